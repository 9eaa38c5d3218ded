// All subjects on the same applications, each started anew in every round, in turns: npm run bench [-- --rounds 7]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agree } from './agree.js';
import { applications } from './applications.js';
import { prepare } from './prepare.js';
import { report } from './report.js';
import { scale } from './scale.js';
import { sizes } from '../package/sizes.js';
import { SUBJECTS } from './subjects.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const COLD_STARTS = 15;
const HEAP = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
const names = Object.keys(SUBJECTS);
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const env = { ...process.env, BENCH_APPLICATION: join(folder, 'application.json') };

const measure = (name, what, flags = []) =>
  JSON.parse(
    execFileSync(process.execPath, [...flags, 'measure.js', name, what], {
      cwd: here,
      env,
      encoding: 'utf8',
    }),
  );

/** Every subject once in each round, each round beginning with another one. */
function inTurns(count, what, flags) {
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    names.forEach((_, place) => {
      const name = names[(place + round) % names.length];
      taken[name].push(measure(name, what, flags));
    });
    process.stderr.write(`${what}: round ${round + 1} of ${count}\n`);
  }
  return taken;
}

prepare();
try {
  writeFileSync(env.BENCH_APPLICATION, JSON.stringify(applications(1, () => 20)[0]));
  const agreed = await agree(2000);
  const time = inTurns(rounds, 'time');
  const heap = inTurns(3, 'heap', HEAP);
  const cold = inTurns(COLD_STARTS, 'cold');
  await report({ agreed, rounds, time, heap, cold, scale: scale(), sizes: await sizes() });
} finally {
  rmSync(folder, { recursive: true });
}
