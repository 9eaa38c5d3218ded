import { Decimal } from 'decimal.js';
import type { Cents, Share } from './cents.js';

// A clone with every setting of its own: the host's Decimal.set, before or after, must not change an answer.
const Exact = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_DOWN,
});

const exactly = (amount: Cents): Decimal => new Exact(String(amount));

/** Cents as euros with all their decimals, two at least; what has no end is cut at the tenth. */
function inEuros(cents: Decimal): string {
  const euros = cents.dividedBy(100).toDecimalPlaces(10);
  return euros.toFixed(Math.max(euros.decimalPlaces(), 2));
}

/** The share of an amount before rounding: euros with all their decimals; a fraction without end is cut at the tenth. */
export function unroundedShare(amount: Cents, { numerator, denominator }: Share): string {
  return inEuros(exactly(amount).times(numerator).dividedBy(denominator));
}

/** An amount times an exact factor, such as a rate and a number of days: euros with all their decimals, cut at the tenth. */
export function multiplyExactly(
  amount: Cents,
  factors: readonly (string | number)[],
  divisor: number,
): string {
  const product = factors.reduce<Decimal>((value, factor) => value.times(factor), exactly(amount));
  return inEuros(product.dividedBy(divisor));
}
