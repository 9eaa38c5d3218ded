import type {
  ApplicantKind,
  CategoryId,
  CostKind,
  Euro,
  Instant,
  LocalDate,
  MunicipalityCode,
} from './application.js';

/** What a finding can come to. `missing`: the applicant has not said. `review`: an official must judge. */
export const OUTCOMES = ['met', 'not-met', 'missing', 'review', 'not-applicable'] as const;
/** What a finding comes to. */
export type Outcome = (typeof OUTCOMES)[number];

/** What a finding bears on: eligibility, the amount, the order of preference, or nothing but the reader's knowledge. */
export const EFFECTS = ['require', 'limit', 'prefer', 'inform'] as const;
/** What a finding bears on. */
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

/**
 * The key under which a host hands in an official's judgement: the path judged, joined by dots, or a criterion's id. A path
 * names a place in a list: where entries come, go or move, the host moves the keys with them.
 */
export type JudgementKey = string;

/** What officials have judged so far: `true` where the point is met. */
export type Judgements = Readonly<Record<JudgementKey, boolean>>;

/** An applicant as a sentence names it: by its place in the list, and its name or code where told. */
export interface ApplicantRef {
  readonly number: number;
  readonly name: string | null;
}

/** A fact that a cost line can lack. */
export type CostLineFact = 'kind' | 'amount' | 'causedByProject' | 'finalVat';

interface Arrival {
  readonly arrivedAt: Instant;
  readonly closesAt: Instant;
  readonly zone: string;
}
interface Judged {
  /** The key to hand the judgement in under. */
  readonly judgement: JudgementKey;
}
/** Which aims the call asks for; only those are said to be declared. */
interface AimsAsked {
  readonly challenge: boolean;
  readonly renewal: boolean;
  readonly savings: boolean;
}
interface Cooperating {
  readonly municipalities: readonly MunicipalityCode[];
  readonly minimum: number;
  /** Municipalities that are helped: shown, never counted (interpretation 41). */
  readonly beneficiaries: readonly MunicipalityCode[];
}
interface Ceiling {
  readonly requested: Euro;
  readonly ceiling: Euro;
  readonly eligibleCosts: Euro;
  readonly rate: string;
  /** The call's largest grant to one application, if it has one. */
  readonly maximumGrant: Euro | null;
}
interface Room {
  readonly requested: Euro;
  readonly otherFunding: Euro;
  readonly eligibleCosts: Euro;
  /** Eligible costs less other funding, never below 0. */
  readonly room: Euro;
}
interface OfKind {
  readonly kind: CostKind;
}
type None = Readonly<Record<string, never>>;

/** Every reason that a rule can give, with the facts that its sentence needs. */
export interface FindingFacts {
  'deadline.in-time': Arrival;
  'deadline.at-closing': Arrival;
  'deadline.late': Arrival;
  'deadline.to-the-minute': Arrival & Judged;
  'deadline.review-accepted': Arrival;
  'deadline.review-rejected': Arrival;
  'deadline.before-opening': Arrival & Judged & { readonly opensAt: Instant };
  'deadline.not-set': None;
  'deadline.closed': { readonly asOf: Instant; readonly closesAt: Instant; readonly zone: string };
  'deadline.not-arrived': { readonly closesAt: Instant; readonly zone: string };

  'applicant.participants': { readonly applicants: readonly ApplicantRef[] };
  'applicant.joining': { readonly applicants: readonly ApplicantRef[] };
  'applicant.may-apply': { readonly applicants: readonly ApplicantRef[] };
  'applicant.influencer': { readonly applicant: ApplicantRef };
  'applicant.not-participant': { readonly applicant: ApplicantRef };
  'applicant.not-influencer': { readonly applicant: ApplicantRef };
  'applicant.not-municipality': { readonly applicant: ApplicantRef };
  'applicant.joint-body': {
    readonly applicant: ApplicantRef;
    readonly kind: ApplicantKind;
    readonly members: readonly MunicipalityCode[];
  } & Judged;
  'applicant.kind-refused': { readonly applicant: ApplicantRef; readonly kind: ApplicantKind };
  'applicant.needs-review': {
    readonly applicant: ApplicantRef;
    readonly kind: ApplicantKind;
  } & Judged;
  'applicant.review-accepted': { readonly applicant: ApplicantRef };
  'applicant.review-rejected': { readonly applicant: ApplicantRef };
  'applicant.applicants-missing': None;
  'applicant.kind-missing': { readonly applicant: ApplicantRef };
  'applicant.roles-missing': { readonly applicant: ApplicantRef };
  'applicant.category-missing': { readonly applicant: ApplicantRef };
  'applicant.aland': { readonly applicant: ApplicantRef };
  'applicant.code-unknown': { readonly applicant: ApplicantRef; readonly code: MunicipalityCode };
  'applicant.code-merged': {
    readonly applicant: ApplicantRef;
    readonly code: MunicipalityCode;
    readonly into: MunicipalityCode;
    readonly on: LocalDate;
  };

  'category.category-missing': None;
  'category.not-in-call': { readonly category: CategoryId };
  'category.accepted': None;
  'category.effects': None;
  'category.effects-denied': {
    readonly denied: readonly ('strengthensImpact' | 'spreadsResults')[];
  };
  'category.effects-missing': {
    readonly missing: readonly ('strengthensImpact' | 'spreadsResults')[];
  };
  'category.means': None;
  'category.means-empty': None;
  'category.means-missing': None;
  'category.supports': { readonly municipalities: readonly MunicipalityCode[] };
  'category.supports-nobody': None;
  'category.supports-missing': None;
  'category.lead-missing': { readonly fact: 'kind' | 'code' };

  'aims.declared': AimsAsked;
  'aims.one-renewal': { readonly renewed: 'routines' | 'service-processes' };
  'aims.challenge-denied': None;
  'aims.challenge-missing': None;
  'aims.renewal-denied': None;
  'aims.renewal-missing': None;
  'aims.renewal-partial': { readonly renewed: 'routines' | 'service-processes' };
  'aims.declaration-denied': { readonly declaration: string };
  'aims.declaration-missing': { readonly declaration: string };
  'aims.not-asked': None;
  'aims.savings-denied': None;
  'aims.savings-missing': None;

  'cooperation.several': Cooperating;
  'cooperation.single': Cooperating;
  'cooperation.enough': Cooperating;
  'cooperation.too-few': Cooperating;
  'cooperation.not-asked': None;
  'cooperation.unknown': Cooperating;

  'criteria.needs-review': { readonly criterion: string } & Judged;
  'criteria.review-accepted': { readonly criterion: string };
  'criteria.review-rejected': { readonly criterion: string };

  'costs.eligible': { readonly eligible: Euro; readonly submitted: Euro };
  'costs.none-eligible': { readonly submitted: Euro };
  'costs.lines-missing': None;
  'costs.incomplete': { readonly lines: readonly number[] };

  'cap.within': Ceiling;
  'cap.exceeded': Ceiling;
  'cap.request-missing': None;
  'cap.costs-missing': None;

  'cofunding.none': None;
  'cofunding.within': Room;
  'cofunding.exceeded': Room;
  'cofunding.funding-missing': None;
  'cofunding.facts-missing': None;
  'cofunding.not-deducted': None;
  'cofunding.state-money': {
    readonly source: string | null;
    readonly amount: Euro | null;
  } & Judged;
  'cofunding.review-accepted': { readonly source: string | null };
  'cofunding.review-rejected': { readonly source: string | null };
  'cofunding.kind-missing': { readonly source: string | null };
}

/** Every reason that a cost line can have, with the facts that its sentence needs. */
export interface CostLineFacts {
  'costs.accepted': OfKind;
  'costs.final-vat': OfKind;
  'costs.needs-review': OfKind & Judged;
  'costs.before-decision': OfKind &
    Judged & { readonly incurredOn: LocalDate; readonly decisionsAnnouncedOn: LocalDate };
  'costs.review-accepted': OfKind;
  'costs.review-rejected': OfKind;
  'costs.refused-kind': OfKind;
  'costs.recoverable-vat': OfKind;
  'costs.not-caused': None;
  'costs.outside-period': {
    readonly incurredOn: LocalDate;
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
  };
  'costs.line-incomplete': { readonly lacks: readonly CostLineFact[] };
  'costs.period-missing': OfKind & { readonly incurredOn: LocalDate };
}

/** A reason of a finding: the rule's name, a point, and what was found. */
export type FindingReason = keyof FindingFacts;
/** A reason of a cost line. */
export type CostLineReason = keyof CostLineFacts;
/** The reasons of a cost line that rest on what the cost policy says of its kind. */
export const POLICY_REASONS = [
  'costs.accepted',
  'costs.final-vat',
  'costs.needs-review',
  'costs.review-accepted',
  'costs.review-rejected',
  'costs.refused-kind',
  'costs.recoverable-vat',
] as const satisfies readonly CostLineReason[];
/** A reason of a cost line that rests on what the cost policy says of its kind. */
export type PolicyReason = (typeof POLICY_REASONS)[number];

/** Every reason, with its facts. */
export type Facts = FindingFacts & CostLineFacts;
/** Every reason: adding one without an outcome, clauses and a sentence in each language does not compile. */
export type Reason = keyof Facts;

/** What each reason comes to. */
export const OUTCOME_OF = {
  'deadline.in-time': 'met',
  'deadline.at-closing': 'met',
  'deadline.late': 'not-met',
  'deadline.to-the-minute': 'review',
  'deadline.review-accepted': 'met',
  'deadline.review-rejected': 'not-met',
  'deadline.before-opening': 'review',
  'deadline.not-set': 'not-applicable',
  'deadline.closed': 'not-met',
  'deadline.not-arrived': 'missing',

  'applicant.participants': 'met',
  'applicant.joining': 'met',
  'applicant.may-apply': 'met',
  'applicant.influencer': 'met',
  'applicant.not-participant': 'not-met',
  'applicant.not-influencer': 'not-met',
  'applicant.not-municipality': 'not-met',
  'applicant.joint-body': 'review',
  'applicant.kind-refused': 'not-met',
  'applicant.needs-review': 'review',
  'applicant.review-accepted': 'met',
  'applicant.review-rejected': 'not-met',
  'applicant.applicants-missing': 'missing',
  'applicant.kind-missing': 'missing',
  'applicant.roles-missing': 'missing',
  'applicant.category-missing': 'missing',
  'applicant.aland': 'review',
  'applicant.code-unknown': 'missing',
  'applicant.code-merged': 'missing',

  'category.category-missing': 'missing',
  'category.not-in-call': 'not-met',
  'category.accepted': 'met',
  'category.effects': 'met',
  'category.effects-denied': 'not-met',
  'category.effects-missing': 'missing',
  'category.means': 'met',
  'category.means-empty': 'not-met',
  'category.means-missing': 'missing',
  'category.supports': 'met',
  'category.supports-nobody': 'not-met',
  'category.supports-missing': 'missing',
  'category.lead-missing': 'missing',

  'aims.declared': 'met',
  'aims.one-renewal': 'met',
  'aims.challenge-denied': 'not-met',
  'aims.challenge-missing': 'missing',
  'aims.renewal-denied': 'not-met',
  'aims.renewal-missing': 'missing',
  'aims.renewal-partial': 'not-met',
  'aims.declaration-denied': 'not-met',
  'aims.declaration-missing': 'missing',
  'aims.not-asked': 'not-applicable',
  'aims.savings-denied': 'not-met',
  'aims.savings-missing': 'missing',

  'cooperation.several': 'met',
  'cooperation.single': 'not-met',
  'cooperation.enough': 'met',
  'cooperation.too-few': 'not-met',
  'cooperation.not-asked': 'not-applicable',
  'cooperation.unknown': 'missing',

  'criteria.needs-review': 'review',
  'criteria.review-accepted': 'met',
  'criteria.review-rejected': 'not-met',

  'costs.eligible': 'met',
  'costs.none-eligible': 'not-met',
  'costs.lines-missing': 'missing',
  'costs.incomplete': 'missing',

  'costs.accepted': 'met',
  'costs.final-vat': 'met',
  'costs.needs-review': 'review',
  'costs.before-decision': 'review',
  'costs.review-accepted': 'met',
  'costs.review-rejected': 'not-met',
  'costs.refused-kind': 'not-met',
  'costs.recoverable-vat': 'not-met',
  'costs.not-caused': 'not-met',
  'costs.outside-period': 'not-met',
  'costs.line-incomplete': 'missing',
  'costs.period-missing': 'missing',

  'cap.within': 'met',
  'cap.exceeded': 'not-met',
  'cap.request-missing': 'missing',
  'cap.costs-missing': 'missing',

  'cofunding.none': 'met',
  'cofunding.within': 'met',
  'cofunding.exceeded': 'not-met',
  'cofunding.funding-missing': 'missing',
  'cofunding.facts-missing': 'missing',
  'cofunding.not-deducted': 'not-applicable',
  'cofunding.state-money': 'review',
  'cofunding.review-accepted': 'met',
  'cofunding.review-rejected': 'not-met',
  'cofunding.kind-missing': 'missing',
} as const satisfies Record<Reason, Outcome>;

type GroundedReason = Exclude<Reason, PolicyReason>;
const isGrounded = (reason: string): reason is GroundedReason =>
  !POLICY_REASONS.some((one) => one === reason);
const groundedReasons = (): readonly GroundedReason[] => Object.keys(OUTCOME_OF).filter(isGrounded);

/** The reasons that a call must name the clauses of: all but those that its cost policy names them for. */
export const GROUNDED_REASONS = /* @__PURE__ */ groundedReasons();
