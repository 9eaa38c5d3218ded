// The files that the getting-started pages show. In an empty folder, and in a browser: test/checks/browser/site/start.site.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, ROOT } from './markdown.js';
import '../needs-build.js';

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });

describe('the files of the getting-started pages', () => {
  it('are each shown by a page', () => {
    const shown = ['react', 'server', 'batch', 'page'].flatMap((name) =>
      [...read(`docs/start/${name}.md`).matchAll(/^<<< \.\.\/examples\/start\/([\w.]+)/gm)].map(
        ([, file]) => file,
      ),
    );
    expect(shown).toEqual([
      'main.jsx',
      'form.html',
      'app.mjs',
      'server.mjs',
      'batch.mjs',
      'page.html',
    ]);
  });

  it('assess a batch, in which a broken line ends nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch-'));
    const file = join(folder, 'applications.jsonl');
    writeFileSync(file, '{"id":"a"}\n{"id":\n{"id":"c"}\n');
    const lines = run('docs/examples/start/batch.mjs', file).trim().split('\n');
    rmSync(folder, { recursive: true });
    expect(lines).toEqual([
      '0 malformed arrivedAt category applicants aims costs requestedGrant',
      '1 malformed ',
      '2 malformed arrivedAt category applicants aims costs requestedGrant',
    ]);
    const round = run(
      'docs/examples/start/batch.mjs',
      'docs/examples/round-2017/synthetic-applications.jsonl',
    ).split('\n');
    expect(round[0]).toBe('synthetic-01 eligible 37860.00');
  });

  it('answer a request', () => {
    const ask = `
      import { app } from './docs/examples/start/app.mjs';
      const ask = async (body) => {
        const answer = await app.request('/assessments', { method: 'POST', body });
        return [answer.status, await answer.json()];
      };
      const [[bad, { issues }], [good, { eligibility }]] = [await ask('{}'), await ask(${JSON.stringify(read('docs/examples/joint.json'))})];
      console.log(bad, issues.length, good, eligibility);
    `;
    expect(run('--input-type=module', '--eval', ask).trim()).toBe('422 6 200 eligible');
  });
});
