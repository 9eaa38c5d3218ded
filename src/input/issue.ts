import type { TypedFacts, TypedReason } from '../model/typed.js';
import { formatNotation, type Written } from '../words/format.js';
import { type Language, TYPED_WORDS } from '../words/languages.js';

/** The reason why a typed text was refused, with the facts of the reason; pass it to `explain`. */
export type TypedIssue<R extends TypedReason = TypedReason> = {
  readonly [One in R]: {
    readonly reason: One;
    readonly facts: TypedFacts[One];
    /** The sentence of the reason in the language that was asked for. */
    readonly message: string;
  };
}[R];

/** The value of a typed text, or the reason why it was refused. */
export type ReadResult<R extends TypedReason = TypedReason> =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly issue: TypedIssue<R> };

/** Refuses a typed text. */
export function refuse<R extends TypedReason>(
  language: Language,
  reason: R,
  facts: TypedFacts[R],
): { readonly ok: false; readonly issue: TypedIssue<R> } {
  const { notation, sentences } = TYPED_WORDS[language];
  // SAFETY: a reason's sentence takes its own facts; the compiler pairs them in the parameters only.
  const sentence = sentences[reason] as (facts: TypedFacts[R], write: Written) => string;
  const message = sentence(facts, formatNotation(notation));
  return { ok: false, issue: { reason, facts, message } };
}

/** More characters than any amount, day or time has. */
const LONGEST = 60;

/** A typed text with single blanks of one kind, and none around it; empty if it is too long. A tab or a line break is no blank. */
export const tidy = (text: string): string =>
  typeof text === 'string' && text.length <= LONGEST ? text.trim().replace(/\p{Zs}+/gu, ' ') : '';
