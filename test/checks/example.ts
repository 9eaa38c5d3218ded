import { assess, type Assessment, type AssessOptions } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { ApplicantDraft, Application, CostLine, Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { RuleName } from '../../src/model/reasons.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import type { Finding } from '../../src/rules/reasons.js';
import { type Decisions, reviewsFor } from './reviews.js';

const municipality = (code: string, name: string) =>
  ({ kind: 'municipality', code, name, roles: ['experimenter'] }) as const;

export const lempaala: ApplicantDraft = {
  ...municipality('418', 'Lempäälä'),
  roles: ['experimenter'],
};
export const nokia: ApplicantDraft = { ...municipality('536', 'Nokia'), roles: ['experimenter'] };
export const region: ApplicantDraft = {
  kind: 'joint-authority',
  name: 'Tampereen kaupunkiseutu',
  members: ['837', '536'],
};

export const salaries = (amount: string): CostLine => ({
  kind: 'salaries',
  amount,
  causedByProject: true,
});

/**
 * A joint application that meets every condition. By hand: 24 000.00 + 11 999.99 + 1.50 = 36 001.49 count, the equipment
 * does not; 70 % of them are 25 201.043, so 25 201.04.
 */
export const joint: Application = {
  id: 'joint',
  arrivedAt: '2017-09-14T12:00:00+03:00',
  category: 'experiment',
  applicants: [
    { kind: 'municipality', code: '418', name: 'Lempäälä', roles: ['experimenter'] },
    { kind: 'municipality', code: '536', name: 'Nokia', roles: ['experimenter', 'influencer'] },
    { kind: 'municipality', code: '980', name: 'Ylöjärvi', roles: ['experimenter'] },
  ],
  partners: [{ name: 'Yritys Oy' }],
  commonChallenge: true,
  experiment: { strengthensImpact: true, spreadsResults: true },
  aims: {
    renewsRoutines: true,
    renewsServiceProcesses: true,
    lowersCosts: true,
    restrainsCostGrowth: false,
  },
  costs: [
    { id: 'team', kind: 'salaries', amount: '24000.00', causedByProject: true },
    {
      id: 'study',
      kind: 'services',
      amount: '11999.99',
      causedByProject: true,
      incurredOn: '2017-11-15',
    },
    { id: 'bus', kind: 'travel', amount: '1.5', causedByProject: true },
    { id: 'tablets', kind: 'equipment', amount: '2000', causedByProject: true },
  ],
  requestedGrant: '25000.00',
  otherFunding: [],
  usePeriod: { from: '2017-10-01', to: '2018-09-30' },
};

/** The joint application with other facts. */
export const jointWith = (facts: Draft): Draft => ({ ...joint, ...facts });

/** The joint application without some facts. */
export function jointWithout(...missing: (keyof Application)[]): Draft {
  return Object.fromEntries(
    Object.entries(joint).filter(([name]) => !missing.some((one) => one === name)),
  );
}

/** The call with other terms. */
export const callWith = (terms: Partial<GrantCall>): GrantCall => ({ ...digikunta2017, ...terms });

/** What a host passes with a draft, with the decisions of officials by place. */
export type WithDecisions = Omit<AssessOptions<Vocabulary>, 'reviews'> & {
  readonly decisions?: Decisions | undefined;
};

/** The options of `assess`, with the reviews of this draft that the decisions are. */
export function optionsFor(
  draft: Draft<Vocabulary>,
  { decisions, ...options }: WithDecisions,
  call: Pick<GrantCall, 'closesAt' | 'opensAt' | 'decisionsAnnouncedOn'> = digikunta2017,
): AssessOptions<Vocabulary> {
  return decisions ? { ...options, reviews: reviewsFor(draft, decisions, call) } : options;
}

/** The assessment of a draft, with the decisions of officials. */
export function assessed(
  draft: Draft<Vocabulary>,
  options: WithDecisions = {},
  call: GrantCall = digikunta2017,
): Assessment<Vocabulary> {
  return assess(call, draft, optionsFor(draft, options, call));
}

/** The findings of one rule. */
export function found(
  rule: RuleName,
  draft: Draft<Vocabulary>,
  options: WithDecisions = {},
  call: GrantCall = digikunta2017,
): Finding[] {
  return assessed(draft, options, call).findings.filter((finding) => finding.rule === rule);
}

/** The reasons that one rule gives, the one that decides first. */
export function reasons(
  rule: RuleName,
  draft: Draft<Vocabulary>,
  options: WithDecisions = {},
  call: GrantCall = digikunta2017,
): string[] {
  return found(rule, draft, options, call).map(({ reason }) => reason);
}
