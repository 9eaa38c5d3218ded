// What a new user hands in by mistake is answered with one sentence, an exit code, and never a stack trace.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { digikunta, folderWith, ROOT } from './in-process.js';

const application = readFileSync(`${ROOT}docs/examples/joint.json`, 'utf8');
const line = JSON.stringify(JSON.parse(application));
const LONG = 'x'.repeat(200);

const { run, remove } = folderWith({
  'good.json': application,
  'good.jsonl': `${line}\n`,
  'empty.json': '',
  'blank.json': ' \r\n\n',
  'broken.json': '{\n  "id": "a",\n  "costs": [1, 2,]\n}\n',
  'cut.json': application.slice(0, 100),
  'several.jsonl': `${line}\n${line}\n`,
  'list.json': `[${line}]`,
  'text.json': `"${LONG}"`,
  'bom.json': `\ufeff${application}`,
  'crlf.jsonl': `\ufeff${line}\r\n\r\n${line.replace(/"id":"[^"]*"/, '"id":"b"')}\r\n`,
  'latin1.jsonl': Buffer.concat([
    Buffer.from(line.replace('Lempäälä', 'Lempaala')),
    Buffer.from('\n{"id":"\xe4"}\n', 'latin1'),
  ]),
  'utf16.json': Buffer.from(`\ufeff${application}`, 'utf16le'),
  'one-long-line.jsonl': `{"id":"${'a'.repeat(50_000_000)}"}\n${line}\n`,
  'mixed.jsonl': `${line}\n{"id": }\n{"id":"c"}\n`,
  'scores.csv': 'name,points\nx,1\n',
  'scores.json': `{"${LONG}": "high"}`,
  'scores-twice.csv': 'id,score\njoint-418-536-980,1\n"joint-418-536-980",9\n',
  'scores-list.json': '{"joint-418-536-980": ["7"]}',
  'stray.json': '{"nobody": "1"}',
  'stray-reviews.json': '{"nobody": [{"on": "arrivedAt", "about": {}, "accepted": true}]}',
  'reviews.json': '{"joint-418-536-980": [{"on": "costs.0", "about": {}, "accepted": "false"}]}',
  'null-review.json': '{"joint-418-536-980": [null]}',
  'unknown-review.json': `{"joint-418-536-980": [{"on": "costs[9]", "about": {"application": "joint-418-536-980", "arrivedAt": ${JSON.stringify((JSON.parse(application) as { arrivedAt: string }).arrivedAt)}}, "accepted": true}]}`,
  'decision.json': '{"award": "7000.00", "rate": "70", "paid": "0"}',
  'decision-good.json': '{"award": "7000.00", "rate": "0.70", "paid": "0"}',
  'decision-long.json': `{"id": "${'a'.repeat(70)}", "award": "7000.00", "rate": "0.70", "paid": "0"}`,
  'report-long.json': `{"id": "${'b'.repeat(70)}", "costs": []}`,
  'dash.json': '{"-": "1"}',
  [`${LONG}.json`]: `{"${'b'.repeat(70)}": "1"}`,
  'report.json': '{"costs": [{"kind": "salaries", "amount": "1,5", "causedByProject": true}]}',
  'report-empty.json': '{"usePeriod": {}}',
});
afterAll(remove);

describe('wrong use, or a file that cannot be read', () => {
  it.each([
    [['assess', 'nope.json'], 'There is no file nope.json.'],
    [['assess', 'good.json/x'], 'There is no file good.json/x.'],
    [['assess', '.'], '. is a directory, not a file.'],
    [['assess', 'empty.json'], 'empty.json is empty. Expected JSON.'],
    [['triage', 'blank.json'], 'blank.json is empty. Expected JSON.'],
    [['assess', 'broken.json'], 'broken.json, line 3, column 18: not valid JSON.'],
    [
      ['assess', 'several.jsonl'],
      'several.jsonl contains several JSON documents. Use the triage command.',
    ],
    [
      ['triage', 'good.json'],
      'good.json is a single multi-line JSON document. Use JSON Lines: one application per line.',
    ],
    [
      ['triage', 'list.json'],
      'list.json is a single multi-line JSON document. Use JSON Lines: one application per line.',
    ],
    [['assess', 'utf16.json'], 'utf16.json: not UTF-8. Save the text as UTF-8.'],
    [
      ['assess', 'one-long-line.jsonl'],
      'one-long-line.jsonl: larger than 10 MB. For many applications, one per line, use the triage command.',
    ],
    [
      ['frobnicate'],
      'Unknown command frobnicate. Use assess, triage, rank, allocate, settle, call, schema or template. See digikunta --help.',
    ],
    [['triage', 'good.jsonl', '--budget', '1'], 'This command has no option --budget.'],
    [
      ['triage', 'good.jsonl', '--as-of'],
      'Option --as-of: missing value, or a value where none is allowed.',
    ],
    [['triage', 'good.jsonl', '--json', '--csv'], '--json and --csv cannot be used together.'],
    [['triage', 'good.jsonl', '--lang', 'de'], '--lang: expected one of en, fi, sv.'],
    [['triage', 'good.jsonl', 'good.jsonl'], 'Usage: digikunta triage FILE'],
    [['rank', 'good.jsonl', '--by', 'size'], '--by: expected one of id, arrival.'],
    [['allocate', 'good.jsonl'], '--budget: This is required.'],
    [['settle', 'good.json'], 'Usage: digikunta settle DECISION.json REPORT.json'],
    [['schema', 'form'], 'Usage: digikunta schema application|draft|call'],
    [
      ['rank', 'good.jsonl', '--scores', 'stray.json'],
      'stray.json contains the id nobody, which is not in the applications file.',
    ],
    [
      ['rank', 'good.jsonl', '--scores', 'scores-twice.csv'],
      'scores-twice.csv: “joint-418-536-980” occurs twice.',
    ],
    [
      ['rank', 'good.jsonl', '--reviews', 'stray-reviews.json'],
      'stray-reviews.json contains the id nobody, which is not in the applications file.',
    ],
    [
      ['rank', 'good.jsonl', '--scores', 'dash.json'],
      'dash.json contains the id -, which is not in the applications file.',
    ],
    [
      ['rank', 'good.jsonl', '--scores', `${LONG}.json`],
      `${'x'.repeat(60)}… contains the id ${'b'.repeat(20)}…${'b'.repeat(19)}, which is not in the applications file.`,
    ],
    [
      ['settle', 'decision-long.json', 'report-long.json'],
      `The decision is for ${'a'.repeat(20)}…${'a'.repeat(19)}, but the report is for ${'b'.repeat(20)}…${'b'.repeat(19)}.`,
    ],
    [
      ['settle', 'decision.json', 'report.json'],
      'decision.json: rate: Expected a rate above 0 and at most 1, for example "0.70".',
    ],
    [
      ['settle', 'decision-good.json', 'report-empty.json'],
      'report-empty.json: costs: This is required.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `digikunta: ${sentence}\n` });
  });

  it.each([
    [
      ['allocate', 'good.jsonl', '--budget', '250 000,00'],
      /^digikunta: --budget: Expected an amount in euros/,
    ],
    [
      ['triage', 'good.jsonl', '--as-of', '2017-09-15T16:15'],
      /^digikunta: --as-of: The time has no UTC offset/,
    ],
    [
      ['rank', 'good.jsonl', '--scores', 'scores.csv'],
      /^digikunta: scores\.csv: expected a score such as "7\.5"/,
    ],
    [
      ['rank', 'good.jsonl', '--scores', 'scores.json'],
      /^digikunta: scores\.json, x{20}…x{19}: expected a score/,
    ],
    [
      ['rank', 'good.jsonl', '--scores', 'scores-list.json'],
      /^digikunta: scores-list\.json, joint-418-536-980: expected a score/,
    ],
    [
      ['rank', 'good.jsonl', '--reviews', 'reviews.json'],
      /^digikunta: reviews\.json, joint-418-536-980\[0\]: expected reviews as JSON/,
    ],
    [
      ['rank', 'good.jsonl', '--reviews', 'null-review.json'],
      /^digikunta: null-review\.json, joint-418-536-980\[0\]: expected reviews as JSON/,
    ],
    [
      ['rank', 'good.jsonl', '--reviews', 'unknown-review.json'],
      /^digikunta: unknown-review\.json: "costs\[9\]" at reviews\[0\] is not in this application or call/,
    ],
    [
      ['settle', 'decision-good.json', 'report.json'],
      /^digikunta: report\.json: costs\.0\.amount: Expected an amount in euros/,
    ],
    [['assess', 'cut.json'], /^digikunta: cut\.json, line \d+, column \d+: not valid JSON\.$/],
    [['assess', LONG], /^digikunta: There is no file x{60}…\.$/],
    [[LONG], /^digikunta: Unknown command x{60}…\. /],
    [['triage', `--${LONG}`], /^digikunta: This command has no option --x{58}…\.$/],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd()).toMatch(sentence);
    expect(err).not.toMatch(/ {4}at |x{101}/);
  });

  it.each([
    ['fi', 'Tiedostoa nope.json ei ole.'],
    ['sv', 'Filen nope.json finns inte.'],
  ])('is said in %s', async (lang, sentence) => {
    expect(await run('assess', 'nope.json', '--lang', lang)).toEqual({
      code: 2,
      out: '',
      err: `digikunta: ${sentence}\n`,
    });
  });
});

describe('files that can be read', () => {
  it('may begin with a byte order mark, and end their lines as on Windows', async () => {
    expect((await run('assess', 'bom.json')).code).toBe(0);
    const { code, out } = await run('triage', '--json', 'crlf.jsonl');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((one) => (JSON.parse(one) as { line: number }).line),
    ).toEqual([1, 3]);
  });

  it.each([
    ['mixed.jsonl', '2,,malformed,,,,"mixed.jsonl, line 2, column 8: not valid JSON."'],
    ['latin1.jsonl', '2,,malformed,,,,"latin1.jsonl, line 2: not UTF-8. Save the text as UTF-8."'],
    ['one-long-line.jsonl', '1,,malformed,,,,"one-long-line.jsonl, line 1: larger than 10 MB."'],
  ])('%s: a malformed line stays in its place, and ends nothing', async (file, row) => {
    const { code, out, err } = await run('triage', '--csv', file);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\r\n')).toContain(row);
    expect(out).toMatch(/^\d,joint-418-536-980,eligible,/m);
    expect((await run('rank', file)).code).toBe(1);
  });

  it('that hold no application say what is wanted, and not what was there', async () => {
    const { code, out } = await run('assess', 'text.json');
    expect([code, out]).toEqual([1, 'text.json\n  Expected a plain object.\n\n']);
  });

  it('need an id of each application to be ranked', async () => {
    const { code, out } = await digikunta(['rank', '--csv'], {
      input: line.replace(/"id":"[^"]*",/, ''),
    });
    expect(code).toBe(1);
    expect(out.split('\r\n')[1]).toBe(',,malformed,,,1,id: This is required.');
  });

  it('with two versions of a draft, of which none says when it arrived, cannot be ranked', async () => {
    const { code, err } = await digikunta(['rank', '--draft'], {
      input: '{"id":"a"}\n{"id":"a"}\n',
    });
    expect([code, err]).toEqual([
      2,
      'digikunta: a appears on lines 1 and 2, and their arrival times do not settle which one counts.\n',
    ]);
  });
});
