// What npm test leaves out, in order; the first step that fails is the last: npm run test:all
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** Scripts of package.json. The build comes first, and those that need it find it fresh. */
const STEPS = [
  'build',
  'lint',
  'types',
  'test:types',
  'test:prop',
  'test:spawn',
  'test:built',
  'api',
  'package',
  'size',
  'test:zod',
  'test:consumers',
  'test:site',
  'test:runtimes',
];

const seconds = (began) => `${Math.round((Date.now() - began) / 1000)} s`;
const start = Date.now();
for (const step of STEPS) {
  console.log(`\n== ${step}`);
  const began = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], { cwd, stdio: 'inherit' });
  console.log(`== ${step}: ${status === 0 ? 'done' : 'failed'} in ${seconds(began)}`);
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n== all: ${seconds(start)}`);
