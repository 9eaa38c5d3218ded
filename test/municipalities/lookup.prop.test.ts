import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMunicipality, municipality, register2017 } from '../../src/municipalities/lookup.js';

const codes = (name: string): string[] => findMunicipality(name).map(({ code }) => code);

describe('finding by name', () => {
  test('always: any text is answered, with municipalities of the register', () => {
    const names = register2017.codes.map((code) => municipality(code)?.name.sv ?? '');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.oneof(
            fc.constantFrom(...names, ' ', ' - ', '/', '(', ')', 'kunta', ' stad'),
            fc.string(),
          ),
          { maxLength: 5 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (name) => {
        for (const code of codes(name)) expect(register2017.codes).toContain(code);
        const told = municipality(name);
        expect(told === null || told.code === name).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([' ', 'a', '- ', '(', 'ä kunta ', '\u0301'])(
    'a million times %j is answered before the test times out',
    (unit) => {
      expect(codes(unit.repeat(1_000_000))).toEqual([]);
    },
  );
});
