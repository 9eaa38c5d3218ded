import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/municipalities/', import.meta.url));

describe('data.ts', () => {
  test('is what generate.js writes', () => {
    const written = execFileSync(process.execPath, [`${FOLDER}generate.js`, '--print'], {
      encoding: 'utf8',
    });
    expect(readFileSync(`${FOLDER}generated/municipalities.ts`, 'utf8')).toBe(written);
  });
});
