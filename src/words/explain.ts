import type { CostLineAssessment } from '../model/assessment.js';
import type { ClauseDocument, ClauseId, GrantCall } from '../model/call.js';
import type { Catalogue, Labels, Format } from './catalogue.js';
import type { Finding } from '../model/finding.js';
import type { OfficialsFacts, OfficialsReason } from '../model/officials-reasons.js';
import type { OwnFinding } from '../model/own-rule.js';
import { OUTCOME_OF, type Reason } from '../model/reasons.js';
import type { Issue } from '../schema/issues.js';
import { format } from './format.js';

/** Who reads. */
export type Audience = 'applicant' | 'official';

/** What officials' functions give a reason for. */
type Officials = {
  [R in OfficialsReason]: { readonly reason: R; readonly facts: OfficialsFacts[R] };
}[OfficialsReason];

/** What can be said in words: a finding, a cost line's outcome, an issue of the input, or what officials' functions give. */
export type Explainable = Pick<
  Finding | CostLineAssessment | Issue | Officials,
  'reason' | 'facts'
> & {
  readonly clauses?: readonly ClauseId[] | undefined;
};

type Said = Pick<Explainable | OwnFinding, 'facts' | 'clauses'> & { readonly reason: string };
type Sentence = (facts: Said['facts'], write: Format) => string;

/** What is added for the one who reads. */
function advice({ reason }: Said, { advice: words }: Catalogue, audience: Audience): string {
  if (!Object.hasOwn(OUTCOME_OF, reason)) return '';
  const known = reason as Reason;
  const outcome = OUTCOME_OF[known];
  const forOfficial = words.officialByOutcome[outcome];
  return (
    (audience === 'official'
      ? forOfficial
      : (words.applicant[known] ?? words.applicantByOutcome[outcome])) ?? ''
  );
}

/** The sentence of a reason; a host's own rule without words gives its reason as it is. */
function sentenceOf(reason: string, { sentences, own = {} }: Catalogue): Sentence {
  // SAFETY: a reason's facts are those that its sentence takes; the compiler cannot pair the unions.
  const words = (Object.hasOwn(sentences, reason) ? sentences : own) as Readonly<
    Record<string, Sentence>
  >;
  return Object.hasOwn(words, reason) ? (words[reason] as Sentence) : () => reason;
}

const nameOf = (document: string, { document: names }: Labels): string =>
  Object.hasOwn(names, document) ? names[document as ClauseDocument] : document;

/** The sources of a finding, by document and place. */
function grounds(
  { clauses = [] }: Said,
  call: GrantCall,
  { labels, advice: words }: Catalogue,
): string {
  const cited = call.clauses
    .filter(({ id }) => clauses.includes(id))
    .map(({ document, locator }) => `${nameOf(document, labels)} ${locator}`.trim());
  return cited.length > 0 ? words.grounds(cited) : '';
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
export function explain(
  said: Explainable | OwnFinding,
  catalogue: Catalogue,
  audience?: Audience,
  call?: GrantCall,
): string {
  const words = [sentenceOf(said.reason, catalogue)(said.facts, format(catalogue))];
  if (audience) words.push(advice(said, catalogue, audience));
  if (audience === 'official' && call) words.push(grounds(said, call, catalogue));
  return words.filter((part) => part !== '').join(' ');
}
