import type { Language } from 'digikunta';
import { findMunicipality, municipalities, municipality } from 'digikunta/municipalities';

const nameIn = (name: { fi: string; sv: string }, language: Language): string =>
  language === 'sv' ? name.sv : name.fi;

/** The names to choose from, in the order of the alphabet. */
export const namesIn = (language: Language): string[] =>
  municipalities()
    .map(({ name }) => nameIn(name, language))
    .sort((a, b) => a.localeCompare(b, language));

/** The code of the one municipality that a name means; `null` if there is none, or several. */
export function codeOf(name: string): string | null {
  const [found, ...others] = findMunicipality(name);
  return found && others.length === 0 ? found.code : null;
}

export function nameOf(code: string, language: Language): string | null {
  const found = municipality(code);
  return found && nameIn(found.name, language);
}

/** The codes in a text of codes and names; what is neither stays as it is, for the library to refuse. */
export function codesIn(text: string): string[] {
  return text
    .split(/[,;\n]+/)
    .flatMap((part) => (/^[\d\s]+$/.test(part) ? part.split(/\s+/) : [part.trim()]))
    .filter((part) => part !== '')
    .map((part) => codeOf(part) ?? part);
}
