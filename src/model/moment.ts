import type { Instant, LocalDate } from './application.js';
import { echo, mistake } from './mistake.js';

/**
 * An instant, read, in milliseconds since 1970 in UTC. A finer fraction counts as the next millisecond, so that "later
 * than" stays true. A text without seconds is known to the minute only: then `latest` is the last millisecond of it.
 */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

const MINUTE = 60_000;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Milliseconds of a wall clock read as if it stood in UTC; `NaN` where the calendar has no such day or time. */
export function asUtc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 : Number.NaN;
}

/** Reads an instant; `null` where the text is none. */
export function readInstant(text: Instant): Moment | null {
  const parts = INSTANT.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHours = 0, offsetMinutes = 0] = parts;
  const utc = asUtc(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second ?? 0));
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE;
  if (Number.isNaN(utc) || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null;
  const earliest = utc - offset + Math.ceil(Number(fraction.padEnd(9, '0')) / 1e6);
  return { earliest, latest: second === undefined ? earliest + MINUTE - 1 : earliest };
}

/** Reads an instant; throws `invalid-instant` on a text that the schema would have refused. */
export function momentOf(instant: Instant): Moment {
  const moment = readInstant(instant);
  if (moment) return moment;
  throw mistake(
    'invalid-instant',
    `${echo(instant)} is no instant such as "2017-09-15T16:15:00+03:00"; parse input with digikunta/schema first`,
  );
}

/** Writes an instant, in UTC and to the millisecond. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** Whether the calendar has this day, written `YYYY-MM-DD`. */
export function isLocalDate(text: LocalDate): boolean {
  return readInstant(`${text}T00:00Z`) !== null;
}
