/** Named fields of whatever kind. */
export type Fields = Record<string, unknown>;

/** True for every object, a list too. */
export function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
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
