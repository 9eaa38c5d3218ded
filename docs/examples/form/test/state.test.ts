import type { Review } from 'digikunta';
import { describe, expect, test } from 'vitest';
import joint from '../../joint.json' with { type: 'json' };
import { fromFragment, toFragment } from '../src/state/address.ts';
import { EMPTY, fromInput, fromSaved, toSaved, valuesOf } from '../src/state/application.ts';
import { jsonFault } from '../src/state/json.ts';
import { readForm } from '../src/values/read-form.ts';

const reviews: readonly Review[] = [
  { on: 'criteria.innovativeness', about: { application: 'a' }, accepted: false },
  { on: 'applicants[0]', about: { members: ['418'] }, accepted: true, by: 'NN' },
];
const application = {
  ...fromInput({ applicants: [{ name: 'Ylöjärvi – 𝄞' }] }),
  texts: { requestedGrant: '1.234' },
  reviews,
  calculator: { costs: '58 000', refused: '', requested: '' },
};
const fragment = toFragment({ application, view: 'check', language: 'sv' });

describe('an application in the address', () => {
  test('comes back as it was', () => {
    expect(fragment).toMatch(/^#application=[\w-]+&view=check$/);
    expect(fromFragment(fragment)).toEqual({ application, view: 'check', language: 'sv' });
  });

  test('is read from the links of before', () => {
    const { application: read, view } = fromFragment(fragment.replace('&view=check', ''));
    expect([read, view]).toEqual([application, 'form']);
  });

  test('is broken where the address was cut short or changed, and none where it has no application', () => {
    for (const wrong of [
      fragment.slice(0, -20),
      fragment.slice(0, 6),
      fragment.replace('&', '%&'),
      '#application=',
      '#application=%%%',
      '#application=bnVsbA',
    ])
      expect([wrong, fromFragment(wrong).application]).toEqual([wrong, 'broken']);
    for (const other of ['#award', '', '#view=form'])
      expect(fromFragment(other).application).toBe(null);
  });
});

describe('what is kept', () => {
  test('has reviews that `assess` accepts, one of each thing, and no others', () => {
    const [review] = reviews;
    const other = { ...review, accepted: true };
    const list = [
      review,
      null,
      [],
      'accepted',
      { ...review, accepted: 'yes' },
      { ...review, about: { amount: 7 } },
      { ...review, about: null },
      { ...review, on: 7 },
      { ...review, by: null },
      other,
    ];
    expect(fromSaved({ input: {}, reviews: list })?.reviews).toEqual([other]);
    expect(fromSaved({ input: {}, reviews: 'none' })?.reviews).toEqual([]);
  });

  test('is an application, whatever else it holds', () => {
    const hostile = {
      input: JSON.parse('{ "__proto__": { "id": "x" }, "costs": 7 }') as unknown,
      texts: { '__proto__.id': 'x', 'costs.0.amount': 'x', applicants: 'x' },
      example: 'other',
      calculator: [],
    };
    const read = fromSaved(hostile);
    expect(read && valuesOf(read, 'fi')).toEqual(valuesOf(EMPTY, 'fi'));
    expect('id' in {}).toBe(false);
    expect(fromSaved([])).toBe(null);
  });

  test('has the answer "no" to the means of the study, and texts that cannot be read', () => {
    const values = valuesOf(fromInput({ category: 'study-means', requestedGrant: '1.234' }), 'fi');
    const { draft, refused } = readForm({ ...values, namesMeans: 'no' }, 'fi');
    const saved = fromSaved(
      JSON.parse(JSON.stringify(toSaved({ ...EMPTY, draft, texts: refused }))),
    );
    expect(saved && valuesOf(saved, 'fi')).toMatchObject({
      namesMeans: 'no',
      requestedGrant: '1.234',
    });
  });

  test('is what JSON says, as a person would type it', () => {
    expect(valuesOf(fromInput(joint), 'fi')).toMatchObject({
      requestedGrant: '38 000,00',
      arrivedAt: '14.9.2017 klo 10.02.31',
    });
    expect(valuesOf(fromInput({ requestedGrant: '12 000,00' }), 'fi').requestedGrant).toBe(
      '12 000,00',
    );
  });
});

describe('jsonFault', () => {
  test.each([
    ['{ "a": 1,\n  "b": tru }', 2, 8],
    ['{"a" 1}', 1, 6],
    ['[1,]', 1, 4],
    ['', 1, 1],
    ['{"a": "x\ny"}', 1, 7],
    ['{}\n{}', 2, 1],
    ['[1, 2', 1, 6],
    ['{"a": 01}', 1, 8],
  ])('finds the place in %j', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  test('finds none in JSON', () => {
    for (const text of ['{}', ' [ ] ', '"a"', '{"a": [1, -2.5e3, {"b": null}], "c": "\\u00e4"}'])
      expect(jsonFault(text)).toBe(null);
  });
});
