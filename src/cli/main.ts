#!/usr/bin/env node
import { once } from 'node:events';
import { run } from './run.js';

// The one file that touches the process; the rest of the command line is handed what it needs.
const { argv, env, stdin, stdout, stderr } = process;

/** What a shell reports of a command whose reader has gone. */
const READER_GONE = 141;
const NOT_DONE = 2;
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? READER_GONE : NOT_DONE));

process.exitCode = await run(argv.slice(2), {
  stdin,
  interactive: stdin.isTTY,
  width: stdout.isTTY ? stdout.columns || 80 : Number(env['COLUMNS']) || Infinity,
  write: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  complain: (text) => stderr.write(text),
  progress: stderr.isTTY && !stdout.isTTY ? (text) => stderr.write(text) : () => false,
});
