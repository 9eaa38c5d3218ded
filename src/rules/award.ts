import type { Euro } from '../model/application.js';
import type { AwardCalculation, AwardPart, Binding, WeighedCosts } from '../model/assessment.js';
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
  ZERO_CENTS,
} from '../model/money/cents.js';
import type { GrantLimits, GrantPart } from '../model/money/limits.js';

/** The limit that the award comes from. */
function bindingOf(
  { ceiling, ceilingBy, room, roomBy, most, minimum }: GrantLimits,
  wanted: Cents | null,
  maximum: Cents,
): Binding {
  if (minimum !== null && isGreater(minimum, maximum)) return 'minimum';
  if (wanted !== null && !isGreater(wanted, most)) return 'requested';
  return isGreater(ceiling, room) ? roomBy : ceilingBy;
}

/** Computes the largest award: the least of the request, the call's share, and what other funding leaves of the costs. */
export function calculateAward(
  { rate }: GrantCall,
  { eligible, assessment }: WeighedCosts,
  limits: GrantLimits,
  requested: Euro | undefined,
  otherFunding: Cents,
): AwardCalculation {
  const { ceiling, most, parts, basis } = limits;
  const wanted = requested === undefined ? null : toCents(requested);
  const possible = wanted === null ? most : min(wanted, most);
  const binding = bindingOf(limits, wanted, possible);
  const maximum = binding === 'minimum' ? ZERO_CENTS : possible;
  return {
    eligibleCosts: assessment.eligible,
    rate: typeof rate === 'string' && !basis ? rate : null,
    ceiling: toEuro(ceiling),
    ...(parts.length > 0 && { parts: parts.map(awardPart) }),
    ...(basis && { basis }),
    requested: requested === undefined ? null : normalizeEuro(requested),
    otherFunding: toEuro(otherFunding),
    maximumAward: toEuro(maximum),
    binding,
    selfFinancing: toEuro(subtractOrZero(eligible, add(maximum, otherFunding))),
  };
}

const awardPart = ({ lines, rate, amount, isCut }: GrantPart): AwardPart => ({
  lines: [...lines],
  rate,
  amount: toEuro(amount),
  limited: isCut,
});
