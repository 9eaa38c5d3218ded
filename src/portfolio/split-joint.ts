import type { Euro } from '../model/application.js';
import type { ClauseId } from '../model/call.js';
import { apportion, centsOf, euroOf, exceeds, NOTHING } from '../model/money.js';

/** A joint award, split. */
export interface JointSplit {
  readonly parts: readonly { readonly id: string; readonly amount: Euro }[];
  /** Joint recipients answer for the whole together, each for all of it (Act 688/2001, 27 §): splitting does not change that. */
  readonly jointLiability: boolean;
  readonly clauses: readonly ClauseId[];
}

/**
 * Splits a joint award over the applicants by agreed or realised shares, to the cent: the parts add up, the cents left by
 * rounding going to those who lost most by it. How a joint award is split is for the applicants to agree (position 10).
 * @param award - In euros.
 * @param shares - Any amounts that stand in the agreed proportion: euros of cost, or per cent with at most two decimals.
 * @throws A `RangeError` with `code` `invalid-euro` if an amount is none.
 * @example
 * ```ts
 * splitJoint('100.00', [{ id: '418', share: '1' }, { id: '536', share: '1' }, { id: '980', share: '1' }]).parts.map(({ amount }) => amount)
 * // => ['33.34', '33.33', '33.33']
 * ```
 */
export function splitJoint(award: Euro, shares: readonly { readonly id: string; readonly share: string }[]): JointSplit {
  const weights = shares.map(({ share }) => centsOf(share));
  const amounts = apportion(centsOf(award), weights);
  return {
    parts: shares.map(({ id }, index) => ({ id, amount: euroOf(amounts[index] ?? NOTHING) })),
    jointLiability: weights.filter((weight) => exceeds(weight, NOTHING)).length > 1,
    clauses: ['act.27'],
  };
}
