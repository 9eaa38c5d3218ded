// The built command as a shell runs it: what it is handed by a process, and what it hands back.
import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import '../checks/needs-build.js';
import { digikunta, folderWith, ROOT } from './in-process.js';

const line = JSON.stringify(JSON.parse(readFileSync(`${ROOT}docs/examples/joint.json`, 'utf8')));
const { folder, remove } = folderWith({ 'good.json': line, 'good.jsonl': `${line}\n` });
afterAll(remove);

const CLI = `${ROOT}dist/cli.js`;

describe('a process', () => {
  const answer = (
    args: readonly string[],
    input = '',
    env: Readonly<Record<string, string>> = {},
  ) => {
    const child = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      input,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    return { code: child.status, out: child.stdout, err: child.stderr };
  };

  it.each([
    ['a file', ['assess', '--json', 'good.json'], ''],
    ['standard input', ['triage', '--csv'], `${line}\n{"id":"a"}\n`],
    ['a file that there is not', ['assess', 'nope.json'], ''],
  ])('answers about %s as the command does here', async (_, args, input) => {
    expect(answer(args, input)).toEqual(await digikunta(args, { cwd: folder, input }));
  });

  it('is as wide as its shell says', async () => {
    const { out } = answer(['assess', 'good.json'], '', { COLUMNS: '60' });
    expect(out).toBe((await digikunta(['assess', 'good.json'], { cwd: folder, width: 60 })).out);
    // An address is not broken.
    const wide = out.split('\n').filter((one) => one.length > 60 && !/^ +https:/.test(one));
    expect(wide).toEqual([]);
  });
});

describe('a reader that has gone', () => {
  it('ends the command without a word', async () => {
    const rows = `${line}\n`.repeat(20_000);
    const child = spawn(process.execPath, [CLI, 'triage', '--json'], { cwd: folder });
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.stdin.on('error', () => undefined).end(rows);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, complaint]).toEqual([141, '']);
  });
});

/** A device that is always full, where the system has one. */
const FULL = '/dev/full';

describe.skipIf(!existsSync(FULL))('a full disk', () => {
  const onFullDisk = (args: readonly string[], stdio: (full: number) => StdioOptions) => {
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      stdio: stdio(full),
      encoding: 'utf8',
    });
    closeSync(full);
    return [status, stderr];
  };

  it.each([
    [['triage', 'good.jsonl'], 'The output could not be written.'],
    [['triage', '--csv', 'good.jsonl'], 'The output could not be written.'],
    [['rank', '--json', 'good.jsonl', '--lang', 'fi'], 'Tulosta ei voitu kirjoittaa.'],
    [['schema', 'draft', '--lang', 'sv'], 'Svaret kunde inte skrivas.'],
    [['--help'], 'The output could not be written.'],
  ])('that takes no answer is told of: %j', (args, sentence) => {
    expect(onFullDisk(args, (full) => ['ignore', full, 'pipe'])).toEqual([
      2,
      `digikunta: ${sentence}\n`,
    ]);
  });

  it('that takes no complaint leaves the exit code as it is', () => {
    expect(onFullDisk(['assess', 'nope.json'], (full) => ['ignore', 'pipe', full])[0]).toBe(2);
  });
});
