import type { Draft, Euro, OtherFunding, Path } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding, sortByOutcome } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import {
  type Cents,
  ZERO_CENTS,
  toCents,
  toEuro,
  isGreater,
  subtractOrZero,
  add,
} from '../model/money/cents.js';
import type { Judgements } from '../model/reasons.js';

type Source = Partial<OtherFunding>;

/** What other funding and income told so far add up to. */
export function otherFundingOf({ otherFunding = [] }: Draft): Cents {
  let sum = ZERO_CENTS;
  for (const { amount } of otherFunding) if (amount !== undefined) sum = add(sum, toCents(amount));
  return sum;
}

/** Other money of the state cannot simply fill the applicant's share: an official judges (interpretation 8). */
function checkSource(
  call: GrantCall,
  told: Source,
  index: number,
  judgements: Judgements,
): Finding | null {
  const { source = null, kind, amount = null } = told;
  if (kind !== undefined && kind !== 'state') return null;
  const paths = [['otherFunding', index, 'kind']];
  if (kind === undefined)
    return finding(call, 'cofunding', 'cofunding.kind-missing', { source }, paths);
  const judgement = `otherFunding.${String(index)}`;
  const judged = judgements[judgement];
  if (judged === undefined)
    return finding(
      call,
      'cofunding',
      'cofunding.state-money',
      { source, amount, judgement },
      paths,
    );
  return finding(
    call,
    'cofunding',
    judged ? 'cofunding.review-accepted' : 'cofunding.review-rejected',
    { source },
    paths,
  );
}

const SOURCES = /* @__PURE__ */ frozenPaths(['otherFunding']);
const ROOM = /* @__PURE__ */ frozenPaths(['requestedGrant'], ['costs'], ['otherFunding']);

const factsMissing = (call: GrantCall, asks: readonly Path[]): Finding =>
  finding(call, 'cofunding', 'cofunding.facts-missing', {}, asks);

/** The amounts that are not told. */
function amountsAsked(sources: readonly Source[]): Path[] {
  return sources.flatMap(({ amount }, index) =>
    amount === undefined ? [['otherFunding', index, 'amount']] : [],
  );
}
const tellsAmount = ({ amount }: Source): boolean => amount !== undefined;

/** What is said of the funding as a whole, and of each source that needs a word of its own. */
function withSources(
  first: Finding,
  call: GrantCall,
  sources: readonly Source[],
  judgements: Judgements,
): Finding[] {
  const found = [first];
  let index = 0;
  for (const source of sources) {
    const answer = checkSource(call, source, index, judgements);
    if (answer) found.push(answer);
    index += 1;
  }
  return sortByOutcome(found);
}

/** Is there room for the request beside the other funding of the same costs? */
function checkRoom(
  call: GrantCall,
  requested: Euro,
  other: Cents,
  sources: readonly Source[],
  costs: WeighedCosts,
): Finding {
  const wanted = toCents(requested);
  const room = subtractOrZero(costs.eligible, other);
  const facts = {
    requested,
    otherFunding: toEuro(other),
    eligibleCosts: costs.assessment.eligible,
    room: toEuro(room),
  };
  if (isGreater(wanted, room)) {
    if (costs.lacking.length > 0)
      return factsMissing(call, [...costs.lacking, ...amountsAsked(sources)]);
    return finding(call, 'cofunding', 'cofunding.exceeded', facts, ROOM);
  }
  if (isGreater(wanted, subtractOrZero(costs.firm, other)))
    return factsMissing(call, [['usePeriod'], ...costs.lacking, ...amountsAsked(sources)]);
  return sources.every(tellsAmount)
    ? finding(call, 'cofunding', 'cofunding.within', facts, ROOM)
    : factsMissing(call, amountsAsked(sources));
}

/** Do the request and the other funding of the same costs stay within them (the deficit rule, interpretation 7)? */
export function checkCofunding(
  call: GrantCall,
  draft: Draft,
  other: Cents,
  costs: WeighedCosts,
  judgements: Judgements,
): Finding[] {
  const { otherFunding: sources, requestedGrant: requested } = draft;
  if (!call.deductOtherFunding)
    return withSources(
      finding(call, 'cofunding', 'cofunding.not-deducted', {}, SOURCES),
      call,
      sources ?? [],
      judgements,
    );
  if (sources === undefined)
    return [finding(call, 'cofunding', 'cofunding.funding-missing', {}, SOURCES)];
  if (sources.length === 0) return [finding(call, 'cofunding', 'cofunding.none', {}, SOURCES)];
  const asks: Path[] = [];
  if (requested === undefined) asks.push(['requestedGrant']);
  if (costs.assessment.lines.length === 0) asks.push(['costs']);
  const first =
    requested === undefined || asks.length > 0
      ? factsMissing(call, asks)
      : checkRoom(call, requested, other, sources, costs);
  return withSources(first, call, sources, judgements);
}
