import type { Condition, FactValue, WantedFacts } from './amount-terms.js';
import type { AnyDraft, CostLineDraft, Path } from './application.js';
import { isObject } from './plain-data.js';
import type { Vocabulary } from './vocabulary.js';

/** The answer to a condition, with the facts that are missing where it is not known. */
export type Fit = boolean | readonly Path[];

/** The fact of an application, an applicant or a cost line; `undefined` where it is missing. */
export function factIn(record: unknown, fact: string): FactValue | undefined {
  const given = isObject(record) && Object.hasOwn(record, fact) ? record[fact] : undefined;
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
    ? given
    : undefined;
}

/** A "no" to one fact decides; else a missing fact leaves it open. */
function fitsFacts(wanted: WantedFacts | undefined, record: unknown, at: Path): Fit {
  const missing: Path[] = [];
  for (const [fact, value] of Object.entries(wanted ?? {})) {
    const given = factIn(record, fact);
    if (given === undefined) missing.push([...at, fact]);
    else if (given !== value) return false;
  }
  return missing.length === 0 || missing;
}

/** The applicant of a cost line: the one that it names by name or code, else the lead; the place of the name where nobody has it. */
function partyOf(
  { applicants = [] }: AnyDraft,
  line: CostLineDraft<Vocabulary> | undefined,
  index: number,
): number | Path {
  const named = factIn(line, 'applicant');
  if (named === undefined) return 0;
  const party = applicants.findIndex(({ name, code }) => name === named || code === named);
  return party === -1 ? ['costs', index, 'applicant'] : party;
}

/** Compares an application, or one of its cost lines, with a condition. */
export function fit(
  when: Condition | undefined,
  draft: AnyDraft,
  line?: CostLineDraft<Vocabulary>,
  index = 0,
): Fit {
  if (when === undefined) return true;
  const { category, application, applicant, cost } = when;
  const party = applicant && partyOf(draft, line, index);
  const fits: readonly Fit[] = [
    fitsFacts(category === undefined ? undefined : { category }, draft, []),
    fitsFacts(application, draft, []),
    typeof party === 'object'
      ? [party]
      : fitsFacts(applicant, draft.applicants?.[party ?? 0], ['applicants', party ?? 0]),
    line === undefined || fitsFacts(cost, line, ['costs', index]),
  ];
  if (fits.includes(false)) return false;
  const missing = fits.flatMap((one) => (typeof one === 'object' ? one : []));
  return missing.length === 0 || missing;
}

/** The rows that may be the first that fits, and the missing facts that decide which. */
export interface FirstFit<Row> {
  readonly rows: readonly Row[];
  /** True if the last of them fits for certain; if not, it may be that none does. */
  readonly isSure: boolean;
  readonly missing: readonly Path[];
}

/** Finds the first row that fits; where a fact is missing, every row that may be it. */
export function firstFit<Row extends { readonly when?: Condition | undefined }>(
  table: readonly Row[],
  draft: AnyDraft,
  line?: CostLineDraft<Vocabulary>,
  index?: number,
): FirstFit<Row> {
  const rows: Row[] = [];
  const missing: Path[] = [];
  for (const row of table) {
    const fits = fit(row.when, draft, line, index);
    if (fits === false) continue;
    rows.push(row);
    if (fits === true) return { rows, isSure: true, missing };
    missing.push(...fits);
  }
  return { rows, isSure: false, missing };
}
