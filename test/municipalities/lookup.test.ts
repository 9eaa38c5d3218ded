import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findMunicipality,
  municipalities,
  municipality,
  register2017,
} from '../../src/municipalities/lookup.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';

const FOLDER = fileURLToPath(new URL('../../src/municipalities/', import.meta.url));

/** The source lists, read without what the library makes of them. */
function listOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(`${FOLDER}data/${file}`, 'utf8').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
const LIST_2017 = listOf('municipalities-2017.csv');
const LIST_2026 = listOf('municipalities-2026.csv');
const MERGERS = listOf('municipality-merges-2015-2025.csv');

const codes = (name: string, at?: string): string[] =>
  findMunicipality(name, at === undefined ? {} : { at }).map(({ code }) => code);
const dayBefore = (day = ''): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('the list of 2017', () => {
  test.each(LIST_2017.map((row) => [row['name_fi'] ?? '', row['code'] ?? '', row] as const))(
    '%s (%s) by its code and both names',
    (_, code, row) => {
      expect(municipality(code)).toEqual({
        code,
        name: { fi: row['name_fi'], sv: row['name_sv'] },
        languageStatus: row['language_status'],
        region: {
          code: row['region_code'],
          fi: row['region_fi']?.replace(' - Åland', ''),
          sv: row['region_sv'],
        },
      });
      expect(codes(row['name_fi'] ?? '')).toEqual([code]);
      expect(codes(row['name_sv'] ?? '')).toEqual([code]);
    },
  );

  test('has 311 municipalities: 16 in Åland, 262 Finnish, 18 and 15 bilingual, 16 Swedish', () => {
    const all = municipalities();
    const withStatus = (status: string) =>
      all.filter(({ languageStatus }) => languageStatus === status).length;
    expect(all.map(({ code }) => code)).toEqual(LIST_2017.map(({ code }) => code));
    expect(all.filter(({ region }) => region.code === '21')).toHaveLength(16);
    expect(['fi', 'bilingual-fi-majority', 'bilingual-sv-majority', 'sv'].map(withStatus)).toEqual([
      262, 18, 15, 16,
    ]);
  });

  test.each([
    ['091', 'Helsinki', 'Helsingfors', 'bilingual-fi-majority', 'Uusimaa'],
    ['049', 'Espoo', 'Esbo', 'bilingual-fi-majority', 'Uusimaa'],
    ['837', 'Tampere', 'Tammerfors', 'fi', 'Pirkanmaa'],
    ['853', 'Turku', 'Åbo', 'bilingual-fi-majority', 'Varsinais-Suomi'],
    ['905', 'Vaasa', 'Vasa', 'bilingual-fi-majority', 'Pohjanmaa'],
    ['478', 'Maarianhamina', 'Mariehamn', 'sv', 'Ahvenanmaa'],
  ])('knows %s as %s and %s', (code, fi, sv, languageStatus, region) => {
    expect(municipality(code)).toMatchObject({
      name: { fi, sv },
      languageStatus,
      region: { fi: region },
    });
  });

  test('has the Åland of the call', () => {
    const inAland = municipalities().filter(({ region }) => region.code === '21');
    expect(inAland.map(({ code }) => code)).toEqual(digikunta2017.alandMunicipalities);
  });

  test('gives records that may be changed without changing later answers', () => {
    const helsinki = municipality('091') as unknown as {
      name: { fi: string };
      region: { fi: string };
    };
    helsinki.name.fi = helsinki.region.fi = '';
    expect(municipality('091')).toMatchObject({
      name: { fi: 'Helsinki' },
      region: { fi: 'Uusimaa' },
    });
    expect(structuredClone(municipalities())).toEqual(municipalities());
  });
});

describe('mergers', () => {
  test.each(MERGERS.map((row) => [row['old_name_fi'] ?? '', row] as const))(
    '%s: on both sides of its day',
    (name, row) => {
      const { old_code: code = '', into_code: into = '', effective: on = '' } = row;
      expect(municipality(code, { at: dayBefore(on) })).toMatchObject({ code, name: { fi: name } });
      expect(municipality(code, { at: dayBefore(on) })).not.toHaveProperty('mergedInto');
      expect(municipality(code, { at: on })).toMatchObject({
        code,
        name: { fi: name },
        mergedInto: { code: into, on },
      });
      expect(findMunicipality(name, { at: on })).toMatchObject([
        { code, mergedInto: { code: into, on } },
      ]);
      expect(codes(name)).toEqual([code]);
      for (const at of [on, '2026-12-31'])
        expect(municipality(into, { at })).not.toHaveProperty('mergedInto');
    },
  );

  test.each([
    ['2013-01-01', 320],
    ['2014-12-31', 320],
    ['2015-01-01', 317],
    ['2016-01-01', 313],
    ['2016-12-31', 313],
    ['2017-01-01', 311],
    ['2017-09-15', 311],
    ['2019-12-31', 311],
    ['2020-01-01', 310],
    ['2021-01-01', 309],
    ['2024-12-31', 309],
    ['2025-01-01', 308],
  ])('on %s there are %i', (at, count) => {
    expect(municipalities({ at })).toHaveLength(count);
  });

  test('leave the list of 2026', () => {
    expect(municipalities({ at: '2026-01-01' }).map(({ code }) => code)).toEqual(
      LIST_2026.map(({ code }) => code),
    );
  });

  test('Juankoski and Luvia had ended before the call; Valtimo had not', () => {
    expect(['174', '442', '911'].map((code) => municipality(code)?.mergedInto?.code)).toEqual([
      '297',
      '051',
      undefined,
    ]);
  });

  test('a day that is none is a mistake of the program', () => {
    for (const at of ['2017', '15.9.2017', '2017-02-29', '2017-09-15T16:15:00+03:00', '']) {
      for (const ask of [
        () => municipality('091', { at }),
        () => municipalities({ at }),
        () => findMunicipality('', { at }),
      ]) {
        expect(ask).toThrow(expect.objectContaining({ code: 'invalid-day' }));
      }
    }
  });
});

describe('finding by name', () => {
  test.each([
    ['Pedersören kunta', '599'],
    ['Pedersöre kommun', '599'],
    ['PEDERSÖREN KUNTA', '599'],
    ['Pedersore', '599'],
    ['Maarianhamina - Mariehamn', '478'],
    ['Maarianhamina – Mariehamn', '478'],
    ['Espoo/Esbo', '049'],
    ['Vasa (Vaasa)', '905'],
    ['S:t Karins', '202'],
    ['St. Karins', '202'],
    ['Mänttä - Vilppula', '508'],
    ['manttavilppula', '508'],
    ['Lempäälän kunta', '418'],
    ['nokian kaupunki', '536'],
    ['Esbo stad', '049'],
    ['Korsholms kommun', '499'],
    ['A\u030abo', '853'],
    ['Abo', '853'],
    ['Koski tl', '284'],
    ['Alavo', '010'],
    ['Gustav Adolfs', '081'],
  ])('%s', (name, code) => {
    expect(codes(name)).toEqual([code]);
  });

  test.each(LIST_2026.map((row) => [row['name_sv'] ?? '', row['code'] ?? ''] as const))(
    '%s, the Swedish name of 2026',
    (name, code) => {
      expect(codes(name)).toEqual([code]);
    },
  );

  test('two names of two municipalities name neither', () => {
    expect(codes('Espoo - Helsinki')).toEqual([]);
    expect(codes('Espoo - Nowhere')).toEqual([]);
  });

  test.each([
    '',
    '   ',
    '-',
    '/',
    '()',
    ' - ',
    'kunta',
    ' kunta',
    'n kunta',
    'Stockholm',
    '__proto__',
    'constructor',
    'Hel',
    'Helsinki!Espoo',
    '091',
  ])('nothing for %j', (name) => {
    expect(codes(name)).toEqual([]);
  });

  test('always: a name spoiled in case, diacritics and blanks is found', () => {
    const named = LIST_2017.flatMap((row) =>
      ['name_fi', 'name_sv'].map((column) => ({ name: row[column] ?? '', code: row['code'] })),
    );
    const blanks = fc.stringMatching(/^[ \t\n\u00a0]{0,3}$/);
    const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom('NFC', 'NFD', 'bare'),
        blanks,
        blanks,
        ({ name, code }, flips, form, before, after) => {
          const flip = (letter: string) =>
            flips.next().value === true ? letter.toUpperCase() : letter.toLowerCase();
          const flipped = Array.from(name, flip).join('');
          const spoiled = form === 'bare' ? bare(flipped) : flipped.normalize(form);
          expect(codes(before + spoiled.replaceAll(' ', `${before} `) + after)).toEqual([code]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the register for assess', () => {
  test('is plain data: the codes of 2017, those that ended before, and every merger in the order of days', () => {
    const ended = MERGERS.map((row) => row['old_code'] ?? '');
    expect(new Set(register2017.codes)).toEqual(
      new Set([...LIST_2017.map(({ code }) => code), ...ended]),
    );
    expect(register2017.codes).toHaveLength(320);
    const byDay = [...MERGERS].sort((a, b) =>
      `${a['effective'] ?? ''}${a['old_code'] ?? ''}`.localeCompare(
        `${b['effective'] ?? ''}${b['old_code'] ?? ''}`,
      ),
    );
    expect(register2017.mergers).toEqual(
      byDay.map((row) => ({ code: row['old_code'], into: row['into_code'], on: row['effective'] })),
    );
    expect(structuredClone(register2017)).toEqual(register2017);
  });
});
