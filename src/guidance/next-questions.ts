import { assess, type AssessOptions } from '../assess.js';
import type { Draft, Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import type { Finding } from '../model/finding.js';
import { pathKey } from '../model/path.js';
import { EFFECTS, type RuleName } from '../model/reasons.js';
import { valueAt } from './changes.js';
import { allFindings, judgementOf } from './findings-at.js';

/** A fact worth asking for. */
export interface Question {
  /** Where the answer goes: a field of the application, or `['judgements', key]` for an official's judgement. */
  readonly path: Path;
  /** The rules that the answer can decide. */
  readonly rules: readonly RuleName[];
  /** Who answers. */
  readonly askedOf: 'applicant' | 'official';
}

/** What the authority's register knows, not the applicant. */
const AUTHORITY_FIELD = /* @__PURE__ */ pathKey(['arrivedAt']);

/** What asks for a fact that is told, but cannot be right. */
const RECHECKED_REASONS: readonly Finding['reason'][] = [
  'applicant.code-unknown',
  'applicant.code-merged',
];

/** What a finding asks for: the facts that are lacking and not told yet, or a judgement. */
function asked(draft: Draft, finding: Finding): readonly Path[] {
  const { outcome, reason, paths } = finding;
  if (RECHECKED_REASONS.includes(reason)) return paths;
  if (outcome === 'missing') return paths.filter((path) => !isAnswer(valueAt(draft, path)));
  const judgement = judgementOf(finding);
  return judgement ? [judgement] : [];
}

const isAnswer = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean';

/**
 * The facts worth asking for now, most decisive first: those that can still decide eligibility, then those that move the
 * award, then the preference, then what only informs. A fact that cannot matter, such as the study's means when another
 * kind of object is chosen, is never asked for. Once every question is answered, and those that follow, no finding is `missing`.
 * @throws What {@link assess} throws, on the same values.
 * @example nextQuestions(digikunta2017, {})[0] // => { path: ['arrivedAt'], rules: ['deadline'], askedOf: 'official' }
 */
export function nextQuestions(call: GrantCall, draft: Draft, options?: AssessOptions): Question[] {
  const questions = new Map<
    string,
    { path: Path; rules: RuleName[]; askedOf: Question['askedOf']; weight: number }
  >();
  for (const finding of allFindings(assess(call, draft, options))) {
    const weight = EFFECTS.indexOf(finding.effect);
    for (const path of asked(draft, finding)) {
      const key = pathKey(path);
      const askedOf =
        finding.outcome === 'review' || key === AUTHORITY_FIELD ? 'official' : 'applicant';
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
