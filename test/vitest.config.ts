import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time must come out the same whatever zone the host is in: on either side of UTC, with and without summer time. */
const HOST_ZONES = ['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const OF_TIME = [
  'test/assess.test.ts',
  'test/explain.test.ts',
  'test/model/{instant,moment,wall-clock}.test.ts',
  'test/rules/deadline.test.ts',
];

// Only forked workers take a TZ of their own; threads silently keep the parent's.
const project = (zone: string, include: string[]) => ({
  root,
  // A busy machine takes its time; what hangs still fails.
  test: { name: zone, include, env: { TZ: zone }, pool: 'forks' as const, testTimeout: 60_000, hookTimeout: 60_000 },
});

export default defineConfig({
  root,
  test: {
    // By default one core stays idle, and on a machine of two that doubles the wait.
    maxWorkers: '100%',
    projects: [project('UTC', ['test/**/*.test.ts']), ...HOST_ZONES.map((zone) => project(zone, OF_TIME))],
  },
});
