import { describe, expect, test } from 'vitest';
import { expectAgreement } from './agree.js';
import { cents, decide, euros } from './decision.js';
import { CALL_2017 } from './terms.js';

describe('the oracle, a second reading of docs/rules', () => {
  test('gives the answers worked out by hand', () => {
    const answer = decide(CALL_2017, {
      arrivedAt: '2017-09-15T16:15:00+03:00',
      category: 'study-means',
      studyMeans: 'Sähköiset kokoukset',
      applicants: [{ kind: 'municipality', code: '418', roles: ['joining'] }],
      commonChallenge: true,
      aims: { renewsRoutines: true, renewsServiceProcesses: false, lowersCosts: true },
      // 10.00 and 0.01 count, the equipment does not; 70 % of 10.01 are 7.007.
      costs: [
        { kind: 'salaries', amount: '10', causedByProject: true },
        { kind: 'software', amount: '0.01', causedByProject: true },
        { kind: 'equipment', amount: '100.00', causedByProject: true },
      ],
      requestedGrant: '7.01',
      otherFunding: [{ kind: 'private', amount: '3.01' }],
    });
    expect(answer.findings.map(({ reason }) => reason)).toEqual([
      'deadline.at-closing',
      'applicant.joining',
      'category.means',
      'aims.one-renewal',
      'cooperation.single',
      ...['criteria.needs-review', 'criteria.needs-review', 'criteria.needs-review'],
      'costs.eligible',
      'cap.exceeded',
      'cofunding.exceeded',
    ]);
    expect(answer).toMatchObject({
      eligibility: 'eligible',
      preferred: false,
      submitted: '110.01',
      eligible: '10.01',
      underReview: '0.01',
    });
    expect(answer.award).toEqual({
      ...{
        eligibleCosts: '10.01',
        rate: '0.70',
        ceiling: '7.00',
        requested: '7.01',
        otherFunding: '3.01',
      },
      ...{ maximumAward: '7.00', binding: 'rate', selfFinancing: '0.00' },
    });
  });

  test('counts in whole cents, of any length', () => {
    expect([cents('0'), cents('7'), cents('7.5'), cents('9999999999999.99')]).toEqual([
      0n,
      700n,
      750n,
      999_999_999_999_999n,
    ]);
    expect([euros(0n), euros(5n), euros(12_345_678_901_234_567_890n)]).toEqual([
      '0.00',
      '0.05',
      '123456789012345678.90',
    ]);
  });
});

test('gives the same as the library for 5 000 applications and drafts under this call and others', () => {
  expectAgreement({ numRuns: 5000 });
});
