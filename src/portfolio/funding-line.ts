import type { AnyDraft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import type { Assessment as AssessmentOf } from '../assess.js';
import type { Vocabulary } from '../model/vocabulary.js';
import {
  type Cents,
  isGreater,
  subtractOrZero,
  toCents,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { sumsOf } from '../model/money/cost-limits.js';
import {
  type GrantCosts,
  type GrantLimits,
  grantTerms,
  type GrantTerms,
  limitsFor,
} from '../model/money/limits.js';
import type { Reviewed, ReviewSubject } from '../model/review.js';
import type { AllocatedAward, Allocation } from './allocate.js';
import { ordered, rank, type RankEntry, type RankOptions, toScore } from './rank.js';

type Assessment = AssessmentOf<Vocabulary>;
type Line = Assessment['costs']['lines'][number];

/** An application close to the line between funded and not funded. */
export interface BorderlineApplication {
  readonly id: string;
  readonly funded: boolean;
  /** True if one score step could move it across the line. */
  readonly scoreStep: boolean;
  /** The one open review that could move it across the line. */
  readonly review: ReviewSubject['on'] | null;
}

/** The number of decimals that distinguishes all scores. */
const mostDecimals = (scores: readonly (string | undefined)[]): number =>
  Math.max(0, ...scores.map((score) => (score === undefined ? 0 : toScore(score).decimals.length)));
/** A score in the smallest unit of so many decimals, exactly. */
function inUnits(score: string, decimals: number): bigint {
  const { whole, decimals: digits } = toScore(score);
  return BigInt(`${String(whole)}${digits.padEnd(decimals, '0')}`);
}
const isPositive = (euros: string): boolean => /[1-9]/.test(euros);

/** Reasons other than a short budget: no score changes them. */
const UNFUNDABLE_REASONS: readonly AllocatedAward['reason'][] = [
  'allocation.nothing-to-award',
  'allocation.below-minimum',
];

/** The terms as an assessment found them: the rate of each line, the sums that are limited, and the limits of every grant. */
function termsOf(call: GrantCall, { award }: Assessment): GrantTerms {
  const terms = grantTerms(call);
  const { parts, ceiling = '0' } = award ?? {};
  const limits = terms.limits.filter(
    ({ of = 'grant', when, each }) => of === 'grant' && !when && !each,
  );
  return {
    ...terms,
    limits,
    ...(parts && {
      rate: parts.flatMap(({ lines, rate }) =>
        lines.map((line) => ({ when: { cost: { line } }, rate })),
      ),
    }),
    ...(terms.limits.length > limits.length && { largest: toCents(ceiling) }),
  };
}

/** True for costs below the least that the call requires of all. */
const isBelowLeast = ({ limits = [] }: GrantCall, eligible: Cents): boolean =>
  limits.some(
    ({ of, when, atLeast }) =>
      of === 'costs' && !when && atLeast !== undefined && isGreater(toCents(atLeast), eligible),
  );

/** The cost line that an official has still to review, and without which an eligible application is so no longer or gets nothing. */
function decisiveLine(call: GrantCall, assessment: Assessment): Line | undefined {
  const { findings, costs, award } = assessment;
  if (award === null || award.basis) return undefined;
  const terms = termsOf(call, assessment);
  // SAFETY: the terms ask for nothing else of a line than its place.
  const draft = { costs: costs.lines.map(({ line }) => ({ line })) } as AnyDraft;
  const wanted = toCents(award.requested ?? '0');
  const requires = (reason: string, limit: Cents): boolean =>
    isGreater(wanted, limit) &&
    findings.some((finding) => finding.reason === reason && finding.effect === 'require');
  const counts = (isLeft: (line: Line) => boolean): readonly Cents[] =>
    costs.lines.map((line) => (isLeft(line) ? toCents(line.counted) : ZERO_CENTS));
  const all = counts(() => true);
  const isFirm = ({ reason }: Line): boolean => reason !== 'costs.period-missing';
  // One rate and no limits need sums alone, and not every line again for each line.
  const isPlain = typeof terms.rate === 'string' && terms.limits.length === 0;
  const sums = sumsOf(call, costs.lines, all);
  const firmSums = sumsOf(call, costs.lines, counts(isFirm));
  const limitsWithout = (line: Line, whole: GrantCosts, isLeft: typeof isFirm): GrantLimits => {
    const others = toCents(award.otherFunding);
    if (!isPlain) {
      const counted = counts((one) => one !== line && isLeft(one));
      return limitsFor(terms, sumsOf(call, costs.lines, counted), others, draft);
    }
    const own = sumsOf(call, [line], all);
    const less = {
      eligible: subtractOrZero(whole.eligible, own.eligible),
      payable: subtractOrZero(whole.payable, own.payable),
      counted: [],
    };
    return limitsFor(terms, less, others, draft);
  };
  return costs.lines.find((decisive) => {
    const { outcome, counted } = decisive;
    if (outcome !== 'review' || !isPositive(counted)) return false;
    const left = subtractOrZero(toCents(costs.eligible), toCents(counted));
    if (!isGreater(left, ZERO_CENTS) || isBelowLeast(call, left)) return true;
    const limits = limitsWithout(decisive, sums, () => true);
    const firm = limitsWithout(decisive, firmSums, isFirm);
    return (
      !isGreater(limits.most, ZERO_CENTS) ||
      (limits.minimum !== null && isGreater(limits.minimum, limits.most)) ||
      requires('cap.within', firm.ceiling) ||
      requires('cofunding.within', firm.room)
    );
  });
}

/** Returns the review that alone decides: of the only required point that is open, or of a cost line that all rests on. */
function openReview(call: GrantCall, { assessment }: RankEntry): ReviewSubject['on'] | null {
  const { findings, ownFindings = [] } = assessment;
  const [only, ...others] = [...findings, ...ownFindings].filter(
    ({ effect, outcome }) =>
      effect === 'require' && outcome !== 'met' && outcome !== 'not-applicable',
  );
  const decisive = only ?? decisiveLine(call, assessment);
  const { review } = (decisive?.facts ?? {}) as Partial<Reviewed>;
  return decisive?.outcome === 'review' && others.length === 0 ? (review?.on ?? null) : null;
}

/** A ranked application and whether it is funded. */
interface RankedRow {
  readonly id: string;
  readonly group: string;
  readonly entry: RankEntry;
  /** In the smallest unit of all scores, exactly; `null` without a score. */
  readonly points: bigint | null;
  readonly funded: boolean;
}

const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

/** Returns the ids whose score is within `step` of an application in the same group on the other side of the line. */
function withinStep(inOrder: readonly RankedRow[], step: bigint): ReadonlySet<string> {
  const near = new Set<string>();
  // Within a group scores fall, so the closest across the line are the last before and the first after.
  for (const rows of [inOrder, [...inOrder].reverse()]) {
    const last = new Map<string, bigint>();
    for (const { id, group, points, funded } of rows) {
      if (points === null) continue;
      const across = last.get(`${group} ${String(!funded)}`);
      if (across !== undefined && distance(points, across) <= step) near.add(id);
      last.set(`${group} ${String(funded)}`, points);
    }
  }
  return near;
}

/**
 * Finds applications that one open review, or one score step, could move across the funding line, so that they can be
 * reviewed again. A review counts if all else is met, and it would drop a funded application or leave it without an award, or
 * lift another above a funded one or into the remaining budget. A score step counts only between applications of the same group, since scores never
 * outweigh the preference, and not if the award is zero or below the minimum whatever the budget.
 * @param options - `scoreStep`: the smallest step of the officials' scale, a decimal such as `"1"` or `"0.5"`.
 * @throws A `RangeError` with `code` `invalid-score` if a score or the step is not a decimal, or `duplicate-id` if two entries have the
 * same id.
 * @example
 * ```ts
 * fundingLine(digikunta2017, [], { awards: [], remaining: '0.00' }, { scoreStep: '1' }) // => []
 * ```
 */
export function fundingLine(
  call: GrantCall,
  entries: readonly RankEntry[],
  allocation: Pick<Allocation, 'awards' | 'remaining'>,
  { scoreStep, ...options }: RankOptions & { readonly scoreStep: string },
): BorderlineApplication[] {
  const decimals = mostDecimals([scoreStep, ...entries.map(({ score }) => score)]);
  const step = inUnits(scoreStep, decimals);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // The same letters can be written in two ways.
  const awards = new Map(allocation.awards.map((row) => [row.id.normalize(), row]));
  const ranked = rank(call, entries, options).flatMap(({ id, reason }): RankedRow[] => {
    const entry = byId.get(id);
    const row = awards.get(id.normalize());
    if (!entry || (row && UNFUNDABLE_REASONS.includes(row.reason))) return [];
    const points = entry.score === undefined ? null : inUnits(entry.score, decimals);
    return [
      { id, group: reason, entry, points, funded: row !== undefined && isPositive(row.award) },
    ];
  });
  const lowestFunded = ranked
    .filter(({ funded }) => funded)
    .map(({ entry }) => entry)
    .slice(-1);

  /** Returns true if it would rank above a funded one, or fit the remaining budget, once found eligible. */
  const wouldRise = (entry: RankEntry): boolean => {
    const { assessment } = entry;
    const maximum = assessment.award?.maximumAward;
    if (assessment.eligibility !== 'undetermined' || !maximum || !isPositive(maximum)) return false;
    const judged = { ...entry, assessment: { ...assessment, eligibility: 'eligible' as const } };
    const lowest = ordered(call, [judged, ...lowestFunded], options).at(-1);
    return lowest?.id !== entry.id || !isGreater(toCents(maximum), toCents(allocation.remaining));
  };
  const near = withinStep(ranked, step);
  return ranked.flatMap(({ id, entry, funded }) => {
    const scoreStep = near.has(id);
    const review = openReview(call, entry);
    const counts = review !== null && (funded || wouldRise(entry));
    return scoreStep || counts ? [{ id, funded, scoreStep, review: counts ? review : null }] : [];
  });
}
