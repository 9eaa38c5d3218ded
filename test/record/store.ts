// What a version stores, for stored/<version>.json: run once before the version is out, and never again.
//   npx esbuild test/record/store.ts --bundle --platform=node --format=esm | node --input-type=module > test/record/stored/<version>.json
import { readFileSync } from 'node:fs';
import { allFindings } from '../../src/guidance/findings-at.js';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { allocate, type AssessmentRecord, record, settle } from '../../src/officials.js';
import { LEADING_TO } from '../checks/every-reason.js';
import { reviewsFor } from '../checks/reviews.js';

const example = (name: string): Draft =>
  JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8')) as Draft;
const recorded = (application: Draft, options = {}): AssessmentRecord =>
  record(assess(digikunta2017, application, options), {
    call: digikunta2017,
    application,
    options,
  });

const late = recorded(example('late'));
const [deadline] = late.assessment.findings;
if (!deadline) throw new Error('The first finding is that of the deadline');
const grounds = 'The receiving system failed; sent in time.';
const overrides = [{ finding: deadline, outcome: 'met', by: 'N. N.', grounds }] as const;

const records = [
  recorded(example('joint'), {
    asOf: '2017-09-20T00:00:00Z',
    reviews: reviewsFor(example('joint'), { 'criteria.innovativeness': true }),
  }),
  record(late.assessment, { call: digikunta2017, application: late.application, overrides }),
  recorded(example('draft')),
];

const findings = Object.entries(LEADING_TO).map(([reason, [draft, options, terms]]) =>
  allFindings(assess({ ...digikunta2017, ...terms }, draft, options)).find(
    (finding) => finding.reason === reason,
  ),
);

const ranked = [
  { id: 'a', maximumAward: '70000.00' },
  { id: 'b', maximumAward: '50000.00' },
  { id: 'c', maximumAward: '1000.00' },
];
const allocation = allocate(ranked, { budget: '100000.00', onShortfall: 'partial' });
const costs = [
  { kind: 'salaries', amount: '90000.00', causedByProject: true },
  { kind: 'equipment', amount: '1000.00', causedByProject: true },
] as const;
const settlement = settle(
  digikunta2017,
  { award: '70000.00', rate: '0.70', paid: '70000.00' },
  { costs, otherFunding: [] },
);
console.log(JSON.stringify({ records, findings, allocation, settlement }));
