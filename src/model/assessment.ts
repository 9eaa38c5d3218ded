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
  /** The part that the grant can pay of `eligible`. */
  readonly payable: Cents;
  /** The part of each line that counts. */
  readonly counted: readonly Cents[];
  /** The missing facts of lines, each of which could still add to `eligible`. */
  readonly missing: readonly Path[];
}

/**
 * The limit that decides an award. Only in calls that have them: `maximum` the largest grant, `limit` another limit of the
 * call, `minimum` the least grant, which is not reached, `payable` the costs that the grant can pay, `basis` a sum that does not
 * depend on the costs, `own-rule` a rule of the host's own.
 */
export type Binding =
  | 'rate'
  | 'requested'
  | 'other-funding'
  | 'maximum'
  | 'limit'
  | 'minimum'
  | 'payable'
  | 'basis'
  | 'own-rule';

/** A sum that does not depend on the costs, as a call gives it: fixed, or a sum a unit with the units that count. */
export type AppliedBasis =
  { readonly fixed: Euro } | { readonly unit: Euro; readonly units: number };

/** The share of some cost lines that have one rate. */
export interface AwardPart {
  /** The places of the lines in the application, from 0. */
  readonly lines: readonly number[];
  readonly rate: string;
  /** Rounded down to the cent, and no more than a limit allows. */
  readonly amount: Euro;
  /** True if a limit of the call makes it less than the share. */
  readonly limited: boolean;
}

/** The largest possible award. It is a ceiling, not a promise: the authority may give less (interpretation 3). */
export interface AwardCalculation {
  readonly eligibleCosts: Euro;
  /** `null` where it is not one rate of all costs: see `parts` and `basis`. */
  readonly rate: string | null;
  /** The share of the eligible costs, rounded down to the cent. */
  readonly ceiling: Euro;
  /** The parts of the share, by the rows of a table of rates, or as limits divide it. */
  readonly parts?: readonly AwardPart[] | undefined;
  /** A sum that does not depend on the costs. */
  readonly basis?: AppliedBasis | undefined;
  readonly requested: Euro | null;
  /** Other funding and income reported so far, in euros. */
  readonly otherFunding: Euro;
  readonly maximumAward: Euro;
  /** The limit that the maximum award comes from. */
  readonly binding: Binding;
  /** The applicants' own share, in euros. */
  readonly selfFinancing: Euro;
}
