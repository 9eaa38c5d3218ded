import { format } from '../words/format.js';
import { type CsvWriter, csvWriter } from './csv.js';
import { type ExitCode, failure, type Host } from './host.js';
import { idOf } from './input.js';
import { formatOf, type CliOptions } from './options.js';
import { assessedLines, type Row, verdictOf, whyOf } from './rows.js';
import type { Words } from './words.js';
import { type Column, plain, tableHead, tableRow, writeJsonLine } from './writing.js';

const PROGRESS_EVERY = 10_000;
const VERDICTS = ['eligible', 'undetermined', 'ineligible', 'malformed'] as const;

/** The names of the columns of a spreadsheet; they stay the same in every language. */
export const HEAD = [
  'line',
  'id',
  'eligibility',
  'preferred',
  'maximumAward',
  'countingVersion',
  'why',
];

/** The largest award of a row; an ineligible application has none. */
const maximumOf = (result: Row['result']): string | undefined =>
  result.ok && result.assessment.eligibility !== 'ineligible'
    ? result.assessment.award?.maximumAward
    : undefined;

/** A row's cells, as a spreadsheet takes them. */
export function cellsOf(row: Row, words: Words, number: CsvWriter['number']): string[] {
  const { line, result } = row;
  const { otherVersion, id = '' } = result;
  const assessment = result.ok ? result.assessment : null;
  const preferred = assessment?.preferred ?? null;
  return [
    String(line),
    id,
    verdictOf(result),
    preferred === null ? '' : String(preferred),
    number(maximumOf(result)),
    otherVersion ? (otherVersion.counts ?? 'unknown') : '',
    whyOf(row, words),
  ];
}

export const columnsOf = ({ head, verdict }: Words): Column[] => [
  { head: head.line, width: 6, right: true },
  { head: head.id, width: 18, whole: true },
  {
    head: head.verdict,
    width: Math.max(head.verdict.length, ...Object.values(verdict).map(({ length }) => length)),
  },
  { head: head.maximum, width: 14, right: true },
  { head: head.reason, width: 0 },
];

/** One file at most, or standard input. */
export function oneFile({ files }: CliOptions, usage: string): string {
  const [file = '-', ...others] = files;
  if (others.length > 0) throw failure((words) => words.files(usage));
  return file;
}

/** `triage FILE`: one application a line of JSON Lines, assessed as it is read, or those of a spreadsheet. */
export async function triage(given: CliOptions, host: Host): Promise<ExitCode> {
  const file = oneFile(given, 'digikunta triage FILE');
  const outputFormat = formatOf(given);
  const csv = csvWriter(given, host);
  const { words } = given;
  const { euro } = format(words.catalogue);
  const columns = columnsOf(words);
  const counts = new Map<string, number>();
  let seen = 0;

  for await (const row of assessedLines(file, given, host)) {
    if (seen === 0 && outputFormat === 'table') await host.write(tableHead(columns, host.width));
    if (seen === 0 && outputFormat === 'csv') await csv.head(HEAD);
    const { line, result, fault } = row;
    const verdict = verdictOf(result);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (++seen % PROGRESS_EVERY === 0) host.progress(`\r${words.rows(String(seen))}`);
    if (outputFormat === 'json') {
      await writeJsonLine(host, { line, ...result, ...(fault && { fault: plain(fault(words)) }) });
    } else if (outputFormat === 'csv') {
      await csv.row(cellsOf(row, words, csv.number));
    } else {
      const maximum = maximumOf(result);
      const cells = [
        String(line),
        idOf(result.id ?? ''),
        words.verdict[verdict],
        maximum === undefined ? '' : euro(maximum),
      ];
      await host.write(tableRow(columns, [...cells, whyOf(row, words)], host.width));
    }
  }
  if (seen >= PROGRESS_EVERY) host.progress('\n');
  if (outputFormat === 'table') {
    const counted = VERDICTS.filter((verdict) => counts.has(verdict)).map((verdict) =>
      words.counted[verdict](counts.get(verdict) ?? 0),
    );
    await host.write(`\n${words.rows(String(seen))} (${counted.join(', ')})\n`);
  }
  return counts.get('eligible') === seen ? 0 : 1;
}
