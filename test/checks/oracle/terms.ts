/** The terms of a call by docs/rules, as far as the decision needs them. */
export interface Terms {
  readonly closes: string | null;
  readonly inclusive: boolean;
  readonly opens: string | null;
  readonly closingDay: string | null;
  readonly kinds: Readonly<Record<string, 'accept' | 'refuse' | 'review'>>;
  readonly categories: readonly {
    readonly id: string;
    readonly requires: 'effects' | 'means' | 'supports' | 'nothing';
    readonly requiredRole: 'participant' | 'influencer' | 'none';
  }[];
  readonly aims: {
    readonly challenge: boolean;
    readonly renewal: 'either' | 'both' | 'not-asked';
    readonly savings: boolean;
  };
  readonly declarations: readonly string[];
  readonly cooperation: { readonly minimum: number; readonly required: boolean } | null;
  readonly criteria: readonly string[];
  readonly costPolicy: Readonly<Record<string, 'accept' | 'refuse' | 'review' | 'final-only'>>;
  readonly decisionDay: string | null;
  readonly rate: string;
  readonly share: readonly [numerator: bigint, denominator: bigint];
  readonly aland: readonly string[];
  readonly largestGrant: bigint | null;
  readonly deductsOtherFunding: boolean;
  readonly effects: Readonly<Record<string, string>>;
}

/** The call of 2017, typed off the page by hand. */
export const CALL_2017: Terms = {
  closes: '2017-09-15T13:15:00.000Z',
  inclusive: true,
  opens: null,
  closingDay: '2017-09-15',
  kinds: { municipality: 'accept', 'joint-authority': 'review', other: 'refuse' },
  categories: [
    { id: 'experiment', requires: 'effects', requiredRole: 'participant' },
    { id: 'study-means', requires: 'means', requiredRole: 'participant' },
    { id: 'influencer-role', requires: 'supports', requiredRole: 'influencer' },
  ],
  aims: { challenge: true, renewal: 'either', savings: true },
  declarations: [],
  cooperation: { minimum: 2, required: false },
  criteria: ['general-significance', 'new-ways-of-organising', 'innovativeness'],
  costPolicy: {
    salaries: 'accept',
    travel: 'accept',
    premises: 'accept',
    services: 'accept',
    materials: 'accept',
    software: 'review',
    equipment: 'refuse',
    internal: 'review',
    vat: 'final-only',
    overhead: 'refuse',
    'in-kind': 'refuse',
    depreciation: 'refuse',
    provision: 'refuse',
    financing: 'refuse',
    penalty: 'refuse',
    representation: 'refuse',
    other: 'review',
  },
  decisionDay: '2017-09-29',
  rate: '0.70',
  share: [70n, 100n],
  aland: [
    '035',
    '043',
    '060',
    '062',
    '065',
    '076',
    '170',
    '295',
    '318',
    '417',
    '438',
    '478',
    '736',
    '766',
    '771',
    '941',
  ],
  largestGrant: null,
  deductsOtherFunding: true,
  effects: {
    deadline: 'require',
    applicant: 'require',
    category: 'require',
    aims: 'require',
    cooperation: 'prefer',
    criteria: 'inform',
    costs: 'require',
    cap: 'limit',
    cofunding: 'limit',
  },
};
