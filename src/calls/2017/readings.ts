import type { GrantCall, Reading } from '../../model/call.js';
import { CATEGORIES_WITH_NOBODY_NAMED } from './categories.js';
import { COST_POLICY_2017 } from './cost-policy.js';

const withEquipment = (): GrantCall['costPolicy'] => ({
  ...COST_POLICY_2017,
  equipment: { treatment: 'accept', clauses: ['release.cap', 'position.12'] },
});

/** Points that the call of 2017 leaves open, each with the reading that the library does not take by default. */
export const READINGS_2017: readonly Reading[] = [
  {
    id: 'closing-strict',
    position: 17,
    speaksFor:
      'In 2017 a statutory act had to be done before the office closed, and KKO:1997:78 asks for arrival before 16.15.',
    changes: { closing: 'strict' },
  },
  {
    id: 'both-renewals',
    position: 45,
    speaksFor: 'The release joins routines and service processes with "and".',
    changes: { aims: { challenge: true, renewal: 'both', savings: true } },
  },
  {
    id: 'equipment-accepted',
    position: 12,
    speaksFor:
      'The release says nothing of equipment; the decision notice came two weeks after the deadline.',
    changes: { costPolicy: /* @__PURE__ */ withEquipment() },
  },
  {
    id: 'nobody-named',
    position: 31,
    speaksFor:
      'The release describes the influencer role, and does not ask for the names of those who are helped.',
    changes: { categories: CATEGORIES_WITH_NOBODY_NAMED },
  },
  {
    id: 'no-deduction',
    position: 7,
    speaksFor:
      'The release limits the grant to a share of the acceptable costs only; the deduction is practice.',
    changes: { deductOtherFunding: false },
  },
];
