import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { type BorderlineApplication } from '../../src/officials.js';
import {
  allocate,
  type AllocateOptions,
  fundingLine,
  rank,
  type RankEntry,
} from '../../src/officials.js';
import { jointWith, lempaala, region, salaries } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';

const entry = (id: string, draft: Draft, score?: string): RankEntry => ({
  id,
  assessment: assess(digikunta2017, draft),
  ...(score !== undefined && { score }),
});
/** A municipality alone that asks for 70.00, of costs of 100.00. */
const single: Draft = jointWith({
  applicants: [lempaala],
  costs: [salaries('100.00')],
  requestedGrant: '70.00',
});
/** The same, by a city region: an official must judge whether it may apply. */
const byRegion: Draft = { ...single, applicants: [{ ...region, members: ['837'] }] };

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

describe('within one judgement of the line', () => {
  test('a funded application whose applicant an official has yet to accept', () => {
    expect(near([entry('a', byRegion)], {})).toEqual([
      { id: 'a', funded: true, scoreStep: false, review: 'applicants[0]' },
    ]);
  });

  test('one that the judgement would bring before a funded one', () => {
    const open = entry('a', byRegion);
    const entries = [entry('b', single), entry('c', single), open];
    // Accepted, the region stands with the municipalities, and its id before theirs.
    expect(near(entries, {})).toEqual([
      { id: 'a', funded: false, scoreStep: false, review: 'applicants[0]' },
    ]);
    expect(near([entry('b', single), entry('c', single), { ...open, id: 'z' }], {})).toEqual([]);
  });

  test('one that the judgement would bring within what is left', () => {
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

  test('two open judgements, or a lacking fact beside one, are more than one judgement', () => {
    const two = { ...byRegion, arrivedAt: '2017-09-15T16:15+03:00' };
    expect(near([entry('a', two)], {})).toEqual([]);
    const lacking: Draft = { ...byRegion, commonChallenge: undefined };
    expect(near([entry('a', lacking)], {})).toEqual([]);
  });

  test('an application that is paid for one line only, and that line is to be judged', () => {
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

  test('not one that is eligible already, and comes too late in the order: no judgement moves it', () => {
    const hanging: Draft = {
      ...single,
      costs: [{ kind: 'software', amount: '100.00', causedByProject: true }],
    };
    expect(near([entry('a', single), entry('b', hanging)], { budget: '70.00' })).toEqual([]);
    expect(near([entry('b', hanging)], { budget: '69.99' })).toEqual([]);
    // What is left, 69.99, would cover 10.00, but stops at the one before; that no judgement changes either.
    const small = { ...hanging, requestedGrant: '10.00' };
    expect(
      near([entry('a', single), entry('b', single), entry('c', small)], { budget: '139.99' }),
    ).toEqual([]);
  });

  test('the criteria, which hold nothing back, put nobody on the line', () => {
    expect(near([entry('a', single)], {})).toEqual([]);
  });
});

describe('always', () => {
  /** What is assessed once, and the one judgement on which it hangs, by hand. */
  const KINDS = (
    [
      [single, null],
      [{ ...single, arrivedAt: '2017-09-13T12:00:00+03:00', requestedGrant: '35.00' }, null],
      [jointWith({ costs: [salaries('100.00')], requestedGrant: '70.00' }), null],
      [byRegion, 'applicants[0]'],
      [{ ...byRegion, arrivedAt: '2017-09-13T12:00:00+03:00' }, 'applicants[0]'],
      [
        jointWith({ applicants: [region], costs: [salaries('100.00')], requestedGrant: '10.00' }),
        'applicants[0]',
      ],
      [{ ...byRegion, arrivedAt: '2017-09-15T16:15+03:00' }, null],
      [{ ...byRegion, commonChallenge: undefined }, null],
      [
        { ...single, costs: [{ kind: 'software', amount: '100.00', causedByProject: true }] },
        'costs[0]',
      ],
      [{ ...single, arrivedAt: '2017-09-15T16:15:00.001+03:00' }, null],
    ] satisfies [Draft, string | null][]
  ).map(([draft, review]) => ({ assessment: assess(digikunta2017, draft), review }));

  const some = fc.record({
    picked: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        score: fc.option(fc.constantFrom('0', '1', '1.5', '1.500001', '2', '2.0', '9'), {
          nil: undefined,
        }),
      }),
      { maxLength: 14 },
    ),
    scoreStep: fc.constantFrom('0', '0.5', '0.500001', '1', '7'),
    by: fc.constantFrom('id', 'arrival'),
    budget: fc.constantFrom(
      '0.00',
      '35.00',
      '69.99',
      '70.00',
      '139.99',
      '140.00',
      '245.00',
      '500.00',
    ),
    onShortfall: fc.constantFrom('stop', 'skip', 'partial', 'proportional'),
    minimumAward: fc.constantFrom('0', '10.01', '40.00'),
    leavesOut: fc.integer({ min: 0, max: 3 }),
  });

  /** The first of two is before the other: its group, its score, its arrival where that is declared, its id. */
  const isBefore = (a: RankEntry, b: RankEntry, by: 'id' | 'arrival'): boolean => {
    const keys = ({
      id,
      assessment: { eligibility, preferred, findings },
      score,
    }: RankEntry): (string | number)[] => {
      const deadline = findings.find(({ rule }) => rule === 'deadline');
      const arrived =
        deadline && 'arrivedAt' in deadline.facts ? Date.parse(deadline.facts.arrivedAt) : Infinity;
      const group = (eligibility === 'eligible' ? 0 : 2) + (preferred === true ? 0 : 1);
      return [
        group,
        score === undefined ? Infinity : -Number(score),
        by === 'arrival' ? arrived : 0,
        id,
      ];
    };
    const [ofA, ofB] = [keys(a), keys(b)];
    const apart = ofA.findIndex((key, index) => key !== ofB[index]);
    return (ofA[apart] ?? 0) < (ofB[apart] ?? 0);
  };

  test('each held against every other, the long way, gives the same', () => {
    let near = 0;
    fc.assert(
      fc.property(some, ({ picked, scoreStep, by, leavesOut, ...sharing }) => {
        const entries = picked.map(({ kind, score }, index) => ({
          id: String((index * 7) % 16),
          assessment: kind.assessment,
          hangsOn: kind.review,
          ...(score !== undefined && { score }),
        }));
        const inOrder = rank(digikunta2017, entries, { by }).map(({ id }) => id);
        const of = (id: string) => entries.find((one) => one.id === id);
        const wishes = inOrder.map((id) => ({
          id,
          maximumAward: of(id)?.assessment.award?.maximumAward ?? '0.00',
        }));
        // What the officials leave out of the sharing stands in the order all the same.
        const allocation = allocate(
          wishes.slice(0, wishes.length - Math.min(leavesOut, wishes.length)),
          sharing,
        );

        const stands = entries.flatMap((one) => {
          const row = allocation.awards.find(({ id }) => id === one.id);
          const never =
            row?.reason === 'allocation.nothing-to-award' ||
            row?.reason === 'allocation.below-minimum';
          if (one.assessment.eligibility === 'ineligible' || never) return [];
          return [{ ...one, funded: row !== undefined && Number(row.award) > 0 }];
        });
        const expected = stands.flatMap((one) => {
          const { eligibility, preferred, award } = one.assessment;
          const scoreStepAway = stands.some(
            (other) =>
              other.funded !== one.funded &&
              other.assessment.eligibility === eligibility &&
              (other.assessment.preferred === true) === (preferred === true) &&
              other.score !== undefined &&
              one.score !== undefined &&
              Math.abs(Number(other.score) - Number(one.score)) < Number(scoreStep) + 1e-9,
          );
          const judged = {
            ...one,
            assessment: { ...one.assessment, eligibility: 'eligible' as const },
          };
          const rises =
            eligibility === 'undetermined' &&
            (stands.some((other) => other.funded && isBefore(judged, other, by)) ||
              (award !== null && Number(award.maximumAward) <= Number(allocation.remaining)));
          const review = one.funded || rises ? one.hangsOn : null;
          return scoreStepAway || review !== null
            ? [{ id: one.id, funded: one.funded, scoreStep: scoreStepAway, review }]
            : [];
        });
        expected.sort((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id));
        near += expected.length;
        expect(fundingLine(digikunta2017, entries, allocation, { scoreStep, by })).toEqual(
          expected,
        );
      }),
      { numRuns: 3000 },
    );
    expect(near).toBeGreaterThan(1000);
  });
});

test('twenty thousand applications, half of them open, are a matter of a moment', () => {
  const [eligible, open] = [entry('', single), entry('', byRegion)];
  const lookThrough = (count: number) => {
    const entries = Array.from({ length: count }, (_, index) => ({
      ...(index < count / 2 ? eligible : open),
      id: String(index).padStart(5, '0'),
      score: String(index % 100),
    }));
    // Half of the money for the eligible: the line runs between them, and each open one is held against the last that is funded.
    const row = { award: '70.00', reason: 'allocation.full', facts: {} } as const;
    const awards = entries
      .slice(0, count / 2)
      .map(({ id }, index) => ({ ...row, id, award: index % 2 === 0 ? '70.00' : '0.00' }));
    return leastTime(() => {
      expect(
        fundingLine(digikunta2017, entries, { awards, remaining: '0.00' }, { scoreStep: '1' })
          .length,
      ).toBeGreaterThan(count / 4);
    });
  };
  // A hundred times as many applications; in proportion it is some 100 ×, squared it would be 10 000 ×.
  const [some, all] = [lookThrough(200), lookThrough(20_000)];
  expect(all).toBeLessThan(1000 * Math.max(some, 0.2));
});
