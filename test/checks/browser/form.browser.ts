import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DESKTOP,
  launch,
  open,
  PHONE,
  picture,
  type Served,
  serveForm,
  serveSources,
  type Watched,
} from './stage.js';

let served: Served;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveForm(), launch()]);
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
const answer = (): Promise<string> => textOf('.answer');
const press = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
/** Opens what is folded under a heading. */
const unfold = (id: string): Promise<void> =>
  page.evaluate(`document.getElementById('${id}').closest('details').open = true`);
async function load(example: string): Promise<void> {
  await page.evaluate("document.querySelector('.examples').open = true");
  await press(example);
}
const count = (selector: string): Promise<number> => page.locator(selector).count();
const valueOf = (id: string): Promise<string> => page.locator(`[id="${id}"]`).inputValue();
const fill = (id: string, text: string): Promise<void> => page.locator(`[id="${id}"]`).fill(text);
const hash = (): Promise<string> => page.evaluate<string>('location.hash');
/** Waits until the address has what was just done; a change that replaces all goes there in two steps. */
async function kept<T>(act: () => Promise<T>): Promise<T> {
  const before = await hash();
  const result = await act();
  await expect.poll(hash).not.toBe(before);
  await page.waitForTimeout(300);
  return result;
}

/** What has the focus: the name or id of a control, with the value of a checkbox. */
const focused = (): Promise<string> =>
  page.evaluate<string>(
    `(({ name, id, type, value }) => (name || id) + (type === 'checkbox' ? '=' + value : ''))(document.activeElement)`,
  );

/** Goes on with the Tab key until a control has the focus; on the way, nothing in focus is covered or without a mark. */
async function tabTo(control: string): Promise<void> {
  for (let steps = 0; steps < 90 && (await focused()) !== control; steps += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate<boolean>(`(() => {
      const one = document.activeElement;
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && (one.contains(at) || at.contains(one)) && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
    })()`);
    expect([await focused(), seen]).toStrictEqual([await focused(), true]);
  }
  expect(await focused()).toBe(control);
}
const key = async (name: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(name);
};
async function type(control: string, text: string): Promise<void> {
  await tabTo(control);
  await page.keyboard.type(text);
}
/** From "not answered yet", the last choice, the arrow goes on to the first. */
async function choose(control: string, choice: number): Promise<void> {
  await tabTo(control);
  await key('ArrowRight', choice);
}
const reply = (control: string, yes: boolean): Promise<void> => choose(control, yes ? 1 : 2);
async function add(list: string, first: string): Promise<void> {
  await tabTo(`${list}-add`);
  await key('Enter');
  await expect.poll(focused).toBe(first);
}

/** Opens another page on the same browser, with what the first has kept unless it is a stranger's. */
async function visit(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
  path = '',
): Promise<void> {
  const other = await open(browser, served.url + path, options);
  await act(other.page);
  expect([other.errors, other.strangers]).toStrictEqual([[], []]);
  await other.page.context().close();
}

describe('by keyboard alone', () => {
  test('an application of Lempäälä, Nokia and Ylöjärvi becomes eligible, and the award is capped', async () => {
    expect(await answer()).toContain('Vielä ei voida sanoa');
    expect(await answer()).not.toContain('€');
    expect(await count('form .note.missing')).toBe(0);

    await choose('category', 1);
    await reply('experiment.strengthensImpact', true);
    await reply('experiment.spreadsResults', true);

    const municipalities = [
      ['Lempäälä', '418', 'experimenter'],
      ['Nokia', '536', 'experimenter'],
      ['Ylöjärvi', '980', 'joining'],
    ] as const;
    for (const [index, [name, code, role]] of municipalities.entries()) {
      await add('applicants', `applicants.${String(index)}.kind`);
      await key('ArrowDown');
      await type(`applicants.${String(index)}.name`, name);
      await tabTo(`applicants.${String(index)}.code`);
      expect(await valueOf(`applicants.${String(index)}.code`)).toBe(code);
      await tabTo(`applicants.${String(index)}.roles=${role}`);
      await key('Space');
    }
    await reply('hasPartners', false);

    await reply('commonChallenge', true);
    await reply('aims.renewsRoutines', true);
    await reply('aims.renewsServiceProcesses', true);
    await reply('aims.lowersCosts', true);
    await reply('aims.restrainsCostGrowth', false);

    const costs = [
      [1, '31 800,00 €'],
      [4, '17450,5'],
      [2, '1 150,01'],
    ] as const;
    for (const [index, [kind, amount]] of costs.entries()) {
      await add('costs', `costs.${String(index)}.kind`);
      await key('ArrowDown', kind);
      await type(`costs.${String(index)}.amount`, amount);
      await reply(`costs.${String(index)}.causedByProject`, true);
    }
    expect(await answer()).toContain('Enintään 35 280,35 € tähän mennessä annetuilla tiedoilla');
    await type('requestedGrant', '38000');
    await reply('hasOtherFunding', false);
    await type('arrivedAt', '14.9.2017 klo 10.02.31');

    expect(await answer()).toContain('Enintään 35 280,35 € ✓ Hakemus täyttää ne haun vaatimukset');
    expect(await answer()).not.toContain('tähän mennessä');
    expect(await answer()).toContain('Määrän ratkaisee enimmäisosuus: 70 %');
    expect(await textOf('.award .binds')).toContain('määräävä raja');
    expect(await count('.award .binds')).toBe(1);
    expect(await textOf('#requestedGrant-notes')).toContain(
      'Haettu avustus 38 000,00 € ylittää enimmäismäärän 35 280,35 €',
    );
    await picture(page, 'filled-in-desktop');
  });

  test('the next step and the questions lead to their fields', async () => {
    await page.getByRole('link', { name: 'Täytä: Hakijat' }).press('Enter');
    expect(await focused()).toBe('applicants-add');
    await unfold('questions');
    await page.getByRole('link', { name: 'Haettu avustus (€)' }).press('Enter');
    expect(await focused()).toBe('requestedGrant');
    await page.getByRole('link', { name: 'Muu rahoitus ja tulot' }).press('Enter');
    expect(await focused()).toBe('hasOtherFunding');
    await page.getByRole('link', { name: /innovatiivisuus/ }).press('Enter');
    expect(await focused()).toBe('reviews.criteria.innovativeness');
  });
});

describe('the answer', () => {
  test('is read out when an amount changes, and names no amount where the application is ineligible', async () => {
    await load('Kolmen kunnan hanke');
    await fill('costs.0.amount', '20 000');
    await expect
      .poll(() => textOf('#announcement'))
      .toContain('Enintään 27 020,35 €. Hakemus täyttää');
    await load('Myöhästynyt hakemus');
    expect(await answer()).toContain('Hakemus ei täytä kaikkia haun vaatimuksia.');
    expect(await answer()).not.toContain('€');
    await expect.poll(() => textOf('#announcement')).not.toContain('€');
  });

  test('says what binds it, and why, with the figures and the sources', async () => {
    await load('Kolmen kunnan hanke');
    await page.locator('.award .ceiling .why summary').click();
    const why = await textOf('.award .ceiling .why');
    expect(why).toContain('70 % × 50 400,51 € = 35 280,357 € → 35 280,35 €');
    expect(why).toContain('Perusteet: valtiovarainministeriön tiedote 24.8.2017');
    expect(why).not.toContain('cap');
    const source = page.locator('.award .ceiling .why a').first();
    expect(await source.getAttribute('href')).toContain('https://vm.fi/');
    await fill('requestedGrant', '1 000');
    expect(await answer()).toContain('Määrän ratkaisee haettu avustus.');
  });

  test('is at the end of each part on a phone, and nothing covers a field', async () => {
    await page.setViewportSize(PHONE);
    await load('Kolmen kunnan hanke');
    const lines = page.locator('.answer-line');
    expect(await lines.count()).toBe(6);
    await lines.nth(3).getByRole('button').click();
    expect(await focused()).toBe('answer');
    const fixed = await page.evaluate<number>(
      "[...document.querySelectorAll('*')].filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position)).length",
    );
    expect(fixed).toBe(0);
    const top = await page.evaluate<number>(
      "(() => { document.querySelector('.examples').open = false; window.scrollTo(0, 0); return document.querySelector('.amount').getBoundingClientRect().bottom; })()",
    );
    expect(top).toBeLessThan(PHONE.height);
    await picture(page, 'joint-phone', true);
  });
});

describe('input', () => {
  test('is said back as it was understood, and a fault is said after leaving the field', async () => {
    const field = page.locator('#requestedGrant');
    await field.fill('12 345,67 €');
    expect(await textOf('#requestedGrant-echo')).toBe('Luettu: 12 345,67 €');
    await field.fill('1.234');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    await key('Tab');
    expect(await textOf('#requestedGrant-notes')).toContain('Määrän voi lukea kahdella tavalla');
    await expect.poll(() => textOf('#announcement')).toContain('Määrän voi lukea kahdella tavalla');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(
      'requestedGrant-notes',
    );
    await press('Svenska');
    expect(await textOf('#requestedGrant-notes')).toContain('Beloppet kan läsas på två sätt');
    await press('English');
    expect(await textOf('#requestedGrant-notes')).toContain('can be read in two ways');
    await field.fill('1234.00');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  test('that is refused keeps the last answer, and the page says so', async () => {
    await load('Kolmen kunnan hanke');
    await fill('costs.0.amount', '31 800,999');
    expect(await answer()).toContain('Enintään 35 280,35 €');
    expect(await answer()).toContain('Tulos perustuu viimeisimpään luettuun tietoon');
    expect(await answer()).toContain('Kustannusrivi 1');
    expect(await count('.remedy')).toBe(0);
  });

  test('of days and times is text, in Helsinki time', async () => {
    expect(await count('input[type="date"], input[type="datetime-local"]')).toBe(0);
    await load('Kolmen kunnan hanke');
    await fill('arrivedAt', '15.9.2017 klo 16.16');
    expect(await textOf('#arrivedAt-echo')).toBe('Luettu: 15.9.2017 klo 16.16');
    expect(await answer()).toContain('Hakemus ei täytä');
    await unfold('deadline');
    expect(await textOf('details:has(#deadline)')).toContain('Myöhässä: 1 min');
    await fill('usePeriod.from', '31.2.2017');
    await key('Tab');
    expect(await textOf('[id="usePeriod.from-notes"]')).toContain('Anna kalenteripäivä');
  });

  test('of municipalities is by name, and codes that do not fit get a message', async () => {
    await press('Lisää hakija');
    await page.locator('[id="applicants.0.kind"]').selectOption('municipality');
    await fill('applicants.0.name', 'Tammerfors');
    await key('Tab');
    expect(await valueOf('applicants.0.code')).toBe('837');
    await fill('applicants.0.code', '418');
    expect(await textOf('.municipality')).toContain('Kuntanumero 418 on kunnan Lempäälä');
    await fill('applicants.0.code', '999');
    await expect.poll(() => textOf('[id="applicants.0.code-notes"]')).toContain('999');
    await fill('applicants.0.name', 'Stockholm');
    expect(await textOf('.municipality')).toContain('ei löydy kuntaa');
    expect(await count('#municipality-names option')).toBe(311);
    await load('Kolmen kunnan hanke');
    await fill('applicants.1.code', '418');
    await fill('applicants.1.name', 'Lempäälä');
    await expect
      .poll(() => page.locator('.municipality').nth(1).innerText())
      .toContain('hakijana kahdesti');
  });

  test('of VAT is labelled as VAT', async () => {
    await load('Kolmen kunnan hanke');
    expect(await textOf('label[for="costs.4.amount"]')).toBe('Arvonlisäveron määrä (€)');
    expect(await textOf('label[for="costs.0.amount"]')).toContain('ilman arvonlisäveroa');
  });

  test('"no" is another answer than none', async () => {
    const challenge = page.getByRole('radiogroup', { name: 'Vastaako hanke' });
    await challenge.getByLabel('ei', { exact: true }).check();
    expect(await textOf('#commonChallenge-notes')).toContain('ei kunnossa');
    await challenge.getByLabel('ei vielä vastattu').check();
    expect(await count('#commonChallenge-notes')).toBe(0);
  });

  test('a role and "none of these" cannot both be ticked', async () => {
    await load('Kolmen kunnan hanke');
    const roles = page.getByRole('group', { name: 'Rooli digikuntakokeilussa' }).first();
    await roles.getByLabel('ei mitään näistä').check();
    expect(await roles.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await answer()).toContain('ei täytä');
    await roles.getByLabel('kokeilijakunta').check();
    expect(await roles.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await answer()).toContain('Hakemus täyttää');
  });
});

describe('nothing is lost', () => {
  test('over a reload, and an example is marked as one', async () => {
    await kept(() => load('Kolmen kunnan hanke'));
    await kept(() => fill('requestedGrant', '1.234'));
    await kept(() => press('Svenska'));
    await page.reload();
    expect(await valueOf('requestedGrant')).toBe('1.234');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await textOf('.banner')).toContain('påhittat exempel: Tre kommuners projekt');
    await page.goto('about:blank');
    await page.goto(served.url);
    expect(await valueOf('requestedGrant')).toBe('1.234');
  });

  test('over an example, an empty form, JSON and Back', async () => {
    await kept(() => fill('requestedGrant', '7 000'));
    await kept(() => load('Kolmen kunnan hanke'));
    await press('Kumoa viimeisin muutos');
    expect(await valueOf('requestedGrant')).toBe('7 000,00');
    await kept(() => load('Tyhjennä lomake'));
    expect(await valueOf('requestedGrant')).toBe('');
    await page.goBack();
    await expect.poll(() => valueOf('requestedGrant')).toBe('7 000,00');
    await unfold('developers');
    await fill('json', '{ "requestedGrant": "12 000,00", "foo": 1,\n "costs": [ }');
    expect(await textOf('#json-notes')).toContain('virhe rivillä 2, merkissä 13');
    expect(await page.getByRole('button', { name: 'Ota tämä käyttöön' }).isDisabled()).toBe(true);
    await fill('json', '{ "requestedGrant": "12 000,00", "foo": 1 }');
    expect(await textOf('#json-notes')).toContain('foo');
    await press('Ota tämä käyttöön');
    expect(await valueOf('requestedGrant')).toBe('12 000,00');
    await press('Kumoa viimeisin muutos');
    expect(await valueOf('requestedGrant')).toBe('7 000,00');
  });

  test('a shared link brings it all back elsewhere, reviews and language too', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await load('Kaupunkiseudun kuntayhtymä');
    await page
      .locator('[id="reviews.applicants[0]"]')
      .getByLabel('kunnossa', { exact: true })
      .check();
    await press('Svenska');
    await page.evaluate("document.querySelector('.examples').open = true");
    await press('Kopiera länken till ansökan');
    await page.getByText('Länken har kopierats.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const before = await textOf('aside');
    await visit({ locale: 'en-GB' }, async (other) => {
      await other.goto(link);
      await other.reload();
      expect((await other.locator('aside').innerText()).replace(/\s+/g, ' ')).toBe(before);
      const review = other.locator('[id="reviews.applicants[0]"]');
      expect(await review.getByLabel('i sin ordning', { exact: true }).isChecked()).toBe(true);
    });
  });

  test('a broken link says so, shows nobody’s success, and undo brings the own application back', async () => {
    await kept(() => load('Kolmen kunnan hanke'));
    for (const wrong of ['#application=', '#application=%%%', (await hash()).slice(0, 200)]) {
      await page.goto('about:blank');
      await page.goto(served.url + wrong);
      expect(await textOf('.banner')).toContain('Linkki on puutteellinen');
      expect(await answer()).not.toContain('€');
      await press('Kumoa viimeisin muutos');
      expect(await valueOf('requestedGrant')).toBe('38 000,00');
      await expect.poll(hash).toContain('application=ey');
    }
  });
});

describe('the calculator', () => {
  test('answers with three fields, and hands them on to the form', async () => {
    await press('Laskuri');
    expect(await page.title()).toContain('Laskuri');
    await fill('costs', '58 000');
    await fill('refused', '5000');
    expect(await answer()).toContain('Enintään 37 100,00 €');
    await fill('requested', '30 000,00 €');
    expect(await answer()).toContain('Enintään 30 000,00 €');
    await fill('refused', '60000');
    expect(await answer()).toContain('Osa ei voi olla suurempi');
    await fill('refused', '5000');
    await press('Jatka hakemukseen näillä luvuilla');
    await page.locator('[id="costs.1.amount"]').waitFor();
    expect(await valueOf('costs.0.amount')).toBe('53 000,00');
    expect(await valueOf('requestedGrant')).toBe('30 000,00');
    expect(await answer()).toContain('Enintään 30 000,00 € tähän mennessä annetuilla tiedoilla');
    await picture(page, 'calculated-desktop');
  });
});

describe('a last look', () => {
  test('lists what is wrong and missing with links to the fields', async () => {
    await fill('requestedGrant', 'x');
    await press('Tarkista, onko hakemus valmis lähetettäväksi');
    expect(await page.locator('h1').innerText()).toBe('Tarkista ja tulosta');
    await expect.poll(focused).toBe('');
    const problems = page.locator('.problems li');
    expect(await problems.first().innerText()).toContain('Anna euromäärä numeroin');
    expect(await problems.count()).toBeGreaterThan(8);
    await problems.first().getByRole('link').click();
    await expect.poll(focused).toBe('requestedGrant');
    expect(await count('form .note.missing')).toBeGreaterThan(5);
  });

  test('has the answers and the assessment in words, on two pages of paper', async () => {
    await load('Kolmen kunnan hanke');
    await press('Tarkista');
    expect(await textOf('.assessment')).toContain('Hakemus täyttää ne haun vaatimukset');
    expect(await textOf('.answers')).toContain('Hakija 2 Nokia, 536, kunta, kokeilijakunta');
    const saved = await page.getByRole('link', { name: 'Tallenna hakemus' }).getAttribute('href');
    expect(JSON.parse(decodeURIComponent((saved ?? '').replace(/^[^,]*,/, '')))).toStrictEqual(
      JSON.parse(readFileSync('docs/examples/joint.json', 'utf8')),
    );
    const paper = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await picture(page, 'check-desktop', true);
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
    await press(name);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await answer()).toContain(words);
    seen.add(await page.title());
    expect(await page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  }
  expect(seen.size).toBe(3);
  expect(await page.evaluate('window.unchanged')).toBe(true);
  expect(await valueOf('arrivedAt')).toBe('14.9.2017 klo 10.02.31');
});

test('the form starts in the reader’s language', async () => {
  for (const [locale, lang] of [
    ['sv-FI', 'sv'],
    ['de-DE', 'fi'],
  ] as const)
    await visit({ locale }, async (other) => {
      expect(await other.locator('html').getAttribute('lang')).toBe(lang);
    });
});

describe('remedies', () => {
  test('one press lowers the request to the maximum, the finding is met, and it can be undone', async () => {
    await load('Kolmen kunnan hanke');
    await page.getByRole('button', { name: 'Katso, mikä auttaisi' }).click();
    expect(await focused()).toBe('remedies');
    expect(await textOf('.remedy')).toContain('Haettu avustus (€): 38 000,00 € → 35 280,35 €');
    await page.locator('.remedy').first().getByRole('button').click();
    expect(await valueOf('requestedGrant')).toBe('35 280,35');
    expect(await textOf('#requestedGrant-notes')).toContain('kunnossa: Haetun avustuksen määrä');
    expect(await textOf('.award .binds')).toContain('Haettu avustus');
    expect(await focused()).toBe('remedies');
    await press('Kumoa viimeisin muutos');
    expect(await valueOf('requestedGrant')).toBe('38 000,00');
  });

  test('lines that are refused can be dropped', async () => {
    await load('Kolmen kunnan hanke');
    await unfold('remedies');
    await page.locator('.remedy', { hasText: 'Vapaaehtoista' }).getByRole('button').click();
    expect(await count('[id="costs"] > .row')).toBe(3);
    expect(await answer()).toContain('35 280,35 €');
  });

  test('nothing fixes lateness, and what is only an example says so', async () => {
    await load('Myöhästynyt hakemus');
    await press('Katso, mitä ei voi korjata');
    expect(await textOf('.unfixable')).toContain('Tätä ei voi korjata muuttamalla hakemusta');
    expect(await textOf('.unfixable')).toContain('Jos viranomaisen järjestelmä ei toiminut');
    expect(await count('.remedy')).toBe(1);
    expect(await textOf('.remedy')).toMatch(/Vapaaehtoista .*esimerkki/);
    await page.locator('.remedy a').click();
    expect(await focused()).toBe('applicants.0.kind');
    await picture(page, 'late-desktop');
  });

  test('an answer to check leads to its field, and no value is proposed', async () => {
    await load('Kolmen kunnan hanke');
    const challenge = page.getByRole('radiogroup', { name: 'Vastaako hanke' });
    await challenge.getByLabel('ei', { exact: true }).check();
    await unfold('remedies');
    const remedy = page.locator('.remedy', { hasText: 'Tarkista tämä vastaus' });
    expect(await remedy.count()).toBe(1);
    expect(await remedy.innerText()).not.toContain('→');
    await remedy.getByRole('link').press('Enter');
    expect(await focused()).toBe('commonChallenge');
  });
});

describe('reviews', () => {
  test('are an official’s, apart from the applicant, and can be taken back', async () => {
    await load('Kaupunkiseudun kuntayhtymä');
    const region = page.getByRole('radiogroup', { name: 'Tampereen kaupunkiseudun kuntayhtymä' });
    await page
      .getByRole('radiogroup', { name: 'minuutin tarkkuudella' })
      .getByLabel('kunnossa', { exact: true })
      .check();
    await region.getByLabel('kunnossa', { exact: true }).check();
    expect(await answer()).toContain('Hakemus täyttää');
    await region.getByLabel('ei kunnossa', { exact: true }).check();
    expect(await answer()).toContain('Hakemus ei täytä');
    await region.getByLabel('ei vielä arvioitu').check();
    expect(await answer()).toContain('Vielä ei voida sanoa');
  });

  test('no longer count once what they were about changes, and are not in the way once that is gone', async () => {
    await load('Kaupunkiseudun kuntayhtymä');
    const point = page.locator('[id="reviews.otherFunding.Tekes"]');
    await point.getByLabel('ei kunnossa', { exact: true }).check();
    expect(await point.innerText()).not.toContain('Aiempi arvio');
    await fill('otherFunding.0.amount', '5000,00');
    expect(await point.getByLabel('ei vielä arvioitu').isChecked()).toBe(true);
    expect(await point.innerText()).toContain('Aiempi arvio');
    await page.getByRole('button', { name: 'Poista: Rahoitus 1' }).click();
    await expect.poll(() => point.count()).toBe(0);
    expect(await answer()).toContain('Vielä ei voida sanoa');
  });
});

describe('the details', () => {
  test('name the open points on which the result depends, and the calculation step by step', async () => {
    await load('Kolmen kunnan hanke');
    await unfold('readings');
    expect(await textOf('details:has(#readings)')).toContain(
      'Laitehankintojen kustannukset ovat hyväksyttäviä',
    );
    await unfold('calculation');
    expect(await count('.trace tbody tr')).toBe(12);
    expect(await textOf('.trace')).toContain('35 280,357 €');
    await unfold('cost-lines');
    expect(await textOf('details:has(#cost-lines)')).toContain('Ei hyväksyttävä: laitehankinnat');
  });

  test('the summary can be copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await load('Kolmen kunnan hanke');
    await unfold('summary');
    await press('Kopioi yhteenveto');
    await page.getByText('Yhteenveto on kopioitu.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      await page.locator('p.summary').innerText(),
    );
  });

  test('show lateness in Finnish time and the reader’s', async () => {
    await visit({ locale: 'en-GB', timezoneId: 'America/New_York' }, async (other) => {
      await other.evaluate("document.querySelector('.examples').open = true");
      await other.getByRole('button', { name: 'Late application' }).click();
      await other.evaluate("document.getElementById('deadline').closest('details').open = true");
      const deadline = await other.locator('details:has(#deadline)').innerText();
      expect(deadline).toContain('Late: 5 s after the deadline.');
      expect(deadline).toContain('16:15:05 Finnish time');
      expect(deadline).toContain('at 9:15:05 your time (America/New_York)');
    });
  });
});

test('a page in large type is no wider than the window, and targets are large enough for a finger', async () => {
  await visit({ viewport: PHONE, hasTouch: true, isMobile: true }, async (other) => {
    await other.evaluate("document.querySelector('.examples').open = true");
    await other.locator('.examples button').nth(1).click();
    const small = await other.evaluate<string[]>(
      "[...document.querySelectorAll('button:not(.skip), select, input[type=text], .choice, summary')].filter((one) => { const { width, height } = one.getBoundingClientRect(); return height > 1 && (height < 43.5 || width < 24); }).map((one) => one.outerHTML.slice(0, 90))",
    );
    expect(small).toStrictEqual([]);
    await other.setViewportSize(DESKTOP);
    await other.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await other.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      DESKTOP.width,
    );
  });
});

test('the form is usable within three seconds on a slow phone', async () => {
  await visit({ viewport: PHONE }, async (other) => {
    const client = await other.context().newCDPSession(other);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      // The server of the tests does not compress: three times what 1.6 Mbit/s bring in a second.
      downloadThroughput: (3 * 1.6e6) / 8,
      uploadThroughput: 0.75e6 / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const start = Date.now();
    await other.goto(`${served.url}?slow`);
    await other.getByRole('button', { name: 'Lisää hakija' }).waitFor();
    console.log(`usable after ${String(Date.now() - start)} ms`);
    // Twice the three seconds: other work shares this machine.
    expect(Date.now() - start).toBeLessThan(6000);
  });
});

test('the form runs from its folder too', async () => {
  const sources = await serveSources();
  const own = await open(browser, sources.url);
  await own.page.evaluate("document.querySelector('.examples').open = true");
  await own.page.getByRole('button', { name: 'Kolmen kunnan hanke' }).click();
  await own.page
    .getByText('Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu.')
    .first()
    .waitFor();
  expect(own.errors).toStrictEqual([]);
  await own.page.context().close();
  sources.stop();
});
