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
  test('has a reason if no rule uses it, and only then', () => {
    for (const { id, rule, unusedBecause } of CLAUSES_2017)
      expect([id, unusedBecause !== undefined]).toEqual([id, rule === null]);
  });

  test('of an interpretation has the number of its id, from 1 to 55', () => {
    const interpretations = CLAUSES_2017.filter(({ document }) => document === 'interpretation');
    for (const { id, locator } of interpretations) {
      expect(id).toBe(`interpretation.${locator}`);
      expect(Number(locator)).toBeGreaterThanOrEqual(1);
      expect(Number(locator)).toBeLessThanOrEqual(55);
    }
    const numbers = interpretations.map(({ locator }) => Number(locator));
    expect(numbers.length).toBeGreaterThan(20);
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

test('the position on joint bodies names the kinds of applicant that there are', () => {
  expect(CLAUSES_2017.find(({ id }) => id === 'interpretation.32')?.summary).toBe(
    'A joint authority is neither accepted nor refused: an official decides.',
  );
});
