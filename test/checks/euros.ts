import fc from 'fast-check';

/** Euros as whole cents, and back: a way of its own, so that tests do not reckon as the library does. */
export const inCents = (euros: string): bigint => {
  const [whole = '', decimals = ''] = euros.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};
export const inEuros = (cents: bigint): string =>
  `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;

/** The sum of amounts, in cents. */
export const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + inCents(amount), 0n);

/** Amounts of few cents, where rounding shows most, of the round of 2017, and larger than any number of JavaScript holds exactly. */
export const someEuros: fc.Arbitrary<string> = fc
  .oneof(
    fc.bigInt(0n, 30n),
    fc.bigInt(0n, 5_000_000n),
    fc.bigInt(0n, 2n ** 53n),
    fc.bigInt(0n, 999_999_999_999_999n),
  )
  .map(inEuros);
