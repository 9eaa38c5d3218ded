import type { LocalDate, MunicipalityCode } from '../model/application.js';
import { echo, digikuntaError } from '../model/error.js';
import type { MunicipalityRegister } from '../model/register.js';
import { isLocalDate } from '../model/time/moment.js';
import { MUNICIPALITIES, REGIONS } from './generated/municipalities.js';
import type { Municipality } from './municipality.js';

type Listed = (typeof MUNICIPALITIES)[number];

/** Options for the lookups. */
export interface MunicipalityOptions {
  /**
   * The day asked about, `YYYY-MM-DD`. Defaults to 1 January 2017, whose list was valid until the
   * end of 2019. The mergers after 1 January 2013, up to 2026, are known: an earlier day gets the
   * answer of that day, a later one the answer of 2026.
   */
  readonly at?: LocalDate | undefined;
}

function dayFrom({ at = '2017-01-01' }: MunicipalityOptions): LocalDate {
  if (isLocalDate(at)) return at;
  throw digikuntaError('invalid-day', `${echo(at)} is not a day such as "2017-09-15"`);
}

/** The municipality on a day; a new record each time, so that a host's changes stay its own. */
function recordOn(day: LocalDate, listed: Listed): Municipality {
  const { code, fi, sv, languageStatus, region, mergedInto } = listed;
  return {
    code,
    name: { fi, sv },
    languageStatus,
    region: { code: region, ...REGIONS[region] },
    ...(mergedInto && mergedInto.on <= day && { mergedInto: { ...mergedInto } }),
  };
}

/**
 * Returns the municipality with a code, or `null` if no municipality has had that code since
 * 1 January 2013. One that has merged by the day asked about, also before 2017, names its successor
 * and the day.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is not a day.
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
  const day = dayFrom(options);
  const listed = MUNICIPALITIES.find((one) => one.code === code);
  return listed ? recordOn(day, listed) : null;
}

/**
 * Returns the municipalities of a day, in the order of their codes: 311 in 2017, 308 from 2025 on.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is not a day.
 * @example municipalities().filter(({ region }) => region.code === '21').length // => 16
 */
export function municipalities(options: MunicipalityOptions = {}): Municipality[] {
  const day = dayFrom(options);
  return MUNICIPALITIES.map((listed) => recordOn(day, listed)).filter(
    ({ mergedInto }) => mergedInto === undefined,
  );
}

/** Keeps letters and digits, in lower case and without diacritics: "S:t Karins" is "stkarins". */
const keyFor = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

type CodesByName = ReadonlyMap<string, ReadonlySet<MunicipalityCode>>;

/** Lists the codes by name, in either language and of either year. */
function listByName(): CodesByName {
  const codes = new Map<string, Set<MunicipalityCode>>();
  for (const { code, fi, sv, svIn2026 = sv } of MUNICIPALITIES)
    for (const key of [fi, sv, svIn2026].map(keyFor))
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
  return codes;
}

// Built by the first search and kept, since it takes milliseconds; it never changes an answer.
let codesByName: CodesByName | null = null;
const codesNamed = (name: string): MunicipalityCode[] => [
  ...((codesByName ??= listByName()).get(keyFor(name)) ?? []),
];

/** No name is longer, in both languages and with "municipality" after it. */
const LONGEST = 120;
const OFFICIAL = /^(.+) (?:(kunta|kaupunki)|kommun|stad)$/;

/** The codes for a name: as it is, as "name - name", or with "kunta", "kommun" or the like. */
function codesFor(name: unknown): MunicipalityCode[] {
  if (typeof name !== 'string') return [];
  const text = name.toLowerCase().trim().replaceAll(/\s+/g, ' ');
  if (text.length > LONGEST) return [];
  const whole = codesNamed(text);
  if (whole.length > 0) return whole;
  const [first = '', ...others] = text.split(/ [-–—] |[/()]/).filter((part) => keyFor(part) !== '');
  if (others.length > 0)
    return codesNamed(first).filter((code) =>
      others.every((part) => codesNamed(part).includes(code)),
    );
  const [, official = '', finnish] = OFFICIAL.exec(first.trim()) ?? [];
  const named = codesNamed(official);
  return named.length > 0 ? named : codesNamed(official.replace(finnish ? /n$/ : /s$/, ''));
}

/**
 * Returns every municipality that a name can mean, in Finnish or Swedish: several where a name is
 * shared. Case, diacritics and blanks do not matter. `"Maarianhamina - Mariehamn"`,
 * `"Nokian kaupunki"` and `"Esbo stad"` are understood, a Finnish genitive only if it adds no more
 * than an "n". A former name gives the merged municipality, with its successor in `mergedInto`. No
 * name throws.
 * @throws A `RangeError` with `code` `invalid-day` if `at` is not a day.
 * @example
 * ```ts
 * findMunicipality(' mariehamn ').map(({ code }) => code) // => ['478']
 * findMunicipality('Juankoski')[0]?.mergedInto // => { code: '297', on: '2017-01-01' }
 * findMunicipality('Stockholm') // => []
 * ```
 */
export function findMunicipality(name: string, options: MunicipalityOptions = {}): Municipality[] {
  const day = dayFrom(options);
  const codes = codesFor(name);
  return MUNICIPALITIES.filter(({ code }) => codes.includes(code)).map((listed) =>
    recordOn(day, listed),
  );
}

function registerFrom(listed: readonly Listed[]): MunicipalityRegister {
  return {
    codes: listed.map(({ code }) => code),
    mergers: listed
      .flatMap(({ code, mergedInto }) =>
        mergedInto ? [{ code, into: mergedInto.code, on: mergedInto.on }] : [],
      )
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  };
}

/** Every code and merger since 1 January 2013, for `options.municipalities` of `assess`. */
export const register2017: MunicipalityRegister = /* @__PURE__ */ registerFrom(MUNICIPALITIES);
