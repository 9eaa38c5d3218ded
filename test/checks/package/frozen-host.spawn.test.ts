// A host that freezes the objects that every other inherits from, as hardened ones do, before it loads the built files.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import '../needs-build.js';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const { exports } = createRequire(import.meta.url)('../../../package.json') as {
  readonly exports: Readonly<Record<string, unknown>>;
};
const OFFICIALS = 'digikunta/officials';
const entries = Object.keys(exports)
  .filter((entry) => typeof exports[entry] === 'object')
  .map((entry) => `digikunta${entry.slice(1)}`)
  .filter((entry) => entry !== OFFICIALS);

/** Answers of a form's functions, from facts to words. */
const FORM = `
  const load = LOAD;
  const [library, ...others] = await Promise.all(${JSON.stringify(entries)}.map((entry) => load(entry)));
  const { assess, digikunta2017, summary, traceOf } = library;
  const { parseDraft, schemasFor } = others.find((entry) => 'parseDraft' in entry);
  const { fi } = others.find((entry) => 'fi' in entry);
  const line = { kind: 'travel', amount: '10.01', causedByProject: true };
  const { value } = parseDraft({ requestedGrant: '8.00', costs: [line] });
  const assessment = assess(digikunta2017, value);
  // Names that every object has, which cannot be set on one where they are frozen.
  const ids = ['valueOf', 'toString', 'constructor', 'a'];
  const call = { ...digikunta2017, declarations: ids.map((id) => ({ id })) };
  const declared = { declarations: Object.fromEntries(ids.map((id) => [id, true])) };
  const read = [schemasFor(call).parseDraft(declared), schemasFor(call).readDraft(declared)];
  console.log(JSON.stringify([read, assessment, traceOf(assessment), summary(assessment, fi), parseDraft({ x: 1 })]));
`;
const INTEREST = `
  const { interestOn } = await (LOAD)('${OFFICIALS}');
  console.log(interestOn('1000.00', [{ from: '2018-01-01', to: '2018-12-31', rate: '3.5' }], 365)[0].interest);
`;
const FREEZE = 'for (const { prototype } of [Object, Function, Array]) Object.freeze(prototype);';
const answers = (code: string, load: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code.replaceAll('LOAD', load)], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe.each([
  ['import', '(entry) => import(entry)'],
  ['require', "(await import('node:module')).createRequire(process.cwd() + '/package.json')"],
])('%s', (_, load) => {
  test('loads every entry but that for officials, and each answers as elsewhere', () => {
    const frozen = answers(FREEZE + FORM, load);
    expect(frozen).toBe(answers(FORM, load));
    expect(frozen.split('"valueOf":true,"toString":true,"constructor":true,"a":true')).toHaveLength(
      3,
    );
    // 70 % of 10.01.
    expect(frozen).toContain('"amount":"7.007"');
  });

  test('loads the entry for officials only before it freezes: decimal.js sets fields that all objects inherit', () => {
    // 3.5 per cent of 1,000.00 for a year of 365 days.
    expect(answers(`await (LOAD)('decimal.js');${FREEZE}${INTEREST}`, load)).toBe('35.00\n');
    expect(() => answers(FREEZE + INTEREST, load)).toThrow('TypeError');
  });
});
