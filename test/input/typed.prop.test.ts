// What `format` writes is read back, in each language and with each kind of blank; and no text throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/input/day.js';
import type { ReadResult } from '../../src/input/issue.js';
import { readEuro } from '../../src/input/money.js';
import { readTime } from '../../src/input/time.js';
import { toCents, toEuro } from '../../src/model/money/cents.js';
import { isLocalDate, readInstant, toMoment } from '../../src/model/time/moment.js';
import { explain } from '../../src/words/explain.js';
import { format } from '../../src/words/format.js';
import { CATALOGUES, LANGUAGES } from '../../src/words/languages.js';

const BLANKS = { plain: ' ', 'no-break': '\u00a0', thin: '\u2009', 'narrow no-break': '\u202f' };
const CASES = LANGUAGES.flatMap((language) =>
  Object.entries(BLANKS).map(([name, blank]) => ({ language, name, blank })),
);
const NUMBER_OF_RUNS = { numRuns: 300 };
const ok = (value: string): ReadResult => ({ ok: true, value });

const euro = fc
  .integer({ min: 0, max: 999_999_999_999_999 })
  .map((cents) =>
    toEuro(toCents(`${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`)),
  );
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(date.toISOString(), date.toISOString().replace(/\.\d+/, '.000')),
  );

describe.each(CASES)('in $language, with $name blanks', ({ language, blank }) => {
  const write = format(CATALOGUES[language]);
  const blanked = (text: string): string => text.replace(/\s/g, blank);

  it('amounts are read back', () => {
    fc.assert(
      fc.property(euro, (amount) => {
        expect(readEuro(blanked(write.euro(amount)), language)).toEqual(ok(amount));
      }),
      NUMBER_OF_RUNS,
    );
  });

  it('days are read back', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(readDay(blanked(write.day(date)), language)).toEqual(ok(date));
      }),
      NUMBER_OF_RUNS,
    );
  });

  it('times are read back, unless the clock shows them twice', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        const read = readTime(blanked(write.time(moment, 'Europe/Helsinki')), language);
        if (read.ok) expect(toMoment(read.value).earliest).toBe(toMoment(moment).earliest);
        else expect(read.issue.reason).toBe('typed.time-doubled');
      }),
      NUMBER_OF_RUNS,
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('what the strict border takes is read as it is', () => {
    fc.assert(
      fc.property(euro, day, instant, (amount, date, moment) => {
        expect(readEuro(amount, language)).toEqual(ok(amount));
        expect(readDay(date, language)).toEqual(ok(date));
        expect(readTime(moment, language)).toEqual(ok(moment));
      }),
    );
  });

  // Texts of the signs that amounts, days and times have, and any others.
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789 .,:/-+TZ€\u00a0'.split('')), maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '15',
          '9',
          '12',
          '2017',
          '31',
          '.',
          '/',
          '-',
          ' ',
          'klo ',
          'at',
          '16',
          ':',
          '15',
          'T',
          'sep',
          'maa',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('no text throws; a value is what the border takes, and an issue is said as explain says it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const [amount, date, moment] = [
          readEuro(text, language),
          readDay(text, language),
          readTime(text, language),
        ];
        if (amount.ok) expect(toEuro(toCents(amount.value))).toBe(amount.value);
        if (date.ok) expect(isLocalDate(date.value)).toBe(true);
        if (moment.ok) expect(readInstant(moment.value)).not.toBeNull();
        for (const read of [amount, date, moment])
          if (!read.ok) expect(explain(read.issue, CATALOGUES[language])).toBe(read.issue.message);
      }),
      { numRuns: 1000 },
    );
  });
});
