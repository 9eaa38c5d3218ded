// Words that an editor or a lawyer struck out, and no sentence may bring back.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { Draft } from '../../src/model/application.js';
import type { Catalogue } from '../../src/words/catalogue.js';
import { explain, type Explainable } from '../../src/words/explain.js';
import {
  CALL_WORDS,
  CATALOGUES,
  COMMAND_WORDS,
  LANGUAGES,
  type Language,
  SHEET_WORDS,
} from '../../src/words/languages.js';
import { summary } from '../../src/words/summary.js';
import { FACTS } from './facts.js';

const BANNED: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /virkamie/i,
    /tulkintakan/i,
    /kerrot/i,
    /tuettav/i,
    /seutu\b/i,
    /\bedellytykset (?:täyttyvät|eivät täyty)/i,
    /hylätään/i,
    /\bei ole ilmoitettu\b/i,
    /\btyö(?:n|tä|lle)?\b/i,
    /laskennallinen tarkistus/i,
    /oman yksikön/i,
    /kaavamai/i,
  ],
  sv: [
    /tjänstem/i,
    /har inte uppgetts/i,
    /\barbete(?:t|n)?\b(?! och frivilligarbete)/i,
    /får stöd/i,
    /har företräde/i,
    /gemensamt organ/i,
    /försäkringar/i,
    /väljare/i,
    /kalkylmässig/i,
    /redogörelse/i,
    /avslås/i,
    /förutsättningarna (?:är|i utlysningen)/i,
    /\bKHO\b|\bKKO\b/,
    /\blag(?:en)? \d/i,
    /schablon/i,
    /egen finansiering/i,
    /debiteringar från/i,
    /tidsförskjutning/i,
    /huruvida/i,
    /försäkranden/i,
  ],
  en: [
    /\btold\b/i,
    /\bofficials?\b/i,
    /\bacceptable cost/i,
    /\bis wanted\b/i,
    /\blacking\b|\blacks?\b/i,
    /\bmend/i,
    /\bheld? against\b/i,
    /\bhanded? in\b/i,
    /\bthe work\b/i,
    /\bjudge/i,
    /position of the library/i,
    /comes first/i,
    /\bGovernment Transfers\b/i,
    /\bis rejected\b/i,
    /§/,
    /\bmom\./,
  ],
};

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Every text in a value; functions of the command's words are called with texts, as the command does. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...texts: string[]) => unknown)('X', 'Y', 'Z'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function everyText(catalogue: Catalogue, language: Language): string[] {
  const { labels, advice } = catalogue;
  const sentences = Object.entries(FACTS).map(([reason, facts]) =>
    explain({ reason, facts } as unknown as Explainable, catalogue),
  );
  const summaries = ['joint', 'city-region', 'draft', 'late'].map((name) =>
    summary(
      assess(digikunta2017, JSON.parse(read(`docs/examples/${name}.json`)) as Draft),
      catalogue,
    ),
  );
  return [
    ...sentences,
    ...summaries,
    ...textsIn(labels),
    ...textsIn(advice),
    ...textsIn(COMMAND_WORDS[language]),
    ...textsIn(CALL_WORDS[language]),
    ...textsIn(SHEET_WORDS[language]),
  ];
}

describe.each(LANGUAGES)('no text in %s', (language) => {
  const texts = everyText(CATALOGUES[language], language);

  test('is left out of this check', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test.each(BANNED[language])('says %s', (word) => {
    expect(texts.filter((text) => word.test(text))).toEqual([]);
  });
});
