import type { Clause, SourceDocument } from '../model/call.js';

/** The addresses of a statute in Finlex. English readers get the Finnish text, since no translation of these is known. */
export function inFinlex(year: number, number: number): NonNullable<SourceDocument['href']> {
  const statute = `${String(year)}/${String(number)}`;
  const fi = `https://www.finlex.fi/fi/lainsaadanto/${statute}`;
  return { fi, sv: `https://www.finlex.fi/sv/lagstiftning/${statute}`, en: fi };
}

/** A section of a statute, and its subsection, as each language cites it. */
export function section(number: number, subsection?: number): Clause['locator'] {
  const nordic = `${String(number)} §${subsection === undefined ? '' : ` ${String(subsection)} mom.`}`;
  const en = `section ${String(number)}${subsection === undefined ? '' : `(${String(subsection)})`}`;
  return { fi: nordic, sv: nordic, en };
}

/** A paragraph of a release, and its item, as each language cites it. */
export const paragraph = (place: string): Clause['locator'] => ({
  fi: `kappale ${place}`,
  sv: `stycke ${place}`,
  en: `paragraph ${place}`,
});
