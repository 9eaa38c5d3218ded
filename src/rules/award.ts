import type { Euro } from '../model/application.js';
import type { AwardCalculation, Binding, WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import {
  add,
  type Cents,
  isGreater,
  min,
  normalizeEuro,
  subtractOrZero,
  toCents,
  toEuro,
} from '../model/money/cents.js';
import type { GrantLimits } from '../model/money/limits.js';

/** Computes the largest award: the least of the request, the call's share, and what other funding leaves of the costs. */
export function calculateAward(
  { rate }: GrantCall,
  { eligible, assessment }: WeighedCosts,
  { share, ceiling, room, most }: GrantLimits,
  requested: Euro | undefined,
  otherFunding: Cents,
): AwardCalculation {
  const wanted = requested === undefined ? null : toCents(requested);
  const maximum = wanted === null ? most : min(wanted, most);
  const byCall: Binding = isGreater(share, ceiling) ? 'maximum' : 'rate';
  const byLimits: Binding = isGreater(ceiling, room) ? 'other-funding' : byCall;
  return {
    eligibleCosts: assessment.eligible,
    rate,
    ceiling: toEuro(ceiling),
    requested: requested === undefined ? null : normalizeEuro(requested),
    otherFunding: toEuro(otherFunding),
    maximumAward: toEuro(maximum),
    binding: wanted !== null && !isGreater(wanted, most) ? 'requested' : byLimits,
    selfFinancing: toEuro(subtractOrZero(eligible, add(maximum, otherFunding))),
  };
}
