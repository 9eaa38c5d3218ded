import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft, type Path } from '../../src/index.js';
import { diffAssessments, type Difference } from '../../src/officials.js';
import { wholeApplications } from '../checks/random-application.js';

const diff = (a: Draft, b: Draft): Difference[] =>
  diffAssessments(assess(digikunta2017, a), assess(digikunta2017, b));
const places = (differences: Difference[]): string[] =>
  differences.map(({ path }) => path.join('.'));

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
