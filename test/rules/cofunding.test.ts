import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Draft } from '../../src/model/application.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import {
  callWith,
  found,
  joint,
  jointWith,
  jointWithout,
  reasons,
  salaries,
} from '../checks/example.js';

type Funding = NonNullable<Draft['otherFunding']>;
const privately = (amount: string): Funding[number] => ({
  source: 'Säätiö',
  kind: 'private',
  amount,
});
const asking = (requestedGrant: string, otherFunding: Funding, facts: Draft = {}): Draft => ({
  requestedGrant,
  otherFunding,
  costs: [salaries('100.00')],
  ...facts,
});

describe('the request and other funding of the same costs stay within them', () => {
  test('to the cent: 60.00 beside 40.00 of 100.00 does, 60.01 does not', () => {
    expect(found('cofunding', asking('60.00', [privately('40.00')]))).toMatchObject([
      {
        reason: 'cofunding.within',
        outcome: 'met',
        effect: 'limit',
        facts: {
          requested: '60.00',
          otherFunding: '40.00',
          eligibleCosts: '100.00',
          room: '60.00',
        },
      },
    ]);
    expect(found('cofunding', asking('60.01', [privately('40.00')]))).toMatchObject([
      { reason: 'cofunding.exceeded', outcome: 'not-met', effect: 'limit' },
    ]);
  });

  test('every source counts, income too', () => {
    const sources: Funding = [
      privately('20.00'),
      { source: 'Maakunta', kind: 'other-public', amount: '10' },
      { kind: 'income', amount: '10.00' },
    ];
    expect(reasons('cofunding', asking('60.00', sources))).toEqual(['cofunding.within']);
    expect(reasons('cofunding', asking('60.01', sources))).toEqual(['cofunding.exceeded']);
  });

  test('funding above the costs leaves no room, never less than none', () => {
    const [exceeded] = found('cofunding', asking('0.01', [privately('100.01')]));
    expect(exceeded).toMatchObject({ reason: 'cofunding.exceeded', facts: { room: '0.00' } });
  });

  test('it limits the award and never makes an application ineligible', () => {
    const { eligibility, award } = assess(
      digikunta2017,
      jointWith({ otherFunding: [privately('35000.00')] }),
    );
    expect(eligibility).toBe('eligible');
    expect(award).toMatchObject({
      maximumAward: '1001.49',
      binding: 'other-funding',
      selfFinancing: '0.00',
    });
  });

  test('a call that ignores other funding asks nothing about it, not even about state money', () => {
    const call = callWith({ otherFunding: 'ignore' });
    const state: Funding = [{ source: 'Valtiokonttori', kind: 'state', amount: '1.00' }];
    for (const draft of [{}, asking('60.01', [privately('40.00')]), asking('60.01', state)])
      expect(reasons('cofunding', draft, {}, call)).toEqual([]);
  });
});

describe('while facts are missing', () => {
  test('an empty list is an answer, none is missing', () => {
    expect(reasons('cofunding', jointWithout('otherFunding'))).toEqual([
      'cofunding.funding-missing',
    ]);
    expect(reasons('cofunding', joint)).toEqual(['cofunding.none']);
  });

  test('the request and the costs are asked for beside other funding', () => {
    expect(found('cofunding', { otherFunding: [privately('40.00')] })).toMatchObject([
      {
        reason: 'cofunding.facts-missing',
        outcome: 'missing',
        paths: [['requestedGrant'], ['costs']],
      },
    ]);
  });

  test('a missing amount could take the room: within waits for it, exceeded does not', () => {
    const incomplete: Funding = [privately('40.00'), { source: 'Säätiö', kind: 'private' }];
    expect(found('cofunding', asking('60.00', incomplete))).toMatchObject([
      { reason: 'cofunding.facts-missing', paths: [['otherFunding', 1, 'amount']] },
    ]);
    expect(reasons('cofunding', asking('60.01', incomplete))).toEqual(['cofunding.exceeded']);
  });

  test('an incomplete cost could make room: exceeded waits for it, within does not', () => {
    const costs = [salaries('100.00'), { kind: 'travel' as const, causedByProject: true }];
    expect(reasons('cofunding', asking('60.00', [privately('40.00')], { costs }))).toEqual([
      'cofunding.within',
    ]);
    expect(found('cofunding', asking('60.01', [privately('40.00')], { costs }))).toMatchObject([
      { reason: 'cofunding.facts-missing', paths: [['costs', 1, 'amount']] },
    ]);
  });

  test('a cost that waits for the use period could fall away', () => {
    const costs = [salaries('60.00'), { ...salaries('40.00'), incurredOn: '2017-11-01' }];
    expect(reasons('cofunding', asking('20.00', [privately('40.00')], { costs }))).toEqual([
      'cofunding.within',
    ]);
    expect(found('cofunding', asking('20.01', [privately('40.00')], { costs }))).toMatchObject([
      { reason: 'cofunding.facts-missing', paths: [['usePeriod']] },
    ]);
    expect(reasons('cofunding', asking('60.01', [privately('40.00')], { costs }))).toEqual([
      'cofunding.exceeded',
    ]);
  });
});

describe("other state money cannot simply fill the applicant's share", () => {
  const state: Funding = [
    privately('1.00'),
    { source: 'Valtiokonttori', kind: 'state', amount: '10.00' },
  ];

  test('an official reviews it, by its source', () => {
    expect(found('cofunding', asking('60.00', state))).toMatchObject([
      {
        reason: 'cofunding.state-money',
        outcome: 'review',
        effect: 'limit',
        facts: {
          source: 'Valtiokonttori',
          amount: '10.00',
          review: { on: 'otherFunding.Valtiokonttori' },
        },
        paths: [['otherFunding', 1, 'kind']],
      },
      { reason: 'cofunding.within' },
    ]);
    const reviewed = (accepted: boolean) =>
      reasons('cofunding', asking('60.00', state), { decisions: { 'otherFunding.1': accepted } });
    expect(reviewed(true)).toEqual(['cofunding.within', 'cofunding.review-accepted']);
    expect(reviewed(false)).toEqual(['cofunding.review-rejected', 'cofunding.within']);
  });

  test('a source of unknown kind is asked for it', () => {
    expect(
      found('cofunding', asking('60.00', [{ source: 'Säätiö', amount: '1.00' }])),
    ).toMatchObject([
      {
        reason: 'cofunding.kind-missing',
        facts: { source: 'Säätiö' },
        paths: [['otherFunding', 0, 'kind']],
      },
      { reason: 'cofunding.within' },
    ]);
    expect(found('cofunding', asking('60.00', [{}]))).toMatchObject([
      { reason: 'cofunding.facts-missing' },
      { reason: 'cofunding.kind-missing', facts: { source: null } },
    ]);
  });
});

test.each(['constructor', '__proto__', 'State', null])(
  'the kind %j, which no funding has, is asked for again: it could be state money',
  (kind) => {
    const other = { ...privately('40.00'), kind } as unknown as Funding[number];
    expect(reasons('cofunding', asking('60.00', [other]))).toContain('cofunding.kind-missing');
  },
);
