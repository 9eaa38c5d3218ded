import type { Outcome } from '../model/reasons.js';
import type { Catalogue } from '../words/catalogue.js';
import type { CommandWords } from '../words/command-words.js';
import { CATALOGUES, COMMAND_WORDS, type Language } from '../words/languages.js';

/** The words of one language: the command's own, with every outcome, and the catalogue. */
export interface Words extends CommandWords {
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly catalogue: Catalogue;
}

export function wordsIn(language: Language): Words {
  const catalogue = CATALOGUES[language];
  const words = COMMAND_WORDS[language];
  return { ...words, outcome: { ...catalogue.labels.outcome, ...words.outcome }, catalogue };
}
