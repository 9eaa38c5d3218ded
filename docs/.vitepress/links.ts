// Links of the pages that are read in the repository too: a file outside of docs/ has a page of the site, or none.
import { posix } from 'node:path';

/** Pages of the site that stand for files outside of it, by the path from the top of the repository. */
const PAGE_OF: Readonly<Record<string, string>> = {
  'README.md': '/',
  'CHANGELOG.md': '/changelog',
  'docs/examples': '/playground',
  'test/checks/api/index.api.md': '/api/',
  'docs/examples/round-2017/README.md': '/round-2017',
  'docs/examples/form': '/start/react',
};

/** Returns the address of a link on the site; a rule's file leads to the page with its logic. `null` if the site has no such page, as for a source file. */
export function onSite(href: string, page: string): string | null {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const at = posix.join('docs', posix.dirname(page), path).replace(/\/$/, '');
  const [, rule] = /^src\/rules\/([a-z]+)\.ts$/.exec(at) ?? [];
  if (rule !== undefined) return `/rules/${rule}`;
  const place = PAGE_OF[at];
  if (place !== undefined) return hash === undefined ? place : `${place}#${hash}`;
  const isPage = at.startsWith('docs/') && (at.endsWith('.md') || !/\.\w+$/.test(at));
  return isPage ? href : null;
}
