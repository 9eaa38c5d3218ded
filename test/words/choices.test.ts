import { describe, expect, expectTypeOf, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { incentive893 } from '../../src/calls/index.js';
import type { Category, CostKind } from '../../src/model/vocabulary.js';
import { parseDraft } from '../../src/schema/parse.js';
import { type Choice, choices } from '../../src/words/choices.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';

describe('the choices of a form', () => {
  test('are those of the call, in its order', () => {
    const { category, applicantKind, declaration } = choices(digikunta2017, fi);
    expect(category.map(({ value }) => value)).toEqual([
      'experiment',
      'study-means',
      'influencer-role',
    ]);
    expect(applicantKind.map(({ value }) => value)).toEqual([
      'municipality',
      'joint-authority',
      'other',
    ]);
    expect(declaration).toEqual([]);
    expect(choices(incentive893, fi).declaration).toHaveLength(incentive893.declarations.length);
  });

  test('have a label in each language, that is not the id', () => {
    for (const catalogue of [fi, sv, en])
      for (const list of Object.values(choices(digikunta2017, catalogue)))
        for (const { value, label } of list)
          expect([catalogue.language, value, label === '' || label === value]).toEqual([
            catalogue.language,
            value,
            // The English names of some kinds are their ids.
            catalogue === en && label === value,
          ]);
  });

  test('are accepted by the border', () => {
    const { category, costKind, role, fundingKind, applicantKind } = choices(digikunta2017, sv);
    for (const { value } of category) expect(parseDraft({ category: value }).ok).toBe(true);
    for (const { value } of costKind)
      expect(parseDraft({ costs: [{ kind: value }] }).ok).toBe(true);
    for (const { value } of fundingKind)
      expect(parseDraft({ otherFunding: [{ kind: value }] }).ok).toBe(true);
    for (const { value } of applicantKind)
      expect(parseDraft({ applicants: [{ kind: value }] }).ok).toBe(true);
    for (const { value } of role)
      expect(parseDraft({ applicants: [{ roles: [value] }] }).ok).toBe(true);
  });

  test('have the types of the call', () => {
    const { category, costKind } = choices(digikunta2017, en);
    expectTypeOf(category).toEqualTypeOf<readonly Choice<Category>[]>();
    expectTypeOf(costKind).toEqualTypeOf<readonly Choice<CostKind>[]>();
  });
});
