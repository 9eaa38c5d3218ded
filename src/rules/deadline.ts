import type { AnyDraft, Instant } from '../model/application.js';
import type { CallWindow, GrantCall } from '../model/call.js';
import { digikuntaError, echo } from '../model/error.js';
import { expectCall } from '../model/expect.js';
import { finder, type FindingOf } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notApplicable, notMet, review } from '../model/reasons.js';
import { type NeedsReview, type Reviewed, type Reviews, subjectOf } from '../model/review.js';
import { instantAt, isAfter, latestOf, type Moment, toMoment } from '../model/time/moment.js';

/** The facts of an application that has arrived. */
export interface ArrivalFacts {
  readonly arrivedAt: Instant;
  readonly closesAt: Instant;
  readonly zone: string;
}

/** Reasons of the rule `deadline`. */
export const DEADLINE = {
  'deadline.in-time': met<ArrivalFacts>(),
  'deadline.at-closing': met<ArrivalFacts>(),
  'deadline.late': notMet<ArrivalFacts>(),
  'deadline.to-the-minute': review<ArrivalFacts & NeedsReview>(),
  'deadline.before-opening': review<ArrivalFacts & NeedsReview & { readonly opensAt: Instant }>(),
  'deadline.review-accepted': met<ArrivalFacts & Reviewed>(),
  'deadline.review-rejected': notMet<ArrivalFacts & Reviewed>(),
  'deadline.too-early': notMet<ArrivalFacts & { readonly opensAt: Instant }>(),
  'deadline.open-ended': notApplicable(),
  'deadline.category-missing': missing(),
  'deadline.not-set': notApplicable<{ readonly arrivedAt: Instant | null }>(),
  'deadline.closed': notMet<Omit<ArrivalFacts, 'arrivedAt'> & { readonly asOf: Instant }>(),
  'deadline.not-arrived': missing<Omit<ArrivalFacts, 'arrivedAt'>>(),
};

const find = finder('deadline', 'require', DEADLINE);
const CATEGORY = /* @__PURE__ */ frozenPaths(['category']);
const ARRIVAL = /* @__PURE__ */ frozenPaths(['arrivedAt']);

/** The closing instant. */
function closingOf(call: GrantCall): Moment {
  expectCall(call);
  const { closesAt: closes, id } = call;
  if (closes === null)
    throw digikuntaError('no-deadline', `The call ${echo(id)} has no known closing time`);
  return toMoment(closes);
}

const MINUTE = 60_000;

/** The instant up to which applications are in time: of a closing minute that counts, its end. */
const endOf = ({ closing }: GrantCall, closes: Moment): Moment =>
  closing === 'minute' ? { ...closes, earliest: closes.earliest + MINUTE } : closes;

/** True if an instant is after the last one that is in time (interpretation 17). */
const isLate = (call: GrantCall, closes: Moment, at: ReturnType<typeof latestOf>): boolean =>
  call.closing === 'inclusive' ? isAfter(at, closes) : !isAfter(endOf(call, closes), at);

/** The call with the times of one of its windows. */
const within = (call: GrantCall, { opensAt = null, closesAt: closes }: CallWindow): GrantCall => ({
  ...call,
  opensAt,
  closesAt: closes,
});

/** The windows for a category, in the order in which they close; all where the category is missing. */
const windowsFor = (windows: readonly CallWindow[], category: string | undefined): CallWindow[] =>
  windows
    .filter(
      ({ categories }) =>
        categories === undefined || category === undefined || categories.includes(category),
    )
    .sort((a, b) => toMoment(a.closesAt).earliest - toMoment(b.closesAt).earliest);

/** The call with the times of the window that an instant is for: the first that has not closed, else the last. */
function windowAt(call: GrantCall, windows: readonly CallWindow[], at: Moment): GrantCall {
  const open = windows.find(({ closesAt: closes }) => !isLate(call, toMoment(closes), at));
  const window = open ?? windows.at(-1);
  return window ? within(call, window) : call;
}

/**
 * Returns when the call closes, in UTC. An application that arrives exactly then is in time (interpretation 17).
 * Clause `release.deadline`.
 * @throws A `RangeError` with `code` `no-deadline` if the call's closing time is unknown.
 * @example closesAt(digikunta2017) // => '2017-09-15T13:15:00.000Z'
 */
export function closesAt(call: GrantCall): Instant {
  return instantAt(closingOf(call).earliest);
}

/** The state of a call's period at an instant. */
export interface DeadlineStatus {
  /** `upcoming` only if the call has an opening instant. */
  readonly state: 'upcoming' | 'open' | 'closed';
  readonly closesAt: Instant;
  /** Milliseconds to the closing instant; 0 then and after it. */
  readonly remainingMs: number;
}

/**
 * Returns whether the call is open at an instant, and how many milliseconds remain (0 at the closing instant and after it).
 * Clause `release.deadline`; the call of 2017 has no opening time, so it is open at any earlier time (interpretation 21).
 * @param category - In a call with windows: the category whose windows are asked about.
 * @throws A `RangeError` with `code` `invalid-instant` if `at` is not a valid instant, or `no-deadline` if the closing time is unknown.
 * @example
 * ```ts
 * deadlineStatus(digikunta2017, '2017-09-15T16:14:59+03:00')
 * // => { state: 'open', closesAt: '2017-09-15T13:15:00.000Z', remainingMs: 1000 }
 * ```
 */
export function deadlineStatus(calls: GrantCall, at: Instant, category?: string): DeadlineStatus {
  const moment = toMoment(at);
  const call = calls.windows ? windowAt(calls, windowsFor(calls.windows, category), moment) : calls;
  const closes = closingOf(call);
  const isClosed = isLate(call, closes, moment);
  return {
    state: isBeforeOpening(call, moment) ? 'upcoming' : isClosed ? 'closed' : 'open',
    closesAt: instantAt(closes.earliest),
    remainingMs: Math.max(Math.floor(endOf(call, closes).earliest - moment.earliest), 0),
  };
}

/** True if a call has an opening time, and an instant is before it. */
export const isBeforeOpening = ({ opensAt }: GrantCall, moment: Moment): boolean =>
  opensAt !== null && isAfter(toMoment(opensAt), moment);

/** Did the application arrive in time? */
export function checkDeadline(
  call: GrantCall,
  draft: AnyDraft,
  asOf: Instant | undefined,
  reviews: Reviews,
): FindingOf<typeof DEADLINE> {
  const { windows } = call;
  if (windows === undefined) return checkArrival(call, draft, asOf, reviews);
  if (windows.length === 0) return find(call, 'deadline.open-ended', {}, ARRIVAL);
  const { category, arrivedAt } = draft;
  const at = arrivedAt ?? asOf;
  const moment = at === undefined ? null : toMoment(at);
  const findingFor = (id: string | undefined): FindingOf<typeof DEADLINE> => {
    const ofCategory = windowsFor(windows, id);
    const first = ofCategory[0];
    const one = moment ? windowAt(call, ofCategory, moment) : first ? within(call, first) : call;
    return checkArrival(one, draft, asOf, reviews);
  };
  const found = findingFor(category);
  if (category !== undefined || arrivedAt === undefined) return found;
  const isOpen = call.categories.some(({ id }) => findingFor(id).outcome !== found.outcome);
  return isOpen ? find(call, 'deadline.category-missing', {}, CATEGORY) : found;
}

/** Did the application arrive in the period of the call? */
function checkArrival(
  call: GrantCall,
  draft: AnyDraft,
  asOf: Instant | undefined,
  reviews: Reviews,
): FindingOf<typeof DEADLINE> {
  if (call.closesAt === null)
    return find(call, 'deadline.not-set', { arrivedAt: draft.arrivedAt ?? null }, ARRIVAL);
  const closing = closingOf(call);
  const { zone } = call;
  const closes = instantAt(closing.earliest);
  const { arrivedAt } = draft;
  if (arrivedAt === undefined) {
    return asOf !== undefined && isLate(call, closing, toMoment(asOf))
      ? find(call, 'deadline.closed', { asOf, closesAt: closes, zone }, ARRIVAL)
      : find(call, 'deadline.not-arrived', { closesAt: closes, zone }, ARRIVAL);
  }
  const arrival = toMoment(arrivedAt);
  const isSurelyLate = isLate(call, closing, arrival);
  const facts = { arrivedAt, closesAt: closes, zone };
  const isEarly = isBeforeOpening(call, arrival);
  if (isEarly && call.early === 'refuse' && call.opensAt !== null)
    return find(call, 'deadline.too-early', { ...facts, opensAt: call.opensAt }, ARRIVAL);
  const isOpenToReview = isEarly || (!isSurelyLate && isLate(call, closing, latestOf(arrival)));
  if (isOpenToReview) {
    const opensAt =
      isEarly && call.opensAt !== null ? instantAt(toMoment(call.opensAt).earliest) : null;
    const subject = subjectOf('arrivedAt', draft, { closesAt: closes, opensAt });
    const accepted = reviews.accepted(subject);
    if (accepted !== undefined && !isSurelyLate) {
      const reason = accepted ? 'deadline.review-accepted' : 'deadline.review-rejected';
      return find(call, reason, { ...facts, review: subject }, ARRIVAL);
    }
    const open = { ...facts, review: subject, reviewedBefore: reviews.has(subject) };
    if (isEarly && call.opensAt !== null)
      return find(call, 'deadline.before-opening', { ...open, opensAt: call.opensAt }, ARRIVAL);
    return find(call, 'deadline.to-the-minute', open, ARRIVAL);
  }
  if (isSurelyLate) return find(call, 'deadline.late', facts, ARRIVAL);
  const reason = isAfter(endOf(call, closing), arrival)
    ? 'deadline.in-time'
    : 'deadline.at-closing';
  return find(call, reason, facts, ARRIVAL);
}
