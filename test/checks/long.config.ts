import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What takes too long for every change: `npm run test:long`. One file after the other, so that what is measured has a core. */
export default defineConfig({
  root,
  test: {
    include: ['test/**/*.long.ts'],
    env: { TZ: 'UTC' },
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 4 * 60 * 60 * 1000,
  },
});
