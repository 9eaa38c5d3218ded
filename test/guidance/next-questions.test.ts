import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import type { Draft } from '../../src/model/application.js';
import { register2017 } from '../../src/municipalities/lookup.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { optionsFor } from '../checks/example.js';

const paths = (draft: Draft): string[] =>
  nextQuestions(digikunta2017, draft).map(({ path }) => path.join('.'));

describe('the next questions', () => {
  test('of an empty form: first what can decide eligibility, then what moves the award, then what only informs', () => {
    expect(paths({})).toEqual([
      'arrivedAt',
      'applicants',
      'category',
      'commonChallenge',
      'aims.renewsRoutines',
      'aims.renewsServiceProcesses',
      'aims.lowersCosts',
      'aims.restrainsCostGrowth',
      'costs',
      'requestedGrant',
      'otherFunding',
      'reviews.criteria.general-significance',
      'reviews.criteria.new-ways-of-organising',
      'reviews.criteria.innovativeness',
    ]);
  });

  test('a known fact, yes or no, is not asked for again; one that leaves a point open is', () => {
    expect(paths({ aims: { renewsRoutines: false } })).not.toContain('aims.renewsRoutines');
    expect(paths({ aims: { renewsRoutines: false } })).toContain('aims.renewsServiceProcesses');
  });

  test('but a code that no municipality has, or has had until a merger, is', () => {
    const asked = (code: string) =>
      nextQuestions(
        digikunta2017,
        { applicants: [{ kind: 'municipality', code, roles: ['experimenter'] }] },
        { municipalities: register2017 },
      ).map(({ path }) => path.join('.'));
    expect(asked('999')).toContain('applicants.0.code');
    // Juankoski was merged into Kuopio on 1.1.2017; Lempäälä is there still.
    expect(asked('174')).toContain('applicants.0.code');
    expect(asked('418')).not.toContain('applicants.0.code');
  });

  test('a fact that two lines wait for is asked for once, for their one rule', () => {
    const dated = {
      kind: 'travel',
      amount: '50.00',
      causedByProject: true,
      incurredOn: '2017-10-01',
    } as const;
    const question = nextQuestions(digikunta2017, { costs: [dated, dated] }).find(
      ({ path }) => path[0] === 'usePeriod',
    );
    expect(question).toEqual({ path: ['usePeriod'], rules: ['costs'], askedOf: 'official' });
  });

  test("the study's means are asked for only when that kind of object is chosen", () => {
    expect(paths({ category: 'study-means' })).toContain('studyMeans');
    expect(paths({ category: 'experiment' })).not.toContain('studyMeans');
    expect(paths({ category: 'experiment' })).toContain('experiment.spreadsResults');
    expect(paths({ category: 'influencer-role' })).toContain('supportedMunicipalities');
  });

  test('a fact that is known, or that no longer matters once a finding is decided, is not asked for', () => {
    expect(paths({ aims: { lowersCosts: true } })).not.toContain('aims.restrainsCostGrowth');
    expect(
      paths({ costs: [{ kind: 'equipment' }] }).filter((path) => path.startsWith('costs.')),
    ).toEqual([]);
    expect(
      paths({
        costs: [
          { kind: 'travel', amount: '5.00', causedByProject: true, incurredOn: '2017-11-06' },
        ],
      }),
    ).toContain('usePeriod');
    expect(
      paths({
        costs: [
          { kind: 'travel', amount: '5.00', causedByProject: true, incurredOn: '2017-11-06' },
        ],
      }),
    ).not.toContain('costs.0.incurredOn');
  });

  test('a fact that several rules wait for is asked for once, with all of them', () => {
    expect(
      nextQuestions(digikunta2017, {}).find(({ path }) => path[0] === 'applicants')?.rules,
    ).toEqual(['applicant', 'cooperation']);
  });

  test('arrival and reviews are for officials, the rest is for the applicant', () => {
    const draft: Draft = {
      applicants: [{ kind: 'joint-authority', members: ['418', '536'] }],
      costs: [{ id: 'licences', kind: 'software', amount: '10.00', causedByProject: true }],
    };
    const byWhom = (askedOf: string): string[] =>
      nextQuestions(digikunta2017, draft)
        .filter((question) => question.askedOf === askedOf)
        .map(({ path }) => path.join('.'));
    expect(byWhom('official')).toEqual([
      'arrivedAt',
      'reviews.applicants[0]',
      'reviews.costs.licences',
      'reviews.criteria.general-significance',
      'reviews.criteria.new-ways-of-organising',
      'reviews.criteria.innovativeness',
    ]);
    expect(byWhom('applicant')).toContain('category');
  });

  test('a review is asked for until it is there, and again once its facts have changed', () => {
    const draft: Draft = {
      costs: [{ id: 'licences', kind: 'software', amount: '10.00', causedByProject: true }],
    };
    const { reviews } = optionsFor(draft, { decisions: { 'costs.0': true } });
    const asksFor = (one: Draft): boolean =>
      nextQuestions<Vocabulary>(digikunta2017, one, { reviews }).some(
        ({ path }) => path.join() === 'reviews,costs.licences',
      );
    const changed: Draft = {
      costs: [{ id: 'licences', kind: 'software', amount: '11.00', causedByProject: true }],
    };
    expect([asksFor(draft), asksFor(changed)]).toEqual([false, true]);
  });
});
