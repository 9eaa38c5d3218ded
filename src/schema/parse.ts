import * as z from 'zod';
import type { Application, Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { cut } from '../model/error.js';
import { isObject } from '../model/plain-data.js';
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
import { type PlainReason, type Refusal, TEXT_REASONS } from './fields.js';
import { type Issue, issue } from './issues.js';
import { reviewSchemaOf } from './review.js';
import { copyWithin, LIMITS } from './size.js';

const of2017 = schemasOf<Digikunta2017>({
  categories: CATEGORIES,
  costKinds: COST_KINDS,
  applicantKinds: APPLICANT_KINDS,
  roles: ROLES,
  declarations: [],
});

// Declarations are the one field that a schema made at run time types as wide as it is: those of 2017 are none.
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
export const reviewSchema: z.ZodType<Review, Review> = reviewSchemaOf<Digikunta2017>(CRITERIA);

/** A schema under the name of its type, so that an editor shows one line. */
function typed<T>(schema: z.ZodType): z.ZodType<T, T> {
  // SAFETY: `exactly` compares all fields but the declarations, whose ids are the call's.
  return schema as z.ZodType<T, T>;
}

/** The result of parsing: a value that `assess` accepts, or every issue of the input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Step = string | number;

/** The schema without the wrappers of what may be absent. */
const required = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? required(schema.unwrap()) : schema;

/** The schema at a path. */
const schemaAt = (schema: z.core.$ZodType, path: readonly Step[]): z.core.$ZodType | undefined =>
  path.reduce((at: z.core.$ZodType | undefined, step) => {
    if (at instanceof z.ZodArray) return required(at.element);
    return at instanceof z.ZodObject ? required((at.shape as z.core.$ZodShape)[step]) : undefined;
  }, required(schema));

/** The reason for a value of another type than expected; of texts, each kind has its own. */
const TYPE_REASONS: Readonly<Partial<Record<string, PlainReason>>> = {
  array: 'input.list',
  object: 'input.record',
  boolean: 'input.true-or-false',
};
/** The reason for a text that is not of its kind. */
const textReason = (schema: z.core.$ZodType | undefined): PlainReason =>
  (schema && TEXT_REASONS.get(schema)?.reason) ?? 'input.text';

const valueAt = (input: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), input);

/** The issues that one of zod's stands for: each reason by its code and the schema at its path, never by its message. */
function issuesOf(found: z.core.$ZodIssue, root: z.core.$ZodType, input: unknown): Issue[] {
  // SAFETY: a copy has no symbols for keys.
  const path = found.path as Step[];
  const value = valueAt(input, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.slice(0, LIMITS.issues).map((name) => {
        const key = cut(name);
        return issue('input.unknown-key', { key }, [...path, key]);
      });
    case 'custom':
      // SAFETY: the checks of our schemas are all made with a refusal.
      return [issue((found.params as Refusal['params']).reason, {}, path)];
    case 'too_big': {
      const maximum = Number(found.maximum);
      const isList = schemaAt(root, path) instanceof z.ZodArray;
      // Of a value of another type zod measures the length too, after it said that another type is expected.
      if (isList ? !Array.isArray(value) : typeof value !== 'string') return [];
      return [issue(isList ? 'input.list-too-long' : 'input.text-too-long', { maximum }, path)];
    }
    case 'invalid_format':
      return [issue(textReason(schemaAt(root, path)), {}, path)];
    case 'invalid_value':
    case 'invalid_type':
      if (value === undefined) return [issue('input.required', {}, path)];
      if (found.code === 'invalid_value')
        return [issue('input.choice', { choices: found.values.map(String) }, path)];
      return [issue(TYPE_REASONS[found.expected] ?? textReason(schemaAt(root, path)), {}, path)];
    default:
      return [issue('input.unreadable', {}, path)];
  }
}

/**
 * Cuts the cost lines of a copy after those in which as much is wrong as is reported: zod reads a list to its end, however
 * much is wrong. No other list that is accepted is as long.
 */
function cutCosts(copy: unknown, schema: z.ZodObject): void {
  const lines = valueAt(copy, ['costs']);
  const line = schemaAt(schema, ['costs', 0]);
  if (!line || !Array.isArray(lines) || lines.length <= LIMITS.issues) return;
  let faults = 0;
  const last = lines.findIndex((entry) => {
    faults += z.safeParse(line, entry).error?.issues.length ?? 0;
    return faults >= LIMITS.issues;
  });
  if (last >= 0) lines.length = last + 1;
}

function parse<T>(schema: z.ZodObject, input: unknown): Parsed<T> {
  const copied = copyWithin(input);
  if (!copied.ok) return { ok: false, issues: [copied.issue] };
  cutCosts(copied.value, schema);
  const parsed = schema.safeParse(copied.value);
  // SAFETY: see `typed`.
  if (parsed.success) return { ok: true, value: parsed.data as T };
  const issues = parsed.error.issues
    .slice(0, LIMITS.issues)
    .flatMap((found) => issuesOf(found, schema, copied.value));
  return { ok: false, issues: issues.slice(0, LIMITS.issues) };
}

/**
 * Reads an application from unknown input, such as parsed JSON or a form's values. Never throws.
 * @returns The application, or every issue with its path; unknown fields are issues, and so is input that is too large.
 * @example parseApplication({}).ok // => false
 */
export function parseApplication(input: unknown): Parsed<Application> {
  return parse<Application>(application2017, input);
}

/**
 * Reads a draft from unknown input: like {@link parseApplication}, but any fact may be absent. Never throws.
 * @example parseDraft({ category: 'experiment' }).ok // => true
 */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parse<Draft>(draft2017, input);
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
}

/**
 * Makes the schemas and parsers of a call, with its categories, kinds of cost and applicant, and declarations.
 * @example schemasFor(digikunta2017).parseDraft({ category: 'experiment' }).ok // => true
 */
export function schemasFor<V extends Vocabulary>(call: GrantCall<V>): CallSchemas<V> {
  const { categories, costPolicy, applicantKinds, declarations, criteria } = call as GrantCall;
  const { application, draft } = schemasOf<Vocabulary>({
    categories: categories.map(({ id }) => id),
    costKinds: Object.keys(costPolicy),
    applicantKinds: Object.keys(applicantKinds),
    roles: ROLES,
    declarations: declarations.map(({ id }) => id),
  });
  return {
    applicationSchema: typed(application),
    draftSchema: typed(draft),
    reviewSchema: reviewSchemaOf<V>(criteria.map(({ id }) => id)),
    parseApplication: (input) => parse(application, input),
    parseDraft: (input) => parse(draft, input),
  };
}
