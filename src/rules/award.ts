import type { Euro } from '../model/application.js';
import type { AwardCalculation, Binding, WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import {
  type Cents,
  toCents,
  toEuro,
  isGreater,
  min,
  subtractOrZero,
  shareRoundedDown,
  add,
  toShare,
  normalizeEuro,
} from '../model/money/cents.js';

/** The largest award: the least of the request, the call's share, and what other funding leaves of the costs. */
export function calculateAward(
  call: GrantCall,
  { eligible, assessment }: WeighedCosts,
  ceiling: Cents,
  requested: Euro | undefined,
  otherFunding: Cents,
): AwardCalculation {
  const room = call.deductOtherFunding ? subtractOrZero(eligible, otherFunding) : eligible;
  const allowed = min(ceiling, room);
  const wanted = requested === undefined ? null : toCents(requested);
  const maximum = wanted === null ? allowed : min(wanted, allowed);
  const byCall: Binding =
    call.maximumGrant !== null && isGreater(shareRoundedDown(eligible, toShare(call.rate)), ceiling)
      ? 'maximum'
      : 'rate';
  const byLimits: Binding = isGreater(ceiling, room) ? 'other-funding' : byCall;
  return {
    eligibleCosts: assessment.eligible,
    rate: call.rate,
    ceiling: toEuro(ceiling),
    requested: requested === undefined ? null : normalizeEuro(requested),
    otherFunding: toEuro(otherFunding),
    maximumAward: toEuro(maximum),
    binding: wanted !== null && !isGreater(wanted, allowed) ? 'requested' : byLimits,
    selfFinancing: toEuro(subtractOrZero(eligible, add(maximum, otherFunding))),
  };
}
