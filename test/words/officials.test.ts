import { describe, expect, test } from 'vitest';
import { explain } from '../../src/index.js';
import type { OfficialsReason } from '../../src/officials.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { explainable, FACTS } from './facts.js';

const isOfficials = (reason: string): reason is OfficialsReason =>
  /^(?:ranking|allocation|settlement)\./.test(reason);
const reasons = Object.keys(FACTS).filter(isOfficials);
const saidIn = (reason: OfficialsReason) =>
  [fi, sv, en].map((catalogue) => explain(explainable(reason), catalogue));

describe('what is said of ranking, of the budget and of the settled grant', () => {
  test('every reason in three languages side by side, is kept as a page, so that a change of words is read', async () => {
    const table = reasons.map((reason) => `| \`${reason}\` | ${saidIn(reason).join(' | ')} |`);
    const page = [
      "# Reasons of the officials' functions",
      '',
      '| reason | fi | sv | en |',
      '| --- | --- | --- | --- |',
      ...table,
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot('officials.snapshot.md');
  });

  test('every amount and number of the facts is said in every language', () => {
    for (const reason of reasons) {
      const figures = Object.values(FACTS[reason]).flatMap((fact) =>
        typeof fact === 'string' ? [fact.split('.').at(-1) ?? ''] : [],
      );
      for (const words of saidIn(reason))
        for (const figure of figures) expect(words, reason).toContain(figure.replace(/0$/, ''));
    }
  });

  test('no two reasons are said alike', () => {
    for (const column of [0, 1, 2])
      expect(new Set(reasons.map((reason) => saidIn(reason)[column])).size).toBe(reasons.length);
  });
});
