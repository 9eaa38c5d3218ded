import { describe, expect, test } from 'vitest';
import { GROUNDED_REASONS, OUTCOME_OF, POLICY_REASONS } from '../../src/model/reasons.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';

describe('the reasons that a call names the clauses of', () => {
  test('are those of which the call of 2017 does', () => {
    expect([...GROUNDED_REASONS].sort()).toEqual(Object.keys(digikunta2017.grounds).sort());
  });

  test('are all but those of a cost line of which the cost policy names them', () => {
    const grounded = new Set<string>(GROUNDED_REASONS);
    expect([
      grounded.has('cap.within'),
      grounded.has('costs.not-caused'),
      grounded.has('costs.outside-period'),
    ]).toEqual([true, true, true]);
    expect(POLICY_REASONS.filter((reason) => grounded.has(reason))).toEqual([]);
    expect(grounded.size + POLICY_REASONS.length).toBe(Object.keys(OUTCOME_OF).length);
  });
});
