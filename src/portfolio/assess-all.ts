import { assess, type AssessOptions } from '../assess.js';
import type { Application, Draft } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { isObject } from '../model/plain-data.js';
import type { Judgements } from '../model/reasons.js';
import { toMoment } from '../model/time/moment.js';
import { type Issue, issue } from '../schema/issues.js';

/** Another version of the same application, by its id. */
export interface OtherVersion {
  /** The row that counted until this one. */
  readonly index: number;
  /**
   * Which of the two counts: the last that arrived in time (interpretation 24), and of two late ones the last. `null` while the
   * stamps do not tell: one is lacking, both are of the same instant or minute, or an official is to judge one. Of an
   * application of which that is once said, no later version is said to count either.
   */
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
  readonly parse?:
    | ((
        input: unknown,
      ) =>
        | { readonly ok: true; readonly value: Application | Draft }
        | { readonly ok: false; readonly issues: readonly Issue[] })
    | undefined;
  /** What officials have judged of single applications, by id; `judgements` is for what bears on every row. */
  readonly judgementsById?: Readonly<Record<string, Judgements>> | undefined;
}

const MINUTE = 60_000;

/** The version of an application that counts so far: small, since one is kept for each of perhaps a million ids. */
interface Counting {
  readonly index: number;
  /** The earliest instant of its arrival; `null` where it is not told, or can no longer settle which version counts. */
  readonly arrived: number | null;
  /** Whether the stamp has no seconds. */
  readonly toMinute: boolean;
  readonly inTime: boolean;
}

/** Holds a new version against the one that counts. */
function compare(kept: Counting, next: Counting): OtherVersion {
  const { index } = kept;
  if (kept.arrived === null || next.arrived === null) return { index, counts: null };
  if (kept.inTime !== next.inTime) return { index, counts: next.inTime ? 'this' : 'earlier' };
  if (next.arrived >= kept.arrived + (kept.toMinute ? MINUTE : 1)) return { index, counts: 'this' };
  return {
    index,
    counts: kept.arrived >= next.arrived + (next.toMinute ? MINUTE : 1) ? 'earlier' : null,
  };
}

function versionOf(index: number, { arrivedAt }: Draft, { findings }: Assessment): Counting {
  const outcome = findings.find(({ rule }) => rule === 'deadline')?.outcome;
  if (arrivedAt === undefined || (outcome !== 'met' && outcome !== 'not-met'))
    return { index, arrived: null, toMinute: false, inTime: false };
  const { earliest, latest } = toMoment(arrivedAt);
  return { index, arrived: earliest, toMinute: latest > earliest, inTime: outcome === 'met' };
}

/** Assesses rows one by one; of each application it remembers only which version counts. */
function assessor(
  call: GrantCall,
  { parse, judgementsById = {}, ...options }: AssessAllOptions,
): (row: unknown, index: number) => RowResult {
  // An instant of the call or the options that is none is the program's mistake: thrown here, not blamed on every row.
  assess(call, {}, options);
  const counting = new Map<string, Counting>();
  return (row, index) => {
    try {
      const parsed = parse
        ? parse(row)
        : isObject(row) && !Array.isArray(row) // A typed row may be of a class.
          ? { ok: true as const, value: row as Draft }
          : { ok: false as const, issues: [issue('input.unreadable', {})] };
      if (!parsed.ok) return { index, ok: false, issues: parsed.issues };
      const { id } = parsed.value;
      const own =
        id !== undefined && Object.hasOwn(judgementsById, id) ? judgementsById[id] : undefined;
      // Those for every row can be many: copied only where a row has its own beside them.
      const judged = own ? { ...options, judgements: { ...options.judgements, ...own } } : options;
      const assessment = assess(call, parsed.value, judged);
      if (id === undefined) return { index, ok: true, assessment };
      const version = versionOf(index, parsed.value, assessment);
      const kept = counting.get(id);
      const otherVersion = kept && compare(kept, version);
      if (!otherVersion || otherVersion.counts === 'this') counting.set(id, version);
      else if (otherVersion.counts === null) counting.set(id, { ...kept, arrived: null });
      return { index, ok: true, id, assessment, ...(otherVersion && { otherVersion }) };
    } catch {
      // A row that throws when read, or a typed row that is not what it says: it stays in its place and ends nothing.
      return { index, ok: false, issues: [issue('input.unreadable', {})] };
    }
  };
}

/**
 * Assesses many applications, lazily and in order, one result a row; a malformed row stays in its place as issues. Rows
 * with an `id` that came before say so, and which version counts (interpretation 24). Memory does not grow with the rows, save
 * for one small record for each distinct `id`. The `judgements` of the options hold for every row, those of `judgementsById`
 * for one application.
 * @throws A `RangeError` with `code` `invalid-instant` on the first pull if `asOf` or the call's deadline is none; never for a row.
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
