import * as z from 'zod';
import { choice, listOf, record } from './fields.js';

/** A text of the library or of a call, of any length. */
export const anyText = z.string();
/** This text and no other. */
export const only = <const T extends string>(value: T): z.ZodLiteral<T> => z.literal(value);
/** A count or a place. */
export const count = z.int().min(0);
/** Clauses by their ids. */
export const clauses = listOf(anyText);
/** The path of a fact. */
export const path = listOf(z.union([anyText, count])).describe(
  "Where a fact stands in an application: `['costs', 3, 'amount']`.",
);

/** Nothing: a reason that needs no facts. */
export const noFacts = record({});

/** Records distinguished by their reason. Reasons with the same facts and the same fixed texts share one. */
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
