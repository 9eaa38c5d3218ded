import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onSite } from '../../../docs/.vitepress/links.js';
import { correct } from '../../../docs/.vitepress/vitepress-accessibility.js';
import { keptFiles } from '../kept-files.js';
import { read, ROOT } from './markdown.js';

describe('a link of a page that is read in the repository too', () => {
  it.each([
    ['../src/rules/cap.ts', 'clauses.md', '/clauses#cap'],
    ['../src/model/money/cents.ts', 'clauses.md', null],
    ['../test/checks/api/index.api.md', 'index.md', '/api/'],
    ['../CHANGELOG.md', 'contributing.md', '/changelog'],
    ['clauses.md#interpretations', 'contributing.md', 'clauses.md#interpretations'],
    ['../../README.md', 'guides/command-line.md', '/'],
    ['#award', 'clauses.md', '#award'],
    ['https://example.org/a.ts', 'clauses.md', 'https://example.org/a.ts'],
  ])('%s on %s leads to %s', (href, page, place) => {
    expect(onSite(href, page)).toBe(place);
  });
});

describe('a link of a page, read in the repository', () => {
  const kept = keptFiles();
  const isThere = (place: string): boolean =>
    kept.some((path) => path === place || path.startsWith(`${place}/`));

  /** The links of a page that lead to no file of the repository. */
  function dead(page: string, text: string): string[] {
    const hrefs = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) =>
      href.replace(/#.*$/, ''),
    );
    return hrefs.filter(
      (href) =>
        !/^[a-z]+:|^$/i.test(href) &&
        !isThere(posix.join(posix.dirname(page), href).replace(/\/$/, '')),
    );
  }

  it('leads to a file that is kept; one that is only built is found', () => {
    expect(
      dead(
        'docs/index.md',
        '[a](api/index.md), [b](clauses.md#cap), [c](../README.md), [d](https://example.org), [e](#f)',
      ),
    ).toEqual(['api/index.md']);
    const pages = kept.filter((path) => path.endsWith('.md') && !path.startsWith('test/'));
    expect(pages.length).toBeGreaterThan(15);
    expect(
      pages.flatMap((page) => dead(page, read(page)).map((href) => `${page}: ${href}`)),
    ).toEqual([]);
  });
});

describe('a component of VitePress', () => {
  const component = (name: string): string =>
    readFileSync(
      `${ROOT}node_modules/vitepress/dist/client/theme-default/components/${name}`,
      'utf8',
    );

  it('is corrected, or the build fails', () => {
    expect(correct('VPSidebarItem.vue', component('VPSidebarItem.vue'))).not.toContain(
      '"itemRole"',
    );
    expect(correct('VPLocalSearchBox.vue', component('VPLocalSearchBox.vue'))).not.toMatch(
      /role="(?:button|option)"/,
    );
    expect(() => correct('VPSidebarItem.vue', '<template />')).toThrow('no longer contains');
    expect(correct('VPLink.vue', '<template />')).toBe('<template />');
  });
});
