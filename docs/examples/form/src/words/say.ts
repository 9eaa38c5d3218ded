import type { Change, ClauseId, GrantCall, Path } from 'digikunta';
import type { Speech } from './languages.ts';
import type { FieldKey, ListName, Words } from './words.ts';

/** An amount as the language writes it; a share may have more than two decimals. */
export function euro(amount: string, { catalogue: { notation } }: Speech): string {
  const [euros = '0', cents = ''] = amount.split('.');
  return notation.euro(euros.replace(/\B(?=(?:\d{3})+$)/g, notation.group), cents.padEnd(2, '0'));
}

const keyOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

const isField = (key: string, words: Words): key is FieldKey => key in words.field;
const isList = (name: unknown, words: Words): name is ListName =>
  typeof name === 'string' && name in words.entry;

/** What a field is called where it stands. */
export function labelOf(path: Path, words: Words): string {
  const key = keyOf(path);
  return isField(key, words) ? words.field[key] : key;
}

/** What a field is called away from its place: with the entry of the list that it stands in. */
export function nameOf(path: Path, { words }: Speech): string {
  const [list, place] = path;
  const label = labelOf(path, words);
  return isList(list, words) && typeof place === 'number'
    ? `${words.entry[list](place + 1)}: ${label}`
    : label;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value in words; the last step of its path tells what it is. */
export function valueInWords(path: Path, value: unknown, speech: Speech): string {
  const { catalogue, words } = speech;
  const { labels } = catalogue;
  if (value === null || value === undefined) return words.answer.notTold;
  if (typeof value === 'boolean') return value ? words.answer.yes : words.answer.no;
  if (Array.isArray(value))
    return value.map((entry) => valueInWords(path, entry, speech)).join(', ') || '–';
  if (isRecord(value)) {
    const told = ['name', 'code', 'kind', 'roles', 'source', 'amount'].filter(
      (field) => field in value,
    );
    return told.map((field) => valueInWords([...path, 0, field], value[field], speech)).join(', ');
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
  if (field === 'amount' || field === 'requestedGrant') return euro(text, speech);
  if (field === 'name' || field === 'source') return text;
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
  const say = (entries: unknown[]): string[] =>
    entries.map((entry) => valueInWords(path, entry, speech));
  return {
    removed: say(before.filter((entry) => !has(after, entry))),
    added: say(after.filter((entry) => !has(before, entry))),
  };
}

/** The sources of a finding or a step: each document once, with its places. */
export function sources(
  clauses: readonly ClauseId[],
  call: GrantCall,
  { catalogue: { labels } }: Speech,
): string {
  const names: Readonly<Record<string, string>> = labels.document;
  const places = new Map<string, string[]>();
  for (const { id, document, locator } of call.clauses) {
    if (!clauses.includes(id)) continue;
    places.set(document, [...(places.get(document) ?? []), locator]);
  }
  return [...places]
    .map(([document, locators]) => `${names[document] ?? document} ${locators.join(', ')}`)
    .join('; ');
}
