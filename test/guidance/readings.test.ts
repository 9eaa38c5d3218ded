import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { CallChanges } from '../../src/define/call-definition.js';
import { extendCall } from '../../src/define/define-call.js';
import { assessReadings } from '../../src/guidance/readings.js';
import type { Draft } from '../../src/model/application.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { optionsFor } from '../checks/example.js';

const dependsOn = (draft: Draft): readonly string[] =>
  assessReadings(digikunta2017, draft).dependsOn;

describe('the other readings of the call', () => {
  test('is 16.15 itself in time? only an application that arrived exactly then depends on it', () => {
    expect(dependsOn({ arrivedAt: '2017-09-15T16:15:00.000+03:00' })).toEqual(['closing-strict']);
    expect(dependsOn({ arrivedAt: '2017-09-15T16:14:59.999+03:00' })).toEqual([]);
    expect(dependsOn({ arrivedAt: '2017-09-15T16:15:00.001+03:00' })).toEqual([]);
  });

  test('must both routines and service processes be renewed? only one that renews a single one depends on it', () => {
    const rest: Draft = { commonChallenge: true };
    expect(
      dependsOn({
        ...rest,
        aims: { renewsRoutines: true, renewsServiceProcesses: false, lowersCosts: true },
      }),
    ).toEqual(['both-renewals']);
    expect(
      dependsOn({
        ...rest,
        aims: { renewsRoutines: true, renewsServiceProcesses: true, lowersCosts: true },
      }),
    ).toEqual([]);
  });

  test('is equipment refused? the award of 700.00 would be 1 400.00', () => {
    const draft: Draft = {
      requestedGrant: '2000.00',
      costs: [
        { kind: 'travel', amount: '1000.00', causedByProject: true },
        { kind: 'equipment', amount: '1000.00', causedByProject: true },
      ],
    };
    const { dependsOn: points, readings } = assessReadings(digikunta2017, draft);
    expect(points).toEqual(['equipment-accepted']);
    expect(assess(digikunta2017, draft).award?.maximumAward).toBe('700.00');
    expect(
      readings.find(({ reading }) => reading === 'equipment-accepted')?.assessment.award
        ?.maximumAward,
    ).toBe('1400.00');
  });

  test('must the influencer name whom it helps? and does other funding lower the award?', () => {
    const named = (draft: Draft): string | undefined =>
      assessReadings(digikunta2017, { category: 'influencer-role', ...draft })
        .readings.find(({ reading }) => reading === 'nobody-named')
        ?.assessment.findings.find(({ rule }) => rule === 'category')?.outcome;
    expect(named({ supportedMunicipalities: [] })).toBe('met');
    expect(named({})).toBe('met');

    const funded: Draft = {
      requestedGrant: '700.00',
      costs: [{ kind: 'travel', amount: '1000.00', causedByProject: true }],
      otherFunding: [{ source: 'x', kind: 'private', amount: '300.01' }],
    };
    expect(dependsOn(funded)).toEqual(['no-deduction']);
    expect(
      dependsOn({ ...funded, otherFunding: [{ source: 'x', kind: 'private', amount: '300.00' }] }),
    ).toEqual([]);
  });

  test('each reading has its interpretation and an argument', () => {
    expect(digikunta2017.readings.map(({ interpretation }) => interpretation)).toEqual([
      17, 45, 56, 12, 31, 7,
    ]);
    for (const { argument, interpretation } of digikunta2017.readings) {
      expect(argument.length).toBeGreaterThan(20);
      expect(digikunta2017.clauses.map(({ id }) => id)).toContain(
        `interpretation.${String(interpretation)}`,
      );
    }
  });
});

test('a reading without a criterion leaves out its review, and keeps the others', () => {
  const reading = {
    id: 'no-criteria',
    interpretation: 49,
    argument: 'The criteria bind nobody.',
    changes: { criteria: [] },
  };
  const call = extendCall(digikunta2017, { readings: [reading] });
  const draft: Draft = { costs: [{ kind: 'software', amount: '10.00', causedByProject: true }] };
  const options = optionsFor(draft, {
    decisions: { 'criteria.innovativeness': true, 'costs.0': false },
  });
  const [variant] = assessReadings<Vocabulary>(call, draft, options).readings;
  expect(variant?.assessment.findings.filter(({ rule }) => rule === 'criteria')).toEqual([]);
  expect(variant?.assessment.costs.lines[0]?.reason).toBe('costs.review-rejected');
});

describe('of a variant of the call', () => {
  const readingsOf = (changes: CallChanges): string[] =>
    extendCall(digikunta2017, { id: 'variant', ...changes }).readings.map(({ id }) => id);
  const ALL = digikunta2017.readings.map(({ id }) => id);
  const without = (...ids: string[]): string[] => ALL.filter((id) => !ids.includes(id));

  test('a reading stays where the variant does not change what it is about', () => {
    expect(readingsOf({ rate: '0.50', closesAt: '2018-01-31T16:15' })).toEqual(ALL);
    expect(readingsOf({ aims: digikunta2017.aims })).toEqual(ALL);
  });

  test('one that would undo what the variant changes goes', () => {
    expect(
      readingsOf({ costPolicy: { software: { treatment: 'refuse', clauses: ['release.cap'] } } }),
    ).toEqual(without('equipment-accepted'));
    expect(
      readingsOf({
        categories: [{ id: 'only', requires: 'nothing', requiredRole: 'participant' }],
      }),
    ).toEqual(without('nobody-named'));
    expect(readingsOf({ aims: { ...digikunta2017.aims, challenge: false } })).toEqual(
      without('both-renewals', 'challenge-not-required'),
    );
    expect(readingsOf({ closing: 'strict', otherFunding: 'ignore' })).toEqual(
      without('closing-strict', 'no-deduction'),
    );
  });

  test('those that it names itself stay', () => {
    const readings = digikunta2017.readings.filter(({ id }) => id === 'closing-strict');
    expect(readingsOf({ closing: 'strict', readings })).toEqual(['closing-strict']);
  });
});
