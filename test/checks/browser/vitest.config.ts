import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = { pool: 'forks' as const, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    // A browser mostly waits: the files go side by side even on few cores.
    maxWorkers: 3,
    projects: [
      // Not named *.test.ts, so that the main suite needs no browser and no built site.
      {
        test: {
          ...common,
          name: 'form',
          include: ['docs/examples/form/test/*.test.ts', 'test/checks/browser/*.browser.ts'],
        },
      },
      { test: { ...common, name: 'site', include: ['test/checks/browser/site/*.site.ts'] } },
    ],
  },
});
