import type { Path } from '../model/application.js';

/** The fault in a call's definition. */
export type CallDefinitionCode =
  | 'required'
  | 'invalid-type'
  | 'unknown-field'
  | 'duplicate'
  | 'unknown-zone'
  | 'invalid-time'
  | 'invalid-day'
  | 'invalid-rate'
  | 'invalid-amount'
  | 'invalid-number'
  | 'invalid-choice'
  | 'invalid-municipality'
  | 'unknown-clause'
  | 'rule-without-clause'
  | 'opens-after-closing';

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
