import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft, type Path } from '../../src/index.js';
import { diffAssessments, type Difference } from '../../src/officials.js';
import { joint, jointWith, jointWithout, salaries } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';

const diff = (a: Draft, b: Draft): Difference[] =>
  diffAssessments(assess(digikunta2017, a), assess(digikunta2017, b));
const places = (differences: Difference[]): string[] =>
  differences.map(({ path }) => path.join('.'));

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
    expect(added).toMatchObject({ b: { index: 4, counted: '1.00' } });
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

describe('always', () => {
  test('read from the other side, the same places differ the other way round', () => {
    fc.assert(
      fc.property(wholeApplications, wholeApplications, (a, b) => {
        const back = diff(b, a).map(({ path, ...sides }) => ({
          path,
          ...('b' in sides && { a: sides.b }),
          ...('a' in sides && { b: sides.a }),
        }));
        const byPlace = (differences: Difference[]) =>
          [...differences].sort((one, other) => (places([one]) < places([other]) ? -1 : 1));
        expect(byPlace(back)).toEqual(byPlace(diff(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  test('each place holds what is said of it, and no other place differs', () => {
    type Fields = Record<string | number, unknown>;
    const at = (value: unknown, path: Path): unknown =>
      path.reduce<unknown>((inner, step) => (inner as Fields)[step], value);
    const without = (value: unknown, differences: Difference[]): unknown => {
      // Through JSON, since findings of one reason share their list of clauses.
      const copy: unknown = JSON.parse(JSON.stringify(value));
      for (const { path } of differences)
        (at(copy, path.slice(0, -1)) as Fields)[path.at(-1) ?? ''] = 'differs';
      return copy;
    };
    fc.assert(
      fc.property(wholeApplications, wholeApplications, (one, other) => {
        const [a, b] = [assess(digikunta2017, one), assess(digikunta2017, other)];
        const differences = diffAssessments(a, b);
        for (const difference of differences) {
          expect(difference.a).toEqual(at(a, difference.path));
          expect(difference.b).toEqual(at(b, difference.path));
          expect(difference.a).not.toEqual(difference.b);
        }
        expect(without(a, differences)).toEqual(without(b, differences));
      }),
      { numRuns: 300 },
    );
  });
});
