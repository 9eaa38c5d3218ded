// The parts of the pages that are written from the code: `npm run docs:tables` writes them anew.
import { describe, expect, it } from 'vitest';
import { rewrite } from '../../../docs/.vitepress/reference/tables.js';
import { keptFiles } from '../kept-files.js';
import { read, ROOT } from './markdown.js';

const MARK = '<!-- written from code: ';
const pages = keptFiles().filter((path) => path.startsWith('docs/') && path.endsWith('.md'));
const written = pages.filter((path) => read(path).includes(MARK));

describe('what a page has from the code', () => {
  it('is in the pages of the rules and of the reference', () => {
    expect(written.length).toBeGreaterThan(12);
    expect(() =>
      rewrite(
        `${MARK}nothing -->\n\n<!-- prettier-ignore-start -->\n\n<!-- prettier-ignore-end -->`,
      ),
    ).toThrow('no table');
  });

  it.each(written)('%s is as the code says: otherwise, npm run docs:tables', async (path) => {
    await expect(rewrite(read(path))).toMatchFileSnapshot(`${ROOT}${path}`);
  });
});
