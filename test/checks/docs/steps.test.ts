import { describe, expect, it } from 'vitest';
import { isPrinted, stepsOf } from './steps.js';

describe('the steps of a page', () => {
  it('are its files, its commands and what they print, in order', () => {
    const page =
      '`a.mjs`:\n\n<<< ../examples/start/a.mjs{js}\n\n```sh\nnode a.mjs\n```\n\nIt prints\n\n```text\n1 …\n```\n';
    expect(stepsOf(page)).toEqual([
      { file: 'a.mjs', shows: 'docs/examples/start/a.mjs' },
      { run: 'node a.mjs' },
      { prints: '1 …' },
    ]);
  });

  it('print what is shown, or do not', () => {
    expect(isPrinted('1 …', '1 and more\nlines\n')).toBe(true);
    expect(isPrinted('…2…\n422', '{"a":2}\n422\n')).toBe(true);
    expect(isPrinted('…2…\n422', '{"a":2}\n200\n')).toBe(false);
    expect(isPrinted('1', '1 and more')).toBe(false);
  });
});
