import { digikunta2017 } from '../../src/index.js';
import type { SentenceFacts } from '../../src/words/catalogue.js';
import type { Explainable } from '../../src/words/explain.js';

const arrival = {
  arrivedAt: '2017-09-15T06:05:09Z',
  closesAt: '2017-09-15T13:15:00.000Z',
  zone: 'Europe/Helsinki',
};
const applicant = { number: 2, name: 'Nokia' };
const applicants = [
  { number: 1, name: 'Lempäälä' },
  { number: 2, name: null },
];
const cooperating = { municipalities: ['418', '536'], minimum: 2, beneficiaries: ['980', '837'] };
const ceiling = {
  requested: '81234.56',
  ceiling: '70000.00',
  eligibleCosts: '100000.01',
  rate: '0.70',
  maximumGrant: null,
};
const room = {
  requested: '1234567.89',
  otherFunding: '1000.50',
  eligibleCosts: '98765.43',
  room: '97764.93',
};
/** Facts that no sentence says: they are for the review. */
const review = { on: 'costs.key', about: { kind: 'key' } } as const;
const open = { review, reviewedBefore: false };

/** For every reason, facts of which no two look alike: a reason added without its facts does not compile. */
export const FACTS: { readonly [R in keyof SentenceFacts]: SentenceFacts[R] } = {
  'deadline.in-time': arrival,
  'deadline.at-closing': { ...arrival, arrivedAt: '2017-09-15T16:15:00+03:00' },
  'deadline.late': { ...arrival, arrivedAt: '2017-09-15T13:15:00.001Z' },
  'deadline.to-the-minute': { ...arrival, arrivedAt: '2017-09-15T16:15+03:00', ...open },
  'deadline.review-accepted': { ...arrival, review },
  'deadline.review-rejected': { ...arrival, review },
  'deadline.before-opening': { ...arrival, opensAt: '2017-09-15T07:00:00Z', ...open },
  'deadline.too-early': { ...arrival, opensAt: '2017-09-15T06:06:00Z' },
  'deadline.open-ended': {},
  'deadline.category-missing': {},
  'deadline.not-set': { arrivedAt: null },
  'deadline.closed': {
    asOf: '2017-12-31T22:00:00Z',
    closesAt: arrival.closesAt,
    zone: arrival.zone,
  },
  'deadline.not-arrived': { closesAt: arrival.closesAt, zone: arrival.zone },

  'applicant.participants': { applicants },
  'applicant.joining': { applicants },
  'applicant.influencer': { applicant },
  'applicant.not-participant': { applicant },
  'applicant.not-influencer': { applicant },
  'applicant.may-apply': { applicants },
  'applicant.kind-refused': { applicant, kind: 'joint-authority' },
  'applicant.needs-review': {
    applicant: { number: 2, name: 'Yritys Oy' },
    kind: 'other',
    ...open,
  },
  'applicant.not-municipality': { applicant: { number: 2, name: 'Yritys Oy' } },
  'applicant.joint-body': {
    applicant: { number: 1, name: 'Tampereen kaupunkiseudun kuntayhtymä' },
    kind: 'joint-authority',
    members: ['837', '536'],
    ...open,
  },
  'applicant.review-accepted': { applicant, review },
  'applicant.review-rejected': { applicant, review },
  'applicant.applicants-missing': {},
  'applicant.kind-missing': { applicant: { number: 3, name: null } },
  'applicant.roles-missing': { applicant },
  'applicant.category-missing': { applicant },
  'applicant.aland': { applicant: { number: 1, name: 'Mariehamn' } },
  'applicant.code-unknown': { applicant, code: '999' },
  'applicant.code-merged': { applicant, code: '174', into: '297', on: '2017-01-01' },

  'category.category-missing': {},
  'category.not-in-call': { category: 'study-means' },
  'category.accepted': {},
  'category.effects': {},
  'category.effects-denied': { denied: ['strengthensImpact', 'spreadsResults'] },
  'category.effects-missing': { missing: ['strengthensImpact', 'spreadsResults'] },
  'category.means': {},
  'category.means-empty': {},
  'category.means-missing': {},
  'category.supports': { municipalities: ['536', '980', '837'] },
  'category.supports-nobody': {},
  'category.supports-missing': {},
  'category.lead-missing': { fact: 'code' },

  'aims.declared': { challenge: true, renewal: true, savings: true },
  'aims.one-renewal': { renewed: 'routines' },
  'aims.challenge-denied': {},
  'aims.challenge-missing': {},
  'aims.renewal-denied': {},
  'aims.renewal-missing': {},
  'aims.renewal-partial': { renewed: 'service-processes' },
  'aims.declaration-denied': { declaration: 'municipal-task' },
  'aims.declaration-missing': { declaration: 'municipal-task' },
  'aims.savings-denied': {},
  'aims.savings-missing': {},

  'cooperation.several': cooperating,
  'cooperation.single': { ...cooperating, municipalities: ['418'] },
  'cooperation.enough': cooperating,
  'cooperation.too-few': { ...cooperating, municipalities: ['418'], minimum: 3 },
  'cooperation.reached': {
    of: 'values',
    fact: 'country',
    known: ['FI', 'SE'],
    count: 12,
    minimum: 9,
    required: true,
  },
  'cooperation.not-reached': {
    of: 'applicants',
    fact: null,
    known: ['Nokia'],
    count: 7,
    minimum: 9,
    required: false,
  },
  'cooperation.open': {
    of: 'parties',
    fact: null,
    known: ['Nokia', 'Yritys Oy'],
    count: 8,
    minimum: 9,
    required: true,
  },
  'cooperation.unknown': cooperating,

  'criteria.needs-review': { criterion: 'innovativeness', ...open },
  'criteria.review-accepted': { criterion: 'general-significance', review },
  'criteria.review-rejected': { criterion: 'new-ways-of-organising', review },

  'costs.eligible': { eligible: '36001.49', submitted: '38001.50', underReview: '4000.25' },
  'costs.none-eligible': { submitted: '2000' },
  'costs.lines-missing': {},
  'costs.below-minimum': { eligible: '36001.49', minimum: '40000.00', kinds: [] },
  'costs.period-outside': {
    from: '2017-10-01',
    to: '2018-09-30',
    earliest: '2017-10-02',
    latest: '2018-12-31',
  },
  'costs.period-too-long': { from: '2017-10-01', to: '2018-09-30', months: 11 },
  'costs.not-asked': {},
  'costs.incomplete': { lines: [0, 2, 11] },

  'costs.accepted': { kind: 'salaries' },
  'costs.final-vat': { kind: 'vat' },
  'costs.needs-review': { kind: 'software', ...open },
  'costs.before-decision': {
    kind: 'services',
    ...open,
    incurredOn: '2017-09-08',
    decisionsAnnouncedOn: '2017-09-29',
  },
  'costs.review-accepted': { kind: 'internal', review },
  'costs.review-rejected': { kind: 'other', review },
  'costs.refused-kind': { kind: 'equipment' },
  'costs.recoverable-vat': { kind: 'vat' },
  'costs.match-only': { kind: 'in-kind' },
  'costs.flat': { kind: 'overhead', share: '0.15', of: ['salaries', 'travel'], counted: '3600.12' },
  'costs.limited': { kind: 'internal', amount: '9000.00', counted: '7200.11' },
  'costs.not-caused': {},
  'costs.outside-period': { incurredOn: '2018-10-01', from: '2017-10-02', to: '2018-09-30' },
  'costs.line-incomplete': { missing: ['kind', 'amount', 'causedByProject', 'finalVat'] },
  'costs.period-missing': { kind: 'travel', incurredOn: '2017-11-15' },

  'cap.within': { ...ceiling, requested: '69999.99' },
  'cap.exceeded': ceiling,
  'cap.request-missing': {},
  'cap.costs-missing': {},
  'cap.facts-missing': {},
  'cap.below-minimum': { requested: '900.00', ceiling: '4000.00', minimum: '1000.00' },

  'cofunding.none': {},
  'cofunding.within': room,
  'cofunding.exceeded': room,
  'cofunding.funding-missing': {},
  'cofunding.facts-missing': {},
  'cofunding.state-money': { source: 'Valtiokonttori', amount: '5000.5', ...open },
  'cofunding.review-accepted': { source: 'Valtiokonttori', review },
  'cofunding.review-rejected': { source: 'Valtiokonttori', review },
  'cofunding.kind-missing': { source: null },

  'ranking.eligible-preferred': {},
  'ranking.eligible': {},
  'ranking.open-preferred': {},
  'ranking.open': {},

  'allocation.full': {},
  'allocation.partial': { maximumAward: '37860.00' },
  'allocation.share': { maximumAward: '37860.00' },
  'allocation.no-budget-left': { needed: '7000.10' },
  'allocation.below-minimum': { minimumAward: '7000.00' },
  'allocation.share-below-minimum': { minimumAward: '7000.00', needed: '123.45' },
  'allocation.nothing-to-award': {},

  'settlement.as-decided': { finalGrant: '25000.00' },
  'settlement.by-share': { finalGrant: '21000.35', rate: '0.70', eligibleCosts: '30000.51' },
  'settlement.by-terms': { finalGrant: '20000.36', eligibleCosts: '30000.52' },
  'settlement.by-units': { finalGrant: '3150.00', unit: '45.00', units: 70 },
  'settlement.units-missing': {},
  'settlement.by-other-funding': {
    finalGrant: '20000.01',
    eligibleCosts: '30000.51',
    otherFunding: '10000.50',
  },
  'settlement.pay': { balance: '4000.07' },
  'settlement.repay': { balance: '4000.07' },
  'settlement.keep': { balance: '9.99', limit: '10.00' },
  'settlement.even': {},
  'settlement.awaits-facts': { excess: '700.05' },
  'settlement.costs-missing': {},
  'settlement.funding-missing': {},
  'settlement.costs-need-review': { underReview: '1200.30' },
  'settlement.use-needs-review': {},
  'settlement.facts-missing': { lines: [1, 3] },
  'settlement.interest': {},
  'settlement.joint-liability': { recipients: 3 },

  'input.required': {},
  'input.text': {},
  'input.text-too-long': { maximum: 9876 },
  'input.text-broken': {},
  'input.text-control': {},
  'input.own-rule-failed': { rule: 'task' },
  'input.true-or-false': {},
  'input.list': {},
  'input.list-too-long': { maximum: 4321 },
  'input.record': {},
  'input.unknown-key': { key: 'colour' },
  'input.choice': { choices: ['experiment', 'study-means'] },
  'input.euro': {},
  'input.euro-above-zero': {},
  'input.no-amount': {},
  'input.instant': {},
  'input.instant-without-offset': {},
  'input.day': {},
  'input.period-reversed': {},
  'input.municipality-code': {},
  'input.unreadable': {},
  'input.too-large': { limit: 'fields', maximum: 320 },

  'typed.euro': {},
  'typed.euro-decimals': {},
  'typed.euro-too-large': { maximum: '9999999999999.99' },
  'typed.euro-ambiguous': { readings: ['1234.00', '1.234'] },
  'typed.day': {},
  'typed.day-ambiguous': { readings: ['2017-12-09', '2017-09-12'] },
  'typed.time': {},
  'typed.time-missing': { day: '2017-09-15' },
  'typed.time-gap': {
    readings: ['2017-03-26T02:30+02:00', '2017-03-26T04:30+03:00'],
    zone: 'Europe/Helsinki',
  },
  'typed.time-doubled': {
    readings: ['2017-10-29T03:30+03:00', '2017-10-29T03:30+02:00'],
    zone: 'Europe/Helsinki',
  },

  'sheet.workbook': {},
  'sheet.empty': {},
  'sheet.quotes': {},
  'sheet.headings-missing': {},
  'sheet.heading-unknown': { heading: 'Huomautus' },
  'sheet.heading-twice': { heading: 'Kustannus' },
  'sheet.heading-missing': { text: 'Lempäälä' },
  'sheet.contradiction': { text: 'Nokia', row: 4 },
  'sheet.funding-twice': { row: 3 },
  'sheet.none-and-more': {},
  'sheet.choice': { of: 'costKind', choices: ['salaries', 'travel'] },
  'sheet.true-or-false': {},
  'sheet.code': {},
  'sheet.code-short': { text: '91', likely: '091' },
};

/** A reason with the facts above. */
/** What a reason rests on in the call of 2017. */
function groundsOf(reason: string): readonly string[] {
  const { grounds, ruleClauses, costPolicy } = digikunta2017;
  if (reason === 'costs.final-vat') return costPolicy.vat.clauses;
  const rule = reason.slice(0, reason.indexOf('.'));
  const ofRules: Readonly<Record<string, readonly string[] | undefined>> = ruleClauses;
  return grounds[reason] ?? ofRules[rule] ?? [];
}

export const explainable = <R extends keyof SentenceFacts>(reason: R): Explainable<R> => ({
  reason,
  facts: FACTS[reason],
  clauses: groundsOf(reason),
});
