import type { Path } from '../model/application.js';
import { cut } from '../model/error.js';
import type { CallDefinitionCode } from '../schema/call-definition.js';

/** The error for a wrong definition of a call. Recognise it by its `code` and `path`, without `instanceof`. */
export type CallDefinitionError = RangeError & {
  readonly name: 'CallDefinitionError';
  readonly code: CallDefinitionCode;
  /** The place in the definition. */
  readonly path: Path;
};

/** Makes the error for a wrong definition; a long name in its path is cut. */
export function callDefinitionError(
  code: CallDefinitionCode,
  at: Path,
  expected: string,
): CallDefinitionError {
  const path = at.map((step) => (typeof step === 'string' ? cut(step) : step));
  const place = path.length > 0 ? path.join('.') : 'The definition';
  const name = 'CallDefinitionError' as const;
  return Object.assign(new RangeError(`${place}: ${expected}`), { name, code, path });
}
