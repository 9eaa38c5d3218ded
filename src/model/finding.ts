import type { Path } from './application.js';
import type { ClauseId, GrantCall } from './call.js';
import type { Effect, FactsOf, Outcome, ReasonTable, RuleName } from './reasons.js';

/** A finding, whatever its rule and reason. */
export interface AnyFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly effect: Effect;
  readonly reason: string;
  readonly facts: object;
  readonly paths: readonly Path[];
  readonly clauses: readonly ClauseId[];
}

/** The rule that a reason belongs to, which is its prefix. */
type RuleOf<R extends string> = R extends `${infer Rule}.${string}` ? Rule & string : string;

/** The answer of a rule, for one reason. */
export interface FindingFor<R extends string, O extends Outcome, F> {
  readonly rule: RuleOf<R>;
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

/** Returns the clauses of a reason: its own, or else those of its rule. */
export const clausesFor = (
  { grounds, ruleClauses }: GrantCall,
  rule: RuleName | 'settlement',
  reason: string,
): readonly ClauseId[] => grounds[reason] ?? ruleClauses[rule] ?? [];

/**
 * Makes the builder of a rule's findings: the reason gives the outcome, the rule its usual effect, the call another effect
 * and the clauses.
 */
/* @__NO_SIDE_EFFECTS__ */
export function finder<T extends ReasonTable>(
  rule: RuleName | 'settlement',
  usualEffect: Effect,
  reasons: T,
): Finder<T> {
  return (
    call,
    reason,
    facts,
    paths,
    effect = (rule === 'settlement' ? undefined : call.effects?.[rule]) ?? usualEffect,
  ) =>
    // SAFETY: the reason ties outcome and facts together, which the compiler cannot follow through a type parameter.
    ({
      rule,
      outcome: reasons[reason]?.outcome,
      effect,
      reason,
      facts,
      paths,
      // A copy: what a host does to an answer does not reach the call.
      clauses: [...clausesFor(call, rule, reason)],
    }) as unknown as FindingOf<T>;
}

/** The order of outcomes within a rule. */
const PLACE: Readonly<Record<Outcome, number>> = {
  'not-met': 0,
  missing: 1,
  review: 2,
  met: 3,
  'not-applicable': 4,
};

/** Sorts the findings of one rule in place, the one that decides first. */
export function sortByOutcome<F extends { readonly outcome: Outcome }>(findings: F[]): F[] {
  return findings.sort((a, b) => PLACE[a.outcome] - PLACE[b.outcome]);
}
