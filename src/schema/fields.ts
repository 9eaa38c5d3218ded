import * as z from 'zod';
import { type InputFacts, type InputReason, WANTED } from '../model/issue.js';
import { isLocalDate, readInstant } from '../model/time/moment.js';
import { cut } from '../model/error.js';
import { type Fields, isIn, isRecord } from '../model/plain-data.js';
import { isWhole, LIMITS, readsAsInstant } from './checks.js';
import type { Reading } from './reading.js';

/** A reason whose sentence needs no facts. */
export type Plain = {
  [R in InputReason]: InputFacts[R] extends Readonly<Record<string, never>> ? R : never;
}[InputReason];

/** What is wanted, in English. */
export const wanted = (reason: Plain): string => (WANTED[reason] as () => string)();
const wantedInstead = (reason: Plain, input: unknown): string =>
  wanted(input === undefined ? 'input.required' : reason);
/** A message for what is absent, and another for what is there but not of this type. */
const typed = (reason: Plain) => ({
  error: ({ input }: { input?: unknown }) => wantedInstead(reason, input),
});

// Patterns keep to what ECMA-262, Python, Java and RE2 read alike: no \d, no look-around, no surrogates.
const AMOUNT = /^(?:0|[1-9][0-9]{0,12})(?:\.[0-9]{1,2})?$/;
const YEAR = '[0-9]{4}';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTH_AND_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const DAY = `(?:${YEAR}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29)`;
const HOUR = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const INSTANT = `${DAY}T${HOUR}(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-]${HOUR})`;

/** A text without half a character, of a length that a reader still reads. */
export const text = z
  .string(typed('input.text'))
  .max(LIMITS.text, { error: WANTED['input.text-too-long']({ maximum: LIMITS.text }) })
  .refine(isWhole, { error: wanted('input.text-broken') });
/** Yes or no. */
export const flag = z.boolean(typed('input.true-or-false'));
/** One of these texts. */
export const choice = <const T extends readonly string[]>(
  choices: T,
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(choices, {
    error: ({ input }) =>
      input === undefined ? wanted('input.required') : WANTED['input.choice']({ choices }),
  });

const ZodArray: z.core.$constructor<z.ZodArray> = z.ZodArray;
/** How many faults these issues tell: zod tells all unknown fields of a record in one. */
const faultsIn = (issues: readonly z.core.$ZodRawIssue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
/** zod's looks at every entry, however many are wrong; this one stops once as much is wrong as is told. */
const PlainList = /* @__PURE__ */ z.core.$constructor<z.ZodArray>('PlainList', (inst, def) => {
  ZodArray.init(inst, def);
  inst._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    // A proxy may lie of its length, with something that is no length.
    if (!Array.isArray(input) || input.length >>> 0 !== input.length) {
      payload.issues.push({ code: 'invalid_type', expected: 'array', input, inst });
      return payload;
    }
    const { length } = input;
    const entries: unknown[] = [];
    for (let at = 0, faults = 0; at < length && faults < LIMITS.issues; at += 1) {
      const entry = def.element._zod.run({ value: input[at] as unknown, issues: [] }, context);
      if (entry instanceof Promise) throw new z.core.$ZodAsyncError();
      payload.issues.push(...z.core.util.prefixIssues(at, entry.issues));
      faults += faultsIn(entry.issues);
      entries.push(entry.value);
    }
    payload.value = entries;
    return payload;
  };
});

/** A list of any length. */
export const listOf = <T extends z.ZodType>(entry: T): z.ZodArray<T> =>
  // SAFETY: of the same definition.
  new PlainList(z.array(entry)._zod.def) as unknown as z.ZodArray<T>;

/** A list of so many entries at most: one that is longer is refused before any is looked at. */
export const list = <T extends z.ZodType>(
  entry: T,
  maximum: number = LIMITS.entries,
): z.ZodType<z.output<T>[], z.input<T>[]> => {
  const looked = z.transform(function looked(input: unknown, { issues }) {
    const refuse = (message: string, params?: object): never => {
      issues.push({ code: 'custom', input, message, ...(params && { params }) });
      return z.NEVER;
    };
    if (!Array.isArray(input)) return refuse(wantedInstead('input.list', input));
    if (input.length > maximum)
      return refuse(WANTED['input.list-too-long']({ maximum }), { maximum });
    return input as unknown[];
  });
  // SAFETY: what is looked at is passed on as it is, so what goes in is a list of what the entry takes.
  return z.pipe(looked, listOf(entry).max(maximum)) as unknown as z.ZodType<
    z.output<T>[],
    z.input<T>[]
  >;
};

/** The names of the fields that are not known, as many as are told. */
function othersIn(input: Fields, known: ReadonlySet<string>): readonly string[] {
  const others: string[] = [];
  for (const key in input)
    if (!known.has(key) && Object.hasOwn(input, key) && others.push(key) === LIMITS.issues) break;
  return others;
}

/** A record with no more of its fields than zod has to look at: those that are known, and as many others as are told, by names that are cut. */
function fewFieldsOf(input: Fields, known: ReadonlySet<string>, others: readonly string[]): Fields {
  // It inherits nothing, so that zod finds no `toString` where there is none.
  const few = Object.create(null) as Fields;
  // zod would set the prototype of what it makes.
  for (const key of known) if (isIn(input, key) && key !== '__proto__') few[key] = input[key];
  for (const key of others)
    Object.defineProperty(few, known.has(cut(key)) ? key : cut(key), { enumerable: true });
  return few;
}

const ZodObject: z.core.$constructor<z.ZodObject> = z.ZodObject;
/** zod's looks into an object of any kind, and lists every field that it finds; this one looks at few fields, of plain ones. */
const PlainObject = /* @__PURE__ */ z.core.$constructor<z.ZodObject>('PlainObject', (inst, def) => {
  ZodObject.init(inst, def);
  const parse = inst._zod.parse.bind(inst._zod);
  let known: ReadonlySet<string> | undefined;
  inst._zod.parse = (payload, context: z.core.ParseContextInternal & Partial<Reading>) => {
    const input: unknown = payload.value;
    try {
      if (isRecord(input)) {
        known ??= new Set(Object.keys(def.shape));
        const met = context.unknownFields;
        payload.value = fewFieldsOf(
          input,
          known,
          met?.of === input ? met.names : othersIn(input, known),
        );
        return parse(payload, context);
      }
    } catch (error) {
      if (error instanceof z.core.$ZodAsyncError) throw error;
      // A getter or a proxy of the input threw.
      payload.issues.push({ code: 'custom', message: wanted('input.unreadable'), input, inst });
      return payload;
    }
    payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst });
    return payload;
  };
});

/** A record with these fields, and no other. */
export const record = <T extends z.core.$ZodShape>(shape: T): z.ZodObject<T, z.core.$strict> => {
  const strict = z.strictObject(shape, {
    error: ({ code, input, keys }) => {
      if (code === 'unrecognized_keys')
        return WANTED['input.unknown-key']({ key: cut(String(keys[0])) });
      return wantedInstead('input.record', input);
    },
  });
  // SAFETY: of the same definition; what is made of it (`extend`, `partial`) is made by the same constructor.
  return new PlainObject(strict._zod.def) as unknown as z.ZodObject<T, z.core.$strict>;
};

/** An amount in euros. */
export const euro = z
  .string(typed('input.euro'))
  .regex(AMOUNT, { error: wanted('input.euro'), abort: true })
  .describe(
    'An amount in euros as text: digits, a point and at most two decimals, from `"0"` to `"9999999999999.99"`. No sign, blank, exponent or thousands separator. Amounts that the library returns always have two decimals.',
  );
/** An amount in euros that is more than nothing. */
export const euroAboveZero = euro.regex(/[1-9]/, { error: wanted('input.euro-above-zero') });
/** A day of the calendar. */
export const day = z
  .string(typed('input.day'))
  .refine(isLocalDate, { error: wanted('input.day') })
  .meta({ pattern: `^${DAY}$`, format: 'date', description: 'A calendar day, `YYYY-MM-DD`.' });
/** A municipality's code. */
export const municipalityCode = z
  .string(typed('input.municipality-code'))
  .regex(/^[0-9]{3}$/, { error: wanted('input.municipality-code') })
  .describe(
    'A municipality\'s three-digit code, such as `"418"` (Lempäälä) or `"091"` (Helsinki).',
  );
/** A point in time. It has no `format`, since `date-time` asks for seconds, which a stamp may lack (interpretation 18). */
export const instant = z
  .string(typed('input.instant'))
  .refine(readsAsInstant, {
    error: ({ input }) =>
      wanted(
        readInstant(`${String(input)}Z`) === null
          ? 'input.instant'
          : 'input.instant-without-offset',
      ),
  })
  .meta({
    pattern: `^${INSTANT}$`,
    description:
      'A point in time: an RFC 3339 text with an offset or `Z`, such as `"2017-09-15T16:15:00+03:00"`.',
  });
