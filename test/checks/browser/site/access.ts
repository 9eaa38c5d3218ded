// What axe finds on a page.
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** Makes axe ready in every page of a context. */
export async function withAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe.source);
}

/** Rules up to WCAG 2.2 AA and axe's own best practices; or, where only the theme is another, of contrast alone. */
export async function violations(page: Page, only: 'all' | 'contrast' = 'all'): Promise<string[]> {
  const run =
    only === 'all' ? 'axe.run()' : "axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] })";
  const results = await page.evaluate<axe.AxeResults>(run);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Changes the theme in the open page, as the site's own switch does. */
export const darken = (page: Page, isDark: boolean): Promise<void> =>
  page.evaluate(`document.documentElement.classList.toggle('dark', ${String(isDark)})`);
