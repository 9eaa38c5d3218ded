import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2018 } from '../../src/calls/2018.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { incentive893 } from '../../src/calls/incentive-893-2019.js';
import type { CallChanges, CallDefinition } from '../../src/define/call-definition.js';
import { defineCall, extendCall } from '../../src/define/define-call.js';
import type { CallDefinitionError } from '../../src/define/definition-error.js';
import { maximumGrant } from '../../src/rules/cap.js';
import { closesAt } from '../../src/rules/deadline.js';
import { callSchema } from '../../src/schema/call.js';
import { numbersFrom, spoil } from '../schema/spoil.js';

const clauses: CallDefinition['clauses'] = [
  { id: 'call', document: 'Esimerkkihaku', locator: '1', rule: 'cap', summary: 'An example.' },
];
const ruleClauses: CallDefinition['ruleClauses'] = {
  deadline: ['call'],
  applicant: ['call'],
  category: ['call'],
  aims: ['call'],
  cooperation: ['call'],
  criteria: ['call'],
  costs: ['call'],
  cap: ['call'],
  cofunding: ['call'],
};
const spec = {
  id: 'example-2026',
  version: '1',
  title: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  publishedAt: '2026-01-01T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  closesAt: '2026-03-31T16:15',
  rate: '0.85',
  categories: [{ id: 'pilot', requires: 'nothing', requiredRole: 'none' }],
  applicantKinds: {
    municipality: 'accept',
    'joint-authority': 'accept',
    association: 'review',
    other: 'refuse',
  },
  cooperation: { effect: 'require', minimum: 3 },
  aims: { challenge: false, renewal: 'not-asked', savings: false },
  costPolicy: {
    salaries: { treatment: 'accept', clauses: ['call'] },
    equipment: { treatment: 'refuse', clauses: ['call'] },
  },
  otherFunding: 'ignore',
  smallSumLimit: '100.00',
  clauses,
  ruleClauses,
} as const satisfies CallDefinition;

/** A definition with every field. */
const whole: CallDefinition = {
  ...spec,
  opensAt: '2026-02-01T08:00',
  closing: 'strict',
  decisionsAnnouncedOn: '2026-05-01',
  maximumGrant: '100.00',
  alandMunicipalities: ['478'],
  declarations: [{ id: 'open' }],
  criteria: [{ id: 'spread' }],
  grounds: { 'cap.within': ['call'] },
  readings: [
    {
      id: 'half',
      interpretation: 1,
      argument: 'An example.',
      changes: { rate: '0.50', title: spec.title },
    },
  ],
};

/** Empties every list and every record in a value, and puts something else into each. */
function ruin(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    ruin(part);
    (value as Record<string, unknown>)[name] = 'ruined';
  }
}

/** The error that a definition or a change throws; `null` for none. */
function errorOf(act: () => unknown): CallDefinitionError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof RangeError) || error.name !== 'CallDefinitionError') throw error;
    return error as CallDefinitionError;
  }
}

const codeAndPath = (error: CallDefinitionError | null): [string, string] | null =>
  error && [error.code, error.path.join('.')];

/** The code and the path of the fault in the definition with these changes. */
const wrong = (changes: object): [string, string] | null =>
  codeAndPath(errorOf(() => defineCall({ ...spec, ...changes })));

/** The same for changes to the call of 2017. */
const wrongChange = (changes: object): [string, string] | null =>
  codeAndPath(errorOf(() => extendCall(digikunta2017, changes)));

describe('a call, defined from its text', () => {
  const call = defineCall(spec);

  test('closes by the wall clock of its zone: summer time has begun by 31 March', () => {
    expect(call.closesAt).toBe('2026-03-31T16:15:00+03:00');
    expect(closesAt(call)).toBe('2026-03-31T13:15:00.000Z');
    expect(closesAt(defineCall({ ...spec, closesAt: '2026-03-01T16:15' }))).toBe(
      '2026-03-01T14:15:00.000Z',
    );
    expect(
      closesAt(defineCall({ ...spec, zone: 'America/St_Johns', closesAt: '2026-07-01T12:00' })),
    ).toBe('2026-07-01T14:30:00.000Z');
    expect(defineCall({ ...spec, closesAt: null }).closesAt).toBeNull();
  });

  test('requires three municipalities: two are too few, three are enough, and there is no preference', () => {
    const applicants = ['418', '536', '980'].map((code) => ({
      kind: 'municipality' as const,
      code,
    }));
    const cooperation = (count: number) => assess(call, { applicants: applicants.slice(0, count) });
    expect(cooperation(2).findings.find(({ rule }) => rule === 'cooperation')).toMatchObject({
      reason: 'cooperation.too-few',
      effect: 'require',
    });
    expect(cooperation(3).findings.find(({ rule }) => rule === 'cooperation')).toMatchObject({
      reason: 'cooperation.enough',
    });
    expect(cooperation(2).eligibility).toBe('ineligible');
    expect(cooperation(3).preferred).toBeNull();
  });

  test('an application without a missing fact is eligible, and nothing is asked that the call does not ask for', () => {
    const { eligibility, award, findings } = assess(call, {
      arrivedAt: '2026-03-31T16:15:00+03:00',
      category: 'pilot',
      applicants: ['418', '536', '980'].map((code) => ({ kind: 'municipality', code })),
      costs: [{ kind: 'salaries', amount: '10.01', causedByProject: true }],
      requestedGrant: '9.00',
    });
    expect(eligibility).toBe('eligible');
    // 85 % of 10.01 is 8.5085.
    expect(award?.maximumAward).toBe('8.50');
    expect(findings.filter(({ outcome }) => outcome === 'missing')).toEqual([]);
  });

  test('has the kinds of cost that its policy names, be they known elsewhere or not', () => {
    const coffee = defineCall({
      ...spec,
      costPolicy: { ...spec.costPolicy, coffee: { treatment: 'review', clauses: ['call'] } },
    });
    const [line] = assess(coffee, {
      costs: [{ kind: 'coffee', amount: '1.00', causedByProject: true }],
    }).costs.lines;
    expect(line).toMatchObject({
      reason: 'costs.needs-review',
      counted: '1.00',
      clauses: ['call'],
    });
  });

  test('has the kinds of applicant that it names, and only those', () => {
    const only = defineCall({ ...spec, applicantKinds: { company: 'accept' } });
    expect(only.applicantKinds).toEqual({ company: 'accept' });
    const { findings } = assess(only, { applicants: [{ kind: 'company', name: 'Oy' }] });
    expect(findings.find(({ rule }) => rule === 'applicant')?.reason).toBe('applicant.may-apply');
  });

  test('can name its times as instants too, which stay as they are', () => {
    const instants = defineCall({
      ...spec,
      opensAt: '2026-02-01T06:00:00Z',
      closesAt: '2026-03-31T16:15:00+03:00',
    });
    expect([instants.opensAt, instants.closesAt]).toEqual([
      '2026-02-01T06:00:00Z',
      '2026-03-31T16:15:00+03:00',
    ]);
    expect(defineCall({ ...spec, closesAt: '2026-03-31T16:15:30' }).closesAt).toBe(
      '2026-03-31T16:15:30+03:00',
    );
  });

  test('a largest grant binds beside the rate', () => {
    const capped = defineCall({ ...spec, maximumGrant: '100.00' });
    const award = (amount: string) =>
      assess(capped, {
        costs: [{ kind: 'salaries', amount, causedByProject: true }],
        requestedGrant: '500.00',
      }).award;
    // 85 % of 117.65 is 100.0025, so 100.00; of 117.66 it is 100.011, so 100.01.
    expect(award('117.65')).toMatchObject({ ceiling: '100.00', binding: 'rate' });
    expect(award('117.66')).toMatchObject({ ceiling: '100.00', binding: 'maximum' });
    expect(maximumGrant(capped, '200.00')).toBe('100.00');
  });

  test('an application that arrives before the opening is for an official', () => {
    const opening = defineCall({ ...spec, opensAt: '2026-02-01T08:00' });
    const deadline = (arrivedAt: string) => assess(opening, { arrivedAt }).findings[0]?.reason;
    expect(deadline('2026-02-01T07:59:59.999+02:00')).toBe('deadline.before-opening');
    expect(deadline('2026-02-01T08:00:00+02:00')).toBe('deadline.in-time');
  });

  test('every reason rests on the clauses of its rule, or on those that the call gives it', () => {
    const own = defineCall({
      ...spec,
      clauses: [...clauses, { ...clauses[0], id: 'share' }] as CallDefinition['clauses'],
      grounds: { 'cap.within': ['share'] },
    });
    const cap = (requestedGrant: string) =>
      assess(own, {
        costs: [{ kind: 'salaries', amount: '10.00', causedByProject: true }],
        requestedGrant,
      }).findings.find(({ rule }) => rule === 'cap');
    expect(cap('8.50')).toMatchObject({ reason: 'cap.within', clauses: ['share'] });
    expect(cap('8.51')).toMatchObject({ reason: 'cap.exceeded', clauses: ['call'] });
  });

  test('has the effects of the rules, or those that the definition gives', () => {
    const { findings } = assess(defineCall({ ...spec, effects: { cap: 'inform' } }), {});
    expect(findings.find(({ rule }) => rule === 'cap')?.effect).toBe('inform');
    expect(findings.find(({ rule }) => rule === 'deadline')?.effect).toBe('require');
  });

  test('fills in the fields that the definition leaves out', () => {
    expect(defineCall(spec)).toEqual({
      ...spec,
      closesAt: '2026-03-31T16:15:00+03:00',
      opensAt: null,
      closing: 'inclusive',
      maximumGrant: null,
      law: 'other',
      alandMunicipalities: [],
      declarations: [],
      criteria: [],
      grounds: {},
      readings: [],
    });
  });

  test.each([
    ['deadline', {}],
    ['applicant', {}],
    ['category', {}],
    ['costs', {}],
    ['cap', {}],
    ['cofunding', { otherFunding: 'deduct' }],
    ['cooperation', { cooperation: { effect: 'prefer', minimum: 2 } }],
    ['criteria', { criteria: [{ id: 'spread' }] }],
    ['aims', { aims: { challenge: true, renewal: 'not-asked', savings: false } }],
    ['aims', { declarations: [{ id: 'no-aid' }] }],
  ] as const)('needs clauses for the rule %s where it asks it', (rule, asking) => {
    const { [rule]: clausesOfRule, ...others } = ruleClauses;
    const definition = { ...spec, ...asking };
    expect(clausesOfRule).toBeDefined();
    expect(() => defineCall({ ...definition, ruleClauses: others })).toThrow(
      expect.objectContaining({ code: 'rule-without-clause', path: ['ruleClauses', rule] }),
    );
    expect(defineCall({ ...definition, ruleClauses }).id).toBe(spec.id);
  });

  test('needs none for rules that it does not ask', () => {
    const { deadline, applicant, category, costs, cap } = ruleClauses;
    const asked = { deadline, applicant, category, costs, cap };
    const silent = { ...spec, cooperation: null, otherFunding: 'ignore' } as const;
    expect(defineCall({ ...silent, ruleClauses: asked }).ruleClauses).toEqual(asked);
  });

  test('labels its own ids', () => {
    const labels = { costKind: { salaries: 'wages' } };
    expect(defineCall({ ...spec, labels }).labels).toEqual(labels);
  });

  test.each(['costKind', 'category', 'applicantKind', 'declaration', 'criterion'] as const)(
    'has no %s to label that it does not list',
    (kind) => {
      expect(() => defineCall({ ...spec, labels: { [kind]: { stranger: 'a stranger' } } })).toThrow(
        expect.objectContaining({ code: 'unknown-field', path: ['labels', kind, 'stranger'] }),
      );
    },
  );

  test('leaves out the entries that are undefined', () => {
    const call = defineCall({
      ...spec,
      effects: { aims: undefined, cap: 'inform' },
      ruleClauses: { ...ruleClauses, settlement: undefined },
    });
    expect(call.effects).toStrictEqual({ cap: 'inform' });
    expect(call.ruleClauses).toStrictEqual(ruleClauses);
  });

  test.each([digikunta2017, digikunta2018, incentive893])(
    'is itself a definition: $id is the same call',
    (one) => {
      expect(defineCall(one as CallDefinition)).toStrictEqual(one);
    },
  );

  test('of a definition is a definition too', () => {
    const once = defineCall(whole);
    expect(defineCall(once)).toStrictEqual(once);
  });
});

describe('a wrong definition has a code and a path', () => {
  test.each<[object, string, string]>([
    [{ id: '' }, 'required', 'id'],
    [{ zone: 'Europe/Nowhere' }, 'unknown-zone', 'zone'],
    [{ zone: '' }, 'required', 'zone'],
    [{ closesAt: '2026-03-29T03:30' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-10-25T03:30' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-02-29T16:15' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-02-30' }, 'invalid-time', 'closesAt'],
    [{ closesAt: 'tomorrow' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-03-31T16:60+03:00' }, 'invalid-time', 'closesAt'],
    [{ opensAt: '2026-13-01T08:00' }, 'invalid-time', 'opensAt'],
    [{ opensAt: '2026-03-31T16:15' }, 'opens-after-closing', 'opensAt'],
    [{ opensAt: '2026-03-31T13:15:00Z' }, 'opens-after-closing', 'opensAt'],
    [{ publishedAt: '2026-01-01' }, 'invalid-time', 'publishedAt'],
    [{ decisionsAnnouncedOn: '2026-02-30' }, 'invalid-day', 'decisionsAnnouncedOn'],
    [{ rate: '70' }, 'invalid-rate', 'rate'],
    [{ rate: '1.01' }, 'invalid-rate', 'rate'],
    [{ rate: '0' }, 'invalid-rate', 'rate'],
    [{ rate: '4/3' }, 'invalid-rate', 'rate'],
    [{ maximumGrant: '0.00' }, 'invalid-amount', 'maximumGrant'],
    [{ maximumGrant: '1e3' }, 'invalid-amount', 'maximumGrant'],
    [{ smallSumLimit: '-1' }, 'invalid-amount', 'smallSumLimit'],
    [{ categories: [] }, 'required', 'categories'],
    [{ costPolicy: {} }, 'required', 'costPolicy'],
    [{ applicantKinds: {} }, 'required', 'applicantKinds'],
    [{ applicantKinds: { company: 'welcome' } }, 'invalid-choice', 'applicantKinds.company'],
    [
      { costPolicy: { travel: { treatment: 'maybe', clauses: ['call'] } } },
      'invalid-choice',
      'costPolicy.travel.treatment',
    ],
    [{ effects: { aims: 'perhaps' } }, 'invalid-choice', 'effects.aims'],
    [{ effects: { plan: 'inform' } }, 'unknown-field', 'effects.plan'],
    [{ criteria: [{ id: 'a' }, { id: 'a' }] }, 'duplicate', 'criteria.1.id'],
    [{ categories: [...spec.categories, ...spec.categories] }, 'duplicate', 'categories.1.id'],
    [{ cooperation: { effect: 'require', minimum: 1 } }, 'invalid-number', 'cooperation.minimum'],
    [{ cooperation: { effect: 'require', minimum: 2.5 } }, 'invalid-number', 'cooperation.minimum'],
    [{ ruleClauses: { ...ruleClauses, cap: [] } }, 'rule-without-clause', 'ruleClauses.cap'],
    [{ ruleClauses: { ...ruleClauses, cap: ['lost'] } }, 'unknown-clause', 'ruleClauses.cap.0'],
    [{ grounds: { 'cap.within': ['lost'] } }, 'unknown-clause', 'grounds.cap.within.0'],
    [{ grounds: { 'cap.within': [] } }, 'rule-without-clause', 'grounds.cap.within'],
    [{ ruleClauses: { ...ruleClauses, cap: undefined } }, 'rule-without-clause', 'ruleClauses.cap'],
    [
      { ruleClauses: { ...ruleClauses, settlement: [] } },
      'rule-without-clause',
      'ruleClauses.settlement',
    ],
    [
      { costPolicy: { travel: { treatment: 'accept', clauses: ['call', 'lost'] } } },
      'unknown-clause',
      'costPolicy.travel.clauses.1',
    ],
    [
      { clauses: [{ id: 'call', document: 'd', locator: '1', rule: null, summary: 'Nothing.' }] },
      'required',
      'clauses.0.unusedBecause',
    ],
    [{ clauses: [{ ...clauses[0], locator: '' }] }, 'required', 'clauses.0.locator'],
    [{ clauses: [{ ...clauses[0], locator: {} }] }, 'invalid-type', 'clauses.0.locator'],
    [
      { clauses: [{ ...clauses[0], href: 'javascript:alert(1)' }] },
      'invalid-address',
      'clauses.0.href',
    ],
    [
      { documents: { Esimerkkihaku: { kind: 'binding', href: 'http://example.org' } } },
      'invalid-address',
      'documents.Esimerkkihaku.href',
    ],
    [
      { documents: { Esimerkkihaku: { kind: 'law' } } },
      'invalid-choice',
      'documents.Esimerkkihaku.kind',
    ],
    [{ documents: { Esimerkkihaku: {} } }, 'required', 'documents.Esimerkkihaku.kind'],
    [{ clauses: [...clauses, ...clauses] }, 'duplicate', 'clauses.1.id'],
    [{ declarations: [{ id: 'a' }, { id: 'a' }] }, 'duplicate', 'declarations.1.id'],
    [{ alandMunicipalities: ['35'] }, 'invalid-municipality', 'alandMunicipalities.0'],
    [{ zone: '+03:00' }, 'unknown-zone', 'zone'],
    [{ title: { ...spec.title, sv: '' } }, 'required', 'title.sv'],
    [
      {
        readings: [
          {
            id: 'late',
            interpretation: 17,
            argument: 'x',
            changes: { opensAt: '2026-04-01T00:00:00Z' },
          },
        ],
      },
      'opens-after-closing',
      'readings.0.changes.opensAt',
    ],
    [
      { costPolicy: { travel: { treatment: 'accept', clauses: [] } } },
      'rule-without-clause',
      'costPolicy.travel.clauses',
    ],
  ])('%o', (changes, code, path) => {
    expect(wrong(changes)).toEqual([code, path]);
  });

  test('also where the compiler does not look', () => {
    expect(wrong({ rat: '0.85' })).toEqual(['unknown-field', 'rat']);
    expect(wrong({ rate: undefined })).toEqual(['required', 'rate']);
    expect(wrong({ otherFunding: 'maybe' })).toEqual(['invalid-choice', 'otherFunding']);
    expect(wrong({ declarations: [{ id: '__proto__' }] })).toEqual([
      'invalid-choice',
      'declarations.0.id',
    ]);
    expect(wrong({ criteria: [{ id: '__proto__' }] })).toEqual(['invalid-choice', 'criteria.0.id']);
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(wrong({ criteria: circle })?.[0]).toBe('invalid-type');
    // A name that could reach the prototype never becomes a kind.
    expect(wrong({ applicantKinds: { municipality: 'accept', ['__proto__']: 'accept' } })).toEqual([
      'invalid-type',
      'applicantKinds.__proto__',
    ]);
    expect(
      wrong({ costPolicy: { ['__proto__']: { treatment: 'accept', clauses: ['call'] } } }),
    ).toEqual(['invalid-type', 'costPolicy.__proto__']);
    expect(wrong({ rate: 0.7 })).toEqual(['invalid-type', 'rate']);
    expect(wrong({ title: null })).toEqual(['required', 'title']);
    expect(wrong({ title: {} })).toEqual(['invalid-type', 'title']);
    expect(wrong({ categories: { pilot: true } })).toEqual(['invalid-type', 'categories']);
    expect(wrong({ categories: [null] })).toEqual(['required', 'categories.0']);
    expect(wrong({ categories: [{ id: 'pilot', ask: 'nothing', requiredRole: 'none' }] })).toEqual([
      'unknown-field',
      'categories.0.ask',
    ]);
    expect(wrong({ cooperation: 'prefer' })).toEqual(['invalid-type', 'cooperation']);
    expect(wrong({ cooperation: { effect: 'prefer' } })).toEqual([
      'required',
      'cooperation.minimum',
    ]);
    expect(wrong({ aims: null })).toEqual(['required', 'aims']);
    expect(wrong({ aims: { challenge: 'no', renewal: 'both', savings: true } })).toEqual([
      'invalid-type',
      'aims.challenge',
    ]);
    expect(wrong({ costPolicy: { travel: null } })).toEqual(['required', 'costPolicy.travel']);
    expect(wrong({ costPolicy: { travel: { treatment: 'accept' } } })).toEqual([
      'rule-without-clause',
      'costPolicy.travel.clauses',
    ]);
    expect(wrong({ closesAt: 20_260_331 })).toEqual(['invalid-type', 'closesAt']);
    expect(wrong({ clauses: 'call' })).toEqual(['invalid-type', 'clauses']);
    expect(wrong({ ruleClauses: null })).toEqual(['required', 'ruleClauses']);
    expect(wrong({ ruleClauses: { ...ruleClauses, cap: 'call' } })).toEqual([
      'invalid-type',
      'ruleClauses.cap',
    ]);
    expect(wrong({ ruleClauses: { ...ruleClauses, plan: ['call'] } })).toEqual([
      'unknown-field',
      'ruleClauses.plan',
    ]);
    expect(wrong({ grounds: { 'cap.lost': ['call'] } })).toEqual([
      'unknown-field',
      'grounds.cap.lost',
    ]);
    expect(
      wrong({
        readings: [{ id: 'a', interpretation: 1, argument: 'x', changes: { rate: '7' } }],
      }),
    ).toEqual(['invalid-rate', 'readings.0.changes.rate']);
    // These have their contents elsewhere than in fields: as changes they would silently change nothing.
    for (const unread of [
      new Map([['rate', '0.50']]),
      new Date(0),
      new URLSearchParams('rate=0.50'),
      Object.create({ rate: '0.50' }) as unknown,
    ]) {
      expect(wrongChange(unread as object)).toEqual(['invalid-type', '']);
      expect(wrong({ ruleClauses: unread })).toEqual(['invalid-type', 'ruleClauses']);
    }
    for (const nothing of [null, undefined, 'call', 7, []]) {
      expect(errorOf(() => defineCall(nothing as never))?.path).toEqual([]);
      expect(errorOf(() => extendCall(digikunta2017, nothing as never))?.path).toEqual([]);
      expect(errorOf(() => extendCall(nothing as never, {}))?.path).toEqual([]);
    }
    expect(wrong({ rate: '1' })).toBeNull();
    expect(wrong({ rate: '2/3' })).toBeNull();
  });
});

test('an error names the place, what is expected and a little of what was received', () => {
  const message = (changes: object): string | undefined =>
    errorOf(() => defineCall({ ...spec, ...changes }))?.message;
  expect(message({ rate: '70' })).toBe(
    'rate: Expected a rate above 0 and up to 1, such as "0.70" or "2/3", received "70"',
  );
  expect(message({ rate: 0.7 })).toMatch(/^rate: .*expected string, received number/i);
  expect(message({ closesAt: '2026-03-29T03:30' })).toMatch(
    /^closesAt: Expected a time that exists in the zone.*received "2026-03-29T03:30"$/,
  );
  expect(message({ closesAt: '2026-10-25T03:30' })).toMatch(
    /^closesAt: Expected a time that occurs once in the zone.*received "2026-10-25T03:30"$/,
  );
  for (const long of [
    'zone',
    'rate',
    'closesAt',
    'opensAt',
    'publishedAt',
    'smallSumLimit',
    'otherFunding',
  ])
    expect([long, (message({ [long]: 'x'.repeat(100_000) }) ?? '').length < 250]).toEqual([
      long,
      true,
    ]);
  expect(message({ ['x'.repeat(100_000)]: 1 })?.length).toBeLessThan(250);
  expect(message({ rat: '0.85' })).toBe('rat: Expected a known field');
});

test('errors are plain RangeErrors: name, code and path tell them', () => {
  const error = errorOf(() => defineCall({ ...spec, rate: '70' }));
  expect(error).toBeInstanceOf(RangeError);
  expect(Object.getPrototypeOf(error)).toBe(RangeError.prototype);
  expect(error).toMatchObject({
    name: 'CallDefinitionError',
    code: 'invalid-rate',
    path: ['rate'],
  });
});

test('an input that throws when it is read is refused too', () => {
  const hostile = Object.defineProperty({ ...spec }, 'rate', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  expect(codeAndPath(errorOf(() => defineCall(hostile as CallDefinition)))).toEqual([
    'invalid-type',
    '',
  ]);
});

test('whatever is spoiled in a definition, it is a call under which drafts are assessed, or an error of its own', () => {
  const random = numbersFrom(2_026);
  let [accepted, refused] = [0, 0];
  for (let run = 0; run < 800; run++) {
    const definition = spoil(random, whole) as CallDefinition;
    let call: ReturnType<typeof defineCall> | undefined;
    const error = errorOf(() => (call = defineCall(definition)));
    if (error) {
      refused++;
      expect(error.code).toMatch(/^[a-z-]+$/);
      continue;
    }
    accepted++;
    if (!call) throw new Error('Neither a call nor an error');
    expect(assess(call, {}).eligibility).toBe('undetermined');
    expect(callSchema.safeParse(call).success).toBe(true);
    expect(defineCall(JSON.parse(JSON.stringify(call)) as CallDefinition)).toStrictEqual(call);
  }
  expect([accepted > 50, refused > 300]).toEqual([true, true]);
}, 60_000);

test('a defined call, and each that is published, is one that the schema of calls accepts', () => {
  for (const call of [
    defineCall(spec),
    defineCall(whole),
    digikunta2017,
    digikunta2018,
    incentive893,
  ])
    expect(callSchema.safeParse(call)).toMatchObject({ success: true });
});

test('a call shares nothing with its definition, nor a variant with the call', () => {
  const definition = structuredClone(whole);
  const call = defineCall(definition);
  const before = structuredClone(call);
  ruin(definition);
  expect(call).toEqual(before);

  const changes: CallChanges = {
    categories: [{ id: 'other', requires: 'nothing', requiredRole: 'none' }],
    clauses: clauses.map((clause) => ({ ...clause, id: 'more' })),
  };
  const variant = extendCall(call, changes);
  const variantBefore = structuredClone(variant);
  ruin(changes);
  ruin(call);
  expect(variant).toEqual(variantBefore);
});

describe('a variant of a call', () => {
  test('is the same but for its changes', () => {
    const variant = extendCall(digikunta2017, {
      id: 'variant',
      rate: '0.50',
      closesAt: '2017-10-31T16:15',
    });
    expect(maximumGrant(variant, '10.01')).toBe('5.00');
    // Winter time has begun by 31 October.
    expect(variant.closesAt).toBe('2017-10-31T16:15:00+02:00');
    expect({
      ...variant,
      id: digikunta2017.id,
      rate: digikunta2017.rate,
      closesAt: digikunta2017.closesAt,
    }).toEqual(digikunta2017);
    expect(digikunta2017.rate).toBe('0.70');
  });

  test('keeps the terms of costs that it does not name', () => {
    const variant = extendCall(digikunta2017, {
      costPolicy: { equipment: { treatment: 'accept', clauses: ['release.cap'] } },
    });
    expect(variant.costPolicy.equipment.treatment).toBe('accept');
    expect(variant.costPolicy.vat).toEqual(digikunta2017.costPolicy.vat);
  });

  test('is checked as a whole: a new zone needs its times, a clause must exist', () => {
    expect(wrongChange({ zone: 'Europe/Stockholm' })).toEqual(['required', 'closesAt']);
    expect(wrongChange({ ruleClauses })).toEqual(['unknown-clause', 'ruleClauses.deadline.0']);
    const opening = extendCall(digikunta2017, { opensAt: '2017-08-25T08:00' });
    const inSweden = { zone: 'Europe/Stockholm', closesAt: '2017-09-15T15:15' };
    expect(codeAndPath(errorOf(() => extendCall(opening, inSweden)))).toEqual([
      'required',
      'opensAt',
    ]);
    expect(extendCall(digikunta2017, inSweden).closesAt).toBe('2017-09-15T15:15:00+02:00');
    expect(wrongChange({ rate: '70' })).toEqual(['invalid-rate', 'rate']);
    expect(wrongChange({ rat: '0.70' })).toEqual(['unknown-field', 'rat']);
    expect(
      wrongChange({ costPolicy: { travel: { treatment: 'accept', clauses: ['lost'] } } }),
    ).toEqual(['unknown-clause', 'costPolicy.travel.clauses.0']);
    expect(wrongChange({ opensAt: '2017-09-15T16:15' })).toEqual([
      'opens-after-closing',
      'opensAt',
    ]);
  });

  test('gives the reasons of a rule the clauses that it changes, and leaves those of the others', () => {
    const clausesOf = (changes: CallChanges, reason: string) => {
      const call = extendCall(digikunta2017, changes);
      return call.grounds[reason] ?? call.ruleClauses[reason.split('.')[0] as 'cap'];
    };
    const changes = { ruleClauses: { cap: ['act.11'] } };
    expect(clausesOf(changes, 'cap.within')).toEqual(['act.11']);
    expect(clausesOf(changes, 'cap.request-missing')).toEqual(['act.11']);
    expect(clausesOf(changes, 'costs.lines-missing')).toEqual(
      digikunta2017.grounds['costs.lines-missing'],
    );
    expect(clausesOf({ ...changes, grounds: { 'cap.within': ['act.7'] } }, 'cap.within')).toEqual([
      'act.7',
    ]);
    expect(clausesOf({ clauses, ruleClauses }, 'cap.within')).toEqual(['call']);
    expect(clausesOf({ ruleClauses: { cap: undefined } }, 'cap.within')).toEqual(
      digikunta2017.grounds['cap.within'],
    );
  });

  test('adds kinds of cost and clauses, and replaces those of the same name', () => {
    const variant = extendCall(digikunta2017, {
      costPolicy: { coffee: { treatment: 'accept', clauses: ['call'] } },
      clauses: [...clauses, { ...clauses[0], id: 'release.cap', summary: 'Anew.' }] as never,
    });
    expect(Object.keys(variant.costPolicy)).toEqual([
      ...Object.keys(digikunta2017.costPolicy),
      'coffee',
    ]);
    expect(variant.clauses).toHaveLength(digikunta2017.clauses.length + 1);
    expect(variant.clauses.find(({ id }) => id === 'release.cap')?.summary).toBe('Anew.');
  });

  test('replaces the kinds of applicant as a whole', () => {
    const variant = extendCall(digikunta2017, { applicantKinds: { municipality: 'review' } });
    expect(variant.applicantKinds).toEqual({ municipality: 'review' });
  });

  test('changes nothing for a field that is undefined', () => {
    expect(extendCall(digikunta2017, { rate: undefined, costPolicy: undefined })).toEqual(
      digikunta2017,
    );
    expect(extendCall(digikunta2017, {})).toStrictEqual(digikunta2017);
  });
});

test('an error repeats only the beginning of a long name of the definition', () => {
  const kind = 'k'.repeat(1000);
  const costPolicy = { [kind]: { treatment: 'accept', clauses: ['none'] } };
  let caught: unknown;
  try {
    defineCall({ ...spec, costPolicy } as CallDefinition);
  } catch (error) {
    caught = error;
  }
  expect(caught).toMatchObject({
    code: 'unknown-clause',
    path: ['costPolicy', 'k'.repeat(60), 'clauses', 0],
  });
  expect((caught as Error).message.length).toBeLessThan(200);
});
