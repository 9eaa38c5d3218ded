export { assess, type AssessOptions } from './assess.js';
export { CallDefinitionError, type CallDefinitionCode } from './define/definition-error.js';
export type { CallDefinition as CallSpec, GroundedReason } from './define/call-spec.js';
export { type CallChanges, defineCall, extendCall } from './define/define-call.js';
export { type Audience, explain, type Explainable as Sayable } from './words/explain.js';
export { applyChanges, type Change } from './guidance/changes.js';
export { findingsAt } from './guidance/findings-at.js';
export { nextQuestions, type Question } from './guidance/next-questions.js';
export { assessReadings, type ReadingsAssessment } from './guidance/readings.js';
export {
  unfixableFindings as unfixableFindings,
  remedies,
  type Remedy,
  type RemedyOptions,
} from './guidance/remedies.js';
export { summary } from './words/summary.js';
export { traceOf, type TraceStep } from './guidance/trace.js';
export type {
  Aims,
  Applicant,
  ApplicantDraft,
  ApplicantKind,
  Application,
  Category,
  CategoryId,
  CostKind,
  CostLine,
  CostLineDraft,
  Draft,
  Euro,
  FundingKind,
  Instant,
  LocalDate,
  LocalTime,
  MunicipalityCode,
  OtherFunding,
  Path,
  Role,
  UsePeriod,
  UsePeriodDraft,
} from './model/application.js';
export type {
  Assessment,
  AwardCalculation,
  Binding,
  CostAssessment,
  CostLineAssessment,
  CostLineAssessmentFor,
} from './model/assessment.js';
export type {
  AimTerms,
  CategoryTerms,
  Clause,
  ClauseDocument,
  ClauseId,
  CostTerms,
  CostTreatment,
  Criterion,
  Declaration,
  GrantCall,
  Language,
  Reading,
} from './model/call.js';
export type {
  Advice,
  Catalogue,
  Labels,
  Notation,
  SentenceFacts,
  Sentences,
  StepName,
  SummaryWords,
  Format as Write,
} from './words/catalogue.js';
export type { Finding, FindingFor } from './model/finding.js';
export type { InputFacts, InputReason, Issue, SizeLimit } from './schema/issues.js';
export { helsinkiTime } from './model/time/zoned.js';
export type { DigikuntaError as Mistake, ErrorCode as ErrorCode } from './model/error.js';
export type { OwnAnswer, OwnFacts, OwnFinding, OwnRule } from './model/own-rule.js';
export { type OwnSentences, withWords } from './define/with-words.js';
export type { OfficialsFacts, OfficialsReason } from './model/officials-reasons.js';
export type {
  CostLineFact,
  CostLineFacts,
  CostLineReason,
  Effect,
  Facts,
  FindingFacts,
  FindingReason,
  JudgementKey,
  Judgements,
  Outcome,
  PolicyReason,
  Reason,
  RuleName,
  ApplicantRef as Who,
} from './model/reasons.js';
export type { MunicipalityRegister } from './model/register.js';
export type { WallClock } from './model/time/wall-clock.js';
export {
  allocate,
  type AllocatedAward,
  type AllocateOptions,
  type Allocation,
  type OnShortfall as OnShortfall,
} from './portfolio/allocate.js';
export {
  assessAll,
  assessAllAsync,
  type AssessAllOptions,
  type OtherVersion,
  type RowResult,
} from './portfolio/assess-all.js';
export { fundingLine, type BorderlineApplication as NearLine } from './portfolio/funding-line.js';
export { rank, type Ranked, type RankEntry, type RankOptions } from './portfolio/rank.js';
export { type JointSplit, splitJointAward as splitJointAward } from './portfolio/split-joint.js';
export { diffAssessments, type Difference } from './record/diff.js';
export { type Digest, digestOf } from './record/digest.js';
export { type Deviation, override } from './record/override.js';
export {
  type AssessmentRecord,
  record,
  replay,
  type Replay,
  type ReplayCause,
} from './record/record.js';
export { maximumGrant, requiredCosts } from './rules/cap.js';
export { assessCosts } from './rules/costs.js';
export { closesAt, type DeadlineStatus, deadlineStatus } from './rules/deadline.js';
export { interestOn, type InterestPeriod, type PeriodInterest } from './settlement/interest.js';
export {
  type GrantDecision,
  settle,
  type Settlement,
  type SettlementFinding,
  type UseReport,
} from './settlement/settle.js';
export { digikunta2017 } from './calls/2017/call.js';
