import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { traceOf } from '../../src/guidance/trace.js';
import type { GrantCall } from '../../src/model/call.js';
import { callWith } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';

describe('the trace of the award', () => {
  test('shows the lines, the sum, the share before rounding, the rounding, other funding and the least of the limits', () => {
    const steps = traceOf(
      assess(digikunta2017, {
        requestedGrant: '8.00',
        costs: [
          { kind: 'salaries', amount: '10.01', causedByProject: true },
          { kind: 'equipment', amount: '5.00', causedByProject: true },
        ],
        otherFunding: [{ source: 'x', kind: 'private', amount: '1.00' }],
      }),
    );
    const plain = steps.map(({ clauses, ...step }) => {
      expect(clauses.length).toBeGreaterThan(0);
      return step;
    });
    expect(plain).toEqual([
      { step: 'line', line: 0, counted: '10.01', amount: '10.01' },
      { step: 'line', line: 1, counted: '0.00', amount: '10.01' },
      { step: 'eligible', submitted: '15.01', amount: '10.01' },
      { step: 'share', rate: '0.70', amount: '7.007' },
      { step: 'ceiling', amount: '7.00' },
      { step: 'other-funding', deducted: '1.00', amount: '9.01' },
      { step: 'requested', amount: '8.00' },
      { step: 'maximum', binding: 'rate', amount: '7.00' },
      { step: 'self-financing', amount: '2.01' },
    ]);
  });

  test('names the clauses of each step, and for the largest award those of the limit that it comes from', () => {
    const costs = [{ kind: 'salaries' as const, amount: '10.01', causedByProject: true }];
    const clauses = (requestedGrant: string, other: string) =>
      Object.fromEntries(
        traceOf(
          assess(digikunta2017, {
            requestedGrant,
            costs,
            otherFunding: [{ source: 'x', kind: 'private', amount: other }],
          }),
        ).map((one) => [one.step, one.clauses]),
      );
    const ofCosts = ['release.cap', 'interpretation.2', 'interpretation.11'];
    const ofFunding = ['act.7', 'terms.deficit', 'interpretation.7'];
    // 8.00 is above the ceiling of 7.00, and 9.01 are left beside the other funding.
    const exceeded = [
      'release.cap',
      'interpretation.1',
      'interpretation.2',
      'interpretation.4',
      'interpretation.5',
      'interpretation.6',
    ];
    expect(clauses('8.00', '1.00')).toMatchObject({
      eligible: ofCosts,
      share: exceeded,
      ceiling: exceeded,
      'other-funding': ofFunding,
      requested: exceeded,
      maximum: exceeded,
      'self-financing': ofFunding,
    });
    // 6.00 is within the ceiling, and 5.01 are left beside the other funding.
    const within = [
      'release.cap',
      'interpretation.1',
      'interpretation.2',
      'interpretation.3',
      'interpretation.5',
      'interpretation.6',
    ];
    expect(clauses('6.00', '5.00')).toMatchObject({
      eligible: ofCosts,
      ceiling: within,
      requested: within,
      maximum: ofFunding,
    });
  });

  test('is empty while the award is unknown, and has no step for a missing request or funding that is not deducted', () => {
    expect(traceOf(assess(digikunta2017, {}))).toEqual([]);
    const costs = [{ kind: 'salaries' as const, amount: '10.00', causedByProject: true }];
    const steps = (call: GrantCall) =>
      traceOf(assess(call, { costs, otherFunding: [] })).map(({ step }) => step);
    expect(steps(digikunta2017)).toEqual([
      'line',
      'eligible',
      'share',
      'ceiling',
      'other-funding',
      'maximum',
      'self-financing',
    ]);
    expect(steps(callWith({ otherFunding: 'ignore' }))).not.toContain('other-funding');
  });

  test('always: the lines end in the eligible costs, and the maximum is the least of the limits shown', () => {
    fc.assert(
      fc.property(wholeApplications, (whole) => {
        const assessment = assess(digikunta2017, whole);
        const steps = traceOf(assessment);
        if (!assessment.award) return;
        const amount = (name: string): string | undefined =>
          steps.filter(({ step }) => step === name).at(-1)?.amount;
        const cents = (euros: string | undefined): bigint => BigInt((euros ?? '').replace('.', ''));
        expect(amount('line')).toBe(amount('eligible'));
        const limits = [
          cents(amount('ceiling')),
          cents(amount('other-funding')),
          cents(amount('requested')),
        ];
        expect(cents(amount('maximum'))).toBe(
          limits.reduce((least, limit) => (limit < least ? limit : least)),
        );
      }),
    );
  });
});
