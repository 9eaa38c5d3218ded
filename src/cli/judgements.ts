import { isRecord } from '../model/plain-data.js';
import type { Judgements } from '../model/reasons.js';
import { failure, type Host } from './host.js';
import { idOf, jsonFrom, nameOf } from './input.js';
import { fileOf, type CliOptions } from './options.js';

const isJudgements = (value: unknown): value is Judgements =>
  isRecord(value) && Object.values(value).every((judged) => typeof judged === 'boolean');

/** What officials have judged of one report. */
export async function judgementsOf(given: CliOptions, host: Host): Promise<Judgements> {
  const file = fileOf(given, 'judgements');
  const judgements = file === undefined ? {} : await jsonFrom(file, host);
  if (isJudgements(judgements)) return judgements;
  throw failure((words) => words.judgements(nameOf(file ?? ''), '{"costs.0": true}'));
}

/** What officials have judged of each application, by id. */
export async function judgementsById(
  given: CliOptions,
  host: Host,
): Promise<Readonly<Record<string, Judgements>>> {
  const file = fileOf(given, 'judgements');
  const byId = file === undefined ? {} : await jsonFrom(file, host);
  if (isRecord(byId) && Object.values(byId).every(isJudgements))
    return byId as Record<string, Judgements>;
  throw failure((words) => words.judgements(nameOf(file ?? ''), '{"id": {"applicants.0": true}}'));
}

/** A misspelt id would otherwise go unnoticed. */
export function expectAmong(
  file: string | undefined,
  ids: readonly string[],
  applications: ReadonlySet<string>,
): void {
  const stray = ids.find((id) => !applications.has(id));
  if (file !== undefined && stray !== undefined)
    throw failure((words) => words.notAmong(nameOf(file), idOf(stray)));
}
