import * as z from 'zod';
import { cut } from '../model/error.js';
import { RATE } from '../model/money/cents.js';
import { CONTROL_FREE, isText } from '../model/text.js';
import { isLocalDate, readInstant } from '../model/time/moment.js';
import { type InputFacts, inputMessage, type InputReason } from './issues.js';
import { LIMITS } from './size.js';

/** A reason that carries no facts. */
export type PlainReason = {
  [R in InputReason]: InputFacts[R] extends Readonly<Record<string, never>> ? R : never;
}[InputReason];

/** The reason for a text that is not of its kind, such as an amount or a day, by its schema. */
export const TEXT_REASONS = z.registry<{ readonly reason: PlainReason }>();

/** The content of an issue for a value that a check refuses: the sentence, and the reason as data. */
export interface Refusal {
  readonly error: string;
  readonly params: { readonly reason: PlainReason };
}
export const refusal = (reason: PlainReason): Refusal => ({
  error: inputMessage(reason, {}),
  params: { reason },
});

/** The sentence for a missing value, or for one of another type. */
const expected = (message: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? inputMessage('input.required', {}) : message,
});
const typed = (reason: PlainReason) => expected(inputMessage(reason, {}));

/** Any text of at most 10 000 characters, none of them half of one or a control character. */
export const text = z
  .string(typed('input.text'))
  .max(LIMITS.text, { error: inputMessage('input.text-too-long', { maximum: LIMITS.text }) })
  // Half characters are not in the pattern: few validators of other languages can read one of surrogates.
  .superRefine((value, context) => {
    if (isText(value)) return;
    const reason = CONTROL_FREE.test(value) ? 'input.text-broken' : 'input.text-control';
    const { error: message, params } = refusal(reason);
    context.addIssue({ code: 'custom', message, params });
  })
  .meta({ pattern: CONTROL_FREE.source });
/** Yes or no. */
export const flag = z.boolean(typed('input.true-or-false'));
/** One of these texts. */
export const choice = <const T extends readonly string[]>(
  choices: T,
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(choices, expected(inputMessage('input.choice', { choices })));
/** A list of any length. */
export const listOf = <T extends z.ZodType>(entry: T): z.ZodArray<T> =>
  z.array(entry, typed('input.list'));
/** A list of at most so many entries. */
export const list = <T extends z.ZodType>(
  entry: T,
  maximum: number = LIMITS.entries,
): z.ZodArray<T> =>
  listOf(entry).max(maximum, { error: inputMessage('input.list-too-long', { maximum }) });
/** A record with these fields, and no other. */
export const record = <T extends z.core.$ZodShape>(shape: T): z.ZodObject<T, z.core.$strict> =>
  z.strictObject(shape, {
    error: ({ code, input, keys }) =>
      code === 'unrecognized_keys'
        ? inputMessage('input.unknown-key', { key: cut(String(keys[0])) })
        : typed('input.record').error({ input }),
  });

// Patterns keep to what ECMA-262, Python, Java and RE2 read alike: no \d, no look-around, no surrogates.
const YEAR = '[0-9]{4}';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTH_AND_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const DAY = `(?:${YEAR}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29)`;
const HOUR = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const INSTANT = `${DAY}T${HOUR}(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-]${HOUR})`;

/** The values that the refinements below accept, for JSON Schema. */
export const PATTERNS = { day: `^${DAY}$`, instant: `^${INSTANT}$`, aboveZero: '[1-9]' } as const;

/** An amount in euros. */
export const euro = z
  .string(typed('input.euro'))
  .regex(/^(?:0|[1-9][0-9]{0,12})(?:\.[0-9]{1,2})?$/, {
    error: inputMessage('input.euro', {}),
    abort: true,
  })
  .register(TEXT_REASONS, { reason: 'input.euro' })
  .describe(
    'An amount in euros as text: digits, a point and at most two decimals, from `"0"` to `"9999999999999.99"`. No sign, blank, exponent or thousands separator. Amounts that the library returns always have two decimals.',
  );
/** An amount in euros above zero. */
export const euroAboveZero = euro
  .refine((amount) => /[1-9]/.test(amount), refusal('input.euro-above-zero'))
  .register(TEXT_REASONS, { reason: 'input.euro' })
  .meta({ allOf: [{ pattern: PATTERNS.aboveZero }] });
/** A computed amount: always with two decimals, and of any size, since sums are. */
export const computedEuro = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)\.[0-9]{2}$/)
  .describe('An amount in euros, with two decimals.');
/** An amount as an application or a call writes it, of any size. */
export const euroText = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,2})?$/)
  .describe('An amount in euros, with at most two decimals.');
/** A share. */
export const rate = z
  .string()
  .regex(RATE)
  .describe('A share: a decimal or a fraction, above 0 and up to 1.');
/** A day of the calendar. */
export const day = z
  .string(typed('input.day'))
  .refine(isLocalDate, refusal('input.day'))
  .register(TEXT_REASONS, { reason: 'input.day' })
  .meta({ pattern: PATTERNS.day, format: 'date', description: 'A calendar day, `YYYY-MM-DD`.' });
/** A municipality's code. */
export const municipalityCode = z
  .string(typed('input.municipality-code'))
  .regex(/^[0-9]{3}$/, { error: inputMessage('input.municipality-code', {}) })
  .register(TEXT_REASONS, { reason: 'input.municipality-code' })
  .describe(
    'A municipality\'s three-digit code, such as `"418"` (Lempäälä) or `"091"` (Helsinki).',
  );
/** A point in time. It has no `format`, since `date-time` requires seconds, which a stamp can be without (interpretation 18). */
export const instant = z
  .string(typed('input.instant'))
  .refine((text) => readInstant(`${text}Z`) === null, {
    ...refusal('input.instant-without-offset'),
    abort: true,
  })
  .refine((text) => readInstant(text) !== null, refusal('input.instant'))
  .register(TEXT_REASONS, { reason: 'input.instant' })
  .meta({
    pattern: PATTERNS.instant,
    description:
      'A point in time: an RFC 3339 text with an offset or `Z`, such as `"2017-09-15T16:15:00+03:00"`.',
  });
