// The runtimes: how each is started in some time zone and language, and handed the applications.
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export const MODULES = ['esm', 'cjs'];
const execute = promisify(execFile);
const binary = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
/** An object of what `make` gives for either kind of module. */
const ofEach = async (make) =>
  Object.fromEntries(await Promise.all(MODULES.map(async (kind) => [kind, await make(kind)])));

/** A command that runs a file. */
const command =
  (path, ...options) =>
  (folder, env) =>
    ofEach(async (kind) => {
      const file = { esm: 'main.mjs', cjs: 'main.cjs' }[kind];
      const { stdout } = await execute(binary(path), [...options, file], {
        cwd: folder,
        env,
        maxBuffer: 2 ** 28,
      });
      return stdout;
    });

/** A server with a worker of either kind, each on a free port that it tells. */
async function workerd(folder, env) {
  const server = spawn(
    binary('workerd/bin/workerd'),
    ['serve', 'workerd.capnp', '--control-fd=3'],
    {
      cwd: folder,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    },
  );
  try {
    const ports = {};
    for await (const line of createInterface(server.stdio[3])) {
      const { event, socket, port } = JSON.parse(line);
      if (event === 'listen') ports[socket] = port;
      if (MODULES.every((kind) => kind in ports)) break;
    }
    const body = readFileSync(join(folder, 'applications.json'));
    return await ofEach(async (kind) => {
      const response = await fetch(`http://127.0.0.1:${ports[kind]}/`, { method: 'POST', body });
      if (!response.ok) throw new Error(await response.text());
      return response.text();
    });
  } finally {
    server.kill();
  }
}

// Without most of these, Chromium looks for its maker's servers at every start.
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

async function inChromium(folder, env) {
  const args = [...QUIET.split(' '), `--lang=${env.LANG.slice(0, 5).replace('_', '-')}`];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args, env });
  try {
    const inputs = JSON.parse(readFileSync(join(folder, 'applications.json'), 'utf8'));
    return await ofEach(async (kind) => {
      const page = await browser.newPage();
      await page.addScriptTag({ path: join(folder, `page.${kind}.js`) });
      return page.evaluate((given) => globalThis.use.given(given), inputs);
    });
  } finally {
    await browser.close();
  }
}

const EVERYTHING = ['zone', 'language'];
/** `follows`: what of the host's settings the runtime itself takes up; Bun speaks English everywhere. */
export const RUNTIMES = [
  { name: 'Chromium', follows: EVERYTHING, ask: inChromium },
  { name: 'workerd', follows: EVERYTHING, ask: workerd },
  { name: 'Bun', follows: ['zone'], ask: command('bun/bin/bun') },
  { name: 'Deno', follows: EVERYTHING, ask: command('deno/deno', 'run', '--allow-read') },
  ...['20', '22', '24', '26'].map((major) => ({
    name: `Node ${major}`,
    follows: EVERYTHING,
    ask: command(`node-${major}/bin/node`),
  })),
];

/** What each runtime says of itself. */
export async function versions() {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('package.json', import.meta.url), 'utf8'),
  );
  const { stdout } = await execute('/usr/bin/chromium', ['--version']);
  return [
    ...Object.entries(devDependencies).map(
      ([name, pinned]) => `${name} ${pinned.split('@').at(-1)}`,
    ),
    stdout.trim(),
  ];
}
