import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { JSON_SCHEMA_NAMES, jsonSchema } from './src/schema/json-schema.js';

/** The JSON Schema files: what the zod schemas say, for whoever has no zod. */
async function writeJsonSchemas(): Promise<void> {
  await mkdir('dist/schema', { recursive: true });
  await Promise.all(
    JSON_SCHEMA_NAMES.map((name) =>
      writeFile(`dist/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, '\t')}\n`),
    ),
  );
}

/** What is changed in the bundled packages, and why; a build whose packages no longer hold it fails. */
const MENDED = [
  {
    // It formats a date when it is loaded, to learn whether Intl knows `hourCycle`: every runtime that the library takes does,
    // and the first formatter of a process costs more than an assessment.
    file: /date-fns-tz.*tzTokenizeDate.index\.js$/,
    from: /const testDateFormatted = [^;]*;\s*const hourCycleSupported = [^;]*;/,
    to: 'const hourCycleSupported = true;',
  },
  {
    // It sets what every object inherits, which throws where a host has frozen that: with fields of its own it does not.
    file: /decimal\.js.decimal\.mjs$/,
    from: /P = \{ toStringTag: tag \}/,
    to: 'P = { toStringTag: tag, constructor: undefined, toString: undefined, valueOf: undefined }',
  },
];
const mended: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'mended',
  setup(build) {
    for (const { file, from, to } of MENDED)
      build.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!from.test(text)) throw new Error(`${path} no longer has what is changed in it`);
        return { contents: text.replace(from, to) };
      });
  },
};

/** Bundled, with their licences in NOTICE: two come as ESM only, date-fns-tz would bring all of date-fns, and a start pays for each file. */
const noExternal = ['canonicalize', '@noble/hashes', 'date-fns-tz', 'decimal.js'];

const main = {
  index: 'src/index.ts',
  // Not exported. In a file of its own, so that a bundle without interest and traces does without decimal.js.
  'cent-fractions': 'src/model/money/fractions.ts',
};
const beside = {
  schema: 'src/schema/index.ts',
  'schema/results': 'src/schema/results.ts',
  'schema/call': 'src/schema/call.ts',
  calls: 'src/calls/index.ts',
  calendar: 'src/calendar.ts',
  commongrants: 'src/commongrants/index.ts',
  municipalities: 'src/municipalities/lookup.ts',
  'messages/fi': 'src/words/fi.ts',
  'messages/sv': 'src/words/sv.ts',
  'messages/en': 'src/words/en.ts',
};

const library: Options = {
  format: ['esm', 'cjs'],
  noExternal,
  target: 'es2022',
  splitting: true,
  treeshake: true,
  esbuildPlugins: [mended],
};

// Side by side, so that none may empty the folder: npm does before.
export default defineConfig([
  // The main entry is built alone: cut up into what the others share, it would be a dozen files, each of which delays a start.
  { ...library, entry: main },
  {
    ...library,
    entry: beside,
    // tsup sets a baseUrl for the declarations, which TypeScript 6 calls deprecated.
    dts: { entry: { ...main, ...beside }, compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: writeJsonSchemas,
  },
  // One file, for node alone.
  { ...library, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], splitting: false },
]);
