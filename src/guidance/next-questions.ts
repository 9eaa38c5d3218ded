import { assess, type AssessOptions } from '../assess.js';
import type { AnyDraft, Draft, Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import type { AnyFinding } from '../model/finding.js';
import { pathKey } from '../model/path.js';
import { EFFECTS, type RuleName } from '../model/reasons.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { valueAt } from './changes.js';
import { allFindings, reviewPath } from './findings-at.js';

/** A fact worth asking for. */
export interface Question {
  /** Where the answer belongs: a field of the application, or `['reviews', key]` for an official's review. */
  readonly path: Path;
  /** The rules that the answer can decide, the host's own included. */
  readonly rules: readonly (RuleName | (string & {}))[];
  /** The one who can answer. */
  readonly askedOf: 'applicant' | 'official';
}

/** The facts that the authority has: the arrival, which it records, and the period of use, which its decision sets (section 11). */
const AUTHORITY_FACTS: readonly string[] = ['arrivedAt', 'usePeriod'];

/** Reasons that ask again for a fact that cannot be right. */
const RECHECKED_REASONS: readonly string[] = ['applicant.code-unknown', 'applicant.code-merged'];

const isAnswer = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean';

/** Lists the facts that are missing, or the review that is open. */
function openPaths(draft: AnyDraft, finding: AnyFinding): readonly Path[] {
  const { outcome, reason, paths } = finding;
  if (RECHECKED_REASONS.includes(reason)) return paths;
  if (outcome === 'missing') return paths.filter((path) => !isAnswer(valueAt(draft, path)));
  const review = reviewPath(finding);
  return review ? [review] : [];
}

/**
 * Returns the facts worth asking for now, most decisive first: those that can still decide eligibility, then those that move the
 * award, then the preference, then what only informs. A fact that cannot matter, such as the study's means when another
 * category is chosen, is never asked for. Once every question is answered, and those that follow, no finding is `missing`.
 * @throws The errors of {@link assess}.
 * @example nextQuestions(digikunta2017, {})[0] // => { path: ['arrivedAt'], rules: ['deadline'], askedOf: 'official' }
 */
export function nextQuestions<V extends Vocabulary>(
  call: GrantCall<V>,
  draft: Draft<NoInfer<V>>,
  options?: AssessOptions<NoInfer<V>>,
): Question[] {
  const questions = new Map<
    string,
    { path: Path; rules: string[]; askedOf: Question['askedOf']; weight: number }
  >();
  const assessment = assess(call, draft, options);
  for (const finding of [...allFindings(assessment), ...(assessment.ownFindings ?? [])]) {
    const weight = EFFECTS.indexOf(finding.effect);
    for (const path of openPaths(draft, finding)) {
      const key = pathKey(path);
      const askedOf =
        finding.outcome === 'review' || AUTHORITY_FACTS.includes(String(path[0]))
          ? 'official'
          : 'applicant';
      const question = questions.get(key) ?? { path, rules: [], askedOf, weight };
      if (!question.rules.includes(finding.rule)) question.rules.push(finding.rule);
      question.weight = Math.min(question.weight, weight);
      questions.set(key, question);
    }
  }
  return [...questions.values()]
    .sort((a, b) => a.weight - b.weight)
    .map(({ path, rules, askedOf }) => ({ path, rules, askedOf }));
}
