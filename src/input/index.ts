/**
 * What people type: amounts, days and times as they are written in Finnish, Swedish and English. Loads no zod.
 * @module input
 */
export type { TwoInstants, TypedFacts, TypedReason } from '../model/typed.js';
export { readDay } from './day.js';
export type { ReadResult, TypedIssue } from './issue.js';
export { readEuro } from './money.js';
export { readTime, type TimeReason } from './time.js';
