import type { Euro } from '../model/application.js';
import type { AwardCalculation, Binding, WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import {
  type Cents,
  centsOf,
  euroOf,
  exceeds,
  least,
  less,
  part,
  plus,
  shareOf,
  written,
} from '../model/money/cents.js';

/** The largest award: the least of the request, the call's share, and what other funding leaves of the costs. */
export function calculateAward(
  call: GrantCall,
  { eligible, assessment }: WeighedCosts,
  ceiling: Cents,
  requested: Euro | undefined,
  otherFunding: Cents,
): AwardCalculation {
  const room = call.deductOtherFunding ? less(eligible, otherFunding) : eligible;
  const allowed = least(ceiling, room);
  const wanted = requested === undefined ? null : centsOf(requested);
  const maximum = wanted === null ? allowed : least(wanted, allowed);
  const byCall: Binding =
    call.maximumGrant !== null && exceeds(part(eligible, shareOf(call.rate)), ceiling)
      ? 'maximum'
      : 'rate';
  const byLimits: Binding = exceeds(ceiling, room) ? 'other-funding' : byCall;
  return {
    eligibleCosts: assessment.eligible,
    rate: call.rate,
    ceiling: euroOf(ceiling),
    requested: requested === undefined ? null : written(requested),
    otherFunding: euroOf(otherFunding),
    maximumAward: euroOf(maximum),
    binding: wanted !== null && !exceeds(wanted, allowed) ? 'requested' : byLimits,
    selfFinancing: euroOf(less(eligible, plus(maximum, otherFunding))),
  };
}
