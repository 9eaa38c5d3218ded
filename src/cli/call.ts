import { digikunta2017 } from '../calls/2017/call.js';
import { defineCall } from '../define/define-call.js';
import type { CallDefinition } from '../define/call-definition.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import { RULES } from '../model/reasons.js';
import { type ExitCode, failure, type Host } from './host.js';
import { jsonFrom, nameOf } from './input.js';
import { fileOf, type CliOptions } from './options.js';
import { paragraph } from './writing.js';

/** Reads the definition of a call from a JSON file. */
async function definedIn(file: string, host: Host): Promise<GrantCall> {
  const definition = await jsonFrom(file, host);
  try {
    // SAFETY: defineCall reads the definition as it reads any value.
    return defineCall(definition as CallDefinition);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw failure((words) => words.wrongCall(nameOf(file), why));
  }
}

/** The call of `--call FILE`; without it, that of 2017. */
export async function callOf(given: Omit<CliOptions, 'call'>, host: Host): Promise<GrantCall> {
  const file = fileOf(given, 'call');
  return file === undefined ? digikunta2017 : definedIn(file, host);
}

/** `call check FILE`: is the definition whole, what does it not ask, and which clause feeds which rule? */
export async function checkCall(given: CliOptions, host: Host): Promise<ExitCode> {
  const [check, file, ...others] = given.files;
  if (check !== 'check' || file === undefined || others.length > 0)
    throw failure((words) => words.files('digikunta call check FILE.json'));
  const call = await definedIn(file, host);
  const { words } = given;
  const heading = words.catalogue.labels.rule;
  const { clauses, ruleClauses, grounds, costPolicy, title } = call;
  const named = (ids: readonly ClauseId[] = []): string => ids.join(', ');
  const isNamed = new Set([
    ...Object.values(ruleClauses).flat(),
    ...Object.values(grounds).flat(),
    ...Object.values(costPolicy).flatMap((terms) => terms.clauses),
  ]);
  const asked = RULES.filter((rule) => ruleClauses[rule] !== undefined);
  const notAsked = RULES.filter((rule) => ruleClauses[rule] === undefined);
  const unused = clauses.filter(({ id, rule }) => rule !== null && !isNamed.has(id));
  const language = words.catalogue.language;
  const lines = [
    words.callIsWhole(title[language === 'fi' || language === 'sv' ? language : 'en']),
    ...asked.map((rule) => `${heading[rule]}: ${named(ruleClauses[rule])}`),
    ...(notAsked.length > 0
      ? [words.rulesNotAsked(notAsked.map((rule) => heading[rule]).join(', '))]
      : []),
    ...(unused.length > 0 ? [words.clausesNotUsed(named(unused.map(({ id }) => id)))] : []),
  ];
  for (const line of lines) await host.write(paragraph(line, host.width, ''));
  return unused.length > 0 ? 1 : 0;
}
