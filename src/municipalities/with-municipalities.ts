import type { MunicipalityCode } from '../model/application.js';
import { municipality } from './lookup.js';

/** The names of municipalities, as a catalogue has them. */
export interface MunicipalityNames {
  /** The name of the municipality with a code; `undefined` if no municipality has it. */
  readonly municipality: (code: MunicipalityCode) => string | undefined;
}

/**
 * Adds the names of municipalities to a catalogue: its sentences then say "Lempäälä and Nokia (418, 536)" instead of the codes
 * alone. Names are Swedish in a Swedish catalogue, else Finnish. The catalogue itself is left as it is.
 * @example withMunicipalities({ language: 'sv' }).municipality('091') // => 'Helsingfors'
 */
export function withMunicipalities<C extends { readonly language: string }>(
  catalogue: C,
): C & MunicipalityNames {
  const language = catalogue.language.startsWith('sv') ? 'sv' : 'fi';
  return { ...catalogue, municipality: (code) => municipality(code)?.name[language] };
}
