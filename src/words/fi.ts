import type { CostLineFact } from '../rules/costs.js';
import type { Facts } from '../rules/reasons.js';
import type { ApplicantRef, Outcome } from '../model/reasons.js';
import type {
  CallWords,
  Catalogue,
  Format,
  Notation,
  SheetWords,
  TypedSentences,
  TypedWords,
} from './catalogue.js';
import type { CommandWords } from './command-words.js';
import { isZero } from './format.js';
import type { SizeLimit } from '../schema/issues.js';

const who = ({ name, number }: ApplicantRef): string => name ?? `Hakija ${String(number)}`;
const named = (source: string | null): string => source ?? 'rahoittajaa ei ole nimetty';

const TOO_LARGE: Record<SizeLimit, string> = {
  depth: 'sisäkkäistä tasoa',
  fields: 'kenttää',
  entries: 'kohtaa',
  characters: 'merkkiä',
};

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'kustannuslaji',
  amount: 'kustannuksen määrä',
  causedByProject: 'kustannuksen yhteys hankkeeseen',
  finalVat: 'tieto siitä, voiko hakija vähentää arvonlisäveron tai saada sen palautuksena',
};

const EFFECT_DENIED = {
  strengthensImpact:
    'tehosta kokeilujen tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta',
  spreadsResults: 'edistä tulosten hyödyntämistä koko kuntakentässä',
};
const EFFECT_ASKED = {
  strengthensImpact:
    'tehostaako kokeilu kokeilujen tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta',
  spreadsResults: 'edistääkö kokeilu tulosten hyödyntämistä koko kuntakentässä',
};

const aimsDeclared = (f: Facts['aims.declared']): string[] => [
  ...(f.challenge ? ['vastaa koko kuntakentän yhteiseen haasteeseen'] : []),
  ...(f.renewal ? ['uudistaa toimintatapoja ja palveluprosesseja'] : []),
  ...(f.savings ? ['pyrkii vähentämään kustannuksia tai hillitsemään niiden kasvua'] : []),
];

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? 'joka on suurin tässä haussa yhdelle hakemukselle myönnettävä avustus'
    : {
        limit: 'joka on haussa asetettu raja',
        basis: 'joka on haussa vahvistettu määrä',
        rates: `joka on laskettu haun mukaisina osuuksina laskelmaan otetuista kustannuksista (${w.euro(f.eligibleCosts)})`,
        rate: `joka on ${w.share(f.rate ?? '1')} laskelmaan otetuista kustannuksista (${w.euro(f.eligibleCosts)})`,
      }[('by' in f && f.by) || 'rate'];

const counted = (f: Facts['cooperation.reached']): string => {
  const known = f.known.length > 0 ? ` (${f.known.join(', ')})` : '';
  const who = {
    applicants: 'Hakijoiden määrä',
    parties: 'Hakijoiden ja kumppanien määrä',
    values: `Tiedon ”${f.fact ?? ''}” eri arvojen määrä`,
  }[f.of];
  return `${who} on ${String(f.count)}${known}.`;
};
const wanted = (f: Facts['cooperation.reached']): string =>
  f.required
    ? ` Haussa vaaditaan vähintään ${String(f.minimum)}.`
    : ` Etusijalla ovat hankkeet, joissa määrä on vähintään ${String(f.minimum)}.`;

const notCounted = (
  { municipalities, beneficiaries }: Facts['cooperation.several'],
  w: Format,
): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0
    ? ` Mukaan ei lasketa kuntia, joita vaikuttajakunta auttaa: ${w.municipalities(beside)}.`
    : '';
};

const takingPart = ({ municipalities }: Facts['cooperation.several'], w: Format): string => {
  if (municipalities.length === 0) return 'Hankkeessa ei ole mukana yhtään kuntaa.';
  const count =
    municipalities.length === 1 ? 'yksi kunta' : `${w.count(municipalities.length)} kuntaa`;
  return `Hankkeessa on mukana ${count}: ${w.municipalities(municipalities)}.`;
};
const atLeast = ({ minimum }: Facts['cooperation.several']): string =>
  `Haussa vaaditaan kuntia vähintään ${String(minimum)}.`;

const SENT_IN_TIME =
  'Jos viranomaisen järjestelmä ei toiminut ja voitte osoittaa luotettavasti, milloin hakemus lähetettiin, ilmoittakaa siitä viranomaiselle (laki 13/2003, 10 § 2 mom.).';
const SYSTEM_FAILED =
  'Selvittäkää ennen päätöstä, toimiko viranomaisen järjestelmä. Jos se ei toiminut, hakemus katsotaan saapuneeksi silloin, kun se luotettavan selvityksen mukaan lähetettiin (laki 13/2003, 10 § 2 mom.).';
const PERIOD_OF_USE = 'Käyttöaika määrätään avustuspäätöksessä.';

const OUTCOME: Record<Outcome, string> = {
  met: 'kunnossa',
  'not-met': 'ei kunnossa',
  missing: 'tieto puuttuu',
  review: 'viranomainen arvioi',
  'not-applicable': 'ei sovelleta',
};

const notation: Notation = {
  group: '\u00a0',
  decimal: ',',
  euro: (euros, cents) => `${euros},${cents}\u00a0€`,
  percent: (number) => `${number}\u00a0%`,
  day: (day, month, year) => `${String(day)}.${String(month)}.${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} klo ${String(hour)}.${minute}${seconds && `.${seconds}`}`,
  and: 'ja',
  codes: (codes, count) => `${count === 1 ? 'kuntanumero' : 'kuntanumerot'} ${codes}`,
  plurals: { kappale: 'kappaleet', tulkinta: 'tulkinnat' },
};

/** A number with more decimals than an amount can have. */
const withDecimals = (number: string): string => {
  const [euros = '', decimals = ''] = number.split('.');
  return notation.euro(euros, decimals);
};

/** Sentences on what a person typed. */
const typedSentences: TypedSentences = {
  'typed.euro': () => 'Anna euromäärä numeroin, esimerkiksi 12 345,67. Etumerkkiä ei käytetä.',
  'typed.euro-decimals': () =>
    'Anna euromäärä enintään kahdella desimaalilla, esimerkiksi 12 345,67.',
  'typed.euro-too-large': (f, w) => `Anna määrä, joka on enintään ${w.euro(f.maximum)}.`,
  'typed.euro-ambiguous': ({ readings: [amount, number] }, w) =>
    `Määrän voi lukea kahdella tavalla: ${w.euro(amount)} tai ${withDecimals(number)}. Kirjoita se kahdella desimaalilla, esimerkiksi ${w.euro(amount)}.`,
  'typed.day': () => 'Anna kalenteripäivä, esimerkiksi 15.9.2017.',
  'typed.day-ambiguous': ({ readings: [first, second] }, w) =>
    `Päivän voi lukea kahdella tavalla: ${w.day(first)} tai ${w.day(second)}. Kirjoita se pistein, päivä ensin.`,
  'typed.time': () => 'Anna päivä ja kellonaika, esimerkiksi 15.9.2017 klo 16.15.',
  'typed.time-missing': (f, w) =>
    `Kellonaika puuttuu. Lisää se päivän perään, esimerkiksi ${w.day(f.day)} klo 16.15.`,
  'typed.time-gap': ({ readings: [before, after], zone }, w) =>
    `Tätä kellonaikaa ei ole, koska kelloa siirretään sen yli eteenpäin. Anna tarkoitettu aika, esimerkiksi ${w.time(before, zone)} tai ${w.time(after, zone)}.`,
  'typed.time-doubled': ({ readings: [first, second], zone }, w) =>
    `Aika ${w.time(first, zone)} toistuu, koska kelloa siirretään taaksepäin. Kirjoita se aikavyöhykepoikkeaman kanssa: ${first} tai ${second}.`,
};

/** The Finnish catalogue. */
export const fi: Catalogue<'fi'> = {
  language: 'fi',
  notation,
  labels: {
    field: {
      id: 'Hakemuksen tunnus',
      arrivedAt: 'Milloin hakemus saapui?',
      category: 'Mihin avustusta haetaan?',
      applicants: 'Hakijat',
      'applicants.*.kind': 'Hakijan tyyppi',
      'applicants.*.code': 'Kuntanumero',
      'applicants.*.name': 'Nimi',
      'applicants.*.roles': 'Rooli digikuntakokeilussa',
      'applicants.*.members': 'Jäsenkunnat',
      partners: 'Yhteistyökumppanit',
      'partners.*.name': 'Kumppanin nimi',
      supportedMunicipalities: 'Kokeilijakunnat, joita vaikuttajakunta auttaa',
      commonChallenge: 'Vastaako hanke koko kuntakentän yhteiseen haasteeseen?',
      experiment: 'Kokeilun vaikutukset',
      'experiment.strengthensImpact':
        'Tehostaako kokeilu kokeilujen tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta?',
      'experiment.spreadsResults': 'Edistääkö kokeilu tulosten hyödyntämistä koko kuntakentässä?',
      studyMeans: 'Säästö- ja tuottavuusselvityksessä löydetty keino, joka pannaan toimeen',
      aims: 'Tavoitteet',
      'aims.renewsRoutines': 'Uudistaako hanke toimintatapoja?',
      'aims.renewsServiceProcesses': 'Uudistaako hanke palveluprosesseja?',
      'aims.lowersCosts': 'Pyrkiikö hanke vähentämään kustannuksia?',
      'aims.restrainsCostGrowth': 'Pyrkiikö hanke hillitsemään kustannusten kasvua?',
      declarations: 'Hakijan ilmoitukset',
      costs: 'Kustannukset',
      'costs.*.id': 'Rivin tunnus',
      'costs.*.kind': 'Kustannuslaji',
      'costs.*.amount': 'Määrä ilman arvonlisäveroa',
      'costs.*.description': 'Kuvaus',
      'costs.*.causedByProject': 'Aiheutuuko kustannus hankkeesta?',
      'costs.*.incurredOn': 'Kustannuksen syntymispäivä',
      'costs.*.finalVat': 'Jääkö arvonlisävero hakijan lopulliseksi kustannukseksi?',
      requestedGrant: 'Haettu avustus',
      otherFunding: 'Muu rahoitus ja tulot',
      'otherFunding.*.source': 'Rahoittaja tai tulojen lähde',
      'otherFunding.*.kind': 'Rahoituksen laji',
      'otherFunding.*.amount': 'Määrä',
      usePeriod: 'Käyttöaika',
      'usePeriod.from': 'Käyttöaika alkaa',
      'usePeriod.to': 'Käyttöaika päättyy',
    },
    entry: {
      applicants: 'Hakija',
      partners: 'Kumppani',
      costs: 'Kustannusrivi',
      otherFunding: 'Rahoitus',
    },
    answer: {
      yes: 'kyllä',
      no: 'ei',
      missing: 'ei vastattu',
      none: 'ei mitään',
    },
    remedy: {
      remove: 'poistetaan',
      add: 'lisätään',
      check: 'tarkistakaa vastaus',
      example: 'esimerkki',
    },
    review: 'Viranomaisen arvio',
    eligibility: {
      eligible: 'haun vaatimukset täyttyvät',
      ineligible: 'haun vaatimukset eivät täyty',
      undetermined: 'haun vaatimusten täyttyminen on vielä selvittämättä',
    },
    outcome: OUTCOME,
    preference: { ...OUTCOME, met: 'etusijalla', 'not-met': 'ei etusijaa' },
    rule: {
      deadline: 'Hakemuksen saapuminen',
      applicant: 'Hakijat',
      category: 'Avustuskohde',
      aims: 'Tavoitteet',
      cooperation: 'Kuntien yhteistyö',
      criteria: 'Arviointiperusteet',
      costs: 'Hyväksyttävät kustannukset',
      cap: 'Haetun avustuksen määrä',
      cofunding: 'Muu rahoitus',
    },
    category: {
      experiment: 'kuntakokeilu',
      'study-means': 'säästö- ja tuottavuusselvityksessä löydetyn keinon toimeenpano',
      'influencer-role': 'vaikuttajakunnan roolin tukeminen',
    },
    role: {
      experimenter: 'kokeilijakunta',
      influencer: 'vaikuttajakunta',
      joining: 'kokeiluun liittyvä kunta',
    },
    applicantKind: {
      municipality: 'kunta',
      'joint-authority': 'kuntayhtymä',
      other: 'muu toimija',
    },
    costKind: {
      salaries: 'henkilöstökustannukset',
      travel: 'matkakustannukset',
      premises: 'toimitilojen vuokrat',
      services: 'ostetut palvelut',
      materials: 'materiaalit ja tarvikkeet',
      software: 'ohjelmistot ja lisenssit',
      equipment: 'laitehankinnat',
      internal: 'sisäiset veloitukset',
      vat: 'arvonlisävero',
      overhead: 'prosenttimääräiset yleiskustannukset',
      'in-kind': 'laskennallinen työ ja vapaaehtoistyö',
      depreciation: 'poistot',
      provision: 'varaukset',
      financing: 'rahoituskustannukset',
      penalty: 'sakot ja viivästysseuraamukset',
      representation: 'edustusmenot',
      other: 'muut kustannukset',
    },
    fundingKind: {
      state: 'valtion rahoitus',
      'other-public': 'muu julkinen rahoitus',
      private: 'yksityinen rahoitus',
      income: 'hankkeen tulot',
    },
    document: {
      release: 'valtiovarainministeriön tiedote 24.8.2017',
      'decision-notice': 'valtiovarainministeriön tiedote',
      'act-688/2001': 'valtionavustuslaki (688/2001)',
      'act-13/2003': 'laki sähköisestä asioinnista viranomaistoiminnassa (13/2003)',
      'act-434/2003': 'hallintolaki (434/2003)',
      'act-410/2015': 'kuntalaki (410/2015)',
      'act-150/1930': 'laki säädettyjen määräaikain laskemisesta (150/1930)',
      'act-1501/1993': 'arvonlisäverolaki (1501/1993)',
      'decree-893/2019': 'valtioneuvoston asetus (893/2019)',
      'grant-terms': 'Opetushallituksen erityisavustusten ehdot',
      'case-law': 'ratkaisu',
      'supreme-court': 'ratkaisu',
      interpretation: 'digikunta-paketin tulkinta',
    },
    source: {
      binding: 'Perusteet',
      comparison: 'Vertailuaineisto',
      interpretation: 'Tulkinta',
      unspecified: 'Lähteet',
    },
    binding: {
      maximum: 'suurin yhdelle hakemukselle myönnettävä avustus',
      rate: 'enimmäisosuus hyväksyttävistä kustannuksista',
      requested: 'haettu avustus',
      'other-funding': 'muu rahoitus',
      limit: 'haussa asetettu raja',
      minimum: 'pienin haussa myönnettävä avustus',
      payable: 'kustannukset, jotka voidaan maksaa avustuksesta',
      basis: 'haussa vahvistettu määrä',
      'own-rule': 'haun muu ehto',
    },
    step: {
      line: 'Kustannusrivi',
      eligible: 'Hyväksyttävät kustannukset',
      share: 'Enimmäisosuus ennen pyöristystä',
      ceiling: 'Enimmäisosuuden mukainen määrä, pyöristetty alaspäin senttiin',
      'other-funding': 'Hyväksyttävät kustannukset muun rahoituksen vähentämisen jälkeen',
      requested: 'Haettu avustus',
      maximum: 'Avustusta voidaan myöntää enintään',
      'self-financing': 'Omarahoitusosuus',
      part: 'Osuus kustannusten osasta',
      fixed: 'Haussa vahvistettu määrä',
      units: 'Haussa vahvistettu määrä yksiköiltä',
    },
    declaration: {
      'quality-and-impact':
        'hanke parantaa toimintatapojen tai palveluprosessien laatua ja vaikuttavuutta',
      'municipal-task': 'toiminta jää kunnan tehtäväksi maakuntauudistuksen jälkeen',
    },
    criterion: {
      'social-and-economic-impact': 'yhteiskunnallinen ja taloudellinen vaikuttavuus',
      'general-significance': 'yleinen merkitys kunnille',
      'significance-for-municipalities': 'yleinen merkitys kunnille',
      'new-ways-of-organising': 'uudenlaiset tavat järjestää toimintoja tai rakenteita',
      innovativeness: 'innovatiivisuus',
    },
    reading: {
      'closing-strict': 'Kello 16.15 saapunut hakemus on jo myöhässä',
      'both-renewals': 'Hankkeen on uudistettava sekä toimintatapoja että palveluprosesseja',
      'challenge-not-required': 'Koko kuntakentän yhteinen haaste on ohjelman tavoite, ei vaatimus',
      'equipment-accepted': 'Laitehankintojen kustannukset ovat hyväksyttäviä',
      'nobody-named': 'Vaikuttajakunnan ei tarvitse nimetä kokeilijakuntia, joita se auttaa',
      'no-deduction': 'Muuta rahoitusta ei vähennetä hyväksyttävistä kustannuksista',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `Hakemus saapui ajoissa ${w.time(f.arrivedAt, f.zone)} (määräaika ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.at-closing': (f, w) =>
      `Hakemus saapui täsmälleen määräajan päättyessä, ${w.time(f.arrivedAt, f.zone)}. Tässä tarkistuksessa sen tulkitaan saapuneen ajoissa. Myöhemmin saapunut hakemus olisi myöhästynyt.`,
    'deadline.late': (f, w) =>
      `Hakemus saapui ${w.time(f.arrivedAt, f.zone)}, määräajan (${w.closing(f.closesAt, f.zone)}) jälkeen. Määräajan jälkeen saapunut hakemus ei täytä haun vaatimuksia.`,
    'deadline.to-the-minute': (f, w) =>
      `Saapumisaika ${w.time(f.arrivedAt, f.zone)} tunnetaan vain minuutin tarkkuudella, ja määräaika päättyi saman minuutin aikana. Viranomainen selvittää lokitiedoista, saapuiko hakemus ajoissa.`,
    'deadline.review-accepted': (f, w) =>
      `Viranomainen on arvioinut, että hakemus saapui ajoissa (määräaika ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.review-rejected': (f, w) =>
      `Viranomainen on arvioinut, ettei hakemus saapunut hakuaikana (määräaika ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.before-opening': (f, w) =>
      `Hakemus saapui ${w.time(f.arrivedAt, f.zone)}, ennen hakuajan alkua (${w.time(f.opensAt, f.zone)}). Viranomainen harkitsee, otetaanko hakemus käsiteltäväksi.`,
    'deadline.too-early': (f, w) =>
      `Hakemus saapui ${w.time(f.arrivedAt, f.zone)}, ennen hakuajan alkua (${w.time(f.opensAt, f.zone)}). Hakuaika päättyy ${w.closing(f.closesAt, f.zone)}.`,
    'deadline.open-ended': () => 'Haussa ei ole määräaikaa.',
    'deadline.category-missing': () =>
      'Hakuaika riippuu haettavasta kohteesta, joka ei käy ilmi hakemuksesta.',
    'deadline.not-set': () =>
      'Hakuajan päättymisaika ei ole tiedossa, joten saapumista ei tarkisteta.',
    'deadline.closed': (f, w) =>
      `Määräaika oli ${w.closing(f.closesAt, f.zone)}, eikä hakemus ollut saapunut ${w.time(f.asOf, f.zone)} mennessä.`,
    'deadline.not-arrived': (f, w) =>
      `Hakemuksen saapumisaika puuttuu. Määräaika on ${w.closing(f.closesAt, f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Hakijan mukaan digikuntakokeilussa mukana: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Hakijan mukaan liittymässä digikuntakokeiluun: ${w.list(f.applicants.map(who))}. Tässä tarkistuksessa oletetaan, että kunta liittyy kokeiluun ennen avustuspäätöstä.`,
    'applicant.may-apply': (f, w) => `Tässä haussa voivat hakea: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `${who(f.applicant)} on hakijan mukaan ilmoittautunut vaikuttajakunnaksi, joten se voi olla päähakija.`,
    'applicant.not-participant': (f) =>
      `${who(f.applicant)} ei hakijan mukaan ole mukana digikuntakokeilussa eikä liittymässä siihen. Avustusta voivat hakea vain kunnat, jotka ovat mukana kokeilussa tai liittyvät siihen.`,
    'applicant.not-influencer': (f) =>
      `${who(f.applicant)} ei hakijan mukaan ole ilmoittautunut vaikuttajakunnaksi. Kun avustusta haetaan vaikuttajakunnan roolin tukemiseen, päähakijan on oltava vaikuttajakunnaksi ilmoittautunut kunta silloin, kun hakemus saapuu.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} ei ole kunta. Avustusta voivat hakea vain kunnat. Muut voivat olla hankkeessa yhteistyökumppaneina.`,
    'applicant.joint-body': (f, w) =>
      `${who(f.applicant)} on kuntayhtymä, ei kunta. Viranomainen arvioi, voiko kuntayhtymä hakea avustusta.${f.members.length > 0 ? ` Jäsenkunnat: ${w.municipalities(f.members)}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: ${w.applicantKind(f.kind)} ei voi hakea avustusta tässä haussa.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: viranomainen arvioi, voiko ${w.applicantKind(f.kind)} hakea avustusta tässä haussa.`,
    'applicant.review-accepted': (f) =>
      `${who(f.applicant)} voi viranomaisen arvion mukaan hakea avustusta.`,
    'applicant.review-rejected': (f) =>
      `${who(f.applicant)} ei viranomaisen arvion mukaan voi hakea avustusta.`,
    'applicant.applicants-missing': () => 'Hakemuksesta ei käy ilmi, ketkä hakevat avustusta.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: hakemuksesta ei käy ilmi, onko hakija kunta, kuntayhtymä vai muu toimija.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: hakemuksesta ei käy ilmi, onko kunta kokeilijakunta, vaikuttajakunta tai liittymässä kokeiluun.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} ei hakijan mukaan ole vaikuttajakunta, joten avustuskohde ratkaisee, voiko se hakea. Hakemuksesta ei käy ilmi, mihin kohteeseen avustusta haetaan.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} on Ahvenanmaan kunta. Hakuilmoitus ei sulje sitä pois. Viranomainen selvittää, vaikuttaako maakunnan oma lainsäädäntö asiaan.`,
    'applicant.code-unknown': (f) => `${who(f.applicant)}: kuntanumero ${f.code} ei ole käytössä.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: kuntanumero ${f.code} poistui käytöstä kuntaliitoksessa ${w.day(f.on)}. Nykyinen kuntanumero on ${f.into}.`,

    'category.category-missing': () =>
      'Hakemuksesta ei käy ilmi, mihin kohteeseen avustusta haetaan.',
    'category.not-in-call': (f) => `Tässä haussa ei ole kohdetta ”${f.category}”.`,
    'category.accepted': () => 'Avustusta haetaan yhteen haun kohteista.',
    'category.effects': () =>
      'Hakijan mukaan kokeilu tehostaa kokeilujen tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta ja edistää tulosten hyödyntämistä koko kuntakentässä.',
    'category.effects-denied': (f) =>
      `Hakijan mukaan kokeilu ei ${f.denied.map((effect) => EFFECT_DENIED[effect]).join(' eikä ')}. Kuntakokeilulta edellytetään molempia.`,
    'category.effects-missing': (f, w) =>
      `Hakemuksesta ei käy ilmi, ${w.list(f.missing.map((effect) => EFFECT_ASKED[effect]))}.`,
    'category.means': () =>
      'Hakemuksessa on nimetty toimeenpantava keino. Viranomainen arvioi, onko se säästö- ja tuottavuusselvityksessä löydetty keino.',
    'category.means-empty': () =>
      'Hakemuksessa ei nimetä säästö- ja tuottavuusselvityksen keinoa, joka pantaisiin toimeen.',
    'category.means-missing': () =>
      'Hakemuksesta ei käy ilmi, mikä säästö- ja tuottavuusselvityksen keino pannaan toimeen.',
    'category.supports': (f, w) =>
      `Hakijan mukaan vaikuttajakunta edistää näiden kuntien kehitystä: ${w.municipalities(f.municipalities)}. Viranomainen arvioi, ovatko ne kokeilijakuntia.`,
    'category.supports-nobody': () =>
      'Hakemuksessa ei nimetä yhtään muuta kuntaa, jonka kehitystä vaikuttajakunta edistäisi.',
    'category.supports-missing': () =>
      'Hakemuksesta ei käy ilmi, mitä kuntia vaikuttajakunta auttaa.',
    'category.lead-missing': (f) =>
      `Päähakijan ${f.fact === 'code' ? 'kuntanumero' : 'hakijatyyppi'} puuttuu, joten ei voida sanoa, onko autettava kunta jokin muu kuin päähakija.`,

    'aims.declared': (f, w) => {
      const aims = aimsDeclared(f);
      return aims.length > 0
        ? `Hakijan mukaan hanke ${w.list(aims)}.`
        : 'Hakija on antanut haussa vaaditut ilmoitukset.';
    },
    'aims.one-renewal': (f) =>
      `Hakijan mukaan hanke uudistaa ${f.renewed === 'routines' ? 'toimintatapoja' : 'palveluprosesseja'}. Tässä tarkistuksessa riittää, että hanke uudistaa toimintatapoja tai palveluprosesseja.`,
    'aims.challenge-denied': () =>
      'Hakijan mukaan hanke ei vastaa koko kuntakentän yhteiseen haasteeseen.',
    'aims.challenge-missing': () =>
      'Hakemuksesta ei käy ilmi, vastaako hanke koko kuntakentän yhteiseen haasteeseen.',
    'aims.renewal-denied': () =>
      'Hakijan mukaan hanke ei uudista toimintatapoja eikä palveluprosesseja.',
    'aims.renewal-missing': () =>
      'Hakemuksesta ei käy ilmi, uudistaako hanke toimintatapoja ja palveluprosesseja.',
    'aims.renewal-partial': (f) =>
      `Hakijan mukaan hanke uudistaa ${f.renewed === 'routines' ? 'toimintatapoja mutta ei palveluprosesseja' : 'palveluprosesseja mutta ei toimintatapoja'}. Tämän tulkinnan mukaan hankkeen on uudistettava molempia.`,
    'aims.declaration-denied': (f, w) =>
      `Hakijan mukaan tämä ei pidä paikkaansa: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `Hakemuksesta ei käy ilmi, pitääkö tämä paikkansa: ${w.declaration(f.declaration)}.`,
    'aims.savings-denied': () =>
      'Hakijan mukaan hanke ei pyri vähentämään kustannuksia eikä hillitsemään niiden kasvua.',
    'aims.savings-missing': () =>
      'Hakemuksesta ei käy ilmi, pyrkiikö hanke vähentämään kustannuksia tai hillitsemään niiden kasvua.',

    'cooperation.several': (f, w) =>
      `${takingPart(f, w)} Avustusta myönnetään ensisijaisesti useita kuntia koskeviin hankkeisiin.${notCounted(f, w)}`,
    'cooperation.single': (f, w) =>
      `${takingPart(f, w)} Avustusta myönnetään ensisijaisesti ${f.minimum === 2 ? 'useita kuntia' : `vähintään ${String(f.minimum)} kuntaa`} koskeviin hankkeisiin, mutta sitä voi hakea myös muihin hankkeisiin.${notCounted(f, w)}`,
    'cooperation.enough': (f, w) => `${takingPart(f, w)} ${atLeast(f)}`,
    'cooperation.too-few': (f, w) => `${takingPart(f, w)} ${atLeast(f)}${notCounted(f, w)}`,
    'cooperation.reached': (f) => `${counted(f)}${wanted(f)}`,
    'cooperation.not-reached': (f) =>
      `${counted(f)}${wanted(f)} ${f.required ? 'Määrä on liian pieni.' : 'Avustusta voi hakea myös muihin hankkeisiin.'}`,
    'cooperation.open': (f) =>
      `${counted(f)}${wanted(f)} Hakemuksesta puuttuu tietoja, jotka voivat lisätä määrää.`,
    'cooperation.unknown': () =>
      'Hakemuksesta ei vielä käy ilmi, onko hankkeessa mukana useita kuntia.',

    'criteria.needs-review': (f, w) => `Viranomaisen arvioitavana: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) =>
      `Arviointiperuste täyttyy viranomaisen arvion mukaan: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `Arviointiperuste ei täyty viranomaisen arvion mukaan: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      isZero(f.underReview)
        ? `Ilmoitetuista kustannuksista (${w.euro(f.submitted)}) laskelmaan on otettu hyväksyttävinä ${w.euro(f.eligible)}.`
        : `Ilmoitetuista kustannuksista (${w.euro(f.submitted)}) laskelmassa on toistaiseksi mukana ${w.euro(f.eligible)}. Tästä viranomainen arvioi vielä ${w.euro(f.underReview)}.`,
    'costs.none-eligible': (f, w) =>
      `Ilmoitetuissa kustannuksissa (${w.euro(f.submitted)}) ei ole hyväksyttäviä kustannuksia.`,
    'costs.lines-missing': () => 'Hakemuksesta eivät käy ilmi hankkeen kustannukset.',
    'costs.incomplete': (f, w) =>
      `Hyväksyttäviä kustannuksia ei voida vielä laskea. Tietoja puuttuu ${f.lines.length === 1 ? 'kustannusriviltä' : 'kustannusriveiltä'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'costs.below-minimum': (f, w) =>
      f.kinds.length > 0
        ? `Näitä kustannuksia on otettu laskelmaan ${w.euro(f.eligible)}, mutta haussa vaaditaan vähintään ${w.euro(f.minimum)}: ${w.list(f.kinds.map(w.costKind))}.`
        : `Kustannuksia on otettu laskelmaan ${w.euro(f.eligible)}, mutta haussa vaaditaan vähintään ${w.euro(f.minimum)}.`,
    'costs.period-outside': (f, w) =>
      `Avustuksen käyttöaika (${w.day(f.from)}–${w.day(f.to)}) ei ole haun sallimien päivien (${f.earliest === null ? '' : w.day(f.earliest)}–${f.latest === null ? '' : w.day(f.latest)}) sisällä.`,
    'costs.period-too-long': (f, w) =>
      `Avustuksen käyttöaika (${w.day(f.from)}–${w.day(f.to)}) on pidempi kuin haussa sallitaan: enintään ${String(f.months)} kuukautta.`,
    'costs.not-asked': () => 'Tässä haussa avustus ei riipu kustannuksista.',
    'costs.match-only': (f, w) =>
      `Mukana kustannuksissa, mutta sitä ei makseta avustuksesta: ${w.costKind(f.kind)}.`,
    'costs.flat': (f, w) =>
      `Prosenttimääräinen kustannus: ${w.costKind(f.kind)}, ${w.euro(f.counted)}. Sitä otetaan laskelmaan enintään ${w.share(f.share)} ${f.of.length > 0 ? `näistä kustannuksista: ${w.list(f.of.map(w.costKind))}` : 'kustannuksista'}.`,
    'costs.limited': (f, w) =>
      `Mukana osittain: ${w.costKind(f.kind)}. Määrästä ${w.euro(f.amount)} laskelmaan on otettu ${w.euro(f.counted)}, koska haussa on rajattu näitä kustannuksia.`,

    'costs.accepted': (f, w) => `Hyväksyttävä: ${w.costKind(f.kind)}.`,
    'costs.final-vat': (_, w) =>
      `Hyväksyttävä: arvonlisävero, joka jää hakijan mukaan lopulliseksi kustannukseksi.${w.under('vat.130', ' Kunta saa arvonlisäveron tavallisesti takaisin.')}`,
    'costs.needs-review': (f, w) =>
      `Viranomainen arvioi, onko kustannus hyväksyttävä: ${w.costKind(f.kind)}. Toistaiseksi se on mukana laskelmassa.`,
    'costs.before-decision': (f, w) =>
      `Kustannus syntyi ${w.day(f.incurredOn)}, ennen kuin avustuspäätöksistä tiedotettiin (${w.day(f.decisionsAnnouncedOn)}). Viranomainen arvioi, onko se hyväksyttävä. Toistaiseksi se on mukana laskelmassa.`,
    'costs.review-accepted': (f, w) =>
      `Viranomaisen arvion mukaan kustannus on hyväksyttävä: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) =>
      `Viranomaisen arvion mukaan kustannus ei ole hyväksyttävä: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Ei hyväksyttävä: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () =>
      'Ei hyväksyttävä: arvonlisävero, joka ei hakijan mukaan jää lopulliseksi kustannukseksi.',
    'costs.not-caused': () =>
      'Ei mukana laskelmassa: kustannus ei hakijan mukaan aiheudu hankkeesta.',
    'costs.outside-period': (f, w) =>
      `Ei mukana laskelmassa: kustannus syntyi ${w.day(f.incurredOn)}, avustuksen käyttöajan (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}) ulkopuolella.`,
    'costs.line-incomplete': (f, w) =>
      `Ei vielä mukana laskelmassa. Puuttuu: ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `Avustuksen käyttöaika ei ole tiedossa, joten ei voida sanoa, onko kustannus (${w.day(f.incurredOn)}) syntynyt sen aikana. Toistaiseksi se on mukana laskelmassa.`,

    'cap.within': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ei ylitä enimmäismäärää ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ylittää enimmäismäärän ${w.euro(f.ceiling)}, ${basis(f, w)}. Ylitys ei estä avustuksen hakemista, mutta enempää ei voida myöntää.`,
    'cap.request-missing': () => 'Hakemuksesta ei käy ilmi, kuinka paljon avustusta haetaan.',
    'cap.costs-missing': () =>
      'Vielä ei voida sanoa, ylittääkö haettu avustus enimmäismäärän, koska kustannuksista puuttuu tietoja.',
    'cap.facts-missing': () =>
      'Vielä ei voida sanoa, ylittääkö haettu avustus enimmäismäärän, koska enimmäismäärään vaikuttavia tietoja puuttuu.',
    'cap.below-minimum': (f, w) =>
      `Pienin tässä haussa myönnettävä avustus on ${w.euro(f.minimum)}. Haettu avustus on ${w.euro(f.requested)} ja enimmäismäärä ${w.euro(f.ceiling)}, joten avustusta ei voida myöntää.`,

    'cofunding.none': () =>
      'Hakijan mukaan samoihin kustannuksiin ei ole muuta rahoitusta eikä hankkeella ole tuloja.',
    'cofunding.within': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ja muu rahoitus ${w.euro(f.otherFunding)} eivät yhdessä ylitä laskelmaan otettuja kustannuksia (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ja muu rahoitus ${w.euro(f.otherFunding)} ylittävät yhdessä laskelmaan otetut kustannukset (${w.euro(f.eligibleCosts)}). Avustuksella voidaan kattaa enintään ${w.euro(f.room)}.${w.under('interpretation.7', ' Muun rahoituksen vähentäminen perustuu valtionavustuskäytäntöön.')}`,
    'cofunding.funding-missing': () =>
      'Hakemuksesta ei käy ilmi, onko samoihin kustannuksiin muuta rahoitusta tai onko hankkeella tuloja.',
    'cofunding.facts-missing': () =>
      'Vielä ei voida sanoa, ylittävätkö haettu avustus ja muu rahoitus yhdessä laskelmaan otetut kustannukset, koska tietoja puuttuu.',
    'cofunding.state-money': (f, w) =>
      `Viranomainen arvioi, voidaanko muulla valtion rahoituksella kattaa hakijan omarahoitusosuutta: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `Viranomaisen arvion mukaan muulla valtion rahoituksella voidaan kattaa hakijan omarahoitusosuutta: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `Viranomaisen arvion mukaan muulla valtion rahoituksella ei voida kattaa hakijan omarahoitusosuutta: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `Hakemuksesta ei käy ilmi, onko muu rahoitus valtion rahoitusta, muuta julkista rahoitusta, yksityistä rahoitusta vai hankkeen tuloa: ${named(f.source)}.`,

    'ranking.eligible-preferred': () =>
      'Tarkistetut haun vaatimukset täyttyvät, ja hakemus on etusijalla.',
    'ranking.eligible': () => 'Tarkistetut haun vaatimukset täyttyvät.',
    'ranking.open-preferred': () =>
      'Haun vaatimusten täyttyminen on vielä selvittämättä. Hakemus on etusijalla.',
    'ranking.open': () => 'Haun vaatimusten täyttyminen on vielä selvittämättä.',

    'allocation.full': () => 'Ehdotetaan suurinta mahdollista avustusta.',
    'allocation.partial': (f, w) =>
      `Ehdotetaan määrärahasta jäljellä olevaa määrää; suurin mahdollinen avustus olisi ${w.euro(f.maximumAward)}.`,
    'allocation.share': (f, w) =>
      `Ehdotetaan samaa osuutta suurimmasta mahdollisesta avustuksesta (${w.euro(f.maximumAward)}) kuin muille.`,
    'allocation.no-budget-left': (f, w) =>
      `Määräraha ei riitä. Suurimpaan mahdolliseen avustukseen puuttuu ${w.euro(f.needed)}.`,
    'allocation.below-minimum': (f, w) =>
      `Suurin mahdollinen avustus on pienempi kuin vähimmäisavustus, joka on ${w.euro(f.minimumAward)}.`,
    'allocation.share-below-minimum': (f, w) =>
      `Osuus määrärahasta olisi pienempi kuin vähimmäisavustus, joka on ${w.euro(f.minimumAward)}. Suurimpaan mahdolliseen avustukseen puuttuu ${w.euro(f.needed)}.`,
    'allocation.nothing-to-award': () =>
      'Myönnettävää ei ole: suurin mahdollinen avustus on 0,00\u00a0€.',

    'settlement.as-decided': (f, w) =>
      `Laskelman mukaan lopullinen avustus on päätöksen mukaiset ${w.euro(f.finalGrant)}.`,
    'settlement.by-share': (f, w) =>
      `Laskelman mukaan lopullinen avustus on ${w.euro(f.finalGrant)}: päätöksessä määrätty osuus (${w.share(f.rate)}) toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-terms': (f, w) =>
      `Laskelman mukaan lopullinen avustus on ${w.euro(f.finalGrant)}: toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}) on laskettu haun mukaiset osuudet ja rajat.`,
    'settlement.by-units': (f, w) =>
      `Laskelman mukaan lopullinen avustus on ${w.euro(f.finalGrant)}: yksiköitä on ilmoitettu ${w.count(f.units)}, ja yksiköltä myönnetään ${w.euro(f.unit)}.`,
    'settlement.units-missing': () =>
      'Selvityksestä ei käy ilmi yksiköiden määrä. Lopullinen avustus lasketaan siitä.',
    'settlement.by-other-funding': (f, w) =>
      `Laskelman mukaan lopullinen avustus on ${w.euro(f.finalGrant)}: toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}) on vähennetty muu rahoitus ja tulot (${w.euro(f.otherFunding)}), jos avustuspäätös niin määrää.`,
    'settlement.pay': (f, w) =>
      `Avustuksesta on maksamatta ${w.euro(f.balance)}.${w.under('act.29', ' Maksaminen edellyttää hyväksyttävää selvitystä määräajassa (valtionavustuslain 12 ja 29 §).')}`,
    'settlement.repay': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Avustuksen saajan on palautettava liikaa saatu määrä${w.under('act.20', ' viipymättä (valtionavustuslain 20 §). Jos saaja ei palauta sitä, valtionapuviranomaisen on päätöksellään määrättävä se takaisin perittäväksi (21 §), jollei 26 tai 28 §:stä johdu muuta')}.`,
    'settlement.keep': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Jos palautettava määrä on enintään ${w.euro(f.limit)}, sen saa jättää palauttamatta${w.under('act.20', ' (valtionavustuslain 20 § 1 mom.)')}.`,
    'settlement.even': () => 'Maksettu määrä vastaa lopullista avustusta.',
    'settlement.awaits-facts': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.excess)} enemmän kuin tähän mennessä ilmoitettujen kustannusten perusteella olisi maksettava. Palauttamista ei voida arvioida ennen kuin puuttuvat tiedot on saatu.`,
    'settlement.costs-missing': () =>
      'Selvityksestä eivät käy ilmi toteutuneet kustannukset. Lopullinen avustus lasketaan niistä.',
    'settlement.funding-missing': () =>
      'Muusta rahoituksesta tai tuloista puuttuu tietoja. Muu rahoitus ja tulot voivat pienentää lopullista avustusta.',
    'settlement.costs-need-review': (f, w) =>
      `Kustannuksista ${w.euro(f.underReview)} on viranomaisen arvioitavana. Ne ovat mukana laskelmassa, ja palautettava määrä voi kasvaa.`,
    'settlement.use-needs-review': (_, w) =>
      `Laskelma ei kerro, onko avustusta käytetty päätöksen ja sen ehtojen mukaisesti. Viranomainen arvioi sen${w.under('act.22', ' (valtionavustuslain 20–22 §)')}.`,
    'settlement.facts-missing': (f, w) =>
      `Tietoja puuttuu ${f.lines.length === 1 ? 'kustannusriviltä' : 'kustannusriveiltä'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'Avustuksen saajan on maksettava palautettavalle määrälle avustuksen maksupäivästä lukien korkolain (633/1982) 3 §:n 2 momentin mukaista vuotuista korkoa lisättynä kolmella prosenttiyksiköllä (valtionavustuslain 24 §).',
    'settlement.joint-liability': (f) =>
      `Avustus on myönnetty yhteisesti ${String(f.recipients)} saajalle, ja kaikki saajat vastaavat yhteisvastuullisesti sen takaisin maksamisesta (valtionavustuslain 27 §).`,

    'input.required': () => 'Tämä tieto on pakollinen.',
    'input.text': () => 'Anna teksti.',
    'input.text-too-long': (f, w) => `Anna enintään ${w.count(f.maximum)} merkin pituinen teksti.`,
    'input.text-broken': () => 'Tekstissä on virheellinen merkki. Kirjoita teksti uudelleen.',
    'input.text-control': () =>
      'Tekstissä on ohjausmerkki. Poista se; sarkain ja rivinvaihto ovat sallittuja.',
    'input.true-or-false': () => 'Anna arvo true tai false.',
    'input.list': () => 'Anna luettelo.',
    'input.list-too-long': (f, w) => `Anna enintään ${w.count(f.maximum)} kohdan luettelo.`,
    'input.record': () => 'Anna tiedot nimettyinä kenttinä.',
    'input.unknown-key': (f) => `Kenttää ”${f.key}” ei ole.`,
    'input.choice': (f, w) => `Valitse jokin näistä: ${f.choices.map(w.choice).join(', ')}.`,
    'input.euro': () =>
      'Anna euromäärä numeroina, desimaalierottimena piste ja enintään kaksi desimaalia, esimerkiksi 12345.67. Ei etumerkkiä, välilyöntejä, pilkkua eikä eksponenttia; enintään 9999999999999.99.',
    'input.euro-above-zero': () => 'Anna määrä, joka on suurempi kuin nolla.',
    'input.no-amount': () => 'Vähintään yhdellä kustannusrivillä on oltava nollaa suurempi määrä.',
    'input.instant': () =>
      'Anna päivämäärä ja kellonaika sekä aikavyöhykepoikkeama (esim. +03:00) tai Z, esimerkiksi 2017-09-15T16:15:00+03:00.',
    'input.instant-without-offset': () =>
      "Ajasta puuttuu aikavyöhykepoikkeama. Lisää se (2017-09-15T16:15:00+03:00) tai muunna Suomen aika funktiolla helsinkiTime('2017-09-15T16:15').",
    'input.day': () => 'Anna kalenteripäivä muodossa 2017-09-15.',
    'input.period-reversed': () => 'Käyttöaika ei voi päättyä ennen alkamistaan.',
    'input.municipality-code': () => 'Anna kolminumeroinen kuntanumero, esimerkiksi 091.',
    'input.own-rule-failed': (f) => `Säännön ”${f.rule}” tarkistus epäonnistui.`,
    'input.unreadable': () => 'Tietoja ei voitu lukea. Anna ne esimerkiksi JSON-muodossa.',
    'input.too-large': (f, w) =>
      `Tietoja on liikaa. Anna enintään ${w.count(f.maximum)} ${TOO_LARGE[f.limit]}.`,
    ...typedSentences,

    'sheet.workbook': () =>
      'Tiedosto ei ole CSV-muodossa. Tallenna taulukko CSV-muodossa ja anna se uudelleen.',
    'sheet.empty': () =>
      'Taulukossa ei ole hakemuksia. Kirjoita ensimmäiselle riville otsikot ja niiden alle hakemukset.',
    'sheet.quotes': () =>
      'Rivillä on lainausmerkki väärässä paikassa, tai lainaus ei pääty. Tallenna taulukko uudelleen CSV-muodossa.',
    'sheet.headings-missing': () =>
      'Ensimmäisellä rivillä ei ole yhtään tunnettua otsikkoa. Otsikoita ovat esimerkiksi Hakemuksen tunnus, Saapunut ja Kustannuslaji.',
    'sheet.heading-unknown': (f) =>
      `Otsikkoa ”${f.heading}” ei tunneta, joten saraketta ei luettu. Korjaa otsikko tai poista sarake.`,
    'sheet.heading-twice': (f) =>
      `Otsikko ”${f.heading}” on kahdesti, ja vain ensimmäinen sarake luettiin. Poista toinen tai numeroi otsikot.`,
    'sheet.heading-missing': (f) =>
      `Solun ”${f.text}” sarakkeella ei ole otsikkoa. Lisää otsikko tai tyhjennä solu.`,
    'sheet.contradiction': (f) =>
      `Saman hakemuksen rivillä ${String(f.row)} lukee ”${f.text}”. Anna sama tieto tai jätä solu tyhjäksi.`,
    'sheet.funding-twice': (f) =>
      `Sama muu rahoitus on jo rivillä ${String(f.row)}. Jätä solut tyhjiksi, jos rahoitus on sama.`,
    'sheet.none-and-more': () =>
      'Solun mukaan muuta rahoitusta ei ole, mutta hakemuksessa ilmoitetaan sitä. Poista toinen tieto.',
    'sheet.choice': (f, w) => `Anna jokin näistä: ${f.choices.map(w[f.of]).join('; ')}.`,
    'sheet.true-or-false': () => 'Anna kyllä tai ei.',
    'sheet.code': () =>
      'Anna kuntanumero kolmella numerolla, esimerkiksi 091. Erota useat numerot pilkulla.',
    'sheet.code-short': (f) =>
      `Kuntanumerossa on kolme numeroa; ”${f.text}” on luultavasti ${f.likely}. Muotoile sarake tekstiksi ja anna ${f.likely}.`,
  },
  advice: {
    applicant: {
      'deadline.closed': 'Hakuaika on päättynyt.',
      'deadline.not-arrived': 'Huolehtikaa siitä, että hakemus on perillä määräaikaan mennessä.',
      'applicant.joining': 'Liittykää kokeiluun ennen päätöstä.',
      'applicant.not-participant':
        'Tarkistakaa, onko kunta mukana kokeilussa tai liittymässä siihen.',
      'applicant.not-influencer':
        'Valitkaa päähakijaksi vaikuttajakunta tai hakekaa avustusta muuhun kohteeseen.',
      'applicant.not-municipality': 'Merkitkää toimija yhteistyökumppaniksi.',
      'applicant.code-unknown': 'Tarkistakaa kuntanumero.',
      'applicant.code-merged': 'Ilmoittakaa nykyinen kuntanumero.',
      'category.means-empty': 'Nimetkää keino, jonka hanke panee toimeen.',
      'category.supports-nobody':
        'Nimetkää vähintään yksi kokeilijakunta, jonka kehitystä vaikuttajakunta edistää.',
      'cooperation.single': 'Hanke on etusijalla, jos siihen osallistuu useita kuntia.',
      'costs.none-eligible':
        'Tarkistakaa kustannusarvio: kustannuslajit ja se, aiheutuvatko kustannukset hankkeesta.',
      'costs.refused-kind': 'Poistakaa rivi tai tarkistakaa kustannuslaji.',
      'costs.outside-period': 'Tarkistakaa päivä ja käyttöaika.',
      'costs.period-missing': `${PERIOD_OF_USE} Tämä ei edellytä teiltä toimenpiteitä.`,
      'cap.exceeded': 'Pienentäkää haettua määrää.',
      'cap.below-minimum': 'Tarkistakaa haettu määrä.',
      'cofunding.exceeded': 'Pienentäkää haettua määrää.',
    },
    applicantByOutcome: {
      missing: 'Täydentäkää puuttuvat tiedot.',
      review: 'Tämä ei edellytä teiltä toimenpiteitä. Voitte halutessanne täydentää hakemusta.',
    },
    official: {
      'deadline.not-arrived': 'Tarkistakaa saapumisaika asianhallinnasta.',
      'costs.period-missing': PERIOD_OF_USE,
    },
    officialByOutcome: {
      missing:
        'Kehottakaa hakijaa täydentämään hakemusta määräajassa, jollei se ole tarpeetonta, ja ilmoittakaa, miten sitä on täydennettävä.',
      review: 'Arvioikaa asia ja kirjatkaa arvion perustelut.',
    },
    byClause: { 'e-services.10': { applicant: SENT_IN_TIME, official: SYSTEM_FAILED } },
    noSource: 'Haku ei mainitse tälle lähdettä.',
    reviewedBefore: 'Aiempi arvio koskee toisia tietoja tai hakemuksen toista versiota.',
  },
  summary: {
    verdict: {
      eligible: 'Hakemus täyttää ne haun vaatimukset, jotka tässä on tarkistettu.',
      ineligible: 'Hakemus ei täytä kaikkia haun vaatimuksia.',
      undetermined: 'Vielä ei voida sanoa, täyttääkö hakemus haun vaatimukset.',
    },
    award: (f, w) => {
      const costs = w.euro(f.eligibleCosts);
      const maximum = w.euro(f.maximumAward);
      return {
        rate:
          f.rate === null
            ? `Avustusta voidaan myöntää enintään ${maximum}: laskelmaan otetuista kustannuksista (${costs}) on laskettu haun mukaiset osuudet.`
            : `Avustusta voidaan myöntää enintään ${maximum} eli ${w.share(f.rate)} laskelmaan otetuista kustannuksista (${costs}).`,
        limit: `Avustusta voidaan myöntää enintään ${maximum}, joka on haussa asetettu raja. Laskelmaan on otettu kustannuksia ${costs}.`,
        minimum:
          'Avustusta ei voida myöntää: se olisi pienempi kuin pienin haussa myönnettävä avustus.',
        payable: `Avustusta voidaan myöntää enintään ${maximum}: avustuksesta ei voida maksaa kaikkia laskelmaan otettuja kustannuksia (${costs}).`,
        basis: `Avustusta voidaan myöntää enintään ${maximum} eli haussa vahvistettu määrä.`,
        'own-rule': `Avustusta voidaan myöntää enintään ${maximum} haun muun ehdon vuoksi.`,
        requested: f.basis
          ? `Avustusta voidaan myöntää enintään ${maximum} eli haettu määrä. Haun mukaan avustus voisi olla enintään ${w.euro(f.ceiling)}.`
          : `Avustusta voidaan myöntää enintään ${maximum} eli haettu määrä. Laskelmaan otetuista kustannuksista (${costs}) avustus voisi olla enintään ${w.euro(f.ceiling)}.`,
        maximum: `Avustusta voidaan myöntää enintään ${maximum}, joka on suurin tässä haussa yhdelle hakemukselle myönnettävä avustus. Laskelmaan on otettu kustannuksia ${costs}.`,
        'other-funding': `Avustusta voidaan myöntää enintään ${maximum}: laskelmaan otetuista kustannuksista (${costs}) vähennetään muu rahoitus ${w.euro(f.otherFunding)}.`,
      }[f.binding];
    },
    shares: (f, w) => {
      if (f.basis) return '';
      return isZero(f.otherFunding)
        ? `Omarahoitusosuus on ${w.euro(f.selfFinancing)}.`
        : `Muu rahoitus on ${w.euro(f.otherFunding)} ja omarahoitusosuus ${w.euro(f.selfFinancing)}.`;
    },
    soFar: 'Luvut perustuvat tähän mennessä annettuihin tietoihin.',
    underReview: (amount, w) =>
      `Laskelmaan otetuista kustannuksista viranomainen arvioi vielä ${w.euro(amount)}.`,
    awardUnknown:
      'Ei voida vielä laskea, kuinka paljon avustusta voidaan enintään myöntää, koska kustannuksista puuttuu tietoja.',
    preferred: 'Mukana on useita kuntia, joten hakemus on etusijalla.',
    notPreferred:
      'Hakemus ei ole etusijalla, koska mukana on liian vähän kuntia. Tämä ei estä avustuksen myöntämistä.',
    preferredOtherwise: 'Hakemus on etusijalla.',
    notPreferredOtherwise: 'Hakemus ei ole etusijalla. Tämä ei estä avustuksen myöntämistä.',
    missing: (headings) => `Tietoja puuttuu vielä: ${headings}.`,
    review: (headings) => `Viranomaisen arvioitavana vielä: ${headings}.`,
    notADecision: (authority = 'viranomainen') =>
      `Tämä on automaattinen tarkistus eikä päätös. Avustuksesta päättää ${authority}.`,
    notADecisionUnderAct: (authority = 'valtionapuviranomainen') =>
      `Tämä on automaattinen tarkistus eikä päätös. Avustuksesta päättää ${authority}, joka arvioi myös valtionavustuslain 7 §:n edellytykset (hyväksyttävä tarkoitus, tarpeellisuus, vaikutus kilpailuun). Niitä ei ole tarkistettu tässä.`,
  },
};

/** The Finnish words of a calendar file and of a CommonGrants opportunity. */
export const callFi: CallWords = {
  posted: 'Haku julkaistu',
  opens: 'Hakuaika alkaa',
  closes: 'Hakuaika päättyy',
  decided: 'Avustuspäätökset',
  closing: {
    inclusive: 'Hakemuksen on oltava perillä viimeistään silloin.',
    strict: 'Hakemuksen on oltava perillä ennen sitä.',
    minute: 'Hakemuksen on oltava perillä ennen kuin kyseinen minuutti päättyy.',
  },
  finnishTime: 'Suomen aikaa',
  event: { 'act-688/2001': 'Valtionavustukset', other: 'Avustukset' },
  notation,
};

/** The Finnish words of the command. */
export const commandFi: CommandWords = {
  verdict: {
    eligible: 'täyttää',
    ineligible: 'ei täytä',
    undetermined: 'selvitettävä',
    malformed: 'virheellinen',
    'other-version': 'korvattu',
  },
  head: {
    line: 'Rivi',
    id: 'Hakemus',
    verdict: 'Vaatimukset',
    maximum: 'Enintään',
    rank: 'Sijoitus',
    score: 'Pisteet',
    award: 'Avustus',
    reason: 'Miksi',
  },
  counted: {
    eligible: (count) => `${String(count)} täyttää vaatimukset`,
    ineligible: (count) => `${String(count)} ei täytä vaatimuksia`,
    undetermined: (count) => `${String(count)} ${count === 1 ? 'selvitettävä' : 'selvitettävää'}`,
    malformed: (count) => `${String(count)} ${count === 1 ? 'virheellinen' : 'virheellistä'}`,
  },
  amounts: (submitted, counted) => `ilmoitettu ${submitted}, mukana ${counted}`,
  rows: (count) => `Hakemuksia: ${count}`,
  granted: (granted, left) => `Ehdotetaan yhteensä ${granted}; määrärahasta jää ${left}.`,
  neededForNext: (needed) => `Seuraavaksi sijoittuneelta puuttuu ${needed}.`,
  otherVersion: (line) => `Hakemuksesta otetaan huomioon rivin ${String(line)} versio.`,
  notEligible: 'Avustusta ei ehdoteta, koska haun vaatimusten täyttyminen on vielä selvittämättä.',

  see: 'Ohje: digikunta --help.',
  unexpected: (message) => `Odottamaton virhe: ${message}`,
  command: (name) =>
    `Komentoa ${name} ei ole. Käytettävissä ovat assess, triage, rank, allocate, settle, call, schema ja template.`,
  option: (name) => `Tällä komennolla ei ole valitsinta ${name}.`,
  value: (name) => `Valitsimen ${name} arvo puuttuu, tai valitsin ei ota arvoa.`,
  choice: (option, choices) => `${option}: anna jokin näistä: ${choices}.`,
  oneFormat: 'Valitsimia --json ja --csv ei voi käyttää yhdessä.',
  files: (usage) => `Anna tiedostot näin: ${usage}`,
  terminal: 'Syöte puuttuu. Anna tiedoston nimi tai ohjaa JSON putken kautta.',

  noFile: (file) => `Tiedostoa ${file} ei ole.`,
  folder: (file) => `${file} on kansio. Anna tiedosto.`,
  unreadable: (file) => `Tiedostoa ${file} ei voi lukea.`,
  unwritable: 'Tulosta ei voitu kirjoittaa.',
  empty: (file) => `${file} on tyhjä. Sen pitää sisältää JSON-tietoja.`,
  notUtf8: (place) => `${place}: merkistö ei ole UTF-8. Tallenna tiedosto UTF-8-muodossa.`,
  tooLarge: (place) => `${place}: yli 10 Mt. Yksi hakemus ei voi olla näin suuri.`,
  useTriage: 'Jos hakemuksia on monta, yksi rivillä, käytä komentoa triage.',
  notJson: (place) => `${place}: ei ole kelvollista JSONia.`,
  oneDocument: (file) =>
    `${file} on yksi monirivinen JSON-tiedosto. Tarvitaan JSON Lines -muoto: yksi hakemus rivillä.`,
  severalDocuments: (file) => `${file} sisältää useita JSON-hakemuksia. Käytä komentoa triage.`,
  at: (line, column) =>
    `rivi ${String(line)}${column === undefined ? '' : `, sarake ${String(column)}`}`,

  row: (row, column) => `rivi ${String(row)}${column && `, ${column}`}`,
  largeSheet: (file) => `${file} on suurempi kuin 10 Mt. Jaa se useampaan tiedostoon.`,
  wrongScore: (place) =>
    `${place}: pisteet annetaan lukuna, jossa on enintään kuusi numeroa ennen desimaaleja, esimerkiksi 7,5.`,
  scores: (place) =>
    `${place}: anna jokaiselle tunnukselle pisteet, esimerkiksi JSON-muodossa {"id": "7.5"} tai CSV-muodossa otsikkorivillä id,score.`,
  wrongCall: (file, message) => `${file}: haun määrittely ei kelpaa: ${message}.`,
  callIsWhole: (title) => `Haku ”${title}” on määritelty kokonaan. Säännöt ja niiden lähteet:`,
  rulesNotAsked: (headings) => `Haussa ei kysytä: ${headings}.`,
  clausesNotUsed: (ids) => `Lähteet, joihin mikään sääntö ei perustu: ${ids}.`,
  reviews: (place, example) => `${place}: anna arviot JSON-muodossa ${example}.`,
  wrongReview: (file, message) => `${file}: arvio ei kelpaa: ${message}.`,
  notAmong: (file, id) => `Tiedostossa ${file} on tunnus ${id}, jota ei ole hakemuksissa.`,
  twice: (place, name) => `${place}: ”${name}” esiintyy kahdesti.`,
  notUsed: (file) =>
    `Tiedoston ${file} tietoja tästä hakemuksesta ei käytetä ennen kuin hakemus voidaan lukea.`,
  laterUnreadable: (line) => `Myöhempää versiota rivillä ${String(line)} ei voitu lukea.`,
  whichVersion: (id, line, earlier) =>
    `${id} on riveillä ${String(earlier)} ja ${String(line)}, eikä saapumisajasta käy ilmi, kumpi otetaan huomioon.`,
  rate: 'Anna osuus, joka on suurempi kuin 0 ja enintään 1, esimerkiksi "0.70".',
  recipients: 'Anna kokonaisluku, vähintään 1.',
  sameGrant: (decision, report) =>
    `Päätös koskee tunnusta ${decision}, selvitys tunnusta ${report}.`,
};

/** The Finnish words for what people type. */
export const typedFi: TypedWords = {
  notation,
  months: [
    'tammikuuta',
    'helmikuuta',
    'maaliskuuta',
    'huhtikuuta',
    'toukokuuta',
    'kesäkuuta',
    'heinäkuuta',
    'elokuuta',
    'syyskuuta',
    'lokakuuta',
    'marraskuuta',
    'joulukuuta',
  ],
  sentences: typedSentences,
};

/** The Finnish words of spreadsheets. */
export const sheetFi: SheetWords = {
  headings: {
    id: 'Hakemuksen tunnus',
    arrivedAt: 'Saapunut',
    category: 'Avustuskohde',
    requestedGrant: 'Haettu avustus',
    commonChallenge: 'Vastaa kuntakentän yhteiseen haasteeseen',
    'experiment.strengthensImpact':
      'Tehostaa tulosten vaikuttavuutta tuottavuuden ja säästöjen näkökulmasta',
    'experiment.spreadsResults': 'Edistää tulosten hyödyntämistä',
    studyMeans: 'Selvityksessä löydetty keino',
    supportedMunicipalities: 'Autettavat kokeilijakunnat',
    'aims.renewsRoutines': 'Uudistaa toimintatapoja',
    'aims.renewsServiceProcesses': 'Uudistaa palveluprosesseja',
    'aims.lowersCosts': 'Pyrkii vähentämään kustannuksia',
    'aims.restrainsCostGrowth': 'Pyrkii hillitsemään kustannusten kasvua',
    'usePeriod.from': 'Käyttöaika alkaa',
    'usePeriod.to': 'Käyttöaika päättyy',
    'applicants.name': 'Hakija',
    'applicants.kind': 'Hakijan tyyppi',
    'applicants.code': 'Kuntanumero',
    'applicants.roles': 'Rooli kokeilussa',
    'applicants.members': 'Jäsenkunnat',
    'partners.name': 'Kumppani',
    'costs.id': 'Kustannuksen tunnus',
    'costs.kind': 'Kustannuslaji',
    'costs.description': 'Kustannuksen kuvaus',
    'costs.amount': 'Kustannus',
    'costs.causedByProject': 'Aiheutuu hankkeesta',
    'costs.incurredOn': 'Kustannuksen päivä',
    'costs.finalVat': 'Arvonlisävero jää lopulliseksi kustannukseksi',
    'otherFunding.source': 'Muun rahoituksen lähde',
    'otherFunding.kind': 'Muun rahoituksen laji',
    'otherFunding.amount': 'Muu rahoitus',
  },
  yes: ['kyllä', 'tosi'],
  no: ['ei', 'epätosi'],
  none: ['ei ole'],
};
