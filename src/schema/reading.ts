// What the generated reader is made of. Each field is looked at once, so that what was checked is what is kept.
import { type Fields, isRecord } from '../model/plain-data.js';

/** What a call brings with it. */
export interface Terms {
  readonly categories: readonly string[];
  readonly declarations: readonly string[];
}

/** A fresh list of what is read of each entry; `undefined` where one is not taken at once, or where there are too many. */
export function readList(input: unknown, most: number, read: (entry: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(input)) return undefined;
  const { length } = input;
  // A proxy may lie of its length, with something that is no length.
  if (length >>> 0 !== length || length > most) return undefined;
  const list: unknown[] = [];
  for (let at = 0; at < length; at += 1) {
    const entry = read(input[at]);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
}

/** A fresh record of what stands under these names, each of which may be absent; `undefined` where something else is there. */
export function readEach(input: unknown, names: readonly string[], is: (value: unknown) => boolean): Fields | undefined {
  if (!isRecord(input)) return undefined;
  const copy: Fields = {};
  for (const name of names) {
    const value = input[name];
    if (value === undefined) continue;
    if (!is(value)) return undefined;
    copy[name] = value;
  }
  // What is left is an unknown name, one that holds `undefined`, or a `__proto__`, which cannot be set so.
  for (const key in input) if (!Object.hasOwn(copy, key)) return undefined;
  return copy;
}
