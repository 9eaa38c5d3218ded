import { sv as catalogue } from '../../words/sv.js';
import type { CliWords } from './cli-words.js';

const { labels } = catalogue;

export const sv: CliWords = {
  verdict: {
    eligible: 'uppfyllda',
    ineligible: 'ej uppfyllda',
    undetermined: 'öppna',
    malformed: 'felaktig',
    'other-version': 'ersatt',
  },
  outcome: {
    ...labels.outcome,
    met: 'i sin ordning',
    'not-met': 'inte i sin ordning',
    review: 'en tjänsteman bedömer',
  },
  head: {
    line: 'Rad',
    id: 'Ansökan',
    verdict: 'Förutsättningar',
    maximum: 'Högst',
    rank: 'Plats',
    score: 'Poäng',
    award: 'Understöd',
    reason: 'Varför',
  },
  counted: (verdict, count) => `${verdict} ${count}`,
  rows: (count) => `Ansökningar: ${count}`,
  granted: (granted, left) => `Föreslås sammanlagt ${granted}; av anslaget återstår ${left}.`,
  neededForNext: (needed) => `För nästa behövs ${needed} till.`,
  otherVersion: (line) => `Versionen på rad ${String(line)} gäller.`,
  notEligible: 'Inget understöd föreslås medan förutsättningarna är öppna.',

  see: 'Hjälp: digikunta --help.',
  unexpected: (message) => `Ett fel som inte borde inträffa: ${message}`,
  command: (told) =>
    `Kommandot ${told} finns inte; ange assess, triage, rank, allocate, settle eller schema.`,
  option: (told) => `Det här kommandot har inte väljaren ${told}.`,
  value: (told) =>
    `Väljaren ${told} är inte rätt använd: den saknar sitt värde, eller tar inget värde.`,
  choice: (option, choices) => `${option}: ange något av dessa: ${choices}.`,
  oneFormat: '--json och --csv utesluter varandra.',
  files: (usage) => `Ange dessa filer: ${usage}`,
  terminal: 'Inget att läsa: ange en fil eller skicka JSON genom ett rör.',

  noFile: (file) => `Filen ${file} finns inte.`,
  folder: (file) => `${file} är en mapp; ange en fil.`,
  unreadable: (file) => `Filen ${file} går inte att läsa.`,
  unwritable: 'Svaret kunde inte skrivas.',
  empty: (file) => `${file} är tom; den borde innehålla JSON.`,
  notUtf8: (place) => `${place}: inte UTF-8; spara texten som UTF-8.`,
  tooLarge: (place) => `${place}: längre än 10 MB, vilket ingen ansökan är.`,
  notJson: (place) => `${place}: inte JSON.`,
  oneDocument: (file) =>
    `${file} är ett enda JSON-dokument på flera rader; ange JSON Lines, en ansökan per rad.`,
  severalDocuments: (file) =>
    `${file} innehåller flera JSON-dokument; kommandot triage tar dem, en ansökan per rad.`,
  at: (line, column) =>
    `rad ${String(line)}${column === undefined ? '' : `, kolumn ${String(column)}`}`,

  scores: (place) =>
    `${place}: varje id ska ha poäng såsom "7.5", som JSON {"id": "7.5"} eller som CSV med rubriken id,score.`,
  judgements: (place, example) =>
    `${place}: varje bedömning ska vara true eller false, som JSON ${example}.`,
  notAmong: (file, id) => `${file} nämner ${id}, som inte finns bland ansökningarna.`,
  twice: (file, id) => `${file} nämner ${id} två gånger.`,
  whichVersion: (id, line, earlier) =>
    `${id} står på raderna ${String(earlier)} och ${String(line)}, och ankomsttiden säger inte vilken som gäller.`,
  rate: 'Ange en andel som är större än 0 och högst 1, till exempel "0.70".',
  recipients: 'Ange ett heltal, minst 1.',
  sameGrant: (decision, report) => `Beslutet gäller ${decision}, redogörelsen ${report}.`,
};
