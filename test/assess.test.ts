import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess.js';
import type { Application, Draft } from '../src/model/application.js';
import type { Assessment } from '../src/model/assessment.js';
import type { GrantCall } from '../src/model/call.js';
import { type JudgementKey, OUTCOME_OF, type Reason, RULES } from '../src/model/reasons.js';
import { digikunta2017 } from '../src/calls/2017/call.js';
import { LEADING_TO } from './checks/every-reason.js';
import {
  callWith,
  joint,
  jointWith,
  jointWithout,
  lempaala,
  nokia,
  region,
  salaries,
} from './checks/example.js';

const reasonsIn = ({ findings, costs }: Assessment): Reason[] =>
  [...findings, ...costs.lines].map(({ reason }) => reason);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('the joint application of Lempäälä, Nokia and Ylöjärvi', () => {
  const assessment = (): Assessment => assess(digikunta2017, joint);

  test('is eligible and preferred', () => {
    expect(assessment()).toMatchObject({
      format: 'digikunta.assessment/1',
      call: { id: 'vm-digikunta-2017', version: digikunta2017.version },
      eligibility: 'eligible',
      preferred: true,
    });
  });

  test('rule by rule, in the order of the call', () => {
    expect(
      assessment().findings.map(({ reason, outcome, effect }) => [reason, outcome, effect]),
    ).toEqual([
      ['deadline.in-time', 'met', 'require'],
      ['applicant.participants', 'met', 'require'],
      ['category.effects', 'met', 'require'],
      ['aims.declared', 'met', 'require'],
      ['cooperation.several', 'met', 'prefer'],
      ['criteria.needs-review', 'review', 'inform'],
      ['criteria.needs-review', 'review', 'inform'],
      ['criteria.needs-review', 'review', 'inform'],
      ['costs.eligible', 'met', 'require'],
      ['cap.within', 'met', 'limit'],
      ['cofunding.none', 'met', 'limit'],
    ]);
  });

  test('is granted at most what it requests, and pays the rest itself', () => {
    // 36 001.49 count; 70 % are 25 201.043; 36 001.49 − 25 000.00 = 11 001.49.
    expect(assessment().award).toEqual({
      eligibleCosts: '36001.49',
      rate: '0.70',
      ceiling: '25201.04',
      requested: '25000.00',
      otherFunding: '0.00',
      maximumAward: '25000.00',
      binding: 'requested',
      selfFinancing: '11001.49',
    });
  });
});

describe('eligibility', () => {
  const eligibility = (draft: Draft, options = {}) =>
    assess(digikunta2017, draft, options).eligibility;

  test.each<[string, Draft]>([
    ['late', jointWith({ arrivedAt: '2017-09-15T16:15:05+03:00' })],
    ['from one who takes no part', jointWith({ applicants: [{ ...lempaala, roles: [] }] })],
    [
      'whose results are not for the whole field',
      jointWith({ experiment: { strengthensImpact: true, spreadsResults: false } }),
    ],
    [
      'that renews nothing',
      jointWith({ aims: { ...joint.aims, renewsRoutines: false, renewsServiceProcesses: false } }),
    ],
    [
      'without an eligible cost',
      jointWith({ costs: [{ ...salaries('1.00'), causedByProject: false }] }),
    ],
  ])('an application %s is ineligible, whatever is not told beside it', (_, draft) => {
    expect(eligibility(draft)).toBe('ineligible');
    expect(
      eligibility({
        ...draft,
        requestedGrant: undefined,
        otherFunding: undefined,
        commonChallenge: undefined,
      }),
    ).toBe('ineligible');
  });

  test.each<keyof Application>([
    'arrivedAt',
    'category',
    'applicants',
    'commonChallenge',
    'experiment',
    'aims',
    'costs',
  ])('without %s it is undetermined', (untold) => {
    expect(eligibility(jointWithout(untold))).toBe('undetermined');
  });

  test('what is no requirement does not hold it back: one municipality, a request too large, other funding not told', () => {
    const draft = jointWith({
      applicants: [lempaala],
      requestedGrant: '99999.00',
      otherFunding: undefined,
      usePeriod: undefined,
    });
    expect(eligibility(draft)).toBe('eligible');
    expect(
      eligibility(jointWithout('requestedGrant', 'otherFunding', 'usePeriod', 'partners', 'id')),
    ).toBe('eligible');
  });

  test('preferred is said of cooperation alone, and only where the call prefers it', () => {
    const preferred = (effects: Partial<GrantCall['effects']>) =>
      assess(callWith({ effects: { ...digikunta2017.effects, ...effects } }), joint).preferred;
    expect([preferred({}), preferred({ aims: 'prefer', cooperation: 'require' })]).toEqual([
      true,
      null,
    ]);
    expect(
      assess(
        callWith({ effects: { ...digikunta2017.effects, aims: 'prefer' } }),
        jointWith({ applicants: [lempaala] }),
      ).preferred,
    ).toBe(false);
  });

  test('what an official must judge leaves it open, until judged', () => {
    const draft = jointWith({ applicants: [region] });
    expect(eligibility(draft)).toBe('undetermined');
    expect(eligibility(draft, { decisions: { 'applicants.0': true } })).toBe('eligible');
    expect(eligibility(draft, { decisions: { 'applicants.0': false } })).toBe('ineligible');
  });

  test('the note on Åland leaves it as it is', () => {
    expect(eligibility(jointWith({ applicants: [{ ...lempaala, code: '478' }] }))).toBe('eligible');
  });
});

describe('every reason', () => {
  test.each(Object.entries(LEADING_TO) as [Reason, (typeof LEADING_TO)[Reason]][])(
    '%s',
    (reason, [draft, options, terms = {}]) => {
      const { findings, costs } = assess(callWith(terms), draft, options);
      const told: { reason: Reason; outcome: string }[] = [...findings, ...costs.lines];
      expect(told.filter((one) => one.reason === reason).map(({ outcome }) => outcome)).toContain(
        OUTCOME_OF[reason],
      );
    },
  );

  test('is given by an application of the table, and no other is', () => {
    const given = Object.values(LEADING_TO).flatMap(([draft, options, terms = {}]) =>
      reasonsIn(assess(callWith(terms), draft, options)),
    );
    expect([...new Set(given)].sort()).toEqual(Object.keys(OUTCOME_OF).sort());
  });

  test('has the rule as its prefix, rests on clauses of the call, and a review names its judgement', () => {
    const clauses = new Set(digikunta2017.clauses.map(({ id }) => id));
    for (const [draft, options, terms = {}] of Object.values(LEADING_TO)) {
      const { findings, costs } = assess(callWith(terms), draft, options);
      for (const { rule, reason } of findings) expect(reason.split('.')[0]).toBe(rule);
      for (const { reason, outcome, facts, clauses: cited } of [...findings, ...costs.lines]) {
        expect([reason, cited.length > 0, cited.every((id) => clauses.has(id))]).toEqual([
          reason,
          true,
          true,
        ]);
        if (outcome === 'review' && reason !== 'applicant.aland')
          expect(Object.keys(facts)).toContain('judgement');
      }
    }
  });

  test('a judgement under the key that a review names settles it', () => {
    for (const [draft, options, terms = {}] of Object.values(LEADING_TO)) {
      const { findings, costs } = assess(callWith(terms), draft, options);
      for (const { facts, reason } of [...findings, ...costs.lines]) {
        if (!('judgement' in facts)) continue;
        const decisions: Record<JudgementKey, boolean> = {
          ...options?.judgements,
          [facts.judgement]: true,
        };
        const judged = reasonsIn(assess(callWith(terms), draft, { ...options, judgements }));
        const before = reasonsIn(assess(callWith(terms), draft, options));
        expect([reason, judged.filter((one) => one === reason).length]).toEqual([
          reason,
          before.filter((one) => one === reason).length - 1,
        ]);
      }
    }
  });
});

describe('while the form is filled in', () => {
  test('an empty draft asks for everything, and has no award', () => {
    const { eligibility, preferred, award, findings, costs } = assess(digikunta2017, {});
    expect({ eligibility, preferred, award }).toEqual({
      eligibility: 'undetermined',
      preferred: null,
      award: null,
    });
    expect(costs).toEqual({ lines: [], submitted: '0.00', eligible: '0.00', underReview: '0.00' });
    expect(findings.filter(({ outcome }) => outcome !== 'missing').map(({ rule }) => rule)).toEqual(
      ['criteria', 'criteria', 'criteria'],
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(RULES));
  });
});

describe('plain data in, plain data out', () => {
  const everyDraft = Object.values(LEADING_TO);

  test('the input is left as it was', () => {
    for (const [draft, options, terms = {}] of everyDraft) {
      const copy = structuredClone(draft);
      assess(frozen(callWith(terms)), frozen(structuredClone(draft)), frozen(options));
      assess(callWith(terms), draft, options);
      expect(draft).toEqual(copy);
    }
  });

  test('the answer comes through JSON and structuredClone as it is', () => {
    for (const [draft, options, terms = {}] of everyDraft) {
      const assessment = assess(callWith(terms), draft, options);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      expect(structuredClone(assessment)).toStrictEqual(assessment);
    }
  });

  test('so does the call itself', () => {
    expect(JSON.parse(JSON.stringify(digikunta2017))).toStrictEqual(digikunta2017);
  });

  test('a value that the schema would have refused is a mistake of the program, with a code', () => {
    const code = (expected: string): unknown =>
      expect.objectContaining({ name: 'RangeError', code: expected });
    expect(() => assess(digikunta2017, { arrivedAt: '2017-09-15T16:15' })).toThrow(
      code('invalid-instant'),
    );
    expect(() => assess(digikunta2017, {}, { asOf: 'now' })).toThrow(code('invalid-instant'));
    expect(() =>
      assess(digikunta2017, { costs: [salaries('12,50')], requestedGrant: '1' }),
    ).toThrow(code('invalid-euro'));
    expect(() => assess(digikunta2017, { otherFunding: [{ amount: '1e3' }] })).toThrow(
      code('invalid-euro'),
    );
    expect(() => assess(callWith({ rate: '70 %' }), joint)).toThrow(code('invalid-rate'));
  });
});

describe('order changes no answer', () => {
  test('the first applicant leads: an influencer in second place does not', () => {
    const influencer = { ...nokia, roles: ['influencer' as const] };
    const helping = jointWith({ category: 'influencer-role', supportedMunicipalities: ['980'] });
    expect(
      assess(digikunta2017, { ...helping, applicants: [influencer, lempaala] }).eligibility,
    ).toBe('eligible');
    expect(
      assess(digikunta2017, { ...helping, applicants: [lempaala, influencer] }).eligibility,
    ).toBe('ineligible');
  });
});

describe('many lines', () => {
  test('5 000 lines of 9 999 999 999 999.99 are added to the cent', () => {
    const costs = Array.from({ length: 5000 }, () => salaries('9999999999999.99'));
    const { award } = assess(
      digikunta2017,
      jointWith({ costs, requestedGrant: '9999999999999.99' }),
    );
    expect(award).toMatchObject({
      eligibleCosts: '49999999999999950.00',
      ceiling: '34999999999999965.00',
      maximumAward: '9999999999999.99',
      selfFinancing: '49989999999999950.01',
    });
  });
});

test('a host that changes what an answer shares with all others is stopped, and later answers are as before', () => {
  const draft: Draft = {
    costs: [{ kind: 'salaries', amount: '10.00', causedByProject: true }],
    requestedGrant: '7.00',
  };
  const before = JSON.stringify(assess(digikunta2017, draft));
  const { findings, costs } = assess(digikunta2017, draft);
  const [cap] = findings.filter(({ rule }) => rule === 'cap');
  const [path] = (cap?.paths ?? []) as (string | number)[][];
  expect(() => path?.unshift('values')).toThrow(TypeError);
  expect(() => ((cap?.paths ?? []) as (string | number)[][]).pop()).toThrow(TypeError);
  expect(() => Object.assign(costs.lines[0]?.facts ?? {}, { kind: 'travel' })).toThrow(TypeError);
  expect(JSON.stringify(assess(digikunta2017, draft))).toBe(before);
});
