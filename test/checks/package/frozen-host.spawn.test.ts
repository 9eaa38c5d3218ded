// A host that freezes what every object inherits, as hardened ones do, before it loads the built files.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import '../needs-build.js';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const { exports } = createRequire(import.meta.url)('../../../package.json') as {
  readonly exports: Readonly<Record<string, unknown>>;
};
const entries = Object.keys(exports).filter((entry) => typeof exports[entry] === 'object');

/** What a few functions answer that reckon with fractions of cents, in words too. */
const ANSWERS = `
  const entries = ${JSON.stringify(entries.map((entry) => `digikunta${entry.slice(1)}`))};
  const load = LOAD;
  const [library, ...others] = await Promise.all(entries.map((entry) => load(entry)));
  const { assess, digikunta2017, interestOn, settle, summary, traceOf } = library;
  const { parseDraft } = others.find((entry) => 'parseDraft' in entry);
  const { fi } = others.find((entry) => 'fi' in entry);
  const line = { kind: 'travel', amount: '10.01', causedByProject: true };
  const { value } = parseDraft({ requestedGrant: '8.00', costs: [line] });
  const assessment = assess(digikunta2017, value);
  const settlement = settle(digikunta2017, { award: '7.00', rate: '2/3', paid: '7.00' }, { costs: [line] });
  const interest = interestOn('1000.00', [{ from: '2018-01-01', to: '2018-12-31', rate: '3.5' }], 365);
  console.log(JSON.stringify([assessment, traceOf(assessment), summary(assessment, fi), settlement, interest, parseDraft({ x: 1 })]));
`;
const FREEZE = 'for (const { prototype } of [Object, Function, Array]) Object.freeze(prototype);';
const answers = (before: string, load: string): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', before + ANSWERS.replace('LOAD', load)],
    { cwd, encoding: 'utf8' },
  );

test.each([
  ['import', '(entry) => import(entry)'],
  ['require', "(await import('node:module')).createRequire(process.cwd() + '/package.json')"],
])('%s loads every entry, and each answers as elsewhere', (_, load) => {
  const frozen = answers(FREEZE, load);
  expect(frozen).toBe(answers('', load));
  // 3.5 per cent of 1 000.00 for a year of 365 days.
  expect(frozen).toContain('"interest":"35.00"');
});
