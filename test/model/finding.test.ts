import { describe, expect, test } from 'vitest';
import { finding, present, sortByOutcome } from '../../src/model/finding.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';

const late = finding(digikunta2017, 'aims', 'aims.savings-denied', {}, []);
const untold = finding(digikunta2017, 'aims', 'aims.challenge-missing', {}, []);
const toJudge = finding(
  digikunta2017,
  'criteria',
  'criteria.needs-review',
  { criterion: 'x', judgement: 'x' },
  [],
);
const met = finding(digikunta2017, 'cofunding', 'cofunding.none', {}, []);
const notAsked = finding(digikunta2017, 'aims', 'aims.not-asked', {}, []);

describe('the findings of one rule', () => {
  test('say first what refuses, then what is missing, what an official judges, what is met, and what is not asked', () => {
    const inOrder = [late, untold, toJudge, met, notAsked];
    expect(sortByOutcome([...inOrder].reverse())).toEqual(inOrder);
    expect(sortByOutcome([notAsked, late, met, untold, toJudge])).toEqual(inOrder);
    expect(sortByOutcome([met, late])).toEqual([late, met]);
    expect([sortByOutcome([]), sortByOutcome([met])]).toEqual([[], [met]]);
  });

  test('of one outcome keep their order', () => {
    const other = finding(digikunta2017, 'aims', 'aims.challenge-denied', {}, []);
    expect(sortByOutcome([untold, other, late])).toEqual([other, late, untold]);
  });

  test('are those that are there', () => {
    expect(present([null, late, null, met])).toEqual([late, met]);
    expect(present([null])).toEqual([]);
    const all = [late, met];
    expect(present(all)).toBe(all);
    expect(present([0, false, '', null])).toEqual([0, false, '']);
  });

  test('have the effect that the call gives the rule, or one of their own', () => {
    const paths = [['applicants', 0, 'code']];
    const facts = { applicant: { number: 1, name: null } };
    expect(finding(digikunta2017, 'applicant', 'applicant.aland', facts, paths, 'inform')).toEqual({
      rule: 'applicant',
      outcome: 'review',
      effect: 'inform',
      reason: 'applicant.aland',
      facts,
      paths,
      clauses: digikunta2017.grounds['applicant.aland'],
    });
    expect(finding(digikunta2017, 'applicant', 'applicant.aland', facts, paths).effect).toBe(
      'require',
    );
    expect(met.effect).toBe('limit');
  });
});
