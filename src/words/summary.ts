import type { Assessment } from '../assess.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';
import { explain } from './explain.js';
import type { Catalogue, SummaryWords } from './catalogue.js';
import type { OwnFinding } from '../model/own-rule.js';
import { type Outcome, RULES } from '../model/reasons.js';
import { format, labelIn } from './format.js';

function preference(
  preferred: boolean | null,
  { preferred: first, notPreferred }: SummaryWords,
): string {
  if (preferred === null) return '';
  return preferred ? first : notPreferred;
}

/**
 * The whole assessment in a few sentences, as a municipal officer could paste them into an e-mail: whether the conditions
 * are met and why not (rules of the host's own included), how large the award can be, the preference, what is lacking, and what is left to officials.
 * @example summary(assess(digikunta2017, {}), en).startsWith('Whether the application meets the conditions') // => true
 */
export function summary(
  { eligibility, preferred, findings: ofLibrary, ownFindings = [], award }: Assessment<Vocabulary>,
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
  const headings = (outcome: Outcome): string => {
    const rules = new Set(
      findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => headingOf(rule)),
    );
    return write.list([...rules]);
  };
  const obstacles = findings.filter(
    ({ effect, outcome }) => outcome === 'not-met' && (effect === 'require' || effect === 'limit'),
  );
  const missing = headings('missing');
  const review = headings('review');
  const sentences = [
    words.verdict[eligibility],
    ...obstacles.map((finding) => explain(finding, catalogue)),
    ...(eligibility === 'ineligible'
      ? []
      : [award ? words.award(award, write) : words.awardUnknown, preference(preferred, words)]),
    missing && words.missing(missing),
    review && words.review(review),
    words.notADecision,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
