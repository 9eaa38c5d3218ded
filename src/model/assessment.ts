import type { CostKind, Euro, Path } from './application.js';
import type { ClauseId } from './call.js';
import type { Finding } from './finding.js';
import type { Cents } from './money/cents.js';
import type { OwnFinding } from './own-rule.js';
import type { CostLineFacts, CostLineReason, OUTCOME_OF } from './reasons.js';

/** What became of one cost line, for one reason. */
export interface CostLineAssessmentFor<R extends CostLineReason> {
  /** The line's place in the application, from 0. */
  readonly index: number;
  readonly id?: string;
  readonly kind?: CostKind;
  readonly outcome: (typeof OUTCOME_OF)[R];
  /** What of the line counts as eligible, in euros. */
  readonly counted: Euro;
  readonly reason: R;
  readonly facts: CostLineFacts[R];
  readonly clauses: readonly ClauseId[];
}

/** What became of one cost line. */
export type CostLineAssessment = {
  [R in CostLineReason]: CostLineAssessmentFor<R>;
}[CostLineReason];

/** What became of the costs. */
export interface CostAssessment {
  readonly lines: readonly CostLineAssessment[];
  /** The sum of all amounts told, in euros. */
  readonly submitted: Euro;
  /** The sum that counts, in euros: the base of the grant. */
  readonly eligible: Euro;
  /** The part of `eligible` that an official must still judge, in euros; also of lines that lack the use period. */
  readonly underReview: Euro;
}

/** The costs, weighed: what the host sees, and the sums that the later rules need. */
export interface WeighedCosts {
  readonly assessment: CostAssessment;
  readonly eligible: Cents;
  /** What counts whatever use period is told: `eligible` less the lines that wait for it. */
  readonly firm: Cents;
  /** The facts that lines lack, of which each could still add to `eligible`. */
  readonly lacking: readonly Path[];
}

/** The limit that an award comes from; `maximum` only in a call that names a largest grant. */
export type Binding = 'rate' | 'requested' | 'other-funding' | 'maximum';

/** How large the award can be at most. It is a ceiling, not a promise: the authority may give less (interpretation 3). */
export interface AwardCalculation {
  readonly eligibleCosts: Euro;
  readonly rate: string;
  /** The share of the eligible costs, rounded down to the cent. */
  readonly ceiling: Euro;
  readonly requested: Euro | null;
  /** Other funding and income told so far, in euros. */
  readonly otherFunding: Euro;
  readonly maximumAward: Euro;
  /** Which limit the maximum award comes from. */
  readonly binding: Binding;
  /** What the applicants pay themselves, in euros. */
  readonly selfFinancing: Euro;
}

/** A call's answer to an application. It is not the decision: Act 688/2001 leaves that to the authority. */
export interface Assessment {
  readonly format: 'digikunta.assessment/1';
  readonly call: { readonly id: string; readonly version: string };
  readonly eligibility: 'eligible' | 'ineligible' | 'undetermined';
  /** Whether several municipalities take part; `null` while that is not known. */
  readonly preferred: boolean | null;
  readonly findings: readonly Finding[];
  /** What the host's own rules found, where it passed any. */
  readonly ownFindings?: readonly OwnFinding[];
  readonly costs: CostAssessment;
  /** `null` while the eligible costs are not known. */
  readonly award: AwardCalculation | null;
}
