import { describe, expect, test } from 'vitest';
import { helsinkiTime } from '../../../src/model/time/zoned.js';
import { CLOCK_CHANGES } from '../../checks/clock-changes.js';

const code = (expected: string): unknown =>
  expect.objectContaining({ name: 'RangeError', code: expected });

describe('a Helsinki wall-clock time', () => {
  test('the closing time of the call, in summer time', () => {
    expect(helsinkiTime('2017-09-15T16:15')).toBe('2017-09-15T13:15Z');
    expect(helsinkiTime('2017-09-15T16:15:05')).toBe('2017-09-15T13:15:05.000Z');
  });

  test('in winter time', () => {
    expect(helsinkiTime('2018-02-23T16:15')).toBe('2018-02-23T14:15Z');
  });

  test('clocks change twice a year from 2016 to 2027', () => {
    expect(CLOCK_CHANGES).toHaveLength(24);
  });

  test('the hour that does not exist is refused, unless the offset to apply is told', () => {
    expect(() => helsinkiTime('2017-03-26T03:30')).toThrow(code('local-time-gap'));
    expect(() => helsinkiTime('2017-03-26T03:00')).toThrow(code('local-time-gap'));
    expect(() => helsinkiTime('2017-03-26T03:59:59')).toThrow(code('local-time-gap'));
    expect(helsinkiTime('2017-03-26T02:59:59')).toBe('2017-03-26T00:59:59.000Z');
    expect(helsinkiTime('2017-03-26T04:00')).toBe('2017-03-26T01:00Z');
    expect(helsinkiTime('2017-03-26T03:30', 'earlier')).toBe('2017-03-26T00:30Z');
    expect(helsinkiTime('2017-03-26T03:30', 'later')).toBe('2017-03-26T01:30Z');
  });

  test('the hour that comes twice is refused, unless one of them is told', () => {
    expect(() => helsinkiTime('2017-10-29T03:30')).toThrow(code('local-time-doubled'));
    expect(() => helsinkiTime('2017-10-29T03:00')).toThrow(code('local-time-doubled'));
    expect(() => helsinkiTime('2017-10-29T03:59:59')).toThrow(code('local-time-doubled'));
    expect(helsinkiTime('2017-10-29T02:59:59')).toBe('2017-10-28T23:59:59.000Z');
    expect(helsinkiTime('2017-10-29T04:00')).toBe('2017-10-29T02:00Z');
    expect(helsinkiTime('2017-10-29T03:30', 'earlier')).toBe('2017-10-29T00:30Z');
    expect(helsinkiTime('2017-10-29T03:30', 'later')).toBe('2017-10-29T01:30Z');
  });

  test('24.00 is the midnight that follows, also over a clock change, a month and a year', () => {
    expect(helsinkiTime('2017-09-15T24:00')).toBe('2017-09-15T21:00Z');
    expect(helsinkiTime('2017-09-15T24:00:00')).toBe('2017-09-15T21:00:00.000Z');
    expect(helsinkiTime('2017-10-28T24:00')).toBe('2017-10-28T21:00Z');
    expect(helsinkiTime('2017-10-29T24:00')).toBe('2017-10-29T22:00Z');
    expect(helsinkiTime('2016-12-31T24:00')).toBe(helsinkiTime('2017-01-01T00:00'));
    expect(helsinkiTime('2016-02-29T24:00')).toBe(helsinkiTime('2016-03-01T00:00'));
  });

  test.each([
    ['a trailing Z', '2017-09-15T16:15:00Z'],
    ['a trailing Z without seconds', '2017-09-15T16:15Z'],
    ['an offset', '2017-09-15T16:15:00+03:00'],
    ['a short offset', '2017-09-15T16:15+03'],
    ['a day alone', '2017-09-15'],
    ['a year alone', '2017'],
    ['a week date', '2017-W37-5'],
    ['an ordinal date', '2017-258'],
    ['no separators', '20170915T161500'],
    ['a decimal hour', '2017-09-15T16.5'],
    ['a blank instead of the T', '2017-09-15 16:15'],
    ['milliseconds', '2017-09-15T16:15:00.000'],
    ['the Finnish way', '15.9.2017 16.15'],
    ['29 February of a common year', '2017-02-29T12:00'],
    ['31 April', '2017-04-31T12:00'],
    ['month 13', '2017-13-01T12:00'],
    ['day 0', '2017-09-00T12:00'],
    ['25 hours', '2017-09-15T25:00'],
    ['24.01', '2017-09-15T24:01'],
    ['a second after 24.00', '2017-09-15T24:00:01'],
    ['a letter before it', 'x2017-09-15T16:15'],
    ['60 minutes', '2017-09-15T16:60'],
    ['a leap second', '2016-12-31T23:59:60'],
    ['nothing', ''],
    ['a line break after it', '2017-09-15T16:15\n'],
  ])('%s is refused', (_, local) => {
    expect(() => helsinkiTime(local)).toThrow(code('invalid-local-time'));
    expect(() => helsinkiTime(local, 'later')).toThrow(code('invalid-local-time'));
  });

  test('what is no text is refused, and a mistake quotes no more than sixty characters', () => {
    expect(() => helsinkiTime(new Date(0) as unknown as string)).toThrow(
      code('invalid-local-time'),
    );
    expect(() => helsinkiTime(['2017-09-15T16:15'] as unknown as string)).toThrow(
      code('invalid-local-time'),
    );
    expect(() => helsinkiTime('x'.repeat(1000))).toThrow(/^"x{60}"… is not a wall-clock time/);
  });

  test('29 February of a leap year exists', () => {
    expect(helsinkiTime('2016-02-29T12:00')).toBe('2016-02-29T10:00Z');
  });
});
