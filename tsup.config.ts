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

const library: Options = {
  entry: {
    index: 'src/index.ts',
    // Not exported. In files of their own, so that a bundle takes whole cents without decimal.js and what defines calls.
    money: 'src/model/money.ts',
    'cent-fractions': 'src/model/cent-fractions.ts',
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
  },
  format: ['esm', 'cjs'],
  // tsup sets a baseUrl for the declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Bundled, with their licences in NOTICE: two come as ESM only, and date-fns-tz would bring all of date-fns.
  noExternal: ['canonicalize', '@noble/hashes', 'date-fns-tz'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  esbuildPlugins: [withoutProbe],
  // The command line is a build of its own, beside this one.
  clean: ['!cli.js'],
  onSuccess: writeJsonSchemas,
};

/** One file for node alone: nothing of it can end up in what the library's entries share. */
const commandLine: Options = {
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  noExternal: library.noExternal ?? [],
  esbuildPlugins: [withoutProbe],
  target: 'es2022',
  splitting: false,
};

export default defineConfig([library, commandLine]);
