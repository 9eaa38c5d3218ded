/** Numbers from 0 up to 1, the same ones for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Place = Record<string, unknown> | unknown[];

const pick = <T>(random: Random, choices: readonly T[]): T =>
  choices[Math.floor(random() * choices.length)] as T;

const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    'experiment',
    'Experiment',
    'true',
    'null',
    '__proto__',
    'Ä',
    '\u0000',
    '\n',
    '\ud800',
    'a\udfffb',
    '\ud83d\ude00',
  ],
  ...[
    '0',
    '0.00',
    '00',
    '007',
    '7',
    '-0',
    '-1',
    '+1',
    '1.',
    '.5',
    '1.234',
    '12,50',
    '1 000',
    '1e3',
    '0x10',
    '12.00\n',
    '٣',
    'NaN',
  ],
  ...[
    '9999999999999.99',
    '9999999999999.999',
    '10000000000000',
    '10000000000000.00',
    '0091',
    '91',
    '091',
    '09a',
    '091\n',
  ],
  ...[
    '2017-02-28',
    '2017-02-29',
    '2016-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-02-29',
    '2017-04-31',
    '2017-13-01',
    '2017-00-10',
  ],
  ...[
    '2017-1-01',
    '2017-01-32',
    '17-01-01',
    '12017-01-01',
    '2017-01-01\n',
    '2017-W37-5',
    '2017-01-01T00:00',
    '2017-09-15T16:15+03:00',
  ],
  ...[
    '2017-09-15T16:15:00+03:00',
    '2017-09-15T24:00Z',
    '2017-09-15T23:59:60Z',
    '2017-09-15T16:15:00.123456789Z',
    '2017-09-15T16:15',
  ],
  ...[
    '2017-09-15T16:15:00.1234567890Z',
    '2017-09-15t16:15:00z',
    '2017-09-15 16:15Z',
    '2017-09-15T16:15:00-23:59',
    '2017-09-15T16:60Z',
  ],
  ...[
    '2017-09-15T16:15:00+24:00',
    '2017-09-15T16:15:00+0300',
    '2017-02-29T00:00:00Z',
    '2016-02-29T00:00:00Z',
    '2017-09-15T16:15:00.Z',
  ],
];
const LONG_TEXTS = [
  ...['a'.repeat(9_999), 'a'.repeat(10_000), 'a'.repeat(10_001), 'ä'.repeat(10_001)],
  ...[
    '\ud83d\ude00'.repeat(5_000),
    '\ud83d\ude00'.repeat(5_001),
    '\ud83d\ude00'.repeat(10_000),
    '\ud83d\ude00'.repeat(10_001),
  ],
];
const OTHERS = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  70,
  1e21,
  [],
  {},
  [null],
  [[]],
  ['091'],
  { amount: '1.00' },
  { from: '2017-01-01' },
];
const KEYS = [
  'extra',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'Kind',
  'kind',
  'amount',
  'code',
  '0',
  'length',
];
const LENGTHS = [0, 1, 319, 320, 321];

const anything = (random: Random): unknown => {
  if (random() < 0.02) return pick(random, LONG_TEXTS);
  return random() < 0.6 ? pick(random, TEXTS) : pick(random, OTHERS);
};

/** A text that differs little from this one. */
function near(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const cut = random() < 0.5 ? at : at + 1;
  return (
    text.slice(0, at) +
    pick(random, ['', '0', '9', '.', '-', ':', 'Z', 'x', ' ', '\n', '٣', text]) +
    text.slice(cut)
  );
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null;

/** Puts a field in as JSON.parse does, `__proto__` too. */
const put = (place: object, key: string, value: unknown): void => {
  Object.defineProperty(place, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};

function spoiledList(random: Random, list: readonly unknown[]): unknown[] {
  const at = Math.floor(random() * list.length);
  const how = random();
  if (how < 0.2) return [...list, anything(random)];
  if (how < 0.4) return [];
  if (how < 0.6) return [...list.slice(0, at), ...list.slice(at + 1)];
  if (how < 0.65 && list.length > 0)
    return Array.from({ length: pick(random, LENGTHS) }, (_, index) => list[index % list.length]);
  return [...list.slice(0, at), anything(random), ...list.slice(at + 1)];
}

function spoiledRecord(
  random: Random,
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = { ...record };
  const keys = Object.keys(record);
  const key = pick(random, keys);
  const value = copy[key];
  const how = random();
  if (keys.length === 0 || how < 0.15) put(copy, pick(random, KEYS), anything(random));
  else if (how < 0.3) Reflect.deleteProperty(copy, key);
  else if (how < 0.4) {
    Reflect.deleteProperty(copy, key);
    put(copy, near(random, key), value);
  } else if (how < 0.7 && typeof value === 'string') put(copy, key, near(random, value));
  else if (how < 0.8) put(copy, key, pick(random, Object.values(copy)));
  else put(copy, key, anything(random));
  return copy;
}

/** Spoils in one place, at any depth; what is around it is copied, the rest is shared. */
function spoilOnce(random: Random, place: Place): Place {
  const inner = Object.entries(place).filter((entry): entry is [string, Place] =>
    isPlace(entry[1]),
  );
  if (inner.length === 0 || random() < 0.3)
    return Array.isArray(place) ? spoiledList(random, place) : spoiledRecord(random, place);
  const [key, value] = pick(random, inner);
  const copy: Place = Array.isArray(place) ? [...place] : { ...place };
  put(copy, key, spoilOnce(random, value));
  return copy;
}

/** A plain value, spoiled in one to three places; now and then it is still valid. The value itself is left as it is. */
export function spoil(random: Random, value: unknown): unknown {
  if (random() < 0.01 || !isPlace(value)) return anything(random);
  let spoiled = value;
  for (let times = Math.ceil(random() ** 2 * 3); times > 0; times--)
    spoiled = spoilOnce(random, spoiled);
  return spoiled;
}

/** A part of a value in which about every fourth field is lacking. */
export function cut(random: Random, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => cut(random, entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      random() < 0.25 ? [] : [[key, cut(random, inner)]],
    ),
  );
}
