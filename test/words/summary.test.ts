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

  test('a cost line that is not complete is named, and the figures are those so far', () => {
    const costs = [
      { kind: 'salaries', amount: '10000.00', causedByProject: true },
      { kind: 'travel', amount: '500.00' },
    ] as const;
    const draft = { requestedGrant: '7000.00', otherFunding: [], costs };
    const words = summary(assess(digikunta2017, draft), en);
    expect(words).toContain('These figures are based on the information given so far.');
    expect(words).toMatch(/Information is still missing: [^.]+ and eligible costs\./);
    // The request is known; only whether it is within the maximum is not.
    const larger = { ...draft, requestedGrant: '7100.00' };
    expect(summary(assess(digikunta2017, larger), en)).toMatch(
      /Information is still missing: [^.]+ and eligible costs\./,
    );
    const complete = { ...draft, costs: costs.slice(0, 1) };
    expect(summary(assess(digikunta2017, complete), en)).not.toMatch(/so far|eligible costs/);
  });

  test('what the application says and the authority must compare is left to the authority', () => {
    const draft = { category: 'study-means', studyMeans: 'Digital invoices' } as const;
    expect(summary(assess(digikunta2017, draft), en)).toContain(
      'The authority has yet to assess: funding category and assessment criteria.',
    );
    expect(summary(assess(digikunta2017, { ...draft, studyMeans: '' }), en)).toContain(
      'The authority has yet to assess: assessment criteria.',
    );
  });

  test.each([
    ['10000.00', []],
    ['5000.00', [{ source: 'Tekes', kind: 'private', amount: '1000.00' }]],
    ['9000.00', [{ source: 'Tekes', kind: 'private', amount: '6000.00' }]],
  ] as const)('the sums named for a request of %s add up to the costs', (requested, funding) => {
    const costs = [{ kind: 'salaries', amount: '10000.00', causedByProject: true }] as const;
    const draft = { requestedGrant: requested, otherFunding: funding, costs };
    const words = summary(assess(digikunta2017, draft), en);
    const euros = (pattern: RegExp): number =>
      Number(pattern.exec(words)?.[1]?.replace(',', '') ?? 0);
    expect(
      euros(/A grant of at most €([\d,.]+\d)/) +
        euros(/Other funding is €([\d,.]+\d)/) +
        euros(/self-financing (?:is )?€([\d,.]+\d)/),
    ).toBe(10000);
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
      /myndighetens system inte fungerade .+\. Se 10 § 2 mom\. i lagen om elektronisk kommunikation i myndigheternas verksamhet \(13\/2003\)\.$/,
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
