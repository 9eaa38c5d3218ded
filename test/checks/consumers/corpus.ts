// Values, a line each, with what the zod schema says of them: for a validator of another language. See other-language.sh.
import fc from 'fast-check';
import { assess } from '../../../src/assess.js';
import { applicationSchema, draftSchema } from '../../../src/schema/parse.js';
import { allocate } from '../../../src/portfolio/allocate.js';
import { settle } from '../../../src/settlement/settle.js';
import { callSchema } from '../../../src/schema/call.js';
import {
  allocationSchema,
  assessmentSchema,
  settlementSchema,
} from '../../../src/schema/results.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { drafts } from '../random-application.js';
import { numbersFrom, spoil } from '../../schema/spoil.js';

const SEED = 20_170_915;
const RUNS = 1_000;
const random = numbersFrom(SEED);
const told = fc.sample(drafts, { numRuns: RUNS, seed: SEED });
const some = told.slice(0, RUNS / 10);

const corpus = [
  { name: 'application', schema: applicationSchema, values: told.map(({ whole }) => whole) },
  { name: 'draft', schema: draftSchema, values: told.map(({ draft }) => draft) },
  {
    name: 'assessment',
    schema: assessmentSchema,
    values: some.map(({ draft }) => assess(digikunta2017, draft)),
  },
  {
    name: 'allocation',
    schema: allocationSchema,
    values: some.map((_, index) => {
      const ranked = some
        .slice(0, index % 7)
        .map((one, place) => ({ id: String(place), maximumAward: one.whole.requestedGrant }));
      const onShortfall =
        (['stop', 'skip', 'partial', 'proportional'] as const)[index % 4] ?? 'stop';
      return allocate(ranked, {
        budget: '50000.00',
        onShortfall: onShortfall,
        minimumAward: '100.00',
      });
    }),
  },
  {
    name: 'settlement',
    schema: settlementSchema,
    values: some.map(({ draft: { costs = [] } }) =>
      settle(
        digikunta2017,
        { award: '7000.00', rate: '0.70', paid: '7010.01', recipients: 2 },
        { costs },
      ),
    ),
  },
  { name: 'call', schema: callSchema, values: some.map(() => digikunta2017) },
];
for (const { name, schema, values } of corpus) {
  for (const value of [...values, ...values.map((one) => spoil(random, one))]) {
    const { success, error } = schema.safeParse(value);
    const unsaid =
      error?.issues.every(({ message }) =>
        /must not end before it begins|lone surrogate/.test(message),
      ) ?? false;
    console.log(JSON.stringify({ name, taken: success || unsaid, value }));
  }
}
