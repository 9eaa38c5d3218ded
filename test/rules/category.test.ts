import { register2017 } from '../../src/municipalities/lookup.js';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/model/application.js';
import {
  callWith,
  found,
  jointWith,
  jointWithout,
  lempaala,
  reasons,
  region,
} from '../checks/example.js';

const trial = (experiment: Draft['experiment']) =>
  reasons('category', jointWith({ category: 'experiment', experiment }));
const means = (facts: Draft) => reasons('category', { category: 'study-means', ...facts });
const helping = (facts: Draft) =>
  reasons('category', { category: 'influencer-role', applicants: [lempaala], ...facts });

describe('municipal trials, if they strengthen the impact of results and their use in the whole field', () => {
  test('both effects are asked for', () => {
    expect(trial({ strengthensImpact: true, spreadsResults: true })).toEqual(['category.effects']);
    expect(trial({ strengthensImpact: true, spreadsResults: false })).toEqual([
      'category.effects-denied',
    ]);
    expect(trial({ strengthensImpact: false, spreadsResults: true })).toEqual([
      'category.effects-denied',
    ]);
  });

  test('a missing effect is asked for; one that is denied decides before it', () => {
    expect(trial({ strengthensImpact: true })).toEqual(['category.effects-missing']);
    expect(trial(undefined)).toEqual(['category.effects-missing']);
    expect(trial({ spreadsResults: false })).toEqual(['category.effects-denied']);
  });

  test('the effects denied and those to ask for are named', () => {
    const [denied] = found(
      'category',
      jointWith({ experiment: { strengthensImpact: true, spreadsResults: false } }),
    );
    expect(denied).toMatchObject({
      outcome: 'not-met',
      effect: 'require',
      facts: { denied: ['spreadsResults'] },
    });
    expect(denied?.paths).toEqual([['experiment', 'spreadsResults']]);
    const [missing] = found('category', jointWithout('experiment'));
    expect(missing?.paths).toEqual([
      ['experiment', 'strengthensImpact'],
      ['experiment', 'spreadsResults'],
    ]);
  });
});

describe('putting into effect means found in the savings and productivity study', () => {
  test('a means must be named; blanks name none', () => {
    expect(means({ studyMeans: 'Sähköiset kokoukset' })).toEqual(['category.means']);
    expect(means({ studyMeans: '' })).toEqual(['category.means-empty']);
    expect(means({ studyMeans: ' \n\t' })).toEqual(['category.means-empty']);
    expect(means({})).toEqual(['category.means-missing']);
  });

  test('the effects of a trial are not asked for', () => {
    expect(
      means({ studyMeans: 'Kuljetusten optimointi', experiment: { strengthensImpact: false } }),
    ).toEqual(['category.means']);
  });
});

describe('an influencer municipality in its role of helping others', () => {
  test('at least one municipality other than the lead is helped', () => {
    expect(helping({ supportedMunicipalities: ['536'] })).toEqual(['category.supports']);
    expect(helping({ supportedMunicipalities: ['418'] })).toEqual(['category.supports-nobody']);
    expect(helping({ supportedMunicipalities: ['418', '418'] })).toEqual([
      'category.supports-nobody',
    ]);
    expect(helping({ supportedMunicipalities: [] })).toEqual(['category.supports-nobody']);
    expect(helping({})).toEqual(['category.supports-missing']);
  });

  test('each one helped is named once, the lead never', () => {
    const [supports] = found('category', {
      category: 'influencer-role',
      applicants: [lempaala],
      supportedMunicipalities: ['536', '418', '980', '536'],
    });
    expect(supports?.facts).toEqual({ municipalities: ['536', '980'] });
  });

  test('whether the only one helped is another one waits for who the lead is', () => {
    const asks = (applicants: Draft['applicants'], supportedMunicipalities: string[]) =>
      found('category', { category: 'influencer-role', applicants, supportedMunicipalities })[0];
    expect(asks([{ kind: 'municipality' }], ['418'])).toMatchObject({
      reason: 'category.lead-missing',
      paths: [['applicants', 0, 'code']],
    });
    expect(asks([{ code: '536' }], ['418'])).toMatchObject({
      reason: 'category.lead-missing',
      paths: [['applicants', 0, 'kind']],
    });
    expect(asks(undefined, ['418'])).toMatchObject({ reason: 'category.lead-missing' });
    expect(asks([{ kind: 'municipality' }], ['418', '536'])).toMatchObject({
      reason: 'category.supports',
    });
    expect(asks([region], ['536'])).toMatchObject({ reason: 'category.supports' });
  });
});

describe('with a register, a municipality that is helped', () => {
  const helped = (lead: string, ...supportedMunicipalities: string[]) =>
    found(
      'category',
      {
        category: 'influencer-role',
        applicants: [{ kind: 'municipality', code: lead, roles: ['influencer'] }],
        supportedMunicipalities,
      },
      { municipalities: register2017 },
    )[0];

  test('and has merged is its successor: Juankoski is Kuopio, which does not help itself', () => {
    expect(helped('297', '174')?.reason).toBe('category.supports-nobody');
    expect(helped('174', '297')?.reason).toBe('category.supports-nobody');
    expect(helped('536', '174', '297')?.facts).toEqual({ municipalities: ['297'] });
  });

  test('and is none is asked for again, and counts for nobody', () => {
    expect(helped('297', '999')?.reason).toBe('category.supports-missing');
    expect(helped('297', '297', '999')?.reason).toBe('category.supports-missing');
    expect(helped('297', '999', '536')?.facts).toEqual({ municipalities: ['536'] });
  });
});

describe('the kind of object', () => {
  test('is asked for while it is missing', () => {
    expect(reasons('category', jointWithout('category'))).toEqual(['category.category-missing']);
  });

  test('one that a call does not have is refused, one of which it asks nothing accepted', () => {
    const call = callWith({
      categories: [{ id: 'experiment', requires: 'nothing', requiredRole: 'participant' }],
    });
    expect(reasons('category', { category: 'study-means' }, {}, call)).toEqual([
      'category.not-in-call',
    ]);
    expect(reasons('category', { category: 'experiment' }, {}, call)).toEqual([
      'category.accepted',
    ]);
  });
});
