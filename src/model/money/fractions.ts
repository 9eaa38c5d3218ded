import { Decimal } from 'decimal.js';
import { type Cents, toExactEuro } from './cents.js';

// A clone with every setting of its own: the host's Decimal.set, before or after, must not change an answer.
const Exact = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_DOWN,
});

/** An amount times exact factors, such as a rate and a number of days: euros with all their decimals, cut at the tenth. */
export function multiplyExactly(
  amount: Cents,
  factors: readonly (string | number)[],
  divisor: number,
): string {
  const cents = factors.reduce<Decimal>(
    (product, factor) => product.times(factor),
    new Exact(String(amount)),
  );
  return toExactEuro(BigInt(cents.times(1e8).dividedBy(divisor).toFixed(0)));
}
