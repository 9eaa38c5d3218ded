import { Decimal } from 'decimal.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { multiplyExactly } from '../../../src/model/money/fractions.js';
import { toCents } from '../../../src/model/money/cents.js';

describe('an amount times exact factors', () => {
  test.each([
    // 700.00 at 3 per cent for 365 days of 365 is 21; for 100 days 5.75342465753…
    ['700.00', ['3.00', 365], 100 * 365, '21.00'],
    ['700.00', ['3.00', 100], 100 * 365, '5.7534246575'],
    ['49999999999999950.00', ['1', 1], 1, '49999999999999950.00'],
  ] as const)('%s times %j over %d is %s', (amount, factors, divisor, product) => {
    expect(multiplyExactly(toCents(amount), factors, divisor)).toBe(product);
  });
});

describe("the host's own settings of decimal.js change nothing", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
    vi.resetModules();
  });

  const HOSTILE: Decimal.Config = {
    precision: 3,
    rounding: 0,
    toExpPos: 1,
    toExpNeg: 0,
    maxE: 2,
    minE: 0,
    modulo: 9,
  };
  type Fractions = typeof import('../../../src/model/money/fractions.js');
  const answers = (of: Fractions): string[] => [
    of.multiplyExactly(toCents('49999999999999950.01'), ['0.70'], 1),
    of.multiplyExactly(toCents('700.00'), ['3.00', 100], 100 * 365),
  ];
  const BY_HAND = ['34999999999999965.007', '5.7534246575'];

  test('set before the library loads', async () => {
    vi.resetModules();
    Decimal.set(HOSTILE);
    expect(new Decimal(1).dividedBy(3).toString()).not.toBe('0.33333333333333333333');
    expect(answers(await import('../../../src/model/money/fractions.js'))).toEqual(BY_HAND);
  });

  test('set after it has loaded', async () => {
    vi.resetModules();
    const loaded = await import('../../../src/model/money/fractions.js');
    Decimal.set(HOSTILE);
    expect(answers(loaded)).toEqual(BY_HAND);
  });

  test('and the library leaves the settings of the host alone', async () => {
    vi.resetModules();
    Decimal.set({ precision: 7, rounding: 2 });
    answers(await import('../../../src/model/money/fractions.js'));
    expect({ precision: Decimal.precision, rounding: Decimal.rounding }).toEqual({
      precision: 7,
      rounding: 2,
    });
  });
});
