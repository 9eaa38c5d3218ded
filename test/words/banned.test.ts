// Words that no text for a reader has: the reason for each is a better word, which is beside it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/words/languages.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Words and phrases by language; `…` stands for any ending. */
const BANNED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'told', // the application does not say; provided, reported
    'tell…', // shows, says
    'said', // according to the applicant
    'unsaid',
    'not given', // missing
    'lack…', // is missing
    'stand', // is, appears, is listed
    'stands',
    'mend…', // fix
    'wanted', // expected
    'wants', // requires
    'hand in', // pass, provide
    'hands in',
    'handed…',
    'held', // checked, compared
    'hold…', // contains; checks against
    'is none', // is not a
    'are none',
    'judg…', // assess
    'official', // the authority
    'officials…',
    'conditions are', // the requirements of the call: the Act has conditions of its own
    'conditions of the call',
    'meet the conditions',
    'meets the conditions',
    'acceptable cost…', // eligible
    'is rejected', // does not meet the requirements
    'realised', // actual
    'Government Transfers', // Government Grants
    'kind of object', // funding category
    'the work', // the project
    'work that', // projects that
    'municipal field', // municipal sector
    'comes first', // has priority
    'come first',
    'arose', // was incurred
    'arises',
    'worked out', // calculated
    'computed check', // automated check
    'position of the library', // digikunta interpretation
    'a line', // per line
    '§', // section
    'mom\\.',
    '\\d{1,2}\\.\\d{1,2}\\.\\d{4}', // 29 September 2017
  ],
  fi: [
    'kerrot…', // ei käy ilmi; ilmoitettu
    'ei ole ilmoitettu,', // hakemuksesta ei käy ilmi, …
    'tulkintaka…', // digikunta-paketin tulkinta
    'tuettav…', // kunnat, joita vaikuttajakunta auttaa
    'virkami…', // viranomainen
    'edellytykset täyty…', // haun vaatimukset
    'edellytykset eivät',
    'edellytykset ovat',
    'haun edellyty…',
    'laskennallinen tarkistus', // automaattinen tarkistus
    'kattava työ', // hanke
    'oman yksikön', // sisäiset veloitukset
    'kaavamai…',
    'hylätään', // ei täytä haun vaatimuksia
    'osa digikuntakokeilu…', // rooli
    'luetaan mukaan', // lasketaan mukaan
    'myöhästymistä ei voi', // laki 13/2003, 10 § 2 mom.
    'kuntien yhteinen toimija', // kuntayhtymä
    'nimeä tiedosto', // anna tiedoston nimi
  ],
  sv: [
    'det har inte uppgetts', // av ansökan framgår inte …
    'tjänsteman…', // myndigheten
    'tjänstemän…',
    'försäkring…', // försökarkommuner
    'får stöd', // försökarkommuner som påverkarkommunen bistår
    'gemensamt organ', // samkommun: an organ is another form of cooperation in law
    'väljare…', // flagga
    'redogörelse…', // utredning
    'förutsättningarna är', // kraven i utlysningen
    'förutsättningarna i utlysningen',
    'förutsättningarna för utlysningen',
    'kalkylmässig…', // automatisk kontroll
    'arbete(?:t|n)?(?! och frivilligarbete)', // projekt
    'har företräde', // riktas i första hand
    'avslås', // uppfyller inte kraven
    'del i digikommunförsöket', // roll
    'förseningen kan inte', // lagen 13/2003, 10 § 2 mom.
    'KHO', // HFD
    'KKO', // HD
  ],
};

const bannedIn = (language: Language): RegExp => {
  const words = BANNED[language].map((word) =>
    word.endsWith('…') ? word.slice(0, -1) : `${word}(?!\\p{L})`,
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})`, 'iu');
};

function parsed(path: string): ts.SourceFile {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** What a file says: its strings and the pieces of its templates, without keys, types and imports. */
function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isPropertyAssignment(node)) return textsIn(node.initializer);
  if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text];
  if (ts.isTemplateHead(node)) return [node.text];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}

function textsOf(language: Language): string[] {
  const files = [
    `src/words/${language}.ts`,
    `docs/examples/form/src/words/${language}.ts`,
    `docs/examples/form/src/words/page/${language}.ts`,
    ...(language === 'en' ? ['src/schema/issues.ts', 'src/cli/help.ts'] : []),
  ];
  return files.map(parsed).flatMap(textsIn);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsOf(language);

  test('every file is read', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  test('no text has a word that has a better one', () => {
    expect(texts.filter((text) => bannedIn(language).test(text))).toEqual([]);
  });
});

test('the lists find what they are for', () => {
  const found: Readonly<Record<Language, readonly string[]>> = {
    en: ['An official judges it.', 'Facts are lacking.', 'release of 24.8.2017', '7 § 1 mom.'],
    fi: ['Virkamiehen arvioitavana.', 'Tulkintakanta 43', 'Tuettavia kuntia ei lasketa mukaan'],
    sv: ['En tjänsteman bedömer.', 'försäkringskommuner', 'Väljaren --bom', 'KHO:2009:100'],
  };
  for (const language of LANGUAGES)
    for (const text of found[language]) expect(text).toMatch(bannedIn(language));
  for (const text of ['It is no longer possible.', 'general conditions', 'It withstands this.'])
    expect(text).not.toMatch(bannedIn('en'));
});
