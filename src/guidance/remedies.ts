import { assess, type AssessOptions } from '../assess.js';
import type { Draft, Path } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import type { Finding } from '../model/finding.js';
import { pathKey, overlap } from '../model/path.js';
import type { RuleName } from '../model/reasons.js';
import { applyChanges, type Change } from './changes.js';
import type { RemedyContext, Candidate } from './remedy-candidate.js';
import { forAims, forApplicants, forCategory, forCooperation } from './remedies-for-facts.js';
import { forAmount, forCosts } from './remedies-for-amount.js';

/** Changes that fix what is not met; assessed before they are returned. */
export interface Remedy {
  readonly changes: readonly Change[];
  /** The rules that are no longer `not-met` once the changes are made. */
  readonly rules: readonly RuleName[];
  /** Whether it earns something (the preference, a tidy cost estimate) rather than mending what stands in the way. */
  readonly optional: boolean;
}

/** What {@link remedies} may know and must leave alone. */
export interface RemedyOptions extends AssessOptions {
  /** Fields that must not be changed, nor anything within them. */
  readonly locked?: readonly Path[] | undefined;
}

/** Whether an idea drops what does not count, which mends no rule but leaves a tidy estimate. */
const isTidying = (changes: Candidate): boolean =>
  changes.length === 1 && changes[0]?.path.length === 1 && changes[0].path[0] === 'costs';

const rulesNotMet = (assessment: Assessment): Set<RuleName> =>
  new Set(
    assessment.findings.filter(({ outcome }) => outcome === 'not-met').map(({ rule }) => rule),
  );

/** Assesses the changed draft; `null` unless it fixes something and breaks nothing else. */
function toRemedy(
  { call, draft, options, assessment }: RemedyContext,
  changes: Candidate,
): Remedy | null {
  const after = assess(call, applyChanges(draft, changes), options);
  const before = rulesNotMet(assessment);
  const left = rulesNotMet(after);
  if ([...left].some((rule) => !before.has(rule))) return null;
  const mended = [...before].filter((rule) => !left.has(rule));
  const tidied =
    isTidying(changes) && after.costs.lines.every(({ outcome }) => outcome !== 'not-met');
  const rules: RuleName[] =
    mended.length > 0 ? mended : tidied && !left.has('costs') ? ['costs'] : [];
  if (rules.length === 0) return null;
  const optional = rules.every((rule) => call.effects[rule] === 'prefer') || mended.length === 0;
  return { changes, rules, optional };
}

/**
 * The smallest changes that turn what is not met into met, for every rule that the applicant can influence; those that
 * only earn something are `optional`. Each has been assessed anew. A change is a proposal about the work or its cost
 * estimate: it may be made only if it is true. A judgement belongs to a place in a list, so none of them moves what an
 * official has judged. What no change mends, lateness above all, is in {@link unfixableFindings}.
 * @param options - `locked`: paths that no remedy touches.
 * @throws What {@link assess} throws, on the same values.
 * @example
 * ```ts
 * remedies(digikunta2017, { requestedGrant: '8.00', costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }] })[0]
 * // => { changes: [{ path: ['requestedGrant'], from: '8.00', to: '7.00' }], rules: ['cap'], optional: false }
 * ```
 */
export function remedies(
  call: GrantCall,
  draft: Draft,
  { locked = [], ...options }: RemedyOptions = {},
): Remedy[] {
  const assessment = assess(call, draft, options);
  const isLocked = (path: Path): boolean => locked.some((one) => overlap(one, path));
  const { judgements = {} } = options;
  const isJudged = (list: string, index: number): boolean =>
    judgements[`${list}.${String(index)}`] !== undefined;
  const facts: RemedyContext = { call, draft, options, assessment, isLocked, isJudged };
  const ideas = [
    ...forApplicants(facts),
    ...forCategory(facts),
    ...forAims(facts),
    ...forCosts(facts),
    ...forAmount(facts, 'cap'),
    ...forAmount(facts, 'cofunding'),
    ...forCooperation(facts),
  ].filter((changes) => changes.length > 0 && !changes.some(({ path }) => isLocked(path)));
  const distinct = new Map(
    ideas.map((changes) => [
      pathKey(changes.map(({ path, to: value }) => JSON.stringify([path, value]))),
      changes,
    ]),
  );
  return [...distinct.values()]
    .map((changes) => toRemedy(facts, changes))
    .filter((remedy) => remedy !== null);
}

/**
 * The findings that are not met and that no remedy mends: lateness, an official's refusal, or what a locked field holds.
 * @throws What {@link assess} throws, on the same values.
 * @example unfixableFindings(digikunta2017, { arrivedAt: '2017-09-15T16:15:05+03:00' }).map(({ reason }) => reason) // => ['deadline.late']
 */
export function unfixableFindings(
  call: GrantCall,
  draft: Draft,
  options: RemedyOptions = {},
): Finding[] {
  const mended = new Set(remedies(call, draft, options).flatMap(({ rules }) => rules));
  return assess(call, draft, options).findings.filter(
    ({ outcome, rule }) => outcome === 'not-met' && !mended.has(rule),
  );
}
