import type { LocalDate, MunicipalityCode } from './application.js';
import type { GrantCall } from './call.js';
import { toMoment } from './time/moment.js';
import { wallClockAt } from './time/wall-clock.js';

/** The municipalities that exist, and those that have merged: plain data, so that a stored record contains what it was assessed with. */
export interface MunicipalityRegister {
  /** Every code that is known, of merged municipalities too; any other is asked for again. */
  readonly codes: readonly MunicipalityCode[];
  /** In the order of their days. From its day on, a code means the municipality that it merged into. */
  readonly mergers: readonly {
    readonly code: MunicipalityCode;
    readonly into: MunicipalityCode;
    readonly on: LocalDate;
  }[];
}

/** The municipality of a code, and since when the code is another's; `null` for a code that the register does not contain. */
export type LookUp = (
  code: MunicipalityCode,
) => { readonly code: MunicipalityCode; readonly mergedOn: LocalDate | null } | null;

/** The day on which the call closes, where it was announced: what exists then may apply. `null` where no day of the call is known. */
function dayOf({ closesAt, publishedAt, zone }: GrantCall): LocalDate | null {
  const known = closesAt ?? publishedAt;
  if (known === null) return null;
  // A closing at midnight belongs to the day that it ends.
  const moment = toMoment(known).earliest - (closesAt === null ? 0 : 1);
  const { year, month, day } = wallClockAt(moment, zone);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}

/** So many codes are looked up in the lists themselves; an index pays from then on. */
const FEW = 32;

type Found = NonNullable<ReturnType<LookUp>>;

/** The last successor of each code that has merged. */
function successorsIn(past: MunicipalityRegister['mergers']): ReadonlyMap<MunicipalityCode, Found> {
  const successors = new Map<MunicipalityCode, Found>();
  // From the last to the first, so that a successor's own later merger is known already.
  for (const { code, into, on } of [...past].reverse())
    successors.set(code, successors.get(into) ?? { code: into, mergedOn: on });
  return successors;
}

/** The same for one code, in one pass in the order of days. */
function successorOf(given: MunicipalityCode, past: MunicipalityRegister['mergers']): Found {
  let found: Found = { code: given, mergedOn: null };
  for (const { code, into, on } of past)
    if (code === found.code) found = { code: into, mergedOn: on };
  return found;
}

/** Looks codes up as they are on the day that the call closes (interpretation 36). */
export function lookUpFor({ codes, mergers }: MunicipalityRegister, call: GrantCall): LookUp {
  // Without a known day nothing is past.
  const today = dayOf(call) ?? '';
  const past = mergers.filter(({ on }) => on <= today);
  let index:
    | { readonly codes: ReadonlySet<string>; readonly successors: ReturnType<typeof successorsIn> }
    | undefined;
  const look = (given: MunicipalityCode): ReturnType<LookUp> => {
    if (found.size >= FEW) index ??= { codes: new Set(codes), successors: successorsIn(past) };
    if (!(index ? index.codes.has(given) : codes.includes(given))) return null;
    if (!index) return successorOf(given, past);
    return index.successors.get(given) ?? { code: given, mergedOn: null };
  };
  // A joint authority's members are looked up by the hundred, each more than once.
  const found = new Map<MunicipalityCode, ReturnType<LookUp>>();
  return (given) => {
    const known = found.get(given);
    if (known !== undefined) return known;
    const answer = look(given);
    found.set(given, answer);
    return answer;
  };
}
