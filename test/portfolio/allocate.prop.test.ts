import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocate,
  type AllocateOptions,
  type Allocation,
  type OnShortfall,
} from '../../src/officials.js';
import { inCents, inEuros, someEuros, sum } from '../checks/euros.js';

const MODES: OnShortfall[] = ['stop', 'skip', 'partial', 'proportional'];

/** Ranked applications with these maximum awards: a, b, c … */
const ranked = (...maxima: string[]) =>
  maxima.map((maximumAward, index) => ({ id: 'abcdefgh'.charAt(index), maximumAward }));
const shared = (maxima: string[], options: AllocateOptions): Allocation =>
  allocate(ranked(...maxima), options);

describe('always', () => {
  const cases = fc.record({
    maxima: fc.array(someEuros, { maxLength: 8 }),
    budget: someEuros,
    minimumAward: fc.oneof(fc.constant('0.00'), fc.bigInt(0n, 20n).map(inEuros), someEuros),
    onShortfall: fc.constantFrom(...MODES),
  });
  const holds = (
    name: string,
    check: (maxima: string[], options: Required<AllocateOptions>, allocation: Allocation) => void,
  ) => {
    test(name, () => {
      fc.assert(
        fc.property(cases, ({ maxima, ...options }) => {
          check(maxima, options, shared(maxima, options));
        }),
        { numRuns: 2000 },
      );
    });
  };

  holds(
    'awards and what is left make up the budget, and no award exceeds its maximum',
    (maxima, { budget }, { awards, granted, remaining }) => {
      expect(awards.map(({ id }) => id)).toEqual(ranked(...maxima).map(({ id }) => id));
      expect(sum(awards.map(({ award }) => award))).toBe(inCents(granted));
      expect(inCents(granted) + inCents(remaining)).toBe(inCents(budget));
      awards.forEach(({ award }, index) => {
        expect(inCents(award)).toBeLessThanOrEqual(inCents(maxima[index] ?? ''));
      });
    },
  );

  holds(
    'what is given reaches the smallest award, and its reason says what it is',
    (maxima, { minimumAward }, { awards }) => {
      awards.forEach(({ award, reason }, index) => {
        if (award !== '0.00') expect(inCents(award)).toBeGreaterThanOrEqual(inCents(minimumAward));
        expect(reason === 'allocation.full').toBe(award !== '0.00' && award === maxima[index]);
        expect(['allocation.full', 'allocation.partial', 'allocation.share'].includes(reason)).toBe(
          award !== '0.00',
        );
      });
    },
  );

  holds(
    'proportional parts use the whole budget or give all, and differ from the exact share by less than a cent',
    (maxima, options, { awards, granted }) => {
      if (options.onShortfall !== 'proportional') return;
      const sharers = awards.flatMap(({ award, reason }, index) =>
        reason.endsWith('below-minimum')
          ? []
          : [{ award: inCents(award), maximum: inCents(maxima[index] ?? '') }],
      );
      const total = sharers.reduce((all, { maximum }) => all + maximum, 0n);
      const shareOut = total < inCents(options.budget) ? total : inCents(options.budget);
      expect(inCents(granted)).toBe(shareOut);
      for (const { award, maximum } of sharers) {
        const off = award * total - shareOut * maximum;
        expect((off < 0n ? -off : off) < total || total === 0n).toBe(true);
      }
    },
  );

  holds(
    'with what the next one needs, it and every one funded before get their maximum; with a cent less they do not',
    (maxima, options, { awards, neededForNext }) => {
      const short = awards.findIndex(
        ({ award, reason }, index) =>
          !/nothing-to-award|below-minimum$/.test(reason) && award !== maxima[index],
      );
      const cut = awards.findIndex(({ reason }) => reason === 'allocation.share-below-minimum');
      const next = short < 0 ? cut : short;
      if (neededForNext === null) {
        expect(next).toBe(-1);
        return;
      }
      const funded = awards.flatMap(({ reason }, index) =>
        reason === 'allocation.full' || index === next ? [index] : [],
      );
      const all = (more: bigint): boolean => {
        const again = shared(maxima, {
          ...options,
          budget: inEuros(inCents(options.budget) + more),
        }).awards;
        return funded.every((index) => again[index]?.reason === 'allocation.full');
      };
      expect(all(inCents(neededForNext))).toBe(true);
      expect(inCents(neededForNext)).toBeGreaterThan(0n);
      if (options.onShortfall !== 'proportional')
        expect(all(inCents(neededForNext) - 1n)).toBe(false);
    },
  );

  holds('with what a row says it needs, it gets its maximum', (maxima, options, { awards }) => {
    awards.forEach(({ facts }, index) => {
      if (!('needed' in facts)) return;
      const budget = inEuros(inCents(options.budget) + inCents(facts.needed));
      expect(shared(maxima, { ...options, budget }).awards[index]).toMatchObject({
        award: maxima[index],
        reason: 'allocation.full',
      });
    });
  });
});
