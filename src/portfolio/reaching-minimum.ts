import {
  CENT,
  type Cents,
  exceeds,
  less,
  NOTHING,
  plus,
  portion,
  times,
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
    if (exceeds(lost, one.lost)) count += places.length;
    else if (lost === one.lost)
      count += firstOf(places.length, (at) => (places[at] ?? 0) >= lastOf(one));
  }
  return count;
}

/** Of whom a share, rounded down, is below a limit: the heavier come first, so all after the first. */
const belowFrom = (byWeight: readonly Alike[], limit: Cents): number =>
  firstOf(byWeight.length, (at) => exceeds(limit, byWeight[at]?.down ?? NOTHING));

/** The place of the last whose award is below the minimum, once those who lost most by rounding have the last cents; -1 if none. */
function lastTooSmall(
  byWeight: readonly Alike[],
  total: Cents,
  budget: Cents,
  minimum: Cents,
): number {
  let given = NOTHING;
  for (const alike of byWeight) {
    const { down, lost } = portion(budget, alike.weight, total);
    alike.down = down;
    alike.lost = lost;
    given = plus(given, times(down, alike.places.length));
  }
  const cents = less(budget, given);
  // Of those within a cent below the minimum the heavier have lost more: a cent brings some to it, and none of those after them.
  const below = byWeight.slice(belowFrom(byWeight, minimum));
  const brought = firstOf(belowFrom(below, less(minimum, CENT)), (at) => {
    const alike = below[at];
    return alike !== undefined && !exceeds(cents, times(CENT, countBefore(alike, byWeight)));
  });
  return below.slice(brought).reduce((last, alike) => Math.max(last, lastOf(alike)), -1);
}

/** Those who are alike, the heavier first. */
function byWeightOf(weights: readonly Cents[]): Alike[] {
  const byWeight = new Map<Cents, Alike>();
  weights.forEach((weight, place) => {
    const alike = byWeight.get(weight);
    if (alike) alike.places.push(place);
    else if (exceeds(weight, NOTHING))
      byWeight.set(weight, { weight, places: [place], down: NOTHING, lost: NOTHING });
  });
  return [...byWeight.values()].sort(
    (a, b) => Number(exceeds(b.weight, a.weight)) - Number(exceeds(a.weight, b.weight)),
  );
}

/**
 * The weights of those who share a budget when nobody is to get less than a minimum; of the others, nothing. While all shares,
 * rounded to the cent, leave somebody below it, the last of those falls out, and the rest share anew.
 */
export function reachingMinimum(weights: readonly Cents[], budget: Cents, minimum: Cents): Cents[] {
  if (exceeds(minimum, budget)) return weights.map(() => NOTHING);
  const sharing = [...weights];
  let byWeight = byWeightOf(weights);
  const alikeOf = new Map(byWeight.map((alike) => [alike.weight, alike]));
  let total = weights.reduce(plus, NOTHING);
  let end = weights.length - 1;
  while (end >= 0 && exceeds(total, budget)) {
    const weight = sharing[end] ?? NOTHING;
    const { down } = portion(budget, weight, total);
    if (!exceeds(weight, NOTHING) || !exceeds(minimum, down)) {
      // Shares only grow as others fall out: who has reached the minimum stays.
      end -= 1;
      continue;
    }
    const isSurelyBelow = exceeds(minimum, plus(down, CENT));
    if (!isSurelyBelow) byWeight = byWeight.filter(({ places }) => places.length > 0);
    const place = isSurelyBelow ? end : lastTooSmall(byWeight, total, budget, minimum);
    const falls = sharing[place];
    if (falls === undefined) break;
    sharing[place] = NOTHING;
    total = less(total, falls);
    alikeOf.get(falls)?.places.pop();
  }
  return sharing;
}
