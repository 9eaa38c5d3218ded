import type { WantedFacts } from '../model/amount-terms.js';
import type { AnyDraft, Euro } from '../model/application.js';
import type { WeighedCosts } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import { expectCall } from '../model/expect.js';
import { finder, type FindingOf } from '../model/finding.js';
import {
  type Cents,
  isGreater,
  min,
  normalizeEuro,
  smallestAmountForShare,
  toCents,
  toEuro,
  toShare,
  ZERO_CENTS,
} from '../model/money/cents.js';
import { basisOf, grantTerms, type GrantLimits, limitsFor, rateIn } from '../model/money/limits.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet } from '../model/reasons.js';

/** The request beside the ceiling, and where the ceiling comes from. */
export interface CapFacts {
  readonly requested: Euro;
  readonly ceiling: Euro;
  readonly eligibleCosts: Euro;
  /** `null` where the ceiling is not a share by one rate of all costs. */
  readonly rate: string | null;
  /** The call's largest grant to one application, if it has one. */
  readonly maximumGrant: Euro | null;
  /** The source of the ceiling, where it is neither one rate nor the largest grant. */
  readonly by?: 'rates' | 'limit' | 'basis' | undefined;
}

/** The least grant of a call beside what can be awarded. */
export interface LeastGrant {
  readonly requested: Euro;
  readonly ceiling: Euro;
  readonly minimum: Euro;
}

/** Reasons of the rule `cap`. */
export const CAP = {
  'cap.within': met<CapFacts>(),
  'cap.exceeded': notMet<CapFacts>(),
  'cap.request-missing': missing(),
  'cap.costs-missing': missing(),
  'cap.facts-missing': missing(),
  'cap.below-minimum': notMet<LeastGrant>(),
};

const find = finder('cap', 'limit', CAP);

/** The facts that a call's rates and limits depend on: of the application, its lead applicant and its costs, which are alike. */
export interface AmountFacts {
  readonly category?: string | undefined;
  readonly application?: WantedFacts | undefined;
  readonly applicant?: WantedFacts | undefined;
  readonly cost?: WantedFacts | undefined;
}

/** A draft with these facts. */
const draftWith = ({ category, application, applicant, cost }: AmountFacts): AnyDraft =>
  // SAFETY: the facts are those that a draft has, or the call's own.
  ({
    ...application,
    category,
    applicants: applicant ? [applicant] : [],
    costs: [cost ?? {}],
  });

/**
 * Returns the largest grant that the call allows for these eligible costs, in euros, rounded down to the cent
 * (interpretation 5). Clause `release.cap`. It is a ceiling: the authority may give less (interpretation 3).
 * @param eligibleCosts - In euros, net of VAT, without the lines that do not count.
 * @param facts - Where the call has a table of rates, or limits: what they depend on. For a missing fact, the least.
 * @throws A `RangeError` with `code` `invalid-euro` if `eligibleCosts` is not an amount in euros, or `invalid-rate` for the rate of a
 * call that `defineCall` has not checked.
 * @example maximumGrant(digikunta2017, '10.01') // => '7.00'
 */
export function maximumGrant(call: GrantCall, eligibleCosts: Euro, facts: AmountFacts = {}): Euro {
  expectCall(call);
  const eligible = toCents(eligibleCosts);
  const costs = { eligible, payable: eligible, counted: [eligible] };
  return toEuro(limitsFor(grantTerms(call), costs, ZERO_CENTS, draftWith(facts)).ceiling);
}

/**
 * Returns the least eligible costs, in euros, that allow this grant by the call's rate; one cent less allows less. The call's
 * largest grant and its limits are ignored: no costs allow more. Clause `release.cap`, rounding: interpretation 5.
 * @param facts - Where the call has a table of rates: what they depend on. For a missing fact, the lowest rate.
 * @throws A `RangeError` with `code` `invalid-euro` if `grant` is not an amount in euros, or `invalid-rate` for the rate of a call
 * that `defineCall` has not checked, and where no rate of a table is for such costs.
 * @example requiredCosts(digikunta2017, '7.00') // => '10.00'
 */
export function requiredCosts(call: GrantCall, grant: Euro, facts: AmountFacts = {}): Euro {
  expectCall(call);
  const target = toCents(grant);
  const draft = draftWith(facts);
  if (basisOf(call.basis, draft, [])) return toEuro(ZERO_CENTS);
  const rate = typeof call.rate === 'string' ? call.rate : rateIn(call.rate, draft, 0, []);
  return toEuro(smallestAmountForShare(target, toShare(rate ?? '')));
}

const REQUEST = /* @__PURE__ */ frozenPaths(['requestedGrant']);
const COSTS = /* @__PURE__ */ frozenPaths(['costs']);
const BOTH = /* @__PURE__ */ frozenPaths(['requestedGrant'], ['costs']);

/** The source of the ceiling, where it is neither one rate nor the largest grant. */
function givenBy({ ceilingBy, parts }: GrantLimits): Pick<CapFacts, 'by'> {
  if (ceilingBy === 'limit' || ceilingBy === 'basis') return { by: ceilingBy };
  return ceilingBy === 'rate' && parts.length > 0 ? { by: 'rates' } : {};
}

/** Does the request stay within the ceiling, the call's share of the eligible costs, and reach the least grant? */
export function checkCap(
  call: GrantCall,
  { requestedGrant: requested }: AnyDraft,
  costs: WeighedCosts,
  limits: GrantLimits,
  firmLimits: GrantLimits,
): FindingOf<typeof CAP> {
  if (requested === undefined) return find(call, 'cap.request-missing', {}, REQUEST);
  if (costs.assessment.lines.length === 0 && !limits.basis)
    return find(call, 'cap.costs-missing', {}, COSTS);

  const wanted = toCents(requested);
  const { rate, maximumGrant: largest } = call;
  const facts = {
    requested,
    ceiling: toEuro(limits.ceiling),
    eligibleCosts: costs.assessment.eligible,
    rate: typeof rate === 'string' && !limits.basis ? rate : null,
    maximumGrant: largest === null ? null : normalizeEuro(largest),
    ...givenBy(limits),
  };
  const { minimum, missing } = limits;
  const isBelow = ({ most }: GrantLimits): boolean =>
    minimum !== null && isGreater(minimum, min(wanted, most));
  const isWithin = !isGreater(wanted, firmLimits.ceiling);
  if (isWithin && !isBelow(firmLimits)) return find(call, 'cap.within', facts, BOTH);
  if (minimum !== null && isGreater(minimum, wanted) && missing.length === 0)
    return belowMinimum(call, facts, minimum);
  if (!isGreater(wanted, limits.ceiling) && !isBelow(limits))
    return find(call, 'cap.costs-missing', {}, [['usePeriod'], ...costs.missing]);
  if (missing.length > 0) return find(call, 'cap.facts-missing', {}, missing);
  if (costs.missing.length > 0) return find(call, 'cap.costs-missing', {}, costs.missing);
  return minimum !== null && isBelow(limits)
    ? belowMinimum(call, facts, minimum)
    : find(call, 'cap.exceeded', facts, BOTH);
}

/** Below the least grant nothing is awarded, so that reaching it is required. */
const belowMinimum = (
  call: GrantCall,
  { requested, ceiling }: CapFacts,
  minimum: Cents,
): FindingOf<typeof CAP> =>
  find(
    call,
    'cap.below-minimum',
    { requested, ceiling, minimum: toEuro(minimum) },
    BOTH,
    call.effects?.cap ?? 'require',
  );
