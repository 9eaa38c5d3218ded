import type { GrantCall, Reading } from '../../model/call.js';
import { CATEGORIES_WITHOUT_NAMED_MUNICIPALITIES } from './categories.js';
import { COST_POLICY_2017 } from './cost-policy.js';

const withEquipment = (): GrantCall['costPolicy'] => ({
  ...COST_POLICY_2017,
  equipment: { treatment: 'accept', clauses: ['release.cap', 'interpretation.12'] },
});

/** Points that the call of 2017 leaves open, each with the reading that the library does not take by default. */
export const READINGS_2017: readonly Reading[] = [
  {
    id: 'closing-strict',
    interpretation: 17,
    argument:
      'In 2017 a statutory act had to be done before the office closed, and KKO:1997:78 asks for arrival before 16.15.',
    changes: { closing: 'strict' },
  },
  {
    id: 'both-renewals',
    interpretation: 45,
    argument: 'The release joins routines and service processes with "and".',
    changes: { aims: { challenge: true, renewal: 'both', savings: true } },
  },
  {
    id: 'challenge-not-required',
    interpretation: 56,
    argument:
      'The lead of the release describes what the programme is for; the conditions come in the paragraphs below it.',
    changes: { aims: { challenge: false, renewal: 'either', savings: true } },
  },
  {
    id: 'equipment-accepted',
    interpretation: 12,
    argument:
      'The release says nothing of equipment; the decision notice came two weeks after the deadline.',
    changes: { costPolicy: /* @__PURE__ */ withEquipment() },
  },
  {
    id: 'nobody-named',
    interpretation: 31,
    argument:
      'The release describes the influencer role, and does not ask for the names of those who are helped.',
    changes: { categories: CATEGORIES_WITHOUT_NAMED_MUNICIPALITIES },
  },
  {
    id: 'no-deduction',
    interpretation: 7,
    argument:
      'The release limits the grant to a share of the eligible costs only; the deduction is practice.',
    changes: { otherFunding: 'ignore' },
  },
];
