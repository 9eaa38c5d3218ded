import { describe, expect, test } from 'vitest';
import { digikunta2017, type Draft } from '../../src/index.js';
import { type BorderlineApplication } from '../../src/officials.js';
import {
  allocate,
  type AllocateOptions,
  fundingLine,
  rank,
  type RankEntry,
} from '../../src/officials.js';
import { jointWith, salaries } from '../checks/example.js';
import { byRegion, entry, single } from './entries.js';

function near(
  entries: RankEntry[],
  options: Partial<AllocateOptions> & { scoreStep?: string },
): BorderlineApplication[] {
  const { scoreStep = '0.5', ...sharing } = options;
  const maxima = new Map(
    entries.map(({ id, assessment }) => [id, assessment.award?.maximumAward ?? '0.00']),
  );
  const ranked = rank(digikunta2017, entries).map(({ id }) => ({
    id,
    maximumAward: maxima.get(id) ?? '0.00',
  }));
  return fundingLine(
    digikunta2017,
    entries,
    allocate(ranked, { budget: '140.00', onShortfall: 'stop', ...sharing }),
    {
      scoreStep,
    },
  );
}
const ids = (lines: BorderlineApplication[]): string[] => lines.map(({ id }) => id);

describe('within one score step of the line', () => {
  test('two funded, two not: just those a step apart across the line get a second reader', () => {
    const entries = [
      entry('a', single, '9'),
      entry('b', single, '7.5'),
      entry('c', single, '7'),
      entry('d', single, '6.5'),
    ];
    expect(near(entries, {})).toEqual([
      { id: 'b', funded: true, scoreStep: true, review: null },
      { id: 'c', funded: false, scoreStep: true, review: null },
    ]);
    expect(ids(near(entries, { scoreStep: '1' }))).toEqual(['b', 'c', 'd']);
    expect(ids(near(entries, { scoreStep: '0.499999' }))).toEqual([]);
  });

  test('steps are exact: 0.3 and 0.2 stand 0.1 apart', () => {
    const entries = [entry('a', single, '0.3'), entry('b', single, '0.2')];
    expect(ids(near(entries, { budget: '70.00', scoreStep: '0.1' }))).toEqual(['a', 'b']);
    expect(ids(near(entries, { budget: '70.00', scoreStep: '0.099999' }))).toEqual([]);
  });

  test('equal scores that only the declared key keeps apart are near, whatever the step', () => {
    expect(
      ids(
        near([entry('a', single, '7'), entry('b', single, '7.0')], {
          budget: '70.00',
          scoreStep: '0',
        }),
      ),
    ).toEqual(['a', 'b']);
  });

  test('no score outweighs the preference, so neighbours of another group do not count', () => {
    const several = jointWith({ costs: [salaries('100.00')], requestedGrant: '70.00' });
    expect(near([entry('a', several, '7'), entry('b', single, '7')], { budget: '70.00' })).toEqual(
      [],
    );
  });

  test('who has no score is not within a step of anybody', () => {
    expect(near([entry('a', single), entry('b', single)], { budget: '70.00' })).toEqual([]);
    // No score is not a score of nothing, within a step of a low one.
    expect(near([entry('a', single, '0.5'), entry('b', single)], { budget: '70.00' })).toEqual([]);
    expect(
      near([entry('a', single, '0.5'), entry('b', single, '0')], { budget: '70.00' }),
    ).toHaveLength(2);
  });

  test('an award that no budget would bring is not on the line: nil, or below the smallest', () => {
    const covered = {
      ...single,
      otherFunding: [{ source: 'EU', kind: 'other-public', amount: '100.00' }],
    } as Draft;
    expect(near([entry('a', single, '7'), entry('b', covered, '7')], {})).toEqual([]);
    const small = { ...single, requestedGrant: '10.00' };
    expect(
      near([entry('a', single, '7'), entry('b', small, '7')], { minimumAward: '20.00' }),
    ).toEqual([]);
  });

  test('all funded, or none: there is no line', () => {
    const entries = [entry('a', single, '7'), entry('b', single, '7')];
    expect(near(entries, { budget: '140.00' })).toEqual([]);
    expect(near(entries, { budget: '0.00' })).toEqual([]);
  });

  test.each(['', '-1', '0,5', 'one'])('a step %j is a mistake of the program', (scoreStep) => {
    expect(() => near([], { scoreStep })).toThrow(
      expect.objectContaining({ code: 'invalid-score' }) as Error,
    );
  });
});

describe('within one review of the line', () => {
  test('a funded application whose applicant an official has yet to accept', () => {
    expect(near([entry('a', byRegion)], {})).toEqual([
      { id: 'a', funded: true, scoreStep: false, review: 'applicants[0]' },
    ]);
  });

  test('one that the review would bring before a funded one', () => {
    const open = entry('a', byRegion);
    const entries = [entry('b', single), entry('c', single), open];
    // Accepted, the region stands with the municipalities, and its id before theirs.
    expect(near(entries, {})).toEqual([
      { id: 'a', funded: false, scoreStep: false, review: 'applicants[0]' },
    ]);
    expect(near([entry('b', single), entry('c', single), { ...open, id: 'z' }], {})).toEqual([]);
  });

  test('one that the review would bring within what is left', () => {
    const entries = [entry('b', single), entry('z', byRegion)];
    const allocation = allocate([{ id: 'b', maximumAward: '70.00' }], {
      budget: '140.00',
      onShortfall: 'stop',
    });
    expect(ids(fundingLine(digikunta2017, entries, allocation, { scoreStep: '1' }))).toEqual(['z']);
    const short = allocate([{ id: 'b', maximumAward: '70.00' }], {
      budget: '139.99',
      onShortfall: 'stop',
    });
    expect(fundingLine(digikunta2017, entries, short, { scoreStep: '1' })).toEqual([]);
  });

  test('two open reviews, or a missing fact beside one, are more than one review', () => {
    const two = { ...byRegion, arrivedAt: '2017-09-15T16:15+03:00' };
    expect(near([entry('a', two)], {})).toEqual([]);
    const lacking: Draft = { ...byRegion, commonChallenge: undefined };
    expect(near([entry('a', lacking)], {})).toEqual([]);
  });

  test('an application that is paid for one line only, and that line needs review', () => {
    const software = { kind: 'software', amount: '100.00', causedByProject: true } as const;
    const hanging = { ...single, costs: [software] };
    expect(near([entry('a', hanging)], {})).toEqual([
      { id: 'a', funded: true, scoreStep: false, review: 'costs[0]' },
    ]);
    expect(near([entry('a', { ...single, costs: [software, salaries('100.00')] })], {})).toEqual(
      [],
    );
    // A line that is refused pays for nothing.
    const refused = { kind: 'equipment', amount: '100.00', causedByProject: true } as const;
    expect(ids(near([entry('a', { ...single, costs: [software, refused] })], {}))).toEqual(['a']);
  });

  test('not one that is eligible already, and comes too late in the order: no review moves it', () => {
    const hanging: Draft = {
      ...single,
      costs: [{ kind: 'software', amount: '100.00', causedByProject: true }],
    };
    expect(near([entry('a', single), entry('b', hanging)], { budget: '70.00' })).toEqual([]);
    expect(near([entry('b', hanging)], { budget: '69.99' })).toEqual([]);
    // What is left, 69.99, would cover 10.00, but stops at the one before; that no review changes either.
    const small = { ...hanging, requestedGrant: '10.00' };
    expect(
      near([entry('a', single), entry('b', single), entry('c', small)], { budget: '139.99' }),
    ).toEqual([]);
  });

  test('the criteria, which hold nothing back, put nobody on the line', () => {
    expect(near([entry('a', single)], {})).toEqual([]);
  });
});
