import type { AnyDraft, Draft, Instant } from './model/application.js';
import type { AwardCalculation } from './model/assessment.js';
import type { GrantCall } from './model/call.js';
import { digikuntaError, echo } from './model/error.js';
import { expectCall } from './model/expect.js';
import type { AnyFinding } from './model/finding.js';
import { add, isGreater, min, subtractOrZero, toCents, toEuro } from './model/money/cents.js';
import { limitsFor, grantTerms } from './model/money/limits.js';
import type { OwnFinding, OwnRule } from './model/own-rule.js';
import { isObject } from './model/plain-data.js';
import type { Outcome } from './model/reasons.js';
import { lookUpFor, type MunicipalityRegister } from './model/register.js';
import { readReviews, type Review, reviewKeysOf } from './model/review.js';
import type { Digikunta2017, Vocabulary } from './model/vocabulary.js';
import { checkAims } from './rules/aims.js';
import { checkApplicant } from './rules/applicant.js';
import { calculateAward } from './rules/award.js';
import { checkCap } from './rules/cap.js';
import { checkCategory } from './rules/category.js';
import { checkCofunding, sumOtherFunding } from './rules/cofunding.js';
import { checkCooperation } from './rules/cooperation.js';
import {
  checkCosts,
  checkPeriod,
  type CostAssessment,
  firmCosts,
  weighCosts,
} from './rules/costs.js';
import { checkCriteria } from './rules/criteria.js';
import { checkDeadline } from './rules/deadline.js';
import type { Finding } from './rules/reasons.js';

/** Options of {@link assess}. */
export interface AssessOptions<V extends Vocabulary = Digikunta2017> {
  /** The current time, for an application that has not arrived; without it, the closing time is not checked. */
  readonly asOf?: Instant | undefined;
  /** The decisions of officials, made by `reviewOf` of findings with the outcome `review`. */
  readonly reviews?: readonly Review<V>[] | undefined;
  /** The municipalities that exist, such as `register2017` of `digikunta/municipalities`; without it, codes are not looked up. */
  readonly municipalities?: MunicipalityRegister | undefined;
  /** The host's own rules for this call; their results are in `ownFindings`. */
  readonly ownRules?: readonly OwnRule[] | undefined;
}

/** The assessment of an application. It is not the decision: Act 688/2001 leaves that to the authority. */
export interface Assessment<V extends Vocabulary = Digikunta2017> {
  readonly format: 'digikunta.assessment/1';
  /** The call; `law` is `other` where its grants are not under Act 688/2001. */
  readonly call: { readonly id: string; readonly version: string; readonly law?: 'other' };
  /**
   * The result for the requirements of the call that the library checks. It is no more: the general conditions of Act 688/2001,
   * section 7(1) (an acceptable purpose, need, effects on competition), are for the authority to assess.
   */
  readonly eligibility: 'eligible' | 'ineligible' | 'undetermined';
  /** True if several municipalities take part, or another preference is met; `null` while that is unknown. */
  readonly preferred: boolean | null;
  readonly findings: readonly Finding[];
  /** The findings of the host's own rules, if it passed any. */
  readonly ownFindings?: readonly OwnFinding[];
  readonly costs: CostAssessment<V>;
  /** `null` while the eligible costs are unknown. */
  readonly award: AwardCalculation | null;
}

/** Every required point must be met; one that is not met decides; otherwise it is open. */
function eligibilityFrom(findings: readonly AnyFinding[]): Assessment['eligibility'] {
  let eligibility: Assessment['eligibility'] = 'eligible';
  for (const { effect, outcome } of findings) {
    if (effect !== 'require' || outcome === 'met' || outcome === 'not-applicable') continue;
    if (outcome === 'not-met') return 'ineligible';
    eligibility = 'undetermined';
  }
  return eligibility;
}

function preferenceFrom({ effect, outcome }: AnyFinding): boolean | null {
  if (effect !== 'prefer' || (outcome !== 'met' && outcome !== 'not-met')) return null;
  return outcome === 'met';
}

/** The preference of the call, and those of own rules: one that is met gives it, and one that is open leaves it open. */
function preferenceWith(
  preferred: boolean | null,
  ownFindings: readonly OwnFinding[],
): boolean | null {
  const own = ownFindings.filter(
    ({ effect, outcome }) => effect === 'prefer' && outcome !== 'not-applicable',
  );
  if (own.length === 0) return preferred;
  const all = own.map(preferenceFrom);
  if (preferred === true || all.includes(true)) return true;
  return all.includes(null) ? null : false;
}

/** The award within the limits of own rules. */
function withinLimits(
  award: AwardCalculation,
  ownFindings: readonly OwnFinding[],
): AwardCalculation {
  const limits = ownFindings.flatMap(({ atMost }) => (atMost === undefined ? [] : toCents(atMost)));
  const before = toCents(award.maximumAward);
  const maximum = limits.reduce(min, before);
  if (!isGreater(before, maximum)) return award;
  const others = add(maximum, toCents(award.otherFunding));
  return {
    ...award,
    maximumAward: toEuro(maximum),
    binding: 'own-rule',
    selfFinancing: toEuro(subtractOrZero(toCents(award.eligibleCosts), others)),
  };
}

/** Asks an own rule. */
function checkOwnRule(
  { name, effect, outcomes, check }: OwnRule,
  call: GrantCall,
  draft: AnyDraft,
  options: AssessOptions<Vocabulary>,
  { costs, award }: Assessment<Vocabulary>,
): OwnFinding[] {
  const outcomeFor = (reason: string): Outcome =>
    (Object.hasOwn(outcomes, reason) ? outcomes[reason] : undefined) ?? 'review';
  try {
    // The clauses are a copy, since a rule can give a list of the call's.
    return check(call, draft, { ...options, costs, award }).map((answer) => ({
      rule: name,
      outcome: outcomeFor(answer.reason),
      effect,
      ...answer,
      clauses: [...answer.clauses],
    }));
  } catch (cause) {
    const message = `The own rule ${echo(name)} failed`;
    throw Object.assign(digikuntaError('own-rule-failed', message, { cause }), { rule: name });
  }
}

/**
 * Assesses a full or partial application against a call: whether the applicants may apply, what information is missing, which
 * costs are eligible, and the maximum award. It decides nothing: Act 688/2001 leaves the decision to the authority.
 *
 * Missing facts give findings with the outcome `missing` and the paths to ask for; points for an official give `review`.
 * Money is in euros, exact to the cent. The same input gives the same answer, and the input is not changed.
 * @throws A `RangeError` with a `code`: `invalid-call` or `invalid-draft` for other values than a call and a draft, `invalid-euro` or `invalid-instant` for values that `digikunta/schema` would have refused,
 * `invalid-review`, `unknown-review` or `duplicate-review` for reviews, `own-rule-failed` for an own rule that threw (its error is the `cause`), or, for a call that `defineCall` has not checked, `invalid-rate`.
 * @example
 * ```ts
 * assess(digikunta2017, { requestedGrant: '7000.00', costs: [{ kind: 'salaries', amount: '9000.00', causedByProject: true }] }).award?.maximumAward
 * // => '6300.00'
 * ```
 */
export function assess<V extends Vocabulary>(
  call: GrantCall<V>,
  draft: Draft<NoInfer<V>>,
  options: AssessOptions<NoInfer<V>> = {},
): Assessment<V> {
  // SAFETY: the rules read a call, a draft and reviews of any vocabulary, and give back the call's own ids.
  return assessAny(call, draft, options) as Assessment<V>;
}

/** Refuses what a host without types can pass instead of a call and a draft. */
function expectCallAndDraft(call: unknown, draft: unknown): void {
  expectCall(call);
  if (!isObject(draft) || Array.isArray(draft))
    throw digikuntaError('invalid-draft', `Expected a draft, received ${echo(draft)}`);
}

/** The error for a draft with a field of another type, which a host without types can pass. */
function ofDraft(error: unknown): unknown {
  return error instanceof TypeError
    ? digikuntaError(
        'invalid-draft',
        `A field of the draft is of another type than expected (${error.message}). Read unknown input with parseDraft() or readDraft() of digikunta/schema`,
      )
    : error;
}

/** {@link assess} for any call, as the library itself calls it. */
export function assessAny(
  call: GrantCall,
  draft: AnyDraft,
  options: AssessOptions<Vocabulary> = {},
): Assessment<Vocabulary> {
  expectCallAndDraft(call, draft);
  let assessment: Assessment<Vocabulary>;
  try {
    assessment = assessByRules(call, draft, options);
  } catch (error) {
    throw ofDraft(error);
  }
  const { ownRules } = options;
  if (!ownRules) return assessment;
  const ownFindings = ownRules.flatMap((rule) =>
    checkOwnRule(rule, call, draft, options, assessment),
  );
  return {
    ...assessment,
    eligibility: eligibilityFrom([...assessment.findings, ...ownFindings]),
    preferred: preferenceWith(assessment.preferred, ownFindings),
    ownFindings,
    award: assessment.award && withinLimits(assessment.award, ownFindings),
  };
}

/** Asks the library's rules. */
function assessByRules(
  call: GrantCall,
  draft: AnyDraft,
  options: AssessOptions<Vocabulary>,
): Assessment<Vocabulary> {
  const { asOf, municipalities } = options;
  const { id, version, law } = call;
  const reviews = readReviews(options.reviews, draft, () => reviewKeysOf(call, draft));
  const lookUp = municipalities ? lookUpFor(municipalities, call) : null;
  const costs = weighCosts(call, draft, reviews);
  const otherFunding = sumOtherFunding(draft.otherFunding);
  const terms = grantTerms(call);
  const limits = limitsFor(terms, costs, otherFunding, draft);
  const firmLimits =
    costs.firm === costs.eligible
      ? limits
      : limitsFor(terms, firmCosts(call, draft, costs), otherFunding, draft);
  const cooperation = checkCooperation(call, draft, lookUp);
  const ofCosts = checkCosts(call, draft, costs);
  const findings: Finding[] = [
    checkDeadline(call, draft, asOf, reviews),
    ...checkApplicant(call, draft, reviews, lookUp),
    checkCategory(call, draft, lookUp),
    ...checkAims(call, draft),
    ...(cooperation ? [cooperation] : []),
    ...checkCriteria(call, draft, reviews),
    ...ofCosts,
    ...checkPeriod(call, draft),
    checkCap(call, draft, costs, limits, firmLimits),
    ...checkCofunding(call, draft, otherFunding, costs, limits, firmLimits, reviews),
  ];
  return {
    format: 'digikunta.assessment/1',
    call: { id, version, ...(law === 'other' && { law }) },
    eligibility: eligibilityFrom(findings),
    preferred: cooperation && preferenceFrom(cooperation),
    findings,
    costs: costs.assessment,
    award:
      ofCosts[0].outcome === 'missing' || (limits.basis && limits.missing.length > 0)
        ? null
        : calculateAward(call, costs, limits, draft.requestedGrant, otherFunding),
  };
}
