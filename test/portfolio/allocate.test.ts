import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocate,
  type AllocateOptions,
  type Allocation,
  type OnShortfall,
} from '../../src/officials.js';
import { inCents, inEuros } from '../checks/euros.js';
import { leastTime } from '../checks/processor-time.js';

const MODES: OnShortfall[] = ['stop', 'skip', 'partial', 'proportional'];

/** Ranked applications with these maximum awards: a, b, c … */
const ranked = (...maxima: string[]) =>
  maxima.map((maximumAward, index) => ({ id: 'abcdefgh'.charAt(index), maximumAward }));
const shared = (maxima: string[], options: AllocateOptions): Allocation =>
  allocate(ranked(...maxima), options);
const given = ({ awards }: Allocation): string[] =>
  awards.map(({ award, reason }) => `${award} ${reason.replace('allocation.', '')}`);

describe('a budget that suffices', () => {
  test.each(MODES)(
    'to the last cent: every one gets its maximum award, and nothing is left (%s)',
    (onShortfall) => {
      const allocation = shared(['70.00', '50.00'], { budget: '120.00', onShortfall: onShortfall });
      expect(given(allocation)).toEqual(['70.00 full', '50.00 full']);
      expect(allocation).toMatchObject({
        granted: '120.00',
        remaining: '0.00',
        neededForNext: null,
      });
    },
  );

  test.each(MODES)('with more than that: the rest is left (%s)', (onShortfall) => {
    expect(
      shared(['70.00', '50.00'], { budget: '120.01', onShortfall: onShortfall }),
    ).toMatchObject({
      granted: '120.00',
      remaining: '0.01',
      neededForNext: null,
    });
  });
});

test.each(MODES)(
  'an application is funded once: the same id twice is a mistake of the program (%s)',
  (onShortfall) => {
    const twice = [...ranked('70.00', '50.00'), ...ranked('70.00')];
    expect(() => allocate(twice, { budget: '1.00', onShortfall: onShortfall })).toThrow(
      expect.objectContaining({ code: 'duplicate-id' }),
    );
  },
);

describe('a budget one cent short', () => {
  test('stop: nothing to the one it does not cover, nor to any later one', () => {
    const allocation = shared(['70.00', '50.00', '10.00'], {
      budget: '119.99',
      onShortfall: 'stop',
    });
    expect(given(allocation)).toEqual(['70.00 full', '0.00 no-budget-left', '0.00 no-budget-left']);
    expect(allocation).toMatchObject({
      granted: '70.00',
      remaining: '49.99',
      neededForNext: '0.01',
    });
  });

  test('skip: on to the next that fits', () => {
    const allocation = shared(['70.00', '50.00', '10.00'], {
      budget: '119.99',
      onShortfall: 'skip',
    });
    expect(given(allocation)).toEqual(['70.00 full', '0.00 no-budget-left', '10.00 full']);
    expect(allocation).toMatchObject({
      granted: '80.00',
      remaining: '39.99',
      neededForNext: '10.01',
    });
  });

  test('partial: what is left, and then nothing', () => {
    const allocation = shared(['70.00', '50.00', '10.00'], {
      budget: '119.99',
      onShortfall: 'partial',
    });
    expect(given(allocation)).toEqual(['70.00 full', '49.99 partial', '0.00 no-budget-left']);
    expect(allocation).toMatchObject({
      granted: '119.99',
      remaining: '0.00',
      neededForNext: '0.01',
    });
  });

  test('proportional: the same share of its maximum award to each', () => {
    // 119.99 / 130.00 of 70.00 is 64.61, of 50.00 46.15, of 10.00 9.23, each rounded down to 64.60, 46.15 and 9.23 (64.6100, 46.1500, 9.2300).
    const allocation = shared(['70.00', '50.00', '10.00'], {
      budget: '119.99',
      onShortfall: 'proportional',
    });
    expect(given(allocation)).toEqual(['64.61 share', '46.15 share', '9.23 share']);
    expect(allocation).toMatchObject({
      granted: '119.99',
      remaining: '0.00',
      neededForNext: '10.01',
    });
  });
});

describe('the cents that rounding leaves', () => {
  test('go one each to those who lost most by it: thirds of 100.00', () => {
    // Weights 1 : 1 : 4 of 100.00 are 16.666…, 16.666… and 66.666…: all lose as much, so the earlier two get a cent.
    expect(
      given(
        shared(['100.00', '100.00', '400.00'], { budget: '100.00', onShortfall: 'proportional' }),
      ),
    ).toEqual(['16.67 share', '16.67 share', '66.66 share']);
    // 0.02 among 0.01 and 0.03 is 0.005 and 0.015: the earlier gets its whole maximum.
    expect(
      given(shared(['0.01', '0.03'], { budget: '0.02', onShortfall: 'proportional' })),
    ).toEqual(['0.01 full', '0.01 share']);
  });
});

describe('what an award falls short of', () => {
  const facts = (maxima: string[], options: AllocateOptions) =>
    shared(maxima, options).awards.map((row) => row.facts);

  test('is told beside it: the maximum award, the smallest one, or what more would be needed', () => {
    expect(facts(['70.00', '50.00'], { budget: '100.00', onShortfall: 'partial' })).toEqual([
      {},
      { maximumAward: '50.00' },
    ]);
    expect(facts(['70.00', '50.00'], { budget: '60.00', onShortfall: 'proportional' })).toEqual([
      { maximumAward: '70.00' },
      { maximumAward: '50.00' },
    ]);
    expect(
      facts(['70.00', '19.99'], { budget: '100.00', onShortfall: 'stop', minimumAward: '20.00' }),
    ).toEqual([{}, { minimumAward: '20.00' }]);
    expect(facts(['70.00', '50.00'], { budget: '119.99', onShortfall: 'stop' })).toEqual([
      {},
      { needed: '0.01' },
    ]);
  });

  test.each(MODES)('is nothing where the maximum award is nothing (%s)', (onShortfall) => {
    const allocation = shared(['0.00', '50.00'], { budget: '50.00', onShortfall: onShortfall });
    expect(given(allocation)).toEqual(['0.00 nothing-to-award', '50.00 full']);
    expect(allocation.awards[0]?.facts).toEqual({});
  });
});

describe('no budget at all', () => {
  test.each(MODES)('gives nothing, and says what would be needed (%s)', (onShortfall) => {
    const allocation = shared(['70.00', '50.00'], { budget: '0', onShortfall: onShortfall });
    expect(given(allocation)).toEqual(['0.00 no-budget-left', '0.00 no-budget-left']);
    expect(allocation).toMatchObject({
      granted: '0.00',
      remaining: '0.00',
      neededForNext: onShortfall === 'proportional' ? '120.00' : '70.00',
    });
  });

  test.each(MODES)('nobody to share it among: all of it is left (%s)', (onShortfall) => {
    expect(shared([], { budget: '5.00', onShortfall: onShortfall })).toEqual({
      format: 'digikunta.allocation/1',
      awards: [],
      granted: '0.00',
      remaining: '5.00',
      neededForNext: null,
    });
  });
});

describe('the smallest award that is given', () => {
  test('a maximum award that reaches it is given, one a cent below is not, and more budget would not change that', () => {
    for (const onShortfall of MODES) {
      const allocation = shared(['50.00', '49.99'], {
        budget: '200.00',
        onShortfall: onShortfall,
        minimumAward: '50.00',
      });
      expect(given(allocation)).toEqual(['50.00 full', '0.00 below-minimum']);
      expect(allocation).toMatchObject({ remaining: '150.00', neededForNext: null });
    }
  });

  test('partial: what is left is given where it reaches the smallest award, and kept where it is a cent below', () => {
    const options = { onShortfall: 'partial', minimumAward: '20.00' } as const;
    expect(given(shared(['70.00', '50.00'], { ...options, budget: '90.00' }))).toEqual([
      '70.00 full',
      '20.00 partial',
    ]);
    const below = shared(['70.00', '50.00'], { ...options, budget: '89.99' });
    expect(given(below)).toEqual(['70.00 full', '0.00 no-budget-left']);
    expect(below).toMatchObject({ remaining: '19.99', neededForNext: '30.01' });
  });

  test('proportional: whose share would be a cent below gets none, and the others share it', () => {
    // Half of each: 50.00 and 20.00.
    const half = { budget: '70.00', onShortfall: 'proportional' } as const;
    expect(given(shared(['100.00', '40.00'], { ...half, minimumAward: '20.00' }))).toEqual([
      '50.00 share',
      '20.00 share',
    ]);
    const below = shared(['100.00', '40.00'], { ...half, minimumAward: '20.01' });
    expect(given(below)).toEqual(['70.00 share', '0.00 share-below-minimum']);
    expect(below.awards[1]?.facts).toEqual({ minimumAward: '20.01', needed: '70.00' });
    expect(below.neededForNext).toBe('70.00');
  });

  test('proportional: the last in order falls first, so that the others may still reach it', () => {
    // A third each is 33.33 or 33.34; half each is 50.00.
    const options = {
      budget: '100.00',
      onShortfall: 'proportional',
      minimumAward: '40.00',
    } as const;
    expect(given(shared(['80.00', '80.00', '80.00'], options))).toEqual([
      '50.00 share',
      '50.00 share',
      '0.00 share-below-minimum',
    ]);
  });

  test('proportional: a share that the last cent brings to the smallest award is given', () => {
    // 100.01 among 2 : 1 is 66.673… and 33.336…: the cent goes to the second, which lost more.
    const options = { budget: '100.01', onShortfall: 'proportional' } as const;
    expect(given(shared(['1000.00', '500.00'], { ...options, minimumAward: '33.34' }))).toEqual([
      '66.67 share',
      '33.34 share',
    ]);
    expect(given(shared(['1000.00', '500.00'], { ...options, minimumAward: '33.35' }))).toEqual([
      '100.01 share',
      '0.00 share-below-minimum',
    ]);
  });

  test.each([
    ['one cent, to be given whole', '0.01', () => '0.01'],
    [
      'half a cent each, to be given in whole cents',
      '0.01',
      (count: number) => inEuros(BigInt(count / 2)),
    ],
    ['0.99 each, to be given from 1.00 up', '1.00', (count: number) => inEuros(BigInt(count * 99))],
  ])('hundreds of applications share in a moment: %s', (_, minimumAward, budgetOf) => {
    const share = (count: number) => {
      const many = Array.from({ length: count }, (_unused, index) => ({
        id: String(index),
        maximumAward: '100.00',
      }));
      const options = {
        budget: budgetOf(count),
        onShortfall: 'proportional',
        minimumAward,
      } as const;
      return leastTime(() => allocate(many, options));
    };
    // Half of them are dropped, one by one, and each time the rest share again: milliseconds.
    expect(share(500)).toBeLessThan(1000);
  });
});

describe('proportional, with a smallest award', () => {
  /** In cents: who is given what, where all share and the last below the smallest award falls out, one by one and each time anew. */
  function oneByOne(maxima: bigint[], budget: bigint, smallest: bigint): bigint[] {
    let sharing = maxima
      .map((_, place) => place)
      .filter((place) => (maxima[place] ?? 0n) >= smallest && maxima[place] !== 0n);
    for (;;) {
      const all = sharing.reduce((total, place) => total + (maxima[place] ?? 0n), 0n);
      const shared = all < budget ? all : budget;
      const parts = new Map(
        sharing.map((place) => [place, ((maxima[place] ?? 0n) * shared) / all]),
      );
      const lost = (place: number): bigint => ((maxima[place] ?? 0n) * shared) % all;
      const given = [...parts.values()].reduce((total, part) => total + part, 0n);
      const inOrderOfLoss = [...sharing].sort((a, b) =>
        lost(a) === lost(b) ? a - b : lost(a) > lost(b) ? -1 : 1,
      );
      for (const place of inOrderOfLoss.slice(0, Number(shared - given)))
        parts.set(place, (parts.get(place) ?? 0n) + 1n);
      const falls = sharing.filter((place) => (parts.get(place) ?? 0n) < smallest).at(-1);
      if (falls === undefined) return maxima.map((_, place) => parts.get(place) ?? 0n);
      sharing = sharing.filter((place) => place !== falls);
    }
  }

  const many = { maxLength: 30, size: 'max' } as const;
  const maximaOf: fc.Arbitrary<bigint[]> = fc.oneof(
    fc.array(fc.bigInt(0n, 12n), many),
    fc.array(fc.constantFrom(0n, 1n, 2n, 3n, 6n), many),
    fc.array(fc.constantFrom(0n, 10_000n, 30_000n, 60_000n), many),
    fc.array(fc.bigInt(9_000n, 12_000n), many),
    fc.array(fc.bigInt(2n ** 53n - 9n, 2n ** 53n + 9n), many),
  );
  // The equal share of each, and a little to either side: there the last cents decide.
  const some = fc
    .record({
      maxima: maximaOf,
      smallest: fc.constantFrom(0n, 1n, 2n, 3n, 7n, 100n),
      off: fc.bigInt(-4n, 4n),
      per: fc.constantFrom(50n, 80n, 99n, 100n, 101n, 150n, 400n),
    })
    .map(({ maxima, smallest, off, per }) => {
      const budget = (BigInt(maxima.length) * (smallest === 0n ? 1n : smallest) * per) / 100n + off;
      return { maxima, smallest, budget: budget < 0n ? 0n : budget };
    });

  test('gives what dropping them one by one gives', () => {
    let fallen = 0;
    fc.assert(
      fc.property(some, ({ maxima, smallest, budget }) => {
        const wishes = maxima.map((maximum, place) => ({
          id: String(place),
          maximumAward: inEuros(maximum),
        }));
        const options = {
          budget: inEuros(budget),
          onShortfall: 'proportional',
          minimumAward: inEuros(smallest),
        } as const;
        const { awards } = allocate(wishes, options);
        expect(awards.map(({ award }) => inCents(award))).toEqual(
          oneByOne(maxima, budget, smallest),
        );
        fallen += awards.filter(({ reason }) => reason === 'allocation.share-below-minimum').length;
      }),
      { numRuns: 3000 },
    );
    expect(fallen).toBeGreaterThan(1000);
  });
});

describe('what more would be needed', () => {
  test('counts those before: the third is reached only when the second has its own', () => {
    for (const [onShortfall, needed] of [
      ['stop', ['0.01', '10.01']],
      ['partial', ['0.01', '10.01']],
    ] as const) {
      const { awards } = shared(['70.00', '50.00', '10.00'], {
        budget: '119.99',
        onShortfall: onShortfall,
      });
      const last = awards.at(-1);
      expect(last?.facts).toEqual({ needed: needed[1] });
    }
  });

  test('nothing to award is no lack of budget', () => {
    const allocation = shared(['0.00', '10.00'], { budget: '10.00', onShortfall: 'stop' });
    expect(given(allocation)).toEqual(['0.00 nothing-to-award', '10.00 full']);
    expect(allocation.neededForNext).toBeNull();
  });

  test('an amount that is none is a mistake of the program', () => {
    for (const options of [
      { budget: '-1.00' },
      { budget: '1,00' },
      { budget: '1.00', minimumAward: '1.001' },
    ]) {
      expect(() => shared(['1.00'], { onShortfall: 'stop', ...options })).toThrow(
        expect.objectContaining({ code: 'invalid-euro' }) as Error,
      );
    }
  });
});
