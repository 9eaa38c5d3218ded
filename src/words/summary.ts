import type { Assessment } from '../assess.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';
import { expectCatalogue } from '../model/expect.js';
import { explain } from './explain.js';
import type { Catalogue, SummaryWords } from './catalogue.js';
import type { AnyFinding } from '../model/finding.js';
import type { OwnFinding } from '../model/own-rule.js';
import { type Outcome, RULES } from '../model/reasons.js';
import { format, isZero, labelIn } from './format.js';

/** The sentence on the preference: for several municipalities, or for something else. */
function preference(
  preferred: boolean | null,
  findings: readonly AnyFinding[],
  words: SummaryWords,
): string {
  if (preferred === null) return '';
  const [several, single] = ['cooperation.several', 'cooperation.single'].map((reason) =>
    findings.some((finding) => finding.reason === reason),
  );
  if (preferred) return several ? words.preferred : words.preferredOtherwise;
  return single ? words.notPreferred : words.notPreferredOtherwise;
}

/** The rules whose missing facts can still change the award. */
const OF_THE_AWARD: readonly string[] = ['costs', 'cap', 'cofunding'];

/** True if what a finding waits for is missing under another heading, from the costs or the request. */
const waitsForOthers = ({ reason, paths }: Finding | OwnFinding): boolean =>
  reason === 'cap.costs-missing' ||
  (reason === 'cofunding.facts-missing' && paths.every(([field]) => field !== 'otherFunding'));

/** Reasons that are met by what the application says, which the authority has yet to assess. */
const SAID_ONLY: readonly string[] = ['category.means', 'category.supports'];

/**
 * The whole assessment in a few sentences, as a municipal officer could paste them into an e-mail: whether the requirements
 * of the call that were checked are met and why not (rules of the host's own included), how large the award can be, what binds it and what it leaves of the
 * costs, the preference, what is missing, and what the authority has yet to assess.
 * @example summary(assess(digikunta2017, {}), en).startsWith('It is not yet possible to say') // => true
 */
export function summary(
  {
    call,
    eligibility,
    preferred,
    findings: ofLibrary,
    ownFindings = [],
    costs,
    award,
  }: Assessment<Vocabulary>,
  catalogue: Catalogue,
): string {
  expectCatalogue(catalogue);
  const { summary: words, labels } = catalogue;
  const write = format(catalogue);
  const findings: readonly (Finding | OwnFinding)[] = [...ofLibrary, ...ownFindings];
  const ruleNames: readonly string[] = RULES;
  // The library's own headings fit into a sentence without their capital; a host's may be a name.
  const headingOf = (rule: string): string => {
    const heading = labelIn(labels.rule, rule);
    return ruleNames.includes(rule) ? heading.toLowerCase() : heading;
  };
  const isUnderReview = !isZero(costs.underReview);
  const isLineMissing = costs.lines.some(({ outcome }) => outcome === 'missing');
  const headings = (outcome: Outcome, isOpen: (finding: Finding | OwnFinding) => boolean): string =>
    write.list([
      ...new Set(
        findings
          .filter(
            (finding) =>
              (finding.outcome === outcome && !waitsForOthers(finding)) || isOpen(finding),
          )
          .map(({ rule }) => headingOf(rule)),
      ),
    ]);
  const obstacles = findings.filter(
    ({ effect, outcome }) => outcome === 'not-met' && (effect === 'require' || effect === 'limit'),
  );
  const missing = headings('missing', ({ rule }) => rule === 'costs' && isLineMissing);
  const review = headings(
    'review',
    ({ rule, reason }) => (rule === 'costs' && isUnderReview) || SAID_ONLY.includes(reason),
  );
  const isSoFar =
    isLineMissing ||
    findings.some(({ rule, outcome }) => outcome === 'missing' && OF_THE_AWARD.includes(rule));
  const amounts = award
    ? [
        words.award(award, write),
        words.shares(award, write),
        isUnderReview ? words.underReview(costs.underReview, write) : '',
        isSoFar ? words.soFar : '',
      ]
    : [words.awardUnknown];
  const sentences = [
    words.verdict[eligibility],
    ...obstacles.map((finding) => explain(finding, catalogue)),
    ...(eligibility === 'ineligible' ? [] : [...amounts, preference(preferred, findings, words)]),
    missing && words.missing(missing),
    review && words.review(review),
    (call.law === 'other' ? words.notADecision : words.notADecisionUnderAct)(catalogue.authority),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
