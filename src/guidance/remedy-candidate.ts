import type { AssessOptions } from '../assess.js';
import type { Draft, Path } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import type { Finding } from '../model/finding.js';
import type { RuleName } from '../model/reasons.js';
import { type Change, valueAt } from './changes.js';

/** Everything a remedy can be worked out from. */
export interface RemedyContext {
  readonly call: GrantCall;
  readonly draft: Draft;
  readonly options: AssessOptions;
  readonly assessment: Assessment;
  readonly isLocked: (path: Path) => boolean;
  readonly isJudged: (list: string, index: number) => boolean;
}
/** Changes that may become a remedy; not assessed yet. */
export type Candidate = readonly Change[];

export const setField = (draft: Draft, path: Path, value: unknown): Change => ({
  path,
  from: valueAt(draft, path),
  to: value,
});
export const suggestField = (draft: Draft, path: Path, value: unknown): Change => ({
  ...setField(draft, path, value),
  example: true,
});
export const notMet = (findings: readonly Finding[], rule: RuleName): Finding[] =>
  findings.filter((finding) => finding.rule === rule && finding.outcome === 'not-met');

/**
 * A list without some of its entries; `null` where one that an official has judged would move, or another come into its
 * place, since a judgement belongs to a place in the list.
 */
export function removeEntries<T>(
  { isJudged }: RemedyContext,
  list: 'applicants' | 'costs' | 'otherFunding',
  entries: readonly T[],
  dropped: readonly number[],
): T[] | null {
  const gone = new Set(dropped);
  const kept = [...entries.keys()].filter((index) => !gone.has(index));
  const moves = (index: number): boolean =>
    gone.has(index) ? index < kept.length : kept[index] !== index;
  return [...entries.keys()].some((index) => isJudged(list, index) && moves(index))
    ? null
    : kept.map((index) => entries[index] as T);
}
