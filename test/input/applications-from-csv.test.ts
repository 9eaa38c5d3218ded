// Files by hand, as Excel and LibreOffice in Finland save them: bytes, separators, and rows.
import { describe, expect, it } from 'vitest';
import { digikunta2018 } from '../../src/calls/2018.js';
import { incentive893 } from '../../src/calls/incentive-893-2019.js';
import { applicationsFromCsv, type SheetOptions } from '../../src/input/applications-from-csv.js';
import { CELLS } from '../../src/input/columns.js';
import { APPLICANT_KINDS, CATEGORIES, COST_KINDS, ROLES } from '../../src/model/vocabulary.js';
import { FUNDING_KINDS } from '../../src/model/application.js';
import { parseApplication, parseDraft } from '../../src/schema/parse.js';
import { explain } from '../../src/words/explain.js';
import { CATALOGUES, LANGUAGES, SHEET_WORDS } from '../../src/words/languages.js';

const HEAD = 'Hakemuksen tunnus;Saapunut;Haettu avustus;Kuntanumero;Hakija;Kustannuslaji;Kustannus';
const sheet = (...rows: string[]) => applicationsFromCsv(rows.join('\r\n'));
const inputs = (input: string | Uint8Array, options?: SheetOptions) =>
  applicationsFromCsv(input, options).applications.map(({ input: one }) => one);
const reasons = (input: string | Uint8Array, options?: SheetOptions) =>
  applicationsFromCsv(input, options).issues.map(({ row, column, reason }) => [
    row,
    column,
    reason,
  ]);
/** Each character below U+0100 as one byte; the euro sign as Windows-1252 has it. */
const bytes1252 = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('€', '\u0080'), (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  const text = 'Hakija;Kustannus\r\nLempäälä;"12 345,67 €"\r\n;;\r\n;;\r\n';
  const wanted = [{ applicants: [{ name: 'Lempäälä' }], costs: [{ amount: '12345.67' }] }];
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    view.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['text', text],
    ['text with a mark', `\ufeff${text}`],
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['Windows-1252', bytes1252(text)],
    ['UTF-16, as Excel saves "Unicode text"', utf16(true)],
    ['UTF-16 of the other order', utf16(false)],
    ['a Buffer', Buffer.from(text)],
  ])('are read as %s', (_, input) => {
    expect(inputs(input)).toEqual(wanted);
    expect(reasons(input)).toEqual([]);
  });

  it('that are a workbook are said to be one', () => {
    expect(reasons(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toEqual([[1, '', 'sheet.workbook']]);
    expect(reasons(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual([
      [1, '', 'sheet.workbook'],
    ]);
  });

  it.each([
    ['', 'sheet.empty'],
    ['\r\n;;;\r\n', 'sheet.empty'],
    [`${HEAD}\r\n;;;\r\n`, 'sheet.empty'],
    ['{"id":"a"}', 'sheet.headings-missing'],
    ['a;b\r\n1;2', 'sheet.headings-missing'],
    ['Hakija;Kustannus\r\nA;1\r\n"B;2\r\n', 'sheet.quotes'],
  ])('%j: %s', (input, reason) => {
    const { applications, issues } = applicationsFromCsv(input);
    expect(applications).toEqual([]);
    expect(issues.map((issue) => issue.reason)).toEqual([reason]);
  });

  it('with a wrong quotation name the row', () => {
    expect(reasons('Hakija;Kustannus\r\nA;1\r\n"B"x;2\r\n')).toEqual([[3, '', 'sheet.quotes']]);
  });
});

describe('the separator', () => {
  const wanted = [{ id: 'A-1', costs: [{ amount: '1234.50' }] }];

  it.each([
    'Hakemuksen tunnus;Kustannus\nA-1;1234,50\n',
    'Hakemuksen tunnus\tKustannus\nA-1\t1 234,50\n',
    'Hakemuksen tunnus,Kustannus\nA-1,"1234,50"\n',
    'Hakemuksen tunnus,Kustannus\nA-1,1234.50\n',
    '"Hakemuksen tunnus","Kustannus"\r"A-1","1.234,50"\r',
    'sep=;\r\nHakemuksen tunnus;Kustannus\r\nA-1;1234,50',
    'sep=,\r\nHakemuksen tunnus,Kustannus\r\nA-1,"1234,50"',
    '"sep=|"\r\nHakemuksen tunnus|Kustannus\r\nA-1|1234,50',
    'sep=\t\nHakemuksen tunnus\tKustannus\nA-1\t1234,50',
    '\r\n;\r\nHakemuksen tunnus;Kustannus\r\n\r\nA-1;1234,50\r\n',
    'Hakemuksen tunnus; Kustannus\nA-1; "1234,50"\n',
  ])('is found in %j', (text) => {
    expect(inputs(text)).toEqual(wanted);
    expect(reasons(text)).toEqual([]);
  });

  it('does not count as a row where Excel declares it', () => {
    expect(sheet('sep=;', 'Kustannus', 'x').issues[0]).toMatchObject({
      row: 2,
      column: 'Kustannus',
    });
  });
});

describe('rows', () => {
  it('of one id are one application, each with a cost', () => {
    const { applications, issues } = sheet(
      HEAD,
      'A-1;15.9.2017 klo 12.00;7 000,00;418;Lempäälä;henkilöstökustannukset;10 000,00',
      'A-1;;;536;Nokia;matkakustannukset;500,00',
      'A-1;;;418;;matkakustannukset;500,00',
      ';;;;;muut kustannukset;1,00',
      'B-2;14.9.2017 klo 9.30.15;700;980;Ylöjärvi;matkakustannukset;1000',
      ';;;;;;',
    );
    expect(issues).toEqual([]);
    expect(applications).toEqual([
      {
        rows: [2, 3, 4, 5],
        input: {
          id: 'A-1',
          arrivedAt: '2017-09-15T12:00+03:00',
          requestedGrant: '7000.00',
          applicants: [
            { code: '418', name: 'Lempäälä' },
            { code: '536', name: 'Nokia' },
          ],
          costs: [
            { kind: 'salaries', amount: '10000.00' },
            { kind: 'travel', amount: '500.00' },
            { kind: 'travel', amount: '500.00' },
            { kind: 'other', amount: '1.00' },
          ],
        },
        issues: [],
      },
      {
        rows: [6],
        input: {
          id: 'B-2',
          arrivedAt: '2017-09-14T09:30:15+03:00',
          requestedGrant: '700.00',
          applicants: [{ code: '980', name: 'Ylöjärvi' }],
          costs: [{ kind: 'travel', amount: '1000.00' }],
        },
        issues: [],
      },
    ]);
  });

  it('may say the same on each row, and stand apart', () => {
    expect(
      inputs(
        [
          HEAD,
          'A-1;15.9.2017 klo 12.00;7000;418;Lempäälä;matkakustannukset;1',
          'B-2;15.9.2017 klo 12.00;7000;536;Nokia;matkakustannukset;2',
          'A-1;15.9.2017 12:00;7000;418;Lempäälä;matkakustannukset;3',
        ].join('\n'),
      ).map(({ costs }) => costs),
    ).toEqual([
      [
        { kind: 'travel', amount: '1.00' },
        { kind: 'travel', amount: '3.00' },
      ],
      [{ kind: 'travel', amount: '2.00' }],
    ]);
  });

  it('of another time of arrival are another version', () => {
    const { applications, issues } = sheet(
      HEAD,
      'A-1;14.9.2017 klo 12.00;;;;matkakustannukset;1',
      'A-1;;;;;matkakustannukset;2',
      'A-1;15.9.2017 klo 12.00;;;;matkakustannukset;3',
      'A-1;;;;;matkakustannukset;4',
      'A-1;14.9.2017 klo 12.00;;;;matkakustannukset;5',
    );
    expect(issues).toEqual([]);
    expect(applications.map(({ rows }) => rows)).toEqual([
      [2, 3, 6],
      [4, 5],
    ]);
  });

  it('that contradict each other are refused; the first stands', () => {
    const { applications, issues } = sheet(
      HEAD,
      'A-1;;7000;418;Lempäälä;matkakustannukset;1',
      'A-1;;8000;418;Nokia;matkakustannukset;2',
    );
    expect(applications[0]?.input).toMatchObject({
      requestedGrant: '7000.00',
      applicants: [{ name: 'Lempäälä' }],
    });
    expect(issues).toMatchObject([
      {
        row: 3,
        column: 'Haettu avustus',
        path: ['requestedGrant'],
        reason: 'sheet.contradiction',
        facts: { text: '7000', row: 2 },
        message: 'Saman hakemuksen rivillä 2 lukee ”7000”. Anna sama tieto tai jätä solu tyhjäksi.',
      },
      {
        row: 3,
        column: 'Hakija',
        reason: 'sheet.contradiction',
        facts: { text: 'Lempäälä', row: 2 },
      },
    ]);
  });

  it('without an id that say something else are applications of their own', () => {
    expect(
      inputs('Haettu avustus;Kustannus\n100;1\n;2\n200;3\n200;4').map(
        ({ requestedGrant, costs }) => [requestedGrant, (costs as unknown[]).length],
      ),
    ).toEqual([
      ['100.00', 2],
      ['200.00', 2],
    ]);
  });

  it('have the same application in one row, with numbers in the headings or in the paths', () => {
    const wanted = [
      {
        id: 'A-1',
        applicants: [{ code: '418' }, { code: '536' }],
        costs: [
          { kind: 'travel', amount: '1.00' },
          { kind: 'software', amount: '2.00' },
        ],
        usePeriod: { from: '2017-10-02', to: '2018-09-30' },
        aims: { renewsRoutines: true, lowersCosts: false },
      },
    ];
    expect(
      inputs(
        'Hakemuksen tunnus;Kuntanumero 1;Kuntanumero 2;Kuntanumero 3;Kustannus 2;Kustannuslaji 2;Kustannuslaji 1;Kustannus 1;Käyttöaika alkaa;Käyttöaika päättyy;Uudistaa toimintatapoja;Pyrkii vähentämään kustannuksia\n' +
          'A-1;418;536;;2,00;ohjelmistot ja lisenssit;matkakustannukset;1,00;2.10.2017;30.9.2018;Kyllä;EI',
      ),
    ).toEqual(wanted);
    expect(
      inputs(
        'id,applicants.0.code,applicants.1.code,costs.0.kind,costs.0.amount,costs.1.kind,costs.1.amount,usePeriod.from,usePeriod.to,aims.renewsRoutines,aims.lowersCosts\n' +
          'A-1,418,536,travel,1.00,software,2.00,2017-10-02,2018-09-30,true,false',
      ),
    ).toEqual(wanted);
  });

  it('that name the same other funding twice are asked about', () => {
    const head =
      'Hakemuksen tunnus;Muun rahoituksen lähde;Muun rahoituksen laji;Muu rahoitus;Kustannus\n';
    const { applications, issues } = applicationsFromCsv(
      `${head}A;Säätiö;yksityinen rahoitus;100;1\nA;Säätiö;yksityinen rahoitus;100;2\nA;Säätiö;yksityinen rahoitus;200;3`,
    );
    expect(applications[0]?.input['otherFunding']).toEqual([
      { source: 'Säätiö', kind: 'private', amount: '100.00' },
      { source: 'Säätiö', kind: 'private', amount: '200.00' },
    ]);
    expect(issues).toMatchObject([{ row: 3, reason: 'sheet.funding-twice', facts: { row: 2 } }]);
    expect(
      inputs(`${head}A;ei ole;;;1\nA;ei ole;;;2\nB;–;;;\nC;;;;1`).map((one) => one['otherFunding']),
    ).toEqual([[], [], undefined]);
    expect(reasons(`${head}A;ei ole;;;1\nA;Säätiö;yksityinen rahoitus;200;3\nB;none;;5;`)).toEqual([
      [2, 'Muun rahoituksen lähde', 'sheet.none-and-more'],
      [4, 'Muun rahoituksen lähde', 'sheet.none-and-more'],
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['Kustannus', '1.234', 'typed.euro-ambiguous'],
    ['Kustannus', '#REF!', 'typed.euro'],
    ['Kustannus', '1,23E+05', 'typed.euro'],
    ['Haettu avustus', '-5', 'typed.euro'],
    ['Saapunut', '15.9.2017', 'typed.time-missing'],
    ['Saapunut', '42993,67', 'typed.time'],
    ['Kustannuksen päivä', '31.9.2017', 'typed.day'],
    ['Kuntanumero', '91', 'sheet.code-short'],
    ['Kuntanumero', '5', 'sheet.code-short'],
    ['Kuntanumero', 'Helsinki', 'sheet.code'],
    ['Autettavat kokeilijakunnat', '536, 91', 'sheet.code-short'],
    ['Kustannuslaji', 'palkat', 'sheet.choice'],
    ['Rooli kokeilussa', 'vaikuttajakunta, muu', 'sheet.choice'],
    ['Avustuskohde', 'kokeilu', 'sheet.choice'],
    ['Aiheutuu hankkeesta', 'ehkä', 'sheet.true-or-false'],
  ])('of %s with %j is refused, and keeps its text', (heading, text, reason) => {
    const { applications, issues } = applicationsFromCsv(
      `Hakemuksen tunnus;${heading}\nA-1;"${text}"`,
    );
    expect(issues).toMatchObject([{ row: 2, column: heading, reason }]);
    expect(issues).toEqual(applications[0]?.issues);
    expect(JSON.stringify(applications[0]?.input)).toContain(JSON.stringify(text));
    expect(parseDraft(applications[0]?.input).ok).toBe(false);
  });

  it('names the field in the input and what is expected, in the language asked for', () => {
    const text = `${HEAD}\nA-1;;;91;Helsinki;matkakustannukset;1\nA-1;;;;;palkat;1.234`;
    for (const language of LANGUAGES)
      for (const issue of applicationsFromCsv(text, { language }).issues)
        expect(explain(issue, CATALOGUES[language])).toBe(issue.message);
    expect(
      applicationsFromCsv(text, { language: 'en' }).issues.map(({ row, column, path, message }) => [
        row,
        column,
        path.join('.'),
        message.split('. ')[0],
      ]),
    ).toEqual([
      [
        2,
        'Kuntanumero',
        'applicants.0.code',
        'A municipality code has three digits; "91" is probably 091',
      ],
      [
        3,
        'Kustannuslaji',
        'costs.1.kind',
        expect.stringMatching(/^Expected one of these: personnel costs; travel costs;/),
      ],
      [3, 'Kustannus', 'costs.1.amount', 'The amount can be read in two ways: €1,234.00 or €1.234'],
    ]);
  });

  it('is read as the language of the headings writes it, whatever the language of the messages', () => {
    expect(inputs('Hakemuksen tunnus;Kustannuksen päivä\nA;9.12.2017', { language: 'en' })).toEqual(
      [{ id: 'A', costs: [{ incurredOn: '2017-12-09' }] }],
    );
    expect(reasons('Application id;Day of cost\nA;9.12.2017', { language: 'fi' })).toEqual([
      [2, 'Day of cost', 'typed.day-ambiguous'],
    ]);
  });

  it('takes the words of each language, and the ids themselves', () => {
    expect(
      inputs(
        'applicants.roles;applicants.members;costs.causedByProject;costs.kind\nvaikuttajakunta, försökarkommun;418 536;TOSI;premises\nei ole;ingen;nej;hyror för lokaler',
      ),
    ).toEqual([
      {
        applicants: [
          { roles: ['influencer', 'experimenter'], members: ['418', '536'] },
          { roles: [], members: [] },
        ],
        costs: [
          { causedByProject: true, kind: 'premises' },
          { causedByProject: false, kind: 'premises' },
        ],
      },
    ]);
  });

  it('takes the words of another call', () => {
    const [kind = ''] = Object.keys(incentive893.costPolicy);
    expect(inputs(`costs.kind\n${kind}`, { call: incentive893 })).toEqual([{ costs: [{ kind }] }]);
    expect(reasons('Kustannuslaji\nplumbing', { call: digikunta2018 })).toEqual([
      [2, 'Kustannuslaji', 'sheet.choice'],
    ]);
    const { declarations } = digikunta2018;
    for (const { id } of declarations) {
      expect(inputs(`declarations.${id}\nkyllä`, { call: digikunta2018 })).toEqual([
        { declarations: { [id]: true } },
      ]);
      expect(
        inputs(`${CATALOGUES.sv.labels.declaration[id] ?? ''}\nnej`, { call: digikunta2018 }),
      ).toEqual([{ declarations: { [id]: false } }]);
    }
    expect(declarations.length).toBeGreaterThan(0);
  });
});

describe('a heading', () => {
  it('that is unknown, stands twice or is missing is an issue, and no cell is lost without one', () => {
    const { applications, issues } = applicationsFromCsv(
      'Hakemuksen tunnus;Huomautus;Kustannus;Kustannus;;Hakemuksen tunnus 2\nA;x;1;2;y;;z\nB;;;;u;;v',
    );
    expect(applications.map(({ input }) => input)).toEqual([
      { id: 'A', costs: [{ amount: '1.00' }] },
      { id: 'B' },
    ]);
    expect(issues.map(({ row, column, reason, facts }) => [row, column, reason, facts])).toEqual([
      [1, 'Huomautus', 'sheet.heading-unknown', { heading: 'Huomautus' }],
      [1, 'Kustannus', 'sheet.heading-twice', { heading: 'Kustannus' }],
      [1, 'Hakemuksen tunnus 2', 'sheet.heading-unknown', { heading: 'Hakemuksen tunnus 2' }],
      [2, 'E', 'sheet.heading-missing', { text: 'y' }],
      [2, 'G', 'sheet.heading-missing', { text: 'z' }],
    ]);
  });

  it('is known whatever its case, blanks and marks', () => {
    expect(inputs('HAKEMUKSEN  TUNNUS *;haettu\u00a0avustus:\nA;5')).toEqual([
      { id: 'A', requestedGrant: '5.00' },
    ]);
  });

  it('means one field in all languages', () => {
    const names = LANGUAGES.flatMap((language) =>
      Object.entries(SHEET_WORDS[language].headings).map(
        ([field, heading]) => [heading.toLowerCase(), field] as const,
      ),
    );
    for (const [heading, field] of names)
      expect(names.filter(([other]) => other === heading).every(([, one]) => one === field)).toBe(
        true,
      );
    expect(names.filter(([heading]) => /\d/.test(heading))).toEqual([]);
    expect(Object.keys(SHEET_WORDS.fi.headings).sort()).toEqual(Object.keys(CELLS).sort());
  });
});

it('no label of the call means two ids', () => {
  for (const [kind, ids] of Object.entries({
    category: CATEGORIES,
    costKind: COST_KINDS,
    applicantKind: APPLICANT_KINDS,
    role: ROLES,
    fundingKind: FUNDING_KINDS,
  } as const)) {
    const words = LANGUAGES.flatMap((language) =>
      ids.flatMap((id) => [
        [CATALOGUES[language].labels[kind as 'role'][id]?.toLowerCase(), id],
        [id, id],
      ]),
    );
    for (const [word, id] of words)
      expect(words.filter(([other, one]) => other === word && one !== id)).toEqual([]);
  }
});

it('nothing throws that is neither text nor bytes', () => {
  for (const input of [undefined, null, 5, {}, [], new ArrayBuffer(4)] as unknown as string[])
    expect(applicationsFromCsv(input).applications).toEqual([]);
});

it('a whole application is read from a sheet with every field', () => {
  const cells: Readonly<Record<string, string>> = {
    id: 'A-1',
    arrivedAt: '2017-09-15 16:14:59',
    category: 'experiment',
    requestedGrant: '7000',
    commonChallenge: 'yes',
    'experiment.strengthensImpact': 'yes',
    'experiment.spreadsResults': 'yes',
    studyMeans: 'x',
    supportedMunicipalities: '980',
    'aims.renewsRoutines': 'yes',
    'aims.renewsServiceProcesses': 'yes',
    'aims.lowersCosts': 'yes',
    'aims.restrainsCostGrowth': 'no',
    'usePeriod.from': '2017-10-02',
    'usePeriod.to': '2018-09-30',
    'applicants.name': 'Lempäälä',
    'applicants.kind': 'municipality',
    'applicants.code': '418',
    'applicants.roles': 'experimenter',
    'applicants.members': 'none',
    'partners.name': 'Yritys Oy',
    'costs.id': 'c1',
    'costs.kind': 'salaries',
    'costs.description': 'Palkat',
    'costs.amount': '10000',
    'costs.causedByProject': 'yes',
    'costs.incurredOn': '2017-11-01',
    'costs.finalVat': 'no',
    'otherFunding.source': 'Säätiö',
    'otherFunding.kind': 'private',
    'otherFunding.amount': '1000',
  };
  expect(Object.keys(cells).sort()).toEqual(Object.keys(CELLS).sort());
  for (const heading of [
    (field: string) => field,
    ...LANGUAGES.map(
      (language) => (field: string) => SHEET_WORDS[language].headings[field as 'id'],
    ),
  ]) {
    const text = `${Object.keys(cells).map(heading).join('\t')}\n${Object.values(cells).join('\t')}`;
    const { applications, issues } = applicationsFromCsv(text);
    expect(issues).toEqual([]);
    expect(parseApplication(applications[0]?.input)).toMatchObject({
      ok: true,
      value: { id: 'A-1', costs: [{ id: 'c1' }] },
    });
  }
});
