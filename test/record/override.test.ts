import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, override, record, replay } from '../../src/index.js';
import { jointWith } from '../checks/example.js';

const late = jointWith({ arrivedAt: '2017-09-15T16:15:00.001+03:00' });
const assessment = assess(digikunta2017, late);
const found = assessment.findings.find(({ rule }) => rule === 'deadline');
if (!found) throw new Error('no finding on the deadline');
const grounds =
  'Vastaanottava järjestelmä oli poissa käytöstä; lähetetty ajoissa (laki 13/2003, 10 §).';

describe("an official's deviation from a computed finding", () => {
  test('stands beside the finding, which stays as it was', () => {
    const before = structuredClone(found);
    const deviation = override(found, { outcome: 'met', by: 'N. N.', grounds });
    expect(deviation).toEqual({ finding: before, outcome: 'met', by: 'N. N.', grounds });
    expect(found).toEqual(before);
    expect(deviation.finding.outcome).toBe('not-met');
  });

  test('is carried in the record, and changes neither the computed answer nor its replay', () => {
    const deviations = [override(found, { outcome: 'met', by: 'N. N.', grounds })];
    const stored = JSON.parse(
      JSON.stringify(record(assessment, { call: digikunta2017, application: late, deviations })),
    ) as ReturnType<typeof record>;
    expect(stored.deviations).toEqual(deviations);
    expect(stored.assessment.eligibility).toBe('ineligible');
    expect(replay(stored, digikunta2017)).toMatchObject({
      same: true,
      assessment: { eligibility: 'ineligible' },
    });
  });

  test('holds what it says and nothing else', () => {
    const more = { outcome: 'met', by: 'N. N.', grounds, note: 'x' } as const;
    expect(Object.keys(override(found, more))).toEqual(['finding', 'outcome', 'by', 'grounds']);
  });
});
