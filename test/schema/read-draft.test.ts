// What a form sends, read field by field: what can be read counts, what cannot is named, and nothing is made up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { draftFromFormData, parseDraft, readDraft, schemasFor } from '../../src/schema/parse.js';
import { joint } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';

const placesOf = (read: { issues: readonly { path: readonly unknown[] }[] }): string[] =>
  read.issues.map(({ path }) => path.join('.'));

describe('readDraft', () => {
  test('reads a sound draft as parseDraft does', () => {
    fc.assert(
      fc.property(wholeApplications, (application) => {
        const texts = JSON.stringify(application);
        fc.pre(!/"\s|\s"/.test(texts) && !/:""|\[""/.test(texts));
        const parsed = parseDraft(application);
        expect(readDraft(application)).toEqual({
          draft: parsed.ok ? parsed.value : undefined,
          issues: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  test('one mistyped field does not empty the rest', () => {
    const read = readDraft({ ...joint, requestedGrant: '38 000,00' });
    const { requestedGrant, ...rest } = joint;
    expect(requestedGrant).toBe('25000.00');
    expect(read.draft).toEqual(rest);
    expect(placesOf(read)).toEqual(['requestedGrant']);
  });

  test('a mistyped amount of a line leaves the line in its place, with what is known of it', () => {
    const [team, ...others] = joint.costs;
    const read = readDraft({ ...joint, costs: [{ ...team, amount: '1e3' }, ...others] });
    const { amount, ...known } = team ?? { amount: '' };
    expect(amount).not.toBe('');
    expect(read.draft.costs).toEqual([known, ...others]);
    expect(placesOf(read)).toEqual(['costs.0.amount']);
  });

  test('blank texts, null and blank rows at the end are missing facts', () => {
    expect(
      readDraft({
        category: '',
        requestedGrant: ' 7000.00 ',
        studyMeans: '  ',
        commonChallenge: null,
        aims: { lowersCosts: '' },
        applicants: [{ kind: '', name: ' ' }],
        costs: [{ amount: '5.00', description: '' }, { amount: '' }, { kind: null }],
      }),
    ).toEqual({ draft: { requestedGrant: '7000.00', costs: [{ amount: '5.00' }] }, issues: [] });
  });

  test('a blank row between others keeps its place', () => {
    const read = readDraft({ costs: [{ amount: '5.00' }, { amount: '' }, { amount: '5,00' }] });
    expect(read.draft.costs).toEqual([{ amount: '5.00' }, {}, {}]);
    expect(placesOf(read)).toEqual(['costs.2.amount']);
  });

  test('an empty list stays the answer "none"; a list of blanks is no answer', () => {
    expect(readDraft({ otherFunding: [], partners: [{ name: '' }] }).draft).toEqual({
      otherFunding: [],
    });
    expect(readDraft({ supportedMunicipalities: ['', ' '] }).draft).toEqual({});
    expect(readDraft({ supportedMunicipalities: ['418', ''] }).draft).toEqual({
      supportedMunicipalities: ['418'],
    });
  });

  test('a list of codes of which one cannot be read is missing: the rest would be another answer', () => {
    const read = readDraft({
      applicants: [{ kind: 'joint-authority', members: ['418', '91'] }],
      supportedMunicipalities: ['9'],
    });
    expect(read.draft).toEqual({ applicants: [{ kind: 'joint-authority' }] });
    expect(placesOf(read)).toEqual(['applicants.0.members.1', 'supportedMunicipalities.0']);
  });

  test('of a reversed period neither day is taken', () => {
    const read = readDraft({ usePeriod: { from: '2018-01-01', to: '2017-12-31' } });
    expect(read.draft).toEqual({});
    expect(placesOf(read)).toEqual(['usePeriod.to']);
  });

  test('an unknown field is named, and left out', () => {
    const read = readDraft({ category: 'experiment', size: 'large' });
    expect(read.draft).toEqual({ category: 'experiment' });
    expect(placesOf(read)).toEqual(['size']);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['a number', 7],
    ['a list', [joint]],
    ['a Map', new Map([['category', 'experiment']])],
  ])('of %s nothing is read, and the issue says what is expected', (_, input) => {
    const read = readDraft(input);
    expect(read.draft).toEqual({});
    expect(read.issues.map(({ reason }) => reason)).toEqual(
      input === null || input === undefined ? [] : ['input.record'],
    );
  });

  test('any values: never throws, always a draft that parseDraft and assess take', () => {
    const wild = fc.record(
      Object.fromEntries(
        Object.keys(joint).map((name) => [
          name,
          fc.anything({ maxDepth: 4, withNullPrototype: true }),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), wild), (input) => {
        const { draft, issues } = readDraft(input);
        expect(parseDraft(draft).ok).toBe(true);
        expect(assess(digikunta2017, draft).eligibility).not.toBe('eligible');
        expect(Array.isArray(issues)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('five thousand lines of which each is wrong are read in bounded time', () => {
    const costs = Array.from({ length: 5000 }, () => ({
      kind: 'x',
      amount: 'y',
      causedByProject: 'z',
    }));
    const began = performance.now();
    const { draft, issues } = readDraft({ category: 'experiment', costs });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(issues).toHaveLength(200);
    expect(draft).toEqual({ category: 'experiment' });
  });

  test('for another call, with its own categories', () => {
    const { readDraft: read } = schemasFor({ ...digikunta2017, categories: [] });
    expect(placesOf(read({ category: 'experiment', studyMeans: 'X' }))).toEqual(['category']);
  });
});

describe('draftFromFormData', () => {
  test('reads dotted and indexed names', () => {
    const form = new FormData();
    form.append('category', 'experiment');
    form.append('applicants[0].kind', 'municipality');
    form.append('applicants[0].code', ' 418 ');
    form.append('applicants[0].roles', 'experimenter');
    form.append('applicants[0].roles', 'influencer');
    form.append('applicants.1.kind', 'joint-authority');
    form.append('applicants.1.members', '536, 980');
    form.append('aims.lowersCosts', 'yes');
    form.append('aims.renewsRoutines', 'false');
    form.append('costs[0][amount]', '120.50');
    form.append('costs[0].causedByProject', 'on');
    form.append('costs[1].amount', '');
    form.append('otherFunding', '[]');
    form.append('requestedGrant', '');
    expect(draftFromFormData(form)).toEqual({
      draft: {
        category: 'experiment',
        applicants: [
          { kind: 'municipality', code: '418', roles: ['experimenter', 'influencer'] },
          { kind: 'joint-authority', members: ['536', '980'] },
        ],
        aims: { lowersCosts: true, renewsRoutines: false },
        costs: [{ amount: '120.50', causedByProject: true }],
        otherFunding: [],
      },
      issues: [],
    });
  });

  test("skips a framework's fields", () => {
    expect(
      draftFromFormData([
        ['$ACTION_ID_4f2a', ''],
        ['$ACTION_REF_1', ''],
        ['_csrf', 'x'],
        ['category', 'experiment'],
      ]),
    ).toEqual({ draft: { category: 'experiment' }, issues: [] });
  });

  test('a hidden "false" before a ticked box: the last one counts', () => {
    const form: [string, string][] = [
      ['commonChallenge', 'false'],
      ['commonChallenge', 'true'],
    ];
    expect(draftFromFormData(form).draft).toEqual({ commonChallenge: true });
    expect(draftFromFormData(form.slice(0, 1)).draft).toEqual({ commonChallenge: false });
  });

  test.each<[string, [string, unknown][], string[]]>([
    [
      'two amounts under one name',
      [
        ['requestedGrant', '1.00'],
        ['requestedGrant', '2.00'],
      ],
      ['requestedGrant'],
    ],
    ['a word that is neither yes nor no', [['commonChallenge', 'maybe']], ['commonChallenge']],
    ['a file', [['studyMeans', new Blob(['x'])]], ['studyMeans']],
    ['a text where rows are expected', [['costs', 'many']], ['costs']],
    ['a name that no field has', [['savings', 'x']], ['savings']],
    [
      'a name of very many steps',
      [[`a${'.b'.repeat(50)}`, 'x']],
      [`a${'.b'.repeat(50)}`.slice(0, 40)],
    ],
  ])('%s is an issue', (_, form, places) => {
    const read = draftFromFormData(form);
    expect(read.draft).toEqual({});
    expect(placesOf(read).map((place) => place.slice(0, 40))).toEqual(places);
  });

  test('a row far away does not fill the memory, and keeps the order', () => {
    const read = draftFromFormData([
      ['costs[999999999].amount', '2.00'],
      ['costs[7].amount', '1.00'],
    ]);
    expect(read.draft.costs).toEqual([{ amount: '1.00' }, { amount: '2.00' }]);
  });

  test.each(['__proto__', 'constructor', 'costs[__proto__].amount', 'aims.__proto__', ''])(
    'the name %j touches nothing',
    (name) => {
      const { draft } = draftFromFormData([[name, 'x']]);
      expect(parseDraft(draft).ok).toBe(true);
      expect(({} as Record<string, unknown>)['amount']).toBeUndefined();
    },
  );

  test('any names and values: never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.anything())), (form) => {
        expect(parseDraft(draftFromFormData(form).draft).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
