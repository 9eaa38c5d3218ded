import { describe, expect, test } from 'vitest';
import { CLAUSES_2017 } from '../../../src/calls/2017/clauses.js';

describe('the release, paragraph by paragraph', () => {
  test('each feeds the rule it is about; the headline and the contacts feed none', () => {
    const release = CLAUSES_2017.filter(({ document }) => document === 'release');
    expect(release.map(({ locator, rule }) => [locator, rule])).toEqual([
      ['1', null],
      ['2', 'aims'],
      ['3', 'cooperation'],
      ['3', 'aims'],
      ['4', 'applicant'],
      ['4', 'category'],
      ['4.1', 'category'],
      ['4.2', 'category'],
      ['4.3', 'category'],
      ['5', 'criteria'],
      ['6', 'cap'],
      ['7', 'deadline'],
      ['8', null],
    ]);
  });
});

describe('a clause', () => {
  test('says why it feeds no rule, and says so only then', () => {
    for (const { id, rule, unusedBecause: why } of CLAUSES_2017)
      expect([id, why !== undefined]).toEqual([id, rule === null]);
  });

  test('of a position has the number of its id, from 1 to 55', () => {
    const positions = CLAUSES_2017.filter(({ document }) => document === 'position');
    for (const { id, locator } of positions) {
      expect(id).toBe(`position.${locator}`);
      expect(Number(locator)).toBeGreaterThanOrEqual(1);
      expect(Number(locator)).toBeLessThanOrEqual(55);
    }
    const numbers = positions.map(({ locator }) => Number(locator));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('of a statute names its section, of a case its number or date', () => {
    for (const { id, document, locator } of CLAUSES_2017) {
      if (document === 'act-688/2001' || document === 'statute' || document === 'decree-893/2019')
        expect([id, locator]).toEqual([id, expect.stringContaining('§')]);
      if (document === 'case-law')
        expect([id, locator]).toEqual([id, expect.stringMatching(/^KK?[HO]O[ :]/)]);
    }
  });
});
