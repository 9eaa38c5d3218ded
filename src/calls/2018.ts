import type { CallDefinition } from '../define/call-spec.js';
import { defineCall } from '../define/define-call.js';
import { ACT_CLAUSES, POSITION_5, POSITION_7, TERMS_DEFICIT } from './act-688-2001.js';

const clauses = (): CallDefinition['clauses'] => [
  {
    id: 'round.deadline',
    document: 'kokeilevasuomi.fi',
    locator: '26.1.2018',
    rule: 'deadline',
    summary: 'Applications by 23 February 2018 at 16.15.',
  },
  {
    id: 'round.applicant',
    document: 'kuntaliitto.fi',
    locator: '2018',
    rule: 'applicant',
    summary:
      'The grants went to municipalities, one of them to a joint project; a municipality could get two.',
  },
  {
    id: 'round.category',
    document: 'kokeilevasuomi.fi',
    locator: '26.1.2018',
    rule: 'category',
    summary: 'Two kinds of object.',
  },
  {
    id: 'round.aims',
    document: 'kokeilevasuomi.fi',
    locator: '26.1.2018',
    rule: 'aims',
    summary:
      'Solutions must renew practices, and the activity must stay a municipal task after the regional reform.',
  },
  {
    id: 'round.cap',
    document: 'kokeilevasuomi.fi',
    locator: '26.1.2018',
    rule: 'cap',
    summary: 'At most 70 of the acceptable costs, the unit again not printed.',
  },
  TERMS_DEFICIT,
  ...ACT_CLAUSES,
  POSITION_5,
  POSITION_7,
  {
    id: 'round.not-told',
    document: 'interpretation',
    locator: '–',
    rule: null,
    summary:
      'A preference for several municipalities and assessment criteria are not known of this round.',
    unusedBecause: 'Nothing is asked that is not known.',
  },
];

/**
 * The sister round of 26.1.2018, as far as it is known. Not known, and therefore not asked about: what the two objects were,
 * which part in the trials an applicant had to have, a preference, assessment criteria, and a cost list (officials judge costs).
 */
export const CALL_2018: CallDefinition = {
  id: 'vm-digikunta-2018',
  version: '2018-01-26/1',
  title: {
    fi: 'Digikuntakokeilun avustus 2018',
    sv: 'Understöd inom digikommunförsöket 2018',
    en: 'Grants in the digital municipality trials 2018',
  },
  // The day is known, 26.1.2018; the hour is not.
  publishedAt: null,
  zone: 'Europe/Helsinki',
  closesAt: '2018-02-23T16:15',
  rate: '0.70',
  categories: [
    { id: 'first-object', requires: 'nothing', requiredRole: 'none' },
    { id: 'second-object', requires: 'nothing', requiredRole: 'none' },
  ],
  applicantKinds: {
    municipality: 'accept',
    'joint-authority': 'review',
    region: 'review',
    other: 'review',
  },
  cooperation: null,
  aims: { challenge: false, renewal: 'either', savings: false },
  declarations: [{ id: 'municipal-task' }],
  costPolicy: {},
  otherFunding: 'deduct',
  smallSumLimit: '10.00',
  clauses: /* @__PURE__ */ clauses(),
  ruleClauses: {
    deadline: ['round.deadline'],
    applicant: ['round.applicant'],
    category: ['round.category'],
    aims: ['round.aims'],
    cooperation: ['round.not-told'],
    criteria: ['round.not-told'],
    costs: ['round.cap'],
    cap: ['round.cap'],
    cofunding: ['interpretation.7', 'terms.deficit'],
  },
};

/**
 * The sister round of January 2018: two kinds of object, 70 per cent, closing on 23.2.2018 at 16.15 in Helsinki, and the
 * condition that the activity stays a municipal task.
 * @example digikunta2018.deadline // => '2018-02-23T16:15:00+02:00'
 */
export const digikunta2018 = /* @__PURE__ */ defineCall(CALL_2018);
