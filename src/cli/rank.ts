import { format } from '../words/format.js';
import { csvWriter } from './csv.js';
import type { ExitCode, Host } from './host.js';
import { idOf } from './input.js';
import { formatOf, type CliOptions } from './options.js';
import { rankingOf, type UnrankedRow, withLaterVersion } from './ranking.js';
import { said } from './rows.js';
import { oneFile } from './triage.js';
import { type Column, tableHead, tableRow, writeJsonLine } from './writing.js';

const HEAD = ['rank', 'id', 'eligibility', 'score', 'maximumAward', 'line', 'why'];

/** A malformed row must be corrected before the ranking is complete; an application that does not meet the requirements need not be. */
export const codeOf = (unplaced: readonly UnrankedRow[]): ExitCode =>
  unplaced.some(({ verdict }) => verdict === 'malformed') ? 1 : 0;

/** `rank FILE`: triage, and then the order. */
export async function rankFile(given: CliOptions, host: Host): Promise<ExitCode> {
  const outputFormat = formatOf(given);
  const csv = csvWriter(given, host);
  const { placed, unplaced } = await rankingOf(oneFile(given, 'digikunta rank FILE'), given, host);
  const { words } = given;
  const { head, verdict } = words;
  const { euro } = format(words.catalogue);
  if (outputFormat === 'json') {
    for (const one of placed) await writeJsonLine(host, one);
    for (const one of unplaced) await writeJsonLine(host, { rank: null, ...one });
  } else if (outputFormat === 'csv') {
    await csv.head(HEAD);
    for (const one of placed) {
      const { id, rank, eligibility, score, maximumAward, line } = one;
      await csv.row([
        String(rank),
        id,
        eligibility,
        csv.number(score),
        csv.number(maximumAward),
        String(line),
        withLaterVersion(said(one, words), one, words),
      ]);
    }
    for (const { id, line, why, verdict: became } of unplaced)
      await csv.row(['', id ?? '', became, '', '', String(line), why]);
  } else {
    const columns: Column[] = [
      { head: head.rank, width: 6, right: true },
      { head: head.id, width: 18, whole: true },
      { head: head.score, width: 8, right: true },
      { head: head.maximum, width: 14, right: true },
      { head: head.reason, width: 0 },
    ];
    await host.write(tableHead(columns, host.width));
    for (const one of placed) {
      const { id, rank, score, maximumAward } = one;
      const cells = [
        String(rank),
        idOf(id),
        score?.replace('.', words.catalogue.notation.decimal) ?? '',
        maximumAward === null ? '' : euro(maximumAward),
        withLaterVersion(said(one, words), one, words),
      ];
      await host.write(tableRow(columns, cells, host.width));
    }
    for (const { id, line, why, verdict: became } of unplaced) {
      const name = id === null ? `(${words.at(line)})` : idOf(id);
      await host.write(
        tableRow(columns, ['–', name, '', '', `${verdict[became]}: ${why}`], host.width),
      );
    }
  }
  return codeOf(unplaced);
}
