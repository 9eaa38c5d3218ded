import type { Assessment } from '../assess.js';
import { explain, type Explainable } from '../words/explain.js';
import { assessAllAsync, type AssessAllOptions, type RowResult } from '../portfolio/assess-all.js';
import { type Issue, issue } from '../schema/issues.js';
import { parseApplication, parseDraft } from '../schema/parse.js';
import { digikunta2017 } from '../calls/2017/call.js';
import { applicationsFromCsv, type SheetIssue } from '../input/applications-from-csv.js';
import { type Failure, failure, type Host } from './host.js';
import { isSheet, linesOf, nameOf, sheetFrom } from './input.js';
import { expectAmong, reviewFailure, reviewsByIdFrom } from './reviews.js';
import { fileOf, instantOf, type CliOptions } from './options.js';
import type { Verdict } from '../words/command-words.js';
import type { Words } from './words.js';
import { beginningOf, plain } from './writing.js';

/** The result of a row, or of an application of a spreadsheet in which a cell was refused. */
type Result =
  | RowResult
  | (Omit<Extract<RowResult, { ok: false }>, 'issues'> & {
      readonly issues: readonly SheetIssue[];
    });

/** One row of a file, assessed. */
export interface Row {
  readonly line: number;
  readonly result: Result;
  /** The reason why the line could not be read, if it could not. */
  readonly fault: Failure['say'] | null;
  /** A file with something on the application, which is not used since it could not be read. */
  readonly unused?: string | undefined;
}

/** The file of an option, if it names the application of a row that could not be read. */
export const unusedFile = (
  file: string | undefined,
  { ok, id }: Row['result'],
  names: (id: string) => boolean,
): Pick<Row, 'unused'> =>
  file !== undefined && !ok && id !== undefined && names(id.normalize()) ? { unused: file } : {};

/** Reads the options of assessing. */
export async function assessOptions(given: CliOptions, host: Host): Promise<AssessAllOptions> {
  const asOf = instantOf(given, 'as-of');
  return {
    parse: given.values['draft'] === true ? parseDraft : parseApplication,
    reviewsById: await reviewsByIdFrom(given, host),
    ...(asOf !== undefined && { asOf }),
  };
}

/** An application of a file, or why there is none. */
export interface Source {
  readonly line: number;
  readonly value: unknown;
  readonly fault: Failure['say'] | null;
  readonly issues: readonly SheetIssue[];
}

/** Parses a line that cannot be read, or an application in which a cell was refused. */
export const unreadable: NonNullable<AssessAllOptions['parse']> = () => ({
  ok: false,
  issues: [issue('input.unreadable', {})],
});

/** The result with the issues of the cells instead, if there are any. */
export const withIssues = (result: RowResult, issues: readonly SheetIssue[]): Result =>
  issues.length > 0 && !result.ok ? { ...result, issues } : result;

/** The problems of a spreadsheet and their places, by its file. */
const placeOf = (file: string, one: SheetIssue, words: Words): string =>
  `${nameOf(file)}, ${issueSaid(one, words)}`;

/**
 * The applications of a spreadsheet, each with the row where it begins. What is wrong with headings is complained of;
 * where no application is left, the command is not done.
 */
export async function sheetRows(
  file: string,
  { words }: CliOptions,
  host: Host,
): Promise<readonly Source[]> {
  const bytes = await sheetFrom(file, host);
  const { applications, issues } = applicationsFromCsv(bytes, { call: digikunta2017 });
  const [first] = issues;
  if (applications.length === 0 && first) throw failure((say) => placeOf(file, first, say));
  const ofApplications = new Set(applications.flatMap((application) => application.issues));
  for (const one of issues)
    if (!ofApplications.has(one)) host.complain(`digikunta: ${plain(placeOf(file, one, words))}\n`);
  return applications.map(({ rows: [line = 1], input, issues: own }) => ({
    line,
    value: input,
    fault: null,
    issues: own,
  }));
}

async function* sourcesOf(file: string, given: CliOptions, host: Host): AsyncGenerator<Source> {
  if (isSheet(file)) yield* await sheetRows(file, given, host);
  else
    for await (const one of linesOf(file, host))
      yield {
        line: one.line,
        value: one.value ?? null,
        fault: one.fault ?? null,
        issues: [],
      };
}

/** Assesses the applications of a file one by one; one that cannot be read stays in its place. */
export async function* assessedLines(
  file: string,
  given: CliOptions,
  host: Host,
): AsyncGenerator<Row, void, undefined> {
  const { parse, ...options } = await assessOptions(given, host);
  let current: Source = { line: 0, value: null, fault: null, issues: [] };
  async function* values(): AsyncGenerator {
    for await (const source of sourcesOf(file, given, host)) {
      current = source;
      yield source.value;
    }
  }
  const reviewed = Object.keys(options.reviewsById ?? {});
  const reviewedIds = new Set(reviewed.map((id) => id.normalize()));
  const reviewsFile = fileOf(given, 'reviews');
  const ids = new Set<string>();
  const parseLine: AssessAllOptions['parse'] = (value) =>
    (current.fault || current.issues.length > 0 || !parse ? unreadable : parse)(value);
  const results = assessAllAsync(digikunta2017, values(), { ...options, parse: parseLine });
  try {
    for await (const result of results) {
      if (result.id !== undefined && reviewed.length > 0) ids.add(result.id);
      const { line, fault, issues } = current;
      const unused = unusedFile(reviewsFile, result, (id) => reviewedIds.has(id));
      yield { line, fault, result: withIssues(result, issues), ...unused };
    }
  } catch (error) {
    throw reviewFailure(error, given);
  }
  expectAmong(reviewsFile, reviewed, ids);
}

export const verdictOf = (result: Row['result']): Exclude<Verdict, 'other-version'> =>
  result.ok ? result.assessment.eligibility : 'malformed';

/** The findings that explain a row: obstacles first, limits of the award last. */
export function obstacleOf({ findings }: Assessment): Assessment['findings'][number] | undefined {
  const required = findings.filter(
    ({ effect, outcome }) => effect === 'require' && outcome !== 'met',
  );
  return (
    required.find(({ outcome }) => outcome === 'not-met') ??
    required[0] ??
    findings.find(({ effect, outcome }) => effect === 'limit' && outcome === 'not-met')
  );
}

export const said = (what: Explainable, { catalogue }: Words): string => explain(what, catalogue);

/** So much of a field's name is shown; the sentence can hold it once more. */
const SHOWN = 30;

/** An issue with its field, or with its row and column. */
export const issueSaid = (one: Issue | SheetIssue, words: Words): string =>
  'row' in one
    ? `${words.row(one.row, beginningOf(one.column, SHOWN))}: ${said(one, words)}`
    : `${one.path.length > 0 ? `${one.path.map((step) => beginningOf(String(step), SHOWN)).join('.')}: ` : ''}${said(one, words)}`;

/** Explains a row in one sentence; empty if there is no obstacle. */
export function whyOf({ result, fault, unused }: Row, words: Words): string {
  if (!result.ok) {
    const [first, ...more] = result.issues;
    const why = fault ? fault(words) : first ? issueSaid(first, words) : '';
    const others = !fault && more.length > 0 ? ` (+${String(more.length)})` : '';
    return `${why}${others}${unused === undefined ? '' : ` ${words.notUsed(nameOf(unused))}`}`;
  }
  const obstacle = obstacleOf(result.assessment);
  return obstacle ? said(obstacle, words) : '';
}
