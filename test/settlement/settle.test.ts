import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CostLineDraft, digikunta2017, type Vocabulary } from '../../src/index.js';
import {
  type GrantDecision,
  settle,
  type Settlement,
  type UseReport,
} from '../../src/officials.js';
import { callWith, salaries } from '../checks/example.js';
import { reviewsFor } from '../checks/reviews.js';
import { inCents, inEuros, someEuros } from '../checks/euros.js';

const decided = (terms: Partial<GrantDecision> = {}): GrantDecision => ({
  award: '7000.00',
  rate: '0.70',
  paid: '7000.00',
  ...terms,
});
const reported = (...costs: CostLineDraft[]): UseReport => ({ costs, otherFunding: [] });
const income = (amount: string) => ({ source: 'pääsymaksut', kind: 'income', amount }) as const;

/** The outcome in four words: the final grant, what is done, with how much. */
const came = ({ finalGrant, action, balance }: Settlement<Vocabulary>): string =>
  `${finalGrant ?? 'not known'} ${action} ${balance}`;
const reasons = ({ findings }: Settlement<Vocabulary>): string[] =>
  findings.map(({ reason }) => reason.replace('settlement.', ''));
const factsOf = ({ findings }: Settlement, reason: string): object | undefined =>
  findings.find((finding) => finding.reason === `settlement.${reason}`)?.facts;
const clausesOf = (
  { findings }: Settlement<Vocabulary>,
  reason: string,
): readonly string[] | undefined =>
  findings.find((finding) => finding.reason === `settlement.${reason}`)?.clauses;

describe('the final grant', () => {
  test('costs realised as planned: the grant as decided', () => {
    const settlement = settle(digikunta2017, decided(), reported(salaries('10000.00')));
    expect(came(settlement)).toBe('7000.00 none 0.00');
    expect(reasons(settlement)).toEqual(['as-decided', 'even', 'use-needs-review']);
  });

  test('costs that exceed the plan raise nothing: never above the decided grant', () => {
    expect(came(settle(digikunta2017, decided(), reported(salaries('99999.99'))))).toBe(
      '7000.00 none 0.00',
    );
  });

  test('costs one cent below: the decided share of them, rounded down to the cent', () => {
    // 70 % of 9 999.99 is 6 999.993.
    const settlement = settle(digikunta2017, decided(), reported(salaries('9999.99')));
    expect(came(settlement)).toBe('6999.99 keep 0.01');
    expect(reasons(settlement)).toEqual(['by-share', 'keep', 'use-needs-review']);
    expect(settlement.findings[0]?.facts).toEqual({
      finalGrant: '6999.99',
      rate: '0.70',
      eligibleCosts: '9999.99',
    });
  });

  test('a decided share lower than the call allows holds, and so does one of two thirds', () => {
    expect(
      came(
        settle(digikunta2017, decided({ rate: '0.5', paid: '0' }), reported(salaries('10000.01'))),
      ),
    ).toBe('5000.00 pay 5000.00');
    expect(
      came(
        settle(digikunta2017, decided({ rate: '2/3', paid: '0' }), reported(salaries('100.00'))),
      ),
    ).toBe('66.66 pay 66.66');
  });

  test('a grant decided above the share of the planned costs: the realised costs decide', () => {
    expect(
      came(
        settle(
          digikunta2017,
          decided({ award: '8000.00', paid: '0.00' }),
          reported(salaries('10000.00')),
        ),
      ),
    ).toBe('7000.00 pay 7000.00');
  });

  test('costs that the policy refuses do not count', () => {
    const settlement = settle(
      digikunta2017,
      decided(),
      reported(salaries('9000.00'), {
        kind: 'equipment',
        amount: '1000.00',
        causedByProject: true,
      }),
    );
    expect(came(settlement)).toBe('6300.00 repay 700.00');
    expect(settlement.costs).toMatchObject({ submitted: '10000.00', eligible: '9000.00' });
  });

  test('costs outside the use period do not count; the last day does', () => {
    const costs = [
      { ...salaries('9000.00'), incurredOn: '2018-09-30' },
      { ...salaries('1000.00'), incurredOn: '2018-10-01' },
    ];
    const report = { costs, otherFunding: [], usePeriod: { from: '2017-10-01', to: '2018-09-30' } };
    expect(came(settle(digikunta2017, decided(), report))).toBe('6300.00 repay 700.00');
  });

  test('other funding and income: room for the whole share, and one cent less', () => {
    const settled = (amount: string) =>
      settle(digikunta2017, decided(), {
        costs: [salaries('10000.00')],
        otherFunding: [income(amount)],
      });
    expect(came(settled('3000.00'))).toBe('7000.00 none 0.00');
    expect(came(settled('3000.01'))).toBe('6999.99 keep 0.01');
    expect(reasons(settled('3000.01'))[0]).toBe('by-other-funding');
    expect(clausesOf(settled('3000.01'), 'by-other-funding')).toEqual([
      'act.11',
      'interpretation.7',
    ]);
  });

  test('other funding that covers the costs, or more: no grant, and all that was paid goes back', () => {
    for (const amount of ['10000.00', '10000.01', '25000.00']) {
      const settlement = settle(digikunta2017, decided(), {
        costs: [salaries('10000.00')],
        otherFunding: [income(amount)],
      });
      expect(came(settlement)).toBe('0.00 repay 7000.00');
    }
  });

  test('a call that does not deduct other funding', () => {
    const call = callWith({ otherFunding: 'ignore' });
    const settlement = settle(call, decided(), {
      costs: [salaries('10000.00')],
      otherFunding: [income('9000.00')],
    });
    expect(came(settlement)).toBe('7000.00 none 0.00');
    expect(reasons(settle(call, decided(), { costs: [salaries('10000.00')] }))).not.toContain(
      'funding-missing',
    );
  });
});

describe('a decision that says whether other funding lowers the grant', () => {
  const report = { costs: [salaries('10000.00')], otherFunding: [income('4000.00')] };

  test('is followed, whatever the call says', () => {
    const ignoring = callWith({ otherFunding: 'ignore' });
    expect(came(settle(digikunta2017, decided({ deductsOtherFunding: false }), report))).toBe(
      '7000.00 none 0.00',
    );
    expect(came(settle(ignoring, decided({ deductsOtherFunding: true }), report))).toBe(
      '6000.00 repay 1000.00',
    );
    expect(came(settle(ignoring, decided(), report))).toBe('7000.00 none 0.00');
  });

  test('asks for the funding only if it does', () => {
    const { costs } = report;
    const without = settle(digikunta2017, decided({ deductsOtherFunding: false }), { costs });
    expect(reasons(without)).toEqual(['as-decided', 'even', 'use-needs-review']);
    const ignoring = callWith({ otherFunding: 'ignore' });
    expect(reasons(settle(ignoring, decided({ deductsOtherFunding: true }), { costs }))).toContain(
      'funding-missing',
    );
  });
});

describe('a finding of a settlement', () => {
  const findingOf = (settlement: Settlement, reason: string) =>
    settlement.findings.find((finding) => finding.reason === `settlement.${reason}`);

  test('names its effect: on the sum, or on nothing but what recipients must know', () => {
    const { findings } = settle(
      digikunta2017,
      decided({ recipients: 2 }),
      reported(salaries('9000.00')),
    );
    expect(
      findings.map(({ reason, effect }) => [reason.replace('settlement.', ''), effect]),
    ).toEqual([
      ['by-share', 'limit'],
      ['repay', 'limit'],
      ['interest', 'limit'],
      ['joint-liability', 'inform'],
      ['use-needs-review', 'limit'],
    ]);
  });

  test('names the missing facts of the report, each once', () => {
    const settlement = settle(digikunta2017, decided(), {
      costs: [
        { ...salaries('1000.00'), incurredOn: '2018-01-01' },
        { ...salaries('2000.00'), incurredOn: '2018-01-02' },
        { kind: 'travel' },
      ],
      otherFunding: [income('1.00'), { kind: 'income' }],
    });
    const missing = [['usePeriod'], ['costs', 2, 'amount'], ['costs', 2, 'causedByProject']];
    expect(findingOf(settlement, 'facts-missing')?.paths).toEqual(missing);
    expect(findingOf(settlement, 'awaits-facts')?.paths).toEqual(missing);
    expect(findingOf(settlement, 'funding-missing')?.paths).toEqual([
      ['otherFunding', 1, 'amount'],
    ]);
    const empty = settle(digikunta2017, decided(), { costs: [] });
    expect(findingOf(empty, 'costs-missing')?.paths).toEqual([['costs']]);
    expect(findingOf(empty, 'funding-missing')?.paths).toEqual([['otherFunding']]);
  });

  test('names the lines that an official reviews', () => {
    const software = { kind: 'software', amount: '500.00', causedByProject: true } as const;
    const settlement = settle(digikunta2017, decided(), reported(salaries('9000.00'), software));
    expect(findingOf(settlement, 'costs-need-review')?.paths).toEqual([['costs', 1]]);
  });
});

describe('what is left to be done', () => {
  test('the rest is paid (12 §)', () => {
    const settlement = settle(
      digikunta2017,
      decided({ paid: '4000.00' }),
      reported(salaries('10000.00')),
    );
    expect(came(settlement)).toBe('7000.00 pay 3000.00');
    expect(clausesOf(settlement, 'pay')).toEqual(['act.12', 'act.29']);
  });

  test('10.00 too much may be left unreturned (20 §); 10.01 is repaid (20 and 21 §), with interest (24 and 25 §)', () => {
    const paid = (amount: string) =>
      settle(digikunta2017, decided({ paid: amount }), reported(salaries('10000.00')));
    expect(came(paid('7010.00'))).toBe('7000.00 keep 10.00');
    expect(clausesOf(paid('7010.00'), 'keep')).toEqual(['act.20']);
    expect(reasons(paid('7010.00'))).not.toContain('interest');
    expect(came(paid('7010.01'))).toBe('7000.00 repay 10.01');
    expect(clausesOf(paid('7010.01'), 'repay')).toEqual(['act.20', 'act.21', 'act.26', 'act.28']);
    expect(clausesOf(paid('7010.01'), 'interest')).toEqual(['act.24', 'act.25']);
  });

  test('a grant of 2019: up to 100.00 may be left', () => {
    const call = callWith({ smallSumLimit: '100.00' });
    expect(came(settle(call, decided({ paid: '7100.00' }), reported(salaries('10000.00'))))).toBe(
      '7000.00 keep 100.00',
    );
    expect(came(settle(call, decided({ paid: '7100.01' }), reported(salaries('10000.00'))))).toBe(
      '7000.00 repay 100.01',
    );
  });

  test('more paid than was ever decided goes back, though the grant stands as decided', () => {
    const settlement = settle(
      digikunta2017,
      decided({ paid: '8000.00' }),
      reported(salaries('20000.00')),
    );
    expect(came(settlement)).toBe('7000.00 repay 1000.00');
    expect(reasons(settlement)).toEqual(['as-decided', 'repay', 'interest', 'use-needs-review']);
  });
});

describe('what is for an official, and what has not been told', () => {
  test('costs that need review count until they are reviewed, and are listed (11 §)', () => {
    const report = reported(salaries('9000.00'), {
      kind: 'software',
      amount: '1000.00',
      causedByProject: true,
    });
    const settlement = settle(digikunta2017, decided(), report);
    expect(came(settlement)).toBe('7000.00 none 0.00');
    expect(reasons(settlement)).toContain('costs-need-review');
    const refused = settle(digikunta2017, decided(), report, {
      reviews: reviewsFor(report, { 'costs.1': false }),
    });
    expect(came(refused)).toBe('6300.00 repay 700.00');
    expect(reasons(refused)).not.toContain('costs-need-review');
  });

  test('whether the grant was used as decided, no figure tells (21 and 22 §)', () => {
    const settlement = settle(digikunta2017, decided(), reported(salaries('10000.00')));
    expect(settlement.findings.at(-1)).toMatchObject({
      reason: 'settlement.use-needs-review',
      outcome: 'review',
      clauses: ['act.13', 'act.20', 'act.21', 'act.22'],
    });
  });

  test('a line that lacks a fact counts nothing yet, and is named', () => {
    const settlement = settle(
      digikunta2017,
      decided(),
      reported(salaries('10000.00'), { kind: 'travel' }, { amount: '5.00' }),
    );
    expect(
      settlement.findings.find(({ reason }) => reason === 'settlement.facts-missing'),
    ).toMatchObject({
      outcome: 'missing',
      facts: { lines: [1, 2] },
    });
  });

  test('no realised costs told is a lacking report, not a project without costs', () => {
    const settlement = settle(digikunta2017, decided(), reported());
    expect(
      settlement.findings.find(({ reason }) => reason === 'settlement.costs-missing'),
    ).toMatchObject({
      outcome: 'missing',
      clauses: ['act.12', 'act.14'],
    });
  });

  test('nothing goes back for costs that have not been told: unknown is not no', () => {
    const untold = settle(digikunta2017, decided(), reported());
    expect(came(untold)).toBe('not known none 0.00');
    expect(reasons(untold)).toEqual(['costs-missing', 'use-needs-review']);
    expect(came(settle(digikunta2017, decided({ paid: '0.00' }), reported()))).toBe(
      'not known none 0.00',
    );
    // What is above the grant as decided goes back whatever the costs are.
    expect(came(settle(digikunta2017, decided({ paid: '7000.01' }), reported()))).toBe(
      'not known keep 0.01',
    );
    expect(came(settle(digikunta2017, decided({ paid: '7010.01' }), reported()))).toBe(
      'not known repay 10.01',
    );
    expect(came(settle(digikunta2017, decided(), reported(salaries('0.00'))))).toBe(
      '0.00 repay 7000.00',
    );
  });

  test('nor for a line that lacks a fact: what was paid above the costs told so far waits for it', () => {
    const waiting = settle(
      digikunta2017,
      decided(),
      reported(salaries('9000.00'), { kind: 'travel' }),
    );
    expect(came(waiting)).toBe('6300.00 none 0.00');
    expect(reasons(waiting)).toEqual([
      'by-share',
      'awaits-facts',
      'facts-missing',
      'use-needs-review',
    ]);
    expect(waiting.findings[1]).toMatchObject({
      outcome: 'missing',
      facts: { excess: '700.00' },
      clauses: ['act.12', 'act.14'],
    });
    expect(
      came(
        settle(
          digikunta2017,
          decided({ paid: '6000.00' }),
          reported(salaries('9000.00'), { kind: 'travel' }),
        ),
      ),
    ).toBe('6300.00 pay 300.00');
    expect(
      came(
        settle(
          digikunta2017,
          decided({ paid: '7010.01' }),
          reported(salaries('9000.00'), { kind: 'travel' }),
        ),
      ),
    ).toBe('6300.00 repay 10.01');
    // A line that waits for the use period counts, so it holds nothing back.
    const dated = { ...salaries('9000.00'), incurredOn: '2018-01-01' };
    expect(came(settle(digikunta2017, decided(), reported(dated)))).toBe('6300.00 repay 700.00');
  });

  test('other funding not told, or an amount of it, is lacking; an empty list is an answer', () => {
    const costs = [salaries('10000.00')];
    expect(reasons(settle(digikunta2017, decided(), { costs }))).toContain('funding-missing');
    expect(
      reasons(settle(digikunta2017, decided(), { costs, otherFunding: [{ source: 'EU' }] })),
    ).toContain('funding-missing');
    expect(reasons(settle(digikunta2017, decided(), { costs, otherFunding: [] }))).not.toContain(
      'funding-missing',
    );
  });

  test('joint recipients are told that they answer for the whole together (27 §); one alone is not', () => {
    const joint = settle(digikunta2017, decided({ recipients: 3 }), reported(salaries('10000.00')));
    expect(clausesOf(joint, 'joint-liability')).toEqual(['act.27']);
    expect(
      reasons(settle(digikunta2017, decided({ recipients: 1 }), reported(salaries('10000.00')))),
    ).not.toContain('joint-liability');
  });

  test('each finding has the amounts that its sentence tells', () => {
    const paid = (amount: string, report = reported(salaries('10000.00'))) =>
      settle(digikunta2017, decided({ paid: amount }), report);
    expect(factsOf(paid('7000.00'), 'as-decided')).toEqual({ finalGrant: '7000.00' });
    expect(factsOf(paid('6000.00'), 'pay')).toEqual({ balance: '1000.00' });
    expect(factsOf(paid('7010.00'), 'keep')).toEqual({ balance: '10.00', limit: '10.00' });
    expect(factsOf(paid('7010.01'), 'repay')).toEqual({ balance: '10.01' });
    // Of costs of 10 000.00 the income leaves 6 999.99, a cent less than 70 % of them.
    const beside = { costs: [salaries('10000.00')], otherFunding: [income('3000.01')] };
    expect(factsOf(paid('7000.00', beside), 'by-other-funding')).toEqual({
      finalGrant: '6999.99',
      eligibleCosts: '10000.00',
      otherFunding: '3000.01',
    });
    const software = { kind: 'software', amount: '500.00', causedByProject: true } as const;
    expect(
      factsOf(paid('7000.00', reported(salaries('10000.00'), software)), 'costs-need-review'),
    ).toEqual({ underReview: '500.00' });
    expect(
      factsOf(
        settle(digikunta2017, decided({ recipients: 3 }), reported(salaries('1.00'))),
        'joint-liability',
      ),
    ).toEqual({
      recipients: 3,
    });
  });

  test('a settlement that lacks nothing says so by silence: other funding with its amount is told', () => {
    const settlement = settle(digikunta2017, decided(), {
      costs: [salaries('10000.00')],
      otherFunding: [income('1.00')],
    });
    expect(reasons(settlement)).toEqual(['as-decided', 'even', 'use-needs-review']);
    expect(settlement.format).toBe('digikunta.settlement/1');
  });

  test('a decision that holds no amount or no share is a mistake of the program', () => {
    const settling = (terms: Partial<GrantDecision>) => () =>
      settle(digikunta2017, decided(terms), reported(salaries('1.00')));
    expect(settling({ award: '7000,00' })).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }) as Error,
    );
    expect(settling({ paid: '-1' })).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }) as Error,
    );
    expect(settling({ rate: '70' })).toThrow(
      expect.objectContaining({ code: 'invalid-rate' }) as Error,
    );
  });
});

describe('always', () => {
  const cases = fc.record({
    decision: fc.record({
      award: someEuros,
      paid: someEuros,
      rate: fc
        .integer({ min: 1, max: 1_000_000 })
        .map((millionths) => (millionths / 1_000_000).toFixed(6)),
    }),
    amounts: fc.array(someEuros, { minLength: 1, maxLength: 4 }),
    funding: fc.array(someEuros, { maxLength: 3 }),
  });

  test('every cent is conserved, and the final grant stays within the decision, its share, and the room', () => {
    fc.assert(
      fc.property(cases, ({ decision, amounts, funding }) => {
        const report = { costs: amounts.map(salaries), otherFunding: funding.map(income) };
        const { finalGrant, balance, action, findings } = settle(digikunta2017, decision, report);
        const [final, rest, paid] = [
          inCents(finalGrant ?? ''),
          inCents(balance),
          inCents(decision.paid),
        ];
        if (action === 'pay') expect(paid + rest).toBe(final);
        else expect(final + rest).toBe(paid);

        const eligible = amounts.reduce((all, amount) => all + inCents(amount), 0n);
        const room = eligible - funding.reduce((all, amount) => all + inCents(amount), 0n);
        const share = (eligible * BigInt(decision.rate.replace('.', ''))) / 1_000_000n;
        const limits = [inCents(decision.award), share, room < 0n ? 0n : room];
        expect(final).toBe(limits.reduce((a, b) => (b < a ? b : a)));

        const excess = paid - final;
        const expected =
          excess < 0n ? 'pay' : excess === 0n ? 'none' : excess <= 1000n ? 'keep' : 'repay';
        expect(action).toBe(expected);
        expect(action === 'none').toBe(rest === 0n);
        for (const { clauses } of findings)
          expect(digikunta2017.clauses.map(({ id }) => id)).toEqual(
            expect.arrayContaining([...clauses]),
          );
      }),
      { numRuns: 2000 },
    );
  });

  test('the same report, its lines in another order, comes to the same', () => {
    const amounts = fc.array(someEuros, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, someEuros, (lines, paid) => {
        const settled = (costs: string[]) =>
          came(settle(digikunta2017, decided({ paid }), reported(...costs.map(salaries))));
        expect(settled([...lines].reverse())).toBe(settled(lines));
      }),
    );
  });

  test('plain data: the settlement survives JSON', () => {
    const settlement = settle(
      digikunta2017,
      decided({ paid: inEuros(800_000n), recipients: 2 }),
      reported(salaries('1.00'), { kind: 'other' }),
    );
    expect(JSON.parse(JSON.stringify(settlement))).toEqual(settlement);
  });
});
