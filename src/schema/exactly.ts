import type * as z from 'zod';

/** A type without `readonly`, and without the known texts that a type names beside any text. */
type Plain<T> = [string] extends [T] ? string | PlainFields<Exclude<T, string>> : PlainFields<T>;
type PlainFields<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- Types are the same only if they are under an unknown T. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** A schema of exactly this type: one with more fields, fewer, or one of another type does not compile. */
export const exactly =
  <T>() =>
  <S extends z.ZodType>(
    schema: S &
      (Same<Plain<z.output<S>>, Plain<T>> extends true ? unknown : { readonly expected: Plain<T> }),
  ): S =>
    schema;
