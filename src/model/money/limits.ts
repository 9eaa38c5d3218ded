import type { AmountLimit, BasisRow, RateRow, ShareOfCosts } from '../amount-terms.js';
import type { AnyDraft, Euro, Path } from '../application.js';
import type { AppliedBasis } from '../assessment.js';
import { firstFit, fit, factIn } from '../condition.js';
import {
  add,
  type Cents,
  isGreater,
  min,
  type Share,
  shareRoundedDown,
  subtractOrZero,
  times,
  toCents,
  toShare,
  ZERO_CENTS,
} from './cents.js';

/** The terms that limit a grant, read once. */
export interface GrantTerms {
  /** The rate of all costs, or a table of them. */
  readonly rate: string | readonly RateRow[];
  /** The largest grant whatever the costs are: of a call, or as decided. */
  readonly largest: Cents | null;
  readonly deductsOtherFunding: boolean;
  readonly limits: readonly AmountLimit[];
  readonly basis: BasisRow | readonly BasisRow[] | undefined;
}

/** The costs that a grant is for. */
export interface GrantCosts {
  readonly eligible: Cents;
  /** The part that the grant can pay of them. */
  readonly payable: Cents;
  /** The part of each cost line that counts. */
  readonly counted: readonly Cents[];
}

/** Costs that have one rate, and the share of them, which is rounded once. */
export interface GrantPart {
  readonly lines: readonly number[];
  readonly rate: string;
  readonly amount: Cents;
  /** True if a limit makes it less than the share. */
  readonly isCut: boolean;
}

/** The limits of a grant for some eligible costs. */
export interface GrantLimits {
  /** The share of the eligible costs, rounded down to the cent; or the sum that does not depend on them. */
  readonly share: Cents;
  /** The parts of the share, where they are not all costs by one rate. */
  readonly parts: readonly GrantPart[];
  /** `null` where the grant is a share of the costs. */
  readonly basis: AppliedBasis | null;
  /** The share, and no more than the largest grant and the limits. */
  readonly ceiling: Cents;
  /** The source of the ceiling. */
  readonly ceilingBy: 'rate' | 'basis' | 'limit' | 'maximum';
  /** The eligible costs that other funding leaves. */
  readonly room: Cents;
  /** The source of the room: other funding, or the costs that the grant can pay. */
  readonly roomBy: 'other-funding' | 'payable';
  /** The least of all. */
  readonly most: Cents;
  /** The least grant that can be awarded. */
  readonly minimum: Cents | null;
  /** The facts that are missing, and by which the limits could be others. */
  readonly missing: readonly Path[];
}

const NONE: readonly never[] = [];

/** A list, of what may be one thing alone. */
const listOf = <T>(one: T | readonly T[]): readonly T[] =>
  // SAFETY: `isArray` does not narrow to a readonly list.
  Array.isArray(one) ? (one as readonly T[]) : [one as T];

/** Reads the terms that limit a grant; throws `invalid-rate` or `invalid-euro` on those of an unchecked call. */
export function grantTerms({
  rate,
  maximumGrant,
  otherFunding,
  limits = NONE,
  basis,
}: {
  readonly rate: string | readonly RateRow[];
  readonly maximumGrant: string | null;
  readonly otherFunding: 'deduct' | 'ignore';
  readonly limits?: readonly AmountLimit[] | undefined;
  readonly basis?: BasisRow | readonly BasisRow[] | undefined;
}): GrantTerms {
  return {
    rate,
    largest: maximumGrant === null ? null : toCents(maximumGrant),
    deductsOtherFunding: otherFunding === 'deduct',
    limits,
    basis,
  };
}

/** The sums of cost lines. */
export const sumOf = (counted: readonly Cents[], lines: readonly number[]): Cents =>
  lines.reduce((sum, index) => add(sum, counted[index] ?? ZERO_CENTS), ZERO_CENTS);

/** The places of all cost lines, or of those of some kinds. */
export const linesOfKinds = (
  { costs = NONE }: AnyDraft,
  kinds: 'costs' | readonly string[],
): readonly number[] =>
  [...costs.keys()].filter(
    (index) => kinds === 'costs' || kinds.includes(costs[index]?.kind ?? ''),
  );

/** The sum that a limit allows; a share is of what the costs of its kinds come to, rounded down. */
export function allowedBy(
  limit: Euro | ShareOfCosts,
  draft: AnyDraft,
  counted: readonly Cents[],
): Cents {
  return typeof limit === 'string'
    ? toCents(limit)
    : shareRoundedDown(sumOf(counted, linesOfKinds(draft, limit.of)), toShare(limit.share));
}

const partOf = (lines: readonly number[], rate: string, counted: readonly Cents[]): GrantPart => ({
  lines,
  rate,
  amount: shareRoundedDown(sumOf(counted, lines), toShare(rate)),
  isCut: false,
});

const isLower = (one: Share, other: Share): boolean =>
  one.numerator * other.denominator < other.numerator * one.denominator;

/** The rate of a cost line by a table: the lowest that it can be where a fact is missing, and `null` where it may have none. */
export function rateIn(
  table: readonly RateRow[],
  draft: AnyDraft,
  index: number,
  missing: Path[],
): string | null {
  const found = firstFit(table, draft, draft.costs?.[index] ?? {}, index);
  missing.push(...found.missing);
  const rates = found.rows.map(({ rate }) => rate);
  const lowest = rates.find((one) => !rates.some((other) => isLower(toShare(other), toShare(one))));
  return found.isSure ? (lowest ?? null) : null;
}

/** The parts of the costs: each line by a table, else all in one. */
function partsOf(
  rate: string | readonly RateRow[],
  draft: AnyDraft,
  counted: readonly Cents[],
  missing: Path[],
): readonly GrantPart[] {
  const lines = [...counted.keys()];
  if (typeof rate === 'string') return [partOf(lines, rate, counted)];
  return lines.flatMap((index) => {
    if (!isGreater(counted[index] ?? ZERO_CENTS, ZERO_CENTS)) return [];
    const ofLine = rateIn(rate, draft, index, missing);
    return ofLine === null ? [] : [partOf([index], ofLine, counted)];
  });
}

const isOfLines = ({ when, each }: AmountLimit): boolean =>
  each !== undefined || when?.cost !== undefined;
/** True for a limit of parts of the grant: of the lines that fit, or of each value of a fact. */
const isOfParts = (limit: AmountLimit): boolean =>
  isOfLines(limit) || limit.when?.applicant !== undefined;

const isOfGrant = ({ of }: AmountLimit): boolean => of === undefined || of === 'grant';

/** The lines that a limit is for, by the value of the fact that it is for each of. */
function groupsOf({ when, each }: AmountLimit, draft: AnyDraft, missing: Path[]): Set<number>[] {
  const groups = new Map<unknown, Set<number>>();
  for (const [index, line] of (draft.costs ?? NONE).entries()) {
    const fits = fit(when, draft, line, index);
    if (fits === false) continue;
    if (fits !== true) missing.push(...fits);
    const value = each === undefined ? undefined : factIn(line, each);
    if (each !== undefined && value === undefined) missing.push(['costs', index, each]);
    groups.set(value, (groups.get(value) ?? new Set()).add(index));
  }
  return [...groups.values()];
}

/** Cuts what lines get to the most that a limit allows them: of the last part first. */
function cut(
  parts: readonly GrantPart[],
  lines: ReadonlySet<number>,
  allowed: Cents,
  counted: readonly Cents[],
): readonly GrantPart[] {
  const split = parts.map((part): readonly [within: GrantPart | null, beside: GrantPart | null] => {
    const within = part.lines.filter((line) => lines.has(line));
    if (within.length === 0) return [null, part];
    if (within.length === part.lines.length || part.isCut) return [part, null];
    const beside = part.lines.filter((line) => !lines.has(line));
    return [partOf(within, part.rate, counted), partOf(beside, part.rate, counted)];
  });
  const within = split.flatMap(([part]) => part ?? []);
  if (
    !isGreater(
      within.reduce((sum, { amount }) => add(sum, amount), ZERO_CENTS),
      allowed,
    )
  )
    return parts;
  let left = allowed;
  return split.flatMap(([within, beside]) => {
    if (within === null) return beside ?? [];
    const amount = min(within.amount, left);
    left = subtractOrZero(left, amount);
    const isLess = isGreater(within.amount, amount);
    return [isLess ? { ...within, amount, isCut: true } : within, ...(beside ? [beside] : [])];
  });
}

/** The grant before the limits of the whole: a share of the costs, with the limits of its parts. */
function shareOf(
  { rate, limits }: GrantTerms,
  draft: AnyDraft,
  { eligible, counted }: GrantCosts,
  missing: Path[],
): Pick<GrantLimits, 'share' | 'parts' | 'basis'> & { readonly isCut: boolean } {
  const ofParts = limits.filter((limit) => isOfGrant(limit) && isOfParts(limit));
  if (typeof rate === 'string' && ofParts.length === 0)
    return {
      share: shareRoundedDown(eligible, toShare(rate)),
      parts: NONE,
      basis: null,
      isCut: false,
    };
  let parts = partsOf(rate, draft, counted, missing);
  for (const limit of ofParts) {
    if (limit.atMost === undefined) continue;
    const allowed = allowedBy(limit.atMost, draft, counted);
    for (const lines of groupsOf(limit, draft, missing))
      parts = cut(parts, lines, allowed, counted);
  }
  const share = parts.reduce((sum, { amount }) => add(sum, amount), ZERO_CENTS);
  const isCut = parts.some((part) => part.isCut);
  return { share, parts: typeof rate === 'string' && !isCut ? NONE : parts, basis: null, isCut };
}

/** A grant that does not depend on the costs; `null` where it does. */
export function basisOf(
  basis: BasisRow | readonly BasisRow[] | undefined,
  draft: AnyDraft,
  missing: Path[],
): { readonly sum: Cents; readonly basis: AppliedBasis } | null {
  if (basis === undefined) return null;
  const found = firstFit(listOf(basis), draft);
  missing.push(...found.missing);
  const [row] = found.rows;
  if (row === undefined) return null;
  const { fixed, unit = '0', of = '', atMost = Infinity } = row;
  const isKnown = found.rows.length === 1 && found.isSure;
  if (fixed !== undefined) {
    const sum = isKnown ? toCents(fixed) : ZERO_CENTS;
    return { sum, basis: { fixed } };
  }
  const units = factIn(draft, of);
  if (typeof units !== 'number') missing.push([of]);
  const whole = typeof units === 'number' ? Math.floor(Math.max(Math.min(units, atMost), 0)) : 0;
  return {
    sum: isKnown ? times(toCents(unit), whole) : ZERO_CENTS,
    basis: { unit, units: whole },
  };
}

/** The facts of an application with other units: those in a report. */
export function unitsIn(
  basis: BasisRow | readonly BasisRow[] | undefined,
  draft: AnyDraft,
  units: number | undefined,
): Readonly<Record<string, number | undefined>> {
  const [{ of = '' } = {}] =
    basis === undefined ? [] : firstFit<BasisRow>(listOf(basis), draft).rows;
  return { [of]: units };
}

/** The least of the limits of the whole grant, and the least grant. */
function ofWhole(
  limits: readonly AmountLimit[],
  draft: AnyDraft,
  counted: readonly Cents[],
  missing: Path[],
  isOfPart: (limit: AmountLimit) => boolean,
): { readonly limit: Cents | null; readonly minimum: Cents | null } {
  let limit: Cents | null = null;
  let minimum: Cents | null = null;
  for (const one of limits) {
    if (!isOfGrant(one) || isOfPart(one)) continue;
    const fits = fit(one.when, draft);
    if (fits === false) continue;
    if (fits !== true) missing.push(...fits);
    const { atLeast, atMost } = one;
    if (atMost !== undefined) {
      const allowed = allowedBy(atMost, draft, counted);
      limit = limit === null ? allowed : min(limit, allowed);
    }
    if (atLeast !== undefined) {
      const least = toCents(atLeast);
      minimum = minimum !== null && isGreater(minimum, least) ? minimum : least;
    }
  }
  return { limit, minimum };
}

/** Computes the limits of a grant: the one place of this arithmetic. Where a fact is missing, they are the lowest that can be. */
export function limitsFor(
  terms: GrantTerms,
  costs: GrantCosts,
  otherFunding: Cents,
  draft: AnyDraft,
): GrantLimits {
  const { largest, deductsOtherFunding, limits } = terms;
  const { eligible, payable, counted } = costs;
  const missing: Path[] = [];
  const byBasis = basisOf(terms.basis, draft, missing);
  const { share, parts, basis, isCut } = byBasis
    ? { share: byBasis.sum, parts: NONE, basis: byBasis.basis, isCut: false }
    : shareOf(terms, draft, costs, missing);
  // A sum that does not depend on the costs has no parts: what limits an applicant's part limits the whole.
  const isOfPart = basis ? isOfLines : isOfParts;
  const { limit, minimum } = ofWhole(limits, draft, counted, missing, isOfPart);
  const limited = limit === null ? share : min(share, limit);
  const ceiling = largest === null ? limited : min(limited, largest);
  const left = deductsOtherFunding ? subtractOrZero(eligible, otherFunding) : eligible;
  const room = basis ? ceiling : min(left, payable);
  const byShare = basis ? 'basis' : isCut ? 'limit' : 'rate';
  const byLimits = isGreater(share, limited) ? 'limit' : byShare;
  return {
    share,
    parts,
    basis,
    ceiling,
    ceilingBy: isGreater(limited, ceiling) ? 'maximum' : byLimits,
    room,
    roomBy: isGreater(left, room) ? 'payable' : 'other-funding',
    most: min(ceiling, room),
    minimum,
    missing,
  };
}
