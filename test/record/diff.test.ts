import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { diffAssessments, type Difference } from '../../src/officials.js';
import { joint, jointWith, jointWithout, salaries } from '../checks/example.js';

const diff = (a: Draft, b: Draft): Difference[] =>
  diffAssessments(assess(digikunta2017, a), assess(digikunta2017, b));

describe('where two assessments differ', () => {
  test('nowhere, where they are the same', () => {
    expect(diff(joint, structuredClone(joint))).toEqual([]);
  });

  test('down to the field, with what stands on either side', () => {
    const line = { kind: 'travel', amount: '1.51', causedByProject: true, id: 'bus' } as const;
    const costs = joint.costs.map((one) => (one.id === 'bus' ? line : one));
    // A cent more: 36 001.50 count, of which the share is 25 201.05.
    const differences = diff(joint, jointWith({ costs }));
    expect(differences).toEqual(
      expect.arrayContaining([{ path: ['costs', 'lines', 2, 'counted'], a: '1.50', b: '1.51' }]),
    );
    expect(differences).toEqual(
      expect.arrayContaining([{ path: ['award', 'ceiling'], a: '25201.04', b: '25201.05' }]),
    );
  });

  test('a line more is there on one side only', () => {
    const costs = [
      ...joint.costs,
      { kind: 'travel', amount: '1.00', causedByProject: true },
    ] as const;
    const added = diff(joint, jointWith({ costs: [...costs] })).find(
      ({ path }) => path.join('.') === 'costs.lines.4',
    );
    expect(added).toMatchObject({ b: { line: 4, counted: '1.00' } });
    expect(added).not.toHaveProperty('a');
  });

  test('a field that is nothing on one side, and not there on the other', () => {
    const period = jointWith({
      costs: [{ ...salaries('1.00'), incurredOn: '2017-09-30' }],
      usePeriod: { from: '2017-10-01' },
    });
    const kept = jointWith({ costs: [salaries('1.00')], usePeriod: { from: '2017-10-01' } });
    const to = diff(period, kept).find(({ path }) => path.join('.') === 'costs.lines.0.facts.to');
    expect(to).toEqual({ path: ['costs', 'lines', 0, 'facts', 'to'], a: null });
  });

  test('an award that is not known yet, and one that is', () => {
    expect(
      diff(joint, jointWithout('costs')).find(({ path }) => path.join('.') === 'award'),
    ).toMatchObject({
      a: { maximumAward: '25000.00' },
      b: null,
    });
  });
});
