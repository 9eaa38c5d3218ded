import type { Clause, ClauseId, GrantCall, SourceKind } from '../model/call.js';
import type { Catalogue } from './catalogue.js';
import { format, labelIn } from './format.js';
import { inLanguage } from '../model/in-language.js';

/** A document that a finding rests on, with the places in it. */
export interface Citation {
  /** `unspecified` if the call does not say what the document is to it. */
  readonly kind: SourceKind | 'unspecified';
  /** The document and its places, such as "Administrative Procedure Act (434/2003), section 22". */
  readonly text: string;
  /** The address where the public can read it; `null` if the call names none. */
  readonly href: string | null;
}

const KINDS: readonly Citation['kind'][] = [
  'binding',
  'unspecified',
  'comparison',
  'interpretation',
];

const pluralOf = (word: string, { notation: { plurals } }: Catalogue): string | null =>
  Object.hasOwn(plurals, word) ? (plurals[word] ?? null) : null;

/** Puts places in one document together: `paragraphs 2 and 3`, `21 ja 22 §`, or one after the other. */
function together(places: readonly string[], catalogue: Catalogue): string {
  const { list } = format(catalogue);
  const [place = ''] = places;
  const unit = place.slice(0, place.indexOf(' '));
  const units = pluralOf(unit, catalogue);
  if (places.length > 1 && units !== null && places.every((one) => one.startsWith(`${unit} `)))
    return `${units} ${list(places.map((one) => one.slice(unit.length + 1)))}`;
  return places.every((one) => /^\d+ §$/.test(one))
    ? `${list(places.map((one) => one.slice(0, -2)))} §`
    : list(places);
}

/** Puts a document and its places together; a place in words, such as "paragraph 2", is set apart by a comma. */
function cited(label: string, places: readonly string[], catalogue: Catalogue): string {
  const place = together(places, catalogue);
  if (/^(?:\p{Ll}|\d+ \p{Lu})/u.test(place)) return `${label}, ${place}`;
  const name = label.slice(label.lastIndexOf(' ') + 1);
  const names = places.length > 1 ? pluralOf(name, catalogue) : null;
  return `${names === null ? label : label.slice(0, -name.length) + names} ${place}`.trim();
}

/**
 * Lists the sources that clauses are from, as a catalogue names them: first those that bind, then those for comparison, then
 * interpretations. `labels.source` of the catalogue has a heading for each kind. Places in one document are put together.
 * @param clauses - The `clauses` of a finding, of a cost line's result or of a step of the calculation.
 * @param call - The call that the clauses are of.
 * @example
 * ```ts
 * citations(['act.21', 'act.20', 'terms.deficit'], digikunta2017, en).map(({ kind, text }) => [kind, text])
 * // => [['binding', 'Act on Discretionary Government Grants (688/2001), sections 20 and 21'], ['comparison', 'special grant terms of the Finnish National Agency for Education, 6 November 2017']]
 * ```
 */
export function citations(
  clauses: readonly ClauseId[],
  call: GrantCall,
  catalogue: Catalogue,
): Citation[] {
  const { language, labels } = catalogue;
  const { documents = {} } = call;
  const groups = new Map<string, { readonly clause: Clause; readonly places: string[] }>();
  for (const clause of call.clauses) {
    if (!clauses.includes(clause.id)) continue;
    // A clause with an address of its own is cited by itself.
    const key = clause.href === undefined ? clause.document : `${clause.document} ${clause.id}`;
    const group = groups.get(key) ?? { clause, places: [] };
    const place = inLanguage(clause.locator, language);
    if (!group.places.includes(place)) group.places.push(place);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(({ clause, places }): Citation => {
    const document = Object.hasOwn(documents, clause.document)
      ? documents[clause.document]
      : undefined;
    const href = clause.href ?? document?.href;
    return {
      kind: document?.kind ?? 'unspecified',
      text: cited(labelIn(labels.document, clause.document), places, catalogue),
      href: href === undefined ? null : inLanguage(href, language),
    };
  });
  return KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}
