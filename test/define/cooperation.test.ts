// Who takes part, where a call counts others than municipalities.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { extendCall } from '../../src/define/define-call.js';
import type { Draft } from '../../src/model/application.js';
import type { CooperationTerms, GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { rank } from '../../src/portfolio/rank.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { summary } from '../../src/words/summary.js';
import { sv } from '../../src/words/sv.js';

const callWith = (of: CooperationTerms['of'], effect: CooperationTerms['effect']): GrantCall =>
  extendCall(digikunta2017, { cooperation: { effect, minimum: 2, of } });
const draftOf = (applicants: readonly object[], partners?: readonly object[]) =>
  ({ applicants, partners }) as Draft<Vocabulary>;
const found = (of: CooperationTerms['of'], draft: Draft<Vocabulary>) => {
  const { findings } = assess(callWith(of, 'require'), draft);
  const finding = findings.find(({ rule }) => rule === 'cooperation');
  return [finding?.reason, finding?.paths];
};
const [a, b] = [{ name: 'A Oy' }, { name: 'B Oy' }];

describe('what a call counts', () => {
  test('applicants: two are enough, one is too few, and none told is open', () => {
    expect(found('applicants', draftOf([a, b]))[0]).toBe('cooperation.reached');
    expect(found('applicants', draftOf([a]))[0]).toBe('cooperation.not-reached');
    expect(found('applicants', {})).toEqual(['cooperation.open', [['applicants']]]);
  });

  test('parties: partners count, and are asked for while they are not told', () => {
    expect(found('parties', draftOf([a], [b]))[0]).toBe('cooperation.reached');
    expect(found('parties', draftOf([a], []))[0]).toBe('cooperation.not-reached');
    expect(found('parties', draftOf([a]))).toEqual(['cooperation.open', [['partners']]]);
  });

  test('values of a fact: each once, and one not told could be another', () => {
    const of = { fact: 'country' };
    const from = (...countries: (string | undefined)[]) =>
      draftOf(countries.map((country) => ({ ...a, country })));
    expect(found(of, from('FI', 'SE'))[0]).toBe('cooperation.reached');
    expect(found(of, from('FI', 'FI'))[0]).toBe('cooperation.not-reached');
    expect(found(of, from('FI', undefined))).toEqual([
      'cooperation.open',
      [['applicants', 1, 'country']],
    ]);
    expect(found(of, from(undefined))[0]).toBe('cooperation.not-reached');
  });

  test('as a preference it gives the order, and no sentence speaks of municipalities', () => {
    const call = callWith('applicants', 'prefer');
    const [both, one] = [[a, b], [a]].map((applicants) => assess(call, draftOf(applicants)));
    expect([both?.preferred, one?.preferred]).toEqual([true, false]);
    const entries = [one, both].flatMap((assessment, index) =>
      assessment ? [{ id: String(index), assessment }] : [],
    );
    expect(rank(call, entries).map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      '1 ranking.open-preferred',
      '0 ranking.open',
    ]);
    for (const catalogue of [fi, sv, en])
      for (const assessment of [both, one])
        expect(assessment && summary(assessment, catalogue)).toContain(
          assessment?.preferred === true
            ? catalogue.summary.preferredOtherwise
            : catalogue.summary.notPreferredOtherwise,
        );
  });
});
