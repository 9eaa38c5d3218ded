// Packs the library, installs the tarball into an empty folder, and uses it there as other projects do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'digikunta-'));
const run = (command, ...parts) => execFileSync(command, parts, { cwd: folder, encoding: 'utf8' });

const use = `
const { value } = parseDraft({ requestedGrant: '7.01', costs: [{ kind: 'travel', amount: '10.01', causedByProject: true }] });
const { award, findings } = assess(digikunta2017, value);
const [{ interest }] = interestOn('700.00', [{ from: '2019-01-01', to: '2019-12-31', rate: '3.00' }], 365);
if (interest !== '21.00') throw new Error(interest);
const said = [fi, sv, en].map((catalogue) => explain(findings[0], catalogue).length > 10);
const flows = [toICalendar(digikunta2017, { stamp: closesAt(digikunta2017) }).length > 500, fromCommonGrantsApplication({}).ok];
if (extendCall(digikunta2018, { id: 'x', version: '1' }).id !== 'x') throw new Error('define');
const answer = [award.maximumAward, helsinkiTime('2017-09-15T16:15:00') === closesAt(digikunta2017), ...said, ...flows].join();
if (answer !== '7.00,true,true,true,true,true,true') throw new Error(answer);
if (readEuro('12 345,6 €', 'fi').value !== '12345.60') throw new Error('input');
if (municipality('174').mergedInto.code !== '297' || register2017.codes.length !== 320) throw new Error('municipalities');
`;
const names = [
  ['digikunta', 'assess, closesAt, digikunta2017, explain, helsinkiTime'],
  ['digikunta/officials', 'interestOn'],
  ['digikunta/define', 'extendCall'],
  ['digikunta/calls', 'digikunta2018'],
  ['digikunta/schema', 'parseDraft'],
  ['digikunta/input', 'readEuro'],
  ['digikunta/calendar', 'toICalendar'],
  ['digikunta/commongrants', 'fromCommonGrantsApplication'],
  ['digikunta/municipalities', 'municipality, register2017'],
  ['digikunta/messages/fi', 'fi'],
  ['digikunta/messages/sv', 'sv'],
  ['digikunta/messages/en', 'en'],
];
const imports = names.map(([entry, what]) => `import { ${what} } from '${entry}';`).join('\n');
const requires = names
  .map(([entry, what]) => `const { ${what} } = require('${entry}');`)
  .join('\n');
const typed = `${imports}
import { type Application, type Assessment, type Draft, type Finding, reviewOf } from 'digikunta';
const parsed = parseDraft({} as unknown);
const draft: Draft = parsed.ok ? parsed.value : {};
const open = assess(digikunta2017, draft).findings.filter(({ outcome }) => outcome === 'review');
const assessment: Assessment = assess(digikunta2017, draft, { asOf: closesAt(digikunta2017), reviews: open.map((finding) => reviewOf(finding, true)) });
const first: Finding | undefined = assessment.findings[0];
export const words: string[] = first ? [fi, sv, en].map((catalogue) => explain(first, catalogue)) : [helsinkiTime('2017-09-15T16:15')];
export const later = (asOf: string | undefined): Assessment => assess(digikunta2017, draft, { asOf });
export const lead = (application: Application): string | undefined => application.applicants[0]?.code;
// @ts-expect-error a category that the call does not have
assess(digikunta2017, { category: 'nonsense' });
// @ts-expect-error a kind of applicant that there is not
export const wrong: Draft = { applicants: [{ kind: 'company' }] };
`;

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { typescript, '@types/node': node } = devDependencies;
  run(
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    join(folder, filename),
    `typescript@${typescript}`,
    `@types/node@${node}`,
  );

  writeFileSync(join(folder, 'use.mjs'), imports + use);
  writeFileSync(join(folder, 'use.cjs'), requires + use);
  run('node', 'use.mjs');
  run('node', 'use.cjs');
  if (!run('npx', 'digikunta', 'schema', 'draft').includes('json-schema.org'))
    throw new Error('npx digikunta does not answer');

  for (const file of ['use.mts', 'use.cts']) writeFileSync(join(folder, file), typed);
  const strict = [
    '--noEmit',
    '--strict',
    '--noUncheckedIndexedAccess',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--types',
    'node',
  ];
  run(
    'npx',
    'tsc',
    ...strict,
    '--module',
    'node16',
    '--moduleResolution',
    'node16',
    'use.mts',
    'use.cts',
  );
  run('npx', 'tsc', ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'use.mts');
  // The resolution of old projects, which knows no `exports`: `typesVersions` leads it to the types of each entry.
  writeFileSync(join(folder, 'old.ts'), typed);
  const old = ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop'];
  run('npx', 'tsc', ...strict, ...old, '--ignoreDeprecations', '6.0', 'old.ts');
  console.log(
    'The tarball works from import, from require, and under tsc --strict with node16, bundler and node10 resolution.',
  );
} catch (error) {
  console.error(error.stdout ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
