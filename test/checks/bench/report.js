// The figures as tables: on the screen, and in docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { SUBJECTS } from './subjects.js';

const FILE = new URL('../../../docs/benchmarks.md', import.meta.url);
const names = Object.keys(SUBJECTS);
const [TYPED, UNKNOWN, USUAL, , RECORDED] = names;
const PEERS = names.filter(
  (name) => ![TYPED, UNKNOWN].includes(name) && !name.startsWith('limit-'),
);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const plain = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = ([head, ...rows]) => [
  row(...head),
  row(...head.map((_, at) => (at === 0 ? '---' : '---:'))),
  ...rows.map((cells) => row(...cells)),
];

export async function report({ agreed, rounds, time, heap, cold, scale, sizes }) {
  const of = (measured, name, key) => median(measured[name].map((figures) => figures[key]));
  /** Ratios are taken within a round, where the machine is as busy for the one as for the other. */
  const ratio = (measured, name, other, key) =>
    median(measured[name].map((figures, round) => figures[key] / measured[other][round][key]));
  const growth = (name) =>
    median(time[name].map((figures) => Math.log(figures[2000] / figures[20]) / Math.log(100)));
  const coldest = Math.min(...PEERS.map((name) => of(cold, name, 'cold')));

  const figures = table([
    [
      'µs for one application, median',
      '5 lines',
      '20 lines',
      '200 lines',
      '2 000 lines',
      'p99, 20 lines',
      'growth',
      'batch of 10 000, ms',
      'heap, 20 lines, kB',
      'cold start, ms',
    ],
    ...names.map((name) => [
      SUBJECTS[name],
      ...[5, 20, 200, 2000, 'p99'].map((key) => plain(of(time, name, key))),
      growth(name).toFixed(2),
      plain(of(time, name, 'batch')),
      (of(heap, name, 'heap') / 1000).toFixed(1),
      of(cold, name, 'cold').toFixed(1),
    ]),
  ]);
  const ratios = table([
    [
      'times as long as `assess` on typed input',
      '5 lines',
      '20 lines',
      '200 lines',
      '2 000 lines',
      'p99, 20 lines',
      'batch',
    ],
    ...names.map((name) => [
      SUBJECTS[name],
      ...[5, 20, 200, 2000, 'p99', 'batch'].map(
        (key) => `${plain(ratio(time, name, TYPED, key))} ×`,
      ),
    ]),
  ]);

  const atLeast = (what, least, reached, unit = '') => [
    what,
    `at least ${least}${unit}`,
    `${Number.isInteger(reached) ? reached : reached.toFixed(2)}${unit}`,
    reached >= least ? 'yes' : '**no**',
  ];
  const atMost = (what, most, reached, unit = '') => [
    what,
    `at most ${most}${unit}`,
    `${Number.isInteger(reached) ? reached : reached.toFixed(2)}${unit}`,
    reached <= most ? 'yes' : '**no**',
  ];
  const targets = table([
    ['target', 'expected', 'reached', 'met'],
    atLeast(
      'typed `assess`, 20 lines: faster than the usual code',
      5,
      ratio(time, USUAL, TYPED, 20),
      ' ×',
    ),
    atMost(
      'typed `assess`, 20 lines: of the recording limit',
      1.5,
      ratio(time, TYPED, RECORDED, 20),
      ' ×',
    ),
    atLeast(
      'typed `assess`, 2 000 lines: faster than the usual code',
      5,
      ratio(time, USUAL, TYPED, 2000),
      ' ×',
    ),
    atMost('typed `assess`: growth exponent, 20 to 2 000 lines', 1.05, growth(TYPED)),
    atMost(
      'typed `assess`: p99 of the p99 of the usual code',
      0.25,
      ratio(time, TYPED, USUAL, 'p99'),
    ),
    atLeast(
      'unknown input, 20 lines: faster than the usual code',
      3,
      ratio(time, USUAL, UNKNOWN, 20),
      ' ×',
    ),
    atMost('heap allocated for 20 lines', 6, of(heap, TYPED, 'heap') / 1000, ' kB'),
    atMost(
      "cold start of `import 'digikunta'` to the first assessment",
      12,
      of(cold, TYPED, 'cold'),
      ' ms',
    ),
    atMost('the same, as a share of the quickest peer', 1, of(cold, TYPED, 'cold') / coldest),
  ]);

  for (const [what, figure, most, unit] of sizes)
    targets.push(row(...atMost(what, most, figure, ` ${unit}`)));

  const text = `# Benchmarks

What the library costs, compared with what you would use instead. Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, with Node
${process.versions.node} on ${cpus().length} cores (${cpus()[0].model.trim()}), other work running beside it: read the ratios, not the microseconds.

## Targets

${targets.join('\n')}

In a browser: size-limit, minified by esbuild and gzipped. \`npm run size\` prints the same sizes alone, and fails when one is over its target, or, where a target is missed, over what it may
weigh today.

## Figures

${figures.join('\n')}

${ratios.join('\n')}

Before anything is timed, all subjects give the same eligibility and largest award for ${Object.values(agreed).reduce((a, b) => a + b)} random applications
(${Object.entries(agreed)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}).

## Many applications, on one core and on two

From unknown input to the full assessment; the second pair of lines is the example with piscina, \`docs/examples/workers/\`.

${scale.join('\n')}

## How it is measured

- \`npm run bench\` installs the other libraries under \`test/bench/\`, builds this one, and measures its built files. It takes some minutes.
- The same seeded applications for all: 5, 20, 200 and 2 000 cost lines, as \`JSON.parse\` gives them, fields in any order; a batch of 10 000 with
  1 to 20 lines. A subject slower than 0.2 ms for one is given a twentieth of the batch, and the time is multiplied.
- ${rounds} rounds. In each, every subject starts in a process of its own, in turns, warmed up, and timed; a figure is the median of the
  rounds, and a ratio the median of the ratios within each round. Growth is the exponent: 1 is in step with the lines.
- Heap is what V8's heap grew by over 200 applications with no collection between, after a warm-up. What \`@gorules/zen-engine\` takes outside it is not seen.
- Cold start is a fresh process each, median of 15, from before the import to the first answer; Node's own start is not in it.
- Only this library, the usual code and the second limit give findings with reasons, facts and paths, every cost line and the whole award. The engines
  and the first limit give the eligibility and the largest award only. publicodes and json-rules-engine have no words for
  lists of records: the cost lines are assessed and added up for them by hand. All engines receive whole cents, and days and instants as numbers;
  this counts as part of their time.
- The usual code checks its input always, as it would in use; so the typed \`assess\` is compared with code that does more at the border, and the
  line for unknown input is the like-for-like one.
`;
  console.log([...targets, '', ...figures, '', ...ratios, '', ...scale].join('\n'));
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(text, { ...options, parser: 'markdown' }));
}
