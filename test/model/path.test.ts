import { describe, expect, test } from 'vitest';
import { frozenPaths, isWithin, pathKey, overlap } from '../../src/model/path.js';

describe('a path', () => {
  test('lies within itself and within what contains it, not within what it contains', () => {
    expect(isWithin(['costs', 1], ['costs', 1])).toBe(true);
    expect(isWithin(['costs', 1, 'amount'], ['costs', 1])).toBe(true);
    expect(isWithin(['costs'], [])).toBe(true);
    expect(isWithin(['costs', 1], ['costs', 1, 'amount'])).toBe(false);
    expect(isWithin(['costs', 2, 'amount'], ['costs', 1])).toBe(false);
    expect(isWithin(['aims', 1], ['costs', 1])).toBe(false);
  });

  test('overlaps what contains it and what it contains, not what is beside it', () => {
    expect(overlap(['costs', 1], ['costs'])).toBe(true);
    expect(overlap(['costs'], ['costs', 1])).toBe(true);
    expect(overlap(['costs', 1], ['costs', 2])).toBe(false);
    expect(overlap(['costs', 1, 'amount'], ['costs', 2])).toBe(false);
  });

  test('has a key of its own: an index is not the text that writes it, and two steps are not one', () => {
    expect(pathKey(['costs', 1])).toBe(pathKey(['costs', 1]));
    expect(pathKey(['costs', 1])).not.toBe(pathKey(['costs', '1']));
    expect(pathKey(['costs', 'amount'])).not.toBe(pathKey(['costs,amount']));
  });

  test('that is the same for every application cannot be changed for all by a host', () => {
    const paths = frozenPaths(['aims', 'lowersCosts'], ['requestedGrant']);
    expect(paths).toEqual([['aims', 'lowersCosts'], ['requestedGrant']]);
    expect([Object.isFrozen(paths), ...paths.map((path) => Object.isFrozen(path))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(frozenPaths()).toEqual([]);
  });
});
