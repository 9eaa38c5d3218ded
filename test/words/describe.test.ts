import { describe as group, expect, test } from 'vitest';
import {
  assess,
  type Change,
  describe,
  digikunta2017,
  issuesAt,
  labelOf,
  nextQuestions,
  prettifyIssues,
  remedies,
} from '../../src/index.js';
import { parseApplication, readDraft } from '../../src/schema/index.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { joint } from '../checks/example.js';

const CATALOGUES = [fi, sv, en];
const line = { kind: 'salaries', amount: '9000.00', causedByProject: true } as const;

group('the name of a field', () => {
  test('is that of the field, with the entry of its list', () => {
    expect(CATALOGUES.map((words) => labelOf(['costs', 1, 'kind'], words))).toEqual([
      'Kustannusrivi 2 – Kustannuslaji',
      'Kostnadsrad 2 – Kostnadsslag',
      'Cost line 2 – Kind of cost',
    ]);
    expect(labelOf(['requestedGrant'], en)).toBe('Grant requested');
    expect(labelOf(['applicants', 0], fi)).toBe('Hakija 1');
    expect(labelOf(['applicants'], fi)).toBe('Hakijat');
    expect(labelOf(['reviews', 'criteria.innovativeness'], sv)).toBe('Myndighetens bedömning');
  });

  test('is the label of a declaration, and the id of what no application has', () => {
    expect(labelOf(['declarations', 'municipal-task'], en)).toBe(
      'the activity remains a municipal responsibility after the regional reform',
    );
    expect(labelOf(['toString'], en)).toBe('toString');
    expect(labelOf([], en)).toBe('');
  });

  test('exists in each language for everything that is asked', () => {
    const empty = { costs: [{}], applicants: [{}], otherFunding: [{}] };
    const paths = [{}, empty, { ...empty, category: 'influencer-role' as const }].flatMap((draft) =>
      nextQuestions(digikunta2017, draft).map(({ path }) => path),
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const words of CATALOGUES)
      for (const path of paths) expect(labelOf(path, words)).toMatch(/^\p{Lu}.*[^.:]$/u);
  });
});

group('what is said of', () => {
  test('a change: from what to what', () => {
    const change: Change = { path: ['requestedGrant'], from: '9000.00', to: '6300.00' };
    expect(CATALOGUES.map((words) => describe(change, words))).toEqual([
      'Haettu avustus: 9\u00a0000,00\u00a0€ → 6\u00a0300,00\u00a0€',
      'Sökt understöd: 9\u00a0000,00\u00a0€ → 6\u00a0300,00\u00a0€',
      'Grant requested: €9,000.00 → €6,300.00',
    ]);
    expect(describe({ path: ['aims', 'lowersCosts'], from: false, to: true }, fi)).toBe(
      'Pyrkiikö hanke vähentämään kustannuksia? ei → kyllä',
    );
    expect(describe({ path: ['category'], from: null, to: 'experiment' }, en)).toBe(
      'What is the grant for? not answered → municipal trial',
    );
    expect(describe({ path: ['requestedGrant'], from: '1.00', to: undefined }, sv)).toBe(
      'Sökt understöd: 1,00\u00a0€ → inte besvarat',
    );
  });

  test('a change of a list: the entries that go and come', () => {
    const equipment = { kind: 'equipment', amount: '100.00', description: 'Server' };
    expect(describe({ path: ['costs'], from: [line, equipment], to: [line] }, en)).toBe(
      'Costs: remove purchase of equipment, Server, €100.00',
    );
    const nokia = { kind: 'municipality', code: '536', name: 'Nokia' };
    expect(describe({ path: ['applicants'], from: [], to: [nokia], example: true }, fi)).toBe(
      'Hakijat: lisätään Nokia, 536, kunta (esimerkki)',
    );
  });

  test('a remedy: its changes, or the answer to check', () => {
    const costs = [line];
    const [remedy] = remedies(digikunta2017, {
      costs,
      requestedGrant: '9000.00',
      otherFunding: [],
    });
    if (!remedy) throw new Error('no remedy');
    expect(describe(remedy, en)).toBe('Grant requested: €9,000.00 → €6,300.00');
    const denied = { ...joint, commonChallenge: false };
    const check = remedies(digikunta2017, denied).find((one) => 'check' in one);
    if (!check) throw new Error('no check');
    expect(CATALOGUES.map((words) => describe(check, words))).toEqual([
      'Vastaako hanke koko kuntakentän yhteiseen haasteeseen? tarkistakaa vastaus',
      'Löser projektet en utmaning som är gemensam för hela kommunfältet? kontrollera svaret',
      'Does the project address a challenge that the whole municipal sector shares? check the answer',
    ]);
  });

  test('a question: the field, or what the authority assesses', () => {
    const questions = nextQuestions(digikunta2017, joint).map((question) => describe(question, en));
    expect(questions).toContain(`Review by the authority: ${en.labels.rule.criteria}`);
    expect(nextQuestions(digikunta2017, {}).map((question) => describe(question, en))).toContain(
      'Grant requested',
    );
  });
});

group('the issues of the input', () => {
  const parsed = parseApplication({ ...joint, category: 'trial', requestedGrant: '0', sums: 1 });
  const issues = parsed.ok ? [] : parsed.issues;

  test('are a line each, with the name of the field and labels for ids', () => {
    expect(prettifyIssues(issues, en).split('\n')).toEqual([
      'What is the grant for? Expected one of: municipal trial, implementing a measure of the savings and productivity study, supporting the role of an influencer municipality.',
      'Grant requested: Expected an amount above zero.',
      'sums: There is no field "sums" here.',
    ]);
    expect(prettifyIssues(issues, fi)).not.toMatch(/experiment|study-means|requestedGrant/);
    expect(prettifyIssues([], fi)).toBe('');
  });

  test('are found at their field, at its group, and at what it holds', () => {
    const { issues: read } = readDraft({ costs: [{ amount: 'x' }, { kind: 'y' }], id: 1 });
    const at = (...path: (string | number)[]) => issuesAt(read, path).map((one) => one.path);
    expect(at('costs', 0, 'amount')).toEqual([['costs', 0, 'amount']]);
    expect(at('costs', 0, 'kind')).toEqual([]);
    expect(at('costs')).toEqual([
      ['costs', 0, 'amount'],
      ['costs', 1, 'kind'],
    ]);
    expect(issuesAt([{ path: ['costs'] }, { path: ['costs', 0] }], ['costs', 0])).toEqual([
      { path: ['costs', 0] },
      { path: ['costs'] },
    ]);
    expect(assess(digikunta2017, {}).findings.length).toBeGreaterThan(0);
  });
});
