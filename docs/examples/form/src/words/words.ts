/** The form's own words in one language. Findings, issues and labels come from the library's catalogue. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly examples: string;
  readonly example: Readonly<Record<'joint' | 'city-region' | 'draft' | 'late', string>>;
  readonly empty: string;
  readonly answer: Readonly<Record<'yes' | 'no' | 'notAnswered', string>>;
  readonly noRole: string;
  readonly part: Readonly<Record<'object' | 'aims' | 'funding' | 'official', string>>;
  readonly officialLead: string;
  /** A field's name by its path, places in lists as `*`. */
  readonly field: Readonly<Record<FieldKey, string>>;
  /** The questions before a list or text that may be empty. */
  readonly ask: Readonly<
    Record<'hasPartners' | 'namesSupported' | 'namesMeans' | 'hasOtherFunding', string>
  >;
  readonly hint: Readonly<Record<'amount' | 'codes' | 'code' | 'arrivedAt', string>>;
  readonly entry: Readonly<Record<ListName, (number: number) => string>>;
  readonly add: Readonly<Record<ListName, string>>;
  readonly remove: (entry: string) => string;
  readonly wrong: string;
  readonly check: string;
  readonly complete: string;
  readonly incomplete: (count: number) => string;
  readonly result: string;
  readonly award: string;
  readonly awardUnknown: string;
  readonly binds: string;
  readonly limit: string;
  readonly amount: string;
  readonly calculation: string;
  readonly step: string;
  readonly findings: string;
  readonly questions: string;
  readonly questionsLeft: (count: number) => string;
  readonly noQuestions: string;
  readonly asks: Readonly<Record<'applicant' | 'official', string>>;
  readonly review: Readonly<Record<'accepted' | 'rejected' | 'open', string>>;
  readonly remedies: string;
  readonly remediesLead: string;
  readonly noRemedies: string;
  readonly fixInputFirst: string;
  readonly optional: string;
  readonly fixes: (rules: string) => string;
  readonly concerns: (rules: string) => string;
  readonly checkAnswer: string;
  readonly apply: string;
  readonly undo: string;
  readonly isExample: string;
  readonly removed: string;
  readonly added: string;
  readonly unfixable: string;
  readonly readings: string;
  readonly dependsOn: string;
  readonly dependsOnNothing: string;
  readonly otherwise: string;
  readonly interpretation: (number: number) => string;
  readonly summary: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export type ListName = 'applicants' | 'partners' | 'costs' | 'otherFunding';

export type FieldKey =
  | 'id'
  | 'arrivedAt'
  | 'category'
  | 'applicants'
  | `applicants.*.${'kind' | 'code' | 'name' | 'roles' | 'members'}`
  | 'partners'
  | 'partners.*.name'
  | 'supportedMunicipalities'
  | 'commonChallenge'
  | `experiment.${'strengthensImpact' | 'spreadsResults'}`
  | 'studyMeans'
  | `aims.${'renewsRoutines' | 'renewsServiceProcesses' | 'lowersCosts' | 'restrainsCostGrowth'}`
  | 'costs'
  | `costs.*.${'kind' | 'amount' | 'description' | 'causedByProject' | 'incurredOn' | 'finalVat'}`
  | 'requestedGrant'
  | 'otherFunding'
  | `otherFunding.*.${'source' | 'kind' | 'amount'}`
  | 'usePeriod'
  | `usePeriod.${'from' | 'to'}`;
