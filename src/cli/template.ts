import type { SheetField } from '../model/sheet.js';
import { CELLS } from '../input/columns.js';
import { format } from '../words/format.js';
import { isLanguage, SHEET_WORDS } from '../words/languages.js';
import { csvRow } from './csv.js';
import { type ExitCode, failure, type Host } from './host.js';
import type { CliOptions } from './options.js';

/** `template`: a spreadsheet with the headings of a language and one application as an example. */
export async function printTemplate(
  { files, words: { catalogue } }: CliOptions,
  host: Host,
): Promise<ExitCode> {
  if (files.length > 0) throw failure((words) => words.files('digikunta template --lang fi'));
  const language = isLanguage(catalogue.language) ? catalogue.language : 'en';
  const { headings, yes, no, none } = SHEET_WORDS[language];
  const { day, time, category, applicantKind, role, costKind } = format(catalogue);
  const { decimal } = catalogue.notation;
  const [Yes = '', No = '', None = ''] = [yes[0], no[0], none[0]];
  const example: Readonly<Partial<Record<SheetField, string>>> = {
    id: 'A-1',
    arrivedAt: time('2017-09-14T10:02:31+03:00', 'Europe/Helsinki'),
    category: category('experiment'),
    requestedGrant: `7000${decimal}00`,
    commonChallenge: Yes,
    'experiment.strengthensImpact': Yes,
    'experiment.spreadsResults': Yes,
    'aims.renewsRoutines': Yes,
    'aims.renewsServiceProcesses': Yes,
    'aims.lowersCosts': Yes,
    'aims.restrainsCostGrowth': No,
    'usePeriod.from': day('2017-10-02'),
    'usePeriod.to': day('2018-09-30'),
    'applicants.name': 'Lempäälä',
    'applicants.kind': applicantKind('municipality'),
    'applicants.code': '418',
    'applicants.roles': role('experimenter'),
    'costs.kind': costKind('salaries'),
    'costs.amount': `10000${decimal}00`,
    'costs.causedByProject': Yes,
    'otherFunding.source': None,
  };
  // SAFETY: the keys of CELLS are fields.
  const fields = Object.keys(CELLS) as SheetField[];
  // As a spreadsheet in the language opens it: where decimals have a comma, cells have a semicolon between them.
  const separator = decimal === ',' ? ';' : ',';
  const rows = [
    fields.map((field) => headings[field]),
    fields.map((field) => example[field] ?? ''),
  ];
  await host.write(
    `${host.terminal ? '' : '\ufeff'}${rows.map((cells) => csvRow(cells, separator)).join('')}`,
  );
  return 0;
}
