import { describe, expect, it } from 'vitest';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { inOneOrder } from '../../src/model/field-order.js';

const draft: Draft = {
  category: 'study-means',
  studyMeans: 'Sähköiset kokoukset',
  costs: [{ kind: 'salaries', amount: '100.00', causedByProject: true }],
  requestedGrant: '70.00',
};

describe('the facts of a draft in one order', () => {
  it('are the same facts, whatever order they came in', () => {
    const reversed = Object.fromEntries(Object.entries(draft).reverse()) as Draft;
    expect(inOneOrder(draft)).toEqual(draft);
    expect(inOneOrder(reversed)).toEqual(draft);
    expect(Object.keys(inOneOrder(reversed))).toEqual(Object.keys(inOneOrder(draft)));
    expect(assess(digikunta2017, reversed)).toEqual(assess(digikunta2017, draft));
  });

  it('are those that the rules read, whatever a sender puts beside them', () => {
    const beside = { note: 'kiireellinen', ...draft, sentBy: 'kirjaamo' };
    expect(inOneOrder(beside)).toEqual(draft);
    expect(Object.keys(inOneOrder(beside))).toEqual(Object.keys(inOneOrder(draft)));
  });

  it('leave the draft as it was', () => {
    const frozen = Object.freeze({ ...draft });
    inOneOrder(frozen);
    expect(frozen).toEqual(draft);
  });

  it('are found where a class keeps them: behind its getters, where no loop comes by', () => {
    class Form {
      get requestedGrant(): string {
        return '70.00';
      }
      get costs(): Draft['costs'] {
        return draft.costs;
      }
    }
    expect(assess(digikunta2017, new Form()).award?.maximumAward).toBe('70.00');
  });

  it('are found in what has no prototype, in what inherits them, and behind a proxy', () => {
    const award = (told: Draft): string | undefined =>
      assess(digikunta2017, told).award?.maximumAward;
    expect(award(Object.assign(Object.create(null) as object, draft))).toBe('70.00');
    expect(award(Object.create(draft) as Draft)).toBe('70.00');
    expect(award(new Proxy(draft, {}))).toBe('70.00');
  });

  it('are none that a field named __proto__ holds', () => {
    const told = JSON.parse('{"__proto__": {"requestedGrant": "70.00"}}') as Draft;
    expect(inOneOrder(told).requestedGrant).toBeUndefined();
    expect(assess(digikunta2017, told)).toEqual(assess(digikunta2017, {}));
  });
});
