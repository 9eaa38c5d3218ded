import type { GrantCall, LabelledKind, Localized } from '../model/call.js';
import type { Catalogue, Notation } from './catalogue.js';
import { expectCall, expectCatalogue } from '../model/expect.js';
import { inLanguage } from '../model/in-language.js';

/** Amounts of another currency, with its code in the place of the sign: "12 345,00 SEK", "GBP 12,345.00". */
function inCurrency(notation: Notation, currency: string): Notation {
  const sign = { front: `${currency}\u00a0`, behind: currency };
  return {
    ...notation,
    euro: (whole, cents) => {
      const text = notation.euro(whole, cents);
      return text.replace('€', text.startsWith('€') ? sign.front : sign.behind);
    },
  };
}

/** Labels in a language. */
const inOneLanguage = (
  labels: Readonly<Record<string, Localized>>,
  language: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).map(([id, text]) => [id, inLanguage(text, language)]));

/**
 * Gives a catalogue the words of a call: what its own ids are called, the authority that decides, and its currency. Pass the
 * result wherever the library takes a catalogue.
 * @example
 * ```ts
 * summary(assess(digikunta2017, {}), withCall(en, digikunta2017)).includes('The Ministry of Finance decides on the grant')
 * // => true
 * ```
 */
export function withCall<Code extends string>(
  catalogue: Catalogue<Code>,
  call: GrantCall,
): Catalogue<Code> {
  expectCatalogue(catalogue);
  expectCall(call);
  const { authority, labels, currency = 'EUR' } = call;
  const { language, notation, labels: usual } = catalogue;
  const of = <Kind extends LabelledKind>(kind: Kind): Catalogue['labels'][Kind] => ({
    ...usual[kind],
    ...inOneLanguage(labels?.[kind] ?? {}, language),
  });
  return {
    ...catalogue,
    ...(authority !== undefined && { authority: inLanguage(authority, language) }),
    ...(currency !== 'EUR' && { notation: inCurrency(notation, currency) }),
    ...(labels && {
      labels: {
        ...usual,
        category: of('category'),
        role: of('role'),
        applicantKind: of('applicantKind'),
        costKind: of('costKind'),
        declaration: of('declaration'),
        criterion: of('criterion'),
        document: of('document'),
      },
    }),
  };
}
