import type { Change } from '../guidance/changes.js';
import type { Question } from '../guidance/next-questions.js';
import type { Remedy } from '../guidance/remedies.js';
import type { Path } from '../model/application.js';
import { expectCatalogue } from '../model/expect.js';
import { isObject } from '../model/plain-data.js';
import type { Issue } from '../schema/issues.js';
import type { Catalogue, ListName } from './catalogue.js';
import { explain } from './explain.js';
import { format, labelIn } from './format.js';

const LISTS: readonly ListName[] = ['applicants', 'partners', 'costs', 'otherFunding'];
const isList = (name: unknown): name is ListName => LISTS.some((list) => list === name);

/** The label of a field beside its entry: "Kind of cost". */
function fieldLabel(path: Path, { labels }: Catalogue): string {
  const [first, id] = path;
  if (first === 'declarations' && typeof id === 'string') return labelIn(labels.declaration, id);
  const name = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  return labelIn(labels.field, name);
}

/**
 * Returns the name of a field as a person reads it, with the entry of the list that it is in. The id of a field that no
 * application has is returned as it is.
 * @param path - Of a finding, a question, a change or an issue.
 * @example labelOf(['costs', 1, 'amount'], en) // => 'Cost line 2 – Amount excluding VAT'
 */
export function labelOf(path: Path, catalogue: Catalogue): string {
  expectCatalogue(catalogue);
  const [list, place, ...rest] = path;
  const { labels } = catalogue;
  if (list === 'reviews') return labels.review;
  if (!isList(list) || typeof place !== 'number') return fieldLabel(path, catalogue);
  const entry = `${labels.entry[list]} ${String(place + 1)}`;
  return rest.length === 0 ? entry : `${entry} – ${fieldLabel(path, catalogue)}`;
}

/** A label and what is said of it; a question has its own mark. */
const labelled = (path: Path, text: string, catalogue: Catalogue): string => {
  const label = labelOf(path, catalogue);
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
};

/** The fields of an entry that are shown, in this order. */
const SHOWN = ['name', 'code', 'kind', 'roles', 'source', 'description', 'amount'] as const;

/** A value of a field in words. */
function valueIn(path: Path, value: unknown, catalogue: Catalogue): string {
  const { answer } = catalogue.labels;
  const write = format(catalogue);
  if (value === null || value === undefined) return answer.missing;
  if (typeof value === 'boolean') return value ? answer.yes : answer.no;
  if (Array.isArray(value))
    return value.length === 0
      ? answer.none
      : write.list(value.map((entry: unknown) => valueIn(path, entry, catalogue)));
  if (isObject(value))
    return SHOWN.filter((field) => value[field] !== undefined)
      .map((field) => valueIn([...path, field], value[field], catalogue))
      .join(', ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (path.at(-1)) {
    case 'amount':
    case 'requestedGrant':
      return write.euro(text);
    case 'category':
      return write.category(text);
    case 'roles':
      return write.role(text);
    case 'members':
    case 'supportedMunicipalities':
      return write.municipalities([text]);
    case 'kind':
      return kindIn(path[0], text, catalogue);
    default:
      return text;
  }
}

function kindIn(list: Path[number] | undefined, kind: string, catalogue: Catalogue): string {
  const { applicantKind, costKind, fundingKind } = format(catalogue);
  if (list === 'costs') return costKind(kind);
  return list === 'applicants' ? applicantKind(kind) : fundingKind(kind);
}

/** The entries of one list that are not in another. */
function without(entries: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((entry) => JSON.stringify(entry)));
  return entries.filter((entry) => !known.has(JSON.stringify(entry)));
}

function describeChange({ path, from, to, example }: Change, catalogue: Catalogue): string {
  const { remedy } = catalogue.labels;
  const inWords = (value: unknown): string => valueIn(path, value, catalogue);
  const suffix = example ? ` (${remedy.example})` : '';
  if (!Array.isArray(to))
    return labelled(path, `${inWords(from)} → ${inWords(to)}${suffix}`, catalogue);
  const before: unknown[] = Array.isArray(from) ? from : [];
  const parts = [
    { does: remedy.remove, entries: without(before, to) },
    { does: remedy.add, entries: without(to, before) },
  ].filter(({ entries }) => entries.length > 0);
  const text = parts.map(({ does, entries }) => `${does} ${inWords(entries)}`).join('; ');
  return labelled(path, `${text}${suffix}`, catalogue);
}

/**
 * Says in one line what a question asks, what a change or a remedy does, or what is wrong with the input, with the names of
 * the fields.
 * @example
 * ```ts
 * describe({ path: ['requestedGrant'], from: '9000.00', to: '6300.00' }, en) // => 'Grant requested: €9,000.00 → €6,300.00'
 * describe({ path: ['costs', 0, 'kind'], reason: 'input.required', facts: {} }, en) // => 'Cost line 1 – Kind of cost: This is required.'
 * ```
 */
export function describe(
  item: Question | Change | Remedy | Pick<Issue, 'path' | 'reason' | 'facts'>,
  catalogue: Catalogue,
): string {
  expectCatalogue(catalogue);
  if ('changes' in item)
    return item.changes.map((change) => describeChange(change, catalogue)).join('; ');
  if ('check' in item) return labelled(item.check, catalogue.labels.remedy.check, catalogue);
  if ('to' in item) return describeChange(item, catalogue);
  if ('askedOf' in item) {
    if (item.path[0] !== 'reviews') return labelOf(item.path, catalogue);
    const headings = item.rules.map((rule) => labelIn(catalogue.labels.rule, rule));
    return `${catalogue.labels.review}: ${headings.join(', ')}`;
  }
  // SAFETY: an issue pairs its reason with its facts.
  const sentence = explain(item as Issue, catalogue);
  return item.path.length === 0 ? sentence : labelled(item.path, sentence, catalogue);
}

/**
 * Says what is wrong with the input, a line for each issue, in the language of the catalogue.
 * @param issues - Of `parseApplication`, `parseDraft` or `readDraft` of `digikunta/schema`.
 * @example prettifyIssues([{ path: ['requestedGrant'], reason: 'input.euro-above-zero', facts: {} }], fi) // => 'Haettu avustus: Anna määrä, joka on suurempi kuin nolla.'
 */
export function prettifyIssues(
  issues: readonly Pick<Issue, 'path' | 'reason' | 'facts'>[],
  catalogue: Catalogue,
): string {
  return issues.map((issue) => describe(issue, catalogue)).join('\n');
}
