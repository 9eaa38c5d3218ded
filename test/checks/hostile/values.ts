import { spoil } from '../../schema/spoil.js';

type Random = () => number;

const pick = <T>(random: Random, choices: readonly T[]): T =>
  choices[Math.floor(random() * choices.length)] as T;

/** The sign of which long texts are made, so that an echo of one can be counted. */
export const MARK = 'Ж';
const LONG = 1_000_000;

const boom = (): never => {
  throw new Error(MARK.repeat(LONG / 1000));
};
const boomNothing = (): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Anything can be thrown.
  throw undefined;
};

/** Texts that are long, broken, turned around, or names of what objects inherit. Made once: each is a megabyte. */
const LONG_TEXTS = [
  MARK.repeat(LONG),
  ...[
    '9',
    '0',
    '.',
    '-',
    ' ',
    '\n',
    '\ud800',
    '\udc00',
    '\u202e',
    'é\u0301',
    '[',
    '{"a":',
    '\\',
  ].map((sign) => sign.repeat(LONG)),
  `${'0'.repeat(LONG)}.00`,
  `1.${'0'.repeat(LONG)}`,
  `2017-09-15T16:15:00.${'0'.repeat(LONG)}Z`,
  `${' '.repeat(LONG)}x`,
  `digikunta${MARK.repeat(LONG)}`,
];
const TEXTS = [
  ...[
    '',
    '\u0000',
    '\u202e12',
    '\u2066x\u2069',
    '\ufeff',
    '\ud800',
    '\udc00x',
    'x\ud83d',
    '\u0661\u0662',
    '１２',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'then',
    'toJSON',
    '[object Object]',
  ],
  ...[
    'NaN',
    'Infinity',
    '-0',
    '0',
    '1e400',
    '0x1',
    '9'.repeat(14),
    '9'.repeat(26),
    '418',
    '2017-02-30',
    '0000-00-00',
    '9999-12-31T23:59Z',
  ],
  ...[
    'Europe/Helsinki',
    'Mars/Phobos',
    '../../etc',
    '2017-09-15T16:15',
    '<script>',
    '%s%n',
    '${x}',
    "';--",
    MARK.repeat(101),
    MARK.repeat(5000),
  ],
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  Number.NaN,
  Infinity,
  -Infinity,
  1e308,
  5e-324,
  2 ** 53,
  2 ** 31,
  -(2 ** 32),
  1e21,
];

class Odd {
  category = 'experiment';
  get costs(): never {
    return boom();
  }
}

/** Values of every type that is no plain data. */
const ODD: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => 10n ** 400n,
  () => Symbol(MARK.repeat(500)),
  () => Symbol.iterator,
  () => boom,
  () => Odd,
  () => async () => Promise.resolve(),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['category', 'experiment']]),
  () => new Set([1]),
  () => new WeakMap(),
  () => /(a+)+$/,
  () => new Error(MARK.repeat(500)),
  () => new ArrayBuffer(8),
  () => new Proxy(boom, {}),
  () => new Odd(),
  () => Object('text') as unknown,
  () => Object(1n) as unknown,
  () => Object.create(null) as unknown,
  () => Object.create({ category: 'experiment', costs: [] }) as unknown,
  () => new URLSearchParams('category=experiment'),
  () => Promise.resolve(1),
  () =>
    (function* () {
      yield 1;
    })(),
  () => globalThis,
  () => Math,
  () => ({ [Symbol.toStringTag]: 'Array', length: 3 }),
  () => Object.defineProperty(new Map(), Symbol.toStringTag, { value: 'Object' }),
  () => ({ length: -1, 0: 'x' }),
];

/** Objects that throw or lie when they are looked at. */
const HOSTILE: readonly ((inner: unknown) => unknown)[] = [
  () => ({
    get category(): never {
      return boom();
    },
  }),
  () => ({
    get costs(): never {
      return boomNothing();
    },
  }),
  (inner) => ({
    applicants: [
      {
        get kind(): never {
          return boom();
        },
      },
    ],
    inner,
  }),
  () => ({ toString: boom, valueOf: boom, toJSON: boom, [Symbol.toPrimitive]: boom }),
  () => ({
    get [Symbol.toStringTag](): never {
      return boom();
    },
  }),
  () => ({
    get then(): never {
      return boom();
    },
  }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return { costs: proxy };
  },
  (inner) =>
    new Proxy(
      { inner },
      { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom },
    ),
  (inner) =>
    new Proxy(
      { inner },
      {
        ownKeys: () => ['category', 'costs', '__proto__'],
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    ),
  () =>
    new Proxy(
      {},
      {
        get: (_, key) => (typeof key === 'symbol' ? undefined : MARK.repeat(1000)),
        has: () => true,
      },
    ),
  () =>
    new Proxy([], {
      get: (target, key): unknown =>
        key === 'length'
          ? pick(Math.random, [Infinity, -1, Number.NaN, 2 ** 40, 'x'])
          : Reflect.get(target, key),
    }),
  () => ({
    costs: new Proxy([{}], {
      get: (target, key): unknown => (key === 'length' ? 5000 : Reflect.get(target, key)),
    }),
  }),
  () => {
    let asked = 0;
    return {
      get requestedGrant() {
        asked += 1;
        return asked > 1 ? 'x' : '1.00';
      },
    };
  },
  () => {
    const lines = [{ kind: 'salaries', amount: '1.00', causedByProject: true }];
    let asked = 0;
    return {
      costs: new Proxy(lines, {
        get: (target, key): unknown =>
          key === '0' && (asked += 1) > 1 ? 1n : Reflect.get(target, key),
      }),
    };
  },
  () =>
    Object.assign([], {
      [Symbol.iterator]: function* () {
        for (;;) yield {};
      },
    }),
  () => ({
    costs: Object.assign([{}], {
      [Symbol.iterator]: function* () {
        for (;;) yield {};
      },
      map: boom,
      forEach: boom,
      length: 2,
    }),
  }),
  () => ({ aims: Object.defineProperty({}, 'lowersCosts', { enumerable: true, get: boom }) }),
  () => Object.freeze({ category: 'experiment', costs: Object.freeze([]) }),
  (inner) => Object.defineProperty({ inner }, 'hidden', { value: inner, enumerable: false }),
];

/** What is large: each made once, and never changed. */
const HUGE: readonly (() => unknown)[] = (
  [
    () => Array.from({ length: 1_000_000 }, () => ({})),
    () => new Uint8Array(1_000_000),
    () => new Array<unknown>(1_000_000),
    () => new Array<unknown>(2 ** 32 - 1),
    () => {
      const sparse: unknown[] = [];
      sparse[4_000_000_000] = 'x';
      return sparse;
    },
    () =>
      Object.fromEntries(
        Array.from({ length: 100_000 }, (_, index) => [`${MARK}${String(index)}`, index]),
      ),
    () =>
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, index) => [
          `digikunta${MARK.repeat(200)}${String(index)}`,
          index,
        ]),
      ),
    () => Array.from({ length: 5000 }, () => ({ kind: 1, amount: 2, x: 5 })),
    () =>
      Array.from({ length: 5001 }, () => ({
        kind: 'salaries',
        amount: '1.00',
        causedByProject: true,
      })),
    () => nested(10_000, (inner) => [inner]),
    () => nested(10_000, (inner) => ({ aims: inner })),
    () => nested(10_000, (inner) => ({ costs: [inner] })),
    () => nested(10_000, (inner) => new Proxy({ inner }, {})),
    () => ({ [MARK.repeat(LONG)]: 1 }),
  ] as const
).map((make) => {
  let made: unknown;
  return () => (made ??= make());
});

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

function cyclic(random: Random): unknown {
  const cycle: Record<string, unknown> = {};
  const list: unknown[] = [cycle];
  list.push(list);
  for (const key of ['aims', 'costs', 'applicants', 'usePeriod', 'customFields', 'findings'])
    cycle[key] = pick(random, [cycle, list]);
  return pick(random, [cycle, list]);
}

/** An own `__proto__` and `constructor`, as JSON.parse gives them. */
const polluting = (): unknown =>
  JSON.parse(
    '{"__proto__":{"polluted":1,"lowersCosts":true},"constructor":{"prototype":{"polluted":1}},"aims":{"__proto__":{"polluted":1}},"customFields":{"__proto__":{"value":{"polluted":1}},"digikunta__proto__":{"value":1}},"title":{"__proto__":null}}',
  );

/** A value that is no application, of any kind that there is. */
function hostileValue(random: Random, small: boolean): unknown {
  const how = random();
  if (how < 0.25) return pick(random, TEXTS);
  if (how < 0.4) return pick(random, NUMBERS);
  if (how < 0.65) return pick(random, ODD)();
  if (how < 0.9) return pick(random, HOSTILE)(random() < 0.5 ? undefined : pick(random, ODD)());
  if (how < 0.93) return cyclic(random);
  if (how < 0.96) return polluting();
  if (how < 0.998 || small) return random() < 0.5 ? [] : {};
  return random() < 0.5 ? pick(random, LONG_TEXTS) : pick(random, HUGE)();
}

/** Whether a value is small plain data, which can be copied; a hostile value put in before is left as it is. */
function isPlain(value: unknown): value is object {
  try {
    const prototype: unknown =
      typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
    return (
      (prototype === Object.prototype || prototype === Array.prototype) &&
      Reflect.ownKeys(value as object).length < 1000
    );
  } catch {
    return false;
  }
}

/** A copy of plain data with a hostile value in one place, at any depth, or under a name that nobody asked for. No getter is asked. */
function poisoned(random: Random, value: unknown, small: boolean): unknown {
  if (!isPlain(value) || random() < 0.15) return hostileValue(random, small);
  const parts = Object.getOwnPropertyDescriptors(value);
  const copy = Object.defineProperties(Array.isArray(value) ? [] : {}, parts);
  const keys = Object.keys(parts).filter((key) => key !== 'length');
  const key =
    random() < 0.1 || keys.length === 0
      ? pick(random, [...TEXTS, '0', '4294967294'])
      : pick(random, keys);
  const inner: unknown = Object.getOwnPropertyDescriptor(copy, key)?.value;
  const how = random();
  const part =
    how < 0.02
      ? { get: random() < 0.5 ? boom : boomNothing }
      : { value: poisoned(random, inner, small), writable: true };
  // The length of a list takes numbers only.
  if (key !== 'length')
    Reflect.defineProperty(copy, key, { ...part, enumerable: true, configurable: true });
  if (how > 0.98) Reflect.defineProperty(copy, Symbol(MARK), { value: 1, enumerable: true });
  return copy;
}

/** Any value at all: hostile outright, or one of these data spoiled, or poisoned in a few places; `small` leaves out what is large. */
export function anyValue(random: Random, data: readonly unknown[], small: boolean): unknown {
  const how = random();
  if (how < 0.2) return hostileValue(random, small);
  const good = pick(random, data);
  if (how < 0.4) return spoil(random, good);
  let value = good;
  for (let times = Math.ceil(random() ** 2 * 3); times > 0; times -= 1)
    value = poisoned(random, value, small);
  return value;
}

/** A text that is no JSON of an application, or nearly one. */
export function anyText(random: Random, texts: readonly string[]): string {
  const how = random();
  if (how < 0.02) return pick(random, LONG_TEXTS);
  if (how < 0.1) return pick(random, TEXTS);
  if (how < 0.12) return `${'['.repeat(10_000)}${random() < 0.5 ? ']'.repeat(10_000) : ''}`;
  if (how < 0.14) return '{"a":'.repeat(10_000);
  const text = pick(random, texts);
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() ** 4 * text.length);
  return (
    text.slice(0, at) +
    pick(random, [
      '',
      '"',
      '{',
      ']',
      ',',
      '\\',
      '\u0000',
      '\n',
      '-',
      '1e999',
      '\u202e',
      '\ud800',
      '__proto__',
      MARK.repeat(300),
    ]) +
    text.slice(at + length)
  );
}
