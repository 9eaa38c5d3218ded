// What the library weighs in a browser, on a disk and in a type check, each with its limit.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'digikunta-'));
const run = (command, ...words) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What a page pays, in kB, by the limits in package.json. size-limit fails where one is passed, and says which all the same. */
function weighed() {
  const { stdout, stderr, error } = spawnSync(
    join(root, 'node_modules/.bin/size-limit'),
    ['--json'],
    { cwd: root, encoding: 'utf8' },
  );
  if (!stdout)
    throw new Error(`size-limit says nothing (npm ci installs it): ${error?.message ?? stderr}`);
  return JSON.parse(stdout).map(({ name, size, sizeLimit }) => {
    const limit = sizeLimit / 1000;
    return [name, size / 1000, TARGETS[name] ?? limit, 'kB', limit];
  });
}

/** Bytes on the disk of what stands in a folder, but for the packages named. */
function megabytes(place, without) {
  const bytes = (path) => {
    const stat = statSync(path);
    return stat.isDirectory()
      ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0)
      : stat.size;
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
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--extendedDiagnostics',
  ];
  const said = run('node', join(root, 'node_modules/typescript/bin/tsc'), ...flags, name);
  return Number(/^Instantiations:\s+(\d+)/m.exec(said)[1]);
}

/** What is aimed at where that is missed, in kB; the limit is then what may be weighed today. */
const TARGETS = {
  'assess and digikunta2017': 9,
  'of it the code alone': 9,
  'deadlineStatus and digikunta2017': 9,
  'maximumGrant, without date-fns-tz': 1.5,
  'every name of the main entry': 28,
  'digikunta/messages/fi': 4,
  'digikunta/messages/sv': 4,
  'digikunta/messages/en': 4,
};

const TYPED = `import { assess, digikunta2017, type Application, type Assessment, type Draft, type Finding } from 'digikunta';
export const draft: Draft = { category: 'experiment', costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }] };
export const answer: Assessment = assess(digikunta2017, draft);
export const first: Finding | undefined = answer.findings[0];
export const facts = answer.findings.map((one) => (one.reason === 'cap.exceeded' ? one.facts.ceiling : one.outcome));
export const lead = ({ applicants }: Application): string | undefined => applicants[0]?.code;
`;

/** What a page pays for a name of the border and all of zod that it brings, in kB, minified and gzipped. */
function withZod(name) {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { ${name} } from 'digikunta/schema';`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0].contents).length / 1000;
}

/** What is weighed, the figure, the target, the unit, and the most that it may be today where a target is missed. */
export async function sizes() {
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
      }),
    );
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', 'install', '--silent', '--no-audit', '--no-fund', join(folder, filename));

    return [
      ...weighed(),
      ['parseDraft, with zod', withZod('parseDraft'), 33, 'kB'],
      [
        'installed, beside zod',
        megabytes(join(folder, 'node_modules'), ['zod']),
        3,
        'MB',
        // The spreadsheets, with the languages and papaparse, in a file for import and one for require; the municipalities once more, for the command.
        4.3,
      ],
      [
        'type check of a consumer, over an empty file',
        instantiations('use.ts', TYPED) - instantiations('empty.ts', 'export {};'),
        1500,
        'instantiations',
        // The findings of every reason, and the call's ids in the types of what goes with it.
        5400,
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
