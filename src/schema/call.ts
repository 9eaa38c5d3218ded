import type * as z from 'zod';
import { APPLICANT_KINDS, COST_KINDS } from '../model/application.js';
import type { Clause, GrantCall } from '../model/call.js';
import { EFFECTS, GROUNDED_REASONS, RULES } from '../model/reasons.js';
import { exactly } from './exactly.js';
import {
  choice,
  day,
  euroText,
  flag,
  instant,
  listOf,
  municipalityCode,
  rate,
  record,
} from './fields.js';
import { anyText, clauses, count } from './results-fields.js';

/** A field for each of these names. */
const each = <K extends string, S extends z.ZodType>(
  names: readonly K[],
  schema: S,
): z.ZodObject<Record<K, S>, z.core.$strict> =>
  record(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>);

const clause = exactly<Clause>()(
  record({
    id: anyText,
    document: anyText.describe(
      'One that the catalogues name, or the name of another source as it stands.',
    ),
    locator: anyText.describe(
      "A paragraph and item of the release (`1` to `8`, `4.1`), an act and section, a date, a case, or an interpretation's number.",
    ),
    summary: anyText,
    rule: choice(RULES)
      .nullable()
      .describe('The rule that it feeds; `null` where it feeds none, and `why` says why.'),
    unusedBecause: anyText.optional(),
  }),
).meta({
  title: 'Clause',
  description: 'One place in a source, and what it says in our own words.',
});

const terms = record({
  id: anyText,
  version: anyText,
  title: record({ fi: anyText, sv: anyText, en: anyText }).describe(
    'What the call is called, in each language.',
  ),
  publishedAt: instant
    .nullable()
    .describe('When the call was published; `null` where that is not known.'),
  opensAt: instant
    .nullable()
    .describe('When the period opens; `null` where the call does not say (interpretation 21).'),
  deadline: instant
    .nullable()
    .describe(
      'The closing instant, with the local offset of the zone; `null` where it is not known.',
    ),
  closing: choice(['inclusive', 'strict']).describe(
    'Whether an application that arrives exactly at the closing instant is in time (interpretation 17).',
  ),
  zone: anyText.describe('The IANA zone in which the closing time was announced.'),
  decisionsAnnouncedOn: day
    .describe(
      'The day of the decision; a cost that arose before it is for an official to judge (interpretation 14).',
    )
    .optional(),
  rate: rate.describe(
    'The largest share of the eligible costs: a decimal or a fraction, above 0 and up to 1.',
  ),
  maximumGrant: euroText
    .nullable()
    .describe(
      'The largest grant to one application, in euros, beside the rate; `null` where there is none.',
    ),
  categories: listOf(
    record({
      id: anyText,
      requires: choice(['effects', 'means', 'supported-municipalities', 'nothing']).describe(
        'What the application must tell of it.',
      ),
      requiredRole: choice(['participant', 'influencer-lead', 'none']).describe(
        'Which part in the trials is asked for. `participant`: every applying municipality takes part or joins. `influencer-lead`: ' +
          'and the lead is an influencer. `none`: no part is asked for.',
      ),
    }).meta({ title: 'CategoryTerms', description: 'What a kind of object asks for.' }),
  ),
  applicantKinds: each(APPLICANT_KINDS, choice(['accept', 'review', 'refuse'])).describe(
    'What may apply: a kind is accepted, refused, or left to an official.',
  ),
  alandMunicipalities: listOf(municipalityCode).describe(
    'Municipalities with legislation of their own, accepted with a note (interpretation 35).',
  ),
  aims: record({
    challenge: flag.describe('A challenge that the whole field shares.'),
    renewal: choice(['both', 'either', 'not-asked']).describe(
      'Renewal of routines and service processes: both, or either of them (interpretation 45).',
    ),
    savings: flag.describe('Lower costs, or slower growth of costs.'),
  }).meta({ title: 'AimTerms', description: 'What the work must aim at.' }),
  declarations: listOf(record({ id: anyText })).describe('What else the applicant must declare.'),
  severalMunicipalities: count
    .nullable()
    .describe(
      'How many distinct municipalities count as several; `null` where the call does not ask. `effects` says what it is worth.',
    ),
  criteria: listOf(
    record({ id: anyText.describe('Also the key of the judgement.') }).meta({
      title: 'Criterion',
      description: 'A criterion that only an official can judge.',
    }),
  ),
  costPolicy: each(
    COST_KINDS,
    record({ treatment: choice(['accept', 'review', 'refuse', 'final-only']), clauses }).meta({
      title: 'CostTerms',
      description: 'How a kind of cost is treated, and on whose word.',
    }),
  ),
  deductOtherFunding: flag.describe(
    'Whether other funding of the same costs and income lower the award (interpretation 7).',
  ),
  smallSumLimit: euroText.describe(
    'A sum up to this, in euros, may be left unreturned (Act 688/2001, 20 §, as it stood for grants of this call).',
  ),
  effects: each(RULES, choice(EFFECTS)),
  grounds: each(GROUNDED_REASONS, clauses).describe(
    'On which clauses each reason rests, where the cost policy does not say.',
  ),
  clauses: listOf(clause),
});

const reading = record({
  id: anyText,
  interpretation: count.describe(
    'The number of the interpretation that takes the point the other way.',
  ),
  argument: anyText.describe('What speaks for this reading.'),
  changes: terms.partial().describe('What the call would say.'),
}).meta({ title: 'Reading', description: 'Another way to read an ambiguous point of a call.' });

/** A call for grants, as data: its shape. That its parts fit together is what `defineCall` checks. */
export const callSchema: z.ZodType<GrantCall, GrantCall> = exactly<GrantCall>()(
  terms.extend({
    readings: listOf(reading).describe(
      'Other ways to read the call, each an ambiguous point that `digikunta2017` takes an interpretation of.',
    ),
  }),
).meta({ title: 'GrantCall', description: 'A call for grants, as data.' });
