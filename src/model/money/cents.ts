import type { Euro } from '../application.js';
import { echo, digikuntaError } from '../error.js';

declare const exact: unique symbol;
/** A sum of money in whole cents: a safe integer, or a BigInt where the sum is too large for one. Only this file looks inside. */
export type Cents = (number | bigint) & { readonly [exact]: 'cents' };

/** A share as a fraction of whole numbers, so that no binary fraction enters. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const cents = (value: number | bigint): Cents => value as Cents;
const LIMIT = Number.MAX_SAFE_INTEGER;
const reduced = (value: bigint): Cents => cents(value > LIMIT ? value : Number(value));

export const ZERO_CENTS = cents(0);
export const ONE_CENT = cents(1);

/** More than the schema takes, since sums and the costs that a grant requires can be larger than any one amount. */
const LONGEST = 25;

/** The codes of the signs that an amount is written with. */
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Reads an amount sign by sign, which is quicker than a regular expression; `null` if it is not one. */
function read(euro: string): Cents | null {
  let digits = 0;
  let decimals = -1;
  for (let at = 0; at < euro.length; at += 1) {
    const sign = euro.charCodeAt(at);
    if (sign === POINT && at > 0 && decimals < 0) {
      decimals = 0;
    } else if (sign >= ZERO && sign <= NINE && (decimals < 0 ? at < LONGEST : decimals < 2)) {
      digits = digits * 10 + (sign - ZERO);
      if (decimals >= 0) decimals += 1;
    } else {
      return null;
    }
  }
  const leadingZero =
    euro.charCodeAt(0) === ZERO && euro.length > 1 && euro.charCodeAt(1) !== POINT;
  if (euro === '' || leadingZero || decimals === 0) return null;
  const scale = decimals === 2 ? 1 : decimals === 1 ? 10 : 100;
  // What is rounded on the way is too large for a safe integer, and stays so.
  const plain = digits * scale;
  return cents(plain <= LIMIT ? plain : BigInt(euro.replace('.', '')) * BigInt(scale));
}

/** Reads an amount in euros; throws `invalid-euro` if the text is not one. */
export function toCents(euro: Euro): Cents {
  const amount = typeof euro === 'string' ? read(euro) : null;
  if (amount !== null) return amount;
  throw digikuntaError(
    'invalid-euro',
    `${echo(euro)} is not an amount in euros such as "12345.67"; parse input with digikunta/schema first`,
  );
}

/** The largest single amount that the schema takes. */
export const LARGEST_AMOUNT = cents(999_999_999_999_999);

/** Writes an amount in euros, always with two decimals. */
export function toEuro(amount: Cents): Euro {
  if (typeof amount === 'number') {
    const rest = amount % 100;
    return `${String((amount - rest) / 100)}${rest < 10 ? '.0' : '.'}${String(rest)}`;
  }
  const digits = String(amount);
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount as the library writes it; one that is written so already stays the same text. */
export function normalizeEuro(euro: Euro): Euro {
  return euro.charCodeAt(euro.length - 3) === POINT ? euro : toEuro(toCents(euro));
}

export function add(a: Cents, b: Cents): Cents {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= LIMIT) return cents(sum);
  }
  return cents(BigInt(a) + BigInt(b));
}

/** Subtracts `b` from `a`; zero if `b` is larger. */
export function subtractOrZero(a: Cents, b: Cents): Cents {
  if (typeof a === 'number' && typeof b === 'number') return cents(Math.max(a - b, 0));
  return isGreater(a, b) ? reduced(BigInt(a) - BigInt(b)) : ZERO_CENTS;
}

/** So many times an amount, for a whole number. */
export function times(a: Cents, count: number): Cents {
  return reduced(BigInt(a) * BigInt(count));
}

export function isGreater(a: Cents, b: Cents): boolean {
  return a > b;
}

export function min(a: Cents, b: Cents): Cents {
  return isGreater(a, b) ? b : a;
}

/** A rate as text: a decimal or a fraction. */
export const RATE = /^(?:[01](?:\.[0-9]{1,6})?|[1-9][0-9]{0,5}\/[1-9][0-9]{0,5})$/;

/** Reads a rate, a decimal such as `"0.70"` or a fraction such as `"2/3"`, above 0 and up to 1; throws `invalid-rate`. */
export function toShare(rate: string): Share {
  if (RATE.test(rate)) {
    const slash = rate.indexOf('/');
    const isDecimal = slash === -1;
    const denominator = isDecimal
      ? 10 ** Math.max(rate.length - '0.'.length, 0)
      : Number(rate.slice(slash + 1));
    // At most six decimals: the product is a whole number except for the last bit, which rounding removes.
    const numerator = isDecimal
      ? Math.round(Number(rate) * denominator)
      : Number(rate.slice(0, slash));
    if (numerator > 0 && numerator <= denominator) return { numerator, denominator };
  }
  throw digikuntaError(
    'invalid-rate',
    `${echo(rate)} is not a rate above 0 and at most 1, such as "0.70" or "2/3"`,
  );
}

/** The share of an amount, rounded down to the cent (interpretation 5). */
export function shareRoundedDown(amount: Cents, { numerator, denominator }: Share): Cents {
  if (typeof amount !== 'number')
    return reduced((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
  // Split so that no product leaves the safe integers: the whole parts first, then what is left of them.
  const rest = amount % denominator;
  const restOfShare = (rest * numerator) % denominator;
  return cents(
    ((amount - rest) / denominator) * numerator + (rest * numerator - restOfShare) / denominator,
  );
}

/** Returns the part that is this share of a whole, of which the rest is `others`, rounded down; `null` for all of it. */
export function shareBeside(others: Cents, { numerator, denominator }: Share): Cents | null {
  if (numerator === denominator) return null;
  return reduced((BigInt(others) * BigInt(numerator)) / BigInt(denominator - numerator));
}

const TEN_DECIMALS = 10n ** 10n;

/** Writes ten-billionths of a euro as euros, with all their decimals, at least two. */
export function toExactEuro(tenBillionths: bigint): string {
  const decimals = String(tenBillionths % TEN_DECIMALS)
    .padStart(10, '0')
    .replace(/0{1,8}$/, '');
  return `${String(tenBillionths / TEN_DECIMALS)}.${decimals}`;
}

/** The share of an amount before rounding: euros with all their decimals; an endless fraction is cut at the tenth. */
export function unroundedShare(amount: Cents, { numerator, denominator }: Share): string {
  return toExactEuro((BigInt(amount) * BigInt(numerator) * 10n ** 8n) / BigInt(denominator));
}

/** The least amount of which the share, rounded down to the cent, reaches `target`. */
export function smallestAmountForShare(target: Cents, { numerator, denominator }: Share): Cents {
  return reduced(
    (BigInt(target) * BigInt(denominator) + BigInt(numerator) - 1n) / BigInt(numerator),
  );
}

/** One weight's part of a total, rounded down to the cent, and the fraction of a cent lost by that: `lost` / `all`. */
export function proRata(
  total: Cents,
  weight: Cents,
  all: Cents,
): { readonly down: Cents; readonly lost: Cents } {
  if (!isGreater(all, ZERO_CENTS)) return { down: ZERO_CENTS, lost: ZERO_CENTS };
  if (
    typeof total === 'number' &&
    typeof weight === 'number' &&
    typeof all === 'number' &&
    total * weight <= LIMIT
  ) {
    const lost = (total * weight) % all;
    return { down: cents((total * weight - lost) / all), lost: cents(lost) };
  }
  const product = BigInt(total) * BigInt(weight);
  return { down: reduced(product / BigInt(all)), lost: reduced(product % BigInt(all)) };
}

/**
 * Shares out a total by weights, to the cent: each gets its part rounded down, and the remaining cents go one each to those
 * whose parts lost most by rounding, the earlier first. The parts add up to the total; without any weight, all are zero.
 */
export function apportion(total: Cents, weights: readonly Cents[]): Cents[] {
  const all = weights.reduce(add, ZERO_CENTS);
  const parts = weights.map((weight) => proRata(total, weight, all));
  const amounts = parts.map(({ down }) => down);
  if (!isGreater(all, ZERO_CENTS)) return amounts;
  const remaining = Number(subtractOrZero(total, amounts.reduce(add, ZERO_CENTS)));
  const byLoss = parts
    .map(({ lost }, index) => ({ lost, index }))
    .sort((a, b) => Number(isGreater(b.lost, a.lost)) - Number(isGreater(a.lost, b.lost)));
  const raised = new Set(byLoss.slice(0, remaining).map(({ index }) => index));
  return amounts.map((amount, index) => (raised.has(index) ? add(amount, ONE_CENT) : amount));
}
