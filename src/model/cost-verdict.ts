import { type CostLineReason, OUTCOME_OF, type Outcome, POLICY_REASONS } from './reasons.js';

/** What becomes of a cost line: a reason, and what it brings with it. */
export interface CostVerdict {
  readonly reason: CostLineReason;
  readonly outcome: Outcome;
  readonly isCounted: boolean;
  /** Whether the cost policy names the clauses; otherwise the call's grounds do. */
  readonly isOfPolicy: boolean;
}

/** A line counts where it is accepted, while an official judges it, and while only the use period is lacking. */
export const counts = (outcome: Outcome, reason: CostLineReason): boolean =>
  outcome === 'met' || outcome === 'review' || reason === 'costs.period-missing';

function verdict(reason: CostLineReason): CostVerdict {
  const outcome = OUTCOME_OF[reason];
  return {
    reason,
    outcome,
    isCounted: counts(outcome, reason),
    isOfPolicy: POLICY_REASONS.some((one) => one === reason),
  };
}

const verdicts = () => ({
  accepted: verdict('costs.accepted'),
  finalVat: verdict('costs.final-vat'),
  toJudge: verdict('costs.needs-review'),
  beforeDecision: verdict('costs.before-decision'),
  judgedAccepted: verdict('costs.review-accepted'),
  judgedRefused: verdict('costs.review-rejected'),
  refusedKind: verdict('costs.refused-kind'),
  recoverableVat: verdict('costs.recoverable-vat'),
  notCaused: verdict('costs.not-caused'),
  outsidePeriod: verdict('costs.outside-period'),
  lineIncomplete: verdict('costs.line-incomplete'),
  periodMissing: verdict('costs.period-missing'),
});

/** Looked up by their reasons once, and not for each line of each application. */
export const VERDICT = /* @__PURE__ */ verdicts();
