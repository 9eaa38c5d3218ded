import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { allocate, fundingLine, rank, type RankEntry } from '../../src/officials.js';
import { jointWith, region, salaries } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';
import { byRegion, entry, single } from './entries.js';

describe('always', () => {
  /** What is assessed once, and the one review on which it hangs, by hand. */
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
        deadline && 'arrivedAt' in deadline.facts && deadline.facts.arrivedAt !== null
          ? Date.parse(deadline.facts.arrivedAt)
          : Infinity;
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
          const accepted = {
            ...one,
            assessment: { ...one.assessment, eligibility: 'eligible' as const },
          };
          const rises =
            eligibility === 'undetermined' &&
            (stands.some((other) => other.funded && isBefore(accepted, other, by)) ||
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
