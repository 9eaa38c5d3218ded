// What the generated reader is made of. Each field is looked at once, so that what was checked is what is kept.
import { type Fields, isIn, isRecord } from '../model/plain-data.js';
import { LIMITS } from './checks.js';

/** What a call brings with it. */
export interface Terms {
  readonly categories: readonly string[];
  readonly declarations: readonly string[];
}

/** Fields of a record that the schema does not know, as many as are told. */
export interface UnknownFields {
  readonly of: Fields;
  readonly names: readonly string[];
}

/** One reading of one input. */
export interface Reading {
  readonly terms: Terms;
  /** What ended it, where unknown fields did: zod is told, since to list a wide record takes long. */
  unknownFields: UnknownFields | undefined;
}

type Read = (entry: unknown, reading: Reading) => unknown;

/** A fresh list of what is read of each entry; `undefined` where one is not taken at once, or where there are too many. */
export function readList(
  input: unknown,
  most: number,
  read: Read,
  reading: Reading,
): unknown[] | undefined {
  if (!Array.isArray(input)) return undefined;
  const { length } = input;
  // A proxy may lie of its length, with something that is no length.
  if (length >>> 0 !== length || length > most) return undefined;
  const list: unknown[] = [];
  for (let at = 0; at < length; at += 1) {
    const entry = read(input[at], reading);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
}

/** A fresh record of what stands under these names, each of which may be absent; `undefined` where something else is there. */
export function readEach(
  input: unknown,
  names: readonly string[],
  is: (value: unknown) => boolean,
  reading: Reading,
): Fields | undefined {
  if (!isRecord(input)) return undefined;
  const others: string[] = [];
  for (const key in input)
    if (!names.includes(key) && Object.hasOwn(input, key) && others.push(key) === LIMITS.issues)
      break;
  if (others.length > 0) {
    reading.unknownFields = { of: input, names: others };
    return undefined;
  }
  const copy: Fields = {};
  for (const name of names) {
    if (!isIn(input, name)) continue;
    const value = input[name];
    // Set so, a `__proto__` would be no field.
    if (!is(value) || name === '__proto__') return undefined;
    copy[name] = value;
  }
  return copy;
}
