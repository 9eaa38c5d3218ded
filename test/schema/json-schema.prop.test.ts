import { readFileSync } from 'node:fs';
// The JSON Schema files and the zod schemas, held against each other: the same values, the same verdicts.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { assess } from '../../src/assess.js';
import { digikunta2018, incentive893 } from '../../src/calls/index.js';
import type { Application, Draft } from '../../src/model/application.js';
import { reviewOf } from '../../src/model/review.js';
import { allocate, type OnShortfall } from '../../src/portfolio/allocate.js';
import { applicationSchema, draftSchema, reviewSchema } from '../../src/schema/parse.js';
import { callSchema, definitionSchema } from '../../src/schema/call-definition.js';
import {
  JSON_SCHEMA_NAMES,
  type JsonSchemaName,
  jsonSchema,
} from '../../src/schema/json-schema.js';
import { allocationSchema, assessmentSchema, settlementSchema } from '../../src/schema/results.js';
import { settle } from '../../src/settlement/settle.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { joint } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';
import { cut, numbersFrom, spoil } from './spoil.js';

const RUNS = 20_000;
/** The two longest take half a minute; by day a tenth of them, all with `LONG=1`. */
const LONGEST: readonly JsonSchemaName[] =
  process.env['LONG'] === undefined ? ['assessment', 'call', 'call-definition'] : [];
const runsOf = (name: JsonSchemaName): number => (LONGEST.includes(name) ? RUNS / 10 : RUNS);
const SEED = 20_170_915;
/** What is answered is a function of what is asked: so many different answers, each spoiled many times. */
const ANSWERS = 2_000;
/** So many are also validated by the schemas as they stand in the files. */
const PLAIN = 200;

/** The schema with a hint for ajv, which otherwise tries a hundred kinds of finding on each. */
function hinted(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(hinted);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, hinted(value)]),
  );
  return Array.isArray(copy['oneOf'])
    ? { ...copy, type: 'object', discriminator: { propertyName: 'reason' } }
    : copy;
}
const validatorsOf = (
  change: (schema: unknown) => unknown,
): Readonly<Record<JsonSchemaName, ValidateFunction>> => {
  const ajv = new Ajv2020({ strict: true, discriminator: true });
  addFormats.default(ajv);
  const compiled = JSON_SCHEMA_NAMES.map((name) => [
    name,
    ajv.compile(change(jsonSchema(name)) as object),
  ]);
  return Object.fromEntries(compiled) as Record<JsonSchemaName, ValidateFunction>;
};
const AS_IN_THE_FILES = validatorsOf((schema) => schema);
const HINTED = validatorsOf(hinted);

/** A definition that leaves out what it can. */
const FUND = JSON.parse(
  readFileSync(new URL('../../docs/examples/calls/farm-fund.json', import.meta.url), 'utf8'),
) as object;

const ZOD: Readonly<Record<JsonSchemaName, z.ZodType>> = {
  application: applicationSchema,
  draft: draftSchema,
  review: reviewSchema,
  assessment: assessmentSchema,
  call: callSchema,
  'call-definition': definitionSchema,
  allocation: allocationSchema,
  settlement: settlementSchema,
};

/** What JSON Schema does not say, by what zod says when it refuses: docs/guides/json-schema.md names them all. */
const UNSAID = {
  'a period in order': /^The period must not end before it begins/,
  'whole characters': /lone surrogate/,
  'a time zone': /^Expected an IANA time zone/,
  'a share of at most 1': /^Expected a rate/,
  'distinct ids': /^Expected distinct ids/,
};

/** How large a share of spoiled values may differ in these; a review is hardly more than free texts. */
const UNSAID_SHARE: Partial<Record<JsonSchemaName, number>> = {
  allocation: 0,
  settlement: 0,
  review: 0.02,
};

/** How many values got the same verdict, and how many did not, by what JSON Schema does not say. */
function compare(name: JsonSchemaName, values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [index, value] of values.entries()) {
    const json = (index < PLAIN ? AS_IN_THE_FILES : HINTED)[name](value);
    const { success, error } = ZOD[name].safeParse(value);
    const unsaid = Object.entries(UNSAID).filter(([, said]) =>
      error?.issues.some(({ message }) => said.test(message)),
    );
    const isUnsaidAlone =
      json &&
      error?.issues.every(({ message }) =>
        Object.values(UNSAID).some((said) => said.test(message)),
      );
    const difference =
      isUnsaidAlone === true
        ? unsaid.map(([what]) => what).join(', ')
        : `disagreed: ${JSON.stringify(value).slice(0, 500)}`;
    const verdict =
      json === success
        ? json
          ? 'taken by both'
          : 'refused by both'
        : success && JSON.stringify(value).includes('"__proto__":')
          ? 'a __proto__, which zod leaves out of a record'
          : difference;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}
const many = <T>(name: JsonSchemaName, values: readonly T[]): T[] =>
  Array.from({ length: runsOf(name) }, (_, index) => values[index % values.length] as T);

describe('zod and ajv agree', () => {
  const valid: Partial<Record<JsonSchemaName, readonly unknown[]>> = {};
  beforeAll(() => {
    const wholes: readonly Application[] = fc.sample(
      // Costs that come to nothing are refused, by both (interpretation 15).
      wholeApplications.filter(({ costs }) => costs.some(({ amount }) => /[1-9]/.test(amount))),
      { numRuns: RUNS, seed: SEED },
    );
    const random = numbersFrom(SEED);
    valid.application = wholes;
    valid.draft = wholes.map((whole) => cut(random, whole));
    const some = (valid.draft as readonly Draft[]).slice(0, ANSWERS);
    const assessments = some.map((draft) => assess(digikunta2017, draft));
    valid.assessment = many('assessment', assessments);
    valid.review = many(
      'review',
      assessments.flatMap(({ findings, costs }) =>
        [...findings, ...costs.lines].flatMap((finding) =>
          'review' in finding.facts ? [reviewOf(finding, true, { by: 'N. N.' })] : [],
        ),
      ),
    );
    valid.call = many('call', [digikunta2017, digikunta2018, incentive893]);
    valid['call-definition'] = many('call-definition', [digikunta2018, FUND]);
    const shorts: readonly OnShortfall[] = ['stop', 'skip', 'partial', 'proportional'];
    const ranked = assessments.flatMap(({ award }, index) =>
      award ? [{ id: String(index), maximumAward: award.maximumAward }] : [],
    );
    valid.allocation = many(
      'allocation',
      Array.from({ length: ANSWERS }, (_, index) =>
        allocate(ranked.slice((index * 7) % ranked.length).slice(0, 6), {
          budget: `${String(Math.floor(random() * 300_000))}.00`,
          onShortfall: shorts[index % 4] ?? 'stop',
          minimumAward: index % 3 === 0 ? '5000.00' : '0',
        }),
      ),
    );
    valid.settlement = many(
      'settlement',
      some.map(({ costs = [], otherFunding, usePeriod }, index) =>
        settle(
          digikunta2017,
          {
            award: `${String(Math.floor(random() * 50_000))}.00`,
            rate: '0.70',
            paid: `${String(Math.floor(random() * 50_000))}.00`,
            recipients: (index % 2) + 1,
          },
          { costs, ...(otherFunding && { otherFunding }), ...(usePeriod && { usePeriod }) },
        ),
      ),
    );
  });

  test.each(JSON_SCHEMA_NAMES)('on every valid %s', { timeout: 60_000 }, (name) => {
    expect(compare(name, valid[name] ?? [])).toEqual({ 'taken by both': runsOf(name) });
  });

  test.each(JSON_SCHEMA_NAMES)(
    'on every spoiled %s, but for what JSON Schema cannot say',
    { timeout: 60_000 },
    (name) => {
      const random = numbersFrom(SEED);
      const counts = compare(
        name,
        (valid[name] ?? []).map((value) => spoil(random, value)),
      );
      const disagreed = Object.entries(counts).filter(([verdict]) =>
        verdict.startsWith('disagreed'),
      );
      expect(disagreed).toEqual([]);
      const unsaid =
        runsOf(name) - (counts['taken by both'] ?? 0) - (counts['refused by both'] ?? 0);
      expect(unsaid).toBeLessThanOrEqual(RUNS * (UNSAID_SHARE[name] ?? 0.001));
      expect(counts['refused by both']).toBeGreaterThan(runsOf(name) / 4);
    },
  );

  test.each<[what: keyof typeof UNSAID, draft: Draft]>([
    ['a period in order', { usePeriod: { from: '2018-01-01', to: '2017-12-31' } }],
    ['whole characters', { studyMeans: 'half a \ud83d' }],
  ])('but for %s, which zod alone looks at', (what, draft) => {
    expect(compare('draft', [draft])).toEqual({ [what]: 1 });
    expect(compare('application', [{ ...joint, ...draft }])).toEqual({ [what]: 1 });
  });

  test('and both count characters, not the units that they are stored in', () => {
    expect(compare('draft', [{ studyMeans: '\ud83d\ude00'.repeat(10_000) }])).toEqual({
      'taken by both': 1,
    });
    expect(compare('draft', [{ studyMeans: '\ud83d\ude00'.repeat(10_001) }])).toEqual({
      'refused by both': 1,
    });
  });

  test.each(['2016-02-29', '2000-02-29', '0000-02-29', '2017-12-31'])(
    'and both know that there is a %s',
    (incurredOn) => {
      expect(
        compare('draft', [{ costs: [{ incurredOn }] }, { arrivedAt: `${incurredOn}T23:59+03:00` }]),
      ).toEqual({ 'taken by both': 2 });
    },
  );
  test.each(['2017-02-29', '1900-02-29', '2017-04-31', '2017-13-01', '2017-1-1'])(
    'and both know that there is no %s',
    (incurredOn) => {
      expect(
        compare('draft', [{ costs: [{ incurredOn }] }, { arrivedAt: `${incurredOn}T23:59+03:00` }]),
      ).toEqual({ 'refused by both': 2 });
    },
  );

  test('have an id to refer to, and say what they are', () => {
    for (const name of JSON_SCHEMA_NAMES) {
      expect(jsonSchema(name)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:digikunta:schema:${name}:1`,
      });
      expect(jsonSchema(name)).toHaveProperty('description');
    }
    const ajv = new Ajv2020({ schemas: [jsonSchema('application')], formats: { date: true } });
    const validate = ajv.compile({ $ref: 'urn:digikunta:schema:application:1' });
    expect(validate(joint)).toBe(true);
    expect(validate({ ...joint, requestedGrant: '12,50' })).toBe(false);
  });
});
