import * as z from 'zod';
import { APPLICANT_KINDS, COST_KINDS, FUNDING_KINDS, ROLES } from '../model/application.js';
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

const applicant = record({
  kind: choice(APPLICANT_KINDS).describe(
    'What an applicant is; `other` is a company, an association, a person or a state body.',
  ),
  code: municipalityCode.describe("The municipality's code.").optional(),
  name: text.optional(),
  roles: list(choice(ROLES))
    .describe('An empty list says "no role"; no list says nothing.')
    .optional(),
  members: list(municipalityCode)
    .describe('The municipalities that belong to a joint authority or a region.')
    .optional(),
}).meta({ title: 'Applicant', description: 'One applicant.' });
const aims = record({
  renewsRoutines: flag.optional(),
  renewsServiceProcesses: flag.optional(),
  lowersCosts: flag.optional(),
  restrainsCostGrowth: flag.optional(),
}).meta({ title: 'Aims', description: 'What the work aims at.' });
/** One line of the cost estimate, or of the costs realised. */
export const costLine = record({
  id: text.optional(),
  kind: choice(COST_KINDS).describe(
    "A kind of cost. `internal` is a charge of the applicant's own unit, `in-kind` imputed or voluntary work.",
  ),
  amount: euro.describe(
    'Net of value added tax, in euros; the tax is a line of its own, of kind `vat`.',
  ),
  description: text.optional(),
  causedByProject: flag.describe('Whether the work causes this cost.'),
  incurredOn: day.optional(),
  finalVat: flag
    .describe("For a line of kind `vat`: whether the tax stays the applicant's final cost.")
    .optional(),
}).meta({
  title: 'CostLine',
  description: 'One line of the cost estimate, or of the costs realised.',
});
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
    "Funding of the same costs from elsewhere, or income of the work. The applicant's own money is not named here.",
};
const partner = record({ name: text });
const usePeriod = record({ from: day, to: day });
const ofUsePeriod = {
  title: 'UsePeriod',
  description: 'The days within which costs must arise, both included.',
};
const experiment = record({ strengthensImpact: flag.optional(), spreadsResults: flag.optional() });

/** True if the period does not end before it begins, as far as it is known. */
const isInOrder = ({ from, to }: { readonly from?: string; readonly to?: string }): boolean =>
  from === undefined || to === undefined || from <= to;
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

/** The schemas of applications to a call with these kinds of object and declarations. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- The fields below are the type.
export function schemasOf<const Categories extends readonly string[]>(
  categories: Categories,
  declarations: readonly string[],
) {
  const application = record({
    id: text.optional(),
    arrivedAt: instant.describe(
      'When the application reached the authority. A stamp without seconds is taken, and cannot decide the closing minute.',
    ),
    category: choice(categories).describe(
      "A category's id: one of the call of 2017, or of another call.",
    ),
    applicants: list(applicant, LIMITS.applicants).describe('The first one leads.'),
    partners: list(partner).describe('Who takes part without applying.').optional(),
    supportedMunicipalities: list(municipalityCode)
      .describe('For `influencer-role`: the municipalities that are helped.')
      .optional(),
    commonChallenge: flag
      .describe('Whether the challenge is shared by the whole municipal field.')
      .optional(),
    experiment: experiment.describe('For `experiment`: both effects are asked for.').optional(),
    studyMeans: text
      .describe(
        'For `study-means`: the means of the savings and productivity study that is put into effect.',
      )
      .optional(),
    aims,
    declarations: record(Object.fromEntries(declarations.map((id) => [id, flag.optional()])))
      .describe("What else the call asks the applicant to declare, by the call's ids.")
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
      'An application to the call. A property that is absent has not been told; an empty list or text is an answer: none. ' +
      '`applicants` and `costs` are the exception, since a form starts with them empty: there, an empty list is not told yet.',
  });
  const draft = application
    .extend({
      applicants: worded(
        application.shape.applicants,
        list(
          applicant
            .partial()
            .meta({ title: 'ApplicantDraft', description: 'An applicant on its way.' }),
          LIMITS.applicants,
        ),
      ),
      partners: worded(application.shape.partners.unwrap(), list(partner.partial())),
      costs: list(
        costLine.partial().meta({ title: 'CostLineDraft', description: 'A cost line on its way.' }),
        LIMITS.costs,
      ),
      otherFunding: list(otherFunding.partial().meta(ofOtherFunding)),
      usePeriod: usePeriod
        .partial()
        .refine(isInOrder, reversed)
        .meta({ title: 'UsePeriodDraft', description: 'A use period on its way.' }),
    })
    .partial()
    .meta({
      title: 'Draft',
      description:
        'An application on its way: every property, at every depth, may be absent. Every `Application` is a draft.',
    });
  return { application, draft };
}
