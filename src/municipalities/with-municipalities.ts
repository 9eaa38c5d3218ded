import type { MunicipalityCode } from '../model/application.js';
import { municipality } from './lookup.js';
import type { Municipality } from './municipality.js';

/** The names of municipalities, as a catalogue has them. */
export interface MunicipalityNames {
  /** The name of the municipality with a code; `undefined` if no municipality has it. */
  readonly municipality: (code: MunicipalityCode) => string | undefined;
}

/**
 * Adds the names of municipalities to a catalogue: its sentences then say "Lempäälä and Nokia (418, 536)" instead of the codes
 * alone. Names are Finnish in a Finnish catalogue and Swedish in a Swedish one; in any other language they are in the language
 * of the municipality's majority. The catalogue itself is left as it is.
 * @example
 * ```ts
 * withMunicipalities({ language: 'sv' }).municipality('091') // => 'Helsingfors'
 * withMunicipalities({ language: 'en' }).municipality('478') // => 'Mariehamn'
 * ```
 */
export function withMunicipalities<C extends { readonly language: string }>(
  catalogue: C,
): C & MunicipalityNames {
  const [language = ''] = catalogue.language.split('-');
  const nameOf = ({ name, languageStatus }: Municipality): string => {
    if (language === 'fi' || language === 'sv') return name[language];
    return /^(?:sv|bilingual-sv)/.test(languageStatus) ? name.sv : name.fi;
  };
  return {
    ...catalogue,
    municipality: (code) => {
      const found = municipality(code);
      return found ? nameOf(found) : undefined;
    },
  };
}
