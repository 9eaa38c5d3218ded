import type { GrantCall } from '../model/call.js';
import type { JudgementKey } from '../model/reasons.js';
import type { Allocation } from './allocate.js';
import { rank, type RankEntry, type RankOptions } from './rank.js';

/** An application close to the line between funded and not. */
export interface NearLine {
  readonly id: string;
  readonly funded: boolean;
  /** The score step from the line, where one score step would carry it over. */
  readonly scoreStep: boolean;
  /** The one judgement on which its eligibility hangs. */
  readonly judgement: JudgementKey | null;
}

/** The one judgement that keeps the application from being eligible, if it is one only. */
function openJudgement({ assessment: { eligibility, findings } }: RankEntry): JudgementKey | null {
  if (eligibility !== 'undetermined') return null;
  const [only, ...others] = findings.filter(({ effect, outcome }) => effect === 'require' && outcome !== 'met');
  return only?.outcome === 'review' && others.length === 0 && 'judgement' in only.facts ? only.facts.judgement : null;
}

/**
 * Which applications stand within one judgement or one score step of the line between funded and not, so that those get a
 * second reader. A score step counts only against neighbours of the same group, since scores never outweigh the preference.
 * @param options - `scoreStep`: the smallest step of the officials' scale, a decimal such as `"1"` or `"0.5"`.
 * @example
 * ```ts
 * fundingLine(digikunta2017, [], { awards: [], granted: '0.00', left: '0.00', neededForNext: null }, { scoreStep: '1' }) // => []
 * ```
 */
export function fundingLine(
  call: GrantCall,
  entries: readonly RankEntry[],
  allocation: Allocation,
  { scoreStep, ...options }: RankOptions & { readonly scoreStep: string },
): NearLine[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const awarded = new Set(allocation.awards.filter(({ award }) => /[1-9]/.test(award)).map(({ id }) => id));
  const ranked = rank(call, entries, options).flatMap(({ id, reason }) => {
    const entry = byId.get(id);
    return entry ? [{ id, reason, entry, funded: awarded.has(id) }] : [];
  });
  return ranked.flatMap(({ id, reason, entry, funded }) => {
    const acrossTheLine = ranked.filter((other) => other.funded !== funded && other.reason === reason);
    const step = acrossTheLine.some((other) => withinStep(entry.score, other.entry.score, scoreStep));
    const judgement = openJudgement(entry);
    return step || judgement !== null ? [{ id, funded, scoreStep: step, judgement }] : [];
  });
}

const millionths = (decimal: string): number => Math.round(Number(decimal) * 1e6);

function withinStep(a: string | undefined, b: string | undefined, step: string): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(millionths(a) - millionths(b)) <= millionths(step);
}
