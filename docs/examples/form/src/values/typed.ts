import { type Format, format, type Language, type Path } from 'digikunta';
import { readDay, readEuro, readTime, type ReadResult } from 'digikunta/input';
import { SPEECH } from '../words/languages.ts';

/** What people type in their own way: amounts, days, and a day with its time. */
export type TypedKind = 'euro' | 'day' | 'time';

const KIND_OF: Readonly<Record<string, TypedKind>> = {
  amount: 'euro',
  requestedGrant: 'euro',
  incurredOn: 'day',
  from: 'day',
  to: 'day',
  arrivedAt: 'time',
};

/** How the field at a path is typed; `null` for choices and plain texts. */
export const typedKind = (path: Path): TypedKind | null => KIND_OF[String(path.at(-1))] ?? null;

const READERS = { euro: readEuro, day: readDay, time: readTime };

export const readTyped = (kind: TypedKind, text: string, language: Language): ReadResult =>
  READERS[kind](text, language);

const HELSINKI = 'Europe/Helsinki';

/** A value as sentences have it, for the echo of what was understood. */
export function inWords(kind: TypedKind, value: string, write: Format): string {
  if (kind === 'euro') return write.euro(value);
  return kind === 'day' ? write.day(value) : write.time(value, HELSINKI);
}

/** A value as a person types it; as it is where that would be read as another value. */
export function asTyped(kind: TypedKind, value: string, language: Language): string {
  const written = inWords(kind, value, format(SPEECH[language].catalogue))
    .replace('€', '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();
  const read = readTyped(kind, written, language);
  return read.ok && read.value === value ? written : value;
}
