import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { finder, sortByOutcome } from '../../src/model/finding.js';
import { met, missing, notApplicable, notMet, review } from '../../src/model/reasons.js';
import { callWith } from '../checks/example.js';

const AIMS = {
  'aims.savings-denied': notMet(),
  'aims.challenge-denied': notMet(),
  'aims.challenge-missing': missing(),
  'aims.to-review': review(),
  'aims.met': met<{ readonly aim: string }>(),
  'aims.not-applicable': notApplicable(),
};
const find = finder('aims', 'require', AIMS);

const denied = find(digikunta2017, 'aims.savings-denied', {}, []);
const open = find(digikunta2017, 'aims.challenge-missing', {}, []);
const toReview = find(digikunta2017, 'aims.to-review', {}, []);
const fulfilled = find(digikunta2017, 'aims.met', { aim: 'savings' }, [['aims']]);
const notApplied = find(digikunta2017, 'aims.not-applicable', {}, []);

describe('the findings of one rule', () => {
  test('begin with the refusal, then come missing facts, reviews, what is met, and what does not apply', () => {
    const inOrder = [denied, open, toReview, fulfilled, notApplied];
    expect(sortByOutcome([...inOrder].reverse())).toEqual(inOrder);
    expect(sortByOutcome([notApplied, denied, fulfilled, open, toReview])).toEqual(inOrder);
    expect(sortByOutcome([fulfilled, denied])).toEqual([denied, fulfilled]);
    expect([sortByOutcome([]), sortByOutcome([fulfilled])]).toEqual([[], [fulfilled]]);
  });

  test('of one outcome keep their order', () => {
    const other = find(digikunta2017, 'aims.challenge-denied', {}, []);
    expect(sortByOutcome([open, other, denied])).toEqual([other, denied, open]);
  });

  test('have the outcome of the reason, its facts, its fields, and the clauses of the rule', () => {
    expect(fulfilled).toEqual({
      rule: 'aims',
      outcome: 'met',
      effect: 'require',
      reason: 'aims.met',
      facts: { aim: 'savings' },
      paths: [['aims']],
      clauses: ['release.aims'],
    });
  });

  test('have the clauses that the call gives their reason, where it gives it some', () => {
    expect(denied.clauses).toEqual(['release.aims', 'interpretation.44']);
  });

  test("have the rule's usual effect, one that the call gives the rule, or one of their own", () => {
    const call = callWith({ effects: { aims: 'prefer' } });
    expect(find(digikunta2017, 'aims.not-applicable', {}, []).effect).toBe('require');
    expect(find(call, 'aims.not-applicable', {}, []).effect).toBe('prefer');
    expect(find(call, 'aims.not-applicable', {}, [], 'inform').effect).toBe('inform');
  });
});
