import type { Draft } from '../model/application.js';
import { cut } from '../model/error.js';
import { toCents, toShare } from '../model/money/cents.js';
import { isText } from '../model/text.js';
import { type Issue, issue } from '../schema/issues.js';
import { parseDraft } from '../schema/parse.js';
import {
  type GrantDecision,
  settle,
  type Settlement,
  type SettlementFinding,
  type UseReport,
} from '../settlement/settle.js';
import { digikunta2017 } from '../calls/2017/call.js';
import { type ExitCode, type Failure, failure, type Host } from './host.js';
import { idOf, jsonFrom, nameOf } from './input.js';
import { canParse } from './is-read-by.js';
import type { Review } from '../model/review.js';
import { reviewFailure, reviewsFrom } from './reviews.js';
import type { CliOptions } from './options.js';
import { issueSaid, said } from './rows.js';
import { sourcesSaid } from './sources.js';
import type { Words } from './words.js';
import { paragraph, writeJson } from './writing.js';

const unknownKey = (name: string): Issue => {
  const key = cut(name);
  return issue('input.unknown-key', { key }, [key]);
};

/** Refuses a file for the first thing that is wrong with it. */
const refuse = (file: string, say: Failure['say']): Failure =>
  failure((words) => `${nameOf(file)}: ${say(words)}`);
const refuseFor = (file: string, one: Issue): Failure =>
  refuse(file, (words) => issueSaid(one, words));

const DECISION = ['id', 'award', 'rate', 'paid', 'recipients', 'deductsOtherFunding'];
const REPORT = ['id', 'costs', 'otherFunding', 'usePeriod'];

function recordFrom(
  file: string,
  input: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw refuseFor(file, issue('input.record', {}));
  const stray = Object.keys(input).find((key) => !known.includes(key));
  if (stray !== undefined) throw refuseFor(file, unknownKey(stray));
  return input as Record<string, unknown>;
}

function decisionFrom(file: string, input: unknown): GrantDecision & { readonly id?: string } {
  const decision = recordFrom(file, input, DECISION);
  const { id, award, rate, paid, recipients = 1, deductsOtherFunding } = decision;
  for (const [field, value] of Object.entries({ award, rate, paid })) {
    if (value === undefined) throw refuseFor(file, issue('input.required', {}, [field]));
  }
  if (id !== undefined && !isText(id)) throw refuseFor(file, issue('input.text', {}, ['id']));
  if (!canParse(toCents, award)) throw refuseFor(file, issue('input.euro', {}, ['award']));
  if (!canParse(toShare, rate)) throw refuse(file, (words) => `rate: ${words.rate}`);
  if (!canParse(toCents, paid)) throw refuseFor(file, issue('input.euro', {}, ['paid']));
  if (typeof recipients !== 'number' || !Number.isSafeInteger(recipients) || recipients < 1) {
    throw refuse(file, (words) => `recipients: ${words.recipients}`);
  }
  if (deductsOtherFunding !== undefined && typeof deductsOtherFunding !== 'boolean')
    throw refuseFor(file, issue('input.true-or-false', {}, ['deductsOtherFunding']));
  return { award, rate, paid, recipients, deductsOtherFunding, ...(id !== undefined && { id }) };
}

/** Reads a report. It lists its costs; an empty list means that they are not known yet. */
function reportFrom(file: string, input: unknown): UseReport & Pick<Draft, 'id'> {
  const parsed = parseDraft(recordFrom(file, input, REPORT));
  if (!parsed.ok) throw refuseFor(file, parsed.issues[0] ?? issue('input.record', {}));
  const { costs, ...rest } = parsed.value;
  if (costs === undefined) throw refuseFor(file, issue('input.required', {}, ['costs']));
  return { ...rest, costs };
}

/** True if information is missing or a cost needs review. The finding that every settlement has does not count. */
const isOpen = ({ outcome, reason }: SettlementFinding): boolean =>
  outcome === 'missing' || reason === 'settlement.costs-need-review';

function settleWith(
  decision: GrantDecision,
  report: UseReport,
  reviews: readonly Review[],
  given: CliOptions,
): Settlement {
  try {
    return settle(digikunta2017, decision, report, { reviews });
  } catch (error) {
    throw reviewFailure(error, given);
  }
}

/** `settle DECISION.json REPORT.json`: what is the final grant, and what remains to be paid or returned? */
export async function settleFiles(given: CliOptions, host: Host): Promise<ExitCode> {
  const [decisionFile, reportFile, ...others] = given.files;
  if (decisionFile === undefined || reportFile === undefined || others.length > 0) {
    throw failure((words) => words.files('digikunta settle DECISION.json REPORT.json'));
  }
  const decision = decisionFrom(decisionFile, await jsonFrom(decisionFile, host));
  const report = reportFrom(reportFile, await jsonFrom(reportFile, host));
  // An empty id counts as missing.
  const [of = '', by = ''] = [decision.id, report.id].map((id) => id?.normalize().trim());
  if (of !== '' && by !== '' && of !== by)
    throw failure((words) => words.sameGrant(idOf(of), idOf(by)));

  const reviews = await reviewsFrom(given, host);
  const settlement = settleWith(decision, report, reviews, given);
  if (given.values['json'] === true) await writeJson(host, settlement);
  else await host.write(settlementSaid(settlement, given.words, host.width));
  return settlement.findings.some(isOpen) ? 1 : 0;
}

function settlementSaid(
  { findings, costs }: ReturnType<typeof settle>,
  words: Words,
  width: number,
): string {
  const { labels } = words.catalogue;
  return [
    ...findings.map((finding) => paragraph(said(finding, words), width, '')),
    '\n',
    ...costs.lines.map((line) =>
      paragraph(`${labels.step.line} ${String(line.line + 1)}: ${said(line, words)}`, width, ''),
    ),
    '\n',
    sourcesSaid([...findings, ...costs.lines], words, width, ''),
  ].join('');
}
