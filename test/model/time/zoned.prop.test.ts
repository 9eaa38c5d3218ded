import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { zonedTime } from '../../../src/model/time/zoned.js';
import { CLOCK_CHANGES } from '../../checks/clock-changes.js';

const toMillisecond = (instant: Temporal.Instant): string =>
  instant.toString({ fractionalSecondDigits: 3 });

/** What Temporal says of a wall time: its instants, none in a gap, two where it comes twice. */
function instantsOf(
  wall: Temporal.PlainDateTime,
  zone: string,
): { earlier: string; later: string; exists: boolean } {
  const of = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(zone, { disambiguation });
  const [earlier, later] = [of('earlier'), of('later')];
  return {
    earlier: toMillisecond(earlier.toInstant()),
    later: toMillisecond(later.toInstant()),
    exists: earlier.toPlainDateTime().equals(wall),
  };
}

/** Wall times at steps of some minutes in the hours around a clock change. */
function* around(
  change: Temporal.ZonedDateTime,
  minutes: number,
  hours: number,
): Generator<Temporal.PlainDateTime> {
  let wall = change.toPlainDateTime().subtract({ hours });
  for (let step = 0; step <= (2 * hours * 60) / minutes; step += 1) {
    yield wall;
    wall = wall.add({ minutes });
  }
}

function outcome(local: string, zone: string, which?: 'earlier' | 'later'): string {
  try {
    return zonedTime(local, zone, which);
  } catch (mistake) {
    return (mistake as { code: string }).code;
  }
}

describe('a Helsinki wall-clock time', () => {
  test('around every change it is what Temporal says: one instant, none in the gap, two where the hour comes twice', () => {
    const wrong: unknown[] = [];
    for (const wall of CLOCK_CHANGES.flatMap((change) => [...around(change, 10, 13)])) {
      const local = wall.toString({ smallestUnit: 'minute' });
      const { earlier, later, exists } = instantsOf(wall, 'Europe/Helsinki');
      const single = earlier === later ? earlier : exists ? 'local-time-doubled' : 'local-time-gap';
      const got = [undefined, 'earlier' as const, 'later' as const].map((which) =>
        outcome(local, 'Europe/Helsinki', which),
      );
      if (String(got) !== String([single, earlier, later]))
        wrong.push({ local, got, wanted: [single, earlier, later] });
    }
    expect(wrong).toEqual([]);
  });
});

describe('another zone, with changes of its own', () => {
  test.each([
    ['America/New_York', '2017-03-12T07:00Z'],
    ['America/New_York', '2017-11-05T06:00Z'],
    ['Australia/Lord_Howe', '2017-10-01T00:00Z'],
    ['Australia/Lord_Howe', '2017-04-01T15:00Z'],
    ['Asia/Kolkata', '2017-03-26T01:00Z'],
  ])('%s around %s is what Temporal says', (zone, instant) => {
    const change = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    for (const wall of around(change, 15, 6)) {
      const local = wall.toString({ smallestUnit: 'minute' });
      const { earlier, later } = instantsOf(wall, zone);
      expect([local, zonedTime(local, zone, 'earlier'), zonedTime(local, zone, 'later')]).toEqual([
        local,
        earlier,
        later,
      ]);
    }
  });
});
