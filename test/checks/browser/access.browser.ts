// What axe finds, in every language, in light and dark, on phone and desktop; and whether anything runs over the edge.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, launch, open, PHONE, picture, type Served, serveForm } from './stage.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveForm(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** Every violation, with the places; where only the colours are others, those of contrast. */
async function violations(page: Page, only: 'all' | 'contrast'): Promise<string[]> {
  const run =
    only === 'all' ? 'axe.run()' : "axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] })";
  const results = await page.evaluate<axe.AxeResults>(run);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const STATES = ['joint', 'city-region', 'draft', 'late'];

/** The states of the page that show every kind of element. */
async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const unfold = async (): Promise<void> => {
    await page.evaluate(
      "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
  };
  await look('empty');
  await unfold();
  const examples = page.locator('.examples button');
  for (const [index, state] of STATES.entries()) {
    await examples.nth(index + 1).click();
    await unfold();
    await look(state);
  }
  await page.locator('#requestedGrant').fill('1.234');
  await page.locator('#json').fill('{ "a": ');
  await look('wrong');
  await page.locator('button[type="submit"]').click();
  await look('check');
  await page.locator('.views button').first().click();
  await page.locator('#costs').fill('58 000');
  await page.locator('#refused').fill('5 000,00');
  await look('calculator');
}

const devices = Object.entries({ phone: PHONE, desktop: DESKTOP });
// The words are another language's, the roles and colours are not: the other languages are looked at on a phone, for what runs over the edge.
const cases = devices
  .flatMap(([device, viewport]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      locale: 'fi',
      colorScheme,
      device,
      viewport,
    })),
  )
  .concat(
    ['sv', 'en'].map((locale) => ({
      locale,
      colorScheme: 'light',
      device: 'phone',
      viewport: PHONE,
    })),
  );

describe.each(cases)(
  '$locale, $colorScheme, $device',
  ({ locale, colorScheme, device, viewport }) => {
    test('axe finds nothing, and nothing runs over the edge', async () => {
      const { page, errors } = await open(browser, served.url, { locale, colorScheme, viewport });
      await page.evaluate(axe.source);
      await eachState(page, async (state) => {
        if (locale === 'fi' || state === 'check')
          expect(
            await violations(page, colorScheme === 'light' ? 'all' : 'contrast'),
            state,
          ).toStrictEqual([]);
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
