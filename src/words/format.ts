import type { Euro, Instant } from '../model/application.js';
import { digikuntaError, echo } from '../model/error.js';
import { groupDigits } from '../model/digits.js';
import { toCents, toShare } from '../model/money/cents.js';
import { isLocalDate, toMoment } from '../model/time/moment.js';
import { wallClockAt } from '../model/time/wall-clock.js';
import type { Catalogue, Format, Notation } from './catalogue.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function secondsOf(second: number, millisecond: number, decimal: string): string {
  if (millisecond > 0)
    return `${twoDigits(second)}${decimal}${String(millisecond).padStart(3, '0')}`;
  return second > 0 ? twoDigits(second) : '';
}

/** An instant as the wall clock of a zone shows it, in the notation of a language. */
export function formatTime(
  { day, decimal, time }: Notation,
  instant: Instant,
  zone: string,
): string {
  const clock = wallClockAt(toMoment(instant).earliest, zone);
  return time(
    day(clock.day, clock.month, clock.year),
    clock.hour,
    twoDigits(clock.minute),
    secondsOf(clock.second, clock.millisecond, decimal),
  );
}

/** A text at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** True for an amount of nothing. */
export const isZero = (euro: Euro): boolean => !/[1-9]/.test(euro);

/** A closing time: at midnight it belongs to the day that it ends, at 24. */
export function formatClosing(notation: Notation, instant: Instant, zone: string): string {
  const { earliest } = toMoment(instant);
  const { hour, minute, second, millisecond } = wallClockAt(earliest, zone);
  if (hour + minute + second + millisecond > 0) return formatTime(notation, instant, zone);
  const { day, month, year } = wallClockAt(earliest - 1, zone);
  return notation.time(notation.day(day, month, year), 24, '00', '');
}

/** The label of an id, or the id itself if it has no label. */
export const labelIn = (labels: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;

/**
 * Gives the functions with which the sentences of a language write amounts, days, times, shares, lists and the labels of ids,
 * so that a page can write them alike.
 *
 * @throws The functions throw a `RangeError` with `code` `invalid-euro`, `invalid-day`, `invalid-instant` or `invalid-rate`
 * on a value that is not of the kind that they write.
 * @example
 * ```ts
 * const { euro, day, time, share, list, costKind } = format(en);
 * euro('12345.6') // => '€12,345.60'
 * day('2017-09-15') // => '15 September 2017'
 * time('2017-09-15T16:15:00+03:00', 'Europe/Helsinki') // => '15 September 2017 at 16:15'
 * share('0.70') // => '70%'
 * list(['Nokia', 'Pirkkala', 'Tampere']) // => 'Nokia, Pirkkala and Tampere'
 * costKind('premises') // => 'rent of premises'
 * ```
 */
export function format({ notation, labels, municipality }: Catalogue): Format {
  const write = formatNotation(notation);
  return {
    ...write,
    municipalities: (codes) => {
      const names = codes.map((code) => municipality?.(code));
      return names.length > 0 && names.every((name) => name !== undefined)
        ? `${write.list(names)} (${codes.join(', ')})`
        : notation.codes(write.list(codes), codes.length);
    },
    criterion: (id) => labelIn(labels.criterion, id),
    declaration: (id) => labelIn(labels.declaration, id),
    costKind: (id) => labelIn(labels.costKind, id),
    applicantKind: (id) => labelIn(labels.applicantKind, id),
    category: (id) => labelIn(labels.category, id),
    fundingKind: (id) => labelIn(labels.fundingKind, id),
    role: (id) => labelIn(labels.role, id),
  };
}

/** The functions that need only a notation; labels and names come from a catalogue. */
export type Written = Pick<
  Format,
  'euro' | 'share' | 'day' | 'time' | 'closing' | 'list' | 'count'
>;

/** Gives the functions of {@link format} that need no labels. */
export function formatNotation(notation: Notation): Written {
  const { euro, group, percent, decimal, day, and } = notation;
  return {
    euro: (amount) => {
      toCents(amount);
      const [euros = '', cents = ''] = amount.split('.');
      return euro(groupDigits(euros, group), cents.padEnd(2, '0'));
    },
    share: (rate) => {
      const { numerator, denominator } = toShare(rate);
      const per10000 = (numerator * 10_000) / denominator;
      return Number.isInteger(per10000)
        ? percent(String(per10000 / 100).replace('.', decimal))
        : rate;
    },
    day: (date) => {
      if (!isLocalDate(date))
        throw digikuntaError('invalid-day', `${echo(date)} is not a day such as "2017-09-15"`);
      const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
      return day(dayOfMonth, month, year);
    },
    time: (instant, zone) => formatTime(notation, instant, zone),
    closing: (instant, zone) => formatClosing(notation, instant, zone),
    list: (words) =>
      words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`,
    count: (number) => groupDigits(String(number), group),
  };
}
