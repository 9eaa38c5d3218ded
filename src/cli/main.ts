#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { failure } from './host.js';
import { run } from './run.js';

// The one file that touches the process; the rest of the command line receives what it needs.
const { argv, env, stdin, stdout, stderr } = process;

/** The exit code of a command whose reader has closed the pipe. */
const READER_GONE = 141;

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve();
      else if (error.code === 'EPIPE') process.exit(READER_GONE);
      else reject(failure((words) => words.unwritable));
    });
  });
// Each write of output reports its own failure; an error message that cannot be written changes no exit code.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

process.exitCode = await run(argv.slice(2), {
  stdin,
  open: (file) => createReadStream(file) as AsyncIterable<Uint8Array>,
  interactive: stdin.isTTY,
  terminal: stdout.isTTY,
  width: stdout.isTTY ? stdout.columns || 80 : Number(env['COLUMNS']) || Infinity,
  write,
  complain: (text) => stderr.write(text),
  progress: stderr.isTTY && !stdout.isTTY ? (text) => stderr.write(text) : () => false,
});
