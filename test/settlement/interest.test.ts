import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interestOn } from '../../src/officials.js';
import { inCents, someEuros } from '../checks/euros.js';

const DAY = 24 * 60 * 60_000;
const days = (from: string, to: string, rate = '3.5') =>
  interestOn('1000.00', [{ from, to, rate }], 365)[0]?.days;
const interest = (
  amount: string,
  from: string,
  to: string,
  rate: string,
  daysInYear: 360 | 365 | 366 = 365,
) => interestOn(amount, [{ from, to, rate }], daysInYear)[0]?.interest;

describe('the days of a period', () => {
  test.each([
    ['2017-10-02', '2017-10-02', 1],
    ['2017-10-02', '2017-10-03', 2],
    ['2018-01-01', '2018-12-31', 365],
    ['2019-02-28', '2019-03-01', 2],
    ['2020-02-28', '2020-03-01', 3],
    ['2020-01-01', '2020-12-31', 366],
    ['1900-02-28', '1900-03-01', 2],
    ['2000-02-28', '2000-03-01', 3],
    ['2017-12-31', '2018-01-01', 2],
    // The clocks move on the last Sundays of March and October; a day stays a day.
    ['2018-03-24', '2018-03-26', 3],
    ['2018-10-27', '2018-10-29', 3],
  ])('%s to %s, both included: %i', (from, to, expected) => {
    expect(days(from, to)).toBe(expected);
  });

  test.each([
    ['2018-01-02', '2018-01-01'],
    ['2018-02-29', '2018-03-01'],
    ['2018-01-01', '2018-02-30'],
    ['2018-1-1', '2018-01-02'],
    ['2018-01-01T00:00Z', '2018-01-02'],
    ['', ''],
  ])('%s to %s is no period', (from, to) => {
    expect(() => days(from, to)).toThrow(
      expect.objectContaining({ code: 'invalid-period' }) as Error,
    );
  });
});

describe('the interest', () => {
  test('of a whole year is the rate', () => {
    expect(interest('700.00', '2018-01-01', '2018-12-31', '3')).toBe('21.00');
    expect(interest('700.00', '2020-01-01', '2020-12-31', '3.0', 366)).toBe('21.00');
  });

  test('of one day, with all its decimals, cut at the tenth', () => {
    // 700.00 × 3.5 % / 365 is 0.067123287671…
    expect(interest('700.00', '2018-01-01', '2018-01-01', '3.5')).toBe('0.0671232876');
    // 700.00 × 3.5 % / 360 is 0.068055555555…
    expect(interest('700.00', '2018-01-01', '2018-01-01', '3.5', 360)).toBe('0.0680555555');
  });

  test('of a rate of nothing, or on nothing, is nothing', () => {
    expect(interest('700.00', '2018-01-01', '2018-12-31', '0')).toBe('0.00');
    expect(interest('0', '2018-01-01', '2018-12-31', '3.5')).toBe('0.00');
  });

  test('of each period stands by itself, with the rate that was handed in for it', () => {
    const periods = [
      { from: '2018-01-01', to: '2018-06-30', rate: '3.0' },
      { from: '2018-07-01', to: '2018-12-31', rate: '3.5' },
    ];
    // 181 days: 1 000 × 3 % × 181 / 365 = 14.876712328767…; 184 days: 1 000 × 3.5 % × 184 / 365 = 17.643835616438…
    expect(interestOn('1000.00', periods, 365)).toEqual([
      { ...periods[0], days: 181, interest: '14.8767123287' },
      { ...periods[1], days: 184, interest: '17.6438356164' },
    ]);
    expect(interestOn('1000.00', [], 365)).toEqual([]);
  });

  test.each(['', '-1', '3,5', '1e1', '1000', '3.1234567', 'NaN', '3.5 %'])(
    'a rate of %j is none',
    (rate) => {
      expect(() => days('2018-01-01', '2018-01-01', rate)).toThrow(
        expect.objectContaining({ code: 'invalid-rate' }) as Error,
      );
    },
  );

  test('always: the exact fraction, cut at the tenth decimal', () => {
    fc.assert(
      fc.property(
        someEuros,
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })),
        fc.constantFrom<360 | 365 | 366>(360, 365, 366),
        (amount, millionths, [first, second], daysInYear) => {
          const day = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
          const rate = (millionths / 1_000_000).toFixed(6);
          const [from, to] = first < second ? [day(first), day(second)] : [day(second), day(first)];
          const length = BigInt(Math.abs(first - second) + 1);
          // In units of the tenth decimal of a euro: cents × per cent × days / (100 cents × 100 per cent × days in the year).
          const exact =
            (inCents(amount) * BigInt(millionths) * length * 10n ** 10n) /
            (10n ** 6n * 100n * 100n * BigInt(daysInYear));
          const [whole = '', decimals = ''] = (
            interest(amount, from, to, rate, daysInYear) ?? ''
          ).split('.');
          expect(BigInt(whole + decimals.padEnd(10, '0'))).toBe(exact);
          expect(decimals.length).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
