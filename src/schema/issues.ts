import type { Path } from '../model/application.js';
import { groupDigits } from '../model/digits.js';

/** Facts of a reason that a maximum belongs to. */
interface Maximum {
  readonly maximum: number;
}

/** A limit to the size of input: of one value, or of all of it where the path is empty. */
export type SizeLimit = 'depth' | 'fields' | 'entries' | 'characters';

const UNITS: Readonly<Record<SizeLimit, string>> = {
  depth: 'levels of nesting',
  fields: 'fields',
  entries: 'entries',
  characters: 'characters',
};

const inEnglish = (number: number): string => groupDigits(String(number), ',');

/** Each reason to refuse input: the facts that it carries, and its sentence in English. */
export const INPUT_MESSAGES = {
  'input.required': () => 'This is required.',
  'input.text': () => 'Expected a string.',
  'input.text-too-long': ({ maximum }: Maximum) =>
    `Expected at most ${inEnglish(maximum)} characters.`,
  'input.text-control': () =>
    'The text contains a control character. Remove it; tabs and line breaks are allowed.',
  'input.text-broken': () => 'The text contains a lone surrogate. Use well-formed Unicode.',
  'input.true-or-false': () => 'Expected true or false.',
  'input.list': () => 'Expected an array.',
  'input.list-too-long': ({ maximum }: Maximum) =>
    `Expected at most ${inEnglish(maximum)} entries.`,
  'input.record': () => 'Expected a plain object.',
  'input.unknown-key': ({ key }: { readonly key: string }) =>
    `There is no field ${JSON.stringify(key)} here.`,
  'input.choice': ({ choices }: { readonly choices: readonly string[] }) =>
    `Expected one of: ${choices.join(', ')}.`,
  'input.euro': () =>
    'Expected an amount in euros as a string with a decimal point and at most two decimals, for example "12345.67". No sign, spaces, thousands separators or exponent; at most 9999999999999.99.',
  'input.euro-above-zero': () => 'Expected an amount above zero.',
  'input.no-amount': () => 'At least one cost line must have an amount above zero.',
  'input.instant': () =>
    'Expected a date and time with a UTC offset or Z, for example "2017-09-15T16:15:00+03:00".',
  'input.instant-without-offset': () =>
    'The time has no UTC offset. Add one ("2017-09-15T16:15:00+03:00"), or convert a Helsinki wall-clock time with helsinkiTime(\'2017-09-15T16:15\').',
  'input.day': () => 'Expected a calendar date, for example "2017-09-15".',
  'input.period-reversed': () => 'The period must not end before it begins.',
  'input.municipality-code': () => 'Expected a three-digit municipality code, for example "091".',
  'input.own-rule-failed': ({ rule }: { readonly rule: string }) =>
    `The rule ${JSON.stringify(rule)} of this application failed.`,
  'input.unreadable': () => 'The input could not be read. Pass plain data, such as parsed JSON.',
  'input.too-large': ({ limit, maximum }: Maximum & { readonly limit: SizeLimit }) =>
    `The input is too large. Expected at most ${inEnglish(maximum)} ${UNITS[limit]}.`,
} as const;

type InputMessages = typeof INPUT_MESSAGES;

/** A reason for which input is refused. */
export type InputReason = keyof InputMessages;

/** Every reason for which input can be refused, with the facts that its sentence needs. */
export type InputFacts = {
  readonly [R in InputReason]: InputMessages[R] extends () => string
    ? Readonly<Record<string, never>>
    : Parameters<InputMessages[R]>[0];
};

/** One thing that is wrong with input, and what is expected instead. */
export type Issue = {
  [R in InputReason]: {
    /** Where it is wrong, down to the field. */
    readonly path: Path;
    readonly reason: R;
    readonly facts: InputFacts[R];
    /** A sentence that says what is expected, in English; `explain` gives it in Finnish and Swedish too. */
    readonly message: string;
  };
}[InputReason];

/** The sentence of a reason, in English. */
export const inputMessage = <R extends InputReason>(reason: R, facts: InputFacts[R]): string =>
  // SAFETY: a reason's sentence takes its own facts; the compiler pairs them in the parameters only.
  (INPUT_MESSAGES[reason] as (facts: InputFacts[R]) => string)(facts);

/** Builds an issue. */
export const issue = <R extends InputReason>(
  reason: R,
  facts: InputFacts[R],
  path: Path = [],
): Issue =>
  // SAFETY: reason and facts are of one R, which the compiler does not carry over into the union.
  ({ path, reason, facts, message: inputMessage(reason, facts) }) as Issue;
