import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apportion,
  ONE_CENT,
  toCents,
  toEuro,
  isGreater,
  LARGEST_AMOUNT,
  min,
  smallestAmountForShare,
  subtractOrZero,
  ZERO_CENTS,
  shareRoundedDown,
  add,
  proRata,
  toShare,
  unroundedShare,
  normalizeEuro,
} from '../../../src/model/money/cents.js';

const inEuros = (cents: bigint): string =>
  `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
const money = (cents: bigint) => toCents(inEuros(cents));
const LARGEST = 999_999_999_999_999n;

/** Amounts around nothing, around 2 to the 53rd, where plain numbers end, and far beyond it. */
const amounts = fc.oneof(
  fc.bigInt(0n, 1000n),
  fc.bigInt(0n, LARGEST),
  fc.bigInt(2n ** 53n - 1000n, 2n ** 53n + 1000n),
  fc.bigInt(0n, 5000n * LARGEST),
);
/** Shares above nothing and up to the whole, as decimals and as fractions. */
const shares = fc.oneof(
  fc.constantFrom(
    '0.70',
    '1',
    '1.000000',
    '0.000001',
    '0.999999',
    '2/3',
    '1/999999',
    '999998/999999',
  ),
  fc.integer({ min: 1, max: 1_000_000 }).map((millionths) => (millionths / 1_000_000).toFixed(6)),
  fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
    .map(([a, b]) => `${String(Math.min(a, b))}/${String(Math.max(a, b))}`),
);
const fractionOf = (rate: string): [bigint, bigint] => {
  const [numerator, denominator] = rate.split('/');
  if (denominator !== undefined) return [BigInt(numerator ?? ''), BigInt(denominator)];
  const [whole, decimals = ''] = rate.split('.');
  return [BigInt(`${whole ?? ''}${decimals}`), 10n ** BigInt(decimals.length)];
};
const ceilingDivision = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

describe('an amount in euros', () => {
  test.each([
    ['0', '0.00'],
    ['0.0', '0.00'],
    ['0.01', '0.01'],
    ['0.1', '0.10'],
    ['12', '12.00'],
    ['12.5', '12.50'],
    ['9999999999999.99', '9999999999999.99'],
    ['12345678901234', '12345678901234.00'],
    ['12345678901234.5', '12345678901234.50'],
    ['90071992547409.91', '90071992547409.91'],
    ['90071992547409.92', '90071992547409.92'],
    ['0.12', '0.12'],
    ['10', '10.00'],
    [`1${'0'.repeat(24)}`, `1${'0'.repeat(24)}.00`],
    [`9${'0'.repeat(24)}.01`, `9${'0'.repeat(24)}.01`],
  ])('%s is written %s', (told, written) => {
    expect(toEuro(toCents(told))).toBe(written);
  });

  test.each([
    '0x10',
    '1e3',
    '12,50',
    'NaN',
    'Infinity',
    '',
    '-1',
    '-0',
    '+1',
    ' 1',
    '1 ',
    '1\n',
    '1.234',
    '01',
    '00',
    '1.',
    '.5',
    '1..5',
    '1.2.3',
    '1.5.',
    '1_000',
    '00000000000000',
    '012345678901234',
    '12345678901234.',
    '12345678901234.567',
    '12345678901234.5x',
    '12345678901234,50',
    'x12345678901234',
    `1${'0'.repeat(25)}`,
    '1 000',
    '１',
  ])('%j is none', (told) => {
    expect(() => toCents(told)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'invalid-euro' }),
    );
  });

  test('what is no text is none either, and a mistake quotes no more than sixty characters of it', () => {
    expect(() => toCents(null as unknown as string)).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }),
    );
    expect(() => toCents(12 as unknown as string)).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }),
    );
    expect(() => toCents('x'.repeat(1000))).toThrow(new RegExp(`^"x{60}"… is not an amount`));
  });

  test('is held as a plain number of cents as long as that is exact, and beyond it as a BigInt', () => {
    // The largest whole number that a plain number holds for sure is 9 007 199 254 740 991.
    expect([toCents('90071992547409.91'), toCents('90071992547409.92')]).toEqual([
      9_007_199_254_740_991,
      9_007_199_254_740_992n,
    ]);
    const [most, cent] = [toCents('90071992547409.91'), toCents('0.01')];
    expect([add(most, ZERO_CENTS), add(most, cent)]).toEqual([
      9_007_199_254_740_991,
      9_007_199_254_740_992n,
    ]);
    expect(subtractOrZero(add(most, cent), cent)).toBe(9_007_199_254_740_991);
    expect(subtractOrZero(add(add(most, cent), cent), cent)).toBe(9_007_199_254_740_992n);
  });

  test('read and written it is the same, however large', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        expect(toEuro(money(cents))).toBe(inEuros(cents));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('sums are those of whole-number arithmetic', () => {
  test('plus, less, least and exceeds', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(toEuro(add(money(a), money(b)))).toBe(inEuros(a + b));
        expect(toEuro(subtractOrZero(money(a), money(b)))).toBe(inEuros(a > b ? a - b : 0n));
        expect(toEuro(min(money(a), money(b)))).toBe(inEuros(a < b ? a : b));
        expect(isGreater(money(a), money(b))).toBe(a > b);
      }),
      { numRuns: 3000 },
    );
  });

  test('an amount does not exceed its like, a cent more does', () => {
    for (const [amount, more] of [
      ['0', '0.01'],
      ['70.00', '70.01'],
      ['90071992547409.91', '90071992547409.92'],
      ['90071992547409.92', '90071992547409.93'],
    ] as const) {
      const [a, b] = [toCents(amount), toCents(more)];
      expect([amount, isGreater(b, a), isGreater(a, a), isGreater(a, b)]).toEqual([
        amount,
        true,
        false,
        false,
      ]);
    }
  });

  test('of many lines, in any order', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 30 }), (lines) => {
        const sum = inEuros(lines.reduce((a, b) => a + b, 0n));
        expect(toEuro(lines.map(money).reduce(add, ZERO_CENTS))).toBe(sum);
        expect(toEuro([...lines].reverse().map(money).reduce(add, ZERO_CENTS))).toBe(sum);
      }),
      { numRuns: 500 },
    );
  });

  test('of 5 000 lines of 9 999 999 999 999.99', () => {
    expect(toEuro(Array.from({ length: 5000 }, () => LARGEST_AMOUNT).reduce(add, ZERO_CENTS))).toBe(
      '49999999999999950.00',
    );
    expect(toEuro(LARGEST_AMOUNT)).toBe('9999999999999.99');
  });
});

describe('a share of an amount', () => {
  test.each([
    ['0.70', 70, 100],
    ['0.7', 7, 10],
    ['1', 1, 1],
    ['1.0', 10, 10],
    ['0.57', 57, 100],
    ['0.000001', 1, 1_000_000],
    ['0.999999', 999_999, 1_000_000],
    ['2/3', 2, 3],
    ['10/10', 10, 10],
  ])('%s is the fraction that it writes', (rate, numerator, denominator) => {
    expect(toShare(rate)).toEqual({ numerator, denominator });
  });

  test('is rounded down to the cent', () => {
    fc.assert(
      fc.property(amounts, shares, (cents, rate) => {
        const [numerator, denominator] = fractionOf(rate);
        expect(toEuro(shareRoundedDown(money(cents), toShare(rate)))).toBe(
          inEuros((cents * numerator) / denominator),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('the least amount that has it: a cent less falls short', () => {
    fc.assert(
      fc.property(amounts, shares, (target, rate) => {
        const [numerator, denominator] = fractionOf(rate);
        const needed = ceilingDivision(target * denominator, numerator);
        expect(toEuro(smallestAmountForShare(money(target), toShare(rate)))).toBe(inEuros(needed));
        expect((needed * numerator) / denominator >= target).toBe(true);
        if (needed > 0n) expect(((needed - 1n) * numerator) / denominator < target).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '0',
    '0.0',
    '1.000001',
    '1.1',
    '2',
    '0.7000000',
    '.7',
    '70',
    '0,7',
    '70%',
    '3/2',
    '0/1',
    '1/0',
    '',
    '-0.5',
    '7e-1',
  ])('%j is no rate', (rate) => {
    expect(() => toShare(rate)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'invalid-rate' }),
    );
  });
});

describe('an amount as the library writes it', () => {
  test.each([
    ['7', '7.00'],
    ['7.5', '7.50'],
    ['7.50', '7.50'],
    ['0', '0.00'],
    ['0.0', '0.00'],
    ['123', '123.00'],
    ['9999999999999.9', '9999999999999.90'],
  ])('%s as %s', (told, wanted) => {
    expect(normalizeEuro(told)).toBe(wanted);
  });

  test('a cent is 0.01, and nothing 0.00', () => {
    expect([toEuro(ONE_CENT), toEuro(ZERO_CENTS)]).toEqual(['0.01', '0.00']);
  });
});

describe('a total shared out by weights', () => {
  const shared = (total: string, ...weights: string[]): string[] =>
    apportion(toCents(total), weights.map(toCents)).map(toEuro);

  test('the cents left go to whom rounding took most from, and among equals to the earlier', () => {
    // A third of a cent is lost by each of three: the first gets the cent.
    expect(shared('1.00', '1', '1', '1')).toEqual(['0.34', '0.33', '0.33']);
    // 0.05 by 1 : 2 : 4 is 0.71, 1.43 and 2.86 cents: two cents are left, for the third and the first.
    expect(shared('0.05', '1', '2', '4')).toEqual(['0.01', '0.01', '0.03']);
    // 0.05 by 4 : 2 : 1 in that order, and with equals among them.
    expect(shared('0.05', '4', '2', '1')).toEqual(['0.03', '0.01', '0.01']);
    expect(shared('0.02', '1', '1', '1')).toEqual(['0.01', '0.01', '0.00']);
    expect(shared('10.00', '3', '7')).toEqual(['3.00', '7.00']);
  });

  test('no weight, no part; and no weight at all gives nothing', () => {
    expect(shared('1.00', '0', '5')).toEqual(['0.00', '1.00']);
    expect(shared('1.00', '0', '0')).toEqual(['0.00', '0.00']);
    expect(shared('1.00')).toEqual([]);
  });

  test('the parts add up to the total, and each is its exact part rounded down, or a cent more', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 8 }), (total, weights) => {
        const all = weights.reduce((a, b) => a + b, 0n);
        fc.pre(all > 0n);
        const parts = apportion(money(total), weights.map(money)).map((cents) => BigInt(cents));
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        parts.forEach((given, index) => {
          const down = (total * (weights[index] ?? 0n)) / all;
          expect(given === down || given === down + 1n).toBe(true);
          const own = proRata(money(total), money(weights[index] ?? 0n), money(all));
          expect(toEuro(own.down)).toBe(inEuros(down));
          expect(BigInt(own.lost)).toBe(total * (weights[index] ?? 0n) - down * all);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('the portion of one is rounded down to the cent, and says what it loses; of nothing it is nothing', () => {
    const portionOf = (total: string, weight: string, all: string) =>
      proRata(toCents(total), toCents(weight), toCents(all));
    // 100 cents × 200 / 300 are 66 cents, and 200 three-hundredths of one.
    expect(portionOf('1.00', '2', '3')).toEqual({ down: toCents('0.66'), lost: toCents('2') });
    expect(portionOf('1.00', '3', '3')).toEqual({ down: toCents('1.00'), lost: ZERO_CENTS });
    expect(portionOf('1.00', '0', '0')).toEqual({ down: ZERO_CENTS, lost: ZERO_CENTS });
  });
});

describe('a share before rounding', () => {
  test.each([
    ['10.01', '0.70', '7.007'],
    ['10.00', '0.70', '7.00'],
    ['0.01', '0.000001', '0.00000001'],
    ['0', '0.70', '0.00'],
    ['100.00', '2/3', '66.6666666666'],
    ['49999999999999950.01', '0.70', '34999999999999965.007'],
  ])('%s times %s keeps its decimals, and is cut at the tenth: %s', (amount, rate, share) => {
    expect(unroundedShare(toCents(amount), toShare(rate))).toBe(share);
  });
});
