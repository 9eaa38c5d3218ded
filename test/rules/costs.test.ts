import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { CostLineDraft, UsePeriodDraft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { CostKind, Vocabulary } from '../../src/model/vocabulary.js';
import { assessCosts, type CostAssessment } from '../../src/rules/costs.js';
import {
  callWith,
  found,
  joint,
  jointWith,
  jointWithout,
  reasons,
  salaries,
} from '../checks/example.js';
import { type Decisions, reviewsFor } from '../checks/reviews.js';

const line = (kind: CostKind, facts: CostLineDraft = {}): CostLineDraft => ({
  kind,
  amount: '100.00',
  causedByProject: true,
  ...facts,
});
const period = { from: '2017-10-01', to: '2018-09-30' };

/** The assessment of lines, with decisions by place. */
const assessedCosts = (
  lines: readonly CostLineDraft[],
  decisions: Decisions = {},
  usePeriod?: UsePeriodDraft,
  call: GrantCall = digikunta2017,
): CostAssessment<Vocabulary> =>
  assessCosts(call, lines, { usePeriod, reviews: reviewsFor({ costs: lines }, decisions, call) });

/** The reason of one line, and how much of it counts. */
function weigh(
  one: CostLineDraft,
  usePeriod?: UsePeriodDraft,
  decisions: Decisions = {},
  call: GrantCall = digikunta2017,
): [string | undefined, string] {
  const { lines, eligible } = assessedCosts([one], decisions, usePeriod, call);
  return [lines[0]?.reason, eligible];
}

describe('acceptable costs', () => {
  test.each<CostKind>(['salaries', 'travel', 'premises', 'services', 'materials'])(
    '%s count',
    (kind) => {
      expect(weigh(line(kind))).toEqual(['costs.accepted', '100.00']);
    },
  );

  test.each<CostKind>([
    'equipment',
    'overhead',
    'in-kind',
    'depreciation',
    'provision',
    'financing',
    'penalty',
    'representation',
  ])('%s do not count', (kind) => {
    expect(weigh(line(kind))).toEqual(['costs.refused-kind', '0.00']);
  });

  test.each<CostKind>(['software', 'internal', 'other'])(
    '%s are for an official to review, and count until then',
    (kind) => {
      expect(weigh(line(kind))).toEqual(['costs.needs-review', '100.00']);
      expect(weigh(line(kind), undefined, { 'costs.0': true })).toEqual([
        'costs.review-accepted',
        '100.00',
      ]);
      expect(weigh(line(kind), undefined, { 'costs.0': false })).toEqual([
        'costs.review-rejected',
        '0.00',
      ]);
      expect(() => weigh(line(kind), undefined, { 'costs.1': false })).toThrow(
        expect.objectContaining({ code: 'unknown-review' }),
      );
    },
  );

  test('value added tax counts only if it stays a final cost', () => {
    expect(weigh(line('vat', { finalVat: true }))).toEqual(['costs.final-vat', '100.00']);
    expect(weigh(line('vat', { finalVat: false }))).toEqual(['costs.recoverable-vat', '0.00']);
    expect(weigh(line('vat'))).toEqual(['costs.line-incomplete', '0.00']);
  });

  test('a cost that the work does not cause does not count, whatever its kind', () => {
    expect(weigh(line('salaries', { causedByProject: false }))).toEqual([
      'costs.not-caused',
      '0.00',
    ]);
    expect(weigh({ causedByProject: false })).toEqual(['costs.not-caused', '0.00']);
  });

  test('no review brings back a kind that the policy refuses, nor rejects one that it accepts', () => {
    expect(weigh(line('equipment'), undefined, { 'costs.0': true })).toEqual([
      'costs.refused-kind',
      '0.00',
    ]);
    expect(weigh(line('salaries'), undefined, { 'costs.0': false })).toEqual([
      'costs.accepted',
      '100.00',
    ]);
  });

  test('a refusal rests on the notice that gives it, not on the call alone', () => {
    const [equipment] = assessCosts(digikunta2017, [{ ...line('equipment'), id: 'tablets' }]).lines;
    expect(equipment).toEqual({
      rule: 'costs',
      outcome: 'not-met',
      effect: 'limit',
      reason: 'costs.refused-kind',
      facts: { kind: 'equipment' },
      paths: [['costs', 0, 'kind']],
      line: 0,
      id: 'tablets',
      kind: 'equipment',
      counted: '0.00',
      clauses: ['release.cap', 'notice.equipment', 'decree-893.refused', 'interpretation.12'],
    });
  });
});

describe('an incomplete line', () => {
  test.each<[string, CostLineDraft, string[]]>([
    ['without its kind', { amount: '100.00', causedByProject: true }, ['kind']],
    ['without its amount', { kind: 'travel', causedByProject: true }, ['amount']],
    ['without its cause', { kind: 'travel', amount: '100.00' }, ['causedByProject']],
    ['without saying if the tax is final', line('vat'), ['finalVat']],
    ['without any fact', {}, ['kind', 'amount', 'causedByProject']],
  ])('%s: it waits and counts nothing', (_, one, missing) => {
    const { lines, eligible } = assessCosts(digikunta2017, [one]);
    expect(lines).toMatchObject([
      { reason: 'costs.line-incomplete', outcome: 'missing', counted: '0.00', facts: { missing } },
    ]);
    expect(eligible).toBe('0.00');
  });

  test('a kind that the call does not have is asked for again, whatever its name', () => {
    for (const kind of ['coffee', 'constructor', '__proto__', '']) {
      const { lines } = assessCosts<Vocabulary>(digikunta2017, [
        { kind, amount: '100.00', causedByProject: true },
      ]);
      expect(lines).toMatchObject([
        { reason: 'costs.line-incomplete', facts: { missing: ['kind'] }, kind },
      ]);
    }
  });

  test('a kind that is refused anyway is not asked for its amount', () => {
    expect(weigh({ kind: 'equipment' })).toEqual(['costs.refused-kind', '0.00']);
  });
});

describe('costs arise within the use period', () => {
  // After the decision of 29 September 2017, so that only the period decides.
  test.each([
    ['the day before', '2017-09-30', 'costs.outside-period', '0.00'],
    ['the first day', '2017-10-01', 'costs.accepted', '100.00'],
    ['the last day', '2018-09-30', 'costs.accepted', '100.00'],
    ['the day after', '2018-10-01', 'costs.outside-period', '0.00'],
  ])('%s', (_, incurredOn, reason, counted) => {
    expect(weigh(line('salaries', { incurredOn }), period)).toEqual([reason, counted]);
  });

  test('without a period, a line with a date waits for it but counts; one without a date does not wait', () => {
    expect(weigh(line('salaries', { incurredOn: '2017-11-01' }))).toEqual([
      'costs.period-missing',
      '100.00',
    ]);
    expect(weigh(line('salaries'))).toEqual(['costs.accepted', '100.00']);
  });

  test('half a period decides what it can', () => {
    const november = line('salaries', { incurredOn: '2017-11-01' });
    expect(weigh(november, { from: '2017-11-02' })).toEqual(['costs.outside-period', '0.00']);
    expect(weigh(november, { from: '2017-11-01' })).toEqual(['costs.period-missing', '100.00']);
    expect(weigh(november, { to: '2017-10-31' })).toEqual(['costs.outside-period', '0.00']);
    expect(weigh(november, { to: '2017-11-01' })).toEqual(['costs.period-missing', '100.00']);
  });

  test('before the decision of 29 September 2017 an official reviews it; on that day nobody needs to', () => {
    const from = { from: '2017-09-01', to: '2018-09-30' };
    const early = line('salaries', { incurredOn: '2017-09-28' });
    expect(weigh(early, from)).toEqual(['costs.before-decision', '100.00']);
    expect(weigh(early, from, { 'costs.0': true })).toEqual(['costs.review-accepted', '100.00']);
    expect(weigh(early, from, { 'costs.0': false })).toEqual(['costs.review-rejected', '0.00']);
    expect(weigh(line('salaries', { incurredOn: '2017-09-29' }), from)).toEqual([
      'costs.accepted',
      '100.00',
    ]);
    const undecided = Object.fromEntries(
      Object.entries(digikunta2017).filter(([term]) => term !== 'decisionsAnnouncedOn'),
    );
    expect(weigh(early, from, {}, undecided as typeof digikunta2017)).toEqual([
      'costs.accepted',
      '100.00',
    ]);
  });

  test('a review does not bring back a cost outside the period', () => {
    expect(
      weigh(line('salaries', { incurredOn: '2017-09-28' }), period, { 'costs.0': true }),
    ).toEqual(['costs.outside-period', '0.00']);
  });
});

describe('the sums', () => {
  test('by hand: 0.10 + 0.20 + 70 count, the tablets do not, and 70 of it is under review', () => {
    const costs = [
      line('travel', { amount: '0.1' }),
      salaries('0.20'),
      line('equipment', { amount: '5' }),
      line('software', { amount: '70' }),
    ];
    const { submitted, eligible, underReview } = assessCosts(digikunta2017, costs);
    expect({ submitted, eligible, underReview }).toEqual({
      submitted: '75.30',
      eligible: '70.30',
      underReview: '70.00',
    });
  });

  test('no lines come to nothing', () => {
    expect(assessCosts(digikunta2017, [])).toEqual({
      lines: [],
      submitted: '0.00',
      eligible: '0.00',
      underReview: '0.00',
    });
  });

  test('a cost before the decision is under review too', () => {
    const early = line('salaries', { incurredOn: '2017-09-28' });
    expect(
      assessCosts(digikunta2017, [early], { usePeriod: { from: '2017-09-01', to: '2017-12-31' } })
        .underReview,
    ).toBe('100.00');
  });

  test('a cost that an official must review is under review also while the use period is missing, until the review', () => {
    const dated = [
      line('software', { incurredOn: '2018-01-01' }),
      line('salaries', { incurredOn: '2017-09-28' }),
    ];
    const later = line('travel', { incurredOn: '2018-01-01' });
    const weighed = (decisions: Decisions = {}) => assessedCosts([...dated, later], decisions);
    expect(weighed().lines.map(({ reason }) => reason)).toEqual(
      Array(3).fill('costs.period-missing'),
    );
    expect(weighed()).toMatchObject({ eligible: '300.00', underReview: '200.00' });
    expect(weighed({ 'costs.0': true })).toMatchObject({
      eligible: '300.00',
      underReview: '100.00',
    });
    expect(weighed({ 'costs.0': false })).toMatchObject({
      eligible: '200.00',
      underReview: '100.00',
    });
    expect(weighed({ 'costs.0': true, 'costs.1': true })).toMatchObject({ underReview: '0.00' });
  });

  test('what the policy of another call accepts counts there', () => {
    const costPolicy = {
      ...digikunta2017.costPolicy,
      equipment: { treatment: 'accept', clauses: ['release.cap'] },
    } as const;
    expect(weigh(line('equipment'), undefined, {}, callWith({ costPolicy }))).toEqual([
      'costs.accepted',
      '100.00',
    ]);
  });

  test('an amount that the schema would have refused throws', () => {
    expect(() => assessCosts(digikunta2017, [salaries('12,50')])).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }),
    );
  });
});

describe('are there eligible costs', () => {
  test('a single cent is enough, whatever else is refused or missing', () => {
    expect(found('costs', joint)).toMatchObject([
      {
        reason: 'costs.eligible',
        outcome: 'met',
        effect: 'require',
        facts: { eligible: '36001.49', submitted: '38001.49' },
      },
    ]);
    expect(reasons('costs', { costs: [salaries('0.01'), line('equipment'), {}] })).toEqual([
      'costs.eligible',
    ]);
  });

  test('no known line counts', () => {
    expect(
      found('costs', jointWith({ costs: [line('equipment'), line('vat', { finalVat: false })] })),
    ).toMatchObject([
      { reason: 'costs.none-eligible', outcome: 'not-met', facts: { submitted: '200.00' } },
    ]);
    expect(reasons('costs', { costs: [salaries('0.00')] })).toEqual(['costs.none-eligible']);
  });

  test('an empty list of costs is missing, since a form starts with it', () => {
    expect(reasons('costs', jointWithout('costs'))).toEqual(['costs.lines-missing']);
    expect(reasons('costs', jointWith({ costs: [] }))).toEqual(['costs.lines-missing']);
  });

  test('while a line could still add to nothing, its facts are asked for', () => {
    expect(
      found('costs', { costs: [line('equipment'), { kind: 'vat', causedByProject: true }] }),
    ).toMatchObject([
      {
        reason: 'costs.incomplete',
        outcome: 'missing',
        facts: { lines: [1] },
        paths: [
          ['costs', 1, 'amount'],
          ['costs', 1, 'finalVat'],
        ],
      },
    ]);
  });
});

describe('a draft that nobody has parsed', () => {
  test.each([null, 'no', 0, {}])(
    '%j is no answer to whether the project causes a cost',
    (answer) => {
      const one = line('salaries', { causedByProject: answer } as unknown as CostLineDraft);
      expect(assessedCosts([one])).toMatchObject({
        eligible: '0.00',
        lines: [{ reason: 'costs.line-incomplete', facts: { missing: ['causedByProject'] } }],
      });
    },
  );

  test.each([null, 'no', 0, {}])('%j is no answer to whether a tax is final', (answer) => {
    const one = line('vat', { finalVat: answer } as unknown as CostLineDraft);
    expect(assessedCosts([one])).toMatchObject({
      eligible: '0.00',
      lines: [{ reason: 'costs.line-incomplete', facts: { missing: ['finalVat'] } }],
    });
  });

  test.each(['constructor', '__proto__', 'toString'])('the kind %j is none', (kind) => {
    expect(assessedCosts([line(kind as CostKind)])).toMatchObject({
      eligible: '0.00',
      lines: [{ reason: 'costs.line-incomplete', facts: { missing: ['kind'] } }],
    });
  });
});
