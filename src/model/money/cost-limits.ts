import type { AmountLimit, FactValue, ShareOfCosts } from '../amount-terms.js';
import type { AnyDraft, Euro, Path } from '../application.js';
import type { GrantCall } from '../call.js';
import { fit, factIn } from '../condition.js';
import {
  add,
  type Cents,
  isGreater,
  min,
  shareBeside,
  shareRoundedDown,
  subtractOrZero,
  toCents,
  toShare,
  ZERO_CENTS,
} from './cents.js';
import { type GrantCosts, linesOfKinds, sumOf } from './limits.js';

type Lines = readonly number[];

/** The lines that a limit of costs is for; `null` for one of the grant. */
function linesOf({ of, when }: AmountLimit, draft: AnyDraft, missing: Path[]): Lines | null {
  if (of === undefined || of === 'grant') return null;
  return linesOfKinds(draft, of).filter((index) => {
    const fits = fit(when, draft, draft.costs?.[index], index);
    if (typeof fits === 'object') missing.push(...fits);
    return fits !== false;
  });
}

/** Lines that a limit is for, and the lines that it may be a share of: those that fit too, with the same value of a fact. */
interface Group {
  readonly lines: Lines;
  readonly base: Lines;
}

/** The lines in groups, by the value of a fact; all in one where there is none to go by. */
function groupsOf(
  { costs = [] }: AnyDraft,
  lines: Lines,
  base: Lines,
  each: string | undefined,
  missing: Path[],
): Group[] {
  if (each === undefined) return [{ lines, base }];
  const valueAt = (index: number): FactValue | undefined => factIn(costs[index], each);
  for (const index of lines) if (valueAt(index) === undefined) missing.push(['costs', index, each]);
  return [...new Set(lines.map(valueAt))].map((value) => ({
    lines: lines.filter((index) => valueAt(index) === value),
    base: base.filter((index) => valueAt(index) === value),
  }));
}

/** The sum that a limit allows its lines; `null` for any. Where they are among the costs that it is a share of, it follows from the others. */
function allowedFor(
  limit: Euro | ShareOfCosts,
  { lines, base }: Group,
  counted: readonly Cents[],
): Cents | null {
  if (typeof limit === 'string') return toCents(limit);
  const share = toShare(limit.share);
  if (!base.some((index) => lines.includes(index)))
    return shareRoundedDown(sumOf(counted, base), share);
  return shareBeside(
    sumOf(
      counted,
      base.filter((index) => !lines.includes(index)),
    ),
    share,
  );
}

/** The lines that a limit is a share of, as far as they fit it. */
const baseOf = ({ when, atMost }: AmountLimit, draft: AnyDraft): Lines =>
  typeof atMost === 'object'
    ? linesOfKinds(draft, atMost.of).filter(
        (index) =>
          fit(when && { applicant: when.applicant }, draft, draft.costs?.[index], index) !== false,
      )
    : [];

/** Counts the lines in their order, up to what is allowed. */
function cutLines(counted: Cents[], lines: Lines, allowed: Cents): void {
  let left = allowed;
  for (const index of lines) {
    const amount = min(counted[index] ?? ZERO_CENTS, left);
    counted[index] = amount;
    left = subtractOrZero(left, amount);
  }
}

/** True for a limit of, or by, costs that follow from others. */
const isAfterFlat = ({ costPolicy }: GrantCall, { of, atMost }: AmountLimit): boolean =>
  [of, typeof atMost === 'object' ? atMost.of : undefined].some((kinds) =>
    typeof kinds === 'object'
      ? kinds.some((kind) => Object.hasOwn(costPolicy, kind) && costPolicy[kind]?.flat)
      : kinds === 'costs',
  );

/** True for a call under which what counts of a line can depend on other lines. */
export const hasCostLimits = ({ limits = [], costPolicy }: GrantCall): boolean =>
  limits.some(({ of = 'grant' }) => of !== 'grant') ||
  Object.values(costPolicy).some(({ flat }) => flat !== undefined);

/**
 * Puts what counts of each line within the limits of the call, and adds the facts that are missing: first the limits of costs that
 * are given, then the costs that follow from others, then the limits of these.
 * @param withoutAmount - The lines without an amount: those that follow from others count all the same.
 */
export function limitCosts(
  call: GrantCall,
  draft: AnyDraft,
  counted: Cents[],
  withoutAmount: ReadonlySet<number>,
  missing: Path[],
): void {
  const apply = (after: boolean): void => {
    for (const limit of call.limits ?? []) {
      const open: Path[] = [];
      const lines = linesOf(limit, draft, open);
      if (lines === null || limit.atMost === undefined || isAfterFlat(call, limit) !== after)
        continue;
      for (const group of groupsOf(draft, lines, baseOf(limit, draft), limit.each, open)) {
        const allowed = allowedFor(limit.atMost, group, counted);
        if (allowed === null || !isGreater(sumOf(counted, group.lines), allowed)) continue;
        cutLines(counted, group.lines, allowed);
        missing.push(...open);
      }
    }
  };
  apply(false);
  for (const [kind, { flat }] of Object.entries(call.costPolicy)) {
    if (flat === undefined) continue;
    const base = linesOfKinds(draft, flat.of);
    for (const group of groupsOf(draft, linesOfKinds(draft, [kind]), base, flat.each, missing)) {
      const allowed = allowedFor(flat, group, counted) ?? ZERO_CENTS;
      for (const index of group.lines) if (withoutAmount.has(index)) counted[index] = allowed;
      cutLines(counted, group.lines, allowed);
    }
  }
  apply(true);
}

/** The part of the lines that counts, and the part of it that the grant can pay. */
export function sumsOf(
  { costPolicy }: GrantCall,
  lines: readonly { readonly line: number; readonly kind?: string }[],
  counted: readonly Cents[],
): GrantCosts {
  let [eligible, payable] = [ZERO_CENTS, ZERO_CENTS];
  for (const { line, kind } of lines) {
    const cents = counted[line] ?? ZERO_CENTS;
    const isMatch =
      kind !== undefined &&
      Object.hasOwn(costPolicy, kind) &&
      costPolicy[kind]?.treatment === 'match-only';
    eligible = add(eligible, cents);
    if (!isMatch) payable = add(payable, cents);
  }
  return { eligible, payable, counted };
}

/** The costs of which the call requires more than what counts. */
export function belowLeast(
  call: GrantCall,
  draft: AnyDraft,
  counted: readonly Cents[],
): { readonly minimum: Euro; readonly eligible: Cents; readonly kinds: readonly string[] } | null {
  for (const limit of call.limits ?? []) {
    const lines = limit.atLeast === undefined ? null : linesOf(limit, draft, []);
    if (lines === null || limit.atLeast === undefined || fit(limit.when, draft) !== true) continue;
    const eligible = sumOf(counted, lines);
    const kinds = typeof limit.of === 'object' ? limit.of : [];
    if (isGreater(toCents(limit.atLeast), eligible))
      return { minimum: limit.atLeast, eligible, kinds };
  }
  return null;
}
