import type * as z from 'zod';
import type { Instant, LocalTime, Path } from '../model/application.js';
import type { ClauseId, GrantCall, LabelledKind, Localized } from '../model/call.js';
import { cut, type DigikuntaError, echo } from '../model/error.js';
import { isRecord } from '../model/plain-data.js';
import { type RuleName, RULES } from '../model/reasons.js';
import { isAfter, isLocalDate, toMoment, readInstant } from '../model/time/moment.js';
import { zonedTime } from '../model/time/zoned.js';
import type { Vocabulary } from '../model/vocabulary.js';
import {
  type CallDefinitionCode,
  changesSchema,
  definitionSchema,
} from '../schema/call-definition.js';
import type {
  CallChanges,
  CallDefinition,
  VocabularyAfter,
  VocabularyIn,
} from './call-definition.js';
import { inLanguage } from '../model/in-language.js';
import { checkAmounts } from './check-amounts.js';
import { callDefinitionError } from './definition-error.js';

type Definition = z.output<typeof definitionSchema>;

/** True for the place of the clauses of a rule or of a kind of cost. */
const isClauseList = (path: Path): boolean =>
  path.at(-2) === 'ruleClauses' || (path.at(-3) === 'costPolicy' && path.at(-1) === 'clauses');

/** The issue that the others follow from: a misspelt field is the cause of the one that is then missing. */
const causeOf = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];

/** Names the fault in a definition that zod found first. */
function faultIn(issue: z.core.$ZodIssue, value: unknown): Error {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const received = path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined,
    value,
  );
  const isMissing = received === undefined || received === null || received === '';
  const fault = (code: CallDefinitionCode): Error => callDefinitionError(code, path, issue.message);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = cut(issue.keys[0] ?? '');
      return callDefinitionError('unknown-field', [...path, key], 'Expected a known field');
    }
    case 'invalid_key':
      return faultIn({ ...issue.issues[0], path: issue.path } as z.core.$ZodIssue, value);
    case 'custom':
      return fault(issue.params?.['code'] as CallDefinitionCode);
    case 'invalid_union': {
      if (!path.some((step) => ['rate', 'limits', 'basis'].includes(String(step))))
        return fault(isMissing ? 'required' : 'invalid-type');
      // Of the shapes that it can have, the one that fits furthest is meant.
      const [inner] = issue.errors
        .flatMap((issues) => causeOf(issues) ?? [])
        .sort((a, b) => b.path.length - a.path.length);
      return inner && (inner.path.length > 0 || inner.code === 'unrecognized_keys')
        ? faultIn({ ...inner, path: [...issue.path, ...inner.path] }, value)
        : fault(isMissing ? 'required' : 'invalid-type');
    }
    case 'invalid_value':
      return fault(received === undefined ? 'required' : 'invalid-choice');
    default:
      if (isMissing && isClauseList(path)) return fault('rule-without-clause');
      return fault(isMissing ? 'required' : 'invalid-type');
  }
}

/** A definition is at most seven levels deep, in a reading's cost policy: what is deeper may be a circle. */
const DEEPEST = 8;

/** Finds the first object that is not plain, such as a `Map`, and the first field `__proto__`: zod would leave out what they hold. */
function unreadableIn(value: unknown, path: Path = []): Path | null {
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  if (path.length > DEEPEST || (!isList && !isRecord(value))) return path;
  for (const [name, part] of Object.entries(value)) {
    const place = [...path, isList ? Number(name) : name];
    const unreadable = name === '__proto__' ? place : unreadableIn(part, place);
    if (unreadable) return unreadable;
  }
  return null;
}

/** Reads a value by a schema; throws for the first fault. */
function read<T>(schema: z.ZodType<T>, value: unknown): T {
  let parsed: z.ZodSafeParseResult<T>;
  let unreadable: Path | null;
  try {
    unreadable = unreadableIn(value);
    parsed = schema.safeParse(value);
  } catch {
    throw callDefinitionError('invalid-type', [], 'Expected plain data that can be read');
  }
  if (unreadable) throw callDefinitionError('invalid-type', unreadable, 'Expected a plain object');
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const issue = causeOf(issues);
  throw issue
    ? faultIn(issue, value)
    : callDefinitionError('invalid-type', [], 'Expected the definition of a call');
}

/** The times that the clock of a zone does not show, or shows twice. */
const NO_SUCH_TIME: { readonly [Code in DigikuntaError['code']]?: string } = {
  'local-time-gap': 'a time that exists in the zone, before or after its clock is moved forward',
  'local-time-doubled':
    'a time that occurs once in the zone, before or after its clock is moved back',
};

function instantIn(local: LocalTime, zone: string, field: string): Instant {
  try {
    return zonedTime(local, zone);
  } catch (error) {
    const expected =
      NO_SUCH_TIME[(error as DigikuntaError).code] ??
      'a wall-clock time such as "2017-09-15T16:15", or an instant';
    throw callDefinitionError(
      'invalid-time',
      field.split('.').map((step) => (/^\d/.test(step) ? Number(step) : step)),
      `Expected ${expected}, received ${echo(local)}`,
    );
  }
}

/** An instant as it is, or a local time with the zone's offset, so that both the wall clock and the instant can be read. */
function timeIn(written: string | null, zone: string, field: string): Instant | null {
  if (written === null || readInstant(written) !== null) return written;
  const end = field.endsWith('closesAt') ? 'T24:00' : 'T00:00';
  const time = isLocalDate(written) ? `${written}${end}` : written;
  const instant = instantIn(time, zone, field);
  const wall = time.length === 'YYYY-MM-DDTHH:MM'.length ? `${time}:00` : time;
  const shown = readInstant(`${wall}Z`);
  // 24:00 has no place in an instant; the instant in UTC is the same time.
  if (!shown) return instant;
  const minutes = Math.round((shown.earliest - toMoment(instant).earliest) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  return `${wall}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** Checks that every clause that is named is among the call's. */
function checkClauses(
  { ruleClauses, grounds, costPolicy }: GrantCall,
  clauses: GrantCall['clauses'],
  at: Path,
): void {
  const known = new Set(clauses.map(({ id }) => id));
  const check = (ids: readonly ClauseId[] | undefined, path: Path): void => {
    ids?.forEach((id, index) => {
      if (!known.has(id))
        throw callDefinitionError(
          'unknown-clause',
          [...at, ...path, index],
          `Expected one of the call's clauses, received ${echo(id)}`,
        );
    });
  };
  for (const [rule, ids] of Object.entries(ruleClauses)) check(ids, ['ruleClauses', rule]);
  for (const [reason, ids] of Object.entries(grounds)) check(ids, ['grounds', reason]);
  for (const [kind, { clauses: ids }] of Object.entries(costPolicy))
    check(ids, ['costPolicy', kind, 'clauses']);
}

/** True if a call asks a rule, so that its findings need a source. */
const ASKS: { readonly [Rule in RuleName]: (call: GrantCall) => boolean } = {
  deadline: ({ closesAt }) => closesAt !== null,
  applicant: () => true,
  category: () => true,
  aims: ({ aims: { challenge, renewal, savings }, declarations }) =>
    challenge || renewal !== 'not-asked' || savings || declarations.length > 0,
  cooperation: ({ cooperation }) => cooperation !== null,
  criteria: ({ criteria }) => criteria.length > 0,
  costs: () => true,
  cap: () => true,
  cofunding: ({ otherFunding }) => otherFunding === 'deduct',
};

/** Checks that every rule that the call asks has clauses. */
function checkRules(call: GrantCall, at: Path): void {
  for (const rule of RULES)
    if (ASKS[rule](call) && call.ruleClauses[rule] === undefined)
      throw callDefinitionError(
        'rule-without-clause',
        [...at, 'ruleClauses', rule],
        'Expected at least one clause, because the call asks this rule',
      );
}

/** The ids that a call has of a kind that it can label; `null` where it can label any. */
const IDS_OF: { readonly [Kind in LabelledKind]: (call: GrantCall) => readonly string[] | null } = {
  category: ({ categories }) => categories.map(({ id }) => id),
  role: () => null,
  applicantKind: ({ applicantKinds }) => Object.keys(applicantKinds),
  costKind: ({ costPolicy }) => Object.keys(costPolicy),
  declaration: ({ declarations }) => declarations.map(({ id }) => id),
  criterion: ({ criteria }) => criteria.map(({ id }) => id),
  document: () => null,
};

/** Checks that labels are those of ids of the call. */
function checkLabels(call: GrantCall): void {
  for (const [kind, labels = {}] of Object.entries(call.labels ?? {})) {
    const ids = IDS_OF[kind as LabelledKind](call);
    for (const id of Object.keys(labels))
      if (ids && !ids.includes(id))
        throw callDefinitionError(
          'unknown-field',
          ['labels', kind, id],
          `Expected an id of the call, received ${echo(id)}`,
        );
  }
}

/** Checks that the parts of a call fit together. */
function checkParts(call: GrantCall, at: Path): void {
  call.windows?.forEach(({ opensAt: opens = null, closesAt: closes, categories = [] }, index) => {
    const place = [...at, 'windows', index];
    if (opens !== null && !isAfter(toMoment(closes), toMoment(opens)))
      throw callDefinitionError(
        'opens-after-closing',
        [...place, 'opensAt'],
        'Expected a time before the closing time',
      );
    categories.forEach((category, of) => {
      if (!call.categories.some(({ id }) => id === category))
        throw callDefinitionError(
          'invalid-choice',
          [...place, 'categories', of],
          `Expected a category of the call, received ${echo(category)}`,
        );
    });
  });
  const { opensAt, closesAt } = call;
  const opensLate =
    opensAt !== null && closesAt !== null && !isAfter(toMoment(closesAt), toMoment(opensAt));
  if (opensLate)
    throw callDefinitionError(
      'opens-after-closing',
      [...at, 'opensAt'],
      'Expected a time before the closing time',
    );
  const { from, to } = call.period ?? {};
  if (from !== undefined && to !== undefined && from > to)
    throw callDefinitionError(
      'invalid-day',
      [...at, 'period', 'to'],
      'Expected a day from `from` on',
    );
  checkRules(call, at);
  checkClauses(call, call.clauses, at);
  checkAmounts(call, at);
}

type Times = Pick<GrantCall, 'opensAt' | 'closesAt' | 'closing' | 'windows'>;

/** The times of a call: with windows, from the first opening to the last closing. A day closes at its end, not at the next midnight. */
function timesIn({ zone, windows, closing, ...times }: Definition): Times {
  const read = windows?.map(({ opensAt, closesAt, ...rest }, index) => ({
    ...rest,
    opensAt: timeIn(opensAt ?? null, zone, `windows.${String(index)}.opensAt`),
    // SAFETY: a window has a closing time.
    closesAt: timeIn(closesAt, zone, `windows.${String(index)}.closesAt`) as Instant,
  }));
  if (times.closesAt === undefined && windows === undefined)
    throw callDefinitionError('required', ['closesAt'], 'Expected a closing time, or `windows`');
  const at = (time: Instant): number => toMoment(time).earliest;
  const closings = read?.map(({ closesAt }) => closesAt).sort((a, b) => at(b) - at(a)) ?? [];
  const openings = read?.map(({ opensAt }) => opensAt) ?? [];
  const opened = openings.flatMap((time) => time ?? []).sort((a, b) => at(a) - at(b));
  const written = [times.closesAt, ...(windows ?? []).map(({ closesAt }) => closesAt)];
  const isDay = written.some((time) => typeof time === 'string' && isLocalDate(time));
  return {
    opensAt: read
      ? opened.length === openings.length
        ? (opened[0] ?? null)
        : null
      : timeIn(times.opensAt, zone, 'opensAt'),
    closesAt: read ? (closings[0] ?? null) : timeIn(times.closesAt ?? null, zone, 'closesAt'),
    closing: closing ?? (isDay ? 'strict' : 'inclusive'),
    ...(read && { windows: read }),
  };
}

/** A title in each language: where one has none, that of another. */
const inEachLanguage = (title: Localized): GrantCall['title'] => ({
  fi: inLanguage(title, 'fi'),
  sv: inLanguage(title, 'sv'),
  en: inLanguage(title, 'en'),
});

/** Makes a call of a definition that has been read, and checks it as a whole and under each of its readings. */
function callFrom(definition: Definition): GrantCall {
  const { decisionsAnnouncedOn, documents, effects, ruleClauses, title, ...terms } = definition;
  if (terms.rate === undefined && terms.basis === undefined)
    throw callDefinitionError('required', ['rate'], 'Expected a rate, or a `basis` without costs');
  const call = known({
    ...terms,
    title: inEachLanguage(title),
    // A sum that does not depend on the costs needs no rate.
    rate: terms.rate ?? '1',
    ...(decisionsAnnouncedOn !== undefined && { decisionsAnnouncedOn }),
    ...(documents !== undefined && { documents }),
    ruleClauses: known(ruleClauses),
    ...(effects !== undefined && { effects: known(effects) }),
    ...timesIn(definition),
    // SAFETY: the checks treat a missing and an undefined field alike, which exactOptionalPropertyTypes distinguishes.
  }) as unknown as GrantCall;
  checkParts(call, []);
  checkLabels(call);
  call.readings.forEach(({ changes }, index) => {
    checkParts({ ...call, ...changes }, ['readings', index, 'changes']);
  });
  return call;
}

/**
 * Defines a call from its text, and checks it. Its ids type everything that goes with it: a draft with another kind of cost, for
 * example, does not compile. Points that the text leaves out (`null`) are not checked. The call shares nothing with the definition.
 * @throws {@link CallDefinitionError}, a `RangeError` with `code` and `path`.
 * @example
 * ```ts
 * const clauses = [{ id: 'call', document: 'Our call', locator: '1', summary: 'Half of the costs.', rule: 'cap' }] as const;
 * const call = defineCall({
 *   id: 'our-call', version: '1', title: { fi: 'Haku', sv: 'Utlysning', en: 'Call' },
 *   publishedAt: null, zone: 'Europe/Helsinki', closesAt: '2027-03-31T16:15', rate: '0.50',
 *   categories: [{ id: 'pilot', requires: 'nothing', requiredRole: 'none' }],
 *   applicantKinds: { municipality: 'accept' }, cooperation: null,
 *   aims: { challenge: false, renewal: 'not-asked', savings: false },
 *   costPolicy: { salaries: { treatment: 'accept', clauses: ['call'] } },
 *   otherFunding: 'deduct', smallSumLimit: '100.00', clauses, documents: { 'Our call': { kind: 'binding' } },
 *   ruleClauses: { deadline: ['call'], applicant: ['call'], category: ['call'], aims: ['call'], cooperation: ['call'],
 *     criteria: ['call'], costs: ['call'], cap: ['call'], cofunding: ['call'] },
 * });
 * maximumGrant(call, '1000.00') // => '500.00'
 * ```
 */
export function defineCall<const S extends CallDefinition>(
  definition: S,
): GrantCall<VocabularyIn<S>> {
  // SAFETY: the call has the ids that the definition spells out.
  return callFrom(read<Definition>(definitionSchema, definition)) as GrantCall<VocabularyIn<S>>;
}

/**
 * Makes a variant of a call: the same except for the changes, and checked as a whole. Kinds of cost, clauses and documents are added to
 * those of the call or replace those of the same name; a rule whose clauses change rests on those alone. A reading that changes a
 * field that the variant changed is dropped, unless the variant brings its own readings. Where the zone changes, so do the times.
 * @throws {@link CallDefinitionError}, a `RangeError` with `code` and `path`.
 * @example extendCall(digikunta2017, { rate: '0.80' }).rate // => '0.80'
 */
export function extendCall<V extends Vocabulary, const C extends CallChanges>(
  call: GrantCall<V>,
  changes: C,
): GrantCall<VocabularyAfter<V, C>> {
  const base = read<Definition>(definitionSchema, call);
  const changed = read(changesSchema, changes);
  const { grounds, costPolicy, documents, clauses: added = [], zone = base.zone } = changed;
  const ruleClauses = known(changed.ruleClauses ?? {});
  for (const field of ['opensAt', 'closesAt'] as const) {
    if (zone !== base.zone && changed[field] === undefined && base[field] !== null)
      throw callDefinitionError(
        'required',
        [field],
        'Expected this time too, because the zone changes',
      );
  }
  // The reasons of a rule whose clauses change rest on those alone.
  const kept = Object.entries(base.grounds).filter(
    ([reason]) => !Object.hasOwn(ruleClauses, reason.slice(0, reason.indexOf('.'))),
  );
  const ids = new Set(added.map(({ id }) => id));
  const isDay = typeof changed.closesAt === 'string' && isLocalDate(changed.closesAt);
  const extended = callFrom({
    ...base,
    // A new closing day, or one that is no longer a window's.
    ...(isDay && { closing: undefined }),
    ...(changed.closesAt !== undefined && { windows: undefined }),
    ...known(changed),
    clauses: [...base.clauses.filter(({ id }) => !ids.has(id)), ...added],
    ruleClauses: { ...base.ruleClauses, ...ruleClauses },
    grounds: { ...Object.fromEntries(kept), ...grounds },
    costPolicy: { ...base.costPolicy, ...costPolicy },
    documents: { ...base.documents, ...documents },
  });
  const whole = callFrom(base);
  // SAFETY: the variant has the ids of the call, or those of the changes.
  return (
    changed.readings === undefined ? withoutChangedReadings(extended, whole) : extended
  ) as GrantCall<VocabularyAfter<V, C>>;
}

/** The fields of a record that are not undefined. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(
    ([, value]: [string, unknown]) => value !== undefined,
  );
  // SAFETY: these are the fields of the record, less those that are undefined.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Drops the readings of fields that the variant changed: under them, it would be the call as it was. */
function withoutChangedReadings(extended: GrantCall, whole: GrantCall): GrantCall {
  const isUnchanged = (field: string): boolean => {
    const [now, before] = [extended, whole].map((call) => JSON.stringify(Reflect.get(call, field)));
    return now === before;
  };
  return {
    ...extended,
    readings: extended.readings.filter(({ changes }) => Object.keys(changes).every(isUnchanged)),
  };
}
