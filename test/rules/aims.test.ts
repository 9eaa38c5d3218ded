import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import { callWith, found, joint, jointWith, jointWithout, reasons } from '../checks/example.js';

const aiming = (aims: Draft['aims'], call: GrantCall = digikunta2017) =>
  reasons('aims', jointWith({ aims: { ...joint.aims, ...aims } }), {}, call);
const both = callWith({ aims: { challenge: true, renewal: 'both', savings: true } });

describe('a challenge that the whole municipal field shares', () => {
  test('declared, denied, and missing', () => {
    expect(reasons('aims', joint)).toEqual(['aims.declared']);
    expect(reasons('aims', jointWith({ commonChallenge: false }))).toEqual([
      'aims.challenge-denied',
    ]);
    expect(reasons('aims', jointWithout('commonChallenge'))).toEqual(['aims.challenge-missing']);
  });
});

describe('solutions renew routines and service processes', () => {
  test.each([
    [true, true, 'aims.declared', 'aims.declared'],
    [true, false, 'aims.one-renewal', 'aims.renewal-partial'],
    [false, true, 'aims.one-renewal', 'aims.renewal-partial'],
    [false, false, 'aims.renewal-denied', 'aims.renewal-denied'],
    [true, undefined, 'aims.one-renewal', 'aims.renewal-missing'],
    [undefined, true, 'aims.one-renewal', 'aims.renewal-missing'],
    [false, undefined, 'aims.renewal-missing', 'aims.renewal-missing'],
    [undefined, undefined, 'aims.renewal-missing', 'aims.renewal-missing'],
  ])(
    'routines %s, service processes %s: %s; where both are required, %s',
    (renewsRoutines, renewsServiceProcesses, either, strictly) => {
      expect(aiming({ renewsRoutines, renewsServiceProcesses })).toEqual([either]);
      expect(aiming({ renewsRoutines, renewsServiceProcesses }, both)).toEqual([strictly]);
    },
  );

  test('the one that is renewed is named', () => {
    const facts = (aims: Draft['aims']) =>
      found('aims', jointWith({ aims: { ...joint.aims, ...aims } }))[0]?.facts;
    expect(facts({ renewsServiceProcesses: false })).toEqual({ renewed: 'routines' });
    expect(facts({ renewsRoutines: false })).toEqual({ renewed: 'service-processes' });
  });
});

describe('they aim at lower costs or at slower growth of costs', () => {
  test.each([
    [true, false, 'aims.declared'],
    [false, true, 'aims.declared'],
    [true, undefined, 'aims.declared'],
    [false, false, 'aims.savings-denied'],
    [false, undefined, 'aims.savings-missing'],
    [undefined, undefined, 'aims.savings-missing'],
  ])('lower costs %s, slower growth %s: %s', (lowersCosts, restrainsCostGrowth, reason) => {
    expect(aiming({ lowersCosts, restrainsCostGrowth })).toEqual([reason]);
  });
});

describe('in a call that asks for other aims', () => {
  const renewalOnly = callWith({ aims: { challenge: false, renewal: 'either', savings: false } });
  const denied: Draft = {
    commonChallenge: false,
    aims: { renewsRoutines: true, renewsServiceProcesses: true, lowersCosts: false },
  };

  test('an aim that it does not ask for is neither required nor among the declared ones', () => {
    expect(found('aims', denied, {}, renewalOnly)).toMatchObject([
      { reason: 'aims.declared', facts: { challenge: false, renewal: true, savings: false } },
    ]);
    expect(found('aims', joint)).toMatchObject([
      { reason: 'aims.declared', facts: { challenge: true, renewal: true, savings: true } },
    ]);
  });

  test('one that asks for none finds nothing', () => {
    const none = callWith({ aims: { challenge: false, renewal: 'not-asked', savings: false } });
    expect(found('aims', denied, {}, none)).toEqual([]);
  });

  test('one that asks for a declaration of its own and no aim lists no aim as declared', () => {
    const call = callWith({
      aims: { challenge: false, renewal: 'not-asked', savings: false },
      declarations: [{ id: 'municipal-task' }],
    });
    expect(found('aims', { declarations: { 'municipal-task': true } }, {}, call)).toMatchObject([
      { reason: 'aims.declared', facts: { challenge: false, renewal: false, savings: false } },
    ]);
  });

  test('a declaration of its own is asked for by its id', () => {
    const call = callWith({ declarations: [{ id: 'municipal-task' }] });
    const declaring = (declarations: Record<string, boolean>) =>
      found('aims', { ...joint, declarations }, {}, call)[0];
    expect(declaring({ 'municipal-task': true })?.reason).toBe('aims.declared');
    expect(declaring({ 'municipal-task': false })).toMatchObject({
      reason: 'aims.declaration-denied',
      outcome: 'not-met',
    });
    expect(declaring({})).toMatchObject({
      reason: 'aims.declaration-missing',
      paths: [['declarations', 'municipal-task']],
    });
    expect(
      found(
        'aims',
        jointWith({ declarations: {} }),
        {},
        callWith({ declarations: [{ id: 'toString' }] }),
      )[0]?.outcome,
    ).toBe('missing');
  });
});

test('without aims, each of them is asked for with its fields', () => {
  expect(found('aims', {})).toMatchObject([
    {
      reason: 'aims.challenge-missing',
      outcome: 'missing',
      effect: 'require',
      paths: [['commonChallenge']],
    },
    {
      reason: 'aims.renewal-missing',
      paths: [
        ['aims', 'renewsRoutines'],
        ['aims', 'renewsServiceProcesses'],
      ],
    },
    {
      reason: 'aims.savings-missing',
      paths: [
        ['aims', 'lowersCosts'],
        ['aims', 'restrainsCostGrowth'],
      ],
    },
  ]);
});

test('an aim that is denied comes before missing ones', () => {
  const aims = { lowersCosts: false, restrainsCostGrowth: false };
  expect(reasons('aims', { aims })).toEqual([
    'aims.savings-denied',
    'aims.challenge-missing',
    'aims.renewal-missing',
  ]);
});
