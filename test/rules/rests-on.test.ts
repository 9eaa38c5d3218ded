import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/reasons.js';
import type { CostLineReason, Facts, FindingReason } from '../../src/rules/reasons.js';
import { leadingTo } from '../checks/every-reason.js';

/** What a form marks for a finding: fields as `applicants.0.kind`, for what is missing those to ask for. */
type Fields = readonly string[];
type Row<R extends FindingReason> = readonly [Outcome, Facts[R], Fields];

const closes = { closesAt: '2017-09-15T13:15:00.000Z', zone: 'Europe/Helsinki' };
const arriving = (arrivedAt: string) => ({ arrivedAt, ...closes });
const theDayBefore = arriving('2017-09-14T12:00:00+03:00');
const theMinute = arriving('2017-09-15T16:15+03:00');
const ARRIVAL = ['arrivedAt'];

/** A review of the joint application, of 14 September or as it arrived. */
const of = (
  on: 'arrivedAt' | `${'applicants' | 'costs' | 'otherFunding'}${string}` | `criteria.${string}`,
  facts: Readonly<Record<string, string | readonly string[]>> = {},
) => ({
  // SAFETY: a key that the call has.
  review: {
    on: on as 'arrivedAt',
    about: { application: 'joint', arrivedAt: '2017-09-14T12:00:00+03:00', ...facts },
  },
});
const open = { reviewedBefore: false };
const ofMinute = of('arrivedAt', {
  arrivedAt: '2017-09-15T16:15+03:00',
  closesAt: closes.closesAt,
});
const ofEarly = of('arrivedAt', {
  closesAt: closes.closesAt,
  opensAt: '2017-09-14T09:00:01.000Z',
});
const ofRegion = of('applicants[0]', {
  kind: 'joint-authority',
  name: 'Tampereen kaupunkiseutu',
  members: ['837', '536'],
});
const ofCompany = of('applicants[0]', { kind: 'other', name: 'Yritys Oy' });
const ofState = of('otherFunding.Valtiokonttori', {
  source: 'Valtiokonttori',
  kind: 'state',
  amount: '1.00',
});
const ofSoftware = of('costs[0]', { kind: 'software', amount: '1.00' });
const ofEarlyLine = of('costs[0]', {
  kind: 'salaries',
  amount: '1.00',
  incurredOn: '2017-09-28',
  decisionsAnnouncedOn: '2017-09-29',
});

const [lempaala, nokia, ylojarvi] = [
  { number: 1, name: 'Lempäälä' },
  { number: 2, name: 'Nokia' },
  { number: 3, name: 'Ylöjärvi' },
] as const;
const company = { number: 1, name: 'Yritys Oy' };
const region = { number: 1, name: 'Tampereen kaupunkiseutu' };
const [KIND, ROLES, CODE] = [['applicants.0.kind'], ['applicants.0.roles'], ['applicants.0.code']];
const OF_BOTH = ['applicants.0.roles', 'applicants.1.roles'];
const OF_ALL = [...OF_BOTH, 'applicants.2.roles'];

const EFFECTS = ['experiment.strengthensImpact', 'experiment.spreadsResults'];
const RENEWAL = ['aims.renewsRoutines', 'aims.renewsServiceProcesses'];
const SAVINGS = ['aims.lowersCosts', 'aims.restrainsCostGrowth'];
const EVERY_AIM = ['commonChallenge', ...RENEWAL, ...SAVINGS];

const three = { municipalities: ['418', '536', '980'], minimum: 2, beneficiaries: [] };
const one = { municipalities: ['418'], minimum: 2, beneficiaries: [] };
const none = { municipalities: [], minimum: 2, beneficiaries: [] };

// 36 001.49 count of 38 001.49; 70 % of them are 25 201.04.
const ceiling = {
  ceiling: '25201.04',
  eligibleCosts: '36001.49',
  rate: '0.70',
  maximumGrant: null,
};
const room = { requested: '25000.00', eligibleCosts: '36001.49' };
const REQUEST_AND_COSTS = ['requestedGrant', 'costs'];
const valtiokonttori = { source: 'Valtiokonttori' };

/** For every reason of a finding: its outcome, facts and fields. */
const EXPECTED: { readonly [R in FindingReason]: Row<R> } = {
  'deadline.in-time': ['met', theDayBefore, ARRIVAL],
  'deadline.at-closing': ['met', arriving('2017-09-15T16:15:00+03:00'), ARRIVAL],
  'deadline.late': ['not-met', arriving('2017-09-15T16:15:05+03:00'), ARRIVAL],
  'deadline.to-the-minute': ['review', { ...theMinute, ...ofMinute, ...open }, ARRIVAL],
  'deadline.review-accepted': ['met', { ...theMinute, ...ofMinute }, ARRIVAL],
  'deadline.review-rejected': ['not-met', { ...theMinute, ...ofMinute }, ARRIVAL],
  'deadline.before-opening': [
    'review',
    { ...theDayBefore, opensAt: '2017-09-14T12:00:01+03:00', ...ofEarly, ...open },
    ARRIVAL,
  ],
  'deadline.too-early': [
    'not-met',
    { ...theDayBefore, opensAt: '2017-09-14T12:00:01+03:00' },
    ARRIVAL,
  ],
  'deadline.open-ended': ['not-applicable', {}, ARRIVAL],
  'deadline.category-missing': ['missing', {}, ['category']],
  'deadline.not-set': ['not-applicable', { arrivedAt: theDayBefore.arrivedAt }, ARRIVAL],
  'deadline.closed': ['not-met', { asOf: '2017-09-16T00:00:00+03:00', ...closes }, ARRIVAL],
  'deadline.not-arrived': ['missing', closes, ARRIVAL],

  'applicant.participants': ['met', { applicants: [lempaala, nokia, ylojarvi] }, OF_ALL],
  'applicant.joining': ['met', { applicants: [lempaala] }, OF_BOTH],
  'applicant.may-apply': [
    'met',
    { applicants: [lempaala, nokia, ylojarvi] },
    ['applicants.0.kind', 'applicants.1.kind', 'applicants.2.kind'],
  ],
  'applicant.influencer': ['met', { applicant: lempaala }, ROLES],
  'applicant.not-participant': ['not-met', { applicant: lempaala }, ROLES],
  'applicant.not-influencer': ['not-met', { applicant: lempaala }, [...ROLES, 'category']],
  'applicant.not-municipality': ['not-met', { applicant: company }, KIND],
  'applicant.joint-body': [
    'review',
    {
      applicant: region,
      kind: 'joint-authority',
      members: ['837', '536'],
      ...ofRegion,
      ...open,
    },
    KIND,
  ],
  'applicant.kind-refused': ['not-met', { applicant: region, kind: 'joint-authority' }, KIND],
  'applicant.needs-review': [
    'review',
    { applicant: company, kind: 'other', ...ofCompany, ...open },
    KIND,
  ],
  'applicant.review-accepted': ['met', { applicant: region, ...ofRegion }, KIND],
  'applicant.review-rejected': ['not-met', { applicant: region, ...ofRegion }, KIND],
  'applicant.applicants-missing': ['missing', {}, ['applicants']],
  'applicant.kind-missing': ['missing', { applicant: lempaala }, KIND],
  'applicant.roles-missing': ['missing', { applicant: { number: 1, name: '418' } }, ROLES],
  'applicant.category-missing': ['missing', { applicant: lempaala }, ['category']],
  'applicant.aland': ['review', { applicant: lempaala }, CODE],
  'applicant.code-unknown': ['missing', { applicant: lempaala, code: '999' }, CODE],
  'applicant.code-merged': [
    'missing',
    { applicant: lempaala, code: '174', into: '297', on: '2017-01-01' },
    CODE,
  ],

  'category.category-missing': ['missing', {}, ['category']],
  'category.not-in-call': ['not-met', { category: 'experiment' }, ['category']],
  'category.accepted': ['met', {}, ['category']],
  'category.effects': ['met', {}, EFFECTS],
  'category.effects-denied': [
    'not-met',
    { denied: ['spreadsResults'] },
    ['experiment.spreadsResults'],
  ],
  'category.effects-missing': [
    'missing',
    { missing: ['strengthensImpact', 'spreadsResults'] },
    EFFECTS,
  ],
  'category.means': ['met', {}, ['studyMeans']],
  'category.means-empty': ['not-met', {}, ['studyMeans']],
  'category.means-missing': ['missing', {}, ['studyMeans']],
  'category.supports': ['met', { municipalities: ['536'] }, ['supportedMunicipalities']],
  'category.supports-nobody': ['not-met', {}, ['supportedMunicipalities']],
  'category.supports-missing': ['missing', {}, ['supportedMunicipalities']],
  'category.lead-missing': ['missing', { fact: 'kind' }, KIND],

  'aims.declared': ['met', { challenge: true, renewal: true, savings: true }, EVERY_AIM],
  'aims.one-renewal': ['met', { renewed: 'service-processes' }, EVERY_AIM],
  'aims.challenge-denied': ['not-met', {}, ['commonChallenge']],
  'aims.challenge-missing': ['missing', {}, ['commonChallenge']],
  'aims.renewal-denied': ['not-met', {}, RENEWAL],
  'aims.renewal-missing': ['missing', {}, RENEWAL],
  'aims.renewal-partial': ['not-met', { renewed: 'service-processes' }, RENEWAL],
  'aims.savings-denied': ['not-met', {}, SAVINGS],
  'aims.savings-missing': ['missing', {}, SAVINGS],
  'aims.declaration-denied': [
    'not-met',
    { declaration: 'municipal-task' },
    ['declarations.municipal-task'],
  ],
  'aims.declaration-missing': [
    'missing',
    { declaration: 'municipal-task' },
    ['declarations.municipal-task'],
  ],

  'cooperation.several': ['met', three, ['applicants']],
  'cooperation.single': ['not-met', one, ['applicants']],
  'cooperation.unknown': ['missing', none, ['applicants']],
  'cooperation.enough': ['met', three, ['applicants']],
  'cooperation.too-few': ['not-met', one, ['applicants']],
  'cooperation.reached': [
    'met',
    {
      of: 'applicants',
      fact: null,
      known: ['Lempäälä', 'Nokia', 'Ylöjärvi'],
      count: 3,
      minimum: 3,
      required: true,
    },
    ['applicants'],
  ],
  'cooperation.not-reached': [
    'not-met',
    {
      of: 'parties',
      fact: null,
      known: ['Lempäälä', 'Nokia', 'Ylöjärvi', 'Yritys Oy'],
      count: 4,
      minimum: 5,
      required: false,
    },
    ['applicants'],
  ],
  'cooperation.open': [
    'missing',
    { of: 'values', fact: 'country', known: [], count: 0, minimum: 2, required: true },
    ['applicants.0.country', 'applicants.1.country', 'applicants.2.country'],
  ],

  'criteria.needs-review': [
    'review',
    { criterion: 'general-significance', ...of('criteria.general-significance'), ...open },
    [],
  ],
  'criteria.review-accepted': [
    'met',
    { criterion: 'innovativeness', ...of('criteria.innovativeness') },
    [],
  ],
  'criteria.review-rejected': [
    'not-met',
    { criterion: 'innovativeness', ...of('criteria.innovativeness') },
    [],
  ],

  'costs.eligible': [
    'met',
    { eligible: '36001.49', submitted: '38001.49', underReview: '0.00' },
    ['costs'],
  ],
  'costs.none-eligible': ['not-met', { submitted: '1.00' }, ['costs']],
  'costs.lines-missing': ['missing', {}, ['costs']],
  'costs.incomplete': [
    'missing',
    { lines: [0] },
    ['costs.0.kind', 'costs.0.amount', 'costs.0.causedByProject'],
  ],
  'costs.below-minimum': [
    'not-met',
    { eligible: '36001.49', minimum: '36001.50', kinds: [] },
    ['costs'],
  ],
  'costs.period-outside': [
    'not-met',
    { from: '2017-10-01', to: '2018-09-30', earliest: '2017-10-02', latest: '2018-12-31' },
    ['usePeriod'],
  ],
  'costs.period-too-long': [
    'not-met',
    { from: '2017-10-01', to: '2018-09-30', months: 11 },
    ['usePeriod'],
  ],
  'costs.not-asked': ['not-applicable', {}, ['costs']],

  'cap.within': ['met', { requested: '25000.00', ...ceiling }, REQUEST_AND_COSTS],
  'cap.exceeded': ['not-met', { requested: '25201.05', ...ceiling }, REQUEST_AND_COSTS],
  'cap.request-missing': ['missing', {}, ['requestedGrant']],
  'cap.costs-missing': ['missing', {}, ['costs']],
  'cap.facts-missing': ['missing', {}, ['costs.0.country', 'costs.1.country', 'costs.2.country']],
  'cap.below-minimum': [
    'not-met',
    { requested: '25000.00', ceiling: '25201.04', minimum: '25000.01' },
    REQUEST_AND_COSTS,
  ],

  'cofunding.none': ['met', {}, ['otherFunding']],
  'cofunding.within': [
    'met',
    { ...room, otherFunding: '1.00', room: '36000.49' },
    [...REQUEST_AND_COSTS, 'otherFunding'],
  ],
  'cofunding.exceeded': [
    'not-met',
    { ...room, otherFunding: '11001.50', room: '24999.99' },
    [...REQUEST_AND_COSTS, 'otherFunding'],
  ],
  'cofunding.funding-missing': ['missing', {}, ['otherFunding']],
  'cofunding.facts-missing': ['missing', {}, ['otherFunding.0.amount']],
  'cofunding.state-money': [
    'review',
    { ...valtiokonttori, amount: '1.00', ...ofState, ...open },
    ['otherFunding.0.kind'],
  ],
  'cofunding.review-accepted': ['met', { ...valtiokonttori, ...ofState }, ['otherFunding.0.kind']],
  'cofunding.review-rejected': [
    'not-met',
    { ...valtiokonttori, ...ofState },
    ['otherFunding.0.kind'],
  ],
  'cofunding.kind-missing': ['missing', { source: null }, ['otherFunding.0.kind']],
};

const early = { incurredOn: '2017-09-28', decisionsAnnouncedOn: '2017-09-29' };
/** For every reason of a cost line: its outcome, facts, fields, and the euros of it that count. */
const EXPECTED_OF_LINES: {
  readonly [R in CostLineReason]: readonly [Outcome, Facts[R], Fields, counted: string];
} = {
  'costs.accepted': ['met', { kind: 'salaries' }, ['costs.0.kind'], '24000.00'],
  'costs.final-vat': ['met', { kind: 'vat' }, ['costs.0.finalVat'], '1.00'],
  'costs.needs-review': [
    'review',
    { kind: 'software', ...ofSoftware, ...open },
    ['costs.0.kind'],
    '1.00',
  ],
  'costs.before-decision': [
    'review',
    { kind: 'salaries', ...ofEarlyLine, ...open, ...early },
    ['costs.0.incurredOn'],
    '1.00',
  ],
  'costs.review-accepted': ['met', { kind: 'software', ...ofSoftware }, ['costs.0.kind'], '1.00'],
  'costs.review-rejected': [
    'not-met',
    { kind: 'software', ...ofSoftware },
    ['costs.0.kind'],
    '0.00',
  ],
  'costs.refused-kind': ['not-met', { kind: 'equipment' }, ['costs.3.kind'], '0.00'],
  'costs.recoverable-vat': ['not-met', { kind: 'vat' }, ['costs.0.finalVat'], '0.00'],
  'costs.match-only': ['met', { kind: 'salaries' }, ['costs.0.kind'], '24000.00'],
  'costs.flat': [
    'met',
    { kind: 'travel', share: '0.10', of: ['salaries'], counted: '1.50' },
    ['costs.2.kind'],
    '1.50',
  ],
  'costs.limited': [
    'met',
    { kind: 'services', amount: '11999.99', counted: '10000.00' },
    ['costs.1.kind'],
    '10000.00',
  ],
  'costs.not-caused': ['not-met', {}, ['costs.0.causedByProject'], '0.00'],
  'costs.outside-period': [
    'not-met',
    { incurredOn: '2018-10-01', from: '2017-10-01', to: '2018-09-30' },
    ['costs.0.incurredOn', 'usePeriod'],
    '0.00',
  ],
  'costs.line-incomplete': [
    'missing',
    { missing: ['amount', 'causedByProject'] },
    ['costs.0.amount', 'costs.0.causedByProject'],
    '0.00',
  ],
  'costs.period-missing': [
    'missing',
    { kind: 'services', incurredOn: '2017-11-15' },
    ['usePeriod', 'costs.1.incurredOn'],
    '11999.99',
  ],
};

const fieldsOf = (paths: readonly (readonly (string | number)[])[] = []): string[] =>
  paths.map((path) => path.join('.'));

describe('the outcome of a finding, the facts of its sentence, and the fields that it rests on or asks for', () => {
  test.each(Object.entries(EXPECTED) as [FindingReason, Row<FindingReason>][])(
    '%s',
    (reason, [outcome, facts, fields]) => {
      const finding = leadingTo(reason).findings.find((one) => one.reason === reason);
      expect([finding?.outcome, finding?.facts, fieldsOf(finding?.paths)]).toEqual([
        outcome,
        facts,
        fields,
      ]);
    },
  );
});

describe('the outcome of a cost line, the facts of its sentence, its fields, and how much of it counts', () => {
  test.each(
    Object.entries(EXPECTED_OF_LINES) as [
      CostLineReason,
      readonly [Outcome, object, Fields, string],
    ][],
  )('%s', (reason, [outcome, facts, fields, counted]) => {
    const line = leadingTo(reason).costs.lines.find((one) => one.reason === reason);
    expect([line?.outcome, line?.facts, fieldsOf(line?.paths), line?.counted]).toEqual([
      outcome,
      facts,
      fields,
      counted,
    ]);
    expect(line).toMatchObject({ rule: 'costs', effect: 'limit' });
  });
});
