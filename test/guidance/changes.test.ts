import { expect, test } from 'vitest';
import { applyChanges } from '../../src/guidance/changes.js';
import type { Draft } from '../../src/model/application.js';

test('a change sets one field, makes the groups that are missing on the way, and leaves the draft as it was', () => {
  const draft: Draft = { costs: [{ kind: 'travel', amount: '1.00' }, { kind: 'vat' }] };
  const changed = applyChanges(draft, [
    { path: ['costs', 0, 'amount'], from: '1.00', to: '2.00' },
    { path: ['aims', 'lowersCosts'], from: null, to: true },
  ]);
  expect(changed).toEqual({
    costs: [{ kind: 'travel', amount: '2.00' }, { kind: 'vat' }],
    aims: { lowersCosts: true },
  });
  expect(draft).toEqual({ costs: [{ kind: 'travel', amount: '1.00' }, { kind: 'vat' }] });
});

test('a change cannot reach the prototype', () => {
  const changed = applyChanges({}, [{ path: ['__proto__', 'polluted'], from: null, to: true }]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
});
