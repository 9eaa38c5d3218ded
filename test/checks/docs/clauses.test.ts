import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import type { Localized } from '../../../src/model/call.js';
import { EFFECTS, OUTCOMES, type RuleName, RULES } from '../../../src/model/reasons.js';
import type { PolicyReason } from '../../../src/rules/costs.js';
import { REASONS } from '../../../src/rules/reasons.js';
import { SETTLEMENT } from '../../../src/settlement/settle.js';
import { FACTS } from '../../words/facts.js';
import { codesIn, read, ROOT, sectionsOf, tableOf } from './markdown.js';

const OFFICIALS_REASONS = Object.keys(FACTS).filter((reason) => !(reason in REASONS));
const page = read('docs/clauses.md');
const sections = new Map(sectionsOf(page).map(({ heading, text }) => [heading, text]));
const table = (heading: string, firstColumn: string) =>
  tableOf(sections.get(heading) ?? '', firstColumn);
const { clauses, costPolicy, documents = {}, grounds, readings, ruleClauses } = digikunta2017;
const clausesOf = (rule: RuleName, reason: string): readonly string[] =>
  grounds[reason] ?? ruleClauses[rule];
const known = new Set(clauses.map(({ id }) => id));
const placeOf = (locator: Localized): string =>
  typeof locator === 'string' ? locator : locator.en;
const only = (cell: string | undefined): string => codesIn(cell)[0] ?? '';
const POSITIONS = Array.from({ length: 56 }, (_, index) => String(index + 1));

/** The reasons whose clauses the cost policy gives with the kind. */
const OF_THE_KIND: readonly string[] = [
  'costs.accepted',
  'costs.final-vat',
  'costs.needs-review',
  'costs.review-accepted',
  'costs.review-rejected',
  'costs.refused-kind',
  'costs.recoverable-vat',
  'costs.match-only',
  'costs.flat',
  'costs.limited',
] satisfies PolicyReason[];

describe('the release in docs/clauses.md', () => {
  const rows = table('The release, paragraph by paragraph', 'Clause');

  it('has a clause for every paragraph', () => {
    const paragraphs = new Set(
      clauses
        .filter(({ document }) => document === 'release')
        .map(({ locator }) => placeOf(locator).replace(/^paragraph (\d).*/, '$1')),
    );
    expect([...paragraphs].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('has a row for every clause of the release, with its place, its rule and its test', () => {
    expect(rows.map((row) => [only(row['Clause']), row['Paragraph']])).toEqual(
      clauses
        .filter(({ document }) => document === 'release')
        .map(({ id, locator }) => [id, placeOf(locator).replace('paragraph ', '')]),
    );
    for (const row of rows) {
      const clause = clauses.find(({ id }) => id === only(row['Clause']));
      if (clause?.rule) {
        expect(row['Rule']).toContain(`(../src/rules/${clause.rule}.ts)`);
        expect(row['Test']).toContain(`(../test/rules/${clause.rule}.test.ts)`);
      } else {
        expect(row['Rule']).toMatch(/^none: ./);
      }
    }
  });
});

describe('the clauses', () => {
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

  it.each([
    ['binding', 'Law, decisions and courts'],
    ['comparison', 'Sources for comparison'],
  ] as const)(
    'of other sources that are %s have a row each, with document, place, address and rule',
    (kind, heading) => {
      const rows = table(heading, 'Clause');
      expect(
        rows.map((row) => [
          only(row['Clause']),
          only(row['Document']),
          row['Place'],
          [...(row['Address'] ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href),
          row['Rule']?.startsWith('none: ') ? null : only(row['Rule']),
        ]),
      ).toEqual(
        clauses
          .filter(({ document }) => document !== 'release' && documents[document]?.kind === kind)
          .map(({ id, document, locator, href = documents[document]?.href, rule }) => [
            id,
            document,
            placeOf(locator),
            typeof href === 'string' ? [href] : [...new Set([href?.fi, href?.sv])],
            rule,
          ]),
      );
      expect(rows.filter((row) => !row['Summary'])).toEqual([]);
    },
  );
});

describe('the rules in docs/clauses.md', () => {
  it('have a section each, in their order', () => {
    expect(
      [...sections.keys()].filter((heading) => (RULES as readonly string[]).includes(heading)),
    ).toEqual([...RULES]);
  });

  it.each(RULES)('%s: every reason has a row with its outcome and clauses', (rule) => {
    const rows = table(rule, 'Reason');
    const documented = rows.map((row) => ({
      reason: only(row['Reason']),
      outcome: only(row['Outcome']),
      clauses: row['Clauses'] === 'of the kind' ? null : codesIn(row['Clauses']),
    }));
    const reasons = Object.entries(REASONS).filter(([reason]) => reason.startsWith(`${rule}.`));
    const byReason = (a: { reason: string }, b: { reason: string }): number =>
      a.reason < b.reason ? -1 : 1;
    expect(documented.sort(byReason)).toEqual(
      reasons
        .map(([reason, { outcome }]) => ({
          reason,
          outcome,
          clauses: OF_THE_KIND.includes(reason) ? null : clausesOf(rule, reason),
        }))
        .sort(byReason),
    );
    expect(rows.filter((row) => !row['When'])).toEqual([]);
  });

  it.each(RULES)('%s: the section names the effect', (rule) => {
    const effect = assess(digikunta2017, {}).findings.find((one) => one.rule === rule)?.effect;
    expect(sections.get(rule)).toContain(`Effect \`${String(effect)}\``);
  });

  it('speak of no reason, outcome or effect that does not exist', () => {
    const prefixes = new RegExp(`^(?:${RULES.join('|')})\\.[a-z][a-z-]+$`);
    const reasons = codesIn(page).filter((code) => prefixes.test(code));
    expect(reasons.filter((reason) => !(reason in REASONS))).toEqual([]);
    const ground = sections.get('Common ground') ?? '';
    for (const word of [...OUTCOMES, ...EFFECTS]) expect(ground).toContain(`\`${word}\``);
  });

  it('name the figures of the call as the call has them', () => {
    const { alandMunicipalities, closesAt, cooperation, criteria, decisionsAnnouncedOn, rate } =
      digikunta2017;
    expect(sections.get('deadline')).toContain(new Date(closesAt ?? '').toISOString());
    expect(sections.get('applicant')?.replaceAll(/\s+/g, ' ')).toContain(
      alandMunicipalities.join(', '),
    );
    for (const { id } of criteria) expect(sections.get('criteria')).toContain(`\`${id}\``);
    expect(sections.get('costs')).toContain(`before ${String(decisionsAnnouncedOn)}`);
    expect(sections.get('cap')).toContain(`${JSON.stringify(rate).replaceAll('"', '')} × the sum`);
    expect([cooperation?.minimum, sections.get('cooperation')]).toEqual([
      2,
      expect.stringContaining('Two or more counted'),
    ]);
  });
});

describe("the officials' functions in docs/clauses.md", () => {
  const rows = (sections.get("Officials' functions") ?? '')
    .split('\n')
    .filter((line) => /^\| `(?:ranking|allocation|settlement)\./.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('have a row for every reason, with when it is given', () => {
    const reasons = OFFICIALS_REASONS.filter((reason) =>
      /^(?:ranking|allocation|settlement)\./.test(reason),
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect(rows.map(([, reason]) => only(reason)).sort()).toEqual(reasons.sort());
    expect(
      rows.filter((cells) =>
        cells.some((cell, index) => cell === '' && index > 0 && index < cells.length - 1),
      ),
    ).toEqual([]);
  });

  it('name the outcome and the clauses of each reason of a settlement', () => {
    const settling = rows.filter(([, reason = '']) => reason.includes('settlement.'));
    expect(
      settling.map(([, reason, outcome, , ofReason]) => [
        only(reason),
        only(outcome),
        ofReason === 'of the call' ? undefined : codesIn(ofReason),
      ]),
    ).toEqual(
      Object.entries(SETTLEMENT).map(([reason, { outcome }]) => [reason, outcome, grounds[reason]]),
    );
  });
});

describe('the cost policy in docs/clauses.md', () => {
  it('is the policy of the call, kind by kind', () => {
    const rows = table('Cost policy', 'Kind');
    expect(
      rows.map((row) => [
        only(row['Kind']),
        { treatment: only(row['Treatment']), clauses: codesIn(row['Clauses']) },
      ]),
    ).toEqual(Object.entries(costPolicy));
    expect(rows.filter((row) => !row['On whose word'])).toEqual([]);
  });
});

describe('the readings in docs/clauses.md', () => {
  it('are those of the call, each with its interpretation', () => {
    expect(
      table('Other readings', 'Reading').map((row) => [
        only(row['Reading']),
        Number(row['Interpretation']),
      ]),
    ).toEqual(readings.map(({ id, interpretation }) => [id, interpretation]));
  });
});

describe('the interpretations in docs/clauses.md', () => {
  const rows = table('Interpretations', 'Interpretation');

  it('are all there, each with what is taken and where', () => {
    expect(rows.map((row) => row['Interpretation'])).toEqual(POSITIONS);
    expect(rows.filter((row) => !row['Reading taken'] || !row['Where'])).toEqual([]);
  });

  it('name the clause that findings cite, where there is one', () => {
    expect(rows.map((row) => only(row['Clause']))).toEqual(
      POSITIONS.map(
        (number) => clauses.find(({ id }) => id === `interpretation.${number}`)?.id ?? '',
      ),
    );
  });

  it('hold every interpretation that a clause names', () => {
    const interpretations = clauses.filter(({ document }) => document === 'interpretation');
    expect(
      interpretations.filter(
        ({ id, locator }) =>
          id !== `interpretation.${placeOf(locator)}` || !POSITIONS.includes(placeOf(locator)),
      ),
    ).toEqual([]);
  });
});

describe('links in docs/clauses.md', () => {
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

  it('lead to files that exist', () => {
    const files = [
      ...new Set(
        links.filter((target) => target.startsWith('../')).map((target) => target.slice(3)),
      ),
    ];
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([]);
  });

  it('lead to headings that exist', () => {
    const anchors = [...sections.keys()].map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(
      links.filter((target) => target.startsWith('#') && !anchors.includes(target.slice(1))),
    ).toEqual([]);
  });
});
