import { Temporal } from 'temporal-polyfill';

/** Every change of the Helsinki clocks from 2016 to 2027: the last instant is before it, the first at it. */
export const CLOCK_CHANGES: readonly Temporal.ZonedDateTime[] = (() => {
  const changes: Temporal.ZonedDateTime[] = [];
  let change = Temporal.ZonedDateTime.from(
    '2016-01-01T00:00[Europe/Helsinki]',
  ).getTimeZoneTransition('next');
  while (change && change.year < 2028) {
    changes.push(change);
    change = change.getTimeZoneTransition('next');
  }
  return changes;
})();
