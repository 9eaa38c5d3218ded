// A list of the input: how long it may be, and how much time it takes where much is wrong.
import { describe, expect, test } from 'vitest';
import {
  applicationSchema,
  draftSchema,
  parseApplication,
  parseDraft,
} from '../../src/schema/parse.js';
import { jointWith, salaries } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';

const repeated = <T>(count: number, entry: T): T[] => Array.from({ length: count }, () => entry);

describe('of a list in which much is wrong', () => {
  test('the first two hundred faults are reported', () => {
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
    const parsed = parseDraft({
      costs: [...costs.slice(1), { ...salaries('1.00'), amount: 'x' }],
    });
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: ['costs', 4999, 'amount'] }] });
  });

  // Each is as large as it may be, or larger.
  test.each([
    [
      'members and roles',
      { applicants: repeated(320, { members: repeated(320, 0), roles: repeated(320, 0) }) },
    ],
    ['as many members as may be', { applicants: repeated(32, { members: repeated(311, 0) }) }],
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
          extra: 1,
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
    [
      'too many partners and other funding',
      {
        partners: repeated(4999, { name: 1 }),
        otherFunding: repeated(4999, { source: 1, kind: 1, amount: 1, extra: 1 }),
      },
    ],
    ['long texts', { partners: repeated(200, { name: 'Ж'.repeat(19_000) }) }],
  ])('%s are refused within 50 ms', (_, draft) => {
    expect(parseDraft(draft).ok).toBe(false);
    expect(leastTime(() => parseDraft(draft))).toBeLessThan(50);
  });
});

describe('a list', () => {
  test.each([NaN, -1, 1.5, '1', Infinity, 2 ** 32, null, { valueOf: () => 1 }])(
    'whose length is given as %o is not one',
    (length) => {
      const list = new Proxy([{}], {
        get: (target, key): unknown => (key === 'length' ? length : Reflect.get(target, key)),
      });
      expect(parseDraft({ costs: list }).ok).toBe(false);
    },
  );

  test('that is too long is refused before an entry is read', () => {
    const list: unknown[] = repeated(5001, salaries('1.00'));
    Object.defineProperty(list, 0, {
      get: () => expect.unreachable('an entry is read') as unknown,
    });
    expect(parseDraft({ costs: list })).toMatchObject({
      ok: false,
      issues: [{ path: ['costs'], reason: 'input.too-large' }],
    });
  });

  test('that grows while it is read is read as long as it was', () => {
    const list: unknown[] = [];
    const grow = {
      get kind(): string {
        list.push(grow);
        return 'travel';
      },
    };
    list.push(grow);
    expect(parseDraft({ costs: list })).toEqual({
      ok: true,
      value: { costs: [{ kind: 'travel' }] },
    });
  });

  test('holds what its entries hold', () => {
    expect(applicationSchema.parse(jointWith({})).costs).toEqual(jointWith({}).costs);
    expect(draftSchema.safeParse({ costs: 'x' }).error?.issues[0]?.message).toBe(
      'Expected an array.',
    );
  });
});
