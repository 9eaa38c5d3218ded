// What each entry loads, in the sources and in the built files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import config from '../../tsup.config.js';
import { LANGUAGES } from '../../src/words/languages.js';
import './needs-build.js';
import { parseFiles, reachOf } from './source-graph.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textsIn = (folder: string, ending: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => [
        path.replaceAll('\\', '/'),
        readFileSync(`${ROOT}${folder}/${path}`, 'utf8'),
      ]),
  );
const src = parseFiles(textsIn('src', '.ts'));

describe('entries', () => {
  /** What an installed entry may load, and what is bundled into it beside that. */
  const ENTRIES: Readonly<
    Record<string, { readonly loads: readonly string[]; readonly bundles?: readonly string[] }>
  > = {
    index: { loads: [], bundles: ['date-fns-tz'] },
    officials: { loads: ['decimal.js'], bundles: ['date-fns-tz', '@noble/hashes', 'canonicalize'] },
    define: { loads: ['zod'], bundles: ['date-fns-tz'] },
    schema: { loads: ['zod'] },
    'schema/results': { loads: ['zod'] },
    'schema/call': { loads: ['zod'] },
    calls: { loads: [] },
    input: { loads: [], bundles: ['date-fns-tz', 'papaparse'] },
    // A part of digikunta/input, which it loads.
    'input/applications-from-csv': { loads: [], bundles: ['date-fns-tz', 'papaparse'] },
    calendar: { loads: [] },
    commongrants: { loads: ['zod'] },
    municipalities: { loads: [] },
    ...Object.fromEntries(LANGUAGES.map((language) => [`messages/${language}`, { loads: [] }])),
  };
  const builds = config as unknown as { entry: Record<string, string> }[];
  const { cli, ...entry } = Object.assign({}, ...builds.map((build) => build.entry)) as Record<
    string,
    string
  >;
  const built = existsSync(`${ROOT}dist`) ? parseFiles(textsIn('dist', '.js')) : parseFiles({});

  it('are those of the build', () => {
    expect(cli).toBe('src/cli/main.ts');
    expect(Object.keys(entry).sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it('reach what they import, at any distance, but no types', () => {
    const files = parseFiles({
      'index.ts':
        "export { a } from './a.js'; import type { Z } from 'zod'; import type { T } from './t.js';",
      'a.ts': "import { type D } from 'decimal.js';",
      't.ts': "import 'canonicalize';",
    });
    expect(reachOf(files, 'index.ts')).toEqual(['decimal.js']);
  });

  it.each(Object.entries(ENTRIES))('%s loads nothing else', (name, { loads, bundles = [] }) => {
    const path = String(entry[name]).replace(/^src\//, '');
    expect(src.has(path)).toBe(true);
    expect(reachOf(src, path).filter((one) => ![...loads, ...bundles].includes(one))).toEqual([]);
    expect(reachOf(built, `${name}.js`).filter((one) => !loads.includes(one))).toEqual([]);
  });

  it('are built, so that the above says something', () => {
    expect(Object.keys(ENTRIES).filter((name) => !built.has(`${name}.js`))).toEqual([]);
    expect(reachOf(built, 'schema.js')).toContain('zod');
  });
});
