import { assess, type AssessOptions } from '../assess.js';
import type { Application, Draft } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Issue, UNREADABLE } from '../model/input.js';
import { momentOf } from '../model/moment.js';
import type { Judgements } from '../model/reasons.js';

/** Another version of the same application, by its id. */
export interface OtherVersion {
  /** The row that counted until this one. */
  readonly index: number;
  /** Which of the two counts: the last that arrived in time (position 24); `null` while arrival does not tell. */
  readonly counts: 'this' | 'earlier' | null;
}

/** What one row came to. */
export type RowResult =
  | {
      readonly index: number;
      readonly ok: true;
      readonly id?: string;
      readonly assessment: Assessment;
      readonly otherVersion?: OtherVersion;
    }
  | { readonly index: number; readonly ok: false; readonly issues: readonly Issue[] };

/** What {@link assessAll} may know. */
export interface AssessAllOptions extends AssessOptions {
  /** `parseApplication` or `parseDraft` of `digikunta/schema`, for rows of unknown input; without it rows are typed drafts. */
  readonly parse?: (
    input: unknown,
  ) => { readonly ok: true; readonly value: Application | Draft } | { readonly ok: false; readonly issues: readonly Issue[] };
  /** What officials have judged of single applications, by id; `judgements` is for what bears on every row. */
  readonly judgementsById?: Readonly<Record<string, Judgements>>;
}

/** The version of an application that counts so far. */
interface Counting {
  index: number;
  arrived: number | null;
  inTime: boolean;
}

/** Holds a new version against the one that counts; the one that counts afterwards is kept. */
function compare(kept: Counting, next: Counting): OtherVersion {
  const { index, arrived, inTime } = kept;
  if (arrived === null || next.arrived === null) return { index, counts: null };
  const later = inTime === next.inTime ? next.arrived > arrived : next.inTime;
  return { index, counts: later ? 'this' : 'earlier' };
}

/** Assesses rows one by one; of each application it remembers only which version counts. */
function assessor(
  call: GrantCall,
  { parse, judgementsById = {}, ...options }: AssessAllOptions,
): (row: unknown, index: number) => RowResult {
  const counting = new Map<string, Counting>();
  return (row, index) => {
    const parsed = parse ? parse(row) : { ok: true as const, value: row as Draft };
    if (!parsed.ok) return { index, ok: false, issues: parsed.issues };
    try {
      const { id, arrivedAt } = parsed.value;
      const own = id !== undefined && Object.hasOwn(judgementsById, id) ? judgementsById[id] : {};
      const assessment = assess(call, parsed.value, { ...options, judgements: { ...options.judgements, ...own } });
      if (id === undefined) return { index, ok: true, assessment };
      const inTime = assessment.findings.some(({ rule, outcome }) => rule === 'deadline' && outcome === 'met');
      const version: Counting = { index, arrived: arrivedAt === undefined ? null : momentOf(arrivedAt).earliest, inTime };
      const kept = counting.get(id);
      const otherVersion = kept && compare(kept, version);
      if (!otherVersion || otherVersion.counts === 'this') counting.set(id, version);
      return { index, ok: true, id, assessment, ...(otherVersion && { otherVersion }) };
    } catch {
      // A typed row that is not what it says: it stays in its place and ends nothing.
      return { index, ok: false, issues: [UNREADABLE] };
    }
  };
}

/**
 * Assesses many applications, lazily and in order, one result a row; a malformed row stays in its place as issues. Rows
 * with an `id` that came before say so, and which version counts (position 24). Memory does not grow with the rows, save
 * for one small record for each distinct `id`.
 * @example
 * ```ts
 * [...assessAll(digikunta2017, [{ id: 'a' }, null])].map(({ ok }) => ok) // => [true, false]
 * ```
 */
export function* assessAll(
  call: GrantCall,
  rows: Iterable<unknown>,
  options: AssessAllOptions = {},
): Generator<RowResult, void, undefined> {
  const assessRow = assessor(call, options);
  let index = 0;
  for (const row of rows) yield assessRow(row, index++);
}

/**
 * {@link assessAll} for rows that arrive over time, such as the lines of a stream.
 * @example
 * ```ts
 * const answers = [];
 * for await (const { ok } of assessAllAsync(digikunta2017, [{ id: 'a' }, null])) answers.push(ok);
 * answers // => [true, false]
 * ```
 */
export async function* assessAllAsync(
  call: GrantCall,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  options: AssessAllOptions = {},
): AsyncGenerator<RowResult, void, undefined> {
  const assessRow = assessor(call, options);
  let index = 0;
  for await (const row of rows) yield assessRow(row, index++);
}
