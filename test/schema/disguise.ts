type Random = () => number;

const chosen = <T>(random: Random, choices: readonly T[]): T =>
  choices[Math.floor(random() * choices.length)] as T;
const define = (place: object, key: string, more: PropertyDescriptor): void => {
  Object.defineProperty(place, key, { configurable: true, enumerable: true, ...more });
};

/** What a record can look like that is no plain one, though a reader that is careless takes it for one, or for another. */
const RECORDS: Readonly<
  Record<string, (record: Record<string, unknown>, random: Random) => unknown>
> = {
  'with getters': (record) => {
    const copy = {};
    for (const [key, value] of Object.entries(record)) define(copy, key, { get: () => value });
    return copy;
  },
  'with a hidden field': (record, random) => {
    const key = chosen<string | undefined>(random, Object.keys(record));
    if (key !== undefined) define(record, key, { value: record[key], enumerable: false });
    return record;
  },
  'with a hidden field, and one too many': (record, random) => {
    const key = chosen<string | undefined>(random, Object.keys(record));
    if (key !== undefined) define(record, key, { value: record[key], enumerable: false });
    return Object.assign(record, { extra: 1 });
  },
  'with all fields inherited': (record) => Object.create(record) as unknown,
  'with some fields inherited': (record, random) => {
    const [own, inherited]: [object, object] = [{}, {}];
    for (const [key, value] of Object.entries(record))
      define(random() < 0.5 ? own : inherited, key, { value });
    return Object.setPrototypeOf(own, inherited) as unknown;
  },
  'with an unknown field inherited': (record) =>
    Object.setPrototypeOf(record, { extra: 1 }) as unknown,
  'with a prototype of its own under __proto__': (record) => {
    define(record, '__proto__', { value: { id: 'x' } });
    return record;
  },
  'without a prototype': (record) => Object.assign(Object.create(null) as object, record),
  'with a symbol': (record) => Object.assign(record, { [Symbol('x')]: 1 }),
  'with a field that holds undefined': (record, random) =>
    Object.assign(record, { [chosen(random, ['id', 'name', 'kind', 'to', 'extra'])]: undefined }),
  'with all its fields undefined': (record) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, undefined])),
  frozen: (record) => Object.freeze(record),
  'as a proxy': (record) => new Proxy(record, {}),
  'as a Map': (record) => Object.assign(new Map(), record),
  'as a Date': (record) => Object.assign(new Date(0), record),
  'as a function': (record) => {
    const copy = () => 1;
    for (const [key, value] of Object.entries(record)) define(copy, key, { value });
    return copy;
  },
  'as a list': (record) => Object.assign([], record),
  'as a list of pairs': (record) => Object.entries(record),
};
const LISTS: Readonly<Record<string, (list: unknown[], random: Random) => unknown>> = {
  'with a gap': (list, random) => {
    Reflect.deleteProperty(list, Math.floor(random() * list.length));
    return list;
  },
  'with a gap at its end': (list) => Object.assign(list, { length: list.length + 1 }),
  'with getters': (list) => {
    for (const [index, value] of list.entries()) define(list, String(index), { get: () => value });
    return list;
  },
  'with a field': (list) => Object.assign(list, { extra: 1 }),
  'without a prototype': (list) => Object.setPrototypeOf(list, null) as unknown,
  frozen: (list) => Object.freeze(list),
  'as a proxy': (list) => new Proxy(list, {}),
  'as a record': (list) => Object.assign({ length: list.length }, list),
  'as a Set': (list) => new Set(list),
  'as something with a length': (list) => ({ length: list.length }),
};

/** Every disguise there is. */
export const DISGUISES: readonly string[] = [
  ...Object.keys(RECORDS),
  ...Object.keys(LISTS).map((how) => `a list ${how}`),
];

/** A copy of plain data in which about every tenth record or list is none any more, or is a strange one; `seen` hears how. */
export function disguise(random: Random, value: unknown, seen: (how: string) => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isDisguised = random() < 0.1;
  if (Array.isArray(value)) {
    const list = value.map((entry) => disguise(random, entry, seen));
    if (!isDisguised) return list;
    const how = chosen(random, Object.keys(LISTS));
    seen(`a list ${how}`);
    return LISTS[how]?.(list, random);
  }
  const record: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    define(record, key, { value: disguise(random, inner, seen), writable: true });
  if (!isDisguised) return record;
  const how = chosen(random, Object.keys(RECORDS));
  seen(how);
  return RECORDS[how]?.(record, random);
}

/** A proxy of plain data, at every depth, which tells now what is there and now something else. */
export function fickle(random: Random, value: unknown, other: () => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key): unknown =>
      random() < 0.02 ? other() : fickle(random, Reflect.get(target, key), other),
    has: (target, key) => (random() < 0.02 ? random() < 0.5 : Reflect.has(target, key)),
    ownKeys: (target) =>
      random() < 0.02 ? [...Reflect.ownKeys(target), 'extra'] : Reflect.ownKeys(target),
  });
}

/** A proxy of plain data, at every depth, that counts how often each field or entry is looked at. */
export function counting(value: unknown, path: string, counts: Map<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key): unknown => {
      const at = `${path}.${String(key)}`;
      if (typeof key !== 'symbol') counts.set(at, (counts.get(at) ?? 0) + 1);
      return counting(Reflect.get(target, key), at, counts);
    },
  });
}
