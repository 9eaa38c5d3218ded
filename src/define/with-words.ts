import type { Catalogue, Format } from '../words/catalogue.js';
import type { OwnRule } from '../model/own-rule.js';

/** A sentence for each reason of an own rule: one that is missing does not compile. */
export type OwnSentences<F extends { [R in keyof F]: object }> = {
  readonly [R in keyof F & string]: (facts: F[R], write: Format) => string;
};

/**
 * A catalogue with the words of an own rule beside the library's; the catalogue itself is left as it is.
 * @param rule - The rule whose reasons the sentences say.
 * @param heading - The heading of the rule, as in `summary`. Defaults to its name.
 * @example withWords(en, { name: 'task', effect: 'require', outcomes: {}, check: () => [] }, {}).language // => 'en'
 */
export function withWords<F extends { [R in keyof F]: object }, Code extends string = string>(
  catalogue: Catalogue<Code>,
  rule: OwnRule<F>,
  sentences: OwnSentences<F>,
  heading: string = rule.name,
): Catalogue<Code> {
  const { labels, own } = catalogue;
  return {
    ...catalogue,
    labels: { ...labels, rule: { [rule.name]: heading, ...labels.rule } },
    own: { ...own, ...sentences },
  };
}
