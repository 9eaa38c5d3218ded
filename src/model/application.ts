import type { Digikunta2017, Vocabulary } from './vocabulary.js';

/**
 * An amount in euros as text: digits, a point and at most two decimals, from `"0"` to `"9999999999999.99"`.
 * No sign, blank, exponent or thousands separator. Amounts that the library returns always have two decimals.
 */
export type Euro = string;

/** A point in time: an RFC 3339 text with an offset or `Z`, such as `"2017-09-15T16:15:00+03:00"`. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A local wall-clock time without offset, such as `"2017-09-15T16:15"`; seconds may follow. */
export type LocalTime = string;

/** A municipality's three-digit code, such as `"418"` (Lempäälä) or `"091"` (Helsinki). */
export type MunicipalityCode = string;

/** The place of a fact in an application: `['costs', 3, 'amount']`. */
export type Path = readonly (string | number)[];

/** The sources that other funding can come from. */
export const FUNDING_KINDS = ['state', 'other-public', 'private', 'income'] as const;
/** A source of other funding; `income` is what the project itself brings in. */
export type FundingKind = (typeof FUNDING_KINDS)[number];

/** One applicant. */
export interface Applicant<V extends Vocabulary = Digikunta2017> {
  readonly kind: V['applicantKind'];
  /** The municipality's code. */
  readonly code?: MunicipalityCode;
  readonly name?: string;
  /** An empty list means "no role"; a missing list means that the roles are unknown. */
  readonly roles?: readonly V['role'][];
  /** The municipalities that belong to a joint authority. */
  readonly members?: readonly MunicipalityCode[];
}

/** The aims of the project. */
export interface Aims {
  readonly renewsRoutines?: boolean;
  readonly renewsServiceProcesses?: boolean;
  readonly lowersCosts?: boolean;
  readonly restrainsCostGrowth?: boolean;
}

/** One line of the cost estimate, or of the actual costs. */
export interface CostLine<V extends Vocabulary = Digikunta2017> {
  readonly id?: string;
  readonly kind: V['costKind'];
  /** Net of value added tax, in euros; the tax is a line of its own, of kind `vat`. */
  readonly amount: Euro;
  readonly description?: string;
  /** True if the project causes this cost. */
  readonly causedByProject: boolean;
  readonly incurredOn?: LocalDate;
  /** For a line of kind `vat`: true if the tax stays the applicant's final cost. */
  readonly finalVat?: boolean;
}

/** Funding of the same costs from elsewhere, or income of the project. The applicant's own money does not belong here. */
export interface OtherFunding {
  readonly source: string;
  readonly kind: FundingKind;
  readonly amount: Euro;
}

/** The days within which costs must arise, both included. */
export interface UsePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An organisation that takes part without applying. */
export interface Partner {
  readonly name: string;
}

/** For a municipal trial: the effects that the call requires. */
export interface ExperimentEffects {
  /** The trial increases the impact of trial results from the perspective of productivity and savings (`release.category.experiment`). */
  readonly strengthensImpact?: boolean;
  /** The trial promotes the use of the results across the municipal sector. */
  readonly spreadsResults?: boolean;
}

/** Answers to a call's declarations, by id; a call without declarations takes none. */
export type Declarations<Id extends string> = [Id] extends [never]
  ? { readonly [id: string]: never }
  : { readonly [K in Id]?: boolean | undefined };

/**
 * An application to the call. A missing property is unknown; an empty list or text is an answer: none.
 * `applicants` and `costs` are the exception, since a form starts with them empty: there, an empty list is unknown too.
 */
export interface Application<V extends Vocabulary = Digikunta2017> {
  readonly id?: string;
  /** When the application reached the authority. A stamp without seconds is accepted, and cannot decide the closing minute. */
  readonly arrivedAt: Instant;
  readonly category: V['category'];
  /** The first one leads. */
  readonly applicants: readonly Applicant<V>[];
  /** Organisations that take part without applying. */
  readonly partners?: readonly Partner[];
  /** For `influencer-role`: the municipalities that get help. */
  readonly supportedMunicipalities?: readonly MunicipalityCode[];
  /** True if the whole municipal sector shares the challenge. */
  readonly commonChallenge?: boolean;
  /** For `experiment`: the call requires both effects. */
  readonly experiment?: ExperimentEffects;
  /** For `study-means`: the means of the savings and productivity study that the project puts into effect. */
  readonly studyMeans?: string;
  readonly aims: Aims;
  /** Answers to the declarations that the call requires, by the call's ids. */
  readonly declarations?: Declarations<V['declaration']>;
  readonly costs: readonly CostLine<V>[];
  /** In euros, above zero. */
  readonly requestedGrant: Euro;
  readonly otherFunding?: readonly OtherFunding[];
  readonly usePeriod?: UsePeriod;
}

/** The same record with every property optional, at every depth. */
type Unfinished<T> = { readonly [Key in keyof T]?: UnfinishedValue<T[Key]> | undefined };
type UnfinishedValue<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly UnfinishedValue<Item>[]
    : Unfinished<T>;

/** A draft of an applicant. */
export interface ApplicantDraft<V extends Vocabulary = Digikunta2017> extends Unfinished<
  Applicant<V>
> {}
/** A draft of a cost line. */
export interface CostLineDraft<V extends Vocabulary = Digikunta2017> extends Unfinished<
  CostLine<V>
> {}
/** A draft of other funding. */
export interface OtherFundingDraft extends Unfinished<OtherFunding> {}
/** A draft of a use period. */
export interface UsePeriodDraft extends Unfinished<UsePeriod> {}
/** A draft of an application: every property, at every depth, may be missing. Every {@link Application} is a draft. */
export interface Draft<V extends Vocabulary = Digikunta2017> extends Unfinished<
  Omit<Application<V>, 'applicants' | 'costs' | 'declarations'>
> {
  readonly applicants?: readonly ApplicantDraft<V>[] | undefined;
  readonly costs?: readonly CostLineDraft<V>[] | undefined;
  readonly declarations?: Declarations<V['declaration']> | undefined;
}

/** A draft to any call, as the rules see it. */
export type AnyDraft = Draft<Vocabulary>;
