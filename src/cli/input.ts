import { echo } from '../model/error.js';
import { type Failure, failure, type Host } from './host.js';
import { nameTwiceIn, placeOfFault } from './json.js';
import type { Words } from './words.js';

/** More than any application, and little enough to hold. */
const LIMIT = 10 * 2 ** 20;
const NEWLINE = 10;

/** One line of JSON Lines: its value, or why it has none that can be relied on. */
export interface Line {
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: Failure['say'];
}

/** A file's name as it is shown. */
export const nameOf = (file: string): string =>
  file === '-'
    ? 'stdin'
    : echo(file)
        .slice(1)
        .replace(/"(…?)$/, '$1');

/** So much of an id is shown that a file's name, or another id, fits beside it into the hundred characters that a sentence may show. */
const OF_ID = 40;
/** Signs that look like no other: those of the keyboard, and Latin letters with their marks. Blanks at an end are not seen. */
const UNLIKE_ITSELF = /[^ -~\u00c0-\u017f]|^ | $/gu;

/** Writes an id so that two that look alike differ: unusual letters by their numbers, and only both ends of a long id. */
export function idOf(id: string): string {
  const beginning = Array.from(id.slice(0, OF_ID));
  const end = Array.from(id.slice(-OF_ID));
  const isLong = id.length > OF_ID;
  const text = isLong
    ? `${beginning.slice(0, OF_ID / 2).join('')}…${end.slice(-OF_ID / 2 + 1).join('')}`
    : id;
  return JSON.stringify(text.normalize())
    .slice(1, -1)
    .replace(UNLIKE_ITSELF, (sign) =>
      sign === '…' && isLong ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

async function* bytesOf(
  file: string,
  { stdin, open, interactive }: Host,
): AsyncGenerator<Uint8Array> {
  if (file === '-' && interactive) throw failure((words) => words.terminal);
  try {
    yield* file === '-' ? stdin : open(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw failure((words) => words.noFile(nameOf(file)));
    if (code === 'EISDIR') throw failure((words) => words.folder(nameOf(file)));
    throw failure((words) => words.unreadable(nameOf(file)));
  }
}

/** Puts pieces together. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The text of bytes; `null` where they are no UTF-8. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineOf(
  file: string,
  line: number,
  pieces: readonly Uint8Array[],
  length: number,
): Line | null {
  const fault = (
    say: (words: Words, place: string) => string,
    column?: number,
  ): Required<Pick<Line, 'line' | 'fault'>> => ({
    line,
    fault: (words) => say(words, `${nameOf(file)}, ${words.at(line, column)}`),
  });
  if (length > LIMIT) return fault((words, place) => words.tooLarge(place));
  const text = utf8Of(joined(pieces, length));
  if (text === null) return fault((words, place) => words.notUtf8(place));
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault((words, place) => words.notJson(place), placeOfFault(text).column);
  }
  const twice = nameTwiceIn(text);
  if (twice === null) return { line, value };
  const found = fault((words, place) => words.twice(place, idOf(twice)));
  // It keeps its id, unless there are two of it.
  return twice === 'id' ? found : { ...found, value };
}

/** Yields the lines of a JSON Lines file, one by one. Keeps nothing of a line that is too long, and skips blank lines. */
export async function* linesOf(file: string, host: Host): AsyncGenerator<Line, void, undefined> {
  let [line, length, seen] = [1, 0, 0];
  let pieces: Uint8Array[] = [];
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > LIMIT) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): Line | null => {
    const finished = lineOf(file, line++, pieces, length);
    if (finished && ++seen === 1 && isOneDocument(finished, pieces))
      throw failure((words) => words.oneDocument(nameOf(file)));
    [pieces, length] = [[], 0];
    return finished;
  };
  for await (const chunk of bytesOf(file, host)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const finished = finish();
      if (finished) yield finished;
    }
    take(chunk.subarray(start));
  }
  const last = length > 0 ? finish() : null;
  if (last) yield last;
  if (seen === 0) throw failure((words) => words.empty(nameOf(file)));
}

/** A first line that only opens something, or holds a whole list, is no application. */
function isOneDocument(first: Line, pieces: readonly Uint8Array[]): boolean {
  if ('value' in first) return Array.isArray(first.value);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return length < 80 && /^\s*[[{]\s*$/.test(utf8Of(joined(pieces, length)) ?? '');
}

/** A whole file. */
async function wholeFrom(
  file: string,
  host: Host,
  tooLarge: (words: Words, place: string) => string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytesOf(file, host)) {
    length += chunk.length;
    if (length > LIMIT) throw failure((words) => tooLarge(words, nameOf(file)));
    pieces.push(chunk);
  }
  return joined(pieces, length);
}

/** True if a file is a spreadsheet, by its name. */
export const isSheet = (file: string): boolean => /\.(?:csv|tsv)$/i.test(file);

/** The bytes of a spreadsheet. */
export const sheetFrom = (file: string, host: Host): Promise<Uint8Array> =>
  wholeFrom(file, host, (words, place) => words.largeSheet(place));

/** A whole text file. */
export async function textFrom(file: string, host: Host): Promise<string> {
  const text = utf8Of(
    await wholeFrom(file, host, (words, place) => `${words.tooLarge(place)} ${words.useTriage}`),
  );
  if (text === null) throw failure((words) => words.notUtf8(nameOf(file)));
  if (text.trim() === '') throw failure((words) => words.empty(nameOf(file)));
  return text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Refuses a JSON text in which an object has a name twice: the first value would be lost. */
export function expectNamesOnce(file: string, text: string): void {
  const twice = nameTwiceIn(text);
  if (twice !== null) throw failure((words) => words.twice(nameOf(file), idOf(twice)));
}

/** A JSON file. */
export async function jsonFrom(file: string, host: Host): Promise<unknown> {
  const text = await textFrom(file, host);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, at } = placeOfFault(text);
    if (isJson(text.slice(0, at))) throw failure((words) => words.severalDocuments(nameOf(file)));
    throw failure((words) => words.notJson(`${nameOf(file)}, ${words.at(line, column)}`));
  }
  expectNamesOnce(file, text);
  return value;
}
