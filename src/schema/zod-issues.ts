// From zod's issues to the library's: each reason by its code and the schema at its path.
import * as z from 'zod';
import { cut } from '../model/error.js';
import { isObject } from '../model/plain-data.js';
import { type PlainReason, type Refusal, TEXT_REASONS } from './fields.js';
import { type Issue, issue } from './issues.js';
import { LIMITS } from './size.js';

export type Step = string | number;

/** The schema without the wrappers of what may be absent. */
const required = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? required(schema.unwrap()) : schema;

/** The schema at a path. */
export const schemaAt = (
  schema: z.core.$ZodType,
  path: readonly Step[],
): z.core.$ZodType | undefined =>
  path.reduce((at: z.core.$ZodType | undefined, step) => {
    if (at instanceof z.ZodArray) return required(at.element);
    return at instanceof z.ZodObject ? required((at.shape as z.core.$ZodShape)[step]) : undefined;
  }, required(schema));

/** The reason for a value of another type than expected; of texts, each kind has its own. */
const TYPE_REASONS: Readonly<Partial<Record<string, PlainReason>>> = {
  array: 'input.list',
  object: 'input.record',
  boolean: 'input.true-or-false',
};
/** The reason for a text that is not of its kind. */
const textReason = (schema: z.core.$ZodType | undefined): PlainReason =>
  (schema && TEXT_REASONS.get(schema)?.reason) ?? 'input.text';

export const valueAt = (input: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), input);

/** Converts one of zod's issues: finds the reason by its code and the schema at its path, never by its message. */
export function issuesOf(found: z.core.$ZodIssue, root: z.core.$ZodType, input: unknown): Issue[] {
  // SAFETY: a copy has no symbols for keys.
  const path = found.path as Step[];
  const value = valueAt(input, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.slice(0, LIMITS.issues).map((name) => {
        const key = cut(name);
        return issue('input.unknown-key', { key }, [...path, key]);
      });
    case 'custom':
      // SAFETY: the checks of our schemas are all made with a refusal.
      return [issue((found.params as Refusal['params']).reason, {}, path)];
    case 'too_big': {
      const maximum = Number(found.maximum);
      const isList = schemaAt(root, path) instanceof z.ZodArray;
      // Of a value of another type zod measures the length too, after it said that another type is expected.
      if (isList ? !Array.isArray(value) : typeof value !== 'string') return [];
      return [issue(isList ? 'input.list-too-long' : 'input.text-too-long', { maximum }, path)];
    }
    case 'invalid_format':
      return [issue(textReason(schemaAt(root, path)), {}, path)];
    case 'invalid_value':
    case 'invalid_type':
      if (value === undefined) return [issue('input.required', {}, path)];
      if (found.code === 'invalid_value')
        return [issue('input.choice', { choices: found.values.map(String) }, path)];
      return [issue(TYPE_REASONS[found.expected] ?? textReason(schemaAt(root, path)), {}, path)];
    default:
      return [issue('input.unreadable', {}, path)];
  }
}
