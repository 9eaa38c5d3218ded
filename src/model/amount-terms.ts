import type { Euro } from './application.js';

/** The value that a fact has. */
export type FactValue = string | number | boolean;
/** Facts by their names, each with the value that it must have. */
export type WantedFacts = Readonly<Record<string, FactValue>>;

/** The facts that a row or a limit is for, each with one value. What is left out is not asked. */
export interface Condition {
  readonly category?: string | undefined;
  /** Facts of the application. */
  readonly application?: WantedFacts | undefined;
  /** Facts of the applicant, its `kind` among them: of the one that a cost line names by its fact `applicant`, else of the lead. */
  readonly applicant?: WantedFacts | undefined;
  /** Facts of a cost line, its `kind` among them. */
  readonly cost?: WantedFacts | undefined;
}

/** A rate for the costs that fit. */
export interface RateRow {
  readonly when?: Condition | undefined;
  /** A decimal or a fraction, above 0 and up to 1. */
  readonly rate: string;
}

/** A share of the eligible costs, or of those of some kinds. */
export interface ShareOfCosts {
  readonly share: string;
  readonly of: 'costs' | readonly string[];
  /** Of flat costs: a fact of the cost lines; the share is for each value of it, such as each party's own costs. */
  readonly each?: string | undefined;
}

/** A limit of the grant or of the costs. */
export interface AmountLimit {
  readonly when?: Condition | undefined;
  /** The limited amount: the grant (if left out), the eligible costs, or those of some kinds. */
  readonly of?: 'grant' | 'costs' | readonly string[] | undefined;
  /** A fact of the cost lines: the limit is for each value of it, such as each party's part of the grant, or its own costs. */
  readonly each?: string | undefined;
  /** The least, in euros. An application below it gets nothing. */
  readonly atLeast?: Euro | undefined;
  /** The most, in euros, or of costs as a share of costs. What is above it does not count. */
  readonly atMost?: Euro | ShareOfCosts | undefined;
}

/** A grant that does not depend on the costs. The first row that fits is used; if none fits, the grant is a share of the costs. */
export interface BasisRow {
  readonly when?: Condition | undefined;
  /** A fixed sum, in euros. */
  readonly fixed?: Euro | undefined;
  /** A sum a unit, in euros. */
  readonly unit?: Euro | undefined;
  /** With `unit`: the fact of the application with the number of units; whole units count. */
  readonly of?: string | undefined;
  /** With `unit`: the most units that count. */
  readonly atMost?: number | undefined;
}
