import { APPLICANT_KINDS, COST_KINDS } from '../model/application.js';
import type { CostLineFact, CostLineFacts, FindingFacts } from '../model/reasons.js';
import { exactly } from './exactly.js';
import {
  choice,
  computedEuro,
  day,
  euroText,
  flag,
  instant,
  listOf,
  municipalityCode,
  rate,
  record,
} from './fields.js';
import { anyText, count, noFacts } from './results-fields.js';

const applicantRef = record({
  number: count,
  name: anyText.nullable(),
}).meta({
  title: 'ApplicantRef',
  description:
    'An applicant as a sentence names it: by its place in the list, and its name or code where told.',
});
const applicant = record({ applicant: applicantRef });
const applicants = record({ applicants: listOf(applicantRef) });
const judged = { judgement: anyText.describe('The key to hand the judgement in under.') };
const closing = { closesAt: instant, zone: anyText };
const arrival = { arrivedAt: instant, ...closing };
const codes = listOf(municipalityCode);
const cooperating = record({
  municipalities: codes,
  minimum: count,
  beneficiaries: codes.describe(
    'Municipalities that are helped: shown, never counted (interpretation 41).',
  ),
});
const ceiling = record({
  requested: euroText,
  ceiling: computedEuro,
  eligibleCosts: computedEuro,
  rate,
  maximumGrant: euroText
    .describe("The call's largest grant to one application, if it has one.")
    .nullable(),
});
const room = record({
  requested: euroText,
  otherFunding: computedEuro,
  eligibleCosts: computedEuro,
  room: computedEuro.describe('Eligible costs less other funding, never below 0.'),
});
const kind = { kind: choice(COST_KINDS) };
const ofKind = record(kind);
const effects = listOf(choice(['strengthensImpact', 'spreadsResults']));
const renewed = record({ renewed: choice(['routines', 'service-processes']) });
const declaration = record({ declaration: anyText });
const criterion = { criterion: anyText };
const source = { source: anyText.nullable() };
const MISSING_FACTS = [
  'kind',
  'amount',
  'causedByProject',
  'finalVat',
] as const satisfies readonly CostLineFact[];

/** The facts of each reason of a finding. */
export const FINDING_FACTS = exactly<FindingFacts>()(
  record({
    'deadline.in-time': record(arrival),
    'deadline.at-closing': record(arrival),
    'deadline.late': record(arrival),
    'deadline.to-the-minute': record({ ...arrival, ...judged }),
    'deadline.review-accepted': record(arrival),
    'deadline.review-rejected': record(arrival),
    'deadline.before-opening': record({ ...arrival, ...judged, opensAt: instant }),
    'deadline.not-set': noFacts,
    'deadline.closed': record({ asOf: instant, ...closing }),
    'deadline.not-arrived': record(closing),

    'applicant.participants': applicants,
    'applicant.joining': applicants,
    'applicant.may-apply': applicants,
    'applicant.influencer': applicant,
    'applicant.not-participant': applicant,
    'applicant.not-influencer': applicant,
    'applicant.not-municipality': applicant,
    'applicant.joint-body': record({
      applicant: applicantRef,
      kind: choice(APPLICANT_KINDS),
      members: codes,
      ...judged,
    }),
    'applicant.kind-refused': record({ applicant: applicantRef, kind: choice(APPLICANT_KINDS) }),
    'applicant.needs-review': record({
      applicant: applicantRef,
      kind: choice(APPLICANT_KINDS),
      ...judged,
    }),
    'applicant.review-accepted': applicant,
    'applicant.review-rejected': applicant,
    'applicant.applicants-missing': noFacts,
    'applicant.kind-missing': applicant,
    'applicant.roles-missing': applicant,
    'applicant.category-missing': applicant,
    'applicant.aland': applicant,
    'applicant.code-unknown': record({ applicant: applicantRef, code: municipalityCode }),
    'applicant.code-merged': record({
      applicant: applicantRef,
      code: municipalityCode,
      into: municipalityCode,
      on: day,
    }),

    'category.category-missing': noFacts,
    'category.not-in-call': record({ category: anyText }),
    'category.accepted': noFacts,
    'category.effects': noFacts,
    'category.effects-denied': record({ denied: effects }),
    'category.effects-missing': record({ missing: effects }),
    'category.means': noFacts,
    'category.means-empty': noFacts,
    'category.means-missing': noFacts,
    'category.supports': record({ municipalities: codes }),
    'category.supports-nobody': noFacts,
    'category.supports-missing': noFacts,
    'category.lead-missing': record({ fact: choice(['kind', 'code']) }),

    'aims.declared': record({ challenge: flag, renewal: flag, savings: flag }),
    'aims.one-renewal': renewed,
    'aims.challenge-denied': noFacts,
    'aims.challenge-missing': noFacts,
    'aims.renewal-denied': noFacts,
    'aims.renewal-missing': noFacts,
    'aims.renewal-partial': renewed,
    'aims.declaration-denied': declaration,
    'aims.declaration-missing': declaration,
    'aims.not-asked': noFacts,
    'aims.savings-denied': noFacts,
    'aims.savings-missing': noFacts,

    'cooperation.several': cooperating,
    'cooperation.single': cooperating,
    'cooperation.enough': cooperating,
    'cooperation.too-few': cooperating,
    'cooperation.not-asked': noFacts,
    'cooperation.unknown': cooperating,

    'criteria.needs-review': record({ ...criterion, ...judged }),
    'criteria.review-accepted': record(criterion),
    'criteria.review-rejected': record(criterion),

    'costs.eligible': record({ eligible: computedEuro, submitted: computedEuro }),
    'costs.none-eligible': record({ submitted: computedEuro }),
    'costs.lines-missing': noFacts,
    'costs.incomplete': record({ lines: listOf(count) }),

    'cap.within': ceiling,
    'cap.exceeded': ceiling,
    'cap.request-missing': noFacts,
    'cap.costs-missing': noFacts,

    'cofunding.none': noFacts,
    'cofunding.within': room,
    'cofunding.exceeded': room,
    'cofunding.funding-missing': noFacts,
    'cofunding.facts-missing': noFacts,
    'cofunding.not-deducted': noFacts,
    'cofunding.state-money': record({ ...source, amount: euroText.nullable(), ...judged }),
    'cofunding.review-accepted': record(source),
    'cofunding.review-rejected': record(source),
    'cofunding.kind-missing': record(source),
  }),
).shape;

/** The facts of each reason of a cost line. */
export const COST_LINE_FACTS = exactly<CostLineFacts>()(
  record({
    'costs.accepted': ofKind,
    'costs.final-vat': ofKind,
    'costs.needs-review': record({ ...kind, ...judged }),
    'costs.before-decision': record({
      ...kind,
      ...judged,
      incurredOn: day,
      decisionsAnnouncedOn: day,
    }),
    'costs.review-accepted': ofKind,
    'costs.review-rejected': ofKind,
    'costs.refused-kind': ofKind,
    'costs.recoverable-vat': ofKind,
    'costs.not-caused': noFacts,
    'costs.outside-period': record({ incurredOn: day, from: day.nullable(), to: day.nullable() }),
    'costs.line-incomplete': record({ lacks: listOf(choice(MISSING_FACTS)) }),
    'costs.period-missing': record({ ...kind, incurredOn: day }),
  }),
).shape;
