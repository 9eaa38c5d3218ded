import { fi as catalogue } from '../../words/fi.js';
import type { CliWords } from './cli-words.js';

const { labels } = catalogue;

export const fi: CliWords = {
  verdict: {
    eligible: 'täyttyvät',
    ineligible: 'eivät täyty',
    undetermined: 'avoinna',
    malformed: 'virheellinen',
    'other-version': 'korvattu',
  },
  outcome: {
    ...labels.outcome,
    met: 'kunnossa',
    'not-met': 'ei kunnossa',
  },
  head: {
    line: 'Rivi',
    id: 'Hakemus',
    verdict: 'Edellytykset',
    maximum: 'Enintään',
    rank: 'Sija',
    score: 'Pisteet',
    award: 'Avustus',
    reason: 'Miksi',
  },
  counted: (verdict, count) => `${verdict} ${count}`,
  rows: (count) => `Hakemuksia: ${count}`,
  granted: (granted, left) => `Ehdotetaan yhteensä ${granted}; määrärahasta jää ${left}.`,
  neededForNext: (needed) => `Seuraavaan tarvittaisiin ${needed} lisää.`,
  otherVersion: (line) => `Rivillä ${String(line)} oleva versio ratkaisee.`,
  notEligible: 'Avustusta ei ehdoteta, kun edellytykset ovat avoinna.',

  see: 'Ohje: digikunta --help.',
  unexpected: (message) => `Virhe, jota ei pitäisi sattua: ${message}`,
  command: (told) =>
    `Komentoa ${told} ei ole; anna assess, triage, rank, allocate, settle tai schema.`,
  option: (told) => `Tällä komennolla ei ole valitsinta ${told}.`,
  value: (told) =>
    `Valitsinta ${told} ei ole käytetty oikein: siltä puuttuu arvo, tai se ei ota arvoa.`,
  choice: (option, choices) => `${option}: anna jokin näistä: ${choices}.`,
  oneFormat: '--json ja --csv sulkevat toisensa pois.',
  files: (usage) => `Anna nämä tiedostot: ${usage}`,
  terminal: 'Ei mitään luettavaa: nimeä tiedosto tai ohjaa JSON putkesta.',

  noFile: (file) => `Tiedostoa ${file} ei ole.`,
  folder: (file) => `${file} on kansio; anna tiedosto.`,
  unreadable: (file) => `Tiedostoa ${file} ei voi lukea.`,
  unwritable: 'Vastausta ei voitu kirjoittaa.',
  empty: (file) => `${file} on tyhjä; siinä pitäisi olla JSONia.`,
  notUtf8: (place) => `${place}: ei ole UTF-8:aa; tallenna teksti UTF-8:na.`,
  tooLarge: (place) => `${place}: pidempi kuin 10 Mt, mitä mikään hakemus ei ole.`,
  notJson: (place) => `${place}: ei ole JSONia.`,
  oneDocument: (file) =>
    `${file} on yksi monirivinen JSON-asiakirja; anna JSON Lines, yksi hakemus riviä kohti.`,
  severalDocuments: (file) =>
    `${file} sisältää monta JSON-asiakirjaa; komento triage ottaa ne, yksi hakemus riviä kohti.`,
  at: (line, column) =>
    `rivi ${String(line)}${column === undefined ? '' : `, sarake ${String(column)}`}`,

  scores: (place) =>
    `${place}: jokaisella tunnuksella pitää olla pisteet kuten "7.5", JSONina {"id": "7.5"} tai CSV:nä otsikolla id,score.`,
  judgements: (place, example) =>
    `${place}: jokaisen arvion pitää olla true tai false, JSONina ${example}.`,
  notAmong: (file, id) => `${file} nimeää tunnuksen ${id}, jota ei ole hakemusten joukossa.`,
  twice: (file, id) => `${file} nimeää tunnuksen ${id} kahdesti.`,
  whichVersion: (id, line, earlier) =>
    `${id} on riveillä ${String(earlier)} ja ${String(line)}, eikä saapumisaika kerro, kumpi ratkaisee.`,
  rate: 'Anna osuus, joka on suurempi kuin 0 ja enintään 1, esimerkiksi "0.70".',
  recipients: 'Anna kokonaisluku, vähintään 1.',
  sameGrant: (decision, report) =>
    `Päätös koskee tunnusta ${decision}, selvitys tunnusta ${report}.`,
};
