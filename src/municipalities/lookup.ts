import type { LocalDate, MunicipalityCode } from '../model/application.js';
import { echo, digikuntaError } from '../model/error.js';
import { isLocalDate } from '../model/time/moment.js';
import type { MunicipalityRegister } from '../model/register.js';
import {
  CODES,
  LATER_NAMES_SV,
  MERGERS,
  NAMES_FI,
  NAMES_SV,
  REGION_CODES,
  REGIONS,
  STATUSES,
} from './data.js';

/** The languages of a municipality, by the Government's decree; of two, the one that the majority speaks comes first. */
export type LanguageStatus = 'fi' | 'sv' | 'bilingual-fi-majority' | 'bilingual-sv-majority';

/** A municipality as the list of 2017 has it, and what became of it by the day asked about. */
export interface Municipality {
  readonly code: MunicipalityCode;
  /** The same name twice where the list has no Swedish one. */
  readonly name: { readonly fi: string; readonly sv: string };
  readonly languageStatus: LanguageStatus;
  /** The region (maakunta, landskap) of 2017; that of Åland is `"21"`. */
  readonly region: { readonly code: string; readonly fi: string; readonly sv: string };
  /** Only where the municipality has merged: its successor, and the first day on which it was no longer one. */
  readonly mergedInto?: { readonly code: MunicipalityCode; readonly on: LocalDate };
}

/** The day that a question is about. */
export interface MunicipalityOptions {
  /**
   * `YYYY-MM-DD`; without it, the first day of 2017, whose list held until the end of 2019. Known are the mergers after
   * 1 January 2013, up to 2026: an earlier day is answered as that one, a later one as 2026.
   */
  readonly at?: LocalDate | undefined;
}

/** Everything known of a municipality. */
interface Row extends Omit<Municipality, 'mergedInto'> {
  readonly merger: { readonly code: MunicipalityCode; readonly on: LocalDate } | null;
}

const LISTED_ON = '2017-01-01';
const STATUS_OF: Readonly<Record<string, LanguageStatus>> = {
  s: 'sv',
  F: 'bilingual-fi-majority',
  S: 'bilingual-sv-majority',
};

const inParts = (packed: string, length: number): string[] =>
  Array.from({ length: packed.length / length }, (_, index) =>
    packed.slice(index * length, (index + 1) * length),
  );
const recordsOf = (packed: string): string[][] =>
  packed.split(';').map((record) => record.split(','));
const readMergers = (): { code: string; name: string; into: string; on: string }[] =>
  recordsOf(MERGERS).map(([code = '', name = '', into = '', on = '']) => ({
    code,
    name,
    into,
    on,
  }));

/** Unpacks the lists, in the order of the codes. */
function unpack(): ReadonlyMap<MunicipalityCode, Row> {
  const mergers = readMergers();
  const mergerOf = new Map(mergers.map(({ code, into, on }) => [code, { code: into, on }]));
  const regions = new Map(
    recordsOf(REGIONS).map(([code = '', fi = '', sv = '']) => [code, { code, fi, sv }]),
  );
  const regionCodes = inParts(REGION_CODES, 2);
  const namesFi = NAMES_FI.split(',');
  const namesSv = NAMES_SV.split(',');
  const rows = new Map<MunicipalityCode, Row>();
  inParts(CODES, 3).forEach((code, index) => {
    const fi = namesFi[index] ?? '';
    const region = regions.get(regionCodes[index] ?? '') ?? { code: '', fi: '', sv: '' };
    const languageStatus = STATUS_OF[STATUSES.charAt(index)] ?? 'fi';
    rows.set(code, {
      code,
      name: { fi, sv: namesSv[index] || fi },
      languageStatus,
      region,
      merger: mergerOf.get(code) ?? null,
    });
  });
  for (const { code, name, into, on } of mergers) {
    const successor = rows.get(into);
    if (successor && !rows.has(code))
      rows.set(code, {
        ...successor,
        code,
        name: { fi: name, sv: name },
        merger: { code: into, on },
      });
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Unpacked when first asked for, and kept: it never changes an answer.
let kept: ReadonlyMap<MunicipalityCode, Row> | null = null;
let keptNames: ReadonlyMap<string, readonly MunicipalityCode[]> | null = null;
const rows = (): ReadonlyMap<MunicipalityCode, Row> => (kept ??= unpack());

/** Letters and digits only, small and without diacritics: `"S:t Karins"` and `"st karins"` are one. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Which municipalities bear a name, in either language, now or later. */
function namesakes(): ReadonlyMap<string, readonly MunicipalityCode[]> {
  if (keptNames) return keptNames;
  const names = new Map<string, MunicipalityCode[]>();
  const add = (name: string, code: MunicipalityCode): void => {
    const codes = names.get(keyOf(name)) ?? [];
    if (!codes.includes(code)) names.set(keyOf(name), [...codes, code]);
  };
  for (const { code, name } of rows().values()) {
    add(name.fi, code);
    add(name.sv, code);
  }
  for (const record of LATER_NAMES_SV.split(',')) add(record.slice(3), record.slice(0, 3));
  keptNames = names;
  return names;
}

function dayOf({ at = LISTED_ON }: MunicipalityOptions): LocalDate {
  if (isLocalDate(at)) return at;
  throw digikuntaError('invalid-day', `${echo(at)} is no day such as "2017-09-15"`);
}

/** A new record each time: what a host does to it changes no later answer. */
function standing(
  { code, name, languageStatus, region, merger }: Row,
  day: LocalDate,
): Municipality {
  const merged = merger && merger.on <= day ? { mergedInto: { ...merger } } : {};
  return { code, name: { ...name }, languageStatus, region: { ...region }, ...merged };
}

/**
 * The municipality that a code stands for; `null` for a code that no municipality has had since 1 January 2013. One that has
 * merged by the day asked about, also before 2017, names its successor and the day.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is no day.
 * @example
 * ```ts
 * municipality('091')?.name // => { fi: 'Helsinki', sv: 'Helsingfors' }
 * municipality('911', { at: '2019-12-31' })?.mergedInto // => undefined
 * municipality('911', { at: '2020-01-01' })?.mergedInto // => { code: '541', on: '2020-01-01' }
 * ```
 */
export function municipality(
  code: MunicipalityCode,
  options: MunicipalityOptions = {},
): Municipality | null {
  const day = dayOf(options);
  const row = rows().get(code);
  return row ? standing(row, day) : null;
}

/**
 * The municipalities of a day, in the order of their codes: 311 in 2017, 308 from 2025 on.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is no day.
 * @example municipalities().filter(({ region }) => region.code === '21').length // => 16
 */
export function municipalities(options: MunicipalityOptions = {}): Municipality[] {
  const day = dayOf(options);
  return [...rows().values()]
    .map((row) => standing(row, day))
    .filter(({ mergedInto }) => mergedInto === undefined);
}

/** No name is longer, in both languages and with "municipality" after it. */
const LONGEST = 120;
const OFFICIAL = /^(.+) (kunta|kaupunki|kommun|stad)$/;

/** The codes that a name can stand for: as it is, as "name - name", or with "kunta", "kaupunki", "kommun" or "stad" after it. */
function codesNamed(name: unknown): readonly MunicipalityCode[] {
  if (typeof name !== 'string') return [];
  const text = name.toLowerCase().trim().replaceAll(/\s+/g, ' ');
  if (text.length > LONGEST) return [];
  const found = (part: string): readonly MunicipalityCode[] => namesakes().get(keyOf(part)) ?? [];
  const whole = found(text);
  if (whole.length > 0) return whole;
  const [first = '', ...others] = text.split(/ [-–—] |[/()]/).filter((part) => keyOf(part) !== '');
  if (others.length > 0)
    return found(first).filter((code) => others.every((part) => found(part).includes(code)));
  const [, base = '', word = ''] = OFFICIAL.exec(first.trim()) ?? [];
  const named = found(base);
  if (named.length > 0) return named;
  const genitive = word.startsWith('ku') || word.startsWith('ka') ? 'n' : 's';
  return base.endsWith(genitive) ? found(base.slice(0, -1)) : [];
}

/**
 * Every municipality that a name can mean, in Finnish or Swedish: none, one, or several where a name is shared. Case,
 * diacritics and blanks do not matter; `"Maarianhamina - Mariehamn"`, `"Nokian kaupunki"` and `"Esbo stad"` are understood, a
 * Finnish genitive only where it adds no more than an "n". An old name gives the municipality that has merged, with its
 * successor in `mergedInto`. No name makes it throw.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is no day.
 * @example
 * ```ts
 * findMunicipality(' mariehamn ').map(({ code }) => code) // => ['478']
 * findMunicipality('Juankoski')[0]?.mergedInto // => { code: '297', on: '2017-01-01' }
 * findMunicipality('Stockholm') // => []
 * ```
 */
export function findMunicipality(name: string, options: MunicipalityOptions = {}): Municipality[] {
  const day = dayOf(options);
  return codesNamed(name).flatMap((code) => municipality(code, { at: day }) ?? []);
}

/** Every code since 1 January 2013, and every merger after it: what `assess` takes as `options.municipalities`. */
export const register2017: MunicipalityRegister = /* @__PURE__ */ registerOf();

function registerOf(): MunicipalityRegister {
  const mergers = readMergers().map(({ code, into, on }) => ({ code, into, on }));
  return {
    codes: [...new Set([...inParts(CODES, 3), ...mergers.map(({ code }) => code)])].sort(),
    mergers,
  };
}
