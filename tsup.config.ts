import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { JSON_SCHEMA_NAMES, jsonSchema } from './src/schema/json-schema.js';
import { LANGUAGES } from './src/words/languages.js';

/** Writes the zod schemas as JSON Schema files, for those who do not use zod. */
async function writeJsonSchemas(): Promise<void> {
  await mkdir('dist/schema', { recursive: true });
  await Promise.all(
    JSON_SCHEMA_NAMES.map((name) =>
      writeFile(`dist/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, '\t')}\n`),
    ),
  );
}

/**
 * Takes the probe out of date-fns-tz, which formats a date when it is loaded to learn whether Intl knows `hourCycle`: every
 * supported runtime does. Measured: 9.5 instead of 23.7 ms of the processor to import the main entry (median of 41 starts).
 */
const withoutProbe: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-probe',
  setup(build) {
    build.onLoad({ filter: /date-fns-tz.*tzTokenizeDate.index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const probe = /const testDateFormatted = [^;]*;\s*const hourCycleSupported = [^;]*;/;
      if (!probe.test(text)) throw new Error(`${path} no longer has the probe`);
      return { contents: text.replace(probe, 'const hourCycleSupported = true;') };
    });
  },
};

/** Bundled, with their licences in NOTICE: two come as ESM only, date-fns-tz would install all of date-fns, and papaparse serves one function of the library. */
const noExternal = ['canonicalize', '@noble/hashes', 'date-fns-tz', 'papaparse'];

const main = {
  index: 'src/index.ts',
  officials: 'src/officials.ts',
};
const beside = {
  schema: 'src/schema/index.ts',
  'schema/results': 'src/schema/results.ts',
  'schema/call': 'src/schema/call.ts',
  calls: 'src/calls/index.ts',
  define: 'src/define/index.ts',
  calendar: 'src/calendar.ts',
  commongrants: 'src/commongrants/index.ts',
  municipalities: 'src/municipalities/index.ts',
};
const input = { input: 'src/input/index.ts' };
/** What of `digikunta/input` stands in a file of its own: a form that reads amounts need not load the languages and papaparse. */
const SHEETS = 'input/applications-from-csv';
const withoutSheets = (format: 'esm' | 'cjs'): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'without-sheets',
  setup(build) {
    build.onResolve({ filter: /\/applications-from-csv\.js$/ }, () => ({
      path: `./${SHEETS}.${format === 'esm' ? 'js' : 'cjs'}`,
      external: true,
    }));
  },
});
const messages = Object.fromEntries(
  LANGUAGES.map((language) => [`messages/${language}`, `src/messages/${language}.ts`]),
);

const library: Options = {
  format: ['esm', 'cjs'],
  noExternal,
  target: 'es2022',
  splitting: true,
  // Nothing of the library has side effects: no file loads another for them, and a spread object that nobody uses goes.
  treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
  esbuildPlugins: [withoutProbe],
};

// Side by side, so that none may empty the folder: npm does before.
export default defineConfig([
  // Built apart from the others: cut up into what all share, the main entry would be a dozen files, each of which delays a start.
  { ...library, entry: main },
  {
    ...library,
    entry: beside,
    // tsup sets a baseUrl for the declarations, which TypeScript 6 calls deprecated.
    dts: {
      entry: { ...main, ...beside, ...input, ...messages },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    onSuccess: writeJsonSchemas,
  },
  // Built apart from the calendar: a language is one file, and whatever two entries of a build use of a file becomes one chunk.
  ...(['esm', 'cjs'] as const).map((format) => ({
    ...library,
    entry: input,
    format: [format],
    splitting: false,
    esbuildPlugins: [withoutProbe, withoutSheets(format)],
  })),
  { ...library, entry: { [SHEETS]: `src/${SHEETS}.ts` } },
  { ...library, entry: messages },
  // One file, for node alone.
  { ...library, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], splitting: false },
]);
