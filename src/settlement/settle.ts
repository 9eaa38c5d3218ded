import type {
  CostLineDraft,
  Draft,
  Euro,
  OtherFundingDraft,
  Path,
  UsePeriodDraft,
} from '../model/application.js';
import type { AppliedBasis } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { expectCall, expectLines } from '../model/expect.js';
import { finder, type FindingOf } from '../model/finding.js';
import {
  type Cents,
  isGreater,
  subtractOrZero,
  toCents,
  toEuro,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { sumsOf } from '../model/money/cost-limits.js';
import {
  basisOf,
  type GrantLimits,
  grantTerms,
  limitsFor,
  unitsIn,
} from '../model/money/limits.js';
import { frozenPaths } from '../model/path.js';
import { type FactsOf, met, missing, notMet, review } from '../model/reasons.js';
import type { Review } from '../model/review.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import { sumOtherFunding } from '../rules/cofunding.js';
import { assessCosts, isOpenAmount, type CostAssessment } from '../rules/costs.js';

/** The grant as it was decided and paid. */
export interface GrantDecision {
  /** The decided grant, in euros. */
  readonly award: Euro;
  /**
   * The decided share of the eligible costs, such as `"0.70"`. Without it the rates, limits and sums of the call apply, as in a
   * call with a table of rates or without costs.
   */
  readonly rate?: string | undefined;
  /** The sum paid so far, in euros. */
  readonly paid: Euro;
  /**
   * To how many recipients the grant was awarded jointly (Act 688/2001, section 27). Defaults to 1. Partners to which a single recipient
   * passes money on (section 7) are not recipients.
   */
  readonly recipients?: number | undefined;
  /**
   * True if, by the terms of the decision, other funding and income lower the grant (Act 688/2001, section 11). Defaults to the terms
   * of the call.
   */
  readonly deductsOtherFunding?: boolean | undefined;
}

/** The recipient's report on the use of the grant. */
export interface UseReport<V extends Vocabulary = Digikunta2017> {
  /** The actual costs, as lines. */
  readonly costs: readonly CostLineDraft<V>[];
  /** Other funding and income; an empty list means that there was none. */
  readonly otherFunding?: readonly OtherFundingDraft[] | undefined;
  readonly usePeriod?: UsePeriodDraft | undefined;
  /** The application that was granted, where the rates or limits of the call depend on its facts. */
  readonly application?: Draft<V> | undefined;
  /** In a call that grants a sum a unit: how many there were. */
  readonly units?: number | undefined;
}

/** Each reason of a settlement, with its outcome and its facts. */
export const SETTLEMENT = {
  'settlement.as-decided': met<{ readonly finalGrant: Euro }>(),
  'settlement.by-share': met<{
    readonly finalGrant: Euro;
    readonly rate: string;
    readonly eligibleCosts: Euro;
  }>(),
  'settlement.by-terms': met<{ readonly finalGrant: Euro; readonly eligibleCosts: Euro }>(),
  'settlement.by-units': met<{
    readonly finalGrant: Euro;
    readonly unit: Euro;
    readonly units: number;
  }>(),
  'settlement.units-missing': missing(),
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
export interface Settlement<V extends Vocabulary = Digikunta2017> {
  readonly format: 'digikunta.settlement/1';
  /** The grant that the costs reported so far justify, in euros; `null` while there are none. */
  readonly finalGrant: Euro | null;
  /** The sum to pay, to be repaid or that the recipient may keep, in euros, as `action` says. */
  readonly balance: Euro;
  /** `repay`: by the recipient (section 20), not recovery, which the authority decides (sections 21 and 22). `keep`: a small sum may be left unpaid. */
  readonly action: 'pay' | 'repay' | 'keep' | 'none';
  readonly costs: CostAssessment<V>;
  readonly findings: readonly SettlementFinding[];
}

const find = finder('settlement', 'limit', SETTLEMENT);

type Costs = CostAssessment<Vocabulary>;

const COSTS = /* @__PURE__ */ frozenPaths(['costs']);
const UNITS = /* @__PURE__ */ frozenPaths(['units']);
const FUNDING = /* @__PURE__ */ frozenPaths(['otherFunding']);

/** True if other funding lowers the grant: as decided, or else by the call. */
const deducts = (
  { otherFunding }: GrantCall,
  { deductsOtherFunding = otherFunding === 'deduct' }: GrantDecision,
): boolean => deductsOtherFunding;

/** The grant by the report: its limits, and if it needs any costs. */
interface Justified {
  readonly limits: GrantLimits;
  /** The sum that the grant is, where it is not a share of the costs. */
  readonly basis: AppliedBasis | null;
  /** True if the report does not give the units that the sum is for. */
  readonly hasNoUnits: boolean;
}

/** Works out the limits of the grant by the report. */
function justifiedBy(
  call: GrantCall,
  decision: GrantDecision,
  { application, units, costs: lines }: UseReport<Vocabulary>,
  costs: Costs,
  otherFunding: Cents,
): Justified {
  const { award, rate } = decision;
  const terms = {
    ...grantTerms(call),
    ...(rate !== undefined && { rate, basis: undefined }),
    largest: toCents(award),
    deductsOtherFunding: deducts(call, decision),
  };
  const draft = { ...application, costs: lines };
  const planned = basisOf(terms.basis, draft, [])?.basis ?? null;
  const isByUnits = planned !== null && 'units' in planned;
  const reported = isByUnits ? { ...draft, ...unitsIn(terms.basis, draft, units) } : draft;
  const counted = costs.lines.map((line) => toCents(line.counted));
  const limits = limitsFor(terms, sumsOf(call, costs.lines, counted), otherFunding, reported);
  return { limits, basis: limits.basis, hasNoUnits: isByUnits && units === undefined };
}

/** Returns the final grant, and the limit that it comes from. */
function finalGrant(
  call: GrantCall,
  decision: GrantDecision,
  { limits, basis }: Justified,
  { eligible: eligibleCosts }: Costs,
  otherFunding: Cents,
): { readonly grant: Cents; readonly basis: SettlementFinding } {
  const decided = toCents(decision.award);
  // A fixed sum is what was decided.
  const grant = basis && 'fixed' in basis ? decided : limits.most;
  const finalGrant = toEuro(grant);
  const result = <R extends SettlementReason>(
    reason: R,
    facts: SettlementFacts[R],
    paths = COSTS,
  ) => ({
    grant,
    basis: find(call, reason, facts, paths),
  });
  if (!isGreater(decided, grant)) return result('settlement.as-decided', { finalGrant });
  if (basis && 'units' in basis) {
    const { unit, units } = basis;
    return result('settlement.by-units', { finalGrant, unit, units }, UNITS);
  }
  const isByShare = !isGreater(limits.ceiling, grant);
  const { rate = call.rate } = decision;
  if (isByShare && typeof rate === 'string' && limits.ceilingBy === 'rate')
    return result('settlement.by-share', { finalGrant, eligibleCosts, rate });
  if (isByShare || limits.roomBy === 'payable')
    return result('settlement.by-terms', { finalGrant, eligibleCosts });
  const facts = { finalGrant, eligibleCosts, otherFunding: toEuro(otherFunding) };
  return result('settlement.by-other-funding', facts, [...COSTS, ...FUNDING]);
}

/** Lists the missing facts of cost lines. */
function missingFacts(lines: Costs['lines']): Path[] {
  const ofLines = lines.flatMap((line): Path[] =>
    line.reason === 'costs.line-incomplete' ? [...line.paths] : [],
  );
  const needsPeriod = lines.some(({ reason }) => reason === 'costs.period-missing');
  return needsPeriod ? [['usePeriod'], ...ofLines] : ofLines;
}

/** The lines of which something is missing; one of nothing holds nothing back. */
const openLines = (costs: UseReport<Vocabulary>['costs'], lines: Costs['lines']): Costs['lines'] =>
  lines.filter(({ outcome, line }) => outcome === 'missing' && isOpenAmount(costs[line]?.amount));

/** Lists what is missing from the report, and what is left for the authority. */
function openPoints(
  call: GrantCall,
  decision: GrantDecision,
  { otherFunding, costs }: UseReport<Vocabulary>,
  { lines, underReview }: Costs,
  { basis, hasNoUnits }: Justified,
): SettlementFinding[] {
  const { recipients = 1 } = decision;
  const incomplete = openLines(costs, lines);
  const withoutAmount = otherFunding?.flatMap(({ amount }, index): Path[] =>
    amount === undefined ? [['otherFunding', index, 'amount']] : [],
  );
  const missingFunding: readonly Path[] =
    deducts(call, decision) && !basis ? (withoutAmount ?? FUNDING) : [];
  const underReviewAt = lines
    .filter(({ outcome }) => outcome === 'review')
    .map(({ line }): Path => ['costs', line]);

  const points: SettlementFinding[] = [];
  if (hasNoUnits) points.push(find(call, 'settlement.units-missing', {}, UNITS));
  if (lines.length === 0 && !basis) points.push(find(call, 'settlement.costs-missing', {}, COSTS));
  if (incomplete.length > 0) {
    const facts = { lines: incomplete.map(({ line }) => line) };
    const paths = missingFacts(incomplete);
    points.push(find(call, 'settlement.facts-missing', facts, paths));
  }
  if (missingFunding.length > 0)
    points.push(find(call, 'settlement.funding-missing', {}, missingFunding));
  if (isGreater(toCents(underReview), ZERO_CENTS))
    points.push(find(call, 'settlement.costs-need-review', { underReview }, underReviewAt));
  if (call.law === 'act-688/2001' && recipients > 1)
    points.push(find(call, 'settlement.joint-liability', { recipients }, [], 'inform'));
  points.push(find(call, 'settlement.use-needs-review', {}, COSTS));
  return points;
}

/**
 * Calculates the settlement of a grant after the project; the authority decides it. The final grant is the least of the decided grant, the decided share of the actual
 * eligible costs (rounded down to the cent), and those costs less other funding and income; it is then compared with what was
 * paid. A finding with the outcome `missing` lists what is missing from the report, one with `review` what the authority assesses. Missing
 * costs never lead to repayment: until they are reported, only amounts paid above the decided grant must be repaid. Amounts
 * are in euros. Act 688/2001, sections 11, 12, 20 to 22, 24 and 26 to 29; each finding names the call's clauses for it. A sum that the
 * call fixes, or gives a unit, needs no costs: the part above the actual costs is not repaid (section 20(2)).
 * @param options - `reviews`: the decisions of officials on the report's lines, made by `reviewOf`; reviews of the application's
 * lines do not count here.
 * @throws A `RangeError` with `code` `invalid-euro` or `invalid-rate` if the decision or the report has an invalid one, or
 * `invalid-review`, `unknown-review` or `duplicate-review`.
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
export function settle<V extends Vocabulary>(
  call: GrantCall<V>,
  decision: GrantDecision,
  report: UseReport<NoInfer<V>>,
  { reviews }: { readonly reviews?: readonly Review<NoInfer<V>>[] | undefined } = {},
): Settlement<V> {
  expectCall(call);
  expectLines((report as Partial<UseReport> | undefined)?.costs);
  const { costs: lines, otherFunding, usePeriod } = report;
  // SAFETY: the costs keep the kinds of the call.
  return settleAny(
    call,
    decision,
    report,
    assessCosts(call, lines, { usePeriod, reviews, application: report.application }),
    sumOtherFunding(otherFunding),
  ) as Settlement<V>;
}

function settleAny(
  call: GrantCall,
  decision: GrantDecision,
  report: UseReport<Vocabulary>,
  costs: Costs,
  funding: Cents,
): Settlement<Vocabulary> {
  const justified = justifiedBy(call, decision, report, costs, funding);
  const { grant, basis } = finalGrant(call, decision, justified, costs, funding);
  const paid = toCents(decision.paid);
  const hasCosts = costs.lines.length > 0 || (justified.basis !== null && !justified.hasNoUnits);
  const open = justified.basis ? [] : openLines(report.costs, costs.lines);
  // Facts that rates and limits depend on can raise the grant too.
  const missingUnits = justified.limits.missing.map((path): Path =>
    path[0] === 'costs' ? path : ['application', ...path],
  );
  const missingPaths = [...missingFacts(open), ...missingUnits];
  const isComplete =
    hasCosts &&
    missingUnits.length === 0 &&
    open.every(({ reason }) => reason !== 'costs.line-incomplete');
  const rest = subtractOrZero(grant, paid);
  // Missing costs can raise the grant as far as it was decided, and no further.
  const excess = subtractOrZero(paid, isComplete ? grant : toCents(decision.award));

  const settled = (
    action: Settlement['action'],
    balance: Cents,
    ...points: SettlementFinding[]
  ): Settlement<Vocabulary> => ({
    format: 'digikunta.settlement/1',
    finalGrant: hasCosts ? toEuro(grant) : null,
    balance: toEuro(balance),
    action,
    costs,
    findings: [
      ...(hasCosts ? [basis] : []),
      ...points,
      ...openPoints(call, decision, report, costs, justified),
    ],
  });

  if (isGreater(rest, ZERO_CENTS))
    return settled('pay', rest, find(call, 'settlement.pay', { balance: toEuro(rest) }, COSTS));
  if (!isGreater(excess, ZERO_CENTS)) {
    if (!hasCosts) return settled('none', ZERO_CENTS);
    const waiting = subtractOrZero(paid, grant);
    return settled(
      'none',
      ZERO_CENTS,
      isGreater(waiting, ZERO_CENTS)
        ? find(call, 'settlement.awaits-facts', { excess: toEuro(waiting) }, missingPaths)
        : find(call, 'settlement.even', {}, COSTS),
    );
  }
  const balance = toEuro(excess);
  // What goes back now does not depend on the missing facts; the rest of what is too much does.
  const waiting = subtractOrZero(subtractOrZero(paid, excess), grant);
  const waits =
    !isComplete && hasCosts && isGreater(waiting, ZERO_CENTS)
      ? [find(call, 'settlement.awaits-facts', { excess: toEuro(waiting) }, missingPaths)]
      : [];
  const limit = toCents(call.smallSumLimit);
  if (!isGreater(excess, limit))
    return settled(
      'keep',
      excess,
      find(call, 'settlement.keep', { balance, limit: toEuro(limit) }, COSTS),
      ...waits,
    );
  return settled(
    'repay',
    excess,
    find(call, 'settlement.repay', { balance }, COSTS),
    ...(call.law === 'act-688/2001' ? [find(call, 'settlement.interest', {}, [])] : []),
    ...waits,
  );
}
