import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A file of the project, by its path from the top. */
export const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The `##` sections of a page. */
export function sectionsOf(page: string): Section[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return { heading: section.slice(0, end).trim(), text: section.slice(end + 1) };
    });
}

/** The rows of the table with this first column, as records by column; empty where there is no such table. */
export function tableOf(text: string, firstColumn: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  let columns: string[] | null = null;
  for (const line of text.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : null;
    if (cells === null) columns = null;
    else if (columns === null) columns = cells;
    else if (columns[0] === firstColumn && !/^[-: ]+$/.test(cells[0] ?? '')) {
      rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
    }
  }
  return rows;
}

/** What stands in backticks. */
export const codesIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

export interface Block {
  readonly language: string;
  readonly code: string;
  /** The line on which the code begins, from 1. */
  readonly line: number;
}

/** The fenced code blocks of a text. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number } | null = null;
  text.split('\n').forEach((line, index) => {
    const fence = /^\s*```(\w*)\s*$/.exec(line);
    if (fence && open) {
      blocks.push({ language: open.language, code: open.lines.join('\n'), line: open.line });
      open = null;
    } else if (fence) {
      open = { language: fence[1] ?? '', lines: [], line: index + 2 };
    } else {
      open?.lines.push(line);
    }
  });
  return blocks;
}
