import type { Euro, LocalDate } from '../model/application.js';
import { multiplyExactly } from '../model/money/fractions.js';
import { echo, digikuntaError } from '../model/error.js';
import { toCents } from '../model/money/cents.js';
import { readInstant } from '../model/time/moment.js';

/** Days with one yearly rate. */
export interface InterestPeriod {
  /** The first day that bears interest. */
  readonly from: LocalDate;
  /** The last day that bears interest. */
  readonly to: LocalDate;
  /** A yearly rate in per cent, such as `"3.5"`. */
  readonly rate: string;
}

/** The interest of one period. */
export interface PeriodInterest extends InterestPeriod {
  readonly days: number;
  /** In euros, with all their decimals, cut at the tenth. */
  readonly interest: string;
}

const DAY = 24 * 60 * 60_000;
const PERCENT = /^\d{1,3}(?:\.\d{1,6})?$/;

function daysOf({ from, to }: InterestPeriod): number {
  const [first, last] = [readInstant(`${from}T00:00Z`), readInstant(`${to}T00:00Z`)];
  const days = first && last ? Math.round((last.earliest - first.earliest) / DAY) + 1 : 0;
  if (days < 1)
    throw digikuntaError(
      'invalid-period',
      `${echo(from)} to ${echo(to)} is not a valid period of days`,
    );
  return days;
}

/**
 * Computes simple interest on a sum to be repaid (Act 688/2001, section 24) at the rates you pass: the annual rate of the
 * Interest Act (633/1982), section 3(2), plus three percentage points, from the day on which the grant was paid. The authority
 * counts the days and rounds the sum of the periods.
 * @param amount - In euros.
 * @param daysInYear - 360, 365 or 366, by the rule that the authority applies.
 * @throws A `RangeError` with `code` `invalid-euro`, `invalid-period` or `invalid-rate`.
 * @example
 * ```ts
 * interestOn('700.00', [{ from: '2019-01-01', to: '2019-12-31', rate: '3.00' }], 365)[0]?.interest // => '21.00'
 * ```
 */
export function interestOn(
  amount: Euro,
  periods: readonly InterestPeriod[],
  daysInYear: 360 | 365 | 366,
): PeriodInterest[] {
  const cents = toCents(amount);
  return periods.map((period) => {
    if (!PERCENT.test(period.rate))
      throw digikuntaError(
        'invalid-rate',
        `${echo(period.rate)} is not a valid yearly rate in per cent such as "3.5"`,
      );
    const days = daysOf(period);
    return {
      ...period,
      days,
      interest: multiplyExactly(cents, [period.rate, days], 100 * daysInYear),
    };
  });
}
