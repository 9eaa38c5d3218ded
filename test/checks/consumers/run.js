// Packs the library, installs it here beside the packages it must get on with, and runs the tests: npm run test:consumers
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'digikunta-consumers-'));
const npm = (...parts) => execFileSync('npm', parts, { cwd: here, stdio: 'inherit' });

try {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed);
  npm('ci', '--no-audit', '--no-fund');
  // Not in the lock file, since every build is another tarball.
  npm(
    'install',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    join(folder, filename),
  );
  npm('test');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
