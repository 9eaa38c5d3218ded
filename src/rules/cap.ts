import type { Draft, Euro } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import {
  type Cents,
  toCents,
  toEuro,
  isGreater,
  min,
  smallestAmountForShare,
  shareRoundedDown,
  toShare,
} from '../model/money/cents.js';

/** The call's share of the eligible costs, rounded down to the cent, and no more than the call gives to one application. */
export function ceilingOf({ rate, maximumGrant: most }: GrantCall, eligible: Cents): Cents {
  const share = shareRoundedDown(eligible, toShare(rate));
  return most === null ? share : min(share, toCents(most));
}

/**
 * The largest grant that the call allows for these eligible costs, in euros, rounded down to the cent (interpretation 5).
 * Clause `release.cap`. It is a ceiling: the authority may give less (interpretation 3).
 * @param eligibleCosts - In euros, net of VAT, without the lines that do not count.
 * @throws A `RangeError` with `code` `invalid-euro` if `eligibleCosts` is no amount in euros, or `invalid-rate` if the rate of a call
 * that `defineCall` has not checked is none.
 * @example maximumGrant(digikunta2017, '10.01') // => '7.00'
 */
export function maximumGrant(call: GrantCall, eligibleCosts: Euro): Euro {
  return toEuro(ceilingOf(call, toCents(eligibleCosts)));
}

/**
 * The least eligible costs, in euros, that allow this grant by the call's rate; one cent less allows less. The largest grant
 * that a call may name is not looked at: no costs allow more. Clause `release.cap`, rounding: interpretation 5.
 * @throws A `RangeError` with `code` `invalid-euro` if `grant` is no amount in euros, or `invalid-rate` if the rate of a call that
 * `defineCall` has not checked is none.
 * @example requiredCosts(digikunta2017, '7.00') // => '10.00'
 */
export function requiredCosts(call: GrantCall, grant: Euro): Euro {
  return toEuro(smallestAmountForShare(toCents(grant), toShare(call.rate)));
}

const REQUEST = /* @__PURE__ */ frozenPaths(['requestedGrant']);
const COSTS = /* @__PURE__ */ frozenPaths(['costs']);
const BOTH = /* @__PURE__ */ frozenPaths(['requestedGrant'], ['costs']);

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

  const wanted = toCents(requested);
  const { rate, maximumGrant: most } = call;
  const facts = {
    requested,
    ceiling: toEuro(ceiling),
    eligibleCosts: costs.assessment.eligible,
    rate,
    maximumGrant: most,
  };
  if (!isGreater(wanted, costs.firm === costs.eligible ? ceiling : ceilingOf(call, costs.firm)))
    return finding(call, 'cap', 'cap.within', facts, BOTH);
  if (!isGreater(wanted, ceiling))
    return finding(call, 'cap', 'cap.costs-missing', {}, [['usePeriod'], ...costs.lacking]);
  if (costs.lacking.length > 0) return finding(call, 'cap', 'cap.costs-missing', {}, costs.lacking);
  return finding(call, 'cap', 'cap.exceeded', facts, BOTH);
}
