import type {
  CostKind,
  Euro,
  Instant,
  LocalDate,
  LocalTime,
  MunicipalityCode,
} from '../model/application.js';
import type {
  AimTerms,
  CategoryTerms,
  Clause,
  ClauseId,
  CostTerms,
  Criterion,
  Declaration,
  GrantCall,
  Reading,
} from '../model/call.js';
import type { PolicyReason, Reason, RuleName } from '../model/reasons.js';

/** A call, as its author writes it. */
export interface CallDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: GrantCall['title'];
  readonly publishedAt: Instant | null;
  /** The IANA zone in which the times below were announced. */
  readonly zone: string;
  /** When the period opens, on the wall clock of the zone; `null` where the call does not say. */
  readonly opensAt?: LocalTime | null | undefined;
  /** When it closes, on the wall clock of the zone; `null` where that is not known. */
  readonly closesAt: LocalTime | null;
  /** Whether arrival exactly at the closing time is in time; `inclusive` unless told. */
  readonly closing?: 'inclusive' | 'strict' | undefined;
  readonly decisionsAnnouncedOn?: LocalDate | undefined;
  /** The largest share of the eligible costs: a decimal or a fraction, above 0 and up to 1. */
  readonly rate: string;
  /** The largest grant to one application, in euros. */
  readonly maximumGrant?: Euro | null | undefined;
  readonly categories: readonly CategoryTerms[];
  readonly applicantKinds: GrantCall['applicantKinds'];
  readonly alandMunicipalities?: readonly MunicipalityCode[] | undefined;
  /** Several municipalities: preferred or required, and how many; `null` where the call does not ask. */
  readonly cooperation: { readonly effect: 'prefer' | 'require'; readonly minimum: number } | null;
  readonly aims: AimTerms;
  readonly declarations?: readonly Declaration[] | undefined;
  readonly criteria?: readonly Criterion[] | undefined;
  /** By kind of cost; what is not named is left to an official. */
  readonly costPolicy: Readonly<Partial<Record<CostKind, CostTerms | undefined>>>;
  readonly otherFunding: 'deduct' | 'ignore';
  /** A sum up to this may be left unreturned, in euros (Act 688/2001, 20 §). */
  readonly smallSumLimit: Euro;
  readonly clauses: readonly Clause[];
  /** On which clauses each rule rests. */
  readonly ruleClauses: Readonly<Record<RuleName, readonly ClauseId[]>>;
  /** Where a reason rests on other clauses than its rule. */
  readonly grounds?:
    Readonly<Partial<Record<GroundedReason, readonly ClauseId[] | undefined>>> | undefined;
  readonly readings?: readonly Reading[] | undefined;
}

/** A reason that the cost policy does not say the clauses of. */
export type GroundedReason = Exclude<Reason, PolicyReason>;
