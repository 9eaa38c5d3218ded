import type { Assessment } from '../assess.js';
import type { GrantCall } from '../model/call.js';
import { echo, digikuntaError } from '../model/error.js';
import { toMoment } from '../model/time/moment.js';
import type { OfficialsReason } from '../model/officials-reasons.js';
import { checkIds, ONE_VERSION } from './check-ids.js';

/** An application to rank. */
export interface RankEntry {
  readonly id: string;
  readonly assessment: Assessment;
  /** The officials' score, a decimal such as `"7.5"`; the library invents none. */
  readonly score?: string | undefined;
}

/** An application's place. */
export interface Ranked {
  readonly id: string;
  /** From 1. */
  readonly rank: number;
  readonly reason: Extract<OfficialsReason, `ranking.${string}`>;
  readonly facts: Readonly<Record<string, never>>;
}

/** What {@link rank} may be told. */
export interface RankOptions {
  /** What breaks a tie: the earlier arrival and then the id, or the id alone (the default). */
  readonly by?: 'arrival' | 'id' | undefined;
}

const SCORE = /^\d{1,6}(?:\.\d{1,6})?$/;

/** Reads a score; throws `invalid-score` on a text that is none. */
export function toScore(score: string): number {
  if (!SCORE.test(score))
    throw digikuntaError('invalid-score', `${echo(score)} is no score such as "7.5"`);
  return Number(score);
}

function arrivalOf({ assessment }: RankEntry): number {
  const deadline = assessment.findings.find(({ rule }) => rule === 'deadline');
  return deadline && 'arrivedAt' in deadline.facts
    ? toMoment(deadline.facts.arrivedAt).earliest
    : Number.POSITIVE_INFINITY;
}

/** The groups, the first to be funded first (interpretation 42). */
const GROUPS = [
  'ranking.eligible-preferred',
  'ranking.eligible',
  'ranking.open-preferred',
  'ranking.open',
] as const;

function groupOf(
  call: GrantCall,
  { assessment: { eligibility, preferred } }: RankEntry,
): (typeof GROUPS)[number] {
  const first = call.effects.cooperation === 'prefer' && preferred === true;
  if (eligibility === 'eligible') return first ? 'ranking.eligible-preferred' : 'ranking.eligible';
  return first ? 'ranking.open-preferred' : 'ranking.open';
}

const ascending = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** The order of applications of which none stands twice. */
export function ordered(
  call: GrantCall,
  entries: readonly RankEntry[],
  { by = 'id' }: RankOptions = {},
): Ranked[] {
  return entries
    .filter(({ assessment }) => assessment.eligibility !== 'ineligible')
    .map((entry) => ({
      ...entry,
      reason: groupOf(call, entry),
      points: entry.score === undefined ? Number.NEGATIVE_INFINITY : toScore(entry.score),
      arrival: by === 'arrival' ? arrivalOf(entry) : 0,
    }))
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.reason) - GROUPS.indexOf(b.reason) ||
        ascending(b.points, a.points) ||
        ascending(a.arrival, b.arrival) ||
        ascending(a.id, b.id),
    )
    .map(({ id, reason }, index) => ({ id, rank: index + 1, reason, facts: {} }));
}

/**
 * Puts applications in order: eligible before undetermined, ineligible out; then those with the preference for several
 * municipalities (interpretation 42); then, only where officials have scored, the higher score, and the unscored last; then the
 * declared key. The same entries in any order give the same ranking.
 * @throws A `RangeError` with `code` `invalid-score` if a score is no decimal of at most six digits and six decimals, or
 * `duplicate-id` if two entries have the same id.
 * @example rank(digikunta2017, [{ id: 'a', assessment: assess(digikunta2017, {}) }]).map(({ reason }) => reason) // => ['ranking.open']
 */
export function rank(
  call: GrantCall,
  entries: readonly RankEntry[],
  options: RankOptions = {},
): Ranked[] {
  checkIds(entries, ONE_VERSION);
  return ordered(call, entries, options);
}
