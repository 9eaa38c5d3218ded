import type { GrantCall } from '../../model/call.js';
import type { Digikunta2017 } from '../../model/vocabulary.js';
import type { GroundedReason } from '../../rules/reasons.js';
import type { SettlementReason } from '../../settlement/settle.js';
import { SETTLEMENT_GROUNDS } from '../act-688-2001.js';
import { SUPPLEMENT } from '../procedure.js';
import { CATEGORIES_2017 } from './categories.js';
import { CLAUSES_2017, DOCUMENTS_2017 } from './clauses.js';
import { COST_POLICY_2017 } from './cost-policy.js';
import { READINGS_2017 } from './readings.js';

/** Where the sources of a reason are other than those of its rule. */
const grounds = () =>
  ({
    'deadline.in-time': [
      'release.deadline',
      'e-services.10',
      'administrative-procedure.18',
      'interpretation.16',
      'interpretation.19',
    ],
    'deadline.at-closing': [
      'release.deadline',
      'e-services.10',
      'act-150/1930.6',
      'case.1997-78',
      'interpretation.16',
      'interpretation.17',
    ],
    'deadline.late': [
      'release.deadline',
      'e-services.10',
      'administrative-procedure.18',
      'case.2016-780',
      'case.2009-100',
      'interpretation.17',
      'interpretation.22',
    ],
    'deadline.to-the-minute': [
      'release.deadline',
      'e-services.10',
      'case.2016-780',
      'interpretation.18',
    ],
    'deadline.review-accepted': ['release.deadline', 'interpretation.18'],
    'deadline.review-rejected': [
      'release.deadline',
      'e-services.10',
      'case.2009-100',
      'interpretation.18',
      'interpretation.22',
    ],
    'deadline.closed': ['release.deadline', 'e-services.10', 'interpretation.22'],
    'deadline.not-arrived': ['release.deadline', 'interpretation.19'],

    'applicant.participants': ['release.applicant', 'interpretation.29', 'interpretation.34'],
    'applicant.joining': ['release.applicant', 'interpretation.26', 'interpretation.34'],
    'applicant.influencer': [
      'release.category.influencer-role',
      'interpretation.28',
      'interpretation.30',
    ],
    'applicant.not-participant': ['release.applicant', 'interpretation.27', 'interpretation.34'],
    'applicant.not-influencer': [
      'release.category.influencer-role',
      'interpretation.28',
      'interpretation.30',
    ],
    'applicant.not-municipality': ['release.applicant', 'interpretation.33'],
    'applicant.joint-body': [
      'release.applicant',
      'municipalities-act.55',
      'notice.region',
      'interpretation.32',
    ],
    'applicant.review-accepted': [
      'release.applicant',
      'municipalities-act.55',
      'notice.region',
      'interpretation.32',
    ],
    'applicant.review-rejected': [
      'release.applicant',
      'municipalities-act.55',
      'interpretation.32',
    ],
    'applicant.category-missing': ['release.applicant', 'release.category', 'interpretation.28'],
    'applicant.aland': ['release.applicant', 'interpretation.35'],
    'applicant.code-unknown': ['release.applicant', 'interpretation.36'],
    'applicant.code-merged': ['release.applicant', 'interpretation.36'],

    'category.accepted': ['release.category', 'interpretation.31'],
    'category.effects': ['release.category.experiment', 'interpretation.46'],
    'category.effects-denied': ['release.category.experiment', 'interpretation.46'],
    'category.effects-missing': ['release.category.experiment', 'interpretation.46'],
    'category.means': ['release.category.study-means', 'interpretation.47'],
    'category.means-empty': ['release.category.study-means', 'interpretation.47'],
    'category.means-missing': ['release.category.study-means', 'interpretation.47'],
    'category.supports': ['release.category.influencer-role', 'interpretation.31'],
    'category.supports-nobody': ['release.category.influencer-role', 'interpretation.31'],
    'category.supports-missing': ['release.category.influencer-role', 'interpretation.31'],
    'category.lead-missing': ['release.category.influencer-role', 'interpretation.31'],

    'aims.declared': [
      'release.challenge',
      'release.aims',
      'interpretation.43',
      'interpretation.44',
    ],
    'aims.one-renewal': [
      'release.challenge',
      'release.aims',
      'interpretation.43',
      'interpretation.45',
    ],
    'aims.challenge-denied': ['release.challenge', 'interpretation.56'],
    'aims.challenge-missing': ['release.challenge', 'interpretation.56'],
    'aims.renewal-denied': ['release.aims', 'interpretation.43', 'interpretation.45'],
    'aims.renewal-missing': ['release.aims', 'interpretation.43'],
    'aims.renewal-partial': ['release.aims', 'interpretation.43', 'interpretation.45'],
    'aims.savings-denied': ['release.aims', 'interpretation.44'],
    'aims.savings-missing': ['release.aims', 'interpretation.44'],

    'cooperation.several': ['release.cooperation', 'interpretation.40', 'interpretation.41'],
    'cooperation.single': [
      'release.cooperation',
      'interpretation.39',
      'interpretation.40',
      'interpretation.41',
    ],

    'costs.eligible': ['release.cap', 'interpretation.2', 'interpretation.11'],
    'costs.none-eligible': ['release.cap', 'interpretation.2', 'interpretation.11'],
    'costs.lines-missing': ['release.cap', 'act.10'],
    'costs.incomplete': ['release.cap', 'act.10'],
    'costs.before-decision': ['notice.decided', 'interpretation.14'],
    'costs.outside-period': ['act.11', 'terms.costs', 'interpretation.14'],
    'costs.period-missing': ['act.11', 'interpretation.14'],

    'cap.within': [
      'release.cap',
      'interpretation.1',
      'interpretation.2',
      'interpretation.3',
      'interpretation.5',
      'interpretation.6',
    ],
    'cap.exceeded': [
      'release.cap',
      'interpretation.1',
      'interpretation.2',
      'interpretation.4',
      'interpretation.5',
      'interpretation.6',
    ],
    'cap.costs-missing': ['release.cap', 'interpretation.2'],

    'cofunding.none': ['terms.deficit', 'interpretation.7'],
    'cofunding.within': ['act.7', 'terms.deficit', 'interpretation.7'],
    'cofunding.exceeded': ['act.7', 'terms.deficit', 'interpretation.7'],
    'cofunding.funding-missing': ['act.7', 'act.10', 'terms.deficit', 'interpretation.7'],
    'cofunding.facts-missing': ['act.7', 'act.10', 'terms.deficit', 'interpretation.7'],
    'cofunding.state-money': ['act.7', 'interpretation.8'],
    'cofunding.review-accepted': ['act.7', 'interpretation.8'],
    'cofunding.review-rejected': ['act.7', 'interpretation.8'],
    'cofunding.kind-missing': ['act.7', 'act.10', 'interpretation.8'],

    ...SETTLEMENT_GROUNDS,
  }) satisfies { readonly [R in GroundedReason | SettlementReason]?: readonly string[] };

/**
 * The Ministry of Finance's call of 24 August 2017 for grants in the Digital Municipality Trial (digikuntakokeilu,
 * digikommunförsöket), as data. The only place that defines the call's figures.
 * @example digikunta2017.rate // => '0.70'
 */
export const digikunta2017: GrantCall<Digikunta2017> = {
  id: 'vm-digikunta-2017',
  version: '2017-08-24/1',
  title: {
    fi: 'Avustus kuntien digitalisaation edistämiseen 2017 (digikuntakokeilu)',
    sv: 'Understöd för främjande av digitalisering i kommunerna 2017 (digikommunförsöket)',
    en: 'Grants for promoting digitalisation in municipalities 2017 (Digital Municipality Trial)',
  },
  authority: {
    fi: 'valtiovarainministeriö',
    sv: 'finansministeriet',
    en: 'the Ministry of Finance',
  },
  publishedAt: '2017-08-24T14:11:00+03:00',
  opensAt: null,
  closesAt: '2017-09-15T16:15:00+03:00',
  closing: 'inclusive',
  zone: 'Europe/Helsinki',
  decisionsAnnouncedOn: '2017-09-29',
  rate: '0.70',
  maximumGrant: null,
  categories: CATEGORIES_2017,
  applicantKinds: {
    municipality: 'accept',
    'joint-authority': 'review',
    other: 'refuse',
  },
  alandMunicipalities: [
    '035',
    '043',
    '060',
    '062',
    '065',
    '076',
    '170',
    '295',
    '318',
    '417',
    '438',
    '478',
    '736',
    '766',
    '771',
    '941',
  ],
  aims: { challenge: true, renewal: 'either', savings: true },
  declarations: [],
  cooperation: { effect: 'prefer', minimum: 2 },
  criteria: [
    { id: 'general-significance' },
    { id: 'new-ways-of-organising' },
    { id: 'innovativeness' },
  ],
  costPolicy: COST_POLICY_2017,
  otherFunding: 'deduct',
  law: 'act-688/2001',
  smallSumLimit: '10.00',
  ruleClauses: {
    deadline: ['release.deadline'],
    applicant: ['release.applicant'],
    category: ['release.category'],
    aims: ['release.aims'],
    cooperation: ['release.cooperation', 'interpretation.40'],
    criteria: ['release.criteria', 'interpretation.49'],
    costs: ['release.cap'],
    cap: ['release.cap'],
    cofunding: ['act.7', 'terms.deficit', 'interpretation.7'],
    supplement: SUPPLEMENT,
  },
  grounds: /* @__PURE__ */ grounds(),
  clauses: CLAUSES_2017,
  documents: DOCUMENTS_2017,
  readings: READINGS_2017,
};
