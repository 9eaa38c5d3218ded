// What a release promises of its packages, by what stands in the tree and in dist: looked at by npm run test:spawn, and before a release.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(text(path));

export const manifest = json('package.json');
const lock = json('package-lock.json');

function problemList() {
  const problems = [];
  const must = (holds, problem) => {
    if (!holds) problems.push(problem);
  };
  return { problems, must };
}

/** The versions that are told in several places. */
export function versionProblems() {
  const { problems, must } = problemList();
  const [, newest] = /^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/m.exec(text('CHANGELOG.md')) ?? [];
  const readme = text('README.md').replaceAll('\n', ' ');
  const node = manifest.engines.node.replace('>=', '');
  const zod = /^\^(\d+)\./.exec(manifest.peerDependencies.zod)[1];
  must(
    newest === manifest.version,
    `CHANGELOG.md begins with ${newest}, package.json says ${manifest.version}`,
  );
  must(
    lock.version === manifest.version,
    `package-lock.json says ${lock.version}, package.json ${manifest.version}`,
  );
  must(
    readme.includes(`Node ${node} and later`),
    `README.md does not say Node ${node} and later, package.json does`,
  );
  must(
    readme.includes(`zod ${zod} is a peer`),
    `README.md does not say that zod ${zod} is a peer, package.json does`,
  );
  return problems;
}

/** What is installed is what was looked at: a version each, with a digest of its content. */
export function pinProblems() {
  const { problems, must } = problemList();
  for (const [name, version] of Object.entries(manifest.devDependencies))
    must(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version), `${name} is not pinned: ${version}`);
  for (const [path, { integrity, link }] of Object.entries(lock.packages))
    must(
      path === '' || link === true || integrity?.startsWith('sha512-'),
      `${path} has no digest in package-lock.json`,
    );
  return problems;
}

/** Packages of which dist holds parts, by the remarks that the bundler leaves where a file of theirs begins. */
export function bundledPackages() {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.c?js$/.test(file),
  );
  const origins = files.flatMap((file) => [
    ...text(join('dist', file)).matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)/gm),
  ]);
  return [...new Set(origins.map(([, name]) => name))].sort();
}

const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Each licence is one that allows this use, and of what is bundled its text stands in NOTICE. */
export function licenceProblems(bundled, installed) {
  const { problems, must } = problemList();
  const squeezed = (words) => words.replace(/\s+/g, ' ').trim();
  const notice = squeezed(text('NOTICE'));
  must(bundled.length > 0, 'dist does not say what is bundled');
  for (const name of [...bundled, ...installed]) {
    const { license } = json(`node_modules/${name}/package.json`);
    must(LICENCES.includes(license), `${name} is under ${license}`);
    if (!bundled.includes(name)) continue;
    const file = readdirSync(join(root, 'node_modules', name)).find((one) =>
      /^licen[cs]e/i.test(one),
    );
    must(notice.includes(`- ${name} (`), `NOTICE does not name ${name}`);
    must(
      file && notice.includes(squeezed(text(`node_modules/${name}/${file}`))),
      `NOTICE does not hold the licence of ${name}`,
    );
  }
  return problems;
}

/** Packages that are installed beside the library, or that the host brings. */
export const installedPackages = () =>
  Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
