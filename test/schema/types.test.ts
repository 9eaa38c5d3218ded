import type { Category } from '../../src/model/vocabulary.js';
// The compiler holds the schemas and the types to each other: a field of one alone does not compile.
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Application, CostLine, Draft } from '../../src/model/application.js';
import { exactly } from '../../src/schema/exactly.js';
import { euro, text } from '../../src/schema/fields.js';
import {
  applicationSchema,
  draftSchema,
  type Parsed,
  parseApplication,
  parseDraft,
} from '../../src/schema/parse.js';

/** These schemas name the categories of the call of 2017; the types take those of any call. */
type Of2017<T extends { category?: unknown }> = {
  [K in keyof T]: K extends 'category' ? Category : T[K];
};
type Whole = Of2017<Application>;
type Part = Of2017<Draft>;
/** A type with one more field in a line of its costs. */
type WithLine<T extends { costs?: unknown }, Line> = {
  [K in keyof T]: K extends 'costs' ? Line[] : T[K];
};

test('as they are, they agree', () => {
  expect(exactly<Whole>()(applicationSchema)).toBe(applicationSchema);
  expect(exactly<Part>()(draftSchema)).toBe(draftSchema);
  expectTypeOf<z.input<typeof applicationSchema>>().toEqualTypeOf<
    z.output<typeof applicationSchema>
  >();
  expectTypeOf<z.input<typeof draftSchema>>().toEqualTypeOf<z.output<typeof draftSchema>>();
});

test('a field that the type alone has does not compile, at any depth', () => {
  // @ts-expect-error the schema has no such field
  exactly<Whole & { extra: string }>()(applicationSchema);
  // @ts-expect-error nor an optional one
  exactly<Whole & { extra?: string }>()(applicationSchema);
  // @ts-expect-error nor one in a line
  exactly<WithLine<Whole, CostLine & { extra?: string }>>()(applicationSchema);
  // @ts-expect-error nor in a draft
  exactly<Part & { extra?: string }>()(draftSchema);
  // @ts-expect-error nor in a line of a draft
  exactly<WithLine<Part, Partial<CostLine> & { extra?: string }>>()(draftSchema);
  expect(applicationSchema.shape).not.toHaveProperty('extra');
});

test('a field that the schema alone has does not compile, at any depth', () => {
  const line = applicationSchema.shape.costs.element.extend({ extra: text.optional() });
  // @ts-expect-error the type has no such field
  exactly<Whole>()(applicationSchema.extend({ extra: text }));
  // @ts-expect-error nor an optional one
  exactly<Whole>()(applicationSchema.extend({ extra: text.optional() }));
  // @ts-expect-error nor one in a line
  exactly<Whole>()(applicationSchema.extend({ costs: line.array() }));
  // @ts-expect-error nor in a draft
  exactly<Part>()(draftSchema.extend({ extra: text.optional() }));
  // @ts-expect-error nor in a line of a draft
  exactly<Part>()(draftSchema.extend({ costs: line.partial().array().optional() }));
  expect(line.shape).toHaveProperty('extra');
});

test('a field that is missing, is optional in one alone, or is of another type does not compile', () => {
  // @ts-expect-error the type has a category
  exactly<Whole>()(applicationSchema.omit({ category: true }));
  // @ts-expect-error which is not optional
  exactly<Whole>()(applicationSchema.partial({ category: true }));
  // @ts-expect-error and is of the call
  exactly<Whole>()(applicationSchema.extend({ category: text }));
  // @ts-expect-error the study's means are a text
  exactly<Part>()(draftSchema.extend({ studyMeans: euro.array().optional() }));
  expect(draftSchema.shape).toHaveProperty('studyMeans');
});

test('the parsers give the types of the model, and an application is a draft', () => {
  expectTypeOf(parseApplication).returns.toEqualTypeOf<Parsed<Application>>();
  expectTypeOf(parseDraft).returns.toEqualTypeOf<Parsed<Draft>>();
  expectTypeOf<Application>().toExtend<Draft>();
  expectTypeOf<Draft>().not.toExtend<Application>();
  expectTypeOf<z.output<typeof applicationSchema>>().toExtend<Application>();
  expectTypeOf<z.output<typeof draftSchema>>().toExtend<Draft>();
});
