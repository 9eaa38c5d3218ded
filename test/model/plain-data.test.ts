import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isIn, isRecord } from '../../src/model/plain-data.js';

class Form {
  readonly requestedGrant = '70000.00';
}

describe('a plain object', () => {
  test.each([
    ['one that is written out', { requestedGrant: '70000.00' }],
    ['one without fields', {}],
    ['one without a prototype', Object.create(null)],
    ['one of another window', runInNewContext(`({ requestedGrant: '70000.00' })`)],
  ])('%s is one', (_, input) => {
    expect(isRecord(input)).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['what is not told', undefined],
    ['a text', '70000.00'],
    ['a function', () => ({})],
    ['a list', [{ kind: 'salaries' }]],
    ['a list without a prototype', Object.setPrototypeOf([], null)],
    ['a Map', new Map([['requestedGrant', '70000.00']])],
    ['a Date', new Date(0)],
    ['an instance of a class', new Form()],
    ['a Map of another window', runInNewContext('new Map()')],
    ['what stands on another object', Object.create({ requestedGrant: '70000.00' })],
  ])('%s is none', (_, input) => {
    expect(isRecord(input)).toBe(false);
  });
});

describe('a field', () => {
  test('is in a record that holds it, listed or not, and whatever it holds', () => {
    expect(isIn({ requestedGrant: undefined }, 'requestedGrant')).toBe(true);
    expect(isIn(Object.defineProperty({}, 'requestedGrant', { value: 1 }), 'requestedGrant')).toBe(
      true,
    );
    expect(isIn(Object.defineProperty({}, 'toString', { value: 1 }), 'toString')).toBe(true);
    expect(isIn({}, 'requestedGrant')).toBe(false);
  });

  test('that every object inherits is in none that does not hold it itself', () => {
    for (const name of ['toString', 'constructor', 'hasOwnProperty', '__proto__']) {
      expect([name, isIn({}, name)]).toEqual([name, false]);
      expect([name, isIn(JSON.parse(`{"${name}":1}`) as Record<string, unknown>, name)]).toEqual([
        name,
        true,
      ]);
    }
  });
});
