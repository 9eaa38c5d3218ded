import type { Path } from './application.js';

type None = Readonly<Record<string, never>>;

/** Every reason for which input can be refused, with the facts that its sentence needs. */
export interface InputFacts {
  'input.required': None;
  'input.text': None;
  'input.text-too-long': { readonly maximum: number };
  'input.text-broken': None;
  'input.true-or-false': None;
  'input.list': None;
  'input.list-too-long': { readonly maximum: number };
  'input.record': None;
  'input.unknown-key': { readonly key: string };
  'input.choice': { readonly choices: readonly string[] };
  'input.euro': None;
  'input.euro-above-zero': None;
  'input.no-amount': None;
  'input.instant': None;
  'input.instant-without-offset': None;
  'input.day': None;
  'input.period-reversed': None;
  'input.municipality-code': None;
  'input.unreadable': None;
}

/** A reason for which input is refused. */
export type InputReason = keyof InputFacts;

/** One thing that is wrong with input, and what is wanted instead. */
export type Issue = {
  [R in InputReason]: {
    /** Where it is wrong, down to the field. */
    readonly path: Path;
    readonly reason: R;
    readonly facts: InputFacts[R];
    /** What is wanted, in English; `explain` says it in Finnish and Swedish too. */
    readonly message: string;
  };
}[InputReason];

/** What is wanted instead, in English: the message of an issue, and the English catalogue's sentence. */
export const WANTED: { readonly [R in InputReason]: (facts: InputFacts[R]) => string } = {
  'input.required': () => 'This is required.',
  'input.text': () => 'A text is wanted.',
  'input.text-too-long': ({ maximum }) =>
    `A text of at most ${String(maximum)} characters is wanted.`,
  'input.text-broken': () =>
    'The text holds half a character (a lone surrogate); whole characters are wanted.',
  'input.true-or-false': () => 'Either true or false is wanted.',
  'input.list': () => 'A list is wanted.',
  'input.list-too-long': ({ maximum }) => `A list of at most ${String(maximum)} entries is wanted.`,
  'input.record': () => 'A plain object with named fields is wanted.',
  'input.unknown-key': ({ key }) => `There is no field ${JSON.stringify(key)} here.`,
  'input.choice': ({ choices }) => `One of these is wanted: ${choices.join(', ')}.`,
  'input.euro': () =>
    'An amount in euros is wanted, as a text of digits with a point and at most two decimals, such as "12345.67": no sign, blank, comma or exponent, at most 9999999999999.99.',
  'input.euro-above-zero': () => 'An amount above zero is wanted.',
  'input.no-amount': () => 'At least one cost line must have an amount above zero.',
  'input.instant': () =>
    'A date and time with an offset or Z is wanted, such as "2017-09-15T16:15:00+03:00".',
  'input.instant-without-offset': () =>
    'The offset is lacking, so the time is not certain: add it ("2017-09-15T16:15:00+03:00"), or turn a Helsinki wall-clock time into an instant with helsinkiTime(\'2017-09-15T16:15\').',
  'input.day': () => 'A day of the calendar is wanted, such as "2017-09-15".',
  'input.period-reversed': () => 'The period must not end before it begins.',
  'input.municipality-code': () => 'A municipality code of three digits is wanted, such as "091".',
  'input.unreadable': () => 'The input cannot be read; plain data is wanted, such as JSON gives.',
};

/** What is said of input that throws when it is read, such as a getter or a proxy. */
export const UNREADABLE: Issue = {
  path: [],
  reason: 'input.unreadable',
  facts: {},
  message: /* @__PURE__ */ WANTED['input.unreadable']({}),
};
