import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli.js');

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a shell does. */
export function digikunta(
  args: readonly string[],
  {
    cwd = ROOT,
    input = '',
    columns = '',
  }: { cwd?: string; input?: string | Uint8Array; columns?: string } = {},
): Answer {
  const env = { ...process.env, COLUMNS: columns };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder with files of a test, and the command run in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'digikunta-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    folder,
    run: (...args: string[]): Answer => digikunta(args, { cwd: folder }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Amounts in Finnish and Swedish hold blanks that do not break. */
export const blanks = (text: string): string => text.replaceAll('\u00a0', ' ');
