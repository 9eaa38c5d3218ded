// The first look at unknown input: bounded in time, and before zod, which reads whatever it is given to the end.
import type { Path } from '../model/application.js';
import { cut } from '../model/error.js';
import { isRecord } from '../model/plain-data.js';
import { LONGEST_TEXT } from '../model/text.js';
import { type Issue, issue, type SizeLimit } from './issues.js';

/** The largest input that is accepted, and the most issues that are reported. */
export const LIMITS = {
  text: LONGEST_TEXT,
  costs: 5_000,
  applicants: 320,
  entries: 320,
  issues: 200,
} as const;

/** The limits of one object, list or text; somewhat above those of the schema, so that the schema names the field. */
const EACH: Readonly<Record<SizeLimit, number>> = {
  depth: 8,
  fields: 320,
  entries: LIMITS.costs,
  // A text is measured in UTF-16 units here, of which a character takes up to two.
  characters: 2 * LIMITS.text,
};
/** The limits of all of them together: zod reads as much within 50 ms, however invalid it is. */
const ALL = { fields: 45_000, entries: 10_000, characters: 4_000_000 } as const;

/** Replaces values that are not plain data, such as a Map, a Date, a function or a symbol: no schema accepts it. */
const NOT_PLAIN = (): null => null;
/**
 * The prototype of copies: it has no field, so that none is inherited. zod compares the `length` of any value with
 * a maximum, so a record under that name must be comparable.
 */
const NO_FIELDS: object = Object.freeze(
  Object.assign(Object.create(null) as object, { [Symbol.toPrimitive]: () => Number.NaN }),
);

interface Walk {
  /** Where the walk is: the first `depth` steps. */
  readonly path: (string | number)[];
  depth: number;
  fields: number;
  entries: number;
  characters: number;
  issue: Issue | null;
}

const pathOf = ({ path, depth }: Walk): Path =>
  path.slice(0, depth).map((step) => (typeof step === 'string' ? cut(step) : step));

function isOver(walk: Walk, limit: SizeLimit, size: number, maximum: number, path?: Path): boolean {
  if (size <= maximum) return false;
  walk.issue ??= issue('input.too-large', { limit, maximum }, path ?? pathOf(walk));
  return true;
}

function copyRecord(input: Record<string, unknown>, walk: Walk, depth: number): unknown {
  const copy = Object.create(NO_FIELDS) as Record<string, unknown>;
  let fields = 0;
  for (const key in input) {
    if (!Object.hasOwn(input, key)) continue;
    walk.characters += key.length;
    if (
      isOver(walk, 'fields', (fields += 1), EACH.fields) ||
      isOver(walk, 'fields', (walk.fields += 1), ALL.fields, []) ||
      isOver(walk, 'characters', walk.characters, ALL.characters, [])
    )
      break;
    walk.path[depth] = key;
    walk.depth = depth + 1;
    copy[key] = copyValue(input[key], walk, depth + 1);
    walk.depth = depth;
    if (walk.issue) break;
  }
  return copy;
}

function copyList(input: readonly unknown[], walk: Walk, depth: number): unknown {
  const { length } = input;
  if (isOver(walk, 'entries', length, EACH.entries)) return null;
  // A proxy can lie about its length, and give one that no list has.
  if (length >>> 0 !== length) return NOT_PLAIN;
  if (isOver(walk, 'entries', (walk.entries += length), ALL.entries, [])) return null;
  const copy: unknown[] = [];
  for (let at = 0; at < length && !walk.issue; at += 1) {
    walk.path[depth] = at;
    walk.depth = depth + 1;
    copy.push(copyValue(input[at], walk, depth + 1));
  }
  return copy;
}

function copyValue(input: unknown, walk: Walk, depth: number): unknown {
  if (typeof input === 'string') {
    walk.characters += input.length;
    const isTooLong =
      isOver(walk, 'characters', input.length, EACH.characters) ||
      isOver(walk, 'characters', walk.characters, ALL.characters, []);
    return isTooLong ? null : input;
  }
  if (typeof input === 'function' || typeof input === 'symbol') return NOT_PLAIN;
  if (typeof input !== 'object' || input === null) return input;
  if (isOver(walk, 'depth', depth + 1, EACH.depth)) return null;
  if (Array.isArray(input)) return copyList(input, walk, depth);
  return isRecord(input) ? copyRecord(input, walk, depth) : NOT_PLAIN;
}

/**
 * Copies unknown input into plain data, each field read once, or refuses it with one issue: it is too large, or a getter or a
 * proxy of it threw. Objects that are not plain become a value that no schema accepts. Never throws.
 */
export function copyWithin(
  input: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue } {
  const walk: Walk = { path: [], depth: 0, fields: 0, entries: 0, characters: 0, issue: null };
  try {
    const value = copyValue(input, walk, 0);
    return walk.issue ? { ok: false, issue: walk.issue } : { ok: true, value };
  } catch {
    return { ok: false, issue: issue('input.unreadable', {}, pathOf(walk)) };
  }
}
