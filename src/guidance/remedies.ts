import { assessAny, type AssessOptions, type Assessment } from '../assess.js';
import type { AnyDraft, Draft, Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { isGreater, toCents, ZERO_CENTS } from '../model/money/cents.js';
import { overlap, pathKey } from '../model/path.js';
import { copyOf } from '../model/plain-data.js';
import type { AnyFinding } from '../model/finding.js';
import type { OwnFinding } from '../model/own-rule.js';
import type { RuleName } from '../model/reasons.js';
import { reviewKeysOf } from '../model/review.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';
import { applyChanges, type Change, valueAt } from './changes.js';
import { allFindings } from './findings-at.js';

/** Changes that fix unmet rules. */
export interface ProposedChanges {
  readonly changes: readonly Change[];
  /** The rules that are no longer `not-met` once the changes are made, the host's own included. */
  readonly rules: readonly (RuleName | (string & {}))[];
  /** True if it earns something (the preference, a tidy cost estimate) rather than removing an obstacle. */
  readonly optional: boolean;
}

/** An answer of the applicant to look at again. The library proposes no value: only the applicant knows the fact. */
export interface AnswerToCheck {
  readonly check: Path;
  /** The finding that rests on the answer; `explain` puts it in words. */
  readonly question: Finding | OwnFinding;
  /** The rules that another answer could fix, the host's own included. */
  readonly rules: readonly (RuleName | (string & {}))[];
  readonly optional: boolean;
}

/** A way to fix what is not met: changes, each assessed before it is returned, or an answer to check. */
export type Remedy = ProposedChanges | AnswerToCheck;

/** Options of {@link remedies}. */
export interface RemedyOptions<V extends Vocabulary = Digikunta2017> extends AssessOptions<V> {
  /** Fields that no remedy touches, nor anything within them. */
  readonly locked?: readonly Path[] | undefined;
}

type Options = AssessOptions<Vocabulary>;
type AnyAssessment = Assessment<Vocabulary>;

/** Everything that a remedy is worked out from. */
interface RemedyContext {
  readonly call: GrantCall;
  readonly draft: AnyDraft;
  readonly options: Options;
  readonly assessment: AnyAssessment;
}

const isNotMet = ({ outcome }: AnyFinding): boolean => outcome === 'not-met';
/** The rules that are not met, own ones that a host passed included. */
const rulesNotMet = ({ findings, ownFindings = [] }: AnyAssessment): Set<string> =>
  new Set([...findings, ...ownFindings].filter(isNotMet).map(({ rule }) => rule));
const setField = (draft: AnyDraft, path: Path, to: unknown): Change => ({
  path,
  from: valueAt(draft, path),
  to,
});
const without = <T>(entries: readonly T[], dropped: ReadonlySet<number>): T[] =>
  entries.filter((_, index) => !dropped.has(index));

/** The places in a list that findings with these reasons are about. */
const placesOf = (
  { findings }: AnyAssessment,
  reasons: readonly Finding['reason'][],
): ReadonlySet<number> =>
  new Set(
    findings
      .filter(({ reason }) => reasons.includes(reason))
      .flatMap(({ paths }) => paths.map(([, index]) => Number(index))),
  );

/** Makes the changes and assesses the draft again, with the reviews of the entries that remain. */
function afterChanges(context: RemedyContext, changes: readonly Change[]): RemedyContext {
  const { call, options } = context;
  const draft = applyChanges<Vocabulary>(context.draft, changes);
  const keys = reviewKeysOf(call, draft);
  const reviews = options.reviews?.filter(({ on }) => keys.has(on));
  const assessment = assessAny(call, draft, { ...options, reviews });
  return { ...context, draft, assessment };
}

/** Moves applicants who cannot apply to the partners, if their names are known (interpretation 33). */
function moveToPartners({ draft, assessment }: RemedyContext): Change[] {
  const { applicants = [], partners = [] } = draft;
  const outsiders = placesOf(assessment, ['applicant.not-municipality', 'applicant.kind-refused']);
  const names = [...outsiders]
    .map((index) => applicants[index]?.name ?? '')
    .filter((name) => name.trim() !== '');
  const left = without(applicants, outsiders);
  if (outsiders.size === 0 || left.length === 0 || names.length < outsiders.size) return [];
  const moved = [...partners, ...names.map((name) => ({ name }))];
  return [setField(draft, ['applicants'], left), setField(draft, ['partners'], moved)];
}

/** Drops the cost lines that do not count, if others do. */
function dropRefusedLines({ draft, assessment }: RemedyContext): Change[] {
  const refused = new Set(assessment.costs.lines.filter(isNotMet).map(({ line }) => line));
  const left = without(draft.costs ?? [], refused);
  const isEligible = isGreater(toCents(assessment.costs.eligible), ZERO_CENTS);
  return refused.size > 0 && isEligible ? [setField(draft, ['costs'], left)] : [];
}

/** Drops the other funding that an official has rejected. */
function dropRejectedFunding({ draft, assessment }: RemedyContext): Change[] {
  const rejected = placesOf(assessment, ['cofunding.review-rejected']);
  if (rejected.size === 0) return [];
  return [setField(draft, ['otherFunding'], without(draft.otherFunding ?? [], rejected))];
}

/** Lowers the request to the maximum award. */
function lowerRequest({ draft, assessment: { award, findings } }: RemedyContext): Change[] {
  const isExceeded = findings.some(
    ({ reason }) => reason === 'cap.exceeded' || reason === 'cofunding.exceeded',
  );
  const isLimited = award?.binding === 'own-rule';
  if (!(isExceeded || isLimited) || !award || !isGreater(toCents(award.maximumAward), ZERO_CENTS))
    return [];
  return [setField(draft, ['requestedGrant'], award.maximumAward)];
}

/** Adds as many further municipalities as earn the preference, without naming any: only the applicant knows them. */
function addMunicipalities({ draft, assessment }: RemedyContext): Change[] {
  return assessment.findings.flatMap((finding): Change[] => {
    if (finding.reason !== 'cooperation.single') return [];
    const { municipalities, minimum } = finding.facts;
    const { applicants = [] } = draft;
    const unnamed = applicants.filter(
      ({ kind, code }) => kind === 'municipality' && code === undefined,
    );
    const added = Array.from({ length: minimum - municipalities.length - unnamed.length }, () => ({
      kind: 'municipality',
      roles: ['joining'],
    }));
    return [{ ...setField(draft, ['applicants'], [...applicants, ...added]), example: true }];
  });
}

/** Assesses the changed draft; `null` unless something is fixed and nothing else broken. */
function propose(context: RemedyContext, changes: readonly Change[]): ProposedChanges | null {
  const { call, assessment } = context;
  const before = rulesNotMet(assessment);
  const after = afterChanges(context, changes).assessment;
  const left = rulesNotMet(after);
  if ([...left].some((rule) => !before.has(rule))) return null;
  const fixed = [...before].filter((rule) => !left.has(rule));
  // Dropping the lines that do not count fixes no rule, but leaves a tidy estimate.
  const isTidied = changes.some(({ path }) => path.length === 1 && path[0] === 'costs');
  const rules: string[] = fixed.length === 0 && isTidied ? ['costs'] : fixed;
  if (rules.length === 0) return null;
  const isPreference = (rule: string): boolean =>
    rule === 'cooperation'
      ? call.cooperation?.effect === 'prefer'
      : assessment.ownFindings?.some((own) => own.rule === rule && own.effect === 'prefer') ===
        true;
  return { changes, rules, optional: fixed.length === 0 || rules.every(isPreference) };
}

/** Reasons that no answer of the applicant changes: lateness, an official's decision, or what changes fix. */
const WITHOUT_ANSWER: ReadonlySet<Finding['reason']> = new Set([
  'deadline.late',
  'deadline.closed',
  'cap.exceeded',
  'cofunding.exceeded',
  'costs.none-eligible',
]);

/** True for a fact of the past that was declared: it is as it is. */
const isOfPast = ({ declarations }: GrantCall, { reason, facts }: Finding | OwnFinding): boolean =>
  reason === 'aims.declaration-denied' &&
  'declaration' in facts &&
  declarations.some(({ id, of }) => id === facts.declaration && of === 'past');

/** The answers that unmet findings rest on. Where some costs count, a line that does not is dropped instead. */
function answersToCheck({ call, assessment }: RemedyContext): AnswerToCheck[] {
  const isWithoutCosts = assessment.findings.some(({ reason }) => reason === 'costs.none-eligible');
  const questions = [...allFindings(assessment), ...(assessment.ownFindings ?? [])];
  return questions.flatMap((question): AnswerToCheck[] => {
    const { rule, reason, paths, effect } = question;
    if (isOfPast(call, question)) return [];
    const isReviewed = reason.endsWith('.review-rejected');
    const isLine = 'line' in question;
    if (!isNotMet(question) || isReviewed || WITHOUT_ANSWER.has(reason as Finding['reason']))
      return [];
    if (isLine && !isWithoutCosts) return [];
    const optional = effect === 'prefer';
    return paths.map((check) => ({ check, question, rules: [rule], optional }));
  });
}

/** All remedies, and the assessment that they start from. */
function workOut(
  call: GrantCall,
  draft: AnyDraft,
  { locked = [], ...options }: RemedyOptions<Vocabulary>,
): { readonly assessment: AnyAssessment; readonly remedies: readonly Remedy[] } {
  const assessment = assessAny(call, draft, options);
  const context: RemedyContext = { call, draft, options, assessment };
  const isLocked = (path: Path): boolean => locked.some((one) => overlap(one, path));
  const dropFunding = dropRejectedFunding(context);
  const candidates = [
    moveToPartners(context),
    dropRefusedLines(context),
    lowerRequest(context),
    dropFunding,
    // Without the rejected funding, the request may still be too large.
    dropFunding.length > 0
      ? [...dropFunding, ...lowerRequest(afterChanges(context, dropFunding))]
      : [],
    addMunicipalities(context),
  ].filter((changes) => changes.length > 0 && !changes.some(({ path }) => isLocked(path)));
  const distinct = new Map(candidates.map((changes) => [JSON.stringify(changes), changes]));
  const proposed = [...distinct.values()]
    .map((changes) => propose(context, changes))
    .filter((remedy) => remedy !== null);
  const answers = new Map(
    answersToCheck(context)
      .filter(({ check }) => !isLocked(check))
      .map((answer) => [pathKey([...answer.check, answer.question.reason]), answer]),
  );
  const fixed = new Set(proposed.flatMap(({ rules }) => rules));
  const open = [...answers.values()].filter(({ rules }) => !rules.every((rule) => fixed.has(rule)));
  // A copy: the values hold entries of the draft.
  return { assessment, remedies: [...proposed.map(copyOf), ...open] };
}

/**
 * Returns ways to fix what is not met: the smallest changes that the applicant can make without stating another fact (lower the
 * request, drop what is refused, add what only earns a preference, marked as an example), each assessed before it is returned,
 * and the answers that are worth checking where an answer is the obstacle. Nothing raises a cost or states a fact.
 * Findings that none of them fixes, lateness above all, are in {@link unfixableFindings}.
 * @param options - `locked`: paths that no remedy touches.
 * @throws The errors of {@link assess}.
 * @example
 * ```ts
 * remedies(digikunta2017, { requestedGrant: '8.00', costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }] })[0]
 * // => { changes: [{ path: ['requestedGrant'], from: '8.00', to: '7.00' }], rules: ['cap'], optional: false }
 * ```
 */
export function remedies<V extends Vocabulary>(
  call: GrantCall<V>,
  draft: Draft<NoInfer<V>>,
  options: RemedyOptions<NoInfer<V>> = {},
): readonly Remedy[] {
  return workOut(call, draft, options).remedies;
}

/**
 * Returns the findings that are not met and that no remedy fixes: lateness, an official's rejection, a fact of the past, or the value
 * of a locked field. Those of the host's own rules are among them.
 * @throws The errors of {@link assess}.
 * @example unfixableFindings(digikunta2017, { arrivedAt: '2017-09-15T16:15:05+03:00' }).map(({ reason }) => reason) // => ['deadline.late']
 */
export function unfixableFindings<V extends Vocabulary>(
  call: GrantCall<V>,
  draft: Draft<NoInfer<V>>,
  options: RemedyOptions<NoInfer<V>> = {},
): (Finding | OwnFinding)[] {
  const { assessment, remedies: known } = workOut(call, draft, options);
  const fixes = (remedy: Remedy, finding: Finding | OwnFinding): boolean =>
    'changes' in remedy
      ? remedy.rules.includes(finding.rule)
      : remedy.question === finding ||
        ('line' in remedy.question && finding.reason === 'costs.none-eligible');
  return [...assessment.findings, ...(assessment.ownFindings ?? [])].filter(
    (finding) => isNotMet(finding) && !known.some((remedy) => fixes(remedy, finding)),
  );
}
