import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import type { Instant, LocalTime } from '../application.js';
import { echo, digikuntaError } from '../error.js';
import { asUtc, toInstant } from './moment.js';
import { wallAt } from './wall-clock.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks are moved by half an hour or an hour. */
const NEARBY = [-60, -30, 0, 30, 60];
const LOCAL_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/;

/** Turns a wall-clock time of a zone into an instant; see {@link helsinkiTime} for what it refuses. */
export function zonedTime(local: LocalTime, zone: string, which?: 'earlier' | 'later'): Instant {
  const [, year, month, day, hour, minute, second = 0] =
    (typeof local === 'string' ? LOCAL_TIME.exec(local) : null) ?? [];
  const midnight = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0;
  const start = asUtc(
    Number(year),
    Number(month),
    Number(day),
    midnight ? 0 : Number(hour),
    Number(minute),
    Number(second),
  );
  if (Number.isNaN(start)) {
    throw digikuntaError(
      'invalid-local-time',
      `${echo(local)} is no wall-clock time such as "2017-09-15T16:15", without an offset and without Z`,
    );
  }
  const wall = midnight ? start + DAY : start;
  // Near a clock change fromZonedTime depends on the host's zone, so its answer is only where the search starts.
  const near = fromZonedTime(new Date(wall).toISOString().slice(0, 19), zone).getTime();
  const [first, again] = NEARBY.map((minutes) => near + minutes * MINUTE).filter(
    (ms) => wallAt(ms, zone) === wall,
  );
  if (first !== undefined && again === undefined) return toInstant(first);
  if (which === undefined) {
    throw first === undefined
      ? digikuntaError(
          'local-time-gap',
          `${echo(local)} does not exist in ${zone}, where the clock is moved forward over it; say 'earlier' or 'later'`,
        )
      : digikuntaError(
          'local-time-doubled',
          `${echo(local)} comes twice in ${zone}, where the clock is moved back; say 'earlier' or 'later'`,
        );
  }
  const offsetBefore = wallAt(near - DAY, zone) - (near - DAY);
  const offsetAfter = wallAt(near + DAY, zone) - (near + DAY);
  return toInstant(wall - (which === 'earlier' ? Math.max : Math.min)(offsetBefore, offsetAfter));
}

/**
 * Turns a Helsinki wall-clock time into an instant, whatever the host's own time zone.
 *
 * A time without seconds is taken as the start of its minute. A received stamp that is known to the minute only keeps
 * that knowledge better as `2017-09-15T16:15+03:00`: then the closing minute is left to an official (interpretation 18).
 *
 * @param local - `YYYY-MM-DDTHH:MM`, seconds may follow; `24:00` is the next day's midnight.
 * @param which - Which of two instants is meant: where the clock is moved back and the time comes twice, or where it is
 * moved forward over the time, and the offset before or after the change can be applied.
 * @returns The instant in UTC, to the millisecond.
 * @throws A `RangeError` with `code` `invalid-local-time` (no such text, or an offset or `Z` in it), `local-time-gap`
 * (the clock is moved forward over this time) or `local-time-doubled` (it comes twice), the last two unless `which` is told.
 * @example
 * ```ts
 * helsinkiTime('2017-09-15T16:15') // => '2017-09-15T13:15:00.000Z'
 * helsinkiTime('2017-10-29T03:30', 'later') // => '2017-10-29T01:30:00.000Z'
 * ```
 */
export function helsinkiTime(local: LocalTime, which?: 'earlier' | 'later'): Instant {
  return zonedTime(local, 'Europe/Helsinki', which);
}
