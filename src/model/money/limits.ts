import {
  type Cents,
  isGreater,
  min,
  type Share,
  shareRoundedDown,
  subtractOrZero,
  toCents,
  toShare,
} from './cents.js';

/** The terms that limit a grant, read once. */
export interface GrantTerms {
  readonly rate: Share;
  /** The largest grant whatever the costs are: of a call, or as decided. */
  readonly largest: Cents | null;
  readonly deductsOtherFunding: boolean;
}

/** The limits of a grant for some eligible costs. */
export interface GrantLimits {
  /** The share of the eligible costs, rounded down to the cent. */
  readonly share: Cents;
  /** The share, and no more than the largest grant. */
  readonly ceiling: Cents;
  /** The eligible costs that other funding leaves. */
  readonly room: Cents;
  /** The least of all. */
  readonly most: Cents;
}

/** Reads the terms that limit a grant; throws `invalid-rate` or `invalid-euro` on those of an unchecked call. */
export function grantTerms({
  rate,
  maximumGrant,
  otherFunding,
}: {
  readonly rate: string;
  readonly maximumGrant: string | null;
  readonly otherFunding: 'deduct' | 'ignore';
}): GrantTerms {
  return {
    rate: toShare(rate),
    largest: maximumGrant === null ? null : toCents(maximumGrant),
    deductsOtherFunding: otherFunding === 'deduct',
  };
}

/** Computes the limits of a grant: the one place of this arithmetic. */
export function limitsFor(
  { rate, largest, deductsOtherFunding }: GrantTerms,
  eligible: Cents,
  otherFunding: Cents,
): GrantLimits {
  const share = shareRoundedDown(eligible, rate);
  const ceiling = largest !== null && isGreater(share, largest) ? largest : share;
  const room = deductsOtherFunding ? subtractOrZero(eligible, otherFunding) : eligible;
  return { share, ceiling, room, most: min(ceiling, room) };
}
