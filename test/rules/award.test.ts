import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { AwardCalculation } from '../../src/model/assessment.js';
import type { GrantCall } from '../../src/model/call.js';
import { assessed, callWith, jointWith, jointWithout, salaries } from '../checks/example.js';

const centsIn = (euros: string): bigint => {
  const [whole = '', decimals = ''] = euros.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};
const inEuros = (cents: bigint): string =>
  `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;

/** The award for costs, a request and other funding, in euros. */
function award(
  costs: string,
  requestedGrant?: string,
  other?: string,
  call: GrantCall = digikunta2017,
): AwardCalculation {
  const otherFunding =
    other === undefined ? [] : [{ source: 'Säätiö', kind: 'private' as const, amount: other }];
  const { award: calculated } = assessed(
    jointWith({ costs: [salaries(costs)], requestedGrant, otherFunding }),
    {},
    call,
  );
  if (calculated === null) throw new Error('known costs give an award');
  return calculated;
}

describe('the largest award is the least of what limits it', () => {
  test.each([
    // costs, request, other funding: award, what binds, own share
    ['100.00', '50.00', '10.00', '50.00', 'requested', '40.00'],
    ['100.00', '80.00', '10.00', '70.00', 'rate', '20.00'],
    ['100.00', '80.00', '45.00', '55.00', 'other-funding', '0.00'],
    ['10.01', '7.01', '0', '7.00', 'rate', '3.01'],
    ['10.01', '7.00', '0', '7.00', 'requested', '3.01'],
    ['100.00', '80.00', '100.00', '0.00', 'other-funding', '0.00'],
    ['100.00', '80.00', '100.01', '0.00', 'other-funding', '0.00'],
  ])(
    'costs %s, request %s, other funding %s: %s by %s, own share %s',
    (costs, request, other, maximumAward, binding, selfFinancing) => {
      expect(award(costs, request, other)).toMatchObject({ maximumAward, binding, selfFinancing });
    },
  );

  test('where limits meet at the same cent, the request is named first, then the rate, then other funding', () => {
    expect(award('100.00', '70.00', '30.00').binding).toBe('requested');
    expect(award('100.00', '70.01', '30.00').binding).toBe('rate');
    expect(award('100.00', undefined, '30.00').binding).toBe('rate');
    expect(award('100.00', '69.99', '30.01').binding).toBe('requested');
    expect(award('100.00', '70.00', '30.01').binding).toBe('other-funding');
  });

  test('without a request it is what would be allowed', () => {
    expect(award('100.00')).toMatchObject({
      requested: null,
      maximumAward: '70.00',
      binding: 'rate',
      selfFinancing: '30.00',
    });
  });

  test('costs of which none counts give nothing; missing costs give no calculation', () => {
    const refused = { ...salaries('100.00'), causedByProject: false };
    expect(assess(digikunta2017, jointWith({ costs: [refused] })).award).toMatchObject({
      ceiling: '0.00',
      maximumAward: '0.00',
    });
    expect(assess(digikunta2017, jointWithout('costs')).award).toBe(null);
    expect(assess(digikunta2017, jointWith({ costs: [{ kind: 'travel' }] })).award).toBe(null);
  });

  test('where other funding is not deducted it lowers the own share only', () => {
    const call = callWith({ otherFunding: 'ignore' });
    expect(award('100.00', '80.00', '45.00', call)).toMatchObject({
      maximumAward: '70.00',
      binding: 'rate',
      selfFinancing: '0.00',
    });
    expect(award('100.00', '80.00', '20.00', call)).toMatchObject({
      maximumAward: '70.00',
      selfFinancing: '10.00',
    });
  });

  test('amounts are written with two decimals, however they came in', () => {
    expect(award('100', '50', '10.5')).toMatchObject({
      eligibleCosts: '100.00',
      requested: '50.00',
      otherFunding: '10.50',
    });
  });
});

describe('always', () => {
  const amount = fc.oneof(fc.bigInt(0n, 20_000n), fc.bigInt(0n, 999_999_999_999_999n));

  test('it is what whole-number arithmetic says, and the parts add up to the cent', () => {
    fc.assert(
      fc.property(amount, amount, fc.option(amount), (costs, other, request) => {
        fc.pre(costs > 0n);
        const least = (...limits: bigint[]): bigint => limits.reduce((a, b) => (a < b ? a : b));
        const room = costs > other ? costs - other : 0n;
        const maximum = least((costs * 70n) / 100n, room, ...(request === null ? [] : [request]));
        const got = award(
          inEuros(costs),
          request === null ? undefined : inEuros(request),
          inEuros(other),
        );
        expect(got.maximumAward).toBe(inEuros(maximum));
        if (other <= costs) {
          const parts =
            centsIn(got.maximumAward) + centsIn(got.otherFunding) + centsIn(got.selfFinancing);
          expect(inEuros(parts)).toBe(got.eligibleCosts);
        } else {
          expect([got.maximumAward, got.selfFinancing]).toEqual(['0.00', '0.00']);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
