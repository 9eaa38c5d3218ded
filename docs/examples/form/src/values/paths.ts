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
