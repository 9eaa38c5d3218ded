// A host under exactOptionalPropertyTypes passes what it may not have: an optional field may be undefined, with the same result.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { toICalendar } from '../../src/calendar.js';
import {
  fromCommonGrantsApplication,
  toCommonGrantsOpportunity,
} from '../../src/commongrants/index.js';
import {
  assess,
  assessCosts,
  assessReadings,
  unfixableFindings,
  digikunta2017,
  type Draft,
  explain,
  nextQuestions,
  remedies,
} from '../../src/index.js';
import { type CallDefinition, defineCall, extendCall } from '../../src/define/index.js';
import {
  allocate,
  assessAll,
  fundingLine,
  rank,
  record,
  replay,
  settle,
} from '../../src/officials.js';
import { en } from '../../src/words/en.js';
import { findMunicipality, municipalities, municipality } from '../../src/municipalities/lookup.js';
import { incentive893 } from '../../src/calls/incentive-893-2019.js';

const ENTRIES = [
  'index',
  'officials',
  'define/index',
  'schema/index',
  'input/index',
  'calendar',
  'commongrants/index',
  'municipalities/index',
].map((name) => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url)));
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** Types of what the library makes itself, and a host only passes back. */
const MADE_HERE = [
  'Allocation',
  'Assessment',
  'AssessmentRecord',
  'Catalogue',
  'CostAssessment',
  'Finding',
  'GrantCall',
  'Reading',
];

/** The fields of what public functions take that may be left out, but not be undefined. */
function exactFields(files: readonly string[], host?: ts.CompilerHost): string[] {
  const program = ts.createProgram(files, OPTIONS, host);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const seen = new Set<ts.Type>();
  const visit = (given: ts.Type, at: string): void => {
    const type = given.isTypeParameter() ? checker.getApparentType(given) : given;
    const name = (type.aliasSymbol ?? type.getSymbol())?.name ?? '';
    if (seen.has(type) || MADE_HERE.includes(name) || type.getCallSignatures().length > 0) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, at);
    const entry = type.getNumberIndexType() ?? type.getStringIndexType();
    if (entry) visit(entry, `${at}[]`);
    if (
      checker.isArrayType(type) ||
      checker.isTupleType(type) ||
      !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
    )
      return;
    for (const field of checker.getPropertiesOfType(type)) {
      const ofField = checker.getTypeOfSymbol(field);
      const parts = ofField.isUnion() ? ofField.types : [ofField];
      const isOptional = (field.flags & ts.SymbolFlags.Optional) !== 0;
      const takesAll = (ofField.flags & ts.TypeFlags.Unknown) !== 0;
      if (isOptional && !takesAll && !parts.includes(checker.getUndefinedType()))
        found.add(`${at}.${field.name}`);
      visit(ofField, `${at}.${field.name}`);
    }
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source || !module) throw new Error(`${file} is not a module`);
    for (const exported of checker.getExportsOfModule(module)) {
      for (const { parameters } of checker
        .getTypeOfSymbolAtLocation(exported, source)
        .getCallSignatures())
        for (const parameter of parameters)
          visit(
            checker.getTypeOfSymbolAtLocation(parameter, source),
            `${exported.name}: ${parameter.name}`,
          );
    }
  }
  return [...found];
}

/** The compiler starts anew, and slowly on a busy machine; milliseconds. */
const COMPILING = 60_000;

describe('a field that may be left out', () => {
  test(
    'and may not be undefined is found, at any depth',
    () => {
      const text = `
        interface Inner { readonly deep?: string; readonly free?: string | undefined }
        export function ask(options: { readonly by?: 'id' | undefined; readonly at?: string; readonly list: readonly Inner[] } = { list: [] }): void {}
      `;
      const host = ts.createCompilerHost(OPTIONS);
      const withText: ts.CompilerHost = {
        ...host,
        fileExists: (path) => path === 'ask.ts' || host.fileExists(path),
        getSourceFile: (path, ...rest) =>
          path === 'ask.ts'
            ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
            : host.getSourceFile(path, ...rest),
      };
      expect(exactFields(['ask.ts'], withText)).toEqual([
        'ask: options.at',
        'ask: options.list[].deep',
      ]);
    },
    COMPILING,
  );

  test(
    'may be undefined, in all that public functions take',
    () => {
      expect(exactFields(ENTRIES)).toEqual([]);
    },
    COMPILING,
  );
});

const costs: Draft['costs'] = [
  { kind: 'software', amount: '100.00', causedByProject: true, incurredOn: '2017-10-02' },
];
const draft: Draft = {
  id: 'a',
  costs,
  requestedGrant: '90.00',
  applicants: [{ kind: 'other', name: 'Oy' }],
};
const uuid = '30a12e5e-5940-4c08-921c-17a8960fcf4b';
const instant = '2017-09-01T12:00:00Z';
const decision = { award: '70.00', rate: '0.70', paid: '0.00' };
const nothing = {
  asOf: undefined,
  reviews: undefined,
  municipalities: undefined,
  ownRules: undefined,
};
const entry = { id: 'a', assessment: assess(digikunta2017, draft) };
const allocation = allocate([{ id: 'a', maximumAward: '7.00' }], {
  budget: '5.00',
  onShortfall: 'stop',
});
const leftOut: Partial<CallDefinition> = {
  opensAt: undefined,
  maximumGrant: undefined,
  alandMunicipalities: undefined,
  declarations: undefined,
  effects: undefined,
  closing: undefined,
  decisionsAnnouncedOn: undefined,
  criteria: undefined,
  grounds: undefined,
  readings: undefined,
};

/** A definition without the fields that it can leave out. */
const bare = Object.fromEntries(
  Object.entries(incentive893).filter(([field]) => !(field in leftOut)),
) as unknown as CallDefinition;

describe('undefined has the result of an absent field', () => {
  test.each<[name: string, withUndefined: unknown, absent: unknown]>([
    ['assess', assess(digikunta2017, draft, nothing), assess(digikunta2017, draft)],
    [
      'assessCosts',
      assessCosts(digikunta2017, costs, { usePeriod: undefined, reviews: undefined }),
      assessCosts(digikunta2017, costs),
    ],
    [
      'settle',
      settle(
        digikunta2017,
        { ...decision, recipients: undefined },
        { costs, otherFunding: undefined, usePeriod: undefined },
        { reviews: undefined },
      ),
      settle(digikunta2017, decision, { costs }),
    ],
    [
      'settle, in a source of funding',
      settle(digikunta2017, decision, {
        costs,
        otherFunding: [{ source: 'EU', kind: undefined, amount: undefined }],
      }),
      settle(digikunta2017, decision, { costs, otherFunding: [{ source: 'EU' }] }),
    ],
    [
      'nextQuestions',
      nextQuestions(digikunta2017, draft, nothing),
      nextQuestions(digikunta2017, draft),
    ],
    [
      'remedies',
      remedies(digikunta2017, draft, { ...nothing, locked: undefined }),
      remedies(digikunta2017, draft),
    ],
    [
      'unfixableFindings',
      unfixableFindings(digikunta2017, draft, { ...nothing, locked: undefined }),
      unfixableFindings(digikunta2017, draft),
    ],
    [
      'assessReadings',
      assessReadings(digikunta2017, draft, nothing),
      assessReadings(digikunta2017, draft),
    ],
    [
      'assessAll',
      [
        ...assessAll(digikunta2017, [draft, null], {
          ...nothing,
          parse: undefined,
          reviewsById: undefined,
        }),
      ],
      [...assessAll(digikunta2017, [draft, null])],
    ],
    [
      'rank',
      rank(digikunta2017, [{ ...entry, score: undefined }], { by: undefined }),
      rank(digikunta2017, [entry]),
    ],
    [
      'fundingLine',
      fundingLine(digikunta2017, [{ ...entry, score: undefined }], allocation, {
        scoreStep: '1',
        by: undefined,
      }),
      fundingLine(digikunta2017, [entry], allocation, { scoreStep: '1' }),
    ],
    [
      'allocate',
      allocate([{ id: 'a', maximumAward: '7.00' }], {
        budget: '5.00',
        onShortfall: 'stop',
        minimumAward: undefined,
      }),
      allocation,
    ],
    [
      'explain',
      explain(
        { reason: 'costs.not-caused', facts: {}, clauses: undefined },
        en,
        'official',
        digikunta2017,
      ),
      explain({ reason: 'costs.not-caused', facts: {} }, en, 'official', digikunta2017),
    ],
    ['defineCall', defineCall({ ...bare, ...leftOut }), defineCall(bare)],
    [
      'extendCall',
      extendCall(digikunta2017, {
        rate: undefined,
        costPolicy: undefined,
        ruleClauses: { cap: undefined },
      }),
      extendCall(digikunta2017, {}),
    ],
    [
      'toICalendar',
      toICalendar(digikunta2017, { stamp: instant, language: undefined }),
      toICalendar(digikunta2017, { stamp: instant }),
    ],
    [
      'toCommonGrantsOpportunity',
      toCommonGrantsOpportunity(digikunta2017, { id: uuid, at: instant, language: undefined }),
      toCommonGrantsOpportunity(digikunta2017, { id: uuid, at: instant }),
    ],
    [
      'fromCommonGrantsApplication',
      fromCommonGrantsApplication({}, { proposal: undefined, parse: undefined }),
      fromCommonGrantsApplication({}),
    ],
    ['municipality', municipality('174', { at: undefined }), municipality('174')],
    ['municipalities', municipalities({ at: undefined }), municipalities()],
    [
      'findMunicipality',
      findMunicipality('Juankoski', { at: undefined }),
      findMunicipality('Juankoski'),
    ],
  ])('%s', (_, withUndefined, absent) => {
    expect(withUndefined).toStrictEqual(absent);
  });

  test('record, also once it has been stored as JSON, which holds no undefined', () => {
    const made = record(entry.assessment, {
      call: digikunta2017,
      application: draft,
      options: nothing,
      overrides: undefined,
    });
    const plain = record(entry.assessment, { call: digikunta2017, application: draft });
    expect(made.optionsDigest).toBe(plain.optionsDigest);
    const stored = JSON.parse(JSON.stringify(made)) as typeof made;
    expect(stored).toStrictEqual(plain);
    expect(replay(stored, digikunta2017).same).toBe(true);
  });
});
