import type { Clause, CostTerms, GrantCall, SourceDocument } from '../model/call.js';
import type { RuleName } from '../model/reasons.js';
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
import { inFinlex, section } from './documents.js';

const decree = (
  id: string,
  rule: RuleName,
  locator: Clause['locator'],
  summary: string,
): Clause => ({ id: `decree.${id}`, document: 'decree-893/2019', locator, rule, summary });

const clauses = (): readonly Clause[] => [
  decree(
    'aims',
    'aims',
    section(2, 1),
    'Projects that promote digitalisation renew practices or service processes, either of which is enough, and improve their quality and impact.',
  ),
  decree(
    'criteria',
    'criteria',
    section(2, 2),
    'The social and economic impact of the projects, and their general significance for municipalities, are assessed in particular.',
  ),
  decree(
    '3',
    'applicant',
    section(3),
    'A grant may be awarded to one municipality or to several together; where several commit themselves, to the municipality or joint municipal authority that administers the project.',
  ),
  decree('4', 'cap', section(4), 'At most 85 per cent of the costs that entitle to a grant.'),
  decree('4.vat', 'costs', section(4), 'Value added tax is not counted as a cost.'),
  decree(
    '5',
    'costs',
    section(5, 1),
    'Personnel, travel and rent of premises are eligible, as caused by the project.',
  ),
  decree(
    '5.services',
    'costs',
    section(5, 1),
    'Bought research, expertise, consulting and similar services only if used for the project alone.',
  ),
  decree(
    '5.materials',
    'costs',
    section(5, 1),
    'Materials and supplies, and other running costs, only if the project directly causes them.',
  ),
  decree(
    '5.refused',
    'costs',
    section(5, 2),
    'Tangible investment and purchases of equipment are not eligible.',
  ),
  decree(
    '5.software',
    'costs',
    section(5, 3),
    'Software licences and other intangible investment only as far as the project needs them.',
  ),
  decree(
    '5.internal',
    'costs',
    // The Swedish text has the sentence in its third subsection.
    { fi: '5 § 4 mom.', sv: '5 § 3 mom.', en: 'section 5(4)' },
    'Internal charges only at actual costs in the bookkeeping.',
  ),
  {
    id: 'decree.7',
    document: 'decree-893/2019',
    locator: section(7),
    rule: null,
    summary:
      'The recipients share experience, other municipalities may use what describes the results, and the project has bookkeeping of its own.',
    unusedBecause: 'Conditions of a granted project, not of an application.',
  },
  TERMS_DEFICIT,
  ...ACT_CLAUSES,
  ...PROCEDURE_CLAUSES,
  INTERPRETATION_5,
  INTERPRETATION_7,
  {
    id: 'scheme.unknown',
    document: 'interpretation',
    locator: '893/2019',
    rule: null,
    summary:
      'The decree sets no closing times, categories or preference; those of the calls under it are not known.',
    unusedBecause: 'Nothing is asked that is not known.',
  },
];

const documents = (): Readonly<Record<string, SourceDocument>> => ({
  ...SHARED_DOCUMENTS,
  ...PROCEDURE_DOCUMENTS,
  'decree-893/2019': { kind: 'binding', href: inFinlex(2019, 893) },
});

/** The vocabulary of the calls under the decree. */
export interface Incentive893 extends Vocabulary {
  readonly category: 'project';
  readonly costKind: CostKind;
  readonly applicantKind: ApplicantKind;
  readonly role: Role;
  readonly declaration: 'quality-and-impact';
  readonly criterion: 'social-and-economic-impact' | 'significance-for-municipalities';
}

/** The decree's cost list; the authority reviews the kinds that it does not name, and those that it accepts on a condition. */
function costPolicy(): Readonly<Record<CostKind, CostTerms>> {
  const open: CostTerms = { treatment: 'review', clauses: ['decree.5'] };
  const accepted: CostTerms = { treatment: 'accept', clauses: ['decree.5'] };
  const kinds = Object.fromEntries(COST_KINDS.map((kind) => [kind, open])) as Record<
    CostKind,
    CostTerms
  >;
  return {
    ...kinds,
    salaries: accepted,
    travel: accepted,
    premises: accepted,
    services: { treatment: 'review', clauses: ['decree.5.services'] },
    materials: { treatment: 'review', clauses: ['decree.5.materials'] },
    software: { treatment: 'review', clauses: ['decree.5.software'] },
    internal: { treatment: 'review', clauses: ['decree.5.internal'] },
    equipment: { treatment: 'refuse', clauses: ['decree.5.refused'] },
    vat: { treatment: 'refuse', clauses: ['decree.4.vat'] },
  };
}

/**
 * The incentive scheme for municipal digitalisation under Government Decree 893/2019, as far as it is known: 85 per cent, with
 * the decree's cost list and criteria. A joint municipal authority can only administer a project of several municipalities, so
 * it is reviewed. Unknown, and therefore not asked about: the calls and their closing times, categories and a preference.
 * @example incentive893.rate // => '0.85'
 */
export const incentive893: GrantCall<Incentive893> = {
  id: 'vm-incentive-893-2019',
  version: '893/2019/1',
  title: {
    fi: 'Kuntien digitalisaation kannustinjärjestelmä (valtioneuvoston asetus 893/2019)',
    sv: 'Incitamentsystemet för digitalisering i kommunerna (statsrådets förordning 893/2019)',
    en: 'Incentive scheme for digitalisation in municipalities (Government Decree 893/2019)',
  },
  publishedAt: null,
  zone: 'Europe/Helsinki',
  opensAt: null,
  closesAt: null,
  closing: 'inclusive',
  rate: '0.85',
  maximumGrant: null,
  categories: [{ id: 'project', requires: 'nothing', requiredRole: 'none' }],
  applicantKinds: { municipality: 'accept', 'joint-authority': 'review', other: 'review' },
  alandMunicipalities: [],
  aims: { challenge: false, renewal: 'either', savings: false },
  declarations: [{ id: 'quality-and-impact' }],
  cooperation: null,
  criteria: [{ id: 'social-and-economic-impact' }, { id: 'significance-for-municipalities' }],
  costPolicy: /* @__PURE__ */ costPolicy(),
  otherFunding: 'deduct',
  law: 'act-688/2001',
  smallSumLimit: '100.00',
  clauses: /* @__PURE__ */ clauses(),
  documents: /* @__PURE__ */ documents(),
  ruleClauses: {
    deadline: ['scheme.unknown'],
    applicant: ['decree.3'],
    category: ['scheme.unknown'],
    aims: ['decree.aims'],
    cooperation: ['scheme.unknown'],
    criteria: ['decree.criteria'],
    costs: ['decree.5'],
    cap: ['decree.4'],
    cofunding: ['interpretation.7', 'terms.deficit'],
    supplement: SUPPLEMENT,
  },
  grounds: SETTLEMENT_GROUNDS,
  readings: [],
};
