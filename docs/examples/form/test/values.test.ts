import type { Draft } from 'digikunta';
import { parseDraft } from 'digikunta/schema';
import { describe, expect, test } from 'vitest';
import cityRegion from '../../city-region.json' with { type: 'json' };
import draft from '../../draft.json' with { type: 'json' };
import joint from '../../joint.json' with { type: 'json' };
import late from '../../late.json' with { type: 'json' };
import { draftOf } from '../src/values/draft-of.ts';
import { lacking, read } from '../src/values/read.ts';
import { newApplicant, newCostLine, valuesOf } from '../src/values/values-of.ts';

const empty = valuesOf({});

function parsed(input: unknown): Draft {
  const result = parseDraft(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('draftOf', () => {
  test('an empty form tells nothing', () => {
    expect(draftOf(empty)).toStrictEqual({});
  });

  test.each([
    ['joint', joint],
    ['late', late],
    ['draft', draft],
    ['city-region', cityRegion],
  ])('gives the example %s back as it was loaded', (_, example) => {
    expect(draftOf(valuesOf(parsed(example)))).toStrictEqual(example);
  });

  test('an answer "no" is told, no answer is not', () => {
    expect(draftOf({ ...empty, commonChallenge: 'no' })).toStrictEqual({ commonChallenge: false });
    expect(draftOf({ ...empty, aims: { ...empty.aims, lowersCosts: 'no' } })).toStrictEqual({
      aims: { lowersCosts: false },
    });
    expect(draftOf({ ...empty, hasOtherFunding: 'no', hasPartners: 'no' })).toStrictEqual({
      otherFunding: [],
      partners: [],
    });
    expect(draftOf({ ...empty, hasOtherFunding: 'yes' })).toStrictEqual({});
    expect(draftOf({ ...empty, category: 'study-means', namesMeans: 'no' })).toStrictEqual({
      category: 'study-means',
      studyMeans: '',
    });
    expect(draftOf({ ...empty, category: 'influencer-role', namesSupported: 'no' })).toStrictEqual({
      category: 'influencer-role',
      supportedMunicipalities: [],
    });
  });

  test('"none of these" is no role; nothing ticked is not told', () => {
    const withRoles = (roles: ('experimenter' | 'none')[]) =>
      draftOf({ ...empty, applicants: [{ ...newApplicant(), roles }] });
    expect(withRoles(['none'])).toStrictEqual({ applicants: [{ roles: [] }] });
    expect(withRoles([])).toStrictEqual({ applicants: [{}] });
    expect(withRoles(['experimenter'])).toStrictEqual({
      applicants: [{ roles: ['experimenter'] }],
    });
  });

  test('what the form does not show is not told', () => {
    expect(
      draftOf({ ...empty, category: 'experiment', namesMeans: 'yes', studyMeans: 'transports' }),
    ).toStrictEqual({
      category: 'experiment',
    });
    expect(
      draftOf({ ...empty, costs: [{ ...newCostLine(), kind: 'travel', finalVat: 'yes' }] }),
    ).toStrictEqual({
      costs: [{ kind: 'travel' }],
    });
    const company = {
      ...newApplicant({ kind: 'other', code: '091', roles: ['joining'] }),
      members: '091',
    };
    expect(draftOf({ ...empty, applicants: [company] })).toStrictEqual({
      applicants: [{ kind: 'other' }],
    });
  });

  test('codes may be separated by commas or blanks', () => {
    const applicants = [{ ...newApplicant({ kind: 'joint-authority' }), members: ' 211,418  536' }];
    expect(draftOf({ ...empty, applicants })).toStrictEqual({
      applicants: [{ kind: 'joint-authority', members: ['211', '418', '536'] }],
    });
  });
});

describe('read', () => {
  test('a slip in one field leaves the rest', () => {
    const input = {
      requestedGrant: '12,50',
      applicants: [{ kind: 'joint-authority', members: ['1', '418', 'x'] }],
      costs: [{ kind: 'travel', amount: '9.99', causedByProject: true }, { amount: '-1' }],
    };
    const { draft: sound, issues } = read(input);
    expect(issues.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toStrictEqual([
      'applicants.0.members.0 input.municipality-code',
      'applicants.0.members.2 input.municipality-code',
      'costs.1.amount input.euro',
      'requestedGrant input.euro',
    ]);
    expect(sound).toStrictEqual({
      applicants: [{ kind: 'joint-authority', members: ['418'] }],
      costs: [{ kind: 'travel', amount: '9.99', causedByProject: true }, {}],
    });
  });
});

describe('lacking', () => {
  test('a whole application lacks nothing, with or without its arrival', () => {
    expect(lacking(joint)).toStrictEqual([]);
    expect(lacking({ ...joint, arrivedAt: undefined })).toStrictEqual([]);
    expect(lacking({ ...joint, arrivedAt: 'yesterday' })).toHaveLength(1);
  });

  test('an empty one lacks what every application must have', () => {
    expect(lacking({}).map(({ path }) => path[0])).toStrictEqual([
      'category',
      'applicants',
      'aims',
      'costs',
      'requestedGrant',
    ]);
  });
});
