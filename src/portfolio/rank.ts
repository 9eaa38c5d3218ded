import type { Assessment } from '../assess.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { GrantCall } from '../model/call.js';
import { echo, digikuntaError } from '../model/error.js';
import { isAfter, type Moment, toMoment } from '../model/time/moment.js';
import { checkIds, ONE_VERSION } from './check-ids.js';

/** The reasons for a place, one for each group of applications, the first to be funded first (interpretation 42). */
const GROUPS = [
  'ranking.eligible-preferred',
  'ranking.eligible',
  'ranking.open-preferred',
  'ranking.open',
] as const;
/** A reason for a place in the order. */
export type RankingReason = (typeof GROUPS)[number];
/** Each reason for a place, with its facts: none has any. */
export type RankingFacts = Readonly<Record<RankingReason, Readonly<Record<string, never>>>>;

/** An application to rank. */
export interface RankEntry {
  readonly id: string;
  readonly assessment: Assessment<Vocabulary>;
  /** The officials' score, a decimal such as `"7.5"`; the library never computes one. */
  readonly score?: string | undefined;
}

/** A place in the order. */
export interface Place {
  /** Counts from 1. */
  readonly rank: number;
  readonly reason: RankingReason;
  readonly facts: RankingFacts[RankingReason];
}

/** An application with its place: the entry as it was passed, whatever else it holds. */
export type Ranked<Entry extends RankEntry = RankEntry> = Entry & Place;

/** Options of {@link rank}. */
export interface RankOptions {
  /** The key that breaks a tie: the earlier arrival and then the id, or the id alone. Defaults to `id`. */
  readonly by?: 'arrival' | 'id' | undefined;
}

const SCORE = /^(\d{1,6})(?:\.(\d+))?$/;

/** A score: its whole part and its decimals, as many as there are. */
export interface Score {
  readonly whole: number;
  readonly decimals: string;
}

/** Reads a score; throws `invalid-score` if the text is not a valid score. */
export function toScore(score: string): Score {
  const [, whole, decimals = ''] = SCORE.exec(score) ?? [];
  if (whole === undefined)
    throw digikuntaError('invalid-score', `${echo(score)} is not a valid score such as "7.5"`);
  return { whole: Number(whole), decimals };
}

/** A text that sorts as the scores do, whatever their decimals; lower than any if there is none. */
function scoreKey(score: string | undefined): string {
  if (score === undefined) return '';
  const { whole, decimals } = toScore(score);
  let end = decimals.length;
  while (decimals.charAt(end - 1) === '0') end -= 1;
  return `${String(whole).padStart(6, '0')}.${decimals.slice(0, end)}`;
}

function arrivalOf({ assessment }: RankEntry): Moment | null {
  const deadline = assessment.findings.find(({ rule }) => rule === 'deadline');
  const arrivedAt = deadline && 'arrivedAt' in deadline.facts ? deadline.facts.arrivedAt : null;
  return arrivedAt === null ? null : toMoment(arrivedAt);
}

/** The earlier arrival first, a missing one last. */
function byArrival(a: Moment | null, b: Moment | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(isAfter(a, b)) - Number(isAfter(b, a));
}

function groupOf(
  call: GrantCall,
  { assessment: { eligibility, preferred, ownFindings = [] } }: RankEntry,
): RankingReason {
  const isGiven =
    call.cooperation?.effect === 'prefer' || ownFindings.some(({ effect }) => effect === 'prefer');
  const isPreferred = isGiven && preferred === true;
  if (eligibility === 'eligible')
    return isPreferred ? 'ranking.eligible-preferred' : 'ranking.eligible';
  return isPreferred ? 'ranking.open-preferred' : 'ranking.open';
}

const ascending = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Puts applications with distinct ids in order. */
export function ordered<Entry extends RankEntry>(
  call: GrantCall,
  entries: readonly Entry[],
  { by = 'id' }: RankOptions = {},
): Ranked<Entry>[] {
  return entries
    .filter(({ assessment }) => assessment.eligibility !== 'ineligible')
    .map((entry) => ({
      entry,
      id: entry.id,
      reason: groupOf(call, entry),
      points: scoreKey(entry.score),
      arrival: by === 'arrival' ? arrivalOf(entry) : null,
    }))
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.reason) - GROUPS.indexOf(b.reason) ||
        ascending(b.points, a.points) ||
        byArrival(a.arrival, b.arrival) ||
        ascending(a.id, b.id),
    )
    .map(({ entry, reason }, index) => ({ ...entry, rank: index + 1, reason, facts: {} }));
}

/**
 * Ranks applications: eligible before undetermined, without the ineligible; then those with the preference of the call, or of an
 * own rule, first (interpretation 42); then the higher score of those that officials have scored, the others last; then the
 * key of `by`. The same entries in any order give the same ranking.
 * @returns The entries, each with its place, so that a table needs nothing else.
 * @throws A `RangeError` with `code` `invalid-score` if a score is not a decimal with at most six digits before the point, or
 * `duplicate-id` if two entries have the same id.
 * @example rank(digikunta2017, [{ id: 'a', assessment: assess(digikunta2017, {}) }]).map(({ reason }) => reason) // => ['ranking.open']
 */
export function rank<Entry extends RankEntry>(
  call: GrantCall,
  entries: readonly Entry[],
  options: RankOptions = {},
): Ranked<Entry>[] {
  checkIds(entries, ONE_VERSION);
  return ordered(call, entries, options);
}
