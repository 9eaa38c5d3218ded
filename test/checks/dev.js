// Types and tests of the sources, again at every change: npm run dev
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

const WATCHERS = {
  types: ['tsc', '-p', 'tsconfig.json', '--noEmit', '--watch', '--preserveWatchOutput', '--pretty'],
  tests: ['vitest', '--config', 'test/checks/vitest.config.ts', '--project', 'fast'],
};

const running = Object.entries(WATCHERS).map(([name, [command, ...parts]]) => {
  const isTyped = name === 'types';
  // The tests have the keyboard; the compiler only reports.
  const child = spawn(`node_modules/.bin/${command}`, parts, {
    cwd,
    stdio: isTyped ? ['ignore', 'pipe', 'inherit'] : 'inherit',
  });
  child.stdout?.on('data', (text) =>
    process.stdout.write(String(text).replace(/^/gm, `${name}: `)),
  );
  return child;
});

// When one ends, so does the other: only the processes that this script started.
for (const child of running)
  child.on('exit', (code) => {
    for (const other of running) other.kill();
    process.exitCode ??= code ?? 0;
  });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill();
  });
