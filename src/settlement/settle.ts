import type { CostLineDraft, Draft, Euro, Path, UsePeriodDraft } from '../model/application.js';
import type { CostAssessment, CostLineAssessment } from '../model/assessment.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import {
  add,
  type Cents,
  isGreater,
  min,
  shareRoundedDown,
  subtractOrZero,
  toCents,
  toEuro,
  toShare,
  ZERO_CENTS,
} from '../model/money/cents.js';
import {
  type FactsOf,
  finder,
  type FindingOf,
  met,
  missing,
  notMet,
  review,
} from '../model/reason-table.js';
import type { Judgements } from '../model/reasons.js';
import { assessCosts } from '../rules/costs.js';

/** The grant as it was decided and paid. */
export interface GrantDecision {
  /** The decided grant, in euros. */
  readonly award: Euro;
  /** The decided share of the eligible costs, such as `"0.70"`. */
  readonly rate: string;
  /** The sum paid so far, in euros. */
  readonly paid: Euro;
  /** The number of joint recipients. Defaults to 1. */
  readonly recipients?: number | undefined;
  /** True if other funding and income lower the grant. Defaults to the terms of the call. */
  readonly deductsOtherFunding?: boolean | undefined;
}

/** The recipient's report on the use of the grant. */
export interface UseReport {
  /** The realised costs, as lines. */
  readonly costs: readonly CostLineDraft[];
  /** Other funding and income; an empty list means that there was none. */
  readonly otherFunding?: Readonly<Draft['otherFunding']>;
  readonly usePeriod?: UsePeriodDraft | undefined;
}

/** Each reason of a settlement, with its outcome and its facts. */
export const SETTLEMENT = {
  'settlement.as-decided': met<{ readonly finalGrant: Euro }>(),
  'settlement.by-share': met<{
    readonly finalGrant: Euro;
    readonly rate: string;
    readonly eligibleCosts: Euro;
  }>(),
  'settlement.by-other-funding': met<{
    readonly finalGrant: Euro;
    readonly eligibleCosts: Euro;
    readonly otherFunding: Euro;
  }>(),
  'settlement.pay': met<{ readonly balance: Euro }>(),
  'settlement.repay': notMet<{ readonly balance: Euro }>(),
  'settlement.keep': met<{ readonly balance: Euro; readonly limit: Euro }>(),
  'settlement.even': met(),
  'settlement.awaits-facts': missing<{ readonly excess: Euro }>(),
  'settlement.costs-missing': missing(),
  'settlement.funding-missing': missing(),
  'settlement.costs-need-review': review<{ readonly underReview: Euro }>(),
  'settlement.facts-missing': missing<{ readonly lines: readonly number[] }>(),
  'settlement.interest': review(),
  'settlement.joint-liability': review<{ readonly recipients: number }>(),
  'settlement.use-needs-review': review(),
};
/** The facts of each reason of a settlement. */
export type SettlementFacts = FactsOf<typeof SETTLEMENT>;
/** A reason of a settlement. */
export type SettlementReason = keyof SettlementFacts;
/** One point of a settlement. Its paths are those of the report. */
export type SettlementFinding = FindingOf<typeof SETTLEMENT>;

/** A settled grant. Once costs are reported: final grant + repaid or kept = paid + still to pay, to the cent. */
export interface Settlement {
  readonly format: 'digikunta.settlement/1';
  /** The grant that the costs reported so far justify, in euros; `null` while there are none. */
  readonly finalGrant: Euro | null;
  /** The sum to pay, to be repaid or that the recipient keeps, in euros, as `action` says. */
  readonly balance: Euro;
  readonly action: 'pay' | 'repay' | 'keep' | 'none';
  readonly costs: CostAssessment;
  readonly findings: readonly SettlementFinding[];
}

/** The clauses of each reason, in every call. */
export const GROUNDS: Readonly<Record<SettlementReason, readonly ClauseId[]>> = {
  'settlement.as-decided': ['act.11'],
  'settlement.by-share': ['act.11', 'interpretation.5'],
  'settlement.by-other-funding': ['act.6', 'act.7', 'interpretation.7'],
  'settlement.pay': ['act.12'],
  'settlement.repay': ['act.20', 'act.21'],
  'settlement.keep': ['act.20'],
  'settlement.even': ['act.12'],
  'settlement.awaits-facts': ['act.11', 'act.20'],
  'settlement.costs-missing': ['act.11'],
  'settlement.funding-missing': ['act.7', 'interpretation.7'],
  'settlement.costs-need-review': ['act.11'],
  'settlement.facts-missing': ['act.11'],
  'settlement.interest': ['act.24'],
  'settlement.joint-liability': ['act.27'],
  'settlement.use-needs-review': ['act.21', 'act.22'],
};

const finding = /* @__PURE__ */ finder('settlement', 'limit', SETTLEMENT, GROUNDS);

const COSTS: readonly Path[] = [['costs']];
const FUNDING: readonly Path[] = [['otherFunding']];

/** Returns the final grant, and the limit that it comes from. */
function finalGrant(
  call: GrantCall,
  { award, rate, deductsOtherFunding = call.deductOtherFunding }: GrantDecision,
  { eligible: eligibleCosts }: CostAssessment,
  otherFunding: Cents,
): { readonly grant: Cents; readonly basis: SettlementFinding } {
  const eligible = toCents(eligibleCosts);
  const decided = toCents(award);
  const share = shareRoundedDown(eligible, toShare(rate));
  const room = deductsOtherFunding ? subtractOrZero(eligible, otherFunding) : eligible;
  const grant = min(decided, min(share, room));
  const facts = { finalGrant: toEuro(grant), eligibleCosts };
  if (!isGreater(decided, grant)) {
    const { finalGrant } = facts;
    return { grant, basis: finding(call, 'settlement.as-decided', { finalGrant }, COSTS) };
  }
  if (!isGreater(share, grant))
    return { grant, basis: finding(call, 'settlement.by-share', { ...facts, rate }, COSTS) };
  const withFunding = { ...facts, otherFunding: toEuro(otherFunding) };
  const paths = [...COSTS, ...FUNDING];
  return { grant, basis: finding(call, 'settlement.by-other-funding', withFunding, paths) };
}

/** Lists the missing facts of cost lines. */
function missingFacts(lines: readonly CostLineAssessment[]): Path[] {
  const ofLines = lines.flatMap((line): Path[] =>
    line.reason === 'costs.line-incomplete'
      ? line.facts.lacks.map((fact) => ['costs', line.index, fact])
      : [],
  );
  const needsPeriod = lines.some(({ reason }) => reason === 'costs.period-missing');
  return needsPeriod ? [['usePeriod'], ...ofLines] : ofLines;
}

/** Lists what is missing from the report, and what is left for an official. */
function openPoints(
  call: GrantCall,
  { recipients = 1, deductsOtherFunding = call.deductOtherFunding }: GrantDecision,
  { otherFunding }: UseReport,
  { lines, underReview }: CostAssessment,
): SettlementFinding[] {
  const incomplete = lines.filter(({ outcome }) => outcome === 'missing');
  const withoutAmount = otherFunding?.flatMap(({ amount }, index): Path[] =>
    amount === undefined ? [['otherFunding', index, 'amount']] : [],
  );
  const missingFunding = deductsOtherFunding ? (withoutAmount ?? FUNDING) : [];
  const underReviewAt = lines
    .filter(({ outcome }) => outcome === 'review')
    .map(({ index }): Path => ['costs', index]);

  const points: SettlementFinding[] = [];
  if (lines.length === 0) points.push(finding(call, 'settlement.costs-missing', {}, COSTS));
  if (incomplete.length > 0) {
    const facts = { lines: incomplete.map(({ index }) => index) };
    const paths = missingFacts(incomplete);
    points.push(finding(call, 'settlement.facts-missing', facts, paths));
  }
  if (missingFunding.length > 0)
    points.push(finding(call, 'settlement.funding-missing', {}, missingFunding));
  if (isGreater(toCents(underReview), ZERO_CENTS))
    points.push(finding(call, 'settlement.costs-need-review', { underReview }, underReviewAt));
  if (recipients > 1)
    points.push(finding(call, 'settlement.joint-liability', { recipients }, [], 'inform'));
  points.push(finding(call, 'settlement.use-needs-review', {}, COSTS));
  return points;
}

/**
 * Settles a grant after the project. The final grant is the least of the decided grant, the decided share of the realised
 * eligible costs (rounded down to the cent), and those costs less other funding and income; it is then compared with what was
 * paid. A finding with the outcome `missing` lists what the report lacks, one with `review` what an official decides. Missing
 * costs never lead to repayment: until they are reported, only amounts paid above the decided grant must be repaid. Amounts
 * are in euros. Act 688/2001, 11, 12, 20 to 22, 24 and 27 §; each finding names the call's clauses for it.
 * @param options - `judgements`: the officials' judgements of the realised costs, under `costs.0`, `costs.1` and so on, by the
 * place of the line in the report: not those of the application's lines.
 * @throws A `RangeError` with `code` `invalid-euro` or `invalid-rate` if the decision or the report has an invalid one.
 * @example
 * ```ts
 * const { finalGrant, action, balance } = settle(
 *   digikunta2017,
 *   { award: '7000.00', rate: '0.70', paid: '7000.00' },
 *   { costs: [{ kind: 'services', amount: '9000.00', causedByProject: true }] },
 * );
 * [finalGrant, action, balance] // => ['6300.00', 'repay', '700.00']
 * ```
 */
export function settle(
  call: GrantCall,
  decision: GrantDecision,
  report: UseReport,
  { judgements = {} }: { readonly judgements?: Judgements | undefined } = {},
): Settlement {
  const { costs: lines, otherFunding = [], usePeriod = {} } = report;
  const costs = assessCosts(call, lines, { usePeriod, judgements });
  const funding = otherFunding.reduce(
    (sum, { amount }) => (amount === undefined ? sum : add(sum, toCents(amount))),
    ZERO_CENTS,
  );
  const { grant, basis } = finalGrant(call, decision, costs, funding);
  const paid = toCents(decision.paid);
  const hasCosts = lines.length > 0;
  const isComplete =
    hasCosts && costs.lines.every(({ reason }) => reason !== 'costs.line-incomplete');
  const rest = subtractOrZero(grant, paid);
  // Missing costs can raise the grant as far as it was decided, and no further.
  const excess = subtractOrZero(paid, isComplete ? grant : toCents(decision.award));

  const settled = (
    action: Settlement['action'],
    balance: Cents,
    ...points: SettlementFinding[]
  ): Settlement => ({
    format: 'digikunta.settlement/1',
    finalGrant: hasCosts ? toEuro(grant) : null,
    balance: toEuro(balance),
    action,
    costs,
    findings: [
      ...(hasCosts ? [basis] : []),
      ...points,
      ...openPoints(call, decision, report, costs),
    ],
  });

  if (isGreater(rest, ZERO_CENTS))
    return settled('pay', rest, finding(call, 'settlement.pay', { balance: toEuro(rest) }, COSTS));
  if (!isGreater(excess, ZERO_CENTS)) {
    if (!hasCosts) return settled('none', ZERO_CENTS);
    const waiting = subtractOrZero(paid, grant);
    return settled(
      'none',
      ZERO_CENTS,
      isGreater(waiting, ZERO_CENTS)
        ? finding(
            call,
            'settlement.awaits-facts',
            { excess: toEuro(waiting) },
            missingFacts(costs.lines),
          )
        : finding(call, 'settlement.even', {}, COSTS),
    );
  }
  const balance = toEuro(excess);
  if (!isGreater(excess, toCents(call.smallSumLimit)))
    return settled(
      'keep',
      excess,
      finding(call, 'settlement.keep', { balance, limit: call.smallSumLimit }, COSTS),
    );
  return settled(
    'repay',
    excess,
    finding(call, 'settlement.repay', { balance }, COSTS),
    finding(call, 'settlement.interest', {}, []),
  );
}
