import type { Draft } from 'digikunta';
import { parseDraft } from 'digikunta/schema';
import { describe, expect, test } from 'vitest';
import cityRegion from '../../city-region.json' with { type: 'json' };
import draft from '../../draft.json' with { type: 'json' };
import joint from '../../joint.json' with { type: 'json' };
import late from '../../late.json' with { type: 'json' };
import { toDraft } from '../src/values/to-draft.ts';
import { applicationIssues, readDraft } from '../src/values/read-draft.ts';
import { newApplicant, newCostLine, toValues } from '../src/values/to-values.ts';

const empty = toValues({});

function parsed(input: unknown): Draft {
  const result = parseDraft(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('toDraft', () => {
  test('an empty form gives an empty draft', () => {
    expect(toDraft(empty)).toStrictEqual({});
  });

  test.each([
    ['joint', joint],
    ['late', late],
    ['draft', draft],
    ['city-region', cityRegion],
  ])('gives the example %s back as it was loaded', (_, example) => {
    expect(toDraft(toValues(parsed(example)))).toStrictEqual(example);
  });

  test('an answer "no" is in the draft, no answer is not', () => {
    expect(toDraft({ ...empty, commonChallenge: 'no' })).toStrictEqual({ commonChallenge: false });
    expect(toDraft({ ...empty, aims: { ...empty.aims, lowersCosts: 'no' } })).toStrictEqual({
      aims: { lowersCosts: false },
    });
    expect(toDraft({ ...empty, hasOtherFunding: 'no', hasPartners: 'no' })).toStrictEqual({
      otherFunding: [],
      partners: [],
    });
    expect(toDraft({ ...empty, hasOtherFunding: 'yes' })).toStrictEqual({});
    expect(toDraft({ ...empty, category: 'study-means', namesMeans: 'no' })).toStrictEqual({
      category: 'study-means',
      studyMeans: '',
    });
    expect(toDraft({ ...empty, category: 'influencer-role', namesSupported: 'no' })).toStrictEqual({
      category: 'influencer-role',
      supportedMunicipalities: [],
    });
  });

  test('"none of these" is no role; nothing ticked is no answer', () => {
    const withRoles = (roles: ('experimenter' | 'none')[]) =>
      toDraft({ ...empty, applicants: [{ ...newApplicant(), roles }] });
    expect(withRoles(['none'])).toStrictEqual({ applicants: [{ roles: [] }] });
    expect(withRoles([])).toStrictEqual({ applicants: [{}] });
    expect(withRoles(['experimenter'])).toStrictEqual({
      applicants: [{ roles: ['experimenter'] }],
    });
  });

  test('what the form does not show is left out', () => {
    expect(
      toDraft({ ...empty, category: 'experiment', namesMeans: 'yes', studyMeans: 'transports' }),
    ).toStrictEqual({
      category: 'experiment',
    });
    expect(
      toDraft({ ...empty, costs: [{ ...newCostLine(), kind: 'travel', finalVat: 'yes' }] }),
    ).toStrictEqual({
      costs: [{ kind: 'travel' }],
    });
    const company = {
      ...newApplicant({ kind: 'other', code: '091', roles: ['joining'] }),
      members: '091',
    };
    expect(toDraft({ ...empty, applicants: [company] })).toStrictEqual({
      applicants: [{ kind: 'other' }],
    });
  });

  test('codes may be separated by commas or blanks', () => {
    const applicants = [{ ...newApplicant({ kind: 'joint-authority' }), members: ' 211,418  536' }];
    expect(toDraft({ ...empty, applicants })).toStrictEqual({
      applicants: [{ kind: 'joint-authority', members: ['211', '418', '536'] }],
    });
  });
});

describe('readDraft', () => {
  test('a slip in one field leaves the rest', () => {
    const input = {
      requestedGrant: '12,50',
      applicants: [{ kind: 'joint-authority', members: ['1', '418', 'x'] }],
      costs: [{ kind: 'travel', amount: '9.99', causedByProject: true }, { amount: '-1' }],
    };
    const { draft: valid, issues } = readDraft(input);
    expect(issues.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toStrictEqual([
      'applicants.0.members.0 input.municipality-code',
      'applicants.0.members.2 input.municipality-code',
      'costs.1.amount input.euro',
      'requestedGrant input.euro',
    ]);
    expect(valid).toStrictEqual({
      applicants: [{ kind: 'joint-authority', members: ['418'] }],
      costs: [{ kind: 'travel', amount: '9.99', causedByProject: true }, {}],
    });
  });
});

describe('applicationIssues', () => {
  test('a whole application has none, with or without its arrival', () => {
    expect(applicationIssues(joint)).toStrictEqual([]);
    expect(applicationIssues({ ...joint, arrivedAt: undefined })).toStrictEqual([]);
    expect(applicationIssues({ ...joint, arrivedAt: 'yesterday' })).toHaveLength(1);
  });

  test('an empty one has those of what every application must have', () => {
    expect(applicationIssues({}).map(({ path }) => path[0])).toStrictEqual([
      'category',
      'applicants',
      'aims',
      'costs',
      'requestedGrant',
    ]);
  });
});
