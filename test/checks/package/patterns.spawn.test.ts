// No text of a user's makes a regular expression take more than linear time: not ours, which `npm run lint` looks at in src too,
// and not one of the packages that are bundled. Of the built files, so that it is what runs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { describe, expect, test } from 'vitest';
import '../needs-build.js';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

const eslint = new ESLint({
  cwd: DIST,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: {
    files: ['**/*.js'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // One that is put together while it runs is not seen by the two above.
      'no-restricted-syntax': [
        'error',
        ":matches(NewExpression, CallExpression)[callee.name='RegExp'][arguments.0.type!='Literal']",
      ],
    },
  },
});

/** The lines of a file with a pattern that is not linear for sure. */
const linesOf = ({
  messages,
  source = '',
}: {
  messages: Linter.LintMessage[];
  source?: string;
}): string[] => messages.map(({ line }) => source.split('\n')[line - 1]?.trim() ?? '');

/** What may be slow on a long text, and why it is not. */
const NEVER_LONG = {
  'amounts that are written have few digits': String.raw`replace(/\B(?=(?:\d{3})+$)/g`,
  'at most 60 signs': String.raw`replace(/0+$/, "")`,
  'date-fns-tz: what Intl wrote, and only without formatToParts': String.raw`/(\d+)\/(\d+)\/(\d+),? (\d+):(\d+):(\d+)/.exec(formatted)`,
  'papaparse: one or two quotation marks': 'var quoteCharRegex = new RegExp(escapeRegExp(',
  'papaparse: to guess line endings, which are passed':
    'var re = new RegExp(escapeRegExp(quoteChar)',
};

describe('the patterns of the built files', { timeout: 120_000 }, () => {
  test('are linear, but for those that a long text does not slow down', async () => {
    const files = await eslint.lintFiles(['**/*.js']);
    const texts = await Promise.all(files.map(({ filePath }) => readFile(filePath, 'utf8')));
    for (const name of ['date-fns-tz', '@noble/hashes', 'canonicalize', 'papaparse'])
      expect([name, texts.some((text) => text.includes(`node_modules/${name}/`))]).toEqual([
        name,
        true,
      ]);

    const found = files.flatMap(linesOf);
    const reasons = found.map(
      (line) =>
        Object.entries(NEVER_LONG).find(([, pattern]) => line.includes(pattern))?.[0] ?? line,
    );
    expect([...new Set(reasons)].sort()).toEqual(Object.keys(NEVER_LONG).sort());
  });

  test.each([
    '/(a+)+$/.test(text)',
    '/a*a*$/.test(text)',
    '/a+$/.test(text)',
    'new RegExp(text)',
    'RegExp(`${text}+`)',
  ])('of which %s would be none', async (code) => {
    const results = await eslint.lintText(code, { filePath: `${DIST}piece.js` });
    expect(new Set(results.flatMap(linesOf))).toEqual(new Set([code]));
  });

  test('of which /^a+$/ would be one', async () => {
    expect(
      (await eslint.lintText('/^a+$/.test(text)', { filePath: `${DIST}piece.js` })).flatMap(
        linesOf,
      ),
    ).toEqual([]);
  });
});
