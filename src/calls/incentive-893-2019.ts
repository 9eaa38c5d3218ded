import type { CallDefinition } from '../define/call-spec.js';
import { defineCall } from '../define/define-call.js';
import { ACT_CLAUSES, POSITION_5, POSITION_7, TERMS_DEFICIT } from './act-688-2001.js';

const clauses = (): CallDefinition['clauses'] => [
  {
    id: 'decree.3',
    document: 'decree-893/2019',
    locator: '3 §',
    rule: 'applicant',
    summary: 'A project has one administrator, a municipality or a joint municipal authority.',
  },
  {
    id: 'decree.4',
    document: 'decree-893/2019',
    locator: '4 §',
    rule: 'cap',
    summary: 'At most 85 per cent of the acceptable costs that the project causes.',
  },
  {
    id: 'decree.5',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary:
      'Salaries with side costs, travel, premises, services bought for the project alone, and materials are accepted.',
  },
  {
    id: 'decree.5.software',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary: 'Software licences and other intangible investments only as far as necessary.',
  },
  {
    id: 'decree.5.internal',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary: "Charges of the applicant's own units only at real bookkeeping cost.",
  },
  {
    id: 'decree.5.refused',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary:
      'Equipment and other tangible investment, and value added tax in any case, are not accepted.',
  },
  {
    id: 'decree.aims',
    document: 'decree-893/2019',
    locator: '–',
    rule: 'aims',
    summary: 'Practices or service processes are renewed: either is enough.',
  },
  {
    id: 'decree.7',
    document: 'decree-893/2019',
    locator: '7 §',
    rule: null,
    summary: 'The project has bookkeeping of its own, and shares experience and open results.',
    unusedBecause: 'Conditions of a granted project, not of an application.',
  },
  TERMS_DEFICIT,
  ...ACT_CLAUSES,
  POSITION_5,
  POSITION_7,
  {
    id: 'scheme.not-told',
    document: 'interpretation',
    locator: '–',
    rule: null,
    summary:
      'Closing times, kinds of object, a preference and criteria of the calls under the decree are not known.',
    unusedBecause: 'Nothing is asked that is not known.',
  },
];

/**
 * The incentive scheme for municipal digitalisation under decree 893/2019, as far as it is known. Not known, and therefore
 * not asked about: the calls and their closing times, kinds of object, a preference and assessment criteria.
 */
export const INCENTIVE_893_2019: CallDefinition = {
  id: 'vm-incentive-893-2019',
  version: '893/2019/1',
  title: {
    fi: 'Kuntien digitalisaation kannustinjärjestelmä (asetus 893/2019)',
    sv: 'Incitamentssystemet för digitalisering i kommunerna (förordning 893/2019)',
    en: 'Incentive scheme for digitalisation in municipalities (decree 893/2019)',
  },
  publishedAt: null,
  zone: 'Europe/Helsinki',
  closesAt: null,
  rate: '0.85',
  categories: [{ id: 'project', requires: 'nothing', requiredRole: 'none' }],
  applicantKinds: {
    municipality: 'accept',
    'joint-authority': 'accept',
    region: 'review',
    other: 'review',
  },
  cooperation: null,
  aims: { challenge: false, renewal: 'either', savings: false },
  costPolicy: {
    salaries: { treatment: 'accept', clauses: ['decree.5'] },
    travel: { treatment: 'accept', clauses: ['decree.5'] },
    premises: { treatment: 'accept', clauses: ['decree.5'] },
    services: { treatment: 'accept', clauses: ['decree.5'] },
    materials: { treatment: 'accept', clauses: ['decree.5'] },
    software: { treatment: 'review', clauses: ['decree.5.software'] },
    internal: { treatment: 'review', clauses: ['decree.5.internal'] },
    equipment: { treatment: 'refuse', clauses: ['decree.5.refused'] },
    vat: { treatment: 'refuse', clauses: ['decree.5.refused'] },
  },
  otherFunding: 'deduct',
  smallSumLimit: '100.00',
  clauses: /* @__PURE__ */ clauses(),
  ruleClauses: {
    deadline: ['scheme.not-told'],
    applicant: ['decree.3'],
    category: ['scheme.not-told'],
    aims: ['decree.aims'],
    cooperation: ['scheme.not-told'],
    criteria: ['scheme.not-told'],
    costs: ['decree.5'],
    cap: ['decree.4'],
    cofunding: ['interpretation.7', 'terms.deficit'],
  },
};

/**
 * The incentive scheme under decree 893/2019: 85 per cent, with the decree's cost list. No closing time is known.
 * @example incentive893.rate // => '0.85'
 */
export const incentive893 = /* @__PURE__ */ defineCall(INCENTIVE_893_2019);
