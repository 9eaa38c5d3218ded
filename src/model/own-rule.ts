import type { AnyDraft, Euro, Instant, Path } from './application.js';
import type { AwardCalculation, CostAssessmentWith, CostLineResult } from './assessment.js';
import type { ClauseId, GrantCall } from './call.js';
import type { AnyFinding } from './finding.js';
import type { Effect, Outcome } from './reasons.js';
import type { MunicipalityRegister } from './register.js';
import type { Review } from './review.js';
import type { Vocabulary } from './vocabulary.js';

/** Reasons of an own rule, each with its facts. */
export type OwnFacts = Readonly<Record<string, object>>;

/** The answer of an own rule, for one reason. */
export type OwnAnswer<F extends { [R in keyof F]: object }> = {
  [R in keyof F & string]: {
    readonly reason: R;
    readonly facts: F[R];
    readonly paths: readonly Path[];
    readonly clauses: readonly ClauseId[];
    /** The most that can be awarded by this rule, in euros; it joins the other limits of the award. */
    readonly atMost?: Euro | undefined;
  };
}[keyof F & string];

/**
 * A rule that a host adds to a call: like the built-in ones a bare function of the call and the application, passed with
 * the call. Reasons begin with the rule's name (`task.kept`), and each has one outcome.
 */
export interface OwnRule<F extends { [R in keyof F]: object } = OwnFacts> {
  readonly name: string;
  readonly effect: Effect;
  readonly outcomes: { readonly [R in keyof F & string]: Outcome };
  /**
   * Asks the question; called once for every assessment, with the options that were passed to `assess`, the costs as they count, and the
   * award by the library's rules (`null` while it is unknown).
   */
  readonly check: (
    call: GrantCall,
    draft: AnyDraft,
    options: {
      readonly asOf?: Instant | undefined;
      readonly reviews?: readonly Review<Vocabulary>[] | undefined;
      readonly municipalities?: MunicipalityRegister | undefined;
      readonly costs: CostAssessmentWith<AnyFinding & CostLineResult>;
      readonly award: AwardCalculation | null;
    },
  ) => readonly OwnAnswer<F>[];
}

/** A finding of an own rule. */
export interface OwnFinding extends AnyFinding {
  /** The most that can be awarded by this rule, in euros. */
  readonly atMost?: Euro | undefined;
}
