// Every internal link of the built site leads somewhere, and nothing is loaded from another host.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOfSite, SITE } from './stage.js';

const files = new Set(filesOfSite());
const pages = new Map(
  [...files]
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(SITE + path, 'utf8')]),
);

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));

/** What is wrong with a link of a page; `null` where it leads somewhere. */
function wrong(href: string, page: string): string | null {
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return null;
  const [path = '', hash = ''] = href.replaceAll('&amp;', '&').split('#').map(decodeURIComponent);
  const at =
    path === ''
      ? page
      : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path.replace(/^\//, ''));
  const file = [at, `${at}.html`, posix.join(at, 'index.html')].find((one) => files.has(one));
  if (file === undefined) return `${page}: ${href}`;
  // The form keeps its state there.
  const isPlace = hash !== '' && !hash.includes('=');
  return !isPlace || !ids.has(file) || ids.get(file)?.has(hash) === true
    ? null
    : `${page}: ${href} (no such place)`;
}

describe('the built site', () => {
  test('has its pages', () => {
    const wanted = [
      'index',
      'playground',
      'concepts',
      'clauses',
      'interpretations',
      'sources',
      'rules/index',
      'rules/cap',
      'reference/reasons',
      'reference/fields',
      'reference/errors',
      'quality',
      'changelog',
      'round-2017',
      'api/index',
      'start/index',
      'form/index',
      'fi/index',
      'fi/haku',
      'sv/index',
      'sv/utlysningen',
    ];
    const started = ['react', 'server', 'batch', 'page'].map((name) => `start/${name}`);
    expect([...wanted, ...started].filter((name) => !pages.has(`${name}.html`))).toEqual([]);
  });

  test('has no link into the void; one is found', () => {
    expect(wrong('/nowhere', 'index.html')).toBe('index.html: /nowhere');
    expect(wrong('#nowhere', 'index.html')).toBe('index.html: #nowhere (no such place)');
    const found = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => wrong(href, page)),
    );
    expect(found.length).toBeGreaterThan(500);
    expect([...new Set(found.filter((one) => one !== null))]).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loads =
      /<(?:script|img|iframe|source|link)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"|url\(["']?(?:https?:)?\/\/|@import\s+["']https?:/g;
    const texts = [...files]
      .filter((path) => /\.(?:html|css)$/.test(path))
      .map((path) => readFileSync(SITE + path, 'utf8'));
    expect(texts.flatMap((text) => text.match(loads) ?? [])).toEqual([]);
  });
});
