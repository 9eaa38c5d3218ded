// Many applications: a million on one core with the heap held to 200 MB, and spread over worker threads, as the example prints it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { workers } from './prepare.js';

const million = fileURLToPath(new URL('../scale/million-rows.js', import.meta.url));
const linesOf = (cwd, ...words) =>
  execFileSync(process.execPath, words, { cwd, encoding: 'utf8' }).trim().split('\n');

export function scale() {
  // Its last line counts what the rows came to.
  const onOneCore = linesOf('.', '--max-old-space-size=200', million).slice(0, -1);
  return [...onOneCore, ...linesOf(workers, 'run.js')].map((line) => `- ${line}`);
}
