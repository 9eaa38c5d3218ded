import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/index.js';
import { splitJointAward } from '../../src/officials.js';
import { digikunta2017 } from '../../src/index.js';
import { inCents, someEuros, sum } from '../checks/euros.js';

const among = (award: string, ...shares: string[]) =>
  splitJointAward(
    award,
    shares.map((share, index) => ({ id: `applicant-${String(index)}`, share })),
    digikunta2017,
  );
const amounts = (award: string, ...shares: string[]): string[] =>
  among(award, ...shares).parts.map(({ amount }) => amount);

describe('a joint award, split', () => {
  test('by equal shares, the odd cent going to the first', () => {
    expect(amounts('100.00', '1', '1', '1')).toEqual(['33.34', '33.33', '33.33']);
    expect(amounts('100.01', '1', '1', '1')).toEqual(['33.34', '33.34', '33.33']);
    expect(amounts('100.02', '1', '1', '1')).toEqual(['33.34', '33.34', '33.34']);
  });

  test('by realised costs, the cent going to who lost most by rounding', () => {
    // Of 10 000.00 by 12 000.00 : 8 000.50 : 5 000.25 of 25 000.75: 4 799.856…, 3 200.103…, 2 000.039…
    expect(amounts('10000.00', '12000.00', '8000.50', '5000.25')).toEqual([
      '4799.86',
      '3200.10',
      '2000.04',
    ]);
  });

  test('by per cent with two decimals', () => {
    expect(amounts('7000.00', '33.33', '66.67')).toEqual(['2333.10', '4666.90']);
  });

  test('a share of zero gets nothing, and does not free from the liability for the whole (27 §)', () => {
    const split = among('100.00', '1', '0');
    expect(split.parts.map(({ amount }) => amount)).toEqual(['100.00', '0.00']);
    expect(split).toMatchObject({ jointLiability: true, undivided: '0.00', clauses: ['act.27'] });
  });

  test('an applicant that stands twice is a mistake: it would have two parts, and answer jointly with itself', () => {
    const twice = [
      { id: '418', share: '1' },
      { id: '418', share: '2' },
    ];
    expect(() => splitJointAward('100.00', twice)).toThrow(
      expect.objectContaining({ code: 'duplicate-id' }),
    );
    expect(splitJointAward('100.00', twice.slice(1)).parts).toEqual([
      { id: '418', amount: '100.00' },
    ]);
  });

  test('one recipient alone answers jointly with nobody', () => {
    expect(among('100.00', '1')).toMatchObject({ jointLiability: false, clauses: [] });
  });

  test('where every share is zero, or nobody is named, nothing is split, and the award is said to be undivided', () => {
    expect(among('100.00', '0', '0.00')).toMatchObject({
      parts: [{ amount: '0.00' }, { amount: '0.00' }],
      undivided: '100.00',
    });
    expect(among('100.00')).toMatchObject({ parts: [], undivided: '100.00' });
  });

  test('an amount or a share that is none is a mistake of the program', () => {
    expect(() => among('1.001', '1')).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }) as Error,
    );
    for (const share of ['-1', '1/3', '33.333', '']) {
      expect(() => among('1.00', share)).toThrow(
        expect.objectContaining({ code: 'invalid-euro' }) as Error,
      );
    }
  });

  test('the clauses are those of the call', () => {
    expect(digikunta2017.clauses.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...among('1.00', '1', '1').clauses]),
    );
  });

  test('always: the parts and what is undivided make up the award, each part within a cent of its exact share', () => {
    fc.assert(
      fc.property(someEuros, fc.array(someEuros, { maxLength: 8 }), (award, shares) => {
        const { parts, undivided } = among(award, ...shares);
        const [whole, weights] = [inCents(award), sum(shares)];
        expect(sum(parts.map(({ amount }) => amount)) + inCents(undivided)).toBe(whole);
        expect(inCents(undivided)).toBe(weights === 0n ? whole : 0n);
        parts.forEach(({ id, amount }, index) => {
          expect(id).toBe(`applicant-${String(index)}`);
          const share = inCents(shares[index] ?? '');
          const off = inCents(amount) * weights - whole * share;
          expect(weights === 0n || (off < 0n ? -off : off) < weights).toBe(true);
          if (share === 0n) expect(amount).toBe('0.00');
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('always: a larger share never gets less', () => {
    fc.assert(
      fc.property(
        someEuros,
        fc.array(someEuros, { minLength: 2, maxLength: 6 }),
        (award, shares) => {
          const parts = amounts(award, ...shares).map((amount, index) => ({
            amount: inCents(amount),
            share: inCents(shares[index] ?? ''),
          }));
          for (const a of parts)
            for (const b of parts)
              if (a.share > b.share) expect(a.amount).toBeGreaterThanOrEqual(b.amount);
        },
      ),
    );
  });
});
