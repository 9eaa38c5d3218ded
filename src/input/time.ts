import type { Instant } from '../model/application.js';
import { isDigikuntaError } from '../model/error.js';
import { readInstant, toMoment } from '../model/time/moment.js';
import { wallAt } from '../model/time/wall-clock.js';
import { helsinkiTime } from '../model/time/zoned.js';
import type { Language } from '../words/languages.js';
import { readDay } from './day.js';
import { type ReadResult, refuse, tidy } from './issue.js';

const ZONE = 'Europe/Helsinki';
const MINUTE = 60_000;
const CLOCK = /[ T](\d{1,2})[.:](\d\d)(?:[.:](\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-]\d\d:?\d\d))?$/i;
/** The separators between a day and a time. */
const JOINT = /,?(?: (?:klo|kl|at)\.?)?,?$/i;

/** An instant as a clock in Helsinki shows it, with the offset; without seconds where none were typed. */
function withOffset(instant: Instant, hasSeconds: boolean, fraction: string): Instant {
  const utc = toMoment(instant).earliest;
  const wall = wallAt(utc, ZONE);
  const offset = (wall - utc) / MINUTE;
  // Before May 1921 the offset had seconds, which no text can hold.
  const isWhole = Number.isInteger(offset);
  const twoDigits = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const clock = new Date(isWhole ? wall : utc).toISOString();
  const seconds = hasSeconds || !isWhole ? clock.slice(0, 19) + fraction : clock.slice(0, 16);
  return `${seconds}${isWhole ? `+${twoDigits(offset / 60)}:${twoDigits(offset % 60)}` : 'Z'}`;
}

/** A reason to refuse a time. */
export type TimeReason =
  | 'typed.time'
  | 'typed.time-missing'
  | 'typed.time-gap'
  | 'typed.time-doubled'
  | 'typed.day-ambiguous';

/** Reads a wall-clock time of Helsinki. */
function readHelsinki(
  local: string,
  hasSeconds: boolean,
  fraction: string,
  language: Language,
): ReadResult<TimeReason> {
  const instantOf = (which?: 'earlier' | 'later'): Instant =>
    withOffset(helsinkiTime(hasSeconds ? local : `${local}:00`, which), hasSeconds, fraction);
  try {
    const value = instantOf();
    return readInstant(value) ? { ok: true, value } : refuse(language, 'typed.time', {});
  } catch (error) {
    const code = isDigikuntaError(error) ? error.code : null;
    if (code !== 'local-time-gap' && code !== 'local-time-doubled')
      return refuse(language, 'typed.time', {});
    const readings = [instantOf('earlier'), instantOf('later')] as const;
    const reason = code === 'local-time-gap' ? 'typed.time-gap' : 'typed.time-doubled';
    return refuse(language, reason, { readings, zone: ZONE });
  }
}

/**
 * Reads a day and a time of the clock as people write them: `15.9.2017 klo 16.16`, `15.9.2017 kl. 16.16`, `15 September 2017 at
 * 16:16`, `2017-09-15 16:16`, or an instant with its offset. Never throws.
 *
 * Without an offset the clock is that of Helsinki. A time without seconds stays without: an arrival that is known to the
 * minute only does not decide the closing minute. A day alone is refused: nobody said when on that day.
 * @param language - The language of the day, as in {@link readDay}, and of the message.
 * @returns The instant with its offset, or the reason why it was refused; also a time that the clock skips or shows twice.
 * @example
 * ```ts
 * readTime('15.9.2017 klo 16.15', 'fi') // => { ok: true, value: '2017-09-15T16:15+03:00' }
 * const read = readTime('29.10.2017 klo 3.30', 'fi');
 * read.ok || read.issue.reason // => 'typed.time-doubled'
 * ```
 */
export function readTime(text: string, language: Language): ReadResult<TimeReason> {
  const typed = tidy(text);
  const found = CLOCK.exec(typed);
  const day = readDay(found ? typed.slice(0, found.index).replace(JOINT, '') : typed, language);
  if (!day.ok)
    return found && day.issue.reason === 'typed.day-ambiguous'
      ? refuse(language, day.issue.reason, day.issue.facts)
      : refuse(language, 'typed.time', {});
  if (!found) return refuse(language, 'typed.time-missing', { day: day.value });

  const [, hour = '', minute = '', second, digits, offset] = found;
  const seconds = second === undefined ? '' : `:${second}`;
  const local = `${day.value}T${hour.padStart(2, '0')}:${minute}${seconds}`;
  const fraction = digits === undefined ? '' : `.${digits}`;
  if (offset === undefined) return readHelsinki(local, second !== undefined, fraction, language);
  const value = `${local}${fraction}${offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`;
  return readInstant(value) ? { ok: true, value } : refuse(language, 'typed.time', {});
}
