/**
 * The border: what an application, or a draft of one, may look like. zod schemas, which are Standard Schemas as they are,
 * and two functions that never throw.
 * @module schema
 */
import { CATEGORIES } from '../model/vocabulary.js';
import type * as z from 'zod';
import { type Application, type Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type InputReason, type Issue, WANTED } from '../model/issue.js';
import { cut } from '../model/error.js';
import { schemasOf } from './application.js';
import { LIMITS } from './checks.js';
import { type Plain, wanted } from './fields.js';
import { readApplication, readDraft } from './reader.js';
import type { Reading, Terms } from './reading.js';

const TERMS: Terms = { categories: CATEGORIES, declarations: [] };
const of2017 = schemasOf(CATEGORIES, TERMS.declarations);

/** An application to the call of 2017, whole. */
export const applicationSchema = of2017.application;

/** A draft of an application to the call of 2017: any part, at any depth, may be absent. */
export const draftSchema = of2017.draft;

/** What parsing gives: a value that `assess` takes, or everything that is wrong with the input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const REASON_OF = new Map(
  (Object.keys(WANTED) as InputReason[])
    .filter((reason): reason is Plain => WANTED[reason].length === 0)
    .map((reason) => [wanted(reason), reason]),
);

type ZodIssue = z.core.$ZodIssue;

function factsOf(issue: ZodIssue): Pick<Issue, 'reason' | 'facts'> {
  const plain = REASON_OF.get(issue.message);
  if (plain) return { reason: plain, facts: {} };
  if (issue.code === 'invalid_value')
    return { reason: 'input.choice', facts: { choices: issue.values.map(String) } };
  if (issue.code === 'too_big')
    return { reason: 'input.text-too-long', facts: { maximum: Number(issue.maximum) } };
  if (issue.code === 'custom' && issue.params)
    return { reason: 'input.list-too-long', facts: { maximum: Number(issue.params['maximum']) } };
  return { reason: 'input.unreadable', facts: {} };
}

function issuesOf(issue: ZodIssue): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code !== 'unrecognized_keys')
    return [{ path, ...factsOf(issue), message: issue.message } as Issue];
  return issue.keys.slice(0, LIMITS.issues).map((unknown) => {
    const key = cut(unknown);
    return {
      path: [...path, key],
      reason: 'input.unknown-key',
      facts: { key },
      message: WANTED['input.unknown-key']({ key }),
    };
  });
}

function parse<T>(
  schema: z.ZodType<T>,
  read: (input: unknown, reading: Reading) => T | undefined,
  terms: Terms,
  input: unknown,
): Parsed<T> {
  const reading: Reading = { terms, unknownFields: undefined };
  try {
    const value = read(input, reading);
    if (value !== undefined) return { ok: true, value };
  } catch {
    // A getter or a proxy of the input threw; the schema says where.
  }
  // SAFETY: zod hands what it does not know on to the schemas, which are ours (schema/fields.ts).
  const parsed = schema.safeParse(input, { unknownFields: reading.unknownFields } as object);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    issues: parsed.error.issues.slice(0, LIMITS.issues).flatMap(issuesOf).slice(0, LIMITS.issues),
  };
}

/**
 * Reads an application from unknown input, such as parsed JSON or a form's values. Never throws.
 * @returns The application, or every issue with its path; unknown fields are issues.
 * @example parseApplication({}).ok // => false
 */
export function parseApplication(input: unknown): Parsed<Application> {
  return parse<Application>(applicationSchema, readApplication, TERMS, input);
}

/**
 * Reads a draft from unknown input: like {@link parseApplication}, but any fact may be absent. Never throws.
 * @example parseDraft({ category: 'experiment' }).ok // => true
 */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parse<Draft>(draftSchema, readDraft, TERMS, input);
}

/** The border of another call. */
export interface CallSchemas {
  readonly applicationSchema: z.ZodType<Application, Application>;
  readonly draftSchema: z.ZodType<Draft, Draft>;
  /** Like {@link parseApplication}, for the call. */
  readonly parseApplication: (input: unknown) => Parsed<Application>;
  /** Like {@link parseDraft}, for the call. */
  readonly parseDraft: (input: unknown) => Parsed<Draft>;
}

/**
 * The schemas and parsers for another call: with its kinds of object, and with what it asks to be declared.
 * @example schemasFor(digikunta2017).parseDraft({ category: 'experiment' }).ok // => true
 */
export function schemasFor(call: Pick<GrantCall, 'categories' | 'declarations'>): CallSchemas {
  const terms: Terms = {
    categories: call.categories.map(({ id }) => id),
    declarations: call.declarations.map(({ id }) => id),
  };
  const { application, draft } = schemasOf(terms.categories, terms.declarations);
  return {
    applicationSchema: application,
    draftSchema: draft,
    parseApplication: (input) => parse<Application>(application, readApplication, terms, input),
    parseDraft: (input) => parse<Draft>(draft, readDraft, terms, input),
  };
}
