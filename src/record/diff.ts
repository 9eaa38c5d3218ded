import type { Path } from '../model/application.js';
import { digikuntaError } from '../model/error.js';
import type { Assessment } from '../model/assessment.js';
import { isObject } from '../model/plain-data.js';

/** One place where two assessments differ; a side is absent where that assessment has nothing there. */
export interface Difference {
  readonly path: Path;
  readonly a?: unknown;
  readonly b?: unknown;
}

/** Every place where plain data differs. */
export function differences(a: unknown, b: unknown, path: Path = []): Difference[] {
  if (Object.is(a, b)) return [];
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    return [{ path, ...(a !== undefined && { a }), ...(b !== undefined && { b }) }];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]),
  );
}

/**
 * Where two assessments differ, down to the field; empty where they are the same.
 * @throws A `RangeError` with `code` `not-json` if one of them is no plain data, such as one that holds itself.
 * @example diffAssessments(assess(digikunta2017, {}), assess(digikunta2017, { aims: { lowersCosts: true } })).length > 0 // => true
 */
export function diffAssessments(a: Assessment, b: Assessment): Difference[] {
  try {
    return differences(a, b);
  } catch {
    throw digikuntaError('not-json', 'Two assessments are wanted, both of them plain data');
  }
}
