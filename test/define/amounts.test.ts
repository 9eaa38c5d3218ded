// The amount by a call's own rates, limits and sums. Every expected value was worked out by hand.
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../src/assess.js';
import { defineCall } from '../../src/define/define-call.js';
import type { CallDefinition } from '../../src/define/call-definition.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import { remedies } from '../../src/guidance/remedies.js';
import { traceOf } from '../../src/guidance/trace.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { fundingLine } from '../../src/portfolio/funding-line.js';
import { maximumGrant, requiredCosts } from '../../src/rules/cap.js';
import { settle } from '../../src/settlement/settle.js';
import { en } from '../../src/words/en.js';
import { summary } from '../../src/words/summary.js';

const RULE_CLAUSES = {
  deadline: ['call'],
  applicant: ['call'],
  category: ['call'],
  aims: ['call'],
  cooperation: ['call'],
  criteria: ['call'],
  costs: ['call'],
  cap: ['call'],
  cofunding: ['call'],
} as const;
const accept = { treatment: 'accept', clauses: ['call'] } as const;
const spec = {
  id: 'amounts',
  version: '1',
  title: { fi: 'Haku', sv: 'Utlysning', en: 'Call' },
  publishedAt: null,
  zone: 'Europe/Helsinki',
  closesAt: null,
  rate: '0.50',
  categories: [
    { id: 'goods', requires: 'nothing', requiredRole: 'none' },
    { id: 'animals', requires: 'nothing', requiredRole: 'none' },
  ],
  applicantKinds: { company: 'accept', university: 'accept' },
  cooperation: null,
  aims: { challenge: false, renewal: 'not-asked', savings: false },
  costPolicy: { staff: accept, travel: accept, gear: accept },
  otherFunding: 'deduct',
  smallSumLimit: '0',
  clauses: [{ id: 'call', document: 'The call', locator: '1', summary: 'All of it.', rule: 'cap' }],
  ruleClauses: RULE_CLAUSES,
} as const satisfies CallDefinition;
const callWith = (changes: Partial<CallDefinition>): GrantCall =>
  defineCall({ ...spec, ...changes });

type Line = Readonly<Record<string, unknown>> & { readonly kind: string };
/** A draft with cost lines; facts of the call's own are fields like the others. */
const draftOf = (
  lines: readonly Line[],
  facts: Readonly<Record<string, unknown>> = {},
): Draft<Vocabulary> => ({
  applicants: [{ kind: 'company', name: 'Yritys Oy' }],
  category: 'goods',
  otherFunding: [],
  costs: lines.map((line) => ({ causedByProject: true, ...line })),
  ...facts,
});
const staff = (amount: string, facts: object = {}): Line => ({ kind: 'staff', amount, ...facts });

type AnyAssessment = Assessment<Vocabulary>;
const reasonsOf = ({ findings }: AnyAssessment, rule: string): string[] =>
  findings.filter((one) => one.rule === rule).map(({ reason }) => reason);
const award = (call: GrantCall, draft: Draft<Vocabulary>): string => {
  const { maximumAward, binding } = assess(call, draft).award ?? {};
  return `${String(maximumAward)} ${String(binding)}`;
};

describe('a table of rates', () => {
  const call = callWith({
    rate: [
      { when: { cost: { country: 'NO' } }, rate: '0.50' },
      { when: { cost: { kind: 'travel' } }, rate: '1/3' },
      { when: { category: 'animals' }, rate: '0.40' },
      { rate: '0.65' },
    ],
  });

  test('each line takes the first row that fits, and is rounded down by itself', () => {
    // 0.50 × 100.01 = 50.005 → 50.00; 1/3 × 100.00 = 33.33; 0.65 × 0.03 = 0.0195 → 0.01; together 83.34.
    const lines = [
      { kind: 'travel', amount: '100.01', country: 'NO' },
      { kind: 'travel', amount: '100.00', country: 'FI' },
      staff('0.03', { country: 'FI' }),
    ];
    const { award: made } = assess(call, draftOf(lines));
    expect(made).toMatchObject({ rate: null, ceiling: '83.34', maximumAward: '83.34' });
    expect(made?.parts).toEqual([
      { lines: [0], rate: '0.50', amount: '50.00', limited: false },
      { lines: [1], rate: '1/3', amount: '33.33', limited: false },
      { lines: [2], rate: '0.65', amount: '0.01', limited: false },
    ]);
  });

  test('a row of another category is not used; one of this category is', () => {
    expect(award(call, draftOf([staff('100.00', { country: 'FI' })]))).toBe('65.00 rate');
    expect(
      award(call, draftOf([staff('100.00', { country: 'FI' })], { category: 'animals' })),
    ).toBe('40.00 rate');
  });

  test('where the fact is missing, the lowest rate counts, and a request above it asks for the fact', () => {
    const requesting = (requestedGrant: string) => draftOf([staff('100.00')], { requestedGrant });
    expect(award(call, draftOf([staff('100.00')]))).toBe('50.00 rate');
    expect(reasonsOf(assess(call, requesting('50.00')), 'cap')).toEqual(['cap.within']);
    const open = assess(call, requesting('50.01'));
    expect(reasonsOf(open, 'cap')).toEqual(['cap.facts-missing']);
    expect(nextQuestions(call, requesting('50.01')).map(({ path }) => path)).toContainEqual([
      'costs',
      0,
      'country',
    ]);
    const told = draftOf([staff('100.00', { country: 'FI' })], { requestedGrant: '65.00' });
    expect(reasonsOf(assess(call, told), 'cap')).toEqual(['cap.within']);
    const above = draftOf([staff('100.00', { country: 'FI' })], { requestedGrant: '65.01' });
    expect(reasonsOf(assess(call, above), 'cap')).toEqual(['cap.exceeded']);
  });

  test('costs that no row fits get nothing', () => {
    const only = callWith({ rate: [{ when: { cost: { kind: 'staff' } }, rate: '0.80' }] });
    const lines = [staff('10.00'), { kind: 'gear', amount: '90.00' }];
    expect(award(only, draftOf(lines))).toBe('8.00 rate');
  });

  test('facts of the applicant: of the one that the line names, else of the lead', () => {
    const bySize = callWith({
      rate: [
        { when: { applicant: { size: 'small' } }, rate: '0.70' },
        { when: { applicant: { size: 'large' } }, rate: '0.50' },
      ],
    });
    const applicants = [
      { kind: 'company', name: 'Iso Oy', size: 'large' },
      { kind: 'company', name: 'Pieni Oy', size: 'small' },
    ];
    const lines = [staff('100.00'), staff('100.00', { applicant: 'Pieni Oy' })];
    // 50.00 of the lead, 70.00 of the other.
    expect(award(bySize, draftOf(lines, { applicants }))).toBe('120.00 rate');
    // A name that nobody has: the rate is not known.
    const unknown = draftOf([staff('100.00', { applicant: 'Muu Oy' })], {
      applicants,
      requestedGrant: '1.00',
    });
    expect(reasonsOf(assess(bySize, unknown), 'cap')).toEqual(['cap.facts-missing']);
  });

  test('maximumGrant and requiredCosts take the facts that the rates depend on', () => {
    expect(maximumGrant(call, '100.01', { cost: { country: 'NO' } })).toBe('50.00');
    const finnish = { cost: { country: 'FI', kind: 'staff' }, category: 'goods' };
    expect(maximumGrant(call, '100.01', finnish)).toBe('65.00');
    expect(requiredCosts(call, '65.00', finnish)).toBe('100.00');
    expect(requiredCosts(call, '50.00', { cost: { country: 'NO' } })).toBe('100.00');
    // Not told: the lowest of the rates, 1/3.
    expect(maximumGrant(call, '90.00')).toBe('30.00');
    const only = callWith({ rate: [{ when: { category: 'animals' }, rate: '0.80' }] });
    expect(() => requiredCosts(only, '1.00', { category: 'goods' })).toThrow(/not a rate/);
  });

  test('the trace shows each part, and the sentences name no single rate', () => {
    const lines = [staff('100.01', { country: 'NO' }), staff('100.00', { country: 'FI' })];
    const assessed = assess(call, draftOf(lines, { requestedGrant: '120.00' }));
    expect(traceOf(assessed).map(({ step, amount }) => `${step} ${amount}`)).toEqual([
      'line 100.01',
      'line 200.01',
      'eligible 200.01',
      'part 50.00',
      'part 65.00',
      'ceiling 115.00',
      'other-funding 200.01',
      'requested 120.00',
      'maximum 115.00',
      'self-financing 85.01',
    ]);
    expect(summary(assessed, en)).toContain(
      'exceeds the maximum of €115.00, which the rates of the call give for the costs counted (€200.01)',
    );
    expect(remedies(call, draftOf(lines, { requestedGrant: '120.00' }))[0]).toMatchObject({
      changes: [{ path: ['requestedGrant'], to: '115.00' }],
    });
  });

  test('is settled by the table, unless the decision has one rate', () => {
    const report = {
      costs:
        draftOf([staff('100.01', { country: 'NO' }), staff('99.99', { country: 'FI' })]).costs ??
        [],
      otherFunding: [],
      application: { category: 'goods' },
    };
    const decision = { award: '120.00', paid: '120.00' };
    // 50.00 + 0.65 × 99.99 = 64.9935 → 64.99.
    const settled = settle(call, decision, report);
    expect([settled.finalGrant, settled.action, settled.balance]).toEqual([
      '114.99',
      'repay',
      '5.01',
    ]);
    expect(settled.findings[0]?.reason).toBe('settlement.by-terms');
    const byOne = settle(call, { ...decision, rate: '0.50' }, report);
    expect([byOne.finalGrant, byOne.findings[0]?.reason]).toEqual([
      '100.00',
      'settlement.by-share',
    ]);
    // The application tells the category.
    const animals = settle(call, decision, {
      ...report,
      costs: draftOf([staff('100.00', { country: 'FI' })]).costs ?? [],
      application: { category: 'animals' },
    });
    expect(animals.finalGrant).toBe('40.00');
    // Without it, nothing is to be repaid yet: 50.00 + 0.40 × 99.99 = 39.996 → 39.99 is the least that it can be.
    const open = settle(call, decision, { ...report, application: undefined });
    expect([open.finalGrant, open.action, open.balance]).toEqual(['89.99', 'none', '0.00']);
    expect(open.findings[1]).toMatchObject({
      reason: 'settlement.awaits-facts',
      facts: { excess: '30.01' },
      paths: [['application', 'category']],
    });
  });
});

describe('limits of the grant', () => {
  test('the most of a category, beside the largest grant of all', () => {
    const call = callWith({
      maximumGrant: '50000.00',
      limits: [{ when: { category: 'animals' }, atMost: '25000.00' }],
    });
    const costs = [staff('200000.00')];
    expect(award(call, draftOf(costs))).toBe('50000.00 maximum');
    expect(award(call, draftOf(costs, { category: 'animals' }))).toBe('25000.00 limit');
    expect(award(call, draftOf([staff('50000.00')], { category: 'animals' }))).toBe(
      '25000.00 rate',
    );
    expect(maximumGrant(call, '50000.02', { category: 'animals' })).toBe('25000.00');
    const asked = { category: 'animals', requestedGrant: '25000.01' };
    const assessed = assess(call, draftOf(costs, asked));
    expect(summary(assessed, en)).toContain('€25,000.00, which is a limit of the call');
    expect(traceOf(assessed).map(({ step }) => step)).toContain('share');
  });

  test('the most of some lines: the others keep their share', () => {
    const call = callWith({
      rate: '0.65',
      limits: [{ when: { cost: { country: 'NO' } }, atMost: '200.00' }],
    });
    // 0.65 × 400.00 = 260.00 → 200.00 at most; 0.65 × 100.01 = 65.0065 → 65.00.
    const lines = [staff('400.00', { country: 'NO' }), staff('100.01', { country: 'FI' })];
    const { award: made } = assess(call, draftOf(lines));
    expect(made).toMatchObject({ ceiling: '265.00', maximumAward: '265.00', binding: 'limit' });
    expect(made?.parts).toEqual([
      { lines: [0], rate: '0.65', amount: '200.00', limited: true },
      { lines: [1], rate: '0.65', amount: '65.00', limited: false },
    ]);
    // Where the limit does not bind, the share is of all costs, rounded once: 0.65 × 400.02 = 260.013.
    const within = [staff('300.01', { country: 'NO' }), staff('100.01', { country: 'FI' })];
    expect(assess(call, draftOf(within)).award).toMatchObject({ ceiling: '260.01' });
    expect(assess(call, draftOf(within)).award).not.toHaveProperty('parts');
  });

  test('the most of each party', () => {
    const call = callWith({ limits: [{ each: 'party', atMost: '100.00' }] });
    // A: 0.50 × 300.00 = 150.00 → 100.00; B: 0.50 × 150.00 = 75.00.
    const lines = [
      staff('200.00', { party: 'A' }),
      staff('150.00', { party: 'B' }),
      staff('100.00', { party: 'A' }),
    ];
    expect(award(call, draftOf(lines))).toBe('175.00 limit');
  });

  test('the least grant: what is below it gets nothing, and reaching it is required', () => {
    const call = callWith({ limits: [{ atLeast: '1000.00' }] });
    const asking = (amount: string, requestedGrant: string) =>
      assess(call, draftOf([staff(amount)], { requestedGrant }));
    const enough = asking('2000.00', '1000.00');
    expect([enough.award?.maximumAward, reasonsOf(enough, 'cap')]).toEqual([
      '1000.00',
      ['cap.within'],
    ]);
    const low = asking('2000.00', '999.99');
    expect([low.eligibility, low.award?.maximumAward, low.award?.binding]).toEqual([
      'ineligible',
      '0.00',
      'minimum',
    ]);
    const costs = asking('1999.99', '1000.00');
    expect([reasonsOf(costs, 'cap'), costs.award?.maximumAward]).toEqual([
      ['cap.below-minimum'],
      '0.00',
    ]);
    // Costs that are not known yet may still be enough.
    const open = assess(
      call,
      draftOf([staff('1999.99'), { kind: 'gear' }], { requestedGrant: '1000.00' }),
    );
    expect(reasonsOf(open, 'cap')).toEqual(['cap.costs-missing']);
    expect(
      remedies(call, draftOf([staff('2000.00')], { requestedGrant: '999.99' })),
    ).toContainEqual(expect.objectContaining({ check: ['requestedGrant'] }));
  });

  test('an official’s review of a line decides if it takes the grant below the least', () => {
    const call = callWith({
      limits: [{ atLeast: '1000.00' }],
      costPolicy: { ...spec.costPolicy, gear: { treatment: 'review', clauses: ['call'] } },
    });
    const lineOf = (amount: string) => {
      const draft = draftOf([staff('1999.99'), { kind: 'gear', amount }], {
        requestedGrant: '1000.00',
      });
      const assessment = { ...assess(call, draft), eligibility: 'eligible' as const };
      const findings = assessment.findings.filter(({ rule }) => rule === 'cap');
      const entry = { id: 'a', assessment: { ...assessment, findings } };
      const allocation = {
        awards: [{ id: 'a', award: '1000.00', reason: 'allocation.full' as const, facts: {} }],
        remaining: '0.00',
      };
      return fundingLine(call, [entry] as never, allocation, { scoreStep: '1' });
    };
    expect(lineOf('0.01').map(({ review }) => review)).toEqual(['costs[1]']);
  });
});

describe('limits of the costs', () => {
  test('a kind as a share of another', () => {
    const call = callWith({
      limits: [{ of: ['gear'], atMost: { share: '0.30', of: ['staff'] } }],
    });
    const lines = [staff('1000.00'), { kind: 'gear', amount: '300.01' }];
    const { costs } = assess(call, draftOf(lines));
    expect(costs.lines.map(({ reason, counted }) => [reason, counted])).toEqual([
      ['costs.accepted', '1000.00'],
      ['costs.limited', '300.00'],
    ]);
    expect(costs.eligible).toBe('1300.00');
    const just = assess(call, draftOf([staff('1000.00'), { kind: 'gear', amount: '300.00' }]));
    expect(just.costs.lines[1]?.reason).toBe('costs.accepted');
  });

  test('each party by its own costs', () => {
    const call = callWith({
      limits: [{ of: ['gear'], each: 'party', atMost: { share: '0.30', of: ['staff'] } }],
    });
    const of = (party: string) => ({ party });
    const lines = [
      staff('1000.00', of('A')),
      staff('100.00', of('B')),
      { kind: 'gear', amount: '200.00', party: 'A' },
      { kind: 'gear', amount: '50.00', party: 'B' },
    ];
    // 300.00 of A's staff, 30.00 of B's.
    expect(assess(call, draftOf(lines)).costs.lines.map(({ counted }) => counted)).toEqual([
      '1000.00',
      '100.00',
      '200.00',
      '30.00',
    ]);
    const untold = [staff('1000.00', of('A')), { kind: 'gear', amount: '200.00' }];
    const open = draftOf(untold, { requestedGrant: '600.00' });
    expect(assess(call, open).findings.find(({ rule }) => rule === 'cap')).toMatchObject({
      reason: 'cap.costs-missing',
      paths: [['costs', 1, 'party']],
    });
  });

  test('for some applicants: a share of their own costs', () => {
    const call = callWith({
      limits: [
        {
          of: ['gear'],
          when: { applicant: { kind: 'company' } },
          atMost: { share: '0.30', of: ['staff'] },
        },
      ],
    });
    const applicants = [
      { kind: 'company', name: 'Yritys Oy' },
      { kind: 'university', name: 'Yliopisto' },
    ];
    const lines = [
      staff('1000.00', { applicant: 'Yliopisto' }),
      staff('100.00', { applicant: 'Yritys Oy' }),
      { kind: 'gear', amount: '900.00', applicant: 'Yliopisto' },
      { kind: 'gear', amount: '50.00', applicant: 'Yritys Oy' },
    ];
    const { costs } = assess(call, draftOf(lines, { applicants }));
    expect(costs.lines.map(({ counted }) => counted)).toEqual([
      '1000.00',
      '100.00',
      '900.00',
      '30.00',
    ]);
  });

  test('a kind as a share of all, itself among them: it follows from the others', () => {
    const call = callWith({ limits: [{ of: ['gear'], atMost: { share: '0.10', of: 'costs' } }] });
    // 100.00 is 10 per cent of 900.00 + 100.00.
    const { costs } = assess(call, draftOf([staff('900.00'), { kind: 'gear', amount: '500.00' }]));
    expect(costs.lines[1]?.counted).toBe('100.00');
  });

  test('a sum of all costs, counted in the order of the lines', () => {
    const call = callWith({ limits: [{ of: 'costs', atMost: '1000.00' }] });
    const { costs, award: made } = assess(
      call,
      draftOf([staff('600.00'), { kind: 'travel', amount: '500.00' }, staff('5.00')]),
    );
    expect(costs.lines.map(({ counted }) => counted)).toEqual(['600.00', '400.00', '0.00']);
    expect([costs.submitted, costs.eligible, made?.maximumAward]).toEqual([
      '1105.00',
      '1000.00',
      '500.00',
    ]);
  });

  test('the least costs', () => {
    const call = callWith({
      limits: [
        { of: 'costs', atLeast: '60000.00' },
        { of: ['travel'], atLeast: '10.00' },
      ],
    });
    const found = (...lines: Line[]) => reasonsOf(assess(call, draftOf(lines)), 'costs');
    const travel = (amount: string): Line => ({ kind: 'travel', amount });
    expect(found(staff('59990.00'), travel('10.00'))).toEqual(['costs.eligible']);
    expect(found(staff('59989.99'), travel('10.00'))).toEqual([
      'costs.eligible',
      'costs.below-minimum',
    ]);
    expect(found(staff('60000.00'), travel('9.99'))).toEqual([
      'costs.eligible',
      'costs.below-minimum',
    ]);
    expect(found(staff('59989.99'), travel('10.00'), { kind: 'gear' })).toEqual([
      'costs.eligible',
      'costs.incomplete',
    ]);
    const dated = draftOf([staff('59990.00'), { ...travel('10.00'), incurredOn: '2026-05-01' }]);
    expect(reasonsOf(assess(call, dated), 'costs')).toEqual(['costs.eligible', 'costs.incomplete']);
  });
});

describe('costs that follow from others', () => {
  const flat = (share: string, ...of: string[]) =>
    ({ treatment: 'flat', flat: { share, of }, clauses: ['call'] }) as const;
  const call = callWith({
    rate: '0.65',
    costPolicy: { ...spec.costPolicy, rest: flat('0.40', 'staff') },
  });

  test('count as the share, told or not, and never as more', () => {
    const restOf = (rest: object) =>
      assess(call, draftOf([staff('100000.01'), { kind: 'rest', ...rest }]));
    // 0.40 × 100 000.01 = 40 000.004 → 40 000.00; 0.65 × 140 000.01 = 91 000.0065 → 91 000.00.
    const told = restOf({ amount: '50000.00' });
    expect(told.costs.lines[1]).toMatchObject({
      reason: 'costs.flat',
      counted: '40000.00',
      facts: { share: '0.40', of: ['staff'], counted: '40000.00' },
    });
    expect(told.award?.maximumAward).toBe('91000.00');
    expect(restOf({}).award?.maximumAward).toBe('91000.00');
    expect(restOf({ amount: '39999.99' }).costs.lines[1]?.counted).toBe('39999.99');
    expect(restOf({ causedByProject: undefined }).costs.lines[1]?.reason).toBe('costs.flat');
  });

  test('of each party’s own costs', () => {
    const each = callWith({
      costPolicy: {
        ...spec.costPolicy,
        rest: {
          treatment: 'flat',
          flat: { share: '0.40', of: ['staff'], each: 'country' },
          clauses: ['call'],
        },
      },
    });
    const lines = [
      staff('100.00', { country: 'FI' }),
      staff('50.00', { country: 'NO' }),
      { kind: 'rest', country: 'FI' },
      { kind: 'rest', country: 'NO' },
    ];
    expect(assess(each, draftOf(lines)).costs.lines.map(({ counted }) => counted)).toEqual([
      '100.00',
      '50.00',
      '40.00',
      '20.00',
    ]);
  });

  test('one after the other, and their limits after them', () => {
    const both = callWith({
      costPolicy: {
        ...spec.costPolicy,
        office: flat('0.15', 'staff'),
        trips: flat('0.10', 'staff', 'office'),
      },
      limits: [{ of: ['trips'], atMost: '11.00' }],
    });
    const { costs } = assess(
      both,
      draftOf([staff('100.00'), { kind: 'trips' }, { kind: 'office' }]),
    );
    // 15.00 of 100.00; 11.50 of 115.00, at most 11.00.
    expect(costs.lines.map(({ counted }) => counted)).toEqual(['100.00', '11.00', '15.00']);
  });
});

describe('costs that are never paid', () => {
  const call = callWith({
    costPolicy: { ...spec.costPolicy, gear: { treatment: 'match-only', clauses: ['call'] } },
  });
  const lines = (own: string) => [staff('100.00'), { kind: 'gear', amount: own }];

  test('raise the share, up to what the grant can pay', () => {
    expect(award(call, draftOf(lines('60.00')))).toBe('80.00 rate');
    expect(award(call, draftOf(lines('100.00')))).toBe('100.00 rate');
    // Half of 300.00 is 150.00; the grant can pay 100.00.
    expect(award(call, draftOf(lines('200.00')))).toBe('100.00 payable');
    expect(assess(call, draftOf(lines('200.00'))).costs.lines[1]?.reason).toBe('costs.match-only');
  });

  test('are covered by other funding first', () => {
    const otherFunding = [{ source: 'X', kind: 'private', amount: '150.00' }];
    // 300.00 less 150.00 leave 150.00; the grant can pay 100.00.
    expect(award(call, draftOf(lines('200.00'), { otherFunding }))).toBe('100.00 payable');
    const more = [{ source: 'X', kind: 'private', amount: '250.00' }];
    expect(award(call, draftOf(lines('200.00'), { otherFunding: more }))).toBe(
      '50.00 other-funding',
    );
  });

  test('are settled so', () => {
    const report = { costs: draftOf(lines('200.00')).costs ?? [], otherFunding: [] };
    const settled = settle(call, { award: '150.00', rate: '0.50', paid: '0.00' }, report);
    expect([settled.finalGrant, settled.findings[0]?.reason]).toEqual([
      '100.00',
      'settlement.by-terms',
    ]);
  });
});

describe('a sum that does not depend on the costs', () => {
  const rest = { ...spec, rate: undefined };

  test('fixed: no costs are asked for, and none are settled', () => {
    const call: GrantCall = defineCall({ ...rest, basis: { fixed: '15000.00' } });
    const draft = draftOf([], { requestedGrant: '15000.00' });
    const assessed = assess(call, draft);
    expect([reasonsOf(assessed, 'costs'), reasonsOf(assessed, 'cap')]).toEqual([
      ['costs.not-asked'],
      ['cap.within'],
    ]);
    expect(award(call, draftOf([]))).toBe('15000.00 basis');
    expect(assessed.award).toMatchObject({ rate: null, basis: { fixed: '15000.00' } });
    expect(nextQuestions(call, draft).map(({ path }) => path[0])).not.toContain('costs');
    expect(reasonsOf(assess(call, draftOf([], { requestedGrant: '15000.01' })), 'cap')).toEqual([
      'cap.exceeded',
    ]);
    expect(
      traceOf(assess(call, draftOf([]))).map(({ step, amount }) => `${step} ${amount}`),
    ).toEqual([
      'eligible 0.00',
      'fixed 15000.00',
      'ceiling 15000.00',
      'maximum 15000.00',
      'self-financing 0.00',
    ]);
    expect(summary(assess(call, draftOf([])), en)).toContain(
      'A grant of at most €15,000.00 can be awarded, the sum set in the call. ',
    );
    expect(summary(assess(call, draftOf([])), en)).not.toContain('self-financing');
    const settled = settle(call, { award: '15000.00', paid: '10000.00' }, { costs: [] });
    expect([settled.finalGrant, settled.action, settled.balance]).toEqual([
      '15000.00',
      'pay',
      '5000.00',
    ]);
    expect(settled.findings.map(({ reason }) => reason)).not.toContain('settlement.costs-missing');
    expect([maximumGrant(call, '0'), requiredCosts(call, '15000.00')]).toEqual([
      '15000.00',
      '0.00',
    ]);
  });

  test('a unit: whole units, up to the most', () => {
    const call: GrantCall = defineCall({
      ...rest,
      basis: { unit: '45.50', of: 'visits', atMost: 100 },
    });
    const of = (visits?: number) => draftOf([], visits === undefined ? {} : { visits });
    expect(award(call, of(7))).toBe('318.50 basis');
    expect(award(call, of(7.9))).toBe('318.50 basis');
    expect(award(call, of(100))).toBe('4550.00 basis');
    expect(award(call, of(101))).toBe('4550.00 basis');
    expect(assess(call, of(7)).award?.basis).toEqual({ unit: '45.50', units: 7 });
    expect(assess(call, of()).award).toBeNull();
    const open = assess(call, draftOf([], { requestedGrant: '1.00' }));
    expect(open.findings.find(({ rule }) => rule === 'cap')).toMatchObject({
      reason: 'cap.facts-missing',
      paths: [['visits']],
    });
    expect(maximumGrant(call, '0', { application: { visits: 2 } })).toBe('91.00');
    const decision = { award: '4550.00', paid: '4550.00' };
    const settled = settle(call, decision, { costs: [], units: 90 });
    // 90 × 45.50 = 4 095.00.
    expect([settled.finalGrant, settled.action, settled.balance]).toEqual([
      '4095.00',
      'repay',
      '455.00',
    ]);
    expect(settled.findings[0]).toMatchObject({
      reason: 'settlement.by-units',
      facts: { unit: '45.50', units: 90 },
    });
    const untold = settle(call, decision, { costs: [] });
    expect([untold.finalGrant, untold.action]).toEqual([null, 'none']);
    expect(untold.findings[0]?.reason).toBe('settlement.units-missing');
  });

  test('by category, and a share of the costs where no row fits', () => {
    const call = callWith({ basis: [{ when: { category: 'animals' }, fixed: '900.00' }] });
    expect(award(call, draftOf([staff('100.00')]))).toBe('50.00 rate');
    expect(award(call, draftOf([], { category: 'animals' }))).toBe('900.00 basis');
    const open = draftOf([staff('100.00')], { category: undefined, requestedGrant: '60.00' });
    expect(reasonsOf(assess(call, open), 'cap')).toEqual(['cap.facts-missing']);
  });

  test('keeps the limits of the whole', () => {
    const call = callWith({
      basis: { unit: '10.00', of: 'visits' },
      limits: [{ when: { applicant: { kind: 'company' } }, atMost: '50.00' }, { atLeast: '20.00' }],
    });
    expect(award(call, draftOf([], { visits: 9 }))).toBe('50.00 limit');
    expect(award(call, draftOf([], { visits: 1 }))).toBe('0.00 minimum');
  });
});

describe('a call whose amount does not fit together is refused', () => {
  const flat = { treatment: 'flat', clauses: ['call'] } as const;
  test.each<[Partial<CallDefinition>, string]>([
    [{ rate: [] }, 'required rate'],
    [{ rate: [{ rate: '1.2' }] }, 'invalid-rate rate.0.rate'],
    [{ rate: [{ rate: 5 }] as never }, 'invalid-type rate.0.rate'],
    [{ rate: [{ share: '0.5' }] as never }, 'unknown-field rate.0.share'],
    [{ rate: [{ when: { category: 'x' }, rate: '1' }] }, 'invalid-choice rate.0.when.category'],
    [
      { rate: [{ when: { cost: { kind: 'x' } }, rate: '1' }] },
      'invalid-choice rate.0.when.cost.kind',
    ],
    [
      { rate: [{ when: { applicant: { kind: 'x' } }, rate: '1' }] },
      'invalid-choice rate.0.when.applicant.kind',
    ],
    [{ rate: undefined }, 'required rate'],
    [{ limits: [{}] }, 'required limits.0.atMost'],
    [{ limits: [{ atLeast: '2', atMost: '1' }] }, 'invalid-amount limits.0.atLeast'],
    [{ limits: [{ atMost: 'much' }] }, 'invalid-amount limits.0.atMost'],
    [{ limits: [{ of: ['x'], atMost: '1' }] }, 'invalid-choice limits.0.of.0'],
    [
      { limits: [{ of: ['gear'], atMost: { share: '0.1', of: ['x'] } }] },
      'invalid-choice limits.0.atMost.of.0',
    ],
    [{ limits: [{ of: 'costs', each: 'party', atLeast: '1' }] }, 'invalid-choice limits.0.atLeast'],
    [
      { limits: [{ of: ['gear'], atMost: { share: '1', of: ['staff'], each: 'party' } }] },
      'invalid-choice limits.0.atMost.each',
    ],
    [{ limits: [{ each: 'party', atLeast: '1' }] }, 'invalid-choice limits.0.atLeast'],
    [{ basis: {} }, 'required basis.fixed'],
    [{ basis: [{ fixed: '1', unit: '1', of: 'n' }] }, 'invalid-choice basis.0.fixed'],
    [{ basis: { unit: '1' } }, 'required basis.of'],
    [{ basis: { when: { cost: { kind: 'gear' } }, fixed: '1' } }, 'invalid-choice basis.when.cost'],
    [{ costPolicy: { a: flat } }, 'required costPolicy.a.flat'],
    [
      { costPolicy: { a: { ...flat, flat: { share: '1', of: ['a'] } } } },
      'invalid-choice costPolicy.a.flat.of',
    ],
    [
      { costPolicy: { a: { ...flat, treatment: 'accept', flat: { share: '1', of: ['a'] } } } },
      'required costPolicy.a.flat',
    ],
  ])('%j', (changes, expected) => {
    let refused = '';
    try {
      callWith(changes);
    } catch (error) {
      const { code, path } = error as { code: string; path: readonly (string | number)[] };
      refused = `${code} ${path.join('.')}`;
    }
    expect(refused).toBe(expected);
  });
});
