import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digikunta2017, type Draft } from '../../src/index.js';
import { rank, type RankOptions } from '../../src/officials.js';
import { jointWith, jointWithout, lempaala, nokia } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';
import { entry } from './entries.js';

const several = jointWith({});
const single = jointWith({ applicants: [lempaala] });
const openSeveral = jointWithout('aims');

describe('always', () => {
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-c]{1,3}$/),
      draft: fc.oneof(
        wholeApplications,
        fc.constantFrom<Draft>(several, single, openSeveral, {
          ...single,
          applicants: [lempaala, nokia],
        }),
      ),
      score: fc.option(fc.constantFrom('1', '1.0', '2', '2.5'), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  const shuffled = entries.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.constantFrom<RankOptions>({}, { by: 'id' }, { by: 'arrival' }),
    ),
  );

  test('the same entries in any order give the same ranking, whatever breaks the ties', () => {
    fc.assert(
      fc.property(shuffled, ([one, other, options]) => {
        const ranking = (all: typeof one) =>
          rank(
            digikunta2017,
            all.map(({ id, draft, score }) => entry(id, draft, score)),
            options,
          );
        expect(ranking(other)).toEqual(ranking(one));
      }),
      { numRuns: 500 },
    );
  });

  test('places run from 1, nobody is twice in it, and just the ineligible are out', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const made = all.map(({ id, draft, score }) => entry(id, draft, score));
        const ranking = rank(digikunta2017, made);
        expect(ranking.map((one) => one.rank)).toEqual(ranking.map((_, index) => index + 1));
        const stays = made
          .filter(({ assessment }) => assessment.eligibility !== 'ineligible')
          .map(({ id }) => id);
        expect(ranking.map(({ id }) => id).sort()).toEqual(stays.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('the entries are left as they were', () => {
    const made = Object.freeze([
      Object.freeze(entry('b', single)),
      Object.freeze(entry('a', single)),
    ]);
    expect(rank(digikunta2017, made)).toHaveLength(2);
    expect(made.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
