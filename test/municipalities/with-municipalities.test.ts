import { expect, test } from 'vitest';
import { withMunicipalities } from '../../src/municipalities/index.js';
import { explain } from '../../src/words/explain.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';

const several = (municipalities: string[], beneficiaries: string[] = []) =>
  ({
    reason: 'cooperation.several',
    facts: { municipalities, minimum: 2, beneficiaries },
  }) as const;

test('sentences name the municipalities, with their codes', () => {
  const finding = several(['418', '091'], ['536']);
  expect(explain(finding, withMunicipalities(fi))).toBe(
    'Hankkeessa on mukana 2 kuntaa: Lempäälä ja Helsinki (418, 091). Avustusta myönnetään ensisijaisesti useita kuntia koskeviin hankkeisiin. Mukaan ei lasketa kuntia, joita vaikuttajakunta auttaa: Nokia (536).',
  );
  expect(explain(finding, withMunicipalities(sv))).toContain('Lempäälä och Helsingfors (418, 091)');
  expect(explain(finding, withMunicipalities(en))).toContain('Lempäälä and Helsinki (418, 091)');
});

test('a name is Finnish in Finnish, Swedish in Swedish, and else in the language of the majority', () => {
  const namesIn = (language: string): (string | undefined)[] =>
    ['091', '499', '478', '999'].map(withMunicipalities({ language }).municipality);
  expect(namesIn('fi')).toEqual(['Helsinki', 'Mustasaari', 'Maarianhamina', undefined]);
  expect(namesIn('sv-FI')).toEqual(['Helsingfors', 'Korsholm', 'Mariehamn', undefined]);
  expect(namesIn('en')).toEqual(['Helsinki', 'Korsholm', 'Mariehamn', undefined]);
});

test('without names, and where one code has none, the codes stand for themselves', () => {
  expect(explain(several(['418', '091']), fi)).toContain('2 kuntaa: kuntanumerot 418 ja 091.');
  expect(explain(several(['418', '999']), withMunicipalities(sv))).toContain(
    '2 kommuner: kommunnummer 418 och 999.',
  );
});

test('the catalogue itself is left as it is', () => {
  withMunicipalities(en);
  expect(en).not.toHaveProperty('municipality');
});
