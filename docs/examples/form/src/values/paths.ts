import type { Path } from 'digikunta';

/** A field's id in the page: its path, joined by dots. */
export const idOf = (path: Path): string => path.join('.');

/** The path of a field from its name in the form: `costs.0.amount` is `['costs', 0, 'amount']`. */
export const pathOf = (name: string): Path =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

export const startsWith = (path: Path, outer: Path): boolean =>
  outer.every((step, index) => step === path[index]);
