// The reasons of all rules, put together above them.
import type { AnyFinding, FindingOf } from '../model/finding.js';
import type { FactsOf, Outcome } from '../model/reasons.js';
import { AIMS } from './aims.js';
import { APPLICANT } from './applicant.js';
import { CAP } from './cap.js';
import { CATEGORY } from './category.js';
import { COFUNDING } from './cofunding.js';
import { COOPERATION } from './cooperation.js';
import { COST_LINE, COSTS, type PolicyReason } from './costs.js';
import { CRITERIA } from './criteria.js';
import { DEADLINE } from './deadline.js';

/** Every reason that a rule can give, by its rule: outcome and, in the type, facts. */
// Pure, so that a bundle that uses one rule has the reasons of that rule alone.
export const REASONS = /* @__PURE__ */ (() => ({
  ...DEADLINE,
  ...APPLICANT,
  ...CATEGORY,
  ...AIMS,
  ...COOPERATION,
  ...CRITERIA,
  ...COSTS,
  ...COST_LINE,
  ...CAP,
  ...COFUNDING,
}))();

/** Every reason, with the facts that its sentence needs. */
export type Facts = FactsOf<typeof REASONS>;
/** A reason: the rule's name, a point, and the result. */
export type Reason = keyof Facts;
/** A reason of a cost line. */
export type CostLineReason = keyof typeof COST_LINE;
/** A reason of a rule's finding, other than on a cost line. */
export type FindingReason = Exclude<Reason, CostLineReason>;
/** A reason whose clauses come from `GrantCall.ruleClauses` or `grounds`; the cost policy gives the others'. */
export type GroundedReason = Exclude<Reason, PolicyReason>;
/** The outcome of each reason. */
export type OutcomeOf<R extends Reason> = (typeof REASONS)[R]['outcome'];

/** A finding of a rule or on a cost line: a plain record with its reason, facts, fields and clauses. */
export type Finding = FindingOf<typeof REASONS>;

/** Returns the outcome of a reason; `undefined` for a reason that is not the library's. */
export function outcomeOf(reason: AnyFinding['reason']): Outcome | undefined {
  return Object.hasOwn(REASONS, reason) ? REASONS[reason as Reason].outcome : undefined;
}
