// What a file holds can neither write over a terminal nor become a formula in a spreadsheet; as data it stays what it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { csvRow } from '../../src/cli/csv.js';
import { beginningOf, tableRow, wrapped } from '../../src/cli/writing.js';
import { joint } from '../checks/example.js';
import { digikunta } from './in-process.js';

/** A colour by ESC and by its one-sign form, a title for the window, a line that starts again, and text turned around. */
const EVIL = 'a\u001b[31m\u009b31m\u001b]0;x\u0007\rb\u202ec\u2066d';
/** What the border takes all the same: signs that turn text around. */
const TURNED = 'a\u202eb\u2066c';
const TURNED_SHOWN = 'a\ufffdb\ufffdc';
// eslint-disable-next-line no-control-regex -- they are what is looked for
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const folder = mkdtempSync(join(tmpdir(), 'digikunta-terminal-'));
const file = join(folder, `${EVIL}.json`);
const evil = JSON.stringify({ ...joint, id: EVIL, applicants: [{ kind: 'other', name: EVIL }] });
const unknown = JSON.stringify({ ...joint, [EVIL]: 1 });
const turned = JSON.stringify({ ...joint, id: TURNED });
writeFileSync(file, evil);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const COMMANDS = [
  ['assess'],
  ['assess', file],
  ['triage'],
  ['rank'],
  ['allocate', '--budget', '1'],
];

describe('on a terminal', () => {
  it.each(
    COMMANDS.flatMap((args) => [args, [...args, '--csv'], [...args, '--json']]).map((args) => ({
      args,
    })),
  )('$args writes no sign that directs it', async ({ args }) => {
    for (const input of [evil, unknown, turned]) {
      const { out, err } = await digikunta(args, { input, width: 80, terminal: true });
      expect(out).not.toBe('');
      expect((out + err).replaceAll('\r\n', '\n')).not.toMatch(RAW);
    }
  });

  it('comma-separated values show where such a sign was', async () => {
    const { out } = await digikunta(['triage', '--csv'], { input: turned, terminal: true });
    expect(out.split('\r\n')[1]?.split(',')[1]).toBe(TURNED_SHOWN);
  });

  it('a control character is refused, with its field', async () => {
    const { code, out } = await digikunta(['triage', '--csv'], { input: evil, terminal: true });
    expect(code).toBe(1);
    expect(out.split('\r\n')[1]).toContain('id: The text contains a control character.');
  });
});

describe('through a pipe', () => {
  it.each(
    COMMANDS.filter(([, name]) => name !== file).map((args) => ({ args: [...args, '--json'] })),
  )('$args is the same JSON, of which nothing directs a terminal', async ({ args }) => {
    const piped = await digikunta(args, { input: turned });
    expect(piped.out).not.toMatch(RAW);
    expect(piped).toEqual(await digikunta(args, { input: turned, terminal: true }));
    const [first = ''] = args[0] === 'allocate' ? [piped.out] : piped.out.split('\n');
    expect(JSON.stringify(JSON.parse(first))).toContain(TURNED);
  });

  it('comma-separated values hold the text as it is', async () => {
    const { out } = await digikunta(['triage', '--csv'], { input: turned });
    expect(out).toContain(TURNED);
  });
});

describe('a spreadsheet', () => {
  it.each([
    // What stands at the start of a cell.
    ['=1+1', `"'=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['\t1', `"'\t1"`],
    ['\n1', `"'\n1"`],
    ['\r1', `"'\r1"`],
    // What a spreadsheet that splits at another sign takes for the start of a cell.
    ['a;=1+1', `"a;'=1+1"`],
    ['a;;-1;@x', `"a;;'-1;'@x"`],
    ['a\t+1', `"a\t'+1"`],
    ['a\n=1', `"a\n'=1"`],
    ['a\r\n＝1', `"a\r\n'＝1"`],
    ['a";=1', `"a"";'=1"`],
    // After what a spreadsheet does not show.
    ['\u0000=1+1', `"\u0000'=1+1"`],
    [' =1+1', `" '=1+1"`],
    ['\u00a0@x', `"\u00a0'@x"`],
    ['\ufeff-1', `"\ufeff'-1"`],
    ['\u200b\u0001 +1', `"\u200b\u0001 '+1"`],
    ['a; \u0000=1', `"a; \u0000'=1"`],
    ['a,=1', `"a,'=1"`],
    ['\t=1', `"'\t'=1"`],
    // No formula, but more cells than one.
    ['a;b', '"a;b"'],
    ['a\tb', '"a\tb"'],
    ['a,b', '"a,b"'],
    // Nothing of the kind.
    ['a=1', 'a=1'],
    ['2017-09', '2017-09'],
    ['a@b', 'a@b'],
    ['', ''],
  ])('takes %j for text, and for one cell', (cell, written) => {
    expect(csvRow([cell, 'next'])).toBe(`${written},next\r\n`);
  });
});

describe('a text that is cut', () => {
  const family = '👨‍👩‍👧‍👦';
  test.each([
    ['abc', 2, 'ab'],
    ['a😀', 2, 'a'],
    ['a😀', 3, 'a😀'],
    [`a${family}b`, 5, 'a'],
    [`a${family}b`, 12, `a${family}`],
    ['ae\u0301', 2, 'a'],
    ['🇫🇮🇸🇪', 4, '🇫🇮'],
    ['🇫🇮🇸🇪', 6, '🇫🇮'],
    // What is one character without an end is cut between two of its own.
    [`a${'\u0301'.repeat(200)}`, 9, `a${'\u0301'.repeat(8)}`],
    [`😀${'\u0301'.repeat(200)}`, 1, ''],
  ])('%j to %i is %j', (text, most, beginning) => {
    expect(beginningOf(text, most)).toBe(beginning);
  });

  test('in a table or in lines is cut between characters', () => {
    const columns = [
      { head: 'a', width: 4 },
      { head: 'b', width: 0 },
    ] as const;
    expect(tableRow(columns, ['ab😀c', ''], 80)).toBe('ab…\n');
    expect(wrapped(`${'a'.repeat(19)}😀b`, 20)).toEqual(['a'.repeat(19), '😀b']);
    expect(wrapped('😀'.repeat(100), 21).join('')).toBe('😀'.repeat(100));
  });
});
