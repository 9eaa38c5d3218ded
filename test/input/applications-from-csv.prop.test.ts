// Any text and any bytes give an answer, every cell is read or answered for, and a long file takes no longer than its length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationsFromCsv } from '../../src/input/applications-from-csv.js';
import { CATALOGUES, LANGUAGES } from '../../src/words/languages.js';
import { explain } from '../../src/words/explain.js';
import { leastTime } from '../checks/processor-time.js';

/** Columns of texts, so that each cell can be found again, and two that no application has. */
const HEADINGS = [
  'Hakemuksen tunnus',
  'Hakija',
  'Selvityksessä löydetty keino',
  'Kustannuksen kuvaus',
  'Kustannuksen kuvaus 2',
  'costs.0.description',
  'Kumppani',
  'Muun rahoituksen lähde',
  'Huomautus',
  '',
];
const table = fc
  .array(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 8 })
  .chain((head) =>
    fc.tuple(
      fc.constant(head),
      fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 9 }), { maxLength: 8 }),
    ),
  );

describe('applicationsFromCsv', () => {
  it('never throws, and says each issue as explain says it', () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'id',
            'costs.amount',
            ';',
            ',',
            '\t',
            '\n',
            '\r',
            '"',
            '1',
            'sep=',
            '\ufeff',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(input, fc.constantFrom(...LANGUAGES), (file, language) => {
        for (const issue of applicationsFromCsv(file, { language }).issues)
          expect(explain(issue, CATALOGUES[language])).toBe(issue.message);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no cell without a word: each is in its application, or in an issue of its row or column', () => {
    fc.assert(
      fc.property(table, ([head, rows]) => {
        const text = [['id', ...head], ...rows.map((cells, at) => [String(at % 3), ...cells])]
          .map((cells) => cells.join(';'))
          .join('\r\n');
        const { applications, issues } = applicationsFromCsv(text);
        for (const [at, cells] of rows.entries()) {
          const row = at + 2;
          const application = applications.find((one) => one.rows.includes(row));
          const input = JSON.stringify(application?.input);
          for (const [index, cell] of cells.entries()) {
            const heading = head[index] ?? '';
            const column = heading === '' ? String.fromCharCode(66 + index) : heading;
            const isSaid = issues.some(
              (issue) =>
                issue.column === column && (issue.row === row || issue.row === 1 || heading === ''),
            );
            if (cell !== '' && !isSaid) expect(input).toContain(`"${cell}"`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      'rows of one application',
      (n: number) => `Hakemuksen tunnus;Hakija;Kustannus\n${'A;Nokia;1,00\n'.repeat(n)}`,
    ],
    [
      'applicants of one application',
      (n: number) =>
        `Hakemuksen tunnus;Hakija\n${Array.from({ length: n }, (_, at) => `A;N${String(at)}\n`).join('')}`,
    ],
    [
      'applications',
      (n: number) =>
        `Hakemuksen tunnus;Kustannus\n${Array.from({ length: n }, (_, at) => `A${String(at)};1,00\n`).join('')}`,
    ],
    [
      'rows that contradict',
      (n: number) =>
        `Hakemuksen tunnus;Hakija;Kuntanumero\n${Array.from({ length: n }, (_, at) => `A;N${String(at)};418\n`).join('')}`,
    ],
    [
      'headings',
      (n: number) =>
        Array.from({ length: n }, (_, at) => `Kustannus ${String(at % 9999)}`).join(';'),
    ],
    ['blank rows', (n: number) => `Kustannus;Hakija\n${';\n'.repeat(n)}1;x`],
    ['a long cell', (n: number) => `Kustannus;Hakija\n${'1 '.repeat(n)};${'*: '.repeat(n)}`],
    [
      'a long list',
      (n: number) =>
        `Autettavat kokeilijakunnat;Rooli kokeilussa\n"${'536, '.repeat(n)}";"${' , '.repeat(n)}"`,
    ],
    ['quotes', (n: number) => `Hakija\n"${'""'.repeat(n)}"`],
  ])('takes no longer than the length of %s', (_, make) => {
    const time = (n: number): number => {
      const file = make(n);
      return leastTime(() => applicationsFromCsv(file));
    };
    // Eight times as much takes eight times as long; if it were quadratic, 64 times.
    expect(time(32_000)).toBeLessThan(Math.max(time(4000), 2) * 24);
  });
});
