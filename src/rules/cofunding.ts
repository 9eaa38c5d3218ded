import {
  type AnyDraft,
  type Euro,
  FUNDING_KINDS,
  type OtherFundingDraft,
  type Path,
} from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { finder, type FindingOf, sortByOutcome } from '../model/finding.js';
import { add, type Cents, isGreater, toCents, toEuro, ZERO_CENTS } from '../model/money/cents.js';
import type { GrantLimits } from '../model/money/limits.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet, review } from '../model/reasons.js';
import {
  entryKeys,
  type NeedsReview,
  type Reviewed,
  type Reviews,
  subjectOf,
} from '../model/review.js';

/** The request beside the room that other funding leaves. */
export interface CofundingFacts {
  readonly requested: Euro;
  readonly otherFunding: Euro;
  readonly eligibleCosts: Euro;
  /** Eligible costs less other funding, never below 0. */
  readonly room: Euro;
}
/** A source of other funding, as the application names it. */
export interface OfSource {
  readonly source: string | null;
}

/** Reasons of the rule `cofunding`. */
export const COFUNDING = {
  'cofunding.none': met(),
  'cofunding.within': met<CofundingFacts>(),
  'cofunding.exceeded': notMet<CofundingFacts>(),
  'cofunding.funding-missing': missing(),
  'cofunding.facts-missing': missing(),
  'cofunding.state-money': review<OfSource & { readonly amount: Euro | null } & NeedsReview>(),
  'cofunding.review-accepted': met<OfSource & Reviewed>(),
  'cofunding.review-rejected': notMet<OfSource & Reviewed>(),
  'cofunding.kind-missing': missing<OfSource>(),
};

type CofundingFinding = FindingOf<typeof COFUNDING>;
type Sources = readonly OtherFundingDraft[];

const find = finder('cofunding', 'limit', COFUNDING);

/** Adds up the other funding and income that are known so far. */
export function sumOtherFunding(sources: Sources = []): Cents {
  let sum = ZERO_CENTS;
  for (const { amount } of sources) if (amount !== undefined) sum = add(sum, toCents(amount));
  return sum;
}

/** Other money of the state cannot simply fill the applicant's share: an official reviews it (interpretation 8). */
function checkSources(
  call: GrantCall,
  draft: AnyDraft,
  sources: Sources,
  reviews: Reviews,
): CofundingFinding[] {
  const keyOf = entryKeys('otherFunding', () => sources.map(({ source }) => source));
  return sources.flatMap(({ source: name, kind, amount = null }, index): CofundingFinding[] => {
    // A blank name is no name.
    const source = name?.trim() ? name : null;
    const isKnown = FUNDING_KINDS.some((one) => one === kind);
    if (isKnown && kind !== 'state') return [];
    const paths = [['otherFunding', index, 'kind']];
    if (!isKnown) return [find(call, 'cofunding.kind-missing', { source }, paths)];
    const subject = subjectOf(keyOf(index), draft, { source: name, kind, amount });
    const accepted = reviews.accepted(subject);
    if (accepted === undefined) {
      const facts = {
        source,
        amount,
        review: subject,
        reviewedBefore: reviews.has(subject),
      };
      return [find(call, 'cofunding.state-money', facts, paths)];
    }
    const reason = accepted ? 'cofunding.review-accepted' : 'cofunding.review-rejected';
    return [find(call, reason, { source, review: subject }, paths)];
  });
}

const SOURCES = /* @__PURE__ */ frozenPaths(['otherFunding']);
const ROOM = /* @__PURE__ */ frozenPaths(['requestedGrant'], ['costs'], ['otherFunding']);

/** The amounts that are missing. */
const missingAmounts = (sources: Sources): Path[] =>
  sources.flatMap(({ amount }, index) =>
    amount === undefined ? [['otherFunding', index, 'amount']] : [],
  );

/** Is there room for the request beside the other funding of the same costs? */
function checkRoom(
  call: GrantCall,
  requested: Euro,
  other: Cents,
  sources: Sources,
  costs: WeighedCosts,
  limits: GrantLimits,
  firmLimits: GrantLimits,
): CofundingFinding {
  const wanted = toCents(requested);
  const facts = {
    requested,
    otherFunding: toEuro(other),
    eligibleCosts: costs.assessment.eligible,
    room: toEuro(limits.room),
  };
  const amounts = missingAmounts(sources);
  if (isGreater(wanted, limits.room)) {
    return costs.missing.length > 0
      ? find(call, 'cofunding.facts-missing', {}, [...costs.missing, ...amounts])
      : find(call, 'cofunding.exceeded', facts, ROOM);
  }
  const open: Path[] = isGreater(wanted, firmLimits.room)
    ? [['usePeriod'], ...costs.missing, ...amounts]
    : amounts;
  return open.length > 0
    ? find(call, 'cofunding.facts-missing', {}, open)
    : find(call, 'cofunding.within', facts, ROOM);
}

/** Do the request and the other funding of the same costs stay within them (the deficit rule, interpretation 7)? */
export function checkCofunding(
  call: GrantCall,
  draft: AnyDraft,
  other: Cents,
  costs: WeighedCosts,
  limits: GrantLimits,
  firmLimits: GrantLimits,
  reviews: Reviews,
): CofundingFinding[] {
  const { otherFunding: sources, requestedGrant: requested } = draft;
  const withSources = (first: CofundingFinding): CofundingFinding[] =>
    sortByOutcome([first, ...checkSources(call, draft, sources ?? [], reviews)]);

  if (call.otherFunding === 'ignore' || limits.basis) return [];
  if (sources === undefined) return [find(call, 'cofunding.funding-missing', {}, SOURCES)];
  if (sources.length === 0) return [find(call, 'cofunding.none', {}, SOURCES)];
  const asks: Path[] = [];
  if (requested === undefined) asks.push(['requestedGrant']);
  if (costs.assessment.lines.length === 0) asks.push(['costs']);
  if (requested === undefined || asks.length > 0)
    return withSources(
      find(call, 'cofunding.facts-missing', {}, [...asks, ...missingAmounts(sources)]),
    );
  return withSources(checkRoom(call, requested, other, sources, costs, limits, firmLimits));
}
