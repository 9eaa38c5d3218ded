// Each getting-started page to the letter: an empty folder, the packed library, every file and command, and what is then seen.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, read, ROOT } from '../../docs/markdown.js';
import { isPrinted, stepsOf } from '../../docs/steps.js';
import { launch, open } from '../stage.js';

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'start-'));
let tarball = '';
let browser: Browser;

beforeAll(async () => {
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[];
  tarball = join(folder, filename);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** A command that goes on until it is stopped. */
const SERVES = /^(?:python3 -m http\.server|node server)/m;

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}`);
}

/** Follows a page in an empty folder, on a port that is free; `look` sees what the page then tells to open. */
async function follow(
  name: string,
  look: (url: string, folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const [, named = '0'] = /localhost:(\d+)/.exec(read(`docs/start/${name}.md`)) ?? [];
  const port = String(await freePort());
  const url = `http://localhost:${port}/`;
  const here = (text: string): string => (named === '0' ? text : text.replaceAll(named, port));
  let server: ChildProcess | undefined;
  let printed = '';
  try {
    for (const step of stepsOf(read(`docs/start/${name}.md`))) {
      if ('file' in step) {
        writeFileSync(join(cwd, step.file), here(read(step.shows)));
      } else if ('prints' in step) {
        expect(printed).toSatisfy((output: string) => isPrinted(step.prints, output));
      } else {
        const command = here(step.run).replace(/(?<=^npm install )digikunta\b/m, tarball);
        const [first = '', ...rest] = command.split(/^(?=python3 -m http\.server)/m);
        const serves = SERVES.test(command) ? (rest[0] ?? first) : '';
        const before = serves === '' ? command : rest[0] === undefined ? '' : first;
        if (before !== '') printed = (await execute('bash', ['-ec', before], { cwd })).stdout;
        if (serves !== '') {
          server = spawn('bash', ['-c', `exec ${serves}`], { cwd, stdio: 'ignore' });
          await answers(url);
        }
      }
    }
    await look(url, cwd);
  } finally {
    server?.kill();
  }
}

/** Opens a page that was made, and holds it to asking nobody else and saying nothing wrong. */
async function see(url: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, errors, strangers } = await open(browser, url);
  await act(page);
  expect(errors.filter((error) => !error.includes('404'))).toStrictEqual([]);
  expect(strangers).toStrictEqual([]);
  await page.context().close();
}

describe('getting started, in an empty folder', () => {
  test('a batch; and the JSON Schema files in Python, as their guide has it', async () => {
    await follow('batch', async (_, cwd) => {
      const [python = ''] = blocksOf(read('docs/guides/json-schema.md')).flatMap(
        ({ language, code }) => (language === 'sh' ? [code] : []),
      );
      await execute('bash', ['-ec', python], { cwd });
      await expect(
        execute('bash', ['-ec', python.replace('700.00', '7,00')], { cwd }),
      ).rejects.toThrow("'7,00' does not match");
    });
  });

  test('a server', async () => {
    await follow('server', async (url) => {
      const body = read('docs/examples/joint.json');
      const answer = await fetch(`${url}assessments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([answer.status, await answer.json()]).toMatchObject([
        200,
        { eligibility: 'eligible' },
      ]);
    });
  });

  test('a page without a build; with zod in the map it checks input too', async () => {
    await follow('page', async (url, cwd) => {
      await see(`${url}page.html`, async (page) => {
        await page.getByText('Avustusta voidaan myöntää enintään 70 000,00').waitFor();
      });
      const checking = readFileSync(join(cwd, 'page.html'), 'utf8')
        .replace(
          '"digikunta/messages/fi"',
          '"digikunta/schema": "./node_modules/digikunta/dist/schema.js",\n"zod": "./node_modules/zod/index.js",\n"digikunta/messages/fi"',
        )
        .replace('import { fi }', "import { parseDraft } from 'digikunta/schema';\nimport { fi }")
        .replace(
          'summary(assessment, fi)',
          "parseDraft({ requestedGrant: '1,5' }).issues[0].path[0]",
        );
      writeFileSync(join(cwd, 'checking.html'), checking);
      await see(`${url}checking.html`, async (page) => {
        await page.getByText('requestedGrant').waitFor();
      });
    });
  });

  test('a React form', async () => {
    await follow('react', async (url) => {
      await see(`${url}form.html`, async (page) => {
        await page.getByLabel('Salaries').fill('100000.00');
        await page.getByLabel('Grant requested').fill('80000.00');
        await page.getByText('A grant of at most €70,000.00 can be awarded').waitFor();
        await page.getByLabel('Salaries').fill('1,5');
        expect(await page.getByRole('status').innerText()).toMatch(/amount/i);
      });
    });
  });
});
