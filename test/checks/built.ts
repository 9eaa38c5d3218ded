// Lets tests ask the built files instead of the sources, wherever these give away what a test imports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { namesOf, parseFiles } from './source-graph.js';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const { exports } = require('../../package.json') as {
  readonly exports: Readonly<Record<string, string | { readonly require?: unknown }>>;
};
/** The entries that hold code, as they are imported. */
const ENTRIES = Object.keys(exports)
  .filter((entry) => typeof exports[entry] === 'object')
  .map((entry) => `digikunta${entry.slice(1)}`);

/** Names the entry that gives away each public name; the first does, where several do. */
const entriesByName = (): ReadonlyMap<string, string> =>
  new Map(
    [...ENTRIES]
      .reverse()
      .flatMap((entry) => Object.keys(require(entry) as object).map((name) => [name, entry])),
  );

const PREFIX = '\0built:';

/** For a project of tests that ask the built files, as `import` or as `require` loads them. */
export function built(kind: 'import' | 'require'): Plugin {
  let entries: ReadonlyMap<string, string> | undefined;
  return {
    name: 'built',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.startsWith(TESTS) || !source.startsWith('.')) return null;
      const { id = '' } = (await this.resolve(source, importer, { skipSelf: true })) ?? {};
      return id.startsWith(`${ROOT}src/`) ? PREFIX + id : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      entries ??= entriesByName();
      const path = id.slice(PREFIX.length);
      const file = parseFiles({ [path]: readFileSync(path, 'utf8') }).get(path);
      const lines = [
        `import { createRequire } from 'node:module';`,
        `export * from ${JSON.stringify(path)};`,
      ];
      for (const name of file ? namesOf(file) : []) {
        const entry = entries.get(name);
        if (entry === undefined) continue;
        lines.push(
          kind === 'import'
            ? `export { ${name} } from '${entry}';`
            : `export const ${name} = createRequire(${JSON.stringify(import.meta.url)})('${entry}').${name};`,
        );
      }
      return lines.join('\n');
    },
  };
}
