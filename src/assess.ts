import { calculateAward } from './rules/award.js';
import type { Draft, Instant } from './model/application.js';
import type { Assessment } from './model/assessment.js';
import type { GrantCall } from './model/call.js';
import { inOneOrder } from './model/field-order.js';
import type { Finding } from './model/finding.js';
import type { OwnFinding, OwnRule } from './model/own-rule.js';
import type { Effect, Judgements, Outcome } from './model/reasons.js';
import { lookUpFor, type MunicipalityRegister } from './model/register.js';
import { checkAims } from './rules/aims.js';
import { checkApplicant } from './rules/applicant.js';
import { ceilingOf, checkCap } from './rules/cap.js';
import { checkCategory } from './rules/category.js';
import { checkCofunding, otherFundingOf } from './rules/cofunding.js';
import { checkCooperation } from './rules/cooperation.js';
import { checkCosts, weighCosts } from './rules/costs.js';
import { checkCriteria } from './rules/criteria.js';
import { checkDeadline } from './rules/deadline.js';

/** What a host knows beside the application. */
export interface AssessOptions {
  /** The present instant, for an application that has not arrived; without it, time is not asked about. */
  readonly asOf?: Instant | undefined;
  /** What officials have judged; a finding with outcome `review` names its key in `facts.judgement`. */
  readonly judgements?: Judgements | undefined;
  /** Which municipalities exist, such as `register2017` of `digikunta/municipalities`; without it, codes are not looked up. */
  readonly municipalities?: MunicipalityRegister | undefined;
  /** Rules of the host's own for this call; what they find stands in `ownFindings`. */
  readonly ownRules?: readonly OwnRule[] | undefined;
}

/** Every required point must be met; one that is not met decides; otherwise it is open. */
function eligibilityOf(
  findings: readonly { readonly effect: Effect; readonly outcome: Outcome }[],
): Assessment['eligibility'] {
  let eligibility: Assessment['eligibility'] = 'eligible';
  for (const { effect, outcome } of findings) {
    if (effect !== 'require' || outcome === 'met' || outcome === 'not-applicable') continue;
    if (outcome === 'not-met') return 'ineligible';
    eligibility = 'undetermined';
  }
  return eligibility;
}

function preferenceOf(findings: readonly Finding[]): boolean | null {
  const outcome = findings.find(
    ({ rule, effect }) => rule === 'cooperation' && effect === 'prefer',
  )?.outcome;
  if (outcome === 'met') return true;
  return outcome === 'not-met' ? false : null;
}

/** What an own rule found, as findings. */
function found(
  { name, effect, outcomes, check }: OwnRule,
  call: GrantCall,
  draft: Draft,
  options: AssessOptions,
): OwnFinding[] {
  const outcomeOf = (reason: string): Outcome =>
    (Object.hasOwn(outcomes, reason) ? outcomes[reason] : undefined) ?? 'review';
  return check(call, draft, options).map((answer) => ({
    rule: name,
    outcome: outcomeOf(answer.reason),
    effect,
    ...answer,
  }));
}

const NONE = {};

/**
 * Holds an application, or any part of one, against a call: who may apply, what is lacking, what the costs come to and how
 * large an award can be. It decides nothing: Act 688/2001 leaves the decision to the authority.
 *
 * Facts that are absent give findings with outcome `missing` and the paths to ask for; what an official must judge gives
 * `review`. Money is in euros, exact to the cent. The same input gives the same answer, and the input is left as it was.
 * @throws A `RangeError` with a `code`: `invalid-euro` or `invalid-instant` on values that `digikunta/schema` would have refused, or, of a
 * call that `defineCall` has not checked, `invalid-rate` too.
 * @example
 * ```ts
 * assess(digikunta2017, { requestedGrant: '7000.00', costs: [{ kind: 'salaries', amount: '9000.00', causedByProject: true }] }).award?.maximumAward
 * // => '6300.00'
 * ```
 */
export function assess(call: GrantCall, draft: Draft, options: AssessOptions = {}): Assessment {
  const { asOf, judgements = NONE, municipalities, ownRules } = options;
  const told = inOneOrder(draft);
  const { costs: lines = [], usePeriod = NONE, requestedGrant } = told;
  const lookUp = municipalities ? lookUpFor(municipalities, call) : null;
  const costs = weighCosts(call, lines, usePeriod, judgements);
  const otherFunding = otherFundingOf(told);
  const ceiling = ceilingOf(call, costs.eligible);
  const costFinding = checkCosts(call, costs);
  const findings: Finding[] = [];
  findings.push(checkDeadline(call, told, asOf, judgements));
  findings.push(...checkApplicant(call, told, judgements, lookUp));
  findings.push(checkCategory(call, told, lookUp));
  findings.push(...checkAims(call, told));
  findings.push(checkCooperation(call, told, lookUp));
  findings.push(...checkCriteria(call, judgements));
  findings.push(costFinding);
  findings.push(checkCap(call, told, costs, ceiling));
  findings.push(...checkCofunding(call, told, otherFunding, costs, judgements));
  const ownFindings = ownRules?.flatMap((rule) => found(rule, call, draft, options));
  const assessment: Assessment = {
    format: 'digikunta.assessment/1',
    call: { id: call.id, version: call.version },
    eligibility: eligibilityOf(ownFindings ? [...findings, ...ownFindings] : findings),
    preferred: preferenceOf(findings),
    findings,
    costs: costs.assessment,
    award:
      costFinding.outcome === 'missing'
        ? null
        : calculateAward(call, costs, ceiling, requestedGrant, otherFunding),
  };
  return ownFindings ? { ...assessment, ownFindings } : assessment;
}
