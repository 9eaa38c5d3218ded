// Format, lint and related tests of what is staged: npm run staged, or at every commit once you run
// git config core.hooksPath .config/hooks
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const staged = execFileSync(
  'git',
  ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'],
  {
    cwd,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(`${cwd}${path}`));

const ofKind = (pattern) => staged.filter((path) => pattern.test(path));
const CHECKS = [
  [['prettier', '--check', '--ignore-unknown'], staged],
  [
    ['eslint', '--config', '.config/eslint.config.js', '--no-warn-ignored'],
    ofKind(/\.(?:ts|tsx|js)$/),
  ],
  [
    [
      ...['vitest', 'related', '--run', '--reporter=dot', '--passWithNoTests'],
      ...['--config', 'test/checks/vitest.config.ts', '--project', 'fast'],
    ],
    ofKind(/^(?:src|test|docs\/\.vitepress)\/.*\.ts$/),
  ],
];

for (const [[command, ...parts], files] of CHECKS) {
  if (files.length === 0) continue;
  const { status } = spawnSync(`node_modules/.bin/${command}`, [...parts, ...files], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
