import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, assess, digikunta2017, nextQuestions, type Path } from '../../src/index.js';
import { valueAt } from '../../src/guidance/changes.js';
import { drafts } from '../checks/random-application.js';

describe('the next questions', () => {
  test('always: answering every question ends in no missing finding and no missing cost line', () => {
    fc.assert(
      fc.property(drafts, ({ whole, draft }) => {
        let answered = draft;
        for (let round = 0; round < 8; round += 1) {
          const asked: Path[] = nextQuestions(digikunta2017, answered)
            .map(({ path }) => path)
            .filter(([step]) => step !== 'reviews');
          if (asked.length === 0) break;
          answered = applyChanges(
            answered,
            asked.map((path) => ({ path, from: null, to: valueAt(whole, path) })),
          );
        }
        const { findings, costs } = assess(digikunta2017, answered);
        const missing = [...findings, ...costs.lines]
          .filter(({ outcome }) => outcome === 'missing')
          .map(({ reason }) => reason);
        expect(missing).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
