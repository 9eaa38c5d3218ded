import type { Draft, Instant } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { instantOf, momentOf } from '../model/moment.js';
import type { Judgements } from '../model/reasons.js';

const ARRIVAL = [['arrivedAt']] as const;
const JUDGEMENT = 'arrivedAt';

/** The closing instant and the last one that is in time, in milliseconds (position 17). */
function closingOf(call: GrantCall): { closing: number; last: number } {
  const closing = momentOf(call.deadline).earliest;
  return { closing, last: call.closing === 'inclusive' ? closing : closing - 1 };
}

/**
 * When the call closes, in UTC. An application that arrives exactly then is in time (position 17).
 * Clause `release.deadline`.
 * @example closesAt(digikunta2017) // => '2017-09-15T13:15:00.000Z'
 */
export function closesAt(call: GrantCall): Instant {
  return instantOf(momentOf(call.deadline).earliest);
}

/**
 * Whether the call is open at an instant, and how many milliseconds remain (0 at the closing instant and after it).
 * Clause `release.deadline`; the call names no opening, so it is open at any earlier time (position 21).
 * @throws A `RangeError` with `code` `invalid-instant` if `at` is no instant.
 * @example
 * ```ts
 * deadlineStatus(digikunta2017, '2017-09-15T16:14:59+03:00')
 * // => { state: 'open', closesAt: '2017-09-15T13:15:00.000Z', remainingMs: 1000 }
 * ```
 */
export function deadlineStatus(call: GrantCall, at: Instant): { state: 'open' | 'closed'; closesAt: Instant; remainingMs: number } {
  const { closing, last } = closingOf(call);
  const { earliest } = momentOf(at);
  return { state: earliest > last ? 'closed' : 'open', closesAt: instantOf(closing), remainingMs: Math.max(closing - earliest, 0) };
}

/** Did the application arrive in time? */
export function checkDeadline(call: GrantCall, { arrivedAt }: Draft, asOf: Instant | undefined, judgements: Judgements): Finding {
  const { closing, last } = closingOf(call);
  const closes = { closesAt: instantOf(closing), zone: call.zone };
  if (arrivedAt === undefined) {
    return asOf !== undefined && momentOf(asOf).earliest > last
      ? finding(call, 'deadline', 'deadline.closed', { asOf, ...closes }, ARRIVAL)
      : finding(call, 'deadline', 'deadline.not-arrived', closes, ARRIVAL);
  }
  const { earliest, latest } = momentOf(arrivedAt);
  const facts = { arrivedAt, ...closes };
  if (earliest > last) return finding(call, 'deadline', 'deadline.late', facts, ARRIVAL);
  if (latest > last) {
    const judged = judgements[JUDGEMENT];
    if (judged === undefined) return finding(call, 'deadline', 'deadline.to-the-minute', { ...facts, judgement: JUDGEMENT }, ARRIVAL);
    return finding(call, 'deadline', judged ? 'deadline.judged-in-time' : 'deadline.judged-late', facts, ARRIVAL);
  }
  return finding(call, 'deadline', earliest === closing ? 'deadline.at-closing' : 'deadline.in-time', facts, ARRIVAL);
}
