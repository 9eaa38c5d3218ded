import type { Euro } from '../model/application.js';
import {
  add,
  apportion,
  type Cents,
  isGreater,
  min,
  subtractOrZero,
  toCents,
  toEuro,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { checkIds, ONE_VERSION } from './check-ids.js';

/** The treatment of the first application that the budget no longer covers. */
export type OnShortfall = 'stop' | 'skip' | 'partial' | 'proportional';

/** Options of {@link allocate}. */
export interface AllocateOptions {
  /** In euros. */
  readonly budget: Euro;
  /**
   * `stop`: nothing to it or to any later one. `skip`: continue with the next one that fits. `partial`: give it the rest of
   * the budget, and nothing to later ones. `proportional`: give all the same share of their maximum, to the cent.
   */
  readonly onShortfall: OnShortfall;
  /** The smallest award to give, in euros. Defaults to none. */
  readonly minimumAward?: Euro | undefined;
}

type None = Readonly<Record<string, never>>;

/** Each reason for the size of an award, with its facts. */
export interface AllocationFacts {
  'allocation.full': None;
  'allocation.partial': { readonly maximumAward: Euro };
  'allocation.share': { readonly maximumAward: Euro };
  'allocation.no-budget-left': { readonly needed: Euro };
  'allocation.below-minimum': { readonly minimumAward: Euro };
  'allocation.share-below-minimum': { readonly minimumAward: Euro; readonly needed: Euro };
  'allocation.nothing-to-award': None;
}
/** A reason for the size of an award. */
export type AllocationReason = keyof AllocationFacts;

/** The award proposed for one application, with its reason. */
export type AllocatedAward = {
  [R in AllocationReason]: {
    readonly id: string;
    readonly award: Euro;
    readonly reason: R;
    readonly facts: AllocationFacts[R];
  };
}[AllocationReason];

/** A budget, shared out. */
export interface Allocation {
  readonly format: 'digikunta.allocation/1';
  readonly awards: readonly AllocatedAward[];
  readonly granted: Euro;
  readonly remaining: Euro;
  /**
   * The additional budget needed to give the next application its maximum award without reducing earlier awards. With
   * `proportional`: to give every application its maximum. `null` if each has it, except for maximums below the minimum award.
   */
  readonly neededForNext: Euro | null;
}

interface RankedApplication {
  readonly id: string;
  readonly maximum: Cents;
}
interface Award {
  readonly amount: Cents;
  readonly reason: AllocationReason;
}

const noAward = (reason: AllocationReason): Award => ({ amount: ZERO_CENTS, reason });

/** Gives each its maximum in order until the budget no longer covers one, and then does as `onShortfall` says. */
function inOrder(
  requests: readonly RankedApplication[],
  budget: Cents,
  minimum: Cents,
  onShortfall: OnShortfall,
): Award[] {
  let left = budget;
  let isStopped = false;
  return requests.map(({ maximum }): Award => {
    if (!isGreater(maximum, ZERO_CENTS)) return noAward('allocation.nothing-to-award');
    if (isGreater(minimum, maximum)) return noAward('allocation.below-minimum');
    if (isStopped) return noAward('allocation.no-budget-left');
    if (!isGreater(maximum, left)) {
      left = subtractOrZero(left, maximum);
      return { amount: maximum, reason: 'allocation.full' };
    }
    if (onShortfall !== 'skip') isStopped = true;
    if (onShortfall !== 'partial' || isGreater(minimum, left) || !isGreater(left, ZERO_CENTS))
      return noAward('allocation.no-budget-left');
    const amount = left;
    left = ZERO_CENTS;
    return { amount, reason: 'allocation.partial' };
  });
}

/**
 * Gives all the same share of their maximum. While a share is below the minimum, the last application in order with such a
 * share is dropped and the others share again, so that the cost grows with the square of the number dropped.
 */
function inProportion(
  requests: readonly RankedApplication[],
  budget: Cents,
  minimum: Cents,
): Award[] {
  const weights = requests.map(({ maximum }) =>
    isGreater(minimum, maximum) ? ZERO_CENTS : maximum,
  );
  let amounts: Cents[];
  let dropped: number;
  do {
    amounts = apportion(min(budget, weights.reduce(add, ZERO_CENTS)), weights);
    dropped = amounts.reduce(
      (last, amount, index) =>
        weights[index] !== ZERO_CENTS && isGreater(minimum, amount) ? index : last,
      -1,
    );
    if (dropped >= 0) weights[dropped] = ZERO_CENTS;
  } while (dropped >= 0);
  return requests.map(({ maximum }, index): Award => {
    const amount = amounts[index] ?? ZERO_CENTS;
    if (!isGreater(maximum, ZERO_CENTS)) return noAward('allocation.nothing-to-award');
    if (isGreater(minimum, maximum)) return noAward('allocation.below-minimum');
    if (weights[index] === ZERO_CENTS) return noAward('allocation.share-below-minimum');
    if (!isGreater(amount, ZERO_CENTS)) return noAward('allocation.no-budget-left');
    return { amount, reason: isGreater(maximum, amount) ? 'allocation.share' : 'allocation.full' };
  });
}

/** Returns the additional budget that gives each its maximum, with those before it, or with all others if all share alike. */
function neededFor(
  requests: readonly RankedApplication[],
  awards: readonly Award[],
  left: Cents,
  onShortfall: OnShortfall,
): Cents[] {
  let short = ZERO_CENTS;
  const needed = requests.map(({ maximum }, index) => {
    const { amount, reason } = awards[index] ?? noAward('allocation.no-budget-left');
    if (reason !== 'allocation.below-minimum') short = add(short, subtractOrZero(maximum, amount));
    return subtractOrZero(short, left);
  });
  return onShortfall === 'proportional' ? needed.map(() => subtractOrZero(short, left)) : needed;
}

function factsFor(
  reason: AllocationReason,
  maximum: Cents,
  minimum: Cents,
  needed: Cents,
): AllocationFacts[AllocationReason] {
  if (reason === 'allocation.partial' || reason === 'allocation.share')
    return { maximumAward: toEuro(maximum) };
  if (reason === 'allocation.below-minimum') return { minimumAward: toEuro(minimum) };
  if (reason === 'allocation.share-below-minimum')
    return { minimumAward: toEuro(minimum), needed: toEuro(needed) };
  return reason === 'allocation.no-budget-left' ? { needed: toEuro(needed) } : {};
}

/**
 * Shares out a budget among ranked applications, to the cent: never more than the budget, and to none more than its
 * maximum award, in the order of `ranked`. The result is a proposal; the authority decides (Act 688/2001).
 *
 * `proportional` with a minimum award shares again for each application dropped: a thousand applications of which nine
 * hundred are dropped take about 0.3 s, ten thousand of which nine thousand are dropped about 20 s.
 * @throws A `RangeError` with `code` `invalid-euro` if an amount is not valid, or `duplicate-id` if two have the same id.
 * @example
 * ```ts
 * allocate([{ id: 'a', maximumAward: '70.00' }, { id: 'b', maximumAward: '50.00' }], { budget: '100.00', onShortfall: 'partial' })
 *   .awards.map(({ award }) => award) // => ['70.00', '30.00']
 * ```
 */
export function allocate(
  ranked: readonly { readonly id: string; readonly maximumAward: Euro }[],
  { budget, onShortfall, minimumAward = '0' }: AllocateOptions,
): Allocation {
  checkIds(ranked, ONE_VERSION);
  const requests = ranked.map(({ id, maximumAward }) => ({ id, maximum: toCents(maximumAward) }));
  const [total, minimum] = [toCents(budget), toCents(minimumAward)];
  const awards =
    onShortfall === 'proportional'
      ? inProportion(requests, total, minimum)
      : inOrder(requests, total, minimum, onShortfall);
  const granted = awards.reduce((sum, { amount }) => add(sum, amount), ZERO_CENTS);
  const left = subtractOrZero(total, granted);

  const needed = neededFor(requests, awards, left, onShortfall);
  const next = needed.find((more) => isGreater(more, ZERO_CENTS));
  return {
    format: 'digikunta.allocation/1',
    awards: requests.map(({ id, maximum }, index) => {
      const { amount, reason } = awards[index] ?? noAward('allocation.no-budget-left');
      const facts = factsFor(reason, maximum, minimum, needed[index] ?? ZERO_CENTS);
      // SAFETY: `factsFor` gives the facts of the reason, which the compiler cannot follow through the union.
      return { id, award: toEuro(amount), reason, facts } as AllocatedAward;
    }),
    granted: toEuro(granted),
    remaining: toEuro(left),
    neededForNext: next === undefined ? null : toEuro(next),
  };
}
