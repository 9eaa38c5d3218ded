import * as z from 'zod';
import { FUNDING_KINDS } from '../model/application.js';
import { isLocalDate } from '../model/time/moment.js';
import type { Vocabulary } from '../model/vocabulary.js';
import {
  choice,
  day,
  euro,
  euroAboveZero,
  flag,
  instant,
  list,
  municipalityCode,
  record,
  refusal,
  text,
} from './fields.js';
import { LIMITS } from './size.js';

const aims = record({
  renewsRoutines: flag.optional(),
  renewsServiceProcesses: flag.optional(),
  lowersCosts: flag.optional(),
  restrainsCostGrowth: flag.optional(),
}).meta({ title: 'Aims', description: 'The aims of the project.' });
const otherFunding = record({
  source: text,
  kind: choice(FUNDING_KINDS).describe(
    'A source of other funding; `income` is what the project itself brings in.',
  ),
  amount: euro,
});
const ofOtherFunding = {
  title: 'OtherFunding',
  description:
    "Funding of the same costs from elsewhere, or income of the project. The applicant's own money does not belong here.",
};
const partner = record({ name: text });
const usePeriod = record({ from: day, to: day });
const ofUsePeriod = {
  title: 'UsePeriod',
  description: 'The days within which costs must arise, both included.',
};
const experiment = record({ strengthensImpact: flag.optional(), spreadsResults: flag.optional() });

/** True if the period does not end before it begins, as far as both days can be read. */
const isInOrder = ({
  from = '',
  to = '',
}: {
  readonly from?: string;
  readonly to?: string;
}): boolean => !isLocalDate(from) || !isLocalDate(to) || from <= to;
const reversed = { path: ['to'], ...refusal('input.period-reversed') };
/** True if at least one cost line has an amount above zero, or none is known yet (interpretation 15). */
const hasPositiveAmount = (lines: readonly { readonly amount: string }[]): boolean =>
  lines.length === 0 || lines.some(({ amount }) => /[1-9]/.test(amount));
/** The same as {@link hasPositiveAmount}, in JSON Schema. */
const POSITIVE_AMOUNT = {
  anyOf: [
    { maxItems: 0 },
    {
      contains: {
        type: 'object',
        properties: { amount: { type: 'string', pattern: '[1-9]' } },
        required: ['amount'],
      },
    },
  ],
};

/** A schema with the words of another, which describes the same. */
const worded = <T extends z.ZodType>(like: z.ZodType, schema: T): T =>
  schema.describe(like.description ?? '');

/** The ids of a call that its applications can use. */
export interface Ids<V extends Vocabulary> {
  readonly categories: readonly V['category'][];
  readonly costKinds: readonly V['costKind'][];
  readonly applicantKinds: readonly V['applicantKind'][];
  readonly roles: readonly V['role'][];
  readonly declarations: readonly V['declaration'][];
}

/** Makes the schemas of applications to a call with these ids. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- The fields below are the type.
export function schemasOf<V extends Vocabulary>({
  categories,
  costKinds,
  applicantKinds,
  roles,
  declarations,
}: Ids<V>) {
  const applicant = record({
    kind: choice(applicantKinds).describe('A kind of applicant, one of the call.'),
    code: municipalityCode.describe("The municipality's code.").optional(),
    name: text.optional(),
    roles: list(choice(roles))
      .describe('An empty list means "no role"; a missing list means that the roles are unknown.')
      .optional(),
    members: list(municipalityCode)
      .describe('The municipalities that belong to a joint authority.')
      .optional(),
  }).meta({ title: 'Applicant', description: 'One applicant.' });
  const costLine = record({
    id: text.optional(),
    kind: choice(costKinds).describe('A kind of cost, one of the call.'),
    amount: euro.describe(
      'Net of value added tax, in euros; the tax is a line of its own, of kind `vat`.',
    ),
    description: text.optional(),
    causedByProject: flag.describe('True if the project causes this cost.'),
    incurredOn: day.optional(),
    finalVat: flag
      .describe("For a line of kind `vat`: true if the tax stays the applicant's final cost.")
      .optional(),
  }).meta({
    title: 'CostLine',
    description: 'One line of the cost estimate, or of the actual costs.',
  });
  const application = record({
    id: text.optional(),
    arrivedAt: instant.describe(
      'When the application reached the authority. A stamp without seconds is accepted, and cannot decide the closing minute.',
    ),
    category: choice(categories).describe('A funding category of the call.'),
    applicants: list(applicant, LIMITS.applicants).describe('The first one leads.'),
    partners: list(partner).describe('Organisations that take part without applying.').optional(),
    supportedMunicipalities: list(municipalityCode)
      .describe('For `influencer-role`: the municipalities that get help.')
      .optional(),
    commonChallenge: flag
      .describe('True if the whole municipal sector shares the challenge.')
      .optional(),
    experiment: experiment.describe('For `experiment`: the call requires both effects.').optional(),
    studyMeans: text
      .describe(
        'For `study-means`: the means of the savings and productivity study that the project puts into effect.',
      )
      .optional(),
    aims,
    declarations: record(Object.fromEntries(declarations.map((id) => [id, flag.optional()])))
      .describe("Answers to the declarations that the call requires, by the call's ids.")
      .optional(),
    costs: list(costLine, LIMITS.costs)
      .refine(hasPositiveAmount, refusal('input.no-amount'))
      .meta(POSITIVE_AMOUNT),
    requestedGrant: euroAboveZero.describe('In euros, above zero.'),
    otherFunding: list(otherFunding.meta(ofOtherFunding)).optional(),
    usePeriod: usePeriod.refine(isInOrder, reversed).meta(ofUsePeriod).optional(),
  }).meta({
    title: 'Application',
    description:
      'An application to the call. A missing property is unknown; an empty list or text is an answer: none. ' +
      '`applicants` and `costs` are the exception, since a form starts with them empty: there, an empty list is unknown too.',
  });
  const draft = application
    .extend({
      applicants: worded(
        application.shape.applicants,
        list(
          applicant
            .partial()
            .meta({ title: 'ApplicantDraft', description: 'A draft of an applicant.' }),
          LIMITS.applicants,
        ),
      ),
      partners: worded(application.shape.partners.unwrap(), list(partner.partial())),
      costs: list(
        costLine.partial().meta({ title: 'CostLineDraft', description: 'A draft of a cost line.' }),
        LIMITS.costs,
      ),
      otherFunding: list(otherFunding.partial().meta(ofOtherFunding)),
      usePeriod: usePeriod
        .partial()
        .refine(isInOrder, reversed)
        .meta({ title: 'UsePeriodDraft', description: 'A draft of a use period.' }),
    })
    .partial()
    .meta({
      title: 'Draft',
      description:
        'A draft of an application: every property, at every depth, may be missing. Every `Application` is a draft.',
    });
  return { application, draft };
}
