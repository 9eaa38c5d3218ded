import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centsOf,
  euroOf,
  exceeds,
  LARGEST_AMOUNT,
  least,
  leastWithPart,
  less,
  NOTHING,
  part,
  plus,
  shareOf,
} from '../../src/model/money.js';

const inEuros = (cents: bigint): string => `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
const money = (cents: bigint) => centsOf(inEuros(cents));
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
  fc.constantFrom('0.70', '1', '1.000000', '0.000001', '0.999999', '2/3', '1/999999', '999998/999999'),
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
  ])('%s is written %s', (told, written) => {
    expect(euroOf(centsOf(told))).toBe(written);
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
    '1_000',
    '1 000',
    '１',
  ])('%j is none', (told) => {
    expect(() => centsOf(told)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'invalid-euro' }));
  });

  test('what is no text is none either, and a mistake quotes no more than sixty characters of it', () => {
    expect(() => centsOf(null as unknown as string)).toThrow(expect.objectContaining({ code: 'invalid-euro' }));
    expect(() => centsOf('x'.repeat(1000))).toThrow(new RegExp(`^"x{60}"… is no amount`));
  });

  test('read and written it is the same, however large', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        expect(euroOf(money(cents))).toBe(inEuros(cents));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('sums are those of whole-number arithmetic', () => {
  test('plus, less, least and exceeds', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(euroOf(plus(money(a), money(b)))).toBe(inEuros(a + b));
        expect(euroOf(less(money(a), money(b)))).toBe(inEuros(a > b ? a - b : 0n));
        expect(euroOf(least(money(a), money(b)))).toBe(inEuros(a < b ? a : b));
        expect(exceeds(money(a), money(b))).toBe(a > b);
      }),
      { numRuns: 3000 },
    );
  });

  test('of many lines, in any order', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 30 }), (lines) => {
        const sum = inEuros(lines.reduce((a, b) => a + b, 0n));
        expect(euroOf(lines.map(money).reduce(plus, NOTHING))).toBe(sum);
        expect(euroOf([...lines].reverse().map(money).reduce(plus, NOTHING))).toBe(sum);
      }),
      { numRuns: 500 },
    );
  });

  test('of 5 000 lines of 9 999 999 999 999.99', () => {
    expect(euroOf(Array.from({ length: 5000 }, () => LARGEST_AMOUNT).reduce(plus, NOTHING))).toBe('49999999999999950.00');
    expect(euroOf(LARGEST_AMOUNT)).toBe('9999999999999.99');
  });
});

describe('a share of an amount', () => {
  test('is rounded down to the cent', () => {
    fc.assert(
      fc.property(amounts, shares, (cents, rate) => {
        const [numerator, denominator] = fractionOf(rate);
        expect(euroOf(part(money(cents), shareOf(rate)))).toBe(inEuros((cents * numerator) / denominator));
      }),
      { numRuns: 5000 },
    );
  });

  test('the least amount that has it: a cent less falls short', () => {
    fc.assert(
      fc.property(amounts, shares, (target, rate) => {
        const [numerator, denominator] = fractionOf(rate);
        const needed = ceilingDivision(target * denominator, numerator);
        expect(euroOf(leastWithPart(money(target), shareOf(rate)))).toBe(inEuros(needed));
        expect((needed * numerator) / denominator >= target).toBe(true);
        if (needed > 0n) expect(((needed - 1n) * numerator) / denominator < target).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['0', '0.0', '1.000001', '1.1', '2', '0.7000000', '.7', '70', '0,7', '70%', '3/2', '0/1', '1/0', '', '-0.5', '7e-1'])(
    '%j is no rate',
    (rate) => {
      expect(() => shareOf(rate)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'invalid-rate' }));
    },
  );
});
