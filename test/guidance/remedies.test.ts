import { describe, expect, test } from 'vitest';
import {
  unfixableFindings,
  digikunta2017,
  type Draft,
  type Path,
  remedies,
  type RemedyOptions,
} from '../../src/index.js';
import { extendCall } from '../../src/define/index.js';
import { digikunta2018 } from '../../src/calls/index.js';
import { jointWith } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';

const lempaala = {
  kind: 'municipality' as const,
  code: '418',
  name: 'Lempäälä',
  roles: ['experimenter' as const],
};
const nokia = {
  kind: 'municipality' as const,
  code: '536',
  name: 'Nokia',
  roles: ['experimenter' as const],
};
const travel = (amount: string) => ({ kind: 'travel' as const, amount, causedByProject: true });

/** The changes of every remedy that mends a rule: path and new value. */
const changesFor = (draft: Draft, rule: string, locked: Path[] = []) =>
  remedies(digikunta2017, draft, { locked })
    .filter(({ rules }) => rules.some((one) => one === rule))
    .map(({ changes }) => changes.map(({ path, to }) => [path.join('.'), to]));

describe('remedies', () => {
  test('a request above the ceiling: lower it to the maximum award, or raise the costs to what it requires', () => {
    // 70 % of 10.01 is 7.007, so 7.00; 7.01 requires 10.02, since 70 % of 10.02 is 7.014.
    expect(
      changesFor({ requestedGrant: '7.01', costs: [travel('4.00'), travel('6.01')] }, 'cap'),
    ).toEqual([[['requestedGrant', '7.00']], [['costs.1.amount', '6.02']]]);
    expect(changesFor({ requestedGrant: '7.00', costs: [travel('10.01')] }, 'cap')).toEqual([]);
  });

  test('other funding leaves too little room: the request is lowered to it, or the costs raised', () => {
    const draft: Draft = {
      requestedGrant: '70.00',
      costs: [travel('100.00')],
      otherFunding: [{ source: 'x', kind: 'private', amount: '40.00' }],
    };
    expect(changesFor(draft, 'cofunding')).toEqual([
      [['requestedGrant', '60.00']],
      [['costs.0.amount', '110.00']],
    ]);
  });

  test('refused cost lines: dropped where others count, set right where none does, with another kind as an example only', () => {
    const equipment = { kind: 'equipment' as const, amount: '5.00', causedByProject: true };
    const [drop] = remedies(digikunta2017, { costs: [equipment, travel('1.00')] });
    expect(drop).toMatchObject({
      rules: ['costs'],
      optional: true,
      changes: [{ path: ['costs'], to: [travel('1.00')] }],
    });
    const [relabelled] = remedies(digikunta2017, { costs: [equipment] });
    expect(relabelled?.changes).toEqual([
      { path: ['costs', 0, 'kind'], from: 'equipment', to: 'other', example: true },
    ]);
    expect(
      changesFor(
        { costs: [{ kind: 'vat', amount: '5.00', causedByProject: true, finalVat: false }] },
        'costs',
      ),
    ).toEqual([[['costs.0.finalVat', true]]]);
    expect(changesFor({ costs: [{ ...travel('5.00'), causedByProject: false }] }, 'costs')).toEqual(
      [[['costs.0.causedByProject', true]]],
    );
    const usePeriod = { from: '2017-10-01', to: '2018-09-30' };
    expect(
      changesFor({ usePeriod, costs: [{ ...travel('5.00'), incurredOn: '2018-10-01' }] }, 'costs'),
    ).toEqual([[['usePeriod.to', '2018-10-01']]]);
    expect(
      changesFor({ usePeriod, costs: [{ ...travel('5.00'), incurredOn: '2017-09-30' }] }, 'costs'),
    ).toEqual([[['usePeriod.from', '2017-09-30']]]);
  });

  test('the part in the trials that is lacking: to join, or for the lead of the influencer role to be an influencer', () => {
    expect(
      changesFor({ category: 'experiment', applicants: [{ ...lempaala, roles: [] }] }, 'applicant'),
    ).toEqual([[['applicants.0.roles', ['joining']]]]);
    expect(
      changesFor({ category: 'influencer-role', applicants: [lempaala] }, 'applicant'),
    ).toEqual([[['applicants.0.roles', ['experimenter', 'influencer']]]]);
  });

  test('a company among the applicants becomes a partner', () => {
    expect(
      changesFor(
        {
          category: 'experiment',
          applicants: [lempaala, { kind: 'other', name: 'Oy Esimerkki Ab' }],
        },
        'applicant',
      ),
    ).toEqual([
      [
        ['applicants', [lempaala]],
        ['partners', [{ name: 'Oy Esimerkki Ab' }]],
      ],
    ]);
  });

  test('an aim that was denied: where either of two is enough, each is offered', () => {
    const aims = {
      renewsRoutines: false,
      renewsServiceProcesses: false,
      lowersCosts: false,
      restrainsCostGrowth: false,
    };
    expect(
      changesFor({ commonChallenge: true, aims: { ...aims, lowersCosts: true } }, 'aims'),
    ).toEqual([[['aims.renewsRoutines', true]], [['aims.renewsServiceProcesses', true]]]);
    expect(
      changesFor(
        { commonChallenge: false, aims: { renewsRoutines: true, lowersCosts: true } },
        'aims',
      ),
    ).toEqual([[['commonChallenge', true]]]);
    expect(changesFor({ commonChallenge: false, aims }, 'aims')).toHaveLength(4);
  });

  test('what the kind of object asks for: effects declared, means and helped municipalities as examples', () => {
    const experiment = { strengthensImpact: false, spreadsResults: true };
    expect(changesFor({ category: 'experiment', experiment }, 'category')).toEqual([
      [['experiment.strengthensImpact', true]],
    ]);
    const [means] = remedies(digikunta2017, { category: 'study-means', studyMeans: ' ' });
    expect(means?.changes).toMatchObject([{ path: ['studyMeans'], example: true }]);
    const [helped] = remedies(digikunta2017, {
      category: 'influencer-role',
      supportedMunicipalities: ['418'],
      applicants: [{ ...lempaala, roles: ['influencer'] }, nokia],
    });
    expect(helped?.changes).toMatchObject([
      { path: ['supportedMunicipalities'], to: ['536'], example: true },
    ]);
  });

  test('a second municipality earns the preference: optional, and an example', () => {
    const [preference] = remedies(digikunta2017, {
      category: 'experiment',
      applicants: [lempaala],
    });
    expect(preference).toMatchObject({
      rules: ['cooperation'],
      optional: true,
      changes: [{ path: ['applicants'], example: true }],
    });
    expect(
      remedies(digikunta2017, { category: 'experiment', applicants: [lempaala, nokia] }),
    ).toEqual([]);
  });

  test('nothing is said to mend the costs that does not: only lines that do not count are dropped', () => {
    const company = { kind: 'joint-authority' as const, members: ['418'] };
    const costsMended = (
      draft: Draft,
      judgements: Record<string, boolean>,
      call = digikunta2017,
    ): unknown =>
      remedies(call, draft, { judgements }).filter(({ rules }) => rules.includes('costs'));
    expect(
      costsMended(
        { applicants: [{ kind: 'municipality', roles: [] }, company] },
        { 'applicants.1': false },
      ),
    ).toEqual([]);
    const largest = extendCall(digikunta2017, { maximumGrant: '5000.00' });
    expect(
      costsMended(
        { costs: [travel('20000.00')], requestedGrant: '7000.00', otherFunding: [] },
        {},
        largest,
      ),
    ).toEqual([]);
  });

  test('where no line counts, the first of each kind that is refused alike stands for the others, and one of nothing for none', () => {
    const equipment = (amount: string) => ({
      kind: 'equipment' as const,
      amount,
      causedByProject: true,
    });
    const lines = [
      equipment('0.00'),
      equipment('5.00'),
      equipment('7.00'),
      { ...travel('3.00'), causedByProject: false },
    ];
    expect(changesFor({ costs: lines }, 'costs')).toEqual([
      [['costs.1.kind', 'other']],
      [['costs.3.causedByProject', true]],
    ]);
    expect(changesFor({ costs: lines }, 'costs', [['costs', 1]])).toEqual([
      [['costs.2.kind', 'other']],
      [['costs.3.causedByProject', true]],
    ]);
  });

  test('five thousand refused lines are a matter of a moment', () => {
    const costs = Array.from({ length: 5000 }, () => ({
      kind: 'equipment' as const,
      amount: '1.00',
      causedByProject: true,
    }));
    const [one, all] = [costs.slice(0, 50), costs].map((lines) =>
      leastTime(() => remedies(digikunta2017, { costs: lines })),
    );
    // A hundred times as many lines; in proportion it is some 100 ×, squared it would be 10 000 ×.
    expect(all).toBeLessThan(1000 * Math.max(one ?? 0, 0.2));
  });

  describe('where a call asks for both renewals', () => {
    const both = extendCall(digikunta2017, {
      aims: { challenge: true, renewal: 'both', savings: true },
    });
    const mended = (renewsRoutines: boolean, renewsServiceProcesses: boolean): unknown =>
      remedies(both, {
        commonChallenge: true,
        aims: { renewsRoutines, renewsServiceProcesses, lowersCosts: true },
      }).map(({ changes }) => changes.map(({ path }) => path.join('.')));

    test.each([
      [true, false, [['aims.renewsServiceProcesses']]],
      [false, true, [['aims.renewsRoutines']]],
      [false, false, [['aims.renewsRoutines', 'aims.renewsServiceProcesses']]],
    ])(
      'routines %s and service processes %s: what lacks is declared',
      (routines, processes, changes) => {
        expect(mended(routines, processes)).toEqual(changes);
      },
    );
  });

  test('who has no part joins, and stays what it is, when a company becomes a partner', () => {
    const draft: Draft = {
      category: 'experiment',
      applicants: [
        { ...lempaala, roles: [] },
        { kind: 'other', name: 'Oy Esimerkki Ab' },
      ],
    };
    expect(changesFor(draft, 'applicant')[0]?.[0]).toEqual([
      'applicants',
      [{ ...lempaala, roles: ['joining'] }],
    ]);
  });

  test('a partner has a name: of two companies without one for each, none becomes one', () => {
    const companies = [
      { kind: 'other' as const, name: 'Oy Esimerkki Ab' },
      { kind: 'other' as const },
    ];
    expect(
      changesFor({ category: 'experiment', applicants: [lempaala, ...companies] }, 'applicant'),
    ).toEqual([]);
  });

  test('what a call refuses becomes a partner as well, but not where the preference goes with it', () => {
    const call = extendCall(digikunta2017, {
      applicantKinds: { ...digikunta2017.applicantKinds, region: 'refuse' },
    });
    const region = { kind: 'joint-authority' as const, name: 'Seutu', members: ['418', '536'] };
    const mends = (applicants: Draft['applicants']): boolean =>
      remedies(call, { category: 'experiment', applicants }).some(({ rules }) =>
        rules.includes('applicant'),
      );
    expect([mends([lempaala, nokia, region]), mends([lempaala, region])]).toEqual([true, false]);
  });

  test('the example of a further municipality is not one that takes part', () => {
    const [preference] = remedies(digikunta2017, {
      category: 'experiment',
      applicants: [{ ...lempaala, code: '091' }],
    });
    expect(preference?.changes[0]?.to).toMatchObject([{ code: '091' }, { code: '049' }]);
  });

  test('another kind is one that officials judge in the call, if there is one', () => {
    const equipment = { kind: 'equipment' as const, amount: '5.00', causedByProject: true };
    const kinds = (...review: ('software' | 'internal' | 'other')[]): unknown => {
      const treatment = (kind: 'software' | 'internal' | 'other') =>
        ({
          treatment: review.includes(kind) ? 'review' : 'refuse',
          clauses: ['release.cap'],
        }) as const;
      const costPolicy = {
        software: treatment('software'),
        internal: treatment('internal'),
        other: treatment('other'),
      };
      return remedies(extendCall(digikunta2017, { costPolicy }), { costs: [equipment] }).map(
        ({ changes }) => changes[0]?.to,
      );
    };
    expect([kinds('software', 'other'), kinds('software'), kinds()]).toEqual([
      ['other'],
      ['software'],
      [],
    ]);
  });

  test('a period of which only the end is told is drawn out to a later day', () => {
    const costs = [{ ...travel('5.00'), incurredOn: '2018-10-01' }];
    expect(changesFor({ usePeriod: { to: '2018-09-30' }, costs }, 'costs')).toEqual([
      [['usePeriod.to', '2018-10-01']],
    ]);
  });

  test('costs are raised on the largest line that is accepted and may be changed', () => {
    const costs = [
      travel('4.00'),
      travel('6.00'),
      { ...travel('50.00'), kind: 'software' as const },
      { ...travel('90.00'), causedByProject: false },
    ];
    const raised = (locked: Path[]): unknown =>
      changesFor({ requestedGrant: '49.00', costs }, 'cap', locked).filter(
        ([change]) => change?.[0] !== 'requestedGrant',
      );
    // 49.00 requires 70.00; 60.00 count.
    expect(raised([])).toEqual([[['costs.1.amount', '16.00']]]);
    expect(raised([['costs', 1, 'amount']])).toEqual([[['costs.0.amount', '14.00']]]);
    expect(
      raised([
        ['costs', 0],
        ['costs', 1],
      ]),
    ).toEqual([]);
  });

  test('a declaration that was denied is declared', () => {
    const draft: Draft = {
      aims: { renewsRoutines: true },
      declarations: { 'municipal-task': false },
    };
    expect(remedies(digikunta2018, draft)).toEqual([
      {
        changes: [{ path: ['declarations', 'municipal-task'], from: false, to: true }],
        rules: ['aims'],
        optional: false,
        verified: true,
      },
    ]);
    expect(unfixableFindings(digikunta2018, draft)).toEqual([]);
  });

  test('refused state money and too little room are mended together', () => {
    const draft: Draft = {
      costs: [travel('100.00')],
      requestedGrant: '70.00',
      otherFunding: [
        { source: 'a', kind: 'private', amount: '40.00' },
        { source: 'b', kind: 'state', amount: '1.00' },
      ],
    };
    const found = remedies(digikunta2017, draft, { judgements: { 'otherFunding.1': false } });
    // 100 less the private 40 leaves 60; costs of 110 leave 70.
    expect(
      found.map(({ rules, changes }) => [
        rules,
        changes.slice(1).map(({ path, to }) => [path.join('.'), to]),
      ]),
    ).toEqual([
      [['cofunding'], [['requestedGrant', '60.00']]],
      [['cofunding'], [['costs.0.amount', '110.00']]],
    ]);
    expect(
      unfixableFindings(digikunta2017, draft, { judgements: { 'otherFunding.1': false } }),
    ).toEqual([]);
  });

  test('the only applicant does not become a partner of nobody', () => {
    const draft: Draft = {
      category: 'experiment',
      applicants: [{ kind: 'other', name: 'Oy Esimerkki Ab' }],
    };
    expect(
      remedies(digikunta2017, draft).filter(({ rules }) => rules.includes('applicant')),
    ).toEqual([]);
  });

  test('as many more municipalities as a call prefers are proposed, and only such as the register of the host knows', () => {
    const five = extendCall(digikunta2017, { cooperation: { effect: 'prefer', minimum: 5 } });
    const added = (options?: RemedyOptions): unknown =>
      remedies(five, { category: 'experiment', applicants: [lempaala] }, options).map(
        ({ changes }) => (changes[0]?.to as { code: string }[]).slice(1).map(({ code }) => code),
      );
    expect(added()).toEqual([['091', '049', '837', '092']]);
    const codes = ['418', '564', '837', '609', '297'];
    expect(added({ municipalities: { codes, mergers: [] } })).toEqual([
      ['837', '564', '297', '609'],
    ]);
  });

  test('other state money that an official refused is left out', () => {
    const draft: Draft = {
      requestedGrant: '1.00',
      costs: [travel('10.00')],
      otherFunding: [{ source: 'x', kind: 'state', amount: '1.00' }],
    };
    const [remedy] = remedies(digikunta2017, draft, { judgements: { 'otherFunding.0': false } });
    expect(remedy?.changes).toMatchObject([{ path: ['otherFunding'], to: [] }]);
  });

  test('state money that was accepted, or that nobody has judged, stays', () => {
    const otherFunding = ['a', 'b', 'c'].map((source) => ({
      source,
      kind: 'state' as const,
      amount: '1.00',
    }));
    const draft: Draft = { requestedGrant: '1.00', costs: [travel('10.00')], otherFunding };
    const [remedy] = remedies(digikunta2017, draft, {
      judgements: { 'otherFunding.0': true, 'otherFunding.2': false },
    });
    expect(remedy?.changes).toMatchObject([
      { path: ['otherFunding'], to: otherFunding.slice(0, 2) },
    ]);
  });

  describe('what an official has judged keeps its place', () => {
    const equipment = { kind: 'equipment' as const, amount: '5.00', causedByProject: true };
    const software = { kind: 'software' as const, amount: '7.00', causedByProject: true };
    const other = { kind: 'other' as const, amount: '3.00', causedByProject: true };

    test.each([
      [
        'a judged line after the refused one would move',
        [equipment, software, other],
        { 'costs.1': true },
        null,
      ],
      [
        'a judged line before the refused one stays',
        [software, equipment, other],
        { 'costs.0': true },
        [software, other],
      ],
      [
        'another line would come into the place of the one refused',
        [software, other],
        { 'costs.0': false },
        null,
      ],
      [
        'nothing comes into the place of the last one',
        [other, software],
        { 'costs.1': false },
        [other],
      ],
    ])('%s', (_, costs, judgements, to) => {
      const found = remedies(digikunta2017, { costs }, { judgements });
      expect(found.map(({ changes }) => changes[0]?.to)).toEqual(to === null ? [] : [to]);
    });

    test('of applicants too: a company before an accepted region does not become a partner', () => {
      const company = { kind: 'other' as const, name: 'Oy Esimerkki Ab' };
      const region = {
        kind: 'joint-authority' as const,
        members: ['418', '536'],
        roles: ['experimenter' as const],
      };
      const draft: Draft = {
        category: 'experiment',
        applicants: [lempaala, company, region, region],
      };
      const mends = (judgements: Record<string, boolean>): boolean =>
        remedies(digikunta2017, draft, { judgements }).some(({ rules }) =>
          rules.includes('applicant'),
        );
      expect([mends({}), mends({ 'applicants.2': true })]).toEqual([true, false]);
      expect(
        unfixableFindings(digikunta2017, draft, { judgements: { 'applicants.2': true } }).map(
          ({ reason }) => reason,
        ),
      ).toEqual(['applicant.not-municipality']);
    });

    test('of funding too: a source after the refused one keeps it from being left out', () => {
      const otherFunding = ['a', 'b'].map((source) => ({
        source,
        kind: 'state' as const,
        amount: '1.00',
      }));
      const draft: Draft = { requestedGrant: '1.00', costs: [travel('10.00')], otherFunding };
      expect(remedies(digikunta2017, draft, { judgements: { 'otherFunding.0': false } })).toEqual(
        [],
      );
    });
  });

  test('lateness has no remedy, and neither has what an official refused or a locked field holds', () => {
    const late: Draft = { arrivedAt: '2017-09-15T16:15:00.001+03:00' };
    expect(remedies(digikunta2017, late)).toEqual([]);
    expect(unfixableFindings(digikunta2017, late).map(({ reason }) => reason)).toEqual([
      'deadline.late',
    ]);
    expect(
      unfixableFindings(digikunta2017, { arrivedAt: '2017-09-15T16:15:00.000+03:00' }),
    ).toEqual([]);

    const region: Draft = { applicants: [{ kind: 'joint-authority', members: ['418', '536'] }] };
    expect(
      unfixableFindings(digikunta2017, region, { judgements: { 'applicants.0': false } }).map(
        ({ reason }) => reason,
      ),
    ).toEqual(['applicant.review-rejected']);

    const above: Draft = { requestedGrant: '8.00', costs: [travel('10.00')] };
    expect(changesFor(above, 'cap', [['requestedGrant']])).toEqual([[['costs.0.amount', '11.43']]]);
    expect(changesFor(above, 'cap', [['costs', 0]])).toEqual([[['requestedGrant', '7.00']]]);
    expect(
      unfixableFindings(digikunta2017, above, { locked: [['requestedGrant'], ['costs']] }).map(
        ({ reason }) => reason,
      ),
    ).toEqual(['cap.exceeded']);
  });

  test('lines that are in order but come to nothing mend nothing: no remedy says so, and the costs are beyond remedy', () => {
    const draft = jointWith({
      costs: [{ ...travel('0.00'), incurredOn: '2017-08-01' }],
      usePeriod: { from: '2017-09-28', to: '2017-09-28' },
      requestedGrant: '0.01',
    });
    expect(changesFor(draft, 'costs')).toEqual([]);
    expect(unfixableFindings(digikunta2017, draft)).toContainEqual(
      expect.objectContaining({ reason: 'costs.none-eligible' }),
    );
  });
});
