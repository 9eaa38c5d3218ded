import type { Draft, OtherFunding, Path } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding, present, worstFirst } from '../model/finding.js';
import { fixed } from '../model/path.js';
import { type Cents, NOTHING, centsOf, euroOf, exceeds, less, plus } from '../model/money.js';
import type { Judgements } from '../model/reasons.js';

type Sources = readonly Partial<OtherFunding>[];

/** What other funding and income told so far add up to. */
export function otherFundingOf({ otherFunding = [] }: Draft): Cents {
  let sum = NOTHING;
  for (const { amount } of otherFunding) if (amount !== undefined) sum = plus(sum, centsOf(amount));
  return sum;
}

/** Other money of the state cannot simply fill the applicant's share: an official judges (position 8). */
function checkSources(call: GrantCall, sources: Sources, judgements: Judgements): Finding[] {
  const answers = sources.map(({ source = null, kind, amount = null }, index) => {
    if (kind !== undefined && kind !== 'state') return null;
    const paths = [['otherFunding', index, 'kind']];
    if (kind === undefined) return finding(call, 'cofunding', 'cofunding.kind-missing', { source }, paths);
    const judgement = `otherFunding.${String(index)}`;
    const judged = judgements[judgement];
    if (judged === undefined) return finding(call, 'cofunding', 'cofunding.state-money', { source, amount, judgement }, paths);
    return finding(call, 'cofunding', judged ? 'cofunding.state-money-accepted' : 'cofunding.state-money-refused', { source }, paths);
  });
  return present(answers);
}

const SOURCES = /* @__PURE__ */ fixed(['otherFunding']);
const ROOM = /* @__PURE__ */ fixed(['requestedGrant'], ['costs'], ['otherFunding']);

/** Is there room for the request beside the other funding of the same costs? */
function checkRoom(call: GrantCall, requested: string, other: Cents, sources: Sources, costs: WeighedCosts): Finding {
  const wanted = centsOf(requested);
  const room = less(costs.eligible, other);
  const facts = { requested, otherFunding: euroOf(other), eligibleCosts: costs.assessment.eligible, room: euroOf(room) };
  if (exceeds(wanted, room) && costs.lacking.length === 0) return finding(call, 'cofunding', 'cofunding.exceeded', facts, ROOM);
  const amounts: Path[] = sources.flatMap(({ amount }, index) => (amount === undefined ? [['otherFunding', index, 'amount']] : []));
  if (exceeds(wanted, room)) return finding(call, 'cofunding', 'cofunding.facts-missing', {}, [...costs.lacking, ...amounts]);
  if (exceeds(wanted, less(costs.firm, other)))
    return finding(call, 'cofunding', 'cofunding.facts-missing', {}, [['usePeriod'], ...costs.lacking, ...amounts]);
  if (amounts.length > 0) return finding(call, 'cofunding', 'cofunding.facts-missing', {}, amounts);
  return finding(call, 'cofunding', 'cofunding.within', facts, ROOM);
}

/** Do the request and the other funding of the same costs stay within them (the deficit rule, position 7)? */
export function checkCofunding(call: GrantCall, draft: Draft, other: Cents, costs: WeighedCosts, judgements: Judgements): Finding[] {
  const { otherFunding: sources, requestedGrant: requested } = draft;
  if (!call.deductOtherFunding) {
    return worstFirst([
      finding(call, 'cofunding', 'cofunding.not-deducted', {}, SOURCES),
      ...checkSources(call, sources ?? [], judgements),
    ]);
  }
  if (sources === undefined) return [finding(call, 'cofunding', 'cofunding.not-told', {}, SOURCES)];
  if (sources.length === 0) return [finding(call, 'cofunding', 'cofunding.none', {}, SOURCES)];
  const found = checkSources(call, sources, judgements);
  const asks: Path[] = [];
  if (requested === undefined) asks.push(['requestedGrant']);
  if (costs.assessment.lines.length === 0) asks.push(['costs']);
  const first =
    requested === undefined || asks.length > 0
      ? finding(call, 'cofunding', 'cofunding.facts-missing', {}, asks)
      : checkRoom(call, requested, other, sources, costs);
  return worstFirst([first].concat(found));
}
