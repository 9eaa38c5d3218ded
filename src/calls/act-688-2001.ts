import type { Clause, ClauseId, SourceDocument } from '../model/call.js';
import type { RuleName } from '../model/reasons.js';
import type { SettlementReason } from '../settlement/settle.js';
import { inFinlex, section } from './documents.js';

type Unused = { readonly rule: null; readonly unusedBecause: string };

const SETTLED: Unused = {
  rule: null,
  unusedBecause: 'It concerns the settled grant, not the application.',
};

const act = (
  number: number,
  rule: RuleName | Unused,
  summary: string,
  subsection?: number,
): Clause => ({
  id: `act.${String(number)}`,
  document: 'act-688/2001',
  locator: section(number, subsection),
  summary,
  ...(typeof rule === 'string' ? { rule } : rule),
});

const clauses = (): readonly Clause[] => [
  act(
    6,
    {
      rule: null,
      unusedBecause:
        'The rate keeps below the full costs; the section says nothing of deducting other funding.',
    },
    'A grant may not cover the full total costs of the project, except where its aims require it for stated reasons.',
  ),
  act(
    7,
    'cofunding',
    "A grant may be awarded if the purpose is acceptable, it is justified by the aims, it is necessary given the other public support the applicant has received and the project's quality and extent, and it distorts competition at most slightly.",
    1,
  ),
  act(
    10,
    'costs',
    'The applicant gives the authority correct and sufficient information on the purpose and on whatever else the decision needs.',
  ),
  act(
    11,
    'costs',
    'The decision states recipient, purpose, amount or basis and, as clarity requires, eligible costs, the maximum of the total costs, the effect of income, the period of use, and the duty and time of the report.',
  ),
  act(
    12,
    SETTLED,
    'A grant is paid in instalments by the timing of costs, or on actual costs after an acceptable report; an advance is possible, and a small sum is paid at once. The recipient gives correct and sufficient information for payment.',
  ),
  act(
    13,
    SETTLED,
    'A grant is used only for the purpose in the decision, and on its terms and restrictions.',
  ),
  act(
    14,
    SETTLED,
    'The recipient gives correct and sufficient information for supervision, and reports without delay what changes the use of the grant.',
  ),
  act(
    20,
    SETTLED,
    'The recipient repays without delay what was received wrongly, in excess or manifestly without cause, and what cannot be used as decided; EUR 10 or less (2017) may be left unpaid. Not for grants on a computational basis.',
  ),
  act(
    21,
    SETTLED,
    'The authority must by decision stop payment and order the grant recovered where the recipient has not repaid what section 20 requires, has used the grant essentially for another purpose, has given false or misleading material information or concealed it, or has comparably and essentially broken the rules or terms.',
  ),
  act(
    22,
    { rule: null, unusedBecause: 'It leaves discretion to the authority.' },
    'The authority may by decision recover the grant or part of it, among others where section 12(4), 13 or 14 was broken, an audit was not assisted, the activity was ended, essentially cut or transferred, property was disposed of or put to another use, the recipient became insolvent, or a sham form was used.',
  ),
  act(
    24,
    { rule: null, unusedBecause: 'The caller passes the rates of the Interest Act.' },
    'From the date the grant was paid, the annual interest of section 3(2) of the Interest Act plus three percentage points, on what is repaid or recovered.',
  ),
  act(
    25,
    { rule: null, unusedBecause: 'The library does not know when a recovered sum is paid.' },
    'What is recovered and not paid by the due date bears annual interest for late payment at the rate of section 4(3) of the Interest Act.',
  ),
  act(
    26,
    { rule: null, unusedBecause: 'It leaves discretion to the authority.' },
    'The authority may leave uncollected a part of what is repaid or recovered, and of its interest, where the full amount would be unreasonable, and all of it for a particularly weighty reason.',
  ),
  act(
    27,
    SETTLED,
    'Where a grant was awarded jointly to several recipients, all are jointly and severally liable for repayment.',
  ),
  act(
    28,
    SETTLED,
    'The authority decides on recovery without delay, for a special reason within two calendar years of learning of the cause, and not once ten years have passed from the last payment or from the end of a set period of use.',
  ),
  act(
    29,
    SETTLED,
    'The right to payment lapses without an acceptable report within the time set or, where none is set, two years after the budget year of the award; the duty to repay lapses in ten years.',
  ),
  act(
    30,
    SETTLED,
    'What is repaid or recovered, with its interest, may be deducted from another grant that the same authority pays to the same recipient.',
  ),
  act(
    34,
    SETTLED,
    'Whoever is dissatisfied with a decision of the authority may request rectification from it, before any appeal to an administrative court.',
  ),
];

/** The Act on Discretionary Government Grants, which every grant of the state is under: each call here names these. */
export const ACT_CLAUSES = /* @__PURE__ */ clauses();

/** The rounding of the grant and of self-financing, in every call here. */
export const INTERPRETATION_5: Clause = {
  id: 'interpretation.5',
  document: 'interpretation',
  locator: '5',
  rule: 'cap',
  summary: 'The grant is rounded down to the cent, and self-financing is what remains.',
};

/** The effect of other funding on the grant, in every call here. */
export const INTERPRETATION_7: Clause = {
  id: 'interpretation.7',
  document: 'interpretation',
  locator: '7',
  rule: 'cofunding',
  summary:
    'Other grants for the same costs and income are deducted: practice of state grants, not the call.',
};

/** The source with which the deduction of other funding is compared, besides interpretation 7. */
export const TERMS_DEFICIT: Clause = {
  id: 'terms.deficit',
  document: 'grant-terms',
  locator: { fi: '6.11.2017', sv: '6.11.2017', en: '6 November 2017' },
  rule: 'cofunding',
  summary:
    'Terms of another agency, later than the decision, and so only practice: a grant pays what eligible costs exceed other grants for the same costs and income.',
};

const documents = (): Readonly<Record<string, SourceDocument>> => ({
  'act-688/2001': { kind: 'binding', href: inFinlex(2001, 688) },
  'grant-terms': {
    kind: 'comparison',
    href: {
      fi: 'https://valtionavustukset.oph.fi/',
      sv: 'https://statsunderstod.oph.fi/',
      en: 'https://valtionavustukset.oph.fi/',
    },
  },
  interpretation: { kind: 'interpretation' },
});

/** The documents of the clauses above. */
export const SHARED_DOCUMENTS = /* @__PURE__ */ documents();

/** The clauses that a settlement rests on, in every call here. */
export const SETTLEMENT_GROUNDS = {
  'settlement.as-decided': ['act.11'],
  'settlement.by-share': ['act.11', 'interpretation.5'],
  'settlement.by-other-funding': ['act.11', 'interpretation.7'],
  'settlement.pay': ['act.12', 'act.29'],
  'settlement.repay': ['act.20', 'act.21', 'act.26', 'act.28'],
  'settlement.keep': ['act.20'],
  'settlement.even': ['act.12'],
  'settlement.awaits-facts': ['act.12', 'act.14'],
  'settlement.costs-missing': ['act.12', 'act.14'],
  'settlement.funding-missing': ['act.12', 'act.14'],
  'settlement.costs-need-review': ['act.11'],
  'settlement.facts-missing': ['act.12', 'act.14'],
  'settlement.interest': ['act.24', 'act.25'],
  'settlement.joint-liability': ['act.27'],
  'settlement.use-needs-review': ['act.13', 'act.20', 'act.21', 'act.22'],
} as const satisfies {
  // The others are of calls with tables of rates, limits or sums a unit.
  readonly [
    R in Exclude<
      SettlementReason,
      'settlement.by-terms' | 'settlement.by-units' | 'settlement.units-missing'
    >
  ]: readonly ClauseId[];
};
