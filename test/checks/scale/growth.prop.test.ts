// Nothing takes more than in step with its size: ten times as much is held against a tenth of it.
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { tableRow } from '../../../src/cli/writing.js';
import { csvRow } from '../../../src/cli/csv.js';
import { nameTwiceIn, placeOfFault } from '../../../src/cli/json.js';
import { nextQuestions } from '../../../src/guidance/next-questions.js';
import { findingsAt } from '../../../src/guidance/findings-at.js';
import { remedies } from '../../../src/guidance/remedies.js';
import { traceOf } from '../../../src/guidance/trace.js';
import { applicationsFromCsv } from '../../../src/input/index.js';
import type { Draft } from '../../../src/model/application.js';
import { reviewOf } from '../../../src/model/review.js';
import { allocate } from '../../../src/portfolio/allocate.js';
import { assessAll } from '../../../src/portfolio/assess-all.js';
import { fundingLine } from '../../../src/portfolio/funding-line.js';
import { rank } from '../../../src/portfolio/rank.js';
import { splitJointAward } from '../../../src/portfolio/split-joint-award.js';
import { diffAssessments } from '../../../src/record/diff.js';
import { record, replay } from '../../../src/record/record.js';
import { parseDraft, readDraft } from '../../../src/schema/parse.js';
import { settle } from '../../../src/settlement/settle.js';
import { en } from '../../../src/words/en.js';
import { explain } from '../../../src/words/explain.js';
import { summary } from '../../../src/words/summary.js';
import { joint } from '../example.js';
import { leastTime } from '../processor-time.js';

const many = <T>(count: number, entry: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => entry(index));
const lines = (count: number) =>
  many(count, (index) => ({
    id: `line ${String(index)}`,
    kind: 'software' as const,
    amount: '1.00',
    causedByProject: true,
    incurredOn: '2017-10-01',
  }));
const ofLines = (count: number): Draft => ({ ...joint, costs: lines(count) });
const code = (index: number): string => String(index).padStart(6, '0');
const register = (count: number) => ({
  codes: many(count, code),
  // A chain as long as the register, and a code that merges again and again.
  mergers: many(count - 1, (index) => ({
    code: code(index % 2 === 0 ? index : 1),
    into: code(index + 1),
    on: '2017-01-01',
  })),
});
const members = (count: number): Draft => ({
  applicants: many(Math.ceil(count / 300), (place) => ({
    kind: 'joint-authority' as const,
    members: many(300, (index) => code(place * 300 + index)),
  })),
});
const assessment = assess(digikunta2017, joint);
const entries = (count: number) =>
  many(count, (index) => ({ id: code(index), assessment, score: String(index % 100) }));
const reviewed = (draft: Draft) =>
  assess(digikunta2017, draft).costs.lines.map((line) => reviewOf(line, true));
const recorded = (draft: Draft, size: number) => {
  const options = { municipalities: register(size) };
  return record(assess(digikunta2017, draft, options), {
    call: digikunta2017,
    application: draft,
    options,
  });
};
const json = (count: number): string => JSON.stringify(ofLines(count));
const csv = (count: number): string =>
  [
    'id;cost id;cost kind;cost amount',
    ...many(count, (at) => `a${String(at)};x;salaries;1,00`),
  ].join('\r\n');

/** What is done with as much as a number says; everything that it needs is made before. */
const GROWING: Readonly<Record<string, readonly [number, (size: number) => () => unknown]>> = {
  'the register, of codes': [
    4000,
    (size) => {
      const [draft, municipalities] = [members(600), register(size)];
      return () => assess(digikunta2017, draft, { municipalities });
    },
  ],
  'the register, of codes looked up': [
    600,
    (size) => {
      const [draft, municipalities] = [members(size), register(6000)];
      return () => assess(digikunta2017, draft, { municipalities });
    },
  ],
  'the register, of one that merges to and fro': [
    4000,
    (size) => {
      const draft = members(300);
      const municipalities = {
        codes: many(300, code),
        mergers: many(size, (index) => ({
          code: code(index % 2),
          into: code((index + 1) % 2),
          on: '2017-01-01',
        })),
      };
      return () => assess(digikunta2017, draft, { municipalities });
    },
  ],
  'an assessment, of lines': [
    400,
    (size) => {
      const draft = ofLines(size);
      return () => assess(digikunta2017, draft);
    },
  ],
  'an assessment, of reviews': [
    300,
    (size) => {
      const draft = ofLines(size);
      const reviews = reviewed(draft);
      return () => assess(digikunta2017, draft, { reviews });
    },
  ],
  'the border': [
    400,
    (size) => {
      const draft = ofLines(size);
      return () => [parseDraft(draft), readDraft(draft)];
    },
  ],
  'the border, of what is wrong': [
    400,
    (size) => {
      const draft = { ...joint, costs: lines(size).map((line) => ({ ...line, amount: '1,00' })) };
      return () => [parseDraft(draft), readDraft(draft)];
    },
  ],
  questions: [
    300,
    (size) => {
      const draft = { ...joint, costs: lines(size).map(({ id }) => ({ id })) };
      return () => nextQuestions(digikunta2017, draft);
    },
  ],
  remedies: [
    200,
    (size) => {
      const costs = lines(size).map((line, at) => ({
        ...line,
        kind: at % 2 === 0 ? ('equipment' as const) : line.kind,
      }));
      return () => remedies(digikunta2017, { ...joint, costs });
    },
  ],
  'findings at a field, and the trace': [
    500,
    (size) => {
      const found = assess(digikunta2017, ofLines(size));
      return () => [findingsAt(found, ['costs']), traceOf(found)];
    },
  ],
  'a summary and its sentences': [
    500,
    (size) => {
      const found: Assessment = assess(digikunta2017, ofLines(size));
      return () => [summary(found, en), found.costs.lines.map((line) => explain(line, en))];
    },
  ],
  'a record': [1000, (size) => () => recorded(ofLines(size / 10), size)],
  'a replay': [
    1000,
    (size) => {
      const stored = recorded(ofLines(size / 10), size);
      return () => replay(stored, digikunta2017);
    },
  ],
  'a comparison': [
    300,
    (size) => {
      const [a, b] = [ofLines(size), ofLines(size / 2)].map((draft) =>
        assess(digikunta2017, draft),
      );
      return () => a && b && diffAssessments(a, b);
    },
  ],
  'a batch': [
    200,
    (size) => {
      const rows = many(size, (index) => ({ ...joint, id: code(index) }));
      return () => [...assessAll(digikunta2017, rows)];
    },
  ],
  'a batch, of versions and of what cannot be read': [
    200,
    (size) => {
      const rows = many(size, (index) => ({ ...joint, id: 'a', aims: index % 2 === 0 ? 7 : {} }));
      return () => [...assessAll(digikunta2017, rows, { parse: parseDraft })];
    },
  ],
  'a batch, of reviews by id': [
    200,
    (size) => {
      const rows = many(size, (index) => ({ ...joint, id: code(index) }));
      const reviewsById = Object.fromEntries(rows.map(({ id }) => [id, []]));
      return () => [...assessAll(digikunta2017, rows, { reviewsById })];
    },
  ],
  'a ranking': [
    2000,
    (size) => {
      const some = entries(size);
      return () => rank(digikunta2017, some, { by: 'arrival' });
    },
  ],
  'an allocation': [
    2000,
    (size) => {
      const some = many(size, (index) => ({ id: code(index), maximumAward: '7.00' }));
      return () => [
        allocate(some, { budget: '100.00', onShortfall: 'skip' }),
        allocate(some, { budget: '100.00', onShortfall: 'proportional' }),
      ];
    },
  ],
  'a split': [
    1000,
    (size) => {
      const shares = many(size, (index) => ({ id: code(index), share: '1' }));
      return () => splitJointAward('100.00', shares);
    },
  ],
  'the funding line': [
    1000,
    (size) => {
      const awards = many(size / 2, (index) => ({
        id: code(index),
        award: '7.00',
        reason: 'allocation.full' as const,
        facts: {},
      }));
      const some = entries(size);
      return () => fundingLine(digikunta2017, some, { awards, remaining: '7' }, { scoreStep: '1' });
    },
  ],
  'the funding line, of lines under review': [
    300,
    (size) => {
      const some = [{ id: 'a', assessment: assess(digikunta2017, ofLines(size)) }];
      const full = { id: 'a', award: '7.00', reason: 'allocation.full' as const, facts: {} };
      return () =>
        fundingLine(digikunta2017, some, { awards: [full], remaining: '7' }, { scoreStep: '1' });
    },
  ],
  'a settlement': [
    400,
    (size) => {
      const costs = lines(size);
      return () =>
        settle(digikunta2017, { award: '7', rate: '0.70', paid: '7' }, { costs, otherFunding: [] });
    },
  ],
  'a table': [
    2000,
    (size) => {
      const columns = [
        { head: 'id', width: 18 },
        { head: 'why', width: 0 },
      ];
      const why = 'word '.repeat(20);
      return () => many(size, (index) => tableRow(columns, [code(index), why], 80));
    },
  ],
  'a table, of one long cell': [
    20_000,
    (size) => {
      const columns = [
        { head: 'id', width: 18 },
        { head: 'why', width: 0 },
      ];
      return () => [
        tableRow(columns, ['a', 'word '.repeat(size)], 80),
        tableRow(columns, ['😀'.repeat(size), '😀'.repeat(size)], 80),
        csvRow(['=1,'.repeat(size)]),
      ];
    },
  ],
  'names in JSON': [
    1000,
    (size) => {
      const text = json(size);
      return () => [nameTwiceIn(text), placeOfFault(`${text}}`)];
    },
  ],
  'a spreadsheet': [
    500,
    (size) => {
      const text = csv(size);
      return () => applicationsFromCsv(text, { call: digikunta2017 });
    },
  ],
};

describe('ten times as much takes some ten times as long', () => {
  test.each(Object.entries(GROWING))('%s', (_, [size, prepare]) => {
    const [some, all] = [leastTime(prepare(size)), leastTime(prepare(10 * size))];
    expect(all).toBeLessThan(30 * Math.max(some, 1));
  });
});
