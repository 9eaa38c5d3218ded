import type { Euro } from '../model/application.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import { clausesFor } from '../model/finding.js';
import {
  apportion,
  toCents,
  toEuro,
  subtractOrZero,
  ZERO_CENTS,
  add,
} from '../model/money/cents.js';
import { checkIds } from './check-ids.js';

/** A joint award, split. */
export interface JointSplit {
  readonly parts: readonly { readonly id: string; readonly amount: Euro }[];
  /** The amount that no share takes: the whole award if all shares are zero or there is none, and otherwise zero. */
  readonly undivided: Euro;
  /** True if the recipients are liable for the whole award, each for all of it (Act 688/2001, section 27), whatever the split. */
  readonly jointLiability: boolean;
  readonly clauses: readonly ClauseId[];
}

/**
 * Splits a joint award among the applicants by agreed or realised shares, to the cent. The parts add up to the award; the
 * cents that rounding leaves go to those who lost most by it, the earlier first. A share of zero gets nothing, but stays
 * liable. The applicants agree on the split (interpretation 10).
 * @param award - In euros.
 * @param shares - Any amounts in the agreed proportion: euros of cost, or per cent with at most two decimals.
 * @param call - The call whose clauses on joint liability are named; without it, none are.
 * @throws A `RangeError` with `code` `invalid-euro` if an amount is not valid, or `duplicate-id` if an applicant appears twice.
 * @example
 * ```ts
 * splitJointAward('100.00', [{ id: '418', share: '1' }, { id: '536', share: '1' }, { id: '980', share: '1' }]).parts.map(({ amount }) => amount)
 * // => ['33.34', '33.33', '33.33']
 * ```
 */
export function splitJointAward(
  award: Euro,
  shares: readonly { readonly id: string; readonly share: string }[],
  call?: GrantCall,
): JointSplit {
  checkIds(shares, 'pass one share for each applicant');
  const whole = toCents(award);
  const amounts = apportion(
    whole,
    shares.map(({ share }) => toCents(share)),
  );
  const jointLiability = shares.length > 1;
  return {
    parts: shares.map(({ id }, index) => ({ id, amount: toEuro(amounts[index] ?? ZERO_CENTS) })),
    undivided: toEuro(subtractOrZero(whole, amounts.reduce(add, ZERO_CENTS))),
    jointLiability,
    clauses:
      jointLiability && call
        ? [...clausesFor(call, 'settlement', 'settlement.joint-liability')]
        : [],
  };
}
