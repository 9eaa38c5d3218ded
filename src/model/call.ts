import type {
  ApplicantKind,
  CategoryId,
  CostKind,
  Euro,
  Instant,
  LocalDate,
  MunicipalityCode,
} from './application.js';
import type { Effect, PolicyReason, Reason, RuleName } from './reasons.js';

/** A clause's id, such as `release.cap` or `interpretation.17`. */
export type ClauseId = string;

/** Where a clause comes from. */
export type ClauseDocument =
  | 'release'
  | 'decision-notice'
  | 'act-688/2001'
  | 'statute'
  | 'decree-893/2019'
  | 'grant-terms'
  | 'case-law'
  | 'interpretation';

/** One place in a source, and what it says in our own words. */
export interface Clause {
  readonly id: ClauseId;
  /** One that the catalogues name, or the name of another source as it stands. */
  readonly document: ClauseDocument | (string & {});
  /** A paragraph and item of the release (`1` to `8`, `4.1`), an act and section, a date, a case, or an interpretation's number. */
  readonly locator: string;
  readonly summary: string;
  /** The rule that it feeds; `null` where it feeds none, and `why` says why. */
  readonly rule: RuleName | null;
  readonly unusedBecause?: string;
}

/** What the policy says of a kind of cost. `final-only`: accepted only as a cost that stays the applicant's own (VAT). */
export type CostTreatment = 'accept' | 'review' | 'refuse' | 'final-only';

/** How a kind of cost is treated, and on whose word. */
export interface CostTerms {
  readonly treatment: CostTreatment;
  readonly clauses: readonly ClauseId[];
}

/** What a kind of object asks for. */
export interface CategoryTerms {
  readonly id: CategoryId;
  /** What the application must tell of it. */
  readonly requires: 'effects' | 'means' | 'supported-municipalities' | 'nothing';
  /**
   * Which part in the trials is asked for. `participant`: every applying municipality takes part or joins. `influencer-lead`:
   * and the lead is an influencer. `none`: no part is asked for.
   */
  readonly requiredRole: 'participant' | 'influencer-lead' | 'none';
}

/** What the work must aim at. */
export interface AimTerms {
  /** A challenge that the whole field shares. */
  readonly challenge: boolean;
  /** Renewal of routines and service processes: both, or either of them (interpretation 45). */
  readonly renewal: 'both' | 'either' | 'not-asked';
  /** Lower costs, or slower growth of costs. */
  readonly savings: boolean;
}

/** Something else that the applicant must declare, by its id in `declarations`. */
export interface Declaration {
  readonly id: string;
}

/** A criterion that only an official can judge. */
export interface Criterion {
  /** Also the key of the judgement. */
  readonly id: string;
}

/** A call for grants, as data. */
export interface GrantCall {
  readonly id: string;
  readonly version: string;
  /** The title in the languages of the ministries, and in English. */
  readonly title: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** When the call was published; `null` where that is not known. */
  readonly publishedAt: Instant | null;
  /** When the period opens; `null` where the call does not say (interpretation 21). */
  readonly opensAt: Instant | null;
  /** The closing instant, with the local offset of the zone; `null` where it is not known. */
  readonly deadline: Instant | null;
  /** Whether an application that arrives exactly at the closing instant is in time (interpretation 17). */
  readonly closing: 'inclusive' | 'strict';
  /** The IANA zone in which the closing time was announced. */
  readonly zone: string;
  /** The day of the decision; a cost that arose before it is for an official to judge (interpretation 14). */
  readonly decisionsAnnouncedOn?: LocalDate;
  /** The largest share of the eligible costs: a decimal or a fraction, above 0 and up to 1. */
  readonly rate: string;
  /** The largest grant to one application, in euros, beside the rate; `null` where there is none. */
  readonly maximumGrant: Euro | null;
  readonly categories: readonly CategoryTerms[];
  /** What may apply: a kind is accepted, refused, or left to an official. */
  readonly applicantKinds: Readonly<Record<ApplicantKind, 'accept' | 'review' | 'refuse'>>;
  /** Municipalities with legislation of their own, accepted with a note (interpretation 35). */
  readonly alandMunicipalities: readonly MunicipalityCode[];
  readonly aims: AimTerms;
  /** What else the applicant must declare. */
  readonly declarations: readonly Declaration[];
  /** How many distinct municipalities count as several; `null` where the call does not ask. `effects` says what it is worth. */
  readonly severalMunicipalities: number | null;
  readonly criteria: readonly Criterion[];
  readonly costPolicy: Readonly<Record<CostKind, CostTerms>>;
  /** Whether other funding of the same costs and income lower the award (interpretation 7). */
  readonly deductOtherFunding: boolean;
  /** A sum up to this, in euros, may be left unreturned (Act 688/2001, 20 §, as it stood for grants of this call). */
  readonly smallSumLimit: Euro;
  readonly effects: Readonly<Record<RuleName, Effect>>;
  /** On which clauses each reason rests, where the cost policy does not say. */
  readonly grounds: Readonly<Record<Exclude<Reason, PolicyReason>, readonly ClauseId[]>>;
  readonly clauses: readonly Clause[];
  /** Other ways to read the call, each an ambiguous point that {@link digikunta2017} takes an interpretation of. */
  readonly readings: readonly Reading[];
}

/** Another way to read an ambiguous point of a call. */
export interface Reading {
  readonly id: string;
  /** The number of the interpretation that takes the point the other way. */
  readonly interpretation: number;
  /** What speaks for this reading. */
  readonly argument: string;
  /** What the call would say. */
  readonly changes: Partial<Omit<GrantCall, 'readings'>>;
}
