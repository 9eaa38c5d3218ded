// What `npm run release:check` looks at and needs no second build for, so that nobody learns of it at the release.
import { describe, expect, test } from 'vitest';
import {
  bundledPackages,
  installedPackages,
  licenceProblems,
  pinProblems,
  versionProblems,
} from './promises.js';

describe('a release would', () => {
  test('tell the same versions everywhere', () => {
    expect(versionProblems()).toEqual([]);
  });

  test('be made of packages that are pinned, with a digest each', () => {
    expect(pinProblems()).toEqual([]);
  });

  test('bundle these packages, and have decimal.js and zod beside it', () => {
    expect(bundledPackages()).toEqual([
      '@noble/hashes',
      'canonicalize',
      'date-fns-tz',
      'papaparse',
    ]);
    expect(installedPackages()).toEqual(['decimal.js', 'zod']);
  });

  test('hold the licences of all that it bundles', () => {
    expect(licenceProblems(bundledPackages(), installedPackages())).toEqual([]);
  });

  test('be stopped by a package that NOTICE does not name', () => {
    expect(licenceProblems(['fast-check'], [])).toEqual([
      'NOTICE does not name fast-check',
      'NOTICE does not hold the licence of fast-check',
    ]);
  });
});
