// The peers installed here if they are not, and the library beside them as its users have it: built, and copied.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = folder('../../..');
/** The example that spreads work over threads is measured too. */
export const workers = folder('../../../docs/examples/workers');
const npm = (cwd, ...words) =>
  execFileSync('npm', words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

export function prepare() {
  npm(root, 'run', 'build', '--silent', '--', '--silent');
  for (const [place, needed] of [
    [folder('.'), 'zod'],
    [workers, 'piscina'],
  ]) {
    // npm ci fails on a lock that names the platform packages of zen-engine, some of which are not to be had.
    if (!existsSync(`${place}/node_modules/${needed}`))
      npm(place, 'install', '--no-package-lock', '--no-audit', '--no-fund');
    const copy = `${place}/node_modules/digikunta`;
    rmSync(copy, { recursive: true, force: true });
    for (const part of ['dist', 'package.json'])
      cpSync(`${root}/${part}`, `${copy}/${part}`, { recursive: true });
  }
}
