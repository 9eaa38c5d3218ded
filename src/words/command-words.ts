/** The verdict on one row. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'malformed' | 'other-version';

/** The words of the command line in one language, beside those of the catalogue. */
export interface CommandWords {
  /** Short, for a column. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly head: Readonly<
    Record<'line' | 'id' | 'verdict' | 'maximum' | 'rank' | 'score' | 'award' | 'reason', string>
  >;
  /** The number of applications with a verdict: "10 meet the requirements". */
  readonly counted: Readonly<Record<Exclude<Verdict, 'other-version'>, (count: number) => string>>;
  /** The amount of a cost line as submitted, and as counted. */
  readonly amounts: (submitted: string, counted: string) => string;
  readonly rows: (count: string) => string;
  readonly granted: (granted: string, left: string) => string;
  readonly neededForNext: (needed: string) => string;
  readonly otherVersion: (line: number) => string;
  readonly notEligible: string;

  readonly see: string;
  readonly unexpected: (message: string) => string;
  readonly command: (name: string) => string;
  readonly option: (name: string) => string;
  readonly value: (name: string) => string;
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
  readonly useTriage: string;
  readonly notJson: (place: string) => string;
  readonly oneDocument: (file: string) => string;
  readonly severalDocuments: (file: string) => string;
  readonly at: (line: number, column?: number) => string;

  /** A cell of a spreadsheet; the column is empty for a whole row. */
  readonly row: (row: number, column: string) => string;
  readonly largeSheet: (file: string) => string;
  readonly wrongScore: (place: string) => string;
  readonly scores: (place: string) => string;
  readonly reviews: (place: string, example: string) => string;
  readonly wrongReview: (file: string, message: string) => string;
  readonly notAmong: (file: string, id: string) => string;
  readonly twice: (place: string, name: string) => string;
  readonly laterUnreadable: (line: number) => string;
  /** Scores or reviews are of an application that could not be read. */
  readonly notUsed: (file: string) => string;
  readonly whichVersion: (id: string, line: number, earlier: number) => string;
  readonly rate: string;
  readonly recipients: string;
  readonly sameGrant: (decision: string, report: string) => string;
}
