// What a file says twice, or in two ways, is neither lost nor guessed.
import { afterAll, describe, expect, test } from 'vitest';
import { idOf } from '../../src/cli/input.js';
import { nameTwiceIn } from '../../src/cli/json.js';
import { joint } from '../checks/example.js';
import { folderWith } from './in-process.js';

const line = (changes: object): string => JSON.stringify({ ...joint, ...changes });
const one = line({ id: 'A' });
const folder = folderWith({
  'alike.jsonl': `${line({ id: 'A-1' })}\n${line({ id: '\u0410-1' })}`,
  'cyrillic.json': '{"\u0410":"7"}',
  'long.jsonl': ['b', 'c']
    .map((end) => line({ id: `30a12e5e-5940-4c08-921c-17a8960fcf4${end}` }))
    .join('\n'),
  'good.jsonl': one,
  'good.json': one,
  'twice.json': one.replace('{', '{"category":"study-means",'),
  'inner.jsonl': `${one}\n${line({ id: 'B' }).replace('"aims":{', '"aims":{"lowersCosts":false,')}`,
  'scores.json': '{"A":"7","A":"9"}',
  'reviews.json': '{"A":[],"A":[]}',
  'composed.jsonl': `${line({ id: 'ä' })}\n${one}`,
  'decomposed.json': '{"a\u0308":"7","A":"8"}',
  'later.jsonl': `${one}\n${line({ id: 'A', arrivedAt: '2017-09-15T10:00:00+03:00', requestedGrant: '3 000,00' })}`,
  'earlier.jsonl': `${line({ id: 'A', arrivedAt: '2017-09-15T10:00:00+03:00', requestedGrant: '3 000,00' })}\n${one}`,
  'old.jsonl': `${line({ id: 'A', arrivedAt: '2017-09-01T10:00:00+03:00', requestedGrant: '3 000,00' })}\n${one}`,
  'twice-later.jsonl': `${one}\n${line({ id: 'A', arrivedAt: '2017-09-15T10:00:00+03:00' }).replace('{', '{"category":"study-means",')}`,
  'two-ids.jsonl': `${one}\n${line({ id: 'A' }).replace('{', '{"id":"B",')}`,
  'malformed.jsonl': `${one}\n${line({ id: 'B', requestedGrant: '3 000,00' })}`,
  'malformed.json': line({ id: 'B', requestedGrant: '3 000,00' }),
  'of-b.json': '{"B":[]}',
  ...Object.fromEntries(
    Object.entries({ composed: '\u00e4', decomposed: 'a\u0308', blank: ' ' }).flatMap(
      ([name, id]) => [
        [`decision-${name}.json`, JSON.stringify({ id, award: '1', rate: '1', paid: '1' })],
        [`report-${name}.json`, JSON.stringify({ id, costs: [] })],
      ],
    ),
  ),
  'both.json': '{"A":"7","B":"8"}',
});
const { run, remove } = folder;
afterAll(remove);

describe('a name that an object has twice is an error that names it', () => {
  test.each([
    [['assess', 'twice.json'], 'twice.json: “category” occurs twice.'],
    [['rank', 'good.jsonl', '--scores', 'scores.json'], 'scores.json: “A” occurs twice.'],
    [['triage', 'good.jsonl', '--reviews', 'reviews.json'], 'reviews.json: “A” occurs twice.'],
    [['settle', 'twice.json', 'good.json'], 'twice.json: “category” occurs twice.'],
  ])('%j', async (args, sentence) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `digikunta: ${sentence}\n` });
  });

  test('and in a line of many, of that line', async () => {
    const { code, out } = await run('triage', '--csv', 'inner.jsonl');
    expect(code).toBe(1);
    expect(out).toContain('inner.jsonl, line 2: “lowersCosts” occurs twice.');
  });

  test.each([
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', null],
    ['{"a":"a","b":"a"}', null],
    ['["a","a"]', null],
    ['{"a":{"b":1,"b":2}}', 'b'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"\\"":1 , "\\"" :2}', '"'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a":["{",1],"a":2}', 'a'],
  ])('in %s it is %j', (text, name) => {
    JSON.parse(text);
    expect(nameTwiceIn(text)).toBe(name);
  });
});

describe('ids that look alike', () => {
  test.each([
    ['A', 'A'],
    ['äöå-7', 'äöå-7'],
    // A Cyrillic letter, a blank that has no width, one that does not break, a dash, an emoji.
    ['\u0410', '\\u{410}'],
    ['A\u200b', 'A\\u{200b}'],
    ['A\u00a01', 'A\\u{a0}1'],
    ['A–1', 'A\\u{2013}1'],
    ['😀', '\\u{1f600}'],
    [' A ', '\\u{20}A\\u{20}'],
    ['A\n', 'A\\n'],
    // The same id in two forms looks the same.
    ['a\u0308', 'ä'],
    [`${'a'.repeat(39)}b${'c'.repeat(39)}`, `${'a'.repeat(20)}…${'c'.repeat(19)}`],
    ['😀'.repeat(30), `${'\\u{1f600}'.repeat(20)}…${'\\u{1f600}'.repeat(19)}`],
  ])('%j is shown as %s', (id, shown) => {
    expect(idOf(id)).toBe(shown);
  });

  test('are told apart in tables and in what is said', async () => {
    const { out } = await run('triage', 'alike.jsonl');
    expect(out).toMatch(/ A-1 .*\n.* \\u\{410\}-1 /);
    const { err } = await run('rank', 'good.jsonl', '--scores', 'cyrillic.json');
    expect(err).toContain('\\u{410}');
    const long = await run('triage', 'long.jsonl');
    expect(long.out).toContain('30a12e5e-5940-4c08-921c-17a8960fcf4b');
    expect(long.out).toContain('30a12e5e-5940-4c08-921c-17a8960fcf4c');
  });
});

test('ids are compared as people read them', async () => {
  const { code, out } = await run(
    'rank',
    '--json',
    'composed.jsonl',
    '--scores',
    'decomposed.json',
  );
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((row) => (JSON.parse(row) as { score: string }).score),
  ).toEqual(['8', '7']);
});

test('of an application it is said that a later version could not be read', async () => {
  const { code, out } = await run('allocate', '--budget', '100000', 'later.jsonl');
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('A later version on line 2 could not be read.');
  const json = JSON.parse(
    (await run('allocate', '--json', '--budget', '1', 'later.jsonl')).out,
  ) as {
    awards: object[];
    unplaced: object[];
  };
  expect(json.awards).toMatchObject([{ id: 'A', laterUnreadable: 2 }]);
  expect(json.unplaced).toMatchObject([{ id: 'A', line: 2, verdict: 'malformed' }]);
});

test.each([
  // The order in the file is not the order of arrival.
  ['earlier.jsonl', { id: 'A', laterUnreadable: 1 }],
  ['twice-later.jsonl', { id: 'A', laterUnreadable: 2 }],
])('%s: the version that counts tells it', async (file, place) => {
  const { out } = await run('rank', '--json', file);
  expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject(place);
});

test.each(['old.jsonl', 'two-ids.jsonl'])(
  '%s: no later version of it, or none that can be told',
  async (file) => {
    const { code, out } = await run('rank', '--json', file);
    expect(code).toBe(1);
    expect(out).not.toContain('laterUnreadable');
  },
);

test('an empty id of a decision or a report is none, and one in two forms is the same', async () => {
  const settled = async (file: string, of: string) =>
    (await run('settle', `decision-${file}.json`, `report-${of}.json`)).err;
  expect(await settled('composed', 'decomposed')).toBe('');
  expect(await settled('blank', 'decomposed')).toBe('');
  expect(await settled('composed', 'blank')).toBe('');
});

test('what names an application that could not be read is said not to be used', async () => {
  const said = (file: string): string =>
    `What ${file} says about this application is not used until it can be read.`;
  const { out } = await run('rank', '--csv', 'malformed.jsonl', '--scores', 'both.json');
  expect(out).toContain(said('both.json'));
  const triaged = await run('triage', '--csv', 'malformed.jsonl', '--reviews', 'of-b.json');
  expect(triaged.out).toContain(said('of-b.json'));
  expect((await run('triage', '--csv', 'malformed.jsonl')).out).not.toContain('is not used');
  const assessed = await run('assess', 'malformed.json', '--reviews', 'of-b.json');
  expect(assessed.out.replaceAll(/\s+/g, ' ')).toContain(said('of-b.json'));
});

test('scores may name an application that could not be read: it keeps its id and its place', async () => {
  const { code, out } = await run('rank', '--csv', 'malformed.jsonl', '--scores', 'both.json');
  expect(code).toBe(1);
  expect(out.split('\r\n').map((row) => row.split(',').slice(0, 3).join())).toEqual([
    'rank,id,eligibility',
    '1,A,eligible',
    ',B,malformed',
    '',
  ]);
});
