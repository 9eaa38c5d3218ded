import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, findingsAt, type Draft, type Path } from '../../src/index.js';

const reasonsAt = (draft: Draft, path: Path): string[] => findingsAt(assess(digikunta2017, draft), path).map(({ reason }) => reason);

const costs: Draft['costs'] = [
  { kind: 'salaries', amount: '100.00', causedByProject: true },
  { kind: 'equipment', amount: '50.00', causedByProject: true },
  { kind: 'travel', causedByProject: true },
];

describe('the findings at a field', () => {
  test('what is said of the field itself comes before what is said of the list that it stands in', () => {
    expect(reasonsAt({ costs, requestedGrant: '10.00' }, ['costs', 1, 'kind'])).toEqual([
      'costs.refused-kind',
      'costs.eligible',
      'cap.within',
    ]);
  });

  test('a lacking fact of a cost line is said at that fact, not at the line beside it', () => {
    expect(reasonsAt({ costs }, ['costs', 2, 'amount'])[0]).toBe('costs.line-incomplete');
    expect(reasonsAt({ costs }, ['costs', 0, 'amount'])).not.toContain('costs.line-incomplete');
  });

  test('a group gets the findings of its fields', () => {
    expect(reasonsAt({ aims: { lowersCosts: false, restrainsCostGrowth: false } }, ['aims'])).toEqual([
      'aims.savings-denied',
      'aims.renewal-missing',
    ]);
  });

  test('each applicant gets its own reason', () => {
    const applicants: Draft['applicants'] = [
      { kind: 'municipality', code: '418', roles: ['experimenter'] },
      { kind: 'municipality', code: '536', roles: [] },
    ];
    expect(reasonsAt({ applicants }, ['applicants', 1, 'roles'])).toContain('applicant.not-participant');
    expect(reasonsAt({ applicants }, ['applicants', 0, 'roles'])).not.toContain('applicant.not-participant');
  });

  test('a field that nothing rests on has none', () => {
    expect(reasonsAt({ costs }, ['partners'])).toEqual([]);
    expect(reasonsAt({ costs }, ['costs', 7, 'kind'])).not.toContain('costs.refused-kind');
  });
});
