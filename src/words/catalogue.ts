import type { ApplicantKind, Category, CostKind, Role } from '../model/vocabulary.js';
import type { Assessment } from '../assess.js';
import type { Facts, Reason } from '../rules/reasons.js';
import type {
  Euro,
  FundingKind,
  Instant,
  LocalDate,
  MunicipalityCode,
} from '../model/application.js';
import type { AwardCalculation, Binding } from '../model/assessment.js';
import type { ClauseDocument, ClauseId, GrantCall, SourceKind } from '../model/call.js';
import type { Outcome, RuleName } from '../model/reasons.js';
import type { AllocationFacts } from '../portfolio/allocate.js';
import type { RankingFacts } from '../portfolio/rank.js';
import type { InputFacts } from '../schema/issues.js';
import type { SheetFacts, SheetField } from '../model/sheet.js';
import type { TypedFacts } from '../model/typed.js';
import type { SettlementFacts } from '../settlement/settle.js';

/**
 * Writes facts as the sentences of a language write them. The last seven give the label of an id, or the id itself where
 * the labels have none.
 */
export interface Format {
  /** An amount in euros. */
  readonly euro: (amount: Euro) => string;
  /** A rate such as `"0.70"`, as a percentage. */
  readonly share: (rate: string) => string;
  /** A day of the calendar. */
  readonly day: (day: LocalDate) => string;
  /** Day and time on the wall clock of a zone; seconds are shown only where there are any. */
  readonly time: (instant: Instant, zone: string) => string;
  /** The same for the time at which something ends: midnight is 24 o'clock of the day before. */
  readonly closing: (instant: Instant, zone: string) => string;
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** A whole number, its digits in groups. */
  readonly count: (number: number) => string;
  /** Municipalities by their codes: "Nokia and Lempäälä (536, 418)" where the catalogue has their names, else "codes 536 and 418". */
  readonly municipalities: (codes: readonly MunicipalityCode[]) => string;
  /** An assessment criterion. */
  readonly criterion: (id: string) => string;
  /** A declaration that a call asks for. */
  readonly declaration: (id: string) => string;
  /** A kind of cost. */
  readonly costKind: (id: string) => string;
  /** A kind of applicant. */
  readonly applicantKind: (id: string) => string;
  /** A category of a call. */
  readonly category: (id: string) => string;
  /** A kind of other funding. */
  readonly fundingKind: (id: string) => string;
  /** A role in the trials. */
  readonly role: (id: string) => string;
}

/** The notation of a language for amounts, times and places in sources. */
export interface Notation {
  /** Puts whole euros, already grouped, and two digits of cents together. */
  readonly euro: (euros: string, cents: string) => string;
  /** Between groups of three digits. */
  readonly group: string;
  /** A number, written as the language writes it, as a percentage. */
  readonly percent: (number: string) => string;
  readonly decimal: string;
  /** A day of the calendar; months count from 1. */
  readonly day: (day: number, month: number, year: number) => string;
  /** Day and time; `minute` has two digits, `seconds` is empty or two digits, with a fraction where there is one. */
  readonly time: (day: string, hour: number, minute: string, seconds: string) => string;
  readonly and: string;
  /** A list of municipality codes, named as such. */
  readonly codes: (codes: string, count: number) => string;
  /** The plurals of words that are cited with numbers, such as `paragraph` and `paragraphs`. */
  readonly plurals: Readonly<Record<string, string>>;
}

/** Each reason of ranking, of sharing out a budget and of settling a grant, with its facts. */
export type OfficialsFacts = RankingFacts & AllocationFacts & SettlementFacts;
/** A reason that officials' functions give. */
export type OfficialsReason = keyof OfficialsFacts;

/** Every reason with what its sentence needs. */
export type SentenceFacts = Facts & InputFacts & OfficialsFacts & TypedFacts & SheetFacts;

/** A {@link Format} with the texts that only some findings have. */
export interface Writer extends Format {
  /** Gives a text if the finding rests on a clause, such as `act.20`; else nothing. So a call that is under another law is silent on it. */
  readonly under: (clause: ClauseId, text: string) => string;
  /** The label of an id that a field can hold, whichever field that is. */
  readonly choice: (id: string) => string;
}

/** A sentence for every reason: one that is missing does not compile. */
export type Sentences = {
  readonly [R in keyof SentenceFacts]: (facts: SentenceFacts[R], write: Writer) => string;
};

/** A step of the calculation. */
export type StepName =
  | 'line'
  | 'eligible'
  | 'share'
  | 'part'
  | 'fixed'
  | 'units'
  | 'ceiling'
  | 'other-funding'
  | 'requested'
  | 'maximum'
  | 'self-financing';

/** A label for each id that the library knows, and for any further one, such as those of a call of your own. */
export type LabelsById<Id extends string> = Readonly<Record<Id, string>> &
  Readonly<Record<string, string>>;

/** A field of an application by its path, the places in lists as `*`. */
export type FieldName =
  | 'id'
  | 'arrivedAt'
  | 'category'
  | 'applicants'
  | `applicants.*.${'kind' | 'code' | 'name' | 'roles' | 'members'}`
  | 'partners'
  | 'partners.*.name'
  | 'supportedMunicipalities'
  | 'commonChallenge'
  | 'experiment'
  | `experiment.${'strengthensImpact' | 'spreadsResults'}`
  | 'studyMeans'
  | 'aims'
  | `aims.${'renewsRoutines' | 'renewsServiceProcesses' | 'lowersCosts' | 'restrainsCostGrowth'}`
  | 'declarations'
  | 'costs'
  | `costs.*.${'id' | 'kind' | 'amount' | 'description' | 'causedByProject' | 'incurredOn' | 'finalVat'}`
  | 'requestedGrant'
  | 'otherFunding'
  | `otherFunding.*.${'source' | 'kind' | 'amount'}`
  | 'usePeriod'
  | `usePeriod.${'from' | 'to'}`;
/** The lists of an application that hold records. */
export type ListName = 'applicants' | 'partners' | 'costs' | 'otherFunding';

/** The names of things, as headings and form fields need them. */
export interface Labels {
  /** The fields of an application. */
  readonly field: LabelsById<FieldName>;
  /** One entry of a list, before its number. */
  readonly entry: Readonly<Record<ListName, string>>;
  /** Answers; `missing`: not answered, `none`: an empty list. */
  readonly answer: Readonly<Record<'yes' | 'no' | 'missing' | 'none', string>>;
  /** The steps of a remedy: entries that it removes or adds, and an answer to check. */
  readonly remedy: Readonly<Record<'remove' | 'add' | 'check' | 'example', string>>;
  /** The heading of an official's review. */
  readonly review: string;
  readonly eligibility: Readonly<Record<Assessment['eligibility'], string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** The outcomes of a finding with the effect `prefer`, which no application fails by. */
  readonly preference: Readonly<Record<Outcome, string>>;
  readonly rule: LabelsById<RuleName>;
  readonly category: LabelsById<Category>;
  readonly role: LabelsById<Role>;
  readonly applicantKind: LabelsById<ApplicantKind>;
  readonly costKind: LabelsById<CostKind>;
  readonly fundingKind: LabelsById<FundingKind>;
  readonly document: LabelsById<ClauseDocument>;
  /** The headings of the kinds of source; `unspecified` where a call does not say the kind. */
  readonly source: Readonly<Record<SourceKind | 'unspecified', string>>;
  /** The names of the limits of the award. */
  readonly binding: Readonly<Record<Binding, string>>;
  /** The steps of the calculation. */
  readonly step: Readonly<Record<StepName, string>>;
  /** The declarations that calls require, by id: a call of your own adds its own. */
  readonly declaration: Readonly<Record<string, string>>;
  /** The assessment criteria of calls, by id: a call of your own adds its own. */
  readonly criterion: Readonly<Record<string, string>>;
  /** The other readings of a call, by id. */
  readonly reading: Readonly<Record<string, string>>;
}

/** Sentences added for the reader of a finding. */
export interface Advice {
  /** Advice for the applicant, by reason. */
  readonly applicant: Readonly<Partial<Record<Reason, string>>>;
  /** Advice for the applicant if the reason has none of its own. */
  readonly applicantByOutcome: Readonly<Partial<Record<Outcome, string>>>;
  /** The official's task, by reason. */
  readonly official: Readonly<Partial<Record<Reason, string>>>;
  /** The official's task if the reason has none of its own. */
  readonly officialByOutcome: Readonly<Partial<Record<Outcome, string>>>;
  /** Advice from the law for a finding that is not met, by the clause that it rests on. */
  readonly byClause: Readonly<Record<ClauseId, Readonly<Record<'applicant' | 'official', string>>>>;
  /** For officials: the call has no clauses for a finding. */
  readonly noSource: string;
  /** Added where an older review exists that is about other facts or another version. */
  readonly reviewedBefore: string;
}

/** The sentences of a summary. */
export interface SummaryWords {
  readonly verdict: Readonly<Record<Assessment['eligibility'], string>>;
  /** The largest award, the costs that it is a share of, and the limit that it comes from. */
  readonly award: (award: AwardCalculation, write: Format) => string;
  /** The rest of the costs: other funding and the applicant's own share, so that the figures add up. */
  readonly shares: (award: AwardCalculation, write: Format) => string;
  /** Added where facts that can change the award are missing. */
  readonly soFar: string;
  /** The part of the costs that an official has yet to review. */
  readonly underReview: (amount: Euro, write: Format) => string;
  readonly awardUnknown: string;
  /** Of the preference for several municipalities; and of any other. */
  readonly preferred: string;
  readonly notPreferred: string;
  readonly preferredOtherwise: string;
  readonly notPreferredOtherwise: string;
  /** The headings under which information is missing. */
  readonly missing: (headings: string) => string;
  /** The headings that the authority has yet to assess. */
  readonly review: (headings: string) => string;
  /** That this is no decision, and who decides: the authority of the call, if it names one. */
  readonly notADecision: (authority: string | undefined) => string;
  /** The same for a grant under Act 688/2001, with the conditions of the Act that nobody has checked. */
  readonly notADecisionUnderAct: (authority: string | undefined) => string;
}

/** The words of one language: one that the library speaks, or any other that a host writes down. */
export interface Catalogue<Code extends string = string> {
  /** Its code, such as `"sv"`. */
  readonly language: Code;
  readonly notation: Notation;
  readonly labels: Labels;
  /** The name of a municipality, where a host has a register; see `withMunicipalities` of `digikunta/municipalities`. */
  readonly municipality?: ((code: MunicipalityCode) => string | undefined) | undefined;
  /** The authority of a call, as it is named within a sentence; see `withCall`. */
  readonly authority?: string | undefined;
  readonly sentences: Sentences;
  /** Sentences of a host's own rules; see `withWords`. */
  readonly own?: Readonly<Record<string, (facts: never, write: Format) => string>>;
  readonly advice: Advice;
  readonly summary: SummaryWords;
}

/** The words of one language for a call's calendar file and for its CommonGrants opportunity. */
export interface CallWords {
  readonly posted: string;
  readonly opens: string;
  readonly closes: string;
  readonly decided: string;
  /** By when applications must arrive. */
  readonly closing: Readonly<Record<GrantCall['closing'], string>>;
  /** The name of the time in the zone `Europe/Helsinki`. */
  readonly finnishTime: string;
  /** The category of the calendar event, by the law of the call. */
  readonly event: Readonly<Record<GrantCall['law'], string>>;
  readonly notation: Notation;
}

/** The words of one language for what people type. */
export interface TypedWords {
  readonly notation: Notation;
  /** From January, as they are written in a date. */
  readonly months: readonly string[];
  readonly sentences: TypedSentences;
}

/** A sentence for each reason to refuse a typed text; no label is needed. */
export type TypedSentences = {
  readonly [R in keyof TypedFacts]: (
    facts: TypedFacts[R],
    write: Pick<Format, 'euro' | 'share' | 'day' | 'time' | 'list'>,
  ) => string;
};

/** The words of one language for spreadsheets. */
export interface SheetWords {
  readonly headings: Readonly<Record<SheetField, string>>;
  /** The words in cells for true, false and an empty list; the first of each is written in examples. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly none: readonly string[];
}
