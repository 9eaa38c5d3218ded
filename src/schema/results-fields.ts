import * as z from 'zod';
import { choice, listOf, record } from './fields.js';

type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Types are the same only if they are under an unknown T.
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A schema of exactly this type: with a field too many, too few, or of another type it does not compile. */
export const exactly =
  <T>() =>
  <S extends z.ZodType>(
    schema: S &
      (Same<Plain<z.output<S>>, Plain<T>> extends true ? unknown : { readonly wanted: Plain<T> }),
  ): S =>
    schema;

/** A text of the library or of a call, of any length. */
export const word = z.string();
/** This text and no other. */
export const only = <const T extends string>(value: T): z.ZodLiteral<T> => z.literal(value);
/** A count or a place. */
export const count = z.int().min(0);
/** An amount that was computed: always with two decimals, and of any size, since sums are. */
export const sum = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)\.[0-9]{2}$/)
  .describe('An amount in euros, with two decimals.');
/** An amount as it was told, in an application or in a call. */
export const told = z
  .string()
  .regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,2})?$/)
  .describe('An amount in euros, with at most two decimals.');
/** A share. */
export const rate = z
  .string()
  .regex(/^(?:[01](?:\.[0-9]{1,6})?|[1-9][0-9]{0,5}\/[1-9][0-9]{0,5})$/)
  .describe('A share: a decimal or a fraction, above 0 and up to 1.');
/** Clauses by their ids. */
export const clauses = listOf(z.string());
/** Where a fact stands. */
export const path = listOf(z.union([z.string(), count])).describe(
  "Where a fact stands in an application: `['costs', 3, 'amount']`.",
);

/** Nothing: a reason that needs no facts. */
export const none = record({});

/** Records told apart by their reason. Reasons that have the same facts, and fix the same texts, share one. */
export const byReason = <R extends string>(
  facts: { readonly [K in R]: z.ZodType },
  fixed: (reason: R) => Readonly<Record<string, string>>,
  others: z.core.$ZodShape,
): z.ZodType => {
  const schemas = [...new Set<z.ZodType>(Object.values(facts))];
  const alike = new Map<string, [R, ...R[]]>();
  for (const reason of Object.keys(facts) as R[]) {
    const key = JSON.stringify([schemas.indexOf(facts[reason]), fixed(reason)]);
    const known = alike.get(key);
    if (known) known.push(reason);
    else alike.set(key, [reason]);
  }
  const records = [...alike.values()].map((reasons) => {
    const texts = Object.fromEntries(
      Object.entries(fixed(reasons[0])).map(([name, value]) => [name, only(value)]),
    );
    return record({ reason: choice(reasons), ...texts, facts: facts[reasons[0]], ...others });
  });
  return z.discriminatedUnion('reason', records as [(typeof records)[number], ...typeof records]);
};
