import { COST_KINDS } from '../../src/model/vocabulary.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import type { InputReason, Issue } from '../../src/schema/issues.js';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
} from '../../src/schema/parse.js';
import type { Parsed } from '../../src/schema/parse-with.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { joint, lempaala, salaries } from '../checks/example.js';
import { processorTime } from '../checks/processor-time.js';
import { drafts, wholeApplications } from '../checks/random-application.js';

const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => (parsed.ok ? [] : parsed.issues);
/** What is wrong with a draft: path and reason. */
const wrong = (draft: unknown): [string, InputReason][] =>
  issuesOf(parseDraft(draft)).map(({ path, reason }) => [path.join('.'), reason]);
/** Milliseconds of the processor, since machines are busy; hostile input that is not refused at once takes much longer than this. */
const QUICK = 1000;

function timed(draft: unknown): { ms: number; reasons: [string, InputReason][] } {
  const start = processorTime();
  const reasons = wrong(draft);
  return { ms: processorTime() - start, reasons };
}

describe('a valid application', () => {
  test('comes out as it went in, and is another object', () => {
    const parsed = parseApplication(joint);
    expect(parsed).toStrictEqual({ ok: true, value: joint });
    expect(parsed.ok && parsed.value).not.toBe(joint);
  });

  test('as JSON gives it, too', () => {
    expect(parseApplication(JSON.parse(JSON.stringify(joint)))).toStrictEqual({
      ok: true,
      value: joint,
    });
  });

  test('any whole application, and any part of one, is taken unchanged and can be assessed', () => {
    fc.assert(
      fc.property(drafts, ({ whole, draft }) => {
        expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
        const parsed = parseApplication(whole);
        const allNothing = whole.costs.every(({ amount }) => !/[1-9]/.test(amount));
        expect(parsed).toEqual(
          allNothing ? expect.objectContaining({ ok: false }) : { ok: true, value: whole },
        );
        assess(digikunta2017, draft);
      }),
      { numRuns: 300 },
    );
  });

  test('the input is left as it was', () => {
    fc.assert(
      fc.property(wholeApplications, (application) => {
        const copy = structuredClone(application);
        parseApplication(application);
        parseDraft(application);
        expect(application).toEqual(copy);
      }),
      { numRuns: 100 },
    );
  });

  test('every application is a draft, and the empty one is, too', () => {
    expect(parseDraft(joint)).toStrictEqual({ ok: true, value: joint });
    expect(parseDraft({})).toStrictEqual({ ok: true, value: {} });
  });
});

describe('what is expected instead', () => {
  const line = salaries('1.00');

  test.each<[string, unknown, string, InputReason]>([
    ['a text', { id: 1 }, 'id', 'input.text'],
    ['a text, not nothing', { id: null }, 'id', 'input.text'],
    ['true or false', { commonChallenge: 'yes' }, 'commonChallenge', 'input.true-or-false'],
    [
      'true or false, in the aims',
      { aims: { lowersCosts: 1 } },
      'aims.lowersCosts',
      'input.true-or-false',
    ],
    ['a list', { costs: {} }, 'costs', 'input.list'],
    [
      'a list, not something with a length',
      { applicants: { length: 0 } },
      'applicants',
      'input.list',
    ],
    ['an object', { aims: [] }, 'aims', 'input.record'],
    ['an object, as a line', { costs: [line, 'salaries'] }, 'costs.1', 'input.record'],
    ['one of the kinds of object', { category: 'trial' }, 'category', 'input.choice'],
    [
      'one of the kinds of cost',
      { costs: [{ ...line, kind: 'salary' }] },
      'costs.0.kind',
      'input.choice',
    ],
    [
      'one of the parts',
      { applicants: [{ ...lempaala, roles: ['experimenter', 'lead'] }] },
      'applicants.0.roles.1',
      'input.choice',
    ],
    [
      'a known kind of funding',
      { otherFunding: [{ kind: 'eu' }] },
      'otherFunding.0.kind',
      'input.choice',
    ],
    ['an amount in euros', { costs: [{ ...line, amount: 12.5 }] }, 'costs.0.amount', 'input.euro'],
    ['an amount above zero', { requestedGrant: '0.00' }, 'requestedGrant', 'input.euro-above-zero'],
    ['an instant', { arrivedAt: '15.9.2017 16.15' }, 'arrivedAt', 'input.instant'],
    ['an instant, not a number', { arrivedAt: 1505481300000 }, 'arrivedAt', 'input.instant'],
    [
      'an instant with an offset',
      { arrivedAt: '2017-09-15T16:15:00' },
      'arrivedAt',
      'input.instant-without-offset',
    ],
    [
      'an instant with an offset, to the minute',
      { arrivedAt: '2017-09-15T16:15' },
      'arrivedAt',
      'input.instant-without-offset',
    ],
    [
      'a day of the calendar',
      { costs: [{ ...line, incurredOn: '2017-02-29' }] },
      'costs.0.incurredOn',
      'input.day',
    ],
    [
      'a day, not an instant',
      { usePeriod: { from: '2017-10-01T00:00:00Z' } },
      'usePeriod.from',
      'input.day',
    ],
    [
      'an end after the beginning',
      { usePeriod: { from: '2017-10-02', to: '2017-10-01' } },
      'usePeriod.to',
      'input.period-reversed',
    ],
    [
      'three digits',
      { supportedMunicipalities: ['418', '91'] },
      'supportedMunicipalities.1',
      'input.municipality-code',
    ],
    [
      'three digits, not a number',
      { applicants: [{ code: 418 }] },
      'applicants.0.code',
      'input.municipality-code',
    ],
    [
      'three digits of a member',
      { applicants: [{ members: ['0418'] }] },
      'applicants.0.members.0',
      'input.municipality-code',
    ],
    ['an entry of a list', { costs: [undefined] }, 'costs.0', 'input.required'],
  ])('%s', (_, draft, path, reason) => {
    expect(wrong(draft)).toEqual([[path, reason]]);
  });

  const DAYS = [
    '2017-09-15',
    '2017-12-31',
    '2016-02-29',
    '2000-02-29',
    '0000-02-29',
    '2017-02-28',
    '2017-04-30',
    '9999-01-01',
  ];
  const NO_DAYS = [
    '2017-09-00',
    '2017-12-32',
    '2017-02-29',
    '1900-02-29',
    '2016-02-30',
    '2017-04-31',
    '2017-00-01',
    '2017-13-01',
    '17-09-15',
  ];

  test.each(DAYS)('a day: %s is one', (day) => {
    expect(wrong({ costs: [{ incurredOn: day }], arrivedAt: `${day}T12:00Z` })).toEqual([]);
  });

  test.each(NO_DAYS)('a day: %s is none', (day) => {
    expect(wrong({ costs: [{ incurredOn: day }], arrivedAt: `${day}T12:00Z` })).toEqual([
      ['arrivedAt', 'input.instant'],
      ['costs.0.incurredOn', 'input.day'],
    ]);
  });

  test.each([
    '00:00Z',
    '23:59Z',
    '23:59:59Z',
    '00:00:00.1Z',
    '23:59:59.999999999Z',
    '12:00+23:59',
    '12:00:00-23:59',
    '12:00:00.5+00:00',
  ])('a time of the day: %s is one', (time) => {
    expect(wrong({ arrivedAt: `2017-09-15T${time}` })).toEqual([]);
  });

  test.each([
    ...[
      '24:00Z',
      '12:60Z',
      '12:00:60Z',
      '12:00:00.Z',
      '12:00:00.1234567890Z',
      '12:00:00,5Z',
      '12Z',
      '1:00Z',
      '12:00z',
      ' 12:00Z',
    ],
    ...[
      '12:00+24:00',
      '12:00-24:00',
      '12:00+03:60',
      '12:00+3:00',
      '12:00+0300',
      '12:00+03',
      '12:00 +03:00',
      '12:00Z ',
      '12:00+03:00Z',
    ],
  ])('a time of the day: %s is none', (time) => {
    expect(wrong({ arrivedAt: `2017-09-15T${time}` })).toEqual([['arrivedAt', 'input.instant']]);
  });

  test('of an application, what is required', () => {
    expect(
      issuesOf(parseApplication({})).map(({ path, reason, message }) => [
        path.join('.'),
        reason,
        message,
      ]),
    ).toEqual(
      ['arrivedAt', 'category', 'applicants', 'aims', 'costs', 'requestedGrant'].map((path) => [
        path,
        'input.required',
        'This is required.',
      ]),
    );
  });

  test('of its parts, what is required', () => {
    const bare = {
      ...joint,
      applicants: [{}],
      costs: [{}],
      otherFunding: [{}],
      partners: [{}],
      usePeriod: {},
    };
    expect(
      issuesOf(parseApplication(bare))
        .map(({ path, reason }) => [path.join('.'), reason])
        .sort(),
    ).toEqual(
      [
        'applicants.0.kind',
        'costs.0.amount',
        'costs.0.causedByProject',
        'costs.0.kind',
        'otherFunding.0.amount',
        'otherFunding.0.kind',
        'otherFunding.0.source',
        'partners.0.name',
        'usePeriod.from',
        'usePeriod.to',
      ].map((path) => [path, 'input.required']),
    );
  });

  test('costs told must come to something; a draft may still say nothing', () => {
    const nothing = { ...joint, costs: [salaries('0'), salaries('0.00')] };
    expect(issuesOf(parseApplication(nothing))).toMatchObject([
      { path: ['costs'], reason: 'input.no-amount' },
    ]);
    expect(parseDraft(nothing).ok).toBe(true);
    expect(parseApplication({ ...joint, costs: [salaries('0'), salaries('0.01')] }).ok).toBe(true);
    expect(parseApplication({ ...joint, costs: [], applicants: [] }).ok).toBe(true);
  });

  test('a period of one day is one', () => {
    expect(wrong({ usePeriod: { from: '2017-10-01', to: '2017-10-01' } })).toEqual([]);
  });

  test('a helper is named that turns a Helsinki wall time into an instant', () => {
    const [issue] = issuesOf(parseDraft({ arrivedAt: '2017-09-15T16:15' }));
    expect(issue?.message).toContain("helsinkiTime('2017-09-15T16:15')");
    expect(issuesOf(parseDraft({ costs: [{ amount: '12,50' }] }))[0]?.message).toContain(
      '"12345.67". No sign, spaces, thousands separators or exponent',
    );
    expect(issuesOf(parseDraft({ costs: [{ kind: 'x' }] }))[0]).toMatchObject({
      facts: { choices: COST_KINDS },
    });
  });

  test('every issue is told, each with its path', () => {
    const issues = wrong({
      category: 'x',
      costs: [{ amount: '-1' }, { kind: 'x', amount: '1e3' }],
      aims: { lowersCosts: 'no' },
    });
    expect(issues.map(([path]) => path).sort()).toEqual([
      'aims.lowersCosts',
      'category',
      'costs.0.amount',
      'costs.1.amount',
      'costs.1.kind',
    ]);
  });
});

describe('money', () => {
  const amount = (told: unknown) =>
    wrong({ costs: [{ amount: told }] }).map(([, reason]) => reason);

  test.each(['0', '0.00', '0.01', '1', '12.5', '12345.67', '9999999999999.99'])(
    '%s is an amount',
    (told) => {
      expect(amount(told)).toEqual([]);
    },
  );

  test.each([
    '0x10',
    '1e3',
    '12,50',
    'NaN',
    'Infinity',
    '',
    '-1',
    '+1',
    ' 1',
    '1 ',
    '1\n',
    '1.234',
    '01',
    '1.',
    '.5',
    '1_000',
    '1 000.00',
    '10000000000000.00',
    12,
  ])('%j is none', (told) => {
    expect(amount(told)).toEqual(['input.euro']);
  });
});

describe('a field that does not exist is an issue, at every depth', () => {
  test.each([
    [{ colour: 1 }, 'colour'],
    [{ aims: { colour: 1 } }, 'aims.colour'],
    [{ experiment: { colour: 1 } }, 'experiment.colour'],
    [{ usePeriod: { colour: 1 } }, 'usePeriod.colour'],
    [{ applicants: [{ colour: 1 }] }, 'applicants.0.colour'],
    [{ partners: [{}, { colour: 1 }] }, 'partners.1.colour'],
    [{ costs: [{ colour: 1 }] }, 'costs.0.colour'],
    [{ otherFunding: [{ colour: 1 }] }, 'otherFunding.0.colour'],
    [{ costs: [{ Amount: '1.00' }] }, 'costs.0.Amount'],
  ])('%j', (draft, path) => {
    expect(wrong(draft)).toEqual([[path, 'input.unknown-key']]);
  });

  test('of an application, too, and each is told', () => {
    expect(issuesOf(parseApplication({ ...joint, colour: 1, shape: 2 }))).toMatchObject([
      {
        path: ['colour'],
        reason: 'input.unknown-key',
        facts: { key: 'colour' },
        message: 'There is no field "colour" here.',
      },
      { path: ['shape'], facts: { key: 'shape' } },
    ]);
  });

  test('its name is cut at sixty characters', () => {
    expect(issuesOf(parseDraft({ ['k'.repeat(1000)]: 1 }))).toMatchObject([
      { facts: { key: 'k'.repeat(60) } },
    ]);
  });
});

describe('no more than is taken', () => {
  const many = (length: number, entry: unknown): unknown[] => Array.from({ length }, () => entry);

  test.each([
    [
      'applicants',
      320,
      321,
      (length: number) => ({ applicants: many(length, lempaala) }),
      'applicants',
    ],
    [
      'municipalities helped',
      320,
      321,
      (length: number) => ({ supportedMunicipalities: many(length, '418') }),
      'supportedMunicipalities',
    ],
    [
      'members',
      320,
      321,
      (length: number) => ({ applicants: [{ members: many(length, '418') }] }),
      'applicants.0.members',
    ],
  ] as const)('%s: %i are, %i are not', (_, most, tooMany, draft, path) => {
    expect(wrong(draft(most))).toEqual([]);
    expect(
      issuesOf(parseDraft(draft(tooMany))).map((issue) => [
        issue.path.join('.'),
        issue.reason,
        issue.facts,
      ]),
    ).toEqual([[path, 'input.list-too-long', { maximum: most }]]);
  });

  test('5000 cost lines are, 5001 are not: no list is longer', () => {
    expect(wrong({ costs: many(5000, salaries('1.00')) })).toEqual([]);
    expect(issuesOf(parseDraft({ costs: many(5001, salaries('1.00')) }))).toMatchObject([
      { path: ['costs'], reason: 'input.too-large', facts: { limit: 'entries', maximum: 5000 } },
    ]);
  });

  test('a text of 10 000 characters is, one of 10 001 is not', () => {
    expect(wrong({ studyMeans: 'ä'.repeat(10_000) })).toEqual([]);
    expect(issuesOf(parseDraft({ studyMeans: 'ä'.repeat(10_001) }))).toMatchObject([
      { path: ['studyMeans'], reason: 'input.text-too-long', facts: { maximum: 10_000 } },
    ]);
  });

  test('the whole application has the same limits', () => {
    expect(parseApplication({ ...joint, costs: many(5000, salaries('1.00')) }).ok).toBe(true);
    expect(
      issuesOf(parseApplication({ ...joint, costs: many(5001, salaries('1.00')) })),
    ).toMatchObject([{ reason: 'input.too-large' }]);
  });

  test('the schemas have them too', () => {
    expect(draftSchema.safeParse({ costs: many(5001, salaries('1.00')) }).success).toBe(false);
    expect(draftSchema.safeParse({ applicants: many(321, lempaala) }).success).toBe(false);
    expect(draftSchema.safeParse({ studyMeans: 'ä'.repeat(10_001) }).success).toBe(false);
  });
});

describe('hostile input is refused quickly, and never throws', () => {
  test('a million lines', () => {
    const { ms, reasons } = timed({ costs: Array.from({ length: 1_000_000 }, () => ({})) });
    expect(reasons).toEqual([['costs', 'input.too-large']]);
    expect(ms).toBeLessThan(QUICK);
  });

  test('a hundred thousand unknown fields', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`k${String(index)}`, 1]),
    );
    const { ms, reasons } = timed(fields);
    expect(reasons).toEqual([['', 'input.too-large']]);
    expect(ms).toBeLessThan(QUICK);
  });

  test('five thousand lines of which nothing is right', () => {
    const { ms, reasons } = timed({
      costs: Array.from({ length: 5000 }, () => ({
        kind: 1,
        amount: 2,
        causedByProject: 3,
        incurredOn: 4,
        x: 5,
      })),
    });
    expect(reasons).toHaveLength(200);
    expect(ms).toBeLessThan(QUICK);
  });

  test.each([
    ['a text', { id: 'x'.repeat(10_000_000) }],
    ['an amount', { requestedGrant: '1'.repeat(10_000_000) }],
    ['an instant', { arrivedAt: '1'.repeat(10_000_000) }],
    ['a day', { usePeriod: { from: '1'.repeat(10_000_000) } }],
    ['a code', { supportedMunicipalities: ['1'.repeat(10_000_000)] }],
    ['a choice', { category: 'x'.repeat(10_000_000) }],
  ])('%s of ten million characters', (_, draft) => {
    const { ms, reasons } = timed(draft);
    expect(reasons.map(([, found]) => found)).toEqual(['input.too-large']);
    expect(ms).toBeLessThan(QUICK);
  });

  test('ten thousand levels of nesting', () => {
    const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
      let value: unknown = {};
      for (let level = 0; level < levels; level += 1) value = wrap(value);
      return value;
    };
    expect(wrong(nested(10_000, (inner) => ({ aims: inner })))).toEqual([
      [Array.from({ length: 8 }, () => 'aims').join('.'), 'input.too-large'],
    ]);
    expect(wrong({ applicants: nested(10_000, (inner) => [inner]) })).toEqual([
      ['applicants.0.0.0.0.0.0.0', 'input.too-large'],
    ]);
    expect(wrong(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`))).toEqual([
      ['0.0.0.0.0.0.0.0', 'input.too-large'],
    ]);
  });

  test('an own __proto__ is an unknown field, and pollutes nothing', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"aims":{"__proto__":{"lowersCosts":true}}}',
    );
    expect(
      wrong(hostile)
        .map(([path]) => path)
        .sort(),
    ).toEqual(['__proto__', 'aims.__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    expect(Object.prototype).not.toHaveProperty('lowersCosts');
  });

  test('half a character', () => {
    expect(wrong({ studyMeans: '\ud800', applicants: [{ name: 'a\udc00b' }] }).sort()).toEqual([
      ['applicants.0.name', 'input.text-broken'],
      ['studyMeans', 'input.text-broken'],
    ]);
    expect(wrong({ studyMeans: '😀' })).toEqual([]);
  });

  test('a getter that throws, anything', () => {
    const throwing = (error: unknown) => ({
      get category(): unknown {
        throw error;
      },
    });
    expect(wrong(throwing(new Error('no')))).toEqual([['category', 'input.unreadable']]);
    expect(wrong(throwing(undefined))).toEqual([['category', 'input.unreadable']]);
    expect(wrong({ costs: [throwing(null)] })).toEqual([['costs.0.category', 'input.unreadable']]);
  });

  test('and where it stands', () => {
    const line = {
      get kind(): unknown {
        throw new Error('no');
      },
    };
    expect(wrong({ studyMeans: 1, costs: [salaries('1.00'), line] })).toEqual([
      ['costs.1.kind', 'input.unreadable'],
    ]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(wrong({ aims: proxy })).toEqual([['aims', 'input.unreadable']]);
    expect(wrong({ costs: [{}, proxy] })).toEqual([['costs.1', 'input.unreadable']]);
    const fails = { ownKeys: () => expect.unreachable() };
    expect(wrong({ aims: {}, costs: [{ id: 'a' }, new Proxy({}, fails)] })).toEqual([
      ['costs.1', 'input.unreadable'],
    ]);
  });

  test('a proxy that throws, is revoked, or lies of its length', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    expect(wrong(new Proxy({}, { get: throws, ownKeys: throws, has: throws }))).toEqual([
      ['', 'input.unreadable'],
    ]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(wrong(proxy)).toEqual([['', 'input.unreadable']]);
    const endless = new Proxy([], {
      get: (target, key): unknown => (key === 'length' ? Infinity : Reflect.get(target, key)),
    });
    expect(wrong({ costs: endless })).toEqual([['costs', 'input.too-large']]);
  });

  test('a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle['aims'] = cycle;
    cycle['costs'] = [cycle];
    expect(wrong(cycle).map(([, reason]) => reason)).toEqual(['input.too-large']);
  });

  test('what is no plain data', () => {
    for (const input of [undefined, null, 1, 1n, '{}', Symbol('x'), () => 1, [], true])
      expect(parseDraft(input).ok).toBe(false);
    expect(wrong(new Map([['category', 'experiment']]))).toEqual([['', 'input.record']]);
    expect(wrong(new Date(0))).toEqual([['', 'input.record']]);
    expect(wrong(new URLSearchParams('category=experiment'))).toEqual([['', 'input.record']]);
    expect(wrong(Object.assign(Object.create(null), { category: 'experiment' }))).toEqual([]);
  });

  test('anything at all gives a value or issues', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (input) => {
          const parsed = parseDraft(input);
          expect(parsed.ok || parsed.issues.length > 0).toBe(true);
          expect(parseApplication(input).ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an issue', () => {
  test('is plain data', () => {
    const parsed = parseDraft({
      x: 1,
      costs: [{ kind: 'x', amount: 1 }],
      arrivedAt: '2017-09-15T16:15',
      usePeriod: 1,
    });
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
    expect(structuredClone(parsed)).toStrictEqual(parsed);
  });
});

describe('the schemas are Standard Schemas', () => {
  test('version 1, with a value or issues', async () => {
    const standard = applicationSchema['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(await standard.validate(joint)).toStrictEqual({ value: joint });
    expect(await draftSchema['~standard'].validate({ costs: [{ amount: '12,50' }] })).toMatchObject(
      {
        issues: [{ path: ['costs', 0, 'amount'] }],
      },
    );
  });
});
