import type { Clause, CostTerms, GrantCall, SourceDocument } from '../model/call.js';
import {
  type ApplicantKind,
  COST_KINDS,
  type CostKind,
  type Role,
  type Vocabulary,
} from '../model/vocabulary.js';
import {
  ACT_CLAUSES,
  INTERPRETATION_5,
  INTERPRETATION_7,
  SETTLEMENT_GROUNDS,
  SHARED_DOCUMENTS,
  TERMS_DEFICIT,
} from './act-688-2001.js';
import { PROCEDURE_CLAUSES, PROCEDURE_DOCUMENTS, SUPPLEMENT } from './procedure.js';

const RELEASE = {
  document: 'kokeilevasuomi.fi',
  locator: { fi: '26.1.2018', sv: '26.1.2018', en: '26 January 2018' },
} as const;

const clauses = (): readonly Clause[] => [
  {
    id: 'round.deadline',
    ...RELEASE,
    rule: 'deadline',
    summary: 'Applications by 23 February 2018 at 16.15.',
  },
  {
    id: 'round.applicant',
    document: 'kuntaliitto.fi',
    locator: '2018',
    rule: 'applicant',
    summary:
      'The grants went to municipalities, one of them to a joint project; a municipality could get two. Taken from literature, not read in the source.',
  },
  {
    id: 'round.category',
    ...RELEASE,
    rule: 'category',
    summary: 'Two kinds of purpose can be supported.',
  },
  {
    id: 'round.aims',
    ...RELEASE,
    rule: 'aims',
    summary:
      'Solutions must renew practices and service processes, and the activity must stay a municipal task after the regional reform.',
  },
  {
    id: 'round.cap',
    ...RELEASE,
    rule: 'cap',
    summary: 'At most 70 of the eligible costs, the unit again not printed.',
  },
  TERMS_DEFICIT,
  ...ACT_CLAUSES,
  ...PROCEDURE_CLAUSES,
  INTERPRETATION_5,
  INTERPRETATION_7,
  {
    id: 'round.unknown',
    document: 'interpretation',
    locator: '2018',
    rule: null,
    summary:
      'A preference for several municipalities and assessment criteria are not known of this round.',
    unusedBecause: 'Nothing is asked that is not known.',
  },
];

const documents = (): Readonly<Record<string, SourceDocument>> => ({
  ...SHARED_DOCUMENTS,
  ...PROCEDURE_DOCUMENTS,
  'kokeilevasuomi.fi': {
    kind: 'binding',
    href: 'https://kokeilevasuomi.fi/sv/-/10623/kommunerna-kan-ansoka-om-understod-for-framjande-av-digitalisering',
  },
  'kuntaliitto.fi': { kind: 'comparison', href: 'https://www.kuntaliitto.fi/' },
});

/** The vocabulary of the round of 2018. */
export interface Digikunta2018 extends Vocabulary {
  readonly category: 'first-object' | 'second-object';
  readonly costKind: CostKind;
  readonly applicantKind: ApplicantKind;
  readonly role: Role;
  readonly declaration: 'municipal-task';
  readonly criterion: never;
}

/** No cost list is known: the authority reviews every kind. */
function costPolicy(): Readonly<Record<CostKind, CostTerms>> {
  const terms: CostTerms = { treatment: 'review', clauses: ['round.cap'] };
  return Object.fromEntries(COST_KINDS.map((kind) => [kind, terms])) as Record<CostKind, CostTerms>;
}

/**
 * The sister round of January 2018, as far as it is known: two categories, 70 per cent, closing on 23.2.2018 at 16.15 in
 * Helsinki, and the condition that the activity stays a municipal task. Unknown, and therefore not asked about: the two
 * categories, the required role in the trials, a preference, assessment criteria, and a cost list (the authority reviews costs).
 * @example digikunta2018.closesAt // => '2018-02-23T16:15:00+02:00'
 */
export const digikunta2018: GrantCall<Digikunta2018> = {
  id: 'vm-digikunta-2018',
  version: '2018-01-26/1',
  title: {
    fi: 'Digikuntakokeilun avustus 2018',
    sv: 'Understöd inom digikommunförsöket 2018',
    en: 'Grants in the Digital Municipality Trial 2018',
  },
  // The day is known, 26.1.2018; the hour is not.
  publishedAt: null,
  zone: 'Europe/Helsinki',
  opensAt: null,
  closesAt: '2018-02-23T16:15:00+02:00',
  closing: 'inclusive',
  rate: '0.70',
  maximumGrant: null,
  categories: [
    { id: 'first-object', requires: 'nothing', requiredRole: 'none' },
    { id: 'second-object', requires: 'nothing', requiredRole: 'none' },
  ],
  applicantKinds: { municipality: 'accept', 'joint-authority': 'review', other: 'review' },
  alandMunicipalities: [],
  aims: { challenge: false, renewal: 'either', savings: false },
  declarations: [{ id: 'municipal-task' }],
  cooperation: null,
  criteria: [],
  costPolicy: /* @__PURE__ */ costPolicy(),
  otherFunding: 'deduct',
  law: 'act-688/2001',
  smallSumLimit: '10.00',
  clauses: /* @__PURE__ */ clauses(),
  documents: /* @__PURE__ */ documents(),
  ruleClauses: {
    deadline: ['round.deadline'],
    applicant: ['round.applicant'],
    category: ['round.category'],
    aims: ['round.aims'],
    cooperation: ['round.unknown'],
    criteria: ['round.unknown'],
    costs: ['round.cap'],
    cap: ['round.cap'],
    cofunding: ['interpretation.7', 'terms.deficit'],
    supplement: SUPPLEMENT,
  },
  grounds: {
    ...SETTLEMENT_GROUNDS,
    'deadline.late': ['round.deadline', 'e-services.10'],
    'deadline.closed': ['round.deadline', 'e-services.10'],
  },
  readings: [],
};
