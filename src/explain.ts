import type { CostLineAssessment } from './model/assessment.js';
import type { ClauseId, GrantCall } from './model/call.js';
import type { Catalogue } from './model/catalogue.js';
import type { Finding } from './model/finding.js';
import type { Issue } from './model/input.js';
import type { OfficialsFacts, OfficialsReason } from './model/officials-reasons.js';
import { OUTCOME_OF, type Reason } from './model/reasons.js';
import { writing } from './writing.js';

/** Who reads. */
export type Audience = 'applicant' | 'official';

/** What officials' functions give a reason for. */
type Officials = { [R in OfficialsReason]: { readonly reason: R; readonly facts: OfficialsFacts[R] } }[OfficialsReason];

/** What can be said in words: a finding, a cost line's outcome, an issue of the input, or what officials' functions give. */
export type Sayable = Pick<Finding | CostLineAssessment | Issue | Officials, 'reason' | 'facts'> & {
  readonly clauses?: readonly ClauseId[];
};

const isReason = (reason: string): reason is Reason => reason in OUTCOME_OF;

/** What is added for the one who reads. */
function advice({ reason }: Sayable, { advice: words }: Catalogue, audience: Audience): string | undefined {
  if (!isReason(reason)) return undefined;
  const outcome = OUTCOME_OF[reason];
  return audience === 'official' ? words.officialByOutcome[outcome] : (words.applicant[reason] ?? words.applicantByOutcome[outcome]);
}

/** The sources of a finding, by document and place. */
function citations({ clauses = [] }: Sayable, call: GrantCall, { labels }: Catalogue): string[] {
  return call.clauses.filter(({ id }) => clauses.includes(id)).map(({ document, locator }) => `${labels.document[document]} ${locator}`);
}

/**
 * Says a finding, a cost line's outcome or an issue in words. The words are plain text; escape them where they go into HTML.
 * @param catalogue - `fi`, `sv` or `en`, each from its entry `digikunta/messages/…`.
 * @param audience - Adds what the applicant can do, or what an official is to do; without it, only what was found is said.
 * @param call - For an official: the call whose clauses are cited as grounds.
 * @example
 * ```ts
 * explain({ reason: 'costs.not-caused', facts: {} }, en) // => 'Not counted: the work does not cause this cost.'
 * ```
 */
export function explain(said: Sayable, catalogue: Catalogue, audience?: Audience, call?: GrantCall): string {
  // SAFETY: a reason's facts are those that its sentence takes; the compiler cannot pair the two unions.
  const sentence = catalogue.sentences[said.reason] as (facts: Sayable['facts'], write: ReturnType<typeof writing>) => string;
  const words = [sentence(said.facts, writing(catalogue.notation))];
  if (audience) words.push(advice(said, catalogue, audience) ?? '');
  const sources = audience === 'official' && call ? citations(said, call, catalogue) : [];
  if (sources.length > 0) words.push(catalogue.advice.grounds(sources));
  return words.filter((part) => part !== '').join(' ');
}
