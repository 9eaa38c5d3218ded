import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, assess, beyondRemedy, digikunta2017, type Draft, type Path, remedies } from '../../src/index.js';
import { overlap } from '../../src/model/path.js';
import { parseDraft } from '../../src/schema.js';
import { jointWith } from '../example.js';
import { drafts, wholeApplications } from '../random-application.js';

const lempaala = { kind: 'municipality' as const, code: '418', name: 'Lempäälä', roles: ['experimenter' as const] };
const nokia = { kind: 'municipality' as const, code: '536', name: 'Nokia', roles: ['experimenter' as const] };
const travel = (amount: string) => ({ kind: 'travel' as const, amount, causedByProject: true });

/** The changes of every remedy that mends a rule: path and new value. */
const changesFor = (draft: Draft, rule: string, locked: Path[] = []) =>
  remedies(digikunta2017, draft, { locked })
    .filter(({ rules }) => rules.some((one) => one === rule))
    .map(({ changes }) => changes.map(({ path, to }) => [path.join('.'), to]));

describe('remedies', () => {
  test('a request above the ceiling: lower it to the maximum award, or raise the costs to what it requires', () => {
    // 70 % of 10.01 is 7.007, so 7.00; 7.01 requires 10.02, since 70 % of 10.02 is 7.014.
    expect(changesFor({ requestedGrant: '7.01', costs: [travel('4.00'), travel('6.01')] }, 'cap')).toEqual([
      [['requestedGrant', '7.00']],
      [['costs.1.amount', '6.02']],
    ]);
    expect(changesFor({ requestedGrant: '7.00', costs: [travel('10.01')] }, 'cap')).toEqual([]);
  });

  test('other funding leaves too little room: the request is lowered to it, or the costs raised', () => {
    const draft: Draft = {
      requestedGrant: '70.00',
      costs: [travel('100.00')],
      otherFunding: [{ source: 'x', kind: 'private', amount: '40.00' }],
    };
    expect(changesFor(draft, 'cofunding')).toEqual([[['requestedGrant', '60.00']], [['costs.0.amount', '110.00']]]);
  });

  test('refused cost lines: dropped where others count, re-labelled or set right where none does', () => {
    const equipment = { kind: 'equipment' as const, amount: '5.00', causedByProject: true };
    const [drop] = remedies(digikunta2017, { costs: [equipment, travel('1.00')] });
    expect(drop).toMatchObject({ rules: ['costs'], optional: true, changes: [{ path: ['costs'], to: [travel('1.00')] }] });
    expect(changesFor({ costs: [equipment] }, 'costs')).toEqual([[['costs.0.kind', 'other']]]);
    expect(changesFor({ costs: [{ kind: 'vat', amount: '5.00', causedByProject: true, finalVat: false }] }, 'costs')).toEqual([
      [['costs.0.finalVat', true]],
    ]);
    expect(changesFor({ costs: [{ ...travel('5.00'), causedByProject: false }] }, 'costs')).toEqual([[['costs.0.causedByProject', true]]]);
    const usePeriod = { from: '2017-10-01', to: '2018-09-30' };
    expect(changesFor({ usePeriod, costs: [{ ...travel('5.00'), incurredOn: '2018-10-01' }] }, 'costs')).toEqual([
      [['usePeriod.to', '2018-10-01']],
    ]);
    expect(changesFor({ usePeriod, costs: [{ ...travel('5.00'), incurredOn: '2017-09-30' }] }, 'costs')).toEqual([
      [['usePeriod.from', '2017-09-30']],
    ]);
  });

  test('the part in the trials that is lacking: to join, or for the lead of the influencer role to be an influencer', () => {
    expect(changesFor({ category: 'experiment', applicants: [{ ...lempaala, roles: [] }] }, 'applicant')).toEqual([
      [['applicants.0.roles', ['joining']]],
    ]);
    expect(changesFor({ category: 'influencer-role', applicants: [lempaala] }, 'applicant')).toEqual([
      [['applicants.0.roles', ['experimenter', 'influencer']]],
    ]);
  });

  test('a company among the applicants becomes a partner', () => {
    expect(changesFor({ category: 'experiment', applicants: [lempaala, { kind: 'other', name: 'Oy Esimerkki Ab' }] }, 'applicant')).toEqual(
      [
        [
          ['applicants', [lempaala]],
          ['partners', [{ name: 'Oy Esimerkki Ab' }]],
        ],
      ],
    );
  });

  test('an aim that was denied: where either of two is enough, each is offered', () => {
    const aims = { renewsRoutines: false, renewsServiceProcesses: false, lowersCosts: false, restrainsCostGrowth: false };
    expect(changesFor({ commonChallenge: true, aims: { ...aims, lowersCosts: true } }, 'aims')).toEqual([
      [['aims.renewsRoutines', true]],
      [['aims.renewsServiceProcesses', true]],
    ]);
    expect(changesFor({ commonChallenge: false, aims: { renewsRoutines: true, lowersCosts: true } }, 'aims')).toEqual([
      [['commonChallenge', true]],
    ]);
    expect(changesFor({ commonChallenge: false, aims }, 'aims')).toHaveLength(4);
  });

  test('what the kind of object asks for: effects declared, means and helped municipalities as examples', () => {
    const experiment = { strengthensImpact: false, spreadsResults: true };
    expect(changesFor({ category: 'experiment', experiment }, 'category')).toEqual([[['experiment.strengthensImpact', true]]]);
    const [means] = remedies(digikunta2017, { category: 'study-means', studyMeans: ' ' });
    expect(means?.changes).toMatchObject([{ path: ['studyMeans'], example: true }]);
    const [helped] = remedies(digikunta2017, {
      category: 'influencer-role',
      supportedMunicipalities: ['418'],
      applicants: [{ ...lempaala, roles: ['influencer'] }, nokia],
    });
    expect(helped?.changes).toMatchObject([{ path: ['supportedMunicipalities'], to: ['536'], example: true }]);
  });

  test('a second municipality earns the preference: optional, and an example', () => {
    const [preference] = remedies(digikunta2017, { category: 'experiment', applicants: [lempaala] });
    expect(preference).toMatchObject({ rules: ['cooperation'], optional: true, changes: [{ path: ['applicants'], example: true }] });
    expect(remedies(digikunta2017, { category: 'experiment', applicants: [lempaala, nokia] })).toEqual([]);
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

  test('lateness has no remedy, and neither has what an official refused or a locked field holds', () => {
    const late: Draft = { arrivedAt: '2017-09-15T16:15:00.001+03:00' };
    expect(remedies(digikunta2017, late)).toEqual([]);
    expect(beyondRemedy(digikunta2017, late).map(({ reason }) => reason)).toEqual(['deadline.late']);
    expect(beyondRemedy(digikunta2017, { arrivedAt: '2017-09-15T16:15:00.000+03:00' })).toEqual([]);

    const region: Draft = { applicants: [{ kind: 'region', members: ['418', '536'] }] };
    expect(beyondRemedy(digikunta2017, region, { judgements: { 'applicants.0': false } }).map(({ reason }) => reason)).toEqual([
      'applicant.joint-body-refused',
    ]);

    const above: Draft = { requestedGrant: '8.00', costs: [travel('10.00')] };
    expect(changesFor(above, 'cap', [['requestedGrant']])).toEqual([[['costs.0.amount', '11.43']]]);
    expect(changesFor(above, 'cap', [['costs', 0]])).toEqual([[['requestedGrant', '7.00']]]);
    expect(beyondRemedy(digikunta2017, above, { locked: [['requestedGrant'], ['costs']] }).map(({ reason }) => reason)).toEqual([
      'cap.exceeded',
    ]);
  });

  const locks: fc.Arbitrary<Path> = fc.constantFrom<Path>(
    ['requestedGrant'],
    ['costs'],
    ['costs', 0],
    ['costs', 1, 'amount'],
    ['applicants', 0],
    ['aims'],
    ['category'],
    ['aims', 'lowersCosts'],
  );

  test('lines that are in order but come to nothing mend nothing: no remedy says so, and the costs are beyond remedy', () => {
    const draft = jointWith({
      costs: [{ ...travel('0.00'), incurredOn: '2017-08-01' }],
      usePeriod: { from: '2017-09-28', to: '2017-09-28' },
      requestedGrant: '0.01',
    });
    expect(changesFor(draft, 'costs')).toEqual([]);
    expect(beyondRemedy(digikunta2017, draft)).toContainEqual(expect.objectContaining({ reason: 'costs.none-eligible' }));
  });

  test('always: every remedy does what it says when assessed anew, keeps locked paths, and gives what the schema takes', () => {
    fc.assert(
      fc.property(drafts, fc.array(locks, { maxLength: 2 }), ({ draft }, locked) => {
        const before = structuredClone(draft);
        for (const { changes, rules, optional, verified } of remedies(digikunta2017, draft, { locked })) {
          expect(verified).toBe(true);
          expect(changes.some(({ path }) => locked.some((lock) => overlap(path, lock)))).toBe(false);
          const mended = applyChanges(draft, changes);
          expect(parseDraft(mended)).toMatchObject({ ok: true });
          const then = assess(digikunta2017, draft);
          const now = assess(digikunta2017, mended);
          for (const rule of rules) expect(now.findings.filter((one) => one.rule === rule && one.outcome === 'not-met')).toEqual([]);
          if (!optional)
            expect(rules.some((rule) => then.findings.some((one) => one.rule === rule && one.outcome === 'not-met'))).toBe(true);
          expect(rules).not.toContain('deadline');
        }
        expect(draft).toEqual(before);
      }),
      { numRuns: 1500 },
    );
  });

  test('always: what is not met, lateness and nameless outsiders aside, has a remedy in a whole application', () => {
    fc.assert(
      fc.property(wholeApplications, (whole) => {
        const accountable = beyondRemedy(digikunta2017, whole).filter(({ rule }) => rule === 'category' || rule === 'aims');
        expect(accountable).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
