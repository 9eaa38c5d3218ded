import { describe, expect, test } from 'vitest';
import { digikunta2018 } from '../../src/calls/2018.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import {
  remedies,
  type Remedy,
  type RemedyOptions,
  unfixableFindings,
} from '../../src/guidance/remedies.js';
import type { Draft, Path } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { callWith, jointWith, optionsFor } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';
import type { Decisions } from '../checks/reviews.js';

const lempaala = {
  kind: 'municipality',
  code: '418',
  name: 'Lempäälä',
  roles: ['experimenter'],
} as const;
const nokia = {
  kind: 'municipality',
  code: '536',
  name: 'Nokia',
  roles: ['experimenter'],
} as const;
const company = { kind: 'other', name: 'Oy Esimerkki Ab' } as const;
const travel = (amount: string) => ({ kind: 'travel', amount, causedByProject: true }) as const;
const equipment = { kind: 'equipment', amount: '5.00', causedByProject: true } as const;
const joining = { kind: 'municipality', roles: ['joining'] } as const;

type AnyDraft = Draft<Vocabulary>;
type Known = Omit<RemedyOptions<Vocabulary>, 'reviews'> & { readonly decisions?: Decisions };

const options = (
  draft: AnyDraft,
  { decisions, locked, ...others }: Known,
  call: GrantCall,
): RemedyOptions<Vocabulary> => ({ ...optionsFor(draft, { decisions, ...others }, call), locked });

const remediesFor = (
  draft: AnyDraft,
  known: Known = {},
  call: GrantCall = digikunta2017,
): readonly Remedy[] => remedies(call, draft, options(draft, known, call));

/** The remedies in short: the changes with the rules that they fix, or the answer to check with its reason. */
const inShort = (draft: AnyDraft, known: Known = {}, call: GrantCall = digikunta2017): unknown[] =>
  remediesFor(draft, known, call).map((remedy) =>
    'changes' in remedy
      ? [
          Object.fromEntries(remedy.changes.map(({ path, to }) => [path.join('.'), to])),
          remedy.rules.join(),
        ]
      : [remedy.check.join('.'), remedy.question.reason],
  );

const unfixable = (draft: AnyDraft, known: Known = {}, call: GrantCall = digikunta2017): string[] =>
  unfixableFindings(call, draft, options(draft, known, call)).map(({ reason }) => reason);

describe('a request that is too large', () => {
  test('is lowered to the maximum award; no cost is raised', () => {
    // 70 % of 10.01 is 7.007, so 7.00.
    expect(
      remediesFor({ requestedGrant: '7.01', costs: [travel('4.00'), travel('6.01')] }),
    ).toEqual([
      {
        changes: [{ path: ['requestedGrant'], from: '7.01', to: '7.00' }],
        rules: ['cap'],
        optional: false,
      },
    ]);
    expect(remediesFor({ requestedGrant: '7.00', costs: [travel('10.01')] })).toEqual([]);
  });

  test('for the room that other funding leaves is lowered to it', () => {
    const draft: Draft = {
      requestedGrant: '70.00',
      costs: [travel('100.00')],
      otherFunding: [{ source: 'x', kind: 'private', amount: '40.00' }],
    };
    expect(inShort(draft)).toEqual([[{ requestedGrant: '60.00' }, 'cofunding']]);
  });

  test('for both limits is lowered once', () => {
    const draft: Draft = {
      requestedGrant: '80.00',
      costs: [travel('100.00')],
      otherFunding: [{ source: 'x', kind: 'private', amount: '40.00' }],
    };
    expect(inShort(draft)).toEqual([[{ requestedGrant: '60.00' }, 'cap,cofunding']]);
  });

  test('where nothing can be granted has no remedy', () => {
    const draft: Draft = {
      requestedGrant: '0.01',
      costs: [travel('100.00')],
      otherFunding: [{ source: 'x', kind: 'private', amount: '100.00' }],
    };
    expect(remediesFor(draft)).toEqual([]);
    expect(unfixable(draft)).toEqual(['cofunding.exceeded']);
  });

  test('where a call has a largest grant is lowered to that', () => {
    const largest = callWith({ maximumGrant: '5000.00' });
    const draft: Draft = {
      costs: [travel('20000.00')],
      requestedGrant: '7000.00',
      otherFunding: [],
    };
    expect(inShort(draft, {}, largest)).toEqual([[{ requestedGrant: '5000.00' }, 'cap']]);
  });
});

describe('cost lines that do not count', () => {
  test('are dropped where others count: optional, for they earn nothing and cost nothing', () => {
    expect(remediesFor({ costs: [equipment, travel('1.00'), equipment] })).toEqual([
      {
        changes: [
          {
            path: ['costs'],
            from: [equipment, travel('1.00'), equipment],
            to: [travel('1.00')],
          },
        ],
        rules: ['costs'],
        optional: true,
      },
    ]);
  });

  test('are dropped for whatever reason, and lines that are incomplete or need review stay', () => {
    const software = { ...equipment, kind: 'software' } as const;
    const incomplete = { kind: 'services' } as const;
    const late = { ...travel('4.00'), incurredOn: '2018-10-01' };
    const costs = [
      software,
      incomplete,
      travel('1.00'),
      { ...travel('2.00'), causedByProject: false },
      { ...equipment, kind: 'vat', finalVat: false } as const,
      late,
    ];
    const usePeriod = { from: '2017-10-01', to: '2018-09-30' };
    expect(inShort({ costs, usePeriod })).toEqual([
      [{ costs: [software, incomplete, travel('1.00')] }, 'costs'],
    ]);
  });

  test.each<[string, Draft, string[]]>([
    ['a kind that the call refuses', { costs: [equipment] }, ['costs.0.kind costs.refused-kind']],
    [
      'VAT that is not final',
      { costs: [{ ...equipment, kind: 'vat', finalVat: false }] },
      ['costs.0.finalVat costs.recoverable-vat'],
    ],
    [
      'a cost that the project does not cause',
      { costs: [{ ...travel('5.00'), causedByProject: false }] },
      ['costs.0.causedByProject costs.not-caused'],
    ],
    [
      'a day outside the period',
      {
        costs: [{ ...travel('5.00'), incurredOn: '2018-10-01' }],
        usePeriod: { from: '2017-10-01', to: '2018-09-30' },
      },
      ['costs.0.incurredOn costs.outside-period', 'usePeriod costs.outside-period'],
    ],
    [
      'several lines, each with its answer',
      { costs: [equipment, { ...travel('3.00'), causedByProject: false }, equipment] },
      [
        'costs.0.kind costs.refused-kind',
        'costs.1.causedByProject costs.not-caused',
        'costs.2.kind costs.refused-kind',
      ],
    ],
  ])('where nothing else counts are answers to check: %s', (_, draft, answers) => {
    const found = remediesFor(draft);
    expect(
      found.map((remedy) =>
        'check' in remedy ? `${remedy.check.join('.')} ${remedy.question.reason}` : 'a change',
      ),
    ).toEqual(answers);
    for (const remedy of found) expect(remedy).toMatchObject({ rules: ['costs'], optional: false });
    expect(unfixable(draft)).toEqual([]);
  });

  test('where they are in order but come to nothing, have no remedy', () => {
    const draft = jointWith({
      costs: [{ ...travel('0.00'), incurredOn: '2017-08-01' }],
      usePeriod: { from: '2017-08-01', to: '2017-09-28' },
      requestedGrant: '0.01',
    });
    expect(remediesFor(draft)).toEqual([]);
    expect(unfixable(draft)).toEqual(['costs.none-eligible', 'cap.exceeded']);
  });

  test('where an official has rejected them all, have no remedy', () => {
    const draft: Draft = { costs: [{ ...equipment, kind: 'software' }] };
    expect(remediesFor(draft, { decisions: { 'costs.0': false } })).toEqual([]);
    expect(unfixable(draft, { decisions: { 'costs.0': false } })).toEqual(['costs.none-eligible']);
  });

  test('five thousand of them take a moment', () => {
    const costs = Array.from({ length: 5000 }, () => equipment);
    const [few, all] = [costs.slice(0, 50), costs].map((lines) =>
      leastTime(() => remedies(digikunta2017, { costs: lines })),
    );
    // A hundred times as many lines; in proportion it is some 100 ×, squared it would be 10 000 ×.
    expect(all).toBeLessThan(1000 * Math.max(few ?? 0, 0.2));
    const dropped = leastTime(() => remedies(digikunta2017, { costs: [...costs, travel('1.00')] }));
    expect(dropped).toBeLessThan(1000 * Math.max(few ?? 0, 0.2));
  });
});

describe('an applicant that cannot apply', () => {
  test('becomes a partner, if its name is known', () => {
    const partners = [{ name: 'Yliopisto' }];
    const draft: Draft = {
      category: 'experiment',
      applicants: [lempaala, company, nokia],
      partners,
    };
    expect(remediesFor(draft)).toEqual([
      {
        changes: [
          { path: ['applicants'], from: draft.applicants, to: [lempaala, nokia] },
          {
            path: ['partners'],
            from: partners,
            to: [{ name: 'Yliopisto' }, { name: 'Oy Esimerkki Ab' }],
          },
        ],
        rules: ['applicant'],
        optional: false,
      },
    ]);
  });

  test('without a name, or as the only applicant, is an answer to check', () => {
    const nameless = { kind: 'other' } as const;
    expect(
      inShort({ category: 'experiment', applicants: [lempaala, nokia, company, nameless] }),
    ).toEqual([
      ['applicants.2.kind', 'applicant.not-municipality'],
      ['applicants.3.kind', 'applicant.not-municipality'],
    ]);
    expect(inShort({ category: 'experiment', applicants: [company, company] })).toContainEqual([
      'applicants.0.kind',
      'applicant.not-municipality',
    ]);
  });

  test('of a kind that the call refuses becomes a partner too, but not where the preference goes with it', () => {
    const call = callWith({
      applicantKinds: { municipality: 'accept', 'joint-authority': 'refuse', other: 'accept' },
    });
    const seutu = { kind: 'joint-authority', name: 'Seutu', members: ['418', '536'] } as const;
    const isMoved = (applicants: Draft['applicants']): boolean =>
      remediesFor({ category: 'experiment', applicants }, {}, call).some(
        (remedy) => 'changes' in remedy && remedy.rules.includes('applicant'),
      );
    expect([isMoved([lempaala, nokia, seutu]), isMoved([lempaala, seutu])]).toEqual([true, false]);
  });

  test('without a role in the trials is an answer to check; the library proposes no role', () => {
    const outsider = { ...lempaala, roles: [] };
    expect(inShort({ category: 'experiment', applicants: [outsider, nokia] })).toEqual([
      ['applicants.0.roles', 'applicant.not-participant'],
    ]);
    expect(inShort({ category: 'influencer-role', applicants: [lempaala, nokia] })).toEqual([
      ['applicants.0.roles', 'applicant.not-influencer'],
      ['category', 'applicant.not-influencer'],
    ]);
  });

  test('beside one without a role, leaves both to check', () => {
    const outsider = { ...nokia, roles: [] };
    expect(inShort({ category: 'experiment', applicants: [lempaala, outsider, company] })).toEqual([
      ['applicants.1.roles', 'applicant.not-participant'],
      ['applicants.2.kind', 'applicant.not-municipality'],
    ]);
  });

  test('and was rejected by an official has no remedy, whatever else has one', () => {
    const region = { kind: 'joint-authority', members: ['418', '536'] } as const;
    const draft: Draft = {
      category: 'experiment',
      applicants: [{ ...lempaala, roles: [] }, region],
    };
    const decisions = { 'applicants.1': false };
    expect(inShort(draft, { decisions })).toEqual([
      ['applicants.0.roles', 'applicant.not-participant'],
    ]);
    expect(unfixable(draft, { decisions })).toEqual(['applicant.review-rejected']);
    expect(unfixable({ applicants: [region] }, { decisions: { 'applicants.0': false } })).toEqual([
      'applicant.review-rejected',
    ]);
  });
});

describe('an answer that is the obstacle is to be checked: no value is proposed', () => {
  test('aims that were denied, each with its fields', () => {
    const aims = {
      renewsRoutines: false,
      renewsServiceProcesses: false,
      lowersCosts: false,
      restrainsCostGrowth: false,
    };
    const draft: Draft = { commonChallenge: false, aims };
    expect(inShort(draft)).toEqual([
      ['commonChallenge', 'aims.challenge-denied'],
      ['aims.renewsRoutines', 'aims.renewal-denied'],
      ['aims.renewsServiceProcesses', 'aims.renewal-denied'],
      ['aims.lowersCosts', 'aims.savings-denied'],
      ['aims.restrainsCostGrowth', 'aims.savings-denied'],
    ]);
    expect(unfixable(draft)).toEqual([]);
  });

  test('one of two renewals, where a call asks for both', () => {
    const both = callWith({ aims: { challenge: true, renewal: 'both', savings: true } });
    expect(
      inShort(
        {
          commonChallenge: true,
          aims: { renewsRoutines: true, renewsServiceProcesses: false, lowersCosts: true },
        },
        {},
        both,
      ),
    ).toEqual([
      ['aims.renewsRoutines', 'aims.renewal-partial'],
      ['aims.renewsServiceProcesses', 'aims.renewal-partial'],
    ]);
  });

  test('a declaration that was denied', () => {
    const draft: AnyDraft = {
      aims: { renewsRoutines: true },
      declarations: { 'municipal-task': false },
    };
    expect(remedies(digikunta2018 as GrantCall, draft)).toMatchObject([
      {
        check: ['declarations', 'municipal-task'],
        question: { reason: 'aims.declaration-denied', facts: { declaration: 'municipal-task' } },
        rules: ['aims'],
        optional: false,
      },
    ]);
    expect(unfixableFindings(digikunta2018 as GrantCall, draft)).toEqual([]);
  });

  test('what the kind of object asks for: effects, means, municipalities that get help', () => {
    expect(
      inShort({
        category: 'experiment',
        experiment: { strengthensImpact: false, spreadsResults: true },
      }),
    ).toEqual([['experiment.strengthensImpact', 'category.effects-denied']]);
    expect(inShort({ category: 'study-means', studyMeans: ' ' })).toEqual([
      ['studyMeans', 'category.means-empty'],
    ]);
    expect(
      inShort({
        category: 'influencer-role',
        supportedMunicipalities: ['418'],
        applicants: [{ ...lempaala, roles: ['influencer'] }, nokia],
      }),
    ).toEqual([['supportedMunicipalities', 'category.supports-nobody']]);
  });

  test('the question is the finding itself, with its clauses', () => {
    const [remedy] = remedies(digikunta2017, { commonChallenge: false });
    expect(remedy).toMatchObject({
      question: {
        outcome: 'not-met',
        clauses: ['release.challenge', 'interpretation.56'],
        paths: [['commonChallenge']],
      },
    });
  });
});

describe('a single municipality', () => {
  const draft: Draft = { category: 'experiment', applicants: [lempaala] };

  test('earns the preference with another one: optional, an example, and the library names none', () => {
    expect(remediesFor(draft)).toEqual([
      {
        changes: [
          { path: ['applicants'], from: [lempaala], to: [lempaala, joining], example: true },
        ],
        rules: ['cooperation'],
        optional: true,
      },
    ]);
    expect(remediesFor({ ...draft, applicants: [lempaala, nokia] })).toEqual([]);
  });

  test('gets as many others as the call prefers, and those without a code are among them', () => {
    const five = callWith({ cooperation: { effect: 'prefer', minimum: 5 } });
    const added = (...applicants: NonNullable<Draft['applicants']>): number[] =>
      remediesFor({ ...draft, applicants }, {}, five).map((remedy) =>
        'changes' in remedy
          ? (remedy.changes[0]?.to as unknown[]).length - applicants.length
          : Number.NaN,
      );
    expect(added(lempaala)).toEqual([4]);
    expect(added(lempaala, nokia, { ...nokia, code: undefined })).toEqual([2]);
  });

  test('in a call that requires several has its answer to check, which is not optional', () => {
    const requiring = callWith({ cooperation: { effect: 'require', minimum: 2 } });
    expect(remediesFor(draft, {}, requiring)).toMatchObject([
      {
        check: ['applicants'],
        question: { reason: 'cooperation.too-few' },
        rules: ['cooperation'],
        optional: false,
      },
    ]);
  });
});

describe('other funding that an official has rejected', () => {
  const state = (source: string) => ({ source, kind: 'state', amount: '1.00' }) as const;

  test('is left out', () => {
    const draft: Draft = {
      requestedGrant: '1.00',
      costs: [travel('10.00')],
      otherFunding: [state('x')],
    };
    expect(inShort(draft, { decisions: { 'otherFunding.0': false } })).toEqual([
      [{ otherFunding: [] }, 'cofunding'],
    ]);
  });

  test('goes alone: what was accepted, or not reviewed yet, stays', () => {
    const otherFunding = [state('a'), state('b'), state('c')];
    const draft: Draft = { requestedGrant: '1.00', costs: [travel('10.00')], otherFunding };
    expect(
      inShort(draft, { decisions: { 'otherFunding.0': true, 'otherFunding.1': false } }),
    ).toEqual([[{ otherFunding: [state('a'), state('c')] }, 'cofunding']]);
  });

  test('is left out, and the request lowered, where the room is still too small', () => {
    const draft: Draft = {
      costs: [travel('100.00')],
      requestedGrant: '70.00',
      otherFunding: [{ source: 'a', kind: 'private', amount: '40.00' }, state('b')],
    };
    const decisions = { 'otherFunding.1': false };
    // 100 less the private 40 leaves 60.
    expect(inShort(draft, { decisions })).toEqual([
      [
        {
          otherFunding: [{ source: 'a', kind: 'private', amount: '40.00' }],
          requestedGrant: '60.00',
        },
        'cofunding',
      ],
    ]);
    expect(unfixable(draft, { decisions })).toEqual([]);
  });
});

describe('reviews of the entries that remain', () => {
  const software = {
    id: 'licences',
    kind: 'software',
    amount: '7.00',
    causedByProject: true,
  } as const;
  const consulting = {
    id: 'consulting',
    kind: 'other',
    amount: '3.00',
    causedByProject: true,
  } as const;

  test.each<[string, NonNullable<Draft['costs']>, Decisions, unknown[]]>([
    [
      'a reviewed line behind a refused one moves',
      [equipment, software, consulting],
      { 'costs.1': true },
      [software, consulting],
    ],
    ['a reviewed line before one stays', [software, equipment], { 'costs.0': true }, [software]],
    [
      'another line comes into the place of a rejected one',
      [software, consulting],
      { 'costs.0': false },
      [consulting],
    ],
  ])('%s', (_, costs, decisions, to) => {
    expect(inShort({ costs }, { decisions })).toEqual([[{ costs: to }, 'costs']]);
  });

  test('also of an accepted authority behind a company that becomes a partner', () => {
    const region = { kind: 'joint-authority', code: '999', members: ['418', '536'] } as const;
    const draft: Draft = { category: 'experiment', applicants: [lempaala, company, region] };
    expect(inShort(draft, { decisions: { 'applicants.2': true } })).toEqual([
      [{ applicants: [lempaala, region], partners: [{ name: 'Oy Esimerkki Ab' }] }, 'applicant'],
    ]);
    // Rejected, it is an obstacle that stays.
    expect(inShort(draft, { decisions: { 'applicants.2': false } })).toEqual([
      ['applicants.1.kind', 'applicant.not-municipality'],
    ]);
  });
});

describe('locked fields', () => {
  const above: Draft = { requestedGrant: '8.00', costs: [travel('10.00'), equipment] };
  const tidied = [{ costs: [travel('10.00')] }, 'costs'];
  const lowered = [{ requestedGrant: '7.00' }, 'cap'];

  test.each<[Path[], unknown[], string[]]>([
    [[], [tidied, lowered], []],
    [[['requestedGrant']], [tidied], ['cap.exceeded']],
    [[['costs', 0]], [lowered], []],
    [[['costs', 1, 'kind']], [lowered], []],
    [[['requestedGrant'], ['costs']], [], ['cap.exceeded']],
    [[['usePeriod']], [tidied, lowered], []],
  ])('%j', (locked, expected, left) => {
    expect(inShort(above, { locked })).toEqual(expected);
    expect(unfixable(above, { locked })).toEqual(left);
  });

  test('are no answers to check', () => {
    const draft: Draft = {
      commonChallenge: false,
      aims: { lowersCosts: false, restrainsCostGrowth: false },
    };
    const locked: Path[] = [['commonChallenge'], ['aims', 'lowersCosts']];
    expect(inShort(draft, { locked })).toEqual([
      ['aims.restrainsCostGrowth', 'aims.savings-denied'],
    ]);
    expect(unfixable(draft, { locked })).toEqual(['aims.challenge-denied']);
    expect(unfixable(draft, { locked: [['aims']] })).toEqual(['aims.savings-denied']);
  });
});

test('lateness has no remedy', () => {
  const late: Draft = { arrivedAt: '2017-09-15T16:15:00.001+03:00' };
  expect(remediesFor(late)).toEqual([]);
  expect(unfixable(late)).toEqual(['deadline.late']);
  expect(unfixable({ arrivedAt: '2017-09-15T16:15:00.000+03:00' })).toEqual([]);
  const closed = { asOf: '2017-09-16T00:00:00+03:00' };
  expect(remediesFor({}, closed)).toEqual([]);
  expect(unfixable({}, closed)).toEqual(['deadline.closed']);
});

test('a criterion that an official has rejected has no remedy', () => {
  const decisions = { 'criteria.innovativeness': false };
  expect(remediesFor({}, { decisions })).toEqual([]);
  expect(unfixable({}, { decisions })).toEqual(['criteria.review-rejected']);
});
