// Values, a line each, with what the zod schema says of them: for a validator of another language. See other-language.sh.
import fc from 'fast-check';
import { assess } from '../../src/assess.js';
import { applicationSchema, draftSchema } from '../../src/schema.js';
import { callSchema } from '../../src/schema/call.js';
import { assessmentSchema } from '../../src/schema/results.js';
import { digikunta2017 } from '../../src/source/call-2017.js';
import { drafts } from '../random-application.js';
import { numbersFrom, spoil } from '../schema/spoil.js';

const SEED = 20_170_915;
const RUNS = 1_000;
const random = numbersFrom(SEED);
const told = fc.sample(drafts, { numRuns: RUNS, seed: SEED });
const some = told.slice(0, RUNS / 10);

const corpus = [
  { name: 'application', schema: applicationSchema, values: told.map(({ whole }) => whole) },
  { name: 'draft', schema: draftSchema, values: told.map(({ draft }) => draft) },
  { name: 'assessment', schema: assessmentSchema, values: some.map(({ draft }) => assess(digikunta2017, draft)) },
  { name: 'call', schema: callSchema, values: some.map(() => digikunta2017) },
];
for (const { name, schema, values } of corpus) {
  for (const value of [...values, ...values.map((one) => spoil(random, one))]) {
    const { success, error } = schema.safeParse(value);
    const unsaid = error?.issues.every(({ message }) => /must not end before it begins|lone surrogate/.test(message)) ?? false;
    console.log(JSON.stringify({ name, taken: success || unsaid, value }));
  }
}
