import type { Assessment } from '../assess.js';
import type { AnyDraft } from '../model/application.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { assessAll, type AssessAllOptions } from '../portfolio/assess-all.js';
import type { GrantCall } from '../model/call.js';
import { summary } from '../words/summary.js';
import { format, isZero } from '../words/format.js';
import { csvWriter } from './csv.js';
import type { ExitCode, Host } from './host.js';
import { isSheet, jsonFrom, nameOf } from './input.js';
import { expectAmong, reviewFailure } from './reviews.js';
import { fileOf, formatOf, type CliOptions } from './options.js';
import {
  assessOptions,
  issueSaid,
  type Row,
  said,
  sheetRows,
  type Source,
  unreadable,
  withIssues,
  unusedFile,
} from './rows.js';
import { sourcesSaid } from './sources.js';
import { cellsOf, HEAD } from './triage.js';
import type { Words } from './words.js';
import { paragraph, plain, writeJsonLine } from './writing.js';

/** An assessment in words: the summary, each finding, each cost line, how the award comes about, and the sources. */
function assessmentSaid(
  assessment: Assessment<Vocabulary>,
  amounts: readonly (string | undefined)[],
  words: Words,
  call: GrantCall,
  width: number,
): string {
  const { findings, costs, award, eligibility } = assessment;
  const { catalogue } = words;
  const { labels } = catalogue;
  const write = format(catalogue);
  const { euro, share } = write;
  const lines = [
    ...findings.map((finding) => {
      const outcomes = finding.effect === 'prefer' ? labels.preference : labels.outcome;
      return `${labels.rule[finding.rule]} (${outcomes[finding.outcome]}): ${said(finding, words)}`;
    }),
    ...costs.lines.map((line) => {
      const amount = amounts[line.line];
      const shown =
        amount === undefined ? '' : ` (${words.amounts(euro(amount), euro(line.counted))})`;
      return `${labels.step.line} ${String(line.line + 1)}${shown}: ${said(line, words)}`;
    }),
    ...(award && eligibility !== 'ineligible'
      ? [
          `${labels.step.eligible}: ${euro(award.eligibleCosts)}`,
          ...(isZero(costs.underReview)
            ? []
            : [catalogue.summary.underReview(costs.underReview, write)]),
          award.rate === null
            ? `${labels.step.ceiling}: ${euro(award.ceiling)}`
            : `${labels.step.ceiling} (${share(award.rate)}): ${euro(award.ceiling)}`,
          ...(award.requested === null
            ? []
            : [`${labels.step.requested}: ${euro(award.requested)}`]),
          ...(isZero(award.otherFunding)
            ? []
            : [`${labels.rule.cofunding}: ${euro(award.otherFunding)}`]),
          `${labels.step.maximum}: ${euro(award.maximumAward)} (${labels.binding[award.binding]})`,
          `${labels.step['self-financing']}: ${euro(award.selfFinancing)}`,
        ]
      : []),
  ];
  return [
    paragraph(summary(assessment, catalogue), width, '  '),
    '\n',
    ...lines.map((line) => paragraph(line, width, '  ')),
    '\n',
    sourcesSaid([...findings, ...costs.lines], call, words, width, '  '),
  ].join('');
}

const resultSaid = (
  { result, unused }: Omit<Row, 'line' | 'fault'>,
  input: unknown,
  { words, call }: CliOptions,
  width: number,
): string =>
  result.ok
    ? assessmentSaid(result.assessment, amountsIn(input), words, call, width)
    : [
        ...result.issues.map((issue) => issueSaid(issue, words)),
        ...(unused === undefined ? [] : [words.notUsed(nameOf(unused))]),
      ]
        .map((sentence) => paragraph(sentence, width, '  '))
        .join('');

/** The amounts of the cost lines as an application that was read has them. */
const amountsIn = (input: unknown): readonly (string | undefined)[] =>
  // SAFETY: the border has accepted the input.
  ((input as AnyDraft).costs ?? []).map(({ amount }) => amount);

/** Assesses one application. */
function assessOne(
  source: Source,
  options: AssessAllOptions<Vocabulary>,
  given: CliOptions,
): Row['result'] | undefined {
  const { value, issues } = source;
  const parse = issues.length > 0 ? unreadable : options.parse;
  try {
    const [result] = assessAll(given.call, [value], { ...options, parse });
    return result && withIssues(result, issues);
  } catch (error) {
    throw reviewFailure(error, given);
  }
}

/** The applications of a file: all of a spreadsheet, or the one of a JSON document. */
async function sourcesFrom(
  file: string,
  given: CliOptions,
  host: Host,
): Promise<readonly (Source & { readonly place: string })[]> {
  if (!isSheet(file))
    return [{ line: 1, value: await jsonFrom(file, host), fault: null, issues: [], place: file }];
  const sources = await sheetRows(file, given, host);
  return sources.map((source) => ({
    ...source,
    place: `${file}, ${given.words.row(source.line, '')}`,
  }));
}

/** `assess FILE…`: each file holds one application, or is a spreadsheet. */
export async function assessFiles(given: CliOptions, host: Host): Promise<ExitCode> {
  const format = formatOf(given);
  const csv = csvWriter(given, host);
  const options = await assessOptions(given, host);
  const files = given.files.length > 0 ? given.files : ['-'];
  const ids = new Set<string>();
  const reviewsFile = fileOf(given, 'reviews');
  const names = Object.keys(options.reviewsById ?? {});
  const reviewed = new Set(names.map((name) => name.normalize()));
  let code: ExitCode = 0;
  if (format === 'csv') await csv.head(['file', ...HEAD.slice(1)]);
  for (const file of files) {
    for (const source of await sourcesFrom(file, given, host)) {
      const result = assessOne(source, options, given);
      if (!result) continue;
      const { line, fault, place } = source;
      const unused = unusedFile(reviewsFile, result, (id) => reviewed.has(id));
      if (result.id !== undefined) ids.add(result.id);
      if (!result.ok || result.assessment.eligibility !== 'eligible') code = 1;
      if (format === 'json')
        await writeJsonLine(host, {
          file,
          ...(isSheet(file) && { line }),
          ...result,
          index: undefined,
        });
      else if (format === 'csv') {
        const cells = cellsOf({ line, result, fault, ...unused }, given.words, csv.number);
        await csv.row([place, ...cells.slice(1)]);
      } else
        await host.write(
          `${plain(nameOf(place))}\n${resultSaid({ result, ...unused }, source.value, given, host.width)}\n`,
        );
    }
  }
  expectAmong(reviewsFile, names, ids);
  return code;
}
