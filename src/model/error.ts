/** The codes of the errors that the library throws: each a mistake in the calling program, never an unfavourable answer. */
export type ErrorCode =
  | 'invalid-call'
  | 'invalid-draft'
  | 'invalid-catalogue'
  | 'invalid-euro'
  | 'invalid-instant'
  | 'invalid-local-time'
  | 'local-time-gap'
  | 'local-time-doubled'
  | 'invalid-rate'
  | 'invalid-score'
  | 'duplicate-id'
  | 'invalid-period'
  | 'invalid-day'
  | 'invalid-finding'
  | 'not-json'
  | 'unknown-format'
  | 'invalid-record'
  | 'no-deadline'
  | 'invalid-sequence'
  | 'invalid-uuid'
  | 'invalid-review'
  | 'unknown-review'
  | 'duplicate-review'
  | 'not-reviewable'
  | 'own-rule-failed';

/** Error thrown for invalid arguments: a mistake in the calling program. */
export type DigikuntaError = RangeError & { readonly code: ErrorCode };

/** The most characters of the input that a message contains. */
const ECHO = 60;

/** Truncates user input for messages without splitting a surrogate pair. */
export const cut = (text: string): string => text.slice(0, ECHO).replace(/[\ud800-\udbff]$/, '');

/** Input as an error text may show it: quoted and cut. */
export function echo(input: unknown): string {
  const text = typeof input === 'string' ? JSON.stringify(cut(input)) : typeof input;
  return typeof input === 'string' && input.length > ECHO ? `${text}…` : text;
}

export function digikuntaError(
  code: ErrorCode,
  message: string,
  options?: ErrorOptions,
): DigikuntaError {
  return Object.assign(new RangeError(message, options), { code });
}

/** True if the library threw the error, with a code. */
export const isDigikuntaError = (error: unknown): error is DigikuntaError =>
  error instanceof RangeError && 'code' in error && typeof error.code === 'string';
