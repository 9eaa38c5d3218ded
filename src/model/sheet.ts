import type {
  Aims,
  Applicant,
  Application,
  CostLine,
  ExperimentEffects,
  OtherFunding,
  Partner,
  UsePeriod,
} from './application.js';

type FieldsOf<Name extends keyof Application, T> = `${Name}.${keyof T & string}`;

/** A field that a column of a spreadsheet can hold: its path in an application, without the place in a list. */
export type SheetField =
  | Exclude<
      keyof Application,
      | 'applicants'
      | 'partners'
      | 'experiment'
      | 'aims'
      | 'declarations'
      | 'costs'
      | 'otherFunding'
      | 'usePeriod'
    >
  | FieldsOf<'experiment', ExperimentEffects>
  | FieldsOf<'aims', Aims>
  | FieldsOf<'usePeriod', UsePeriod>
  | FieldsOf<'applicants', Applicant>
  | FieldsOf<'partners', Partner>
  | FieldsOf<'costs', CostLine>
  | FieldsOf<'otherFunding', OtherFunding>;

/** The kinds of id that have labels in the catalogues. */
export type LabelledKind = 'category' | 'role' | 'applicantKind' | 'costKind' | 'fundingKind';

/** No facts. */
type None = Readonly<Record<string, never>>;

/** Each reason to refuse a spreadsheet, a heading or a cell, with its facts. */
export interface SheetFacts {
  readonly 'sheet.workbook': None;
  readonly 'sheet.empty': None;
  readonly 'sheet.quotes': None;
  readonly 'sheet.headings-missing': None;
  readonly 'sheet.heading-unknown': { readonly heading: string };
  readonly 'sheet.heading-twice': { readonly heading: string };
  /** A cell of a column without a heading. */
  readonly 'sheet.heading-missing': { readonly text: string };
  /** Another row of the application has another text. */
  readonly 'sheet.contradiction': { readonly text: string; readonly row: number };
  /** Another row of the application has the same source, kind and amount. */
  readonly 'sheet.funding-twice': { readonly row: number };
  /** "None", and more beside it. */
  readonly 'sheet.none-and-more': None;
  readonly 'sheet.choice': {
    readonly of: LabelledKind;
    readonly choices: readonly string[];
  };
  readonly 'sheet.true-or-false': None;
  readonly 'sheet.code': None;
  /** A code that lost its zeros, as spreadsheets save numbers. */
  readonly 'sheet.code-short': { readonly text: string; readonly likely: string };
}

/** A reason to refuse a spreadsheet, a heading or a cell. */
export type SheetReason = keyof SheetFacts;
