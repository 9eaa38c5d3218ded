import type { Catalogue, Write } from './model/catalogue.js';
import type { OwnRule } from './model/own-rule.js';

/** A sentence for each reason of an own rule: one that is missing does not compile. */
export type OwnSentences<F extends { [R in keyof F]: object }> = {
  readonly [R in keyof F & string]: (facts: F[R], write: Write) => string;
};

/**
 * A catalogue with the words of an own rule beside the library's; the catalogue itself is left as it is.
 * @param rule - The rule whose reasons the sentences say; it only ties their types together.
 * @example withWords(en, { name: 'task', effect: 'require', outcomes: {}, check: () => [] }, {}).language // => 'en'
 */
export function withWords<F extends { [R in keyof F]: object }>(
  catalogue: Catalogue,
  rule: OwnRule<F>,
  sentences: OwnSentences<F>,
): Catalogue {
  const { labels, own } = catalogue;
  return { ...catalogue, labels: { ...labels, rule: { [rule.name]: rule.name, ...labels.rule } }, own: { ...own, ...sentences } };
}
