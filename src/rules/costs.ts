import {
  COST_KINDS,
  type CostKind,
  type CostLineDraft,
  type LocalDate,
  type Path,
  type UsePeriodDraft,
} from '../model/application.js';
import type { CostAssessment, CostLineAssessment, WeighedCosts } from '../model/assessment.js';
import type { ClauseId, CostTerms, CostTreatment, GrantCall } from '../model/call.js';
import { type CostVerdict, VERDICT, counts } from '../model/cost-verdict.js';
import { type Finding, finding } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import {
  ZERO_CENTS,
  toCents,
  toEuro,
  isGreater,
  subtractOrZero,
  add,
  normalizeEuro,
} from '../model/money/cents.js';
import { type CostLineFact, type CostLineReason, type Judgements } from '../model/reasons.js';

/** Where a day lies: outside the use period, `open` while the period told does not decide it, or within. */
function timing(
  day: LocalDate | undefined,
  { from, to }: UsePeriodDraft,
): 'outside' | 'open' | 'within' {
  if (day === undefined) return 'within';
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return 'outside';
  return from === undefined || to === undefined ? 'open' : 'within';
}

/** What the reason of a line rests on, each fact read once. */
interface Told {
  readonly treatment: CostTreatment | undefined;
  readonly causedByProject: boolean | undefined;
  readonly finalVat: boolean | undefined;
  readonly time: 'outside' | 'open' | 'within';
  readonly isWhole: boolean;
  readonly judged: boolean | undefined | 'not-asked';
}

/** What becomes of a line: what refuses it first, then what it lacks, then what an official has said or must say. */
function verdictOn({
  treatment,
  causedByProject,
  finalVat,
  time,
  isWhole,
  judged,
}: Told): CostVerdict {
  if (treatment === 'refuse') return VERDICT.refusedKind;
  if (treatment === 'final-only' && finalVat === false) return VERDICT.recoverableVat;
  if (causedByProject === false) return VERDICT.notCaused;
  if (time === 'outside') return VERDICT.outsidePeriod;
  if (!isWhole) return VERDICT.lineIncomplete;
  if (judged === false) return VERDICT.judgedRefused;
  if (time === 'open') return VERDICT.periodMissing;
  if (judged === true) return VERDICT.judgedAccepted;
  if (judged === undefined)
    return treatment === 'review' ? VERDICT.toJudge : VERDICT.beforeDecision;
  return treatment === 'final-only' ? VERDICT.finalVat : VERDICT.accepted;
}

/** The facts without which a line cannot count. */
function lacks(
  { kind, amount, causedByProject, finalVat }: CostLineDraft,
  { costPolicy }: GrantCall,
): CostLineFact[] {
  const facts: CostLineFact[] = [];
  if (kind === undefined) facts.push('kind');
  if (amount === undefined) facts.push('amount');
  if (causedByProject === undefined) facts.push('causedByProject');
  if (finalVat === undefined && kind !== undefined && costPolicy[kind].treatment === 'final-only')
    facts.push('finalVat');
  return facts;
}

/** The facts of a line that name its kind and no more: made once, and frozen so that no host can change them for all. */
function ofKinds(): Readonly<Record<CostKind, { readonly kind: CostKind }>> {
  const facts = COST_KINDS.map((kind) => [kind, Object.freeze({ kind })] as const);
  return Object.fromEntries(facts) as Record<CostKind, { readonly kind: CostKind }>;
}
const OF_KIND = /* @__PURE__ */ ofKinds();

const NO_TERMS: { readonly [Key in keyof CostTerms]?: undefined } = {};

/** The key of the judgement that a line asks for, by its kind or by its day; `undefined` where it asks for none. */
function judgementOf(
  { decisionsAnnouncedOn: decisionsAnnouncedOn }: GrantCall,
  treatment: CostTreatment | undefined,
  incurredOn: LocalDate | undefined,
  index: number,
): string | undefined {
  const isEarly =
    incurredOn !== undefined &&
    decisionsAnnouncedOn !== undefined &&
    incurredOn < decisionsAnnouncedOn;
  return isEarly || treatment === 'review' ? `costs.${String(index)}` : undefined;
}

/** Whether an official must still judge a line, also where the applicant has something to tell first. */
function awaitsJudgement(
  call: GrantCall,
  line: CostLineDraft | undefined,
  index: number,
  judgements: Judgements,
): boolean {
  const { kind, incurredOn } = line ?? {};
  const judgement = judgementOf(call, kind && call.costPolicy[kind].treatment, incurredOn, index);
  return judgement !== undefined && judgements[judgement] === undefined;
}

/** The facts that the sentence of a reason needs; a reason that names the kind is given only where the kind is told. */
function factsOf(
  { reason, isOfPolicy }: CostVerdict,
  call: GrantCall,
  line: CostLineDraft,
  kind: CostKind | undefined,
  period: UsePeriodDraft,
  judgement: string | undefined,
): object {
  if (reason === 'costs.line-incomplete') return { lacks: lacks(line, call) };
  if (reason === 'costs.outside-period')
    return { incurredOn: line.incurredOn, from: period.from ?? null, to: period.to ?? null };
  if (reason === 'costs.not-caused' || kind === undefined) return {};
  if (reason === 'costs.needs-review') return { kind, judgement };
  if (isOfPolicy) return OF_KIND[kind];
  const { incurredOn } = line;
  return reason === 'costs.before-decision'
    ? { kind, judgement, incurredOn, decisionsAnnouncedOn: call.decisionsAnnouncedOn }
    : { kind, incurredOn };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What became of one line; what the applicant has not told of it is left out. */
function judge(
  call: GrantCall,
  line: CostLineDraft,
  index: number,
  period: UsePeriodDraft,
  judgements: Judgements,
): CostLineAssessment {
  const { id, kind, amount, causedByProject, finalVat, incurredOn } = line;
  const { costPolicy, grounds } = call;
  const { treatment, clauses: ofKind } = kind === undefined ? NO_TERMS : costPolicy[kind];
  const isFinalVatTold = treatment !== 'final-only' || finalVat !== undefined;
  const isWhole =
    kind !== undefined && amount !== undefined && causedByProject !== undefined && isFinalVatTold;
  const judgement = judgementOf(call, treatment, incurredOn, index);
  const judged = judgement === undefined ? 'not-asked' : judgements[judgement];
  const found = verdictOn({
    treatment,
    causedByProject,
    finalVat,
    time: timing(incurredOn, period),
    isWhole,
    judged,
  });

  const { reason, outcome, isCounted, isOfPolicy } = found;
  const facts = factsOf(found, call, line, kind, period, judgement);
  const counted = amount !== undefined && isCounted ? normalizeEuro(amount) : '0.00';
  const clauses = isOfPolicy
    ? ofKind
    : (grounds as Partial<Record<CostLineReason, readonly ClauseId[]>>)[reason];
  // SAFETY: the reason ties outcome, facts and clauses together, which the compiler cannot follow.
  const answer = (
    kind === undefined
      ? { index, outcome, counted, reason, facts, clauses }
      : { index, kind, outcome, counted, reason, facts, clauses }
  ) as Mutable<CostLineAssessment>;
  if (id !== undefined) answer.id = id;
  return answer;
}

/** Weighs every line and adds them up. */
export function weighCosts(
  call: GrantCall,
  lines: readonly CostLineDraft[],
  period: UsePeriodDraft,
  judgements: Judgements,
): WeighedCosts {
  const assessed = lines.map((line, index) => judge(call, line, index, period, judgements));
  let submitted = ZERO_CENTS;
  let eligible = ZERO_CENTS;
  let waiting = ZERO_CENTS;
  let underReview = ZERO_CENTS;
  const lacking: Path[] = [];
  for (const { index, outcome, reason, facts, counted } of assessed) {
    const isCounted = counts(outcome, reason);
    const told = isCounted ? counted : lines[index]?.amount;
    const amount = told === undefined ? ZERO_CENTS : toCents(told);
    submitted = add(submitted, amount);
    if (isCounted) eligible = add(eligible, amount);
    if (reason === 'costs.period-missing') waiting = add(waiting, amount);
    if (
      outcome === 'review' ||
      (reason === 'costs.period-missing' && awaitsJudgement(call, lines[index], index, judgements))
    )
      underReview = add(underReview, amount);
    if (reason === 'costs.line-incomplete')
      for (const fact of facts.lacks) lacking.push(['costs', index, fact]);
  }
  const assessment = {
    lines: assessed,
    submitted: toEuro(submitted),
    eligible: toEuro(eligible),
    underReview: toEuro(underReview),
  };
  return { assessment, eligible, firm: subtractOrZero(eligible, waiting), lacking };
}

/**
 * Which of these cost lines are eligible, on whose word, and what they add up to. Amounts are in euros, net of VAT.
 * Clause `release.cap`; the cost policy is {@link GrantCall.costPolicy} (interpretation 11).
 * @param options - `usePeriod`: the days within which costs must arise; a line with a date waits for it, but counts. `judgements`:
 * what officials have judged, under `costs.0`, `costs.1` and so on, by the place of the line among those handed in.
 * @throws A `RangeError` with `code` `invalid-euro` on an amount that `digikunta/schema` would have refused.
 * @example
 * ```ts
 * assessCosts(digikunta2017, [
 *   { kind: 'salaries', amount: '8000.00', causedByProject: true },
 *   { kind: 'equipment', amount: '500.00', causedByProject: true },
 * ]).eligible // => '8000.00'
 * ```
 */
export function assessCosts(
  call: GrantCall,
  lines: readonly CostLineDraft[],
  {
    usePeriod = {},
    judgements = {},
  }: {
    readonly usePeriod?: UsePeriodDraft | undefined;
    readonly judgements?: Judgements | undefined;
  } = {},
): CostAssessment {
  return weighCosts(call, lines, usePeriod, judgements).assessment;
}

const COSTS = /* @__PURE__ */ frozenPaths(['costs']);

/** Are there eligible costs? Single lines say the rest. */
export function checkCosts(
  call: GrantCall,
  { assessment, eligible, lacking }: WeighedCosts,
): Finding {
  const { lines, submitted } = assessment;
  if (lines.length === 0) return finding(call, 'costs', 'costs.lines-missing', {}, COSTS);
  if (isGreater(eligible, ZERO_CENTS))
    return finding(
      call,
      'costs',
      'costs.eligible',
      { eligible: assessment.eligible, submitted },
      COSTS,
    );
  if (lacking.length === 0)
    return finding(call, 'costs', 'costs.none-eligible', { submitted }, COSTS);
  const incomplete = lines
    .filter(({ reason }) => reason === 'costs.line-incomplete')
    .map(({ index }) => index);
  return finding(call, 'costs', 'costs.incomplete', { lines: incomplete }, lacking);
}
