import type { Euro, Path } from './application.js';
import type { AnyFinding } from './finding.js';
import type { Cents } from './money/cents.js';

/** The result for one cost line, beside its finding. */
export interface CostLineResult {
  /** The line's place in the application, from 0. */
  readonly line: number;
  readonly id?: string;
  readonly kind?: string;
  /** The eligible part of the line, in euros. */
  readonly counted: Euro;
}

/** The result for the costs. */
export interface CostAssessmentWith<Line> {
  readonly lines: readonly Line[];
  /** The sum of all amounts that the application gives, in euros. */
  readonly submitted: Euro;
  /** The eligible sum, in euros: the base of the grant. */
  readonly eligible: Euro;
  /** The part of `eligible` that an official must still review, in euros; also of lines that miss the use period. */
  readonly underReview: Euro;
}

/** The assessed costs, with the sums that the later rules need. */
export interface WeighedCosts<Line = AnyFinding & CostLineResult> {
  readonly assessment: CostAssessmentWith<Line>;
  readonly eligible: Cents;
  /** The sum that is eligible whatever the use period is: `eligible` less the lines that wait for it. */
  readonly firm: Cents;
  /** The missing facts of lines, each of which could still add to `eligible`. */
  readonly missing: readonly Path[];
}

/** The limit that decides an award; `maximum` only in a call that has a largest grant. */
export type Binding = 'rate' | 'requested' | 'other-funding' | 'maximum';

/** The largest possible award. It is a ceiling, not a promise: the authority may give less (interpretation 3). */
export interface AwardCalculation {
  readonly eligibleCosts: Euro;
  readonly rate: string;
  /** The share of the eligible costs, rounded down to the cent. */
  readonly ceiling: Euro;
  readonly requested: Euro | null;
  /** Other funding and income reported so far, in euros. */
  readonly otherFunding: Euro;
  readonly maximumAward: Euro;
  /** The limit that the maximum award comes from. */
  readonly binding: Binding;
  /** The applicants' own share, in euros. */
  readonly selfFinancing: Euro;
}
