// What an earlier version stored stays readable: a file a version, and none is changed once its version is out.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, explain, type Finding, summary } from '../../src/index.js';
import {
  allocate,
  type Allocation,
  type AssessmentRecord,
  diffAssessments,
  digestOf,
  record,
  replay,
  settle,
  type Settlement,
} from '../../src/officials.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { allocationSchema, assessmentSchema, settlementSchema } from '../../src/schema/results.js';
import { joint, salaries } from '../checks/example.js';

interface Stored {
  readonly records: readonly AssessmentRecord[];
  /** One for every reason that there was. */
  readonly findings: readonly Finding[];
  readonly allocation: Allocation;
  readonly settlement: Settlement;
}

/** Where the answers of a version are no longer today's, as the changelog says it: `0.1.0` → paths of the assessment. */
const CHANGED_SINCE: Readonly<Record<string, readonly string[]>> = { '0.1.0': [] };

const FOLDER = new URL('stored/', import.meta.url);
const versions = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
const read = (version: string): Stored =>
  JSON.parse(readFileSync(new URL(`${version}.json`, FOLDER), 'utf8')) as Stored;
const inWords = (said: Parameters<typeof explain>[0]): string[] =>
  [fi, sv, en].map((catalogue) => explain(said, catalogue, 'applicant'));

test('each version has stored something, and says what has changed since', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(versions).toContain(version);
  expect(versions).toEqual(Object.keys(CHANGED_SINCE));
});

describe.each(versions)('what %s stored', (version) => {
  const { records, findings, allocation, settlement } = read(version);

  test('is as it was stored', () => {
    for (const {
      application,
      applicationDigest,
      options,
      optionsDigest,
      assessment,
      assessmentDigest,
      overrides,
      overridesDigest,
    } of records)
      expect([application, options, assessment, overrides].map(digestOf)).toEqual([
        applicationDigest,
        optionsDigest,
        assessmentDigest,
        overridesDigest,
      ]);
  });

  test('replays, and differs only where the changelog says so', () => {
    const replayed = records.map((one) => replay(one, digikunta2017));
    const paths = replayed.flatMap(({ differences }) =>
      differences.map(({ path }) => path.join('.')),
    );
    expect([...new Set(paths)]).toEqual(CHANGED_SINCE[version]);
    expect(
      replayed
        .flatMap(({ causes }) => causes)
        .filter((cause) => !['other-version', 'call-changed', 'rules-changed'].includes(cause)),
    ).toEqual([]);
  });

  test('fits the schemas of the results', () => {
    for (const { assessment } of records)
      expect(assessmentSchema.safeParse(assessment).error?.issues ?? []).toEqual([]);
    expect(allocationSchema.safeParse(allocation).error?.issues ?? []).toEqual([]);
    expect(settlementSchema.safeParse(settlement).error?.issues ?? []).toEqual([]);
  });

  test('can be said in words, every reason that there was', () => {
    expect(findings.length).toBeGreaterThan(80);
    for (const finding of [...findings, ...allocation.awards, ...settlement.findings])
      for (const words of inWords(finding)) {
        expect(words).not.toMatch(/undefined|NaN|null/);
        expect(words).not.toContain(finding.reason);
      }
    for (const { assessment } of records)
      expect(summary(assessment, sv).length).toBeGreaterThan(40);
  });

  test('is compared with itself and with another', () => {
    const [first, second] = records.map(({ assessment }) => assessment);
    if (!first || !second) throw new Error('two records');
    expect(diffAssessments(first, first)).toEqual([]);
    expect(diffAssessments(first, second).map(({ path }) => path.join('.'))).toContain(
      'eligibility',
    );
  });
});

describe('what is kept says its format first', () => {
  const assessment = assess(digikunta2017, joint);
  const decision = { award: '70.00', rate: '0.70', paid: '0' };
  const allocation = allocate([{ id: 'a', maximumAward: '70.00' }], {
    budget: '100.00',
    onShortfall: 'stop',
  });
  const settlement = settle(digikunta2017, decision, {
    costs: [salaries('100.00')],
    otherFunding: [],
  });

  test.each([
    ['digikunta.assessment/1', assessment, assessmentSchema],
    ['digikunta.allocation/1', allocation, allocationSchema],
    ['digikunta.settlement/1', settlement, settlementSchema],
    ['digikunta.record/1', record(assessment, { call: digikunta2017, application: joint }), null],
  ] as const)('%s', (format, result, schema) => {
    expect(Object.entries(result)[0]).toEqual(['format', format]);
    if (schema === null) return;
    expect(schema.safeParse(result).success).toBe(true);
    for (const other of [format.replace('/1', '/2'), 'digikunta.record/1', undefined])
      expect(schema.safeParse({ ...result, format: other }).error?.issues).toMatchObject([
        { path: ['format'] },
      ]);
  });
});

test('a format that is not known is neither read nor guessed at', () => {
  const [first] = read('0.1.0').records;
  const later = { ...first, format: 'digikunta.record/2' } as unknown as AssessmentRecord;
  expect(() => replay(later, digikunta2017)).toThrow(
    expect.objectContaining({ code: 'unknown-format', name: 'RangeError' }) as Error,
  );
  expect(() => replay(later, digikunta2017)).toThrow('"digikunta.record/2"');
});

test('an assessment of another format differs in its format first', () => {
  const [first] = read('0.1.0').records;
  if (!first) throw new Error('a record');
  const later = {
    ...first,
    assessment: { ...first.assessment, format: 'digikunta.assessment/2' },
  } as unknown as AssessmentRecord;
  const { same, differences } = replay(later, digikunta2017);
  expect(same).toBe(false);
  expect(differences[0]).toEqual({
    path: ['format'],
    a: 'digikunta.assessment/2',
    b: 'digikunta.assessment/1',
  });
});
