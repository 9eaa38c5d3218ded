// The packed library with the lowest zod that it takes, with the one that it is made with, and with the newest: the same
// answers to the same input, and types that compile.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { devDependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const [, lowest] = /^\^(4\.\d+\.\d+)$/.exec(peerDependencies.zod);

// Good and bad input at every kind of field; the issues of one zod must be those of every other.
const answers = `
import { readFileSync } from 'node:fs';
import { applicationSchema, draftSchema, parseApplication, parseDraft } from 'digikunta/schema';
import { allocationSchema, assessmentSchema, settlementSchema } from 'digikunta/schema/results';
import { callSchema } from 'digikunta/schema/call';
import { assess, digikunta2017 } from 'digikunta';
import { allocate, settle } from 'digikunta/officials';

const line = { kind: 'travel', amount: '10.01', causedByProject: true };
const whole = {
  arrivedAt: '2017-09-15T16:15+03:00', category: 'experiment', applicants: [{ kind: 'municipality', code: '091', roles: [] }],
  aims: {}, costs: [line], requestedGrant: '7.01', usePeriod: { from: '2017-10-01', to: '2018-01-01' },
};
const inputs = [
  {}, null, undefined, 1, [], new Map(), whole, { ...whole, extra: 1 }, { ...whole, costs: [] }, { ...whole, costs: [{ ...line, amount: '0' }] },
  { costs: 1 }, { costs: Array(5001).fill(1) }, { costs: [1, line, {}] }, { applicants: [{ kind: 'company', roles: ['x'], members: ['1'] }] },
  { arrivedAt: '2017-09-15T16:15' }, { arrivedAt: '2017-02-29T00:00Z' }, { requestedGrant: '0.00' }, { requestedGrant: '1,5' },
  { requestedGrant: 7 }, { usePeriod: { from: '2018-01-01', to: '2017-01-01' } }, { usePeriod: { from: 'x' } }, { category: null },
  { studyMeans: 'a'.repeat(10001) }, { studyMeans: { length: 10001 } }, { costs: 'a'.repeat(5001) }, { supportedMunicipalities: Array(321).fill('418') },
  { aims: new Date(0) }, { costs: [{ get kind() { throw 1; } }] }, { applicants: [{ roles: {}, members: [['091']] }] }, { studyMeans: '\\ud800' }, { partners: [{}], otherFunding: [{ kind: 'x' }] }, { aims: { lowersCosts: 'yes' } },
];
const assessment = assess(digikunta2017, whole);
const allocation = allocate([{ id: 'a', maximumAward: '7.00' }], { budget: '5.00', onShortfall: 'partial' });
const settlement = settle(digikunta2017, { award: '7.00', rate: '0.70', paid: '7.00' }, { costs: [] });
const results = [[assessmentSchema, assessment], [allocationSchema, allocation], [settlementSchema, settlement], [callSchema, digikunta2017]];
for (const [schema, value] of results) {
  if (!schema.safeParse(value).success) throw new Error(JSON.stringify(schema.safeParse(value).error.issues));
  if (schema.safeParse({ ...value, extra: 1 }).success) throw new Error('An unknown field is taken');
}
let listed = 0;
parseDraft({ aims: new Proxy({ x: 1 }, { ownKeys: (aims) => ((listed += 1), Reflect.ownKeys(aims)) }) });
if (listed !== 1) throw new Error(\`Unknown fields are listed \${listed} times\`);
const standard = [applicationSchema, draftSchema].map((schema) => schema['~standard'].validate(whole).issues ?? null);
console.log(JSON.stringify([standard, inputs.map(parseApplication), inputs.map(parseDraft)]));
`;
const types = `
import * as z from 'zod';
import { type Application, type Assessment, digikunta2017, type Draft } from 'digikunta';
import { applicationSchema, draftSchema, parseDraft, schemasFor } from 'digikunta/schema';
import { callSchema } from 'digikunta/schema/call';
import { assessmentSchema } from 'digikunta/schema/results';
export const application: Application = applicationSchema.parse({});
export const draft: Draft = draftSchema.parse({});
export const assessment: Assessment = assessmentSchema.parse({});
export const amount: string | undefined = draft.costs?.[0]?.amount;
export const input: z.input<typeof draftSchema> = { costs: [{ amount: '1.00' }] };
export const inHost = z.object({ application: schemasFor(digikunta2017).applicationSchema, call: callSchema });
export const parsed = parseDraft({});
// @ts-expect-error an amount is a text
export const wrong: z.input<typeof draftSchema> = { costs: [{ amount: 1 }] };
`;

const folder = mkdtempSync(join(tmpdir(), 'digikunta-zod-'));
const run = (command, ...parts) =>
  execFileSync(command, parts, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'answers.mjs'), answers);
  writeFileSync(join(folder, 'types.mts'), types);
  const { typescript, '@types/node': node } = devDependencies;
  const given = new Map();
  for (const version of new Set([devDependencies.zod, lowest, '4'])) {
    // Linked, as pnpm does it: what the library loads must be its own, or a peer that it names.
    const packages = [
      join(folder, filename),
      `zod@${version}`,
      `typescript@${typescript}`,
      `@types/node@${node}`,
    ];
    run(
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--install-strategy=linked',
      ...packages,
    );
    const installed = JSON.parse(
      readFileSync(join(folder, 'node_modules/zod/package.json'), 'utf8'),
    ).version;
    run(
      'npx',
      'tsc',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--types',
      'node',
      '--module',
      'node16',
      'types.mts',
    );
    given.set(installed, run('node', 'answers.mjs'));
  }
  const [expected] = given.values();
  for (const [version, answer] of given)
    if (answer !== expected)
      throw new Error(`zod ${version} answers otherwise:\n${answer}\n${expected}`);
  console.log(`The schemas answer alike, and compile, with zod ${[...given.keys()].join(', ')}.`);
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
