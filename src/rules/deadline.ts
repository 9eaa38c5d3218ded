import type { Draft, Instant } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { instantOf, momentOf } from '../model/moment.js';
import type { Judgements } from '../model/reasons.js';

const ARRIVAL = [['arrivedAt']] as const;
const JUDGEMENT = 'arrivedAt';

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
  const closing = momentOf(call.deadline).earliest;
  const { earliest } = momentOf(at);
  return { state: earliest > closing ? 'closed' : 'open', closesAt: instantOf(closing), remainingMs: Math.max(closing - earliest, 0) };
}

/** Did the application arrive in time? */
export function checkDeadline(call: GrantCall, { arrivedAt }: Draft, asOf: Instant | undefined, judgements: Judgements): Finding {
  const closing = momentOf(call.deadline).earliest;
  const { zone } = call;
  if (arrivedAt === undefined) {
    return asOf !== undefined && momentOf(asOf).earliest > closing
      ? finding(call, 'deadline', 'deadline.closed', { asOf, closesAt: instantOf(closing), zone }, ARRIVAL)
      : finding(call, 'deadline', 'deadline.not-arrived', { closesAt: instantOf(closing), zone }, ARRIVAL);
  }
  const { earliest, latest } = momentOf(arrivedAt);
  const facts = { arrivedAt, closesAt: instantOf(closing), zone };
  if (earliest > closing) return finding(call, 'deadline', 'deadline.late', facts, ARRIVAL);
  if (latest > closing) {
    const judged = judgements[JUDGEMENT];
    if (judged === undefined) return finding(call, 'deadline', 'deadline.to-the-minute', { ...facts, judgement: JUDGEMENT }, ARRIVAL);
    return finding(call, 'deadline', judged ? 'deadline.judged-in-time' : 'deadline.judged-late', facts, ARRIVAL);
  }
  return finding(call, 'deadline', earliest === closing ? 'deadline.at-closing' : 'deadline.in-time', facts, ARRIVAL);
}
