import { inJsonSchema, jsonSchema } from '../schema/json-schema.js';
import { schemasFor } from '../schema/parse.js';
import { type ExitCode, failure, type Host } from './host.js';
import type { CliOptions } from './options.js';
import { writeJson } from './writing.js';

/** `schema application|draft|call`: what a file may look like, as JSON Schema (2020-12). */
export async function printSchema(
  { files, call, values }: CliOptions,
  host: Host,
): Promise<ExitCode> {
  const [name, ...others] = files;
  if ((name !== 'application' && name !== 'draft' && name !== 'call') || others.length > 0)
    throw failure((words) => words.files('digikunta schema application|draft|call'));
  if (name === 'call') await writeJson(host, jsonSchema('call-definition'));
  else if (values['call'] === undefined) await writeJson(host, jsonSchema(name));
  else {
    const { applicationSchema, draftSchema } = schemasFor(call);
    await writeJson(host, inJsonSchema(name === 'draft' ? draftSchema : applicationSchema));
  }
  return 0;
}
