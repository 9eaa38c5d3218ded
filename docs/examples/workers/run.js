// The same applications on one thread and on two, in turns. Versions of one application belong in one part: group rows by id first.
import { performance } from 'node:perf_hooks';
import Piscina from 'piscina';
import assessLines from './worker.js';

const ROWS = 60_000;
const ROWS_IN_PART = 500;
const THREADS = 2;
const ROUNDS = 5;
const KINDS = ['salaries', 'travel', 'services', 'software', 'equipment', 'internal'];

const row = (index) => ({
  id: `application-${index}`,
  arrivedAt: '2017-09-14T12:00:00+03:00',
  category: 'experiment',
  applicants: [
    {
      kind: 'municipality',
      code: String(100 + (index % 300)),
      name: 'Kunta',
      roles: ['experimenter'],
    },
  ],
  commonChallenge: true,
  experiment: { strengthensImpact: true, spreadsResults: index % 20 > 0 },
  aims: { renewsRoutines: true, lowersCosts: true },
  costs: Array.from({ length: 5 }, (_, line) => ({
    kind: KINDS[(index + line) % 6],
    amount: `${1000 + (index % 900)}.50`,
    causedByProject: true,
  })),
  requestedGrant: '7000.00',
  otherFunding: [],
});
const parts = Array.from({ length: ROWS / ROWS_IN_PART }, (_, part) =>
  Array.from({ length: ROWS_IN_PART }, (_, line) =>
    JSON.stringify(row(part * ROWS_IN_PART + line)),
  ).join('\n'),
);

async function timed(work) {
  const started = performance.now();
  const answers = (await work()).flat();
  if (answers.length !== ROWS) throw new Error(`${answers.length} answers`);
  return performance.now() - started;
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const pool = new Piscina({
  filename: new URL('./worker.js', import.meta.url).href,
  minThreads: THREADS,
  maxThreads: THREADS,
});
const onOne = () => timed(() => parts.map(assessLines));
const onTwo = () => timed(() => Promise.all(parts.map((lines) => pool.run(lines))));
await onOne();
await onTwo();

const rounds = [];
for (let round = 0; round < ROUNDS; round++)
  rounds.push({ one: await onOne(), two: await onTwo() });
await pool.destroy();

const perSecond = (ms) =>
  Math.round(ROWS / (ms / 1000))
    .toLocaleString('en')
    .replaceAll(',', ' ');
const factor = median(rounds.map(({ one, two }) => one / two)).toFixed(2);
console.log(
  `One thread: ${perSecond(median(rounds.map(({ one }) => one)))} applications a second, from JSON text to answer.`,
);
console.log(
  `${THREADS} threads: ${perSecond(median(rounds.map(({ two }) => two)))} applications a second, ${factor} times as many.`,
);
