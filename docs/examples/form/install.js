// Packs the library and installs it here beside the pinned packages, as any other project would have it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const form = fileURLToPath(new URL('.', import.meta.url));
const library = fileURLToPath(new URL('../../..', import.meta.url));
const npm = (cwd, ...parts) =>
  execFileSync('npm', parts, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

npm(library, 'run', 'fresh', '--silent');
mkdirSync(`${form}vendor`, { recursive: true });
const [{ filename }] = JSON.parse(
  npm(library, 'pack', '--json', '--silent', '--pack-destination', `${form}vendor`),
);
renameSync(`${form}vendor/${filename}`, `${form}vendor/digikunta.tgz`);
// The lock file holds no integrity of the tarball, so npm ci takes whatever was packed last.
npm(form, 'ci', '--no-audit', '--no-fund');
