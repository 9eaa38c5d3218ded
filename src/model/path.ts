import type { Path } from './application.js';

/** Paths that are the same for every application: made once, and frozen so that no host can change them for all. */
export function frozenPaths(...paths: readonly Path[]): readonly Path[] {
  return Object.freeze(paths.map((path) => Object.freeze(path)));
}

/** True if a path is the other one, or is inside it. */
export function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => step === path[index]);
}

/** True if two paths lead to the same field, or one to a part of the other. */
export function overlap(a: Path, b: Path): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** A path as a key: two paths have the same one only if they lead to the same field. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
