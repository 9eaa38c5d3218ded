import type { Words } from './words.js';

/** The parts of the process that the commands use. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The content of a file; its reading ends with the error of the system. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  /** True if a person would have to type the input. */
  readonly interactive: boolean;
  /** True if the output goes to a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal; infinite if there is no terminal. */
  readonly width: number;
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => unknown;
  readonly progress: (text: string) => unknown;
}

/** 0: done, and nothing is left open. 1: done, but see the answer. 2: not done. */
export type ExitCode = 0 | 1 | 2;

/** The reason why a command failed, as a sentence in the language of `--lang`. */
export type Failure = Error & { readonly say: (words: Words) => string };

export function failure(say: Failure['say']): Failure {
  return Object.assign(new Error('The command was not done'), { say });
}

export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && 'say' in error;
