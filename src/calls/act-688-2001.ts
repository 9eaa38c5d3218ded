import type { Clause, ClauseId } from '../model/call.js';
import type { SettlementReason } from '../settlement/settle.js';

/** The Act on Discretionary Government Transfers, which every grant of the state is under: each call here names these. */
export const ACT_CLAUSES: readonly Clause[] = [
  {
    id: 'act.6',
    document: 'act-688/2001',
    locator: '6 §',
    rule: 'cofunding',
    summary: 'The grant may not cover the full costs of the project, save for stated reasons.',
  },
  {
    id: 'act.7',
    document: 'act-688/2001',
    locator: '7 § 1 mom.',
    rule: 'cofunding',
    summary: 'The grant must be necessary, other public support to the applicant considered.',
  },
  {
    id: 'act.11',
    document: 'act-688/2001',
    locator: '11 §',
    rule: 'costs',
    summary: 'The decision says the amount, the acceptable costs and the period of use.',
  },
  {
    id: 'act.12',
    document: 'act-688/2001',
    locator: '12 §',
    rule: null,
    summary: 'A grant is paid in instalments or afterwards on realised costs.',
    unusedBecause: 'It concerns payment, which comes after the decision.',
  },
  {
    id: 'act.20',
    document: 'act-688/2001',
    locator: '20 §',
    rule: null,
    summary: 'What was received in excess is returned without delay; a small sum may be left.',
    unusedBecause: 'It concerns the settled grant, not the application.',
  },
  {
    id: 'act.21',
    document: 'act-688/2001',
    locator: '21 §',
    rule: null,
    summary:
      'The authority must recover what is not returned, what was used for another purpose, and what false information brought.',
    unusedBecause: 'It concerns the settled grant, not the application.',
  },
  {
    id: 'act.22',
    document: 'act-688/2001',
    locator: '22 §',
    rule: null,
    summary:
      'The authority may recover where terms were broken, an audit was refused or the activity ended.',
    unusedBecause: 'It leaves discretion to the authority.',
  },
  {
    id: 'act.24',
    document: 'act-688/2001',
    locator: '24 §',
    rule: null,
    summary:
      'Interest on a sum returned: the reference rate and three percentage points from the day of payment.',
    unusedBecause: 'Reference rates are handed in by the caller.',
  },
  {
    id: 'act.27',
    document: 'act-688/2001',
    locator: '27 §',
    rule: null,
    summary: 'Joint recipients are jointly and severally liable.',
    unusedBecause: 'It concerns the settled grant, not the application.',
  },
];

/** How the grant and self-financing are rounded, in every call here. */
export const INTERPRETATION_5: Clause = {
  id: 'interpretation.5',
  document: 'interpretation',
  locator: '5',
  rule: 'cap',
  summary: 'The grant is rounded down to the cent, and self-financing is what remains.',
};

/** What other funding does to the grant, in every call here. */
export const INTERPRETATION_7: Clause = {
  id: 'interpretation.7',
  document: 'interpretation',
  locator: '7',
  rule: 'cofunding',
  summary:
    'Other grants for the same costs and income are deducted: practice of state grants, not the call.',
};

/** What deducting other funding rests on, beside interpretation 7. */
export const TERMS_DEFICIT: Clause = {
  id: 'terms.deficit',
  document: 'grant-terms',
  locator: '6.11.2017',
  rule: 'cofunding',
  summary:
    'Terms of another agency, and so only practice: a grant pays what acceptable costs exceed other grants for the same costs and income.',
};

/** The clauses that a settlement rests on, in every call here. */
export const SETTLEMENT_GROUNDS = {
  'settlement.as-decided': ['act.11'],
  'settlement.by-share': ['act.11', 'interpretation.5'],
  'settlement.by-other-funding': ['act.6', 'act.7', 'interpretation.7'],
  'settlement.pay': ['act.12'],
  'settlement.repay': ['act.20', 'act.21'],
  'settlement.keep': ['act.20'],
  'settlement.even': ['act.12'],
  'settlement.awaits-facts': ['act.11', 'act.20'],
  'settlement.costs-missing': ['act.11'],
  'settlement.funding-missing': ['act.7', 'interpretation.7'],
  'settlement.costs-need-review': ['act.11'],
  'settlement.facts-missing': ['act.11'],
  'settlement.interest': ['act.24'],
  'settlement.joint-liability': ['act.27'],
  'settlement.use-needs-review': ['act.21', 'act.22'],
} as const satisfies { readonly [R in SettlementReason]: readonly ClauseId[] };
