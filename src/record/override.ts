import type { Finding } from '../rules/reasons.js';
import type { CostLineAssessment } from '../model/assessment.js';
import type { OwnFinding } from '../model/own-rule.js';
import type { Outcome } from '../model/reasons.js';

/** An official's deviation from what was computed of a rule, of a rule of the host's own or of a cost line: kept beside it, never instead of it. */
export interface Deviation {
  /** As it was computed. */
  readonly finding: Finding | OwnFinding | CostLineAssessment;
  readonly outcome: Outcome;
  /** Who decided so. */
  readonly by: string;
  /** Why, as the reasons of the decision will say it. */
  readonly grounds: string;
}

/**
 * An official's deviation, for the record.
 * @example
 * ```ts
 * const [late] = assess(digikunta2017, { arrivedAt: '2017-09-15T16:20:00+03:00' }).findings;
 * late && override(late, { outcome: 'met', by: 'N. N.', grounds: 'The receiving system failed; sent in time.' }).finding.outcome // => 'not-met'
 * ```
 */
export function override(
  finding: Deviation['finding'],
  { outcome, by, grounds }: Omit<Deviation, 'finding'>,
): Deviation {
  return { finding, outcome, by, grounds };
}
