import type { Application, AnyDraft } from './application.js';
import type { GrantCall } from './call.js';
import { cut, type DigikuntaError, digikuntaError, echo, isDigikuntaError } from './error.js';
import { copyOf, type Fields, isRecord } from './plain-data.js';
import { isText } from './text.js';
import type { Digikunta2017, Vocabulary } from './vocabulary.js';

/** The lists whose entries officials review. */
type ReviewedList = Extract<keyof Application, 'applicants' | 'costs' | 'otherFunding'>;

/**
 * The thing that an official reviews: the arrival, a criterion, or an entry of a list. An entry is named by its id (a cost
 * line's `id`, an applicant's `code`, a source of funding), as in `costs.team`, or by its place, as in `costs[2]`, if it has
 * no id or shares it.
 */
export type ReviewKey<V extends Vocabulary = Vocabulary> =
  | 'arrivedAt'
  | `criteria.${V['criterion']}`
  | `${ReviewedList}.${string}`
  | `${ReviewedList}[${number}]`;

/** The facts that an official saw: those of the thing reviewed, and the version of the application. */
export type ReviewedFacts = Readonly<Record<string, string | boolean | readonly string[]>>;

/** An official's decision on one finding, made by `reviewOf`. */
export interface Review<V extends Vocabulary = Digikunta2017> {
  /** The thing reviewed; an entry of a list by its id, or by its place if it has none. */
  readonly on: ReviewKey<V>;
  /** The facts that the official saw; once they change, the finding needs review again. */
  readonly about: ReviewedFacts;
  readonly accepted: boolean;
  /** The official. */
  readonly by?: string | undefined;
  /** The reasons, as the decision will give them. */
  readonly grounds?: string | undefined;
}

/** The thing that a finding asks an official to review, as a review repeats it. */
export interface ReviewSubject {
  // Never a criterion in the type, so that a review made of it fits every call.
  readonly on: ReviewKey<Vocabulary & { readonly criterion: never }>;
  readonly about: ReviewedFacts;
}

/** The facts of a finding that an official reviewed. */
export interface Reviewed {
  readonly review: ReviewSubject;
}

/** The facts of a finding that an official must review. */
export interface NeedsReview extends Reviewed {
  /** True if a review exists that is about other facts or another version of the application. */
  readonly reviewedBefore: boolean;
}

/** The reviews of one application, as the rules ask for them. */
export interface Reviews {
  /** The decision on these facts; `undefined` if there is none. */
  readonly accepted: (subject: ReviewSubject) => boolean | undefined;
  /** True if a review names the same thing. */
  readonly has: (subject: ReviewSubject) => boolean;
}

type Facts = Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>;

/** The facts that are known, without the others. */
function known(facts: Facts): ReviewedFacts {
  const about: Record<string, string | boolean | readonly string[]> = {};
  for (const name of Object.keys(facts)) {
    const fact = facts[name];
    if (fact !== undefined && fact !== null) about[name] = fact;
  }
  return about;
}

/** The version of an application: a newer one never inherits a review. */
const versionOf = ({ id = '', arrivedAt }: AnyDraft): Facts => ({
  // A blank id counts as missing, and an id can be written in two ways.
  application: id.trim() === '' ? undefined : id.normalize(),
  arrivedAt,
});

/** The keys of everything that can be reviewed in some application, whatever its version. */
const REVIEWABLE = /^(?:arrivedAt$|criteria\.|(?:applicants|costs|otherFunding)(?:\.|\[[0-9]+\]$))/;

/** Names a thing to review, with the facts that a review of it must be about. */
export function subjectOf(
  on: ReviewSubject['on'] | `criteria.${string}`,
  draft: AnyDraft,
  facts: Facts,
): ReviewSubject {
  // SAFETY: see ReviewSubject.on.
  return { on: on as ReviewSubject['on'], about: known({ ...facts, ...versionOf(draft) }) };
}

/** The ids of a list's entries, for keys: only those that one entry alone has. */
function uniqueIds(ids: readonly (string | undefined)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) if (id) (once.has(id) ? twice : once).add(id);
  for (const id of twice) once.delete(id);
  return once;
}

/** Names the entries of a list for review; the ids are looked at when the first entry needs a name. */
export function entryKeys(
  list: ReviewedList,
  idsOf: () => readonly (string | undefined)[],
): (index: number) => `${ReviewedList}.${string}` | `${ReviewedList}[${number}]` {
  let ids: readonly (string | undefined)[] | undefined;
  let unique: ReadonlySet<string> | undefined;
  return (index) => {
    ids ??= idsOf();
    unique ??= uniqueIds(ids);
    const id = ids[index];
    return id !== undefined && unique.has(id)
      ? `${list}.${id}`
      : (`${list}[${String(index)}]` as `${ReviewedList}[${number}]`);
  };
}

/** Returns the keys of everything in an application and its call that an official can review. */
export function reviewKeysOf(call: GrantCall, draft: AnyDraft): ReadonlySet<string> {
  const { applicants = [], costs = [], otherFunding = [] } = draft;
  const keys = (list: ReviewedList, ids: readonly (string | undefined)[]): string[] => {
    const keyOf = entryKeys(list, () => ids);
    return ids.map((_, index) => keyOf(index));
  };
  return new Set([
    'arrivedAt',
    ...call.criteria.map(({ id }) => `criteria.${id}`),
    ...keys(
      'applicants',
      applicants.map(({ code }) => code),
    ),
    ...keys(
      'costs',
      costs.map(({ id }) => id),
    ),
    ...keys(
      'otherFunding',
      otherFunding.map(({ source }) => source),
    ),
  ]);
}

const sameFact = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((entry, index) => entry === b[index]));

/** True if two records have the same facts, in whatever order a store gives them back. */
function sameFacts(a: ReviewedFacts, b: ReviewedFacts): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameFact(a[name], b[name]))
  );
}

const expected = (what: string, place: string): DigikuntaError =>
  digikuntaError('invalid-review', `Expected ${what} at ${place}`);

const isFact = (value: unknown): boolean =>
  isText(value) || typeof value === 'boolean' || (Array.isArray(value) && value.every(isText));

const AS_MADE = 'a review as reviewOf() makes it';

/** The field of a review that is not as it should be, and what is expected there; `null` if there is none. */
function faultIn({
  on,
  about,
  accepted,
  by,
  grounds,
  ...others
}: Fields): [field: string, expected: string] | null {
  if (!isText(on)) return ['.on', 'a string such as "costs.team"'];
  if (!isRecord(about)) return ['.about', 'the facts that were reviewed'];
  const stray = Object.keys(about).find((name) => !isFact(about[name]));
  if (stray !== undefined)
    return [`.about[${echo(cut(stray))}]`, 'a string, true or false, or a list of strings'];
  if (typeof accepted !== 'boolean') return ['.accepted', 'true or false'];
  if (by !== undefined && !isText(by)) return ['.by', 'a string'];
  if (grounds !== undefined && !isText(grounds)) return ['.grounds', 'a string'];
  const [unknown] = Object.keys(others);
  return unknown === undefined ? null : [`[${echo(cut(unknown))}]`, 'no such field'];
}

/** True if a value is a review, whatever it is about. */
export const isReview = (value: unknown): value is Review<Vocabulary> =>
  isRecord(value) && faultIn(value) === null;

/** Reads a review once, and keeps a copy: a getter could give other facts later, and a hole in a list equals anything. */
function readReview(value: unknown, place: string): Review<Vocabulary> {
  if (!isRecord(value)) throw expected(AS_MADE, place);
  const review: Record<string, unknown> = { ...value };
  const { about } = review;
  if (isRecord(about))
    review['about'] = Object.fromEntries(
      Object.entries(about).map(([name, fact]) => [
        name,
        Array.isArray(fact) ? [...(fact as unknown[])] : fact,
      ]),
    );
  const fault = faultIn(review);
  if (fault) throw expected(fault[1], `${place}${fault[0]}`);
  // SAFETY: it has no fault.
  return review as unknown as Review<Vocabulary>;
}

/** Reads each review of a list; what throws when it is read is no review either. */
function readList(reviews: unknown): readonly Review<Vocabulary>[] {
  let place = 'reviews';
  try {
    if (!Array.isArray(reviews)) throw expected('a list of reviews', place);
    const read: Review<Vocabulary>[] = [];
    for (const [index, review] of (reviews as readonly unknown[]).entries()) {
      place = `reviews[${String(index)}]`;
      read.push(readReview(review, place));
    }
    return read;
  } catch (error) {
    throw isDigikuntaError(error) ? error : expected(AS_MADE, place);
  }
}

const NO_REVIEWS: Reviews = { accepted: () => undefined, has: () => false };

/**
 * Reads the reviews of one application.
 * @param keysOf - Gives the keys of everything that can be reviewed; called once, and only if there are reviews.
 * @throws A `RangeError` with `code` `invalid-review` for a value that is not a review, `unknown-review` for one of a thing
 * that this version of the application does not have, or `duplicate-review` for two of the same thing.
 */
export function readReviews(
  reviews: readonly Review<Vocabulary>[] | undefined,
  draft: AnyDraft,
  keysOf: () => ReadonlySet<string>,
): Reviews {
  if (reviews === undefined) return NO_REVIEWS;
  const read = readList(reviews);
  if (read.length === 0) return NO_REVIEWS;
  const version = known(versionOf(draft));
  const keys = keysOf();
  const current = new Map<string, Review<Vocabulary>>();
  const named = new Set<string>();
  for (const [index, review] of read.entries()) {
    const { on, about } = review;
    named.add(on);
    const isOfThisVersion = ['application', 'arrivedAt'].every(
      (name) => about[name] === version[name],
    );
    if (!isOfThisVersion && REVIEWABLE.test(on)) continue;
    if (!keys.has(on))
      throw digikuntaError(
        'unknown-review',
        `${echo(cut(on))} at reviews[${String(index)}] is not in this application or call`,
      );
    if (current.has(on))
      throw digikuntaError(
        'duplicate-review',
        `${echo(cut(on))} at reviews[${String(index)}] has another review; pass the one that counts`,
      );
    current.set(on, review);
  }
  return {
    accepted: ({ on, about }) => {
      const review = current.get(on);
      return review && sameFacts(review.about, about) ? review.accepted : undefined;
    },
    has: ({ on }) => named.has(on),
  };
}

/**
 * Records an official's decision on a finding. The review is bound to the facts that the finding names: once they change,
 * or another version of the application comes in, the finding needs review again.
 * @param finding - A finding with the outcome `review`, or one that an official reviewed before.
 * @throws A `RangeError` with `code` `not-reviewable` if the finding is not for an official.
 * @example
 * ```ts
 * const [finding] = assess(digikunta2017, {}).findings.filter(({ reason }) => reason === 'criteria.needs-review');
 * finding && reviewOf(finding, true).on // => 'criteria.general-significance'
 * ```
 */
export function reviewOf(
  finding: { readonly reason: string; readonly facts: object },
  accepted: boolean,
  { by, grounds }: { readonly by?: string | undefined; readonly grounds?: string | undefined } = {},
): ReviewSubject & Pick<Review, 'accepted' | 'by' | 'grounds'> {
  // A host without types can pass anything, such as the `undefined` of a search without a result.
  const given: unknown = finding;
  const { reason, facts } = (given as Partial<typeof finding> | null | undefined) ?? {};
  const { review } = (facts as Partial<Reviewed> | null | undefined) ?? {};
  if (review === undefined)
    throw digikuntaError(
      'not-reviewable',
      `Expected a finding that asks for a review, received ${echo(reason)}`,
    );
  return {
    ...copyOf(review),
    accepted,
    ...(by !== undefined && { by }),
    ...(grounds !== undefined && { grounds }),
  };
}
