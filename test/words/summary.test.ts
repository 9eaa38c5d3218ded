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
    expect(words).not.toContain('Understöd kan beviljas');
    expect(summary(assessed('joint'), sv)).toContain('35\u00a0280,35\u00a0€');
  });

  test('it never says that a grant is given: every one ends by saying who decides', () => {
    for (const name of examples) {
      expect(summary(assessed(name), fi)).toMatch(
        /automaattinen tarkistus eikä päätös\. Avustuksesta päättää valtionapuviranomainen, [^.]+\. Niitä ei ole tarkistettu tässä\.$/,
      );
      expect(summary(assessed(name), sv)).toMatch(
        /automatisk kontroll och inte ett beslut\. Statsbidragsmyndigheten beslutar om understödet [^.]+\. De har inte kontrollerats här\.$/,
      );
      expect(summary(assessed(name), en)).toMatch(
        /automated check, not a decision\. The government grant authority decides on the grant .+ section 7 of the Act .+ nobody has checked here\.$/,
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
      `${explain(deadline, en)} This requires nothing from you. You may supplement the application if you wish.`,
    );
    expect(explain(deadline, en, 'official')).toBe(
      `${explain(deadline, en)} Assess the point and record your reasons.`,
    );
    expect(explain(cap, en, 'official', digikunta2017)).toBe(
      `${plain} Grounds: Ministry of Finance press release of 24 August 2017, paragraph 6. Interpretation: digikunta interpretations 1, 2, 4, 5 and 6.`,
    );
  });

  test('a late applicant learns of the only way out, a failure of the authority, in each language', () => {
    const late = assessed('late').findings.find(({ rule }) => rule === 'deadline');
    if (!late) throw new Error('no deadline finding');
    expect(explain(late, fi, 'applicant')).toMatch(
      /viranomaisen järjestelmä ei toiminut .+\(laki 13\/2003, 10 § 2 mom\.\)\.$/,
    );
    expect(explain(late, sv, 'applicant')).toMatch(
      /myndighetens system inte fungerade .+\(10 § 2 mom\. i lagen 13\/2003\)\.$/,
    );
    expect(explain(late, en, 'applicant')).toMatch(
      /authority’s system failed .+\(Act 13\/2003, section 10\(2\)\)\.$/,
    );
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
