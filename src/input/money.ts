import type { Euro } from '../model/application.js';
import { LARGEST_AMOUNT, toEuro } from '../model/money/cents.js';
import type { Language } from '../words/languages.js';
import { type ReadResult, refuse, tidy } from './issue.js';

const UNGROUPED = /^(?:0|[1-9]\d*)$/;
const GROUPED = /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*$/;

/** A number, read with a sign for the decimals. */
interface Reading {
  readonly whole: string;
  readonly decimals: string;
}

/** Takes away the currency, and what is written after an amount without cents: `500,-`, `500 €;`. */
function numberIn(text: string): string {
  const amount = text.toLowerCase().replace(/ ?[.,;]$/, '');
  const isBefore = /^(?:€|eur)/.test(amount);
  return amount
    .replace(isBefore ? /^(?:€|eur) ?/ : / ?(?:€|eur|euro|euroa|euros|e)$/, '')
    .replace(/[.,:](?: ?[-–—])?$/, '');
}

function readWith(decimal: '.' | ',', number: string): Reading | null {
  const [whole = '', decimals = '', ...more] = number.split(decimal);
  const isNumber = UNGROUPED.test(whole) || GROUPED.test(whole);
  if (!isNumber || !/^\d*$/.test(decimals) || more.length > 0) return null;
  return { whole: whole.replace(/\D/g, ''), decimals };
}

/**
 * Reads an amount in euros as people write it: `12 345,67`, `12.345,67`, `12,345.67`, `12345.67`, `500 €`, `€500`. Blanks
 * of any kind can group thousands. Never throws.
 * @param language - The language of the message. What can be read in two ways, such as `1.234`, is refused in each.
 * @returns The amount with two decimals, from `"0.00"` to `"9999999999999.99"`, or the reason why it was refused.
 * @example
 * ```ts
 * readEuro('12 345,6 €', 'fi') // => { ok: true, value: '12345.60' }
 * const read = readEuro('1.234', 'en');
 * read.ok || read.issue.facts // => { readings: ['1234.00', '1.234'] }
 * ```
 */
export function readEuro(
  text: string,
  language: Language,
): ReadResult<
  'typed.euro' | 'typed.euro-decimals' | 'typed.euro-too-large' | 'typed.euro-ambiguous'
> {
  const number = numberIn(tidy(text));
  const withPoint = readWith('.', number);
  const withComma = readWith(',', number);
  const reading = withPoint ?? withComma;
  if (!reading) return refuse(language, 'typed.euro', {});
  if (withPoint && withComma && withPoint.whole !== withComma.whole) {
    const [first, second] = number.includes('.') ? [withComma, withPoint] : [withPoint, withComma];
    const readings = [euroOf(first), `${second.whole}.${second.decimals}`] as const;
    return refuse(language, 'typed.euro-ambiguous', { readings });
  }
  if (reading.decimals.length > 2) return refuse(language, 'typed.euro-decimals', {});
  const maximum = toEuro(LARGEST_AMOUNT);
  const value = euroOf(reading);
  if (value.length > maximum.length) return refuse(language, 'typed.euro-too-large', { maximum });
  return { ok: true, value };
}

const euroOf = ({ whole, decimals }: Reading): Euro => `${whole}.${decimals.padEnd(2, '0')}`;
