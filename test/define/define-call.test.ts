import { describe, expect, test } from 'vitest';
import {
  assess,
  CallDefinitionError,
  closesAt,
  digikunta2017,
  maximumGrant,
} from '../../src/index.js';
import { type CallChanges, type CallSpec, defineCall, extendCall } from '../../src/define/index.js';
import { settle } from '../../src/officials.js';
import { callSchema } from '../../src/schema/call.js';
import { numbersFrom, spoil } from '../schema/spoil.js';

const clauses: CallSpec['clauses'] = [
  { id: 'call', document: 'Esimerkkihaku', locator: '1', rule: 'cap', summary: 'An example.' },
];
const ruleClauses: CallSpec['ruleClauses'] = {
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
const spec: CallSpec = {
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
    region: 'review',
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
};

/** A definition that tells all it can. */
const whole: CallSpec = {
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

/** The code and the path of what is wrong with a definition. */
function wrong(changes: Partial<CallSpec>): [string, string] | null {
  try {
    defineCall({ ...spec, ...changes });
    return null;
  } catch (error) {
    if (!(error instanceof CallDefinitionError)) throw error;
    return [error.code, error.path.join('.')];
  }
}

describe('a call, defined from what its text says', () => {
  const call = defineCall(spec);

  test('closes by the wall clock of its zone: summer time has begun by 31 March', () => {
    expect(call.deadline).toBe('2026-03-31T16:15:00+03:00');
    expect(closesAt(call)).toBe('2026-03-31T13:15:00.000Z');
    expect(closesAt(defineCall({ ...spec, closesAt: '2026-03-01T16:15' }))).toBe(
      '2026-03-01T14:15:00.000Z',
    );
    expect(
      closesAt(defineCall({ ...spec, zone: 'America/St_Johns', closesAt: '2026-07-01T12:00' })),
    ).toBe('2026-07-01T14:30:00.000Z');
    expect(defineCall({ ...spec, closesAt: null }).deadline).toBeNull();
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

  test('an application that tells all it asks for is eligible, and what it does not ask is not asked', () => {
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

  test('a kind of cost that the policy does not name is left to an official', () => {
    const [line] = assess(call, {
      costs: [{ kind: 'travel', amount: '1.00', causedByProject: true }],
    }).costs.lines;
    expect(line).toMatchObject({ outcome: 'review', counted: '1.00', clauses: ['call'] });
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

  test('an opening: who arrives before it is for an official', () => {
    const opening = defineCall({ ...spec, opensAt: '2026-02-01T08:00' });
    const deadline = (arrivedAt: string) => assess(opening, { arrivedAt }).findings[0]?.reason;
    expect(deadline('2026-02-01T07:59:59.999+02:00')).toBe('deadline.before-opening');
    expect(deadline('2026-02-01T08:00:00+02:00')).toBe('deadline.in-time');
  });

  test('every reason rests on the clauses of its rule', () => {
    expect(new Set(Object.values(call.grounds).flat())).toEqual(new Set(['call']));
  });
});

describe('a definition that is wrong says where', () => {
  test.each<[Partial<CallSpec>, string, string]>([
    [{ id: '' }, 'required', 'id'],
    [{ zone: 'Europe/Nowhere' }, 'unknown-zone', 'zone'],
    [{ zone: '' }, 'required', 'zone'],
    [{ closesAt: '2026-03-29T03:30' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-10-25T03:30' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-02-29T16:15' }, 'invalid-time', 'closesAt'],
    [{ closesAt: '2026-03-31T16:15:00Z' }, 'invalid-time', 'closesAt'],
    [{ opensAt: '2026-03-31T16:15' }, 'opens-after-closing', 'opensAt'],
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
    [{ categories: [...spec.categories, ...spec.categories] }, 'duplicate', 'categories.1.id'],
    [{ cooperation: { effect: 'require', minimum: 1 } }, 'invalid-number', 'cooperation.minimum'],
    [{ cooperation: { effect: 'require', minimum: 2.5 } }, 'invalid-number', 'cooperation.minimum'],
    [{ ruleClauses: { ...ruleClauses, cap: [] } }, 'rule-without-clause', 'ruleClauses.cap'],
    [{ ruleClauses: { ...ruleClauses, cap: ['lost'] } }, 'unknown-clause', 'ruleClauses.cap.0'],
    [{ grounds: { 'cap.within': ['lost'] } }, 'unknown-clause', 'grounds.cap.within.0'],
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
    const untyped = (changes: object) => wrong(changes);
    expect(untyped({ rat: '0.85' })).toEqual(['unknown-field', 'rat']);
    expect(untyped({ rate: undefined })).toEqual(['required', 'rate']);
    expect(untyped({ otherFunding: 'maybe' })).toEqual(['invalid-choice', 'otherFunding']);
    expect(untyped({ declarations: [{ id: '__proto__' }] })).toEqual([
      'invalid-choice',
      'declarations.0.id',
    ]);
    expect(untyped({ criteria: [{ id: '__proto__' }] })).toEqual([
      'invalid-choice',
      'criteria.0.id',
    ]);
    expect(untyped({ costPolicy: { coffee: { treatment: 'accept', clauses: ['call'] } } })).toEqual(
      ['unknown-field', 'costPolicy.coffee'],
    );
    expect(untyped({ applicantKinds: { municipality: 'accept' } })).toEqual([
      'required',
      'applicantKinds.joint-authority',
    ]);
    expect(untyped({ rate: 0.7 })).toEqual(['invalid-type', 'rate']);
    expect(untyped({ title: null })).toEqual(['required', 'title']);
    expect(untyped({ title: 'Example' })).toEqual(['invalid-type', 'title']);
    expect(untyped({ categories: { pilot: true } })).toEqual(['invalid-type', 'categories']);
    expect(untyped({ categories: [null] })).toEqual(['required', 'categories.0']);
    expect(
      untyped({ categories: [{ id: 'pilot', ask: 'nothing', requiredRole: 'none' }] }),
    ).toEqual(['unknown-field', 'categories.0.ask']);
    expect(untyped({ cooperation: 'prefer' })).toEqual(['invalid-type', 'cooperation']);
    expect(untyped({ cooperation: { effect: 'prefer' } })).toEqual([
      'required',
      'cooperation.minimum',
    ]);
    expect(untyped({ aims: null })).toEqual(['required', 'aims']);
    expect(untyped({ aims: { challenge: 'no', renewal: 'both', savings: true } })).toEqual([
      'invalid-type',
      'aims.challenge',
    ]);
    expect(untyped({ costPolicy: { travel: null } })).toEqual(['required', 'costPolicy.travel']);
    expect(untyped({ costPolicy: { travel: { treatment: 'accept' } } })).toEqual([
      'rule-without-clause',
      'costPolicy.travel.clauses',
    ]);
    expect(untyped({ closesAt: 20_260_331 })).toEqual(['invalid-type', 'closesAt']);
    expect(untyped({ clauses: 'call' })).toEqual(['invalid-type', 'clauses']);
    expect(untyped({ ruleClauses: null })).toEqual(['required', 'ruleClauses']);
    expect(untyped({ ruleClauses: { ...ruleClauses, cap: 'call' } })).toEqual([
      'invalid-type',
      'ruleClauses.cap',
    ]);
    expect(untyped({ ruleClauses: { ...ruleClauses, plan: ['call'] } })).toEqual([
      'unknown-field',
      'ruleClauses.plan',
    ]);
    expect(untyped({ grounds: { 'cap.lost': ['call'] } })).toEqual([
      'unknown-field',
      'grounds.cap.lost',
    ]);
    expect(
      untyped({
        readings: [{ id: 'a', interpretation: 1, argument: 'x', changes: { rate: '7' } }],
      }),
    ).toEqual(['invalid-rate', 'readings.0.changes.rate']);
    // What these hold stands elsewhere than in fields: as a change it would change nothing, unsaid.
    for (const unread of [
      new Map([['rate', '0.50']]),
      new Date(0),
      new URLSearchParams('rate=0.50'),
      Object.create({ rate: '0.50' }) as unknown,
    ]) {
      expect(() => extendCall(digikunta2017, unread as never)).toThrow(
        expect.objectContaining({ code: 'invalid-type' }) as Error,
      );
      expect(untyped({ ruleClauses: unread })).toEqual(['invalid-type', 'ruleClauses']);
    }
    for (const nothing of [null, undefined, 'call', 7, []]) {
      expect(() => defineCall(nothing as never)).toThrow(CallDefinitionError);
      expect(() => extendCall(digikunta2017, nothing as never)).toThrow(CallDefinitionError);
      expect(() => extendCall(nothing as never, {})).toThrow(CallDefinitionError);
    }
    expect(wrong({ rate: '1' })).toBeNull();
    expect(wrong({ rate: '2/3' })).toBeNull();
  });
});

test('a mistake says what is wanted, and shows little of what was told', () => {
  const said = (changes: object) => {
    try {
      return defineCall({ ...spec, ...changes });
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(said({ rate: '70' })).toBe(
    'rate: A rate above 0 and up to 1, such as "0.70" or "2/3", is wanted, not "70"',
  );
  expect(said({ rate: 0.7 })).toBe(
    'rate: A rate above 0 and up to 1, such as "0.70" or "2/3", is wanted',
  );
  expect(said({ closesAt: '2026-03-29T03:30' })).toMatch(
    /^closesAt: "2026-03-29T03:30" does not exist in the zone/,
  );
  expect(said({ closesAt: '2026-10-25T03:30' })).toMatch(
    /^closesAt: "2026-10-25T03:30" comes twice in the zone/,
  );
  expect(said({ zone: 'x'.repeat(100_000) })).toHaveProperty(
    'length',
    expect.toSatisfy((length: number) => length < 200),
  );
  expect(said({ rat: '0.85' })).toMatch(/^rat: There is no such field here, but id, version/);
});

test('whatever is spoiled in a definition, it is a call that the schema takes, or a CallDefinitionError', () => {
  const random = numbersFrom(2_026);
  let [taken, refused] = [0, 0];
  for (let run = 0; run < 800; run++) {
    try {
      const call = defineCall(spoil(random, whole) as CallSpec);
      expect(callSchema.safeParse(call).success).toBe(true);
      taken++;
    } catch (error) {
      if (!(error instanceof CallDefinitionError)) throw error;
      refused++;
    }
  }
  expect([taken > 50, refused > 300]).toEqual([true, true]);
}, 60_000);

test('a call shares nothing with its definition, nor a variant with the call', () => {
  const definition = structuredClone(whole);
  const call = defineCall(definition);
  const before = structuredClone(call);
  ruin(definition);
  expect(call).toEqual(before);

  const told: CallChanges = {
    categories: [{ id: 'other', requires: 'nothing', requiredRole: 'none' }],
    clauses: clauses.map((clause) => ({ ...clause, id: 'more' })),
  };
  const variant = extendCall(call, told);
  const variantBefore = structuredClone(variant);
  ruin(told);
  ruin(call);
  expect(variant).toEqual(variantBefore);
});

test('nothing may be left unreturned, where a call says so', () => {
  const strict = defineCall({ ...spec, smallSumLimit: '0' });
  const costs = [{ kind: 'salaries' as const, amount: '0.00', causedByProject: true }];
  expect(
    settle(strict, { award: '1.00', rate: '0.85', paid: '0.01' }, { costs, otherFunding: [] })
      .action,
  ).toBe('repay');
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
    expect(variant.deadline).toBe('2017-10-31T16:15:00+02:00');
    expect({
      ...variant,
      id: digikunta2017.id,
      rate: digikunta2017.rate,
      deadline: digikunta2017.deadline,
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

  test('is checked as a whole: a new zone needs its closing time, a clause must exist', () => {
    expect(() => extendCall(digikunta2017, { zone: 'Europe/Stockholm' })).toThrow(
      CallDefinitionError,
    );
    expect(() => extendCall(digikunta2017, { ruleClauses: { ...ruleClauses } })).toThrow(
      'There is no clause "call"',
    );
    const opening = extendCall(digikunta2017, { opensAt: '2017-08-25T08:00' });
    expect(() =>
      extendCall(opening, { zone: 'Europe/Stockholm', closesAt: '2017-09-15T15:15' }),
    ).toThrow(expect.objectContaining({ code: 'required', path: ['opensAt'] }));
    const { grounds } = extendCall(digikunta2017, { ruleClauses: { cap: ['act.11'] } });
    expect([grounds['cap.within'], grounds['costs.lines-missing']]).toEqual([
      ['act.11'],
      digikunta2017.grounds['costs.lines-missing'],
    ]);
    expect(extendCall(digikunta2017, { clauses, ruleClauses }).grounds['cap.within']).toEqual([
      'call',
    ]);
  });
});
