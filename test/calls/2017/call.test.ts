import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { RULES } from '../../../src/model/reasons.js';
import { APPLICANT_KINDS, CATEGORIES, COST_KINDS } from '../../../src/model/vocabulary.js';
import { REASONS } from '../../../src/rules/reasons.js';

describe('the call of 24 August 2017', () => {
  test('its figures are those of the release: 70 per cent, 15 September 2017 at 16.15, several municipalities', () => {
    expect(digikunta2017).toMatchObject({
      publishedAt: '2017-08-24T14:11:00+03:00',
      closesAt: '2017-09-15T16:15:00+03:00',
      zone: 'Europe/Helsinki',
      rate: '0.70',
      cooperation: { effect: 'prefer', minimum: 2 },
    });
  });

  test('where the release is silent it takes the interpretations: no opening, no limit in euros, 16.15 itself in time', () => {
    expect(digikunta2017).toMatchObject({
      opensAt: null,
      maximumGrant: null,
      closing: 'inclusive',
      aims: { challenge: true, renewal: 'either', savings: true },
      otherFunding: 'deduct',
      declarations: [],
    });
  });

  test('three kinds of object, in the order of the release, each with what it requires', () => {
    expect(digikunta2017.categories.map(({ id, requires }) => [id, requires])).toEqual([
      ['experiment', 'effects'],
      ['study-means', 'means'],
      ['influencer-role', 'supported-municipalities'],
    ]);
    expect(digikunta2017.categories.map(({ id }) => id)).toEqual(CATEGORIES);
  });

  test('municipalities apply; joint authorities are for the authority; others do not', () => {
    expect(digikunta2017.applicantKinds).toEqual({
      municipality: 'accept',
      'joint-authority': 'review',
      other: 'refuse',
    });
    expect(Object.keys(digikunta2017.applicantKinds)).toEqual(APPLICANT_KINDS);
    expect(Object.keys(digikunta2017.costPolicy)).toEqual(COST_KINDS);
  });

  test('a preference and a criterion do not affect eligibility, and the limits affect the amount only', () => {
    const { findings } = assess(digikunta2017, {});
    const bearing = (effect: string) =>
      RULES.filter((name) => findings.find(({ rule }) => rule === name)?.effect === effect);
    expect(bearing('require')).toEqual(['deadline', 'applicant', 'category', 'aims', 'costs']);
    expect(bearing('limit')).toEqual(['cap', 'cofunding']);
    expect(bearing('prefer')).toEqual(['cooperation']);
    expect(bearing('inform')).toEqual(['criteria']);
  });

  test('the sixteen municipalities of Åland, Mariehamn among them', () => {
    expect(new Set(digikunta2017.alandMunicipalities).size).toBe(16);
    expect(digikunta2017.alandMunicipalities).toContain('478');
    expect(digikunta2017.alandMunicipalities).not.toContain('091');
  });

  test('every reason rests on clauses that the call has, each once; the cost policy has its own', () => {
    const clauses = new Set(digikunta2017.clauses.map(({ id }) => id));
    const byPolicy = COST_KINDS.flatMap((kind) => digikunta2017.costPolicy[kind].clauses);
    const grounds = Object.values(digikunta2017.grounds).map((ids = []) => ids);
    const all = [...grounds, ...Object.values(digikunta2017.ruleClauses)];
    for (const cited of [...all, byPolicy]) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !clauses.has(id))).toEqual([]);
    }
    for (const cited of all) expect(new Set(cited).size).toBe(cited.length);
    const ofSettlement = /^settlement\./;
    expect(Object.keys(REASONS)).toEqual(
      expect.arrayContaining(
        Object.keys(digikunta2017.grounds).filter((reason) => !ofSettlement.test(reason)),
      ),
    );
  });

  test('every other reading takes an interpretation another way, and changes what it is about', () => {
    const interpretations = new Set(
      digikunta2017.clauses
        .filter(({ document }) => document === 'interpretation')
        .map(({ locator }) => locator),
    );
    for (const { id, interpretation, changes, argument } of digikunta2017.readings) {
      expect([id, interpretations.has(String(interpretation)), argument.endsWith('.')]).toEqual([
        id,
        true,
        true,
      ]);
      for (const [term, value] of Object.entries(changes)) {
        expect([id, (digikunta2017 as unknown as Record<string, unknown>)[term]]).not.toEqual([
          id,
          value,
        ]);
      }
    }
    expect(new Set(digikunta2017.readings.map(({ id }) => id)).size).toBe(
      digikunta2017.readings.length,
    );
  });
});
