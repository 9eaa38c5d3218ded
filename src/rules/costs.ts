import type {
  AnyDraft,
  CostLineDraft,
  Draft,
  LocalDate,
  Path,
  UsePeriodDraft,
} from '../model/application.js';
import type { CostAssessmentWith, CostLineResult, WeighedCosts } from '../model/assessment.js';
import type { CostTreatment, GrantCall } from '../model/call.js';
import { expectCall, expectLines } from '../model/expect.js';
import { finder, type FindingOf } from '../model/finding.js';
import {
  add,
  type Cents,
  isGreater,
  normalizeEuro,
  subtractOrZero,
  toCents,
  toEuro,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { belowLeast, hasCostLimits, limitCosts, sumsOf } from '../model/money/cost-limits.js';
import { basisOf, type GrantCosts } from '../model/money/limits.js';
import { lastDayOf } from '../model/time/moment.js';
import { frozenPaths } from '../model/path.js';
import { type FactsOf, met, missing, notApplicable, notMet, review } from '../model/reasons.js';
import {
  entryKeys,
  type NeedsReview,
  readReviews,
  type Review,
  type Reviewed,
  type Reviews,
  type ReviewSubject,
  subjectOf,
} from '../model/review.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';

/** The kind of cost that a line's finding is about. */
export interface OfCostKind {
  readonly kind: string;
}
/** A fact that a cost line can miss. */
export type CostLineFact = 'kind' | 'amount' | 'causedByProject' | 'finalVat';

/** Costs of which the call requires more: all, or those of some kinds. */
export interface LeastCosts {
  readonly eligible: string;
  readonly minimum: string;
  /** Empty for all costs. */
  readonly kinds: readonly string[];
}

/** Reasons of the rule `costs`, for the costs as a whole. */
export const COSTS = {
  /** `underReview`: the part of `eligible` that an official has yet to review, in euros. */
  'costs.eligible': met<{
    readonly eligible: string;
    readonly submitted: string;
    readonly underReview: string;
  }>(),
  'costs.none-eligible': notMet<{ readonly submitted: string }>(),
  'costs.lines-missing': missing(),
  'costs.incomplete': missing<{ readonly lines: readonly number[] }>(),
  'costs.below-minimum': notMet<LeastCosts>(),
  'costs.not-asked': notApplicable(),
  'costs.period-outside': notMet<{
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly earliest: LocalDate | null;
    readonly latest: LocalDate | null;
  }>(),
  'costs.period-too-long': notMet<{
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly months: number;
  }>(),
};

/** Reasons of a cost line whose clauses the cost policy gives with the kind. */
const BY_POLICY = {
  'costs.accepted': met<OfCostKind>(),
  'costs.final-vat': met<OfCostKind>(),
  'costs.needs-review': review<OfCostKind & NeedsReview>(),
  'costs.review-accepted': met<OfCostKind & Reviewed>(),
  'costs.review-rejected': notMet<OfCostKind & Reviewed>(),
  'costs.refused-kind': notMet<OfCostKind>(),
  'costs.recoverable-vat': notMet<OfCostKind>(),
  'costs.match-only': met<OfCostKind>(),
  /** `of`: the kinds of cost that it is a share of; empty for all. */
  'costs.flat': met<
    OfCostKind & {
      readonly share: string;
      readonly of: readonly string[];
      readonly counted: string;
    }
  >(),
  'costs.limited': met<OfCostKind & { readonly amount: string; readonly counted: string }>(),
};

/** A reason of a cost line whose clauses the cost policy gives with the kind. */
export type PolicyReason = keyof typeof BY_POLICY;

/** Reasons of a cost line. */
export const COST_LINE = /* @__PURE__ */ (() => ({
  ...BY_POLICY,
  'costs.before-decision': review<
    OfCostKind &
      NeedsReview & { readonly incurredOn: LocalDate; readonly decisionsAnnouncedOn: LocalDate }
  >(),
  'costs.not-caused': notMet(),
  'costs.outside-period': notMet<{
    readonly incurredOn: LocalDate;
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
  }>(),
  'costs.line-incomplete': missing<{ readonly missing: readonly CostLineFact[] }>(),
  'costs.period-missing': missing<OfCostKind & { readonly incurredOn: LocalDate }>(),
}))();

type FlatFacts = Omit<FactsOf<typeof BY_POLICY>['costs.flat'], 'kind'>;
type LineReason = keyof typeof COST_LINE;
type Line = CostLineDraft<Vocabulary>;

/** The finding on one cost line, with the line's place and what of it is eligible. */
export type CostFinding<V extends Vocabulary = Digikunta2017> = FindingOf<typeof COST_LINE> &
  Omit<CostLineResult, 'kind'> & { readonly kind?: V['costKind'] };

/** The result for the costs, with a finding for each line. */
export interface CostAssessment<V extends Vocabulary = Digikunta2017> extends CostAssessmentWith<
  CostFinding<V>
> {}

type Costs = WeighedCosts<CostFinding<Vocabulary>>;

const find = finder('costs', 'require', COSTS);
const findOnLine = finder('costs', 'limit', COST_LINE);

/** The place of a day: outside the use period, `open` while the known part of the period does not decide, or within. */
function timing(
  day: LocalDate | undefined,
  { from, to }: UsePeriodDraft,
): 'outside' | 'open' | 'within' {
  if (day === undefined) return 'within';
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return 'outside';
  return from === undefined || to === undefined ? 'open' : 'within';
}

/** The facts without which a line cannot count; a "no" has refused it before. */
function missingFacts(
  { kind, amount, causedByProject, finalVat }: Line,
  treatment: CostTreatment | undefined,
): CostLineFact[] {
  const facts: CostLineFact[] = [];
  // What follows from other costs needs no amount, and nothing that causes it.
  if (treatment === 'flat') return facts;
  if (kind === undefined || treatment === undefined) facts.push('kind');
  if (amount === undefined) facts.push('amount');
  if (causedByProject !== true) facts.push('causedByProject');
  if (finalVat !== true && treatment === 'final-only') facts.push('finalVat');
  return facts;
}

/** The day of the decisions, if a cost arose before it. */
const laterDecisions = (
  { decisionsAnnouncedOn }: GrantCall,
  { incurredOn }: Line,
): LocalDate | undefined =>
  incurredOn !== undefined &&
  decisionsAnnouncedOn !== undefined &&
  incurredOn < decisionsAnnouncedOn
    ? decisionsAnnouncedOn
    : undefined;

/** True if an official must review a line: by its kind, or because its cost arose before the decisions. */
const needsReview = (call: GrantCall, treatment: CostTreatment | undefined, line: Line): boolean =>
  treatment === 'review' || laterDecisions(call, line) !== undefined;

/** A line counts if it is accepted, while an official reviews it, and while only the use period is missing. */
const isCounted = ({ outcome, reason }: FindingOf<typeof COST_LINE>): boolean =>
  outcome === 'met' || outcome === 'review' || reason === 'costs.period-missing';

/** The field of a line that a reason rests on, where it is not the kind. */
const FIELD: { readonly [R in LineReason]?: string } = {
  'costs.before-decision': 'incurredOn',
  'costs.not-caused': 'causedByProject',
  'costs.recoverable-vat': 'finalVat',
  'costs.final-vat': 'finalVat',
};
const USE_PERIOD: Path = /* @__PURE__ */ Object.freeze(['usePeriod']);

/** The reasons that accept a line, by the treatment of its kind, where that is not the usual one. */
const ACCEPTED_AS: { readonly [T in CostTreatment]?: 'costs.final-vat' | 'costs.match-only' } = {
  'final-only': 'costs.final-vat',
  'match-only': 'costs.match-only',
};

/** The share that costs of a kind count as; what it comes to is known once all lines are. */
function flatOf({ costPolicy }: GrantCall, kind: string): FlatFacts {
  const { share = '1', of = [] } = costPolicy[kind]?.flat ?? {};
  return { share, of: of === 'costs' ? [] : of, counted: '0.00' };
}

/** Assesses one line: what refuses it first, then what is missing, then the reviews. */
function checkLine(
  call: GrantCall,
  line: Line,
  index: number,
  treatment: CostTreatment | undefined,
  period: UsePeriodDraft,
  subject: () => ReviewSubject,
  reviews: Reviews,
): FindingOf<typeof COST_LINE> {
  const { kind = '', causedByProject, finalVat, incurredOn = '' } = line;
  const field = (name: string): Path => ['costs', index, name];
  const give = <R extends LineReason>(
    reason: R,
    facts: FactsOf<typeof COST_LINE>[R],
    paths: readonly Path[] = [field(FIELD[reason] ?? 'kind')],
  ): FindingOf<typeof COST_LINE> => findOnLine(call, reason, facts, paths);

  if (treatment === 'refuse') return give('costs.refused-kind', { kind });
  if (treatment === 'final-only' && finalVat === false)
    return give('costs.recoverable-vat', { kind });
  if (causedByProject === false) return give('costs.not-caused', {});
  const time = timing(line.incurredOn, period);
  if (time === 'outside') {
    const { from = null, to = null } = period;
    return give('costs.outside-period', { incurredOn, from, to }, [
      field('incurredOn'),
      USE_PERIOD,
    ]);
  }
  const facts = missingFacts(line, treatment);
  if (facts.length > 0) return give('costs.line-incomplete', { missing: facts }, facts.map(field));
  const isForReview = needsReview(call, treatment, line);
  const review = isForReview ? subject() : null;
  const accepted = review ? reviews.accepted(review) : undefined;
  if (review && accepted === false) return give('costs.review-rejected', { kind, review });
  if (time === 'open')
    return give('costs.period-missing', { kind, incurredOn }, [USE_PERIOD, field('incurredOn')]);
  if (review === null) {
    if (treatment === 'flat') return give('costs.flat', { kind, ...flatOf(call, kind) });
    return give((treatment && ACCEPTED_AS[treatment]) ?? 'costs.accepted', { kind });
  }
  if (accepted) return give('costs.review-accepted', { kind, review });
  const open = { kind, review, reviewedBefore: reviews.has(review) };
  const { decisionsAnnouncedOn } = call;
  return treatment === 'review' || decisionsAnnouncedOn === undefined
    ? give('costs.needs-review', open)
    : give('costs.before-decision', { ...open, incurredOn, decisionsAnnouncedOn });
}

/** True for an amount that is unknown, or more than nothing. */
export const isOpenAmount = (amount: string | undefined): boolean =>
  amount === undefined || isGreater(toCents(amount), ZERO_CENTS);

/** The later, or the earlier, of two days, as far as they are known. */
const oneOf = (
  a: LocalDate | undefined,
  b: LocalDate | undefined,
  which: 'later' | 'earlier',
): LocalDate | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b === (which === 'later') ? a : b;
};

/** The days from which costs count: of the use period, and within those of the call. */
function periodOf({ period }: GrantCall, { usePeriod = {} }: AnyDraft): UsePeriodDraft {
  if (period === undefined) return usePeriod;
  return {
    from: oneOf(usePeriod.from, period.from, 'later'),
    to: oneOf(usePeriod.to, period.to, 'earlier'),
  };
}

/** True for a line that waits for the use period, and that an official must review all the same. */
const waitsForReview = (
  call: GrantCall,
  { reason }: FindingOf<typeof COST_LINE>,
  treatment: CostTreatment | undefined,
  line: Line,
): boolean => reason === 'costs.period-missing' && needsReview(call, treatment, line);

/** The facts of a line once it is known what counts of it; `null` where they stay. */
function limitedFacts(
  { reason, facts }: CostFinding<Vocabulary>,
  amount: Cents,
  counted: Cents,
): Pick<CostFinding<Vocabulary>, 'reason' | 'facts'> | null {
  if (reason === 'costs.flat') return { reason, facts: { ...facts, counted: toEuro(counted) } };
  if (reason !== 'costs.accepted' || !isGreater(amount, counted)) return null;
  const limited = { ...facts, amount: toEuro(amount), counted: toEuro(counted) };
  return { reason: 'costs.limited', facts: limited };
}

/** Assesses every line and adds them up. */
export function weighCosts(
  call: GrantCall,
  draft: AnyDraft,
  reviews: Reviews,
  facts: AnyDraft = draft,
): Costs {
  const { costs: lines = [] } = draft;
  const period = periodOf(call, draft);
  const keyOf = entryKeys('costs', () => lines.map(({ id }) => id));
  const assessed: CostFinding<Vocabulary>[] = [];
  const missing: Path[] = [];
  const counted: Cents[] = [];
  const withoutAmount = new Set<number>();
  const reviewed = new Set<number>();
  let submitted = ZERO_CENTS;
  let isLimited = call.limits !== undefined;
  for (const [index, line] of lines.entries()) {
    const { id, kind, amount, incurredOn, description } = line;
    const subject = (): ReviewSubject =>
      subjectOf(keyOf(index), draft, {
        kind,
        amount,
        incurredOn,
        description,
        decisionsAnnouncedOn: laterDecisions(call, line),
      });
    const terms =
      kind !== undefined && Object.hasOwn(call.costPolicy, kind)
        ? call.costPolicy[kind]
        : undefined;
    const treatment = terms?.treatment;
    if (treatment === 'flat') isLimited = true;
    const finding = checkLine(call, line, index, treatment, period, subject, reviews);
    const cents: Cents = amount === undefined ? ZERO_CENTS : toCents(amount);
    const counts = isCounted(finding);
    submitted = add(submitted, cents);
    counted.push(counts ? cents : ZERO_CENTS);
    if (counts && amount === undefined) withoutAmount.add(index);
    if (
      finding.outcome === 'review' ||
      (waitsForReview(call, finding, treatment, line) && reviews.accepted(subject()) === undefined)
    )
      reviewed.add(index);
    // A line of nothing holds nothing back, whatever else of it is unknown.
    if (finding.reason === 'costs.line-incomplete' && isOpenAmount(amount))
      missing.push(...finding.paths);
    // Field by field: a spread for each line of each application takes ten times as long.
    const { rule, outcome, effect, reason, facts, paths } = finding;
    const clauses =
      terms && Object.hasOwn(BY_POLICY, reason) ? [...terms.clauses] : finding.clauses;
    const result = {
      rule,
      outcome,
      effect,
      reason,
      facts,
      paths,
      clauses,
      line: index,
      counted: counts && amount !== undefined ? normalizeEuro(amount) : '0.00',
    };
    if (id !== undefined) Object.assign(result, { id });
    if (kind !== undefined) Object.assign(result, { kind });
    // SAFETY: the fields are those of one finding, so that they belong together.
    assessed.push(result as CostFinding<Vocabulary>);
  }
  if (isLimited) {
    limitCosts(call, facts, counted, withoutAmount, missing);
    for (const [index, line] of assessed.entries()) {
      const cents = counted[index] ?? ZERO_CENTS;
      const amount = toCents(lines[index]?.amount ?? '0');
      Object.assign(line, { counted: toEuro(cents) }, limitedFacts(line, amount, cents));
    }
  }
  return addUp(call, assessed, submitted, counted, reviewed, missing);
}

/** Adds up what counts of the lines. */
function addUp(
  call: GrantCall,
  lines: readonly CostFinding<Vocabulary>[],
  submitted: Cents,
  counted: readonly Cents[],
  reviewed: ReadonlySet<number>,
  missing: readonly Path[],
): Costs {
  const sums = sumsOf(call, lines, counted);
  let [waiting, underReview] = [ZERO_CENTS, ZERO_CENTS];
  for (const { line, reason } of lines) {
    const cents = counted[line] ?? ZERO_CENTS;
    if (reason === 'costs.period-missing') waiting = add(waiting, cents);
    if (reviewed.has(line)) underReview = add(underReview, cents);
  }
  const assessment = {
    lines,
    submitted: toEuro(submitted),
    eligible: toEuro(sums.eligible),
    underReview: toEuro(underReview),
  };
  return { assessment, ...sums, firm: subtractOrZero(sums.eligible, waiting), missing };
}

/**
 * Assesses cost lines: which of them are eligible, by which source, and what they add up to. Amounts are in euros, net of VAT.
 * Clause `release.cap`; the cost policy is {@link GrantCall.costPolicy} (interpretation 11).
 * @param options - `usePeriod`: the days within which costs must arise; a line with a date waits for it, but counts.
 * `reviews`: the decisions of officials on these lines, made by `reviewOf`. `application`: where limits of the call depend on its facts.
 * @throws A `RangeError` with `code` `invalid-euro` for an amount that `digikunta/schema` would have refused, or
 * `invalid-review`, `unknown-review` or `duplicate-review`.
 * @example
 * ```ts
 * assessCosts(digikunta2017, [
 *   { kind: 'salaries', amount: '8000.00', causedByProject: true },
 *   { kind: 'equipment', amount: '500.00', causedByProject: true },
 * ]).eligible // => '8000.00'
 * ```
 */
export function assessCosts<V extends Vocabulary>(
  call: GrantCall<V>,
  lines: readonly CostLineDraft<NoInfer<V>>[],
  {
    usePeriod,
    reviews,
    application,
  }: {
    readonly usePeriod?: UsePeriodDraft | undefined;
    readonly reviews?: readonly Review<NoInfer<V>>[] | undefined;
    readonly application?: Draft<NoInfer<V>> | undefined;
  } = {},
): CostAssessment<V> {
  expectCall(call);
  expectLines(lines);
  const draft: AnyDraft = { costs: lines, usePeriod };
  const keyOf = entryKeys('costs', () => lines.map(({ id }) => id));
  const keysOf = (): ReadonlySet<string> => new Set(lines.map((_, index) => keyOf(index)));
  const read = readReviews(reviews, draft, keysOf);
  // SAFETY: the lines' kinds are those of the call.
  return weighCosts(call, draft, read, { ...application, costs: lines }).assessment;
}

const LINES = /* @__PURE__ */ frozenPaths(['costs']);

/** Is the use period within the days of the call, and no longer than it allows? */
export function checkPeriod(
  call: GrantCall,
  { usePeriod: { from, to } = {} }: AnyDraft,
): FindingOf<typeof COSTS>[] {
  if (call.period === undefined || from === undefined || to === undefined) return [];
  const { from: earliest = null, to: latest = null, months } = call.period;
  const findings: FindingOf<typeof COSTS>[] = [];
  if ((earliest !== null && from < earliest) || (latest !== null && to > latest)) {
    const facts = { from, to, earliest, latest };
    findings.push(find(call, 'costs.period-outside', facts, [USE_PERIOD]));
  }
  if (months !== undefined && to > lastDayOf(from, months))
    findings.push(find(call, 'costs.period-too-long', { from, to, months }, [USE_PERIOD]));
  return findings;
}

/** The lines of which facts are missing that could add to what counts. */
const openLines = ({ assessment, missing }: Costs): number[] => {
  const open = new Set(missing.map(([, line]) => line));
  return assessment.lines.map(({ line }) => line).filter((line) => open.has(line));
};

/** Are there eligible costs, and as much as the call requires? Single lines have findings of their own. */
export function checkCosts(
  call: GrantCall,
  draft: AnyDraft,
  costs: Costs,
): [FindingOf<typeof COSTS>, ...FindingOf<typeof COSTS>[]] {
  const { assessment, eligible, missing } = costs;
  const { lines, submitted, underReview } = assessment;
  if (call.basis && basisOf(call.basis, draft, []))
    return [find(call, 'costs.not-asked', {}, LINES)];
  if (lines.length === 0) return [find(call, 'costs.lines-missing', {}, LINES)];
  if (isGreater(eligible, ZERO_CENTS)) {
    const facts = { eligible: assessment.eligible, submitted, underReview };
    const counted = find(call, 'costs.eligible', facts, LINES);
    const below = call.limits ? checkLeast(call, draft, costs) : null;
    return below ? [counted, below] : [counted];
  }
  if (missing.length === 0) return [find(call, 'costs.none-eligible', { submitted }, LINES)];
  return [find(call, 'costs.incomplete', { lines: openLines(costs) }, missing)];
}

/** Do the costs reach the least that the call requires? */
function checkLeast(
  call: GrantCall,
  draft: AnyDraft,
  costs: Costs,
): FindingOf<typeof COSTS> | null {
  const { counted, missing } = costs;
  const below = belowLeast(call, draft, counted);
  const firmly = belowLeast(call, draft, firmCosts(call, draft, costs).counted);
  if (below && missing.length === 0) {
    const facts = { ...below, eligible: toEuro(below.eligible) };
    return find(call, 'costs.below-minimum', facts, LINES);
  }
  if (below) return find(call, 'costs.incomplete', { lines: openLines(costs) }, missing);
  if (!firmly) return null;
  const waiting = waitingLines(costs);
  return find(call, 'costs.incomplete', { lines: waiting }, [USE_PERIOD]);
}

/** The lines that wait for the use period. */
const waitingLines = ({ assessment }: Costs): number[] =>
  assessment.lines
    .filter(({ reason }) => reason === 'costs.period-missing')
    .map(({ line }) => line);

/** The costs that count whatever the use period is. */
export function firmCosts(call: GrantCall, draft: AnyDraft, costs: Costs): GrantCosts {
  const waiting = new Set(waitingLines(costs));
  if (waiting.size === 0) return costs;
  const counted = costs.counted.map((cents, index) => (waiting.has(index) ? ZERO_CENTS : cents));
  if (hasCostLimits(call)) limitCosts(call, draft, counted, new Set(), []);
  return sumsOf(call, costs.assessment.lines, counted);
}
