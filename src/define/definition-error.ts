import type { Path } from '../model/application.js';
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
  const place = path.length > 0 ? path.join('.') : 'The definition';
  const name = 'CallDefinitionError' as const;
  return Object.assign(new RangeError(`${place}: ${expected}`), { name, code, path });
}
