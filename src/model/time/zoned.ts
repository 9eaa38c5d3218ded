import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import type { Instant, LocalTime } from '../application.js';
import { echo, digikuntaError } from '../error.js';
import { asUtc, instantAt } from './moment.js';
import { wallAt } from './wall-clock.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks are moved by half an hour or an hour. */
const NEARBY = [-60, -30, 0, 30, 60];
const TO_THE_MINUTE = 'YYYY-MM-DDTHH:MM';
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
      `${echo(local)} is not a wall-clock time such as "2017-09-15T16:15", without an offset and without Z`,
    );
  }
  const wall = midnight ? start + DAY : start;
  // Near a clock change fromZonedTime depends on the host's zone, so its answer is only where the search starts.
  const near = fromZonedTime(new Date(wall).toISOString().slice(0, 19), zone).getTime();
  const [first, again] = NEARBY.map((minutes) => near + minutes * MINUTE).filter(
    (ms) => wallAt(ms, zone) === wall,
  );
  if (first !== undefined && again === undefined) return instantAt(first);
  if (which === undefined) {
    throw first === undefined
      ? digikuntaError(
          'local-time-gap',
          `${echo(local)} does not exist in ${zone}, where the clock is moved forward over it; pass 'earlier' or 'later'`,
        )
      : digikuntaError(
          'local-time-doubled',
          `${echo(local)} occurs twice in ${zone}, where the clock is moved back; pass 'earlier' or 'later'`,
        );
  }
  const offsetBefore = wallAt(near - DAY, zone) - (near - DAY);
  const offsetAfter = wallAt(near + DAY, zone) - (near + DAY);
  return instantAt(wall - (which === 'earlier' ? Math.max : Math.min)(offsetBefore, offsetAfter));
}

/**
 * Turns a Helsinki wall-clock time into an instant, whatever the host's own time zone.
 *
 * A time without seconds gives an instant without seconds: it is known to the minute only, and if that minute is the closing
 * one, the arrival is left to an official (interpretation 18). Write the seconds where you know them.
 *
 * @param local - `YYYY-MM-DDTHH:MM`, seconds may follow; `24:00` is the next day's midnight.
 * @param which - Which of two instants is meant: where the clock is moved back and the time comes twice, or where it is
 * moved forward over the time, and the offset before or after the change can be applied.
 * @returns The instant in UTC, to the minute, or to the millisecond where seconds are given.
 * @throws A `RangeError` with `code` `invalid-local-time` (no such text, or an offset or `Z` in it), `local-time-gap`
 * (the clock is moved forward over this time) or `local-time-doubled` (it comes twice), the last two unless you pass `which`.
 * @example
 * ```ts
 * helsinkiTime('2017-09-15T16:15') // => '2017-09-15T13:15Z'
 * helsinkiTime('2017-09-15T16:15:00') // => '2017-09-15T13:15:00.000Z'
 * helsinkiTime('2017-10-29T03:30', 'later') // => '2017-10-29T01:30Z'
 * ```
 */
export function helsinkiTime(local: LocalTime, which?: 'earlier' | 'later'): Instant {
  const instant = zonedTime(local, 'Europe/Helsinki', which);
  return local.length === TO_THE_MINUTE.length
    ? `${instant.slice(0, TO_THE_MINUTE.length)}Z`
    : instant;
}
