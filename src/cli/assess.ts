import type { Assessment } from '../assess.js';
import type { Draft } from '../model/application.js';
import { assessAll, type AssessAllOptions, type RowResult } from '../portfolio/assess-all.js';
import { digikunta2017 } from '../calls/2017/call.js';
import { summary } from '../words/summary.js';
import { format } from '../words/format.js';
import type { ExitCode, Host } from './host.js';
import { jsonFrom, nameOf } from './input.js';
import { expectAmong, reviewFailure } from './reviews.js';
import { fileOf, formatOf, type CliOptions } from './options.js';
import { assessOptions, issueSaid, said } from './rows.js';
import { sourcesSaid } from './sources.js';
import { cellsOf, HEAD } from './triage.js';
import type { Words } from './words.js';
import { csvHead, paragraph, plain, writeCsv, writeJsonLine } from './writing.js';

/** An assessment in words: the summary, each finding, each cost line, how the award comes about, and the sources. */
function assessmentSaid(
  assessment: Assessment,
  amounts: readonly (string | undefined)[],
  words: Words,
  width: number,
): string {
  const { findings, costs, award, eligibility } = assessment;
  const { catalogue } = words;
  const { labels } = catalogue;
  const { euro, share } = format(catalogue);
  const lines = [
    ...findings.map(
      (finding) =>
        `${labels.rule[finding.rule]} (${labels.outcome[finding.outcome]}): ${said(finding, words)}`,
    ),
    ...costs.lines.map((line) => {
      const amount = amounts[line.line];
      const shown =
        amount === undefined ? '' : ` (${words.amounts(euro(amount), euro(line.counted))})`;
      return `${labels.step.line} ${String(line.line + 1)}${shown}: ${said(line, words)}`;
    }),
    ...(award && eligibility !== 'ineligible'
      ? [
          `${labels.step.eligible}: ${euro(award.eligibleCosts)}`,
          `${labels.step.ceiling} (${share(award.rate)}): ${euro(award.ceiling)}`,
          ...(award.requested === null
            ? []
            : [`${labels.step.requested}: ${euro(award.requested)}`]),
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
    sourcesSaid([...findings, ...costs.lines], words, width, '  '),
  ].join('');
}

const resultSaid = (result: RowResult, input: unknown, words: Words, width: number): string =>
  result.ok
    ? assessmentSaid(result.assessment, amountsIn(input), words, width)
    : result.issues.map((issue) => paragraph(issueSaid(issue, words), width, '  ')).join('');

/** The amounts of the cost lines as an application that was read has them. */
const amountsIn = (input: unknown): readonly (string | undefined)[] =>
  // SAFETY: the border has accepted the input.
  ((input as Draft).costs ?? []).map(({ amount }) => amount);

/** Assesses the application of one file. */
function assessOne(input: unknown, options: AssessAllOptions, given: CliOptions): RowResult[] {
  try {
    return [...assessAll(digikunta2017, [input], options)];
  } catch (error) {
    throw reviewFailure(error, given);
  }
}

/** `assess FILE…`: each file holds one application. */
export async function assessFiles(given: CliOptions, host: Host): Promise<ExitCode> {
  const format = formatOf(given);
  const options = await assessOptions(given, host);
  const files = given.files.length > 0 ? given.files : ['-'];
  const ids = new Set<string>();
  let code: ExitCode = 0;
  if (format === 'csv')
    await host.write(csvHead(['file', ...HEAD.slice(1)], given.values['bom'] === true));
  for (const file of files) {
    const input = await jsonFrom(file, host);
    const [result] = assessOne(input, options, given);
    if (!result) continue;
    if (result.id !== undefined) ids.add(result.id);
    if (!result.ok || result.assessment.eligibility !== 'eligible') code = 1;
    if (format === 'json') await writeJsonLine(host, { file, ...result, index: undefined });
    else if (format === 'csv')
      await writeCsv(host, [
        file,
        ...cellsOf({ line: 1, result, fault: null }, given.words).slice(1),
      ]);
    else
      await host.write(
        `${plain(nameOf(file))}\n${resultSaid(result, input, given.words, host.width)}\n`,
      );
  }
  expectAmong(fileOf(given, 'reviews'), Object.keys(options.reviewsById ?? {}), ids);
  return code;
}
