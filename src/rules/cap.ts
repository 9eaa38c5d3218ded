import type { AnyDraft, Euro } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { finder, type FindingOf } from '../model/finding.js';
import {
  isGreater,
  normalizeEuro,
  smallestAmountForShare,
  toCents,
  toEuro,
  toShare,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { grantTerms, type GrantLimits, limitsFor } from '../model/money/limits.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet } from '../model/reasons.js';

/** The request beside the ceiling, and where the ceiling comes from. */
export interface CapFacts {
  readonly requested: Euro;
  readonly ceiling: Euro;
  readonly eligibleCosts: Euro;
  readonly rate: string;
  /** The call's largest grant to one application, if it has one. */
  readonly maximumGrant: Euro | null;
}

/** Reasons of the rule `cap`. */
export const CAP = {
  'cap.within': met<CapFacts>(),
  'cap.exceeded': notMet<CapFacts>(),
  'cap.request-missing': missing(),
  'cap.costs-missing': missing(),
};

const find = finder('cap', 'limit', CAP);

/**
 * Returns the largest grant that the call allows for these eligible costs, in euros, rounded down to the cent
 * (interpretation 5). Clause `release.cap`. It is a ceiling: the authority may give less (interpretation 3).
 * @param eligibleCosts - In euros, net of VAT, without the lines that do not count.
 * @throws A `RangeError` with `code` `invalid-euro` if `eligibleCosts` is not an amount in euros, or `invalid-rate` for the rate of a
 * call that `defineCall` has not checked.
 * @example maximumGrant(digikunta2017, '10.01') // => '7.00'
 */
export function maximumGrant(call: GrantCall, eligibleCosts: Euro): Euro {
  return toEuro(limitsFor(grantTerms(call), toCents(eligibleCosts), ZERO_CENTS).ceiling);
}

/**
 * Returns the least eligible costs, in euros, that allow this grant by the call's rate; one cent less allows less. The call's
 * largest grant is ignored: no costs allow more. Clause `release.cap`, rounding: interpretation 5.
 * @throws A `RangeError` with `code` `invalid-euro` if `grant` is not an amount in euros, or `invalid-rate` for the rate of a call
 * that `defineCall` has not checked.
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
  { requestedGrant: requested }: AnyDraft,
  costs: WeighedCosts,
  limits: GrantLimits,
  firmLimits: GrantLimits,
): FindingOf<typeof CAP> {
  if (requested === undefined) return find(call, 'cap.request-missing', {}, REQUEST);
  if (costs.assessment.lines.length === 0) return find(call, 'cap.costs-missing', {}, COSTS);

  const wanted = toCents(requested);
  const { rate, maximumGrant: largest } = call;
  const facts = {
    requested,
    ceiling: toEuro(limits.ceiling),
    eligibleCosts: costs.assessment.eligible,
    rate,
    maximumGrant: largest === null ? null : normalizeEuro(largest),
  };
  if (!isGreater(wanted, firmLimits.ceiling)) return find(call, 'cap.within', facts, BOTH);
  if (!isGreater(wanted, limits.ceiling))
    return find(call, 'cap.costs-missing', {}, [['usePeriod'], ...costs.missing]);
  if (costs.missing.length > 0) return find(call, 'cap.costs-missing', {}, costs.missing);
  return find(call, 'cap.exceeded', facts, BOTH);
}
