/** What is wrong with a call's definition. */
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

/** A call's definition is wrong: a mistake of whoever defines it. The one class of the library, since a stack trace asks for an Error. */
// eslint-disable-next-line no-restricted-syntax -- See above.
export class CallDefinitionError extends RangeError {
  override readonly name = 'CallDefinitionError';
  constructor(
    readonly code: CallDefinitionCode,
    /** Where in the definition. */
    readonly path: readonly (string | number)[],
    wanted: string,
  ) {
    super(`${path.length > 0 ? path.join('.') : 'The definition'}: ${wanted}`);
  }
}

/** For the checks, which read better without `new`. */
export const failed = (
  code: CallDefinitionCode,
  path: readonly (string | number)[],
  wanted: string,
): CallDefinitionError => new CallDefinitionError(code, path, wanted);
