import type { Euro } from './application.js';

type None = Readonly<Record<string, never>>;

/** Every reason that officials' functions give: ranking, sharing out a budget, and settling a grant. */
export interface OfficialsFacts {
  'ranking.eligible-preferred': None;
  'ranking.eligible': None;
  'ranking.open-preferred': None;
  'ranking.open': None;

  'allocation.full': None;
  'allocation.partial': { readonly maximumAward: Euro };
  'allocation.share': { readonly maximumAward: Euro };
  'allocation.no-budget-left': { readonly needed: Euro };
  'allocation.below-minimum': { readonly minimumAward: Euro };
  'allocation.share-below-minimum': { readonly minimumAward: Euro; readonly needed: Euro };
  'allocation.nothing-to-award': None;

  'settlement.as-decided': { readonly finalGrant: Euro };
  'settlement.by-share': {
    readonly finalGrant: Euro;
    readonly rate: string;
    readonly eligibleCosts: Euro;
  };
  'settlement.by-other-funding': {
    readonly finalGrant: Euro;
    readonly eligibleCosts: Euro;
    readonly otherFunding: Euro;
  };
  'settlement.pay': { readonly balance: Euro };
  'settlement.repay': { readonly balance: Euro };
  'settlement.keep': { readonly balance: Euro; readonly limit: Euro };
  'settlement.even': None;
  'settlement.awaits-facts': { readonly excess: Euro };
  'settlement.costs-missing': None;
  'settlement.funding-missing': None;
  'settlement.costs-need-review': { readonly underReview: Euro };
  'settlement.use-needs-review': None;
  'settlement.facts-missing': { readonly lines: readonly number[] };
  'settlement.interest': None;
  'settlement.joint-liability': { readonly recipients: number };
}

/** A reason that officials' functions give. */
export type OfficialsReason = keyof OfficialsFacts;
