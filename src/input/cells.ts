import { FUNDING_KINDS } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import type { LabelledKind, SheetFacts, SheetReason } from '../model/sheet.js';
import type { TypedFacts, TypedReason } from '../model/typed.js';
import { APPLICANT_KINDS, CATEGORIES, COST_KINDS, ROLES } from '../model/vocabulary.js';
import { labelIn } from '../words/format.js';
import { CATALOGUES, type Language, LANGUAGES, SHEET_WORDS } from '../words/languages.js';
import { type CellKind, normalize } from './columns.js';
import { readDay } from './day.js';
import { readEuro } from './money.js';
import { readTime } from './time.js';

/** A reason with its facts, before its sentence. */
export type Refusal = {
  readonly [R in SheetReason | TypedReason]: {
    readonly reason: R;
    readonly facts: (SheetFacts & TypedFacts)[R];
  };
}[SheetReason | TypedReason];

/** The value of a cell, or the reason why it was refused. */
export type CellResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Refusal };

/** The words of the three languages, as cells are compared. */
const allWords = (name: 'yes' | 'no' | 'none'): Set<string> =>
  new Set(LANGUAGES.flatMap((language) => SHEET_WORDS[language][name]));

const ok = (value: unknown): CellResult => ({ ok: true, value });
const refuse = (issue: Refusal): CellResult => ({ ok: false, issue });

function readCode(text: string): CellResult {
  if (/^\d{3}$/.test(text)) return ok(text);
  return refuse(
    /^\d{1,2}$/.test(text)
      ? { reason: 'sheet.code-short', facts: { text, likely: text.padStart(3, '0') } }
      : { reason: 'sheet.code', facts: {} },
  );
}

/** Reads each part of a cell; the first that is refused refuses the cell. */
function readList(parts: readonly string[], read: (part: string) => CellResult): CellResult {
  const results = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(read);
  return (
    results.find(({ ok: isRead }) => !isRead) ??
    ok(results.map((result) => result.ok && result.value))
  );
}

/** Makes the reader of the cells of a file. */
export function cellReader(
  language: Language,
  call?: GrantCall,
): {
  readonly read: (kind: CellKind, text: string) => CellResult;
  readonly isNone: (text: string) => boolean;
} {
  const [yes, no, none] = [allWords('yes'), allWords('no'), allWords('none')];
  const isNone = (text: string): boolean => /^[-–—]$/.test(text) || none.has(normalize(text));
  const choices: Readonly<Record<LabelledKind, readonly string[]>> = {
    category: call ? call.categories.map(({ id }) => id) : CATEGORIES,
    applicantKind: call ? Object.keys(call.applicantKinds) : APPLICANT_KINDS,
    costKind: call ? Object.keys(call.costPolicy) : COST_KINDS,
    role: ROLES,
    fundingKind: FUNDING_KINDS,
  };
  const idsByLabel = (kind: LabelledKind): Map<string, string> =>
    new Map(
      choices[kind].flatMap((id) => [
        ...LANGUAGES.map((one): [string, string] => [
          normalize(labelIn(CATALOGUES[one].labels[kind], id)),
          id,
        ]),
        [normalize(id), id],
      ]),
    );
  const byLabel = {
    category: idsByLabel('category'),
    applicantKind: idsByLabel('applicantKind'),
    costKind: idsByLabel('costKind'),
    role: idsByLabel('role'),
    fundingKind: idsByLabel('fundingKind'),
  };
  const readChoice = (kind: LabelledKind, text: string): CellResult => {
    const id = byLabel[kind].get(normalize(text));
    return id === undefined
      ? refuse({ reason: 'sheet.choice', facts: { of: kind, choices: choices[kind] } })
      : ok(id);
  };
  const readTrueOrFalse = (text: string): CellResult => {
    const word = normalize(text);
    if (yes.has(word)) return ok(true);
    return no.has(word) ? ok(false) : refuse({ reason: 'sheet.true-or-false', facts: {} });
  };
  const read = (kind: CellKind, text: string): CellResult => {
    switch (kind) {
      case 'text':
        return ok(text);
      case 'euro':
        return readEuro(text, language);
      case 'day':
        return readDay(text, language);
      case 'time':
        return readTime(text, language);
      case 'true-or-false':
        return readTrueOrFalse(text);
      case 'code':
        return readCode(text);
      case 'codes':
        return isNone(text) ? ok([]) : readList(text.split(/[\s,;]+/), readCode);
      case 'roles':
        return isNone(text)
          ? ok([])
          : readList(text.split(/[,;\n]/), (part) => readChoice('role', part));
      default:
        return readChoice(kind, text);
    }
  };
  return { read, isNone };
}
