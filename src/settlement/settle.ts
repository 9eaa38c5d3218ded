import type { CostLineDraft, Draft, Euro, UsePeriodDraft } from '../model/application.js';
import type { CostAssessment } from '../model/assessment.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import {
  centsOf,
  type Cents,
  euroOf,
  exceeds,
  least,
  less,
  NOTHING,
  part,
  plus,
  shareOf,
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
  readonly action: 'pay' | 'recover' | 'waive' | 'none';
  readonly costs: CostAssessment;
  readonly findings: readonly SettlementFinding[];
}

/** The outcome and the clauses of each reason. */
export const GROUNDS: Readonly<
  Record<SettlementReason, { outcome: Outcome; clauses: readonly ClauseId[] }>
> = {
  'settlement.as-decided': { outcome: 'met', clauses: ['act.11'] },
  'settlement.by-share': { outcome: 'met', clauses: ['act.11', 'position.5'] },
  'settlement.by-other-funding': { outcome: 'met', clauses: ['act.6', 'act.7', 'position.7'] },
  'settlement.pay': { outcome: 'met', clauses: ['act.12'] },
  'settlement.recover': { outcome: 'not-met', clauses: ['act.20', 'act.21'] },
  'settlement.waive': { outcome: 'met', clauses: ['act.20'] },
  'settlement.even': { outcome: 'met', clauses: ['act.12'] },
  'settlement.awaits-facts': { outcome: 'missing', clauses: ['act.11', 'act.20'] },
  'settlement.costs-not-told': { outcome: 'missing', clauses: ['act.11'] },
  'settlement.funding-not-told': { outcome: 'missing', clauses: ['act.7', 'position.7'] },
  'settlement.costs-to-judge': { outcome: 'review', clauses: ['act.11'] },
  'settlement.facts-missing': { outcome: 'missing', clauses: ['act.11'] },
  'settlement.interest': { outcome: 'review', clauses: ['act.24'] },
  'settlement.joint-liability': { outcome: 'review', clauses: ['act.27'] },
  'settlement.use-to-judge': { outcome: 'review', clauses: ['act.21', 'act.22'] },
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
  const eligible = centsOf(costs.eligible);
  const decided = centsOf(award);
  const share = part(eligible, shareOf(rate));
  const room = call.deductOtherFunding ? less(eligible, other) : eligible;
  const grant = least(decided, least(share, room));
  const final = euroOf(grant);
  if (!exceeds(decided, grant))
    return { grant, why: said('settlement.as-decided', { finalGrant: final }) };
  if (!exceeds(share, grant))
    return {
      grant,
      why: said('settlement.by-share', { finalGrant: final, rate, eligibleCosts: costs.eligible }),
    };
  return {
    grant,
    why: said('settlement.by-other-funding', {
      finalGrant: final,
      eligibleCosts: costs.eligible,
      otherFunding: euroOf(other),
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
 * [finalGrant, action, balance] // => ['6300.00', 'recover', '700.00']
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
    (sum, { amount }) => (amount === undefined ? sum : plus(sum, centsOf(amount))),
    NOTHING,
  );
  const { grant, why } = finalGrant(call, decision, costs, other);
  const paid = centsOf(decision.paid);
  const rest = less(grant, paid);
  const costsTold = lines.length > 0;
  const areWhole =
    costsTold && costs.lines.every(({ reason }) => reason !== 'costs.line-incomplete');
  // What is not told yet can raise the grant as far as it was decided, and no further.
  const excess = less(paid, areWhole ? grant : centsOf(decision.award));
  const fundingTold =
    !call.deductOtherFunding ||
    (otherFunding?.every(({ amount }) => amount !== undefined) ?? false);

  const settled = (
    action: Settlement['action'],
    balance: Cents,
    ...more: SettlementFinding[]
  ): Settlement => ({
    format: 'digikunta.settlement/1',
    finalGrant: costsTold ? euroOf(grant) : null,
    balance: euroOf(balance),
    action,
    costs,
    findings: [...(costsTold ? [why] : []), ...more, ...open(costs, fundingTold, decision)],
  });
  if (exceeds(rest, NOTHING))
    return settled('pay', rest, said('settlement.pay', { balance: euroOf(rest) }));
  if (!exceeds(excess, NOTHING)) {
    if (!costsTold) return settled('none', NOTHING);
    const waiting = less(paid, grant);
    return settled(
      'none',
      NOTHING,
      exceeds(waiting, NOTHING)
        ? said('settlement.awaits-facts', { excess: euroOf(waiting) })
        : said('settlement.even', {}),
    );
  }
  if (!exceeds(excess, centsOf(call.waiverLimit))) {
    return settled(
      'waive',
      excess,
      said('settlement.waive', { balance: euroOf(excess), limit: call.waiverLimit }),
    );
  }
  return settled(
    'recover',
    excess,
    said('settlement.recover', { balance: euroOf(excess) }),
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
    ...(lines.length === 0 ? [said('settlement.costs-not-told', {})] : []),
    ...(missing.length > 0 ? [said('settlement.facts-missing', { lines: missing })] : []),
    ...(fundingTold ? [] : [said('settlement.funding-not-told', {})]),
    ...(exceeds(centsOf(underReview), NOTHING)
      ? [said('settlement.costs-to-judge', { underReview })]
      : []),
    ...(recipients > 1 ? [said('settlement.joint-liability', { recipients })] : []),
    said('settlement.use-to-judge', {}),
  ];
}
