// Of all that was found, the one thing that a row gives as its reason.
import { expect, test } from 'vitest';
import { joint, jointWith, jointWithout } from '../checks/example.js';
import { digikunta, folderWith } from './in-process.js';

const exceeding = { requestedGrant: '999999.00' };
const ROWS: readonly (readonly [what: string, application: object, why: RegExp])[] = [
  ['nothing stands in the way', jointWith({ requestedGrant: '1.00' }), /^$/],
  ['a limit is exceeded', jointWith(exceeding), /^The grant requested, €999,999\.00, exceeds/],
  [
    'a required fact is not told, which comes before a limit',
    { ...jointWithout('category'), ...exceeding },
    /depends on the funding category, which is missing\.$/,
  ],
  [
    'what is not met comes before what is not told',
    { ...jointWithout('applicants'), arrivedAt: '2017-09-15T16:15:05+03:00' },
    /^The application arrived on 15 September 2017 at 16:15:05, after the deadline/,
  ],
  [
    'a preference that is not met is no reason',
    jointWith({ applicants: joint.applicants.slice(0, 1), requestedGrant: '1.00' }),
    /^$/,
  ],
  ['it cannot be read', { ...joint, colour: 'red' }, /^colour: There is no field "colour" here\.$/],
];
const named = ROWS.map(([, application], index) => ({ ...application, id: String(index) }));
const input = named.map((application) => JSON.stringify(application)).join('\n');
/** The last cell of each row. */
const lastCells = (csv: string): string[] =>
  csv
    .split('\r\n')
    .slice(1, -1)
    .map((row) =>
      (/,"((?:[^"]|"")*)"$/.exec(row)?.[1] ?? /[^,]*$/.exec(row)?.[0] ?? '').replaceAll('""', '"'),
    );

test.each(ROWS.map(([what, , why], index) => [what, index, why] as const))(
  '%s',
  async (_, index, why) => {
    expect(
      lastCells((await digikunta(['triage', '--csv', '--draft'], { input })).out)[index],
    ).toMatch(why);
  },
);

test('each file of its own is a row with the same reason, named by its file', async () => {
  const files = Object.fromEntries(
    named.map((application, index) => [`${String(index)}.json`, JSON.stringify(application)]),
  );
  const { run, remove } = folderWith(files);
  const { code, out } = await run('assess', '--csv', '--draft', ...Object.keys(files));
  remove();
  expect(code).toBe(1);
  expect(out.split('\r\n').map((row) => row.split(',')[0])).toEqual([
    'file',
    ...Object.keys(files),
    '',
  ]);
  expect(lastCells(out)).toEqual(
    lastCells((await digikunta(['triage', '--csv', '--draft'], { input })).out),
  );
});

test('who has no rank is given the same reason; who has one, and why, first', async () => {
  const rows = (await digikunta(['rank', '--json', '--draft'], { input })).out
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          rank: number | null;
          line: number;
          verdict?: string;
          why?: string;
          reason?: string;
        },
    );
  const reasons = lastCells((await digikunta(['triage', '--csv', '--draft'], { input })).out);
  expect(rows.map(({ rank, line }) => [rank, line])).toEqual([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 3],
    [null, 4],
    [null, 6],
  ]);
  const [late, malformed] = rows.slice(4);
  expect([late?.verdict, late?.why]).toEqual(['ineligible', reasons[3]]);
  expect([malformed?.verdict, malformed?.why]).toEqual(['malformed', reasons[5]]);
});
