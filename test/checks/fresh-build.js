// Whether dist is the build of the sources as they are. Run by itself it builds, unless it is: npm run fresh
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder and all that is in it. Folders too: from one of them a file may have gone. */
const within = (folder) => [
  folder,
  ...readdirSync(root + folder, { recursive: true }).map((path) => `${folder}/${path}`),
];
const changedAt = (path) => statSync(root + path).mtimeMs;

const pathsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(pathsIn);

export function staleness() {
  const { exports, bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  // A build that ended half-way lacks some of them.
  const promised = [exports, bin].flatMap(pathsIn).filter((path) => !path.includes('*'));
  const absent = promised.find((path) => !existsSync(root + path));
  if (absent !== undefined) return `${absent} is not built`;
  const built = Math.min(...within('dist').map(changedAt));
  const sources = [...within('src'), 'tsup.config.ts', 'package-lock.json'];
  const later = sources.find((path) => changedAt(path) > built);
  return later === undefined ? null : `${later} is newer than dist`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = staleness();
  if (reason !== null) {
    console.log(`Building, since ${reason}`);
    execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}
