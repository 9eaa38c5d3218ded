import type { Path } from './application.js';
import type { ClauseId, GrantCall } from './call.js';
import type { Effect, Outcome } from './reasons.js';

/** The facts of a reason whose sentence needs none. */
export type NoFacts = Readonly<Record<string, never>>;

/** A reason's outcome and, in the type alone, the facts that its sentence needs. */
export interface ReasonSpec<O extends Outcome = Outcome, F = object> {
  readonly outcome: O;
  readonly '~facts'?: F;
}

/** Reasons by their ids, each a line: `'cap.exceeded': notMet<CapFacts>()`. */
export type ReasonTable = Readonly<Record<string, ReasonSpec>>;

/** The facts of each reason of a table. */
export type FactsOf<T extends ReasonTable> = {
  readonly [R in keyof T]: T[R] extends { readonly '~facts'?: infer F } ? NonNullable<F> : never;
};

const MET = { outcome: 'met' } as const;
const NOT_MET = { outcome: 'not-met' } as const;
const MISSING = { outcome: 'missing' } as const;
const REVIEW = { outcome: 'review' } as const;

/** Declares a reason with the outcome `met`. */
/* @__NO_SIDE_EFFECTS__ */
export function met<F = NoFacts>(): ReasonSpec<'met', F> {
  return MET;
}
/** Declares a reason with the outcome `not-met`. */
/* @__NO_SIDE_EFFECTS__ */
export function notMet<F = NoFacts>(): ReasonSpec<'not-met', F> {
  return NOT_MET;
}
/** Declares a reason with the outcome `missing`: the paths of its finding are the facts to ask for. */
/* @__NO_SIDE_EFFECTS__ */
export function missing<F = NoFacts>(): ReasonSpec<'missing', F> {
  return MISSING;
}
/** Declares a reason with the outcome `review`. */
/* @__NO_SIDE_EFFECTS__ */
export function review<F = NoFacts>(): ReasonSpec<'review', F> {
  return REVIEW;
}

/** The answer of a rule, for one reason. */
export interface FindingFor<R extends string, O extends Outcome, F> {
  readonly rule: R extends `${infer Rule}.${string}` ? Rule : never;
  readonly outcome: O;
  readonly effect: Effect;
  readonly reason: R;
  readonly facts: F;
  /** The facts of the application that the finding rests on; for `missing`, the facts to ask for. */
  readonly paths: readonly Path[];
  readonly clauses: readonly ClauseId[];
}

/** The findings that a table of reasons can give. */
export type FindingOf<T extends ReasonTable> = {
  [R in keyof T & string]: FindingFor<R, T[R]['outcome'], FactsOf<T>[R]>;
}[keyof T & string];

/** Builds the findings of a rule. */
export type Finder<T extends ReasonTable> = <R extends keyof T & string>(
  call: GrantCall,
  reason: R,
  facts: FactsOf<T>[R],
  paths: readonly Path[],
  effect?: Effect,
) => FindingOf<T>;

/** Makes the builder of a rule's findings: the reason gives the outcome, the rule its effect, the call the clauses. */
/* @__NO_SIDE_EFFECTS__ */
export function finder<T extends ReasonTable>(
  rule: 'settlement',
  usualEffect: Effect,
  reasons: T,
  grounds: Readonly<Record<keyof T, readonly ClauseId[]>>,
): Finder<T> {
  return (_call, reason, facts, paths, effect = usualEffect) =>
    // SAFETY: the reason ties outcome and facts together, which the compiler cannot follow through a type parameter.
    ({
      rule,
      outcome: reasons[reason]?.outcome,
      effect,
      reason,
      facts,
      paths,
      clauses: grounds[reason],
    }) as unknown as FindingOf<T>;
}
