import { inLanguage } from '../../../src/model/in-language.js';
import { describe, expect, test } from 'vitest';
import { CLAUSES_2017, DOCUMENTS_2017 } from '../../../src/calls/2017/clauses.js';
import { incentive893 } from '../../../src/calls/incentive-893-2019.js';
import type { Clause } from '../../../src/model/call.js';

describe('the release, paragraph by paragraph', () => {
  test('each feeds the rule it is about; the headline and the contacts feed none', () => {
    const release = CLAUSES_2017.filter(({ document }) => document === 'release');
    const placeOf = (locator: Clause['locator']) =>
      inLanguage(locator, 'en').replace(/^paragraph /, '');
    expect(release.map(({ locator, rule }) => [placeOf(locator), rule])).toEqual([
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

  test('of an interpretation has the number of its id, from 1 to 56', () => {
    const interpretations = CLAUSES_2017.filter(({ document }) => document === 'interpretation');
    for (const { id, locator } of interpretations) {
      expect(locator).toBe(id.replace('interpretation.', ''));
      expect(Number(locator)).toBeGreaterThanOrEqual(1);
      expect(Number(locator)).toBeLessThanOrEqual(56);
    }
    const numbers = interpretations.map(({ locator }) => Number(locator));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('of a statute names its section as each language cites it', () => {
    const statutes = CLAUSES_2017.filter(({ document }) => /^(?:act|decree)-/.test(document));
    expect(statutes.length).toBeGreaterThan(25);
    for (const { id, locator } of statutes) {
      expect([id, locator]).toEqual([
        id,
        {
          fi: expect.stringMatching(/^\d+ §(?: \d mom\.)?$/) as string,
          sv: expect.stringMatching(/^\d+ §(?: \d mom\.)?$/) as string,
          en: expect.stringMatching(/^section \d+(?:\(\d\))?$/) as string,
        },
      ]);
    }
    expect(CLAUSES_2017.find(({ id }) => id === 'act.7')?.locator).toEqual({
      fi: '7 § 1 mom.',
      sv: '7 § 1 mom.',
      en: 'section 7(1)',
    });
  });

  test('of a case names it as the courts are called in each language', () => {
    const cases = CLAUSES_2017.filter(({ id }) => id.startsWith('case.'));
    expect(cases.map(({ locator }) => locator)).toEqual([
      { fi: 'KHO 10.3.2016/780', sv: 'HFD 10.3.2016/780', en: 'KHO 10.3.2016/780' },
      { fi: 'KHO:2009:100', sv: 'HFD:2009:100', en: 'KHO:2009:100' },
      { fi: 'KKO:1997:78', sv: 'HD:1997:78', en: 'KKO:1997:78' },
    ]);
  });

  test('has a day as each language writes it', () => {
    const dated = CLAUSES_2017.filter(({ id }) => /^(?:notice|terms)\./.test(id));
    expect(dated.length).toBe(5);
    for (const { locator } of dated)
      expect(locator).toEqual({
        fi: expect.stringMatching(/^\d+\.\d+\.2017$/) as string,
        sv: expect.stringMatching(/^\d+\.\d+\.2017$/) as string,
        en: expect.stringMatching(/^\d+ [A-Z][a-z]+ 2017$/) as string,
      });
  });

  test('names the sections that change the answer', () => {
    const ids = new Set(CLAUSES_2017.map(({ id }) => id));
    for (const number of [10, 13, 14, 25, 26, 28, 29, 30, 34])
      expect(ids).toContain(`act.${String(number)}`);
    for (const id of [
      'administrative-procedure.18',
      'municipalities-act.55',
      'act-150/1930.6',
      'case.1997-78',
    ])
      expect(ids).toContain(id);
  });
});

describe('a document', () => {
  test('binds, or is compared with, or interprets', () => {
    const kindOf = (kind: string) =>
      Object.keys(DOCUMENTS_2017).filter((id) => DOCUMENTS_2017[id]?.kind === kind);
    expect(kindOf('comparison').sort()).toEqual(['decree-893/2019', 'grant-terms']);
    expect(kindOf('interpretation')).toEqual(['interpretation']);
    expect(kindOf('binding').sort()).toEqual([
      'act-13/2003',
      'act-150/1930',
      'act-1501/1993',
      'act-410/2015',
      'act-434/2003',
      'act-688/2001',
      'case-law',
      'decision-notice',
      'release',
      'supreme-court',
    ]);
  });

  test('is another kind of source to another call: the decree binds the scheme that is under it', () => {
    expect(incentive893.documents?.['decree-893/2019']?.kind).toBe('binding');
  });
});

test('the interpretation on joint municipal authorities names the kinds of applicant that there are', () => {
  expect(CLAUSES_2017.find(({ id }) => id === 'interpretation.32')?.summary).toBe(
    'A joint municipal authority is neither accepted nor refused: the authority decides. A city region applies as one or not at all.',
  );
});
