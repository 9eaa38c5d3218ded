import type { ApplicantKind, CostKind, FundingKind, Role } from 'digikunta';

/** Yes, no, or not told: never a checkbox, which cannot tell "no" from "not told". */
export type Answer = '' | 'yes' | 'no';

export interface ApplicantValues {
  kind: ApplicantKind | '';
  code: string;
  name: string;
  /** `none` says that the municipality has no part; nothing ticked is not told. */
  roles: (Role | 'none')[];
  /** Municipality codes, as typed. */
  members: string;
}

export interface CostValues {
  id: string;
  kind: CostKind | '';
  amount: string;
  description: string;
  causedByProject: Answer;
  incurredOn: string;
  finalVat: Answer;
}

export interface FundingValues {
  source: string;
  kind: FundingKind | '';
  amount: string;
}

/** What the form holds: texts as typed, and '' where nothing has been told. Names are those of the library's fields. */
export interface FormValues {
  id: string;
  arrivedAt: string;
  /** The id of one of the call's kinds of object. */
  category: string;
  applicants: ApplicantValues[];
  hasPartners: Answer;
  partners: { name: string }[];
  namesSupported: Answer;
  /** Municipality codes, as typed. */
  supportedMunicipalities: string;
  commonChallenge: Answer;
  experiment: { strengthensImpact: Answer; spreadsResults: Answer };
  namesMeans: Answer;
  studyMeans: string;
  aims: {
    renewsRoutines: Answer;
    renewsServiceProcesses: Answer;
    lowersCosts: Answer;
    restrainsCostGrowth: Answer;
  };
  costs: CostValues[];
  requestedGrant: string;
  hasOtherFunding: Answer;
  otherFunding: FundingValues[];
  usePeriod: { from: string; to: string };
}

/** Whether a municipality's own facts, its code and its part in the trials, are asked of this applicant. */
export const isAskedAsMunicipality = ({ kind }: Pick<ApplicantValues, 'kind'>): boolean =>
  kind === 'municipality' || kind === '';

/** Whether the members are asked of this applicant. */
export const hasMembers = ({ kind }: Pick<ApplicantValues, 'kind'>): boolean =>
  kind === 'joint-authority' || kind === 'region';
