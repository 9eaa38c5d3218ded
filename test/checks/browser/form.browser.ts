import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, open, PHONE, picture, serve, type Served, type Watched } from './stage.js';

let served: Served;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve('preview'), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});
beforeEach(async () => {
  watched = await open(browser, served.url);
  ({ page } = watched);
});
afterEach(async () => {
  await page.context().close();
  expect(watched.errors).toStrictEqual([]);
  expect(watched.strangers).toStrictEqual([]);
});

/** The text of an element, blanks that do not break as plain ones. */
const textOf = async (selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
const verdict = (): Promise<string> => textOf('.verdict');
const load = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const count = (selector: string): Promise<number> => page.locator(selector).count();
const questions = (): Promise<number> => count('section:has(> #questions) a');

/** What has the focus: the name or id of a control, with the value of a checkbox. */
const focused = (): Promise<string> =>
  page.evaluate<string>(
    `(({ name, id, type, value }) => (name || id) + (type === 'checkbox' ? '=' + value : ''))(document.activeElement)`,
  );

/** Goes on with the Tab key until a control has the focus. */
async function tabTo(control: string): Promise<void> {
  for (let steps = 0; steps < 80 && (await focused()) !== control; steps += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe(control);
}
const press = async (key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};
async function type(control: string, text: string): Promise<void> {
  await tabTo(control);
  await page.keyboard.type(text);
}
/** From "not answered yet", the last choice, the arrow goes on to the first. */
async function choose(control: string, choice: number): Promise<void> {
  await tabTo(control);
  await press('ArrowRight', choice);
}
const answer = (control: string, yes: boolean): Promise<void> => choose(control, yes ? 1 : 2);
async function add(list: string, first: string): Promise<void> {
  await tabTo(`${list}-add`);
  await press('Enter');
  await expect.poll(focused).toBe(first);
}

describe('by keyboard alone', () => {
  test('an application of Lempäälä, Nokia and Ylöjärvi becomes eligible, and the award is capped', async () => {
    const asked = [await questions()];
    expect(await count('.note.missing')).toBeGreaterThan(8);
    expect(await verdict()).toContain('Vielä ei voida sanoa');

    await choose('category', 1);
    await answer('experiment.strengthensImpact', true);
    await answer('experiment.spreadsResults', true);
    asked.push(await questions());

    const municipalities = [
      ['Lempäälä', '418', 'experimenter'],
      ['Nokia', '536', 'experimenter'],
      ['Ylöjärvi', '980', 'joining'],
    ] as const;
    for (const [index, [name, code, role]] of municipalities.entries()) {
      await add('applicants', `applicants.${String(index)}.kind`);
      await press('ArrowDown');
      await type(`applicants.${String(index)}.name`, name);
      await type(`applicants.${String(index)}.code`, code);
      await tabTo(`applicants.${String(index)}.roles=${role}`);
      await press('Space');
    }
    await answer('hasPartners', false);
    asked.push(await questions());

    await answer('commonChallenge', true);
    await answer('aims.renewsRoutines', true);
    await answer('aims.renewsServiceProcesses', true);
    await answer('aims.lowersCosts', true);
    await answer('aims.restrainsCostGrowth', false);
    asked.push(await questions());

    const costs = [
      [1, '31800.00'],
      [4, '17450.50'],
      [2, '1150.01'],
    ] as const;
    for (const [index, [kind, amount]] of costs.entries()) {
      await add('costs', `costs.${String(index)}.kind`);
      await press('ArrowDown', kind);
      await type(`costs.${String(index)}.amount`, amount);
      await answer(`costs.${String(index)}.causedByProject`, true);
    }
    await type('requestedGrant', '38000');
    await answer('hasOtherFunding', false);
    await type('arrivedAt', '2017-09-14T10:02:31+03:00');
    asked.push(await questions());

    expect(asked).toStrictEqual([...asked].sort((a, b) => b - a));
    expect(new Set(asked).size).toBeGreaterThan(3);
    expect(await count('.note.missing')).toBe(0);
    expect(await verdict()).toContain(
      'Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu. Avustusta voidaan myöntää enintään 35 280,35 €. Kaikki hakijalta tarvittavat tiedot',
    );
    expect(await textOf('.award .binds')).toContain('määräävä raja 35 280,35 €');
    expect(await count('.award .binds')).toBe(1);
    expect(await textOf('#requestedGrant-notes')).toContain(
      'Haettu avustus 38 000,00 € ylittää enimmäismäärän 35 280,35 €',
    );
    await picture(page, 'filled-in-desktop');
  });

  test('a link among the questions moves the focus to its field', async () => {
    await page.getByRole('link', { name: 'Hakijat' }).press('Enter');
    expect(await focused()).toBe('applicants-add');
    await page.getByRole('link', { name: 'Haettu avustus (€)' }).press('Enter');
    expect(await focused()).toBe('requestedGrant');
    await page.getByRole('link', { name: 'Muu rahoitus ja tulot' }).press('Enter');
    expect(await focused()).toBe('hasOtherFunding');
    await page.getByRole('link', { name: /innovatiivisuus/ }).press('Enter');
    expect(await focused()).toBe('reviews.criteria.innovativeness');
  });
});

describe('input', () => {
  test('a wrong amount is answered at its field, in the language chosen', async () => {
    const field = page.locator('#requestedGrant');
    await field.fill('12,50');
    expect(await textOf('#requestedGrant-notes')).toContain(
      'Anna euromäärä numeroina, desimaalierottimena piste',
    );
    expect(await textOf('#requestedGrant-notes')).not.toContain('tieto puuttuu');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(
      'requestedGrant-notes',
    );
    await load('Svenska');
    expect(await textOf('#requestedGrant-notes')).toContain('Ange ett belopp i euro med siffror');
    await load('English');
    expect(await textOf('#requestedGrant-notes')).toContain('Expected an amount in euros');
    await field.fill('12.50');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  test('a slip does not stop the assessment of the rest, and remedies wait for it', async () => {
    await load('Kolmen kunnan hanke');
    await page.locator('[id="costs.0.amount"]').fill('31 800');
    expect(await verdict()).toContain('Avustusta voidaan myöntää enintään 13 020,35 €');
    expect(await count('.remedy')).toBe(0);
    expect(await page.locator('[id="costs.0.amount"]').inputValue()).toBe('31 800');
  });

  test('"no" is another answer than none', async () => {
    await page
      .getByRole('radiogroup', { name: 'Vastaako hanke' })
      .getByLabel('ei', { exact: true })
      .check();
    expect(await textOf('#commonChallenge-notes')).toContain('ei kunnossa');
    await page
      .getByRole('radiogroup', { name: 'Vastaako hanke' })
      .getByLabel('ei vielä vastattu')
      .check();
    expect(await textOf('#commonChallenge-notes')).toContain('tieto puuttuu');
  });

  test('a part and "none of these" cannot both be ticked', async () => {
    await load('Kolmen kunnan hanke');
    const roles = page.getByRole('group', { name: 'Rooli digikuntakokeilussa' }).first();
    await roles.getByLabel('ei mitään näistä').check();
    expect(await roles.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await verdict()).toContain('ei täytä');
    await roles.getByLabel('kokeilijakunta').check();
    expect(await roles.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await verdict()).toContain('Hakemus täyttää');
  });

  test('a check says what is missing of a whole application, and goes to the first of it', async () => {
    await page.getByRole('button', { name: 'Tarkista' }).click();
    expect(await focused()).toBe('category');
    expect(await textOf('#category-notes')).toContain('Tämä tieto on pakollinen.');
    expect(await textOf('form')).toContain('5 kohtaa on vielä täydennettävä');
  });

  test('a whole application is sent as the library accepts it', async () => {
    await load('Kolmen kunnan hanke');
    await page.getByRole('button', { name: 'Tarkista' }).click();
    const sent: unknown = JSON.parse(await page.locator('pre').innerText());
    expect(sent).toStrictEqual(JSON.parse(readFileSync('docs/examples/joint.json', 'utf8')));
  });
});

test('the language changes without a reload, and nothing that was filled in is lost', async () => {
  await load('Kolmen kunnan hanke');
  await page.evaluate('window.unchanged = true');
  const seen = new Set<string>();
  for (const [name, lang, words] of [
    ['Svenska', 'sv', 'Ansökan uppfyller de krav i utlysningen som har kontrollerats här.'],
    ['English', 'en', 'The application meets the requirements of the call that were checked here.'],
    ['Suomi', 'fi', 'Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu.'],
  ] as const) {
    await load(name);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await verdict()).toContain(words);
    seen.add(await page.title());
    expect(await page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  }
  expect(seen.size).toBe(3);
  expect(await page.evaluate('window.unchanged')).toBe(true);
  expect(await page.locator('#requestedGrant').inputValue()).toBe('38000.00');
});

test('the form starts in the reader’s language', async () => {
  const swedish = await open(browser, served.url, { locale: 'sv-FI' });
  expect(await swedish.page.locator('html').getAttribute('lang')).toBe('sv');
  const german = await open(browser, served.url, { locale: 'de-DE' });
  expect(await german.page.locator('html').getAttribute('lang')).toBe('fi');
  await Promise.all([swedish.page.context().close(), german.page.context().close()]);
});

describe('remedies', () => {
  test('one press lowers the request to the maximum, the finding is met, and it can be undone', async () => {
    await load('Kolmen kunnan hanke');
    expect(await textOf('.remedy')).toContain('Haettu avustus (€): 38 000,00 € → 35 280,35 €');
    await page.locator('.remedy').first().getByRole('button').click();
    expect(await page.locator('#requestedGrant').inputValue()).toBe('35280.35');
    expect(await textOf('#requestedGrant-notes')).toContain('kunnossa: Haetun avustuksen määrä');
    expect(await textOf('.award .binds')).toContain('Haettu avustus');
    expect(await focused()).toBe('remedies');
    await load('Kumoa viimeisin muutos');
    expect(await page.locator('#requestedGrant').inputValue()).toBe('38000.00');
  });

  test('lines that are refused can be dropped', async () => {
    await load('Kolmen kunnan hanke');
    await page.locator('.remedy', { hasText: 'Vapaaehtoista' }).getByRole('button').click();
    expect(await count('[id="costs"] > .row')).toBe(3);
    expect(await verdict()).toContain('35 280,35 €');
  });

  test('nothing fixes lateness, and what is only an example says so', async () => {
    await load('Myöhästynyt hakemus');
    expect(await verdict()).toContain('Hakemus ei täytä kaikkia haun vaatimuksia.');
    expect(await verdict()).not.toContain('€');
    expect(await textOf('.unfixable')).toContain('Tätä ei voi korjata muuttamalla hakemusta');
    expect(await textOf('.unfixable')).toContain('Jos viranomaisen järjestelmä ei toiminut');
    expect(await count('.remedy')).toBe(1);
    expect(await textOf('.remedy')).toMatch(/Vapaaehtoista .*esimerkki/);
    await picture(page, 'late-desktop');
  });
});

test('an answer to check leads to its field, and no value is proposed', async () => {
  await load('Kolmen kunnan hanke');
  const challenge = page.getByRole('radiogroup', { name: 'Vastaako hanke' });
  await challenge.getByLabel('ei', { exact: true }).check();
  const remedy = page.locator('.remedy', { hasText: 'Tarkista tämä vastaus' });
  expect(await remedy.count()).toBe(1);
  expect(await remedy.innerText()).not.toContain('→');
  await remedy.getByRole('link').press('Enter');
  expect(await focused()).toBe('commonChallenge');
});

test('an official reviews, apart from the applicant, and can take it back', async () => {
  await load('Kaupunkiseudun kuntayhtymä');
  const region = page.getByRole('radiogroup', { name: 'Tampereen kaupunkiseudun kuntayhtymä' });
  await page
    .getByRole('radiogroup', { name: 'minuutin tarkkuudella' })
    .getByLabel('kunnossa', { exact: true })
    .check();
  await region.getByLabel('kunnossa', { exact: true }).check();
  expect(await verdict()).toContain('Hakemus täyttää');
  await region.getByLabel('ei kunnossa', { exact: true }).check();
  expect(await verdict()).toContain('Hakemus ei täytä');
  await region.getByLabel('ei vielä arvioitu').check();
  expect(await verdict()).toContain('Vielä ei voida sanoa');
});

test('a review no longer counts once what it was about changes, and is not in the way once that is gone', async () => {
  await load('Kaupunkiseudun kuntayhtymä');
  const point = page.locator('[id="reviews.otherFunding.Tekes"]');
  await point.getByLabel('ei kunnossa', { exact: true }).check();
  expect(await point.innerText()).not.toContain('Aiempi arvio');
  await page.locator('[id="otherFunding.0.amount"]').fill('5000.00');
  expect(await point.getByLabel('ei vielä arvioitu').isChecked()).toBe(true);
  expect(await point.innerText()).toContain('Aiempi arvio');
  await page.getByRole('button', { name: 'Poista: Rahoitus 1' }).click();
  await expect.poll(() => point.count()).toBe(0);
  expect(await verdict()).toContain('Vielä ei voida sanoa');
});

test('the open points on which the result depends are named', async () => {
  await load('Kolmen kunnan hanke');
  expect(await textOf('section:has(> #readings)')).toContain('Laitehankinnat ovat hyväksyttäviä');
});

test('the summary can be copied', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await load('Kolmen kunnan hanke');
  await load('Kopioi yhteenveto');
  await page.getByText('Yhteenveto on kopioitu.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    await page.locator('p.summary').innerText(),
  );
});

test('the calculation is shown step by step', async () => {
  await load('Kolmen kunnan hanke');
  await page.getByText('Laskelma vaiheittain').click();
  expect(await count('.trace tbody tr')).toBe(12);
  expect(await textOf('.trace')).toContain('35 280,357 €');
});

test('pictures of a phone, for eyes', async () => {
  await page.setViewportSize(PHONE);
  await picture(page, 'empty-phone');
  await load('Kolmen kunnan hanke');
  await picture(page, 'joint-phone', true);
});

test('the form runs from its folder too', async () => {
  const dev = await serve('dev');
  const own = await open(browser, dev.url);
  await own.page.getByRole('button', { name: 'Kolmen kunnan hanke' }).click();
  await own.page
    .getByText('Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu.')
    .first()
    .waitFor();
  expect(own.errors).toStrictEqual([]);
  await own.page.context().close();
  dev.stop();
});
