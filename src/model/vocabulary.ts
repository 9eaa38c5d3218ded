/** The words of a call: its ids type the applications, labels and reviews that go with it. */
export interface Vocabulary {
  readonly category: string;
  readonly costKind: string;
  readonly applicantKind: string;
  readonly role: string;
  readonly declaration: string;
  readonly criterion: string;
}

/** The three funding categories of the call of 2017, in its order. */
export const CATEGORIES = ['experiment', 'study-means', 'influencer-role'] as const;
/** A funding category of the call of 2017: a municipal trial, a means of the study, the influencer's role. */
export type Category = (typeof CATEGORIES)[number];

/** The roles that a municipality can have in the trials. */
export const ROLES = ['experimenter', 'influencer', 'joining'] as const;
/** A role in the trials; a municipality may have several. `joining`: it declares that it joins before the decision. */
export type Role = (typeof ROLES)[number];

/** The kinds of applicant. */
export const APPLICANT_KINDS = ['municipality', 'joint-authority', 'other'] as const;
/** A kind of applicant; `other` is a company, an association, a person or a state body. */
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The kinds of cost that the cost policy of 2017 lists. */
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

/** The assessment criteria of the call of 2017. */
export const CRITERIA = [
  'general-significance',
  'new-ways-of-organising',
  'innovativeness',
] as const;
/** An assessment criterion of the call of 2017. */
export type Criterion2017 = (typeof CRITERIA)[number];

/** The vocabulary of the call of 2017. */
export interface Digikunta2017 extends Vocabulary {
  readonly category: Category;
  readonly costKind: CostKind;
  readonly applicantKind: ApplicantKind;
  readonly role: Role;
  readonly declaration: never;
  readonly criterion: Criterion2017;
}
