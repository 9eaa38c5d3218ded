import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { maximumGrant, requiredCosts } from '../../src/rules/cap.js';

const cents = (euros: string): bigint => BigInt(euros.replace('.', ''));
const euros = (amount: bigint): string =>
  `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;

describe('the least eligible costs for a grant', () => {
  test('by hand: 7.00 needs 10.00, 7.01 needs 10.02, one cent needs two', () => {
    expect(requiredCosts(digikunta2017, '7.00')).toBe('10.00');
    expect(requiredCosts(digikunta2017, '7.01')).toBe('10.02');
    expect(requiredCosts(digikunta2017, '0.01')).toBe('0.02');
    expect(requiredCosts(digikunta2017, '0')).toBe('0.00');
  });

  test(
    'for every cent up to 20 000.00: 70 per cent of them reach the grant, and one cent less does not',
    { timeout: 60_000 },
    () => {
      const wrong: string[] = [];
      for (let grant = 1; grant <= 2_000_000; grant += 1) {
        const costs = Number(requiredCosts(digikunta2017, euros(BigInt(grant))).replace('.', ''));
        if (Math.floor((costs * 70) / 100) < grant || Math.floor(((costs - 1) * 70) / 100) >= grant)
          wrong.push(String(grant));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('for any grant up to the limit, and with the library itself as the check', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 999_999_999_999_999n), (grant) => {
        const costs = requiredCosts(digikunta2017, euros(grant));
        expect(cents(costs)).toBe((grant * 10n + 6n) / 7n);
        expect(cents(maximumGrant(digikunta2017, costs)) >= grant).toBe(true);
        expect(cents(maximumGrant(digikunta2017, euros(cents(costs) - 1n))) < grant).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
