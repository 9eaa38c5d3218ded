// Every page of the built site in a browser: accessible in light and dark, no wider than a phone, and asking no other host.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, launch, open, PHONE, picture, type Served } from '../stage.js';
import { darken, violations, withAxe } from './access.js';
import { filesOfSite, serveSite } from './stage.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveSite(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

// The form has tests of its own, and the page for what is not found has nothing of ours.
const pages = filesOfSite().filter(
  (path) => path.endsWith('.html') && !['form/index.html', '404.html'].includes(path),
);
const written = pages.filter((path) => !path.startsWith('api/'));
const reference = pages.filter((path) => path.startsWith('api/'));
/** Pages that show every kind of element that a phone shows in another way. */
const OF_EACH_KIND = /^(?:index|words|clauses|concepts|(?:fi|sv|start|rules)\/\w+)\.html$/;
const SIDE_BY_SIDE = 3;

/** Opens the pages one after the other, several at a time; tells what is wrong, page by page. */
async function overPages(
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const left = [...paths];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    const { page, errors, strangers } = await open(browser, `${served.url}index.html`, {
      reducedMotion: 'reduce',
    });
    await withAxe(page.context());
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(served.url + path, { waitUntil: 'load' });
      const found = await look(page, path);
      wrong.push(...found.map((one) => `${path}: ${one}`));
    }
    wrong.push(...errors, ...strangers);
    await page.context().close();
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return wrong;
}

async function accessible(page: Page): Promise<string[]> {
  const light = await violations(page);
  await darken(page, true);
  const dark = await violations(page, 'contrast');
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}

async function isTooWide(page: Page): Promise<string[]> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  return width > PHONE.width ? [`is ${String(width)} pixels wide on a phone`] : [];
}

describe('each page', () => {
  test('is there', () => {
    expect([written.length > 15, pages.length > 150]).toEqual([true, true]);
  });

  test(
    'of those written by hand: axe finds nothing in light and dark, on a desktop and on a phone',
    { timeout: 240_000 },
    async () => {
      const wrong = await overPages(written, async (page, path) => {
        await page.setViewportSize(DESKTOP);
        await darken(page, false);
        // What is folded up is looked at too.
        await page.evaluate(
          "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
        );
        // The colours are those of the theme: in the dark, one page of each kind is enough.
        const isOfEachKind = OF_EACH_KIND.test(path);
        const onDesktop = isOfEachKind ? await accessible(page) : await violations(page);
        await page.setViewportSize(PHONE);
        await darken(page, false);
        const onPhone = isOfEachKind
          ? (await violations(page)).filter((one) => !onDesktop.includes(one))
          : [];
        const name = path.replaceAll('/', '-').replace('.html', '');
        if (isOfEachKind) await picture(page, `site-${name}-phone`);
        return [...onDesktop, ...onPhone.map((one) => `on a phone: ${one}`)];
      });
      expect(wrong).toStrictEqual([]);
    },
  );

  test(
    'of the reference is built by one template: the same of one page of each kind',
    { timeout: 240_000 },
    async () => {
      const kinds = new Map(reference.map((path) => [path.split('/').slice(-2)[0] ?? '', path]));
      expect([...kinds.keys()]).toEqual(
        expect.arrayContaining(['functions', 'interfaces', 'type-aliases', 'variables']),
      );
      const wrong = await overPages([...kinds.values()], async (page) => {
        await darken(page, false);
        return accessible(page);
      });
      expect(wrong).toStrictEqual([]);
    },
  );

  test(
    'asks no other host, says nothing wrong, and is no wider than a phone',
    { timeout: 240_000 },
    async () => {
      const wrong = await overPages(pages, async (page) => {
        await page.setViewportSize(PHONE);
        return isTooWide(page);
      });
      expect(wrong).toStrictEqual([]);
    },
  );
});

describe('in the officers’ languages', () => {
  test.each([
    ['fi/', ['arvonlisävero', 'kuntayhtymä', 'hakuaika', 'laite', 'omarahoitus', '70 %']],
    ['sv/', ['moms', 'samkommun', 'ansökningstid', 'utrustning', 'egen finansiering', '70 %']],
    ['', ['arvonlisävero', 'moms', 'kuntayhtymä', 'samkommun', 'hakuaika', 'laite']],
  ])(
    'the search of "%s" finds their words, and the page is in its language',
    async (path, words) => {
      const { page, errors, strangers } = await open(browser, `${served.url}${path}index.html`);
      const lang = path === '' ? 'en' : path.slice(0, 2);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Control+k');
      const field = page.getByRole('searchbox').or(page.locator('#localsearch-input')).first();
      const found = (): Promise<string> =>
        page.evaluate<string>(
          "[...document.querySelectorAll('.VPLocalSearchBox .result')].map((one) => one.href).join(' ')",
        );
      for (const word of words) {
        await field.fill('');
        await field.fill(word);
        const wanted = path === '' ? /words\.html/ : /haku\.html|utlysningen\.html/;
        await expect.poll(found, { message: word }).toMatch(wanted);
      }
      expect([errors, strangers]).toStrictEqual([[], []]);
      await page.context().close();
    },
  );

  test('the start page has two ways in, which lead to the form', async () => {
    const { page, errors } = await open(browser, `${served.url}fi/index.html`);
    await page.getByRole('link', { name: 'Laskuri: kolme lukua' }).click();
    await page.locator('#costs').fill('58 000');
    await page.getByText('Enintään 40 600,00 €').first().waitFor();
    await page.getByRole('link', { name: 'Haku lyhyesti' }).click();
    await page.getByRole('heading', { level: 1, name: 'Haku lyhyesti' }).waitFor();
    expect(errors).toStrictEqual([]);
    await page.context().close();
  });

  test('a link that was shared from the playground opens the form', async () => {
    const { page } = await open(browser, `${served.url}playground.html#application=%%%`);
    await page.getByText('Linkki on puutteellinen').waitFor();
    expect(page.url()).toContain('/form/index.html#application=');
    await page.context().close();
  });
});

describe('the search', () => {
  test.each(Object.entries({ phone: PHONE, desktop: DESKTOP }))(
    'finds a section without a network, by keyboard alone: %s',
    async (device, viewport) => {
      const { page, errors, strangers } = await open(browser, `${served.url}index.html`, {
        viewport,
      });
      await withAxe(page.context());
      await page.reload({ waitUntil: 'networkidle' });
      await page.keyboard.press('Control+k');
      const field = page.getByRole('searchbox').or(page.locator('#localsearch-input')).first();
      await field.waitFor();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.keyboard.type('outcome and effect');
      const first = page.locator('.VPLocalSearchBox .result').first();
      await first.waitFor();
      expect(await first.innerText()).toContain('Outcome and effect');
      expect(await violations(page)).toStrictEqual([]);
      await picture(page, `site-search-${device}`);
      await page.context().setOffline(false);
      await page.keyboard.press('Enter');
      await page.waitForURL(/concepts\.html#outcome-and-effect$/);
      expect([errors, strangers]).toStrictEqual([[], []]);
      await page.context().close();
    },
  );
});
