// What is long, yet within the limits, is answered like what is short: nothing may recurse or backtrack over it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wrapped } from '../../src/cli/writing.js';
import { nameTwiceIn } from '../../src/cli/json.js';
import { joint } from '../checks/example.js';
import { leastTime } from '../checks/processor-time.js';
import { digikunta } from './in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'digikunta-long-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Just under the 10 MB that a line or a file may hold. */
const MOST = 10 * 2 ** 20 - 2000;
const line = (id: string): string => JSON.stringify({ ...joint, id });

describe('a long text', () => {
  it('is broken into lines, as many as it needs', () => {
    const words = Array.from({ length: 20_000 }, () => 'a'.repeat(70));
    expect(wrapped(words.join(' '), 80)).toEqual(words);
  });

  it('of a sentence that names 320 applicants at length is shown on a terminal', async () => {
    const applicants = Array.from({ length: 320 }, () => ({
      kind: 'other',
      name: 'nimi '.repeat(400),
    }));
    const { code, out, err } = await digikunta(['assess'], {
      input: JSON.stringify({ ...joint, applicants }),
      width: 80,
    });
    expect([code, err]).toEqual([1, '']);
    // In the summary, and in the finding.
    expect(out.split('nimi')).toHaveLength(2 * 320 * 400 + 1);
  });

  it.each([
    ['escapes', '\\n'.repeat(MOST / 2)],
    ['escapes of six signs', '\\u00e4'.repeat(Math.floor(MOST / 6))],
    ['letters', 'a'.repeat(MOST)],
    ['quotes that end nothing', '\\"'.repeat(MOST / 2)],
  ])('of %s on a broken line spoils that line only, and its place is found', async (_, text) => {
    const broken = `{"id":"${text}",}`;
    const { code, out, err } = await digikunta(['triage', '--csv'], {
      input: `${line('before')}\n${broken}\n${line('after')}\n`,
    });
    expect([code, err]).toEqual([1, '']);
    const rows = out.split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 3).join())).toEqual([
      'line,id,eligibility',
      '1,before,eligible',
      '2,,malformed',
      '3,after,eligible',
      '',
    ]);
    expect(rows[2]).toContain(`line 2, column ${String(broken.length)}: not valid JSON.`);
  });

  it('as a quoted id among the scores is an id that is not there', async () => {
    const scores = join(folder, 'scores.csv');
    writeFileSync(scores, `id,score\n"${'a'.repeat(MOST)}",1\n`);
    const { code, out, err } = await digikunta(['rank', '--scores', scores], { input: line('a') });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/ contains the id a{20}…a{19}, which is not in the applications file\.\n$/);
  });
});

describe('a file', () => {
  const LIMIT = 10 * 2 ** 20;
  const application = line('a');
  const ofSize = (size: number): string =>
    application + ' '.repeat(size - new TextEncoder().encode(application).length);

  it.each([
    ['assess', LIMIT, 0],
    ['assess', LIMIT + 1, 2],
    ['triage', LIMIT, 0],
    ['triage', LIMIT + 1, 1],
  ])('of %s and %i bytes gives %i: 10 MB are read, and no more', async (command, size, code) => {
    const { code: given, out, err } = await digikunta([command], { input: ofSize(size) });
    expect(given).toBe(code);
    expect(`${out}${err}`.includes('arger than 10 MB')).toBe(code !== 0);
  });

  it('of a million names is looked through in step with its size', () => {
    const names = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `"${String(index)}":{"a":[1]}`).join(',')}}`;
    const [some, all] = [names(2000), names(200_000)];
    const [few, many] = [some, all].map((text) => leastTime(() => nameTwiceIn(text)));
    expect(many).toBeLessThan(1000 * Math.max(few ?? 0, 0.2));
  });
});
