/** The outcomes of a finding. `missing`: the application does not say. `review`: an official must decide. */
export const OUTCOMES = ['met', 'not-met', 'missing', 'review', 'not-applicable'] as const;
/** The outcome of a finding. */
export type Outcome = (typeof OUTCOMES)[number];

/** The effects of a finding: on eligibility, on the amount, on the order of preference, or none but information. */
export const EFFECTS = ['require', 'limit', 'prefer', 'inform'] as const;
/** The effect of a finding. */
export type Effect = (typeof EFFECTS)[number];

/** The rules, in the order in which they are asked. */
export const RULES = [
  'deadline',
  'applicant',
  'category',
  'aims',
  'cooperation',
  'criteria',
  'costs',
  'cap',
  'cofunding',
] as const;
/** A rule's name; it is also its file, its test and the prefix of its reasons. */
export type RuleName = (typeof RULES)[number];

/** The facts of a reason whose sentence needs none. */
export type NoFacts = Readonly<Record<string, never>>;

/** A reason's outcome and, in the type alone, the facts that its sentence needs. */
export interface ReasonSpec<O extends Outcome = Outcome, F = object> {
  readonly outcome: O;
  readonly '~facts'?: F;
}

/** Reasons by their ids, each a line: `'cap.exceeded': notMet<CapFacts>()`. */
export type ReasonTable = Readonly<Record<string, ReasonSpec>>;

/** The facts of each reason of a table. */
export type FactsOf<T extends ReasonTable> = {
  readonly [R in keyof T]: T[R] extends { readonly '~facts'?: infer F } ? NonNullable<F> : never;
};

const MET = { outcome: 'met' } as const;
const NOT_MET = { outcome: 'not-met' } as const;
const MISSING = { outcome: 'missing' } as const;
const REVIEW = { outcome: 'review' } as const;
const NOT_APPLICABLE = { outcome: 'not-applicable' } as const;

/** Declares a reason with the outcome `met`. */
/* @__NO_SIDE_EFFECTS__ */
export function met<F = NoFacts>(): ReasonSpec<'met', F> {
  return MET;
}
/** Declares a reason with the outcome `not-met`. */
/* @__NO_SIDE_EFFECTS__ */
export function notMet<F = NoFacts>(): ReasonSpec<'not-met', F> {
  return NOT_MET;
}
/** Declares a reason with the outcome `missing`: the paths of its finding are the facts to ask for. */
/* @__NO_SIDE_EFFECTS__ */
export function missing<F = NoFacts>(): ReasonSpec<'missing', F> {
  return MISSING;
}
/** Declares a reason with the outcome `review`. */
/* @__NO_SIDE_EFFECTS__ */
export function review<F = NoFacts>(): ReasonSpec<'review', F> {
  return REVIEW;
}
/** Declares a reason with the outcome `not-applicable`. */
/* @__NO_SIDE_EFFECTS__ */
export function notApplicable<F = NoFacts>(): ReasonSpec<'not-applicable', F> {
  return NOT_APPLICABLE;
}

/** An applicant as a sentence names it: by its place in the list, from 1, and its name or code if known. */
export interface ApplicantRef {
  readonly number: number;
  readonly name: string | null;
}
