import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onSite } from '../../../docs/.vitepress/links.js';
import { correct } from '../../../docs/.vitepress/vitepress-accessibility.js';
import { keptFiles } from '../kept-files.js';
import { read, ROOT } from './markdown.js';

describe('a link of a page that is read in the repository too', () => {
  it.each([
    ['../src/rules/cap.ts', 'clauses.md', '/rules/cap'],
    ['../src/model/money/cents.ts', 'clauses.md', null],
    ['../test/checks/api/index.api.md', 'index.md', '/api/'],
    ['../CHANGELOG.md', 'contributing.md', '/changelog'],
    ['rules/cap.md#example', 'contributing.md', 'rules/cap.md#example'],
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

describe('the README', () => {
  const page = read('README.md');

  it('has no link that breaks on the npm page, which has no address of the repository', () => {
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-')}`,
    );
    const hrefs = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(5);
    expect(hrefs.filter((href) => !/^https:/.test(href) && !anchors.includes(href))).toEqual([]);
  });

  it('names pages that the package contains', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const named = [...page.matchAll(/`(docs\/[\w/-]+\.md)`/g)].map(([, path = '']) => path);
    const ofRepository = ['docs/contributing.md', 'docs/quality.md'];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.includes(path) && !ofRepository.includes(path))).toEqual(
      [],
    );
  });
});

describe('the pages that the package contains', () => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] };
  const shipped = files.filter((path) => /^\w.*\.md$/.test(path));

  it('are together at most 150 kB', () => {
    const bytes = shipped.map((path) => Buffer.byteLength(read(path)));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(150_000);
  });

  it('link only to each other and to the README', () => {
    const known = [...shipped, 'README.md'];
    const outward = shipped.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^[a-z]+:/.test(href))
        .map((href) => posix.join(posix.dirname(page), href))
        .filter((path) => !known.includes(path))
        .map((path) => `${page}: ${path}`),
    );
    expect(outward).toEqual([]);
  });

  it('name only pages that are there', () => {
    const named = keptFiles()
      .filter((path) => path.endsWith('.md') && !path.startsWith('test/'))
      .flatMap((page) =>
        [...read(page).matchAll(/`(docs\/[\w/-]+\.md)`/g)].map(([, path = '']) => path),
      );
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((path) => !keptFiles().includes(path))).toEqual([]);
  });
});

describe('the function chooser', () => {
  it('names every public function and constant', () => {
    const page = read('docs/choose.md');
    const names = readdirSync(`${ROOT}test/checks/api`)
      .filter((file) => file.endsWith('.api.md'))
      .flatMap((file) =>
        [
          ...read(`test/checks/api/${file}`).matchAll(
            /^export (?:declare )?(?:function|const) (\w+)/gm,
          ),
        ].map(([, name = '']) => name),
      );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
});
