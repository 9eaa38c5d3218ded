/**
 * The border: what an application, or a draft of one, may look like. zod schemas, which are Standard Schemas as they are,
 * and functions that never throw.
 * @module schema
 */
export type { InputFacts, InputReason, Issue } from './issues.js';
export { type DraftRead, type Parsed } from './parse-with.js';
export {
  applicationSchema,
  type CallSchemas,
  draftFromFormData,
  draftSchema,
  parseApplication,
  parseDraft,
  readDraft,
  reviewSchema,
  schemasFor,
} from './parse.js';
