import type { Draft, Instant, Path } from './application.js';
import type { ClauseId, GrantCall } from './call.js';
import type { Effect, Judgements, Outcome } from './reasons.js';
import type { MunicipalityRegister } from './register.js';

/** Reasons of an own rule, each with its facts. */
export type OwnFacts = Readonly<Record<string, object>>;

/** What an own rule says, for one reason. */
export type OwnAnswer<F extends { [R in keyof F]: object }> = {
  [R in keyof F & string]: {
    readonly reason: R;
    readonly facts: F[R];
    readonly paths: readonly Path[];
    readonly clauses: readonly ClauseId[];
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
  /** Asks the question; called once for every assessment, with what `assess` was told beside the application. */
  readonly check: (
    call: GrantCall,
    draft: Draft,
    options: {
      readonly asOf?: Instant | undefined;
      readonly judgements?: Judgements | undefined;
      readonly municipalities?: MunicipalityRegister | undefined;
    },
  ) => readonly OwnAnswer<F>[];
}

/** What an own rule found. */
export interface OwnFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly effect: Effect;
  readonly reason: string;
  readonly facts: object;
  readonly paths: readonly Path[];
  readonly clauses: readonly ClauseId[];
}
