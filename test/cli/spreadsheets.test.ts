// Applications and scores in files as spreadsheets save them, and answers for spreadsheets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationsFromCsv } from '../../src/input/applications-from-csv.js';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { parseApplication } from '../../src/schema/parse.js';
import { LANGUAGES } from '../../src/words/languages.js';
import { type Answer, blanks, digikunta, folderWith } from './in-process.js';

const bytes1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const HEAD =
  'Hakemuksen tunnus;Saapunut;Avustuskohde;Haettu avustus;Vastaa kuntakentän yhteiseen haasteeseen;Tehostaa tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta;Edistää tulosten hyödyntämistä;Uudistaa toimintatapoja;Uudistaa palveluprosesseja;Pyrkii vähentämään kustannuksia;Hakija;Hakijan tyyppi;Kuntanumero;Rooli kokeilussa;Kustannuslaji;Kustannus;Aiheutuu hankkeesta;Muun rahoituksen lähde';
const row = (id: string, code: string, grant: string, cost: string): string =>
  `${id};14.9.2017 klo 10.02.31;kuntakokeilu;"${grant}";kyllä;kyllä;kyllä;kyllä;kyllä;kyllä;Lempäälä;kunta;${code};kokeilijakunta;henkilöstökustannukset;"${cost}";kyllä;ei ole`;
const more = (cost: string): string => `;;;;;;;;;;;;;;matkakustannukset;"${cost}";kyllä;`;
/** As LibreOffice in Finnish saves it: Windows-1252, semicolons, decimal commas, CRLF, rows of separators at the end. */
const APPLICATIONS = [
  HEAD,
  row('A-1', '418', '7 000,00', '10 000,00'),
  more('500,50'),
  row('B-2', '536', '2 000,00', '20 000,00'),
  row('C-3', '91', '2 000,00', '1.234'),
  ';'.repeat(17),
  ';'.repeat(17),
  '',
].join('\r\n');
const FILES = {
  'applications.csv': bytes1252(APPLICATIONS),
  'good.csv': `\ufeff${[HEAD, row('A-1', '418', '7000', '10000'), row('B-2', '536', '2000', '20000')].join('\n')}`,
  'notes.csv': [`${HEAD};Huomautus`, `${row('A-1', '418', '7000', '10000')};soita`].join('\n'),
  'versions.csv': [
    HEAD,
    row('A-1', '418', '7000', '10000'),
    row('A-1', '418', '7000', '1.234').replace('14.9.2017', '15.9.2017'),
  ].join('\n'),
  'LOWER.CSV': [HEAD, row('A-1', '418', '7000', '10000')].join('\n'),
  'empty.csv': '',
  'foreign.csv': 'a;b\n1;2\n',
  'book.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0]),
  'large.csv': `Kustannus\n${'1\n'.repeat(6 * 2 ** 20)}`,
  'reviews.json': '{"Z":[]}',
  'scores.csv': bytes1252('Hakemus;Pisteet\r\nA-1;7,33333333333333\r\nB-2;8\r\n;\r\n;\r\n'),
  'scores-comma.csv': 'id,score\nA-1,"7,5"\nB-2,8.25\n,,\n',
  'scores-more.csv': 'rank,id,name,score\n1,A-1,Lempäälä,9\n2,B-2,Nokia,8\n',
  'scores-date.csv': 'id;score\nA-1;8\nB-2;7.5.2017\n',
  'scores-cut.csv': 'id,score\nA-1,7,5\n',
  'scores-blank.csv': 'id;score\nA-1;\n',
  'scores-idless.csv': 'id;score\n;5\n',
  'scores-large.csv': 'id;score\nA-1;1234567\n',
};

let run: (...args: string[]) => Promise<Answer>;
let remove: () => void;
beforeAll(() => {
  ({ run, remove } = folderWith(FILES));
});
afterAll(() => {
  remove();
});
const jsonLines = ({ out }: Answer) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a spreadsheet of applications', () => {
  it('is triaged, each application at its first row, and a refused cell is named', async () => {
    const { code, out, err } = await run('triage', '--lang', 'fi', 'applications.csv');
    expect([code, err]).toEqual([1, '']);
    expect(blanks(out)).toMatch(/^ {5}2 {2}A-1 .* 7 000,00 €$/m);
    expect(blanks(out)).toMatch(/^ {5}4 {2}B-2 .* 2 000,00 €$/m);
    expect(out).toMatch(
      / {5}5 {2}C-3 {17}virheellinen.*rivi 5, Kuntanumero: Kuntanumerossa on kolme numeroa; ”91” on luultavasti 091\..*\(\+1\)/,
    );
  });

  it('gives the very assessments of the library', async () => {
    const answers = jsonLines(await run('triage', '--json', 'applications.csv'));
    const { applications } = applicationsFromCsv(FILES['applications.csv']);
    const assessments = applications.map(({ input }) => {
      const parsed = parseApplication(input);
      return parsed.ok ? assess(digikunta2017, parsed.value) : undefined;
    });
    expect(answers.map(({ assessment }) => assessment)).toEqual(assessments);
    expect(answers.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(answers[2]).toMatchObject({
      ok: false,
      issues: [
        { row: 5, column: 'Kuntanumero', reason: 'sheet.code-short', facts: { likely: '091' } },
        { row: 5, column: 'Kustannus', reason: 'typed.euro-ambiguous' },
      ],
    });
  });

  it('is assessed, one after the other', async () => {
    const { code, out } = await run('assess', 'good.csv');
    expect(code).toBe(0);
    expect(out).toContain('good.csv, row 2\n');
    expect(out).toContain('€7,000.00');
    expect(out).toContain('good.csv, row 3\n');
    const lines = jsonLines(await run('assess', '--json', 'applications.csv', 'LOWER.CSV'));
    expect(lines.map(({ file, line, id, ok }) => [file, line, id, ok])).toEqual([
      ['applications.csv', 2, 'A-1', true],
      ['applications.csv', 4, 'B-2', true],
      ['applications.csv', 5, 'C-3', false],
      ['LOWER.CSV', 2, 'A-1', true],
    ]);
    expect((await run('assess', '--csv', 'good.csv')).out).toContain(
      '"good.csv, row 3",B-2,eligible',
    );
  });

  it('is ranked and shared out, and an application with a refused cell is left out', async () => {
    const { code, out } = await run('rank', '--json', 'applications.csv', '--scores', 'scores.csv');
    expect(code).toBe(1);
    expect(
      jsonLines({ code, out, err: '' }).map(({ rank, id, score, line, verdict }) => [
        rank,
        id,
        score,
        line,
        verdict,
      ]),
    ).toEqual([
      [1, 'B-2', '8', 4, undefined],
      [2, 'A-1', '7.33333333333333', 2, undefined],
      [null, 'C-3', undefined, 5, 'malformed'],
    ]);
    expect((await run('allocate', '--budget', '7000', 'good.csv')).out).toContain('Award');
  });

  it('is read although it has columns of others, which are named', async () => {
    for (const command of [['assess'], ['triage'], ['rank'], ['allocate', '--budget', '9000']]) {
      const { code, out, err } = await run(...command, 'notes.csv');
      expect(code).toBe(1);
      expect(out).toContain('7,000.00');
      expect(err).toBe(
        'digikunta: notes.csv, row 1, Huomautus: The heading "Huomautus" is unknown, so its column was not read. Correct the heading or remove the column.\n',
      );
    }
  });

  it.each([
    ['empty.csv', /^digikunta: empty\.csv, row 1: The sheet contains no applications\./],
    ['foreign.csv', /^digikunta: foreign\.csv, row 1: The first row has no known heading\./],
    ['book.csv', /^digikunta: book\.csv, row 1: The file is not CSV\./],
    ['large.csv', /^digikunta: large\.csv is larger than 10 MB\./],
    ['none.csv', /^digikunta: There is no file none\.csv\./],
  ])('%s is refused', async (file, sentence) => {
    for (const command of ['assess', 'triage', 'rank']) {
      const { code, out, err } = await run(command, file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(sentence);
    }
  });

  it('says of the version that counts that a later one could not be read', async () => {
    const { code, out } = await run('rank', '--json', 'versions.csv');
    expect(code).toBe(1);
    expect(jsonLines({ code, out, err: '' })).toMatchObject([
      { id: 'A-1', line: 2, laterUnreadable: 3 },
      { id: 'A-1', line: 3, verdict: 'malformed' },
    ]);
    expect(jsonLines(await run('triage', '--json', 'versions.csv'))[1]).toMatchObject({
      id: 'A-1',
      otherVersion: { index: 0, counts: 'earlier' },
    });
  });

  it('does not hide a review of nobody', async () => {
    const { code, err } = await run('triage', 'good.csv', '--reviews', 'reviews.json');
    expect(code).toBe(2);
    expect(err).toContain('reviews.json contains the id Z');
  });
});

describe('scores in a spreadsheet', () => {
  it.each([
    ['scores.csv', ['7.33333333333333', '8']],
    ['scores-comma.csv', ['7.5', '8.25']],
    ['scores-more.csv', ['9', '8']],
  ])('%s is read', async (file, scores) => {
    const answer = await run('rank', '--json', 'good.csv', '--scores', file);
    const byId = new Map(jsonLines(answer).map(({ id, score }) => [id, score]));
    expect(['A-1', 'B-2'].map((id) => byId.get(id))).toEqual(scores);
  });

  it.each([
    ['scores-date.csv', 'row 3, B-2'],
    ['scores-cut.csv', 'row 2, A-1'],
    ['scores-blank.csv', 'row 2, A-1'],
    ['scores-idless.csv', 'row 2'],
    ['scores-large.csv', 'row 2, A-1'],
  ])('%s is refused, with the row and the limit', async (file, place) => {
    expect(await run('rank', 'good.csv', '--scores', file)).toEqual({
      code: 2,
      out: '',
      err: `digikunta: ${file}, ${place}: expected a score of at most six digits before the decimals, for example 7.5.\n`,
    });
  });
});

describe('an answer for a spreadsheet', () => {
  it('has the separator and the decimals that were asked for', async () => {
    const { out } = await run(
      'rank',
      '--csv',
      '--bom',
      '--separator',
      ';',
      '--decimal',
      ',',
      'good.csv',
      '--scores',
      'scores.csv',
    );
    expect(out.split('\r\n')).toEqual([
      '\ufeffrank;id;eligibility;score;maximumAward;line;why',
      '1;B-2;eligible;8;2000,00;3;The requirements of the call that were checked are met.',
      '2;A-1;eligible;7,33333333333333;7000,00;2;The requirements of the call that were checked are met.',
      '',
    ]);
    expect(
      (await run('triage', '--csv', '--separator', 'tab', '--decimal', ',', 'good.csv')).out,
    ).toContain('2\tA-1\teligible\tfalse\t7000,00\t\t');
    expect(
      (
        await run(
          'allocate',
          '--csv',
          '--separator',
          ';',
          '--decimal',
          ',',
          '--budget',
          '7000.50',
          'good.csv',
        )
      ).out,
    ).toContain(';7000,00;');
    expect(
      (await run('assess', '--csv', '--separator', ';', '--decimal', ',', 'good.csv')).out,
    ).toContain(';7000,00;');
    expect((await run('rank', '--csv', 'good.csv')).out).toContain(',7000.00,');
  });

  it.each([
    [['--separator', '|'], '--separator: expected one of ",", ";", tab.'],
    [['--decimal', ';'], '--decimal: expected one of ".", ",".'],
  ])('takes no other: %j', async (options, sentence) => {
    for (const command of ['assess', 'triage', 'rank'])
      expect(await run(command, '--csv', ...options, 'good.csv')).toEqual({
        code: 2,
        out: '',
        err: `digikunta: ${sentence}\n`,
      });
  });
});

describe.each(LANGUAGES)('the template in %s', (language) => {
  it('is a sheet of one application that meets the conditions, and is read by the command', async () => {
    const { code, out, err } = await digikunta(['template', '--lang', language]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\ufeff[^\r\n]+\r\n[^\r\n]+\r\n$/);
    const { applications, issues } = applicationsFromCsv(new TextEncoder().encode(out));
    expect(issues).toEqual([]);
    const parsed = parseApplication(applications[0]?.input);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok)
      expect(assess(digikunta2017, parsed.value)).toMatchObject({
        eligibility: 'eligible',
        award: { maximumAward: '7000.00' },
      });
    expect(out.includes(';')).toBe(language !== 'en');
    expect(out.split('\r\n')).toMatchSnapshot();
  });
});

it('the template takes no file, and has no mark on a terminal', async () => {
  expect((await digikunta(['template', 'x.csv'])).code).toBe(2);
  expect((await digikunta(['template'], { terminal: true })).out).toMatch(/^Application id,/);
});
