import * as z from 'zod';
import type { ReviewSubject } from '../model/review.js';
import type { CostLineFact } from '../rules/costs.js';
import type { CostLineReason, Facts } from '../rules/reasons.js';
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
    'An applicant as a sentence names it: by its place in the list, from 1, and its name or code if known.',
});
const applicant = record({ applicant: applicantRef });
const applicants = record({ applicants: listOf(applicantRef) });
const fact = z.union([anyText, flag, listOf(anyText)]);
const reviewed = {
  review: record({
    // SAFETY: a text of the library, which is one of the keys.
    on: anyText as unknown as z.ZodType<ReviewSubject['on'], ReviewSubject['on']>,
    about: z.record(anyText, fact),
  }).describe('The thing to review, and the facts that a review must be about.'),
};
const needsReview = {
  ...reviewed,
  reviewedBefore: flag.describe(
    'True if a review exists that is about other facts or another version of the application.',
  ),
};
const closing = { closesAt: instant, zone: anyText };
const arrival = { arrivedAt: instant, ...closing };
const codes = listOf(municipalityCode);
const cooperating = record({
  municipalities: codes,
  minimum: count,
  beneficiaries: codes.describe(
    'Municipalities that get help: shown, never counted (interpretation 41).',
  ),
});
const parties = record({
  of: choice(['applicants', 'parties', 'values']),
  fact: anyText.describe('The fact of which values are counted.').nullable(),
  known: listOf(anyText).describe(
    'The names of who is counted, where they are known, or the values.',
  ),
  count,
  minimum: count,
  required: flag,
});
const ceiling = record({
  requested: euroText,
  ceiling: computedEuro,
  eligibleCosts: computedEuro,
  rate: rate
    .describe('`null` where the ceiling is not a share by one rate of all costs.')
    .nullable(),
  maximumGrant: euroText
    .describe("The call's largest grant to one application, if it has one.")
    .nullable(),
  by: choice(['rates', 'limit', 'basis'])
    .describe('What gives the ceiling, where it is neither one rate nor the largest grant.')
    .optional(),
});
const room = record({
  requested: euroText,
  otherFunding: computedEuro,
  eligibleCosts: computedEuro,
  room: computedEuro.describe('Eligible costs less other funding, never below 0.'),
});
const kind = { kind: anyText };
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
export const FINDING_FACTS = exactly<Omit<Facts, CostLineReason>>()(
  record({
    'deadline.in-time': record(arrival),
    'deadline.at-closing': record(arrival),
    'deadline.late': record(arrival),
    'deadline.to-the-minute': record({ ...arrival, ...needsReview }),
    'deadline.review-accepted': record({ ...arrival, ...reviewed }),
    'deadline.review-rejected': record({ ...arrival, ...reviewed }),
    'deadline.before-opening': record({ ...arrival, ...needsReview, opensAt: instant }),
    'deadline.too-early': record({ ...arrival, opensAt: instant }),
    'deadline.open-ended': noFacts,
    'deadline.category-missing': noFacts,
    'deadline.not-set': record({ arrivedAt: instant.nullable() }),
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
      kind: anyText,
      members: codes,
      ...needsReview,
    }),
    'applicant.kind-refused': record({ applicant: applicantRef, kind: anyText }),
    'applicant.needs-review': record({
      applicant: applicantRef,
      kind: anyText,
      ...needsReview,
    }),
    'applicant.review-accepted': record({ applicant: applicantRef, ...reviewed }),
    'applicant.review-rejected': record({ applicant: applicantRef, ...reviewed }),
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
    'aims.savings-denied': noFacts,
    'aims.savings-missing': noFacts,

    'cooperation.several': cooperating,
    'cooperation.single': cooperating,
    'cooperation.enough': cooperating,
    'cooperation.too-few': cooperating,
    'cooperation.reached': parties,
    'cooperation.not-reached': parties,
    'cooperation.open': parties,
    'cooperation.unknown': cooperating,

    'criteria.needs-review': record({ ...criterion, ...needsReview }),
    'criteria.review-accepted': record({ ...criterion, ...reviewed }),
    'criteria.review-rejected': record({ ...criterion, ...reviewed }),

    'costs.eligible': record({
      eligible: computedEuro,
      submitted: computedEuro,
      underReview: computedEuro,
    }),
    'costs.none-eligible': record({ submitted: computedEuro }),
    'costs.lines-missing': noFacts,
    'costs.incomplete': record({ lines: listOf(count) }),
    'costs.below-minimum': record({
      eligible: computedEuro,
      minimum: euroText,
      kinds: listOf(anyText).describe('Empty for all costs.'),
    }),
    'costs.not-asked': noFacts,
    'costs.period-outside': record({
      from: day,
      to: day,
      earliest: day.nullable(),
      latest: day.nullable(),
    }),
    'costs.period-too-long': record({ from: day, to: day, months: count }),

    'cap.within': ceiling,
    'cap.exceeded': ceiling,
    'cap.request-missing': noFacts,
    'cap.costs-missing': noFacts,
    'cap.facts-missing': noFacts,
    'cap.below-minimum': record({
      requested: euroText,
      ceiling: computedEuro,
      minimum: computedEuro,
    }),

    'cofunding.none': noFacts,
    'cofunding.within': room,
    'cofunding.exceeded': room,
    'cofunding.funding-missing': noFacts,
    'cofunding.facts-missing': noFacts,
    'cofunding.state-money': record({ ...source, amount: euroText.nullable(), ...needsReview }),
    'cofunding.review-accepted': record({ ...source, ...reviewed }),
    'cofunding.review-rejected': record({ ...source, ...reviewed }),
    'cofunding.kind-missing': record(source),
  }),
).shape;

/** The facts of each reason of a cost line. */
export const COST_LINE_FACTS = exactly<Pick<Facts, CostLineReason>>()(
  record({
    'costs.accepted': ofKind,
    'costs.final-vat': ofKind,
    'costs.needs-review': record({ ...kind, ...needsReview }),
    'costs.before-decision': record({
      ...kind,
      ...needsReview,
      incurredOn: day,
      decisionsAnnouncedOn: day,
    }),
    'costs.review-accepted': record({ ...kind, ...reviewed }),
    'costs.review-rejected': record({ ...kind, ...reviewed }),
    'costs.refused-kind': ofKind,
    'costs.recoverable-vat': ofKind,
    'costs.match-only': ofKind,
    'costs.flat': record({ ...kind, share: rate, of: listOf(anyText), counted: computedEuro }),
    'costs.limited': record({ ...kind, amount: computedEuro, counted: computedEuro }),
    'costs.not-caused': noFacts,
    'costs.outside-period': record({ incurredOn: day, from: day.nullable(), to: day.nullable() }),
    'costs.line-incomplete': record({ missing: listOf(choice(MISSING_FACTS)) }),
    'costs.period-missing': record({ ...kind, incurredOn: day }),
  }),
).shape;
