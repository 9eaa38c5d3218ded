import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Euro } from '../model/application.js';
import type { InputReason } from '../schema/issues.js';
import { readInstant } from '../model/time/moment.js';
import { toCents } from '../model/money/cents.js';
import { failure } from './host.js';
import { nameOf } from './input.js';
import { canParse } from './is-read-by.js';
import { explain, type Explainable } from '../words/explain.js';
import { isLanguage, LANGUAGES } from '../words/languages.js';
import { type Words, wordsIn } from './words.js';

type Options = NonNullable<ParseArgsConfig['options']>;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;

const COMMON = { lang: TEXT, help: { ...FLAG, short: 'h' } } as const satisfies Options;
const ASSESSING = {
  json: FLAG,
  csv: FLAG,
  bom: FLAG,
  separator: TEXT,
  decimal: TEXT,
  draft: FLAG,
  'as-of': TEXT,
  reviews: TEXT,
} as const satisfies Options;
const RANKING = { ...ASSESSING, by: TEXT, scores: TEXT } as const satisfies Options;

/** The options of each command. */
export const OPTIONS = {
  assess: { ...COMMON, ...ASSESSING },
  triage: { ...COMMON, ...ASSESSING },
  rank: { ...COMMON, ...RANKING },
  allocate: { ...COMMON, ...RANKING, budget: TEXT, 'on-shortfall': TEXT, 'minimum-award': TEXT },
  settle: { ...COMMON, json: FLAG, reviews: TEXT },
  schema: COMMON,
  template: COMMON,
} as const satisfies Record<string, Options>;

/** The options as they were given. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The options of every command. */
export interface CliOptions {
  readonly words: Words;
  readonly files: readonly string[];
  readonly values: Values;
}

/** Reads the options of a command; `words` are for what goes wrong before the language is known. */
export function parseOptions(
  command: keyof typeof OPTIONS,
  args: readonly string[],
  words: Words,
): CliOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS[command],
      allowPositionals: true,
      strict: true,
    });
    return { words, files: positionals, values: values as Values };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const option = nameOf(/--?[^\s'=]+/.exec(message)?.[0] ?? '');
    throw failure(() =>
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? words.option(option) : words.value(option),
    );
  }
}

/** The language, looked for before anything else can go wrong. */
export function wordsOf(args: readonly string[]): Words {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: TEXT },
    allowPositionals: true,
    strict: false,
  });
  const { lang = 'en' } = values;
  if (isLanguage(lang)) return wordsIn(lang);
  throw failure((words) => words.choice('--lang', LANGUAGES.join(', ')));
}

const textOf = ({ values }: CliOptions, option: string): string | undefined => {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
};

/** A file that an option names. */
export const fileOf = textOf;

export function choiceOf<T extends string>(
  given: CliOptions,
  option: string,
  choices: readonly [T, ...T[]],
): T {
  const value = textOf(given, option) ?? choices[0];
  const choice = choices.find((one) => one === value);
  if (choice === undefined) {
    const written = choices.map((one) => (/^\w/.test(one) ? one : `"${one}"`));
    throw failure((words) => words.choice(`--${option}`, written.join(', ')));
  }
  return choice;
}

const explained = (option: string, issue: Explainable<InputReason>) =>
  failure(({ catalogue }) => `--${option}: ${explain(issue, catalogue)}`);

export function euroOf(given: CliOptions, option: string): Euro | undefined {
  const value = textOf(given, option);
  if (value === undefined || canParse(toCents, value)) return value;
  throw explained(option, { reason: 'input.euro', facts: {} });
}

export function requiredEuro(given: CliOptions, option: string): Euro {
  const value = euroOf(given, option);
  if (value === undefined) throw explained(option, { reason: 'input.required', facts: {} });
  return value;
}

export function instantOf(given: CliOptions, option: string): string | undefined {
  const value = textOf(given, option);
  if (value === undefined || readInstant(value) !== null) return value;
  throw explained(
    option,
    readInstant(`${value}Z`) === null
      ? { reason: 'input.instant', facts: {} }
      : { reason: 'input.instant-without-offset', facts: {} },
  );
}

/** The options of the output. */
export function formatOf({ values }: CliOptions): 'table' | 'json' | 'csv' {
  if (values['json'] === true && values['csv'] === true) throw failure((words) => words.oneFormat);
  if (values['json'] === true) return 'json';
  return values['csv'] === true ? 'csv' : 'table';
}
