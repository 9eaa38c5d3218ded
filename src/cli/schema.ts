import { jsonSchema } from '../schema/json-schema.js';
import { type ExitCode, failure, type Host } from './host.js';
import type { CliOptions } from './options.js';
import { writeJson } from './writing.js';

/** `schema application|draft`: what a file may look like, as JSON Schema (2020-12). */
export async function printSchema({ files }: CliOptions, host: Host): Promise<ExitCode> {
  const [name, ...others] = files;
  if ((name !== 'application' && name !== 'draft') || others.length > 0) {
    throw failure((words) => words.files('digikunta schema application|draft'));
  }
  await writeJson(host, jsonSchema(name));
  return 0;
}
