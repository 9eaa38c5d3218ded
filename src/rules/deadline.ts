import type { Draft, Instant } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { echo, digikuntaError } from '../model/error.js';
import { toInstant, toMoment } from '../model/time/moment.js';
import { frozenPaths } from '../model/path.js';
import type { Judgements } from '../model/reasons.js';

const ARRIVAL = /* @__PURE__ */ frozenPaths(['arrivedAt']);
const JUDGEMENT = 'arrivedAt';

/** The closing instant and the last one that is in time, in milliseconds; half a one is whatever is finer (interpretation 17). */
function closingOf({ deadline, closing, id }: GrantCall): { closing: number; last: number } {
  if (deadline === null)
    throw digikuntaError('no-deadline', `The call ${echo(id)} has no known closing time`);
  const { earliest } = toMoment(deadline);
  return { closing: earliest, last: closing === 'inclusive' ? earliest : earliest - 0.5 };
}

/**
 * When the call closes, in UTC. An application that arrives exactly then is in time (interpretation 17).
 * Clause `release.deadline`.
 * @throws A `RangeError` with `code` `no-deadline` if the call's closing time is not known.
 * @example closesAt(digikunta2017) // => '2017-09-15T13:15:00.000Z'
 */
export function closesAt(call: GrantCall): Instant {
  return toInstant(closingOf(call).closing);
}

/** Where a call's period stands at an instant. */
export interface DeadlineStatus {
  /** `upcoming` only where the call names an opening instant. */
  readonly state: 'upcoming' | 'open' | 'closed';
  readonly closesAt: Instant;
  /** Milliseconds to the closing instant; 0 then and after it. */
  readonly remainingMs: number;
}

/**
 * Whether the call is open at an instant, and how many milliseconds remain (0 at the closing instant and after it).
 * Clause `release.deadline`; the call of 2017 names no opening, so it is open at any earlier time (interpretation 21).
 * @throws A `RangeError` with `code` `invalid-instant` if `at` is no instant, or `no-deadline` if the closing time is not known.
 * @example
 * ```ts
 * deadlineStatus(digikunta2017, '2017-09-15T16:14:59+03:00')
 * // => { state: 'open', closesAt: '2017-09-15T13:15:00.000Z', remainingMs: 1000 }
 * ```
 */
export function deadlineStatus(call: GrantCall, at: Instant): DeadlineStatus {
  const { closing, last } = closingOf(call);
  const { earliest } = toMoment(at);
  const state = isBeforeOpening(call, earliest) ? 'upcoming' : earliest > last ? 'closed' : 'open';
  return {
    state,
    closesAt: toInstant(closing),
    remainingMs: Math.max(Math.floor(closing - earliest), 0),
  };
}

function isBeforeOpening({ opensAt }: GrantCall, ms: number): boolean {
  return opensAt !== null && ms < toMoment(opensAt).earliest;
}

/** Did the application arrive in time? */
export function checkDeadline(
  call: GrantCall,
  { arrivedAt }: Draft,
  asOf: Instant | undefined,
  judgements: Judgements,
): Finding {
  if (call.deadline === null) return finding(call, 'deadline', 'deadline.not-set', {}, ARRIVAL);
  const { closing, last } = closingOf(call);
  const { zone } = call;
  const closes = toInstant(closing);
  if (arrivedAt === undefined) {
    return asOf !== undefined && toMoment(asOf).earliest > last
      ? finding(call, 'deadline', 'deadline.closed', { asOf, closesAt: closes, zone }, ARRIVAL)
      : finding(call, 'deadline', 'deadline.not-arrived', { closesAt: closes, zone }, ARRIVAL);
  }
  const { earliest, latest } = toMoment(arrivedAt);
  const facts = { arrivedAt, closesAt: closes, zone };
  const judged = judgements[JUDGEMENT];
  if (call.opensAt !== null && isBeforeOpening(call, earliest) && judged === undefined) {
    const early = { ...facts, opensAt: call.opensAt, judgement: JUDGEMENT };
    return finding(call, 'deadline', 'deadline.before-opening', early, ARRIVAL);
  }
  if (earliest > last) return finding(call, 'deadline', 'deadline.late', facts, ARRIVAL);
  if (latest > last || isBeforeOpening(call, earliest)) {
    if (judged === undefined)
      return finding(
        call,
        'deadline',
        'deadline.to-the-minute',
        { ...facts, judgement: JUDGEMENT },
        ARRIVAL,
      );
    return finding(
      call,
      'deadline',
      judged ? 'deadline.review-accepted' : 'deadline.review-rejected',
      facts,
      ARRIVAL,
    );
  }
  return finding(
    call,
    'deadline',
    earliest === closing ? 'deadline.at-closing' : 'deadline.in-time',
    facts,
    ARRIVAL,
  );
}
