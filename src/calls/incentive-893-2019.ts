import type { Clause, CostTerms, GrantCall } from '../model/call.js';
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
  TERMS_DEFICIT,
} from './act-688-2001.js';

const clauses = (): readonly Clause[] => [
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
  INTERPRETATION_5,
  INTERPRETATION_7,
  {
    id: 'scheme.unknown',
    document: 'interpretation',
    locator: '–',
    rule: null,
    summary:
      'Closing times, kinds of object, a preference and criteria of the calls under the decree are not known.',
    unusedBecause: 'Nothing is asked that is not known.',
  },
];

/** The vocabulary of the calls under the decree. */
export interface Incentive893 extends Vocabulary {
  readonly category: 'project';
  readonly costKind: CostKind;
  readonly applicantKind: ApplicantKind;
  readonly role: Role;
  readonly declaration: never;
  readonly criterion: never;
}

/** The decree's cost list; an official reviews the kinds that it does not name. */
function costPolicy(): Readonly<Record<CostKind, CostTerms>> {
  const open: CostTerms = { treatment: 'review', clauses: ['decree.5'] };
  const accepted: CostTerms = { treatment: 'accept', clauses: ['decree.5'] };
  const refused: CostTerms = { treatment: 'refuse', clauses: ['decree.5.refused'] };
  const kinds = Object.fromEntries(COST_KINDS.map((kind) => [kind, open])) as Record<
    CostKind,
    CostTerms
  >;
  return {
    ...kinds,
    salaries: accepted,
    travel: accepted,
    premises: accepted,
    services: accepted,
    materials: accepted,
    software: { treatment: 'review', clauses: ['decree.5.software'] },
    internal: { treatment: 'review', clauses: ['decree.5.internal'] },
    equipment: refused,
    vat: refused,
  };
}

/**
 * The incentive scheme for municipal digitalisation under decree 893/2019, as far as it is known: 85 per cent, with the
 * decree's cost list. Unknown, and therefore not asked about: the calls and their closing times, kinds of object, a
 * preference and assessment criteria.
 * @example incentive893.rate // => '0.85'
 */
export const incentive893: GrantCall<Incentive893> = {
  id: 'vm-incentive-893-2019',
  version: '893/2019/1',
  title: {
    fi: 'Kuntien digitalisaation kannustinjärjestelmä (asetus 893/2019)',
    sv: 'Incitamentssystemet för digitalisering i kommunerna (förordning 893/2019)',
    en: 'Incentive scheme for digitalisation in municipalities (decree 893/2019)',
  },
  publishedAt: null,
  zone: 'Europe/Helsinki',
  opensAt: null,
  closesAt: null,
  closing: 'inclusive',
  rate: '0.85',
  maximumGrant: null,
  categories: [{ id: 'project', requires: 'nothing', requiredRole: 'none' }],
  applicantKinds: { municipality: 'accept', 'joint-authority': 'accept', other: 'review' },
  alandMunicipalities: [],
  aims: { challenge: false, renewal: 'either', savings: false },
  declarations: [],
  cooperation: null,
  criteria: [],
  costPolicy: /* @__PURE__ */ costPolicy(),
  otherFunding: 'deduct',
  smallSumLimit: '100.00',
  clauses: /* @__PURE__ */ clauses(),
  ruleClauses: {
    deadline: ['scheme.unknown'],
    applicant: ['decree.3'],
    category: ['scheme.unknown'],
    aims: ['decree.aims'],
    cooperation: ['scheme.unknown'],
    criteria: ['scheme.unknown'],
    costs: ['decree.5'],
    cap: ['decree.4'],
    cofunding: ['interpretation.7', 'terms.deficit'],
  },
  grounds: SETTLEMENT_GROUNDS,
  readings: [],
};
