/**
 * Readers for amounts, days, times and spreadsheets as people write them in Finnish, Swedish and English.
 * @module input
 */
export type { LabelledKind, SheetFacts, SheetField, SheetReason } from '../model/sheet.js';
export type { TwoInstants, TypedFacts, TypedReason } from '../model/typed.js';
export {
  applicationsFromCsv,
  type Sheet,
  type SheetApplication,
  type SheetIssue,
  type SheetOptions,
} from './applications-from-csv.js';
export { readDay } from './day.js';
export type { ReadResult, TypedIssue } from './issue.js';
export { readEuro } from './money.js';
export { readTime, type TimeReason } from './time.js';
