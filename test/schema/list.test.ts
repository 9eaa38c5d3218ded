// A list of the input: how long it may be, and how much of it is looked at once enough is wrong.
import { describe, expect, test } from 'vitest';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
} from '../../src/schema/parse.js';
import { assessmentSchema } from '../../src/schema/results.js';
import { jointWith, salaries } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';

const repeated = <T>(count: number, entry: T): T[] => Array.from({ length: count }, () => entry);
/** A list that counts how many of its entries are asked for. */
function counting(entries: readonly unknown[]): { list: unknown[]; asked: () => number } {
  let asked = 0;
  const list = new Proxy([...entries], {
    get: (target, key): unknown => {
      if (typeof key === 'string' && /^[0-9]+$/.test(key)) asked += 1;
      return Reflect.get(target, key);
    },
  });
  return { list, asked: () => asked };
}

describe('of a list in which much is wrong', () => {
  test('no more is looked at once two hundred faults are found', () => {
    const { list, asked } = counting(repeated(5000, { kind: 'x' }));
    const result = draftSchema.safeParse({ costs: list });
    expect(result.error?.issues).toHaveLength(200);
    expect(asked()).toBe(200);
  });

  test('each unknown field is a fault', () => {
    const { list, asked } = counting(repeated(5000, { kind: 'travel', a: 1, b: 1, c: 1 }));
    expect(draftSchema.safeParse({ costs: list }).success).toBe(false);
    // Three each: the 67th makes 201.
    expect(asked()).toBe(67);
  });

  test('the first two hundred are told, as before', () => {
    const costs = [
      ...repeated(3, salaries('1.00')),
      ...repeated(4997, { ...salaries('1.00'), amount: 'x', kind: 'y' }),
    ];
    const parsed = parseApplication(jointWith({ costs: costs as never }));
    const paths = parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'));
    expect(paths).toHaveLength(200);
    expect([paths[0], paths[1], paths[199]]).toEqual([
      'costs.3.kind',
      'costs.3.amount',
      'costs.102.amount',
    ]);
  });

  test('one that is good to the end is looked at to the end', () => {
    const costs = repeated(5000, salaries('1.00'));
    const result = draftSchema.safeParse({
      costs: [...costs.slice(1), { ...salaries('1.00'), amount: 'x' }],
    });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['costs.4999.amount']);
  });

  // Each took two to seven times as long as is allowed, of a file of half a megabyte at most.
  test.each([
    [
      'members and roles',
      { applicants: repeated(320, { members: repeated(320, 0), roles: repeated(320, 0) }) },
    ],
    [
      'lines of which each field is wrong',
      {
        costs: repeated(5000, {
          id: 1,
          kind: 1,
          amount: 1,
          description: 1,
          causedByProject: 1,
          incurredOn: 1,
          finalVat: 1,
        }),
      },
    ],
    [
      'lines with unknown fields',
      {
        costs: repeated(
          5000,
          Object.fromEntries(repeated(200, 0).map((_, index) => [`k${String(index)}`, 1])),
        ),
      },
    ],
  ])('%s are refused within 50 ms', (_, draft) => {
    expect(leastTime(() => parseDraft(draft))).toBeLessThan(50);
    expect(leastTime(() => draftSchema.safeParse(draft))).toBeLessThan(50);
  });

  test('of a result that is read again, too', () => {
    for (const findings of [repeated(1_000_000, 0), new Array<unknown>(2 ** 32 - 1)])
      expect(leastTime(() => assessmentSchema.safeParse({ findings }))).toBeLessThan(50);
  });
});

describe('a list', () => {
  test.each([NaN, -1, 1.5, '1', Infinity, 2 ** 32])(
    'whose length is told to be %o is none, to the schemas too',
    (length) => {
      const list = new Proxy([{}], {
        get: (target, key): unknown => (key === 'length' ? length : Reflect.get(target, key)),
      });
      expect(draftSchema.safeParse({ costs: list }).success).toBe(false);
    },
  );

  test('that grows while it is looked at is looked at as long as it was', () => {
    const list: unknown[] = [];
    const grow = {
      get kind(): string {
        list.push(grow);
        return 'travel';
      },
    };
    list.push(grow);
    expect(draftSchema.safeParse({ costs: list }).success).toBe(true);
  });

  test('holds what its entries hold', () => {
    expect(applicationSchema.parse(jointWith({})).costs).toEqual(jointWith({}).costs);
    expect(draftSchema.shape.costs.unwrap().safeParse('x').error?.issues[0]?.message).toBe(
      'A list is wanted.',
    );
  });
});
