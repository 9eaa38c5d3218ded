import type { Draft, Euro } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { fixed } from '../model/path.js';
import {
  type Cents,
  centsOf,
  euroOf,
  exceeds,
  least,
  leastWithPart,
  part,
  shareOf,
} from '../model/money/cents.js';

/** The call's share of the eligible costs, rounded down to the cent, and no more than the call gives to one application. */
export function ceilingOf({ rate, maximumGrant: most }: GrantCall, eligible: Cents): Cents {
  const share = part(eligible, shareOf(rate));
  return most === null ? share : least(share, centsOf(most));
}

/**
 * The largest grant that the call allows for these eligible costs, in euros, rounded down to the cent (position 5).
 * Clause `release.cap`. It is a ceiling: the authority may give less (position 3).
 * @param eligibleCosts - In euros, net of VAT, without the lines that do not count.
 * @throws A `RangeError` with `code` `invalid-euro` if `eligibleCosts` is no amount in euros, or `invalid-rate` if the rate of a call
 * that `defineCall` has not checked is none.
 * @example maximumGrant(digikunta2017, '10.01') // => '7.00'
 */
export function maximumGrant(call: GrantCall, eligibleCosts: Euro): Euro {
  return euroOf(ceilingOf(call, centsOf(eligibleCosts)));
}

/**
 * The least eligible costs, in euros, that allow this grant by the call's rate; one cent less allows less. The largest grant
 * that a call may name is not looked at: no costs allow more. Clause `release.cap`, rounding: position 5.
 * @throws A `RangeError` with `code` `invalid-euro` if `grant` is no amount in euros, or `invalid-rate` if the rate of a call that
 * `defineCall` has not checked is none.
 * @example requiredCosts(digikunta2017, '7.00') // => '10.00'
 */
export function requiredCosts(call: GrantCall, grant: Euro): Euro {
  return euroOf(leastWithPart(centsOf(grant), shareOf(call.rate)));
}

const REQUEST = /* @__PURE__ */ fixed(['requestedGrant']);
const COSTS = /* @__PURE__ */ fixed(['costs']);
const BOTH = /* @__PURE__ */ fixed(['requestedGrant'], ['costs']);

/** Does the request stay within the ceiling, the call's share of the eligible costs? */
export function checkCap(
  call: GrantCall,
  { requestedGrant: requested }: Draft,
  costs: WeighedCosts,
  ceiling: Cents,
): Finding {
  if (requested === undefined) return finding(call, 'cap', 'cap.request-missing', {}, REQUEST);
  if (costs.assessment.lines.length === 0)
    return finding(call, 'cap', 'cap.costs-missing', {}, COSTS);

  const wanted = centsOf(requested);
  const { rate, maximumGrant: most } = call;
  const facts = {
    requested,
    ceiling: euroOf(ceiling),
    eligibleCosts: costs.assessment.eligible,
    rate,
    maximumGrant: most,
  };
  if (!exceeds(wanted, costs.firm === costs.eligible ? ceiling : ceilingOf(call, costs.firm)))
    return finding(call, 'cap', 'cap.within', facts, BOTH);
  if (!exceeds(wanted, ceiling))
    return finding(call, 'cap', 'cap.costs-missing', {}, [['usePeriod'], ...costs.lacking]);
  if (costs.lacking.length > 0) return finding(call, 'cap', 'cap.costs-missing', {}, costs.lacking);
  return finding(call, 'cap', 'cap.exceeded', facts, BOTH);
}
