import type { Euro } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import {
  apportion,
  type Cents,
  toCents,
  toEuro,
  isGreater,
  min,
  subtractOrZero,
  ZERO_CENTS,
  add,
} from '../model/money/cents.js';
import type { OfficialsFacts, OfficialsReason } from '../model/officials-reasons.js';
import { checkIds, ONE_VERSION } from './check-ids.js';
import { reachingMinimum } from './reaching-minimum.js';

/** What to do with the first application that the budget no longer covers. */
export type OnShortfall = 'stop' | 'skip' | 'partial' | 'proportional';

/** How a budget is shared out. */
export interface AllocateOptions {
  /** In euros. */
  readonly budget: Euro;
  /**
   * `stop`: nothing to it or any later one. `skip`: on to the next that fits. `partial`: what is left, and then nothing.
   * `proportional`: all get the same share of their maximum, adding up to the budget to the cent.
   */
  readonly onShortfall: OnShortfall;
  /** An award smaller than this is not given; in euros. */
  readonly minimumAward?: Euro | undefined;
}

type AllocationReason = Extract<OfficialsReason, `allocation.${string}`>;

/** What one application gets, and why. */
export type AllocatedAward = {
  [R in AllocationReason]: {
    readonly id: string;
    readonly award: Euro;
    readonly reason: R;
    readonly facts: OfficialsFacts[R];
  };
}[AllocationReason];

/** A budget, shared out. */
export interface Allocation {
  readonly format: 'digikunta.allocation/1';
  readonly awards: readonly AllocatedAward[];
  readonly granted: Euro;
  readonly remaining: Euro;
  /**
   * What more budget would give the next one its maximum award, and take nothing from those before; with `proportional`,
   * what would give all of them theirs. `null` where every one has it, those aside whose maximum is below the minimum award.
   */
  readonly neededForNext: Euro | null;
}

interface Wish {
  readonly id: string;
  readonly maximum: Cents;
}
interface Given {
  readonly award: Cents;
  readonly reason: AllocationReason;
}

/** Gives in order until the budget is short, and then as told. */
function inOrder(
  wishes: readonly Wish[],
  budget: Cents,
  minimum: Cents,
  onShortfall: OnShortfall,
): Given[] {
  let left = budget;
  let stopped = false;
  return wishes.map(({ maximum }): Given => {
    const none = { award: ZERO_CENTS, reason: 'allocation.no-budget-left' as const };
    if (!isGreater(maximum, ZERO_CENTS))
      return { award: ZERO_CENTS, reason: 'allocation.nothing-to-award' };
    if (isGreater(minimum, maximum))
      return { award: ZERO_CENTS, reason: 'allocation.below-minimum' };
    if (stopped) return none;
    if (!isGreater(maximum, left)) {
      left = subtractOrZero(left, maximum);
      return { award: maximum, reason: 'allocation.full' };
    }
    if (onShortfall !== 'skip') stopped = true;
    if (onShortfall !== 'partial' || isGreater(minimum, left) || !isGreater(left, ZERO_CENTS))
      return none;
    const award = left;
    left = ZERO_CENTS;
    return { award, reason: 'allocation.partial' };
  });
}

/** Gives all the same share; whose share would be below the minimum gets none, the last in order first. */
function inProportion(wishes: readonly Wish[], budget: Cents, minimum: Cents): Given[] {
  const maxima = wishes.map(({ maximum }) => (isGreater(minimum, maximum) ? ZERO_CENTS : maximum));
  const weights = reachingMinimum(maxima, budget, minimum);
  const awards = apportion(min(budget, weights.reduce(add, ZERO_CENTS)), weights);
  return wishes.map(({ maximum }, index): Given => {
    const award = awards[index] ?? ZERO_CENTS;
    if (!isGreater(maximum, ZERO_CENTS)) return { award, reason: 'allocation.nothing-to-award' };
    if (isGreater(minimum, maximum)) return { award, reason: 'allocation.below-minimum' };
    if (weights[index] === ZERO_CENTS) return { award, reason: 'allocation.share-below-minimum' };
    if (!isGreater(award, ZERO_CENTS)) return { award, reason: 'allocation.no-budget-left' };
    return { award, reason: isGreater(maximum, award) ? 'allocation.share' : 'allocation.full' };
  });
}

/** What more budget would give each its maximum, along with those before it, or where all share alike, with all others. */
function neededFor(
  wishes: readonly Wish[],
  given: readonly Given[],
  left: Cents,
  onShortfall: OnShortfall,
): Cents[] {
  let short = ZERO_CENTS;
  const needed = wishes.map(({ maximum }, index) => {
    const { award, reason } = given[index] ?? { award: maximum, reason: 'allocation.full' };
    if (reason !== 'allocation.below-minimum') short = add(short, subtractOrZero(maximum, award));
    return subtractOrZero(short, left);
  });
  return onShortfall === 'proportional' ? needed.map(() => subtractOrZero(short, left)) : needed;
}

function factsOf(
  reason: AllocationReason,
  maximum: Cents,
  minimum: Cents,
  needed: Cents,
): OfficialsFacts[AllocationReason] {
  if (reason === 'allocation.partial' || reason === 'allocation.share')
    return { maximumAward: toEuro(maximum) };
  if (reason === 'allocation.below-minimum') return { minimumAward: toEuro(minimum) };
  if (reason === 'allocation.share-below-minimum')
    return { minimumAward: toEuro(minimum), needed: toEuro(needed) };
  return reason === 'allocation.no-budget-left' ? { needed: toEuro(needed) } : {};
}

/**
 * Shares out a budget among ranked applications, to the cent: never more than the budget, and to none more than its
 * maximum award. The order is that of `ranked`. It proposes; the authority decides (Act 688/2001).
 * @throws A `RangeError` with `code` `invalid-euro` if an amount is none, or `duplicate-id` if an id stands twice.
 * @example
 * ```ts
 * allocate(digikunta2017, [{ id: 'a', maximumAward: '70.00' }, { id: 'b', maximumAward: '50.00' }], { budget: '100.00', onShortfall: 'partial' })
 *   .awards.map(({ award }) => award) // => ['70.00', '30.00']
 * ```
 */
export function allocate(
  _call: GrantCall,
  ranked: readonly { readonly id: string; readonly maximumAward: Euro }[],
  { budget, onShortfall: onShortfall, minimumAward = '0' }: AllocateOptions,
): Allocation {
  checkIds(ranked, ONE_VERSION);
  const wishes = ranked.map(({ id, maximumAward }) => ({ id, maximum: toCents(maximumAward) }));
  const [total, minimum] = [toCents(budget), toCents(minimumAward)];
  const given =
    onShortfall === 'proportional'
      ? inProportion(wishes, total, minimum)
      : inOrder(wishes, total, minimum, onShortfall);
  const granted = given.reduce((sum, { award }) => add(sum, award), ZERO_CENTS);
  const left = subtractOrZero(total, granted);

  const needed = neededFor(wishes, given, left, onShortfall);
  const next = needed.find((more) => isGreater(more, ZERO_CENTS));
  return {
    format: 'digikunta.allocation/1',
    awards: wishes.map(({ id, maximum }, index) => {
      const { award, reason } = given[index] ?? {
        award: ZERO_CENTS,
        reason: 'allocation.no-budget-left' as const,
      };
      const facts = factsOf(reason, maximum, minimum, needed[index] ?? ZERO_CENTS);
      return { id, award: toEuro(award), reason, facts } as AllocatedAward;
    }),
    granted: toEuro(granted),
    remaining: toEuro(left),
    neededForNext: next === undefined ? null : toEuro(next),
  };
}
