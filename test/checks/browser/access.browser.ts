// What axe finds, in every language, in light and dark, on phone and desktop; and whether anything runs over the edge.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, launch, open, PHONE, picture, serve, type Served } from './stage.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve('preview'), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** Every violation, with the places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults>('axe.run()');
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** The states of the form that show every kind of element. */
async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('empty');
  const buttons = page.getByRole('group').nth(1).getByRole('button');
  for (const state of ['joint', 'city-region', 'draft', 'late']) {
    await buttons.nth(['joint', 'city-region', 'draft', 'late'].indexOf(state)).click();
    // Each press opens one and so takes it out of the list.
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await look(state);
  }
  await page.locator('#requestedGrant').fill('12,50');
  await page.locator('button[type="submit"]').click();
  await look('wrong');
}

const cases = ['fi', 'sv', 'en'].flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries({ phone: PHONE, desktop: DESKTOP }).map(([device, viewport]) => ({
      locale,
      colorScheme,
      device,
      viewport,
    })),
  ),
);

describe.each(cases)(
  '$locale, $colorScheme, $device',
  ({ locale, colorScheme, device, viewport }) => {
    test('axe finds nothing, and nothing runs over the edge', async () => {
      const { page, errors } = await open(browser, served.url, { locale, colorScheme, viewport });
      await eachState(page, async (state) => {
        expect(await violations(page), state).toStrictEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), state).toBe(
          viewport.width,
        );
        await picture(page, `${state}-${locale}-${colorScheme}-${device}`);
      });
      expect(errors).toStrictEqual([]);
      await page.context().close();
    });
  },
);
