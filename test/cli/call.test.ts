// Another call, from a file: every command takes it.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { blanks, folderWith, ROOT } from './in-process.js';

const read = (name: string): string => readFileSync(`${ROOT}docs/examples/calls/${name}`, 'utf8');
const fund = JSON.parse(read('farm-fund.json')) as Record<string, unknown>;
const application = JSON.parse(read('farm-fund-application.json')) as Record<string, unknown>;
const clause = { id: 'spare', document: 'Guidance', locator: '9', rule: 'cap', summary: 'Spare.' };

const { run, remove } = folderWith({
  'fund.json': JSON.stringify(fund),
  'wrong.json': JSON.stringify({ ...fund, rate: '1.50' }),
  'spare.json': JSON.stringify({ ...fund, clauses: [...(fund['clauses'] as object[]), clause] }),
  'application.json': JSON.stringify(application),
  'many.jsonl': JSON.stringify(application),
  'decision.json': '{"award":"4355.00","rate":"0.50","paid":"4355.00"}',
  // Half of 8000.00 is 4000.00, so 355.00 too much was paid.
  'report.json': '{"costs":[{"kind":"item","amount":"8000.00","causedByProject":true}]}',
});
afterAll(remove);
const ofFund = ['--call', 'fund.json'];

describe('a call from a file', () => {
  test.each([
    [['assess', 'application.json'], 'GBP 4,355.00'],
    [['triage', 'many.jsonl'], 'GBP 4,355.00'],
    [['rank', 'many.jsonl'], 'GBP 4,355.00'],
    [['allocate', 'many.jsonl', '--budget', '5000.00'], 'GBP 645.00'],
    [['settle', 'decision.json', 'report.json'], 'GBP 355.00 has been overpaid.'],
  ])('serves %j', async (args, expected) => {
    const { out, err } = await run(...args, ...ofFund);
    expect(err).toBe('');
    expect(blanks(out)).toContain(expected);
    expect(out).not.toMatch(/€|688\/2001|unicipal/);
  });

  test('has the JSON Schema of its own applications', async () => {
    const { out } = await run('schema', 'application', ...ofFund);
    expect(out).toContain('"used-item"');
    expect(out).not.toContain('"salaries"');
  });

  test('that is wrong is refused with the field, whatever the command', async () => {
    for (const args of [
      ['call', 'check', 'wrong.json'],
      ['assess', 'application.json', '--call', 'wrong.json'],
    ])
      expect(await run(...args)).toEqual({
        code: 2,
        out: '',
        err: 'digikunta: wrong.json: rate: Expected a rate above 0 and up to 1, such as "0.70" or "2/3", received "1.50".\n',
      });
  });

  test('is checked for clauses that no rule rests on', async () => {
    expect((await run('call', 'check', 'fund.json')).code).toBe(0);
    const { code, out } = await run('call', 'check', 'spare.json', '--lang', 'fi');
    expect(code).toBe(1);
    expect(out).toContain('Lähteet, joihin mikään sääntö ei perustu: spare.');
  });

  test.each([['call'], ['call', 'check'], ['call', 'read', 'fund.json']])(
    '%j %j %j shows how to use it',
    async (...args) => {
      const { code, err } = await run(...args.filter((one) => typeof one === 'string'));
      expect([code, err]).toEqual([2, 'digikunta: Usage: digikunta call check FILE.json\n']);
    },
  );
});
