import type { Assessment } from '../assess.js';
import { issue } from '../schema/issues.js';
import { type Place, rank, type RankEntry } from '../portfolio/rank.js';
import { digikunta2017 } from '../calls/2017/call.js';
import { failure, type Host } from './host.js';
import { idOf } from './input.js';
import { expectAmong } from './reviews.js';
import { choiceOf, fileOf, type CliOptions } from './options.js';
import { assessedLines, issueSaid, obstacleOf, type Row, unusedFile, whyOf } from './rows.js';
import { scoresFrom } from './scores.js';
import type { Verdict } from '../words/command-words.js';
import type { Words } from './words.js';

/** An application in its place. */
export interface RankedRow extends Place {
  readonly id: string;
  readonly line: number;
  readonly score: string | null;
  readonly eligibility: Assessment['eligibility'];
  readonly maximumAward: string | null;
  /** The line of a later version of the application that could not be read; absent if there is none. */
  readonly laterUnreadable?: number;
}

/** An application that is not ranked, and why. */
export interface UnrankedRow {
  readonly line: number;
  readonly id: string | null;
  readonly verdict: Verdict;
  readonly why: string;
}

/** A file of applications, ranked; none is lost. */
export interface Ranking {
  readonly placed: readonly RankedRow[];
  readonly unplaced: readonly UnrankedRow[];
}

/** Without an id, two applications cannot be distinguished. */
const ID_REQUIRED = issue('input.required', {}, ['id']);

interface Kept {
  readonly line: number;
  /** The line of a version that could not be read, and that might be the one that counts. */
  unread?: number | undefined;
  readonly entry: RankEntry;
  readonly why: string;
}

/** The fields that ranking reads; the rest would fill the memory. */
function entryOf(id: string, assessment: Assessment, score: string | undefined): RankEntry {
  const findings = assessment.findings.filter(({ rule }) => rule === 'deadline');
  const slim = { ...assessment, findings, costs: { ...assessment.costs, lines: [] } };
  return { id, assessment: slim, ...(score !== undefined && { score }) };
}

/** A reason, and what a person must know before relying on it. */
export const withLaterVersion = (
  why: string,
  { laterUnreadable: line }: Pick<RankedRow, 'laterUnreadable'>,
  words: Words,
): string => (line === undefined ? why : `${why} ${words.laterUnreadable(line)}`);

/** Reads a file of applications and ranks those that can be ranked; of an application's versions the one that counts. */
export async function rankingOf(file: string, given: CliOptions, host: Host): Promise<Ranking> {
  const by = choiceOf(given, 'by', ['id', 'arrival']);
  const scoresFile = fileOf(given, 'scores');
  const scores = await scoresFrom(scoresFile, host);
  const { words } = given;
  const kept = new Map<string, Kept>();
  const unplaced: UnrankedRow[] = [];
  /** The ids of applications that could not be read, and the lines of rows by their places. */
  const unread = new Set<string>();
  const lineAt = new Map<number, number>();
  const drop = (line: number, id: string | null, verdict: Verdict, why: string): number =>
    unplaced.push({ line, id, verdict, why });

  const keep = (row: Row): void => {
    const { line, result } = row;
    if (!result.ok && result.id !== undefined) {
      const key = result.id.normalize();
      unread.add(key);
      lineAt.set(result.index, line);
      const counting = kept.get(key);
      if (counting && result.otherVersion) counting.unread = line;
    }
    if (!result.ok) {
      const why = whyOf(
        { ...unusedFile(scoresFile, result, (id) => scores.has(id)), ...row },
        words,
      );
      return void drop(line, result.id ?? null, 'malformed', why);
    }
    const { id, assessment, otherVersion, unreadVersion } = result;
    if (id === undefined) return void drop(line, null, 'malformed', issueSaid(ID_REQUIRED, words));
    const key = id.normalize();
    const earlier = kept.get(key);
    if (earlier && otherVersion?.counts === null)
      throw failure((say) => say.whichVersion(idOf(id), line, earlier.line));
    if (earlier && otherVersion?.counts === 'earlier')
      return void drop(line, id, 'other-version', words.otherVersion(earlier.line));
    if (earlier) drop(earlier.line, id, 'other-version', words.otherVersion(line));
    const why = obstacleOf(assessment) ? whyOf(row, words) : '';
    kept.set(key, {
      line,
      entry: entryOf(id, assessment, scores.get(key)),
      why,
      unread: unreadVersion === undefined ? undefined : lineAt.get(unreadVersion),
    });
  };
  for await (const row of assessedLines(file, given, host)) keep(row);
  expectAmong(scoresFile, [...scores.keys()], new Set([...kept.keys(), ...unread]));

  const entries = [...kept.values()].map(({ line, entry, unread: unreadLine }) => ({
    ...entry,
    line,
    ...(unreadLine !== undefined && { laterUnreadable: unreadLine }),
  }));
  const placed = rank(digikunta2017, entries, { by }).map(
    ({ assessment: { eligibility, award }, score = null, ...place }) => ({
      ...place,
      score,
      eligibility,
      maximumAward: award?.maximumAward ?? null,
    }),
  );
  for (const { line, entry, why } of kept.values()) {
    if (entry.assessment.eligibility === 'ineligible') drop(line, entry.id, 'ineligible', why);
  }
  return { placed, unplaced: unplaced.sort((a, b) => a.line - b.line) };
}
