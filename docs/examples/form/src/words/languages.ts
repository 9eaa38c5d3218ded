import { type Catalogue, type Format, format, type Language } from 'digikunta';
import { en } from 'digikunta/messages/en';
import { fi } from 'digikunta/messages/fi';
import { sv } from 'digikunta/messages/sv';
import { withMunicipalities } from 'digikunta/municipalities';
import { en as wordsEn } from './en.ts';
import { fi as wordsFi } from './fi.ts';
import { sv as wordsSv } from './sv.ts';
import { en as pageEn } from './page/en.ts';
import { fi as pageFi } from './page/fi.ts';
import { sv as pageSv } from './page/sv.ts';
import type { PageWords } from './page/words.ts';
import type { Words } from './words.ts';

/** A language: the library's catalogue, its way to write amounts and days, and the form's own words. */
export interface Speech {
  readonly name: string;
  readonly catalogue: Catalogue<Language>;
  readonly write: Format;
  readonly words: Words;
  readonly page: PageWords;
}

/** A language whose sentences name municipalities. */
function speechIn(
  language: Catalogue<Language>,
  name: string,
  words: Words,
  page: PageWords,
): Speech {
  const catalogue = withMunicipalities(language);
  return { name, catalogue, write: format(catalogue), words, page };
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  fi: speechIn(fi, 'Suomi', wordsFi, pageFi),
  sv: speechIn(sv, 'Svenska', wordsSv, pageSv),
  en: speechIn(en, 'English', wordsEn, pageEn),
};

export const LANGUAGES = Object.keys(SPEECH) as Language[];

/** The first of the reader's languages that the form speaks. */
export function spokenLanguage(preferred: readonly string[]): Language | undefined {
  const isSpoken = (tag: string): tag is Language => tag in SPEECH;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken);
}
