import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Threads share one zone: one with summer time, where a host's clock would show.
process.env['TZ'] = 'America/New_York';

const SLOW = ['/test/assess.', '/test/define/own-rule.', '.prop.', '/test/checks/mutation/oracle.'];

/** Most mutants fall to a quick test; vitest would begin with the slowest. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      SLOW.findIndex((name) => moduleId.includes(name));
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    // What the rules answer: not the pages, the package, the command line or the schemas.
    include: [
      'test/{rules,model}/**/*.test.ts',
      'test/assess*.test.ts',
      'test/define/own-rule.test.ts',
      'test/checks/mutation/{loads,oracle}.ts',
    ],
    setupFiles: ['test/checks/mutation/setup.ts'],
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
  },
});
