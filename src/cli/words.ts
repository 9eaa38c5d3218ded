import type { Catalogue } from '../words/catalogue.js';
import { en } from '../words/en.js';
import { fi } from '../words/fi.js';
import { sv } from '../words/sv.js';
import type { CliWords } from './words/cli-words.js';
import { en as enWords } from './words/en.js';
import { fi as fiWords } from './words/fi.js';
import { sv as svWords } from './words/sv.js';

export type Words = CliWords & { readonly catalogue: Catalogue };

export const LANGUAGES = ['en', 'fi', 'sv'] as const;

/** Everything that is said in one language. */
export const WORDS: Readonly<Record<(typeof LANGUAGES)[number], Words>> = {
  en: { ...enWords, catalogue: en },
  fi: { ...fiWords, catalogue: fi },
  sv: { ...svWords, catalogue: sv },
};
