import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/input/day.js';
import { readTime } from '../../src/input/time.js';
import { LANGUAGES } from '../../src/words/languages.js';

const ok = (value: string) => ({ ok: true, value });
const refused = (reason: string) => ({ ok: false, issue: { reason } });

describe.each(LANGUAGES)('a day in %s', (language) => {
  it.each([
    '15.9.2017',
    '15.09.2017',
    '15. 9. 2017',
    '15.9.2017.',
    ' 15.9.2017 ',
    '2017-09-15',
    '2017-9-15',
    '15/9/2017',
    '9/15/2017',
    '15-09-2017',
  ])('%j is 15 September 2017', (text) => {
    expect(readDay(text, language)).toEqual(ok('2017-09-15'));
  });

  it.each(['9/12/2017', '9-12-2017'])('%j can be read in two ways', (text) => {
    expect(readDay(text, language)).toMatchObject({
      ok: false,
      issue: { reason: 'typed.day-ambiguous', facts: { readings: ['2017-12-09', '2017-09-12'] } },
    });
  });

  it('with one number for day and month is one day', () => {
    expect(readDay('9/9/2017', language)).toEqual(ok('2017-09-09'));
  });

  it.each([
    '',
    '31.9.2017',
    '29.2.2017',
    '0.9.2017',
    '15.13.2017',
    '13/13/2017',
    '15.9.17',
    '15.9.',
    '9/2017',
    '20170915',
    '42993',
    '15.9-2017',
    '15.9.20170',
    '115.9.2017',
    '15 foo 2017',
    'eilen',
    '2017-09-15T16:15:00+03:00',
  ])('%j is refused', (text) => {
    expect(readDay(text, language)).toMatchObject(refused('typed.day'));
  });
});

describe('a day', () => {
  it('with points and the day first is read in Finnish and Swedish, and in two ways in English', () => {
    expect(readDay('9.12.2017', 'fi')).toEqual(ok('2017-12-09'));
    expect(readDay('9.12.2017', 'sv')).toEqual(ok('2017-12-09'));
    expect(readDay('9.12.2017', 'en')).toMatchObject({
      issue: {
        reason: 'typed.day-ambiguous',
        facts: { readings: ['2017-12-09', '2017-09-12'] },
        message:
          'The date can be read in two ways: 9 December 2017 or 12 September 2017. Write the name of the month.',
      },
    });
    expect(readDay('12.31.2017', 'en')).toEqual(ok('2017-12-31'));
    expect(readDay('12.31.2017', 'fi')).toMatchObject(refused('typed.day'));
  });

  it.each([
    ['en', '15 September 2017'],
    ['en', '15 sep 2017'],
    ['en', '15th Sept. 2017'],
    ['en', 'September 15, 2017'],
    ['fi', '15. syyskuuta 2017'],
    ['fi', '15 syys 2017'],
    ['sv', '15 september 2017'],
    ['sv', 'den 15 september 2017'],
  ] as const)('with the name of the month is read in %s: %s', (language, text) => {
    expect(readDay(text, language)).toEqual(ok('2017-09-15'));
  });

  it('takes the names of months of its language alone: mar is March, and November in Finnish', () => {
    expect(readDay('15 mar 2017', 'en')).toEqual(ok('2017-03-15'));
    expect(readDay('15. mar 2017', 'fi')).toEqual(ok('2017-11-15'));
    expect(readDay('15 September 2017', 'fi')).toMatchObject(refused('typed.day'));
    expect(readDay('15 ma 2017', 'en')).toMatchObject(refused('typed.day'));
  });
});

describe.each(LANGUAGES)('a time in %s', (language) => {
  it.each([
    ['15.9.2017 klo 16.15', '2017-09-15T16:15+03:00'],
    ['15.9.2017 kl. 16.15', '2017-09-15T16:15+03:00'],
    ['15.9.2017 at 16:15', '2017-09-15T16:15+03:00'],
    ['15.9.2017, klo 16.15', '2017-09-15T16:15+03:00'],
    ['15.9.2017 16:15', '2017-09-15T16:15+03:00'],
    ['15. 9. 2017 klo 16.15', '2017-09-15T16:15+03:00'],
    ['2017-09-15 16:15', '2017-09-15T16:15+03:00'],
    ['2017-09-15T16:15', '2017-09-15T16:15+03:00'],
    ['15.9.2017 klo 16.15.00', '2017-09-15T16:15:00+03:00'],
    ['15.9.2017 klo 16.15.07,25', '2017-09-15T16:15:07.25+03:00'],
    ['15.9.2017 klo 6.05', '2017-09-15T06:05+03:00'],
    ['15.12.2017 klo 6.05', '2017-12-15T06:05+02:00'],
    ['15.9.2017 klo 24.00', '2017-09-16T00:00+03:00'],
    ['2017-09-15T13:15:00Z', '2017-09-15T13:15:00Z'],
    ['2017-09-15T16:15+03:00', '2017-09-15T16:15+03:00'],
    ['2017-09-15T16:15:00.123456789+03:00', '2017-09-15T16:15:00.123456789+03:00'],
    ['2017-09-15 15:15:00 +0200', '2017-09-15T15:15:00+02:00'],
    ['29.10.2017 klo 2.59', '2017-10-29T02:59+03:00'],
    ['29.10.2017 klo 4.00', '2017-10-29T04:00+02:00'],
    ['26.3.2017 klo 2.59', '2017-03-26T02:59+02:00'],
    ['26.3.2017 klo 4.00', '2017-03-26T04:00+03:00'],
    ['15.1.1900 klo 16.15', '1900-01-15T14:35:11Z'],
  ])('%j is %s', (text, value) => {
    expect(readTime(text, language)).toEqual(ok(value));
  });

  it('that the clock skips is refused, with what it shows before and after', () => {
    expect(readTime('26.3.2017 klo 3.00', language)).toMatchObject({
      ok: false,
      issue: {
        reason: 'typed.time-gap',
        facts: {
          readings: ['2017-03-26T02:00+02:00', '2017-03-26T04:00+03:00'],
          zone: 'Europe/Helsinki',
        },
      },
    });
  });

  it('that the clock shows twice is refused, with both instants', () => {
    expect(readTime('29.10.2017 klo 3.59.59', language)).toMatchObject({
      ok: false,
      issue: {
        reason: 'typed.time-doubled',
        facts: { readings: ['2017-10-29T03:59:59+03:00', '2017-10-29T03:59:59+02:00'] },
      },
    });
  });

  it('is more than a day', () => {
    expect(readTime('15.9.2017', language)).toMatchObject({
      ok: false,
      issue: { reason: 'typed.time-missing', facts: { day: '2017-09-15' } },
    });
  });

  it.each([
    '',
    'klo 16.15',
    '16:15',
    '15.9.2017 klo',
    '15.9.2017 klo 16',
    '15.9.2017 klo 25.00',
    '15.9.2017 klo 16.60',
    '15.9.2017 klo 24.01',
    '31.9.2017 klo 16.15',
    '15.9.2017 4:15 pm',
    '15.9.2017 klo 16.15 UTC',
    '2017-09-15T24:00:00+03:00',
    '2017-09-15T16:15:00+25:00',
    '9999-12-31 24:00',
    '42993,67',
  ])('%j is refused', (text) => {
    expect(readTime(text, language)).toMatchObject(refused('typed.time'));
  });
});

it('a time of a day that can be read in two ways is refused for the day', () => {
  expect(readTime('9.12.2017 at 16:15', 'en')).toMatchObject(refused('typed.day-ambiguous'));
  expect(readTime('15 September 2017 at 16:15', 'en')).toEqual(ok('2017-09-15T16:15+03:00'));
  expect(readTime('15. syyskuuta 2017 klo 16.15', 'fi')).toEqual(ok('2017-09-15T16:15+03:00'));
});
