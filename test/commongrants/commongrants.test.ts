import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digikunta2018, incentive893 } from '../../src/calls/index.js';
import { FIELD_TYPES, fieldOf, FORMAT, PROPERTIES } from '../../src/commongrants/fields.js';
import {
  fromCommonGrantsApplication,
  toCommonGrantsApplication,
  toCommonGrantsOpportunity,
} from '../../src/commongrants/index.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { parseDraft, schemasFor } from '../../src/schema/parse.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { problemsOf, SCHEMAS } from './protocol.js';
import { codesIn, read, tableOf } from '../checks/docs/markdown.js';
import { callWith, joint } from '../checks/example.js';
import { drafts } from '../checks/random-application.js';

const ID = '30a12e5e-5940-4c08-921c-17a8960fcf4b';
const AT = '2017-09-01T12:00:00+03:00';
const opportunityOf = (call: GrantCall, at = AT) => toCommonGrantsOpportunity(call, { id: ID, at });
const applicationOf = (draft: Draft<Vocabulary>) =>
  toCommonGrantsApplication(draft, {
    id: ID,
    competitionId: ID,
    opportunityId: ID,
    name: 'Hakemus',
    at: AT,
  });
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (application: unknown, proposal?: unknown) => {
  const parsed = fromCommonGrantsApplication(application, { proposal });
  return parsed.ok ? [] : parsed.issues.map(({ path, reason }) => [path.join('.'), reason]);
};
const valueOf = (application: unknown, proposal?: unknown) => {
  const parsed = fromCommonGrantsApplication(application, { proposal });
  return parsed.ok ? parsed.value : parsed.issues;
};
const field = (name: string, value: unknown) => ({ [name]: { name, fieldType: 'string', value } });

describe("the protocol's schemas", () => {
  it('are those of the package, and refuse what is wrong', () => {
    for (const name of ['OpportunityBase', 'OpportunityDetails', 'ApplicationBase', 'ProposalBase'])
      expect(SCHEMAS).toHaveProperty(name);
    const opportunity = opportunityOf(digikunta2017);
    const closeDate = { ...opportunity.keyDates.closeDate, time: '16:15:00+03:00' };
    const wrong = [
      { ...opportunity, id: '1' },
      { ...opportunity, status: { value: 'ajar' } },
      { ...opportunity, keyDates: { closeDate } },
    ];
    expect(wrong.filter((value) => problemsOf('OpportunityBase', value).length === 0)).toEqual([]);
    expect(
      problemsOf('ApplicationBase', {
        ...applicationOf({}),
        customFields: { a: { name: 'a', value: 1 } },
      }),
    ).not.toEqual([]);
  });
});

describe('a call as an opportunity', () => {
  const cases: readonly (readonly [string, GrantCall, string, string])[] = [
    ['as it is', digikunta2017, AT, 'open'],
    ['at the closing instant', digikunta2017, '2017-09-15T16:15:00+03:00', 'open'],
    ['a millisecond after it', digikunta2017, '2017-09-15T16:15:00.001+03:00', 'closed'],
    [
      'at a strict closing instant',
      callWith({ closing: 'strict' }),
      '2017-09-15T16:15:00+03:00',
      'closed',
    ],
    ['before it opens', callWith({ opensAt: '2017-09-02T00:00:00+03:00' }), AT, 'forecasted'],
    ['when it opens', callWith({ opensAt: AT }), AT, 'open'],
    ['without a known closing time', callWith({ closesAt: null }), AT, 'custom'],
    [
      'without a known closing time, before it opens',
      callWith({ closesAt: null, opensAt: '2018-01-01T00:00Z' }),
      AT,
      'forecasted',
    ],
    ['of 2018', digikunta2018, AT, 'open'],
    ['of the incentive scheme', incentive893, AT, 'custom'],
    ['with a largest grant', callWith({ maximumGrant: '50000.00' }), AT, 'open'],
  ];

  it.each(cases)('%s is valid, and tells its status', (_, call, at, status) => {
    const opportunity = opportunityOf(call, at);
    expect(problemsOf('OpportunityBase', throughJson(opportunity))).toEqual([]);
    expect(problemsOf('OpportunityDetails', throughJson(opportunity))).toEqual([]);
    expect(opportunity.status.value).toBe(status);
    expect(throughJson(opportunity)).toEqual(opportunity);
  });

  it("keeps the closing time as a clock in the call's zone shows it, and the zone and the instant beside it", () => {
    const { keyDates, customFields } = opportunityOf(digikunta2017);
    expect(keyDates.closeDate).toMatchObject({
      eventType: 'singleDate',
      date: '2017-09-15',
      time: '16:15:00',
    });
    expect(keyDates.postDate).toMatchObject({ date: '2017-08-24', time: '14:11:00' });
    expect(keyDates.otherDates).toMatchObject({ decision: { date: '2017-09-29' } });
    expect(customFields['digikuntaInstants']?.value).toEqual({
      zone: 'Europe/Helsinki',
      publishedAt: '2017-08-24T11:11:00.000Z',
      opensAt: null,
      closesAt: '2017-09-15T13:15:00.000Z',
      closing: 'inclusive',
    });
  });

  it('keeps a day of its own where midnight in the zone is another day in UTC', () => {
    const { keyDates } = opportunityOf(
      callWith({ closesAt: '2018-01-31T22:30:00Z', opensAt: '2017-10-29T01:30:00Z' }),
    );
    expect(keyDates.closeDate).toMatchObject({ date: '2018-02-01', time: '00:30:00' });
    expect(keyDates.otherDates).toMatchObject({ opens: { date: '2017-10-29', time: '03:30:00' } });
  });

  it('says no dates that the call does not have', () => {
    const { decisionsAnnouncedOn: decisionsAnnouncedOn, ...undecided } = callWith({
      publishedAt: null,
      closesAt: null,
    });
    expect(decisionsAnnouncedOn).toBe('2017-09-29');
    const { keyDates, customFields } = opportunityOf(undecided);
    expect(keyDates).toEqual({});
    expect(customFields['digikuntaInstants']?.value).toMatchObject({
      publishedAt: null,
      opensAt: null,
      closesAt: null,
    });
  });

  it('names who may apply, and leaves those that an official decides on to a field', () => {
    const { acceptedApplicantTypes, customFields } = opportunityOf(digikunta2017);
    expect(acceptedApplicantTypes).toEqual([{ value: 'government_municipal' }]);
    expect(customFields['digikuntaApplicantKinds']?.value).toEqual(digikunta2017.applicantKinds);
    const all = {
      municipality: 'accept',
      'joint-authority': 'accept',
      association: 'accept',
      other: 'accept',
    } as const;
    const open = opportunityOf(callWith({ applicantKinds: all }));
    expect(open.acceptedApplicantTypes.map(({ value }) => value)).toEqual([
      'government_municipal',
      'government_special_district',
      'custom',
      'custom',
    ]);
    expect(problemsOf('OpportunityBase', open)).toEqual([]);
  });

  it('keeps the rate, the kinds of object and the version of the call, and a largest grant as money', () => {
    const { customFields, funding } = opportunityOf(
      callWith({ rate: '2/3', maximumGrant: '50000.00' }),
    );
    expect(customFields['digikuntaRate']?.value).toBe('2/3');
    expect(customFields['digikuntaCategories']?.value).toEqual([
      'experiment',
      'study-means',
      'influencer-role',
    ]);
    expect(customFields['digikuntaCall']?.value).toEqual({
      id: digikunta2017.id,
      version: digikunta2017.version,
    });
    expect(funding).toEqual({ maxAwardAmount: { amount: '50000.00', currency: 'EUR' } });
    expect(opportunityOf(digikunta2017)).not.toHaveProperty('funding');
  });

  it.each(['fi', 'sv', 'en'] as const)('speaks %s', (language) => {
    const { title, keyDates } = toCommonGrantsOpportunity(digikunta2017, {
      id: ID,
      at: AT,
      language,
    });
    expect(title).toBe(digikunta2017.title[language]);
    expect(keyDates.closeDate?.name).toBe(
      { fi: 'Hakuaika päättyy', sv: 'Ansökningstiden löper ut', en: 'Applications close' }[
        language
      ],
    );
  });

  it('throws on an id that is no UUID, and on a time that is no instant', () => {
    const make = (id: string, at: string) => () =>
      toCommonGrantsOpportunity(digikunta2017, { id, at });
    expect(make('digikunta', AT)).toThrow(expect.objectContaining({ code: 'invalid-uuid' }));
    expect(make(ID, '2017-09-01')).toThrow(expect.objectContaining({ code: 'invalid-instant' }));
  });
});

describe('a draft as an application, and back', () => {
  it('of which the year would have no four digits in UTC keeps its offset, with seconds', () => {
    const submitted = (arrivedAt: string) => applicationOf({ arrivedAt }).submittedAt;
    expect(submitted('0000-01-01T00:00+23:59')).toBe('0000-01-01T00:00:00+23:59');
    expect(submitted('9999-12-31T23:59:59.9-00:01')).toBe('9999-12-31T23:59:59.9-00:01');
    expect(submitted('9999-12-31T23:59+00:00')).toBe('9999-12-31T23:59:00.000Z');
  });

  it('is valid, and the same draft', () => {
    fc.assert(
      fc.property(drafts, ({ whole, draft }) => {
        for (const one of [whole, draft]) {
          const application = throughJson(applicationOf(one));
          expect(problemsOf('ApplicationBase', application)).toEqual([]);
          const parsed = parseDraft(one);
          if (parsed.ok)
            expect(fromCommonGrantsApplication(application)).toStrictEqual({
              ok: true,
              value: parsed.value,
            });
          else expect(issuesOf(application).length).toBe(parsed.issues.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['of nothing', {}],
    ['that tells everything', joint],
    ['without an id', { arrivedAt: '2017-09-15T16:15+03:00' }],
  ] as const)('%s', (_, draft) => {
    const application = throughJson(applicationOf(draft));
    expect(problemsOf('ApplicationBase', application)).toEqual([]);
    expect(valueOf(application)).toStrictEqual(draft);
  });

  it('is submitted once it has arrived', () => {
    expect(applicationOf({})).toMatchObject({ status: { value: 'inProgress' }, submittedAt: null });
    expect(applicationOf(joint)).toMatchObject({
      status: { value: 'submitted' },
      submittedAt: '2017-09-14T09:00:00.000Z',
    });
  });

  it('to another call has the kinds of object and the declarations of that call', () => {
    const call = callWith({
      categories: [{ id: 'pilot', requires: 'nothing', requiredRole: 'none' }],
      declarations: [{ id: 'open-source' }],
    });
    const draft = { category: 'pilot', declarations: { 'open-source': true } };
    const application = throughJson(applicationOf(draft));
    expect(problemsOf('ApplicationBase', application)).toEqual([]);
    expect(
      fromCommonGrantsApplication(application, { parse: schemasFor(call).parseDraft }),
    ).toStrictEqual({ ok: true, value: draft });
    expect(issuesOf(application)).toContainEqual([
      'customFields.digikuntaCategory.value',
      'input.choice',
    ]);
  });

  it('names each field after its fact, and no other', () => {
    const { customFields } = applicationOf({ requestedGrant: '7000', category: undefined });
    expect(Object.keys(customFields)).toEqual(['digikuntaFormat', 'digikuntaRequestedGrant']);
    for (const [key, { name }] of Object.entries(customFields)) expect(name).toBe(key);
  });

  it('has every field on the page', () => {
    const rows = tableOf(read('docs/guides/commongrants.md'), 'custom field').map((row) =>
      Object.values(row).map((cell) => codesIn(cell)[0]),
    );
    expect(rows).toEqual([
      ...PROPERTIES.map((property) => [fieldOf(property), FIELD_TYPES[property], property]),
      [FORMAT.name, 'string', FORMAT.value],
    ]);
  });

  it('throws on an id that is no UUID', () => {
    const options = { id: ID, competitionId: ID, opportunityId: ID, name: '', at: AT };
    for (const wrong of ['id', 'competitionId', 'opportunityId']) {
      expect(() => toCommonGrantsApplication({}, { ...options, [wrong]: 'x' })).toThrow(
        expect.objectContaining({ code: 'invalid-uuid' }),
      );
    }
  });
});

describe("another system's application", () => {
  const example = SCHEMAS['ApplicationBase']?.['examples'] as readonly Record<string, unknown>[];
  const proposal = {
    amountRequested: { amount: '025000.50', currency: 'EUR' },
    projectTimeline: {
      startDate: { name: 'Start', eventType: 'singleDate', date: '2017-10-01' },
      endDate: { name: 'End', eventType: 'singleDate', date: '2018-09-30' },
    },
    organizations: {
      primary: { id: ID, name: 'Lempäälä' },
      otherOrgs: { partner: { id: ID, name: 'Yritys Oy' } },
    },
  };

  it("tells what the protocol's example tells: its id", () => {
    expect(valueOf(example[0])).toStrictEqual({ id: '123e4567-e89b-12d3-a456-426614174000' });
  });

  it('tells when it was submitted, as the arrival', () => {
    expect(valueOf({ submittedAt: '2017-09-15T13:15:00Z' })).toStrictEqual({
      arrivedAt: '2017-09-15T13:15:00Z',
    });
  });

  it('tells more with a proposal, and no more than it says', () => {
    expect(problemsOf('ProposalBase', proposal)).toEqual([]);
    expect(valueOf({}, proposal)).toStrictEqual({
      applicants: [{ name: 'Lempäälä' }],
      requestedGrant: '25000.5',
      usePeriod: { from: '2017-10-01', to: '2018-09-30' },
    });
    const vague = {
      projectTimeline: { startDate: { name: 'Start', eventType: 'other', details: 'soon' } },
      organizations: {},
    };
    expect(valueOf({}, vague)).toStrictEqual({});
  });

  it.each([
    ['100', '100'],
    ['100.', '100'],
    ['000.10', '0.1'],
    ['7.0100', '7.01'],
  ])('with the amount %s asks for %s', (amount, euro) => {
    expect(valueOf({}, { amountRequested: { amount, currency: 'EUR' } })).toStrictEqual({
      requestedGrant: euro,
    });
  });

  it.each(['-5', '7.011', '0', '1e3', 7, '9'.repeat(61), null])(
    'with the amount %s is wrong there',
    (amount) => {
      const [issue] = issuesOf({}, { amountRequested: { amount, currency: 'EUR' } });
      expect(issue?.[0]).toBe('proposal.amountRequested.amount');
    },
  );

  it('in another currency is not converted', () => {
    expect(issuesOf({}, { amountRequested: { amount: '100', currency: 'USD' } })).toEqual([
      ['proposal.amountRequested.currency', 'input.choice'],
    ]);
  });

  it('is wrong where it stands, not where a draft has it', () => {
    const timeline = { startDate: { date: '2017-02-30' }, endDate: { date: 'later' } };
    const wrong = {
      id: 7,
      submittedAt: 'yesterday',
      customFields: { ...field('digikuntaCosts', [{ kind: 'travel' }, { amount: '1,5' }]) },
    };
    expect(
      issuesOf(wrong, {
        projectTimeline: timeline,
        organizations: { primary: { name: 5 } },
      }).sort(),
    ).toEqual([
      ['customFields.digikuntaCosts.value.1.amount', 'input.euro'],
      ['id', 'input.text'],
      ['proposal.organizations.primary.name', 'input.text'],
      ['proposal.projectTimeline.endDate.date', 'input.day'],
      ['proposal.projectTimeline.startDate.date', 'input.day'],
      ['submittedAt', 'input.instant'],
    ]);
  });

  it('with a field of ours goes by it, and by the rest for the rest', () => {
    const customFields = {
      ...field('digikuntaRequestedGrant', '7000.00'),
      ...field('agency', 'VM'),
    };
    expect(valueOf({ id: ID, customFields }, proposal)).toMatchObject({
      id: ID,
      requestedGrant: '7000.00',
      usePeriod: { from: '2017-10-01' },
    });
  });

  it('with the marker tells all in its fields', () => {
    const customFields = {
      ...field('digikuntaFormat', 'digikunta.draft/1'),
      ...field('digikuntaStudyMeans', ''),
    };
    expect(valueOf({ id: ID, submittedAt: AT, customFields }, proposal)).toStrictEqual({
      studyMeans: '',
    });
  });

  it('with a field or a marker that we do not have is refused', () => {
    const customFields = {
      ...field('digikuntaCost', []),
      ...field('digikuntaFormat', 'digikunta.draft/2'),
      digikuntaAims: [],
    };
    expect(issuesOf({ customFields })).toEqual([
      ['customFields.digikuntaCost', 'input.unknown-key'],
      ['customFields.digikuntaFormat.value', 'input.choice'],
      ['customFields.digikuntaAims', 'input.record'],
    ]);
  });
});

describe('reading', () => {
  it('never throws, and gives plain data', () => {
    const hostile = {
      get customFields(): never {
        throw new Error('boo');
      },
    };
    expect(issuesOf(hostile)).toEqual([['', 'input.unreadable']]);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        for (const one of [
          a,
          { customFields: a },
          { customFields: { digikuntaCosts: a, digikuntaAims: { value: b } } },
        ]) {
          const parsed = fromCommonGrantsApplication(one, { proposal: c });
          expect(() => structuredClone(parsed)).not.toThrow();
        }
      }),
    );
  });

  it.each([[null], [[]], ['text'], [undefined]])('refuses %j', (input) => {
    expect(issuesOf(input)).toEqual([['', 'input.record']]);
  });

  it('refuses what holds its fields elsewhere than a plain object does', () => {
    for (const unread of [
      new Map([['digikuntaCategory', {}]]),
      new URLSearchParams('id=a'),
      new Uint8Array(1_000_000),
    ]) {
      expect(issuesOf(unread)).toEqual([['', 'input.record']]);
      expect(issuesOf({ customFields: unread }, unread)).toEqual([
        ['customFields', 'input.record'],
        ['proposal', 'input.record'],
      ]);
      expect(issuesOf({ customFields: { digikuntaCategory: unread } })).toEqual([
        ['customFields.digikuntaCategory', 'input.record'],
      ]);
    }
  });

  it('refuses custom fields and a proposal that are none', () => {
    expect(issuesOf({ customFields: [] }, 'a letter')).toEqual([
      ['customFields', 'input.record'],
      ['proposal', 'input.record'],
    ]);
  });

  it('reports at most 200 issues, and echoes little', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`digikunta${'x'.repeat(200)}${String(index)}`, 1]),
    );
    const issues = issuesOf({ customFields: many });
    expect(issues).toHaveLength(200);
    expect(JSON.stringify(issues).length).toBeLessThan(30_000);
  });

  it('cuts a long name between characters', () => {
    const shown = `digikunta${'x'.repeat(50)}`;
    const parsed = fromCommonGrantsApplication({ customFields: { [`${shown}😀`]: {} } });
    expect(parsed).toMatchObject({
      issues: [{ path: ['customFields', shown], facts: { key: shown } }],
    });
  });

  it('looks at no field of another system, and at none after 200 that are wrong', () => {
    const asked: PropertyKey[] = [];
    const names = [
      'other',
      ...Array.from({ length: 5000 }, (_, index) => `digikunta${String(index)}`),
    ];
    const customFields = new Proxy(Object.fromEntries(names.map((name) => [name, {}])), {
      get: (target, key): unknown => {
        asked.push(key);
        return Reflect.get(target, key);
      },
    });
    expect(issuesOf({ customFields })).toHaveLength(200);
    expect(asked).toEqual(names.slice(1, 201));
  });
});

it('a kind of applicant can be called as what every object has', () => {
  const { acceptedApplicantTypes } = opportunityOf(
    callWith({ applicantKinds: { constructor: 'accept', toString: 'accept' } as never }),
  );
  expect(acceptedApplicantTypes).toEqual([
    { value: 'custom', customValue: 'constructor' },
    { value: 'custom', customValue: 'toString' },
  ]);
});
