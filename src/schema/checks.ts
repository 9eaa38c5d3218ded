// What a value must be beyond its type. The zod schemas refine by these functions, and the reader generated from the schemas calls the same.
import { readInstant } from '../model/time/moment.js';

/** How much input is taken at most, and how much is told of what is wrong with it. */
export const LIMITS = {
  text: 10_000,
  costs: 5_000,
  applicants: 320,
  entries: 320,
  issues: 200,
} as const;

/** Whether a text holds no half character. Not a pattern: few validators of other languages can read one of surrogates. */
export const isWhole = (text: string): boolean => /^[^\ud800-\udfff]*$/u.test(text);
/** Whether a text is a point in time. */
export const readsAsInstant = (text: string): boolean => readInstant(text) !== null;
/** Whether a period does not end before it begins, as far as it is told. */
export const isInOrder = ({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): boolean => from === undefined || to === undefined || from <= to;
/** Whether costs that are told come to something (interpretation 15). */
export const comeToSomething = (lines: readonly { readonly amount: string }[]): boolean =>
  lines.length === 0 || lines.some(({ amount }) => /[1-9]/.test(amount));
