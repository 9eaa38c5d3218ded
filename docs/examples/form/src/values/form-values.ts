import type { ApplicantKind, CostKind, FundingKind, Role } from 'digikunta';

/** Yes, no, or no answer yet: never a checkbox, which cannot show "no" and "no answer" apart. */
export type Answer = '' | 'yes' | 'no';

export interface ApplicantValues {
  kind: ApplicantKind | '';
  code: string;
  name: string;
  /** `none` says that the municipality has no role; nothing ticked is no answer. */
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

/** The values of the form: texts as typed, and '' where there is no answer. Names are those of the library's fields. */
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

/** True if the form asks this applicant for its code and its roles in the trials. */
export const isAskedAsMunicipality = ({ kind }: Pick<ApplicantValues, 'kind'>): boolean =>
  kind === 'municipality' || kind === '';

/** True if the form asks this applicant for its members. */
export const hasMembers = ({ kind }: Pick<ApplicantValues, 'kind'>): boolean =>
  kind === 'joint-authority';
