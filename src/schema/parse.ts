import * as z from 'zod';
import type { Application, Draft } from '../model/application.js';
import { expectCall } from '../model/expect.js';
import type { GrantCall } from '../model/call.js';
import type { Review } from '../model/review.js';
import {
  APPLICANT_KINDS,
  CATEGORIES,
  COST_KINDS,
  CRITERIA,
  type Digikunta2017,
  ROLES,
  type Vocabulary,
} from '../model/vocabulary.js';
import { schemasOf } from './application.js';
import { exactly } from './exactly.js';
import { reviewSchemaOf } from './review.js';
import { formFields } from './form-fields.js';
import { type DraftRead, type Parsed, parseWith, readWith } from './parse-with.js';

const of2017 = schemasOf<Digikunta2017>({
  categories: CATEGORIES,
  costKinds: COST_KINDS,
  applicantKinds: APPLICANT_KINDS,
  roles: ROLES,
  declarations: [],
});

// Declarations are the one field that a schema made at run time types as wide as it is: the call of 2017 has none.
const application2017 = exactly<Application, 'declarations'>()(of2017.application);
const draft2017 = exactly<Draft, 'declarations'>()(of2017.draft);

/** The schema of a whole application to the call of 2017: plain zod, and so a Standard Schema. */
export const applicationSchema: z.ZodType<Application, Application> = typed(application2017);

/** The schema of a draft to the call of 2017: any part, at any depth, may be missing. */
export const draftSchema: z.ZodType<Draft, Draft> = typed(draft2017);

/**
 * The schema of an official's review in the call of 2017, for a host that stores reviews or takes them from elsewhere.
 * @example reviewSchema.safeParse(null).success // => false
 */
export const reviewSchema: z.ZodType<Review, Review> =
  /* @__PURE__ */ reviewSchemaOf<Digikunta2017>(CRITERIA);

/** A schema under the name of its type, so that an editor shows one line. */
function typed<T>(schema: z.ZodType): z.ZodType<T, T> {
  // SAFETY: `exactly` compares all fields but the declarations, whose ids are the call's.
  return schema as z.ZodType<T, T>;
}

/**
 * Reads an application from unknown input, such as parsed JSON or a form's values. Never throws.
 * @returns The application, or every issue with its path; unknown fields are issues, and so is input that is too large.
 * @example parseApplication({}).ok // => false
 */
export function parseApplication(input: unknown): Parsed<Application> {
  return parseWith<Application>(application2017, input);
}

/**
 * Reads a draft from unknown input: like {@link parseApplication}, but any fact may be absent. Never throws.
 * @example parseDraft({ category: 'experiment' }).ok // => true
 */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parseWith<Draft>(draft2017, input);
}

/**
 * Reads what can be read of a draft, for a form: one mistyped field does not empty the rest. Texts without their blanks at
 * both ends; blank texts, `null`, and rows at the end without content are missing facts. Never throws.
 * @returns The draft, and an issue for each part that could not be read. All paths are places of the input. In a list of codes or
 * roles of which one cannot be read, the whole list is left out: the rest would be another answer.
 * @example
 * ```ts
 * const { draft, issues } = readDraft({ category: 'experiment', requestedGrant: '12,50', costs: [{ id: '' }] });
 * draft // => { category: 'experiment' }
 * issues.map(({ path }) => path) // => [['requestedGrant']]
 * ```
 */
export function readDraft(input: unknown): DraftRead {
  return readWith<Draft>(draft2017, input);
}

/**
 * Reads what can be read of a draft from a form that was sent: a `FormData`, or any list of names and values. Names are
 * paths, as in `costs[0].amount` or `costs.0.amount`; those that begin with `$` or `_` are a framework's, and skipped. Yes and no are
 * `true`, `yes`, `on` or `1`, and `false`, `no`, `off` or `0`; a list is sent under one name several times, or as one text with
 * commas or blanks, and `[]` says that it is empty. Never throws.
 * @returns The same as {@link readDraft}.
 * @example
 * ```ts
 * draftFromFormData([['costs[0].amount', '120.50'], ['aims.lowersCosts', 'yes']]).draft
 * // => { costs: [{ amount: '120.50' }], aims: { lowersCosts: true } }
 * ```
 */
export function draftFromFormData(
  form: Iterable<readonly [name: string, value: unknown]>,
): DraftRead {
  return readForm<Draft>(draft2017, form);
}

/** A form can have rows up to the longest list that is accepted. */
function readForm<T>(
  schema: z.ZodObject,
  form: Iterable<readonly [name: string, value: unknown]>,
): DraftRead<T> {
  return readWith(schema, formFields(form, schema));
}

/** The schemas and parsers of a call. */
export interface CallSchemas<V extends Vocabulary = Digikunta2017> {
  readonly applicationSchema: z.ZodType<Application<V>, Application<V>>;
  readonly draftSchema: z.ZodType<Draft<V>, Draft<V>>;
  readonly reviewSchema: z.ZodType<Review<V>, Review<V>>;
  /** Like {@link parseApplication}, for the call. */
  readonly parseApplication: (input: unknown) => Parsed<Application<V>>;
  /** Like {@link parseDraft}, for the call. */
  readonly parseDraft: (input: unknown) => Parsed<Draft<V>>;
  /** Like {@link readDraft}, for the call. */
  readonly readDraft: (input: unknown) => DraftRead<Draft<V>>;
  /** Like {@link draftFromFormData}, for the call. */
  readonly draftFromFormData: (
    form: Iterable<readonly [name: string, value: unknown]>,
  ) => DraftRead<Draft<V>>;
}

/**
 * Makes the schemas and parsers of a call, with its categories, kinds of cost and applicant, and declarations. Aims are required
 * only where the call asks for them.
 * @example schemasFor(digikunta2017).parseDraft({ category: 'experiment' }).ok // => true
 */
export function schemasFor<V extends Vocabulary>(call: GrantCall<V>): CallSchemas<V> {
  expectCall(call);
  const { categories, costPolicy, applicantKinds, declarations, criteria } = call as GrantCall;
  const { application, draft } = schemasOf<Vocabulary>({
    categories: categories.map(({ id }) => id),
    costKinds: Object.keys(costPolicy),
    applicantKinds: Object.keys(applicantKinds),
    roles: ROLES,
    declarations: declarations.map(({ id }) => id),
  });
  const { renewal, savings } = call.aims;
  const asksAims = renewal !== 'not-asked' || savings;
  const whole = asksAims ? application : application.partial({ aims: true });
  return {
    applicationSchema: typed(whole),
    draftSchema: typed(draft),
    reviewSchema: reviewSchemaOf<V>(criteria.map(({ id }) => id)),
    parseApplication: (input) => parseWith(whole, input),
    parseDraft: (input) => parseWith(draft, input),
    readDraft: (input) => readWith(draft, input),
    draftFromFormData: (form) => readForm(draft, form),
  };
}
