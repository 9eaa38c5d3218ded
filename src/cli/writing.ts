import type { Host } from './host.js';

/** A column of a table; only the last one is wrapped. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly right?: true;
  /** Never cut: the row is longer then. */
  readonly whole?: true;
}

const NARROWEST = 20;
/** In UTF-16 units: a family of five with skin tones has some thirty. */
const LONGEST_CHARACTER = 64;
/** The least room in which sentences are read beside a table's other columns. */
const BESIDE = 60;
const BELOW = ' '.repeat(8);

/** Control characters, and those that turn the direction of text, would let input write over the terminal. */
export const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text, of no more than `most` UTF-16 units and of whole characters, as people see them. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character can be made of any number of others; beyond these, it is cut between two of them.
  const { index, segment } = characters
    .segment(text.slice(0, most + LONGEST_CHARACTER))
    .containing(most) ?? { index: 0, segment: '' };
  const end = segment === '' || index === 0 ? most : index;
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}

/** A text in lines of a width, broken at blanks; a word that is longer is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    const line = at > 0 ? rest.slice(0, at) : beginningOf(rest, width);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return [...lines, rest];
}

/** Text under a heading, indented. */
export const paragraph = (text: string, width: number, indent: string): string =>
  wrapped(plain(text), Math.max(width - indent.length, NARROWEST))
    .map((line) => `${indent}${line}\n`)
    .join('');

/** One row of a table. If the last column would be narrow, it is written below the others. */
export function tableRow(
  columns: readonly Column[],
  cells: readonly string[],
  width: number,
): string {
  const before = columns
    .slice(0, -1)
    .map(({ width: own, right, whole }, index) => {
      const cell = plain(cells[index] ?? '');
      const cut =
        width !== Infinity && !whole && cell.length > own ? `${beginningOf(cell, own - 1)}…` : cell;
      return right ? cut.padStart(own) : cut.padEnd(own);
    })
    .join('  ');
  const last = cells[columns.length - 1] ?? '';
  if (width - before.length < BESIDE)
    return `${before.trimEnd()}\n${last === '' ? '' : paragraph(last, width, BELOW)}`;
  const indent = ' '.repeat(before.length + 2);
  const beside = paragraph(last, width, indent).trimStart();
  return beside === '' ? `${before.trimEnd()}\n` : `${before}  ${beside}`;
}

export const tableHead = (columns: readonly Column[], width: number): string =>
  tableRow(
    columns,
    columns.map(({ head }) => head),
    width,
  );

/** Characters that control a terminal and that JSON.stringify does not escape; escaped, they are the same JSON. */
const UNESCAPED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    UNESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const writeJson = (host: Host, value: unknown): Promise<void> =>
  host.write(`${jsonOf(value, 2)}\n`);
export const writeJsonLine = (host: Host, value: unknown): Promise<void> =>
  host.write(`${jsonOf(value)}\n`);
