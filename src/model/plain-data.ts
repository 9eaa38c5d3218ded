/** Named fields of whatever kind. */
export type Fields = Record<string, unknown>;

/** Whether a record has this field; what every object inherits, such as `toString`, is none. */
export function isIn(input: Fields, name: string): boolean {
  return name in Object.prototype ? Object.hasOwn(input, name) : name in input;
}

/**
 * Whether this is a plain object, of this window or of another; what its fields hold is still unknown. A Map, a Date, a
 * FormData or an instance of a class is none: what it holds stands elsewhere than in fields, and would be dropped unsaid.
 */
export function isRecord(input: unknown): input is Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}
