import { describe, expect, test } from 'vitest';
import { assess, type AssessOptions } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { allFindings } from '../../src/guidance/findings-at.js';
import type { Draft } from '../../src/model/application.js';
import { type Review, reviewOf } from '../../src/model/review.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { assessCosts } from '../../src/rules/costs.js';
import type { Finding } from '../../src/rules/reasons.js';
import { callWith, joint, region } from '../checks/example.js';

const VERSION = { id: 'seudullinen', arrivedAt: '2017-09-15T16:15+03:00' } as const;
const software = {
  id: 'licences',
  kind: 'software',
  amount: '100.00',
  description: 'Lisenssit',
  causedByProject: true,
  incurredOn: '2017-11-15',
} as const;
const other = { id: 'other', kind: 'other', amount: '7.00', causedByProject: true } as const;
const state = { source: 'Valtiokonttori', kind: 'state', amount: '10.00' } as const;
const authority = { ...region, code: '999' } as const;

/** An application with something of each kind to review. */
const draft: Draft = {
  ...joint,
  ...VERSION,
  applicants: [...joint.applicants, authority],
  costs: [...joint.costs, software, other],
  otherFunding: [state],
};
const KEYS = [
  'arrivedAt',
  'applicants.999',
  'criteria.general-significance',
  'criteria.new-ways-of-organising',
  'criteria.innovativeness',
  'otherFunding.Valtiokonttori',
  'costs.licences',
  'costs.other',
] as const;

const findings = (one: Draft<Vocabulary>, reviews: AssessOptions['reviews'] = []): Finding[] =>
  allFindings(assess<Vocabulary>(digikunta2017, one, { reviews }));

/** The finding that a review with this key is of. */
function about(on: string, among: readonly Finding[]): Finding {
  const [finding] = among.filter(({ facts }) => 'review' in facts && facts.review.on === on);
  if (!finding) throw new Error(`No finding asks for ${on}`);
  return finding;
}

const reviewed = (on: string, accepted = true, one: Draft<Vocabulary> = draft): Review =>
  reviewOf(about(on, findings(one)), accepted);

/** What became of a review once the draft changed: still counts, or needs review again. */
function after(on: string, changed: Draft<Vocabulary>): 'counts' | 'again' | 'first time' {
  const { outcome, facts } = about(on, findings(changed, [reviewed(on)]));
  if (outcome !== 'review') return 'counts';
  return 'reviewedBefore' in facts && facts.reviewedBefore ? 'again' : 'first time';
}

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? Reflect.get(error, 'code') : error;
  }
};

describe('a review', () => {
  test.each(KEYS)('of %s decides its finding, and no other', (on) => {
    const before = findings(draft);
    expect(about(on, before)).toMatchObject({
      outcome: 'review',
      facts: { reviewedBefore: false },
    });
    for (const accepted of [true, false]) {
      const now = findings(draft, [reviewed(on, accepted)]);
      const { reason, outcome, facts } = about(on, now);
      expect([reason.split('.')[1], outcome, 'reviewedBefore' in facts]).toEqual(
        accepted ? ['review-accepted', 'met', false] : ['review-rejected', 'not-met', false],
      );
      const others = KEYS.filter((key) => key !== on);
      expect(others.map((key) => about(key, now).outcome)).toEqual(others.map(() => 'review'));
    }
  });

  test('is of every finding with the outcome review, except the note on Åland', () => {
    const asked = findings(draft).flatMap(({ outcome, facts }) =>
      outcome === 'review' && 'review' in facts ? [facts.review.on] : [],
    );
    expect([...asked].sort()).toEqual([...KEYS].sort());
  });

  test('is about the facts that the official saw, and the version of the application', () => {
    const version = { application: VERSION.id, arrivedAt: VERSION.arrivedAt };
    expect(KEYS.map((on) => reviewed(on).about)).toEqual([
      { ...version, closesAt: '2017-09-15T13:15:00.000Z' },
      {
        ...version,
        kind: 'joint-authority',
        code: '999',
        name: 'Tampereen kaupunkiseutu',
        members: ['837', '536'],
      },
      version,
      version,
      version,
      { ...version, ...state },
      {
        ...version,
        kind: 'software',
        amount: '100.00',
        incurredOn: '2017-11-15',
        description: 'Lisenssit',
      },
      { ...version, kind: 'other', amount: '7.00' },
    ]);
  });

  test('has the official and the grounds, if they are given', () => {
    const finding = about('costs.licences', findings(draft));
    expect(reviewOf(finding, false, { by: 'N. N.', grounds: 'Liian suuri.' })).toEqual({
      on: 'costs.licences',
      about: reviewed('costs.licences').about,
      accepted: false,
      by: 'N. N.',
      grounds: 'Liian suuri.',
    });
    expect(Object.keys(reviewOf(finding, true))).toEqual(['on', 'about', 'accepted']);
    expect(Object.keys(reviewOf(finding, true, { by: undefined, grounds: 'x' }))).toEqual([
      'on',
      'about',
      'accepted',
      'grounds',
    ]);
  });

  test('comes through JSON as it is, and counts then as before', () => {
    const finding = about('applicants.999', findings(draft));
    const review = reviewOf(finding, true, { by: 'N. N.', grounds: 'Kuten 2016.' });
    const stored = JSON.parse(JSON.stringify(review)) as Review;
    expect(stored).toStrictEqual(review);
    expect(about('applicants.999', findings(draft, [stored])).outcome).toBe('met');
  });

  test('counts whatever the order of its facts, as a database gives them back', () => {
    const review = reviewed('costs.licences');
    const turned = Object.fromEntries(Object.entries(review.about).reverse());
    expect(Object.keys(turned)).not.toEqual(Object.keys(review.about));
    expect(about('costs.licences', findings(draft, [{ ...review, about: turned }])).outcome).toBe(
      'met',
    );
  });

  test('can be repeated from a finding that a review has decided, the other way round', () => {
    const accepted = about('costs.licences', findings(draft, [reviewed('costs.licences')]));
    const rejected = reviewOf(accepted, false);
    expect(about('costs.licences', findings(draft, [rejected])).outcome).toBe('not-met');
  });

  test('is not of a finding that needs none', () => {
    const aland = { ...joint, applicants: [{ ...joint.applicants[0], code: '478' }] } as Draft;
    const all = [...findings(draft), ...findings(aland)].filter(
      ({ facts }) => !('review' in facts),
    );
    expect(all.map(({ reason }) => reason)).toContain('applicant.aland');
    for (const finding of all)
      expect([finding.reason, codeOf(() => reviewOf(finding, true))]).toEqual([
        finding.reason,
        'not-reviewable',
      ]);
  });
});

describe('a review counts only for what it was about', () => {
  const withLine = (facts: object): Draft => ({
    ...draft,
    costs: [...joint.costs, { ...software, ...facts }, other],
  });
  const withAuthority = (facts: object): Draft => ({
    ...draft,
    applicants: [...joint.applicants, { ...authority, ...facts }],
  });
  const withState = (facts: object): Draft => ({
    ...draft,
    otherFunding: [{ ...state, ...facts }],
  });

  test.each<[string, string, Draft]>([
    ['the kind of a line', 'costs.licences', withLine({ kind: 'internal' })],
    ['its amount', 'costs.licences', withLine({ amount: '100.01' })],
    ['its day', 'costs.licences', withLine({ incurredOn: '2017-11-16' })],
    ['its day, which is missing now', 'costs.licences', withLine({ incurredOn: undefined })],
    ['its description', 'costs.licences', withLine({ description: 'Lisensseja' })],
    [
      'its description, which is missing now',
      'costs.licences',
      withLine({ description: undefined }),
    ],
    ['the name of an applicant', 'applicants.999', withAuthority({ name: 'Pirkanmaa' })],
    ['its members', 'applicants.999', withAuthority({ members: ['837'] })],
    ['the order of its members', 'applicants.999', withAuthority({ members: ['536', '837'] })],
    ['the amount of other funding', 'otherFunding.Valtiokonttori', withState({ amount: '10.01' })],
    [
      'the amount, which is missing now',
      'otherFunding.Valtiokonttori',
      withState({ amount: undefined }),
    ],
  ])('%s has changed: it needs review again', (_, on, changed) => {
    expect(after(on, changed)).toBe('again');
  });

  test('a fact that the official did not have is there now: it needs review again', () => {
    const before = withLine({ description: undefined });
    const review = reviewed('costs.licences', true, before);
    expect(about('costs.licences', findings(draft, [review]))).toMatchObject({
      outcome: 'review',
      facts: { reviewedBefore: true },
    });
  });

  test('what the review is not about may change', () => {
    expect(
      after('costs.licences', { ...draft, requestedGrant: '1.00', category: 'study-means' }),
    ).toBe('counts');
    expect(after('costs.licences', withState({ amount: '11.00' }))).toBe('counts');
    expect(after('otherFunding.Valtiokonttori', withLine({ amount: '11.00' }))).toBe('counts');
  });

  test.each<[string, Draft]>([
    ['another id', { ...draft, id: 'toinen' }],
    ['no id', { ...draft, id: undefined }],
    ['a later arrival', { ...draft, arrivedAt: '2017-09-15T16:15:00.000+03:00' }],
    ['no arrival', { ...draft, arrivedAt: undefined }],
  ])('%s makes another version, in which everything needs review again', (_, version) => {
    const reviews = KEYS.map((on) => reviewed(on));
    const open = findings(version, reviews).filter(
      ({ outcome, facts }) => outcome === 'review' && 'review' in facts,
    );
    const asked = open.map(({ facts }) => ('review' in facts ? facts.review.on : ''));
    // An arrival to the second needs no review, nor one that is missing.
    const isOpen = version.arrivedAt === draft.arrivedAt;
    expect(asked.sort()).toEqual(KEYS.filter((on) => on !== 'arrivedAt' || isOpen).sort());
    for (const { facts } of open) expect(facts).toMatchObject({ reviewedBefore: true });
    expect(findings(version, reviews).filter(({ reason }) => /review-/.test(reason))).toEqual([]);
  });

  test('another closing time makes the arrival another question', () => {
    const review = reviewed('arrivedAt');
    const later = callWith({ closesAt: '2017-09-15T16:15:30+03:00' });
    expect(assess(later, draft, { reviews: [review] }).findings[0]).toMatchObject({
      reason: 'deadline.to-the-minute',
      facts: { reviewedBefore: true },
    });
  });

  test('so does another opening time, and for an early cost another day of the decisions', () => {
    const version = {
      ...draft,
      arrivedAt: '2017-08-25T07:00:00+03:00',
      usePeriod: { from: '2017-09-01', to: '2018-09-30' },
    };
    const early = {
      ...version,
      costs: [{ ...software, kind: 'salaries' as const, incurredOn: '2017-09-28' }],
    };
    const opening = callWith({ opensAt: '2017-08-25T08:00:00+03:00' });
    const asked = allFindings(assess(opening, early));
    const reviews = ['arrivedAt', 'costs.licences'].map((on) => reviewOf(about(on, asked), true));
    const reasonsIn = (terms: Parameters<typeof callWith>[0]): string[] =>
      allFindings(assess(callWith(terms), early, { reviews })).flatMap(({ facts, reason }) =>
        'review' in facts && reviews.some(({ on }) => on === facts.review.on) ? [reason] : [],
      );
    expect(reasonsIn({ opensAt: '2017-08-25T05:00:00Z' })).toEqual([
      'deadline.review-accepted',
      'costs.review-accepted',
    ]);
    expect(
      reasonsIn({ opensAt: '2017-08-25T09:00:00+03:00', decisionsAnnouncedOn: '2017-10-29' }),
    ).toEqual(['deadline.before-opening', 'costs.before-decision']);
  });

  test('an unchanged closing time in another notation does not', () => {
    const same = callWith({ closesAt: '2017-09-15T13:15:00Z' });
    const [finding] = assess(same, draft, { reviews: [reviewed('arrivedAt')] }).findings;
    expect(finding?.reason).toBe('deadline.review-accepted');
  });

  test('reviews of an older version stay beside those of this one', () => {
    const newer = { ...draft, arrivedAt: '2017-09-15T16:14+03:00' };
    const reviews = [
      reviewed('costs.licences', false),
      reviewed('costs.licences', true, newer),
      reviewed('costs.other', false),
    ];
    const now = findings(newer, reviews);
    expect(about('costs.licences', now).reason).toBe('costs.review-accepted');
    expect(about('costs.other', now)).toMatchObject({
      outcome: 'review',
      facts: { reviewedBefore: true },
    });
  });
});

describe('a review is of a thing, not of a place', () => {
  const costsOf = (...lines: NonNullable<Draft['costs']>): Draft => ({ ...draft, costs: lines });
  const reasonsOf = (one: Draft, reviews: readonly Review[]): (string | undefined)[] =>
    assess(digikunta2017, one, { reviews }).costs.lines.map(({ reason }) => reason);

  test('a line with an id keeps its review when it moves', () => {
    const reviews = [reviewed('costs.licences', false)];
    expect(reasonsOf(costsOf(other, software), reviews)).toEqual([
      'costs.needs-review',
      'costs.review-rejected',
    ]);
    expect(reasonsOf(costsOf(software, other), reviews)).toEqual([
      'costs.review-rejected',
      'costs.needs-review',
    ]);
  });

  test('another line that comes into its place does not get it', () => {
    expect(reasonsOf(costsOf(other), [])).toEqual(['costs.needs-review']);
    const before = costsOf(software);
    const review = reviewed('costs.licences', true, before);
    const version = { ...costsOf(other), arrivedAt: '2017-09-15T16:15:00+03:00' };
    expect(assess(digikunta2017, version, { reviews: [review] }).costs.lines[0]).toMatchObject({
      reason: 'costs.needs-review',
      facts: { reviewedBefore: false },
    });
  });

  test('a line without an id is named by its place, and another one there needs review again', () => {
    const [first, second] = [
      { ...software, id: undefined },
      { ...other, id: undefined },
    ];
    const review = reviewed('costs[0]', true, costsOf(first, second));
    expect(reasonsOf(costsOf(first, second), [review])).toEqual([
      'costs.review-accepted',
      'costs.needs-review',
    ]);
    expect(
      assess(digikunta2017, costsOf(second, first), { reviews: [review] }).costs.lines,
    ).toMatchObject([
      { reason: 'costs.needs-review', facts: { reviewedBefore: true } },
      { reason: 'costs.needs-review', facts: { reviewedBefore: false } },
    ]);
  });

  test('two lines with one id are named by place, and so is one with an empty id', () => {
    const lines = [
      software,
      { ...software, amount: '2.00' },
      { ...other, id: '' },
      { ...other, id: 'own' },
    ];
    const { costs } = assess(digikunta2017, costsOf(...lines));
    expect(
      costs.lines.map(({ facts }) => ('review' in facts ? facts.review.on : undefined)),
    ).toEqual(['costs[0]', 'costs[1]', 'costs[2]', 'costs.own']);
  });

  test('a review of an id that has become that of two lines counts for neither', () => {
    const review = reviewed('costs.licences');
    expect(codeOf(() => reasonsOf(costsOf(software, { ...software }), [review]))).toBe(
      'unknown-review',
    );
  });

  test.each(['0', 'constructor', '__proto__', 'a.b', '[0]', 'Kärki, "1"'])(
    'an id can be %j',
    (id) => {
      const one = costsOf({ ...other, id: 'x' }, { ...other, id });
      const on = `costs.${id}`;
      expect(reasonsOf(one, [reviewed(on, false, one)])).toEqual([
        'costs.needs-review',
        'costs.review-rejected',
      ]);
    },
  );

  test('applicants and sources that share a code or a name are named by place', () => {
    const one: Draft = {
      ...draft,
      applicants: [authority, { ...authority, name: 'Pirkanmaa' }],
      otherFunding: [state, { ...state, amount: '1.00' }],
    };
    const keys = findings(one).flatMap(({ facts }) => ('review' in facts ? facts.review.on : []));
    expect(keys).toEqual(
      expect.arrayContaining([
        'applicants[0]',
        'applicants[1]',
        'otherFunding[0]',
        'otherFunding[1]',
      ]),
    );
  });
});

describe('a review of something that needs none', () => {
  test('is ignored: a refused line, an accepted applicant, private funding, an arrival in time', () => {
    const one: Draft = {
      ...draft,
      otherFunding: [{ ...state, kind: 'private' }],
      arrivedAt: joint.arrivedAt,
    };
    const version = { application: VERSION.id, arrivedAt: joint.arrivedAt };
    const reviews = (
      ['arrivedAt', 'costs.tablets', 'applicants.418', 'otherFunding.Valtiokonttori'] as const
    ).map((on): Review => ({ on, about: version, accepted: false }));
    expect(findings(one, reviews)).toEqual(findings(one));
  });
});

describe('a review that is wrong throws', () => {
  const good = reviewed('costs.licences');
  const assessing = (reviews: unknown): unknown =>
    codeOf(() => assess(digikunta2017, draft, { reviews: reviews as Review[] }));

  test.each<[string, unknown]>([
    ['a list that is not one', { 0: good }],
    ['the old record of keys', { 'costs.0': true }],
    ['null as the list', null],
    ['a text as the list', 'costs.licences'],
    ['null as a review', [null]],
    ['undefined as a review', [undefined]],
    ['a text as a review', ['costs.licences']],
    ['true as a review', [true]],
    ['a list as a review', [[good]]],
    ['no key', [{ ...good, on: undefined }]],
    ['a number as the key', [{ ...good, on: 4 }]],
    ['no facts', [{ ...good, about: undefined }]],
    ['null as the facts', [{ ...good, about: null }]],
    ['a list as the facts', [{ ...good, about: [] }]],
    ['a number among the facts', [{ ...good, about: { ...good.about, amount: 100 } }]],
    ['null among the facts', [{ ...good, about: { ...good.about, incurredOn: null } }]],
    ['a list of numbers among the facts', [{ ...good, about: { ...good.about, members: [837] } }]],
    ['a record among the facts', [{ ...good, about: { ...good.about, of: {} } }]],
    ['no decision', [{ on: good.on, about: good.about }]],
    ['null as the decision', [{ ...good, accepted: null }]],
    ["'false' as the decision", [{ ...good, accepted: 'false' }]],
    ['1 as the decision', [{ ...good, accepted: 1 }]],
    ['a number as the official', [{ ...good, by: 7 }]],
    ['null as the grounds', [{ ...good, grounds: null }]],
    ['a good one before a wrong one', [good, null]],
  ])('%s: invalid-review', (_, reviews) => {
    expect(assessing(reviews)).toBe('invalid-review');
  });

  test.each([
    'costs.0',
    'costs[4]',
    'costs[99]',
    'costs.nothing',
    'criteria.nothing',
    'criteria.',
    'innovativeness',
    'applicants.091',
    'otherFunding[0]',
    'partners.0',
    'toString',
    '',
  ])('the unknown key %j: unknown-review', (on) => {
    expect(assessing([{ ...good, on }])).toBe('unknown-review');
  });

  test('two of one thing, be they the same or not: duplicate-review', () => {
    expect(assessing([good, good])).toBe('duplicate-review');
    expect(assessing([good, { ...good, accepted: false }])).toBe('duplicate-review');
    expect(assessing([good, { ...good, about: { ...good.about, amount: '1.00' } }])).toBe(
      'duplicate-review',
    );
    expect(assessing([good, reviewed('costs.other')])).toBeUndefined();
  });

  test('of a line that this version no longer has: unknown-review; of an older version it is ignored', () => {
    const without = { ...draft, costs: joint.costs };
    expect(codeOf(() => assess(digikunta2017, without, { reviews: [good] }))).toBe(
      'unknown-review',
    );
    const newer = { ...without, arrivedAt: '2017-09-15T16:14+03:00' };
    expect(assess(digikunta2017, newer, { reviews: [good] })).toEqual(assess(digikunta2017, newer));
  });

  test('no list, or an empty one, is no review', () => {
    const none = assess(digikunta2017, draft);
    expect(assess(digikunta2017, draft, { reviews: undefined })).toEqual(none);
    expect(assess(digikunta2017, draft, { reviews: [] })).toEqual(none);
  });

  test('the message quotes little of the input', () => {
    const on = 'x'.repeat(100_000);
    let message = '';
    try {
      assess<Vocabulary>(digikunta2017, draft, { reviews: [{ ...good, on: `costs.${on}` }] });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/reviews\[0\]/);
    expect(message.length).toBeLessThan(200);
  });

  test('assessCosts alone knows the same errors, and only its lines', () => {
    const usePeriod = { from: '2017-10-01', to: '2018-09-30' };
    const assessedLine = (reviews: readonly Review[]) => {
      const [line] = assessCosts(digikunta2017, [software], { usePeriod, reviews }).lines;
      if (!line) throw new Error('One line has one finding');
      return line;
    };
    const decided = (reviews: readonly Review[]) => assessedLine(reviews).reason;
    const review = reviewOf(assessedLine([]), false);
    expect([decided([]), decided([review])]).toEqual([
      'costs.needs-review',
      'costs.review-rejected',
    ]);
    expect([
      codeOf(() => decided([{ ...review, on: 'arrivedAt' }])),
      codeOf(() => decided([review, review])),
      codeOf(() => decided([null as unknown as Review])),
    ]).toEqual(['unknown-review', 'duplicate-review', 'invalid-review']);
  });
});

test('a review keeps the facts as they were, also where the host changes its draft in place', () => {
  const one = structuredClone<Draft>(draft);
  const review = reviewed('applicants.999', true, one);
  expect(about('applicants.999', findings(one, [review])).outcome).toBe('met');
  const members = one.applicants?.at(-1)?.members as string[];
  members.push('091');
  expect(review.about['members']).toEqual(['837', '536']);
  expect(about('applicants.999', findings(one, [review])).outcome).toBe('review');
});

describe('what is spoiled as it is read', () => {
  const assessing = (reviews: unknown, one: Draft<Vocabulary> = draft): unknown =>
    assess<Vocabulary>(digikunta2017, one, { reviews: reviews as Review[] });
  const good = reviewed('costs.licences');

  test('a list with holes is equal to no other', () => {
    const review = reviewed('applicants.999');
    const holes: unknown = new Array(2);
    expect(
      codeOf(() => assessing([{ ...review, about: { ...review.about, members: holes } }])),
    ).toBe('invalid-review');
  });

  test('a getter that gives other facts later changes nothing: a review is read once', () => {
    let amount = '99.00';
    const about = {
      ...good.about,
      get amount() {
        const given = amount;
        amount = '100.00';
        return given;
      },
    };
    expect(about.amount).toBe('99.00');
    amount = '99.00';
    const now = findings(draft, [{ ...good, about }]);
    // The spread above does not read `about`: its first reading gives 99.00, which is not what the line has.
    expect(now.find(({ facts }) => 'review' in facts && facts.review.on === good.on)).toMatchObject(
      { outcome: 'review', facts: { reviewedBefore: true } },
    );
  });

  const throwing = (): never => {
    throw new TypeError('unreadable');
  };
  const revoked = (target: object): object => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  test.each<[string, unknown, string]>([
    [
      'a getter that throws',
      [good, Object.defineProperty({ ...good }, 'on', { get: throwing })],
      'reviews[1]',
    ],
    ['a revoked review', [revoked({})], 'reviews[0]'],
    ['revoked facts', [{ ...good, about: revoked({}) }], 'reviews[0]'],
    ['a revoked list', revoked([]), 'reviews'],
    ['a Proxy that throws', new Proxy([good], { get: throwing }), 'reviews'],
  ])('%s: invalid-review, which names the place', (_, reviews, place) => {
    let caught: unknown;
    try {
      assessing(reviews);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(RangeError);
    expect(caught).toMatchObject({ code: 'invalid-review' });
    expect((caught as Error).message).toMatch(/^Expected a /);
    expect((caught as Error).message.endsWith(`at ${place}`)).toBe(true);
  });

  test.each<[unknown, string]>([
    [null, 'Expected a list of reviews at reviews'],
    [[null], 'Expected a review as reviewOf() makes it at reviews[0]'],
    [[{ ...good, on: 4 }], 'Expected a string such as "costs.team" at reviews[0].on'],
    [[{ ...good, about: null }], 'Expected the facts that were reviewed at reviews[0].about'],
    [
      [{ ...good, about: { amount: 100 } }],
      'Expected a string, true or false, or a list of strings at reviews[0].about["amount"]',
    ],
    [[{ ...good, accepted: 'false' }], 'Expected true or false at reviews[0].accepted'],
    [[{ ...good, by: 7 }], 'Expected a string at reviews[0].by'],
    [[{ ...good, grounds: null }], 'Expected a string at reviews[0].grounds'],
    [[{ ...good, ground: 'typo' }], 'Expected no such field at reviews[0]["ground"]'],
    [[{ ...good, on: 'costs.x' }], '"costs.x" at reviews[0] is not in this application or call'],
    [[good, good], '"costs.licences" at reviews[1] has another review; pass the one that counts'],
  ])('the message names the field and what is expected: %#', (reviews, message) => {
    expect(() => assessing(reviews)).toThrow(
      expect.objectContaining({ name: 'RangeError', message }) as Error,
    );
  });

  test.each([undefined, null, {}, { reason: 'cap.within' }, { reason: 4, facts: null }])(
    'reviewOf of %j: not-reviewable',
    (finding) => {
      expect(codeOf(() => reviewOf(finding as never, true))).toBe('not-reviewable');
    },
  );
});
