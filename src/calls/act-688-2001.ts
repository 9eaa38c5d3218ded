import type { Clause } from '../model/call.js';

/** The Act on Discretionary Government Transfers, which every grant of the state is under: each call here names these. */
export const ACT_CLAUSES: readonly Clause[] = [
  {
    id: 'act.6',
    document: 'act-688/2001',
    locator: '6 §',
    rule: 'cofunding',
    gist: 'The grant may not cover the full costs of the project, save for stated reasons.',
  },
  {
    id: 'act.7',
    document: 'act-688/2001',
    locator: '7 § 1 mom.',
    rule: 'cofunding',
    gist: 'The grant must be necessary, other public support to the applicant considered.',
  },
  {
    id: 'act.11',
    document: 'act-688/2001',
    locator: '11 §',
    rule: 'costs',
    gist: 'The decision says the amount, the acceptable costs and the period of use.',
  },
  {
    id: 'act.12',
    document: 'act-688/2001',
    locator: '12 §',
    rule: null,
    gist: 'A grant is paid in instalments or afterwards on realised costs.',
    why: 'It concerns payment, which comes after the decision.',
  },
  {
    id: 'act.20',
    document: 'act-688/2001',
    locator: '20 §',
    rule: null,
    gist: 'What was received in excess is returned without delay; a small sum may be left.',
    why: 'It concerns the settled grant, not the application.',
  },
  {
    id: 'act.21',
    document: 'act-688/2001',
    locator: '21 §',
    rule: null,
    gist: 'The authority must recover what is not returned, what was used for another purpose, and what false information brought.',
    why: 'It concerns the settled grant, not the application.',
  },
  {
    id: 'act.22',
    document: 'act-688/2001',
    locator: '22 §',
    rule: null,
    gist: 'The authority may recover where terms were broken, an audit was refused or the activity ended.',
    why: 'It leaves discretion to the authority.',
  },
  {
    id: 'act.24',
    document: 'act-688/2001',
    locator: '24 §',
    rule: null,
    gist: 'Interest on a sum returned: the reference rate and three percentage points from the day of payment.',
    why: 'Reference rates are handed in by the caller.',
  },
  {
    id: 'act.27',
    document: 'act-688/2001',
    locator: '27 §',
    rule: null,
    gist: 'Joint recipients are jointly and severally liable.',
    why: 'It concerns the settled grant, not the application.',
  },
];

/** How the grant and self-financing are rounded, in every call here. */
export const POSITION_5: Clause = {
  id: 'position.5',
  document: 'position',
  locator: '5',
  rule: 'cap',
  gist: 'The grant is rounded down to the cent, and self-financing is what remains.',
};

/** What other funding does to the grant, in every call here. */
export const POSITION_7: Clause = {
  id: 'position.7',
  document: 'position',
  locator: '7',
  rule: 'cofunding',
  gist: 'Other grants for the same costs and income are deducted: practice of state grants, not the call.',
};

/** What deducting other funding rests on, beside position 7. */
export const TERMS_DEFICIT: Clause = {
  id: 'terms.deficit',
  document: 'grant-terms',
  locator: '6.11.2017',
  rule: 'cofunding',
  gist: 'Terms of another agency, and so only practice: a grant pays what acceptable costs exceed other grants for the same costs and income.',
};
