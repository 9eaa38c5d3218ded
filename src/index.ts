export { assess, type AssessOptions, type Assessment } from './assess.js';
export { digikunta2017 } from './calls/2017/call.js';
export { applyChanges, type Change } from './guidance/changes.js';
export { findingsAt } from './guidance/findings-at.js';
export { issuesAt } from './guidance/issues-at.js';
export { nextQuestions, type Question } from './guidance/next-questions.js';
export { assessReadings, type ReadingsAssessment } from './guidance/readings.js';
export {
  type AnswerToCheck,
  type ProposedChanges,
  remedies,
  type Remedy,
  type RemedyOptions,
  unfixableFindings,
} from './guidance/remedies.js';
export { traceOf, type TraceStep } from './guidance/trace.js';
export type {
  Aims,
  Applicant,
  ApplicantDraft,
  Application,
  CostLine,
  CostLineDraft,
  Declarations,
  Draft,
  Euro,
  ExperimentEffects,
  FundingKind,
  Instant,
  LocalDate,
  LocalTime,
  MunicipalityCode,
  OtherFunding,
  OtherFundingDraft,
  Partner,
  Path,
  UsePeriod,
  UsePeriodDraft,
} from './model/application.js';
export type {
  AmountLimit,
  BasisRow,
  Condition,
  FactValue,
  RateRow,
  ShareOfCosts,
  WantedFacts,
} from './model/amount-terms.js';
export type {
  AppliedBasis,
  AwardCalculation,
  AwardPart,
  Binding,
  CostAssessmentWith,
  CostLineResult,
} from './model/assessment.js';
export type {
  AimTerms,
  ApplicantTreatment,
  CallWindow,
  CategoryTerms,
  Clause,
  ClauseDocument,
  ClauseId,
  CooperationTerms,
  CostTerms,
  CostTreatment,
  Criterion,
  Declaration,
  GrantCall,
  CallLabels,
  LabelledKind,
  Localized,
  PeriodTerms,
  Reading,
  SourceDocument,
  SourceKind,
  VocabularyOf,
} from './model/call.js';
export type { DigikuntaError, ErrorCode } from './model/error.js';
export type { AnyFinding, FindingFor, FindingOf } from './model/finding.js';
export type { OwnAnswer, OwnFacts, OwnFinding, OwnRule } from './model/own-rule.js';
export type {
  ApplicantRef,
  Effect,
  FactsOf,
  NoFacts,
  Outcome,
  ReasonSpec,
  RuleName,
} from './model/reasons.js';
export type { MunicipalityRegister } from './model/register.js';
export {
  type NeedsReview,
  type Review,
  type Reviewed,
  type ReviewedFacts,
  type ReviewKey,
  reviewOf,
  type ReviewSubject,
} from './model/review.js';
export { toInstant } from './model/time/moment.js';
export type { WallClock } from './model/time/wall-clock.js';
export { helsinkiTime } from './model/time/zoned.js';
export type {
  ApplicantKind,
  Category,
  CostKind,
  Criterion2017,
  Digikunta2017,
  Role,
  Vocabulary,
} from './model/vocabulary.js';
export type { DeclarationFacts, OneRenewal, RequiredAims } from './rules/aims.js';
export type { OfApplicant, OfApplicantKind, OfApplicants } from './rules/applicant.js';
export {
  type AmountFacts,
  type CapFacts,
  type LeastGrant,
  maximumGrant,
  requiredCosts,
} from './rules/cap.js';
export type { ExperimentEffect } from './rules/category.js';
export type { CofundingFacts, OfSource } from './rules/cofunding.js';
export type { CooperationFacts, PartiesFacts } from './rules/cooperation.js';
export {
  assessCosts,
  type CostAssessment,
  type CostFinding,
  type CostLineFact,
  type LeastCosts,
  type OfCostKind,
  type PolicyReason,
} from './rules/costs.js';
export type { CriterionFacts } from './rules/criteria.js';
export {
  type ArrivalFacts,
  closesAt,
  type DeadlineStatus,
  deadlineStatus,
} from './rules/deadline.js';
export type {
  CostLineReason,
  Facts,
  Finding,
  FindingReason,
  GroundedReason,
  OutcomeOf,
  Reason,
} from './rules/reasons.js';
export type {
  Advice,
  Catalogue,
  FieldName,
  Labels,
  LabelsById,
  ListName,
  Notation,
  SentenceFacts,
  Sentences,
  StepName,
  SummaryWords,
  Format,
} from './words/catalogue.js';
export { type Choice, type Choices, choices } from './words/choices.js';
export { type Citation, citations } from './words/citations.js';
export { describe, labelOf, prettifyIssues } from './words/describe.js';
export { type Audience, explain, type Explainable } from './words/explain.js';
export { format } from './words/format.js';
export type { Language } from './words/languages.js';
export { summary } from './words/summary.js';
export { withCall } from './words/with-call.js';
