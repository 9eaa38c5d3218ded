// Writes generated/municipalities.ts from the lists in data/; with --print, to standard output.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const LISTED_ON = '2017-01-01';
const STATUSES = ['fi', 'sv', 'bilingual-fi-majority', 'bilingual-sv-majority'];
const OUTPUT = new URL('generated/municipalities.ts', import.meta.url);

function check(holds, message) {
  if (!holds) throw new Error(message);
}

/** Reads a list, each row by column. The lists quote nothing. */
function readList(file) {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');
  check(!text.includes('"'), `${file}: quoted cells are not supported`);
  const [columns, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells, index) => {
    check(
      cells.length === columns.length,
      `${file}, row ${index + 1}: expected ${columns.length} cells, found ${cells.length}`,
    );
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
  });
}
const byCode = (rows) => new Map(rows.map((row) => [row.code, row]));

const listed = readList('municipalities-2017.csv');
const in2017 = byCode(listed);
const in2026 = byCode(readList('municipalities-2026.csv'));
const mergers = new Map(
  readList('municipality-merges-2015-2025.csv').map((row) => [row.old_code, row]),
);

check(in2017.size === listed.length, 'The list of 2017 has a duplicate code');
for (const { code, language_status: status, region_code: region } of listed) {
  check(/^\d{3}$/.test(code), `${code} is not a code`);
  check(/^\d\d$/.test(region), `${code}: ${region} is not a region`);
  check(STATUSES.includes(status), `${code}: ${status} is not a language status`);
  check(in2026.has(code) !== mergers.has(code), `${code} must be in the list of 2026, or merged`);
}
for (const [code, { old_name_fi: name, into_code: into, effective: on }] of mergers) {
  check(/^\d{3}$/.test(code) && in2017.has(into), `The merger of ${code} has an unknown code`);
  check(on > LISTED_ON === in2017.has(code), `${code} ended on ${on}: the list of 2017 disagrees`);
  check((in2017.get(code)?.name_fi ?? name) === name, `${code} has two names`);
}

const mergedInto = (code) => {
  const merger = mergers.get(code);
  return merger && { code: merger.into_code, on: merger.effective };
};
const record = (code, fi, sv, row) => ({
  code,
  fi,
  sv,
  svIn2026: in2026.get(code)?.name_sv === sv ? undefined : in2026.get(code)?.name_sv,
  languageStatus: row.language_status,
  region: row.region_code,
  mergedInto: mergedInto(code),
});
const MUNICIPALITIES = [
  ...listed.map((row) => record(row.code, row.name_fi, row.name_sv, row)),
  // The lists have no row for what ended before 2017: its status and region are the successor's.
  ...[...mergers.values()]
    .filter(({ old_code: code }) => !in2017.has(code))
    .map(({ old_code: code, old_name_fi: name, into_code: into }) =>
      record(code, name, name, in2017.get(into)),
    ),
].sort((a, b) => (a.code < b.code ? -1 : 1));
const regions = new Map(
  listed.map(({ region_code: code, region_fi: fi, region_sv: sv }) => [
    code,
    // "Ahvenanmaa - Åland" has both names.
    { fi: fi.split(' - ')[0], sv },
  ]),
);
// Written by hand: an object would put "10" before "01".
const REGIONS = [...regions]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `'${code}': ${JSON.stringify(names)}`);

const text = `// Written by ../generate.js from ../data: npm run generate:municipalities.
import type { ListedMunicipality } from '../municipality.js';

/** The regions of 2017 by their codes. */
export const REGIONS = {${REGIONS.join()}} as const;

/** The municipalities since 1 January 2013, in the order of their codes. */
export const MUNICIPALITIES: readonly ListedMunicipality<keyof typeof REGIONS>[] =
  ${JSON.stringify(MUNICIPALITIES)};
`;
const formatted = await format(text, {
  ...(await resolveConfig(fileURLToPath(OUTPUT))),
  parser: 'typescript',
});
if (process.argv.includes('--print')) process.stdout.write(formatted);
else writeFileSync(OUTPUT, formatted);
