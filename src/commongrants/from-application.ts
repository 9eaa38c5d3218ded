import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import type { Draft, Path } from '../model/application.js';
import { cut } from '../model/error.js';
import { type Fields, isRecord } from '../model/plain-data.js';
import { type Issue, issue } from '../schema/issues.js';
import { parseDraft } from '../schema/parse.js';
import type { Parsed } from '../schema/parse-with.js';
import { LIMITS } from '../schema/size.js';
import { fieldOf, FORMAT, PREFIX, PROPERTIES } from './fields.js';

/** Options for {@link fromCommonGrantsApplication}. */
export interface FromApplicationOptions<V extends Vocabulary = Digikunta2017> {
  /** A `ProposalBase` of the protocol, such as one from a form's `mappingToCommonGrants`. */
  readonly proposal?: unknown;
  /**
   * The parser of the draft. Defaults to that of the call of 2017; for another call, pass
   * `schemasFor(call).parseDraft` of `digikunta/schema`.
   */
  readonly parse?: ((input: unknown) => Parsed<Draft<V>>) | undefined;
  /** The currency of the call; an amount in another one is refused. Defaults to `EUR`. */
  readonly currency?: string | undefined;
}

const PROPERTY_OF = new Map<string, keyof Draft>(
  PROPERTIES.map((property) => [fieldOf(property), property]),
);

/** A value of the application, with its place in a draft and in the application. */
interface Source {
  readonly property: keyof Draft;
  /** The place inside the property. */
  readonly inside: Path;
  readonly value: unknown;
  readonly from: Path;
}

/** The value at the end of a path; `undefined` if a step is missing. */
const valueAt = (value: unknown, [step, ...rest]: readonly string[]): unknown =>
  step === undefined
    ? value
    : isRecord(value) && Object.hasOwn(value, step)
      ? valueAt(value[step], rest)
      : undefined;

/** The longest amount that is rewritten. */
const LONGEST = 60;

/** Rewrites an amount of the protocol, which may have extra zeros or a final point, as ours. */
function toEuroText(amount: unknown): unknown {
  if (typeof amount !== 'string' || amount.length > LONGEST || !/^\d+(?:\.\d*)?$/.test(amount))
    return amount;
  const [euros = '', decimals = ''] = amount.split('.');
  const whole = euros.replace(/^0+(?=\d)/, '');
  // eslint-disable-next-line regexp/no-super-linear-move -- At most 60 characters.
  const cents = decimals.replace(/0+$/, '');
  return cents === '' ? whole : `${whole}.${cents}`;
}

/** Lists what the protocol's own fields contain. */
function sourcesInProtocol(
  application: Fields,
  proposal: unknown,
  currency: string,
  issues: Issue[],
): Source[] {
  const sources: Source[] = [];
  const valueOf = (path: readonly string[]): unknown =>
    valueAt(path[0] === 'proposal' ? { proposal } : application, path);
  const add = (property: keyof Draft, inside: Path, ...from: string[]): void => {
    const value = valueOf(from);
    if (value !== undefined && value !== null) sources.push({ property, inside, value, from });
  };
  add('id', [], 'id');
  add('arrivedAt', [], 'submittedAt');
  add('applicants', [0, 'name'], 'proposal', 'organizations', 'primary', 'name');
  add('usePeriod', ['from'], 'proposal', 'projectTimeline', 'startDate', 'date');
  add('usePeriod', ['to'], 'proposal', 'projectTimeline', 'endDate', 'date');
  const requested = ['proposal', 'amountRequested'];
  if (valueOf([...requested, 'currency']) === currency) {
    const from = [...requested, 'amount'];
    const value = toEuroText(valueOf(from));
    sources.push({ property: 'requestedGrant', inside: [], value, from });
  } else if (valueOf(requested) !== undefined) {
    issues.push(issue('input.choice', { choices: [currency] }, [...requested, 'currency']));
  }
  return sources;
}

/** Lists what this library's custom fields contain; `isComplete` if they hold the whole draft. */
function sourcesInCustomFields(
  fields: Fields,
  issues: Issue[],
): { sources: Source[]; isComplete: boolean } {
  const sources: Source[] = [];
  let isComplete = false;
  for (const key of Object.keys(fields)) {
    if (issues.length === LIMITS.issues) break;
    if (!key.startsWith(PREFIX)) continue;
    const field = fields[key];
    const property = PROPERTY_OF.get(key);
    const from = ['customFields', key, 'value'];
    if (property === undefined && key !== FORMAT.name) {
      const shown = cut(key);
      issues.push(issue('input.unknown-key', { key: shown }, ['customFields', shown]));
    } else if (!isRecord(field)) issues.push(issue('input.record', {}, ['customFields', key]));
    else if (property !== undefined)
      sources.push({ property, inside: [], value: field['value'], from });
    else if (field['value'] === FORMAT.value) isComplete = true;
    else issues.push(issue('input.choice', { choices: [FORMAT.value] }, from));
  }
  return { sources, isComplete };
}

/** Builds the draft that the schema then checks. */
function toDraft(sources: readonly Source[]): Fields {
  const draft: Fields = {};
  for (const { property, inside, value } of sources) {
    const key = inside.at(-1);
    if (key === undefined) draft[property] = value;
    else if (inside.length > 1) draft[property] = [{ [key]: value }];
    else draft[property] = { ...(draft[property] as Fields | undefined), [key]: value };
  }
  return draft;
}

/** Moves an issue of the draft to the place in the application that its value comes from. */
function atSource(found: Issue, sources: readonly Source[]): Issue {
  const source = sources.find(({ property, inside }) =>
    [property, ...inside].every((step, index) => found.path[index] === step),
  );
  return source
    ? { ...found, path: [...source.from, ...found.path.slice(1 + source.inside.length)] }
    : found;
}

/** Reads a draft as {@link fromCommonGrantsApplication} does, but throws what the input throws. */
function readApplication(
  application: unknown,
  proposal: unknown,
  currency: string,
  parse: (input: unknown) => Parsed<Draft<Vocabulary>>,
): Parsed<Draft<Vocabulary>> {
  if (!isRecord(application)) return { ok: false, issues: [issue('input.record', {})] };
  const issues: Issue[] = [];
  const fields = application['customFields'] ?? {};
  if (!isRecord(fields)) issues.push(issue('input.record', {}, ['customFields']));
  if (proposal !== undefined && !isRecord(proposal))
    issues.push(issue('input.record', {}, ['proposal']));
  const custom = sourcesInCustomFields(isRecord(fields) ? fields : {}, issues);
  const inCustomFields = new Set(custom.sources.map(({ property }) => property));
  const others = custom.isComplete
    ? []
    : sourcesInProtocol(application, proposal, currency, issues).filter(
        ({ property }) => !inCustomFields.has(property),
      );
  const sources = [...custom.sources, ...others];
  const parsed = parse(toDraft(sources));
  if (!parsed.ok) issues.push(...parsed.issues.map((issue) => atSource(issue, sources)));
  return parsed.ok && issues.length === 0
    ? parsed
    : { ok: false, issues: issues.slice(0, LIMITS.issues) };
}

/**
 * Reads a draft from an application of the CommonGrants protocol 0.3.0, as unknown input. Never
 * throws.
 *
 * Custom fields that begin with `digikunta` are read first. Facts that they do not contain are
 * read from the protocol's own fields: `id`, `submittedAt` as the arrival, and from a proposal the
 * amount in euros, the period and the name of the primary organisation. An application written by
 * {@link toCommonGrantsApplication} has every fact in its custom fields. Missing facts stay absent.
 *
 * @returns The draft, or every issue with its path in the application, or under `proposal`. An
 * unknown `digikunta` field is an issue.
 * @example
 * ```ts
 * const application = { customFields: { digikuntaCategory: { name: 'digikuntaCategory', fieldType: 'string', value: 'experiment' } } };
 * fromCommonGrantsApplication(application) // => { ok: true, value: { category: 'experiment' } }
 * ```
 */
export function fromCommonGrantsApplication<V extends Vocabulary = Digikunta2017>(
  application: unknown,
  { proposal, parse, currency = 'EUR' }: FromApplicationOptions<V> = {},
): Parsed<Draft<V>> {
  try {
    // SAFETY: without a parser, the call is that of 2017, the default of `V`.
    return readApplication(application, proposal, currency, parse ?? parseDraft) as Parsed<
      Draft<V>
    >;
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [issue('input.unreadable', {})] };
  }
}
