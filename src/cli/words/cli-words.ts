import type { Outcome } from '../../model/reasons.js';

/** What became of one row. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'malformed' | 'other-version';

/** What the command line says by itself; what the library finds is said by its catalogues. */
export interface CliWords {
  /** Short, for a column. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Of what a heading names, be it one or many. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly head: Readonly<
    Record<'line' | 'id' | 'verdict' | 'maximum' | 'rank' | 'score' | 'award' | 'reason', string>
  >;
  readonly counted: (verdict: string, count: string) => string;
  readonly rows: (count: string) => string;
  readonly granted: (granted: string, left: string) => string;
  readonly neededForNext: (needed: string) => string;
  readonly otherVersion: (line: number) => string;
  readonly notEligible: string;

  readonly see: string;
  readonly unexpected: (message: string) => string;
  readonly command: (told: string) => string;
  readonly option: (told: string) => string;
  readonly value: (told: string) => string;
  readonly choice: (option: string, choices: string) => string;
  readonly oneFormat: string;
  readonly files: (usage: string) => string;
  readonly terminal: string;

  readonly noFile: (file: string) => string;
  readonly folder: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly unwritable: string;
  readonly empty: (file: string) => string;
  readonly notUtf8: (place: string) => string;
  readonly tooLarge: (place: string) => string;
  readonly notJson: (place: string) => string;
  readonly oneDocument: (file: string) => string;
  readonly severalDocuments: (file: string) => string;
  readonly at: (line: number, column?: number) => string;

  readonly scores: (place: string) => string;
  readonly judgements: (place: string, example: string) => string;
  readonly notAmong: (file: string, id: string) => string;
  readonly twice: (file: string, id: string) => string;
  readonly whichVersion: (id: string, line: number, earlier: number) => string;
  readonly rate: string;
  readonly recipients: string;
  readonly sameGrant: (decision: string, report: string) => string;
}
