import type { AwardCalculation, Binding, Format } from 'digikunta';
import type { View } from '../../state/address.ts';

/** The words of the page around the form, in one language. */
export interface PageWords {
  readonly skip: string;
  readonly nav: Readonly<Record<'label' | 'home' | 'call' | 'developers', string>>;
  readonly views: Readonly<Record<View | 'label', string>>;
  readonly start: {
    readonly lead: string;
    readonly example: (name: string) => string;
    readonly dropExample: string;
    readonly broken: string;
    readonly opened: string;
    readonly undone: string;
    readonly keeps: string;
  };
  readonly actions: Readonly<
    Record<'label' | 'undo' | 'copyLink' | 'linkCopied' | 'linkShown' | 'link' | 'examples', string>
  >;
  readonly answer: {
    readonly title: string;
    readonly upTo: (amount: string) => string;
    readonly soFar: string;
    readonly unknown: string;
    /** Of the limits that the call of 2017 has. */
    readonly binds: {
      readonly [B in Binding]?: (award: AwardCalculation, write: Format) => string;
    };
    readonly kept: (fields: string) => string;
    readonly show: string;
    readonly next: string;
    readonly fix: (field: string) => string;
    readonly answerField: (field: string) => string;
    readonly seeRemedies: string;
    readonly seeUnfixable: string;
    readonly toCheck: string;
    readonly details: string;
    readonly notADecision: string;
  };
  readonly why: string;
  readonly formula: Readonly<Record<'smallest' | 'rounded' | 'share' | 'column', string>>;
  readonly understood: (value: string) => string;
  readonly hint: Readonly<
    Record<'day' | 'time' | 'municipality' | 'codes' | 'code' | 'amount', string>
  >;
  readonly field: Readonly<Record<'municipality' | 'vatAmount', string>>;
  readonly municipality: {
    readonly unknown: string;
    readonly mismatch: (code: string, name: string) => string;
    readonly duplicate: string;
  };
  readonly calculator: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'costs'
      | 'costsHint'
      | 'refused'
      | 'refusedHint'
      | 'requested'
      | 'requestedHint'
      | 'tooMuch'
      | 'empty'
      | 'go'
      | 'goHint'
      | 'fromCalculator',
      string
    >
  >;
  readonly check: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'problems'
      | 'change'
      | 'print'
      | 'save'
      | 'answers'
      | 'assessment'
      | 'back'
      | 'ready'
      | 'missing',
      string
    >
  >;
  readonly costs: Readonly<
    Record<'title' | 'line' | 'submitted' | 'counted' | 'total' | 'underReview' | 'none', string>
  >;
  readonly deadline: {
    readonly title: string;
    readonly closes: string;
    readonly arrived: string;
    readonly inHelsinki: string;
    readonly inYourZone: (zone: string) => string;
    readonly inTime: (by: string) => string;
    readonly late: (by: string) => string;
    readonly atClosing: string;
    readonly notArrived: string;
    readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', string>>;
  };
  readonly developers: {
    readonly title: string;
    readonly lead: string;
    readonly json: string;
    readonly use: string;
    readonly revert: string;
    readonly broken: (line: number, column: number) => string;
    readonly used: string;
    readonly problems: string;
    readonly reasons: string;
  };
}
