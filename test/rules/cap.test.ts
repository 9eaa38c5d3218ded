import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { maximumGrant, requiredCosts } from '../../src/rules/cap.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { callWith, found, jointWithout, reasons, salaries } from '../checks/example.js';

const centsIn = (euros: string): bigint => BigInt(euros.replace('.', ''));
const inEuros = (cents: bigint): string =>
  `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
const anyAmount = fc.bigInt(0n, 999_999_999_999_999n);

describe('the grant is at most 70 per cent of the acceptable costs', () => {
  const asking = (requestedGrant: string) =>
    found('cap', { requestedGrant, costs: [salaries('10.01')] })[0];

  test('of 10.01, 7.00 stays within, 7.01 does not', () => {
    expect(asking('7.00')).toMatchObject({
      reason: 'cap.within',
      outcome: 'met',
      effect: 'limit',
      facts: { requested: '7.00', ceiling: '7.00', eligibleCosts: '10.01', rate: '0.70' },
    });
    expect(asking('7.01')).toMatchObject({
      reason: 'cap.exceeded',
      outcome: 'not-met',
      effect: 'limit',
    });
  });

  test('of the same sum in several lines, the share is taken of the sum and not of each line', () => {
    // Line by line 0.70 × 0.01 is nothing; of the three cents it is two.
    const cents = [salaries('0.01'), salaries('0.01'), salaries('0.01')];
    expect(reasons('cap', { requestedGrant: '0.02', costs: cents })).toEqual(['cap.within']);
    expect(reasons('cap', { requestedGrant: '0.03', costs: cents })).toEqual(['cap.exceeded']);
  });

  test('costs that do not count are no part of the base', () => {
    const costs = [
      salaries('10.00'),
      { kind: 'equipment' as const, amount: '90.00', causedByProject: true },
    ];
    expect(reasons('cap', { requestedGrant: '7.00', costs })).toEqual(['cap.within']);
    expect(reasons('cap', { requestedGrant: '7.01', costs })).toEqual(['cap.exceeded']);
  });

  test('the same ceiling holds for all three kinds of object', () => {
    for (const category of digikunta2017.categories.map(({ id }) => id)) {
      expect(
        reasons('cap', { category, requestedGrant: '7.01', costs: [salaries('10.01')] }),
      ).toEqual(['cap.exceeded']);
    }
  });

  test('a request above the ceiling affects the amount, not the right to apply', () => {
    const { eligibility, award } = assess(digikunta2017, {
      ...jointWithout('requestedGrant'),
      requestedGrant: '25201.05',
    });
    expect(eligibility).toBe('eligible');
    expect(award).toMatchObject({ maximumAward: '25201.04', binding: 'rate' });
  });
});

describe('while the amounts are not known', () => {
  test('the request, and the costs, are asked for', () => {
    expect(found('cap', jointWithout('requestedGrant'))).toMatchObject([
      { reason: 'cap.request-missing', outcome: 'missing', paths: [['requestedGrant']] },
    ]);
    expect(found('cap', jointWithout('costs'))).toMatchObject([
      { reason: 'cap.costs-missing', outcome: 'missing', paths: [['costs']] },
    ]);
  });

  test('an incomplete line could raise the ceiling: too large a request waits for it, a small one does not', () => {
    const costs = [salaries('10.00'), { kind: 'travel' as const, causedByProject: true }];
    expect(reasons('cap', { requestedGrant: '7.00', costs })).toEqual(['cap.within']);
    expect(found('cap', { requestedGrant: '7.01', costs })).toMatchObject([
      { reason: 'cap.costs-missing', paths: [['costs', 1, 'amount']] },
    ]);
  });

  test('a line that waits for the use period could fall away: only what stays without it is sure', () => {
    const costs = [salaries('10.00'), { ...salaries('10.00'), incurredOn: '2017-11-01' }];
    expect(reasons('cap', { requestedGrant: '7.00', costs })).toEqual(['cap.within']);
    expect(found('cap', { requestedGrant: '7.01', costs })).toMatchObject([
      { reason: 'cap.costs-missing', paths: [['usePeriod']] },
    ]);
    expect(reasons('cap', { requestedGrant: '14.01', costs })).toEqual(['cap.exceeded']);
  });

  test('costs of which none counts leave nothing to grant', () => {
    expect(
      reasons('cap', {
        requestedGrant: '0.01',
        costs: [{ ...salaries('10.00'), causedByProject: false }],
      }),
    ).toEqual(['cap.exceeded']);
  });
});

describe('where a call names a largest grant', () => {
  const call = callWith({ maximumGrant: '7.00' });

  test('the lesser of it and the share is the ceiling, on both sides of where they meet', () => {
    expect(maximumGrant(call, '9.99')).toBe('6.99');
    expect(maximumGrant(call, '10.00')).toBe('7.00');
    expect(maximumGrant(call, '10.02')).toBe('7.00');
    expect(
      reasons('cap', { requestedGrant: '7.00', costs: [salaries('90.00')] }, {}, call),
    ).toEqual(['cap.within']);
    expect(
      reasons('cap', { requestedGrant: '7.01', costs: [salaries('90.00')] }, {}, call),
    ).toEqual(['cap.exceeded']);
  });

  test('the award comes from it only where the share would give more', () => {
    const binding = (costs: string) => assess(call, { costs: [salaries(costs)] }).award?.binding;
    expect(binding('10.00')).toBe('rate');
    expect(binding('10.01')).toBe('rate');
    expect(binding('10.02')).toBe('maximum');
  });
});

describe('the maximum grant', () => {
  test.each([
    ['0', '0.00'],
    ['0.01', '0.00'],
    ['0.02', '0.01'],
    ['10.01', '7.00'],
    ['10.02', '7.01'],
    ['10.15', '7.10'],
    ['123456.78', '86419.74'],
    ['9999999999999.99', '6999999999999.99'],
  ])('of %s it is %s, rounded down to the cent', (eligible, grant) => {
    expect(maximumGrant(digikunta2017, eligible)).toBe(grant);
  });

  test('of any amount it is that of whole-number arithmetic', () => {
    fc.assert(
      fc.property(anyAmount, (cents) => {
        expect(maximumGrant(digikunta2017, inEuros(cents))).toBe(inEuros((cents * 70n) / 100n));
      }),
      { numRuns: 5000 },
    );
  });

  test('adding a cost never lowers it', () => {
    fc.assert(
      fc.property(anyAmount, fc.bigInt(0n, 10_000_000n), (cents, more) => {
        const before = centsIn(maximumGrant(digikunta2017, inEuros(cents)));
        expect(centsIn(maximumGrant(digikunta2017, inEuros(cents + more)))).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  test('where the rate is two thirds, a third is never rounded up', () => {
    const call = callWith({ rate: '2/3' });
    expect(maximumGrant(call, '100.00')).toBe('66.66');
    expect(requiredCosts(call, '66.66')).toBe('99.99');
    expect(requiredCosts(call, '66.67')).toBe('100.01');
  });

  test('where the rate is the whole, it is the costs', () => {
    expect(maximumGrant(callWith({ rate: '1' }), '10.01')).toBe('10.01');
    expect(requiredCosts(callWith({ rate: '1.0' }), '10.01')).toBe('10.01');
  });

  test('a text that is not an amount throws', () => {
    expect(() => maximumGrant(digikunta2017, '1e3')).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }),
    );
    expect(() => requiredCosts(digikunta2017, '-1')).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }),
    );
  });
});
