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

/** Where a fact stands in an application: `['costs', 3, 'amount']`. */
export type Path = readonly (string | number)[];

/** The three kinds of object of the call, in its order. */
export const CATEGORIES = ['experiment', 'study-means', 'influencer-role'] as const;
/** One of the call's kinds of object: a municipal trial, putting the study's means into effect, the influencer's role. */
export type Category = (typeof CATEGORIES)[number];

/** A category's id: one of the call of 2017, or of another call; the known ones stay in an editor's completion. */
export type CategoryId = Category | (string & {});

/** The parts a municipality can have in the trials. */
export const ROLES = ['experimenter', 'influencer', 'joining'] as const;
/** A part in the trials; a municipality may hold several. `joining` means that it declares to join before the decision. */
export type Role = (typeof ROLES)[number];

/** What an applicant can be. */
export const APPLICANT_KINDS = ['municipality', 'joint-authority', 'region', 'other'] as const;
/** What an applicant is; `other` is a company, an association, a person or a state body. */
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The kinds of cost that the cost policy speaks of. */
export const COST_KINDS = [
  'salaries',
  'travel',
  'premises',
  'services',
  'materials',
  'software',
  'equipment',
  'internal',
  'vat',
  'overhead',
  'in-kind',
  'depreciation',
  'provision',
  'financing',
  'penalty',
  'representation',
  'other',
] as const;
/** A kind of cost. `internal` is a charge of the applicant's own unit, `in-kind` imputed or voluntary work. */
export type CostKind = (typeof COST_KINDS)[number];

/** Where other funding can come from. */
export const FUNDING_KINDS = ['state', 'other-public', 'private', 'income'] as const;
/** A source of other funding; `income` is what the project itself brings in. */
export type FundingKind = (typeof FUNDING_KINDS)[number];

/** One applicant. */
export interface Applicant {
  kind: ApplicantKind;
  /** The municipality's code. */
  code?: MunicipalityCode;
  name?: string;
  /** An empty list says "no role"; no list says nothing. */
  roles?: Role[];
  /** The municipalities that belong to a joint authority or a region. */
  members?: MunicipalityCode[];
}

/** What the work aims at. */
export interface Aims {
  renewsRoutines?: boolean;
  renewsServiceProcesses?: boolean;
  lowersCosts?: boolean;
  restrainsCostGrowth?: boolean;
}

/** One line of the cost estimate, or of the costs realised. */
export interface CostLine {
  id?: string;
  kind: CostKind;
  /** Net of value added tax, in euros; the tax is a line of its own, of kind `vat`. */
  amount: Euro;
  description?: string;
  /** Whether the work causes this cost. */
  causedByProject: boolean;
  incurredOn?: LocalDate;
  /** For a line of kind `vat`: whether the tax stays the applicant's final cost. */
  finalVat?: boolean;
}

/** Funding of the same costs from elsewhere, or income of the work. The applicant's own money is not named here. */
export interface OtherFunding {
  source: string;
  kind: FundingKind;
  amount: Euro;
}

/** The days within which costs must arise, both included. */
export interface UsePeriod {
  from: LocalDate;
  to: LocalDate;
}

/**
 * An application to the call. A property that is absent has not been told; an empty list or text is an answer: none.
 * `applicants` and `costs` are the exception, since a form starts with them empty: there, an empty list is not told yet.
 */
export interface Application {
  id?: string;
  /** When the application reached the authority. A stamp without seconds is taken, and cannot decide the closing minute. */
  arrivedAt: Instant;
  category: CategoryId;
  /** The first one leads. */
  applicants: Applicant[];
  /** Who takes part without applying. */
  partners?: { name: string }[];
  /** For `influencer-role`: the municipalities that are helped. */
  supportedMunicipalities?: MunicipalityCode[];
  /** Whether the challenge is shared by the whole municipal field. */
  commonChallenge?: boolean;
  /** For `experiment`: both effects are asked for. */
  experiment?: { strengthensImpact?: boolean; spreadsResults?: boolean };
  /** For `study-means`: the means of the savings and productivity study that is put into effect. */
  studyMeans?: string;
  aims: Aims;
  /** What else the call asks the applicant to declare, by the call's ids. */
  declarations?: Partial<Record<string, boolean>>;
  costs: CostLine[];
  /** In euros, above zero. */
  requestedGrant: Euro;
  otherFunding?: OtherFunding[];
  usePeriod?: UsePeriod;
}

type Partially<T> = [T] extends [string | number | boolean]
  ? T
  : T extends readonly (infer Item)[]
    ? Partially<Item>[]
    : { [Key in keyof T]?: Partially<NonNullable<T[Key]>> | undefined };

/** An application on its way: every property, at every depth, may be absent. Every {@link Application} is a draft. */
export type Draft = Partially<Application>;
/** An applicant on its way. */
export type ApplicantDraft = Partially<Applicant>;
/** A cost line on its way. */
export type CostLineDraft = Partially<CostLine>;
/** A use period on its way. */
export type UsePeriodDraft = Partially<UsePeriod>;
