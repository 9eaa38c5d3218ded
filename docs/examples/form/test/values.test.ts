import type { Draft } from 'digikunta';
import { parseDraft } from 'digikunta/schema';
import { describe, expect, test } from 'vitest';
import cityRegion from '../../city-region.json' with { type: 'json' };
import draft from '../../draft.json' with { type: 'json' };
import joint from '../../joint.json' with { type: 'json' };
import late from '../../late.json' with { type: 'json' };
import { asTyped } from '../src/values/typed.ts';
import { applicationIssues, readForm } from '../src/values/read-form.ts';
import { retyped } from '../src/values/retyped.ts';
import type { FormValues } from '../src/values/form-values.ts';
import { newApplicant, newCostLine, toValues } from '../src/values/to-values.ts';

const empty = toValues({});
const toDraft = (values: FormValues): Draft => readForm(values, 'fi').draft;

function parsed(input: unknown): Draft {
  const result = parseDraft(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('the draft of the form', () => {
  test('an empty form gives an empty draft', () => {
    expect(toDraft(empty)).toStrictEqual({});
  });

  test.each([
    ['joint', joint],
    ['late', late],
    ['draft', draft],
    ['city-region', cityRegion],
  ])('gives the example %s back as it was loaded, in each language', (_, example) => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const values = toValues(parsed(example), (kind, value) => asTyped(kind, value, language));
      expect(readForm(values, language)).toMatchObject({ draft: example, issues: [] });
    }
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
    expect(withRoles([])).toStrictEqual({});
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

  test('municipalities are codes or names, separated by commas, codes by blanks too', () => {
    const members = ' 211,Lempäälä;  536 562, Åbo';
    const applicants = [{ ...newApplicant({ kind: 'joint-authority' }), members }];
    expect(toDraft({ ...empty, applicants })).toStrictEqual({
      applicants: [{ kind: 'joint-authority', members: ['211', '418', '536', '562', '853'] }],
    });
  });
});

describe('readForm', () => {
  const line = { ...newCostLine({ kind: 'travel', causedByProject: true }), amount: '9,99 €' };

  test('reads what people write, and tells what it was read as', () => {
    const { draft: read, understood } = readForm(
      { ...empty, costs: [line], requestedGrant: '31 800,00', arrivedAt: '15.9.2017 klo 16.16' },
      'fi',
    );
    expect(read).toStrictEqual({
      costs: [{ kind: 'travel', amount: '9.99', causedByProject: true }],
      requestedGrant: '31800.00',
      arrivedAt: '2017-09-15T16:16+03:00',
    });
    expect(understood.get('costs.0.amount')).toBe('9.99');
  });

  test('a slip in one field leaves the rest, and an amount goes on as it was last read', () => {
    const values = {
      ...empty,
      applicants: [{ ...newApplicant({ kind: 'municipality' }), code: '1' }],
      costs: [line, { ...line, amount: '-1' }],
      requestedGrant: '1.234',
    };
    const read = readForm(values, 'fi', new Map([['requestedGrant', '7.00']]));
    expect(read.issues.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toStrictEqual([
      'costs.1.amount typed.euro',
      'requestedGrant typed.euro-ambiguous',
      'applicants.0.code input.municipality-code',
    ]);
    expect(read.draft).toMatchObject({ requestedGrant: '7.00', costs: [{ amount: '9.99' }, {}] });
    expect(read.kept).toStrictEqual(['requestedGrant']);
    expect(read.refused).toStrictEqual({
      'costs.1.amount': '-1',
      requestedGrant: '1.234',
      'applicants.0.code': '1',
    });
  });
});

test('a day and a time are written in the new language, an amount stays as it was typed', () => {
  const values = {
    ...empty,
    arrivedAt: '12.9.2017 klo 16.16',
    usePeriod: { from: '9.12.2017', to: 'x' },
    requestedGrant: '12 345,67',
  };
  const english = retyped(values, 'fi', 'en');
  expect(english).toMatchObject({
    arrivedAt: '12 September 2017 at 16:16',
    usePeriod: { from: '9 December 2017', to: 'x' },
    requestedGrant: '12 345,67',
  });
  expect(retyped(english, 'en', 'fi')).toStrictEqual(values);
});

describe('applicationIssues', () => {
  const issuesOf = (input: unknown) => applicationIssues(readForm(toValues(parsed(input)), 'fi'));

  test('a whole application has none, with or without its arrival', () => {
    expect(issuesOf(joint)).toStrictEqual([]);
    expect(issuesOf({ ...joint, arrivedAt: undefined })).toStrictEqual([]);
    const late = { ...toValues(parsed(joint)), arrivedAt: 'yesterday' };
    expect(applicationIssues(readForm(late, 'fi'))).toHaveLength(1);
  });

  test('an empty one has those of what every application must have', () => {
    expect(issuesOf({}).map(({ path }) => path[0])).toStrictEqual([
      'category',
      'applicants',
      'aims',
      'costs',
      'requestedGrant',
    ]);
  });
});
