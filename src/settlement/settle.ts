import type { CostAssessment } from '../rules/costs.js';
import type { CostLineDraft, Draft, Euro, UsePeriodDraft } from '../model/application.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import {
  toCents,
  type Cents,
  toEuro,
  isGreater,
  min,
  subtractOrZero,
  ZERO_CENTS,
  shareRoundedDown,
  add,
  toShare,
} from '../model/money/cents.js';
import type { OfficialsFacts, OfficialsReason } from '../model/officials-reasons.js';
import type { Judgements, Outcome } from '../model/reasons.js';
import { assessCosts } from '../rules/costs.js';

/** What was decided and paid. */
export interface GrantDecision {
  /** The decided grant, in euros. */
  readonly award: Euro;
  /** The decided share of the acceptable costs, such as `"0.70"`. */
  readonly rate: string;
  /** What has been paid so far, in euros. */
  readonly paid: Euro;
  /** How many received the grant jointly; 1 if not told. */
  readonly recipients?: number | undefined;
}

/** The recipient's report on the use of the grant. */
export interface UseReport {
  /** The realised costs, as lines. */
  readonly costs: readonly CostLineDraft[];
  /** Other funding and income; an empty list says that there was none. */
  readonly otherFunding?: Readonly<Draft['otherFunding']>;
  readonly usePeriod?: UsePeriodDraft | undefined;
}

type SettlementReason = Extract<OfficialsReason, `settlement.${string}`>;

/** What settling found, with its ground in Act 688/2001. */
export type SettlementFinding = {
  [R in SettlementReason]: {
    readonly rule: 'settlement';
    readonly outcome: Outcome;
    readonly reason: R;
    readonly facts: OfficialsFacts[R];
    readonly clauses: readonly ClauseId[];
  };
}[SettlementReason];

/** A grant, settled. Once the costs are told: final + recovered or waived = paid + rest, to the cent. */
export interface Settlement {
  readonly format: 'digikunta.settlement/1';
  /** What the costs told so far come to; `null` while none are told. */
  readonly finalGrant: Euro | null;
  /** What remains to be paid, recovered or waived: `action` says which. */
  readonly balance: Euro;
  readonly action: 'pay' | 'repay' | 'keep' | 'none';
  readonly costs: CostAssessment;
  readonly findings: readonly SettlementFinding[];
}

/** The outcome and the clauses of each reason. */
export const GROUNDS: Readonly<
  Record<SettlementReason, { outcome: Outcome; clauses: readonly ClauseId[] }>
> = {
  'settlement.as-decided': { outcome: 'met', clauses: ['act.11'] },
  'settlement.by-share': { outcome: 'met', clauses: ['act.11', 'interpretation.5'] },
  'settlement.by-other-funding': {
    outcome: 'met',
    clauses: ['act.6', 'act.7', 'interpretation.7'],
  },
  'settlement.pay': { outcome: 'met', clauses: ['act.12'] },
  'settlement.repay': { outcome: 'not-met', clauses: ['act.20', 'act.21'] },
  'settlement.keep': { outcome: 'met', clauses: ['act.20'] },
  'settlement.even': { outcome: 'met', clauses: ['act.12'] },
  'settlement.awaits-facts': { outcome: 'missing', clauses: ['act.11', 'act.20'] },
  'settlement.costs-missing': { outcome: 'missing', clauses: ['act.11'] },
  'settlement.funding-missing': { outcome: 'missing', clauses: ['act.7', 'interpretation.7'] },
  'settlement.costs-need-review': { outcome: 'review', clauses: ['act.11'] },
  'settlement.facts-missing': { outcome: 'missing', clauses: ['act.11'] },
  'settlement.interest': { outcome: 'review', clauses: ['act.24'] },
  'settlement.joint-liability': { outcome: 'review', clauses: ['act.27'] },
  'settlement.use-needs-review': { outcome: 'review', clauses: ['act.21', 'act.22'] },
};

function said<R extends SettlementReason>(reason: R, facts: OfficialsFacts[R]): SettlementFinding {
  // SAFETY: the reason ties facts, outcome and clauses together.
  return { rule: 'settlement', ...GROUNDS[reason], reason, facts } as unknown as SettlementFinding;
}

/** The final grant, and which limit it comes from. */
function finalGrant(
  call: GrantCall,
  { award, rate }: GrantDecision,
  costs: CostAssessment,
  other: Cents,
): { grant: Cents; why: SettlementFinding } {
  const eligible = toCents(costs.eligible);
  const decided = toCents(award);
  const share = shareRoundedDown(eligible, toShare(rate));
  const room = call.deductOtherFunding ? subtractOrZero(eligible, other) : eligible;
  const grant = min(decided, min(share, room));
  const final = toEuro(grant);
  if (!isGreater(decided, grant))
    return { grant, why: said('settlement.as-decided', { finalGrant: final }) };
  if (!isGreater(share, grant))
    return {
      grant,
      why: said('settlement.by-share', { finalGrant: final, rate, eligibleCosts: costs.eligible }),
    };
  return {
    grant,
    why: said('settlement.by-other-funding', {
      finalGrant: final,
      eligibleCosts: costs.eligible,
      otherFunding: toEuro(other),
    }),
  };
}

/**
 * Settles a grant after the project: the final grant is the least of the decided grant, the decided share of the realised
 * eligible costs (rounded down to the cent), and those costs less other funding and income. What was paid is then held
 * against it, on what has been told so far: a finding with outcome `missing` says what lacks, one with `review` what an
 * official judges. Costs that have not been told are no reason to recover: until they are, only what was paid above the
 * decided grant goes back. Amounts are in euros. Grounds: Act 688/2001, 11, 12, 20 to 22, 24 and 27 §.
 * @param options - `judgements`: what officials have judged of the realised costs, under `costs.0`, `costs.1` and so on, by the place
 * of the line in the report: not those of the application's lines.
 * @throws A `RangeError` with `code` `invalid-euro` or `invalid-rate` if the decision or the report holds what is none.
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
  { costs: lines, otherFunding, usePeriod = {} }: UseReport,
  { judgements = {} }: { readonly judgements?: Judgements | undefined } = {},
): Settlement {
  const costs = assessCosts(call, lines, { usePeriod, judgements });
  const other = (otherFunding ?? []).reduce(
    (sum, { amount }) => (amount === undefined ? sum : add(sum, toCents(amount))),
    ZERO_CENTS,
  );
  const { grant, why } = finalGrant(call, decision, costs, other);
  const paid = toCents(decision.paid);
  const rest = subtractOrZero(grant, paid);
  const costsTold = lines.length > 0;
  const areWhole =
    costsTold && costs.lines.every(({ reason }) => reason !== 'costs.line-incomplete');
  // What is not told yet can raise the grant as far as it was decided, and no further.
  const excess = subtractOrZero(paid, areWhole ? grant : toCents(decision.award));
  const fundingTold =
    !call.deductOtherFunding ||
    (otherFunding?.every(({ amount }) => amount !== undefined) ?? false);

  const settled = (
    action: Settlement['action'],
    balance: Cents,
    ...more: SettlementFinding[]
  ): Settlement => ({
    format: 'digikunta.settlement/1',
    finalGrant: costsTold ? toEuro(grant) : null,
    balance: toEuro(balance),
    action,
    costs,
    findings: [...(costsTold ? [why] : []), ...more, ...open(costs, fundingTold, decision)],
  });
  if (isGreater(rest, ZERO_CENTS))
    return settled('pay', rest, said('settlement.pay', { balance: toEuro(rest) }));
  if (!isGreater(excess, ZERO_CENTS)) {
    if (!costsTold) return settled('none', ZERO_CENTS);
    const waiting = subtractOrZero(paid, grant);
    return settled(
      'none',
      ZERO_CENTS,
      isGreater(waiting, ZERO_CENTS)
        ? said('settlement.awaits-facts', { excess: toEuro(waiting) })
        : said('settlement.even', {}),
    );
  }
  if (!isGreater(excess, toCents(call.smallSumLimit))) {
    return settled(
      'keep',
      excess,
      said('settlement.keep', { balance: toEuro(excess), limit: call.smallSumLimit }),
    );
  }
  return settled(
    'repay',
    excess,
    said('settlement.repay', { balance: toEuro(excess) }),
    said('settlement.interest', {}),
  );
}

/** What has not been told, and what is left for an official to judge. */
function open(
  { lines, underReview }: CostAssessment,
  fundingTold: boolean,
  { recipients = 1 }: GrantDecision,
): SettlementFinding[] {
  const missing = lines.filter(({ outcome }) => outcome === 'missing').map(({ index }) => index);
  return [
    ...(lines.length === 0 ? [said('settlement.costs-missing', {})] : []),
    ...(missing.length > 0 ? [said('settlement.facts-missing', { lines: missing })] : []),
    ...(fundingTold ? [] : [said('settlement.funding-missing', {})]),
    ...(isGreater(toCents(underReview), ZERO_CENTS)
      ? [said('settlement.costs-need-review', { underReview })]
      : []),
    ...(recipients > 1 ? [said('settlement.joint-liability', { recipients })] : []),
    said('settlement.use-needs-review', {}),
  ];
}
