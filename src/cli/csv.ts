import Papa from 'papaparse';
import type { Host } from './host.js';
import { choiceOf, type CliOptions } from './options.js';
import { plain } from './writing.js';

/** The values of `--separator`; the first is the default. */
const SEPARATORS = { ',': ',', ';': ';', tab: '\t' } as const;

/**
 * A tab or a line break at the start of a cell, and a sign with which a spreadsheet takes a formula to begin: also after blanks
 * and characters that it does not show, and after one at which it may split the cell.
 */
const FORMULA = /^(?=[\t\r\n])|(?=[=+\-@＝＋－＠])(?<=(?:^|[,;\t\r\n])[\s\p{Cc}\p{Cf}]*)/gu;
/** Cells that are quoted although they do not contain the separator: others could split them, or they are marked as no formula. */
const QUOTED = /[;\t\r\n]|'[=+\-@＝＋－＠]/;

/** One row of separated values (RFC 4180). */
export const csvRow = (cells: readonly string[], separator = ','): string =>
  `${Papa.unparse([cells.map((cell) => cell.replace(FORMULA, "'"))], {
    delimiter: separator,
    quotes: (cell: string) => QUOTED.test(cell),
  })}\r\n`;

/** Writes an answer for a spreadsheet. */
export interface CsvWriter {
  /** The names of the columns. */
  readonly head: (names: readonly string[]) => Promise<void>;
  readonly row: (cells: readonly string[]) => Promise<void>;
  /** A number as the spreadsheet writes it; empty if there is none. */
  readonly number: (number: string | null | undefined) => string;
}

/** Reads how the answer is written: `--separator`, `--decimal` and `--bom`, by which Excel recognises UTF-8. */
export function csvWriter(given: CliOptions, host: Host): CsvWriter {
  const separator = SEPARATORS[choiceOf(given, 'separator', [',', ';', 'tab'])];
  const decimal = choiceOf(given, 'decimal', ['.', ',']);
  const mark = given.values['bom'] === true ? '\ufeff' : '';
  return {
    head: (names) => host.write(`${mark}${csvRow(names, separator)}`),
    // Exact as data; on a terminal, without what would direct it.
    row: (cells) => host.write(csvRow(host.terminal ? cells.map(plain) : cells, separator)),
    number: (number) => number?.replace('.', decimal) ?? '',
  };
}
