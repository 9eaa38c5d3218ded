// One million rows through assessAll, with the old heap held to 200 MB: npm run test:scale
// A row that were kept would show: a million assessments come to about ten gigabytes.
import { performance } from 'node:perf_hooks';
import { digikunta2017 } from 'digikunta';
import { assessAll } from 'digikunta/officials';
import { parseApplication } from 'digikunta/schema';

const ROWS = 1_000_000;
const LIMIT = 200 * 2 ** 20;
const KINDS = ['salaries', 'travel', 'services', 'software', 'equipment', 'internal'];

/** The same numbers on every run, from 0 up to `below` (Numerical Recipes' generator, its high bits). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every tenth row lacks its amounts, and every hundredth comes again under the id of the row before it. */
const isMalformed = (index) => index % 10 === 7;
const isNewVersion = (index) => index % 100 === 50;

function* rows() {
  const upTo = numbers(2017);
  for (let index = 0; index < ROWS; index++) {
    const amounts = Array.from(
      { length: 1 + upTo(6) },
      () => `${1 + upTo(40_000)}.${upTo(10)}${upTo(10)}`,
    );
    yield {
      id: `application-${isNewVersion(index) ? index - 1 : index}`,
      arrivedAt: `2017-09-${10 + upTo(6)}T1${upTo(10)}:${10 + upTo(50)}:${10 + upTo(50)}+03:00`,
      category: 'experiment',
      applicants: Array.from({ length: 1 + upTo(3) }, (_, place) => ({
        kind: 'municipality',
        code: String(100 + place * 300 + upTo(300)),
        name: `Kunta ${upTo(311)}`,
        roles: [['experimenter', 'influencer', 'joining'][upTo(3)]],
      })),
      commonChallenge: true,
      experiment: { strengthensImpact: true, spreadsResults: upTo(20) > 0 },
      aims: { renewsRoutines: true, lowersCosts: true },
      costs: amounts.map((amount) => ({
        kind: KINDS[upTo(KINDS.length)],
        ...(!isMalformed(index) && { amount }),
        causedByProject: true,
      })),
      requestedGrant: `${7000 + upTo(31_000)}.00`,
      otherFunding: [],
    };
  }
}

const count = { eligible: 0, ineligible: 0, undetermined: 0, malformed: 0, otherVersions: 0 };
let [peakHeap, peakRss, seen] = [0, 0, 0];
const started = performance.now();
for (const result of assessAll(digikunta2017, rows(), { parse: parseApplication })) {
  count[result.ok ? result.assessment.eligibility : 'malformed']++;
  if (result.ok && result.otherVersion) count.otherVersions++;
  if (++seen % 500 === 0) {
    const { heapUsed, rss } = process.memoryUsage();
    peakHeap = Math.max(peakHeap, heapUsed);
    peakRss = Math.max(peakRss, rss);
  }
}
const seconds = (performance.now() - started) / 1000;

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
console.log(
  `${seen} rows in ${seconds.toFixed(0)} s: ${(seen / seconds).toFixed(0)} rows a second`,
);
console.log(`peak heapUsed ${megabytes(peakHeap)}, peak RSS ${megabytes(peakRss)}`);
console.log(JSON.stringify(count));

// By construction: a tenth malformed, and a hundredth a second version (50, 150, ...: none of them, nor its first version, malformed).
const asMade = seen === ROWS && count.malformed === ROWS / 10 && count.otherVersions === ROWS / 100;
if (!asMade) console.error('The rows were not counted as they were made.');
if (peakHeap > LIMIT) console.error(`The heap grew beyond ${megabytes(LIMIT)}.`);
process.exitCode = asMade && peakHeap <= LIMIT ? 0 : 1;
