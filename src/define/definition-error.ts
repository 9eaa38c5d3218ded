import type { Path } from '../model/application.js';
import { cut } from '../model/error.js';
import type { CallDefinitionCode } from '../schema/call-definition.js';

/** The error for a wrong definition of a call: its `code` and `path` tell it, without `instanceof`. */
export type CallDefinitionError = RangeError & {
  readonly name: 'CallDefinitionError';
  readonly code: CallDefinitionCode;
  /** The place in the definition. */
  readonly path: Path;
};

/** Makes the error for a wrong definition. */
export function callDefinitionError(
  code: CallDefinitionCode,
  path: Path,
  expected: string,
): CallDefinitionError {
  // A definition names its own kinds and clauses, however long; an error repeats only the beginning.
  const shown = path.map((step) => (typeof step === 'string' ? cut(step) : step));
  const place = shown.length > 0 ? shown.join('.') : 'The definition';
  const name = 'CallDefinitionError' as const;
  return Object.assign(new RangeError(`${place}: ${expected}`), { name, code, path: shown });
}
