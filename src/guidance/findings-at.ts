import type { Path } from '../model/application.js';
import type { Assessment, CostLineAssessment } from '../model/assessment.js';
import type { Finding } from '../model/finding.js';
import { overlap } from '../model/path.js';

/** The fields of a cost line on which its outcome rests. */
function pathsOf(line: CostLineAssessment): readonly Path[] {
  const field = (name: string): Path => ['costs', line.index, name];
  switch (line.reason) {
    case 'costs.line-incomplete':
      return line.facts.lacks.map(field);
    case 'costs.period-missing':
      return [['usePeriod'], field('incurredOn')];
    case 'costs.outside-period':
      return [field('incurredOn'), ['usePeriod']];
    case 'costs.before-decision':
      return [field('incurredOn')];
    case 'costs.not-caused':
      return [field('causedByProject')];
    case 'costs.recoverable-vat':
    case 'costs.final-vat':
      return [field('finalVat')];
    default:
      return [field('kind')];
  }
}

/** A cost line's outcome as a finding: it bears on the amount. */
export function findingOfLine(line: CostLineAssessment): Finding {
  const { outcome, reason, facts, clauses } = line;
  // SAFETY: a line's reason, facts and outcome belong together as they stand.
  return {
    rule: 'costs',
    outcome,
    effect: 'limit',
    reason,
    facts,
    paths: pathsOf(line),
    clauses,
  } as Finding;
}

/** Everything that was found, the cost lines' outcomes included. */
export function allFindings({ findings, costs }: Assessment): Finding[] {
  return [...findings, ...costs.lines.map(findingOfLine)];
}

/** Where the judgement goes that a finding asks for; `null` where it asks for none. */
export function judgementOf({ facts }: Finding): Path | null {
  return 'judgement' in facts ? ['judgements', facts.judgement] : null;
}

/** The fields that bear on a finding, and the judgement that it asks for. */
function placesOf(finding: Finding): readonly Path[] {
  const judgement = judgementOf(finding);
  return judgement ? [...finding.paths, judgement] : finding.paths;
}

/**
 * The findings that a field bears on, so that a form shows each reason beside its field. Deepest first: what is said of
 * the very field comes before what is said of the list or group that it stands in. Cost lines are among them.
 * @param path - Of a field (`['costs', 0, 'amount']`), of a group (`['aims']`), which gets the findings of its fields, or of a question
 * to officials (`['judgements', 'costs.0']`), which gets the findings that still ask for that judgement.
 * @example
 * ```ts
 * findingsAt(assess(digikunta2017, { aims: { lowersCosts: false } }), ['aims', 'lowersCosts']).map(({ reason }) => reason)
 * // => ['aims.savings-missing']
 * ```
 */
export function findingsAt(assessment: Assessment, path: Path): Finding[] {
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
