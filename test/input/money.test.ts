import { describe, expect, it } from 'vitest';
import { readEuro } from '../../src/input/money.js';
import { LANGUAGES } from '../../src/words/languages.js';

const TAKEN: Readonly<Record<string, readonly string[]>> = {
  '12345.67': [
    '12 345,67',
    '12345.67',
    '12345,67',
    '12.345,67',
    '12,345.67',
    '12\u00a0345,67\u00a0€',
    '12\u2009345,67 €',
    '12\u202f345,67',
    ' 12 345,67 ',
    '12 345,67 EUR',
    '12 345,67 euroa',
    '€12,345.67',
    'EUR 12 345,67',
  ],
  '500.00': [
    '500',
    '500 €',
    '500€',
    '€500',
    '€ 500',
    '500,',
    '500.',
    '500,00',
    '500 e',
    '500,-',
    '500,– €',
    '500:-',
    '500 €;',
  ],
  '0.00': ['0', '0,00', '0.0', '€0.00'],
  '0.05': ['0,05', '0.05'],
  '1234567.80': ['1 234 567,8', '1.234.567,8', '1,234,567.8'],
  '1234567.00': ['1.234.567', '1,234,567', '1 234 567', '1234567'],
  '9999999999999.99': ['9 999 999 999 999,99', '9999999999999.99'],
  '1234.00': ['1 234', '1234', '1.234,00', '1,234.00'],
};

describe.each(LANGUAGES)('an amount in %s', (language) => {
  it.each(Object.entries(TAKEN).flatMap(([value, texts]) => texts.map((text) => [text, value])))(
    '%j is %s',
    (text, value) => {
      expect(readEuro(text, language)).toEqual({ ok: true, value });
    },
  );

  it.each([
    ['1.234', ['1234.00', '1.234']],
    ['1,234', ['1234.00', '1.234']],
    ['12.345 €', ['12345.00', '12.345']],
    ['999,999', ['999999.00', '999.999']],
    ['1,234.', ['1234.00', '1.234']],
  ])('%j can be read in two ways', (text, readings) => {
    expect(readEuro(text, language)).toMatchObject({
      ok: false,
      issue: { reason: 'typed.euro-ambiguous', facts: { readings } },
    });
  });

  it.each([
    ['0,123', 'typed.euro-decimals'],
    ['12,3456', 'typed.euro-decimals'],
    ['1234.567', 'typed.euro-decimals'],
    ['1.234,567', 'typed.euro-decimals'],
    ['12 345.678', 'typed.euro-decimals'],
    ['10 000 000 000 000', 'typed.euro-too-large'],
    ['9 999 999 999 999,999', 'typed.euro-decimals'],
    ['', 'typed.euro'],
    [' ', 'typed.euro'],
    ['€', 'typed.euro'],
    [',', 'typed.euro'],
    [',50', 'typed.euro'],
    ['-500', 'typed.euro'],
    ['+500', 'typed.euro'],
    ['−500', 'typed.euro'],
    ['(500)', 'typed.euro'],
    ['500 $', 'typed.euro'],
    ['€500 €', 'typed.euro'],
    ['091', 'typed.euro'],
    ['12 34', 'typed.euro'],
    ['12 345 67', 'typed.euro'],
    ['1 234.567,89', 'typed.euro'],
    ['1.234,567.89', 'typed.euro'],
    ['1.23.456', 'typed.euro'],
    ['1,23E+05', 'typed.euro'],
    ['1e3', 'typed.euro'],
    ["12'345", 'typed.euro'],
    ['#REF!', 'typed.euro'],
    ['viisisataa', 'typed.euro'],
    ['１２', 'typed.euro'],
    ['1\u200b2', 'typed.euro'],
    ['12\n345', 'typed.euro'],
    ['12\t345', 'typed.euro'],
    ['1'.repeat(61), 'typed.euro'],
  ])('%j is refused as %s', (text, reason) => {
    expect(readEuro(text, language)).toMatchObject({ ok: false, issue: { reason } });
  });

  it('that is no text is refused', () => {
    for (const none of [undefined, null, 500, {}, ['500']] as unknown as string[])
      expect(readEuro(none, language).ok).toBe(false);
  });
});

it('says what is expected in the language', () => {
  const message = (text: string, language: 'fi' | 'sv' | 'en'): string => {
    const read = readEuro(text, language);
    return read.ok ? read.value : read.issue.message.replaceAll('\u00a0', ' ');
  };
  expect(message('1.234', 'fi')).toBe(
    'Määrän voi lukea kahdella tavalla: 1 234,00 € tai 1,234 €. Kirjoita se kahdella desimaalilla, esimerkiksi 1 234,00 €.',
  );
  expect(message('1,234', 'en')).toBe(
    'The amount can be read in two ways: €1,234.00 or €1.234. Write it with two decimals, for example €1,234.00.',
  );
  expect(message('10000000000000', 'sv')).toBe('Ange ett belopp på högst 9 999 999 999 999,99 €.');
});
