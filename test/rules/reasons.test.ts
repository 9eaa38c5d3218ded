import { expect, test } from 'vitest';
import { OUTCOMES, RULES } from '../../src/model/reasons.js';
import { outcomeOf, type Reason, REASONS } from '../../src/rules/reasons.js';

const EVERY_REASON = Object.keys(REASONS) as Reason[];

test('every reason begins with its rule, and every rule has reasons', () => {
  const rules = new Set(EVERY_REASON.map((reason) => reason.slice(0, reason.indexOf('.'))));
  expect([...rules].sort()).toEqual([...RULES].sort());
});

test('every reason has an outcome, and no other text has one', () => {
  for (const reason of EVERY_REASON) {
    expect(OUTCOMES).toContain(outcomeOf(reason));
    expect(outcomeOf(reason)).toBe(REASONS[reason].outcome);
  }
  expect(['cap.lost', 'cap', 'toString', '__proto__', ''].map(outcomeOf)).toEqual(
    Array(5).fill(undefined),
  );
});
