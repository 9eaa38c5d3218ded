import * as z from 'zod';
import { echo } from '../model/error.js';
import { isGreater, toCents, toShare, ZERO_CENTS } from '../model/money/cents.js';
import { EFFECTS, RULES } from '../model/reasons.js';
import { isLocalDate, readInstant } from '../model/time/moment.js';
import { outcomeOf } from '../rules/reasons.js';
import type { CallDefinitionCode } from './definition-error.js';

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
  error: ({ input }: { readonly input?: unknown }) =>
    `Expected ${expected}, received ${echo(input)}`,
});
const text = z.string().min(1);
const textThat = (
  code: CallDefinitionCode,
  expected: string,
  isValid: (text: string) => boolean,
): z.ZodString => text.refine(isValid, faultOf(code, expected));

const amount = textThat('invalid-amount', 'an amount in euros such as "100.00"', (euros) =>
  accepts(() => toCents(euros)),
);
const amountAboveZero = textThat(
  'invalid-amount',
  'an amount above zero, or null if there is none',
  (euros) => accepts(() => toCents(euros)) && isGreater(toCents(euros), ZERO_CENTS),
);
const instant = textThat(
  'invalid-time',
  'an instant such as "2017-08-24T14:11:00+03:00"',
  (time) => readInstant(time) !== null,
);
// Some engines also accept offsets, such as "+03:00", which have no summer time.
const zone = textThat(
  'unknown-zone',
  'an IANA time zone such as "Europe/Helsinki"',
  (name) =>
    /^[A-Za-z]/.test(name) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: name })),
);

// A list that is missing has the same fault as an empty one.
const clauseIds = z
  .array(text)
  .refine((ids) => ids.length > 0, faultOf('rule-without-clause', 'at least one clause'))
  .prefault([]);

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

/** Requires at least one entry. */
const isFilled = (value: object): boolean => Object.keys(value).length > 0;

const fieldName = textThat(
  'invalid-choice',
  'an id that can name a field',
  (id) => id !== '__proto__',
);
const clause = z
  .strictObject({
    id: text,
    document: text,
    locator: text,
    summary: text,
    rule: z.enum(RULES).nullable(),
    unusedBecause: text.optional(),
  })
  .refine(({ rule, unusedBecause }) => rule !== null || unusedBecause !== undefined, {
    params: { code: 'required' },
    path: ['unusedBecause'],
    error: 'Expected the reason why no rule uses the clause',
  });

/** True if a reason is one that a call can name clauses for. */
const isReason = (reason: string): boolean =>
  outcomeOf(reason) !== undefined || reason.startsWith('settlement.');

const shape = {
  id: text,
  version: text,
  title: z.strictObject({ fi: text, sv: text, en: text }),
  publishedAt: instant.nullable(),
  zone,
  opensAt: text.nullable(),
  closesAt: text.nullable(),
  closing: z.enum(['inclusive', 'strict']),
  decisionsAnnouncedOn: textThat(
    'invalid-day',
    'a day such as "2017-09-29"',
    isLocalDate,
  ).optional(),
  rate: textThat('invalid-rate', 'a rate above 0 and up to 1, such as "0.70" or "2/3"', (share) =>
    accepts(() => toShare(share)),
  ),
  maximumGrant: amountAboveZero.nullable(),
  categories: distinct(
    z.strictObject({
      id: text,
      requires: z.enum(['effects', 'means', 'supported-municipalities', 'nothing']),
      requiredRole: z.enum(['participant', 'influencer-lead', 'none']),
    }),
  ).refine(isFilled, faultOf('required', 'at least one kind of object')),
  applicantKinds: z
    .record(fieldName, z.enum(['accept', 'review', 'refuse']))
    .refine(isFilled, faultOf('required', 'at least one kind of applicant')),
  alandMunicipalities: z.array(
    textThat('invalid-municipality', 'a code of three digits', (code) => /^\d{3}$/.test(code)),
  ),
  aims: z.strictObject({
    challenge: z.boolean(),
    renewal: z.enum(['both', 'either', 'not-asked']),
    savings: z.boolean(),
  }),
  declarations: distinct(z.strictObject({ id: fieldName })),
  cooperation: z
    .strictObject({
      effect: z.enum(['prefer', 'require']),
      minimum: z
        .number()
        .refine(
          (count) => Number.isSafeInteger(count) && count >= 2,
          faultOf('invalid-number', 'a whole number of at least 2'),
        ),
    })
    .nullable(),
  criteria: distinct(z.strictObject({ id: fieldName })),
  costPolicy: z
    .record(
      fieldName,
      z.strictObject({
        treatment: z.enum(['accept', 'review', 'refuse', 'final-only']),
        clauses: clauseIds,
      }),
    )
    .refine(isFilled, faultOf('required', 'at least one kind of cost')),
  otherFunding: z.enum(['deduct', 'ignore']),
  smallSumLimit: amount,
  effects: z.partialRecord(z.enum(RULES), z.enum(EFFECTS)).optional(),
  clauses: distinct(clause),
  ruleClauses: z.strictObject({
    ...(Object.fromEntries(RULES.map((rule) => [rule, clauseIds])) as Record<
      (typeof RULES)[number],
      typeof clauseIds
    >),
    settlement: clauseIds.optional(),
  }),
  grounds: z.record(textThat('unknown-field', 'a reason of the library', isReason), clauseIds),
};

const terms = z.strictObject(shape);
const readings = distinct(
  z.strictObject({
    id: text,
    interpretation: z
      .number()
      .refine(
        (number) => Number.isSafeInteger(number) && number >= 1,
        faultOf('invalid-number', 'a whole number from 1'),
      ),
    argument: text,
    changes: terms.partial(),
  }),
);

/** The schema of a definition; its output has every field of a call, with the times as they were written. */
export const definitionSchema = terms.extend({
  opensAt: shape.opensAt.default(null),
  closing: shape.closing.default('inclusive'),
  maximumGrant: shape.maximumGrant.default(null),
  alandMunicipalities: shape.alandMunicipalities.default([]),
  declarations: shape.declarations.default([]),
  criteria: shape.criteria.default([]),
  grounds: shape.grounds.default({}),
  readings: readings.default([]),
});

/** The schema of changes to a call. */
export const changesSchema = terms
  .partial()
  .extend({ ruleClauses: shape.ruleClauses.partial().optional(), readings: readings.optional() });
