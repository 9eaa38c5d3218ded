import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { applyChanges, type Change, valueAt } from '../../src/guidance/changes.js';
import { allFindings } from '../../src/guidance/findings-at.js';
import { type ProposedChanges, remedies, unfixableFindings } from '../../src/guidance/remedies.js';
import type { CostLineDraft, Draft, Path } from '../../src/model/application.js';
import { overlap } from '../../src/model/path.js';
import { reviewKeysOf } from '../../src/model/review.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { parseDraft } from '../../src/schema/parse.js';
import { optionsFor, type WithDecisions } from '../checks/example.js';
import { cents } from '../checks/oracle/decision.js';
import { besides, decisionsOn, drafts, wholeApplications } from '../checks/random-application.js';

const locks: fc.Arbitrary<Path> = fc.constantFrom<Path>(
  ['requestedGrant'],
  ['costs'],
  ['costs', 0],
  ['costs', 1, 'amount'],
  ['applicants', 0],
  ['aims'],
  ['category'],
  ['aims', 'lowersCosts'],
  ['otherFunding'],
);

const known = (draft: Draft, beside: WithDecisions) =>
  optionsFor(draft, { ...beside, decisions: decisionsOn(beside, draft, digikunta2017) });

/** The entries of one list that another has too, in the same order. */
const isPartOf = (some: readonly unknown[], all: readonly unknown[]): boolean => {
  let at = 0;
  for (const entry of all) if (at < some.length && isDeepStrictEqual(some[at], entry)) at += 1;
  return at === some.length;
};

/** True if a change is one of those that the library may propose. */
function isAllowed(draft: Draft, { path: [field], path, from, to, example }: Change): boolean {
  const before = (field === undefined ? [] : (valueAt(draft, [field]) ?? [])) as readonly unknown[];
  const after = to as readonly unknown[];
  if (path.length !== 1 || !isDeepStrictEqual(from, valueAt(draft, path))) return false;
  if (field === 'requestedGrant') return cents(to as string) < cents(from as string);
  if (field === 'costs' || field === 'otherFunding') return isPartOf(after, before);
  if (field === 'partners') return isPartOf(before, after) && after.length > before.length;
  if (field !== 'applicants') return false;
  // Outsiders leave, or examples without a code come after those that are there.
  return example === true
    ? isPartOf(before, after) &&
        after
          .slice(before.length)
          .every((added) => JSON.stringify(added) === '{"kind":"municipality","roles":["joining"]}')
    : isPartOf(after, before) && after.length < before.length;
}

const isProposed = (remedy: object): remedy is ProposedChanges => 'changes' in remedy;

describe('always', () => {
  test('every change is one that may be proposed, does what it claims when assessed again, and leaves locked fields', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(
        drafts,
        besides,
        fc.array(locks, { maxLength: 2 }),
        ({ draft }, beside, locked) => {
          const copy = structuredClone(draft);
          const options = known(draft, beside);
          const before = assess<Vocabulary>(digikunta2017, draft, options);
          for (const remedy of remedies<Vocabulary>(digikunta2017, draft, { ...options, locked })) {
            const { rules, optional } = remedy;
            expect(rules).not.toContain('deadline');
            expect(rules.length).toBeGreaterThan(0);
            if (!isProposed(remedy)) continue;
            const { changes } = remedy;
            for (const change of changes) {
              expect([change, isAllowed(draft, change)]).toEqual([change, true]);
              expect(locked.some((lock) => overlap(change.path, lock))).toBe(false);
              const kind = String(change.path[0]);
              kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
            }
            const changed = applyChanges(draft, changes);
            expect(parseDraft(changed)).toMatchObject({ ok: true });
            const keys = reviewKeysOf(digikunta2017, changed);
            const reviews = options.reviews?.filter(({ on }) => keys.has(on));
            const after = assess<Vocabulary>(digikunta2017, changed, { ...options, reviews });
            const notMet = (rule: string, { findings }: typeof after): boolean =>
              findings.some((one) => one.rule === rule && one.outcome === 'not-met');
            expect(rules.filter((rule) => notMet(rule, after))).toEqual([]);
            const broken = after.findings.filter(
              ({ rule, outcome }) => outcome === 'not-met' && !notMet(rule, before),
            );
            expect(broken).toEqual([]);
            if (!optional) expect(rules.every((rule) => notMet(rule, before))).toBe(true);
            const [eligibleBefore, eligibleAfter] = [before, after].map(
              ({ costs }) => costs.eligible,
            );
            expect(cents(eligibleAfter ?? '0') <= cents(eligibleBefore ?? '0')).toBe(true);
          }
          expect(draft).toEqual(copy);
        },
      ),
      { numRuns: 1500 },
    );
    expect([...kinds.keys()].sort()).toEqual([
      'applicants',
      'costs',
      'otherFunding',
      'partners',
      'requestedGrant',
    ]);
  });

  test('an answer to check is a field of the draft on which a finding rests that is not met, and no change', () => {
    fc.assert(
      fc.property(
        drafts,
        besides,
        fc.array(locks, { maxLength: 2 }),
        ({ draft }, beside, locked) => {
          const options = { ...known(draft, beside), locked };
          const notMet = allFindings(assess<Vocabulary>(digikunta2017, draft, options)).filter(
            ({ outcome }) => outcome === 'not-met',
          );
          for (const remedy of remedies<Vocabulary>(digikunta2017, draft, options)) {
            if (isProposed(remedy)) continue;
            const { check, question, rules } = remedy;
            expect(Object.keys(remedy).sort()).toEqual(['check', 'optional', 'question', 'rules']);
            expect(notMet).toContainEqual(question);
            expect(question.paths).toContainEqual(check);
            expect(rules).toEqual([question.rule]);
            expect(question.reason).not.toMatch(/^deadline\.|review-rejected$/);
            expect(locked.some((lock) => overlap(check, lock))).toBe(false);
            expect(valueAt(draft, check)).not.toBeNull();
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('no line, amount or answer of the applicant is any other after a remedy', () => {
    const linesOf = ({ costs = [] }: Draft): readonly CostLineDraft[] => costs;
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        for (const remedy of remedies(digikunta2017, draft)) {
          if (!isProposed(remedy)) continue;
          const changed = applyChanges(draft, remedy.changes);
          const rest = (one: Draft): Draft => ({
            ...one,
            costs: undefined,
            requestedGrant: undefined,
            otherFunding: undefined,
            applicants: undefined,
            partners: undefined,
          });
          expect(rest(changed)).toEqual(rest(draft));
          expect(isPartOf(linesOf(changed), linesOf(draft))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in a whole application each finding that is not met can be fixed, but for lateness, reviews, and money that cannot fit', () => {
    fc.assert(
      fc.property(wholeApplications, besides, (whole, beside) => {
        const left = unfixableFindings<Vocabulary>(digikunta2017, whole, known(whole, beside));
        const others = left.filter(
          ({ reason }) =>
            !/^deadline\.|review-rejected$|^c(ap|ofunding)\.exceeded$|^costs\.none-eligible$/.test(
              reason,
            ),
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
