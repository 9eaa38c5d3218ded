import { Decimal } from 'decimal.js';
import type { Euro } from './application.js';
import { echo, mistake } from './mistake.js';

// A clone with every setting of its own: the host's Decimal.set, before or after, must not change an answer.
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_DOWN });

declare const exact: unique symbol;
/** A sum of money in whole cents: a safe integer, or a Decimal where the sum is too large for one. Only this file looks inside. */
export type Cents = (number | Decimal) & { readonly [exact]: 'cents' };

/** A share as a fraction of whole numbers, so that no binary fraction enters. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const cents = (value: number | Decimal): Cents => value as Cents;
const large = (value: Cents): Decimal => new Exact(value);
const LIMIT = Number.MAX_SAFE_INTEGER;
/** So many signs are a safe integer of cents, with decimals or without. */
const PLAIN_LENGTH = 13;
const reduced = (value: Decimal): Cents => cents(value.greaterThan(LIMIT) ? value : value.toNumber());

export const NOTHING = cents(0);
export const CENT = cents(1);

// Longer than the schema takes, since sums and the costs that a grant requires can be larger than any one amount.
const EURO = /^(0|[1-9]\d{0,24})(?:\.(\d{1,2}))?$/;

const [POINT, ZERO, NINE] = ['.', '0', '9'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** Reads the usual amount, digit by digit; `NaN` where it is long, or none. */
function plainCents(euro: string): number {
  if (euro.length === 0 || euro.length > PLAIN_LENGTH) return Number.NaN;
  if (euro.charCodeAt(0) === ZERO && euro.length > 1 && euro.charCodeAt(1) !== POINT) return Number.NaN;
  let digits = 0;
  let decimals = -1;
  for (let at = 0; at < euro.length; at += 1) {
    const sign = euro.charCodeAt(at);
    if (sign === POINT && decimals < 0 && at > 0) {
      decimals = 0;
    } else if (sign >= ZERO && sign <= NINE && decimals < 2) {
      digits = digits * 10 + sign - ZERO;
      if (decimals >= 0) decimals += 1;
    } else {
      return Number.NaN;
    }
  }
  if (decimals === 2) return digits;
  return decimals === 0 ? Number.NaN : digits * (decimals === 1 ? 10 : 100);
}

/** Reads an amount in euros; throws `invalid-euro` on a text that is none. */
export function centsOf(euro: Euro): Cents {
  const plain = typeof euro === 'string' ? plainCents(euro) : Number.NaN;
  if (!Number.isNaN(plain)) return cents(plain);
  const parts = typeof euro === 'string' ? EURO.exec(euro) : null;
  if (!parts) {
    throw mistake('invalid-euro', `${echo(euro)} is no amount in euros such as "12345.67"; parse input with digikunta/schema first`);
  }
  const [, euros = '', decimals = ''] = parts;
  return reduced(new Exact(euros + decimals.padEnd(2, '0')));
}

/** The largest single amount that the schema takes. */
export const LARGEST_AMOUNT = cents(999_999_999_999_999);

/** Writes an amount in euros, always with two decimals. */
export function euroOf(amount: Cents): Euro {
  const digits = (typeof amount === 'number' ? String(amount) : amount.toFixed(0)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount as the library writes it; one that is written so already stays the same text. */
export function written(euro: Euro, amount: Cents): Euro {
  return euro.charCodeAt(euro.length - 3) === POINT ? euro : euroOf(amount);
}

export function plus(a: Cents, b: Cents): Cents {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= LIMIT) return cents(sum);
  }
  return cents(large(a).plus(b));
}

/** What is left of `a` once `b` is taken away, never below nothing. */
export function less(a: Cents, b: Cents): Cents {
  if (typeof a === 'number' && typeof b === 'number') return cents(Math.max(a - b, 0));
  return exceeds(a, b) ? reduced(large(a).minus(b)) : NOTHING;
}

export function exceeds(a: Cents, b: Cents): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a > b : large(a).greaterThan(b);
}

export function least(a: Cents, b: Cents): Cents {
  return exceeds(a, b) ? b : a;
}

const SHARE = /^(?:(0|1)(?:\.(\d{1,6}))?|([1-9]\d{0,5})\/([1-9]\d{0,5}))$/;

/** Reads a rate, a decimal such as `"0.70"` or a fraction such as `"2/3"`, above 0 and up to 1; throws `invalid-rate`. */
export function shareOf(rate: string): Share {
  const [, whole, decimals = '', numerator, denominator] = SHARE.exec(rate) ?? [];
  const share = whole
    ? { numerator: Number(whole + decimals), denominator: 10 ** decimals.length }
    : { numerator: Number(numerator), denominator: Number(denominator) };
  if (share.numerator > 0 && share.numerator <= share.denominator) return share;
  throw mistake('invalid-rate', `${echo(rate)} is no rate above 0 and up to 1, such as "0.70" or "2/3"`);
}

/** The share of an amount, rounded down to the cent (position 5). */
export function part(amount: Cents, { numerator, denominator }: Share): Cents {
  if (typeof amount !== 'number') return reduced(large(amount).times(numerator).dividedToIntegerBy(denominator));
  // Split so that no product leaves the safe integers: the whole parts first, then what is left of them.
  const rest = amount % denominator;
  const restOfShare = (rest * numerator) % denominator;
  return cents(((amount - rest) / denominator) * numerator + (rest * numerator - restOfShare) / denominator);
}

/** The least amount of which the share, rounded down to the cent, reaches `target`. */
export function leastWithPart(target: Cents, { numerator, denominator }: Share): Cents {
  return reduced(large(target).times(denominator).dividedBy(numerator).ceil());
}

/** The share of an amount before rounding: euros with all their decimals; a fraction without end is cut at the tenth. */
export function unroundedPart(amount: Cents, { numerator, denominator }: Share): string {
  const euros = large(amount).times(numerator).dividedBy(denominator).dividedBy(100).toDecimalPlaces(10);
  return euros.toFixed(Math.max(euros.decimalPlaces(), 2));
}

/** The part of a total that falls to one weight of all, rounded down to the cent. */
export function portion(total: Cents, weight: Cents, all: Cents): Cents {
  return exceeds(all, NOTHING) ? reduced(large(total).times(weight).dividedToIntegerBy(all)) : NOTHING;
}

/**
 * Shares out a total by weights, to the cent: each gets its part rounded down, and the cents left go one each to those
 * whose parts lost most by rounding, the earlier first. The parts add up to the total. No weight at all gives nothing.
 */
export function apportion(total: Cents, weights: readonly Cents[]): Cents[] {
  const whole = weights.reduce<Decimal>((sum, weight) => sum.plus(weight), new Exact(0));
  if (whole.isZero()) return weights.map(() => NOTHING);
  const shares = weights.map((weight, index) => {
    const product = large(total).times(weight);
    const down = product.dividedToIntegerBy(whole);
    return { index, down, lost: product.minus(down.times(whole)) };
  });
  const given = shares.reduce<Decimal>((sum, { down }) => sum.plus(down), new Exact(0));
  const left = large(total).minus(given).toNumber();
  const byLoss = [...shares].sort((a, b) => b.lost.comparedTo(a.lost) || a.index - b.index);
  const raised = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, down }) => reduced(raised.has(index) ? down.plus(1) : down));
}

/** An amount times an exact factor, such as a rate and a number of days: euros with all their decimals. */
export function timesExactly(amount: Cents, factors: readonly (string | number)[], divisor: number): string {
  const product = factors.reduce<Decimal>((value, factor) => value.times(factor), large(amount));
  const euros = product.dividedBy(divisor).dividedBy(100).toDecimalPlaces(10);
  return euros.toFixed(Math.max(euros.decimalPlaces(), 2));
}
