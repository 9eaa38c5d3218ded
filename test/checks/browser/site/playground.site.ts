import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, launch, open, PHONE, picture, type Served } from '../stage.js';
import { darken, violations, withAxe } from './access.js';
import { serveSite } from './stage.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveSite(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

/** Opens a page of the site and does something there; the page must ask no other host and report no error. */
async function visit(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, errors, strangers } = await open(browser, served.url, {
    reducedMotion: 'reduce',
    ...options,
  });
  await withAxe(page.context());
  await page.goto(served.url + path);
  if (path.startsWith('playground')) await page.locator('.pg-verdict').waitFor();
  await act(page);
  expect(errors).toStrictEqual([]);
  expect(strangers).toStrictEqual([]);
  await page.context().close();
}
const load = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const screens = Object.entries({ phone: PHONE, desktop: DESKTOP });

describe.each(screens)('the playground, %s', (device, viewport) => {
  test('an application that is filled in by keyboard alone is assessed as it grows', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await page.getByRole('button', { name: 'Clear the form' }).press('Enter');
      expect(await textOf(page, '.pg-first')).toBe(
        'It is not yet known whether the requirements of the call are met',
      );
      await page.locator('#category').focus();
      await page.keyboard.type('municipal trial');
      for (const [index, [name, code]] of [
        ['Lempäälä', '418'],
        ['Nokia', '536'],
      ].entries()) {
        await page.locator('#applicants-add').press('Enter');
        await expect
          .poll(() => page.evaluate('document.activeElement.id'))
          .toBe(`applicants.${String(index)}.kind`);
        await page.keyboard.type('municipality');
        await page.keyboard.press('Tab');
        await page.keyboard.type(name ?? '');
        await page.keyboard.press('Tab');
        await page.keyboard.type(code ?? '');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      const yes = [
        'experiment.strengthensImpact',
        'experiment.spreadsResults',
        'commonChallenge',
        'aims.renewsRoutines',
      ];
      for (const field of [...yes, 'aims.renewsServiceProcesses', 'aims.lowersCosts']) {
        await page.locator(`[id="${field}"]`).focus();
        await page.keyboard.type('yes');
      }
      await page.locator('#costs-add').press('Enter');
      await page.keyboard.type('personnel');
      await page.keyboard.press('Tab');
      await page.keyboard.type('10000.01');
      await page.keyboard.press('Tab');
      await page.keyboard.type('yes');
      await page.locator('#requestedGrant').focus();
      await page.keyboard.type('7000');
      await page.keyboard.press('Tab');
      await page.keyboard.type('no');
      await page.locator('#arrivedAt').focus();
      await page.keyboard.type('2017-09-14T10:02:31+03:00');

      expect(await textOf(page, '.pg-first')).toBe('The requirements of the call are met');
      expect(await textOf(page, '.pg-amounts li.award')).toContain('€7,000.00');
      expect(await textOf(page, '.pg-amounts li.requested')).toContain('limiting');
      await page.getByRole('tab', { name: 'JSON' }).click();
      const json = JSON.parse(await page.locator('#pg-json').inputValue()) as Record<
        string,
        unknown
      >;
      expect(json).toMatchObject({
        category: 'experiment',
        requestedGrant: '7000',
        otherFunding: [],
      });
      expect(json['applicants']).toMatchObject([{ code: '418' }, { code: '536' }]);
    });
  });

  test('form and JSON are in step both ways', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await page.locator('#requestedGrant').fill('12345.67');
      await page.getByRole('tab', { name: 'Form' }).focus();
      await page.keyboard.press('ArrowRight');
      const json = page.locator('#pg-json');
      expect(await json.inputValue()).toContain('"requestedGrant": "12345.67"');
      await json.fill((await json.inputValue()).replace('12345.67', '76543.21'));
      expect(await textOf(page, '.pg-amounts')).toContain('€76,543.21');
      await json.fill('{ "requestedGrant": "1,5" ');
      expect(await textOf(page, '#pg-json-wrong')).toContain('This is not valid JSON');
      expect(await textOf(page, '.pg-amounts')).toContain('€76,543.21');
      await json.fill('{ "requestedGrant": "1,5" }');
      expect(await textOf(page, '#pg-json-wrong')).toContain('requestedGrant');
      await json.fill('{ "requestedGrant": "1.5" }');
      await page.getByRole('tab', { name: 'Form' }).click();
      expect(await page.locator('#requestedGrant').inputValue()).toBe('1.5');
    });
  });

  test('the language changes, and nothing that was filled in is lost', async () => {
    await visit('playground.html', { viewport, locale: 'fi-FI' }, async (page) => {
      for (const [name, words] of [
        ['Svenska', 'Ansökan uppfyller de krav i utlysningen som har kontrollerats här.'],
        ['English', 'The application meets the requirements of the call that were checked here.'],
        ['Suomi', 'Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu.'],
      ] as const) {
        await load(page, name);
        expect(await textOf(page, '.pg-verdict')).toContain(words);
      }
      expect(await page.locator('#requestedGrant').inputValue()).toBe('38000.00');
    });
  });

  test('a remedy is made by one press, and can be undone', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await page.locator('.pg-remedies button').first().click();
      expect(await page.locator('#requestedGrant').inputValue()).toBe('35280.35');
      expect(await page.evaluate('document.activeElement.id')).toBe('pg-remedies');
      await load(page, 'Undo the last change');
      expect(await page.locator('#requestedGrant').inputValue()).toBe('38000.00');
    });
  });

  test('a shared address brings the application back, reviews and language too', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await load(page, 'City region');
      await page.locator('[id="reviews.applicants[0]"]').selectOption('accepted');
      await load(page, 'Svenska');
      const before = await textOf(page, '.pg-right');
      await load(page, 'Dela som länk');
      const link = await page.locator('#pg-link').inputValue();
      expect(link).toContain('playground.html#application=');
      await page.goto('about:blank');
      await page.goto(link);
      await page.locator('.pg-verdict').waitFor();
      await expect.poll(() => textOf(page, '.pg-right')).toBe(before);
      await page.reload();
      await page.locator('.pg-verdict').waitFor();
      await expect.poll(() => textOf(page, '.pg-right')).toBe(before);
      expect(await page.locator('[id="reviews.applicants[0]"]').inputValue()).toBe('accepted');
    });
  });

  test('a review no longer counts once what it was about changes, and is not in the way once that is gone', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await load(page, 'City region');
      const review = page.locator('[id="reviews.otherFunding.Tekes"]');
      const label = page.locator('label[for="reviews.otherFunding.Tekes"]');
      await review.selectOption('rejected');
      expect(await label.innerText()).not.toContain('An earlier review');
      await page.locator('[id="otherFunding.0.amount"]').fill('5000.00');
      expect(await review.inputValue()).toBe('');
      expect(await label.innerText()).toContain('An earlier review');
      await page.getByRole('button', { name: 'Remove: Funding 1' }).click();
      expect(await review.count()).toBe(0);
      await page.locator('.pg-verdict').waitFor();
    });
  });

  test('an answer to check leads to its field, and no value is proposed', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      await page.locator('[id="aims.renewsRoutines"]').selectOption('no');
      await page.locator('[id="aims.renewsServiceProcesses"]').selectOption('no');
      const remedy = page.locator('.pg-remedies > li', { hasText: 'Check this answer' }).first();
      expect(await remedy.innerText()).not.toContain('→');
      await remedy.getByRole('button').click();
      await expect
        .poll(() => page.evaluate('document.activeElement.id'))
        .toBe('aims.renewsRoutines');
    });
  });

  test('lateness is shown in Finnish time and the reader’s, and a question leads to its field', async () => {
    await visit(
      'playground.html',
      { viewport, locale: 'en-GB', timezoneId: 'America/New_York' },
      async (page) => {
        await load(page, 'Late application');
        const deadline = await textOf(page, 'section[aria-labelledby="pg-deadline"]');
        expect(deadline).toContain('Late: 5 s after the deadline.');
        expect(deadline).toContain('16:15:05 Finnish time');
        expect(deadline).toContain('at 9:15:05 your time (America/New_York)');
        await load(page, 'Unfinished application');
        await page.locator('.pg-link').first().click();
        expect(await page.evaluate("document.activeElement.closest('.pg-left') !== null")).toBe(
          true,
        );
      },
    );
  });

  test('by the Tab key alone: a language, an example, JSON, a remedy; the focus is always in sight', async () => {
    await visit('playground.html', { viewport, locale: 'en-GB' }, async (page) => {
      /** Goes on to what is called so, and sees on the way that nothing in focus is covered or without a mark. */
      const tabTo = async (name: string): Promise<void> => {
        for (let presses = 0; presses < 150; presses++) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate<{
            name: string;
            id: string;
            seen: boolean;
            marked: boolean;
            own: boolean;
          }>(`(() => {
            const one = document.activeElement;
            const { left, top, width, height } = one.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height / 2);
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return {
              name: one.textContent.trim(),
              id: one.id,
              own: one.closest('.playground') !== null,
              seen: at !== null && (one.contains(at) || at.contains(one) || one.labels?.[0]?.contains(at) === true),
              marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
            };
          })()`);
          if (focused.own) expect(focused).toStrictEqual({ ...focused, seen: true, marked: true });
          if (focused.own && focused.name === name) return;
        }
        throw new Error(`No Tab leads to "${name}"`);
      };
      await tabTo('Svenska');
      await page.keyboard.press('Enter');
      await tabTo('Ofullständig ansökan');
      await page.keyboard.press('Enter');
      await tabTo('Blankett');
      await page.keyboard.press('ArrowRight');
      await page.locator('#pg-json').waitFor();
      await page.keyboard.press('ArrowLeft');
      await tabTo('Gör ändringen');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('pg-remedies');
      expect(await page.getByRole('button', { name: 'Ångra den senaste ändringen' }).count()).toBe(
        1,
      );
    });
  });

  test(
    'axe finds nothing, light or dark, and nothing runs over the edge',
    { timeout: 180_000 },
    async () => {
      for (const locale of ['fi-FI', 'sv-FI', 'en-GB']) {
        await visit('playground.html', { viewport, locale }, async (page) => {
          const language = locale.slice(0, 2);
          const examples = page.locator('.pg-bar-of-buttons > div').nth(1).getByRole('button');
          for (const [index, state] of [
            'joint',
            'city-region',
            'draft',
            'late',
            'empty',
          ].entries()) {
            await examples.nth(index).click();
            expect(
              await page.evaluate('document.documentElement.scrollWidth'),
              state,
            ).toBeLessThanOrEqual(viewport.width);
            // The words are another language's, the roles and colours are not: all states are looked at in one.
            if (locale !== 'fi-FI' && state !== 'city-region') continue;
            for (const isDark of [false, true]) {
              await darken(page, isDark);
              expect(await violations(page, isDark ? 'contrast' : 'all'), state).toStrictEqual([]);
              await picture(
                page,
                `site-playground-${state}-${language}-${isDark ? 'dark' : 'light'}-${device}`,
                true,
              );
            }
            await darken(page, false);
          }
          await page.getByRole('tab', { name: 'JSON' }).click();
          expect(await violations(page), 'JSON').toStrictEqual([]);
        });
      }
    },
  );
});
