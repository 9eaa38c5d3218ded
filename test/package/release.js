// What must be true of a release: npm run release:check. It looks at what is committed, and leaves the tarball that it checked
// and its bill of materials (CycloneDX) at the top, where git ignores them.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(text(path));
const execute = promisify(execFile);
const problems = [];
const must = (holds, problem) => {
  if (!holds) problems.push(problem);
};

const manifest = json('package.json');
const lock = json('package-lock.json');

function end() {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The versions that are told in several places. */
function checkVersions() {
  const [, newest] = /^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/m.exec(text('CHANGELOG.md')) ?? [];
  const readme = text('README.md').replaceAll('\n', ' ');
  const node = manifest.engines.node.replace('>=', '');
  const zod = /^\^(\d+)\./.exec(manifest.peerDependencies.zod)[1];
  must(newest === manifest.version, `CHANGELOG.md begins with ${newest}, package.json says ${manifest.version}`);
  must(lock.version === manifest.version, `package-lock.json says ${lock.version}, package.json ${manifest.version}`);
  must(readme.includes(`Node ${node} and later`), `README.md does not say Node ${node} and later, package.json does`);
  must(readme.includes(`zod ${zod} is a peer`), `README.md does not say that zod ${zod} is a peer, package.json does`);
}

/** What is installed is what was looked at: a version each, with a digest of its content. */
function checkPins() {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    must(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version), `${name} is not pinned: ${version}`);
  for (const [path, { integrity, link }] of Object.entries(lock.packages))
    must(path === '' || link === true || integrity?.startsWith('sha512-'), `${path} has no digest in package-lock.json`);
}

/** Packages of which dist holds parts, by the remarks that the bundler leaves where a file of theirs begins. */
function bundledPackages() {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file));
  const origins = files.flatMap((file) => [...text(join('dist', file)).matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)/gm)]);
  return [...new Set(origins.map(([, name]) => name))].sort();
}

const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Each licence is one that allows this use, and of what is bundled its text stands in NOTICE. */
function checkLicences(bundled, installed) {
  const squeezed = (words) => words.replace(/\s+/g, ' ').trim();
  const notice = squeezed(text('NOTICE'));
  must(bundled.length > 0, 'dist does not say what is bundled');
  for (const name of [...bundled, ...installed]) {
    const { license, version } = json(`node_modules/${name}/package.json`);
    console.log(`  ${name} ${version}: ${license}, ${bundled.includes(name) ? 'bundled' : 'installed beside'}`);
    must(LICENCES.includes(license), `${name} is under ${license}`);
    if (!bundled.includes(name)) continue;
    const file = readdirSync(join(root, 'node_modules', name)).find((one) => /^licen[cs]e/i.test(one));
    must(notice.includes(`- ${name} (`), `NOTICE does not name ${name}`);
    must(file && notice.includes(squeezed(text(`node_modules/${name}/${file}`))), `NOTICE does not hold the licence of ${name}`);
  }
}

/** npm's own bill of materials, of what runs: what is installed beside the library, and what is bundled, marked as such. */
function billOfMaterials(bundled, installed) {
  const all = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
  const wanted = [...bundled, ...installed];
  const components = all.components
    .filter((one) => all.dependencies[0].dependsOn.includes(one['bom-ref']) && wanted.includes(one.name))
    .map((one) => ({
      ...one,
      scope: 'required',
      properties: bundled.includes(one.name) ? [{ name: 'cdx:npm:package:bundled', value: 'true' }] : [],
    }));
  const refs = components.map((one) => one['bom-ref']);
  const { 'bom-ref': self } = all.metadata.component;
  // The same commit gives the same bill: the time is the commit's, and there is no number by chance.
  delete all.serialNumber;
  const committed = Number(execFileSync('git', ['show', '-s', '--format=%ct'], { cwd: root, encoding: 'utf8' }));
  must(components.length === wanted.length, `The bill of materials lacks some of ${wanted.join(', ')}`);
  for (const { name, hashes = [], licenses = [] } of components)
    must(hashes.length > 0 && licenses.length > 0, `The bill of materials lacks the digest or the licence of ${name}`);
  return {
    ...all,
    metadata: {
      ...all.metadata,
      timestamp: new Date(committed * 1000).toISOString(),
      component: { ...all.metadata.component, name: manifest.name },
    },
    components,
    dependencies: [{ ref: self, dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: [] }))],
  };
}

/** A clone of what is committed, built and packed in a folder of its own; the digest of each file, by its path. */
async function built(folder) {
  await execute('git', ['clone', '--quiet', root, folder]);
  await execute('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
  await execute('npm', ['run', 'build', '--', '--silent'], { cwd: folder });
  const { stdout } = await execute('npm', ['pack', '--json'], { cwd: folder });
  const [{ filename }] = JSON.parse(stdout);
  mkdirSync(join(folder, 'unpacked'));
  await execute('tar', ['xzf', filename, '-C', 'unpacked'], { cwd: folder });
  const package_ = join(folder, 'unpacked/package');
  const files = readdirSync(package_, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(package_, path)).isFile());
  const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return {
    tarball: join(folder, filename),
    digests: new Map([
      ...files.sort().map((path) => [path, digest(join(package_, path))]),
      ['the tarball', digest(join(folder, filename))],
    ]),
    sizes: files.map((path) => [path, statSync(join(package_, path)).size]),
  };
}

const ALLOWED = /^(?:dist\/.+|README\.md|CHANGELOG\.md|LICENSE|NOTICE|package\.json)$/;

const folder = mkdtempSync(join(tmpdir(), 'digikunta-release-'));
try {
  checkVersions();
  checkPins();
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const bundled = bundledPackages();
  console.log('Runs with:');
  checkLicences(bundled, installed);
  const bill = billOfMaterials(bundled, installed);
  end();

  const [one, other] = await Promise.all(['one', 'other'].map((name) => built(join(folder, name))));
  for (const path of new Set([...one.digests.keys(), ...other.digests.keys()]))
    must(one.digests.get(path) === other.digests.get(path), `Two builds differ in ${path}`);
  console.log('The tarball holds:');
  for (const [path, size] of one.sizes) {
    console.log(`  ${String(size).padStart(8)}  ${path}`);
    must(ALLOWED.test(path), `${path} has no place in the tarball`);
  }
  for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'package.json', 'dist/index.js', 'dist/index.cjs'])
    must(one.digests.has(path), `${path} is not in the tarball`);

  end();
  const name = `${manifest.name}-${manifest.version}`;
  copyFileSync(one.tarball, join(root, `${name}.tgz`));
  writeFileSync(join(root, `${name}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${one.sizes.length} files, the same bytes from two builds (sha256 ${one.digests.get('the tarball')}).`);
  console.log(`Written: ${name}.tgz and ${name}.cdx.json, with ${bill.components.map((part) => part['bom-ref']).join(', ')}.`);
} catch (error) {
  console.error(error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
