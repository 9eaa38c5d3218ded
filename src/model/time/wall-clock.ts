import { asUtc } from './moment.js';

/** A wall clock's reading. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

// Building a formatter costs more than everything else here; one a zone is kept, and it never changes an answer.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterIn(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept) return kept;
  // Not iso8601: some runtimes count its days before 1582 by the Julian calendar. This one has no year 0, so it names the era.
  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    era: 'short',
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** Returns the wall-clock time of an instant in a zone. A fraction of a millisecond is rounded up, so that late stays late. */
export function wallClockAt(instant: number, zone: string): WallClock {
  const ms = Math.ceil(instant);
  const parts = new Map(
    formatterIn(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return {
    year: parts.get('era') === 'BC' ? 1 - read('year') : read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
    millisecond: ((ms % 1000) + 1000) % 1000,
  };
}

/** The wall clock of a zone, as milliseconds read as if in UTC. */
export function wallAt(ms: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClockAt(ms, zone);
  return asUtc(year, month, day, hour, minute, second);
}
