// What the library weighs in a browser, on a disk and in a type check, each with its limit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'digikunta-'));
const run = (command, ...words) => execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What a page pays, in kB; `without` are packages that are not counted. */
async function bundled(code, without = []) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    external: without,
  });
  const text = outputFiles[0].text;
  return {
    kB: gzipSync(text, { level: 9 }).length / 1000,
    text,
  };
}

/** Bytes on the disk of what stands in a folder, but for the packages named. */
function megabytes(place, without) {
  const bytes = (path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0) : stat.size;
  };
  return (
    readdirSync(place)
      .filter((name) => !without.includes(name))
      .reduce((sum, name) => sum + bytes(join(place, name)), 0) / 1e6
  );
}

/** How many instantiations the compiler makes for a file. */
function instantiations(name, text) {
  writeFileSync(join(folder, name), text);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--extendedDiagnostics'];
  const said = run('node', join(root, 'node_modules/typescript/bin/tsc'), ...flags, name);
  return Number(/^Instantiations:\s+(\d+)/m.exec(said)[1]);
}

const CALL = "import { assess, digikunta2017 } from 'digikunta'; console.log(assess(digikunta2017, {}));";
const TYPED = `import { assess, digikunta2017, type Application, type Assessment, type Draft, type Finding } from 'digikunta';
export const draft: Draft = { category: 'experiment', costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }] };
export const answer: Assessment = assess(digikunta2017, draft);
export const first: Finding | undefined = answer.findings[0];
export const facts = answer.findings.map((one) => (one.reason === 'cap.exceeded' ? one.facts.ceiling : one.outcome));
export const lead = ({ applicants }: Application): string | undefined => applicants[0]?.code;
`;

/**
 * What is weighed, the figure, the target (`null` without one), the unit, and the most that it may be today where a target is missed.
 */
export async function sizes() {
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
    );
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', 'install', '--silent', '--no-audit', '--no-fund', join(folder, filename));

    const name = (what) => `import { ${what} } from 'digikunta'; console.log(${what});`;
    const language = (id) => bundled(`import { ${id} } from 'digikunta/messages/${id}'; console.log(${id});`);
    const grant = await bundled(
      `import { digikunta2017, maximumGrant } from 'digikunta'; console.log(maximumGrant(digikunta2017, '1.00'));`,
    );
    return [
      ['assess and digikunta2017, with decimal.js', (await bundled(CALL)).kB, 20, 'kB'],
      ['the same, our own code and the data of the call', (await bundled(CALL, ['decimal.js'])).kB, 9, 'kB', 13.8],
      ['of it the code alone', (await bundled(name('assess'))).kB, 9, 'kB'],
      [
        'import * as all, assess used, with decimal.js',
        (
          await bundled(
            CALL.replace('{ assess, digikunta2017 }', '* as all').replace('assess(digikunta2017', 'all.assess(all.digikunta2017'),
          )
        ).kB,
        20,
        'kB',
      ],
      ['every name of the main entry', (await bundled("export * from 'digikunta';")).kB, null, 'kB'],
      ['digikunta/messages/fi', (await language('fi')).kB, 4, 'kB', 7.8],
      ['digikunta/messages/sv', (await language('sv')).kB, 4, 'kB', 7.8],
      ['digikunta/messages/en', (await language('en')).kB, 4, 'kB', 7.8],
      ['deadlineStatus', (await bundled(name('deadlineStatus'))).kB, 4, 'kB'],
      [
        'deadlineStatus with digikunta2017',
        (await bundled("import { deadlineStatus, digikunta2017 } from 'digikunta'; console.log(deadlineStatus(digikunta2017, ''));")).kB,
        null,
        'kB',
      ],
      ['maximumGrant', (await bundled(name('maximumGrant'))).kB, null, 'kB'],
      // date-fns-tz is built into the library's files; that it is there shows by its use of Intl, which money has none of.
      ['maximumGrant: parts of date-fns-tz', /Intl\.DateTimeFormat/.test(grant.text) ? 1 : 0, 0, ''],
      ['installed, beside zod', megabytes(join(folder, 'node_modules'), ['zod']), 3, 'MB'],
      [
        'type check of a consumer, over an empty file',
        instantiations('use.ts', TYPED) - instantiations('empty.ts', 'export {};'),
        1500,
        'instantiations',
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
