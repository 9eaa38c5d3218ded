import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ignoredIn = (folder: string): readonly string[] =>
  readFileSync(`${ROOT}${folder}.gitignore`, 'utf8').trim().split('\n');

/** What git ignores, by the few forms that .gitignore uses: a folder of any place, a folder of one, an ending. */
const IGNORED = ['.git', ...ignoredIn(''), ...ignoredIn('docs/examples/form/')].map((line) =>
  line.replace(/\/$/, ''),
);
const isIgnored = (path: string): boolean =>
  IGNORED.some((one) =>
    one.startsWith('*')
      ? path.endsWith(one.slice(1))
      : path === one || (!one.includes('/') && path.endsWith(`/${one}`)),
  );

/** Paths of the files that git keeps, or would: read from the disk, since git is a process of its own. */
export const keptFiles = (folder = ''): readonly string[] =>
  readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (isIgnored(path)) return [];
    return entry.isDirectory() ? keptFiles(`${path}/`) : [path];
  });
