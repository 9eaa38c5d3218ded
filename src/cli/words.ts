import { withMunicipalities } from '../municipalities/with-municipalities.js';
import type { Catalogue } from '../words/catalogue.js';
import type { CommandWords } from '../words/command-words.js';
import { CATALOGUES, COMMAND_WORDS, type Language } from '../words/languages.js';

/** The words of one language: the command's own, and the catalogue. */
export interface Words extends CommandWords {
  readonly catalogue: Catalogue;
}

export function wordsIn(language: Language): Words {
  return {
    ...COMMAND_WORDS[language],
    catalogue: withMunicipalities<Catalogue>(CATALOGUES[language]),
  };
}
