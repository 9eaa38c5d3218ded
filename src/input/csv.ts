import Papa from 'papaparse';
import type { SheetReason } from '../model/sheet.js';

/** A row with something in it. Rows are counted from 1, as a spreadsheet shows them. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a file, or the reason and the row at which it cannot be read. */
export type CsvRows =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | {
      readonly ok: false;
      readonly reason: Extract<SheetReason, 'sheet.workbook' | 'sheet.quotes'>;
      readonly row: number;
    };

/** The first bytes of workbooks of Excel and LibreOffice, new and old. */
const WORKBOOKS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];
/** The first is used if the headings do not decide. */
const SEPARATORS = [';', '\t', ','];
/** Excel's own first line, which it does not show. */
const DECLARED = /^"?sep=([^\r\n])"?(?:\r\n|\r|\n|$)/i;

/** The encoding that the first bytes name. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The bytes 80 to 9F in Windows-1252, which some versions of Node decode as control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes what spreadsheets save: UTF-8, UTF-16 with its mark, or else Windows-1252, which takes any bytes. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (sign) => UPPER.charAt(sign.charCodeAt(0) - 0x80));
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** The cells of each row, and the first fault in the quotation marks. */
function read(text: string, separator: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    // A quotation mark after a blank is taken for a part of the cell.
    transform: (cell) => cell.replace(/^\s+"(.*)"\s*$/s, '$1').trim(),
  });
}

/** The separator with which the first row has the most headings. */
function separatorOf(text: string, isHeading: (cell: string) => boolean): string {
  const counts = SEPARATORS.map((separator) => {
    const { data } = read(text.slice(0, HEAD), separator);
    const headings = data.find((cells) => !isBlank(cells)) ?? [];
    return { separator, count: headings.filter(isHeading).length };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** More than the headings are long. */
const HEAD = 20_000;

/**
 * Reads the rows of a CSV file as Excel and LibreOffice save it, in bytes or as text. Blank rows are left out and counted.
 * @param isHeading - Recognises a heading: the separator is the one that gives the most.
 */
export function readCsv(input: string | Uint8Array, isHeading: (cell: string) => boolean): CsvRows {
  const isBytes = ArrayBuffer.isView(input);
  const whole = (typeof input === 'string' ? input : isBytes ? textOf(input) : '').replace(
    /^(?:\ufeff|ï»¿)/,
    '',
  );
  if (WORKBOOKS.some((start) => whole.startsWith(start)))
    return { ok: false, reason: 'sheet.workbook', row: 1 };
  const [line = '', declared] = DECLARED.exec(whole) ?? [];
  const text = whole.slice(line.length).replace(/\r\n?/g, '\n');
  const { data, errors } = read(text, declared ?? separatorOf(text, isHeading));
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault) return { ok: false, reason: 'sheet.quotes', row: (fault.row ?? 0) + 1 };
  const rows = data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => !isBlank(cells));
  return { ok: true, rows };
}
