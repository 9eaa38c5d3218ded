/**
 * Tools for officials: batches, ranking, a budget shared out, settlement and interest, records and overrides.
 * @module officials
 */
export type { OfficialsFacts, OfficialsReason } from './words/catalogue.js';
export {
  allocate,
  type AllocatedAward,
  type AllocateOptions,
  type Allocation,
  type AllocationFacts,
  type AllocationReason,
  type OnShortfall,
} from './portfolio/allocate.js';
export {
  assessAll,
  assessAllAsync,
  type AssessAllOptions,
  type OtherVersion,
  type RowResult,
} from './portfolio/assess-all.js';
export { type BorderlineApplication, fundingLine } from './portfolio/funding-line.js';
export {
  rank,
  type Place,
  type Ranked,
  type RankEntry,
  type RankingFacts,
  type RankingReason,
  type RankOptions,
} from './portfolio/rank.js';
export { type JointSplit, splitJointAward } from './portfolio/split-joint-award.js';
export { diffAssessments, type Difference } from './record/diff.js';
export { type Digest, digestOf } from './record/digest.js';
export {
  type AssessmentRecord,
  type Override,
  record,
  replay,
  type Replay,
  type ReplayCause,
} from './record/record.js';
export { interestOn, type InterestPeriod, type PeriodInterest } from './settlement/interest.js';
export {
  type GrantDecision,
  settle,
  type Settlement,
  type SettlementFacts,
  type SettlementFinding,
  type SettlementReason,
  type UseReport,
} from './settlement/settle.js';
