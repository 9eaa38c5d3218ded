import * as z from 'zod';
import { applicationSchema, draftSchema } from '../schema.js';
import { type ExitCode, failure, type Host } from './host.js';
import type { Told } from './options.js';
import { writeJson } from './writing.js';

const SCHEMAS = { application: applicationSchema, draft: draftSchema };

/** `schema application|draft`: what a file may look like, as JSON Schema (2020-12). */
export async function printSchema({ files }: Told, host: Host): Promise<ExitCode> {
  const [name, ...others] = files;
  if ((name !== 'application' && name !== 'draft') || others.length > 0) {
    throw failure((words) => words.files('digikunta schema application|draft'));
  }
  // What zod reads differs from what it gives only where a list is held to its length first.
  await writeJson(host, z.toJSONSchema(SCHEMAS[name], { io: 'output' }));
  return 0;
}
