import type * as z from 'zod';

/** A type without `readonly`, and without the known texts that a type names beside any text. */
type Plain<T> = [string] extends [T] ? string | PlainFields<Exclude<T, string>> : PlainFields<T>;
type PlainFields<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- Types are the same only if they are under an unknown T. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The type without a field. */
type Without<T, Field extends PropertyKey> = [Field] extends [never] ? T : Omit<T, Field>;

/**
 * A schema of exactly this type: one with more fields, fewer, or one of another type does not compile. `Field` names what is
 * left out of the comparison.
 */
export const exactly =
  <T, Field extends PropertyKey = never>() =>
  <S extends z.ZodType>(
    schema: S &
      (Same<Plain<Without<z.output<S>, Field>>, Plain<Without<T, Field>>> extends true
        ? unknown
        : { readonly expected: Plain<T> }),
  ): S =>
    schema;
