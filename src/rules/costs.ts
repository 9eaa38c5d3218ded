import type { CostLineDraft, Euro, LocalDate, Path, UsePeriodDraft } from '../model/application.js';
import type { CostAssessment, CostLineAssessment, WeighedCosts } from '../model/assessment.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { NOTHING, centsOf, euroOf, exceeds, less, plus, written } from '../model/money.js';
import { type CostLineFact, type CostLineFacts, type CostLineReason, type Judgements, OUTCOME_OF } from '../model/reasons.js';

/** What a line came to: its reason, the clauses it rests on, and whether its amount counts. */
type Verdict = {
  [R in CostLineReason]: {
    readonly reason: R;
    readonly facts: CostLineFacts[R];
    readonly clauses: readonly ClauseId[];
    readonly counts: boolean;
  };
}[CostLineReason];

/** Whether a day lies within the use period; `undefined` while the period told does not decide it. */
function within(day: LocalDate, { from, to }: UsePeriodDraft): boolean | undefined {
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
  return from === undefined || to === undefined ? undefined : true;
}

/** What refuses a line, whatever else is told of it. */
function refusal({ grounds, costPolicy }: GrantCall, line: CostLineDraft, period: UsePeriodDraft): Verdict | null {
  const { kind, causedByProject, finalVat, incurredOn } = line;
  if (kind !== undefined) {
    const { treatment, clauses } = costPolicy[kind];
    if (treatment === 'refuse') return { reason: 'costs.refused-kind', facts: { kind }, clauses, counts: false };
    if (treatment === 'final-only' && finalVat === false)
      return { reason: 'costs.recoverable-vat', facts: { kind }, clauses, counts: false };
  }
  if (causedByProject === false) return { reason: 'costs.not-caused', facts: {}, clauses: grounds['costs.not-caused'], counts: false };
  if (incurredOn !== undefined && within(incurredOn, period) === false) {
    const facts = { incurredOn, from: period.from ?? null, to: period.to ?? null };
    return { reason: 'costs.outside-period', facts, clauses: grounds['costs.outside-period'], counts: false };
  }
  return null;
}

const NOTHING_LACKS: readonly CostLineFact[] = [];

/** The facts without which a line cannot count. */
function lacks({ costPolicy }: GrantCall, { kind, amount, causedByProject, finalVat }: CostLineDraft): readonly CostLineFact[] {
  const isFinalVatAsked = kind !== undefined && costPolicy[kind].treatment === 'final-only';
  const isWhole =
    kind !== undefined && amount !== undefined && causedByProject !== undefined && (!isFinalVatAsked || finalVat !== undefined);
  if (isWhole) return NOTHING_LACKS;
  const facts: CostLineFact[] = [];
  if (kind === undefined) facts.push('kind');
  if (amount === undefined) facts.push('amount');
  if (causedByProject === undefined) facts.push('causedByProject');
  if (isFinalVatAsked && finalVat === undefined) facts.push('finalVat');
  return facts;
}

/** The key of the judgement that a line asks for, by its kind or by its day; `null` where it asks for none. */
function judgementOf({ costPolicy, decidedOn }: GrantCall, { kind, incurredOn }: CostLineDraft, index: number): string | null {
  const early = incurredOn !== undefined && decidedOn !== undefined && incurredOn < decidedOn;
  return early || (kind !== undefined && costPolicy[kind].treatment === 'review') ? `costs.${String(index)}` : null;
}

/** Whether an official must still judge a line, also where the applicant has something to tell first. */
function awaitsJudgement(call: GrantCall, line: CostLineDraft, index: number, judgements: Judgements): boolean {
  const judgement = judgementOf(call, line, index);
  return judgement !== null && judgements[judgement] === undefined;
}

function judge(call: GrantCall, line: CostLineDraft, index: number, period: UsePeriodDraft, judgements: Judgements): Verdict {
  const refused = refusal(call, line, period);
  if (refused) return refused;
  const { grounds, decidedOn } = call;
  const { kind, incurredOn } = line;
  const lacking = lacks(call, line);
  if (kind === undefined || lacking !== NOTHING_LACKS) {
    return { reason: 'costs.line-incomplete', facts: { lacks: lacking }, clauses: grounds['costs.line-incomplete'], counts: false };
  }

  const { treatment, clauses } = call.costPolicy[kind];
  const judgement = judgementOf(call, line, index);
  const judged = judgement === null ? undefined : judgements[judgement];
  if (judged === false) return { reason: 'costs.judged-refused', facts: { kind }, clauses, counts: false };
  if (incurredOn !== undefined && within(incurredOn, period) === undefined) {
    return { reason: 'costs.period-missing', facts: { kind, incurredOn }, clauses: grounds['costs.period-missing'], counts: true };
  }
  if (judged === true) return { reason: 'costs.judged-accepted', facts: { kind }, clauses, counts: true };
  if (judgement !== null && treatment === 'review') return { reason: 'costs.to-judge', facts: { kind, judgement }, clauses, counts: true };
  if (judgement !== null && incurredOn !== undefined && decidedOn !== undefined) {
    const facts = { kind, judgement, incurredOn, decidedOn };
    return { reason: 'costs.before-decision', facts, clauses: grounds['costs.before-decision'], counts: true };
  }
  return { reason: treatment === 'final-only' ? 'costs.final-vat' : 'costs.accepted', facts: { kind }, clauses, counts: true };
}

/** A line as it is answered; what the applicant has not told of it is left out. */
function answered({ id, kind }: CostLineDraft, index: number, { reason, facts, clauses }: Verdict, counted: Euro): CostLineAssessment {
  const line = { index, outcome: OUTCOME_OF[reason], counted, reason, facts, clauses } as Mutable<CostLineAssessment>;
  if (id !== undefined) line.id = id;
  if (kind !== undefined) line.kind = kind;
  return line;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Weighs every line and adds them up. */
export function weighCosts(call: GrantCall, lines: readonly CostLineDraft[], period: UsePeriodDraft, judgements: Judgements): WeighedCosts {
  let submitted = NOTHING;
  let eligible = NOTHING;
  let waiting = NOTHING;
  let underReview = NOTHING;
  const lacking: Path[] = [];
  const assessed = lines.map((line, index) => {
    const verdict = judge(call, line, index, period, judgements);
    const { reason, facts, counts } = verdict;
    const { amount: told = '0.00' } = line;
    const amount = centsOf(told);
    submitted = plus(submitted, amount);
    if (counts) eligible = plus(eligible, amount);
    if (reason === 'costs.period-missing') waiting = plus(waiting, amount);
    if (OUTCOME_OF[reason] === 'review' || (reason === 'costs.period-missing' && awaitsJudgement(call, line, index, judgements)))
      underReview = plus(underReview, amount);
    if (reason === 'costs.line-incomplete') for (const fact of facts.lacks) lacking.push(['costs', index, fact]);
    return answered(line, index, verdict, counts ? written(told, amount) : '0.00');
  });
  const assessment = { lines: assessed, submitted: euroOf(submitted), eligible: euroOf(eligible), underReview: euroOf(underReview) };
  return { assessment, eligible, firm: less(eligible, waiting), lacking };
}

/**
 * Which of these cost lines are eligible, on whose word, and what they add up to. Amounts are in euros, net of VAT.
 * Clause `release.cap`; the cost policy is {@link GrantCall.costPolicy} (position 11).
 * @param options - `usePeriod`: the days within which costs must arise; a line with a date waits for it, but counts.
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
  { usePeriod = {}, judgements = {} }: { readonly usePeriod?: UsePeriodDraft; readonly judgements?: Judgements } = {},
): CostAssessment {
  return weighCosts(call, lines, usePeriod, judgements).assessment;
}

/** Are there eligible costs? Single lines say the rest. */
export function checkCosts(call: GrantCall, { assessment, eligible, lacking }: WeighedCosts): Finding {
  const { lines, submitted } = assessment;
  const paths = [['costs']];
  if (lines.length === 0) return finding(call, 'costs', 'costs.not-told', {}, paths);
  if (exceeds(eligible, NOTHING)) return finding(call, 'costs', 'costs.eligible', { eligible: assessment.eligible, submitted }, paths);
  if (lacking.length === 0) return finding(call, 'costs', 'costs.none-eligible', { submitted }, paths);
  const incomplete = lines.filter(({ reason }) => reason === 'costs.line-incomplete').map(({ index }) => index);
  return finding(call, 'costs', 'costs.incomplete', { lines: incomplete }, lacking);
}
