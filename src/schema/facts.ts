import { APPLICANT_KINDS, COST_KINDS } from '../model/vocabulary.js';
import type { CostLineFact } from '../rules/costs.js';
import type * as z from 'zod';
import type { CostLineFacts, FindingFacts } from '../model/reasons.js';
import { choice, day, flag, instant, listOf, municipalityCode, record } from './fields.js';
import { count, exactly, none, rate, sum, told, word } from './results-fields.js';

const who = record({
  number: count,
  name: word.nullable(),
}).meta({
  title: 'ApplicantRef',
  description:
    'An applicant as a sentence names it: by its place in the list, and its name or code where told.',
});
const applicant = record({ applicant: who });
const applicants = record({ applicants: listOf(who) });
const judged = { judgement: word.describe('The key to hand the judgement in under.') };
const closing = { closesAt: instant, zone: word };
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
  requested: told,
  ceiling: sum,
  eligibleCosts: sum,
  rate,
  maximumGrant: told
    .describe("The call's largest grant to one application, if it has one.")
    .nullable(),
});
const room = record({
  requested: told,
  otherFunding: sum,
  eligibleCosts: sum,
  room: sum.describe('Eligible costs less other funding, never below 0.'),
});
const kind = { kind: choice(COST_KINDS) };
const ofKind = record(kind);
const effects = listOf(choice(['strengthensImpact', 'spreadsResults']));
const renewed = record({ renewed: choice(['routines', 'service-processes']) });
const declaration = record({ declaration: word });
const criterion = { criterion: word };
const source = { source: word.nullable() };
const LACKING = [
  'kind',
  'amount',
  'causedByProject',
  'finalVat',
] as const satisfies readonly CostLineFact[];
/** Any text is a category's id; the type names those of 2017 for the editor's sake. */
export const categoryId = word as unknown as z.ZodType<string, string>;

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
    'deadline.not-set': none,
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
      applicant: who,
      kind: choice(APPLICANT_KINDS),
      members: codes,
      ...judged,
    }),
    'applicant.kind-refused': record({ applicant: who, kind: choice(APPLICANT_KINDS) }),
    'applicant.needs-review': record({ applicant: who, kind: choice(APPLICANT_KINDS), ...judged }),
    'applicant.review-accepted': applicant,
    'applicant.review-rejected': applicant,
    'applicant.applicants-missing': none,
    'applicant.kind-missing': applicant,
    'applicant.roles-missing': applicant,
    'applicant.category-missing': applicant,
    'applicant.aland': applicant,
    'applicant.code-unknown': record({ applicant: who, code: municipalityCode }),
    'applicant.code-merged': record({
      applicant: who,
      code: municipalityCode,
      into: municipalityCode,
      on: day,
    }),

    'category.category-missing': none,
    'category.not-in-call': record({ category: categoryId }),
    'category.accepted': none,
    'category.effects': none,
    'category.effects-denied': record({ denied: effects }),
    'category.effects-missing': record({ missing: effects }),
    'category.means': none,
    'category.means-empty': none,
    'category.means-missing': none,
    'category.supports': record({ municipalities: codes }),
    'category.supports-nobody': none,
    'category.supports-missing': none,
    'category.lead-missing': record({ fact: choice(['kind', 'code']) }),

    'aims.declared': record({ challenge: flag, renewal: flag, savings: flag }),
    'aims.one-renewal': renewed,
    'aims.challenge-denied': none,
    'aims.challenge-missing': none,
    'aims.renewal-denied': none,
    'aims.renewal-missing': none,
    'aims.renewal-partial': renewed,
    'aims.declaration-denied': declaration,
    'aims.declaration-missing': declaration,
    'aims.not-asked': none,
    'aims.savings-denied': none,
    'aims.savings-missing': none,

    'cooperation.several': cooperating,
    'cooperation.single': cooperating,
    'cooperation.enough': cooperating,
    'cooperation.too-few': cooperating,
    'cooperation.not-asked': none,
    'cooperation.unknown': cooperating,

    'criteria.needs-review': record({ ...criterion, ...judged }),
    'criteria.review-accepted': record(criterion),
    'criteria.review-rejected': record(criterion),

    'costs.eligible': record({ eligible: sum, submitted: sum }),
    'costs.none-eligible': record({ submitted: sum }),
    'costs.lines-missing': none,
    'costs.incomplete': record({ lines: listOf(count) }),

    'cap.within': ceiling,
    'cap.exceeded': ceiling,
    'cap.request-missing': none,
    'cap.costs-missing': none,

    'cofunding.none': none,
    'cofunding.within': room,
    'cofunding.exceeded': room,
    'cofunding.funding-missing': none,
    'cofunding.facts-missing': none,
    'cofunding.not-deducted': none,
    'cofunding.state-money': record({ ...source, amount: told.nullable(), ...judged }),
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
    'costs.not-caused': none,
    'costs.outside-period': record({ incurredOn: day, from: day.nullable(), to: day.nullable() }),
    'costs.line-incomplete': record({ lacks: listOf(choice(LACKING)) }),
    'costs.period-missing': record({ ...kind, incurredOn: day }),
  }),
).shape;
