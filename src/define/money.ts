import type { Euro } from '../model/application.js';
import {
  add,
  isGreater,
  min,
  shareRoundedDown,
  subtractOrZero,
  toCents,
  toEuro,
  toShare,
  ZERO_CENTS,
} from '../model/money/cents.js';

/**
 * Adds up amounts in euros, exactly.
 * @throws A `RangeError` with `code` `invalid-euro` for a text that is no amount.
 * @example addEuros('0.10', '0.20') // => '0.30'
 */
export function addEuros(...amounts: readonly Euro[]): Euro {
  return toEuro(amounts.map(toCents).reduce(add, ZERO_CENTS));
}

/**
 * Subtracts an amount in euros from another; the result is never below zero.
 * @throws A `RangeError` with `code` `invalid-euro` for a text that is no amount.
 * @example subtractEuros('1.00', '0.90') // => '0.10'
 */
export function subtractEuros(amount: Euro, less: Euro): Euro {
  return toEuro(subtractOrZero(toCents(amount), toCents(less)));
}

/**
 * The share of an amount in euros, rounded down to the cent.
 * @throws A `RangeError` with `code` `invalid-euro` or `invalid-rate`.
 * @example shareOfEuros('10.01', '0.70') // => '7.00'
 */
export function shareOfEuros(amount: Euro, share: string): Euro {
  return toEuro(shareRoundedDown(toCents(amount), toShare(share)));
}

/**
 * The least of amounts in euros.
 * @throws A `RangeError` with `code` `invalid-euro` for a text that is no amount.
 * @example leastEuros('10.00', '9.50') // => '9.50'
 */
export function leastEuros(amount: Euro, ...others: readonly Euro[]): Euro {
  return toEuro(others.map(toCents).reduce(min, toCents(amount)));
}

/**
 * Compares amounts in euros: below zero if the first is less, above zero if it is more, for `sort` too.
 * @throws A `RangeError` with `code` `invalid-euro` for a text that is no amount.
 * @example compareEuros('9.00', '10.00') // => -1
 */
export function compareEuros(a: Euro, b: Euro): number {
  const [one, other] = [toCents(a), toCents(b)];
  return Number(isGreater(one, other)) - Number(isGreater(other, one));
}
