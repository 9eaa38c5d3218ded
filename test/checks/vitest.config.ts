import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { built } from './built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Time must come out the same whatever zone the host is in: on either side of UTC, with and without summer time. */
const HOST_ZONES = ['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const OF_TIME = [
  'test/assess.test.ts',
  'test/words/explain.test.ts',
  'test/model/{instant,moment,wall-clock}.test.ts',
  'test/rules/deadline.test.ts',
];

/** What is asked of the built files too: whatever the sources answer, and a second decision. */
const OF_ANSWERS = [
  'test/{assess,award,calendar,calls,commongrants,explain,municipalities,round-2017,schema}.test.ts',
  'test/{definition,guidance,messages,oracle,portfolio,record,rules,settlement}/**/*.test.ts',
  'test/schema/record.test.ts',
];

// Only forked workers take a TZ of their own; threads silently keep the parent's.
const project = (zone: string, include: string[], name = zone) => ({
  root,
  // A busy machine takes its time; what hangs still fails.
  test: {
    name,
    include,
    env: { TZ: zone },
    pool: 'forks' as const,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
const ofBuilt = (kind: 'import' | 'require') => ({
  plugins: [built(kind)],
  ...project('UTC', OF_ANSWERS, `built, ${kind}`),
});

export default defineConfig({
  root,
  test: {
    // By default one core stays idle, and on a machine of two that doubles the wait.
    maxWorkers: '100%',
    projects: [
      project('UTC', ['test/**/*.test.ts']),
      ...HOST_ZONES.map((zone) => project(zone, OF_TIME)),
      ofBuilt('import'),
      ofBuilt('require'),
    ],
  },
});
