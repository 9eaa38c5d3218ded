import { expect, test } from 'vitest';

// What fails while it is loaded fails no test of a file that imports it: that file has no tests then, which Stryker takes for a pass.
test('what is mutated can be loaded', async () => {
  const loaded = await Promise.all([
    import('../../../src/assess.js'),
    import('../../../src/model/time/zoned.js'),
  ]);
  expect(loaded).toHaveLength(2);
});
