import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, type Draft } from '../../src/index.js';
import {
  assessAll,
  assessAllAsync,
  type AssessAllOptions,
  type RowResult,
} from '../../src/officials.js';
import { parseApplication } from '../../src/schema/parse.js';
import { callWith, joint, jointWith, jointWithout, region } from '../checks/example.js';
import { reviewsFor } from '../checks/reviews.js';
import { wholeApplications } from '../checks/random-application.js';

const all = (rows: Iterable<unknown>, options?: AssessAllOptions): RowResult[] => [
  ...assessAll(digikunta2017, rows, options),
];

async function allAsync(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  options?: AssessAllOptions,
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for await (const result of assessAllAsync(digikunta2017, rows, options)) results.push(result);
  return results;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all its rows at once
async function* stream(rows: Iterable<unknown>): AsyncGenerator {
  yield* rows;
}

const cycle: Record<string, unknown> = { ...joint };
cycle['self'] = cycle;
const throwing = {
  get id(): string {
    throw new Error('no id for you');
  },
};
const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('hands off');
    },
    ownKeys() {
      throw new Error('hands off');
    },
  },
);

describe('one result a row, in order', () => {
  test('each is what assess says of its row', () => {
    fc.assert(
      fc.property(fc.array(wholeApplications, { maxLength: 5 }), (rows) => {
        expect(all(rows)).toEqual(
          rows.map((row, index) => ({ index, ok: true, assessment: assess(digikunta2017, row) })),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('what the host knows is known of every row, and what officials reviewed, of the application it was about', () => {
    const asOf = '2017-09-16T00:00:00Z';
    const [row] = all([jointWithout('arrivedAt')], { asOf });
    expect(row).toMatchObject({ ok: true, assessment: { eligibility: 'ineligible' } });
    const rows = [
      jointWith({ id: 'a', applicants: [region] }),
      jointWith({ id: 'b', applicants: [region] }),
    ];
    const eligibilities = all(rows, {
      reviewsById: { b: reviewsFor(rows[1] ?? {}, { 'applicants.0': true }) },
    }).map((one) => one.ok && one.assessment.eligibility);
    expect(eligibilities).toEqual(['undetermined', 'eligible']);
  });

  test('no rows, no results', () => {
    expect(all([])).toEqual([]);
  });

  test('no row is pulled before its result is asked for, and a reader who stops closes the source', () => {
    let [pulled, closed] = [0, false];
    function* rows(): Generator<Draft> {
      try {
        for (;;) {
          if (++pulled > 3) throw new Error('pulled too far');
          yield joint;
        }
      } finally {
        closed = true;
      }
    }
    const results = assessAll(digikunta2017, rows());
    expect(pulled).toBe(0);
    for (const { index } of results) {
      expect(pulled).toBe(index + 1);
      if (index === 2) break;
    }
    expect([pulled, closed]).toEqual([3, true]);
  });

  test('rows are not kept once their result has been read', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const references: WeakRef<object>[] = [];
    function* rows(): Generator<Draft> {
      for (let index = 0; index < 100; index++) {
        const row = jointWith({ id: String(index) });
        references.push(new WeakRef(row));
        yield row;
      }
    }
    const results = assessAll(digikunta2017, rows());
    for (let index = 0; index < 50; index++) results.next();
    // A reference that was just made lives until the end of the turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    collect();
    expect(references.slice(0, 40).filter((reference) => reference.deref() !== undefined)).toEqual(
      [],
    );
    results.return();
  });

  test('plain data: results survive JSON', () => {
    const results = all([joint, null, jointWith({ arrivedAt: '2017-09-15T12:00:00Z' })]);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });
});

describe('a malformed row stays in its place and ends nothing', () => {
  const unreadable: [string, unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['a text', 'joint'],
    ['true', true],
    ['a list', [joint]],
    ['a function', () => joint],
    ['a big integer', 10n],
    ['a getter that throws', throwing],
    ['a proxy that throws', trap],
    ['costs that are a text', { costs: 'none' }],
    [
      'an amount with a comma',
      { ...joint, costs: [{ kind: 'travel', amount: '12,50', causedByProject: true }] },
    ],
    ['an amount below nothing', { ...joint, requestedGrant: '-1.00' }],
    ['an amount that is no number', { ...joint, requestedGrant: Number.NaN }],
    ['an amount that is null', { ...joint, requestedGrant: null }],
    ['a cost line that is null', { ...joint, costs: [null] }],
    ['an arrival that is no instant', { ...joint, arrivedAt: 'yesterday' }],
  ];
  const inBetween = (row: unknown): unknown[] => [joint, row, { ...joint, id: 'after' }];
  const said = (results: RowResult[]) => results.map(({ ok }) => ok);

  test.each(unreadable)('%s, in a typed row', (_, row) => {
    const results = all(inBetween(row));
    expect(said(results)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({ index: 1, issues: [{ reason: 'input.unreadable' }] });
  });

  test.each([
    ...unreadable,
    ['a circle', cycle],
    ['an unknown field', { ...joint, colour: 'red' }],
  ] as [string, unknown][])('%s, in a row that is parsed', (_, row) => {
    const results = all(inBetween(row), { parse: parseApplication });
    expect(said(results)).toEqual([true, false, true]);
    const [, malformed] = results;
    if (!malformed || malformed.ok) throw new Error('taken as it was');
    expect(malformed.issues.length).toBeGreaterThan(0);
  });

  test('the issues say where, down to the field', () => {
    const [row] = all(
      [
        {
          ...joint,
          costs: [...joint.costs, { kind: 'travel', amount: '1,00', causedByProject: true }],
        },
      ],
      {
        parse: parseApplication,
      },
    );
    expect(row).toMatchObject({
      ok: false,
      issues: [{ path: ['costs', 4, 'amount'], reason: 'input.euro' }],
    });
  });

  test("a host's own parser that throws", () => {
    const parse = (): never => {
      throw new SyntaxError('Unexpected token');
    };
    expect(said(all([joint, joint], { parse }))).toEqual([false, false]);
  });

  test('a circle beside what the rules read hinders nothing', () => {
    expect(said(all([cycle]))).toEqual([true]);
  });

  test('an instant of the options or of the call that is none is thrown, not blamed on the rows', () => {
    expect(() => all([joint], { asOf: 'yesterday' })).toThrow(
      expect.objectContaining({ code: 'invalid-instant' }) as Error,
    );
    expect(() => [...assessAll(callWith({ closesAt: 'soon' }), [joint])]).toThrow(
      expect.objectContaining({ code: 'invalid-instant' }) as Error,
    );
  });
});

describe('several versions of one application: the last that arrived in time counts (interpretation 24)', () => {
  const arrived = (arrivedAt: string): Draft => jointWith({ arrivedAt });
  const [morning, noon, closing] = [
    arrived('2017-09-15T09:00:00+03:00'),
    arrived('2017-09-15T12:00:00+03:00'),
    arrived('2017-09-15T16:15:00+03:00'),
  ];
  const [late, later] = [
    arrived('2017-09-15T16:15:00.001+03:00'),
    arrived('2017-09-15T17:00:00+03:00'),
  ];
  const closingMinute = arrived('2017-09-15T16:15+03:00');
  const versions = (...rows: Draft[]) =>
    all(rows).map((row) => (row.ok ? row.otherVersion : undefined));
  const last = (...rows: Draft[]) => versions(...rows).at(-1);

  test('the first of an id has no other version, and neither have those without an id', () => {
    expect(versions(morning)).toEqual([undefined]);
    expect(versions(jointWithout('id'), jointWithout('id'))).toEqual([undefined, undefined]);
    expect(versions(morning, { ...noon, id: 'another' })).toEqual([undefined, undefined]);
  });

  test('both in time: the later counts, in whatever order they come', () => {
    expect(last(morning, noon)).toEqual({ index: 0, counts: 'this' });
    expect(last(noon, morning)).toEqual({ index: 0, counts: 'earlier' });
  });

  test('one that arrived a millisecond, or a second, before or after another is told from it', () => {
    const [instant, next] = [
      arrived('2017-09-15T12:00:00.000+03:00'),
      arrived('2017-09-15T12:00:00.001+03:00'),
    ];
    expect(last(instant, next)).toEqual({ index: 0, counts: 'this' });
    expect(last(next, instant)).toEqual({ index: 0, counts: 'earlier' });
    expect(last(noon, arrived('2017-09-15T12:00:01+03:00'))).toEqual({ index: 0, counts: 'this' });
  });

  test('a version at the closing instant counts; one a millisecond later does not', () => {
    expect(last(noon, closing)).toEqual({ index: 0, counts: 'this' });
    expect(last(noon, late)).toEqual({ index: 0, counts: 'earlier' });
    expect(last(late, noon)).toEqual({ index: 0, counts: 'this' });
  });

  test('of two late ones the last stands, and is late', () => {
    expect(last(late, later)).toEqual({ index: 0, counts: 'this' });
    expect(last(later, late)).toEqual({ index: 0, counts: 'earlier' });
  });

  test('of the same instant, neither is the last: the order of the rows does not decide', () => {
    expect(last(noon, noon)).toEqual({ index: 0, counts: null });
    expect(last(noon, arrived('2017-09-15T09:00:00Z'))).toEqual({ index: 0, counts: null });
  });

  test('of which the arrival is not told, nothing is said', () => {
    expect(last(noon, jointWithout('arrivedAt'))).toEqual({ index: 0, counts: null });
    expect(last(jointWithout('arrivedAt'), noon)).toEqual({ index: 0, counts: null });
  });

  test('stamps to the minute: the same minute does not tell, the next one does', () => {
    expect(last(arrived('2017-09-15T12:00+03:00'), arrived('2017-09-15T12:00:59+03:00'))).toEqual({
      index: 0,
      counts: null,
    });
    expect(last(arrived('2017-09-15T12:00+03:00'), arrived('2017-09-15T12:01:00+03:00'))).toEqual({
      index: 0,
      counts: 'this',
    });
  });

  test('so it is where the one to the minute comes last', () => {
    const toTheMinute = arrived('2017-09-15T12:00+03:00');
    expect(last(arrived('2017-09-15T12:00:59.999+03:00'), toTheMinute)).toEqual({
      index: 0,
      counts: null,
    });
    expect(last(arrived('2017-09-15T12:01:00+03:00'), toTheMinute)).toEqual({
      index: 0,
      counts: 'earlier',
    });
  });

  test('in the closing minute an official reviews whether it is in time, and so which one counts', () => {
    expect(last(noon, closingMinute)).toEqual({ index: 0, counts: null });
    const reviewed = (inTime: boolean) =>
      all([noon, closingMinute], {
        reviewsById: { joint: reviewsFor(closingMinute, { arrivedAt: inTime }) },
      }).at(-1);
    expect(reviewed(true)).toMatchObject({ otherVersion: { index: 0, counts: 'this' } });
    expect(reviewed(false)).toMatchObject({ otherVersion: { index: 0, counts: 'earlier' } });
  });

  test('a third version is held against the one that counts until then', () => {
    expect(versions(morning, late, noon)).toEqual([
      undefined,
      { index: 0, counts: 'earlier' },
      { index: 0, counts: 'this' },
    ]);
    expect(versions(morning, noon, closing).at(-1)).toEqual({ index: 1, counts: 'this' });
  });

  test('once it is open which of two counts, a third does not settle it', () => {
    expect(versions(morning, closingMinute, noon).at(-1)).toEqual({ index: 0, counts: null });
    expect(versions(noon, noon, closing).at(-1)).toEqual({ index: 0, counts: null });
  });

  test('a malformed version counts as none', () => {
    expect(last(noon, { ...closing, requestedGrant: '1,00' }, morning)).toEqual({
      index: 0,
      counts: 'earlier',
    });
  });

  test('an id such as __proto__ is an id like any other', () => {
    const odd = (draft: Draft): Draft => ({ ...draft, id: '__proto__' });
    expect(versions(odd(morning), odd(noon))).toEqual([undefined, { index: 0, counts: 'this' }]);
  });
});

describe('rows that arrive over time', () => {
  test('come to the same as rows that are all there', async () => {
    const rows = [joint, null, jointWith({ arrivedAt: '2017-09-15T12:00:00Z' }), throwing, 5];
    expect(await allAsync(stream(rows))).toEqual(all(rows));
    expect(await allAsync(rows, { parse: parseApplication })).toEqual(
      all(rows, { parse: parseApplication }),
    );
  });

  test('no row is pulled before its result is asked for, and a reader who stops closes the source', async () => {
    let [pulled, closed] = [0, false];
    // eslint-disable-next-line @typescript-eslint/require-await -- a source that is never slow
    async function* rows(): AsyncGenerator<Draft> {
      try {
        for (;;) {
          if (++pulled > 2) throw new Error('pulled too far');
          yield joint;
        }
      } finally {
        closed = true;
      }
    }
    for await (const { index } of assessAllAsync(digikunta2017, rows())) {
      expect(pulled).toBe(index + 1);
      if (index === 1) break;
    }
    expect([pulled, closed]).toEqual([2, true]);
  });

  test('a source that breaks off says so, after the results of what came before', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- a source that is never slow
    async function* broken(): AsyncGenerator<Draft> {
      yield joint;
      throw new Error('connection lost');
    }
    const results: RowResult[] = [];
    const reading = async () => {
      for await (const result of assessAllAsync(digikunta2017, broken())) results.push(result);
    };
    await expect(reading()).rejects.toThrow('connection lost');
    expect(results).toHaveLength(1);
  });
});

describe('reviews by id that are spoiled', () => {
  const row = jointWith({ id: 'a', applicants: [region] });
  const reviews = reviewsFor(row, { 'applicants.0': true });
  const throwing = (): never => {
    throw new TypeError('unreadable');
  };
  const assessing = (reviewsById: unknown, one: unknown = row): RowResult[] =>
    all([one], { reviewsById } as AssessAllOptions);

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', reviews],
    ['a Map', new Map([['a', reviews]])],
    ['a text', 'a'],
    ['a Proxy that throws', new Proxy({}, { getPrototypeOf: throwing })],
  ])('%s is no record by id: the program is told, and no row blamed', (_, reviewsById) => {
    expect(() => assessing(reviewsById)).toThrow(
      expect.objectContaining({
        code: 'invalid-review',
        message: 'Expected an object with a list of reviews for each application id at reviewsById',
      }) as Error,
    );
  });

  test.each<[unknown, string]>([
    [{ a: null }, 'Expected a list of reviews at reviews (reviewsById["a"])'],
    [
      { a: [...reviews, null] },
      'Expected a review as reviewOf() makes it at reviews[1] (reviewsById["a"])',
    ],
    [
      Object.defineProperty({}, 'a', { get: throwing }),
      'Expected a list of reviews (reviewsById["a"])',
    ],
  ])('the message names the application: %#', (reviewsById, message) => {
    expect(() => assessing(reviewsById)).toThrow(
      expect.objectContaining({ name: 'RangeError', message }) as Error,
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('an id can be %j', (id) => {
    const one = jointWith({ id, applicants: [region] });
    expect(assessing({}, one)).toMatchObject([{ assessment: { eligibility: 'undetermined' } }]);
    const byId = Object.fromEntries([[id, reviewsFor(one, { 'applicants.0': true })]]);
    expect(assessing(byId, one)).toMatchObject([{ assessment: { eligibility: 'eligible' } }]);
  });

  test('a row that throws an error with a number as its code does not end the batch', () => {
    const one = Object.defineProperty({}, 'id', {
      get: () => {
        throw Object.assign(new RangeError('of the host'), { code: 5 });
      },
    });
    expect(assessing({}, one)).toMatchObject([{ ok: false }]);
  });
});
