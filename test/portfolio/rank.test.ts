import { describe, expect, test } from 'vitest';
import { digikunta2017, type GrantCall } from '../../src/index.js';
import { rank, type RankEntry, type RankOptions } from '../../src/officials.js';
import { callWith, jointWith, jointWithout, lempaala, region } from '../checks/example.js';
import { entry } from './entries.js';

const several = jointWith({});
const single = jointWith({ applicants: [lempaala] });
const openSeveral = jointWithout('aims');
const openSingle = jointWith({ applicants: [{ ...region, members: ['837'] }] });
const late = jointWith({ arrivedAt: '2017-09-15T16:15:00.001+03:00' });

const order = (
  entries: RankEntry[],
  options?: RankOptions,
  call: GrantCall = digikunta2017,
): string =>
  rank(call, entries, options)
    .map(({ id }) => id)
    .join(' ');

describe('the order', () => {
  test('eligible before undetermined, within them several municipalities first (interpretation 42); the ineligible is out', () => {
    const entries = [
      entry('a', openSingle),
      entry('b', late),
      entry('c', openSeveral),
      entry('d', single),
      entry('e', several),
    ];
    const places = rank(digikunta2017, entries).map(({ id, rank, reason, facts }) => ({
      id,
      rank,
      reason,
      facts,
    }));
    expect(places).toEqual([
      { id: 'e', rank: 1, reason: 'ranking.eligible-preferred', facts: {} },
      { id: 'd', rank: 2, reason: 'ranking.eligible', facts: {} },
      { id: 'c', rank: 3, reason: 'ranking.open-preferred', facts: {} },
      { id: 'a', rank: 4, reason: 'ranking.open', facts: {} },
    ]);
  });

  test('each place carries its entry as it was passed, so that a table needs nothing else', () => {
    const row = { ...entry('e', several), applicant: 'Lempäälä', line: 7 };
    expect(rank(digikunta2017, [row])).toEqual([
      { ...row, rank: 1, reason: 'ranking.eligible-preferred', facts: {} },
    ]);
  });

  test('an arrival at the closing instant is in; a millisecond later it is out', () => {
    const closing = entry('a', jointWith({ arrivedAt: '2017-09-15T16:15:00.000+03:00' }));
    expect(order([closing, entry('b', late)])).toBe('a');
  });

  test('a call that does not prefer several municipalities', () => {
    const call = callWith({ cooperation: { effect: 'require', minimum: 2 } });
    expect(order([entry('b', several), entry('a', single)], {}, call)).toBe('a b');
  });

  test('whether several take part is not known: not preferred, and not out', () => {
    expect(rank(digikunta2017, [entry('a', jointWithout('applicants'))])).toMatchObject([
      { reason: 'ranking.open' },
    ]);
  });
});

describe('the score that officials gave', () => {
  test('orders within a group, one step apart, and a score with none below every score', () => {
    expect(
      order([
        entry('a', single, '7'),
        entry('b', single, '7.5'),
        entry('c', single),
        entry('d', single, '0'),
      ]),
    ).toBe('b a d c');
  });

  test('equal scores, however they are written, leave it to the declared key', () => {
    expect(
      order([
        entry('b', single, '7'),
        entry('c', single, '7.50'),
        entry('a', single, '7.0'),
        entry('d', single, '7.5'),
      ]),
    ).toBe('c d a b');
  });

  test('never outweighs the preference for several municipalities', () => {
    expect(order([entry('a', single, '999999'), entry('b', several, '0')])).toBe('b a');
  });

  test.each(['', '7,5', '-1', '1e3', '7.', '.5', '1234567', 'NaN', ' 7'])('%j is none', (score) => {
    expect(() => rank(digikunta2017, [entry('a', single, score)])).toThrow(
      expect.objectContaining({ code: 'invalid-score' }) as Error,
    );
  });
});

test('an application is ranked once: the same id twice is a mistake of the program, whatever became of either', () => {
  const twice = (...entries: RankEntry[]) => {
    expect(() => rank(digikunta2017, entries)).toThrow(
      expect.objectContaining({ code: 'duplicate-id' }),
    );
  };
  twice(entry('a', single), entry('b', single), entry('a', several));
  twice(entry('a', single), entry('a', single));
  twice(entry('a', late), entry('a', single));
  expect(() => rank(digikunta2017, [entry('a', single), entry('a', single)])).toThrow(
    '"a" appears twice',
  );
});

describe('the key that breaks a tie', () => {
  const arrived = (id: string, arrivedAt: string) => entry(id, jointWith({ arrivedAt }));
  const [first, second, third] = [
    arrived('c', '2017-09-14T11:59:59.999+03:00'),
    arrived('b', '2017-09-14T12:00:00+03:00'),
    arrived('a', '2017-09-14T12:00:00+03:00'),
  ] as const;

  test('the id, unless told otherwise', () => {
    expect(order([first, second, third])).toBe('a b c');
    expect(order([first, second, third], { by: 'id' })).toBe('a b c');
  });

  test('the earlier arrival where that is declared, to the millisecond, and then the id', () => {
    expect(order([third, second, first], { by: 'arrival' })).toBe('c a b');
  });

  test('instants are compared, not their texts; who has not arrived comes last', () => {
    const utc = arrived('d', '2017-09-14T08:59:59Z');
    const absent = entry('a', jointWithout('arrivedAt'));
    expect(order([first, utc], { by: 'arrival' })).toBe('d c');
    expect(order([absent, entry('z', jointWithout('aims'))], { by: 'arrival' })).toBe('z a');
  });
});
