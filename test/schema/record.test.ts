// A record of the input is plain, and no more of its fields are looked at than can be told: through the parsers, and through
// the schemas themselves, which others run as Standard Schemas.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { digikunta2018 } from '../../src/calls/index.js';
import { extendCall } from '../../src/define/define-call.js';
import type { Issue } from '../../src/model/issue.js';
import {
  applicationSchema,
  draftSchema,
  type Parsed,
  parseApplication,
  parseDraft,
  schemasFor,
} from '../../src/schema/parse.js';
import { allocationSchema, assessmentSchema, settlementSchema } from '../../src/schema/results.js';
import { digikunta } from '../cli/in-process.js';
import { joint, salaries } from '../checks/example.js';
import { leastTime, processorTime } from '../checks/processor-time.js';

const of2018 = schemasFor(digikunta2018);
const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => (parsed.ok ? [] : parsed.issues);

/** What is wrong, as each way to read a draft says it: the path, and what is wanted. */
const WAYS: Readonly<Record<string, (input: unknown) => readonly [string, string][]>> = {
  parseDraft: (input) =>
    issuesOf(parseDraft(input)).map(({ path, message }) => [path.join('.'), message]),
  'schemasFor().parseDraft': (input) =>
    issuesOf(of2018.parseDraft(input)).map(({ path, message }) => [path.join('.'), message]),
  'draftSchema, as a Standard Schema': (input) => {
    const result = draftSchema['~standard'].validate(input);
    if (result instanceof Promise) throw new Error('An answer at once is wanted');
    return (result.issues ?? []).map(({ path = [], message }) => [
      path.map(String).join('.'),
      message,
    ]);
  },
};
const ways = Object.entries(WAYS);

const unknowns = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${String(index)}`, 1]));

const WANTED = 'A plain object with named fields is wanted.';

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
    for (const [path, draft] of PLACES) expect(wrong(draft(make()))).toEqual([[path, WANTED]]);
  });

  test.each(PLAIN)('%s is a record, wherever it stands', (_what, make) => {
    for (const [, draft] of PLACES) expect(wrong(draft(make()))).toEqual([]);
  });

  test('a million bytes are refused at once', () => {
    const bytes = new Uint8Array(1_000_000);
    for (const [, draft] of PLACES)
      expect(leastTime(() => wrong(draft(bytes)))).toBeLessThan(QUICK);
  });

  test('of a hundred thousand unknown fields the first is named, wherever they stand', () => {
    const wide = unknowns(100_000);
    for (const [, draft] of PLACES)
      expect(wrong(draft(wide))[0]?.[1]).toBe('There is no field "k0" here.');
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

  test.each([201, 5000])('of %i the first 200 are told, and no other is looked at', (count) => {
    for (const [, draft] of PLACES) {
      const { record, seen } = noting(unknowns(count));
      const issues = issuesOf(parseDraft(draft(record)));
      expect(issues.map(({ facts }) => Object.values(facts)[0] as unknown)).toEqual(
        Object.keys(unknowns(200)),
      );
      expect(seen.size).toBeLessThanOrEqual(200);
    }
  });

  // To list them is all that the time of a wide record goes into: as many milliseconds as it has five or ten thousands of them.
  test.each(READINGS)('%s lists them once', (_, places, parsing) => {
    for (const [path, draft] of places)
      for (const beside of [
        {},
        { name: 0 },
        { renewsRoutines: undefined },
        JSON.parse('{"__proto__":1}') as object,
      ]) {
        const { record, listed } = noting({ ...beside, ...unknowns(5000) });
        const issues = issuesOf(parsing(draft(record)));
        expect([path, issues.length, listed()]).toEqual([path, 200, 1]);
      }
  });

  test('do not keep known fields from being told, nor from being taken', () => {
    const told = issuesOf(parseDraft({ aims: { ...unknowns(5000), lowersCosts: 'no' } }));
    expect(told).toHaveLength(200);
    expect(told[0]).toMatchObject({ path: ['aims', 'lowersCosts'], reason: 'input.true-or-false' });
    expect(
      issuesOf(parseApplication({ ...joint, ...unknowns(3) })).map(({ reason }) => reason),
    ).toEqual(Array.from({ length: 3 }, () => 'input.unknown-key'));
  });

  test('are named as far as can be read, by the schemas too, and no character is cut in two', () => {
    const long = `${'a'.repeat(59)}\u{1f600}${'b'.repeat(1_000_000)}`;
    const [issue] = draftSchema.safeParse({ [long]: 1 }).error?.issues ?? [];
    expect(issue).toMatchObject({ code: 'unrecognized_keys', keys: ['a'.repeat(59)] });
    expect(draftSchema.safeParse({ [long]: 1 }).error?.message.length).toBeLessThan(300);
    expect(issuesOf(parseDraft({ [long]: 1 }))).toMatchObject([
      { path: ['a'.repeat(59)], facts: { key: 'a'.repeat(59) } },
    ]);
    expect(issuesOf(parseDraft({ [`${'a'.repeat(58)}\u{1f600}b`]: 1 }))).toMatchObject([
      { facts: { key: `${'a'.repeat(58)}\u{1f600}` } },
    ]);
  });

  test('hold what they hold: it is not looked at', () => {
    const { record, asked } = noting(unknowns(300));
    expect(parseDraft({ aims: record }).ok).toBe(false);
    expect(asked.filter((key) => typeof key === 'string' && key.startsWith('k'))).toEqual([]);
  });
});

describe('what changes while it is looked at', () => {
  test('to the schemas, a field is asked for once, and the fields are listed once', () => {
    const { record, asked, listed } = noting({ ...salaries('1.00'), amount: 'x', id: 'a' });
    expect(draftSchema.safeParse({ costs: [record] }).success).toBe(false);
    const names = asked.filter((key) => typeof key === 'string');
    expect(names.filter((key, index) => names.indexOf(key) !== index)).toEqual([]);
    expect(listed()).toBe(1);
  });

  test('fields that come once those before were counted are not listed', () => {
    let times = 0;
    const growing = new Proxy(
      {},
      {
        ownKeys: () => Object.keys(unknowns((times += 1) === 1 ? 1 : 100_000)),
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    );
    expect(draftSchema.safeParse({ aims: growing }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['k0'] },
    ]);
    expect(times).toBe(1);
  });
});

test('what a call asks to be declared may be called as what every object inherits', () => {
  const call = extendCall(digikunta2018, {
    id: 'x',
    declarations: [{ id: 'constructor' }, { id: 'toString' }],
  });
  const { parseDraft: parsed, draftSchema: schema } = schemasFor(call);
  for (const declarations of [{}, { toString: true }, { constructor: false, toString: true }]) {
    expect(parsed({ declarations })).toEqual({ ok: true, value: { declarations } });
    expect(schema.safeParse({ declarations })).toMatchObject({
      success: true,
      data: { declarations },
    });
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
    expect(draftSchema.safeParse({ aims: {}, costs: [salaries('1.00')] }).success).toBe(true);
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

test('a schema made of these keeps to it', () => {
  const loosened = draftSchema.extend({ aims: draftSchema.shape.aims }).partial();
  expect(loosened.safeParse(new Map()).success).toBe(false);
  expect(loosened.safeParse(unknowns(5000)).error?.issues).toMatchObject([
    { keys: { length: 200 } },
  ]);
  expect(applicationSchema.pick({ category: true }).safeParse(new Date(0)).success).toBe(false);
});

test('results that are read again are plain records too', () => {
  for (const schema of [assessmentSchema, allocationSchema, settlementSchema])
    for (const [, make] of NO_PLAIN_RECORD)
      expect(schema.safeParse(make()).error?.issues).toMatchObject([{ path: [], message: WANTED }]);
});

test('the command names the first of a hundred thousand unknown fields, and does not tire', async () => {
  const text = JSON.stringify({ ...joint, ...unknowns(100_000) });
  const started = processorTime();
  const { code, out, err } = await digikunta(['assess', '-'], { input: text });
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('k0');
  expect(out.split('\n').length).toBeLessThan(250);
  expect(processorTime() - started).toBeLessThan(1000);
});
