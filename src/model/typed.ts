import type { Euro, Instant, LocalDate } from './application.js';

/** No facts. */
type None = Readonly<Record<string, never>>;
/** The two instants that a time of a wall clock can mean, the earlier first, with the zone of the clock. */
export interface TwoInstants {
  readonly readings: readonly [Instant, Instant];
  readonly zone: string;
}

/** Each reason to refuse a text that a person typed, with its facts. */
export interface TypedFacts {
  readonly 'typed.euro': None;
  readonly 'typed.euro-decimals': None;
  readonly 'typed.euro-too-large': { readonly maximum: Euro };
  /** The amount if the separator groups thousands, and the number if it begins the decimals. */
  readonly 'typed.euro-ambiguous': { readonly readings: readonly [Euro, string] };
  readonly 'typed.day': None;
  /** The day if the day comes first, and if the month does. */
  readonly 'typed.day-ambiguous': { readonly readings: readonly [LocalDate, LocalDate] };
  readonly 'typed.time': None;
  readonly 'typed.time-missing': { readonly day: LocalDate };
  /** The clock is moved forward over the time: by the offset after the change, and by that before it. */
  readonly 'typed.time-gap': TwoInstants;
  /** The clock is moved back, and shows the time at both instants. */
  readonly 'typed.time-doubled': TwoInstants;
}

/** A reason to refuse a text that a person typed. */
export type TypedReason = keyof TypedFacts;
