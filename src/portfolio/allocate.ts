import type { Euro } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import {
  apportion,
  type Cents,
  centsOf,
  euroOf,
  exceeds,
  least,
  less,
  NOTHING,
  plus,
} from '../model/money/cents.js';
import type { OfficialsFacts, OfficialsReason } from '../model/officials-reasons.js';
import { checkIds, ONE_VERSION } from './check-ids.js';
import { reachingMinimum } from './reaching-minimum.js';

/** What to do with the first application that the budget no longer covers. */
export type WhenShort = 'stop' | 'skip' | 'partial' | 'proportional';

/** How a budget is shared out. */
export interface AllocateOptions {
  /** In euros. */
  readonly budget: Euro;
  /**
   * `stop`: nothing to it or any later one. `skip`: on to the next that fits. `partial`: what is left, and then nothing.
   * `proportional`: all get the same share of their maximum, adding up to the budget to the cent.
   */
  readonly whenShort: WhenShort;
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
  readonly left: Euro;
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
  whenShort: WhenShort,
): Given[] {
  let left = budget;
  let stopped = false;
  return wishes.map(({ maximum }): Given => {
    const none = { award: NOTHING, reason: 'allocation.no-budget-left' as const };
    if (!exceeds(maximum, NOTHING))
      return { award: NOTHING, reason: 'allocation.nothing-to-award' };
    if (exceeds(minimum, maximum)) return { award: NOTHING, reason: 'allocation.below-minimum' };
    if (stopped) return none;
    if (!exceeds(maximum, left)) {
      left = less(left, maximum);
      return { award: maximum, reason: 'allocation.full' };
    }
    if (whenShort !== 'skip') stopped = true;
    if (whenShort !== 'partial' || exceeds(minimum, left) || !exceeds(left, NOTHING)) return none;
    const award = left;
    left = NOTHING;
    return { award, reason: 'allocation.partial' };
  });
}

/** Gives all the same share; whose share would be below the minimum gets none, the last in order first. */
function inProportion(wishes: readonly Wish[], budget: Cents, minimum: Cents): Given[] {
  const maxima = wishes.map(({ maximum }) => (exceeds(minimum, maximum) ? NOTHING : maximum));
  const weights = reachingMinimum(maxima, budget, minimum);
  const awards = apportion(least(budget, weights.reduce(plus, NOTHING)), weights);
  return wishes.map(({ maximum }, index): Given => {
    const award = awards[index] ?? NOTHING;
    if (!exceeds(maximum, NOTHING)) return { award, reason: 'allocation.nothing-to-award' };
    if (exceeds(minimum, maximum)) return { award, reason: 'allocation.below-minimum' };
    if (weights[index] === NOTHING) return { award, reason: 'allocation.share-below-minimum' };
    if (!exceeds(award, NOTHING)) return { award, reason: 'allocation.no-budget-left' };
    return { award, reason: exceeds(maximum, award) ? 'allocation.share' : 'allocation.full' };
  });
}

/** What more budget would give each its maximum, along with those before it, or where all share alike, with all others. */
function neededFor(
  wishes: readonly Wish[],
  given: readonly Given[],
  left: Cents,
  whenShort: WhenShort,
): Cents[] {
  let short = NOTHING;
  const needed = wishes.map(({ maximum }, index) => {
    const { award, reason } = given[index] ?? { award: maximum, reason: 'allocation.full' };
    if (reason !== 'allocation.below-minimum') short = plus(short, less(maximum, award));
    return less(short, left);
  });
  return whenShort === 'proportional' ? needed.map(() => less(short, left)) : needed;
}

function factsOf(
  reason: AllocationReason,
  maximum: Cents,
  minimum: Cents,
  needed: Cents,
): OfficialsFacts[AllocationReason] {
  if (reason === 'allocation.partial' || reason === 'allocation.share')
    return { maximumAward: euroOf(maximum) };
  if (reason === 'allocation.below-minimum') return { minimumAward: euroOf(minimum) };
  if (reason === 'allocation.share-below-minimum')
    return { minimumAward: euroOf(minimum), needed: euroOf(needed) };
  return reason === 'allocation.no-budget-left' ? { needed: euroOf(needed) } : {};
}

/**
 * Shares out a budget among ranked applications, to the cent: never more than the budget, and to none more than its
 * maximum award. The order is that of `ranked`. It proposes; the authority decides (Act 688/2001).
 * @throws A `RangeError` with `code` `invalid-euro` if an amount is none, or `duplicate-id` if an id stands twice.
 * @example
 * ```ts
 * allocate(digikunta2017, [{ id: 'a', maximumAward: '70.00' }, { id: 'b', maximumAward: '50.00' }], { budget: '100.00', whenShort: 'partial' })
 *   .awards.map(({ award }) => award) // => ['70.00', '30.00']
 * ```
 */
export function allocate(
  _call: GrantCall,
  ranked: readonly { readonly id: string; readonly maximumAward: Euro }[],
  { budget, whenShort, minimumAward = '0' }: AllocateOptions,
): Allocation {
  checkIds(ranked, ONE_VERSION);
  const wishes = ranked.map(({ id, maximumAward }) => ({ id, maximum: centsOf(maximumAward) }));
  const [total, minimum] = [centsOf(budget), centsOf(minimumAward)];
  const given =
    whenShort === 'proportional'
      ? inProportion(wishes, total, minimum)
      : inOrder(wishes, total, minimum, whenShort);
  const granted = given.reduce((sum, { award }) => plus(sum, award), NOTHING);
  const left = less(total, granted);

  const needed = neededFor(wishes, given, left, whenShort);
  const next = needed.find((more) => exceeds(more, NOTHING));
  return {
    format: 'digikunta.allocation/1',
    awards: wishes.map(({ id, maximum }, index) => {
      const { award, reason } = given[index] ?? {
        award: NOTHING,
        reason: 'allocation.no-budget-left' as const,
      };
      const facts = factsOf(reason, maximum, minimum, needed[index] ?? NOTHING);
      return { id, award: euroOf(award), reason, facts } as AllocatedAward;
    }),
    granted: euroOf(granted),
    left: euroOf(left),
    neededForNext: next === undefined ? null : euroOf(next),
  };
}
