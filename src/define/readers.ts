import { cut, echo } from '../model/error.js';
import { isRecord } from '../model/plain-data.js';
import { type CallDefinitionCode, CallDefinitionError, failed } from './definition-error.js';

type Path = readonly (string | number)[];

/** Longer than any list of a call. */
const LONGEST = 10_000;

/** Reads one part of a definition: gives it anew, so that nothing is shared with what was handed in, or says what is wanted. */
export type Reader<T> = (value: unknown, path: Path) => T;

/** A reader for each field of a record. */
export type Readers<T> = { readonly [F in keyof T]-?: Reader<Exclude<T[F], undefined>> };

function mistyped(value: unknown, path: Path, wanted: string): Error {
  const isUntold = value === undefined || value === null || value === '';
  return failed(isUntold ? 'required' : 'invalid-type', path, `${wanted} is wanted`);
}

/** A text that is not empty; `wanted` says what it is. */
export const text =
  (wanted = 'A text'): Reader<string> =>
  (value, path) => {
    if (typeof value !== 'string' || value === '') throw mistyped(value, path, wanted);
    return value;
  };

/** A text that passes a check. */
export const passing =
  (code: CallDefinitionCode, wanted: string, passes: (told: string) => boolean): Reader<string> =>
  (value, path) => {
    const told = text(wanted)(value, path);
    if (!passes(told)) throw failed(code, path, `${wanted} is wanted, not ${echo(told)}`);
    return told;
  };

/** Whether a check of the library, which throws, lets a text pass. */
export function takes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

export const choice =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (value, path) => {
    const told = choices.find((one) => one === value);
    if (told === undefined)
      throw failed(
        value === undefined ? 'required' : 'invalid-choice',
        path,
        `One of these is wanted: ${choices.join(', ')}`,
      );
    return told;
  };

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw mistyped(value, path, 'true or false');
  return value;
};

/** A whole number that is not below `least`. */
export const wholeNumber =
  (least: number): Reader<number> =>
  (value, path) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    throw failed(
      value === undefined ? 'required' : 'invalid-number',
      path,
      `A whole number of at least ${String(least)} is wanted`,
    );
  };

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null ? null : reader(value, path);

export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw mistyped(value, path, 'A list');
    if (!(value.length <= LONGEST))
      throw failed('invalid-type', path, `A list of at most ${String(LONGEST)} entries is wanted`);
    // By index: an iterator of the list's own may never end.
    return Array.from({ length: value.length }, (_, index) =>
      reader(value[index], [...path, index]),
    );
  };

/** A list whose entries have an id each, none of them twice. */
export const distinct =
  <T extends { readonly id: string }>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    const entries = list(reader)(value, path);
    const seen = new Set<string>();
    entries.forEach(({ id }, index) => {
      if (seen.has(id))
        throw failed('duplicate', [...path, index, 'id'], `${echo(id)} stands twice`);
      seen.add(id);
    });
    return entries;
  };

/** The fields of a record that are told, each read; a field that no reader is for is refused. */
export const told =
  <T>(readers: Readers<T>): Reader<Partial<T>> =>
  (value, path) => {
    if (!isRecord(value)) throw mistyped(value, path, 'A record');
    const record: Partial<T> = {};
    for (const field of Object.keys(value)) {
      if (!Object.hasOwn(readers, field))
        throw failed(
          'unknown-field',
          [...path, cut(field)],
          `There is no such field here, but ${Object.keys(readers).join(', ')}`,
        );
      const known = field as keyof T;
      const entry = value[field];
      if (entry !== undefined) record[known] = readers[known](entry, [...path, field]);
    }
    return record;
  };

/** A record that tells every field but the optional ones. */
export const record =
  <T>(readers: Readers<T>, optional: readonly (keyof T)[] = []): Reader<T> =>
  (value, path) => {
    const fields = told(readers)(value, path);
    for (const field of Object.keys(readers) as (keyof T & string)[]) {
      // The reader says what is wanted.
      if (!Object.hasOwn(fields, field) && !optional.includes(field))
        readers[field](undefined, [...path, field]);
    }
    return fields as T;
  };

/** The same reader under each of these names. */
export const each = <K extends string, T>(
  names: readonly K[],
  reader: Reader<T>,
): { readonly [N in K]: Reader<T> } =>
  Object.fromEntries(names.map((name) => [name, reader])) as { readonly [N in K]: Reader<T> };

/** The same reader of what may throw when it is looked at: a getter, or a proxy. */
export const readable =
  <T>(reader: Reader<T>): Reader<T> =>
  (value, path) => {
    try {
      return reader(value, path);
    } catch (error) {
      if (error instanceof CallDefinitionError) throw error;
      throw failed('invalid-type', path, 'Plain data is wanted, all of which can be read');
    }
  };
