import type { CallWords, Catalogue, SheetWords, TypedWords } from './catalogue.js';
import type { CommandWords } from './command-words.js';
import { callEn, commandEn, en, sheetEn, typedEn } from './en.js';
import { callFi, commandFi, fi, sheetFi, typedFi } from './fi.js';
import { callSv, commandSv, sv, sheetSv, typedSv } from './sv.js';

/** The languages of the library, each with a file in `words/` and an entry in `messages/`. */
export const LANGUAGES = ['en', 'fi', 'sv'] as const;
/** A language of the library. */
export type Language = (typeof LANGUAGES)[number];

export const CATALOGUES: { readonly [L in Language]: Catalogue<L> } = { fi, sv, en };

export const CALL_WORDS: Readonly<Record<Language, CallWords>> = {
  fi: callFi,
  sv: callSv,
  en: callEn,
};

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = {
  fi: commandFi,
  sv: commandSv,
  en: commandEn,
};

export const TYPED_WORDS: Readonly<Record<Language, TypedWords>> = {
  fi: typedFi,
  sv: typedSv,
  en: typedEn,
};

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  fi: sheetFi,
  sv: sheetSv,
  en: sheetEn,
};

export const isLanguage = (code: unknown): code is Language =>
  LANGUAGES.some((language) => language === code);
