import { toScore } from '../portfolio/rank.js';
import { type Failure, failure, type Host } from './host.js';
import { expectNamesOnce, idOf, nameOf, textFrom } from './input.js';
import { canParse } from './is-read-by.js';

const HEADING = /^"?id"?[,;]"?score"?\s*$/i;

/** Where a cell in quotes at the start of a line ends; 0 where it does not. In it, a quote is doubled. */
function endOfQuoted(line: string): number {
  let end = line.indexOf('"', 1);
  while (end > 0 && line.charAt(end + 1) === '"') end = line.indexOf('"', end + 2);
  return end + 1;
}

/** Spreadsheets in Finland write a semicolon between cells and a comma in decimals. */
function rowOf(line: string, separator: ',' | ';'): [string, string] | null {
  const quoted = line.startsWith('"');
  const end = quoted ? endOfQuoted(line) : line.indexOf(separator);
  const id = quoted
    ? line.slice(1, end - 1).replaceAll('""', '"')
    : line.slice(0, Math.max(end, 0));
  if (line.charAt(end) !== separator || (!quoted && id.includes('"'))) return null;
  const score = line
    .slice(end + 1)
    .trim()
    .replace(/^"|"$/g, '');
  if (!/^[^",;]*(?:,\d+)?$/.test(score)) return null;
  return [id, separator === ';' ? score.replace(',', '.') : score];
}

function fromCsv(text: string): [string, string][] | null {
  const [heading = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!HEADING.test(heading)) return null;
  const separator = heading.includes(';') ? ';' : ',';
  const rows = lines.map((line) => rowOf(line, separator));
  return rows.every((row) => row !== null) ? rows : null;
}

function fromJson(text: string): [string, unknown][] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.entries(value).map(([id, score]) => [
      id,
      typeof score === 'number' ? String(score) : score,
    ]);
  } catch {
    return null;
  }
}

/** The officials' scores, by id in the normal form of Unicode. */
export async function scoresFrom(
  file: string | undefined,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  if (file === undefined) return new Map();
  const text = await textFrom(file, host);
  const wanted = (place: string): Failure => failure((words) => words.scores(place));
  const rows = text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text);
  if (rows === null) throw wanted(nameOf(file));
  if (text.trimStart().startsWith('{')) expectNamesOnce(file, text);
  const scores = new Map<string, string>();
  for (const [id, score] of rows) {
    if (!canParse(toScore, score)) throw wanted(`${nameOf(file)}, ${idOf(id)}`);
    // The same letters can be written in two ways.
    const key = id.normalize();
    if (scores.has(key)) throw failure((words) => words.twice(nameOf(file), idOf(id)));
    scores.set(key, score);
  }
  return scores;
}
