// Servers of files and of the form's sources, and pages of Debian's Chromium that look at it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const form = fileURLToPath(new URL('../../../docs/examples/form/', import.meta.url));
const built = fileURLToPath(new URL('../../../docs/public/form/', import.meta.url));
const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));

export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts Vite on a free port, with the form's sources. */
export async function serveSources(): Promise<Served> {
  const server: ChildProcess = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', '0'],
    {
      cwd: form,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', () => {
      reject(new Error(`vite ended: ${output}`));
    });
  });
  return { url, stop: () => server.kill() };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port of this machine, as any server of files would. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    );
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Serves the form as the site has it. */
export const serveForm = (): Promise<Served> => {
  if (!existsSync(built)) throw new Error('The form is not built: run npm run docs:form first');
  return serveFolder(built);
};

/** Without these, Chromium looks for its maker's servers at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 780 };

export interface Watched {
  readonly page: Page;
  /** Errors of the page and of its console. */
  readonly errors: readonly string[];
  /** Requests to any other host than the page's. */
  readonly strangers: readonly string[];
}

/** A page in a context of its own, with the form open, in Finnish unless `options` say otherwise. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'fi-FI', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && !['data:', 'blob:'].includes(protocol))
      strangers.push(request.url());
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, errors, strangers };
}

/** Takes a picture for eyes to look at. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage });
}
