import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
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
  unroundedPart,
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

  test('before rounding it keeps its decimals; one without end is cut at the tenth', () => {
    expect(unroundedPart(centsOf('10.01'), shareOf('0.70'))).toBe('7.007');
    expect(unroundedPart(centsOf('10.00'), shareOf('0.70'))).toBe('7.00');
    expect(unroundedPart(centsOf('100.00'), shareOf('2/3'))).toBe('66.6666666666');
    expect(unroundedPart(centsOf('49999999999999950.01'), shareOf('0.70'))).toBe('34999999999999965.007');
  });

  test.each(['0', '0.0', '1.000001', '1.1', '2', '0.7000000', '.7', '70', '0,7', '70%', '3/2', '0/1', '1/0', '', '-0.5', '7e-1'])(
    '%j is no rate',
    (rate) => {
      expect(() => shareOf(rate)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'invalid-rate' }));
    },
  );
});

describe("the host's own settings of decimal.js change nothing", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
    vi.resetModules();
  });

  const HOSTILE: Decimal.Config = { precision: 3, rounding: 0, toExpPos: 1, toExpNeg: 0, maxE: 2, minE: 0, modulo: 9 };

  /** Sums and shares beyond 2 to the 53rd cents, where decimal.js works. */
  function answers(of: typeof import('../../src/model/money.js')): string[] {
    const sum = Array.from({ length: 5000 }, () => of.centsOf('9999999999999.99')).reduce(of.plus, of.NOTHING);
    const ceiling = of.part(sum, of.shareOf('0.70'));
    return [
      of.euroOf(sum),
      of.euroOf(ceiling),
      of.euroOf(of.less(sum, ceiling)),
      of.euroOf(of.leastWithPart(of.centsOf('7.01'), of.shareOf('0.70'))),
      of.unroundedPart(of.centsOf('10.01'), of.shareOf('0.70')),
    ];
  }
  // 70 % of 49 999 999 999 999 950.00 is 34 999 999 999 999 965.00, which leaves 14 999 999 999 999 985.00.
  const BY_HAND = ['49999999999999950.00', '34999999999999965.00', '14999999999999985.00', '10.02', '7.007'];

  test('set before the library loads', async () => {
    vi.resetModules();
    Decimal.set(HOSTILE);
    expect(new Decimal(1).dividedBy(3).toString()).not.toBe('0.33333333333333333333');
    expect(answers(await import('../../src/model/money.js'))).toEqual(BY_HAND);
  });

  test('set after it has loaded', async () => {
    vi.resetModules();
    const loaded = await import('../../src/model/money.js');
    Decimal.set(HOSTILE);
    expect(answers(loaded)).toEqual(BY_HAND);
  });

  test('and the library leaves the settings of the host alone', async () => {
    vi.resetModules();
    Decimal.set({ precision: 7, rounding: 2 });
    answers(await import('../../src/model/money.js'));
    expect({ precision: Decimal.precision, rounding: Decimal.rounding }).toEqual({ precision: 7, rounding: 2 });
  });
});
