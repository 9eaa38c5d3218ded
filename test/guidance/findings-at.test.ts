import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { findingsAt } from '../../src/guidance/findings-at.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import type { Draft, Path } from '../../src/model/application.js';
import { assessed } from '../checks/example.js';

const reasonsAt = (draft: Draft, path: Path): string[] =>
  findingsAt(assess(digikunta2017, draft), path).map(({ reason }) => reason);

const costs: Draft['costs'] = [
  { kind: 'salaries', amount: '100.00', causedByProject: true },
  { kind: 'equipment', amount: '50.00', causedByProject: true },
  { kind: 'travel', causedByProject: true },
];

describe('the findings at a field', () => {
  test('findings on the field itself come before those on the list that contains it', () => {
    expect(reasonsAt({ costs, requestedGrant: '10.00' }, ['costs', 1, 'kind'])).toEqual([
      'costs.refused-kind',
      'costs.eligible',
      'cap.within',
    ]);
  });

  test('a missing fact of a cost line has its finding at that fact, not at the line beside it', () => {
    expect(reasonsAt({ costs }, ['costs', 2, 'amount'])[0]).toBe('costs.line-incomplete');
    expect(reasonsAt({ costs }, ['costs', 0, 'amount'])).not.toContain('costs.line-incomplete');
  });

  describe('the finding on a cost line is at the facts that it rests on, and at no other', () => {
    const FIELDS = ['kind', 'amount', 'causedByProject', 'incurredOn', 'finalVat'];
    const usePeriod = { from: '2017-09-01', to: '2018-09-30' };
    const travel = { kind: 'travel', amount: '50.00', causedByProject: true } as const;
    const vat = { kind: 'vat', amount: '12.00', causedByProject: true } as const;
    test.each<[reason: string, Draft, fields: string[]]>([
      ['costs.accepted', { costs: [travel] }, ['kind']],
      ['costs.refused-kind', { costs: [{ ...travel, kind: 'equipment' }] }, ['kind']],
      ['costs.needs-review', { costs: [{ ...travel, kind: 'software' }] }, ['kind']],
      ['costs.line-incomplete', { costs: [{ kind: 'travel' }] }, ['amount', 'causedByProject']],
      ['costs.not-caused', { costs: [{ ...travel, causedByProject: false }] }, ['causedByProject']],
      ['costs.final-vat', { costs: [{ ...vat, finalVat: true }] }, ['finalVat']],
      ['costs.recoverable-vat', { costs: [{ ...vat, finalVat: false }] }, ['finalVat']],
      [
        'costs.period-missing',
        { costs: [{ ...travel, incurredOn: '2017-10-01' }] },
        ['incurredOn', 'usePeriod'],
      ],
      [
        'costs.outside-period',
        { costs: [{ ...travel, incurredOn: '2018-10-01' }], usePeriod },
        ['incurredOn', 'usePeriod'],
      ],
      [
        'costs.before-decision',
        { costs: [{ ...travel, incurredOn: '2017-09-28' }], usePeriod },
        ['incurredOn'],
      ],
    ])('%s', (reason, draft, fields) => {
      const at = FIELDS.filter((field) => reasonsAt(draft, ['costs', 0, field]).includes(reason));
      if (reasonsAt(draft, ['usePeriod']).includes(reason)) at.push('usePeriod');
      expect(at).toEqual(fields);
    });
  });

  test('a group gets the findings of its fields', () => {
    expect(
      reasonsAt({ aims: { lowersCosts: false, restrainsCostGrowth: false } }, ['aims']),
    ).toEqual(['aims.savings-denied', 'aims.renewal-missing']);
  });

  test('each applicant gets its own reason', () => {
    const applicants: Draft['applicants'] = [
      { kind: 'municipality', code: '418', roles: ['experimenter'] },
      { kind: 'municipality', code: '536', roles: [] },
    ];
    expect(reasonsAt({ applicants }, ['applicants', 1, 'roles'])).toContain(
      'applicant.not-participant',
    );
    expect(reasonsAt({ applicants }, ['applicants', 0, 'roles'])).not.toContain(
      'applicant.not-participant',
    );
  });

  test("an official's question gets the findings that ask for the review, until it is there", () => {
    const draft: Draft = {
      arrivedAt: '2017-09-15T16:15+03:00',
      applicants: [{ kind: 'joint-authority', name: 'Pirkanmaa' }],
      costs: [{ kind: 'software', amount: '10.00', causedByProject: true }],
      otherFunding: [{ source: 'EU', kind: 'state', amount: '1.00' }],
    };
    const questions = nextQuestions(digikunta2017, draft).filter(
      ({ path: [first] }) => first === 'reviews',
    );
    expect(questions.map(({ path }) => [path[1], ...reasonsAt(draft, path)])).toEqual([
      ['arrivedAt', 'deadline.to-the-minute'],
      ['applicants[0]', 'applicant.joint-body'],
      ['otherFunding.EU', 'cofunding.state-money'],
      ['costs[0]', 'costs.needs-review'],
      ['criteria.general-significance', 'criteria.needs-review'],
      ['criteria.new-ways-of-organising', 'criteria.needs-review'],
      ['criteria.innovativeness', 'criteria.needs-review'],
    ]);
    const reviewed = assessed(draft, { decisions: { 'applicants.0': true } });
    expect(findingsAt(reviewed, ['reviews', 'applicants[0]'])).toEqual([]);
    expect(findingsAt(reviewed, ['reviews'])).toHaveLength(6);
  });

  test('a field that nothing rests on has none', () => {
    expect(reasonsAt({ costs }, ['partners'])).toEqual([]);
    expect(reasonsAt({ costs }, ['costs', 7, 'kind'])).not.toContain('costs.refused-kind');
  });
});
