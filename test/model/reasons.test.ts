import { expect, test } from 'vitest';
import { met, missing, notApplicable, notMet, review } from '../../src/model/reasons.js';

test('a reason is declared with its outcome alone: its facts are in the type', () => {
  expect([met(), notMet(), missing(), review(), notApplicable()]).toEqual([
    { outcome: 'met' },
    { outcome: 'not-met' },
    { outcome: 'missing' },
    { outcome: 'review' },
    { outcome: 'not-applicable' },
  ]);
});
