import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../src/assess.js';
import { digikunta2017 } from '../src/calls/2017/call.js';
import type { Application, Draft } from '../src/model/application.js';
import { RULES } from '../src/model/reasons.js';
import { reviewOf } from '../src/model/review.js';
import type { Vocabulary } from '../src/model/vocabulary.js';
import { type Finding, type Reason, REASONS } from '../src/rules/reasons.js';
import { LEADING_TO, leadingTo } from './checks/every-reason.js';
import {
  assessed,
  callWith,
  joint,
  jointWith,
  jointWithout,
  lempaala,
  nokia,
  optionsFor,
  region,
  salaries,
} from './checks/example.js';

const allFindings = ({ findings, costs }: Assessment<Vocabulary>): Finding[] => [
  ...findings,
  ...costs.lines,
];
const reasonsIn = (assessment: Assessment<Vocabulary>): Reason[] =>
  allFindings(assessment).map(({ reason }) => reason);
const EVERY_REASON = Object.keys(LEADING_TO) as Reason[];

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
  const eligibility = (draft: Draft, options = {}) => assessed(draft, options).eligibility;

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
  ])('an application %s is ineligible, whatever else is missing', (_, draft) => {
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
  ])('without %s it is undetermined', (missing) => {
    expect(eligibility(jointWithout(missing))).toBe('undetermined');
  });

  test('only requirements decide: not one municipality, a request too large or missing other funding', () => {
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

  test('preferred follows from cooperation alone, and only where the call prefers it', () => {
    const requiring = callWith({
      effects: { aims: 'prefer' },
      cooperation: { effect: 'require', minimum: 2 },
    });
    expect([assessed(joint).preferred, assessed(joint, {}, requiring).preferred]).toEqual([
      true,
      null,
    ]);
    const single = jointWith({ applicants: [lempaala] });
    expect(assessed(single, {}, callWith({ effects: { aims: 'prefer' } })).preferred).toBe(false);
  });

  test('a finding that an official must review leaves it open until the review', () => {
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
  test.each(EVERY_REASON)('%s', (reason) => {
    const outcomes = allFindings(leadingTo(reason)).filter((one) => one.reason === reason);
    expect(outcomes.map(({ outcome }) => outcome)).toContain(REASONS[reason].outcome);
  });

  test('is given by an application of the table, and no other is', () => {
    const given = EVERY_REASON.flatMap((reason) => reasonsIn(leadingTo(reason)));
    expect([...new Set(given)].sort()).toEqual(Object.keys(REASONS).sort());
  });

  test('has the rule as its prefix and rests on clauses of the call; a review names its subject', () => {
    const clauses = new Set(digikunta2017.clauses.map(({ id }) => id));
    for (const name of EVERY_REASON) {
      for (const { rule, reason, outcome, facts, clauses: cited } of allFindings(leadingTo(name))) {
        expect(reason.split('.')[0]).toBe(rule);
        expect([reason, cited.length > 0, cited.every((id) => clauses.has(id))]).toEqual([
          reason,
          true,
          true,
        ]);
        const isReview = outcome === 'review' && reason !== 'applicant.aland';
        const isReviewed = /\.review-(accepted|rejected)$/.test(reason);
        expect([reason, 'review' in facts]).toEqual([reason, isReview || isReviewed]);
        expect([reason, 'reviewedBefore' in facts]).toEqual([reason, isReview]);
      }
    }
  });

  test.each([true, false])('of a review gives way to a decision on it: %s', (accepted) => {
    for (const [draft, options = {}, terms = {}] of Object.values(LEADING_TO)) {
      const call = callWith(terms);
      const known = optionsFor(draft, options, call);
      const before = assess(call, draft, known);
      for (const finding of allFindings(before)) {
        if (finding.outcome !== 'review' || !('review' in finding.facts)) continue;
        const { on } = finding.facts.review;
        const reviews = [...(known.reviews ?? []), reviewOf(finding, accepted)];
        const after = allFindings(assess(call, draft, { ...known, reviews }));
        const about = after.filter(({ facts }) => 'review' in facts && facts.review.on === on);
        expect(about.map(({ reason }) => reason)).toEqual([
          `${finding.rule}.review-${accepted ? 'accepted' : 'rejected'}`,
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
  const everyCase = Object.values(LEADING_TO).map(([draft, options = {}, terms = {}]) => {
    const call = callWith(terms);
    return { call, draft, options: optionsFor(draft, options, call) };
  });

  test('the input is left as it was', () => {
    for (const { call, draft, options } of everyCase) {
      const copy = structuredClone({ draft, options });
      assess(frozen(call), frozen(structuredClone(draft)), frozen(structuredClone(options)));
      assess(call, draft, options);
      expect({ draft, options }).toEqual(copy);
    }
  });

  test('the answer comes through JSON and structuredClone as it is', () => {
    for (const { call, draft, options } of everyCase) {
      const assessment = assess(call, draft, options);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      expect(structuredClone(assessment)).toStrictEqual(assessment);
    }
  });

  test('so does the call itself', () => {
    expect(JSON.parse(JSON.stringify(digikunta2017))).toStrictEqual(digikunta2017);
  });

  test('a value that the schema would have refused throws, with a code', () => {
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

test('a host cannot change the paths that all answers share, and other changes reach no later answer', () => {
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
  Object.assign(costs.lines[0]?.facts ?? {}, { kind: 'travel' });
  expect(JSON.stringify(assess(digikunta2017, draft))).toBe(before);
});

describe('a host without types', () => {
  const of = (call: unknown, draft: unknown) => () => assess(call as never, draft as never);
  const error = (code: string, message: string): Error =>
    expect.objectContaining({
      name: 'RangeError',
      code,
      message: expect.stringContaining(message) as string,
    }) as Error;

  test.each([undefined, null, 'digikunta2017', 7, {}, [], { id: 'x' }])(
    'that passes %j as the call gets invalid-call',
    (call) => {
      expect(of(call, {})).toThrow(error('invalid-call', 'such as digikunta2017'));
    },
  );

  test.each([undefined, null, '{}', 7, [[]]])(
    'that passes %j as the draft gets invalid-draft',
    (draft) => {
      expect(of(digikunta2017, draft)).toThrow(error('invalid-draft', 'Expected a draft'));
    },
  );

  test.each([
    { studyMeans: 5, category: 'study-means' },
    { costs: 7 },
    { costs: [null] },
    { applicants: [undefined] },
    { otherFunding: 'EAKR' },
  ])('that passes the draft %j gets invalid-draft, and learns how to read it', (draft) => {
    expect(of(digikunta2017, draft)).toThrow(error('invalid-draft', 'parseDraft()'));
  });

  test('learns which own rule failed, and why', () => {
    const fault = new TypeError('of the host');
    const check = (): never => {
      throw fault;
    };
    const ownRules = [{ name: 'task', effect: 'require' as const, outcomes: {}, check }];
    expect(() => assess(digikunta2017, {}, { ownRules })).toThrow(
      expect.objectContaining({ code: 'own-rule-failed', rule: 'task', cause: fault }) as Error,
    );
  });
});
