// The generated reader, held against the zod schemas that it is generated from.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { CATEGORIES } from '../../src/model/application.js';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
  schemasFor,
} from '../../src/schema/parse.js';
import { readApplication, readDraft } from '../../src/schema/reader.js';
import type { Reading, Terms } from '../../src/schema/reading.js';
import { joint, salaries } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';
import { counting, DISGUISES, disguise, fickle } from './disguise.js';
import { cut, numbersFrom, spoil } from './spoil.js';

const FOLDER = fileURLToPath(new URL('../../src/schema/', import.meta.url));
const SEED = 688_2001;
/** By day a quarter, all with `LONG=1`. */
const RUNS = process.env['LONG'] === undefined ? 5_000 : 20_000;
const TERMS: Terms = { categories: CATEGORIES, declarations: [] };

type Read = (input: unknown, terms?: Terms) => object | undefined;
/** A reader by these terms, without a look at what ended it. */
const by =
  (read: (input: unknown, reading: Reading) => object | undefined): Read =>
  (input, terms = TERMS) =>
    read(input, { terms, unknownFields: undefined });
const [readOneApplication, readOneDraft] = [by(readApplication), by(readDraft)];
type Kind = 'application' | 'draft';
const KINDS: Readonly<
  Record<Kind, readonly [Read, z.ZodType, (input: unknown) => { ok: boolean }]>
> = {
  application: [readOneApplication, applicationSchema, parseApplication],
  draft: [readOneDraft, draftSchema, parseDraft],
};

/** Applications and drafts that are valid: two thousand, each taken many times. */
const wholes = fc.sample(
  wholeApplications.filter(({ costs }) => costs.some(({ amount }) => /[1-9]/.test(amount))),
  { numRuns: 2_000, seed: SEED },
);
const random = numbersFrom(SEED);
const VALID: Readonly<Record<Kind, readonly object[]>> = {
  application: wholes,
  draft: wholes.map((whole) => cut(random, whole) as object),
};
const valid = (kind: Kind, index: number): object => VALID[kind][index % VALID[kind].length] ?? {};

/** The same fields with the same values in the same order. */
const isSame = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(a, b) && JSON.stringify(a) === JSON.stringify(b);

/** What the reader made of a value, next to zod. */
function verdict(read: Read, schema: z.ZodType, input: unknown, terms = TERMS): string {
  const value = read(input, terms);
  const parsed = schema.safeParse(input);
  if (value === undefined) return parsed.success ? 'left, taken' : 'left, refused';
  return parsed.success && isSame(value, parsed.data)
    ? 'taken alike'
    : `wrong: ${inspect(input, { depth: 9 })}`;
}

const wrongOf = (counts: Readonly<Record<string, number>>): string[] =>
  Object.keys(counts).filter((found) => found.startsWith('wrong'));

test(
  'the reader is what the generator makes of the schemas as they are',
  { timeout: 30_000 },
  () => {
    const generated = execFileSync('node', [`${FOLDER}generate.js`, '--print'], {
      encoding: 'utf8',
    });
    expect(generated).toBe(readFileSync(`${FOLDER}reader.ts`, 'utf8'));
  },
);

describe.each(['application', 'draft'] as const)('of every %s', { timeout: 60_000 }, (kind) => {
  const [read, schema, parse] = KINDS[kind];
  const count = (make: (index: number) => unknown, runs = RUNS): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (let index = 0; index < runs; index++) {
      const found = verdict(read, schema, make(index));
      counts[found] = (counts[found] ?? 0) + 1;
    }
    return counts;
  };

  test('that is valid, the reader makes the same as zod, at once', () => {
    expect(count((index) => valid(kind, index), VALID[kind].length)).toEqual({
      'taken alike': VALID[kind].length,
    });
  });

  test('that is spoiled, it takes what zod takes, and makes the same of it', () => {
    const spoiling = numbersFrom(SEED);
    const counts = count((index) => spoil(spoiling, valid(kind, index)));
    expect(wrongOf(counts)).toEqual([]);
    expect(counts['left, refused']).toBeGreaterThan(RUNS / 4);
    expect(counts['taken alike']).toBeGreaterThan(RUNS / 100);
    // To zod, an emoji is one character of the ten thousand; the reader leaves long texts to it.
    expect(counts['left, taken'] ?? 0).toBeLessThan(RUNS / 500);
  });

  test('in disguise, it takes none that zod refuses or reads otherwise', () => {
    const disguising = numbersFrom(SEED);
    const seen = new Set<string>();
    const counts = count((index) => {
      const one = valid(kind, index);
      return disguise(disguising, index % 4 === 0 ? spoil(disguising, one) : one, (how) =>
        seen.add(how),
      );
    });
    expect(wrongOf(counts)).toEqual([]);
    expect(counts['taken alike']).toBeGreaterThan(RUNS / 10);
    expect(counts['left, refused']).toBeGreaterThan(RUNS / 10);
    expect([...seen].sort()).toEqual([...DISGUISES].sort());
  });

  test('that changes its answers, it keeps only what it has checked', () => {
    const changing = numbersFrom(SEED);
    let taken = 0;
    for (let index = 0; index < RUNS; index++) {
      const one = valid(kind, index);
      const input = fickle(changing, one, () => spoil(changing, one));
      parse(input);
      let value: unknown;
      try {
        value = read(input);
      } catch {
        // A proxy may break the language's own rules; the parsers answer that it cannot be read.
        continue;
      }
      if (value === undefined) continue;
      taken += 1;
      const parsed = schema.safeParse(value);
      if (
        !parsed.success ||
        !isSame(value, parsed.data) ||
        !isDeepStrictEqual(structuredClone(value), value)
      )
        expect.unreachable();
    }
    expect(taken).toBeGreaterThan(RUNS / 100);
  });

  test('it looks at every field once', () => {
    for (let index = 0; index < 200; index++) {
      const counts = new Map<string, number>();
      expect(read(counting(valid(kind, index), '', counts))).toEqual(valid(kind, index));
      expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
    }
  });
});

test('the fields come in the order of the schema, as from zod, whatever theirs is', () => {
  const reversed = Object.fromEntries(Object.entries(joint).reverse());
  const value = readOneApplication(reversed);
  expect(Object.keys(value ?? {})).toEqual(Object.keys(applicationSchema.parse(reversed)));
  expect(value).toEqual(joint);
});

test('a text of 10 000 characters is taken at once, a longer one is left to zod, to which an emoji counts once', () => {
  const [most, more, emoji] = [
    'ä'.repeat(10_000),
    'ä'.repeat(10_001),
    '\ud83d\ude00'.repeat(10_000),
  ];
  expect(readOneDraft({ studyMeans: most })).toEqual({ studyMeans: most });
  for (const text of [more, emoji]) expect(readOneDraft({ studyMeans: text })).toBe(undefined);
  expect([parseDraft({ studyMeans: more }).ok, parseDraft({ studyMeans: emoji }).ok]).toEqual([
    false,
    true,
  ]);
});

test('a field that is there without being listed is left to zod, as is one that is unknown, which is not touched', () => {
  const line = {
    ...salaries('1.00'),
    id: 'a',
    description: 'b',
    incurredOn: '2017-10-02',
    finalVat: true,
  };
  for (const key of Object.keys(line)) {
    const hidden = Object.defineProperty({ ...line }, key, { enumerable: false });
    expect([key, readOneDraft({ costs: [hidden] })]).toEqual([key, undefined]);
    expect(parseDraft({ costs: [hidden] })).toEqual({ ok: true, value: { costs: [line] } });
  }
  expect(
    readOneDraft({
      costs: [
        Object.defineProperty({ ...line }, 'extra', { enumerable: true, get: expect.unreachable }),
      ],
    }),
  ).toBe(undefined);
});

describe('a long list', () => {
  const untouchable = (length: number): unknown[] => {
    const list: unknown[] = Array.from({ length }, () => salaries('1.00'));
    Object.defineProperty(list, 0, {
      get: () => expect.unreachable('an entry is looked at') as unknown,
    });
    return list;
  };

  test.each([
    ['costs', 5001, (list: unknown[]) => ({ costs: list })],
    ['applicants', 321, (list: unknown[]) => ({ applicants: list })],
    ['members', 321, (list: unknown[]) => ({ applicants: [{ members: list }] })],
  ])('of %s is left before an entry is looked at', (_, length, draft) => {
    expect(readOneDraft(draft(untouchable(length)))).toBe(undefined);
    expect(parseDraft(draft(untouchable(length)))).toMatchObject({
      ok: false,
      issues: [{ reason: 'input.list-too-long' }],
    });
  });

  test.each([NaN, -1, 1.5, '1', Infinity, 2 ** 32, null, { valueOf: () => 1 }])(
    'whose length is told to be %o is left',
    (length) => {
      const list = new Proxy([{}], {
        get: (target, key): unknown => (key === 'length' ? length : Reflect.get(target, key)),
      });
      expect(readOneDraft({ costs: list })).toBe(undefined);
    },
  );
});

describe('the terms of another call', () => {
  const WORDS = [
    'pilot',
    'experiment',
    '',
    '0',
    '__proto__',
    'constructor',
    'toString',
    'length',
    'ä',
    'a b',
  ];

  test('are the reader’s as they are zod’s', { timeout: 30_000 }, () => {
    const counts: Record<string, number> = {};
    const terms = numbersFrom(SEED);
    const some = <T>(values: readonly T[], share: number): T[] =>
      values.filter(() => terms() < share);
    for (let index = 0; index < 200; index++) {
      const [categories, declarations] = [some(WORDS, 0.5), some(WORDS, 0.3)];
      const { draftSchema: schema, ...border } = schemasFor({
        categories: categories.map((id) => ({ id, requires: 'nothing', requiredRole: 'none' })),
        declarations: declarations.map((id) => ({ id })),
      });
      const declared = {};
      for (const key of terms() < 0.8 ? some(declarations, 0.5) : WORDS) {
        const value = terms() < 0.9 ? terms() < 0.5 : some([undefined, null, 'true'], 0.5)[0];
        Object.defineProperty(declared, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      const draft = { category: some(WORDS, 0.2)[0] ?? 'pilot', declarations: declared };
      const found = verdict(readOneDraft, schema, draft, { categories, declarations });
      counts[found] = (counts[found] ?? 0) + 1;
      const whole = { ...joint, ...draft };
      const foundWhole = verdict(readOneApplication, border.applicationSchema, whole, {
        categories,
        declarations,
      });
      expect(foundWhole.startsWith('wrong') ? foundWhole : foundWhole === found).toBe(true);
      const isTaken = schema.safeParse(draft).success;
      expect([border.parseDraft(draft).ok, border.parseApplication(whole).ok]).toEqual([
        isTaken,
        isTaken,
      ]);
    }
    expect(wrongOf(counts)).toEqual([]);
    expect(counts['taken alike']).toBeGreaterThan(20);
    expect(counts['left, refused']).toBeGreaterThan(20);
  });

  test('a declaration is taken at once', () => {
    const terms = { categories: ['pilot'], declarations: ['no-other-aid', 'plan-attached'] };
    const draft = { category: 'pilot', declarations: { 'plan-attached': true } };
    expect(readOneDraft(draft, terms)).toStrictEqual(draft);
    expect(readOneDraft({ declarations: { other: true } }, terms)).toBe(undefined);
    expect(readOneDraft({ category: 'experiment' }, terms)).toBe(undefined);
  });
});
