// The schemas of the published protocol: its TypeSpec sources, as the package has them, compiled to JSON Schema.
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { compile, NodeHost } from '@typespec/compiler';
import { type AnySchemaObject, Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const require = createRequire(import.meta.url);
const sources = require
  .resolve('@common-grants/core')
  .replace(/dist[\\/]src[\\/]index\.js$/, 'lib/main.tsp');
/** Nothing is written there: the host below keeps what is emitted. */
const OUTPUT = '/schemas';

async function schemasOf(path: string): Promise<Record<string, AnySchemaObject>> {
  const schemas: Record<string, AnySchemaObject> = {};
  const host = {
    ...NodeHost,
    mkdirp: (folder: string) => Promise.resolve(folder),
    writeFile: (file: string, text: string) => {
      schemas[basename(file, '.json')] = JSON.parse(text) as AnySchemaObject;
      return Promise.resolve();
    },
  };
  const emitter = '@typespec/json-schema';
  const options = { [emitter]: { 'file-type': 'json', 'emitter-output-dir': OUTPUT } };
  const { diagnostics } = await compile(host, path, {
    emit: [emitter],
    outputDir: OUTPUT,
    options,
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return schemas;
}

/** The protocol's JSON Schemas, by name. */
export const SCHEMAS = await schemasOf(sources);

const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: Object.values(SCHEMAS) });
// CommonJS: under Node's resolution the function is the default of the default.
(formats as unknown as typeof formats.default)(ajv);
// The protocol says "a time on a clock, without a timezone", which the format of that name in JSON Schema would refuse.
ajv.addFormat('time', /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);

/** What a schema of the protocol has against a value. */
export function problemsOf(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${name}.json`);
  if (!validate) throw new Error(`The protocol has no ${name}.`);
  void validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${String(message)}`,
  );
}
