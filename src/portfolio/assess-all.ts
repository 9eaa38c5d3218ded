import { assess, type AssessOptions } from '../assess.js';
import type { Application, Draft } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Issue, UNREADABLE } from '../model/issue.js';
import { toMoment } from '../model/time/moment.js';
import type { Judgements } from '../model/reasons.js';

/** Another version of the same application, by its id. */
export interface OtherVersion {
  /** The row that counted before this one. */
  readonly index: number;
  /**
   * The version that counts: the last that arrived in time (interpretation 24), and of two late ones the last. `null` if the
   * arrival times do not decide it: one is missing, both are the same instant or minute, or an official must judge one. After
   * that, no later version of the application is reported to count either.
   */
  readonly counts: 'this' | 'earlier' | null;
}

/** The result of one row. */
export type RowResult =
  | {
      readonly index: number;
      readonly ok: true;
      readonly id?: string;
      readonly assessment: Assessment;
      readonly otherVersion?: OtherVersion;
    }
  | { readonly index: number; readonly ok: false; readonly issues: readonly Issue[] };

/** Options of {@link assessAll}. */
export interface AssessAllOptions extends AssessOptions {
  /** `parseApplication` or `parseDraft` of `digikunta/schema`, for rows of unknown input. Without it, rows are typed drafts. */
  readonly parse?:
    | ((
        input: unknown,
      ) =>
        | { readonly ok: true; readonly value: Application | Draft }
        | { readonly ok: false; readonly issues: readonly Issue[] })
    | undefined;
  /** The officials' judgements of single applications, by id; `judgements` applies to every row. */
  readonly judgementsById?: Readonly<Record<string, Judgements>> | undefined;
}

const MINUTE = 60_000;

/** The version of an application that counts so far: small, since one is kept for each of perhaps a million ids. */
interface Counting {
  readonly index: number;
  /** The earliest instant of its arrival; `null` if it is missing, or can no longer decide which version counts. */
  readonly arrived: number | null;
  /** True if the arrival time has no seconds. */
  readonly isToMinute: boolean;
  readonly isInTime: boolean;
}

/** Compares a new version with the one that counts. */
function compare(kept: Counting, next: Counting): OtherVersion {
  const { index } = kept;
  if (kept.arrived === null || next.arrived === null) return { index, counts: null };
  if (kept.isInTime !== next.isInTime) return { index, counts: next.isInTime ? 'this' : 'earlier' };
  if (next.arrived >= kept.arrived + (kept.isToMinute ? MINUTE : 1))
    return { index, counts: 'this' };
  return {
    index,
    counts: kept.arrived >= next.arrived + (next.isToMinute ? MINUTE : 1) ? 'earlier' : null,
  };
}

function versionOf(index: number, { arrivedAt }: Draft, { findings }: Assessment): Counting {
  const outcome = findings.find(({ rule }) => rule === 'deadline')?.outcome;
  if (arrivedAt === undefined || (outcome !== 'met' && outcome !== 'not-met'))
    return { index, arrived: null, isToMinute: false, isInTime: false };
  const { earliest, latest } = toMoment(arrivedAt);
  return { index, arrived: earliest, isToMinute: latest > earliest, isInTime: outcome === 'met' };
}

/** Returns true for a typed row, which may be an instance of a class. */
const isObject = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

/** Assesses rows one by one; of each application it remembers only which version counts. */
function assessor(
  call: GrantCall,
  { parse, judgementsById = {}, ...options }: AssessAllOptions,
): (row: unknown, index: number) => RowResult {
  // An invalid instant of the call or the options is an error of the program: thrown here, not reported for every row.
  assess(call, {}, options);
  const counting = new Map<string, Counting>();
  return (row, index) => {
    try {
      const parsed = parse
        ? parse(row)
        : isObject(row)
          ? { ok: true as const, value: row as Draft }
          : { ok: false as const, issues: [UNREADABLE] };
      if (!parsed.ok) return { index, ok: false, issues: parsed.issues };
      const { id } = parsed.value;
      const own =
        id !== undefined && Object.hasOwn(judgementsById, id) ? judgementsById[id] : undefined;
      // The judgements for every row can be many: copied only for a row that has its own.
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
      // A row that throws when read, or a typed row of another shape, must not end the batch.
      return { index, ok: false, issues: [UNREADABLE] };
    }
  };
}

/**
 * Assesses many applications, lazily and in order, with one result per row; a malformed row gives its issues. A row whose `id`
 * came before says so, and which version counts (interpretation 24). Memory does not grow with the rows, except for one small
 * record per distinct `id`. The `judgements` of the options apply to every row, those of `judgementsById` to one application.
 * @throws A `RangeError` with `code` `invalid-instant` on the first pull if `asOf` or the call's deadline is not valid; never for
 * a row.
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
