// The JSON Schema files and the zod schemas, held against each other: the same values, the same verdicts.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { assess } from '../../src/assess.js';
import type { Application, Draft } from '../../src/model/application.js';
import { allocate, type WhenShort } from '../../src/portfolio/allocate.js';
import { applicationSchema, draftSchema } from '../../src/schema.js';
import { callSchema } from '../../src/schema/call.js';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchema } from '../../src/schema/json-schema.js';
import { allocationSchema, assessmentSchema, settlementSchema } from '../../src/schema/results.js';
import { settle } from '../../src/settlement/settle.js';
import { digikunta2017 } from '../../src/source/call-2017.js';
import { joint } from '../example.js';
import { wholeApplications } from '../random-application.js';
import { numbersFrom, spoil } from './spoil.js';

const RUNS = 20_000;
/** Answers are long: a tenth of them by day, all with `LONG=1`. */
const ANSWERED = process.env['LONG'] === undefined ? RUNS / 10 : RUNS;
const runsOf = (name: JsonSchemaName): number => (name === 'application' || name === 'draft' ? RUNS : ANSWERED);
const SEED = 20_170_915;
/** What is answered is a function of what is asked: so many questions, and each answer spoiled many times. */
const ANSWERS = 2_000;

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);

const VALIDATORS = Object.fromEntries(JSON_SCHEMA_NAMES.map((name) => [name, ajv.compile(jsonSchema(name))])) as Record<
  JsonSchemaName,
  ValidateFunction
>;

const ZOD: Readonly<Record<JsonSchemaName, z.ZodType>> = {
  application: applicationSchema,
  draft: draftSchema,
  assessment: assessmentSchema,
  call: callSchema,
  allocation: allocationSchema,
  settlement: settlementSchema,
};

/** What JSON Schema does not say, by what zod says when it refuses: docs/guides/json-schema.md names them all. */
const UNSAID = {
  'a period in order': /^The period must not end before it begins/,
  'whole characters': /lone surrogate/,
  'the length of a text in UTF-16 units': /^A text of at most/,
};

/** How many values got the same verdict, and how many did not, by what JSON Schema does not say. */
function compare(name: JsonSchemaName, values: readonly unknown[]): Record<string, number> {
  const validate = VALIDATORS[name];
  const counts: Record<string, number> = {};
  for (const value of values) {
    const json = validate(value);
    const { success, error } = ZOD[name].safeParse(value);
    const unsaid = Object.entries(UNSAID).filter(([, said]) => error?.issues.some(({ message }) => said.test(message)));
    const isUnsaidAlone = json && error?.issues.every(({ message }) => Object.values(UNSAID).some((said) => said.test(message)));
    const difference =
      isUnsaidAlone === true ? unsaid.map(([what]) => what).join(', ') : `disagreed: ${JSON.stringify(value).slice(0, 500)}`;
    const verdict = json === success ? (json ? 'taken by both' : 'refused by both') : difference;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}
const many = <T>(values: readonly T[]): T[] => Array.from({ length: ANSWERED }, (_, index) => values[index % values.length] as T);

/** A part of a value in which about every fourth field is lacking. */
function cut(random: () => number, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => cut(random, entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (random() < 0.25 ? [] : [[key, cut(random, inner)]])));
}

describe('zod and ajv agree', () => {
  const valid: Partial<Record<JsonSchemaName, readonly unknown[]>> = {};
  beforeAll(() => {
    const wholes: readonly Application[] = fc.sample(
      // Costs that come to nothing are refused, by both (position 15).
      wholeApplications.filter(({ costs }) => costs.some(({ amount }) => /[1-9]/.test(amount))),
      { numRuns: RUNS, seed: SEED },
    );
    const random = numbersFrom(SEED);
    valid.application = wholes;
    valid.draft = wholes.map((whole) => cut(random, whole));
    const some = (valid.draft as readonly Draft[]).slice(0, ANSWERS);
    const assessments = some.map((draft) => assess(digikunta2017, draft));
    valid.assessment = many(assessments);
    valid.call = many([digikunta2017]);
    const shorts: readonly WhenShort[] = ['stop', 'skip', 'partial', 'proportional'];
    const ranked = assessments.flatMap(({ award }, index) => (award ? [{ id: String(index), maximumAward: award.maximumAward }] : []));
    valid.allocation = many(
      Array.from({ length: ANSWERS }, (_, index) =>
        allocate(digikunta2017, ranked.slice((index * 7) % ranked.length).slice(0, 6), {
          budget: `${String(Math.floor(random() * 300_000))}.00`,
          whenShort: shorts[index % 4] ?? 'stop',
          minimumAward: index % 3 === 0 ? '5000.00' : '0',
        }),
      ),
    );
    valid.settlement = many(
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

  test.each(JSON_SCHEMA_NAMES)('on every spoiled %s, but for what JSON Schema cannot say', { timeout: 60_000 }, (name) => {
    const random = numbersFrom(SEED);
    const counts = compare(
      name,
      (valid[name] ?? []).map((value) => spoil(random, value)),
    );
    expect(Object.keys(counts).filter((verdict) => verdict.startsWith('disagreed'))).toEqual([]);
    expect(counts['refused by both']).toBeGreaterThan(runsOf(name) / 4);
  });

  test('and an OpenAPI 3.1 document can refer to the files by their ids', () => {
    for (const name of JSON_SCHEMA_NAMES) {
      expect(jsonSchema(name)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:digikunta:schema:${name}:1`,
      });
      expect(jsonSchema(name)).toHaveProperty('description');
    }
    const validate = ajv.compile({ $ref: 'urn:digikunta:schema:application:1' });
    expect(validate(joint)).toBe(true);
    expect(validate({ ...joint, requestedGrant: '12,50' })).toBe(false);
  });
});
