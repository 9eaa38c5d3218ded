// Words that the English of the pages and of the comments does without: beside each, what says it better.
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { keptFiles } from '../kept-files.js';
import { read, ROOT } from './markdown.js';

const BANNED = [
  'told', // given, provided; defaults to …
  'tells?', // says, shows, names
  'telling',
  'unsaid', // silently
  'lacks?', // is missing
  'lacking',
  'lacked',
  'stands?', // is, is listed, means
  'stood',
  'mend(?:s|ed|ing)?', // fix
  'wanted', // expected
  'wants', // requires
  'hands? in', // pass
  'handed', // passed, received
  'held', // compared, checked, contained
  'holds? against',
  '(?<!there )(?:is|are) none', // is not a valid …
  'anew', // again
  'reckon\\w*', // compute
  'judg\\w*', // assess, review
  'kinds? of object', // funding category
  'municipal field', // municipal sector
  '\\d+ §', // section
];
const BAD = new RegExp(`(?<![\\p{L}\\d'-])(?:${BANNED.join('|')})(?!\\p{L})`, 'giu');
const badIn = (text: string): string[] => text.match(BAD) ?? [];

/** The prose of a page: no code, no comments, and no addresses. */
const proseOf = (page: string): string =>
  page
    .replaceAll(/^```[^]*?^```/gm, '')
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']');

/** The comments of a source file, without code in them. */
function commentsOf(path: string): string[] {
  const text = read(path);
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      found.set(range.pos, text.slice(range.pos, range.end));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()].map((comment) =>
    comment
      .replaceAll(/@example[^]*$/g, '')
      .replaceAll(/`[^`\n]*`/g, '')
      .replaceAll(/\n\s*\*/g, ' '),
  );
}

/** Written from the sentences of three languages, each of which has its own list: test/words/banned.test.ts. */
const OF_SENTENCES = 'docs/reference/reasons.md';
const pages = keptFiles().filter(
  (path) =>
    path.endsWith('.md') &&
    /^(?:docs\/(?!fi\/|sv\/)|[A-Z]+\.md$)/.test(path) &&
    path !== OF_SENTENCES,
);
const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

const comments = sources.map((path) => [path, commentsOf(path)] as const);

describe('the English', () => {
  it('is searched for words that have a better one', () => {
    expect(
      badIn('What an official judges is not told; it stands in 7 § 1 mom., and there is none.'),
    ).toEqual(['judges', 'told', 'stands', '7 §']);
    expect(badIn('Understanding withstands what there is none of.')).toEqual([]);
    expect(proseOf('A `told` thing.\n\n```ts\ntold();\n```\n')).not.toContain('told');
    expect([pages.length > 30, sources.length > 100]).toEqual([true, true]);
  });

  it.each(pages)('of %s has none of them', (path) => {
    expect(badIn(proseOf(read(path)))).toEqual([]);
  });

  it('of the comments in src has none of them', () => {
    const bad = comments.flatMap(([path, ofFile]) =>
      ofFile
        .filter((comment) => badIn(comment).length > 0)
        .map((comment) => `${path}: ${badIn(comment).join(', ')}: ${comment.trim()}`),
    );
    expect(bad).toEqual([]);
  });

  it('of a doc comment names the thing, or says what it does', () => {
    const headless = comments.flatMap(([path, ofFile]) =>
      ofFile
        .filter((comment) => /^\/\*\*\s+(?:What|Whether|Who|Whom)\b/.test(comment))
        .map((comment) => `${path}: ${comment.trim()}`),
    );
    expect(headless).toEqual([]);
  });
});
