// A record of the input is plain, and has no field that the schema does not know.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { digikunta2018 } from '../../src/calls/index.js';
import { extendCall } from '../../src/define/define-call.js';
import type { Issue } from '../../src/schema/issues.js';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
  schemasFor,
} from '../../src/schema/parse.js';
import type { Parsed } from '../../src/schema/parse-with.js';
import { allocationSchema, assessmentSchema, settlementSchema } from '../../src/schema/results.js';
import { digikunta } from '../cli/in-process.js';
import { joint, salaries } from '../checks/example.js';
import { leastTime, processorTime } from '../checks/processor-time.js';

const of2018 = schemasFor(digikunta2018);
const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => (parsed.ok ? [] : parsed.issues);

/** What is wrong, as each way to read a draft says it: the path, and what is expected. */
const WAYS: Readonly<Record<string, (input: unknown) => readonly [string, string][]>> = {
  parseDraft: (input) =>
    issuesOf(parseDraft(input)).map(({ path, message }) => [path.join('.'), message]),
  'schemasFor().parseDraft': (input) =>
    issuesOf(of2018.parseDraft(input)).map(({ path, message }) => [path.join('.'), message]),
};
const ways = Object.entries(WAYS);

const unknowns = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${String(index)}`, 1]));

const EXPECTED = 'Expected a plain object.';

/** Where a draft holds a record. */
const PLACES: readonly (readonly [path: string, (record: unknown) => unknown])[] = [
  ['', (record) => record],
  ['experiment', (record) => ({ experiment: record })],
  ['aims', (record) => ({ aims: record })],
  ['usePeriod', (record) => ({ usePeriod: record })],
  ['applicants.1', (record) => ({ applicants: [{}, record] })],
  ['partners.0', (record) => ({ partners: [record] })],
  ['costs.0', (record) => ({ costs: [record] })],
  ['otherFunding.0', (record) => ({ otherFunding: [record] })],
];

const DECLARATIONS = ['declarations', (record: unknown) => ({ declarations: record })] as const;

/** Each parser, with where a record can stand in what it reads. */
const READINGS: readonly (readonly [
  name: string,
  places: typeof PLACES,
  parsing: (input: unknown) => Parsed<unknown>,
])[] = [
  ['parseDraft', PLACES, parseDraft],
  ['parseApplication', PLACES, parseApplication],
  ['schemasFor().parseDraft', [...PLACES, DECLARATIONS], of2018.parseDraft],
  ['schemasFor().parseApplication', [...PLACES, DECLARATIONS], of2018.parseApplication],
];

class Form {
  category = 'experiment';
}

const NO_PLAIN_RECORD: readonly (readonly [what: string, () => unknown])[] = [
  ['a Map', () => new Map([['name', 'Lempäälä']])],
  [
    'a Map that says it is an object',
    () => Object.defineProperty(new Map(), Symbol.toStringTag, { value: 'Object' }),
  ],
  ['a Set', () => new Set(['a'])],
  ['a Date', () => new Date(0)],
  ['a FormData', () => new FormData()],
  ['a URLSearchParams', () => new URLSearchParams('name=a')],
  ['a text as an object', () => Object('') as unknown],
  ['bytes', () => new Uint8Array(1_000_000)],
  ['bytes behind a proxy', () => new Proxy(new Uint8Array(1_000_000), {})],
  ['a buffer', () => new ArrayBuffer(1_000_000)],
  ['a list', () => []],
  ['a list without a prototype', () => Object.setPrototypeOf([], null) as unknown],
  ['an instance of a class', () => new Form()],
  ['fields that are inherited', () => Object.create({ name: 'a' }) as unknown],
  ['a promise', () => Promise.resolve({})],
];

const PLAIN: readonly (readonly [what: string, () => unknown])[] = [
  ['an object', () => ({})],
  ['one without a prototype', () => Object.create(null) as unknown],
  ['one of another window', () => runInNewContext('({})') as unknown],
  ['a frozen one', () => Object.freeze({})],
  ['one behind a proxy, as reactive forms hold it', () => new Proxy({}, {})],
  ['one with a symbol', () => ({ [Symbol('x')]: 1 })],
];

/** What `test/hostile` allows. */
const QUICK = 50;

describe.each(ways)('to %s', (_, wrong) => {
  test.each(NO_PLAIN_RECORD)('%s is no record, wherever it stands', (_what, make) => {
    for (const [path, draft] of PLACES) expect(wrong(draft(make()))).toEqual([[path, EXPECTED]]);
  });

  test.each(PLAIN)('%s is a record, wherever it stands', (_what, make) => {
    for (const [, draft] of PLACES) expect(wrong(draft(make()))).toEqual([]);
  });

  test('a million bytes are refused at once', () => {
    const bytes = new Uint8Array(1_000_000);
    for (const [, draft] of PLACES)
      expect(leastTime(() => wrong(draft(bytes)))).toBeLessThan(QUICK);
  });

  test('a hundred thousand unknown fields are too many, wherever they stand', () => {
    const wide = unknowns(100_000);
    for (const [path, draft] of PLACES)
      expect(wrong(draft(wide))).toEqual([
        [path, 'The input is too large. Expected at most 320 fields.'],
      ]);
  });
});

/** A record that notes which of its fields are looked at, whatever their values. */
function noting(fields: Record<string, unknown>): {
  record: object;
  seen: Set<PropertyKey>;
  asked: PropertyKey[];
  listed: () => number;
} {
  const seen = new Set<PropertyKey>();
  const asked: PropertyKey[] = [];
  let times = 0;
  const record = new Proxy(fields, {
    ownKeys: (target) => {
      times += 1;
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor: (target, key) => {
      seen.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get: (target, key): unknown => {
      asked.push(key);
      return Reflect.get(target, key);
    },
  });
  return { record, seen, asked, listed: () => times };
}

describe('unknown fields', () => {
  test.each([1, 199, 200])('%i are all told', (count) => {
    const issues = issuesOf(parseDraft({ aims: unknowns(count) }));
    expect(issues.map(({ path }) => path.join('.'))).toEqual(
      Object.keys(unknowns(count)).map((key) => `aims.${key}`),
    );
  });

  test('of more the first 200 are reported', () => {
    for (const [, draft] of PLACES) {
      const issues = issuesOf(parseDraft(draft(unknowns(300))));
      expect(issues.map(({ facts }) => Object.values(facts)[0] as unknown)).toEqual(
        Object.keys(unknowns(200)),
      );
    }
  });

  test('of more than 320 no more is looked at', () => {
    for (const [path, draft] of PLACES) {
      const { record, seen } = noting(unknowns(5000));
      const issues = issuesOf(parseDraft(draft(record)));
      expect(issues.map((one) => [one.path.join('.'), one.facts])).toEqual([
        [path, { limit: 'fields', maximum: 320 }],
      ]);
      expect(seen.size).toBe(321);
    }
  });

  // To list them is all that the time of a wide record goes into.
  test.each(READINGS)('%s lists them once', (_, places, parsing) => {
    for (const [path, draft] of places)
      for (const beside of [
        {},
        { name: 0 },
        { renewsRoutines: undefined },
        JSON.parse('{"__proto__":1}') as object,
      ]) {
        const { record, listed } = noting({ ...beside, ...unknowns(300) });
        const issues = issuesOf(parsing(draft(record)));
        expect([path, issues.length, listed()]).toEqual([path, 200, 1]);
      }
  });

  test('do not keep known fields from being told, nor from being taken', () => {
    const told = issuesOf(parseDraft({ aims: { ...unknowns(300), lowersCosts: 'no' } }));
    expect(told).toHaveLength(200);
    expect(told[0]).toMatchObject({ path: ['aims', 'lowersCosts'], reason: 'input.true-or-false' });
    expect(
      issuesOf(parseApplication({ ...joint, ...unknowns(3) })).map(({ reason }) => reason),
    ).toEqual(Array.from({ length: 3 }, () => 'input.unknown-key'));
  });

  test('are named as far as can be read, and no character is cut in two', () => {
    const long = `${'a'.repeat(59)}\u{1f600}${'b'.repeat(1_000_000)}`;
    const [issue] = draftSchema.safeParse({ [long]: 1 }).error?.issues ?? [];
    expect(issue?.message).toBe(`There is no field "${'a'.repeat(59)}" here.`);
    expect(issuesOf(parseDraft({ [long]: 1 }))).toMatchObject([
      { path: ['a'.repeat(59)], facts: { key: 'a'.repeat(59) } },
    ]);
    expect(issuesOf(parseDraft({ [`${'a'.repeat(58)}\u{1f600}b`]: 1 }))).toMatchObject([
      { facts: { key: `${'a'.repeat(58)}\u{1f600}` } },
    ]);
  });
});

test('a field is read once, and the fields are listed once', () => {
  const { record, asked, listed } = noting({ ...salaries('1.00'), amount: 'x', id: 'a' });
  expect(parseDraft({ costs: [record] }).ok).toBe(false);
  const names = asked.filter((key) => typeof key === 'string');
  expect(names.filter((key, index) => names.indexOf(key) !== index)).toEqual([]);
  expect(listed()).toBe(1);
});

test('what a call asks to be declared may be called as what every object inherits', () => {
  const call = extendCall(digikunta2018, {
    id: 'x',
    declarations: [{ id: 'constructor' }, { id: 'toString' }],
  });
  const { parseDraft: parsed } = schemasFor(call);
  for (const declarations of [{}, { toString: true }, { constructor: false, toString: true }]) {
    expect(parsed({ declarations })).toEqual({ ok: true, value: { declarations } });
  }
  expect(
    issuesOf(parsed({ declarations: { constructor: 1 } })).map(({ reason }) => reason),
  ).toEqual(['input.true-or-false']);
});

test('what an old script adds to every object is no field of any', () => {
  Object.defineProperty(Object.prototype, 'clone', {
    value: () => ({}),
    writable: true,
    enumerable: true,
    configurable: true,
  });
  try {
    expect(parseApplication(joint)).toEqual({ ok: true, value: joint });
    expect(parseDraft({ aims: {}, costs: [salaries('1.00')] }).ok).toBe(true);
    expect(of2018.parseDraft({ declarations: { 'municipal-task': true } }).ok).toBe(true);
    expect(issuesOf(parseDraft({ clone: 1 })).map(({ path }) => path)).toEqual([['clone']]);
  } finally {
    delete (Object.prototype as { clone?: unknown }).clone;
  }
});

test('an own __proto__ is an unknown field that changes nothing of what is beside it', () => {
  const aims = JSON.parse(
    '{"__proto__":{"lowersCosts":"no","x":1},"renewsRoutines":true}',
  ) as unknown;
  expect(issuesOf(parseDraft({ aims })).map(({ path }) => path.join('.'))).toEqual([
    'aims.__proto__',
  ]);
});

test('the schemas refuse unknown fields', () => {
  for (const schema of [applicationSchema, draftSchema]) {
    const { issues = [] } =
      schema.safeParse({ ...unknowns(2), category: 'experiment' }).error ?? {};
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['k0', 'k1'] }),
    );
  }
});

test('results that are read again hold all that a result holds', () => {
  for (const schema of [assessmentSchema, allocationSchema, settlementSchema])
    for (const [, make] of NO_PLAIN_RECORD) expect(schema.safeParse(make()).success).toBe(false);
});

test('the command says that a hundred thousand unknown fields are too many, and does not tire', async () => {
  const text = JSON.stringify({ ...joint, ...unknowns(100_000) });
  const started = processorTime();
  const { code, out, err } = await digikunta(['assess', '-'], { input: text });
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('The input is too large. Expected at most 320 fields.');
  expect(out.split('\n').length).toBeLessThan(250);
  expect(processorTime() - started).toBeLessThan(1000);
});
