import { defineConfig, type Options } from 'tsup';

const library: Options = {
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
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
  sourcemap: true,
  // The command line is a build of its own, beside this one.
  clean: ['!cli.js'],
};

/** One file for node alone: nothing of it can end up in what the library's entries share. */
const commandLine: Options = {
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  noExternal: library.noExternal ?? [],
  target: 'es2022',
  splitting: false,
};

export default defineConfig([library, commandLine]);
