// One subject in one fresh process: node --expose-gc measure.js <subject> <time|heap|cold>, figures as JSON.
import { performance } from 'node:perf_hooks';

const [name, what] = process.argv.slice(2);
const BATCH = 10_000;
/** As many applications as make for shapes of many kinds, and pass the caches of the processor. */
const POOL = { 5: 400, 20: 200, 200: 20, 2000: 4 };
let sink;

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];

async function once(assess, application) {
  const result = assess(application);
  sink = result instanceof Promise ? await result : result;
}

/** Milliseconds for each application of the list, the list taken `passes` times. */
async function timed(assess, list, passes) {
  const started = performance.now();
  for (let pass = 0; pass < passes; pass++) {
    for (const application of list) {
      const result = assess(application);
      sink = result instanceof Promise ? await result : result;
    }
  }
  return (performance.now() - started) / (passes * list.length);
}

/** Warms up, then takes samples of at least two milliseconds for a while. */
async function microseconds(assess, list, forMs) {
  const warmUntil = performance.now() + forMs;
  let each = await timed(assess, list, 1);
  while (performance.now() < warmUntil) each = await timed(assess, list, 1);
  const passes = Math.max(1, Math.round(2 / (each * list.length)));
  const samples = [];
  const until = performance.now() + forMs;
  while (performance.now() < until || samples.length < 3)
    samples.push(await timed(assess, list, passes));
  return median(samples) * 1000;
}

async function singleCalls(assess, list) {
  const times = [];
  const until = performance.now() + 400;
  for (let at = 0; performance.now() < until; at++) {
    const application = list[at % list.length];
    const started = performance.now();
    await once(assess, application);
    times.push(performance.now() - started);
  }
  return sorted(times)[Math.floor(times.length * 0.99)] * 1000;
}

async function time() {
  const [{ assess }, { applications, batch }] = await Promise.all([
    import(`./subjects/${name}.js`),
    import('./applications.js'),
  ]);
  // The compiler gets its time first, on a busy machine too.
  const mixed = batch(200);
  const warmUntil = performance.now() + 1500;
  while (performance.now() < warmUntil) await timed(assess, mixed, 1);
  const figures = {};
  for (const [lines, count] of Object.entries(POOL)) {
    const list = applications(count, () => Number(lines));
    figures[lines] = await microseconds(assess, list, 150);
    if (lines === '20') figures.p99 = await singleCalls(assess, list);
  }
  // The slow subjects take a part of the batch only, whose time is multiplied.
  const few = await timed(assess, batch(200), 1);
  const count = few > 0.2 ? BATCH / 20 : BATCH;
  figures.batch = (await timed(assess, batch(count), 1)) * BATCH;
  return figures;
}

/** Bytes allocated for an application of 20 lines: the young generation is large enough that nothing is collected meanwhile. */
async function heap() {
  const [{ assess }, { applications }] = await Promise.all([
    import(`./subjects/${name}.js`),
    import('./applications.js'),
  ]);
  const list = applications(200, () => 20);
  const warmUntil = performance.now() + 500;
  while (performance.now() < warmUntil) await timed(assess, list, 1);
  const samples = [];
  for (let sample = 0; sample < 9; sample++) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (const application of list) {
      const result = assess(application);
      sink = result instanceof Promise ? await result : result;
    }
    samples.push((process.memoryUsage().heapUsed - before) / list.length);
  }
  return { heap: median(samples) };
}

/** From before the import to the first answer; the application is there already, and Node alone is not counted. */
async function cold() {
  const { readFileSync } = await import('node:fs');
  const application = JSON.parse(readFileSync(process.env.BENCH_APPLICATION, 'utf8'));
  const started = performance.now();
  const { assess } = await import(`./subjects/${name}.js`);
  await once(assess, application);
  return { cold: performance.now() - started };
}

console.log(JSON.stringify(await { time, heap, cold }[what]()));
// What was computed is used, so that nothing of it can be left out.
if (sink === undefined) process.exitCode = 1;
