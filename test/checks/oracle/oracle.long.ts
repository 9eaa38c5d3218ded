import { expect, test } from 'vitest';
import { inPieces, runs, SEED } from '../long-run.js';
import { expectAgreement } from './agree.js';

test('the library and the oracle agree on 200 000 applications and drafts', async () => {
  let compared = 0;
  await inPieces('oracle', runs(200_000), 5000, (from, to) => {
    expectAgreement({ seed: (SEED + from) | 0, numRuns: to - from });
    compared = to;
  });
  expect(compared).toBe(runs(200_000));
});
