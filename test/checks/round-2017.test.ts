// Fourteen synthetic applications, shaped on the notice of the decision: docs/examples/round-2017.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { Euro } from '../../src/model/application.js';
import type { Review } from '../../src/model/review.js';
import { allocate, type OnShortfall } from '../../src/portfolio/allocate.js';
import { assessAll } from '../../src/portfolio/assess-all.js';
import { rank } from '../../src/portfolio/rank.js';
import { splitJointAward } from '../../src/portfolio/split-joint-award.js';
import { parseApplication, parseDraft } from '../../src/schema/parse.js';
import { type GrantDecision, settle } from '../../src/settlement/settle.js';

type ReviewsById = Record<string, readonly Review[]>;

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/examples/round-2017/${name}`, import.meta.url), 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));

const rows = read('synthetic-applications.jsonl')
  .trimEnd()
  .split('\n')
  .map((line): unknown => JSON.parse(line));
const reviews = json('synthetic-reviews.json') as ReviewsById;
const scores = json('synthetic-scores.json') as Record<string, string>;
const BUDGET = '170000.00';

const triaged = (reviewsById = reviews) => {
  return [...assessAll(digikunta2017, rows, { parse: parseApplication, reviewsById })].map(
    (row) => {
      if (!row.ok || row.id === undefined)
        throw new Error(`Row ${String(row.index)} is malformed or has no id`);
      return { id: row.id.replace('synthetic-', ''), full: row.id, assessment: row.assessment };
    },
  );
};

const ranked = (reviewsById = reviews, scored = scores) => {
  const entries = triaged(reviewsById).map(({ id, full, assessment }) => ({
    id,
    assessment,
    ...(scored[full] && { score: scored[full] }),
  }));
  const maxima = new Map(
    entries.map(({ id, assessment }) => [id, assessment.award?.maximumAward ?? '0']),
  );
  return rank(digikunta2017, entries).map(({ id, reason }) => ({
    id,
    reason,
    maximumAward: maxima.get(id) ?? '0',
  }));
};
const allocated = (onShortfall: OnShortfall = 'stop', budget: Euro = BUDGET) =>
  allocate(ranked(), { budget, onShortfall });

const cents = (euro: Euro): number => Number(euro.replace('.', ''));
const sum = (euros: readonly Euro[]): number =>
  euros.reduce((total, euro) => total + cents(euro), 0);

describe('the applications', () => {
  it('are fourteen, and each is marked as synthetic', () => {
    expect(rows).toHaveLength(14);
    expect(rows.filter((row) => !/"id":"synthetic-\d\d"/.test(JSON.stringify(row)))).toEqual([]);
    expect(rows.filter((row) => !/"name":"[^"]*\(synthetic/.test(JSON.stringify(row)))).toEqual([]);
  });

  it('fail by the rules, each of four for another reason', () => {
    const refused = triaged().flatMap(({ id, assessment: { eligibility, findings } }) =>
      eligibility === 'ineligible'
        ? [
            [
              id,
              ...findings
                .filter(({ effect, outcome }) => effect === 'require' && outcome !== 'met')
                .map(({ reason }) => reason),
            ],
          ]
        : [],
    );
    expect(refused).toEqual([
      ['10', 'deadline.late'], // 16:15:05, as in KHO 10.3.2016/780
      ['11', 'applicant.not-participant'],
      ['12', 'applicant.not-influencer'],
      ['13', 'aims.savings-denied'],
    ]);
  });

  it('are in time up to 16:15:00, and without reviews the city region stays open', () => {
    const open = triaged({}).filter(({ assessment }) => assessment.eligibility === 'undetermined');
    expect(
      open.map(({ id, assessment }) => [
        id,
        assessment.findings.find(({ outcome }) => outcome === 'review')?.reason,
      ]),
    ).toEqual([['02', 'applicant.joint-body']]);
    const ninth = triaged().find(({ id }) => id === '09');
    expect(ninth?.assessment.findings[0]?.reason).toBe('deadline.at-closing');
  });

  it('get at most the sums worked out here by hand', () => {
    expect(
      triaged().map(({ id, assessment: { award } }) => [id, award?.maximumAward, award?.binding]),
    ).toEqual([
      ['01', '37860.00', 'rate'], // 38 000 + 15 000.50 + 1 085.22 = 54 085.72, without equipment and VAT; 70 % = 37 860.004
      ['02', '24500.00', 'requested'], // 70 % of 40 000 = 28 000
      ['03', '7000.00', 'requested'], // 70 % of 10 000 = 7 000: both limits at the same cent
      ['04', '23333.33', 'rate'], // 70 % of 33 333.33 = 23 333.331
      ['05', '10000.00', 'requested'], // 70 % of 14 400 = 10 080
      ['06', '14700.00', 'rate'], // equipment of 9 000 refused: 70 % of 21 000.01 = 14 700.007, of 20 000 asked for
      ['07', '25000.00', 'other-funding'], // 40 000 - 15 000; 70 % would be 28 000
      ['08', '13999.99', 'rate'], // 70 % of 19 999.99 = 13 999.993
      ['09', '12600.00', 'requested'], // 70 % of 21 000 = 14 700
      ['10', '14000.00', 'requested'],
      ['11', '10500.00', 'requested'],
      ['12', '8400.00', 'requested'],
      ['13', '15400.00', 'requested'],
      ['14', '20000.00', 'requested'], // 70 % of 30 000 = 21 000
    ]);
  });
});

describe('the ranking', () => {
  it('puts the joint ones first whatever their score, then the higher score, then the id', () => {
    // 01: 8.5, 02: 7.5 | 04: 9, 07: 8, 05 and 06: 7, 08 and 09: 6.5, 03: 6, 14: 3
    expect(ranked().map(({ id }) => id)).toEqual([
      '01',
      '02',
      '04',
      '07',
      '05',
      '06',
      '08',
      '09',
      '03',
      '14',
    ]);
  });

  it('leaves the city region last until it is reviewed', () => {
    expect(ranked({}).at(-1)).toMatchObject({ id: '02', reason: 'ranking.open-preferred' });
  });
});

describe('the awards', () => {
  it('are nine, from 7 000.00 to 37 860.00, and the tenth has no budget left', () => {
    const { awards, granted, remaining: left, neededForNext } = allocated();
    const given = awards.filter(({ award }) => award !== '0.00');
    expect(given.map(({ id, award }) => [id, award])).toEqual([
      ['01', '37860.00'],
      ['02', '24500.00'],
      ['04', '23333.33'],
      ['07', '25000.00'],
      ['05', '10000.00'],
      ['06', '14700.00'],
      ['08', '13999.99'],
      ['09', '12600.00'],
      ['03', '7000.00'],
    ]);
    const sizes = given.map(({ award }) => cents(award)).sort((a, b) => a - b);
    expect([sizes[0], sizes.at(-1)]).toEqual([7_000_00, 37_860_00]);
    // 37 860 + 24 500 + 23 333.33 + 25 000 + 10 000 + 14 700 + 13 999.99 + 12 600 + 7 000 = 168 993.32
    expect([granted, left]).toEqual(['168993.32', '1006.68']);
    expect(awards.at(-1)).toEqual({
      id: '14',
      award: '0.00',
      reason: 'allocation.no-budget-left',
      facts: { needed: '18993.32' },
    });
    expect(neededForNext).toBe('18993.32');
  });

  it.each([
    ['skip', 9, '168993.32'],
    ['partial', 10, '170000.00'],
    ['proportional', 10, '170000.00'],
  ] as const)('with %s are %i, of %s', (onShortfall, count, total) => {
    const { awards, granted } = allocated(onShortfall);
    expect([awards.filter(({ award }) => award !== '0.00').length, granted]).toEqual([
      count,
      total,
    ]);
    expect(sum(awards.map(({ award }) => award))).toBe(cents(total));
  });
});

describe('the settlements', () => {
  const settled = allocated().awards.flatMap(({ id, award }) => {
    if (award === '0.00') return [];
    const decision = json(`settlements/synthetic-${id}.decision.json`) as GrantDecision;
    const report = parseDraft(json(`settlements/synthetic-${id}.report.json`));
    if (!report.ok) throw new Error(`Report ${id} is malformed`);
    const { costs = [], otherFunding = [], usePeriod = {} } = report.value;
    return [
      {
        id,
        award,
        decision,
        settlement: settle(digikunta2017, decision, { costs, otherFunding, usePeriod }),
      },
    ];
  });

  it('are those of the awards', () => {
    expect(settled.map(({ id, decision }) => [id, decision.award])).toEqual(
      settled.map(({ id, award }) => [id, award]),
    );
  });

  it('come to the sums worked out here by hand', () => {
    expect(
      settled
        .map(({ id, settlement: { finalGrant, action, balance } }) => [
          id,
          finalGrant,
          action,
          balance,
        ])
        .sort(),
    ).toEqual([
      ['01', '37860.00', 'pay', '7860.00'], // used in full; 30 000 was paid
      ['02', '24500.00', 'pay', '24500.00'], // 70 % of 36 000 = 25 200, above the decision; nothing was paid
      ['03', '7000.00', 'none', '0.00'], // 70 % of 10 500 = 7 350, above the decision
      ['04', '21000.00', 'repay', '2333.33'], // 70 % of 30 000; 23 333.33 was paid
      ['05', '9992.50', 'keep', '7.50'], // 70 % of 14 275; 10 000 was paid; up to 10 may be left
      ['06', '14700.00', 'none', '0.00'], // equipment refused again: 70 % of 21 000.01
      ['07', '23000.00', 'pay', '3000.00'], // 40 000 - 17 000; 20 000 was paid
      ['08', '13989.98', 'repay', '10.01'], // 70 % of 19 985.69 = 13 989.983; 13 999.99 was paid: a cent above what may be left
      ['09', '10500.00', 'repay', '2100.00'], // 70 % of 15 000, of which software of 5 000 is for an official to review
    ]);
  });

  it('conserve every cent: final + recovered or waived = paid + rest', () => {
    for (const { decision, settlement } of settled) {
      const { finalGrant, action, balance } = settlement;
      if (finalGrant === null) throw new Error('Every report has costs');
      const [rest, back] = action === 'pay' ? [balance, '0.00'] : ['0.00', balance];
      expect(sum([finalGrant, back])).toBe(sum([decision.paid, rest]));
    }
    // In all: 162 542.48 + 4 443.34 + 7.50 = 131 633.32 + 35 360.00
    const total = (...actions: string[]) =>
      sum(
        settled
          .filter(({ settlement }) => actions.includes(settlement.action))
          .map(({ settlement }) => settlement.balance),
      );
    expect(sum(settled.map(({ settlement }) => settlement.finalGrant ?? ''))).toBe(162_542_48);
    expect([total('repay'), total('keep'), total('pay')]).toEqual([4_443_34, 7_50, 35_360_00]);
    expect(sum(settled.map(({ decision }) => decision.paid))).toBe(131_633_32);
  });

  it('name what is left to an official', () => {
    const reasons = (id: string) =>
      settled.find((one) => one.id === id)?.settlement.findings.map(({ reason }) => reason);
    expect(reasons('01')).toEqual(
      expect.arrayContaining([
        'settlement.as-decided',
        'settlement.pay',
        'settlement.joint-liability',
      ]),
    );
    expect(reasons('09')).toEqual(
      expect.arrayContaining([
        'settlement.by-share',
        'settlement.repay',
        'settlement.interest',
        'settlement.costs-need-review',
      ]),
    );
  });

  it('split the joint award by the shares agreed on', () => {
    // 40, 35 and 25 % of 37 860
    const shares = [
      { id: '418', share: '40' },
      { id: '536', share: '35' },
      { id: '980', share: '25' },
    ];
    expect(splitJointAward('37860.00', shares).parts.map(({ amount }) => amount)).toEqual([
      '15144.00',
      '13251.00',
      '9465.00',
    ]);
  });
});
