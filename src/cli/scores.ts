import { normalize } from '../input/columns.js';
import { readCsv } from '../input/csv.js';
import { toScore } from '../portfolio/rank.js';
import { COMMAND_WORDS, LANGUAGES, SHEET_WORDS } from '../words/languages.js';
import { type Failure, failure, type Host } from './host.js';
import { expectNamesOnce, idOf, nameOf, sheetFrom, utf8Of } from './input.js';
import { canParse } from './is-read-by.js';

/** A score of a file, with its row where the file has rows. */
interface Score {
  readonly id: string;
  readonly score: unknown;
  readonly row?: number;
}

const headingsOf = (name: 'id' | 'score'): Set<string> =>
  new Set([
    name,
    ...LANGUAGES.map((language) => normalize(COMMAND_WORDS[language].head[name])),
    ...(name === 'id'
      ? LANGUAGES.map((language) => normalize(SHEET_WORDS[language].headings.id))
      : []),
  ]);
const IDS = headingsOf('id');
const SCORES = headingsOf('score');

/** The scores of a spreadsheet; other columns than those of the id and the score are passed over. */
function fromCsv(bytes: Uint8Array): Score[] | null {
  const csv = readCsv(bytes, (cell) => IDS.has(normalize(cell)) || SCORES.has(normalize(cell)));
  const [head, ...rows] = csv.ok ? csv.rows : [];
  const names = (head?.cells ?? []).map(normalize);
  const [idAt, scoreAt] = [IDS, SCORES].map((known) => names.findIndex((name) => known.has(name)));
  if (idAt === undefined || scoreAt === undefined || Math.min(idAt, scoreAt) < 0) return null;
  return rows.map(({ row, cells }) => {
    const id = cells[idAt] ?? '';
    // A cell more than headings: a decimal comma without quotation marks, in a file with commas.
    const isWhole = id !== '' && cells.slice(names.length).every((cell) => cell === '');
    return { id, score: isWhole ? (cells[scoreAt] ?? '').replace(',', '.') : null, row };
  });
}

function fromJson(text: string): Score[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.entries(value).map(([id, score]: [string, unknown]) => ({
      id,
      score: typeof score === 'number' ? String(score) : score,
    }));
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
  const bytes = await sheetFrom(file, host);
  const text = utf8Of(bytes);
  const isJson = text?.trimStart().startsWith('{') === true;
  const rows = isJson ? fromJson(text) : fromCsv(bytes);
  if (rows === null) throw failure((words) => words.scores(nameOf(file)));
  if (isJson) expectNamesOnce(file, text);
  const wrong = ({ id, row }: Score): Failure =>
    failure((words) =>
      words.wrongScore(
        [nameOf(file), ...(row === undefined ? [] : [words.row(row, '')]), idOf(id)]
          .filter((part) => part !== '')
          .join(', '),
      ),
    );
  const scores = new Map<string, string>();
  for (const one of rows) {
    if (!canParse(toScore, one.score)) throw wrong(one);
    // The same letters can be written in two ways.
    const key = one.id.normalize();
    if (scores.has(key)) throw failure((words) => words.twice(nameOf(file), idOf(one.id)));
    scores.set(key, one.score);
  }
  return scores;
}
