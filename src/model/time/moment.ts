import type { Instant, LocalDate } from '../application.js';
import { echo, digikuntaError } from '../error.js';

/**
 * An instant, read, in milliseconds since 1970 in UTC. A finer fraction is half a millisecond: after the one before it and
 * before the next, and `finer` has it in nanoseconds. A text without seconds is known to the minute only: then `latest` is
 * the last millisecond of it.
 */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
  readonly finer: number;
}

/** True if an instant, the earliest that is possible, is after another one, to the nanosecond. */
export const isAfter = (
  one: Pick<Moment, 'earliest' | 'finer'>,
  other: Pick<Moment, 'earliest' | 'finer'>,
): boolean =>
  one.earliest === other.earliest ? one.finer > other.finer : one.earliest > other.earliest;

/** The last instant that is possible: of a time that is known to the minute, the end of it. */
export const latestOf = ({
  earliest,
  latest,
  finer,
}: Moment): Pick<Moment, 'earliest' | 'finer'> =>
  latest > earliest ? { earliest: latest + 0.5, finer: 999_999 } : { earliest, finer };

const MINUTE = 60_000;
/** Four hundred years, after which the calendar repeats. */
const CENTURIES = 146_097 * 24 * 60 * MINUTE;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const hasDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Milliseconds of a wall clock read as if it were in UTC; `NaN` where the calendar has no such day or time. */
export function asUtc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const exists = hasDay(year, month, day) && hour < 24 && minute < 60 && second < 60;
  if (!exists) return Number.NaN;
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; four hundred years later the calendar is the same.
  return Date.UTC(year + 400, month - 1, day, hour, minute, second) - CENTURIES;
}

/** The number that two digits write. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

const yearOf = (text: string): number => twoDigits(text, 0) * 100 + twoDigits(text, 2);

/** Reads an instant; `null` if the text is not one. Its parts are at fixed places, which is quicker than capturing them. */
export function readInstant(text: Instant): Moment | null {
  if (typeof text !== 'string' || !INSTANT.test(text)) return null;
  const hasSeconds = text.charAt(16) === ':';
  const offsetAt = text.endsWith('Z') ? text.length - 1 : text.length - '+03:00'.length;
  const utc = asUtc(
    yearOf(text),
    twoDigits(text, 5),
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    hasSeconds ? twoDigits(text, 17) : 0,
  );
  const offset = offsetOf(text, offsetAt);
  if (Number.isNaN(utc) || Number.isNaN(offset)) return null;
  const digits = text.charAt(19) === '.' ? text.slice(20, offsetAt).padEnd(9, '0') : '';
  const finer = Number(digits.slice(3));
  const earliest = utc - offset + Number(digits.slice(0, 3)) + (finer > 0 ? 0.5 : 0);
  return { earliest, latest: hasSeconds ? earliest : earliest + MINUTE - 1, finer };
}

/** An offset in milliseconds; `NaN` where a clock shows no such time. */
function offsetOf(text: string, at: number): number {
  if (at === text.length - 1) return 0;
  const [hours, minutes] = [twoDigits(text, at + 1), twoDigits(text, at + 4)];
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (text.charAt(at) === '-' ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}

/** Reads an instant; throws `invalid-instant` on a text that the schema would have refused. */
export function toMoment(instant: Instant): Moment {
  const moment = readInstant(instant);
  if (moment) return moment;
  throw digikuntaError(
    'invalid-instant',
    `${echo(instant)} is not an instant such as "2017-09-15T16:15:00+03:00"; parse input with digikunta/schema first`,
  );
}

/** Writes an instant, in UTC and to the millisecond; what is finer is left out. */
export function instantAt(ms: number): Instant {
  return new Date(Math.floor(ms)).toISOString();
}

/**
 * Gives the instant of a `Date`, or of a Temporal `Instant` or `ZonedDateTime`, as the library takes it.
 * @throws A `RangeError` with `code` `invalid-instant` for an invalid date, and for a value that is no point in time.
 * @example
 * ```ts
 * toInstant(new Date(0)) // => '1970-01-01T00:00:00.000Z'
 * ```
 */
export function toInstant(
  time: Date | { readonly epochMilliseconds: number; readonly toString: () => string },
): Instant {
  // A zoned time names its zone after the offset: 2017-09-15T16:15:00+03:00[Europe/Helsinki].
  const text = isDate(time) ? iso(time) : (String(time).split('[')[0] ?? '');
  if (readInstant(text) === null)
    throw digikuntaError(
      'invalid-instant',
      `Expected a Date or a Temporal instant, received ${echo(text)}`,
    );
  return text;
}

/** True for a date of another realm too. */
const isDate = (time: unknown): time is Date =>
  Object.prototype.toString.call(time) === '[object Date]';

/** An instant that a `Date` cannot write is refused too. */
const iso = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString();

/** True if the text is a day of the calendar, `YYYY-MM-DD`. */
export function isLocalDate(text: LocalDate): boolean {
  return (
    typeof text === 'string' &&
    DAY.test(text) &&
    hasDay(yearOf(text), twoDigits(text, 5), twoDigits(text, 8))
  );
}

/** The last day of so many months from a day on: the one before its like, or the last of a month that has none. */
export function lastDayOf(from: LocalDate, months: number): LocalDate {
  const all = yearOf(from) * 12 + twoDigits(from, 5) - 1 + months;
  const [year, month] = [Math.floor(all / 12), (all % 12) + 1];
  const day = twoDigits(from, 8) - 1;
  const write = (y: number, m: number, d: number): LocalDate =>
    `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (day > 0) return write(year, month, Math.min(day, daysIn(year, month)));
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return write(y, m, daysIn(y, m));
}
