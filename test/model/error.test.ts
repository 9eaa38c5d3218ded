import { describe, expect, test } from 'vitest';
import { cut, echo, isDigikuntaError, digikuntaError } from '../../src/model/error.js';

describe('an error of the library', () => {
  test('is a RangeError with a code', () => {
    const thrown = digikuntaError('invalid-euro', 'no amount');
    expect(thrown).toBeInstanceOf(RangeError);
    expect([thrown.code, thrown.message]).toEqual(['invalid-euro', 'no amount']);
  });

  test('differs from other errors, of ranges or with codes, and from what is not an error', () => {
    const others = [
      new RangeError('of the host'),
      Object.assign(new TypeError('x'), { code: 'invalid-euro' }),
      Object.assign(new RangeError('of the host'), { code: 5 }),
      { code: 'invalid-euro' },
      null,
    ];
    expect([
      isDigikuntaError(digikuntaError('invalid-euro', 'no amount')),
      ...others.map(isDigikuntaError),
    ]).toEqual([true, false, false, false, false, false]);
  });

  test('quotes a text, whole up to sixty characters and cut after them', () => {
    expect(echo('12,50')).toBe('"12,50"');
    expect(echo('"\n')).toBe(String.raw`"\"\n"`);
    expect(echo('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(echo('x'.repeat(61))).toBe(`"${'x'.repeat(60)}"…`);
  });

  test('cuts no character in two, and keeps those that are whole', () => {
    const smile = '\u{1f600}';
    expect(echo(`${'x'.repeat(59)}${smile}`)).toBe(`"${'x'.repeat(59)}"…`);
    expect(echo(`${'x'.repeat(58)}${smile}y`)).toBe(`"${'x'.repeat(58)}${smile}"…`);
    expect(cut(`${smile}${'x'.repeat(60)}`)).toBe(`${smile}${'x'.repeat(58)}`);
  });

  test('names the type of what is not a text, however long it is', () => {
    expect(echo(null)).toBe('object');
    expect(echo(1250)).toBe('number');
    expect(echo(undefined)).toBe('undefined');
    expect(echo(Array.from({ length: 61 }))).toBe('object');
  });
});
