import type { Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { cut } from '../model/error.js';
import type { Format } from '../words/catalogue.js';
import { format } from '../words/format.js';
import { CATALOGUES, type Language, LANGUAGES } from '../words/languages.js';
import { cellReader, type Refusal } from './cells.js';
import { type Column, headings, isList, type ListName, LISTS } from './columns.js';
import { type CsvRow, readCsv } from './csv.js';

/** An issue of a spreadsheet, a heading or a cell; pass it to `explain` for the sentence in another language. */
export type SheetIssue = Refusal & {
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row: number;
  /** The heading of the column, or the column's letters if it has none; empty if it is about the whole row or file. */
  readonly column: string;
  /** The field in `input` of the application; empty if there is none. */
  readonly path: Path;
  /** A sentence that says what is expected, in the language that was passed. */
  readonly message: string;
};

/** An application as a spreadsheet has it: for `parseApplication` or `parseDraft`. */
export interface SheetApplication {
  /** The rows that it was read from. */
  readonly rows: readonly number[];
  /** The values of the cells. A cell that was refused keeps its text, which no parser accepts. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly issues: readonly SheetIssue[];
}

/** The applications of a spreadsheet. */
export interface Sheet {
  /** In the order of their first rows. */
  readonly applications: readonly SheetApplication[];
  /** Every issue: of the file, of its headings, and of each application. */
  readonly issues: readonly SheetIssue[];
}

/** Options of {@link applicationsFromCsv}. */
export interface SheetOptions {
  /** The language of the messages. Defaults to Finnish. */
  readonly language?: Language | undefined;
  /** The call whose categories, kinds of cost and applicant, and declarations cells can name. Defaults to that of 2017. */
  readonly call?: GrantCall | undefined;
}

interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: Column;
}

type Reader = ReturnType<typeof cellReader>;

/** Cells by the name of their field. */
type Entry = Map<string, Cell>;

/** The values of one row: of the application as a whole, and of one entry of each list. */
interface RowCells {
  /** By path, or by list, number and field for a heading with a number. */
  readonly single: Entry;
  readonly lists: Readonly<Record<ListName, Entry>>;
}

/** The rows of one application. */
interface Group {
  readonly rows: number[];
  readonly single: Entry;
  readonly lists: Readonly<Record<ListName, Map<string, Entry>>>;
  /** Cells that say something else than an earlier one, or the same again where that would count twice. */
  readonly refused: { readonly cell: Cell; readonly refusal: Refusal }[];
}

const newGroup = (): Group => ({
  rows: [],
  single: new Map(),
  lists: { applicants: new Map(), partners: new Map(), costs: new Map(), otherFunding: new Map() },
  refused: [],
});

function rowCells({ row, cells }: CsvRow, columns: readonly (Column | null)[]): RowCells {
  const single: Entry = new Map();
  const lists: RowCells['lists'] = {
    applicants: new Map(),
    partners: new Map(),
    costs: new Map(),
    otherFunding: new Map(),
  };
  for (const column of columns) {
    const text = column ? (cells[column.index] ?? '') : '';
    if (!column || text === '') continue;
    const [first, second = ''] = column.path;
    if (isList(first) && column.number === null) lists[first].set(second, { text, row, column });
    else single.set(nameOf(column), { text, row, column });
  }
  return { single, lists };
}

const nameOf = ({ path: [first, ...rest], number }: Column): string =>
  [first, ...(number === null ? [] : [number]), ...rest].join('.');

/** Adds cells to those of earlier rows; one that says something else is refused. */
function merge(group: Group, into: Entry, cells: Entry): void {
  for (const [name, cell] of cells) {
    const earlier = into.get(name);
    if (!earlier) into.set(name, cell);
    else if (earlier.text !== cell.text) {
      const facts = { text: cut(earlier.text), row: earlier.row };
      group.refused.push({ cell, refusal: { reason: 'sheet.contradiction', facts } });
    }
  }
}

/** The key that distinguishes entries: each cost is an entry of its own; an applicant is identified by the code. */
function keyOf(list: ListName, entry: Entry, row: number): string {
  if (list === 'costs') return String(row);
  return (
    entry.get('code')?.text ?? JSON.stringify([...entry].map(([name, { text }]) => [name, text]))
  );
}

function addRow(
  group: Group,
  row: number,
  { single, lists }: RowCells,
  isNone: Reader['isNone'],
): void {
  group.rows.push(row);
  merge(group, group.single, single);
  for (const list of LISTS) {
    const [first] = lists[list].values();
    if (!first) continue;
    const key = keyOf(list, lists[list], row);
    const earlier = group.lists[list].get(key);
    if (!earlier) group.lists[list].set(key, lists[list]);
    else if (list !== 'otherFunding' || isNone(first.text)) merge(group, earlier, lists[list]);
    else {
      // An applicant named again is the same; the same funding again may be the same, or twice as much.
      const facts = { row: [...earlier.values()][0]?.row ?? row };
      group.refused.push({ cell: first, refusal: { reason: 'sheet.funding-twice', facts } });
    }
  }
}

/** True if a row says nothing of the application that the rows above do not say. */
const goesOn = (group: Group, { single }: RowCells): boolean =>
  [...single].every(([name, { text }]) => group.single.get(name)?.text === text);

/**
 * Puts the rows of each application together: those of one id that arrived at one time. Another time is another version. A
 * row without an id goes on with the application above, unless it says something else of it.
 */
function groupsOf(
  rows: readonly CsvRow[],
  columns: readonly (Column | null)[],
  { read, isNone }: Reader,
): Group[] {
  const timeOf = ({ text }: Cell): unknown => {
    const time = read('time', text);
    return time.ok ? time.value : text;
  };
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const lastOf = new Map<string, Group>();
  for (const row of rows) {
    const cells = rowCells(row, columns);
    if (cells.single.size + LISTS.reduce((sum, list) => sum + cells.lists[list].size, 0) === 0)
      continue;
    const id = cells.single.get('id')?.text.normalize('NFC');
    const arrivedAt = cells.single.get('arrivedAt');
    const above = id === undefined ? groups.at(-1) : lastOf.get(id);
    const key = JSON.stringify([id, arrivedAt && timeOf(arrivedAt)]);
    const isSame =
      above &&
      (id === undefined ? goesOn(above, cells) : !arrivedAt || !above.single.has('arrivedAt'));
    const group = (isSame ? above : id !== undefined && byKey.get(key)) || newGroup();
    if (group.rows.length === 0) groups.push(group);
    if (id !== undefined) {
      lastOf.set(id, group);
      byKey.set(key, group);
    }
    addRow(group, row.row, cells, isNone);
  }
  return groups;
}

/** The letters of a column: A to Z, AA. */
const lettersOf = (index: number): string =>
  `${index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;

/** Builds an issue, with its sentence. */
type Report = (row: number, column: number, refusal: Refusal, path?: Path) => SheetIssue;

/** The problems of headings, and of cells without a heading. */
function headingIssues(
  [head, ...rows]: readonly CsvRow[],
  columns: readonly (Column | null)[],
  report: Report,
): SheetIssue[] {
  const seen = new Set<string>();
  const issues = (head?.cells ?? []).flatMap((text, index) => {
    const column = columns[index];
    if (text === '' || !head) return [];
    const heading = cut(text);
    if (!column)
      return [report(head.row, index, { reason: 'sheet.heading-unknown', facts: { heading } })];
    const isSecond = seen.has(nameOf(column));
    seen.add(nameOf(column));
    return isSecond
      ? [report(head.row, index, { reason: 'sheet.heading-twice', facts: { heading } })]
      : [];
  });
  const stray = new Set<number>();
  for (const { row, cells } of rows)
    cells.forEach((text, index) => {
      if (text === '' || (head?.cells[index] ?? '') !== '' || stray.has(index)) return;
      stray.add(index);
      issues.push(
        report(row, index, { reason: 'sheet.heading-missing', facts: { text: cut(text) } }),
      );
    });
  return issues;
}

/** Builds the input of an application from its cells. */
function applicationOf(group: Group, { read, isNone }: Reader, report: Report): SheetApplication {
  const issues = group.refused.map(({ cell, refusal }) =>
    report(cell.row, cell.column.index, refusal, cell.column.path.filter(isText)),
  );
  const refuse = (cell: Cell, refusal: Refusal, path: Path): void =>
    void issues.push(report(cell.row, cell.column.index, refusal, path));
  const valueOf = (cell: Cell, path: Path): unknown => {
    const result = read(cell.column.kind, cell.text);
    if (result.ok) return result.value;
    refuse(cell, result.issue, path);
    return cell.text;
  };

  const input = new Map<string, unknown>();
  const parts = new Map<string, Map<string, unknown>>();
  const numbered: Record<ListName, Map<number, Entry>> = {
    applicants: new Map(),
    partners: new Map(),
    costs: new Map(),
    otherFunding: new Map(),
  };
  for (const cell of group.single.values()) {
    const {
      path: [first, second],
      number,
    } = cell.column;
    if (isList(first) && number !== null) {
      const entry = numbered[first].get(number) ?? new Map<string, Cell>();
      numbered[first].set(number, entry.set(second ?? '', cell));
    } else if (second === undefined) input.set(first, valueOf(cell, [first]));
    else {
      const part = parts.get(first) ?? new Map<string, unknown>();
      parts.set(first, part.set(second, valueOf(cell, [first, second])));
    }
  }
  for (const [name, part] of parts) input.set(name, Object.fromEntries(part));
  for (const list of LISTS) {
    const entries = [
      ...[...numbered[list]].sort(([a], [b]) => a - b).map(([, entry]) => entry),
      ...group.lists[list].values(),
    ];
    if (entries.length === 0) continue;
    const saysNone = (entry: Entry): boolean =>
      list === 'otherFunding' && isNone(entry.get('source')?.text ?? '');
    const named = entries.filter((entry) => entry.size > 1 || !saysNone(entry));
    const value = named.map((entry, place) =>
      Object.fromEntries(
        [...entry].map(([name, cell]) => [name, valueOf(cell, [list, place, name])]),
      ),
    );
    input.set(list, value);
    const [none] = entries.find(saysNone)?.values() ?? [];
    if (none && named.length > 0)
      refuse(none, { reason: 'sheet.none-and-more', facts: {} }, [list]);
  }
  return { rows: group.rows, input: Object.fromEntries(input), issues };
}

const isText = (step: string | undefined): step is string => step !== undefined;

/** The language in which most headings are written; amounts and days are read as it writes them. */
function languageOf(counts: readonly (readonly Language[])[], otherwise: Language): Language {
  const countOf = (language: Language): number =>
    counts.filter((languages) => languages.includes(language)).length;
  return LANGUAGES.reduce(
    (best, language) => (countOf(language) > countOf(best) ? language : best),
    otherwise,
  );
}

/**
 * Reads applications from a CSV file as Excel and LibreOffice save it in Finland: bytes in UTF-8 or Windows-1252, or text, with
 * semicolons, commas or tabs, and with decimal commas. Never throws.
 *
 * The first row has headings: those of the template (`npx digikunta template --lang fi`) in Finnish, Swedish or English, or
 * the paths of the fields, such as `costs.amount`. Each row brings one cost, and the rows of one id belong together; what
 * they say of the application as a whole is said once, or the same on each row. Headings with numbers, such as `Kustannus 2`
 * or `costs.1.amount`, put several costs into one row. Amounts and days are read as the language of the headings writes them.
 *
 * A cell that is refused keeps its text in `input`, and an issue says what is expected. Check the issues: the parsers find a
 * text that is no amount, but not a row that contradicts another, of which the first is kept.
 * @example
 * ```ts
 * const text = 'Hakemuksen tunnus;Kustannuslaji;Kustannus;Kuntanumero\nA-1;matkakustannukset;1 234,50;91';
 * const { applications, issues } = applicationsFromCsv(text, { language: 'en' });
 * applications[0]?.input['costs'] // => [{ kind: 'travel', amount: '1234.50' }]
 * issues.map(({ row, column, facts }) => [row, column, facts])
 * // => [[2, 'Kuntanumero', { text: '91', likely: '091' }]]
 * ```
 */
export function applicationsFromCsv(
  input: string | Uint8Array,
  { language = 'fi', call }: SheetOptions = {},
): Sheet {
  const { columnOf, languagesOf } = headings(call);
  const csv = readCsv(input, (cell) => columnOf(cell, 0) !== null);
  const [head, ...rows] = csv.ok ? csv.rows : [];
  const catalogue = CATALOGUES[language];
  const write = format(catalogue);
  const report: Report = (row, index, { reason, facts }, path = []) => {
    const column = index < 0 ? '' : head?.cells[index] || lettersOf(index);
    // SAFETY: a reason's sentence takes its own facts; the compiler loses the pairing in the union.
    const sentence = catalogue.sentences[reason] as (facts: object, write: Format) => string;
    // SAFETY: reason and facts are those of one refusal.
    return { row, column, path, reason, facts, message: sentence(facts, write) } as SheetIssue;
  };
  const none = (row: number, refusal: Refusal): Sheet => ({
    applications: [],
    issues: [report(row, -1, refusal)],
  });
  if (!csv.ok) return none(csv.row, { reason: csv.reason, facts: {} });
  if (!head) return none(1, { reason: 'sheet.empty', facts: {} });

  const columns = head.cells.map(columnOf);
  if (columns.every((column) => column === null))
    return none(head.row, { reason: 'sheet.headings-missing', facts: {} });
  const firsts = firstOfEach(columns);
  const reader = cellReader(languageOf(head.cells.map(languagesOf), language), call);
  const applications = groupsOf(rows, firsts, reader).map((group) =>
    applicationOf(group, reader, report),
  );
  const issues = [
    ...headingIssues(csv.rows, columns, report),
    ...(rows.length === 0 ? [report(head.row, -1, { reason: 'sheet.empty', facts: {} })] : []),
    ...applications.flatMap((application) => application.issues),
  ];
  return { applications, issues };
}

/** Leaves out columns with the heading of an earlier one. */
function firstOfEach(columns: readonly (Column | null)[]): (Column | null)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (!column || seen.has(nameOf(column))) return null;
    seen.add(nameOf(column));
    return column;
  });
}
