import * as z from 'zod';
import type { GrantCall, Localized } from '../model/call.js';
import { echo } from '../model/error.js';
import { isGreater, toCents, toShare, ZERO_CENTS } from '../model/money/cents.js';
import { EFFECTS, RULES } from '../model/reasons.js';
import { CONTROL_FREE, isText } from '../model/text.js';
import { isLocalDate, readInstant } from '../model/time/moment.js';
import { outcomeOf, REASONS } from '../rules/reasons.js';
import { exactly } from './exactly.js';
import { PATTERNS } from './fields.js';

/** The fault in a call's definition. */
export type CallDefinitionCode =
  | 'required'
  | 'invalid-type'
  | 'unknown-field'
  | 'duplicate'
  | 'unknown-zone'
  | 'invalid-time'
  | 'invalid-day'
  | 'invalid-rate'
  | 'invalid-amount'
  | 'invalid-number'
  | 'invalid-choice'
  | 'invalid-municipality'
  | 'unknown-clause'
  | 'invalid-address'
  | 'rule-without-clause'
  | 'opens-after-closing';

/** True if a check of the library, which throws, accepts a text. */
function accepts(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** A check that gives a code of its own. */
const faultOf = (code: CallDefinitionCode, expected: string) => ({
  params: { code },
  error: ({ input }: { readonly input?: unknown }): string =>
    `Expected ${expected}, received ${echo(input)}`,
});
const text = z
  .string()
  .min(1)
  .refine(
    (value) => CONTROL_FREE.test(value),
    faultOf('invalid-type', 'a text without control characters'),
  )
  .refine(isText, faultOf('invalid-type', 'a text without a lone surrogate'))
  .meta({ pattern: CONTROL_FREE.source });
/** A text that passes a check, and what JSON Schema can say of it. */
const textThat = (
  code: CallDefinitionCode,
  expected: string,
  isValid: (text: string) => boolean,
  jsonSchema: z.core.GlobalMeta,
): z.ZodString => text.refine(isValid, faultOf(code, expected)).meta(jsonSchema);
const wholeNumberFrom = (least: number): z.ZodNumber =>
  z
    .number()
    .refine(
      (number) => Number.isSafeInteger(number) && number >= least,
      faultOf('invalid-number', `a whole number of at least ${String(least)}`),
    )
    .meta({ type: 'integer', minimum: least });

/** A share of at most 1; of fractions, JSON Schema can say only how they are written. */
const SHARE = '^(?:1(?:[.]0{1,6})?|0[.][0-9]{1,6}|[1-9][0-9]{0,5}/[1-9][0-9]{0,5})$';
const EURO = '^(?:0|[1-9][0-9]*)(?:[.][0-9]{1,2})?$';
const amount = textThat(
  'invalid-amount',
  'an amount in euros such as "100.00"',
  (euros) => accepts(() => toCents(euros)),
  { pattern: EURO },
);
const amountAboveZero = textThat(
  'invalid-amount',
  'an amount above zero, or null if there is none',
  (euros) => accepts(() => toCents(euros)) && isGreater(toCents(euros), ZERO_CENTS),
  { pattern: EURO, allOf: [{ pattern: PATTERNS.aboveZero }] },
);
const instant = textThat(
  'invalid-time',
  'an instant such as "2017-08-24T14:11:00+03:00"',
  (time) => readInstant(time) !== null,
  { pattern: PATTERNS.instant },
);
// Some engines also accept offsets, such as "+03:00", which have no summer time.
const zone = textThat(
  'unknown-zone',
  'an IANA time zone such as "Europe/Helsinki"',
  (name) =>
    /^[A-Za-z]/.test(name) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: name })),
  { pattern: '^[A-Za-z]' },
);
const clauseIds = z
  .array(text)
  .refine((ids) => ids.length > 0, faultOf('rule-without-clause', 'at least one clause'))
  .meta({ minItems: 1 });
const fieldName = textThat(
  'invalid-choice',
  'an id that can name a field',
  (id) => id !== '__proto__',
  { not: { const: '__proto__' } },
);

const isFilled = (value: object): boolean => Object.keys(value).length > 0;

/** Refuses a list in which an id occurs twice. */
const distinct = <S extends z.ZodType<{ readonly id: string }>>(entry: S): z.ZodArray<S> =>
  z.array(entry).superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          params: { code: 'duplicate' },
          path: [index, 'id'],
          message: `Expected distinct ids, received ${echo(id)} twice`,
        });
      seen.add(id);
    }
  });

/** A text that is the same in every language, or one in each that there is. */
const localized = (one: z.ZodString): z.ZodType<Localized, Localized> =>
  z.union(
    [
      one,
      z
        .strictObject({ fi: one.optional(), sv: one.optional(), en: one.optional() })
        .refine(isFilled, faultOf('invalid-type', 'one text, or one in fi, sv or en'))
        .meta({ minProperties: 1 }),
    ],
    { error: ({ input }) => `Expected one text, or one in fi, sv or en, received ${echo(input)}` },
  );
const address = textThat(
  'invalid-address',
  'an address such as "https://www.finlex.fi/fi/lainsaadanto/2001/688"',
  (href) => /^https:\/\/[^\s"'<>]+$/.test(href),
  { pattern: '^https://[^\\s"\'<>]+$' },
);

const clause = z
  .strictObject({
    id: text,
    document: text.describe(
      "The id of a document that the catalogues name, or the name of another source as it is; its kind is in the call's `documents`.",
    ),
    locator: localized(text).describe(
      'The place in the document as it is cited, such as `section 7(1)`, `7 § 1 mom.`, a day or a case.',
    ),
    href: localized(address)
      .describe("The address of this clause, where it is another than the document's.")
      .optional(),
    summary: text,
    rule: z
      .enum(RULES)
      .nullable()
      .describe(
        'The rule that uses it; `null` if none does, and then `unusedBecause` gives the reason.',
      ),
    unusedBecause: text.optional(),
  })
  .refine(({ rule, unusedBecause }) => rule !== null || unusedBecause !== undefined, {
    params: { code: 'required' },
    path: ['unusedBecause'],
    error: 'Expected the reason why no rule uses the clause',
  })
  .meta({
    title: 'Clause',
    anyOf: [
      { properties: { rule: { type: 'string' } } },
      { required: ['unusedBecause'], properties: { unusedBecause: {} } },
    ],
    description: 'One place in a source, and its content in our own words.',
  });

const labelsById = z.record(fieldName, localized(text)).optional();
const labels = z.strictObject({
  category: labelsById,
  role: labelsById,
  applicantKind: labelsById,
  costKind: labelsById,
  declaration: labelsById,
  criterion: labelsById,
  document: labelsById,
});

/** True if a call can name clauses for a reason. */
const isReason = (reason: string): boolean =>
  outcomeOf(reason) !== undefined || reason.startsWith('settlement.');

const share = textThat(
  'invalid-rate',
  'a rate above 0 and up to 1, such as "0.70" or "2/3"',
  (part) => accepts(() => toShare(part)),
  { pattern: SHARE, allOf: [{ pattern: PATTERNS.aboveZero }] },
);
const wantedFacts = z
  .record(fieldName, z.union([text, z.number(), z.boolean()]))
  .refine(isFilled, faultOf('required', 'at least one fact'))
  .meta({ minProperties: 1 });
const condition = z
  .strictObject({
    category: text.optional(),
    application: wantedFacts.describe('Facts of the application.').optional(),
    applicant: wantedFacts
      .describe(
        'Facts of the applicant, its `kind` among them: of the one that a cost line names by its fact `applicant`, else of the lead.',
      )
      .optional(),
    cost: wantedFacts.describe('Facts of a cost line, its `kind` among them.').optional(),
  })
  .meta({
    title: 'Condition',
    description:
      'The facts that a row or a limit is for, each with one value. What is left out is not asked.',
  });
const rateRow = z
  .strictObject({
    when: condition.optional(),
    rate: share.describe('A decimal or a fraction, above 0 and up to 1.'),
  })
  .meta({ title: 'RateRow', description: 'A rate for the costs that fit.' });
const shareOfCosts = z
  .strictObject({
    share,
    of: z.union([z.literal('costs'), z.array(text).min(1)]),
    each: text
      .describe(
        "Of flat costs: a fact of the cost lines; the share is for each value of it, such as each party's own costs.",
      )
      .optional(),
  })
  .meta({
    title: 'ShareOfCosts',
    description: 'A share of the eligible costs, or of those of some kinds.',
  });
const amountLimit = z
  .strictObject({
    when: condition.optional(),
    of: z
      .union([z.enum(['grant', 'costs']), z.array(text).min(1)])
      .describe(
        'The limited amount: the grant (if left out), the eligible costs, or those of some kinds.',
      )
      .optional(),
    each: text
      .describe(
        "A fact of the cost lines: the limit is for each value of it, such as each party's part of the grant, or its own costs.",
      )
      .optional(),
    atLeast: amountAboveZero
      .describe('The least, in euros. An application below it gets nothing.')
      .optional(),
    atMost: z
      .union([amount, shareOfCosts])
      .describe(
        'The most, in euros, or of costs as a share of costs. What is above it does not count.',
      )
      .optional(),
  })
  .meta({ title: 'AmountLimit', description: 'A limit of the grant or of the costs.' });
const basisRow = z
  .strictObject({
    when: condition.optional(),
    fixed: amountAboveZero.describe('A fixed sum, in euros.').optional(),
    unit: amountAboveZero.describe('A sum a unit, in euros.').optional(),
    of: text
      .describe(
        'With `unit`: the fact of the application with the number of units; whole units count.',
      )
      .optional(),
    atMost: wholeNumberFrom(1).describe('With `unit`: the most units that count.').optional(),
  })
  .meta({
    title: 'BasisRow',
    description:
      'A grant that does not depend on the costs. The first row that fits is used; if none fits, the grant is a share of the costs.',
  });

const localDay = textThat('invalid-day', 'a day such as "2017-09-29"', isLocalDate, {
  pattern: PATTERNS.day,
});
/** A period in which applications are taken, with its times as `time` reads them. */
const windowOf = <Opens extends z.ZodType, Closes extends z.ZodType>(
  opensAt: Opens,
  closesAt: Closes,
) =>
  z
    .strictObject({
      categories: z
        .array(text)
        .min(1)
        .describe('The categories that it is for; all if left out.')
        .optional(),
      opensAt: opensAt.optional(),
      closesAt,
    })
    .meta({ title: 'CallWindow', description: 'A period in which applications are taken.' });
const callWindow = windowOf(instant.nullable(), instant);

const category = z
  .strictObject({
    id: text,
    requires: z
      .enum(['effects', 'means', 'supported-municipalities', 'nothing'])
      .describe('The facts that the application must give about it.'),
    requiredRole: z
      .enum(['participant', 'influencer-lead', 'none'])
      .describe(
        'The role in the trials that applicants need. `participant`: every applying municipality takes part or joins. ' +
          '`influencer-lead`: and the lead is an influencer. `none`: no role.',
      ),
  })
  .meta({ title: 'CategoryTerms', description: 'The terms of a funding category.' });
const categoriesOf = <S extends z.ZodType<{ readonly id: string }>>(one: S): z.ZodArray<S> =>
  distinct(one)
    .refine(isFilled, faultOf('required', 'at least one funding category'))
    .meta({ minItems: 1 });

const shape = {
  id: text,
  version: text,
  title: z
    .strictObject({ fi: text, sv: text, en: text })
    .describe("The call's name in each language."),
  authority: localized(text)
    .describe(
      'The authority that decides, as it is named within a sentence, such as `the Ministry of Finance`.',
    )
    .optional(),
  labels: labels
    .describe("Labels of the call's own ids; any other id has the label of the catalogue.")
    .optional(),
  currency: textThat(
    'invalid-choice',
    'a currency such as "EUR"',
    (code) => /^[A-Z]{3}$/.test(code),
    {
      pattern: '^[A-Z]{3}$',
    },
  )
    .describe('The currency of all amounts, by its code of ISO 4217; `EUR` if missing.')
    .optional(),
  publishedAt: instant.nullable().describe('When the call was published; `null` if unknown.'),
  zone: zone.describe('The IANA time zone in which the closing time was announced.'),
  opensAt: instant
    .nullable()
    .describe('When the period opens; `null` if the call does not say (interpretation 21).'),
  closesAt: instant
    .nullable()
    .describe('The closing instant, with the local offset of the zone; `null` if unknown.'),
  closing: z
    .enum(['inclusive', 'strict', 'minute'])
    .describe(
      '`inclusive` if an application that arrives exactly at the closing instant is in time (interpretation 17); `minute` if it is in time until the closing minute ends.',
    ),
  early: z
    .enum(['review', 'refuse'])
    .describe(
      'The treatment of an early arrival: an official reviews it (if left out), or it is refused.',
    )
    .optional(),
  windows: z
    .array(callWindow)
    .describe(
      'Several periods, each for all categories or for some; an empty list: applications are taken all the time.',
    )
    .optional(),
  period: z
    .strictObject({
      from: localDay.describe('The first day, and the last one.').optional(),
      to: localDay.optional(),
      months: wholeNumberFrom(1).describe('The longest use period, in whole months.').optional(),
    })
    .meta({
      title: 'PeriodTerms',
      description: 'The days that a project can take. A cost from outside them does not count.',
    })
    .optional(),
  decisionsAnnouncedOn: textThat('invalid-day', 'a day such as "2017-09-29"', isLocalDate, {
    pattern: PATTERNS.day,
  })
    .describe(
      'The day on which decisions were announced, not made; the authority reviews a cost from before it (interpretation 14).',
    )
    .optional(),
  rate: z
    .union(
      [
        share,
        z
          .array(rateRow)
          .refine(isFilled, faultOf('required', 'at least one rate'))
          .meta({ minItems: 1 }),
      ],
      {
        error: ({ input }) =>
          `Invalid input: expected string, received ${input === null ? 'null' : typeof input}; a table of rates is a list`,
      },
    )
    .describe(
      'The largest share of the eligible costs: a decimal or a fraction, above 0 and up to 1; or a table, of which each cost line takes the first row that fits, rounded down by itself.',
    ),
  maximumGrant: amountAboveZero
    .nullable()
    .describe(
      'The largest grant to one application, in euros, beside the rate; `null` if there is none.',
    ),
  limits: z.array(amountLimit).describe('Further limits of the grant and of the costs.').optional(),
  basis: z
    .union([
      basisRow,
      z
        .array(basisRow)
        .refine(isFilled, faultOf('required', 'at least one row'))
        .meta({ minItems: 1 }),
    ])
    .describe('Grants that do not depend on the costs; without it, every grant is a share of them.')
    .optional(),
  categories: categoriesOf(category),
  applicantKinds: z
    .record(fieldName, z.enum(['accept', 'review', 'refuse']))
    .refine(isFilled, faultOf('required', 'at least one kind of applicant'))
    .meta({
      minProperties: 1,
      description:
        'The treatment of each kind of applicant: accepted, refused, or left to an official.',
    }),
  alandMunicipalities: z
    .array(
      textThat(
        'invalid-municipality',
        'a code of three digits',
        (code) => /^[0-9]{3}$/.test(code),
        { pattern: '^[0-9]{3}$' },
      ),
    )
    .describe(
      'Municipalities with legislation of their own, accepted with a note (interpretation 35).',
    ),
  aims: z
    .strictObject({
      challenge: z.boolean().describe('A challenge that the whole field shares.'),
      renewal: z
        .enum(['both', 'either', 'not-asked'])
        .describe(
          'Renewal of routines and service processes: both, or either of them (interpretation 45).',
        ),
      savings: z.boolean().describe('Lower costs, or slower growth of costs.'),
    })
    .meta({ title: 'AimTerms', description: 'The aims that the project must have.' }),
  declarations: distinct(
    z.strictObject({
      id: fieldName,
      of: z
        .enum(['past', 'promise'])
        .describe('The subject: a fact of the past, which no remedy touches, or a promise.')
        .optional(),
    }),
  ).describe('Further declarations that the applicant must make.'),
  cooperation: z
    .strictObject({
      effect: z.enum(['prefer', 'require']),
      minimum: wholeNumberFrom(2).describe('How many distinct ones count as several, at least 2.'),
      of: z
        .union([
          z.enum(['municipalities', 'applicants', 'parties']),
          z.strictObject({ fact: text }),
        ])
        .describe(
          'The parties that count: municipalities (if left out), applicants, parties (applicants and partners), or the different values that the applicants have of a fact, such as countries.',
        )
        .optional(),
    })
    .nullable()
    .describe('Several who take part, preferred or required; `null` if the call does not ask.'),
  criteria: distinct(
    z
      .strictObject({
        id: fieldName.describe("Also part of the review's key, `criteria.` and the id."),
      })
      .meta({ title: 'Criterion', description: 'A criterion that only an official can assess.' }),
  ),
  costPolicy: z
    .record(
      fieldName,
      z
        .strictObject({
          treatment: z.enum(['accept', 'review', 'refuse', 'final-only', 'match-only', 'flat']),
          flat: shareOfCosts.optional(),
          clauses: clauseIds,
        })
        .meta({
          title: 'CostTerms',
          description: 'The treatment of a kind of cost, and its source.',
        }),
    )
    .refine(isFilled, faultOf('required', 'at least one kind of cost'))
    .meta({ minProperties: 1 }),
  otherFunding: z
    .enum(['deduct', 'ignore'])
    .describe(
      '`deduct` if other funding of the same costs and income lower the award (interpretation 7).',
    ),
  law: z
    .enum(['act-688/2001', 'other'])
    .describe(
      "The law that the grants are under: Finland's Act on Discretionary Government Grants (688/2001), or another, of which the library says nothing.",
    ),
  smallSumLimit: amount.describe(
    'A sum up to this, in euros, may be left unpaid (as in Act 688/2001, section 20).',
  ),
  effects: z
    .partialRecord(z.enum(RULES), z.enum(EFFECTS).optional())
    .describe("Effects that differ from the rules' usual ones.")
    .optional(),
  clauses: distinct(clause),
  documents: z
    .record(
      fieldName,
      z
        .strictObject({
          kind: z.enum(['binding', 'comparison', 'interpretation']),
          href: localized(address)
            .describe('The address where the public can read it, beginning with `https://`.')
            .optional(),
        })
        .meta({ title: 'SourceDocument', description: 'A document that clauses are from.' }),
    )
    .describe(
      'The documents of the clauses, each with its kind of source. One that is not here is cited as a source of no stated kind.',
    )
    .optional(),
  ruleClauses: z
    .strictObject({
      ...(Object.fromEntries(RULES.map((rule) => [rule, clauseIds.optional()])) as Record<
        (typeof RULES)[number],
        z.ZodOptional<typeof clauseIds>
      >),
      settlement: clauseIds.optional(),
      supplement: clauseIds.optional(),
    })
    .describe(
      'The clauses of each rule that the call asks, of settlement, and of asking for missing information (`supplement`).',
    ),
  grounds: z
    .record(
      textThat('unknown-field', 'a reason of the library', isReason, {
        anyOf: [{ enum: Object.keys(REASONS) }, { pattern: '^settlement[.]' }],
      }),
      clauseIds.optional(),
    )
    .describe(
      "The clauses of single reasons that rest on others than their rule; a cost line's are in `costPolicy`.",
    ),
};

const terms = z.strictObject(shape);

/** A time as a definition gives it: on the wall clock of the zone, or an instant. */
const time = text.nullable();
const timesAsWritten = terms.extend({
  opensAt: time,
  closesAt: time,
  windows: z.array(windowOf(time, text)).optional(),
});

const readings = distinct(
  z
    .strictObject({
      id: text,
      interpretation: wholeNumberFrom(1).describe(
        'The number of the interpretation that takes the point the other way.',
      ),
      argument: text.describe('The argument for this reading.'),
      changes: terms.partial().describe('The terms of the call under this reading.'),
    })
    .meta({ title: 'Reading', description: 'Another way to read an ambiguous point of a call.' }),
).describe('Other ways to read the call, each an ambiguous point that `digikunta2017` interprets.');

/** A call for grants, as data: its shape. `defineCall` checks that its parts fit together. */
export const callSchema: z.ZodType<GrantCall, GrantCall> = exactly<GrantCall>()(
  terms.extend({ readings }),
).meta({
  title: 'GrantCall',
  description:
    'A call for grants, as data. Its vocabulary `V` types the applications, reviews and assessments that go with it.',
});

/** The schema of a definition; its output has every field of a call, with the times as they were written. */
export const definitionSchema = timesAsWritten
  .extend({
    title: localized(text).describe(
      "The call's name; where a language has none, it is the one of another.",
    ),
    publishedAt: shape.publishedAt.default(null),
    opensAt: time.default(null),
    rate: shape.rate.optional(),
    closesAt: time.optional(),
    closing: shape.closing.optional(),
    maximumGrant: shape.maximumGrant.default(null),
    law: shape.law.default('other'),
    smallSumLimit: shape.smallSumLimit.default('0'),
    categories: categoriesOf(
      category.extend({
        requires: category.shape.requires.default('nothing'),
        requiredRole: category.shape.requiredRole.default('none'),
      }),
    ),
    aims: shape.aims.default({ challenge: false, renewal: 'not-asked', savings: false }),
    cooperation: shape.cooperation.default(null),
    alandMunicipalities: shape.alandMunicipalities.default([]),
    declarations: shape.declarations.default([]),
    criteria: shape.criteria.default([]),
    grounds: shape.grounds.default({}),
    readings: readings.default([]),
  })
  .meta({
    title: 'CallDefinition',
    description:
      'The definition of a call: the fields of `GrantCall`, of which some can be missing. `opensAt` and `closesAt` are times on the wall clock of `zone`, such as `2017-09-15T16:15`, days, such as `2017-09-15`, or instants. A day opens at its beginning and closes at its end. `closesAt` can be missing where there are `windows`.',
  });

/** The schema of changes to a call. */
export const changesSchema = timesAsWritten.partial().extend({
  title: localized(text).optional(),
  ruleClauses: shape.ruleClauses.partial().optional(),
  readings: readings.optional(),
});
