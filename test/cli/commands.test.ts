import type { Assessment } from '../../src/assess.js';
// Each command on the synthetic round.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { explain } from '../../src/words/explain.js';
import { INPUT_MESSAGES } from '../../src/schema/issues.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import {
  type GrantDecision,
  settle,
  type Settlement,
  type UseReport,
} from '../../src/settlement/settle.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { Application } from '../../src/model/application.js';
import { blanks, digikunta, ROOT } from './in-process.js';

const ROUND = 'docs/examples/round-2017';
const APPLICATIONS = `${ROUND}/synthetic-applications.jsonl`;
const REVIEWED = ['--reviews', `${ROUND}/synthetic-reviews.json`];
const SCORED = ['--scores', `${ROUND}/synthetic-scores.json`];
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The columns that the command line fills itself; sentences are the catalogues' own, and tested there. */
const withoutReasons = (table: string): string => table.replace(/^ {8}.*\n/gm, '');

describe('help', () => {
  it.each([['-h'], ['help'], ['triage', '--help']].map((args) => ({ args })))(
    'is given for $args',
    async ({ args }) => {
      expect(await digikunta(args)).toEqual({
        code: 0,
        out: (await digikunta(['--help'])).out,
        err: '',
      });
    },
  );

  it('is given where nothing is asked, as wrong use', async () => {
    const { code, out } = await digikunta([]);
    expect(code).toBe(2);
    expect(out).toBe((await digikunta(['--help'])).out);
  });

  it('names every command, option and exit code, and fits a terminal', async () => {
    expect((await digikunta(['--help'])).out).toMatchSnapshot();
    expect(
      (await digikunta(['--help'])).out.split('\n').filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

describe('assess', () => {
  it('says why in words, and 0 where the requirements are met', async () => {
    const { code, out, err } = await digikunta(['assess', 'docs/examples/joint.json']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(en.summary.verdict.eligible);
    expect(out).toContain('Maximum award: €35,280.35'); // 70 % of 50 400.51 = 35 280.357
  });

  it.each([fi, sv])(
    'says so in $language, and 1 where they are not',
    async ({ language, summary }) => {
      const { code, out } = await digikunta([
        'assess',
        '--lang',
        language,
        'docs/examples/late.json',
      ]);
      expect(code).toBe(1);
      expect(out).toContain(summary.verdict.ineligible);
    },
  );

  it.each([
    [
      'en',
      'Arrival of the application (not met): ',
      'Assessment criteria (needs assessment): ',
      '(has no priority): ',
    ],
    [
      'fi',
      'Hakemuksen saapuminen (ei kunnossa): ',
      'Arviointiperusteet (viranomainen arvioi): ',
      'Kuntien yhteistyö (ei etusijaa): ',
    ],
    [
      'sv',
      'När ansökan kom in (inte i sin ordning): ',
      'Bedömningsgrunder (bedöms av myndigheten): ',
      '(prioriteras inte): ',
    ],
  ])(
    'heads each finding with words that go with one and with many, in %s',
    async (lang, deadline, criteria, preference) => {
      const { out } = await digikunta(['assess', '--lang', lang, 'docs/examples/late.json']);
      expect(out).toContain(`\n  ${deadline}`);
      expect(out).toContain(`\n  ${criteria}`);
      expect(out).toContain(preference);
    },
  );

  it('gives the very assessment of the library as JSON, one line a file', async () => {
    const { code, out } = await digikunta([
      'assess',
      '--json',
      'docs/examples/joint.json',
      'docs/examples/late.json',
    ]);
    const [joint, late] = jsonLines(out);
    const application = JSON.parse(read('docs/examples/joint.json')) as Application;
    expect(joint).toEqual({
      file: 'docs/examples/joint.json',
      ok: true,
      id: application.id,
      assessment: assess(digikunta2017, application),
    });
    expect((late?.['assessment'] as Assessment).eligibility).toBe('ineligible');
    expect(code).toBe(1);
  });

  it('reads standard input, with and without -', async () => {
    const input = read('docs/examples/joint.json');
    expect(await digikunta(['assess', '-'], { input })).toEqual(
      await digikunta(['assess'], { input }),
    );
    expect((await digikunta(['assess'], { input })).code).toBe(0);
  });

  it('takes a draft only if told so', async () => {
    expect((await digikunta(['assess', 'docs/examples/draft.json'])).out).toContain(
      `arrivedAt: ${INPUT_MESSAGES['input.required']()}`,
    );
    const { code, out } = await digikunta([
      'assess',
      '--draft',
      '--as-of',
      '2017-09-15T16:15:01+03:00',
      'docs/examples/draft.json',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('15 September 2017 at 16:15:01');
  });

  it.each([
    ['fi', 'Kangasala, Lempäälä, Nokia, Orivesi, Pirkkala, Tampere, Vesilahti ja Ylöjärvi'],
    ['sv', 'Kangasala, Lempäälä, Nokia, Orivesi, Birkala, Tammerfors, Vesilahti och Ylöjärvi'],
    ['en', 'Kangasala, Lempäälä, Nokia, Orivesi, Pirkkala, Tampere, Vesilahti and Ylöjärvi'],
  ])('names municipalities, with their codes, in %s', async (lang, names) => {
    const { out } = await digikunta(['assess', '--lang', lang, 'docs/examples/city-region.json']);
    expect(out).toContain(`${names} (211, 418, 536, 562, 604, 837, 922, 980)`);
  });

  it('wraps lines where the width is known', async () => {
    const { out } = await digikunta(['assess', 'docs/examples/joint.json'], { width: 60 });
    // An address stays in one piece, so that it can be opened.
    const tooLong = out.split('\n').filter((line) => line.length > 60);
    expect(tooLong.filter((line) => !/^ +https:\/\/\S+$/.test(line))).toEqual([]);
  });
});

describe('the sources', () => {
  it('are by their kind, each document once with its address, in assess and settle', async () => {
    const settled = ['decision', 'report'].map(
      (file) => `docs/examples/round-2017/settlements/synthetic-04.${file}.json`,
    );
    for (const args of [
      ['assess', 'docs/examples/joint.json'],
      ['settle', ...settled],
    ]) {
      const { out } = await digikunta([...args, '--lang', 'fi']);
      const [, grounds = '', comparison = '', interpretation = ''] =
        /Perusteet:\n([^]*?)Vertailuaineisto:\n([^]*?)Tulkinta:\n([^]*)$/.exec(out) ?? [];
      expect(grounds).toContain('valtiovarainministeriön tiedote 24.8.2017, kapp');
      expect(grounds).toContain(
        'https://vm.fi/sv/-/kunnat-voivat-hakea-avustusta-digitalisaation-edistamiseen\n',
      );
      expect(grounds).not.toMatch(/893|tulkin|Opetushallituksen/);
      expect(comparison).toMatch(/^ *valtioneuvoston asetus \(893\/2019\) .*5 §/);
      expect(interpretation).toMatch(/^ *digikunta-paketin tulkinnat [\d, ]+ ja \d+\n\n?$/);
    }
  });
});

describe('triage', () => {
  const applications = read(APPLICATIONS).split('\n');
  const open = JSON.stringify(JSON.parse(read('docs/examples/city-region.json')));
  /** One that meets the requirements, one that is open, one that does not meet them, and one that is no application. */
  const oneOfEach = [applications[2], open, applications[9], '[]'];

  it('assesses each line, and 1 as not all meet the requirements', async () => {
    const { code, out, err } = await digikunta(['triage', APPLICATIONS, ...REVIEWED], {
      width: 100,
    });
    expect([code, err]).toEqual([1, '']);
    expect(withoutReasons(out)).toMatchSnapshot();
  });

  it.each([
    ['en', '1 meets the requirements, 1 open, 1 does not meet the requirements, 1 malformed'],
    ['sv', '1 uppfyller kraven, 1 oklar, 1 uppfyller inte kraven, 1 felaktig'],
    ['fi', '1 täyttää vaatimukset, 1 selvitettävä, 1 ei täytä vaatimuksia, 1 virheellinen'],
  ])('counts one of each verdict in %s', async (lang, counts) => {
    const input = oneOfEach.join('\n');
    const { out } = await digikunta(['triage', '--lang', lang], { input });
    expect(out).toContain(`: 4 (${counts})\n`);
  });

  it.each([
    ['en', '2 meet the requirements, 2 open, 2 do not meet the requirements, 2 malformed'],
    ['sv', '2 uppfyller kraven, 2 oklara, 2 uppfyller inte kraven, 2 felaktiga'],
    ['fi', '2 täyttää vaatimukset, 2 selvitettävää, 2 ei täytä vaatimuksia, 2 virheellistä'],
  ])('counts several of each verdict in %s', async (lang, counts) => {
    const input = [...oneOfEach, ...oneOfEach].join('\n');
    const { out } = await digikunta(['triage', '--lang', lang], { input });
    expect(out).toContain(`: 8 (${counts})\n`);
  });

  it('gives JSON Lines, one a row', async () => {
    const rows = jsonLines((await digikunta(['triage', '--json', APPLICATIONS])).out);
    expect(rows.map(({ line, index, ok, id }) => [line, index, ok, id]).at(-1)).toEqual([
      14,
      13,
      true,
      'synthetic-14',
    ]);
    expect(rows).toHaveLength(14);
  });

  it('gives 0 where all meet them', async () => {
    const input = read(APPLICATIONS).split('\n').slice(2, 9).join('\n');
    expect((await digikunta(['triage'], { input })).code).toBe(0);
  });

  it('gives comma-separated values, amounts as plain decimals', async () => {
    const { out } = await digikunta(['triage', '--csv', APPLICATIONS]);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('line,id,eligibility,preferred,maximumAward,countingVersion,why');
    expect(lines[4]).toMatch(/^4,synthetic-04,eligible,false,23333\.33,,"The grant requested, /);
    expect(lines).toHaveLength(16);
    expect((await digikunta(['triage', '--csv', '--bom', APPLICATIONS])).out).toBe(`\ufeff${out}`);
  });

  it('leaves no formula for a spreadsheet, and no control characters for a terminal', async () => {
    const [first = ''] = read(APPLICATIONS).split('\n');
    const application = JSON.parse(first) as Application;
    for (const start of ['=', '+', '-', '@']) {
      const input = JSON.stringify({ ...application, id: `${start}cmd|' /C calc'!A0,"x"` });
      expect((await digikunta(['triage', '--csv'], { input })).out).toContain(
        `1,"'${start}cmd|' /C calc'!A0,""x""",`,
      );
    }
    const { out } = await digikunta(['triage'], {
      input: JSON.stringify({ ...application, id: 'a\u202eb' }),
    });
    expect(out).toContain('a\\u{202e}b');
    expect(out).not.toContain('\u202e');
  });

  it('says which version of an application counts', async () => {
    const [first = ''] = read(APPLICATIONS).split('\n');
    const later = first.replace('14T10:02:31', '15T10:00:00');
    const late = first.replace('14T10:02:31', '15T16:15:01');
    const { out } = await digikunta(['triage', '--csv'], {
      input: [first, later, late].join('\n'),
    });
    expect(
      out
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',').slice(0, 6).join()),
    ).toEqual([
      '1,synthetic-01,eligible,true,37860.00,',
      '2,synthetic-01,eligible,true,37860.00,this',
      '3,synthetic-01,ineligible,true,,earlier',
    ]);
  });
});

describe('rank', () => {
  const placesOf = async (...args: string[]) =>
    jsonLines((await digikunta(['rank', '--json', APPLICATIONS, ...args])).out);

  it('puts in order, and loses none', async () => {
    const places = await placesOf(...REVIEWED, ...SCORED);
    expect(places.map(({ rank, id }) => [rank, String(id).slice(-2)]).join(' ')).toBe(
      '1,01 2,02 3,04 4,07 5,05 6,06 7,08 8,09 9,03 10,14 ,10 ,11 ,12 ,13',
    );
    expect(places[0]).toMatchObject({
      score: '8.5',
      maximumAward: '37860.00',
      eligibility: 'eligible',
    });
    expect((await digikunta(['rank', APPLICATIONS])).code).toBe(0);
  });

  it('breaks ties by arrival if told so', async () => {
    // By arrival: 07 on the 8th, 03 on the 11th, 14 on the 12th at 10:10, 04 at 12:00, 08 on the 15th at 12:45 ...
    const order = (await placesOf(...REVIEWED, '--by', 'arrival')).map(({ id }) =>
      String(id).slice(-2),
    );
    expect(order.slice(0, 10)).toEqual([
      '02',
      '01',
      '07',
      '03',
      '14',
      '04',
      '05',
      '08',
      '06',
      '09',
    ]);
  });

  it('takes scores from a spreadsheet, with commas or as one in Finland saves it', async () => {
    const scores = Object.entries(
      JSON.parse(read(`${ROUND}/synthetic-scores.json`)) as Record<string, string>,
    );
    const byJson = (await digikunta(['rank', '--json', APPLICATIONS, ...SCORED])).out;
    const comma = `id,score\r\n${scores.map(([id, score]) => `"${id}",${score}\r\n`).join('')}`;
    const semicolon = `\ufeffid;score\r\n${scores.map(([id, score]) => `${id};${score.replace('.', ',')}\r\n`).join('')}`;
    for (const input of [comma, semicolon]) {
      expect(
        (await digikunta(['rank', '--json', APPLICATIONS, '--scores', '-'], { input })).out,
      ).toBe(byJson);
    }
  });

  it('ranks the version that counts only', async () => {
    const [first = '', second = ''] = read(APPLICATIONS).split('\n');
    const later = first.replace('14T10:02:31', '15T10:00:00').replace('"40000.00"', '"30000.00"');
    const { out } = await digikunta(['rank', '--json'], {
      input: [first, second, later].join('\n'),
    });
    expect(
      jsonLines(out).map(({ rank, id, line, maximumAward }) => [rank, id, line, maximumAward]),
    ).toEqual([
      [1, 'synthetic-01', 3, '30000.00'],
      [2, 'synthetic-02', 2, '24500.00'],
      [null, 'synthetic-01', 1, undefined],
    ]);
  });
});

describe('allocate', () => {
  const shared = async (...args: string[]) =>
    JSON.parse(
      (
        await digikunta([
          'allocate',
          '--json',
          APPLICATIONS,
          '--budget',
          '170000.00',
          ...SCORED,
          ...args,
        ])
      ).out,
    ) as {
      granted: string;
      remaining: string;
      neededForNext: string | null;
      awards: { id: string; award: string; reason: string }[];
      unplaced: { id: string; verdict: string }[];
    };

  it('shares out the budget, as in test/checks/round-2017.test.ts', async () => {
    const { granted, remaining, neededForNext, awards, unplaced } = await shared(...REVIEWED);
    expect([granted, remaining, neededForNext]).toEqual(['168993.32', '1006.68', '18993.32']);
    expect(awards.filter(({ award }) => award !== '0.00')).toHaveLength(9);
    expect(unplaced.map(({ id, verdict }) => [id.slice(-2), verdict])).toEqual(
      ['10', '11', '12', '13'].map((id) => [id, 'ineligible']),
    );
  });

  it('gives nothing to what is still open', async () => {
    // Without 02 there are 25 506.68 left for 14, which takes 20 000.
    const { granted, awards } = await shared();
    expect(granted).toBe('164493.32');
    expect(awards.at(-1)).toMatchObject({
      id: 'synthetic-02',
      award: '0.00',
      reason: 'ranking.open-preferred',
    });
  });

  it('takes how to go on where the budget is short', async () => {
    expect((await shared(...REVIEWED, '--on-shortfall', 'partial')).awards.at(-1)).toMatchObject({
      id: 'synthetic-14',
      award: '1006.68',
    });
    expect((await shared(...REVIEWED, '--minimum-award', '7000.01')).awards.at(-2)).toMatchObject({
      id: 'synthetic-03',
      award: '0.00',
    });
  });

  it.each([
    ['en', 'Total proposed: €168,993.32; remaining budget: €1,006.68.'],
    ['fi', 'Ehdotetaan yhteensä 168 993,32 €; määrärahasta jää 1 006,68 €.'],
    ['sv', 'Föreslås sammanlagt 168 993,32 €; av anslaget återstår 1 006,68 €.'],
  ])('proposes, and grants nothing, in %s', async (lang, sentence) => {
    const { out } = await digikunta([
      'allocate',
      '--lang',
      lang,
      APPLICATIONS,
      '--budget',
      '170000',
      ...REVIEWED,
      ...SCORED,
    ]);
    expect(blanks(out).split('\n')).toContain(sentence);
    expect(out).not.toMatch(/Granted|myönnetä\b|Myönnetään|Beviljas/);
  });

  it('says it in Swedish, in a table', async () => {
    const { code, out } = await digikunta(
      ['allocate', '--lang', 'sv', APPLICATIONS, '--budget', '170000', ...REVIEWED, ...SCORED],
      {
        width: 90,
      },
    );
    expect(code).toBe(0);
    expect(withoutReasons(blanks(out))).toMatchSnapshot();
  });

  it('writes a spreadsheet', async () => {
    const { out } = await digikunta([
      'allocate',
      '--csv',
      APPLICATIONS,
      '--budget',
      '170000',
      ...REVIEWED,
      ...SCORED,
    ]);
    expect(out.split('\r\n')[1]).toBe(
      `1,synthetic-01,37860.00,37860.00,eligible,1,${explain({ reason: 'allocation.full', facts: {} }, en)}`,
    );
  });
});

describe('settle', () => {
  const files = (id: string) =>
    ['decision', 'report'].map((part) => `${ROUND}/settlements/synthetic-${id}.${part}.json`);

  it('says the final grant and what is to be returned', async () => {
    const { code, out } = await digikunta(['settle', ...files('04')]);
    expect(code).toBe(0);
    expect(out).toContain('€21,000.00');
    expect(out).toContain('€2,333.33');
    expect(blanks((await digikunta(['settle', '--lang', 'fi', ...files('04')])).out)).toContain(
      '2 333,33 €',
    );
  });

  it('gives 1 while a cost needs review, and 0 once it is reviewed', async () => {
    expect((await digikunta(['settle', ...files('09')])).code).toBe(1);
    const reviewed = await digikunta(['settle', '--json', '--reviews', '-', ...files('09')], {
      input: JSON.stringify([
        {
          on: 'costs.ohjelmisto',
          about: { kind: 'software', amount: '5000.00', incurredOn: '2018-01-15' },
          accepted: false,
        },
      ]),
    });
    expect(reviewed.code).toBe(0);
    expect(JSON.parse(reviewed.out)).toMatchObject({
      finalGrant: '7000.00',
      action: 'repay',
      balance: '5600.00',
    }); // 70 % of 10 000
  });

  it.each([
    ['is not told', 1, undefined],
    ['lacks an amount', 1, [{ source: 'Säätiö', kind: 'private' }]],
    ['is told to be none', 0, []],
    ['is told', 0, [{ source: 'Säätiö', kind: 'private', amount: '1000.00' }]],
  ])(
    'where other funding %s gives %i, and what the library finds',
    async (_, code, otherFunding) => {
      const [decision = '', report = ''] = files('04').map(read);
      const input = JSON.stringify({ ...(JSON.parse(report) as object), otherFunding });
      const settled = await digikunta(['settle', '--json', files('04')[0] ?? '', '-'], { input });
      expect(settled.code).toBe(code);
      const { findings, ...rest } = JSON.parse(settled.out) as Settlement;
      expect(findings.some(({ reason }) => reason === 'settlement.funding-missing')).toBe(
        code === 1,
      );
      expect({ ...rest, findings }).toEqual(
        settle(
          digikunta2017,
          JSON.parse(decision) as GrantDecision,
          JSON.parse(input) as UseReport,
        ),
      );
    },
  );
});

describe('schema', () => {
  const schemaOf = async (name: string) => {
    const { code, out } = await digikunta(['schema', name]);
    expect(code).toBe(0);
    return z.fromJSONSchema(JSON.parse(out) as z.core.JSONSchema.JSONSchema);
  };

  it('takes every application of the round, and refuses what is none', async () => {
    const schema = await schemaOf('application');
    for (const row of jsonLines(read(APPLICATIONS)))
      expect(schema.safeParse(row).success).toBe(true);
    const joint = JSON.parse(read('docs/examples/joint.json')) as Application;
    for (const wrong of [
      { ...joint, more: 1 },
      { ...joint, requestedGrant: 38000 },
      { ...joint, costs: undefined },
    ]) {
      expect(schema.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
    }
  });

  it('takes a draft, of which any part is absent', async () => {
    expect((await schemaOf('draft')).safeParse({ costs: [{}] }).success).toBe(true);
    expect((await schemaOf('application')).safeParse({ costs: [{}] }).success).toBe(false);
  });
});
