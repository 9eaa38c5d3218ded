import { scoreOf } from '../portfolio/rank.js';
import { type Failure, failure, type Host } from './host.js';
import { nameOf, textFrom } from './input.js';
import { isReadBy } from './is-read-by.js';

/** A cell, in quotes or without, and the score behind it. */
const ROW = /^(?:"((?:[^"]|"")*)"|([^"]*?))([,;])\s*"?([^",;]*(?:,\d+)?)"?\s*$/;
const HEADING = /^"?id"?[,;]"?score"?\s*$/i;

/** Spreadsheets in Finland write a semicolon between cells and a comma in decimals. */
function fromCsv(text: string): [string, string][] | null {
  const [heading = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!HEADING.test(heading)) return null;
  const separator = heading.includes(';') ? ';' : ',';
  const rows = lines.map((line): [string, string] | null => {
    const [, quoted, bare, between, score = ''] = ROW.exec(line) ?? [];
    if (between !== separator) return null;
    return [(quoted ?? bare ?? '').replaceAll('""', '"'), separator === ';' ? score.replace(',', '.') : score];
  });
  return rows.every((row) => row !== null) ? rows : null;
}

function fromJson(text: string): [string, string][] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.entries(value).map(([id, score]) => [id, String(score)]);
  } catch {
    return null;
  }
}

/** The officials' scores, by id. */
export async function scoresFrom(file: string | undefined, host: Host): Promise<ReadonlyMap<string, string>> {
  if (file === undefined) return new Map();
  const text = await textFrom(file, host);
  const wanted = (place: string): Failure => failure((words) => words.scores(place));
  const scores = text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text);
  if (scores === null) throw wanted(nameOf(file));
  for (const [id, score] of scores) if (!isReadBy(scoreOf, score)) throw wanted(`${nameOf(file)}, ${nameOf(id)}`);
  return new Map(scores);
}
