import type { Catalogue, Format } from './catalogue.js';
import { toMoment } from '../model/time/moment.js';
import { toShare } from '../model/money/cents.js';
import { wallClockAt } from '../model/time/wall-clock.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function secondsOf(second: number, millisecond: number, decimal: string): string {
  if (millisecond > 0)
    return `${twoDigits(second)}${decimal}${String(millisecond).padStart(3, '0')}`;
  return second > 0 ? twoDigits(second) : '';
}

const nameIn = (names: Readonly<Record<string, string>>) => (id: string) =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

/** How a language writes facts. */
export function format({ notation, labels }: Pick<Catalogue, 'notation' | 'labels'>): Format {
  const { euro, group, percent, decimal, day, time, and } = notation;
  const write: Format = {
    euro: (amount) => {
      const [euros = '', cents = ''] = amount.split('.');
      // eslint-disable-next-line regexp/no-super-linear-move -- An amount has few digits.
      return euro(euros.replace(/\B(?=(?:\d{3})+$)/g, group), cents.padEnd(2, '0'));
    },
    share: (rate) => {
      const { numerator, denominator } = toShare(rate);
      const per10000 = (numerator * 10_000) / denominator;
      return Number.isInteger(per10000)
        ? percent(String(per10000 / 100).replace('.', decimal))
        : rate;
    },
    day: (date) => {
      const [year, month, dayOfMonth] = date.split('-').map(Number);
      return day(dayOfMonth ?? 0, month ?? 0, year ?? 0);
    },
    time: (instant, zone) => {
      const clock = wallClockAt(toMoment(instant).earliest, zone);
      return time(
        day(clock.day, clock.month, clock.year),
        clock,
        secondsOf(clock.second, clock.millisecond, decimal),
      );
    },
    list: (words) =>
      words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`,
    criterion: nameIn(labels.criterion),
    declaration: nameIn(labels.declaration),
  };
  return write;
}
