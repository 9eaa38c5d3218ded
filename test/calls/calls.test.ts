import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2018, type Digikunta2018 } from '../../src/calls/2018.js';
import { incentive893 } from '../../src/calls/incentive-893-2019.js';
import type { CostLineDraft, Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import { maximumGrant } from '../../src/rules/cap.js';
import { assessCosts } from '../../src/rules/costs.js';
import { closesAt } from '../../src/rules/deadline.js';
import { schemasFor } from '../../src/schema/parse.js';

const lempaala = { kind: 'municipality' as const, code: '418' };
const costs: readonly CostLineDraft[] = [
  { kind: 'salaries', amount: '1000.01', causedByProject: true },
];

describe('the sister round of January 2018', () => {
  const whole: Draft<Digikunta2018> = {
    arrivedAt: '2018-02-23T16:15:00+02:00',
    category: 'second-object',
    applicants: [lempaala],
    aims: { renewsRoutines: true },
    declarations: { 'municipal-task': true },
    costs,
    requestedGrant: '700.00',
    otherFunding: [],
  };

  test('closes on 23.2.2018 at 16.15 in Helsinki, in winter time', () => {
    expect(closesAt(digikunta2018)).toBe('2018-02-23T14:15:00.000Z');
    expect(assess(digikunta2018, whole).eligibility).toBe('eligible');
    expect(
      assess(digikunta2018, { ...whole, arrivedAt: '2018-02-23T16:15:00.001+02:00' }).eligibility,
    ).toBe('ineligible');
  });

  test('was published on 26.1.2018, at an unknown hour, so no instant is made up', () => {
    expect(digikunta2018.publishedAt).toBeNull();
  });

  test('the activity must stay a municipal task', () => {
    expect(
      assess(digikunta2018, { ...whole, declarations: { 'municipal-task': false } }).eligibility,
    ).toBe('ineligible');
    expect(assess(digikunta2018, { ...whole, declarations: {} }).eligibility).toBe('undetermined');
  });

  test('asks for no role in the trials; an applicant that is not a municipality is for an official', () => {
    const applicant = (kind: 'municipality' | 'joint-authority' | 'other') =>
      assess(digikunta2018, { ...whole, applicants: [{ kind, name: 'Hakija' }] }).findings.find(
        ({ rule }) => rule === 'applicant',
      )?.reason;
    expect(applicant('municipality')).toBe('applicant.may-apply');
    expect(applicant('joint-authority')).toBe('applicant.joint-body');
    expect(applicant('other')).toBe('applicant.needs-review');
    const wide: GrantCall = digikunta2018;
    const unknown = assess(wide, { ...whole, category: 'third-object' }).findings.map(
      ({ reason }) => reason,
    );
    expect(unknown).not.toContain('applicant.roles-missing');
  });

  test('has two kinds of object, and no other', () => {
    expect(
      assess(digikunta2018 as GrantCall, { ...whole, category: 'experiment' }).findings.map(
        ({ reason }) => reason,
      ),
    ).toContain('category.not-in-call');
    const { parseDraft } = schemasFor(digikunta2018);
    expect(parseDraft(whole)).toMatchObject({ ok: true });
    expect(parseDraft({ category: 'experiment' })).toMatchObject({
      ok: false,
      issues: [{ path: ['category'], reason: 'input.choice' }],
    });
    expect(parseDraft({ declarations: { other: true } })).toMatchObject({
      ok: false,
      issues: [{ path: ['declarations', 'other'] }],
    });
  });

  test('unknown points are not asked, and costs are left to officials', () => {
    const { preferred, costs: assessed, findings } = assess(digikunta2018, whole);
    expect(preferred).toBeNull();
    expect(assessed.underReview).toBe('1000.01');
    expect(findings.find(({ rule }) => rule === 'cooperation')?.outcome).toBe('not-applicable');
    expect(maximumGrant(digikunta2018, '1000.01')).toBe('700.00');
  });
});

describe('the incentive scheme under decree 893/2019', () => {
  test('85 per cent, rounded down', () => {
    // 85 % of 1000.01 is 850.0085.
    expect(maximumGrant(incentive893, '1000.01')).toBe('850.00');
  });

  test('its cost list: VAT never, equipment never, software and own units for an official', () => {
    const kinds = [
      'salaries',
      'travel',
      'premises',
      'services',
      'materials',
      'software',
      'internal',
      'equipment',
      'vat',
      'overhead',
    ] as const;
    const { lines } = assessCosts(
      incentive893,
      kinds.map((kind) => ({ kind, amount: '1.00', causedByProject: true, finalVat: true })),
    );
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      'met',
      'met',
      'met',
      'met',
      'met',
      'review',
      'review',
      'not-met',
      'not-met',
      'review',
    ]);
  });

  test('a joint municipal authority may administer a project; no closing time is known, so none is checked', () => {
    const { eligibility, findings } = assess(incentive893, {
      category: 'project',
      applicants: [{ kind: 'joint-authority', name: 'Esimerkin kuntayhtymä' }],
      aims: { renewsServiceProcesses: true, renewsRoutines: false },
      costs,
      requestedGrant: '850.00',
      otherFunding: [],
    });
    expect(eligibility).toBe('eligible');
    expect(findings[0]).toMatchObject({ reason: 'deadline.not-set', outcome: 'not-applicable' });
    expect(() => closesAt(incentive893)).toThrow(expect.objectContaining({ code: 'no-deadline' }));
  });
});
