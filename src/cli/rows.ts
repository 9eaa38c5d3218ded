import type { Assessment } from '../assess.js';
import { explain, type Explainable } from '../words/explain.js';
import { assessAllAsync, type AssessAllOptions, type RowResult } from '../portfolio/assess-all.js';
import { type Issue, issue } from '../schema/issues.js';
import { parseApplication, parseDraft } from '../schema/parse.js';
import { digikunta2017 } from '../calls/2017/call.js';
import type { Failure, Host } from './host.js';
import { linesOf } from './input.js';
import { expectAmong, reviewFailure, reviewsByIdFrom } from './reviews.js';
import { fileOf, instantOf, type CliOptions } from './options.js';
import type { Verdict } from '../words/command-words.js';
import type { Words } from './words.js';

/** One row of a file, assessed. */
export interface Row {
  readonly line: number;
  readonly result: RowResult;
  /** Why the line could not be read, where it could not. */
  readonly fault: Failure['say'] | null;
}

/** Reads the options of assessing. */
export async function assessOptions(given: CliOptions, host: Host): Promise<AssessAllOptions> {
  const asOf = instantOf(given, 'as-of');
  return {
    parse: given.values['draft'] === true ? parseDraft : parseApplication,
    reviewsById: await reviewsByIdFrom(given, host),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Assesses the lines of a file one by one; a line that cannot be read stays in its place. */
export async function* assessedLines(
  file: string,
  given: CliOptions,
  host: Host,
): AsyncGenerator<Row, void, undefined> {
  const { parse, ...options } = await assessOptions(given, host);
  let current: { line: number; fault: Failure['say'] | null } = { line: 0, fault: null };
  async function* values(): AsyncGenerator {
    for await (const line of linesOf(file, host)) {
      current = { line: line.line, fault: 'fault' in line ? line.fault : null };
      yield 'value' in line ? line.value : null;
    }
  }
  const reviewed = Object.keys(options.reviewsById ?? {});
  const ids = new Set<string>();
  const parseLine: AssessAllOptions['parse'] = (value) =>
    current.fault || !parse ? { ok: false, issues: [issue('input.unreadable', {})] } : parse(value);
  const results = assessAllAsync(digikunta2017, values(), { ...options, parse: parseLine });
  try {
    for await (const result of results) {
      if (result.id !== undefined && reviewed.length > 0) ids.add(result.id);
      yield { ...current, result };
    }
  } catch (error) {
    throw reviewFailure(error, given);
  }
  expectAmong(fileOf(given, 'reviews'), reviewed, ids);
}

export const verdictOf = (result: RowResult): Exclude<Verdict, 'other-version'> =>
  result.ok ? result.assessment.eligibility : 'malformed';

/** What stands in the way; what only lowers the award comes last. */
export function obstacleOf({ findings }: Assessment): Assessment['findings'][number] | undefined {
  const required = findings.filter(
    ({ effect, outcome }) => effect === 'require' && outcome !== 'met',
  );
  return (
    required.find(({ outcome }) => outcome === 'not-met') ??
    required[0] ??
    findings.find(({ effect, outcome }) => effect === 'limit' && outcome === 'not-met')
  );
}

export const said = (what: Explainable, { catalogue }: Words): string => explain(what, catalogue);

/** So much of a field's name is shown; the sentence can hold it once more. */
const SHOWN = 30;

/** An issue with its field. */
export const issueSaid = (one: Issue, words: Words): string =>
  `${one.path.length > 0 ? `${one.path.map((step) => String(step).slice(0, SHOWN)).join('.')}: ` : ''}${said(one, words)}`;

/** Why a row stands as it does, in one sentence; empty where nothing is in the way. */
export function whyOf({ result, fault }: Row, words: Words): string {
  if (fault) return fault(words);
  if (!result.ok) {
    const [first, ...more] = result.issues;
    return `${first ? issueSaid(first, words) : ''}${more.length > 0 ? ` (+${String(more.length)})` : ''}`;
  }
  const obstacle = obstacleOf(result.assessment);
  return obstacle ? said(obstacle, words) : '';
}
