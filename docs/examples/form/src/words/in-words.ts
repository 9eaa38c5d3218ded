import {
  type Change,
  type Citation,
  citations,
  type ClauseId,
  digikunta2017,
  explain,
  type Finding,
  type Labels,
  type Path,
  type Question,
  type Remedy,
  type TraceStep,
} from 'digikunta';
import type { ReviewPoint } from '../values/reviews.ts';
import type { Speech } from './languages.ts';
import type { FieldKey, ListName, Words } from './words.ts';

const keyOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

const isField = (key: string, words: Words): key is FieldKey => key in words.field;
const isList = (name: unknown, words: Words): name is ListName =>
  typeof name === 'string' && name in words.entry;

/** The label of a field at its place. */
export function labelFor(path: Path, words: Words): string {
  const key = keyOf(path);
  return isField(key, words) ? words.field[key] : key;
}

/** The name of a field away from its place: with the entry of the list that it belongs to. */
export function nameFor(path: Path, { words }: Speech): string {
  const [list, place] = path;
  const label = labelFor(path, words);
  return isList(list, words) && typeof place === 'number'
    ? `${words.entry[list](place + 1)}: ${label}`
    : label;
}

/** The outcome of a finding in words; of a preference, whether it is given. */
export const outcomeInWords = (
  { effect, outcome }: Pick<Finding, 'effect' | 'outcome'>,
  { preference, outcome: outcomes }: Labels,
): string => (effect === 'prefer' ? preference : outcomes)[outcome];

/** A point to review in words; of a cost line, with its number. */
export function reviewInWords({ finding }: ReviewPoint, { catalogue, words }: Speech): string {
  const sentence = explain(finding, catalogue);
  return 'line' in finding && typeof finding.line === 'number'
    ? `${words.entry.costs(finding.line + 1)}: ${sentence}`
    : sentence;
}

/** A question in words: the field's name, or the point to review. */
export function questionInWords(
  { path }: Question,
  points: readonly ReviewPoint[],
  speech: Speech,
): string {
  const point = path[0] === 'reviews' ? points.find(({ on }) => on === path[1]) : undefined;
  return point ? reviewInWords(point, speech) : nameFor(path, speech);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value in words; the last step of its path says what it is. */
export function valueInWords(path: Path, value: unknown, speech: Speech): string {
  const { catalogue, words, write } = speech;
  const { labels } = catalogue;
  if (value === null || value === undefined) return words.answer.notAnswered;
  if (typeof value === 'boolean') return value ? words.answer.yes : words.answer.no;
  if (Array.isArray(value))
    return value.map((entry) => valueInWords(path, entry, speech)).join(', ') || '–';
  if (isRecord(value)) {
    const fields = ['name', 'code', 'kind', 'roles', 'source', 'amount'].filter(
      (field) => field in value,
    );
    return fields
      .map((field) => valueInWords([...path, 0, field], value[field], speech))
      .join(', ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [list] = path;
  const names: Readonly<Record<string, string>> = {
    ...labels.role,
    ...(list === 'applicants' ? labels.applicantKind : {}),
    ...(list === 'costs' ? labels.costKind : {}),
    ...(list === 'otherFunding' ? labels.fundingKind : {}),
    ...(list === 'category' ? labels.category : {}),
  };
  const field = path.at(-1);
  if (field === 'amount' || field === 'requestedGrant') return write.euro(text);
  if (field === 'name' || field === 'source') return text;
  if (list === 'supportedMunicipalities' || path.includes('members'))
    return write.municipalities([text]);
  return names[text] ?? text;
}

/** A change in words: from what to what; of a list, what goes and what comes. */
export function changeInWords(
  { path, from, to }: Change,
  speech: Speech,
): { from?: string; to?: string; removed: string[]; added: string[] } {
  if (!Array.isArray(to) || path.at(-1) === 'roles') {
    return {
      from: valueInWords(path, from, speech),
      to: valueInWords(path, to, speech),
      removed: [],
      added: [],
    };
  }
  const before: unknown[] = Array.isArray(from) ? from : [];
  const after: unknown[] = to;
  const has = (list: unknown[], entry: unknown): boolean =>
    list.some((one) => JSON.stringify(one) === JSON.stringify(entry));
  const inWords = (entries: unknown[]): string[] =>
    entries.map((entry) => valueInWords(path, entry, speech));
  return {
    removed: inWords(before.filter((entry) => !has(after, entry))),
    added: inWords(after.filter((entry) => !has(before, entry))),
  };
}

/** What removes an obstacle first, then what only earns something. */
export const inOrder = (remedies: readonly Remedy[]): Remedy[] =>
  [...remedies].sort((a, b) => Number(a.optional) - Number(b.optional));

/** The name of a step of the calculation. */
export function stepName(step: TraceStep, { catalogue: { labels } }: Speech): string {
  const name = labels.step[step.step];
  if (step.step === 'line') return `${name} ${String(step.line + 1)}`;
  return step.step === 'maximum' ? `${name} (${labels.binding[step.binding]})` : name;
}

/** The amount of a step. The share before rounding has more decimals than `format` writes. */
export function stepAmount(step: TraceStep, { catalogue: { notation }, write }: Speech): string {
  if (step.step === 'line') return write.euro(step.counted);
  if (step.step !== 'share') return write.euro(step.amount);
  const [euros = '', cents = ''] = step.amount.split('.');
  return notation.euro(euros.replace(/\B(?=(?:\d{3})+$)/g, notation.group), cents.padEnd(2, '0'));
}

/** The sources of a finding or a step, each kind under its heading. */
export function sources(
  clauses: readonly ClauseId[],
  { catalogue }: Speech,
): { readonly heading: string; readonly cited: readonly Citation[] }[] {
  const all = citations(clauses, digikunta2017, catalogue);
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => ({
    heading: catalogue.labels.source[kind],
    cited: all.filter((one) => one.kind === kind),
  }));
}
