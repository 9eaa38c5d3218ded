import type { Path } from './application.js';
import type { ClauseId, GrantCall } from './call.js';
import {
  type Effect,
  type Facts,
  type FindingReason,
  OUTCOME_OF,
  type Outcome,
  type Reason,
  type RuleName,
} from './reasons.js';

type RuleOf<R extends Reason> = R extends `${infer Rule}.${string}` ? Rule : never;

/** What a rule found, for one reason. */
export interface FindingFor<R extends Reason> {
  readonly rule: RuleOf<R>;
  readonly outcome: (typeof OUTCOME_OF)[R];
  readonly effect: Effect;
  readonly reason: R;
  readonly facts: Facts[R];
  /** The facts of the application that this rests on; for `missing`, the facts to ask for. */
  readonly paths: readonly Path[];
  readonly clauses: readonly ClauseId[];
}

/** What a rule found: a plain record that names its reason, facts, fields and clauses. */
export type Finding = { [R in Reason]: FindingFor<R> }[Reason];

/** A reason that can stand in a rule's finding. */
type ReasonOf<Rule extends RuleName> = Extract<FindingReason, `${Rule}.${string}`>;

/** Builds a finding; the reason fixes its outcome, and the call its effect and its clauses. */
export function finding<Rule extends RuleName, R extends ReasonOf<Rule>>(
  call: GrantCall,
  rule: Rule,
  reason: R,
  facts: Facts[R],
  paths: readonly Path[],
  effect: Effect = call.effects[rule],
): Finding {
  // SAFETY: the reason ties rule, outcome and facts together, which the compiler cannot follow through a type parameter.
  return {
    rule,
    outcome: OUTCOME_OF[reason],
    effect,
    reason,
    facts,
    paths,
    clauses: call.grounds[reason],
  } as unknown as Finding;
}

/** The answers that are there; the list itself where each of them is, so that the usual case makes no second one. */
export function present<T>(answers: (T | null)[]): T[] {
  return answers.every(isThere) ? answers : answers.filter(isThere);
}
const isThere = <T>(answer: T | null): answer is T => answer !== null;

/** Which outcome of a rule is said first. */
const PLACE: Readonly<Record<Outcome, number>> = {
  'not-met': 0,
  missing: 1,
  review: 2,
  met: 3,
  'not-applicable': 4,
};

/** The findings of one rule, the one that decides first. */
export function sortByOutcome(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => PLACE[a.outcome] - PLACE[b.outcome]);
}
