import type { LocalDate } from '../model/application.js';
import { isLocalDate } from '../model/time/moment.js';
import { type Language, TYPED_WORDS } from '../words/languages.js';
import { type ReadResult, refuse, tidy } from './issue.js';

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})\.?$/;
const DAY_THEN_NAME = /^(?:den )?(\d{1,2})(?:\.|st|nd|rd|th)? ([a-zåäö]{3,})\.? (\d{4})$/;
const NAME_THEN_DAY = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** A day of the calendar; `null` if there is no such day. */
function dayOf(year: string, month: string | number, day: string): LocalDate | null {
  const text = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isLocalDate(text) ? text : null;
}

/** The number of a month, from its name or the first three letters or more; 0 if there is no such month. */
const monthOf = (name: string, language: Language): number =>
  TYPED_WORDS[language].months.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

/** Each day that a text can be read as. */
function daysIn(text: string, language: Language): LocalDate[] {
  const lower = text.toLowerCase();
  const [, first, sign, second, last] = YEAR_FIRST.exec(lower) ?? YEAR_LAST.exec(lower) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    if (first.length > 2) return notNull([dayOf(first, second, last)]);
    const dayFirst = dayOf(last, second, first);
    // With points, Finnish and Swedish always write the day first.
    const isMonthFirst = sign !== '.' || language === 'en';
    return notNull([dayFirst, isMonthFirst ? dayOf(last, first, second) : null]);
  }
  const [, day, name, year] = DAY_THEN_NAME.exec(lower) ?? [];
  if (day !== undefined && name !== undefined && year !== undefined)
    return notNull([dayOf(year, monthOf(name, language), day)]);
  const [, nameFirst, dayAfter, yearAfter] = NAME_THEN_DAY.exec(lower) ?? [];
  if (nameFirst !== undefined && dayAfter !== undefined && yearAfter !== undefined)
    return notNull([dayOf(yearAfter, monthOf(nameFirst, language), dayAfter)]);
  return [];
}

const notNull = (days: readonly (LocalDate | null)[]): LocalDate[] =>
  days.filter((day) => day !== null);

/**
 * Reads a day as people write it: `15.9.2017`, `15 September 2017`, `15. syyskuuta 2017`, `2017-09-15`. Never throws.
 * @param language - The language of the names of months and of the message. `9.12.2017` is 9 December in Finnish and
 * Swedish; in English it can be read in two ways, as `9/12/2017` can in each language, and is refused.
 * @returns The day as `YYYY-MM-DD`, or the reason why it was refused.
 * @example
 * ```ts
 * readDay('15.9.2017', 'fi') // => { ok: true, value: '2017-09-15' }
 * const read = readDay('9/12/2017', 'en');
 * read.ok || read.issue.facts // => { readings: ['2017-12-09', '2017-09-12'] }
 * ```
 */
export function readDay(
  text: string,
  language: Language,
): ReadResult<'typed.day' | 'typed.day-ambiguous'> {
  const [value, other] = daysIn(tidy(text), language);
  if (value === undefined) return refuse(language, 'typed.day', {});
  if (other !== undefined && other !== value)
    return refuse(language, 'typed.day-ambiguous', { readings: [value, other] });
  return { ok: true, value };
}
