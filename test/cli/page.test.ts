// Each command on docs/guides/command-line.md is run, and answers as the page shows; a line "…" stands for lines left out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../src/cli/options.js';
import { blanks, digikunta, ROOT } from './in-process.js';

const PAGE = readFileSync(`${ROOT}docs/guides/command-line.md`, 'utf8');

/** The commands of the page's console blocks, and what is shown below each. */
const shown = [...PAGE.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf('\n');
      return { command: text.slice(0, end), answer: text.slice(end + 1) };
    }),
);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const asPattern = (answer: string): RegExp =>
  new RegExp(`^${answer.split('…\n').map(escaped).join('(?:.*\\n)+?')}$`);

describe('the page on the command line', () => {
  it.each(shown)('$command', async ({ command, answer }) => {
    const [npx, name, ...rest] = command.replace(/; echo \$\?$/, '').split(' ');
    const { code, out, err } = await digikunta(rest, { width: 80 });
    const exit = command.endsWith('; echo $?') ? `${String(code)}\n` : '';
    expect([npx, name]).toEqual(['npx', 'digikunta']);
    expect(blanks(out + err).replaceAll('\r', '') + exit).toMatch(asPattern(answer));
  });

  it('shows every command, and names every option', () => {
    for (const command of Object.keys(OPTIONS))
      expect(shown.some((one) => one.command.startsWith(`npx digikunta ${command}`))).toBe(true);
    const options = Object.values(OPTIONS).flatMap((options) => Object.keys(options));
    for (const option of options) expect(PAGE).toContain(`--${option}`);
  });
});
