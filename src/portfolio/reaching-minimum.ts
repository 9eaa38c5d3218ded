import {
  ONE_CENT,
  type Cents,
  isGreater,
  subtractOrZero,
  ZERO_CENTS,
  add,
  proRata,
  multiply,
} from '../model/money/cents.js';

/** Those of one weight: the earlier is given a cent before the later, so of them it is always the last that falls out. */
interface Alike {
  readonly weight: Cents;
  /** Where they stand in the order, as long as they share. */
  readonly places: number[];
  /** The share of each, rounded down, and what it loses by that. */
  down: Cents;
  lost: Cents;
}

const lastOf = ({ places }: Alike): number => places.at(-1) ?? -1;

/** The first for whom it is so, where it is so for all after it too; the length if for none. */
function firstOf(length: number, isSo: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How many are given one of the last cents before the last of some who are alike. */
function countBefore(one: Alike, all: readonly Alike[]): number {
  let count = 0;
  for (const { places, lost } of all) {
    if (isGreater(lost, one.lost)) count += places.length;
    else if (lost === one.lost)
      count += firstOf(places.length, (at) => (places[at] ?? 0) >= lastOf(one));
  }
  return count;
}

/** Of whom a share, rounded down, is below a limit: the heavier come first, so all after the first. */
const belowFrom = (byWeight: readonly Alike[], limit: Cents): number =>
  firstOf(byWeight.length, (at) => isGreater(limit, byWeight[at]?.down ?? ZERO_CENTS));

/** The place of the last whose award is below the minimum, once those who lost most by rounding have the last cents; -1 if none. */
function lastTooSmall(
  byWeight: readonly Alike[],
  total: Cents,
  budget: Cents,
  minimum: Cents,
): number {
  let given = ZERO_CENTS;
  for (const alike of byWeight) {
    const { down, lost } = proRata(budget, alike.weight, total);
    alike.down = down;
    alike.lost = lost;
    given = add(given, multiply(down, alike.places.length));
  }
  const cents = subtractOrZero(budget, given);
  // Of those within a cent below the minimum the heavier have lost more: a cent brings some to it, and none of those after them.
  const below = byWeight.slice(belowFrom(byWeight, minimum));
  const brought = firstOf(belowFrom(below, subtractOrZero(minimum, ONE_CENT)), (at) => {
    const alike = below[at];
    return (
      alike !== undefined && !isGreater(cents, multiply(ONE_CENT, countBefore(alike, byWeight)))
    );
  });
  return below.slice(brought).reduce((last, alike) => Math.max(last, lastOf(alike)), -1);
}

/** Those who are alike, the heavier first. */
function byWeightOf(weights: readonly Cents[]): Alike[] {
  const byWeight = new Map<Cents, Alike>();
  weights.forEach((weight, place) => {
    const alike = byWeight.get(weight);
    if (alike) alike.places.push(place);
    else if (isGreater(weight, ZERO_CENTS))
      byWeight.set(weight, { weight, places: [place], down: ZERO_CENTS, lost: ZERO_CENTS });
  });
  return [...byWeight.values()].sort(
    (a, b) => Number(isGreater(b.weight, a.weight)) - Number(isGreater(a.weight, b.weight)),
  );
}

/**
 * The weights of those who share a budget when nobody is to get less than a minimum; of the others, nothing. While all shares,
 * rounded to the cent, leave somebody below it, the last of those falls out, and the rest share anew.
 */
export function reachingMinimum(weights: readonly Cents[], budget: Cents, minimum: Cents): Cents[] {
  if (isGreater(minimum, budget)) return weights.map(() => ZERO_CENTS);
  const sharing = [...weights];
  let byWeight = byWeightOf(weights);
  const alikeOf = new Map(byWeight.map((alike) => [alike.weight, alike]));
  let total = weights.reduce(add, ZERO_CENTS);
  let end = weights.length - 1;
  while (end >= 0 && isGreater(total, budget)) {
    const weight = sharing[end] ?? ZERO_CENTS;
    const { down } = proRata(budget, weight, total);
    if (!isGreater(weight, ZERO_CENTS) || !isGreater(minimum, down)) {
      // Shares only grow as others fall out: who has reached the minimum stays.
      end -= 1;
      continue;
    }
    const isSurelyBelow = isGreater(minimum, add(down, ONE_CENT));
    if (!isSurelyBelow) byWeight = byWeight.filter(({ places }) => places.length > 0);
    const place = isSurelyBelow ? end : lastTooSmall(byWeight, total, budget, minimum);
    const falls = sharing[place];
    if (falls === undefined) break;
    sharing[place] = ZERO_CENTS;
    total = subtractOrZero(total, falls);
    alikeOf.get(falls)?.places.pop();
  }
  return sharing;
}
