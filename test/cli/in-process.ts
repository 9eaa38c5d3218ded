import { run } from '../../src/cli/run.js';
import type { Answer } from './run-cli.js';

/** Runs the command in this process, on what stands on its standard input: quicker than a process each, and no build is needed. */
export async function runHere(
  args: readonly string[],
  input: string,
  { terminal = false }: { terminal?: boolean } = {},
): Promise<Answer & { readonly code: number }> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    stdin: (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(input));
    })(),
    interactive: false,
    terminal,
    width: 80,
    write: (written) => {
      out += written;
      return Promise.resolve();
    },
    complain: (written) => (err += written),
    progress: () => false,
  });
  return { code, out, err };
}
