import type { Assessment } from '../assess.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';
import { explain } from './explain.js';
import type { Catalogue, SummaryWords } from './catalogue.js';
import type { OwnFinding } from '../model/own-rule.js';
import { type Outcome, RULES } from '../model/reasons.js';
import { format, isZero, labelIn } from './format.js';

function preference(
  preferred: boolean | null,
  { preferred: first, notPreferred }: SummaryWords,
): string {
  if (preferred === null) return '';
  return preferred ? first : notPreferred;
}

/** The rules whose missing facts can still change the award. */
const OF_THE_AWARD: readonly string[] = ['costs', 'cap', 'cofunding'];

/** True if no fact is missing that can still change the award. */
const isOfAllFacts = (findings: readonly (Finding | OwnFinding)[]): boolean =>
  !findings.some(({ rule, outcome }) => outcome === 'missing' && OF_THE_AWARD.includes(rule));

/**
 * The whole assessment in a few sentences, as a municipal officer could paste them into an e-mail: whether the requirements
 * of the call that were checked are met and why not (rules of the host's own included), how large the award can be, what binds it and what it leaves of the
 * costs, the preference, what is missing, and what the authority has yet to assess.
 * @example summary(assess(digikunta2017, {}), en).startsWith('It is not yet possible to say') // => true
 */
export function summary(
  {
    eligibility,
    preferred,
    findings: ofLibrary,
    ownFindings = [],
    costs,
    award,
  }: Assessment<Vocabulary>,
  catalogue: Catalogue,
): string {
  const { summary: words, labels } = catalogue;
  const write = format(catalogue);
  const findings: readonly (Finding | OwnFinding)[] = [...ofLibrary, ...ownFindings];
  const ruleNames: readonly string[] = RULES;
  // The library's own headings fit into a sentence without their capital; a host's may be a name.
  const headingOf = (rule: string): string => {
    const heading = labelIn(labels.rule, rule);
    return ruleNames.includes(rule) ? heading.toLowerCase() : heading;
  };
  const headings = (outcome: Outcome, others: readonly string[] = []): string => {
    const rules = findings
      .filter((finding) => finding.outcome === outcome)
      .map(({ rule }) => headingOf(rule));
    return write.list([...new Set([...rules, ...others])]);
  };
  const obstacles = findings.filter(
    ({ effect, outcome }) => outcome === 'not-met' && (effect === 'require' || effect === 'limit'),
  );
  const missing = headings('missing');
  const review = headings('review', isZero(costs.underReview) ? [] : [headingOf('costs')]);
  const amounts = award
    ? [
        words.award(award, write),
        words.shares(award, write),
        isZero(costs.underReview) ? '' : words.underReview(costs.underReview, write),
        isOfAllFacts(findings) ? '' : words.soFar,
      ]
    : [words.awardUnknown];
  const sentences = [
    words.verdict[eligibility],
    ...obstacles.map((finding) => explain(finding, catalogue)),
    ...(eligibility === 'ineligible' ? [] : [...amounts, preference(preferred, words)]),
    missing && words.missing(missing),
    review && words.review(review),
    words.notADecision,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
