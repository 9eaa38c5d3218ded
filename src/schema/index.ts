/**
 * The border: what an application, or a draft of one, may look like. zod schemas, which are Standard Schemas as they are,
 * and functions that never throw.
 * @module schema
 */
export type { InputFacts, InputReason, Issue } from './issues.js';
export {
  applicationSchema,
  type CallSchemas,
  draftSchema,
  parseApplication,
  parseDraft,
  type Parsed,
  reviewSchema,
  schemasFor,
} from './parse.js';
