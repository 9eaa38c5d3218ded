/** Named fields of whatever kind. */
export type Fields = Record<string, unknown>;

/** True for every object, a list too. */
export function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
}

/** A copy of plain data, of which nothing is shared; what is no plain data stays as it is. */
export function copyOf<T>(value: T): T {
  if (!Array.isArray(value) && !isRecord(value)) return value;
  const copied = Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
  // SAFETY: the copy has the same fields, each a copy of its own.
  return copied as T;
}

/**
 * True for a plain object, from another realm too; what its fields hold is still unknown. False for a Map, a Date, a
 * FormData or an instance of a class: their contents are not fields, and would be silently lost.
 */
export function isRecord(input: unknown): input is Fields {
  if (!isObject(input) || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}
