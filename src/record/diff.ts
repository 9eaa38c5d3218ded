import type { Vocabulary } from '../model/vocabulary.js';
import type { Assessment } from '../assess.js';
import type { Path } from '../model/application.js';
import { digikuntaError } from '../model/error.js';
import { copyOf, isObject } from '../model/plain-data.js';

/** One field in which two assessments differ; `a` or `b` is absent if that assessment does not have the field. */
export interface Difference {
  readonly path: Path;
  readonly a?: unknown;
  readonly b?: unknown;
}

/** Lists every field in which plain data differs. */
export function differences(a: unknown, b: unknown, path: Path = []): Difference[] {
  if (Object.is(a, b)) return [];
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    return [
      { path, ...(a !== undefined && { a: copyOf(a) }), ...(b !== undefined && { b: copyOf(b) }) },
    ];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]),
  );
}

/**
 * Compares two assessments and lists the fields that differ; empty if they are the same.
 * @throws A `RangeError` with `code` `not-json` if one of them is not plain data, such as an object that contains itself.
 * @example diffAssessments(assess(digikunta2017, {}), assess(digikunta2017, { aims: { lowersCosts: true } })).length > 0 // => true
 */
export function diffAssessments(
  a: Assessment<Vocabulary>,
  b: Assessment<Vocabulary>,
): Difference[] {
  try {
    return differences(a, b);
  } catch {
    throw digikuntaError('not-json', 'Expected two assessments as plain data');
  }
}
