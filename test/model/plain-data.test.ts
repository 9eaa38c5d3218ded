import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isObject, isRecord } from '../../src/model/plain-data.js';

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

test('an object is whatever can have fields, a list too', () => {
  for (const input of [{}, [], new Map(), new Form(), Object.create(null)])
    expect(isObject(input)).toBe(true);
  for (const input of [null, undefined, 'a', 1, () => ({})]) expect(isObject(input)).toBe(false);
});
