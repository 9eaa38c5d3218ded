import * as z from 'zod';
import { applicationSchema, draftSchema, reviewSchema } from './parse.js';
import { callSchema } from './call-definition.js';
import { allocationSchema, assessmentSchema, settlementSchema } from './results.js';

/** A JSON Schema is read by people too: what it is about comes before how it is made. */
function wordsFirst({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  for (const key of Object.keys(jsonSchema)) {
    if (['title', 'description', 'type'].includes(key)) continue;
    const value = jsonSchema[key];
    Reflect.deleteProperty(jsonSchema, key);
    jsonSchema[key] = value;
  }
}

/** The schemas that have a JSON Schema file, by its name. */
const SCHEMAS = {
  application: applicationSchema,
  draft: draftSchema,
  review: reviewSchema,
  assessment: assessmentSchema,
  call: callSchema,
  allocation: allocationSchema,
  settlement: settlementSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of a JSON Schema file. */
export type JsonSchemaName = keyof typeof SCHEMAS;

/** The names of the JSON Schema files. */
export const JSON_SCHEMA_NAMES = Object.keys(SCHEMAS) as JsonSchemaName[];

/** Stays the same as long as every value that it took is still taken. */
const VERSION = 1;

/** The JSON Schema (2020-12) of what has this name, without references, so that it can be put anywhere. */
export function jsonSchema(name: JsonSchemaName): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-2020-12',
    // What goes in comes out as it was; of the input, zod 4.4 forgets that lists are required.
    io: 'output',
    reused: 'inline',
    override: wordsFirst,
  });
  return { $schema, $id: `urn:digikunta:schema:${name}:${String(VERSION)}`, ...schema };
}
