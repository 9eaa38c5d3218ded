import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2018, type Digikunta2018 } from '../../src/calls/2018.js';
import { type Incentive893, incentive893 } from '../../src/calls/incentive-893-2019.js';
import type { CostLineDraft, Draft } from '../../src/model/application.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
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
    expect(findings.filter(({ rule }) => rule === 'cooperation')).toEqual([]);
    expect(maximumGrant(digikunta2018, '1000.01')).toBe('700.00');
  });
});

describe('the incentive scheme under decree 893/2019', () => {
  test('85 per cent, rounded down', () => {
    // 85 % of 1000.01 is 850.0085.
    expect(maximumGrant(incentive893, '1000.01')).toBe('850.00');
  });

  test('its cost list: VAT and equipment never; what is accepted on a condition is for the authority', () => {
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
      'review',
      'review',
      'review',
      'review',
      'not-met',
      'not-met',
      'review',
    ]);
  });

  const whole = {
    category: 'project',
    applicants: [{ kind: 'municipality', code: '418' }],
    aims: { renewsServiceProcesses: true, renewsRoutines: false },
    declarations: { 'quality-and-impact': true },
    costs,
    requestedGrant: '850.00',
    otherFunding: [],
  } as const satisfies Draft<Incentive893>;

  test('no closing time is known, so none is checked', () => {
    const { eligibility, findings } = assess(incentive893, whole);
    expect(eligibility).toBe('eligible');
    expect(findings[0]).toMatchObject({ reason: 'deadline.not-set', outcome: 'not-applicable' });
    expect(() => closesAt(incentive893)).toThrow(expect.objectContaining({ code: 'no-deadline' }));
  });

  test('a joint municipal authority can only administer a project of several municipalities: the authority reviews it', () => {
    const applicants = [{ kind: 'joint-authority', name: 'Esimerkin kuntayhtymä' }] as const;
    expect(assess(incentive893, { ...whole, applicants }).findings).toContainEqual(
      expect.objectContaining({ reason: 'applicant.joint-body', outcome: 'review' }),
    );
  });

  test('the project must improve quality and impact (2 § 1 mom.), and is assessed by the criteria of 2 § 2 mom.', () => {
    const denied = assess(incentive893, {
      ...whole,
      declarations: { 'quality-and-impact': false },
    });
    expect(denied.eligibility).toBe('ineligible');
    expect(incentive893.criteria.map(({ id }) => id)).toEqual([
      'social-and-economic-impact',
      'significance-for-municipalities',
    ]);
    expect(incentive893.ruleClauses.criteria).toEqual(['decree.criteria']);
  });
});

describe('the public addresses of the clauses', () => {
  /** The sites of the state and its courts, and of the municipalities' association, that the addresses lead to. */
  const HOSTS = [
    'kokeilevasuomi.fi',
    'statsunderstod.oph.fi',
    'valtionavustukset.oph.fi',
    'vm.fi',
    'www.finlex.fi',
    'www.kho.fi',
    'www.kuntaliitto.fi',
  ];
  const calls: readonly GrantCall[] = [digikunta2017, digikunta2018, incentive893];
  const cited = calls.flatMap(({ clauses, documents = {} }) =>
    clauses
      .filter(({ document }) => document !== 'interpretation')
      .map(({ id, document, href = documents[document]?.href }) => ({ id, document, href })),
  );
  const all = cited.flatMap(({ href = '' }) =>
    typeof href === 'string' ? [href] : Object.values(href),
  );

  test('are there for every clause but the interpretations, which the library makes itself', () => {
    expect(cited.filter(({ href }) => href === undefined)).toEqual([]);
    expect(cited.length).toBeGreaterThan(80);
    for (const { documents = {} } of calls)
      expect(documents['interpretation']).toEqual({ kind: 'interpretation' });
  });

  test('have a permanent form: https, a known host, no query and no fragment', () => {
    for (const href of all) {
      const { protocol, host, search, hash } = new URL(href);
      expect([href, protocol, HOSTS.includes(host), search, hash]).toEqual([
        href,
        'https:',
        true,
        '',
        '',
      ]);
    }
  });

  test('lead to each language: statutes by year and number, and Swedish readers to Swedish pages', () => {
    const statutes = cited.filter(({ document }) => /^(?:act|decree)-/.test(document));
    for (const { document, href } of statutes) {
      const [, number, year] = /-(\d+)\/(\d+)$/.exec(document) ?? [];
      const fi = `https://www.finlex.fi/fi/lainsaadanto/${String(year)}/${String(number)}`;
      const sv = `https://www.finlex.fi/sv/lagstiftning/${String(year)}/${String(number)}`;
      expect(href).toEqual({ fi, sv, en: fi });
    }
    for (const { href } of cited)
      if (typeof href === 'object' && href.fi?.startsWith('https://www.finlex.fi/'))
        expect(href.sv).toMatch(/^https:\/\/www\.finlex\.fi\/sv\//);
  });

  test('every clause has a document of its call', () => {
    for (const { clauses, documents = {} } of calls)
      expect(clauses.filter(({ document }) => !Object.hasOwn(documents, document))).toEqual([]);
  });
});
