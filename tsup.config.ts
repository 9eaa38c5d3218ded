import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { JSON_SCHEMA_NAMES, jsonSchema } from './src/schema/json-schema.js';

/** The JSON Schema files: what the zod schemas say, for whoever has no zod. */
async function writeJsonSchemas(): Promise<void> {
  await mkdir('dist/schema', { recursive: true });
  await Promise.all(
    JSON_SCHEMA_NAMES.map((name) => writeFile(`dist/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, '\t')}\n`)),
  );
}

/**
 * date-fns-tz formats a date when it is loaded, to learn whether Intl knows `hourCycle`. Every runtime that the library takes
 * does, and the first formatter of a process costs more than an assessment: the built files do not ask.
 */
const withoutProbe: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-probe',
  setup(build) {
    build.onLoad({ filter: /date-fns-tz.*tzTokenizeDate.index\.js$/ }, async ({ path }) => {
      const PROBE = /const testDateFormatted = [^;]*;\s*const hourCycleSupported = [^;]*;/;
      const text = await readFile(path, 'utf8');
      if (!PROBE.test(text)) throw new Error('date-fns-tz no longer has the probe that is taken out of it');
      return { contents: text.replace(PROBE, 'const hourCycleSupported = true;') };
    });
  },
};

/** Bundled, with their licences in NOTICE: two come as ESM only, date-fns-tz would bring all of date-fns, and a start pays for each file. */
const noExternal = ['canonicalize', '@noble/hashes', 'date-fns-tz', 'decimal.js'];

const main = {
  index: 'src/index.ts',
  // Not exported. In a file of its own, so that a bundle without interest and traces does without decimal.js.
  'cent-fractions': 'src/model/cent-fractions.ts',
};
const beside = {
  schema: 'src/schema.ts',
  'schema/results': 'src/schema/results.ts',
  'schema/call': 'src/schema/call.ts',
  calls: 'src/calls.ts',
  calendar: 'src/calendar.ts',
  commongrants: 'src/commongrants.ts',
  municipalities: 'src/municipalities.ts',
  'messages/fi': 'src/messages/fi.ts',
  'messages/sv': 'src/messages/sv.ts',
  'messages/en': 'src/messages/en.ts',
};

const library: Options = {
  format: ['esm', 'cjs'],
  noExternal,
  target: 'es2022',
  splitting: true,
  treeshake: true,
  esbuildPlugins: [withoutProbe],
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
