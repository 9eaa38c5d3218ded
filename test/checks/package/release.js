// What must be true of a release: npm run release:check. It looks at what is committed, and leaves the tarball that it checked
// and its bill of materials (CycloneDX) at the top, where git ignores them.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  bundledPackages,
  installedPackages,
  licenceProblems,
  manifest,
  pinProblems,
  root,
  versionProblems,
} from './promises.js';

const execute = promisify(execFile);
const problems = [];
const must = (holds, problem) => {
  if (!holds) problems.push(problem);
};

function end() {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** npm's own bill of materials, of what runs: what is installed beside the library, and what is bundled, marked as such. */
function billOfMaterials(bundled, installed) {
  const all = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );
  const wanted = [...bundled, ...installed];
  const components = all.components
    .filter(
      (one) => all.dependencies[0].dependsOn.includes(one['bom-ref']) && wanted.includes(one.name),
    )
    .map((one) => ({
      ...one,
      scope: 'required',
      properties: bundled.includes(one.name)
        ? [{ name: 'cdx:npm:package:bundled', value: 'true' }]
        : [],
    }));
  const refs = components.map((one) => one['bom-ref']);
  const { 'bom-ref': self } = all.metadata.component;
  // The same commit gives the same bill: the time is the commit's, and there is no number by chance.
  delete all.serialNumber;
  const committed = Number(
    execFileSync('git', ['show', '-s', '--format=%ct'], { cwd: root, encoding: 'utf8' }),
  );
  must(
    components.length === wanted.length,
    `The bill of materials lacks some of ${wanted.join(', ')}`,
  );
  for (const { name, hashes = [], licenses = [] } of components)
    must(
      hashes.length > 0 && licenses.length > 0,
      `The bill of materials lacks the digest or the licence of ${name}`,
    );
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
  await execute('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: folder,
  });
  await execute('npm', ['run', 'build', '--', '--silent'], { cwd: folder });
  const { stdout } = await execute('npm', ['pack', '--json'], { cwd: folder });
  const [{ filename }] = JSON.parse(stdout);
  mkdirSync(join(folder, 'unpacked'));
  await execute('tar', ['xzf', filename, '-C', 'unpacked'], { cwd: folder });
  const package_ = join(folder, 'unpacked/package');
  const files = readdirSync(package_, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(package_, path)).isFile(),
  );
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

const ALLOWED =
  /^(?:dist\/.+|docs\/(?:guides\/|reference\/)?[\w-]+\.md|README\.md|CHANGELOG\.md|LICENSE|NOTICE|package\.json)$/;

const folder = mkdtempSync(join(tmpdir(), 'digikunta-release-'));
try {
  const installed = installedPackages();
  const bundled = bundledPackages();
  problems.push(...versionProblems(), ...pinProblems(), ...licenceProblems(bundled, installed));
  const bill = billOfMaterials(bundled, installed);
  console.log('Runs with:');
  for (const { name, version, licenses } of bill.components)
    console.log(
      `  ${name} ${version}: ${licenses[0].license.id}, ${bundled.includes(name) ? 'bundled' : 'installed beside'}`,
    );
  end();

  const [one, other] = await Promise.all(['one', 'other'].map((name) => built(join(folder, name))));
  for (const path of new Set([...one.digests.keys(), ...other.digests.keys()]))
    must(one.digests.get(path) === other.digests.get(path), `Two builds differ in ${path}`);
  console.log('The tarball holds:');
  for (const [path, size] of one.sizes) {
    console.log(`  ${String(size).padStart(8)}  ${path}`);
    must(ALLOWED.test(path), `${path} has no place in the tarball`);
  }
  for (const path of [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'package.json',
    'dist/index.js',
    'dist/index.cjs',
  ])
    must(one.digests.has(path), `${path} is not in the tarball`);

  end();
  const name = `${manifest.name}-${manifest.version}`;
  copyFileSync(one.tarball, join(root, `${name}.tgz`));
  writeFileSync(join(root, `${name}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(
    `${one.sizes.length} files, the same bytes from two builds (sha256 ${one.digests.get('the tarball')}).`,
  );
  console.log(
    `Written: ${name}.tgz and ${name}.cdx.json, with ${bill.components.map((part) => part['bom-ref']).join(', ')}.`,
  );
} catch (error) {
  console.error(error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
