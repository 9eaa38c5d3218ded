import type { Catalogue } from 'digikunta';
import { en } from 'digikunta/messages/en';
import { fi } from 'digikunta/messages/fi';
import { sv } from 'digikunta/messages/sv';
import { en as wordsEn } from './en.ts';
import { fi as wordsFi } from './fi.ts';
import { sv as wordsSv } from './sv.ts';
import type { Words } from './words.ts';

/** The languages of the form. */
export type Language = 'fi' | 'sv' | 'en';

/** A language: the library's catalogue, and the form's own words. */
export interface Speech {
  readonly name: string;
  readonly catalogue: Catalogue<Language>;
  readonly words: Words;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  fi: { name: 'Suomi', catalogue: fi, words: wordsFi },
  sv: { name: 'Svenska', catalogue: sv, words: wordsSv },
  en: { name: 'English', catalogue: en, words: wordsEn },
};

export const LANGUAGES = Object.keys(SPEECH) as Language[];

/** The first of the reader's languages that the form speaks; else Finnish. */
export function firstLanguage(wanted: readonly string[]): Language {
  const isSpoken = (tag: string): tag is Language => tag in SPEECH;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken) ?? 'fi';
}
