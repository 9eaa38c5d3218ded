import type { AmountLimit, BasisRow, RateRow, ShareOfCosts } from './amount-terms.js';
import type { Euro, Instant, LocalDate, MunicipalityCode } from './application.js';
import type { Effect, RuleName } from './reasons.js';
import type { Vocabulary } from './vocabulary.js';

/** A clause's id, such as `release.cap` or `interpretation.17`. */
export type ClauseId = string;

/** The documents that the catalogues name. */
export type ClauseDocument =
  | 'release'
  | 'decision-notice'
  | 'act-688/2001'
  | 'act-13/2003'
  | 'act-434/2003'
  | 'act-410/2015'
  | 'act-150/1930'
  | 'act-1501/1993'
  | 'decree-893/2019'
  | 'grant-terms'
  | 'case-law'
  | 'supreme-court'
  | 'interpretation';

/**
 * The role of a document in a call. `binding`: the call itself, law, a decision or a court. `comparison`: shows what others, or
 * the same authority later, have taken it to mean. `interpretation`: the reading that the definition of the call takes.
 */
export type SourceKind = 'binding' | 'comparison' | 'interpretation';

/** A text that is the same in every language, or one in each language that there is. */
export type Localized = string | { readonly [Language in 'fi' | 'sv' | 'en']?: string | undefined };

/** Labels of a call's own ids, by id. */
export type CallLabels = {
  readonly [Kind in LabelledKind]?: Readonly<Record<string, Localized>> | undefined;
};
/** The kinds of ids that a call can name. */
export type LabelledKind =
  'category' | 'role' | 'applicantKind' | 'costKind' | 'declaration' | 'criterion' | 'document';

/** A document that clauses are from. */
export interface SourceDocument {
  readonly kind: SourceKind;
  /** The address where the public can read it, beginning with `https://`. */
  readonly href?: Localized | undefined;
}

/** One place in a source, and its content in our own words. */
export interface Clause {
  readonly id: ClauseId;
  /** The id of a document that the catalogues name, or the name of another source as it is; its kind is in the call's `documents`. */
  readonly document: ClauseDocument | (string & {});
  /** The place in the document as it is cited, such as `section 7(1)`, `7 § 1 mom.`, a day or a case. */
  readonly locator: Localized;
  /** The address of this clause, where it is another than the document's. */
  readonly href?: Localized | undefined;
  readonly summary: string;
  /** The rule that uses it; `null` if none does, and then `unusedBecause` gives the reason. */
  readonly rule: RuleName | null;
  readonly unusedBecause?: string | undefined;
}

/**
 * The treatment of a kind of cost. `final-only`: accepted only as a cost that stays the applicant's own (VAT). `match-only`:
 * counted among the costs, and never paid from the grant. `flat`: counted up to the share of other costs in `flat`.
 */
export type CostTreatment = 'accept' | 'review' | 'refuse' | 'final-only' | 'match-only' | 'flat';

/** The treatment of a kind of cost, and its source. */
export interface CostTerms {
  readonly treatment: CostTreatment;
  readonly flat?: ShareOfCosts | undefined;
  readonly clauses: readonly ClauseId[];
}

/** The terms of a funding category. */
export interface CategoryTerms<Id extends string = string> {
  readonly id: Id;
  /** The facts that the application must give about it. */
  readonly requires: 'effects' | 'means' | 'supported-municipalities' | 'nothing';
  /**
   * The role in the trials that applicants need. `participant`: every applying municipality takes part or joins.
   * `influencer-lead`: and the lead is an influencer. `none`: no role.
   */
  readonly requiredRole: 'participant' | 'influencer-lead' | 'none';
}

/** The aims that the project must have. */
export interface AimTerms {
  /** A challenge that the whole field shares. */
  readonly challenge: boolean;
  /** Renewal of routines and service processes: both, or either of them (interpretation 45). */
  readonly renewal: 'both' | 'either' | 'not-asked';
  /** Lower costs, or slower growth of costs. */
  readonly savings: boolean;
}

/** Something else that the applicant must declare, by its id in `declarations`. */
export interface Declaration<Id extends string = string> {
  readonly id: Id;
  /** The subject: a fact of the past, which no remedy touches, or a promise. */
  readonly of?: 'past' | 'promise' | undefined;
}

/** A criterion that only an official can assess. */
export interface Criterion<Id extends string = string> {
  /** Also part of the review's key, `criteria.` and the id. */
  readonly id: Id;
}

/** The terms for several who take part. */
export interface CooperationTerms {
  readonly effect: 'prefer' | 'require';
  /** The number of distinct ones that counts as several, at least 2. */
  readonly minimum: number;
  /**
   * The parties that count: municipalities (if left out), applicants, parties (applicants and partners), or the different values
   * that the applicants have of a fact, such as countries.
   */
  readonly of?: 'municipalities' | 'applicants' | 'parties' | { readonly fact: string } | undefined;
}

/** A period in which applications are taken. */
export interface CallWindow {
  /** The categories that it is for; all if left out. */
  readonly categories?: readonly string[] | undefined;
  readonly opensAt?: Instant | null | undefined;
  readonly closesAt: Instant;
}

/** The days that a project can take. A cost from outside them does not count. */
export interface PeriodTerms {
  /** The first day, and the last one. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** The longest use period, in whole months. */
  readonly months?: number | undefined;
}

/** The treatment of a kind of applicant: accepted, refused, or left to an official. */
export type ApplicantTreatment = 'accept' | 'review' | 'refuse';

/** A call for grants, as data. Its vocabulary `V` types the applications, reviews and assessments that go with it. */
export interface GrantCall<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly version: string;
  /** The call's name in each language. */
  readonly title: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** The authority that decides, as it is named within a sentence, such as `the Ministry of Finance`. */
  readonly authority?: Localized | undefined;
  /** Labels of the call's own ids; any other id has the label of the catalogue. */
  readonly labels?: CallLabels | undefined;
  /** The currency of all amounts, by its code of ISO 4217; `EUR` if missing. */
  readonly currency?: string | undefined;
  /** When the call was published; `null` if unknown. */
  readonly publishedAt: Instant | null;
  /** The IANA time zone in which the closing time was announced. */
  readonly zone: string;
  /** When the period opens; `null` if the call does not say (interpretation 21). */
  readonly opensAt: Instant | null;
  /** The closing instant, with the local offset of the zone; `null` if unknown. */
  readonly closesAt: Instant | null;
  /**
   * `inclusive` if an application that arrives exactly at the closing instant is in time (interpretation 17); `minute` if it is in time
   * until the closing minute ends.
   */
  readonly closing: 'inclusive' | 'strict' | 'minute';
  /** The treatment of an early arrival: an official reviews it (if left out), or it is refused. */
  readonly early?: 'review' | 'refuse' | undefined;
  /** Several periods, each for all categories or for some; an empty list: applications are taken all the time. */
  readonly windows?: readonly CallWindow[] | undefined;
  readonly period?: PeriodTerms | undefined;
  /** The day on which decisions were announced, not made; the authority reviews a cost from before it (interpretation 14). */
  readonly decisionsAnnouncedOn?: LocalDate;
  /**
   * The largest share of the eligible costs: a decimal or a fraction, above 0 and up to 1; or a table, of which each cost line
   * takes the first row that fits, rounded down by itself.
   */
  readonly rate: string | readonly RateRow[];
  /** The largest grant to one application, in euros, beside the rate; `null` if there is none. */
  readonly maximumGrant: Euro | null;
  /** Further limits of the grant and of the costs. */
  readonly limits?: readonly AmountLimit[] | undefined;
  /** Grants that do not depend on the costs; without it, every grant is a share of them. */
  readonly basis?: BasisRow | readonly BasisRow[] | undefined;
  readonly categories: readonly CategoryTerms<V['category']>[];
  readonly applicantKinds: { readonly [Kind in V['applicantKind']]: ApplicantTreatment };
  /** Municipalities with legislation of their own, accepted with a note (interpretation 35). */
  readonly alandMunicipalities: readonly MunicipalityCode[];
  readonly aims: AimTerms;
  /** Further declarations that the applicant must make. */
  readonly declarations: readonly Declaration<V['declaration']>[];
  /** Several who take part, preferred or required; `null` if the call does not ask. */
  readonly cooperation: CooperationTerms | null;
  readonly criteria: readonly Criterion<V['criterion']>[];
  readonly costPolicy: { readonly [Kind in V['costKind']]: CostTerms };
  /** `deduct` if other funding of the same costs and income lower the award (interpretation 7). */
  readonly otherFunding: 'deduct' | 'ignore';
  /**
   * The law that the grants are under: Finland's Act on Discretionary Government Grants (688/2001), or another, of which the
   * library says nothing.
   */
  readonly law: 'act-688/2001' | 'other';
  /** A sum up to this, in euros, may be left unpaid (as in Act 688/2001, section 20). */
  readonly smallSumLimit: Euro;
  /** Effects that differ from the rules' usual ones. */
  readonly effects?: { readonly [Rule in RuleName]?: Effect | undefined };
  readonly clauses: readonly Clause[];
  /** The documents of the clauses, each with its kind of source. One that is not here is cited as a source of no stated kind. */
  readonly documents?: Readonly<Record<string, SourceDocument>> | undefined;
  /** The clauses of each rule that the call asks, of settlement, and of asking for missing information (`supplement`). */
  readonly ruleClauses: {
    readonly [Rule in RuleName | 'settlement' | 'supplement']?: readonly ClauseId[] | undefined;
  };
  /** The clauses of single reasons that rest on others than their rule; a cost line's are in `costPolicy`. */
  readonly grounds: { readonly [reason: string]: readonly ClauseId[] | undefined };
  /** Other ways to read the call, each an ambiguous point that {@link digikunta2017} interprets. */
  readonly readings: readonly Reading[];
}

/** The vocabulary of a call: `Draft<VocabularyOf<typeof myCall>>`. */
export type VocabularyOf<C extends GrantCall> = C extends GrantCall<infer V> ? V : never;

/** Another way to read an ambiguous point of a call. */
export interface Reading {
  readonly id: string;
  /** The number of the interpretation that takes the point the other way. */
  readonly interpretation: number;
  /** The argument for this reading. */
  readonly argument: string;
  /** The terms of the call under this reading. */
  readonly changes: Partial<Omit<GrantCall, 'readings'>>;
}
