import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/index.js';
import { digestOf } from '../../src/officials.js';
import { joint, jointWith } from '../checks/example.js';
import { wholeApplications } from '../checks/random-application.js';

/** The digest of a text that is canonical already, by another implementation. */
const sha256 = (canonical: string): string =>
  `sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`;

/** The same data with the fields of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('SHA-256 over canonical JSON', () => {
  test('of the examples of RFC 8785, as it prints their canonical form', () => {
    // 3.2.2
    const example = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as unknown;
    expect(digestOf(example)).toBe(
      sha256(
        String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
      ),
    );
    // 3.2.3: by UTF-16 code units, so that U+1F600 stands before U+FB33.
    const sorting = JSON.parse(
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
    ) as unknown;
    expect(digestOf(sorting)).toBe(
      sha256(
        '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
      ),
    );
  });

  test('of the empty object and of single values', () => {
    // The SHA-256 of the two bytes {}.
    expect(digestOf({})).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
    for (const value of [null, true, 0, 'Ylöjärvi', []])
      expect(digestOf(value)).toBe(sha256(JSON.stringify(value)));
  });

  test('the order of fields does not matter, that of a list does', () => {
    expect(digestOf(turned(joint))).toBe(digestOf(joint));
    expect(digestOf(turned(digikunta2017))).toBe(digestOf(digikunta2017));
    expect(digestOf(jointWith({ applicants: [...joint.applicants].reverse() }))).not.toBe(
      digestOf(joint),
    );
  });

  test('one cent, or one letter of a name, changes it', () => {
    const changed = [
      jointWith({ requestedGrant: '25000.01' }),
      jointWith({
        applicants: joint.applicants.map((one) =>
          one.name === 'Ylöjärvi' ? { ...one, name: 'Ylojärvi' } : one,
        ),
      }),
      jointWith({ partners: [{ name: 'yritys Oy' }] }),
      // As written: the digest is of the text, not of the sum.
      jointWith({ requestedGrant: '25000.0' }),
      // ö as one character, and as o with a diaeresis: RFC 8785 leaves text as it is.
      jointWith({
        applicants: joint.applicants.map((one) =>
          one.name === 'Ylöjärvi' ? { ...one, name: 'Yl\u006f\u0308järvi' } : one,
        ),
      }),
    ].map(digestOf);
    expect(new Set([digestOf(joint), ...changed]).size).toBe(changed.length + 1);
  });
});

describe('what JSON does not hold', () => {
  test('minus zero is zero, and a field that is undefined is absent, as JSON.stringify has it', () => {
    expect(digestOf({ amount: -0 })).toBe(digestOf({ amount: 0 }));
    expect(digestOf({ id: undefined, name: 'x' })).toBe(digestOf({ name: 'x' }));
    expect(digestOf([undefined])).toBe(digestOf([null]));
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const throwing = {
    get name(): string {
      throw new Error('no name for you');
    },
  };
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['a function', () => 1],
    ['not a number', { amount: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a big integer', { amount: 1n }],
    ['half a character in a text', { name: 'Yl\ud800' }],
    ['half a character in a field name', { '\udc00': 1 }],
    ['a circle', cycle],
    ['a getter that throws', throwing],
  ])('%s has no digest', (_, value) => {
    expect(() => digestOf(value)).toThrow(
      expect.objectContaining({ code: 'not-json', name: 'RangeError' }) as Error,
    );
  });

  test('the same object in two places is no circle, and depth is no matter', () => {
    const name = { fi: 'Nokia' };
    expect(digestOf([name, name])).toBe(sha256('[{"fi":"Nokia"},{"fi":"Nokia"}]'));
    const depth = 20_000;
    expect(digestOf(JSON.parse('['.repeat(1000) + ']'.repeat(1000)))).toBe(
      sha256('['.repeat(1000) + ']'.repeat(1000)),
    );
    let deep: unknown = [];
    for (let level = 1; level < depth; level++) deep = [deep];
    expect(digestOf(deep)).toBe(sha256('['.repeat(depth) + ']'.repeat(depth)));
  });
});

describe('always', () => {
  test('the digest is that of the canonical text, whatever the order of fields, and survives JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // An integer-like field name comes first in any object of JavaScript, so the text is made by hand.
        const canonical = (part: unknown): string => {
          if (Array.isArray(part)) return `[${part.map(canonical).join(',')}]`;
          if (typeof part !== 'object' || part === null) return JSON.stringify(part);
          const fields = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
          return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
        };
        expect(digestOf(value)).toBe(sha256(canonical(value)));
        expect(digestOf(turned(value))).toBe(digestOf(value));
        expect(digestOf(JSON.parse(JSON.stringify(value)))).toBe(digestOf(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('two applications have one digest only where they are the same', () => {
    fc.assert(
      fc.property(wholeApplications, wholeApplications, (a, b) => {
        expect(digestOf(a) === digestOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
