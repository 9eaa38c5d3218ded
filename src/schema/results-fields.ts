import * as z from 'zod';
import { record } from './fields.js';

type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Types are the same only if they are under an unknown T.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A schema of exactly this type: with a field too many, too few, or of another type it does not compile. */
export const exactly =
  <T>() =>
  <S extends z.ZodType>(schema: S & (Same<Plain<z.output<S>>, Plain<T>> extends true ? unknown : { readonly wanted: Plain<T> })): S =>
    schema;

/** A text of the library or of a call, of any length. */
export const word = z.string();
/** A list of any length. */
export const listOf = <T extends z.ZodType>(entry: T): z.ZodArray<T> => z.array(entry);
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
export const clauses = z.array(z.string().describe("A clause's id, such as `release.cap` or `position.17`."));
/** Where a fact stands. */
export const path = z.array(z.union([z.string(), count])).describe("Where a fact stands in an application: `['costs', 3, 'amount']`.");

/** A record for each reason, told apart by it. */
export const byReason = <R extends string>(reasons: readonly R[], fields: (reason: R) => z.core.$ZodShape): z.ZodType => {
  const records = reasons.map((reason) => record({ reason: only(reason), ...fields(reason) }));
  return z.discriminatedUnion('reason', records as [(typeof records)[number], ...typeof records]);
};
