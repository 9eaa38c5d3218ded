import type { GrantCall } from '../model/call.js';
import type { LabelledKind, SheetField } from '../model/sheet.js';
import { labelIn } from '../words/format.js';
import { CATALOGUES, type Language, LANGUAGES, SHEET_WORDS } from '../words/languages.js';

/** The kind of value in a cell. */
export type CellKind =
  'text' | 'euro' | 'day' | 'time' | 'true-or-false' | 'code' | 'codes' | 'roles' | LabelledKind;

/** Every field of an application, with what its cells hold. */
export const CELLS: Readonly<Record<SheetField, CellKind>> = {
  id: 'text',
  arrivedAt: 'time',
  category: 'category',
  requestedGrant: 'euro',
  commonChallenge: 'true-or-false',
  'experiment.strengthensImpact': 'true-or-false',
  'experiment.spreadsResults': 'true-or-false',
  studyMeans: 'text',
  supportedMunicipalities: 'codes',
  'aims.renewsRoutines': 'true-or-false',
  'aims.renewsServiceProcesses': 'true-or-false',
  'aims.lowersCosts': 'true-or-false',
  'aims.restrainsCostGrowth': 'true-or-false',
  'usePeriod.from': 'day',
  'usePeriod.to': 'day',
  'applicants.name': 'text',
  'applicants.kind': 'applicantKind',
  'applicants.code': 'code',
  'applicants.roles': 'roles',
  'applicants.members': 'codes',
  'partners.name': 'text',
  'costs.id': 'text',
  'costs.kind': 'costKind',
  'costs.description': 'text',
  'costs.amount': 'euro',
  'costs.causedByProject': 'true-or-false',
  'costs.incurredOn': 'day',
  'costs.finalVat': 'true-or-false',
  'otherFunding.source': 'text',
  'otherFunding.kind': 'fundingKind',
  'otherFunding.amount': 'euro',
};

/** The lists of an application whose entries have columns. */
export const LISTS = ['applicants', 'partners', 'costs', 'otherFunding'] as const;
export type ListName = (typeof LISTS)[number];
export const isList = (name: string): name is ListName => LISTS.some((list) => list === name);

/** The column that a heading names. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** The path of the field, without the place in a list. */
  readonly path: readonly [string, string?];
  readonly kind: CellKind;
  /** The entry of a list, if the heading has a number; without one, each row has an entry. */
  readonly number: number | null;
}

/** A heading or a cell as it is compared: case, blanks and the marks of required fields make no difference. */
export const normalize = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[*:]$/, '')
    .trim();

const pathOf = (field: string): readonly [string, string?] => {
  const [first = '', second] = field.split('.');
  return second === undefined ? [first] : [first, second];
};

type Known = Pick<Column, 'path' | 'kind'> & { readonly languages: readonly Language[] };

/** Recognises the headings of the applications to a call. */
export function headings(call?: GrantCall): {
  /** The column that a heading names; `null` if it is unknown. */
  readonly columnOf: (heading: string, index: number) => Column | null;
  /** The languages in which a heading is written so. */
  readonly languagesOf: (heading: string) => readonly Language[];
} {
  const known = new Map<string, Known>();
  const add = (text: string, path: Known['path'], kind: CellKind, language?: Language): void => {
    const name = normalize(text);
    const languages = known.get(name)?.languages ?? [];
    known.set(name, { path, kind, languages: language ? [...languages, language] : languages });
  };
  const add3 = (
    path: Known['path'],
    kind: CellKind,
    label: (language: Language) => string,
  ): void => {
    add(path.join('.'), path, kind);
    for (const language of LANGUAGES) add(label(language), path, kind, language);
  };
  for (const [field, kind] of Object.entries(CELLS))
    // SAFETY: the keys of CELLS are fields.
    add3(pathOf(field), kind, (language) => SHEET_WORDS[language].headings[field as SheetField]);
  for (const { id } of call?.declarations ?? [])
    add3(['declarations', id], 'true-or-false', (language) =>
      labelIn(CATALOGUES[language].labels.declaration, id),
    );

  /** A heading without its number: `costs.0.amount`, `Kustannus 1`. */
  const split = (heading: string): { name: string; number: number | null } => {
    const name = normalize(heading);
    const [, before, index, after] = /^([a-z]+)\.(\d{1,4})\.([a-z]+)$/.exec(name) ?? [];
    if (before !== undefined && index !== undefined && after !== undefined)
      return { name: `${before}.${after}`, number: Number(index) };
    const [, words, count] = /^(\D+) (\d{1,4})$/.exec(name) ?? [];
    return words !== undefined && count !== undefined && !known.has(name)
      ? { name: words, number: Number(count) - 1 }
      : { name, number: null };
  };
  return {
    columnOf: (heading, index) => {
      const { name, number } = split(heading);
      const found = known.get(name);
      if (!found || (number !== null && (number < 0 || !isList(found.path[0])))) return null;
      return { index, heading, path: found.path, kind: found.kind, number };
    },
    languagesOf: (heading) => known.get(split(heading).name)?.languages ?? [],
  };
}
