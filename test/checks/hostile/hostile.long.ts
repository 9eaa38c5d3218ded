import { expect, test } from 'vitest';
import { inPieces, runs, SEED } from '../long-run.js';
import { expectBordersHold, expectCommandHolds } from './borders.js';

test('500 000 hostile values: nothing thrown, nothing slow, no prototype changed, no long echo', async () => {
  let taken = 0;
  await inPieces('hostile values', runs(500_000), 10_000, (from, to) => {
    taken += expectBordersHold(SEED, from, to);
  });
  expect(taken).toBe(runs(500_000));
});

test('5 000 hostile texts for the command: a sentence and an exit code, never a stack trace', async () => {
  let taken = 0;
  await inPieces('hostile texts', Math.ceil(runs(500_000) / 100), 500, async (from, to) => {
    taken += await expectCommandHolds(SEED, from, to);
  });
  expect(taken).toBe(Math.ceil(runs(500_000) / 100));
});
