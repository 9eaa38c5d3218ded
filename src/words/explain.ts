import type { ClauseId, GrantCall } from '../model/call.js';
import { digikuntaError, echo } from '../model/error.js';
import { expectCatalogue } from '../model/expect.js';
import type { OwnFinding } from '../model/own-rule.js';
import { outcomeOf, type Reason } from '../rules/reasons.js';
import type { Catalogue, SentenceFacts, Writer } from './catalogue.js';
import { citations } from './citations.js';
import { format, labelIn } from './format.js';
import { withCall } from './with-call.js';

/** The reader of a sentence. */
export type Audience = 'applicant' | 'official';

/**
 * Anything with a reason and the facts of that reason: a finding, a cost line's result, an issue of the input, a row of a
 * ranking or an allocation, or a point of a settlement.
 */
export type Explainable<R extends keyof SentenceFacts = keyof SentenceFacts> = {
  readonly [One in R]: {
    readonly reason: One;
    readonly facts: SentenceFacts[One];
    readonly clauses?: readonly ClauseId[] | undefined;
  };
}[R];

type Sentence = (facts: object, write: Writer) => string;

/** True if a finding misses the use period alone: no applicant can supplement what the decision sets. */
const waitsForPeriod = (finding: Explainable | OwnFinding): boolean =>
  'paths' in finding && finding.paths.length === 1 && finding.paths[0]?.[0] === 'usePeriod';

/** The reason that advice is kept under. */
const topicOf = (finding: Explainable | OwnFinding): Reason =>
  // SAFETY: only a lookup; an own rule's reason is found in no table.
  (waitsForPeriod(finding) ? 'costs.period-missing' : finding.reason) as Reason;

/** The clauses on asking for what is missing, where an official is to ask the applicant. */
const supplementFor = (
  finding: Explainable | OwnFinding,
  { ruleClauses }: GrantCall,
  { advice: { official } }: Catalogue,
): readonly ClauseId[] =>
  outcomeOf(finding.reason) === 'missing' && official[topicOf(finding)] === undefined
    ? (ruleClauses.supplement ?? [])
    : [];

/** The advice for a reader. */
function advice(
  finding: Explainable | OwnFinding,
  { advice: words }: Catalogue,
  audience: Audience,
): string {
  const { reason } = finding;
  const outcome = outcomeOf(reason);
  if (outcome === undefined) return '';
  const [byReason, byOutcome] =
    audience === 'official'
      ? [words.official, words.officialByOutcome]
      : [words.applicant, words.applicantByOutcome];
  const parts = [byReason[topicOf(finding)] ?? byOutcome[outcome]];
  if (outcome === 'not-met')
    parts.push(...(finding.clauses ?? []).map((clause) => words.byClause[clause]?.[audience]));
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The sentence of one of the library's reasons; throws where a fact is missing or is not what the sentence takes. */
function sentence(reason: string, facts: object, words: Sentence, write: Writer): string {
  let fact = '';
  try {
    return words(
      new Proxy(Object(facts) as object, {
        get: (all, name) => {
          fact = String(name);
          const value: unknown = Reflect.get(all, name);
          if (value === undefined) throw new TypeError('it is missing');
          return value;
        },
      }),
      write,
    );
  } catch (error) {
    const where = fact === '' ? 'facts' : `facts.${fact}`;
    throw digikuntaError(
      'invalid-finding',
      `Check ${where} of ${reason}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The label of an id among those of all fields. */
function choiceIn({ labels }: Catalogue, id: string): string {
  const kinds = [labels.category, labels.costKind, labels.applicantKind, labels.fundingKind];
  const known = [...kinds, labels.role].find((texts) => Object.hasOwn(texts, id));
  return known ? labelIn(known, id) : id;
}

/** The sentence of a reason; the reason itself where an own rule has no words. */
function sentenceOf(
  { reason, facts, clauses = [] }: Explainable | OwnFinding,
  catalogue: Catalogue,
): string {
  if (typeof reason !== 'string')
    throw digikuntaError(
      'invalid-finding',
      `A finding has a reason, such as "cap.exceeded", not ${echo(reason)}`,
    );
  const write: Writer = {
    ...format(catalogue),
    under: (clause, text) => (clauses.includes(clause) ? text : ''),
    choice: (id) => choiceIn(catalogue, id),
  };
  const { sentences, own = {} } = catalogue;
  // SAFETY: `Explainable` and `withWords` pair a reason with the facts that its sentence takes; the compiler loses the pairing
  // in a union, and `sentence` checks it for hosts without types.
  const words = sentences as Readonly<Record<string, Sentence>>;
  const ownWords = own as Readonly<Record<string, unknown>> as Readonly<Record<string, Sentence>>;
  if (Object.hasOwn(words, reason))
    return sentence(reason, facts, words[reason] as Sentence, write);
  return Object.hasOwn(ownWords, reason) ? (ownWords[reason] as Sentence)(facts, write) : reason;
}

/** The sources of a finding, each kind under its heading. */
function grounds(clauses: readonly ClauseId[], call: GrantCall, catalogue: Catalogue): string[] {
  const all = citations(clauses, call, catalogue);
  if (all.length === 0) return [catalogue.advice.noSource];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const texts = all.filter((one) => one.kind === kind).map(({ text }) => text);
    return `${catalogue.labels.source[kind]}: ${texts.join('; ')}.`.replace(/\.\.$/, '.');
  });
}

/**
 * Explains a finding, a cost line's result, an issue or an officials' row in plain text; escape it where it goes into HTML.
 * @param finding - A reason with its facts, as the library returned them.
 * @param catalogue - `fi`, `sv` or `en`, each from its entry `digikunta/messages/…`.
 * @param audience - Adds what the applicant can do, or what an official is to do; by default, nothing is added.
 * @param call - The call: its own labels and currency, and for an official its clauses, as grounds, for comparison or as interpretations.
 * @throws A `RangeError` with `code` `invalid-finding` if there is no reason, or if facts of the reason are missing or of
 * another kind.
 * @example
 * ```ts
 * explain({ reason: 'costs.not-caused', facts: {} }, en) // => 'Not counted: according to the applicant, the project does not cause this cost.'
 * ```
 */
export function explain(
  finding: Explainable | OwnFinding,
  catalogue: Catalogue,
  audience?: Audience,
  call?: GrantCall,
): string {
  expectCatalogue(catalogue);
  const words = call ? withCall(catalogue, call) : catalogue;
  const parts = [sentenceOf(finding, words)];
  if ('reviewedBefore' in finding.facts && finding.facts.reviewedBefore)
    parts.push(words.advice.reviewedBefore);
  if (audience) parts.push(advice(finding, words, audience));
  if (audience === 'official' && call && finding.clauses) {
    const supplement = supplementFor(finding, call, words);
    parts.push(...grounds([...finding.clauses, ...supplement], call, words));
  }
  return parts.filter((part) => part !== '').join(' ');
}
