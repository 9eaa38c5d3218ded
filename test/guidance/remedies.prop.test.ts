import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChanges,
  assess,
  unfixableFindings,
  digikunta2017,
  type Path,
  remedies,
} from '../../src/index.js';
import { overlap } from '../../src/model/path.js';
import { parseDraft } from '../../src/schema/parse.js';
import { drafts, wholeApplications } from '../checks/random-application.js';

describe('remedies', () => {
  const locks: fc.Arbitrary<Path> = fc.constantFrom<Path>(
    ['requestedGrant'],
    ['costs'],
    ['costs', 0],
    ['costs', 1, 'amount'],
    ['applicants', 0],
    ['aims'],
    ['category'],
    ['aims', 'lowersCosts'],
  );

  test('always: every remedy does what it says when assessed anew, keeps locked paths, and gives what the schema takes', () => {
    fc.assert(
      fc.property(drafts, fc.array(locks, { maxLength: 2 }), ({ draft }, locked) => {
        const before = structuredClone(draft);
        for (const { changes, rules, optional, verified } of remedies(digikunta2017, draft, {
          locked,
        })) {
          expect(verified).toBe(true);
          expect(changes.some(({ path }) => locked.some((lock) => overlap(path, lock)))).toBe(
            false,
          );
          const mended = applyChanges(draft, changes);
          expect(parseDraft(mended)).toMatchObject({ ok: true });
          const then = assess(digikunta2017, draft);
          const now = assess(digikunta2017, mended);
          for (const rule of rules)
            expect(
              now.findings.filter((one) => one.rule === rule && one.outcome === 'not-met'),
            ).toEqual([]);
          if (!optional)
            expect(
              rules.some((rule) =>
                then.findings.some((one) => one.rule === rule && one.outcome === 'not-met'),
              ),
            ).toBe(true);
          expect(rules).not.toContain('deadline');
        }
        expect(draft).toEqual(before);
      }),
      { numRuns: 1500 },
    );
  });

  test('always: what is not met, lateness and nameless outsiders aside, has a remedy in a whole application', () => {
    fc.assert(
      fc.property(wholeApplications, (whole) => {
        const accountable = unfixableFindings(digikunta2017, whole).filter(
          ({ rule }) => rule === 'category' || rule === 'aims',
        );
        expect(accountable).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
