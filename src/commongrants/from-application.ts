import type { Draft, Path } from '../model/application.js';
import { cut } from '../model/error.js';
import { type Fields, isRecord } from '../model/plain-data.js';
import { type Issue, issue } from '../schema/issues.js';
import { parseDraft, type Parsed } from '../schema/parse.js';
import { LIMITS } from '../schema/size.js';
import { fieldOf, FORMAT, PREFIX, PROPERTIES } from './fields.js';

/** What is needed beside an application of the protocol. */
export interface FromApplicationOptions {
  /** A `ProposalBase` of the protocol, such as a form's `mappingToCommonGrants` makes of a form response. */
  readonly proposal?: unknown;
  /** How a draft is read: for another call than that of 2017, `schemasFor(call).parseDraft` of `digikunta/schema`. */
  readonly parse?: ((input: unknown) => Parsed<Draft>) | undefined;
}

const PROPERTY_OF = new Map<string, keyof Draft>(
  PROPERTIES.map((property) => [fieldOf(property), property]),
);

/** One fact, where it belongs in a draft, and where it stood. */
interface Told {
  readonly property: keyof Draft;
  /** Where it belongs inside the property. */
  readonly inside: Path;
  readonly value: unknown;
  readonly from: Path;
}

/** What stands at the end of a path; absent where any step is. */
const at = (value: unknown, [step, ...rest]: readonly string[]): unknown =>
  step === undefined
    ? value
    : isRecord(value) && Object.hasOwn(value, step)
      ? at(value[step], rest)
      : undefined;

/** The longest amount that is written anew. */
const LONGEST = 60;

/** An amount as we write it, where the protocol's text has zeros or a point too many. */
function euroFrom(amount: unknown): unknown {
  if (typeof amount !== 'string' || amount.length > LONGEST || !/^\d+(?:\.\d*)?$/.test(amount))
    return amount;
  const [euros = '', decimals = ''] = amount.split('.');
  const whole = euros.replace(/^0+(?=\d)/, '');
  // eslint-disable-next-line regexp/no-super-linear-move -- Of no more than 60 signs.
  const cents = decimals.replace(/0+$/, '');
  return cents === '' ? whole : `${whole}.${cents}`;
}

/** What the protocol's own parts tell. */
function toldByProtocol(application: Fields, proposal: unknown, issues: Issue[]): Told[] {
  const told: Told[] = [];
  const take = (
    property: keyof Draft,
    inside: Path,
    source: unknown,
    root: readonly string[],
    path: readonly string[],
  ): void => {
    const value = at(source, path);
    if (value !== undefined && value !== null)
      told.push({ property, inside, value, from: [...root, ...path] });
  };
  take('id', [], application, [], ['id']);
  take('arrivedAt', [], application, [], ['submittedAt']);
  take('applicants', [0, 'name'], proposal, ['proposal'], ['organizations', 'primary', 'name']);
  take('usePeriod', ['from'], proposal, ['proposal'], ['projectTimeline', 'startDate', 'date']);
  take('usePeriod', ['to'], proposal, ['proposal'], ['projectTimeline', 'endDate', 'date']);
  const currency = at(proposal, ['amountRequested', 'currency']);
  if (currency === 'EUR') {
    const path = ['amountRequested', 'amount'];
    told.push({
      property: 'requestedGrant',
      inside: [],
      value: euroFrom(at(proposal, path)),
      from: ['proposal', ...path],
    });
  } else if (at(proposal, ['amountRequested']) !== undefined) {
    issues.push(
      issue('input.choice', { choices: ['EUR'] }, ['proposal', 'amountRequested', 'currency']),
    );
  }
  return told;
}

/** What our custom fields tell, and whether they tell all. */
function toldByFields(fields: Fields, issues: Issue[]): { told: Told[]; whole: boolean } {
  const told: Told[] = [];
  let whole = false;
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
      told.push({ property, inside: [], value: field['value'], from });
    else if (field['value'] === FORMAT.value) whole = true;
    else issues.push(issue('input.choice', { choices: [FORMAT.value] }, from));
  }
  return { told, whole };
}

/** Puts facts together as a draft could be, which the schema then looks at. */
function draftOf(told: readonly Told[]): Fields {
  const draft: Fields = {};
  for (const { property, inside, value } of told) {
    const key = inside.at(-1);
    if (key === undefined) draft[property] = value;
    else if (inside.length > 1) draft[property] = [{ [key]: value }];
    else draft[property] = { ...(draft[property] as Fields | undefined), [key]: value };
  }
  return draft;
}

/** An issue of the draft, at the place in the application that it comes from. */
function atSource(found: Issue, told: readonly Told[]): Issue {
  const source = told.find(({ property, inside }) =>
    [property, ...inside].every((step, index) => found.path[index] === step),
  );
  return source
    ? { ...found, path: [...source.from, ...found.path.slice(1 + source.inside.length)] }
    : found;
}

function read(
  application: unknown,
  { proposal, parse = parseDraft }: FromApplicationOptions,
): Parsed<Draft> {
  if (!isRecord(application)) return { ok: false, issues: [issue('input.record', {})] };
  const issues: Issue[] = [];
  const fields = application['customFields'] ?? {};
  if (!isRecord(fields)) issues.push(issue('input.record', {}, ['customFields']));
  if (proposal !== undefined && !isRecord(proposal))
    issues.push(issue('input.record', {}, ['proposal']));
  const own = toldByFields(isRecord(fields) ? fields : {}, issues);
  const ownFacts = new Set(own.told.map(({ property }) => property));
  const others = own.whole
    ? []
    : toldByProtocol(application, proposal, issues).filter(
        ({ property }) => !ownFacts.has(property),
      );
  const told = [...own.told, ...others];
  const parsed = parse(draftOf(told));
  if (!parsed.ok) issues.push(...parsed.issues.map((found) => atSource(found, told)));
  return parsed.ok && issues.length === 0
    ? parsed
    : { ok: false, issues: issues.slice(0, LIMITS.issues) };
}

/**
 * Reads a draft from an application of the CommonGrants protocol 0.3.0, as unknown input. Never throws.
 *
 * Custom fields that begin with `digikunta` are taken as they are. Facts that they do not tell are read from the protocol's
 * own parts: `id`, `submittedAt` as the arrival, and from a proposal the amount in euros, the period and the name of the
 * primary organisation. An application that {@link toCommonGrantsApplication} wrote tells everything in its custom fields.
 * What is not told stays absent.
 *
 * @returns The draft, or every issue with its path in the application, or under `proposal`; an unknown `digikunta` field is an issue.
 * @example
 * ```ts
 * const application = { customFields: { digikuntaCategory: { name: 'digikuntaCategory', fieldType: 'string', value: 'experiment' } } };
 * fromCommonGrantsApplication(application) // => { ok: true, value: { category: 'experiment' } }
 * ```
 */
export function fromCommonGrantsApplication(
  application: unknown,
  options: FromApplicationOptions = {},
): Parsed<Draft> {
  try {
    return read(application, options);
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [issue('input.unreadable', {})] };
  }
}
