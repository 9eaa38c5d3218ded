// What a page pays for the border, whichever bundler it has: no language of zod, and no part that is not used.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

const MOST = 33_000;
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), 'bundle-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const entry = join(folder, 'entry.js');
writeFileSync(
  entry,
  "import { parseDraft } from 'digikunta/schema';\nconsole.log(parseDraft({ category: 'experiment' }).ok);\n",
);

const BUNDLERS = {
  esbuild: async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
  // Rollup leaves out what is not used; what makes the rest small is another's work.
  rollup: async () => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'es' });
    const { code } = await esbuild.transform(output[0].code, { minify: true });
    return code;
  },
  webpack: async () => {
    const options = { mode: 'production', entry, output: { path: folder, filename: 'webpack.js' } };
    // SAFETY of the type: a mode is a text here.
    const compiler = webpack(/** @type {import('webpack').Configuration} */ (options));
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.equal(stats?.hasErrors(), false, stats?.toString());
    return readFileSync(join(folder, 'webpack.js'), 'utf8');
  },
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`${name}: parseDraft in at most ${MOST / 1000} kB, gzipped, without zod's languages`, async (t) => {
    const code = await bundle();
    const size = gzipSync(code, { level: 9 }).length;
    t.diagnostic(`${size} bytes`);
    assert.ok(size <= MOST, `${size} bytes`);
    // A word of each of three of its languages.
    for (const word of ['Ungültig', 'Virheellinen', 'Ogiltig'])
      assert.ok(!code.includes(word), word);
  });
}
