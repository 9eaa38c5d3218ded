// The words of the JSON Schema files are those of the types' own comments, so that there is one text to keep.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMA_NAMES, jsonSchema } from '../../src/schema/json-schema.js';
import { parseFiles, walk } from '../checks/source-graph.js';

type Schema = Readonly<Record<string, unknown>>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATHS = [
  'model/application',
  'model/amount-terms',
  'assess',
  'model/assessment',
  'model/call',
  'model/finding',
  'model/own-rule',
  'model/reasons',
  'model/review',
  'rules/costs',
  'rules/reasons',
  'define/call-definition',
  'portfolio/allocate',
  'settlement/settle',
];
const files = parseFiles(
  Object.fromEntries(PATHS.map((path) => [path, readFileSync(`${ROOT}src/${path}.ts`, 'utf8')])),
);

/** The fields of these stand in another declaration. */
const FIELDS_OF: Readonly<Record<string, string>> = {
  Draft: 'Application',
  ApplicantDraft: 'Applicant',
  CostLineDraft: 'CostLine',
  UsePeriodDraft: 'UsePeriod',
  Finding: 'FindingFor',
  CostFinding: 'CostLineResult',
  CostAssessment: 'CostAssessmentWith',
  SettlementFinding: 'FindingFor',
};

const commentOf = (node: ts.Node): string | undefined => {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts
    .getTextOfJSDocComment(doc?.comment)
    ?.replace(/\s+/g, ' ')
    .replace(/\{@link (\w+)\}/g, '`$1`');
};
/** What is said of each type, and of each field of each type. */
const said = new Map<string, string>();
for (const file of files.values()) {
  walk(file, (node) => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return;
    const comment = commentOf(node);
    if (comment !== undefined) said.set(node.name.text, comment);
    for (const member of ts.isInterfaceDeclaration(node) ? node.members : []) {
      const ofField = commentOf(member);
      if (ofField !== undefined && member.name)
        said.set(`${node.name.text}.${member.name.getText(file)}`, ofField);
    }
  });
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Each schema that names a type, at any depth. */
function named(schema: unknown): (Schema & { readonly title: string })[] {
  if (Array.isArray(schema)) return schema.flatMap(named);
  if (!isSchema(schema)) return [];
  const inner = Object.values(schema).flatMap(named);
  return typeof schema['title'] === 'string'
    ? [{ ...schema, title: schema['title'] }, ...inner]
    : inner;
}
const branchesOf = (schema: Schema): Schema[] =>
  Array.isArray(schema['oneOf']) ? schema['oneOf'].filter(isSchema) : [schema];
/** The fields of a schema, with what is said of each. */
const fieldsOf = (schema: Schema): [string, unknown][] =>
  branchesOf(schema).flatMap(({ properties }) =>
    isSchema(properties)
      ? Object.entries(properties).map(([field, inner]): [string, unknown] => [
          field,
          isSchema(inner) && inner['description'],
        ])
      : [],
  );

describe.each(JSON_SCHEMA_NAMES)('in the JSON Schema of %s', (name) => {
  const schemas = named(jsonSchema(name));

  test('every type is described as its declaration describes it', () => {
    expect(schemas.length).toBeGreaterThan(0);
    for (const { title, description } of schemas)
      expect([title, description]).toEqual([title, said.get(title)]);
  });

  test('and so is every field that has a comment', () => {
    const different = schemas.flatMap((schema) =>
      fieldsOf(schema).flatMap(([field, description]) => {
        const comment = said.get(`${FIELDS_OF[schema.title] ?? schema.title}.${field}`);
        return comment === undefined || comment === description
          ? []
          : [{ type: schema.title, field, description, comment }];
      }),
    );
    expect(different).toEqual([]);
  });
});

test('the comments were found', () => {
  expect(said.get('CostLine.amount')).toMatch(/^Net of value added tax/);
  expect(said.get('FindingFor.paths')).toMatch(/^The facts of the application/);
});
