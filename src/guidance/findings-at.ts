import type { Assessment } from '../assess.js';
import type { Path } from '../model/application.js';
import type { AnyFinding } from '../model/finding.js';
import { overlap } from '../model/path.js';
import type { Reviewed } from '../model/review.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';

/** Lists all findings, those on cost lines included. */
export function allFindings({ findings, costs }: Assessment<Vocabulary>): Finding[] {
  return [...findings, ...costs.lines];
}

/** Returns the path of the review that a finding asks for; `null` if it asks for none. */
export function reviewPath({ outcome, facts }: AnyFinding): Path | null {
  const { review } = facts as Partial<Reviewed>;
  return outcome === 'review' && review !== undefined ? ['reviews', review.on] : null;
}

/** Lists the fields that a finding rests on, and the review that it asks for. */
function placesOf(finding: Finding): readonly Path[] {
  const review = reviewPath(finding);
  return review ? [...finding.paths, review] : finding.paths;
}

/**
 * Returns the findings that rest on a field, so that a form shows each reason beside its field. Deepest first: findings on the
 * very field come before those on the list or group that contains it. Cost lines are among them.
 * @param path - Of a field (`['costs', 0, 'amount']`), of a group (`['aims']`), which gets the findings of its fields, or of a
 * question to officials (`['reviews', 'costs.team']`), which gets the findings that still ask for that review.
 * @example
 * ```ts
 * findingsAt(assess(digikunta2017, { aims: { lowersCosts: false } }), ['aims', 'lowersCosts']).map(({ reason }) => reason)
 * // => ['aims.savings-missing']
 * ```
 */
export function findingsAt<V extends Vocabulary>(assessment: Assessment<V>, path: Path): Finding[] {
  return allFindings(assessment)
    .map((finding) => ({
      finding,
      depth: Math.max(
        -1,
        ...placesOf(finding)
          .filter((at) => overlap(at, path))
          .map(({ length }) => length),
      ),
    }))
    .filter(({ depth }) => depth >= 0)
    .sort((a, b) => b.depth - a.depth)
    .map(({ finding }) => finding);
}
