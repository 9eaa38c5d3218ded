/**
 * The border: what an application, or a draft of one, may look like. zod schemas, which are Standard Schemas as they are,
 * and two functions that never throw.
 * @module schema
 */
import * as z from 'zod';
import { APPLICANT_KINDS, type Application, CATEGORIES, COST_KINDS, type Draft, FUNDING_KINDS, ROLES } from './model/application.js';
import type { GrantCall } from './model/call.js';
import { type InputFacts, type InputReason, type Issue, UNREADABLE, WANTED } from './model/input.js';
import { isLocalDate, readInstant } from './model/moment.js';

/** How much input is taken at most. */
const LIMITS = { text: 10_000, costs: 5_000, applicants: 320, entries: 320, echo: 60, issues: 200 };

type Plain = { [R in InputReason]: InputFacts[R] extends Readonly<Record<string, never>> ? R : never }[InputReason];
const wanted = (reason: Plain): string => (WANTED[reason] as () => string)();
/** A message for what is absent, and another for what is there but not of this type. */
const typed = (reason: Plain) => ({ error: ({ input }: { input?: unknown }) => wanted(input === undefined ? 'input.required' : reason) });

const text = z
  .string(typed('input.text'))
  .max(LIMITS.text, { error: WANTED['input.text-too-long']({ maximum: LIMITS.text }) })
  .regex(/^[^\ud800-\udfff]*$/u, { error: wanted('input.text-broken') });
const flag = z.boolean(typed('input.true-or-false'));
const choice = <const T extends readonly string[]>(choices: T) =>
  z.enum(choices, { error: ({ input }) => (input === undefined ? wanted('input.required') : WANTED['input.choice']({ choices })) });
// zod looks at every entry before it looks at the length; a list too long is refused before that.
const list = <T extends z.ZodType>(entry: T, maximum: number = LIMITS.entries) => {
  const tooLong = { error: WANTED['input.list-too-long']({ maximum }), params: { maximum } };
  return z
    .custom<unknown[]>(Array.isArray, { ...typed('input.list'), abort: true })
    .refine(({ length }) => length <= maximum, tooLong)
    .pipe(z.array(entry).max(maximum));
};
const record = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code, input, keys }) => {
      if (code === 'unrecognized_keys') return WANTED['input.unknown-key']({ key: String(keys[0]).slice(0, LIMITS.echo) });
      return wanted(input === undefined ? 'input.required' : 'input.record');
    },
  });

const euro = z.string(typed('input.euro')).regex(/^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/, { error: wanted('input.euro'), abort: true });
const euroAboveZero = euro.regex(/[1-9]/, { error: wanted('input.euro-above-zero') });
const day = z.string(typed('input.day')).refine(isLocalDate, { error: wanted('input.day') });
const municipalityCode = z.string(typed('input.municipality-code')).regex(/^\d{3}$/, { error: wanted('input.municipality-code') });
const instant = z.string(typed('input.instant')).refine((value) => readInstant(value) !== null, {
  error: ({ input }) => wanted(readInstant(`${String(input)}Z`) === null ? 'input.instant' : 'input.instant-without-offset'),
});

const applicant = record({
  kind: choice(APPLICANT_KINDS),
  code: municipalityCode.optional(),
  name: text.optional(),
  roles: list(choice(ROLES)).optional(),
  members: list(municipalityCode).optional(),
});
const aims = record({
  renewsRoutines: flag.optional(),
  renewsServiceProcesses: flag.optional(),
  lowersCosts: flag.optional(),
  restrainsCostGrowth: flag.optional(),
});
const costLine = record({
  id: text.optional(),
  kind: choice(COST_KINDS),
  amount: euro,
  description: text.optional(),
  causedByProject: flag,
  incurredOn: day.optional(),
  finalVat: flag.optional(),
});
const otherFunding = record({ source: text, kind: choice(FUNDING_KINDS), amount: euro });
const partner = record({ name: text });
const usePeriod = record({ from: day, to: day });
const experiment = record({ strengthensImpact: flag.optional(), spreadsResults: flag.optional() });

const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;
const reversed = { path: ['to'], error: wanted('input.period-reversed') };
/** Costs that are told must come to something (position 15). */
const someAmount = (lines: readonly { amount: string }[]): boolean =>
  lines.length === 0 || lines.some(({ amount }) => /[1-9]/.test(amount));

/** The schemas of applications to a call with these kinds of object and declarations. */
const schemasOf = <const Categories extends readonly string[]>(categories: Categories, declarations: readonly string[]) => {
  const application = record({
    id: text.optional(),
    arrivedAt: instant,
    category: choice(categories),
    applicants: list(applicant, LIMITS.applicants),
    partners: list(partner).optional(),
    supportedMunicipalities: list(municipalityCode).optional(),
    commonChallenge: flag.optional(),
    experiment: experiment.optional(),
    studyMeans: text.optional(),
    aims,
    declarations: record(Object.fromEntries(declarations.map((id) => [id, flag.optional()]))).optional(),
    costs: list(costLine, LIMITS.costs).refine(someAmount, { error: wanted('input.no-amount') }),
    requestedGrant: euroAboveZero,
    otherFunding: list(otherFunding).optional(),
    usePeriod: usePeriod.refine(inOrder, reversed).optional(),
  });
  const draft = application
    .extend({
      applicants: list(applicant.partial(), LIMITS.applicants),
      partners: list(partner.partial()),
      experiment: experiment.partial(),
      aims: aims.partial(),
      costs: list(costLine.partial(), LIMITS.costs),
      otherFunding: list(otherFunding.partial()),
      usePeriod: usePeriod.partial().refine(inOrder, reversed),
    })
    .partial();
  return { application, draft };
};

const of2017 = schemasOf(CATEGORIES, []);

/** An application to the call of 2017, whole. */
export const applicationSchema = of2017.application;

/** A draft of an application to the call of 2017: any part, at any depth, may be absent. */
export const draftSchema = of2017.draft;

/** What parsing gives: a value that `assess` takes, or everything that is wrong with the input. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

const REASON_OF = new Map(
  (Object.keys(WANTED) as InputReason[])
    .filter((reason): reason is Plain => WANTED[reason].length === 0)
    .map((reason) => [wanted(reason), reason]),
);

type ZodIssue = z.core.$ZodIssue;

function factsOf(issue: ZodIssue): Pick<Issue, 'reason' | 'facts'> {
  const plain = REASON_OF.get(issue.message);
  if (plain) return { reason: plain, facts: {} };
  if (issue.code === 'invalid_value') return { reason: 'input.choice', facts: { choices: issue.values.map(String) } };
  if (issue.code === 'too_big') return { reason: 'input.text-too-long', facts: { maximum: Number(issue.maximum) } };
  if (issue.code === 'custom' && issue.params)
    return { reason: 'input.list-too-long', facts: { maximum: Number(issue.params['maximum']) } };
  return { reason: 'input.unreadable', facts: {} };
}

function issuesOf(issue: ZodIssue): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code !== 'unrecognized_keys') return [{ path, ...factsOf(issue), message: issue.message } as Issue];
  return issue.keys.slice(0, LIMITS.issues).map((unknown) => {
    const key = unknown.slice(0, LIMITS.echo);
    return { path: [...path, key], reason: 'input.unknown-key', facts: { key }, message: WANTED['input.unknown-key']({ key }) };
  });
}

function parse<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  try {
    // To zod a Map, a Date or a FormData is an object without fields of its own, so that what it holds would be dropped unsaid.
    if (typeof input === 'object' && !/ (?:Object|Array|Null)]$/.test(Object.prototype.toString.call(input))) {
      return { ok: false, issues: [{ path: [], reason: 'input.record', facts: {}, message: wanted('input.record') }] };
    }
    const parsed = schema.safeParse(input);
    if (parsed.success) return { ok: true, value: parsed.data };
    return { ok: false, issues: parsed.error.issues.slice(0, LIMITS.issues).flatMap(issuesOf).slice(0, LIMITS.issues) };
  } catch {
    // A getter or a proxy of the input threw.
    return { ok: false, issues: [UNREADABLE] };
  }
}

/**
 * Reads an application from unknown input, such as parsed JSON or a form's values. Never throws.
 * @returns The application, or every issue with its path; unknown fields are issues.
 * @example parseApplication({}).ok // => false
 */
export function parseApplication(input: unknown): Parsed<Application> {
  return parse(applicationSchema, input);
}

/**
 * Reads a draft from unknown input: like {@link parseApplication}, but any fact may be absent. Never throws.
 * @example parseDraft({ category: 'experiment' }).ok // => true
 */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parse(draftSchema, input);
}

/** The border of another call. */
export interface CallSchemas {
  readonly applicationSchema: z.ZodType<Application>;
  readonly draftSchema: z.ZodType<Draft>;
  readonly parseApplication: (input: unknown) => Parsed<Application>;
  readonly parseDraft: (input: unknown) => Parsed<Draft>;
}

/**
 * The schemas and parsers for another call: with its kinds of object, and with what it asks to be declared.
 * @example schemasFor(digikunta2017).parseDraft({ category: 'experiment' }).ok // => true
 */
export function schemasFor(call: Pick<GrantCall, 'categories' | 'declarations'>): CallSchemas {
  const { application, draft } = schemasOf(
    call.categories.map(({ id }) => id),
    call.declarations.map(({ id }) => id),
  );
  return {
    applicationSchema: application,
    draftSchema: draft,
    parseApplication: (input) => parse<Application>(application, input),
    parseDraft: (input) => parse<Draft>(draft, input),
  };
}
