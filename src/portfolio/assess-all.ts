import { assessAny, type Assessment, type AssessOptions } from '../assess.js';
import type { AnyDraft, Application, Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type DigikuntaError, digikuntaError, echo, isDigikuntaError } from '../model/error.js';
import { isObject, isRecord } from '../model/plain-data.js';
import type { Review } from '../model/review.js';
import { isText, LONGEST_TEXT } from '../model/text.js';
import { isAfter, latestOf, type Moment, readInstant, toMoment } from '../model/time/moment.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import { type Issue, issue } from '../schema/issues.js';

/** Another version of the same application, by its id. */
export interface OtherVersion {
  /** The row that counted before this one. */
  readonly index: number;
  /**
   * The version that counts: the last that arrived in time (interpretation 24), and of two late ones the last. `null` if the
   * arrival times do not decide it: one is missing, both are the same instant or minute, or an official must review one. After
   * that, no later version of the application is reported to count either.
   */
  readonly counts: 'this' | 'earlier' | null;
}

/** The result of one row. */
export type RowResult<V extends Vocabulary = Digikunta2017> =
  | {
      readonly index: number;
      readonly ok: true;
      readonly id?: string;
      readonly assessment: Assessment<V>;
      readonly otherVersion?: OtherVersion;
      /** An earlier row with a version that could not be read, and that might count instead of this one. */
      readonly unreadVersion?: number;
    }
  | {
      readonly index: number;
      readonly ok: false;
      /** The id, if it can be read although the rest cannot. */
      readonly id?: string;
      readonly issues: readonly Issue[];
      /** The version of the same application that counts, although this one, which could not be read, might be later. */
      readonly otherVersion?: OtherVersion;
    };

/** Options of {@link assessAll}. */
export interface AssessAllOptions<V extends Vocabulary = Digikunta2017> extends Omit<
  AssessOptions<V>,
  'reviews'
> {
  /** `parseApplication` or `parseDraft` of `digikunta/schema`, for rows of unknown input. Without it, rows are typed drafts. */
  readonly parse?:
    | ((
        input: unknown,
      ) =>
        | { readonly ok: true; readonly value: Application<V> | Draft<V> }
        | { readonly ok: false; readonly issues: readonly Issue[] })
    | undefined;
  /** The officials' reviews of single applications, by id. */
  readonly reviewsById?: Readonly<Record<string, readonly Review<V>[]>> | undefined;
}

/** The version of an application that counts so far: small, since one is kept for each of perhaps a million ids. */
interface Counting {
  readonly index: number;
  /** `null` if the arrival is missing, or can no longer decide which version counts. */
  readonly arrived: Moment | null;
  readonly isInTime: boolean;
}

/** Compares a new version with the one that counts. */
function compare(kept: Counting, next: Counting): OtherVersion {
  const { index } = kept;
  if (kept.arrived === null || next.arrived === null) return { index, counts: null };
  if (kept.isInTime !== next.isInTime) return { index, counts: next.isInTime ? 'this' : 'earlier' };
  if (isAfter(next.arrived, latestOf(kept.arrived))) return { index, counts: 'this' };
  return { index, counts: isAfter(kept.arrived, latestOf(next.arrived)) ? 'earlier' : null };
}

function versionOf(
  index: number,
  { arrivedAt }: AnyDraft,
  { findings }: Assessment<Vocabulary>,
): Counting {
  const outcome = findings.find(({ rule }) => rule === 'deadline')?.outcome;
  if (arrivedAt === undefined || outcome === 'review')
    return { index, arrived: null, isInTime: false };
  return {
    index,
    arrived: toMoment(arrivedAt),
    // Where the call has no closing time, nothing is late.
    isInTime: outcome !== 'not-met',
  };
}

/** True if an error is about the reviews that the program passed, not about the row. */
const isOfReviews = (error: unknown): error is DigikuntaError =>
  isDigikuntaError(error) && error.code.endsWith('-review');

/** True if an own rule of the host threw. */
const isOwnRuleFailure = (error: unknown): error is DigikuntaError & { readonly rule: string } =>
  isDigikuntaError(error) && error.code === 'own-rule-failed';

/** The id of a row, if it has one that can be read; a blank one is missing. */
function idIn(row: unknown): string | undefined {
  try {
    const id = isObject(row) ? row['id'] : undefined;
    return isText(id) && id.length <= LONGEST_TEXT && id.trim() !== '' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The arrival of a row that cannot be read, if at least that can. */
function arrivalIn(row: unknown): string | undefined {
  try {
    const arrivedAt = isObject(row) ? row['arrivedAt'] : undefined;
    return typeof arrivedAt === 'string' && readInstant(arrivedAt) ? arrivedAt : undefined;
  } catch {
    return undefined;
  }
}

type ReviewsById = Readonly<Record<string, readonly Review<Vocabulary>[]>>;

/** The reviews of one application, whose id can be written in two ways. */
function reviewsOf(
  reviewsById: ReviewsById,
  names: ReadonlyMap<string, string>,
  id: string | undefined,
): ReviewsById[string] | undefined {
  try {
    if (id === undefined) return undefined;
    const name = Object.hasOwn(reviewsById, id) ? id : names.get(id.normalize());
    return name === undefined ? undefined : reviewsById[name];
  } catch {
    throw digikuntaError('invalid-review', 'Expected a list of reviews');
  }
}

/** The names of the applications, by the form in which they are compared. */
function namesIn(reviewsById: ReviewsById): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of Object.keys(reviewsById)) {
    if (names.has(name.normalize()))
      throw digikuntaError(
        'duplicate-review',
        `${echo(name)} is in reviewsById twice, written in two ways`,
      );
    names.set(name.normalize(), name);
  }
  return names;
}

/** True for a record of reviews by id; a list or a Map has none under an id. */
function areReviewsById(reviewsById: unknown): boolean {
  try {
    return isRecord(reviewsById) && Object.keys(reviewsById).length >= 0;
  } catch {
    return false;
  }
}

/** Assesses rows one by one; of each application it remembers only which version counts. */
function assessor(
  call: GrantCall,
  { parse, reviewsById = {}, ...options }: AssessAllOptions<Vocabulary>,
): (row: unknown, index: number) => RowResult<Vocabulary> {
  // An invalid instant of the call or the options is an error of the program: thrown here, not reported for every row.
  assessAny(call, {}, { ...options, ownRules: undefined });
  if (!areReviewsById(reviewsById))
    throw digikuntaError(
      'invalid-review',
      'Expected an object with a list of reviews for each application id at reviewsById',
    );
  const counting = new Map<string, Counting>();
  const names = namesIn(reviewsById);
  /** The version of each application that could not be read: the last of them, or one of unknown arrival. */
  const unreadVersions = new Map<string, Counting>();
  const unread = (
    index: number,
    id: string | undefined,
    row: unknown,
    issues: readonly Issue[],
  ): RowResult<Vocabulary> => {
    if (id === undefined) return { index, ok: false, issues };
    const key = id.normalize();
    const arrival = { arrivedAt: arrivalIn(row) };
    const version = versionOf(index, arrival, assessAny(call, arrival));
    const before = unreadVersions.get(key);
    if (!before || (before.arrived && compare(before, version).counts !== 'earlier'))
      unreadVersions.set(key, version);
    const kept = counting.get(key);
    const mightCount = kept && compare(kept, version).counts !== 'earlier';
    return {
      index,
      ok: false,
      id,
      issues,
      ...(mightCount && { otherVersion: { index: kept.index, counts: 'earlier' } }),
    };
  };
  /** The row of an unread version that might count instead of this one. */
  const unreadBefore = (key: string, version: Counting): number | undefined => {
    const before = unreadVersions.get(key);
    if (!before) return undefined;
    if (compare(before, version).counts !== 'this') return before.index;
    unreadVersions.delete(key);
    return undefined;
  };
  return (row, index) => {
    let id: string | undefined;
    try {
      const parsed = parse
        ? parse(row)
        : isObject(row) && !Array.isArray(row) // A typed row may be of a class.
          ? { ok: true as const, value: row as AnyDraft }
          : { ok: false as const, issues: [issue('input.unreadable', {})] };
      id = idIn(parsed.ok ? parsed.value : row);
      if (!parsed.ok) return unread(index, id, row, parsed.issues);
      const reviews = reviewsOf(reviewsById, names, id);
      const assessment = assessAny(call, parsed.value, { ...options, reviews });
      if (id === undefined) return { index, ok: true, assessment };
      const version = versionOf(index, parsed.value, assessment);
      const key = id.normalize();
      const kept = counting.get(key);
      const otherVersion = kept && compare(kept, version);
      if (!otherVersion || otherVersion.counts === 'this') counting.set(key, version);
      else if (otherVersion.counts === null) counting.set(key, { ...kept, arrived: null });
      const unreadVersion = unreadBefore(key, version);
      return {
        index,
        ok: true,
        id,
        assessment,
        ...(otherVersion && { otherVersion }),
        ...(unreadVersion !== undefined && { unreadVersion }),
      };
    } catch (error) {
      if (isOfReviews(error))
        throw digikuntaError(error.code, `${error.message} (reviewsById[${echo(id)}])`);
      if (isOwnRuleFailure(error))
        return unread(index, id, row, [issue('input.own-rule-failed', { rule: error.rule })]);
      // A row that throws when read, or a typed row of another shape, must not end the batch.
      return unread(index, id, row, [issue('input.unreadable', {})]);
    }
  };
}

/** The same for a call of known vocabulary. */
const assessorFor = <V extends Vocabulary>(
  call: GrantCall<V>,
  options: AssessAllOptions<V>,
): ((row: unknown, index: number) => RowResult<V>) =>
  // SAFETY: assessments have the ids of the call.
  assessor(call, options) as (row: unknown, index: number) => RowResult<V>;

/**
 * Assesses many applications, lazily and in order, with one result per row; a malformed row gives its issues. A row whose `id`
 * came before says so, and which version counts (interpretation 24). Memory does not grow with the rows, except for one small
 * record per distinct `id`.
 * @throws A `RangeError` with `code` `invalid-instant` on the first pull if `asOf` or the call's closing time is not valid; or `invalid-review`, `unknown-review` or
 * `duplicate-review` for reviews; never for a row.
 * @example
 * ```ts
 * [...assessAll(digikunta2017, [{ id: 'a' }, null])].map(({ ok }) => ok) // => [true, false]
 * ```
 */
export function* assessAll<V extends Vocabulary>(
  call: GrantCall<V>,
  rows: Iterable<unknown>,
  options: AssessAllOptions<NoInfer<V>> = {},
): Generator<RowResult<V>, void, undefined> {
  const assessRow = assessorFor(call, options);
  let index = 0;
  for (const row of rows) yield assessRow(row, index++);
}

/**
 * {@link assessAll} for rows that arrive over time, such as the lines of a stream.
 * @example
 * ```ts
 * const answers = [];
 * for await (const { ok } of assessAllAsync(digikunta2017, [{ id: 'a' }, null])) answers.push(ok);
 * answers // => [true, false]
 * ```
 */
export async function* assessAllAsync<V extends Vocabulary>(
  call: GrantCall<V>,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  options: AssessAllOptions<NoInfer<V>> = {},
): AsyncGenerator<RowResult<V>, void, undefined> {
  const assessRow = assessorFor(call, options);
  let index = 0;
  for await (const row of rows) yield assessRow(row, index++);
}
