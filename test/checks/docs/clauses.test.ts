import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import type { Localized } from '../../../src/model/call.js';
import { inLanguage } from '../../../src/model/in-language.js';
import { EFFECTS, OUTCOMES, RULES } from '../../../src/model/reasons.js';
import { REASONS } from '../../../src/rules/reasons.js';
import { FACTS } from '../../words/facts.js';
import { codesIn, read, sectionsOf, tableOf } from './markdown.js';

// Tables that the code can write are written from it (reference.test.ts); here is what people write beside them.
const { clauses, costPolicy, grounds, ruleClauses } = digikunta2017;
const known = new Set(clauses.map(({ id }) => id));
const placeOf = (locator: Localized): string => inLanguage(locator, 'en');
const NUMBERS = Array.from({ length: 56 }, (_, index) => String(index + 1));
const pageOf = (rule: string): string => read(`docs/rules/${rule}.md`);

describe('the clauses', () => {
  it('cover every paragraph of the release', () => {
    const paragraphs = new Set(
      clauses
        .filter(({ document }) => document === 'release')
        .map(({ locator }) => placeOf(locator).replace(/^paragraph (\d).*/, '$1')),
    );
    expect([...paragraphs].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('each have an id of their own, a place and a summary', () => {
    expect(known.size).toBe(clauses.length);
    for (const { id, locator, summary } of clauses)
      expect([id, placeOf(locator) !== '', summary.endsWith('.')]).toEqual([id, true, true]);
  });

  it('are each used by a rule, or give the reason why not', () => {
    for (const { id, rule, unusedBecause = '' } of clauses)
      expect([id, rule === null ? unusedBecause !== '' : RULES.includes(rule)]).toEqual([id, true]);
  });

  it('leave no rule without one', () => {
    expect(RULES.filter((rule) => !clauses.some((clause) => clause.rule === rule))).toEqual([]);
  });

  it('are each named by a reason, the cost policy or a reason why not', () => {
    const named = new Set([
      ...Object.values(grounds).flatMap((ids = []) => ids),
      ...Object.values(ruleClauses).flat(),
      ...Object.values(costPolicy).flatMap((terms) => terms.clauses),
    ]);
    expect(
      clauses.filter(({ id, rule }) => rule !== null && !named.has(id)).map(({ id }) => id),
    ).toEqual([]);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the call explained', () => {
  it('has a section for every rule, in their order, with its page', () => {
    const page = read('docs/clauses.md');
    expect([...page.matchAll(/^### (\w+)$/gm)].map(([, rule]) => rule)).toEqual([...RULES]);
    for (const rule of RULES) expect(page).toContain(`](rules/${rule}.md)`);
  });
});

describe.each(RULES)('the page of the rule %s', (rule) => {
  const page = pageOf(rule);

  it('has its effect, its decisions and a worked example', () => {
    const effect = assess(digikunta2017, {}).findings.find((one) => one.rule === rule)?.effect;
    expect(page).toContain(`Effect \`${String(effect)}\``);
    expect(page).toContain(`<!-- written from code: decisions ${rule} -->`);
    expect(page).toMatch(/```ts\n[^]*?\/\/ => /);
  });

  it('speaks of no reason that does not exist', () => {
    const reasons = codesIn(page).filter((code) =>
      new RegExp(`^(?:${RULES.join('|')})\\.[a-z][a-z-]+$`).test(code),
    );
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.filter((reason) => !(reason in REASONS))).toEqual([]);
  });
});

describe('the pages of the rules', () => {
  it('name every outcome and effect', () => {
    const ground = sectionsOf(read('docs/rules/index.md')).find(
      ({ heading }) => heading === 'Common ground',
    );
    for (const word of [...OUTCOMES, ...EFFECTS]) expect(ground?.text).toContain(`\`${word}\``);
  });

  it('name the figures of the call as the call has them', () => {
    const { alandMunicipalities, closesAt, cooperation, criteria, decisionsAnnouncedOn, rate } =
      digikunta2017;
    expect(pageOf('deadline')).toContain(new Date(closesAt ?? '').toISOString());
    expect(pageOf('applicant').replaceAll(/\s+/g, ' ')).toContain(alandMunicipalities.join(', '));
    for (const { id } of criteria) expect(pageOf('criteria')).toContain(`\`${id}\``);
    expect(pageOf('costs')).toContain(`before ${String(decisionsAnnouncedOn)}`);
    expect(pageOf('cap')).toContain(`${JSON.stringify(rate).replaceAll('"', '')} × the sum`);
    expect([cooperation?.minimum, pageOf('cooperation')]).toEqual([
      2,
      expect.stringContaining('Two or more counted'),
    ]);
  });

  it('say when each reason is given, once', () => {
    const pages = [...RULES, 'officials'].map(pageOf).join('\n');
    const ofPages = Object.keys(FACTS).filter(
      (reason) => /^(?:ranking|allocation|settlement)\./.test(reason) || reason in REASONS,
    );
    expect(ofPages.length).toBeGreaterThan(110);
    for (const reason of ofPages)
      expect([reason, pages.split(` | \`${reason}\` |`).length - 1]).toEqual([reason, 1]);
  });
});

describe('the interpretations', () => {
  const rows = tableOf(read('docs/interpretations.md'), 'Interpretation');

  it('are all on their page, each with what is taken and where', () => {
    expect(rows.map((row) => row['Interpretation'])).toEqual(NUMBERS);
    expect(rows.filter((row) => !row['Reading taken'] || !row['Where'])).toEqual([]);
  });

  it('include every one that a clause names', () => {
    const ofClauses = clauses.filter(({ document }) => document === 'interpretation');
    expect(
      ofClauses.filter(
        ({ id, locator }) =>
          id !== `interpretation.${placeOf(locator)}` || !NUMBERS.includes(placeOf(locator)),
      ),
    ).toEqual([]);
  });

  it('are as many as the pages and the changelog say', () => {
    for (const path of ['CHANGELOG.md', 'docs/clauses.md'])
      expect(read(path)).toMatch(
        new RegExp(`\\b${String(NUMBERS.length)}\\s+(?:recorded |\\[)interpretations`),
      );
  });
});
