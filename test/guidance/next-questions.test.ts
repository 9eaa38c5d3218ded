import { describe, expect, test } from 'vitest';
import { digikunta2017, type Draft, nextQuestions } from '../../src/index.js';
import { register2017 } from '../../src/municipalities/lookup.js';

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
      'judgements.general-significance',
      'judgements.new-ways-of-organising',
      'judgements.innovativeness',
    ]);
  });

  test('a fact that is told, yes or no, is not asked for again; one that leaves a point open is', () => {
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
    expect(question).toEqual({ path: ['usePeriod'], rules: ['costs'], askedOf: 'applicant' });
  });

  test("the study's means are asked for only when that kind of object is chosen", () => {
    expect(paths({ category: 'study-means' })).toContain('studyMeans');
    expect(paths({ category: 'experiment' })).not.toContain('studyMeans');
    expect(paths({ category: 'experiment' })).toContain('experiment.spreadsResults');
    expect(paths({ category: 'influencer-role' })).toContain('supportedMunicipalities');
  });

  test('a fact that is told, or that a decided finding has made idle, is not asked for', () => {
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

  test('arrival and judgements are for officials, the rest is for the applicant', () => {
    const draft: Draft = {
      applicants: [{ kind: 'joint-authority', members: ['418', '536'] }],
      costs: [{ kind: 'software', amount: '10.00', causedByProject: true }],
    };
    const byWhom = (asks: string): string[] =>
      nextQuestions(digikunta2017, draft)
        .filter((question) => question.askedOf === asks)
        .map(({ path }) => path.join('.'));
    expect(byWhom('official')).toEqual([
      'arrivedAt',
      'judgements.applicants.0',
      'judgements.costs.0',
      'judgements.general-significance',
      'judgements.new-ways-of-organising',
      'judgements.innovativeness',
    ]);
    expect(byWhom('applicant')).toContain('category');
  });
});
