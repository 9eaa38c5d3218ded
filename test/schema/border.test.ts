// The parsers next to the schemas, on any input: the same verdict, the same sentences, and nothing kept that was not checked.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { GrantCall } from '../../src/model/call.js';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
  schemasFor,
} from '../../src/schema/parse.js';
import type { Parsed } from '../../src/schema/parse-with.js';
import { joint, salaries } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';
import { counting, DISGUISES, disguise, fickle } from './disguise.js';
import { cut, numbersFrom, spoil } from './spoil.js';

const SEED = 688_2001;
/** By day a quarter, all with `LONG=1`. */
const RUNS = process.env['LONG'] === undefined ? 5_000 : 20_000;

type Kind = 'application' | 'draft';
const KINDS: Readonly<Record<Kind, readonly [z.ZodType, (input: unknown) => Parsed<object>]>> = {
  application: [applicationSchema, parseApplication],
  draft: [draftSchema, parseDraft],
};

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

/**
 * What zod says: each place with its sentence. Of unknown fields it names the first, in one issue; of a value of another type
 * it measures the length too.
 */
const zodSays = ({ issues }: z.ZodError): string[] =>
  issues.flatMap((issue, index) =>
    issue.code === 'too_big' && issues[index - 1]?.path.join('.') === issue.path.join('.')
      ? []
      : issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, 1).map((key) => [...issue.path, key].join('.') + issue.message)
        : [issue.path.join('.') + issue.message],
  );
const parserSays = (parsed: Parsed<object>): string[] =>
  parsed.ok ? [] : parsed.issues.map(({ path, message }) => path.join('.') + message);

describe.each(['application', 'draft'] as const)('of every %s', { timeout: 60_000 }, (kind) => {
  const [schema, parse] = KINDS[kind];

  test('that is spoiled, the parser says what the schema says, each reason with its sentence', () => {
    const spoiling = numbersFrom(SEED);
    let refused = 0;
    for (let index = 0; index < RUNS; index++) {
      const input = spoil(spoiling, valid(kind, index));
      const [parsed, byZod] = [parse(input), schema.safeParse(input)];
      // A text of more than 20 000 units is too large for the parser.
      if (!parsed.ok && parsed.issues[0]?.reason === 'input.too-large') continue;
      expect(parsed.ok && parsed.value).toEqual(byZod.success && byZod.data);
      if (byZod.error) {
        refused += 1;
        expect(parserSays(parsed)).toEqual(
          expect.arrayContaining(zodSays(byZod.error).slice(0, 200)),
        );
      }
    }
    expect(refused).toBeGreaterThan(RUNS / 4);
  });

  test('in disguise, what is kept is plain, and the schema takes it', () => {
    const disguising = numbersFrom(SEED);
    const seen = new Set<string>();
    let kept = 0;
    for (let index = 0; index < RUNS; index++) {
      const one = valid(kind, index);
      const spoiled = index % 4 === 0 ? spoil(disguising, one) : one;
      const parsed = parse(disguise(disguising, spoiled, (how) => seen.add(how)));
      if (!parsed.ok) continue;
      kept += 1;
      expect(schema.safeParse(parsed.value)).toEqual({ success: true, data: parsed.value });
      expect(isDeepStrictEqual(structuredClone(parsed.value), parsed.value)).toBe(true);
    }
    expect(kept).toBeGreaterThan(RUNS / 10);
    expect([...seen].sort()).toEqual([...DISGUISES].sort());
  });

  test('that changes its answers, only what was checked is kept', () => {
    const changing = numbersFrom(SEED);
    let kept = 0;
    for (let index = 0; index < RUNS; index++) {
      const one = valid(kind, index);
      const parsed = parse(fickle(changing, one, () => spoil(changing, one)));
      if (!parsed.ok) continue;
      kept += 1;
      if (
        !schema.safeParse(parsed.value).success ||
        !isDeepStrictEqual(structuredClone(parsed.value), parsed.value)
      )
        expect.unreachable(JSON.stringify([parsed.value, schema.safeParse(parsed.value)]));
    }
    expect(kept).toBeGreaterThan(RUNS / 100);
  });

  test('each field is read once', () => {
    for (let index = 0; index < 200; index++) {
      const counts = new Map<string, number>();
      const value = valid(kind, index);
      expect(parse(counting(value, '', counts))).toEqual({ ok: true, value });
      expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
    }
  });
});

test('what is given as the length of a value is compared, and never trusted', () => {
  const lengths: readonly unknown[] = [
    {},
    [],
    new Map(),
    Symbol('x'),
    () => 1,
    { valueOf: 1 },
    1n,
    'x',
    1e9,
    null,
  ];
  for (const length of lengths)
    for (const field of ['id', 'studyMeans', 'category', 'costs', 'arrivedAt', 'requestedGrant'])
      expect(parseDraft({ [field]: { length } })).toMatchObject({
        ok: false,
        issues: { length: 1, 0: { path: [field] } },
      });
});

test('the fields come in the order of the schema', () => {
  const reversed = Object.fromEntries(Object.entries(joint).reverse());
  const parsed = parseApplication(reversed);
  expect(parsed.ok && Object.keys(parsed.value)).toEqual(
    Object.keys(applicationSchema.parse(joint)),
  );
});

test('a text is as long as its characters: an emoji is one', () => {
  expect(parseDraft({ studyMeans: '\ud83d\ude00'.repeat(10_000) }).ok).toBe(true);
  expect(parseDraft({ studyMeans: '\ud83d\ude00'.repeat(10_001) })).toMatchObject({
    issues: [{ path: ['studyMeans'], reason: 'input.too-large', facts: { maximum: 20_000 } }],
  });
});

test('a field that is not enumerable is no part of plain data, as for JSON.stringify', () => {
  const hidden = Object.defineProperty(salaries('1.00'), 'description', { value: 'x' });
  expect(parseDraft({ costs: [hidden] })).toEqual({
    ok: true,
    value: { costs: [salaries('1.00')] },
  });
});

describe('what may be in all', () => {
  const repeated = <T>(count: number, entry: T): T[] => Array.from({ length: count }, () => entry);
  const line = {
    ...salaries('1.00'),
    id: 'a',
    description: 'b',
    incurredOn: '2017-10-02',
    finalVat: true,
  };

  test('five thousand lines with each of their fields are', () => {
    expect(parseApplication({ ...joint, costs: repeated(5000, line) }).ok).toBe(true);
  });

  test.each([
    ['fields', 45_000, { costs: repeated(5000, { ...line, x: 1, y: 1, z: 1 }) }],
    ['entries', 10_000, { applicants: repeated(100, { members: repeated(100, '418') }) }],
    ['characters', 4_000_000, { costs: repeated(240, { description: 'a'.repeat(17_000) }) }],
    ['characters', 4_000_000, { ['k'.repeat(4_000_001)]: 1 }],
  ])('more than so many %s are not: %i', (limit, maximum, draft) => {
    expect(parseDraft(draft)).toMatchObject({
      ok: false,
      issues: [{ path: [], reason: 'input.too-large', facts: { limit, maximum } }],
    });
  });
});

test('the words of another call can be any texts', () => {
  const words = ['pilot', '', '0', 'constructor', 'toString', 'length', 'ä', 'a b'];
  const { parseDraft: parse } = schemasFor({
    ...(digikunta2017 as GrantCall),
    categories: words.map((id) => ({ id, requires: 'nothing', requiredRole: 'none' })),
    declarations: words.map((id) => ({ id })),
  });
  for (const word of words) {
    const draft = { category: word, declarations: { [word]: true } };
    expect(parse(draft)).toEqual({ ok: true, value: draft });
    expect(parse({ declarations: { [word]: 'yes' } })).toMatchObject({
      issues: [{ path: ['declarations', word], reason: 'input.true-or-false' }],
    });
  }
  expect(parse({ category: 'experiment', declarations: { other: true } })).toMatchObject({
    issues: [{ reason: 'input.choice' }, { reason: 'input.unknown-key' }],
  });
});
