import type { Path } from 'digikunta';

/** A field's id in the page: its path, joined by dots, without blanks, which an id must not have. */
export const fieldId = (path: Path): string => path.join('.').replaceAll(/\s/g, '_');

/** The path of a field from its name in the form: `costs.0.amount` is `['costs', 0, 'amount']`. */
export const fieldPath = (name: string): Path =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

export const startsWith = (path: Path, outer: Path): boolean =>
  outer.every((step, index) => step === path[index]);

/** The value at a path of anything; `undefined` if there is none. */
export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    input,
  );
