// The packed library in every runtime, under five time zones and three languages of the host: the same bytes everywhere.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { MODULES, RUNTIMES, versions } from './hosts.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const npm = (cwd, ...words) =>
  execFileSync('npm', [...words, '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Minutes from the host's clock to UTC, in January and in July of 2017. */
const ZONES = {
  UTC: [0, 0],
  'Europe/Helsinki': [-120, -180],
  'America/New_York': [300, 240],
  'Asia/Kolkata': [-330, -330],
  'Pacific/Apia': [-840, -780],
};
const LOCALES = ['en_US', 'fi_FI', 'ar_EG'];
/** Every zone and every language for each runtime; over three runtimes, every pair of the two. */
const hostsOf = (runtime) =>
  Object.keys(ZONES).map((zone, index) => ({
    zone,
    locale: LOCALES[(index + RUNTIMES.indexOf(runtime)) % LOCALES.length],
  }));

const ENTRIES = {
  digikunta:
    'assess, closesAt, digikunta2017, explain, helsinkiTime, nextQuestions, remedies, summary',
  'digikunta/officials': 'digestOf',
  'digikunta/schema': 'parseApplication, parseDraft',
  'digikunta/input': 'applicationsFromCsv, readTime',
  'digikunta/messages/fi': 'fi',
  'digikunta/messages/sv': 'sv',
  'digikunta/messages/en': 'en',
};
const library = `{ ${Object.values(ENTRIES).join(', ')} }`;

/** A folder of a user: the tarball with its zod, and the same few lines for import, require, a page and a worker. */
async function userFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'digikunta-runtimes-'));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  write('package.json', '{ "private": true }');
  npm(folder, 'install', join(folder, JSON.parse(packed)[0].filename));

  const made = await build({
    entryPoints: [join(here, 'applications.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  write(
    'applications.json',
    execFileSync('node', ['--input-type=module'], { input: made.outputFiles[0].text }),
  );
  const asked = readFileSync(join(here, 'answers.js'), 'utf8');
  write('answers.mjs', asked);
  write('answers.cjs', (await transform(asked, { format: 'cjs' })).code);

  const entries = Object.entries(ENTRIES);
  const imports = entries.map(([entry, names]) => `import { ${names} } from '${entry}';`);
  const requires = entries.map(([entry, names]) => `const { ${names} } = require('${entry}');`);
  const given = `(inputs) => answers(${library}, inputs)`;
  write(
    'use.mjs',
    [...imports, "import { answers } from './answers.mjs';", `export const given = ${given};`].join(
      '\n',
    ),
  );
  write(
    'use.cjs',
    [
      ...requires,
      "const { answers } = require('./answers.cjs');",
      `exports.given = ${given};`,
    ].join('\n'),
  );
  const print = "console.log(given(JSON.parse(readFileSync('applications.json', 'utf8'))));";
  write(
    'main.mjs',
    `import { readFileSync } from 'node:fs';\nimport { given } from './use.mjs';\n${print}`,
  );
  write(
    'main.cjs',
    `const { readFileSync } = require('node:fs');\nconst { given } = require('./use.cjs');\n${print}`,
  );

  const worker =
    'export default { fetch: async (request) => new Response(given(await request.json())) };';
  for (const kind of MODULES) {
    const from = kind === 'esm' ? './use.mjs' : './use.cjs';
    const bundle = (contents, name, options) =>
      build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        target: 'es2022',
        outfile: join(folder, name),
        ...options,
      });
    await bundle(`export { given } from '${from}';`, `page.${kind}.js`, {
      format: 'iife',
      globalName: 'use',
    });
    await bundle(`import { given } from '${from}';\n${worker}`, `worker.${kind}.js`, {
      format: 'esm',
    });
  }
  const service = (kind) =>
    `(name = "${kind}", worker = (modules = [(name = "worker", esModule = embed "worker.${kind}.js")], compatibilityDate = "2026-01-01"))`;
  const socket = (kind) =>
    `(name = "${kind}", address = "127.0.0.1:0", http = (), service = "${kind}")`;
  write(
    'workerd.capnp',
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [${MODULES.map(service).join(', ')}], sockets = [${MODULES.map(socket).join(', ')}]);
`,
  );
  return folder;
}

/** Whether the host was as it should be, where the runtime takes that up: else the zones and languages try nothing. */
function hostProblems({ name, follows }, { zone, locale }, { offsets, language }) {
  const asked = {
    zone: follows.includes('zone') ? ZONES[zone] : ZONES.UTC,
    language: follows.includes('language') ? locale.slice(0, 2) : 'en',
  };
  return JSON.stringify(asked) === JSON.stringify({ zone: offsets, language })
    ? []
    : [
        `${name}, ${zone}, ${locale}: the host is not as asked: ${JSON.stringify({ offsets, language })}`,
      ];
}

/** The first line that differs, and where in it. */
function firstDifference(expected, lines) {
  const at = expected.findIndex((line, index) => line !== lines[index]);
  if (at < 0)
    return lines.length === expected.length
      ? null
      : `${lines.length} lines instead of ${expected.length}`;
  const [a, b] = [expected[at], lines[at] ?? ''];
  const place = [...a].findIndex((letter, index) => letter !== b[index]);
  const around = (text) => text.slice(Math.max(0, place - 100), place + 100);
  const part =
    JSON.stringify(JSON.parse(a).facts) === JSON.stringify(b ? JSON.parse(b).facts : null)
      ? 'words only'
      : 'facts';
  return `${at === 0 ? 'the clock' : `application ${at - 1}`}, ${part}:\n  expected …${around(a)}…\n  given    …${around(b)}…`;
}

execFileSync('bash', [join(here, '../browser/install.sh')], { stdio: 'inherit' });
npm(here, 'ci');
const folder = await userFolder();
const began = Date.now();
const problems = [];
let expected;
let compared = 0;

async function compare(runtime, host) {
  const { zone, locale } = host;
  // Only what a process needs, so that nothing of this terminal's language comes through.
  const { PATH, HOME } = process.env;
  const given = await runtime.ask(folder, {
    PATH,
    HOME,
    TZ: zone,
    LANG: `${locale}.UTF-8`,
    LC_ALL: `${locale}.UTF-8`,
  });
  for (const kind of MODULES) {
    const [first, ...lines] = given[kind].trimEnd().split('\n');
    problems.push(...hostProblems(runtime, host, JSON.parse(first)));
    expected ??= lines;
    const difference = firstDifference(expected, lines);
    if (difference !== null)
      problems.push(`${runtime.name}, ${kind}, ${zone}, ${locale}: ${difference}`);
    compared += 1;
  }
}

try {
  console.log((await versions()).join(', '));
  const node20 = RUNTIMES.find(({ name }) => name === 'Node 20');
  const jobs = RUNTIMES.flatMap((runtime) => hostsOf(runtime).map((host) => [runtime, host]));
  const first = jobs.findIndex(([runtime]) => runtime === node20);
  await compare(...jobs.splice(first, 1)[0]);
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await compare(...job);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const seconds = Math.round((Date.now() - began) / 1000);
  if (problems.length > 0) throw new Error(problems.slice(0, 5).join('\n'));
  console.log(
    `${expected.length - 1} applications and the clock: the same ${expected.join('\n').length} characters from ${compared} runs in ${RUNTIMES.length} runtimes, ${Object.keys(ZONES).length} time zones and ${LOCALES.length} languages, in ${seconds} s.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
