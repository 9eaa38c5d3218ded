/**
 * The closing time of a call as a calendar file (RFC 5545) that Thunderbird, Outlook and Google take.
 * @module calendar
 */
import type { Instant } from './model/application.js';
import type { GrantCall } from './model/call.js';
import { echo, digikuntaError } from './model/error.js';
import { instantAt, toMoment } from './model/time/moment.js';
import { formatClosing } from './words/format.js';
import { inLanguage } from './model/in-language.js';
import { CALL_WORDS, type Language } from './words/languages.js';

/** Options of a calendar file. */
export interface CalendarOptions {
  /** When the file is made (DTSTAMP), such as `new Date().toISOString()`; the library has no clock. Kept to the second. */
  readonly stamp: Instant;
  /** The language of the texts. Defaults to Finnish. */
  readonly language?: Language | undefined;
  /** How often the closing time has moved, a whole number from 0: a calendar then updates the event that it has. Defaults to 0. */
  readonly sequence?: number | undefined;
}

/** Text as the format takes it: whole characters, no control characters, and what has a meaning of its own escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** One word of the characters that are safe in an identifier anywhere, so that no two texts give the same. */
const identifying = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));

const LONGEST_LINE = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A content line, folded at 75 octets and never inside a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

/** Date and time in UTC, to the second: a part of a second is dropped, so that a deadline is never shown too late. */
function utc(ms: number): string {
  const instant = instantAt(ms);
  if (!/^\d{4}-/.test(instant))
    throw digikuntaError('invalid-instant', `A calendar file cannot contain this year: ${instant}`);
  return instant.replaceAll(/[-:]|\.\d+/g, '');
}

// A day before there is still a working day for signatures; two hours before, time to send and see it acknowledged.
// The day comes first: Exchange keeps one alarm of an event.
const ALARMS = ['-P1D', '-PT2H'];

/**
 * A call's closing time as a calendar file: one event, with alarms a day and two hours before. Serve it as
 * `text/calendar; charset=utf-8`, in UTF-8 as it is.
 *
 * The event starts at the closing instant and lasts a minute, since an event without length is refused or made an hour
 * long by some calendars. Times are in UTC; the description says the closing time as a clock in the call's zone shows it.
 * The same call gives the same UID, so that a second import replaces the first: where the closing time has moved, pass a higher
 * `sequence`.
 *
 * @throws A `RangeError` with `code` `no-deadline` if the call's closing time is not known, `invalid-sequence` if `sequence` is not a whole number from 0, or `invalid-instant` if
 * `stamp` is no instant, or lies outside the years 0 to 9999 in UTC.
 * @example
 * ```ts
 * const lines = toICalendar(digikunta2017, { language: 'sv', stamp: '2017-08-25T09:00:00+03:00' }).split('\r\n');
 * lines.find((line) => line.startsWith('DTSTART')) // => 'DTSTART:20170915T131500Z'
 * ```
 */
export function toICalendar(
  call: GrantCall,
  { stamp, language = 'fi', sequence = 0 }: CalendarOptions,
): string {
  if (call.closesAt === null)
    throw digikuntaError('no-deadline', `The call ${echo(call.id)} has no known closing time`);
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw digikuntaError(
      'invalid-sequence',
      `Expected a whole number from 0, received ${String(sequence)}`,
    );
  const closing = toMoment(call.closesAt).earliest;
  const words = CALL_WORDS[language];
  const time = formatClosing(words.notation, call.closesAt, call.zone);
  const title = inLanguage(call.title, language);
  const summary = escaped(`${words.closes}: ${title}`);
  const description = escaped(
    `${title}\n${words.closes} ${time} (${call.zone === 'Europe/Helsinki' ? words.finnishTime : call.zone}).\n${words.closing[call.closing]}`,
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//digikunta//calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${identifying(call.id)}@digikunta`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTAMP:${utc(toMoment(stamp).earliest)}`,
    `DTSTART:${utc(closing)}`,
    `DTEND:${utc(closing + 60_000)}`,
    `SUMMARY;LANGUAGE=${language}:${summary}`,
    `DESCRIPTION;LANGUAGE=${language}:${description}`,
    `CATEGORIES;LANGUAGE=${language}:${words.event[call.law]}`,
    // A reminder must not make its owner look busy.
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${summary}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}
