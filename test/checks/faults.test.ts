// Small inputs that once got a wrong answer, each with the right one. What is like them is tested where it belongs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { incentive893 } from '../../src/calls/index.js';
import { toICalendar } from '../../src/calendar.js';
import { toCommonGrantsOpportunity } from '../../src/commongrants/index.js';
import type { CallChanges } from '../../src/define/call-definition.js';
import { extendCall } from '../../src/define/define-call.js';
import type { GrantCall } from '../../src/model/call.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import { remedies } from '../../src/guidance/remedies.js';
import type { Application, Draft } from '../../src/model/application.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import { lookUpFor } from '../../src/model/register.js';
import { register2017 } from '../../src/municipalities/index.js';
import { reviewOf } from '../../src/model/review.js';
import { allocate } from '../../src/portfolio/allocate.js';
import { assessAll } from '../../src/portfolio/assess-all.js';
import { fundingLine } from '../../src/portfolio/funding-line.js';
import { rank } from '../../src/portfolio/rank.js';
import { splitJointAward } from '../../src/portfolio/split-joint-award.js';
import { isLocalDate } from '../../src/model/time/moment.js';
import { PATTERNS } from '../../src/schema/fields.js';
import { deadlineStatus } from '../../src/rules/deadline.js';
import { parseApplication, parseDraft } from '../../src/schema/parse.js';
import { settle } from '../../src/settlement/settle.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { explain } from '../../src/words/explain.js';

/** A whole, eligible application of one municipality. */
const base: Application = {
  id: '1',
  arrivedAt: '2017-09-14T10:00:00+03:00',
  category: 'experiment',
  applicants: [{ kind: 'municipality', code: '418', roles: ['experimenter'] }],
  commonChallenge: true,
  experiment: { strengthensImpact: true, spreadsResults: true },
  aims: { renewsRoutines: true, renewsServiceProcesses: true, lowersCosts: true },
  costs: [{ id: 's', kind: 'salaries', amount: '10000.00', causedByProject: true }],
  requestedGrant: '7000.00',
  otherFunding: [],
};
const reasonsOf = (draft: Draft, call = digikunta2017): string[] =>
  assess(call, draft).findings.map(({ reason }) => reason);
const nothing = { kind: 'vat', amount: '0.00', causedByProject: true } as const;
const batch = (...rows: unknown[]) => [
  ...assessAll(digikunta2017, rows, { parse: parseApplication }),
];

describe('a row that cannot be read', () => {
  const broken = { ...base, arrivedAt: '2017-09-14T11:00:00+03:00', requestedGrant: '3 000,00' };

  test('keeps its id, and says which version counts although a later one could not be read', () => {
    expect(batch(base, broken)).toMatchObject([
      { ok: true, id: '1' },
      { ok: false, id: '1', otherVersion: { index: 0, counts: 'earlier' } },
    ]);
    expect(batch(broken, base)).toMatchObject([{ ok: false }, { ok: true, unreadVersion: 0 }]);
  });

  test('has no id if it is empty: two such are no versions of one application', () => {
    const [first, second] = batch({ ...base, id: '' }, { ...base, id: ' ' });
    expect([first, second].map((row) => row?.ok)).toEqual([true, true]);
    expect(first).not.toHaveProperty('id');
    expect(second).not.toHaveProperty('otherVersion');
  });

  test('names the own rule that failed', () => {
    const failing: OwnRule = {
      name: 'mine',
      effect: 'require',
      outcomes: {},
      check: () => {
        throw new Error('of the host');
      },
    };
    expect([...assessAll(digikunta2017, [base], { ownRules: [failing] })]).toMatchObject([
      {
        ok: false,
        id: '1',
        issues: [{ reason: 'input.own-rule-failed', facts: { rule: 'mine' }, path: [] }],
      },
    ]);
  });
});

describe('ids and arrivals', () => {
  test('the same letters written in two ways are one id', () => {
    const [, second] = batch({ ...base, id: '\u00e4' }, { ...base, id: 'a\u0308' });
    expect(second).toMatchObject({ otherVersion: { index: 0 } });
  });

  test.each([
    ['2017-09-14T10:00:00.000100+03:00', '2017-09-14T10:00:00.000900+03:00', 'this'],
    ['2017-09-14T10:00:00.000900+03:00', '2017-09-14T10:00:00.000100+03:00', 'earlier'],
    ['2017-09-14T10:00:00.000000001+03:00', '2017-09-14T07:00:00.000000002Z', 'this'],
    ['2017-09-14T10:00:00.5+03:00', '2017-09-14T07:00:00.500Z', null],
  ])('of %s and %s the later one counts, to the nanosecond: %s', (one, other, counts) => {
    const [, second] = batch({ ...base, arrivedAt: one }, { ...base, arrivedAt: other });
    expect(second).toMatchObject({ otherVersion: { index: 0, counts } });
  });

  const ranked = (arrivals: Readonly<Record<string, string>>, call = digikunta2017): string[] =>
    rank(
      call,
      Object.entries(arrivals).map(([id, arrivedAt]) => ({
        id,
        assessment: assess(call, { ...base, arrivedAt }),
      })),
      { by: 'arrival' },
    ).map(({ id }) => id);

  test('the order of arrival is to the nanosecond', () => {
    expect(
      ranked({
        a: '2017-09-14T10:00:00.000900+03:00',
        b: '2017-09-14T10:00:00.000100+03:00',
        c: '2017-09-14T10:00:00.0009001+03:00',
      }),
    ).toEqual(['b', 'a', 'c']);
  });

  test('a call without a closing time has an order of arrival too', () => {
    const open = extendCall(digikunta2017, { closesAt: null });
    expect(ranked({ a: '2017-09-14T12:00:00Z', b: '2017-09-14T10:00:00Z' }, open)).toEqual([
      'b',
      'a',
    ]);
  });

  test('scores take any number of decimals', () => {
    const assessment = assess(digikunta2017, base);
    const order = (scores: Readonly<Record<string, string>>): string[] =>
      rank(
        digikunta2017,
        Object.entries(scores).map(([id, score]) => ({ id, assessment, score })),
      ).map(({ id }) => id);
    expect(
      order({ a: '7.33333333333333333333', b: '7.33333333333333333334', c: '7.4', d: '10' }),
    ).toEqual(['d', 'c', 'b', 'a']);
    expect(order({ b: '7.50', a: '7.5' })).toEqual(['a', 'b']);
    expect(() => order({ a: '7,5' })).toThrow(/not a valid score/);
  });
});

describe('an amount of nothing', () => {
  test('holds no maximum back', () => {
    const draft = { ...base, requestedGrant: '9000.00', costs: [...base.costs, nothing] };
    expect(reasonsOf(draft)).toContain('cap.exceeded');
  });

  test('holds no settlement back', () => {
    const costs = [
      { kind: 'salaries', amount: '9000.00', causedByProject: true } as const,
      nothing,
    ];
    const decision = { award: '7000.00', rate: '0.70', paid: '7000.00' };
    const { action, balance, findings } = settle(digikunta2017, decision, {
      costs,
      otherFunding: [],
    });
    expect([action, balance]).toEqual(['repay', '700.00']);
    expect(findings.map(({ reason }) => reason)).not.toContain('settlement.facts-missing');
  });

  test('but a line without an amount still does', () => {
    const open = { kind: 'vat', causedByProject: true } as const;
    const draft = { ...base, requestedGrant: '9000.00', costs: [...base.costs, open] };
    expect(reasonsOf(draft)).toContain('cap.costs-missing');
  });
});

describe('a settlement', () => {
  test('says what goes back now, and what waits for missing facts', () => {
    // 7 000 paid, 5 000 decided: 2 000 goes back whatever comes. 70 % of 5 000 is 3 500: of the rest 1 500 waits.
    const { action, balance, findings } = settle(
      digikunta2017,
      { award: '5000.00', rate: '0.70', paid: '7000.00' },
      {
        costs: [
          { kind: 'salaries', amount: '5000.00', causedByProject: true },
          { kind: 'travel', causedByProject: true },
        ],
        otherFunding: [],
      },
    );
    expect([action, balance]).toEqual(['repay', '2000.00']);
    expect(findings).toContainEqual(
      expect.objectContaining({
        reason: 'settlement.awaits-facts',
        facts: { excess: '1500.00' },
        paths: [['costs', 1, 'amount']],
      }) as unknown,
    );
  });
});

describe('texts', () => {
  test.each(['a\u0000b', '\u0007', 'a\u001b[31m', '\u007f', '\u0085', '\u0000=1+1'])(
    '%j is refused: a control character',
    (studyMeans) => {
      expect(parseDraft({ studyMeans })).toMatchObject({
        ok: false,
        issues: [{ path: ['studyMeans'], reason: 'input.text-control' }],
      });
    },
  );

  test('tabs and line breaks are accepted', () => {
    expect(parseDraft({ studyMeans: 'a\tb\r\nc' }).ok).toBe(true);
  });

  test('an empty name is no name', () => {
    const [applicant] = base.applicants;
    const named = (name: string): string => {
      const draft = {
        ...base,
        applicants: [{ kind: 'municipality', ...applicant, name } as const],
      };
      const finding = assess(digikunta2017, draft).findings.find(
        ({ rule }) => rule === 'applicant',
      );
      return finding ? explain(finding, en) : '';
    };
    expect(named('')).toMatch(/: 418\.$/);
    expect(named(' ')).toMatch(/: 418\.$/);
  });

  test('two days that cannot be read are two issues, and no third of their order', () => {
    expect(parseDraft({ usePeriod: { from: '15.9.2017', to: '' } })).toMatchObject({
      issues: [{ path: ['usePeriod', 'from'] }, { path: ['usePeriod', 'to'] }],
    });
    const issues = parseDraft({ usePeriod: { from: '15.9.2017', to: '2017-01-01' } });
    expect(issues).toMatchObject({ issues: [{ reason: 'input.day' }] });
  });
});

describe('sentences', () => {
  test("name the call's maximum, however it is written", () => {
    const call = extendCall(digikunta2017, { maximumGrant: '50000' });
    const costs = [{ kind: 'salaries', amount: '100000', causedByProject: true }] as const;
    const { findings } = assess(call, { ...base, requestedGrant: '60000.00', costs });
    const cap = findings.find(({ rule }) => rule === 'cap');
    expect(cap && explain(cap, en)).toContain('the largest grant to one application in this call');
  });
});

describe('what officials review', () => {
  const call = extendCall(digikunta2017, {
    applicantKinds: { municipality: 'review', 'joint-authority': 'review', other: 'refuse' },
  });

  test('a code that no municipality has is asked for again, also where municipalities are for review', () => {
    const [applicant] = base.applicants;
    const applicants = [{ kind: 'municipality', ...applicant, code: '000' } as const];
    expect(
      nextQuestions(call, { ...base, applicants }, { municipalities: register2017 }),
    ).toContainEqual({
      path: ['applicants', 0, 'code'],
      rules: ['applicant'],
      askedOf: 'applicant',
    });
  });

  const open = extendCall(digikunta2017, { closesAt: null });
  const joint: Draft = {
    ...base,
    applicants: [{ kind: 'joint-authority', name: 'Kuntayhtymä', members: ['418', '536'] }],
  };
  const lineOf = (ownRules: readonly OwnRule[] = []) => {
    const assessment = assess(open, joint, { ownRules });
    const { maximumAward } = assessment.award ?? { maximumAward: '0' };
    return fundingLine(
      open,
      [{ id: 'a', assessment }],
      { awards: [], remaining: maximumAward },
      { scoreStep: '1' },
    );
  };

  test('what does not apply is no open point of the funding line', () => {
    expect(lineOf()).toMatchObject([{ id: 'a', review: 'applicants[0]' }]);
  });

  test('an own rule that misses a fact is one: no review carries the application over', () => {
    const missing: OwnRule<{ 'mine.missing': object }> = {
      name: 'mine',
      effect: 'require',
      outcomes: { 'mine.missing': 'missing' },
      check: () => [{ reason: 'mine.missing', facts: {}, paths: [], clauses: [] }],
    };
    expect(lineOf([missing as OwnRule])).toEqual([]);
  });
});

test('what a host does to the clauses of an answer changes no call', () => {
  for (const call of [digikunta2017, incentive893] as readonly GrantCall[]) {
    const before = JSON.stringify(call);
    const { findings, costs } = assess(call, { costs: base.costs });
    for (const { clauses } of [...findings, ...costs.lines]) (clauses as string[]).push('changed');
    expect(JSON.stringify(call)).toBe(before);
  }
});

describe('a closing at 24.00', () => {
  const call = extendCall(digikunta2017, { opensAt: null, closesAt: '2019-12-31T24:00' });

  test('belongs to the day before, in sentences', () => {
    const { findings } = assess(call, { ...base, arrivedAt: '2019-12-31T12:00:00+02:00' });
    const [deadline] = findings;
    expect(deadline && explain(deadline, en)).toContain(
      '(deadline: 31 December 2019 at 24:00 Finnish time)',
    );
    expect(deadline && explain(deadline, fi)).toContain('(määräaika 31.12.2019 klo 24.00)');
  });

  test('in the register: who merges on 1 January still exists', () => {
    const applicants = [{ kind: 'municipality', code: '911', roles: ['experimenter'] } as const];
    const { findings } = assess(call, { ...base, applicants }, { municipalities: register2017 });
    expect(findings.map(({ reason }) => reason)).not.toContain('applicant.code-merged');
  });

  test('in the calendar and in CommonGrants', () => {
    const stamp = '2019-12-01T00:00:00Z';
    expect(toICalendar(call, { stamp, language: 'sv' }).replaceAll('\r\n ', '')).toContain(
      '31.12.2019 kl. 24.00',
    );
    const { keyDates } = toCommonGrantsOpportunity(call, {
      id: '30a12e5e-5940-4c08-921c-17a8960fcf4b',
      at: stamp,
    });
    expect(keyDates.closeDate).toMatchObject({ date: '2019-12-31' });
    expect(keyDates.closeDate).not.toHaveProperty('time');
  });
});

describe('a deadline that moves', () => {
  const stamp = '2017-08-25T09:00:00+03:00';
  const linesOf = (text: string, name: string): string[] =>
    text.split('\r\n').filter((line) => line.startsWith(name));

  test('is one event, updated', () => {
    const before = toICalendar(digikunta2017, { stamp });
    const moved = extendCall(digikunta2017, { version: '2', closesAt: '2017-09-22T16:15' });
    const after = toICalendar(moved, { stamp, sequence: 1 });
    expect(linesOf(after, 'UID:')).toEqual(linesOf(before, 'UID:'));
    expect(linesOf(before, 'SEQUENCE:')).toEqual(['SEQUENCE:0']);
    expect(linesOf(after, 'SEQUENCE:')).toEqual(['SEQUENCE:1']);
  });

  test.each([-1, 1.5, Number.NaN])('the sequence %d is refused', (sequence) => {
    expect(() => toICalendar(digikunta2017, { stamp, sequence })).toThrow(
      expect.objectContaining({ code: 'invalid-sequence' }) as Error,
    );
  });
});

test('a register of forty thousand codes is looked up in step with its size', () => {
  const code = (number: number): string => `${String(number)}x`;
  const codes = Array.from({ length: 40_000 }, (_, number) => code(number));
  const mergers = codes
    .slice(1)
    .map((from, at) => ({ code: from, into: code(at), on: '2017-01-01' }));
  const applicants = Array.from({ length: 100 }, (_, at) => ({
    kind: 'joint-authority' as const,
    members: Array.from({ length: 100 }, (__, member) => code(39_999 - at * 100 - member)),
  }));
  const began = performance.now();
  assess(digikunta2017, { applicants }, { municipalities: { codes, mergers } });
  expect(performance.now() - began).toBeLessThan(2000);
});

describe('a version that cannot be read', () => {
  const at = (arrivedAt: unknown, more: object = {}): object => ({ ...base, arrivedAt, ...more });
  const broken = { requestedGrant: '3 000,00' };

  test.each([
    ['2017-09-14T11:00:00+03:00', 0],
    ['2017-09-14T10:00:00+03:00', 0],
    ['14.9.2017 klo 11', 0],
    [undefined, 0],
    ['2017-09-14T09:59:59+03:00', undefined],
    // It is late, and the one that can be read is not.
    ['2017-09-16T10:00:00+03:00', undefined],
  ])('and comes first in the file, arrived %s: row %s', (arrivedAt, unreadVersion) => {
    const [first, second] = batch(at(arrivedAt, broken), base);
    expect(first).toMatchObject({ ok: false, id: '1' });
    expect(second?.ok && second.unreadVersion).toBe(unreadVersion);
    const [, unread] = batch(base, at(arrivedAt, broken));
    expect(unread?.otherVersion?.index).toBe(unreadVersion);
  });

  test('is forgotten once a later one can be read, and only then', () => {
    const rows = batch(
      at('2017-09-14T11:00:00+03:00', broken),
      at('2017-09-14T11:30:00+03:00'),
      at('2017-09-14T11:10:00+03:00'),
    );
    expect(rows.map((row) => row.ok && row.unreadVersion)).toEqual([false, undefined, undefined]);
    const unknown = batch(at('?', broken), at('2017-09-14T11:00:00+03:00', broken), base, base);
    expect(unknown.map((row) => row.ok && row.unreadVersion)).toEqual([false, false, 0, 0]);
  });

  test.each(['\u0000=1+1', '\ud800', 'a'.repeat(10_001), ' ', 7, {}])(
    'has no id that no application can have: %j',
    (id) => {
      expect(batch({ ...base, ...broken, id })[0]).not.toHaveProperty('id');
    },
  );
});

test('without a closing time, the last version that arrived counts', () => {
  const call = extendCall(digikunta2017, { closesAt: null });
  const rows = [base, { ...base, arrivedAt: '2020-01-01T00:00:00Z' }, base];
  expect([...assessAll(call, rows)].map(({ otherVersion }) => otherVersion)).toEqual([
    undefined,
    { index: 0, counts: 'this' },
    { index: 1, counts: 'earlier' },
  ]);
});

describe('ids that are the same as people read them', () => {
  const [composed, decomposed] = ['\u00e4', 'a\u0308'];
  const twice = expect.objectContaining({ code: 'duplicate-id' }) as Error;
  test('are twice the same in what officials do with many', () => {
    const assessment = assess(digikunta2017, base);
    const entries = [composed, decomposed].map((id) => ({ id, assessment }));
    expect(() => rank(digikunta2017, entries)).toThrow(twice);
    const ranked = [composed, decomposed].map((id) => ({ id, maximumAward: '1' }));
    expect(() => allocate(ranked, { budget: '1', onShortfall: 'stop' })).toThrow(twice);
    const shares = [composed, decomposed].map((id) => ({ id, share: '1' }));
    expect(() => splitJointAward('1', shares)).toThrow(twice);
  });

  test('find their reviews, and have them once', () => {
    const id = decomposed;
    const draft: Draft = {
      ...base,
      id,
      costs: [{ id: 'a', kind: 'software', amount: '1', causedByProject: true }],
    };
    const [line] = assess(digikunta2017, draft).costs.lines;
    const reviews = line ? [reviewOf(line, true)] : [];
    const lineOf = (reviewsById: Record<string, typeof reviews>) => {
      const [row] = assessAll(digikunta2017, [draft], { reviewsById });
      return row?.ok ? row.assessment.costs.lines[0]?.reason : row;
    };
    expect(lineOf({ [composed]: reviews })).toBe('costs.review-accepted');
    expect(() => lineOf({ [composed]: reviews, [decomposed]: [] })).toThrow(
      expect.objectContaining({ code: 'duplicate-review' }) as Error,
    );
  });

  // The award of an allocation, as another system wrote the id.
  test('are joined in the funding line', () => {
    const assessment = assess(digikunta2017, base);
    const awards = [{ id: composed, award: '7000.00', reason: 'allocation.full', facts: {} }];
    const line = fundingLine(
      digikunta2017,
      [
        { id: decomposed, assessment, score: '7' },
        { id: 'b', assessment, score: '6' },
      ],
      { awards: awards as never, remaining: '0.00' },
      { scoreStep: '1' },
    );
    expect(line).toMatchObject([
      { id: decomposed, funded: true },
      { id: 'b', funded: false },
    ]);
  });
});

test.each(['a\u0000b', '\ud800'])('a review with %j in a text is none', (text) => {
  const review = { on: 'arrivedAt', about: {}, accepted: true } as const;
  for (const wrong of [{ by: text }, { grounds: text }, { about: { source: text } }, { on: text }])
    expect(() =>
      assess(digikunta2017, base, { reviews: [{ ...review, ...wrong } as never] }),
    ).toThrow(expect.objectContaining({ code: 'invalid-review' }) as Error);
});

describe('faults put in by hand', () => {
  test('of every year, the pattern of a day takes 29 February where the calendar has it', () => {
    const pattern = new RegExp(PATTERNS.day);
    const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'));
    for (const day of years.map((year) => `${year}-02-29`)) {
      const year = Number(day.slice(0, 4));
      const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
      if (pattern.test(day) !== isLeap || isLocalDate(day) !== isLeap) expect(day).toBe(isLeap);
    }
    expect([pattern.test('2200-02-29'), pattern.test('2400-02-29')]).toEqual([false, true]);
  });

  test('each row of a batch has the reviews of its own application, and no others', () => {
    const drafts = ['a', 'b', 'c'].map((id): Draft => ({
      ...base,
      id,
      costs: [{ id: 'x', kind: 'software', amount: '1', causedByProject: true }],
    }));
    const reviewsOf = (draft: Draft, accepted: boolean) =>
      assess(digikunta2017, draft).costs.lines.map((line) => reviewOf(line, accepted));
    const [a = {}, b = {}] = drafts;
    const reviewsById = { a: reviewsOf(a, true), b: reviewsOf(b, false) };
    const alone = drafts.map((draft) => {
      const reviews = Object.entries(reviewsById).find(([id]) => id === draft.id)?.[1];
      return assess(digikunta2017, draft, { reviews });
    });
    const together = [...assessAll(digikunta2017, drafts, { reviewsById })];
    expect(together.map((row) => row.ok && row.assessment)).toEqual(alone);
    expect(alone.map(({ costs }) => costs.lines[0]?.reason)).toEqual([
      'costs.review-accepted',
      'costs.review-rejected',
      'costs.needs-review',
    ]);
  });

  test.each(['\u0085', '\u2028', '\u2029', '\r', '\r\n', '\n'])(
    '%j is a line break in a calendar, and nothing that ends a line',
    (end) => {
      const title = { fi: `a${end}b`, sv: 'a', en: 'a' };
      const text = toICalendar(
        { ...digikunta2017, title },
        { stamp: '2017-08-25T09:00:00+03:00' },
      ).replaceAll('\r\n ', '');
      expect(text).toContain(': a\\nb\r\n');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0085\u2028\u2029\r\n]/);
    },
  );

  test('a reading of several fields goes with the first that a variant changes', () => {
    const reading = {
      id: 'both',
      interpretation: 1,
      argument: 'x',
      changes: { rate: '0.50', maximumGrant: '10.00' },
    };
    const call = extendCall(digikunta2017, { readings: [reading] });
    const left = (changes: CallChanges) => extendCall(call, changes).readings.length;
    expect(left({ smallSumLimit: '7' })).toBe(1);
    expect(left({ rate: call.rate })).toBe(1);
    expect(left({ rate: '0.60' })).toBe(0);
    expect(left({ maximumGrant: '7' })).toBe(0);
    expect(left({ rate: call.rate, maximumGrant: '7' })).toBe(0);
  });
});

describe('a closing time in nanoseconds', () => {
  const call = extendCall(digikunta2017, { closesAt: '2017-09-15T16:15:00.000000500+03:00' });
  const deadlineOf = (arrivedAt: string, of: GrantCall = call) =>
    assess(of, { arrivedAt }).findings[0]?.reason;
  test.each([
    ['2017-09-15T16:15:00.000000499+03:00', 'deadline.in-time', 'deadline.in-time', 'open'],
    ['2017-09-15T13:15:00.0000005Z', 'deadline.at-closing', 'deadline.late', 'open'],
    ['2017-09-15T16:15:00.000000501+03:00', 'deadline.late', 'deadline.late', 'closed'],
    ['2017-09-15T16:15:00.000900+03:00', 'deadline.late', 'deadline.late', 'closed'],
    ['2017-09-15T16:15+03:00', 'deadline.to-the-minute', 'deadline.to-the-minute', 'open'],
  ])('%s is %s, where it is strict %s', (arrivedAt, inclusive, strict, state) => {
    expect(deadlineOf(arrivedAt)).toBe(inclusive);
    expect(deadlineOf(arrivedAt, { ...call, closing: 'strict' })).toBe(strict);
    expect(deadlineStatus(call, arrivedAt).state).toBe(state);
    const [closed] = assess(call, {}, { asOf: arrivedAt }).findings;
    expect(closed?.reason).toBe(state === 'closed' ? 'deadline.closed' : 'deadline.not-arrived');
  });

  test('at the very end of a minute leaves a stamp without seconds open', () => {
    const closesAt = '2017-09-15T16:15:59.9999995+03:00';
    const late = extendCall(digikunta2017, { closesAt });
    expect(deadlineOf('2017-09-15T16:15+03:00', late)).toBe('deadline.to-the-minute');
    expect(deadlineOf('2017-09-15T16:14+03:00', late)).toBe('deadline.in-time');
  });

  test('may come a nanosecond after the opening, and not with it', () => {
    const opensAt = '2017-09-15T16:15:00.000000499+03:00';
    expect(deadlineOf(opensAt, extendCall(call, { opensAt }))).toBe('deadline.in-time');
    expect(deadlineOf('2017-09-15T13:15:00.000000498Z', extendCall(call, { opensAt }))).toBe(
      'deadline.before-opening',
    );
    expect(() => extendCall(call, { opensAt: call.closesAt })).toThrow(/before the closing/);
  });
});

describe('the review that the funding line names', () => {
  const line = (draft: Draft, funded: boolean) => {
    const assessment = assess(digikunta2017, draft);
    const award = assessment.award?.maximumAward ?? '0.00';
    const full = { id: 'a', award, reason: 'allocation.full', facts: {} } as const;
    return fundingLine(
      digikunta2017,
      [{ id: 'a', assessment }],
      { awards: funded ? [full] : [], remaining: '99999.00' },
      { scoreStep: '1' },
    ).map(({ review }) => review);
  };
  const software = { id: 'x', kind: 'software', amount: '900', causedByProject: true } as const;
  const byMinute = { ...base, arrivedAt: '2017-09-15T16:15+03:00' };

  test('is the arrival, whatever costs are reviewed beside it', () => {
    expect(line({ ...byMinute, costs: [software], requestedGrant: '7' }, true)).toEqual([
      'arrivedAt',
    ]);
  });

  test('is the cost line without which other funding leaves nothing', () => {
    const salaries = { kind: 'salaries', amount: '100', causedByProject: true } as const;
    const otherFunding = [{ source: 'b', kind: 'private', amount: '100' }] as const;
    const draft = { ...base, costs: [salaries, software], requestedGrant: '7', otherFunding };
    expect(line(draft, true)).toEqual(['costs.x']);
    expect(line({ ...draft, otherFunding: [] }, true)).toEqual([]);
  });

  test('is none where nothing could be awarded', () => {
    const cent = { kind: 'salaries', amount: '0.01', causedByProject: true } as const;
    expect(line({ ...byMinute, costs: [cent] }, false)).toEqual([]);
  });
});

test('many codes are looked up as few are, whatever the mergers', () => {
  const code = fc.integer({ min: 0, max: 60 }).map((number) => String(number).padStart(3, '0'));
  const on = fc.constantFrom('2016-01-01', '2017-01-01', '2018-01-01');
  const merger = fc.record({ code, into: code, on });
  fc.assert(
    fc.property(fc.array(code), fc.array(merger, { maxLength: 30 }), (codes, mergers) => {
      const inOrder = mergers.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
      const lookUp = lookUpFor({ codes, mergers: inOrder }, digikunta2017);
      for (let number = 0; number <= 60; number += 1) {
        const told = String(number).padStart(3, '0');
        const alone = lookUpFor({ codes, mergers: inOrder }, digikunta2017);
        expect(lookUp(told)).toEqual(alone(told));
      }
    }),
  );
});

describe('what is like these', () => {
  test('a source of funding or an outsider with a blank name has none', () => {
    const otherFunding = [{ source: ' ', kind: 'state', amount: '1' }] as const;
    const { findings } = assess(digikunta2017, { ...base, otherFunding });
    const finding = findings.find(({ reason }) => reason === 'cofunding.state-money');
    expect(finding?.facts).toMatchObject({ source: null });
    const outsider = { kind: 'other', name: ' ' } as const;
    const draft = { ...base, applicants: [...base.applicants, outsider] };
    const changed = remedies(digikunta2017, draft).flatMap((remedy) =>
      'changes' in remedy ? remedy.changes.map(({ path }) => path[0]) : [],
    );
    expect(changed).not.toContain('partners');
  });

  test.each(['applicant.0', 'costs', 'costs[x]', 'arrived', ''])(
    'a review of %j is of nothing, whatever version it is about',
    (on) => {
      const review = { on, about: { application: 'another' }, accepted: true } as never;
      expect(() => assess(digikunta2017, base, { reviews: [review] })).toThrow(
        expect.objectContaining({ code: 'unknown-review' }) as Error,
      );
    },
  );

  test('a review is of the same application, whichever way its id is written', () => {
    const software = { id: 'x', kind: 'software', amount: '1', causedByProject: true } as const;
    const reviewedAs = (one: string, other: string) => {
      const draft = (id: string): Draft => ({ ...base, id, costs: [software] });
      const [line] = assess(digikunta2017, draft(one)).costs.lines;
      const reviews = line ? [reviewOf(line, true)] : [];
      return assess(digikunta2017, draft(other), { reviews }).costs.lines[0]?.reason;
    };
    expect(reviewedAs('\u00e4', 'a\u0308')).toBe('costs.review-accepted');
    expect(reviewedAs('', ' ')).toBe('costs.review-accepted');
    expect(reviewedAs('', 'a')).toBe('costs.needs-review');
  });

  test.each(['a\u0000', '\ud800'])('a call with %j in a text is none', (wrong) => {
    const fault = expect.objectContaining({ code: 'invalid-type' }) as Error;
    const title = { ...digikunta2017.title, fi: wrong };
    for (const changes of [{ id: wrong }, { version: wrong }, { title }])
      expect(() => extendCall(digikunta2017, changes)).toThrow(fault);
  });

  test('amounts in the facts have two decimals, however the call writes them', () => {
    const call = extendCall(digikunta2017, { smallSumLimit: '100' });
    const costs = [{ kind: 'salaries', amount: '100', causedByProject: true }] as const;
    const decision = { award: '100', rate: '1', paid: '150' };
    const { findings } = settle(call, decision, { costs, otherFunding: [] });
    expect(findings.find(({ reason }) => reason === 'settlement.keep')?.facts).toEqual({
      balance: '50.00',
      limit: '100.00',
    });
  });
});

test.each([en, fi, sv])(
  '$language: officials are told where a call names no source',
  (catalogue) => {
    const ruleClauses = { ...digikunta2017.ruleClauses, settlement: undefined };
    const silent: GrantCall = { ...digikunta2017, ruleClauses, grounds: {} };
    const decision = { award: '1', rate: '1', paid: '1' };
    const said = (call: GrantCall): string[] =>
      settle(call, decision, { costs: [] }).findings.map((finding) =>
        explain(finding, catalogue, 'official', call),
      );
    const { noSource } = catalogue.advice;
    expect(said(silent).every((text) => text.endsWith(noSource))).toBe(true);
    expect(said(digikunta2017).some((text) => text.includes(noSource))).toBe(false);
  },
);
