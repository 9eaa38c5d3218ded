import { assess, type AssessOptions } from '../assess.js';
import { type ApplicantDraft, COST_KINDS, type CostKind, type Draft, type Euro, type Path, type Role } from '../model/application.js';
import type { Assessment, CostLineAssessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import type { Finding } from '../model/finding.js';
import { centsOf, euroOf, exceeds, LARGEST_AMOUNT, less, NOTHING, plus } from '../model/money.js';
import { keyOf, overlap } from '../model/path.js';
import type { RuleName } from '../model/reasons.js';
import { requiredCosts } from '../rules/cap.js';
import { applyChanges, type Change, valueAt } from './changes.js';

/** Changes that mend what is not met. */
export interface Remedy {
  readonly changes: readonly Change[];
  /** The rules that are no longer `not-met` once the changes are made. */
  readonly rules: readonly RuleName[];
  /** Whether it earns something (the preference, a tidy cost estimate) rather than mending what stands in the way. */
  readonly optional: boolean;
  /** Every remedy has been assessed anew before it is returned. */
  readonly verified: true;
}

/** What {@link remedies} may know and must leave alone. */
export interface RemedyOptions extends AssessOptions {
  /** Fields that must not be changed, nor anything within them. */
  readonly locked?: readonly Path[];
}

/** Everything a remedy can be worked out from. */
interface Case {
  readonly call: GrantCall;
  readonly draft: Draft;
  readonly assessment: Assessment;
  readonly isLocked: (path: Path) => boolean;
}
/** Changes thought of, not yet verified. */
type Idea = readonly Change[];

/** Real codes, to stand for municipalities that only the applicant knows: Helsinki, Espoo, Vantaa. */
const EXAMPLE_CODES = ['091', '049', '092'];

const to = (draft: Draft, path: Path, value: unknown): Change => ({ path, from: valueAt(draft, path), to: value });
const example = (draft: Draft, path: Path, value: unknown): Change => ({ ...to(draft, path, value), example: true });
const notMet = (findings: readonly Finding[], rule: RuleName): Finding[] =>
  findings.filter((finding) => finding.rule === rule && finding.outcome === 'not-met');

/** Every way to take one alternative of each. */
const eachOf = (alternatives: readonly (readonly Idea[])[]): Idea[] =>
  alternatives.reduce<Idea[]>((ideas, next) => ideas.flatMap((idea) => next.map((more) => [...idea, ...more])), [[]]);

/** The roles an applicant needs to be one: to join, or, for the lead of the influencer role, to be an influencer. */
function withRole(call: GrantCall, { category }: Draft, { roles = [] }: ApplicantDraft, index: number): Role[] {
  const part = call.categories.find(({ id }) => id === category)?.part;
  return [...roles, index === 0 && part === 'influencer-lead' ? 'influencer' : 'joining'];
}

/** Adds the part that is lacking; who cannot apply becomes a partner (position 33). */
function forApplicants({ call, draft, assessment }: Case): Idea[] {
  const { applicants = [], partners = [] } = draft;
  const indices = (reason: Finding['reason'][]): number[] =>
    notMet(assessment.findings, 'applicant').flatMap((finding) =>
      reason.includes(finding.reason) && 'applicant' in finding.facts ? [finding.facts.applicant.number - 1] : [],
    );
  const lacking = indices(['applicant.not-participant', 'applicant.not-influencer']);
  const outsiders = indices(['applicant.not-municipality', 'applicant.kind-refused']);
  if (outsiders.length === 0) {
    return [lacking.map((index) => to(draft, ['applicants', index, 'roles'], withRole(call, draft, applicants[index] ?? {}, index)))];
  }
  const mended = applicants.map((told, index) => (lacking.includes(index) ? { ...told, roles: withRole(call, draft, told, index) } : told));
  const names = outsiders.flatMap((index) => applicants[index]?.name ?? []);
  if (names.length < outsiders.length) return [];
  return [
    [
      to(
        draft,
        ['applicants'],
        mended.filter((_, index) => !outsiders.includes(index)),
      ),
      to(draft, ['partners'], [...partners, ...names.map((name) => ({ name }))]),
    ],
  ];
}

/** Declares the effects, names the means, or names a municipality that is helped. */
function forCategory({ draft, assessment }: Case): Idea[] {
  const { applicants = [] } = draft;
  return notMet(assessment.findings, 'category').flatMap((finding): Idea[] => {
    switch (finding.reason) {
      case 'category.effects-denied':
        return [finding.facts.denied.map((effect) => to(draft, ['experiment', effect], true))];
      case 'category.means-empty':
        return [[example(draft, ['studyMeans'], '…')]];
      case 'category.supports-nobody': {
        const codes = [...applicants.slice(1).flatMap(({ code }) => code ?? []), ...EXAMPLE_CODES];
        const helped = codes.find((code) => code !== applicants[0]?.code);
        return [[example(draft, ['supportedMunicipalities'], [helped])]];
      }
      default:
        return [];
    }
  });
}

/** Declares the aims that were denied; where either of two is enough, there are two ways. */
function forAims({ call, draft, assessment }: Case): Idea[] {
  const aim = (name: string): Idea => [to(draft, ['aims', name], true)];
  const renewals = [aim('renewsRoutines'), aim('renewsServiceProcesses')];
  return eachOf(
    notMet(assessment.findings, 'aims').map(({ reason, facts }): Idea[] => {
      if (reason === 'aims.challenge-denied') return [[to(draft, ['commonChallenge'], true)]];
      if (reason === 'aims.savings-denied') return [aim('lowersCosts'), aim('restrainsCostGrowth')];
      if (reason === 'aims.renewal-partial') return [aim(facts.renewed === 'routines' ? 'renewsServiceProcesses' : 'renewsRoutines')];
      return call.aims.renewal === 'either' ? renewals : [renewals.flat()];
    }),
  );
}

/** Names as many more municipalities as the preference asks for. */
function forCooperation({ draft, assessment }: Case): Idea[] {
  const { applicants = [] } = draft;
  return notMet(assessment.findings, 'cooperation').flatMap(({ facts }): Idea[] => {
    if (!('municipalities' in facts && 'minimum' in facts)) return [];
    const codes = EXAMPLE_CODES.filter((code) => !facts.municipalities.includes(code)).slice(
      0,
      facts.minimum - facts.municipalities.length,
    );
    const added = codes.map((code) => ({ kind: 'municipality', code, roles: ['joining'] }));
    return [[example(draft, ['applicants'], [...applicants, ...added])]];
  });
}

/** What would let a refused line count, if it is true. */
function counting(call: GrantCall, draft: Draft, line: CostLineAssessment): Idea[] {
  const at = (field: string): Path => ['costs', line.index, field];
  switch (line.reason) {
    case 'costs.refused-kind': {
      const toJudge: CostKind | undefined = COST_KINDS.filter((kind) => call.costPolicy[kind].treatment === 'review').at(-1);
      return toJudge === undefined ? [] : [[to(draft, at('kind'), toJudge)]];
    }
    case 'costs.recoverable-vat':
      return [[to(draft, at('finalVat'), true)]];
    case 'costs.not-caused':
      return [[to(draft, at('causedByProject'), true)]];
    case 'costs.outside-period': {
      const { incurredOn, from } = line.facts;
      return [[to(draft, ['usePeriod', from !== null && incurredOn < from ? 'from' : 'to'], incurredOn)]];
    }
    default:
      return [];
  }
}

function forCosts({ call, draft, assessment: { costs, findings } }: Case): Idea[] {
  const refused = costs.lines.filter(({ outcome }) => outcome === 'not-met');
  if (notMet(findings, 'costs').length > 0) return refused.flatMap((line) => counting(call, draft, line));
  const kept = (draft.costs ?? []).filter((_, index) => !refused.some((line) => line.index === index));
  return refused.length > 0 && kept.length > 0 ? [[to(draft, ['costs'], kept)]] : [];
}

/** Raises the largest accepted line until the request fits. */
function raised({ call, draft, assessment: { costs, award }, isLocked }: Case, requested: Euro): Idea[] {
  const forCap = centsOf(requiredCosts(call, requested));
  const forRoom = plus(centsOf(requested), call.deductOtherFunding ? centsOf(award?.otherFunding ?? '0') : NOTHING);
  const wanted = exceeds(forCap, forRoom) ? forCap : forRoom;
  const lines = costs.lines.filter(({ outcome, index }) => outcome === 'met' && !isLocked(['costs', index, 'amount']));
  const [first, ...others] = lines;
  if (!first) return [];
  const largest = others.reduce((best, line) => (exceeds(centsOf(line.counted), centsOf(best.counted)) ? line : best), first);
  const amount = plus(centsOf(largest.counted), less(wanted, centsOf(costs.eligible)));
  return exceeds(amount, LARGEST_AMOUNT) ? [] : [[to(draft, ['costs', largest.index, 'amount'], euroOf(amount))]];
}

/** Lowers the request to the maximum award, raises the costs, or does without the other state money. */
function forAmount(facts: Case, rule: 'cap' | 'cofunding'): Idea[] {
  const { draft, assessment } = facts;
  const { award, findings } = assessment;
  const problems = notMet(findings, rule).map(({ reason }) => reason);
  const { requestedGrant: requested, otherFunding = [] } = draft;
  const ideas: Idea[] = [];
  if (problems.includes('cofunding.state-money-refused')) {
    ideas.push([
      to(
        draft,
        ['otherFunding'],
        otherFunding.filter(({ kind }) => kind !== 'state'),
      ),
    ]);
  }
  if (requested !== undefined && award && problems.some((reason) => reason.endsWith('.exceeded'))) {
    if (exceeds(centsOf(award.maximumAward), NOTHING)) ideas.push([to(draft, ['requestedGrant'], award.maximumAward)]);
    ideas.push(...raised(facts, requested));
  }
  return ideas;
}

const rulesNotMet = (assessment: Assessment): Set<RuleName> =>
  new Set(assessment.findings.filter(({ outcome }) => outcome === 'not-met').map(({ rule }) => rule));

/** Assesses the changed draft anew; `null` unless something is mended and nothing else broken. */
function verified({ call, draft, assessment }: Case, changes: Idea, options: AssessOptions): Remedy | null {
  const after = assess(call, applyChanges(draft, changes), options);
  const before = rulesNotMet(assessment);
  const left = rulesNotMet(after);
  if ([...left].some((rule) => !before.has(rule))) return null;
  const mended = [...before].filter((rule) => !left.has(rule));
  const tidied = after.costs.lines.every(({ outcome }) => outcome !== 'not-met') && after.costs.eligible === assessment.costs.eligible;
  const rules: RuleName[] = mended.length > 0 ? mended : tidied && !left.has('costs') ? ['costs'] : [];
  if (rules.length === 0) return null;
  const optional = rules.every((rule) => call.effects[rule] === 'prefer') || mended.length === 0;
  return { changes, rules, optional, verified: true };
}

/**
 * The smallest changes that turn what is not met into met, for every rule that the applicant can influence; those that
 * only earn something are `optional`. Each has been assessed anew. A change is a proposal about the work or its cost
 * estimate: it may be made only if it is true. What no change mends, lateness above all, is in {@link beyondRemedy}.
 * @param options - `locked`: paths that no remedy touches.
 * @example
 * ```ts
 * remedies(digikunta2017, { requestedGrant: '8.00', costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }] })[0]
 * // => { changes: [{ path: ['requestedGrant'], from: '8.00', to: '7.00' }], rules: ['cap'], optional: false, verified: true }
 * ```
 */
export function remedies(call: GrantCall, draft: Draft, { locked = [], ...options }: RemedyOptions = {}): Remedy[] {
  const assessment = assess(call, draft, options);
  const isLocked = (path: Path): boolean => locked.some((one) => overlap(one, path));
  const facts: Case = { call, draft, assessment, isLocked };
  const ideas = [
    ...forApplicants(facts),
    ...forCategory(facts),
    ...forAims(facts),
    ...forCosts(facts),
    ...forAmount(facts, 'cap'),
    ...forAmount(facts, 'cofunding'),
    ...forCooperation(facts),
  ].filter((changes) => changes.length > 0 && !changes.some(({ path }) => isLocked(path)));
  const distinct = new Map(ideas.map((changes) => [keyOf(changes.map(({ path, to: value }) => JSON.stringify([path, value]))), changes]));
  return [...distinct.values()].map((changes) => verified(facts, changes, options)).filter((remedy) => remedy !== null);
}

/**
 * The findings that are not met and that no remedy mends: lateness, an official's refusal, or what a locked field holds.
 * @example beyondRemedy(digikunta2017, { arrivedAt: '2017-09-15T16:15:05+03:00' }).map(({ reason }) => reason) // => ['deadline.late']
 */
export function beyondRemedy(call: GrantCall, draft: Draft, options: RemedyOptions = {}): Finding[] {
  const mended = new Set(remedies(call, draft, options).flatMap(({ rules }) => rules));
  return assess(call, draft, options).findings.filter(({ outcome, rule }) => outcome === 'not-met' && !mended.has(rule));
}
