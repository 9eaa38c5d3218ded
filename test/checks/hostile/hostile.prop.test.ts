// The border holds against anything. A failure names its seed and value; test/checks/hostile/hostile.long.ts draws many more.
import { expect, test } from 'vitest';
import { expectBordersHold, expectCommandHolds } from './borders.js';

test('6 500 hostile values: nothing thrown, nothing slow, no prototype changed, no long echo', () => {
  expect(expectBordersHold(2017, 0, 6500)).toBe(6500);
});

test('300 hostile texts for the command: a sentence and an exit code, never a stack trace', async () => {
  expect(await expectCommandHolds(2017, 0, 300)).toBe(300);
});
