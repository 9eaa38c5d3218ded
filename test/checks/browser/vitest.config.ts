import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    // Not named *.test.ts, so that the main suite needs no browser.
    include: ['docs/examples/form/test/*.test.ts', 'test/checks/browser/*.browser.ts'],
    pool: 'forks',
    // A browser mostly waits: the files go side by side even on few cores.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
