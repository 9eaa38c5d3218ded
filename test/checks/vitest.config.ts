import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { built } from './built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Threads have the zone of the process that starts them; only forked workers take one of their own.
process.env['TZ'] = 'UTC';

/** Time must come out the same whatever zone the host is in: on either side of UTC, with and without summer time. */
const HOST_ZONES = ['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const OF_TIME = [
  'test/assess*.test.ts',
  'test/words/explain.test.ts',
  'test/model/time/*.test.ts',
  'test/rules/deadline.test.ts',
];

/** What is asked of the built files too: whatever the sources answer, and a second decision. */
const OF_ANSWERS = [
  'test/{assess,calendar}*.test.ts',
  'test/{calls,commongrants,define,guidance,input,municipalities,portfolio,record,rules,settlement,words}/**/*.test.ts',
  'test/schema/{parse,record}*.test.ts',
  'test/checks/round-2017.test.ts',
  'test/checks/oracle/*.test.ts',
];

const ALL = 'test/**/*.test.ts';
const PROPERTIES = 'test/**/*.prop.test.ts';
const SPAWNING = 'test/**/*.spawn.test.ts';
const PACKAGES = '**/node_modules/**';

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
  plugins: TestProjectInlineConfiguration['plugins'] = [],
): TestProjectInlineConfiguration => ({
  root,
  plugins,
  // Pages import the package; here they get its sources, so that nothing has to be built first.
  resolve: {
    alias: [
      { find: /^digikunta$/, replacement: `${root}src/index.ts` },
      { find: /^digikunta\/schema$/, replacement: `${root}src/schema/index.ts` },
    ],
  },
  // A busy machine takes its time; what hangs still fails.
  test: { name, exclude: [PACKAGES], testTimeout: 60_000, hookTimeout: 60_000, ...test },
});
const ofBuilt = (kind: 'import' | 'require'): TestProjectInlineConfiguration =>
  project(
    `built, ${kind}`,
    {
      include: OF_ANSWERS,
      exclude: [SPAWNING, PACKAGES],
      setupFiles: ['test/checks/needs-build.ts'],
      pool: 'forks',
    },
    [built(kind)],
  );

export default defineConfig({
  root,
  test: {
    // By default one core stays idle, and on a machine of two that doubles the wait.
    maxWorkers: '100%',
    projects: [
      // npm test: the sources alone, files in one thread sharing what they have loaded.
      project('fast', {
        include: [ALL],
        exclude: [PROPERTIES, SPAWNING, PACKAGES],
        pool: 'threads',
        isolate: false,
      }),
      // The sources too, but what takes its time: properties, the oracle, long random draws.
      project('prop', { include: [PROPERTIES], pool: 'forks', isolate: false }),
      // What starts a process, or reads the build.
      project('spawn', { include: [SPAWNING], pool: 'forks' }),
      ...HOST_ZONES.map((zone) =>
        project(`zone ${zone}`, { include: OF_TIME, env: { TZ: zone }, pool: 'forks' }),
      ),
      ofBuilt('import'),
      ofBuilt('require'),
      // What must compile, and what must not.
      project('types', {
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ['test/**/*.test-d.ts'],
          tsconfig: 'test/checks/types/tsconfig.json',
        },
      }),
    ],
  },
});
