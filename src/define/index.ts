/**
 * Calls of a host's own: defined, extended, with own rules and their sentences. Loads zod.
 * @module define
 */
export type {
  CallChanges,
  CallDefinition,
  CallVocabulary,
  VocabularyAfter,
  VocabularyIn,
} from './call-definition.js';
export { defineCall, extendCall } from './define-call.js';
export type { CallDefinitionError } from './definition-error.js';
export type { CallDefinitionCode } from '../schema/call-definition.js';
export { addEuros, compareEuros, leastEuros, shareOfEuros, subtractEuros } from './money.js';
export { type OwnSentences, withWords } from './with-words.js';
export type { OwnAnswer, OwnFacts, OwnFinding, OwnRule } from '../model/own-rule.js';
