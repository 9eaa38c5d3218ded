import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, explain, summary } from '../../src/index.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { parseDraft } from '../../src/schema/parse.js';

const catalogues = [fi, sv, en];
const examples = ['joint', 'late', 'draft', 'city-region'];

function assessed(name: string) {
  const parsed = parseDraft(
    JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8')),
  );
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  return assess(digikunta2017, parsed.value);
}

describe('the summary', () => {
  test('of each example, in each language, is kept as a page, so that a change of words is read', async () => {
    const sections = examples.flatMap((name) => [
      `## ${name}`,
      ...catalogues.map(
        (catalogue) => `**${catalogue.language}**: ${summary(assessed(name), catalogue)}`,
      ),
    ]);
    await expect(
      `${['# Summaries of the examples', ...sections].join('\n\n')}\n`,
    ).toMatchFileSnapshot('summary.snapshot.md');
  });

  test('a late application is told why, and is not promised an award', () => {
    const words = summary(assessed('late'), sv);
    expect(words).toContain('kl. 16.15.05');
    expect(words).not.toContain('Understödet kan vara');
    expect(summary(assessed('joint'), sv)).toContain('35\u00a0280,35\u00a0€');
  });

  test('it never says that a grant is given: every one ends by saying who decides', () => {
    for (const name of examples) {
      expect(summary(assessed(name), fi)).toMatch(
        /ei päätös: avustuksesta päättää valtionapuviranomainen\.$/,
      );
      expect(summary(assessed(name), sv)).toMatch(
        /inte ett beslut: statsbidragsmyndigheten beslutar om understödet\.$/,
      );
      expect(summary(assessed(name), en)).toMatch(
        /not a decision: the granting authority decides on the grant\.$/,
      );
    }
  });
});

describe('for two audiences', () => {
  const cap = assessed('joint').findings.find(({ rule }) => rule === 'cap');
  const deadline = assessed('city-region').findings.find(({ rule }) => rule === 'deadline');
  if (!cap || !deadline) throw new Error('The examples have lost their findings');

  test('the applicant is told what can be done, the official what to do and on which grounds', () => {
    const plain = explain(cap, en);
    expect(explain(cap, en, 'applicant')).toBe(`${plain} Lower the amount requested.`);
    expect(explain(deadline, en, 'applicant')).toBe(
      `${explain(deadline, en)} You need not do anything.`,
    );
    expect(explain(deadline, en, 'official')).toBe(
      `${explain(deadline, en)} Decide it, and record the grounds.`,
    );
    expect(explain(cap, en, 'official', digikunta2017)).toBe(
      `${plain} Grounds: Ministry of Finance press release of 24 August 2017, paragraph 6. Interpretation: digikunta interpretations 1, 2, 4, 5 and 6.`,
    );
  });

  test('lateness is said to be beyond mending, in each language', () => {
    const late = assessed('late').findings.find(({ rule }) => rule === 'deadline');
    if (!late) throw new Error('no deadline finding');
    expect(explain(late, fi, 'applicant')).toMatch(/Myöhästymistä ei voi korjata\.$/);
    expect(explain(late, sv, 'applicant')).toMatch(/Förseningen kan inte avhjälpas\.$/);
    expect(explain(late, en, 'applicant')).toMatch(/Lateness cannot be mended\.$/);
  });

  test('every finding of the examples, for both, in each language, is kept as a page, so that a change of words is read', async () => {
    const rows = examples.flatMap((name) =>
      assessed(name).findings.flatMap((finding) =>
        catalogues.flatMap((catalogue) =>
          (['applicant', 'official'] as const).map(
            (audience) =>
              `- ${catalogue.language}, ${audience}: ${explain(finding, catalogue, audience, digikunta2017)}`,
          ),
        ),
      ),
    );
    await expect(
      `${['# Findings of the examples for two audiences', '', ...rows].join('\n')}\n`,
    ).toMatchFileSnapshot('audiences.snapshot.md');
  });
});
