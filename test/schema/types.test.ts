// The compiler holds the schemas and the types to each other: a field of one alone does not compile.
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Application, CostLine, Draft } from '../../src/model/application.js';
import {
  APPLICANT_KINDS,
  CATEGORIES,
  COST_KINDS,
  type Digikunta2017,
  ROLES,
} from '../../src/model/vocabulary.js';
import { schemasOf } from '../../src/schema/application.js';
import { exactly } from '../../src/schema/exactly.js';
import { euro, text } from '../../src/schema/fields.js';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
} from '../../src/schema/parse.js';
import type { Parsed } from '../../src/schema/parse-with.js';

// The schemas before they go out under the names of their types.
const { application, draft } = schemasOf<Digikunta2017>({
  categories: CATEGORIES,
  costKinds: COST_KINDS,
  applicantKinds: APPLICANT_KINDS,
  roles: ROLES,
  declarations: [],
});

/** A type with one more field in a line of its costs. */
type WithLine<T extends { costs?: unknown }, Line> = {
  [K in keyof T]: K extends 'costs' ? Line[] : T[K];
};

test('as they are, they agree', () => {
  expect(exactly<Application, 'declarations'>()(application)).toBe(application);
  expect(exactly<Draft, 'declarations'>()(draft)).toBe(draft);
  expectTypeOf<z.input<typeof applicationSchema>>().toEqualTypeOf<
    z.output<typeof applicationSchema>
  >();
  expectTypeOf<z.input<typeof draftSchema>>().toEqualTypeOf<z.output<typeof draftSchema>>();
});

test('a field that the type alone has does not compile, at any depth', () => {
  // @ts-expect-error the schema has no such field
  exactly<Application & { extra: string }, 'declarations'>()(application);
  // @ts-expect-error nor an optional one
  exactly<Application & { extra?: string }, 'declarations'>()(application);
  // @ts-expect-error nor one in a line
  exactly<WithLine<Application, CostLine & { extra?: string }>, 'declarations'>()(application);
  // @ts-expect-error nor in a draft
  exactly<Draft & { extra?: string }, 'declarations'>()(draft);
  // @ts-expect-error nor in a line of a draft
  exactly<WithLine<Draft, Partial<CostLine> & { extra?: string }>, 'declarations'>()(draft);
  expect(application.shape).not.toHaveProperty('extra');
});

test('a field that the schema alone has does not compile, at any depth', () => {
  const line = application.shape.costs.element.extend({ extra: text.optional() });
  // @ts-expect-error the type has no such field
  exactly<Application, 'declarations'>()(application.extend({ extra: text }));
  // @ts-expect-error nor an optional one
  exactly<Application, 'declarations'>()(application.extend({ extra: text.optional() }));
  // @ts-expect-error nor one in a line
  exactly<Application, 'declarations'>()(application.extend({ costs: line.array() }));
  // @ts-expect-error nor in a draft
  exactly<Draft, 'declarations'>()(draft.extend({ extra: text.optional() }));
  // @ts-expect-error nor in a line of a draft
  exactly<Draft, 'declarations'>()(draft.extend({ costs: line.partial().array().optional() }));
  expect(line.shape).toHaveProperty('extra');
});

test('a field that is missing, is optional in one alone, or is of another type does not compile', () => {
  // @ts-expect-error the type has a category
  exactly<Application, 'declarations'>()(application.omit({ category: true }));
  // @ts-expect-error which is not optional
  exactly<Application, 'declarations'>()(application.partial({ category: true }));
  // @ts-expect-error and is of the call
  exactly<Application, 'declarations'>()(application.extend({ category: text }));
  // @ts-expect-error the study's means are a text
  exactly<Draft, 'declarations'>()(draft.extend({ studyMeans: euro.array().optional() }));
  expect(draft.shape).toHaveProperty('studyMeans');
});

test('the parsers give the types of the model, and an application is a draft', () => {
  expectTypeOf(parseApplication).returns.toEqualTypeOf<Parsed<Application>>();
  expectTypeOf(parseDraft).returns.toEqualTypeOf<Parsed<Draft>>();
  expectTypeOf<Application>().toExtend<Draft>();
  expectTypeOf<Draft>().not.toExtend<Application>();
  expectTypeOf<z.output<typeof applicationSchema>>().toExtend<Application>();
  expectTypeOf<z.output<typeof draftSchema>>().toExtend<Draft>();
});
