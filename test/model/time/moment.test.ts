import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  instantAt,
  isLocalDate,
  toInstant,
  toMoment,
  readInstant,
} from '../../../src/model/time/moment.js';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe('an instant', () => {
  test.each([
    ['2017-09-15T16:15:00+03:00'],
    ['2017-09-15T13:15:00Z'],
    ['2017-09-15T13:15:00.5Z'],
    ['2017-09-15T13:15:00.123Z'],
    ['2017-09-15T09:15:00-04:00'],
    ['2017-09-15T18:45:00+05:30'],
    ['2017-09-16T03:15:00+14:00'],
    ['2016-02-29T23:59:59Z'],
    ['1969-12-31T23:59:59.999Z'],
    ['0099-01-01T00:00:00Z'],
    ['0000-02-29T00:00:00Z'],
    ['0100-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59.999Z'],
    ['2017-01-31T00:00:00Z'],
    ['2017-12-01T23:59:00+23:59'],
    ['2017-12-31T00:00:00-00:59'],
  ])('%s is read as Temporal reads it', (text) => {
    expect(readInstant(text)).toEqual({ earliest: at(text), latest: at(text), finer: 0 });
  });

  test('without seconds it is known to the minute only', () => {
    const start = at('2017-09-15T13:15:00Z');
    expect(readInstant('2017-09-15T16:15+03:00')).toEqual({
      earliest: start,
      latest: start + 59_999,
      finer: 0,
    });
    expect(readInstant('2017-09-15T13:15Z')).toEqual({
      earliest: start,
      latest: start + 59_999,
      finer: 0,
    });
  });

  test('finer than a millisecond, it lies between two, so that later stays later and earlier stays earlier', () => {
    const start = at('2017-09-15T13:15:00Z');
    expect(readInstant('2017-09-15T13:15:00.000000001Z')?.earliest).toBe(start + 0.5);
    expect(readInstant('2017-09-15T13:15:00.0009Z')?.earliest).toBe(start + 0.5);
    expect(readInstant('2017-09-15T13:15:00.001000000Z')?.earliest).toBe(start + 1);
    expect(readInstant('2017-09-15T13:14:59.999999999Z')?.earliest).toBe(start - 0.5);
  });

  test.each([
    ['no offset', '2017-09-15T16:15:00'],
    ['a zone name', '2017-09-15T16:15:00+03:00[Europe/Helsinki]'],
    ['a short offset', '2017-09-15T16:15:00+03'],
    ['an offset without a colon', '2017-09-15T16:15:00+0300'],
    ['an offset of 24 hours', '2017-09-15T16:15:00+24:00'],
    ['an offset of 60 minutes', '2017-09-15T16:15:00+03:60'],
    ['a small t', '2017-09-15t16:15:00Z'],
    ['a small z', '2017-09-15T16:15:00z'],
    ['a comma before the fraction', '2017-09-15T16:15:00,5Z'],
    ['a fraction without digits', '2017-09-15T16:15:00.Z'],
    ['a fraction of ten digits', '2017-09-15T16:15:00.0000000001Z'],
    ['a fraction of a minute', '2017-09-15T16:15.5Z'],
    ['24.00', '2017-09-15T24:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['29 February of a common year', '2017-02-29T12:00:00Z'],
    ['month 0', '2017-00-15T12:00:00Z'],
    ['month 13', '2017-13-15T12:00:00Z'],
    ['day 0', '2017-09-00T12:00:00Z'],
    ['31 September', '2017-09-31T12:00:00Z'],
    ['60 minutes', '2017-09-15T16:60:00Z'],
    ['a letter before it', 'x2017-09-15T16:15:00Z'],
    ['blanks around it', ' 2017-09-15T16:15:00Z '],
    ['two of them', '2017-09-15T16:15:00Z 2017-09-15T16:15:00Z'],
    ['a Z and an offset', '2017-09-15T16:15:00Z+03:00'],
    ['a line break after it', '2017-09-15T16:15:00Z\n'],
    ['other digits', '２０１７-09-15T16:15:00Z'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(readInstant(text)).toBe(null);
    expect(() => toMoment(text)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'invalid-instant' }),
    );
  });

  test('what is no text is refused, also where it would be written as an instant', () => {
    for (const told of [['2017-09-15T13:15:00Z'], null, 1505481300000])
      expect([told, readInstant(told as unknown as string)]).toEqual([told, null]);
  });

  test('any millisecond, written with any offset, comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_102_444_800_000 }),
        fc.integer({ min: -23 * 60, max: 23 * 60 }),
        (ms, offset) => {
          const sign = offset < 0 ? '-' : '+';
          const wall = instantAt(ms + offset * 60_000).slice(0, -1);
          const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
          const text = `${wall}${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
          expect(toMoment(text)).toEqual({ earliest: ms, latest: ms, finer: 0 });
          expect(instantAt(toMoment(text).earliest)).toBe(
            Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a day of the calendar', () => {
  test.each([
    '2017-09-15',
    '2016-02-29',
    '2000-02-29',
    '2017-12-31',
    '2017-01-01',
    '2017-01-31',
    '2017-02-28',
    '2017-11-30',
  ])('%s is one', (day) => {
    expect(isLocalDate(day)).toBe(true);
  });

  test.each([
    '2017-02-29',
    '1900-02-29',
    '2017-04-31',
    '2017-06-31',
    '2017-09-31',
    '2017-11-31',
    '2017-01-32',
    '2100-02-29',
    'x2017-09-15',
    '2017-13-01',
    '2017-00-01',
    '2017-01-00',
    '2017-9-15',
    '15.9.2017',
    '2017-09-15T00:00',
    '',
    '17-09-15',
    '2017-09-15 ',
    '2017-09-15 2017-09-15',
  ])('%j is none', (day) => {
    expect(isLocalDate(day)).toBe(false);
  });

  test('what is no text is none, also where it would be written as a day', () => {
    expect(isLocalDate(['2017-09-15'] as unknown as string)).toBe(false);
  });
});

describe('toInstant', () => {
  test.each<[string, Parameters<typeof toInstant>[0], string]>([
    ['a Date', new Date(Date.UTC(2017, 8, 15, 13, 15)), '2017-09-15T13:15:00.000Z'],
    [
      'a Temporal instant, to the nanosecond',
      Temporal.Instant.from('2017-09-15T13:15:00.000000001Z'),
      '2017-09-15T13:15:00.000000001Z',
    ],
    [
      'a zoned time of Temporal',
      Temporal.ZonedDateTime.from('2017-09-15T16:15:00+03:00[Europe/Helsinki]'),
      '2017-09-15T16:15:00+03:00',
    ],
  ])('of %s', (_, time, instant) => {
    expect(toInstant(time)).toBe(instant);
  });

  test.each<[string, unknown]>([
    ['an invalid Date', new Date(Number.NaN)],
    ['a Date after the year 9999', new Date(Date.UTC(10_000, 0, 1))],
    ['a wall-clock time', Temporal.PlainDateTime.from('2017-09-15T16:15:00')],
    ['a number', 1_505_481_300_000],
    ['null', null],
    ['nothing', undefined],
  ])('of %s throws invalid-instant', (_, time) => {
    expect(() => toInstant(time as Date)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'invalid-instant' }) as Error,
    );
  });
});
