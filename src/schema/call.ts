/**
 * Calls as zod schemas: for calls that are stored and read again.
 * @module schema/call
 */
export { callSchema } from './call-definition.js';
