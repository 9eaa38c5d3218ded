import { digikuntaError, echo } from './error.js';
import { isObject } from './plain-data.js';

/** Refuses a value that a host without types passed instead of a call. */
export function expectCall(call: unknown): void {
  if (!isObject(call) || !Array.isArray(call['clauses']))
    throw digikuntaError(
      'invalid-call',
      `Expected a call such as digikunta2017, received ${echo(call)}`,
    );
}

/** Refuses a value that is no list of cost lines. */
export function expectLines(lines: unknown): void {
  if (!Array.isArray(lines))
    throw digikuntaError('invalid-draft', `Expected a list of cost lines, received ${echo(lines)}`);
}

/** Refuses a value that is no catalogue. */
export function expectCatalogue(catalogue: unknown): void {
  if (!isObject(catalogue) || !isObject(catalogue['sentences']))
    throw digikuntaError(
      'invalid-catalogue',
      `Expected a catalogue such as en of digikunta/messages/en, received ${echo(catalogue)}`,
    );
}
