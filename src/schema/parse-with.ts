import * as z from 'zod';
import type { Draft, Path } from '../model/application.js';
import { type Fields, isObject, isRecord } from '../model/plain-data.js';
import { type Issue, issue } from './issues.js';
import { copyWithin, LIMITS } from './size.js';
import { issuesOf, schemaAt, valueAt } from './zod-issues.js';

/** The result of parsing: a value that `assess` accepts, or every issue of the input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The cost lines up to those in which as much is wrong as is reported: zod reads a list to its end, however much is wrong. No
 * other list that is accepted is as long.
 */
function readableCosts(lines: unknown, schema: z.ZodObject): unknown {
  const line = schemaAt(schema, ['costs', 0]);
  if (!line || !Array.isArray(lines) || lines.length <= LIMITS.issues) return lines;
  let faults = 0;
  const last = lines.findIndex((entry) => {
    faults += z.safeParse(line, entry).error?.issues.length ?? 0;
    return faults >= LIMITS.issues;
  });
  return last >= 0 ? lines.slice(0, last + 1) : lines;
}

/** Where a host has frozen what every object has, zod loses answers whose ids have such names, as `valueOf` has. */
function keepDeclarations(data: Fields, copy: unknown): void {
  const [copied, kept] = [copy, data].map((from) => valueAt(from, ['declarations']));
  if (!isObject(copied) || !isObject(kept)) return;
  const answers = Object.entries(copied);
  if (answers.length !== Object.keys(kept).length)
    data['declarations'] = Object.fromEntries(answers);
}

/** Reads a copy by a schema, and leaves it as it was. */
function parseCopy<T>(schema: z.ZodObject, copy: unknown): Parsed<T> {
  const costs = valueAt(copy, ['costs']);
  if (isObject(copy) && costs !== undefined) copy['costs'] = readableCosts(costs, schema);
  let parsed: ReturnType<typeof schema.safeParse>;
  try {
    parsed = schema.safeParse(copy);
  } catch {
    return { ok: false, issues: [issue('input.unreadable', {})] };
  }
  if (parsed.success) {
    keepDeclarations(parsed.data, copy);
    // SAFETY: the callers pass the schema of T.
    return { ok: true, value: parsed.data as T };
  }
  const issues = parsed.error.issues
    .slice(0, LIMITS.issues)
    .flatMap((found) => issuesOf(found, schema, copy));
  if (isObject(copy) && costs !== undefined) copy['costs'] = costs;
  return { ok: false, issues: issues.slice(0, LIMITS.issues) };
}

/** Reads a value by the schema of `T`. Never throws. */
export function parseWith<T>(schema: z.ZodObject, input: unknown): Parsed<T> {
  const copied = copyWithin(input);
  return copied.ok ? parseCopy(schema, copied.value) : { ok: false, issues: [copied.issue] };
}

/** The part of a draft that could be read, and an issue for each part that could not. */
export interface DraftRead<T = Draft> {
  readonly draft: T;
  readonly issues: readonly Issue[];
}

/** The value without texts that are blank, `null`, and rows at the end that hold nothing else; `undefined` if nothing is left. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return listWithoutBlanks(value);
  if (!isRecord(value)) return value ?? undefined;
  const names = Object.keys(value);
  for (const name of names) {
    const kept = withoutBlanks(value[name]);
    if (kept === undefined) Reflect.deleteProperty(value, name);
    else value[name] = kept;
  }
  return names.length > 0 && Object.keys(value).length === 0 ? undefined : value;
}

/** An empty list is an answer; one with only blanks is a missing fact. */
function listWithoutBlanks(list: readonly unknown[]): unknown {
  const kept = list.map(withoutBlanks);
  if (!list.some(isRecord)) {
    const texts = kept.filter((entry) => entry !== undefined);
    return texts.length > 0 || list.length === 0 ? texts : undefined;
  }
  while (kept.length > 0 && kept.at(-1) === undefined) kept.pop();
  // A row between others keeps its place, so that every path is that of the form.
  return kept.length > 0 ? kept.map((entry) => entry ?? {}) : undefined;
}

/** Takes the unreadable part at a path out of a copy. What is left of a list of texts would be another answer. */
function takeOut(copy: unknown, path: Path, schema: z.ZodObject): void {
  const outer = path.slice(0, -1);
  const step = path.at(-1);
  const holder = valueAt(copy, outer);
  if (!isObject(holder) || step === undefined) return;
  if (!Array.isArray(holder)) Reflect.deleteProperty(holder, step);
  else if (schemaAt(schema, path) instanceof z.ZodObject) holder[Number(step)] = {};
  else takeOut(copy, outer, schema);
}

/** Reads by the schema of `T`, of which any part may be missing, what can be read. Never throws. */
export function readWith<T>(schema: z.ZodObject, input: unknown): DraftRead<T> {
  const copied = copyWithin(input);
  // SAFETY: any part of T may be missing.
  const nothing = {} as T;
  if (!copied.ok) return { draft: nothing, issues: [copied.issue] };
  const copy = withoutBlanks(copied.value) ?? {};
  const first = parseCopy<T>(schema, copy);
  if (first.ok) return { draft: first.value, issues: [] };
  let parsed: Parsed<T> = first;
  // No more issues are reported than the first time; where still more is wrong, the field that holds it goes as a whole.
  for (const depth of [Infinity, 1]) {
    if (parsed.ok) break;
    for (const { path, reason } of parsed.issues)
      takeOut(copy, path.slice(0, reason === 'input.period-reversed' ? 1 : depth), schema);
    parsed = parseCopy<T>(schema, copy);
  }
  return { draft: parsed.ok ? parsed.value : nothing, issues: first.issues };
}
