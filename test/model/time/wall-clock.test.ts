import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { wallAt, wallClockAt } from '../../../src/model/time/wall-clock.js';
import { CLOCK_CHANGES } from '../../checks/clock-changes.js';

const HALF_HOUR = 30 * 60_000;

function byTemporal(ms: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
}

describe('what a clock on a wall shows', () => {
  test('in Helsinki when the call closes', () => {
    expect(wallClockAt(Date.UTC(2017, 8, 15, 13, 15, 5, 7), 'Europe/Helsinki')).toEqual({
      year: 2017,
      month: 9,
      day: 15,
      hour: 16,
      minute: 15,
      second: 5,
      millisecond: 7,
    });
  });

  test('midnight is hour 0, and a millisecond before 1970 is not negative', () => {
    expect(wallClockAt(Date.UTC(2017, 8, 14, 21), 'Europe/Helsinki')).toMatchObject({
      day: 15,
      hour: 0,
      minute: 0,
    });
    expect(wallClockAt(-1, 'UTC')).toMatchObject({
      year: 1969,
      month: 12,
      day: 31,
      hour: 23,
      second: 59,
      millisecond: 999,
    });
  });

  test.each([
    '0000-01-01',
    '0000-12-31',
    '0001-01-01',
    '0100-01-01',
    '1500-03-01',
    '1582-10-10',
    '1582-10-16',
    '9999-12-31',
  ])('on %s, as Temporal says: no day is counted by the Julian calendar', (day) => {
    const ms = Date.parse(`${day}T12:00:00Z`);
    const {
      year,
      month,
      day: date,
      hour,
      minute,
      second,
      millisecond,
    } = byTemporal(ms, 'Europe/Helsinki');
    expect(wallClockAt(ms, 'Europe/Helsinki')).toEqual({
      year,
      month,
      day: date,
      hour,
      minute,
      second,
      millisecond,
    });
  });

  test.each(['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
    'in %s around every change of the Helsinki clocks, as Temporal says',
    (zone) => {
      const wrong: string[] = [];
      for (const change of CLOCK_CHANGES) {
        for (let step = -8; step <= 8; step += 1) {
          const ms = change.epochMilliseconds + step * HALF_HOUR + 1;
          const { year, month, day, hour, minute, second, millisecond } = byTemporal(ms, zone);
          const wanted = { year, month, day, hour, minute, second, millisecond };
          const shown = wallClockAt(ms, zone);
          if (JSON.stringify(shown) !== JSON.stringify(wanted))
            wrong.push(`${change.toString()} ${String(step)}`);
          if (wallAt(ms - 1, zone) !== Date.UTC(year, month - 1, day, hour, minute, second))
            wrong.push(`wall ${change.toString()}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
