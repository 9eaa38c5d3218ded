import type { Assessment } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { ApplicantDraft, CostLineDraft, Draft } from '../../src/model/application.js';
import type { CostTerms, GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import type { Reason } from '../../src/rules/reasons.js';
import {
  assessed,
  callWith,
  joint,
  jointWith,
  jointWithout,
  lempaala,
  nokia,
  region,
  salaries,
  type WithDecisions,
} from './example.js';

/** What leads to a reason: a draft, what the host passes with it, and other terms of the call. */
type Leading = readonly [
  draft: Draft<Vocabulary>,
  options?: WithDecisions,
  terms?: Partial<GrantCall>,
];

const arrived = (arrivedAt: string): Draft => jointWith({ arrivedAt });
const led = (lead: ApplicantDraft): Draft => jointWith({ applicants: [lead, nokia] });
const helping = (...supportedMunicipalities: string[]): Draft =>
  jointWith({
    category: 'influencer-role',
    applicants: [{ ...lempaala, roles: ['influencer'] }],
    supportedMunicipalities,
  });
const aiming = (aims: Draft['aims']): Draft => jointWith({ aims: { ...joint.aims, ...aims } });
const costing = (line: CostLineDraft): Draft => jointWith({ costs: [line] });
const funded = (source: NonNullable<Draft['otherFunding']>[number]): Draft =>
  jointWith({ otherFunding: [source] });

const CLOSING_MINUTE = '2017-09-15T16:15+03:00';
const yes = (place: string): WithDecisions => ({ decisions: { [place]: true } });
const no = (place: string): WithDecisions => ({ decisions: { [place]: false } });
const software: CostLineDraft = { kind: 'software', amount: '1.00', causedByProject: true };
const state = { source: 'Valtiokonttori', kind: 'state', amount: '1.00' } as const;
const SOME = {
  codes: ['174', '297', '418', '536'],
  mergers: [{ code: '174', into: '297', on: '2017-01-01' }],
};

/** The call of 2017 with other treatments of some kinds of cost. */
const policyWith = (
  treatments: Readonly<Record<string, Omit<CostTerms, 'clauses'>>>,
): Partial<GrantCall> => ({
  costPolicy: {
    ...digikunta2017.costPolicy,
    ...Object.fromEntries(
      Object.entries(treatments).map(([kind, terms]) => [
        kind,
        { ...terms, clauses: ['release.cap'] },
      ]),
    ),
  },
});

/** For every reason, one application that leads to it: a reason added without one does not compile. */
export const LEADING_TO: Readonly<Record<Reason, Leading>> = {
  'deadline.in-time': [joint],
  'deadline.at-closing': [arrived('2017-09-15T16:15:00+03:00')],
  'deadline.late': [arrived('2017-09-15T16:15:05+03:00')],
  'deadline.to-the-minute': [arrived(CLOSING_MINUTE)],
  'deadline.review-accepted': [arrived(CLOSING_MINUTE), yes('arrivedAt')],
  'deadline.review-rejected': [arrived(CLOSING_MINUTE), no('arrivedAt')],
  'deadline.before-opening': [joint, {}, { opensAt: '2017-09-14T12:00:01+03:00' }],
  'deadline.too-early': [joint, {}, { opensAt: '2017-09-14T12:00:01+03:00', early: 'refuse' }],
  'deadline.open-ended': [joint, {}, { windows: [] }],
  'deadline.category-missing': [
    jointWithout('category'),
    {},
    {
      windows: [
        { closesAt: '2017-09-15T16:15:00+03:00', categories: ['experiment'] },
        { closesAt: '2017-09-13T16:15:00+03:00' },
      ],
    },
  ],
  'deadline.not-set': [joint, {}, { closesAt: null }],
  'deadline.closed': [jointWithout('arrivedAt'), { asOf: '2017-09-16T00:00:00+03:00' }],
  'deadline.not-arrived': [jointWithout('arrivedAt')],

  'applicant.participants': [joint],
  'applicant.joining': [led({ ...lempaala, roles: ['joining'] })],
  'applicant.may-apply': [
    joint,
    {},
    { categories: [{ id: 'experiment', requires: 'nothing', requiredRole: 'none' }] },
  ],
  'applicant.influencer': [helping('536')],
  'applicant.not-participant': [led({ ...lempaala, roles: [] })],
  'applicant.not-influencer': [jointWith({ category: 'influencer-role' })],
  'applicant.not-municipality': [led({ kind: 'other', name: 'Yritys Oy' })],
  'applicant.joint-body': [led(region)],
  'applicant.kind-refused': [
    led(region),
    {},
    {
      applicantKinds: { municipality: 'accept', 'joint-authority': 'refuse', other: 'accept' },
    },
  ],
  'applicant.needs-review': [
    led({ kind: 'other', name: 'Yritys Oy' }),
    {},
    { applicantKinds: { ...digikunta2017.applicantKinds, other: 'review' } },
  ],
  'applicant.review-accepted': [led(region), yes('applicants.0')],
  'applicant.review-rejected': [led(region), no('applicants.0')],
  'applicant.applicants-missing': [jointWithout('applicants')],
  'applicant.kind-missing': [led({ name: 'Lempäälä' })],
  'applicant.roles-missing': [led({ kind: 'municipality', code: '418' })],
  'applicant.category-missing': [jointWithout('category')],
  'applicant.aland': [led({ ...lempaala, code: '478' })],
  'applicant.code-unknown': [led({ ...lempaala, code: '999' }), { municipalities: SOME }],
  'applicant.code-merged': [led({ ...lempaala, code: '174' }), { municipalities: SOME }],

  'category.category-missing': [jointWithout('category')],
  'category.not-in-call': [joint, {}, { categories: [] }],
  'category.accepted': [
    joint,
    {},
    { categories: [{ id: 'experiment', requires: 'nothing', requiredRole: 'participant' }] },
  ],
  'category.effects': [joint],
  'category.effects-denied': [jointWith({ experiment: { spreadsResults: false } })],
  'category.effects-missing': [jointWithout('experiment')],
  'category.means': [jointWith({ category: 'study-means', studyMeans: 'Sähköiset kokoukset' })],
  'category.means-empty': [jointWith({ category: 'study-means', studyMeans: '' })],
  'category.means-missing': [jointWith({ category: 'study-means' })],
  'category.supports': [helping('536')],
  'category.supports-nobody': [helping('418')],
  'category.supports-missing': [jointWith({ category: 'influencer-role' })],
  'category.lead-missing': [{ category: 'influencer-role', supportedMunicipalities: ['536'] }],

  'aims.declared': [joint],
  'aims.one-renewal': [aiming({ renewsRoutines: false })],
  'aims.challenge-denied': [jointWith({ commonChallenge: false })],
  'aims.challenge-missing': [jointWithout('commonChallenge')],
  'aims.renewal-denied': [aiming({ renewsRoutines: false, renewsServiceProcesses: false })],
  'aims.renewal-missing': [jointWithout('aims')],
  'aims.renewal-partial': [
    aiming({ renewsRoutines: false }),
    {},
    { aims: { challenge: true, renewal: 'both', savings: true } },
  ],
  'aims.savings-denied': [aiming({ lowersCosts: false })],
  'aims.savings-missing': [jointWithout('aims')],
  'aims.declaration-denied': [
    { ...joint, declarations: { 'municipal-task': false } },
    {},
    { declarations: [{ id: 'municipal-task' }] },
  ],
  'aims.declaration-missing': [joint, {}, { declarations: [{ id: 'municipal-task' }] }],

  'cooperation.several': [joint],
  'cooperation.single': [jointWith({ applicants: [lempaala] })],
  'cooperation.unknown': [jointWithout('applicants')],
  'cooperation.enough': [joint, {}, { cooperation: { effect: 'require', minimum: 2 } }],
  'cooperation.too-few': [
    jointWith({ applicants: [lempaala] }),
    {},
    { cooperation: { effect: 'require', minimum: 2 } },
  ],
  'cooperation.reached': [
    joint,
    {},
    { cooperation: { effect: 'require', minimum: 3, of: 'applicants' } },
  ],
  'cooperation.not-reached': [
    joint,
    {},
    { cooperation: { effect: 'prefer', minimum: 5, of: 'parties' } },
  ],
  'cooperation.open': [
    joint,
    {},
    { cooperation: { effect: 'require', minimum: 2, of: { fact: 'country' } } },
  ],

  'criteria.needs-review': [joint],
  'criteria.review-accepted': [joint, yes('criteria.innovativeness')],
  'criteria.review-rejected': [joint, no('criteria.innovativeness')],

  'costs.eligible': [joint],
  'costs.none-eligible': [costing({ ...salaries('1.00'), kind: 'equipment' })],
  'costs.lines-missing': [jointWithout('costs')],
  'costs.incomplete': [costing({})],
  'costs.below-minimum': [joint, {}, { limits: [{ of: 'costs', atLeast: '36001.50' }] }],
  'costs.period-outside': [joint, {}, { period: { from: '2017-10-02', to: '2018-12-31' } }],
  'costs.period-too-long': [joint, {}, { period: { months: 11 } }],
  'costs.not-asked': [joint, {}, { basis: { fixed: '15000.00' } }],

  'costs.accepted': [joint],
  'costs.final-vat': [costing({ ...salaries('1.00'), kind: 'vat', finalVat: true })],
  'costs.needs-review': [costing(software)],
  'costs.before-decision': [
    jointWith({
      costs: [{ ...salaries('1.00'), incurredOn: '2017-09-28' }],
      usePeriod: { from: '2017-09-01', to: '2018-09-30' },
    }),
  ],
  'costs.review-accepted': [costing(software), yes('costs.0')],
  'costs.review-rejected': [costing(software), no('costs.0')],
  'costs.refused-kind': [joint],
  'costs.recoverable-vat': [costing({ ...salaries('1.00'), kind: 'vat', finalVat: false })],
  'costs.match-only': [joint, {}, policyWith({ salaries: { treatment: 'match-only' } })],
  'costs.flat': [
    joint,
    {},
    policyWith({ travel: { treatment: 'flat', flat: { share: '0.10', of: ['salaries'] } } }),
  ],
  'costs.limited': [joint, {}, { limits: [{ of: ['services'], atMost: '10000.00' }] }],
  'costs.not-caused': [costing({ ...salaries('1.00'), causedByProject: false })],
  'costs.outside-period': [costing({ ...salaries('1.00'), incurredOn: '2018-10-01' })],
  'costs.line-incomplete': [costing({ kind: 'travel' })],
  'costs.period-missing': [jointWithout('usePeriod')],

  'cap.within': [joint],
  'cap.exceeded': [jointWith({ requestedGrant: '25201.05' })],
  'cap.request-missing': [jointWithout('requestedGrant')],
  'cap.costs-missing': [jointWithout('costs')],
  'cap.facts-missing': [
    joint,
    {},
    { rate: [{ when: { cost: { country: 'NO' } }, rate: '0.50' }, { rate: '0.65' }] },
  ],
  'cap.below-minimum': [joint, {}, { limits: [{ atLeast: '25000.01' }] }],

  'cofunding.none': [joint],
  'cofunding.within': [funded({ ...state, kind: 'private' })],
  'cofunding.exceeded': [funded({ ...state, kind: 'private', amount: '11001.50' })],
  'cofunding.funding-missing': [jointWithout('otherFunding')],
  'cofunding.facts-missing': [funded({ kind: 'private' })],
  'cofunding.state-money': [funded(state)],
  'cofunding.review-accepted': [funded(state), yes('otherFunding.0')],
  'cofunding.review-rejected': [funded(state), no('otherFunding.0')],
  'cofunding.kind-missing': [funded({ amount: '1.00' })],
};

/** The assessment that leads to a reason. */
export function leadingTo(reason: Reason): Assessment<Vocabulary> {
  const [draft, options = {}, terms = {}] = LEADING_TO[reason];
  return assessed(draft, options, callWith(terms));
}
