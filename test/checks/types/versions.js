// The type tests with the lowest TypeScript that the README names and with the newest, against the declarations of src: its code may
// need a later one than the lowest.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'digikunta-types-'));
const run = (cwd, command, ...parts) => execFileSync(command, parts, { cwd, encoding: 'utf8' });
const write = (path, value) => writeFileSync(join(folder, path), JSON.stringify(value));

try {
  const [, lowest] = /TypeScript (\d+\.\d+) and later/.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  );
  const compilers = [`~${lowest}.0`, 'latest'].map((version, index) => {
    const name = `compiler-${index}`;
    mkdirSync(join(folder, name));
    write(`${name}/package.json`, { private: true });
    run(join(folder, name), 'npm', 'install', '--no-audit', '--no-fund', `typescript@${version}`);
    return join(folder, name, 'node_modules/typescript/bin/tsc');
  });

  run(
    root,
    'npx',
    ...['tsc', '-p', 'src', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
    ...['--outDir', join(folder, 'src')],
  );
  cpSync(join(root, 'test'), join(folder, 'test'), {
    recursive: true,
    filter: (path) =>
      !/\bnode_modules\b/.test(path) && (/\.test-d\.ts$/.test(path) || !/\.\w+$/.test(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write('package.json', { type: 'module' });
  write('tsconfig.json', { extends: join(root, 'tsconfig.json'), include: ['test'] });
  // What is declared is looked at as a whole; the packages that the tests bring may ask for a later TypeScript.
  write('src/tsconfig.json', {
    extends: '../tsconfig.json',
    compilerOptions: { skipLibCheck: false },
    include: ['.'],
  });
  for (const tsc of compilers) {
    const version = run(folder, 'node', tsc, '--version').trim().replace('Version ', '');
    try {
      for (const project of ['.', 'src']) run(folder, 'node', tsc, '-p', project);
    } catch (error) {
      throw Object.assign(error, { message: `TypeScript ${version}: ${error.message}` });
    }
    console.log(`The types compile with TypeScript ${version}.`);
  }
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
