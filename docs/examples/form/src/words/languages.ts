import { type Catalogue, type Format, format, type Language } from 'digikunta';
import { en } from 'digikunta/messages/en';
import { fi } from 'digikunta/messages/fi';
import { sv } from 'digikunta/messages/sv';
import { withMunicipalities } from 'digikunta/municipalities';
import { en as wordsEn } from './en.ts';
import { fi as wordsFi } from './fi.ts';
import { sv as wordsSv } from './sv.ts';
import type { Words } from './words.ts';

/** A language: the library's catalogue, its way to write amounts and days, and the form's own words. */
export interface Speech {
  readonly name: string;
  readonly catalogue: Catalogue<Language>;
  readonly write: Format;
  readonly words: Words;
}

/** A language whose sentences name municipalities. */
function speechIn(language: Catalogue<Language>, name: string, words: Words): Speech {
  const catalogue = withMunicipalities(language);
  return { name, catalogue, write: format(catalogue), words };
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  fi: speechIn(fi, 'Suomi', wordsFi),
  sv: speechIn(sv, 'Svenska', wordsSv),
  en: speechIn(en, 'English', wordsEn),
};

export const LANGUAGES = Object.keys(SPEECH) as Language[];

/** The first of the reader's languages that the form speaks. */
export function spokenLanguage(preferred: readonly string[]): Language | undefined {
  const isSpoken = (tag: string): tag is Language => tag in SPEECH;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken);
}
