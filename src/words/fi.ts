import type { CostLineFact } from '../rules/costs.js';
import type { Facts } from '../rules/reasons.js';
import type { ApplicantRef } from '../model/reasons.js';
import type { CallWords, Catalogue, Format, Notation } from './catalogue.js';
import type { CommandWords } from './command-words.js';
import type { SizeLimit } from '../schema/issues.js';

const who = ({ name, number }: ApplicantRef): string => name ?? `Hakija ${String(number)}`;
const named = (source: string | null): string => source ?? 'lähdettä ei ole ilmoitettu';

const TOO_LARGE: Record<SizeLimit, string> = {
  depth: 'sisäkkäistä tasoa',
  fields: 'kenttää',
  entries: 'kohtaa',
  characters: 'merkkiä',
};

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'kustannuslaji',
  amount: 'määrä',
  causedByProject: 'tieto siitä, aiheutuuko kustannus hankkeesta',
  finalVat: 'tieto siitä, jääkö arvonlisävero lopulliseksi kustannukseksi',
};

const EFFECT_DENIED = {
  strengthensImpact: 'tehosta kokeilutulosten vaikuttavuutta',
  spreadsResults: 'edistä tulosten hyödyntämistä koko kuntakentässä',
};
const EFFECT_ASKED = {
  strengthensImpact: 'tehostaako kokeilu tulosten vaikuttavuutta',
  spreadsResults: 'edistääkö kokeilu tulosten hyödyntämistä koko kuntakentässä',
};

const aimsDeclared = (f: Facts['aims.declared']): string[] => [
  ...(f.challenge ? ['ratkaisee kuntakentän yhteistä haastetta'] : []),
  ...(f.renewal ? ['uudistaa toimintatapoja ja palveluprosesseja'] : []),
  ...(f.savings ? ['tähtää kustannusten vähentämiseen tai niiden kasvun hillitsemiseen'] : []),
];

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? 'joka on haun enimmäismäärä hakemusta kohti'
    : `joka on ${w.share(f.rate)} hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)})`;

const notCounted = ({ municipalities, beneficiaries }: Facts['cooperation.several']): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0 ? ` Tuettavia kuntia ei lasketa mukaan: ${beside.join(', ')}.` : '';
};

function takingPart(municipalities: number): string {
  if (municipalities === 0) return 'Mukana ei ole yhtään kuntaa.';
  return municipalities === 1
    ? 'Mukana on yksi kunta.'
    : `Mukana on ${String(municipalities)} kuntaa.`;
}

const notation: Notation = {
  group: '\u00a0',
  decimal: ',',
  euro: (euros, cents) => `${euros},${cents}\u00a0€`,
  percent: (number) => `${number}\u00a0%`,
  day: (day, month, year) => `${String(day)}.${String(month)}.${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} klo ${String(hour)}.${minute}${seconds && `.${seconds}`}`,
  and: 'ja',
  plurals: { kappale: 'kappaleet', tulkinta: 'tulkinnat' },
};

/** The Finnish catalogue. */
export const fi: Catalogue<'fi'> = {
  language: 'fi',
  notation,
  labels: {
    eligibility: {
      eligible: 'edellytykset täyttyvät',
      ineligible: 'edellytykset eivät täyty',
      undetermined: 'edellytykset ovat vielä avoinna',
    },
    outcome: {
      met: 'täyttyy',
      'not-met': 'ei täyty',
      missing: 'tieto puuttuu',
      review: 'virkamies arvioi',
      'not-applicable': 'ei sovelleta',
    },
    rule: {
      deadline: 'Hakuaika',
      applicant: 'Hakijat',
      category: 'Avustuskohde',
      aims: 'Tavoitteet',
      cooperation: 'Useita kuntia',
      criteria: 'Arviointiperusteet',
      costs: 'Hyväksyttävät kustannukset',
      cap: 'Avustuksen enimmäismäärä',
      cofunding: 'Muu rahoitus',
    },
    category: {
      experiment: 'kuntakokeilu',
      'study-means': 'säästö- ja tuottavuusselvityksen keinon toteuttaminen',
      'influencer-role': 'vaikuttajakunnan rooli',
    },
    role: {
      experimenter: 'kokeilijakunta',
      influencer: 'vaikuttajakunta',
      joining: 'liittyy kokeiluun',
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
      internal: 'oman yksikön veloitukset',
      vat: 'arvonlisävero',
      overhead: 'kaavamaiset yleiskustannukset',
      'in-kind': 'laskennallinen tai vapaaehtoinen työ',
      depreciation: 'poistot',
      provision: 'varaukset',
      financing: 'rahoituskustannukset',
      penalty: 'sakot ja viivästysseuraamukset',
      representation: 'edustuskustannukset',
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
      maximum: 'haun enimmäismäärä hakemusta kohti',
      rate: 'enimmäisosuus',
      requested: 'haettu määrä',
      'other-funding': 'muu rahoitus',
    },
    step: {
      line: 'Kustannusrivi',
      eligible: 'Hyväksyttävät kustannukset',
      share: 'Enimmäisosuus ennen pyöristystä',
      ceiling: 'Enimmäismäärä, pyöristetty alaspäin senttiin',
      'other-funding': 'Kustannuksista jää muun rahoituksen jälkeen',
      requested: 'Haettu avustus',
      maximum: 'Avustus enintään',
      'self-financing': 'Omarahoitus',
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
      'both-renewals': 'Sekä toimintatapojen että palveluprosessien on uudistuttava',
      'equipment-accepted': 'Laitehankinnat ovat hyväksyttäviä',
      'nobody-named': 'Vaikuttajakunnan ei tarvitse nimetä tuettavia kuntia',
      'no-deduction': 'Muuta rahoitusta ei vähennetä',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `Hakemus saapui määräajassa, ${w.time(f.arrivedAt, f.zone)}. Hakuaika päättyy ${w.time(f.closesAt, f.zone)}.`,
    'deadline.at-closing': (f, w) =>
      `Hakemus saapui täsmälleen hakuajan päättyessä, ${w.time(f.arrivedAt, f.zone)}. Se on ajoissa; hetkeäkin myöhemmin saapunut olisi myöhässä.`,
    'deadline.late': (f, w) =>
      `Hakemus saapui ${w.time(f.arrivedAt, f.zone)}, kun hakuaika oli päättynyt ${w.time(f.closesAt, f.zone)}. Myöhästynyt hakemus hylätään.`,
    'deadline.to-the-minute': (f, w) =>
      `Saapumisaika ${w.time(f.arrivedAt, f.zone)} on ilmoitettu minuutin tarkkuudella, ja hakuaika päättyy saman minuutin alussa. Virkamies selvittää, saapuiko hakemus ajoissa.`,
    'deadline.review-accepted': (f, w) =>
      `Virkamies on todennut, että hakemus saapui ajoissa. Hakuaika päättyy ${w.time(f.closesAt, f.zone)}.`,
    'deadline.review-rejected': (f, w) =>
      `Virkamies on todennut, ettei hakemus saapunut hakuaikana. Hakuaika päättyy ${w.time(f.closesAt, f.zone)}.`,
    'deadline.before-opening': (f, w) =>
      `Hakemus saapui ${w.time(f.arrivedAt, f.zone)}, ennen hakuajan alkua (${w.time(f.opensAt, f.zone)}). Virkamies harkitsee, otetaanko se käsiteltäväksi.`,
    'deadline.not-set': () => 'Hakuajan päättymistä ei tiedetä, joten sitä ei tarkisteta.',
    'deadline.closed': (f, w) =>
      `Hakuaika päättyi ${w.time(f.closesAt, f.zone)}, eikä hakemus ollut saapunut ${w.time(f.asOf, f.zone)} mennessä.`,
    'deadline.not-arrived': (f, w) =>
      `Hakemuksen saapumisaikaa ei ole ilmoitettu. Hakuaika päättyy ${w.time(f.closesAt, f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Digikuntakokeilussa mukana: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Liittymässä digikuntakokeiluun: ${w.list(f.applicants.map(who))}. Avustusta voi hakea sillä ehdolla, että kunta liittyy kokeiluun ennen päätöstä.`,
    'applicant.may-apply': (f, w) =>
      `Hakukelpoisia tässä haussa: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `${who(f.applicant)} on ilmoittautunut vaikuttajakunnaksi ja voi olla päähakija.`,
    'applicant.not-participant': (f) =>
      `${who(f.applicant)} ei ole mukana digikuntakokeilussa eikä ilmoita liittyvänsä siihen. Avustusta voivat hakea vain kokeilussa mukana olevat ja siihen liittyvät kunnat.`,
    'applicant.not-influencer': (f) =>
      `${who(f.applicant)} ei ole ilmoittautunut vaikuttajakunnaksi. Kun avustusta haetaan vaikuttajakunnan rooliin, päähakijan on oltava vaikuttajakunta hakemuksen saapuessa.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} ei ole kunta. Avustusta hakevat kunnat; muut voivat olla mukana yhteistyökumppaneina.`,
    'applicant.joint-body': (f) =>
      `${who(f.applicant)} on kuntien yhteinen toimija, ei kunta. Virkamies harkitsee, voiko se hakea avustusta.${f.members.length > 0 ? ` Jäsenkunnat: ${f.members.join(', ')}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: tällainen hakija (${w.applicantKind(f.kind)}) ei voi hakea tässä haussa.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: virkamies harkitsee, voiko tällainen hakija (${w.applicantKind(f.kind)}) hakea tässä haussa.`,
    'applicant.review-accepted': (f) =>
      `${who(f.applicant)}: virkamies on hyväksynyt toimijan hakijaksi.`,
    'applicant.review-rejected': (f) =>
      `${who(f.applicant)}: virkamies ei ole hyväksynyt toimijaa hakijaksi.`,
    'applicant.applicants-missing': () => 'Hakijoita ei ole ilmoitettu.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: ei ole ilmoitettu, onko hakija kunta, kuntayhtymä vai muu toimija.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: ei ole ilmoitettu, onko kunta kokeilija, vaikuttaja vai kokeiluun liittyvä.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} ei ole vaikuttajakunta, joten hakukelpoisuus riippuu avustuskohteesta. Kohdetta ei ole ilmoitettu.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} on Ahvenanmaan kunta. Hakuilmoitus ei sulje sitä pois; virkamies ottaa huomioon maakunnan oman lainsäädännön.`,
    'applicant.code-unknown': (f) =>
      `${who(f.applicant)}: millään kunnalla ei ole kuntanumeroa ${f.code}.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: kuntanumero ${f.code} poistui käytöstä kuntaliitoksessa ${w.day(f.on)}. Nykyinen kuntanumero on ${f.into}.`,

    'category.category-missing': () => 'Ei ole ilmoitettu, mihin kohteeseen avustusta haetaan.',
    'category.not-in-call': (f) => `Tässä haussa ei ole kohdetta ”${f.category}”.`,
    'category.accepted': () => 'Kohde on yksi haun kohteista.',
    'category.effects': () =>
      'Kokeilu tehostaa tulosten vaikuttavuutta ja edistää niiden hyödyntämistä koko kuntakentässä.',
    'category.effects-denied': (f) =>
      `Kokeilu ei hakijan mukaan ${f.denied.map((effect) => EFFECT_DENIED[effect]).join(' eikä ')}. Kuntakokeilulta edellytetään molempia.`,
    'category.effects-missing': (f, w) =>
      `Ei ole ilmoitettu, ${w.list(f.missing.map((effect) => EFFECT_ASKED[effect]))}.`,
    'category.means': () =>
      'Hakemuksessa nimetään toteutettava säästö- ja tuottavuusselvityksen keino.',
    'category.means-empty': () =>
      'Hakemuksessa ei nimetä toteutettavaa säästö- ja tuottavuusselvityksen keinoa.',
    'category.means-missing': () =>
      'Ei ole ilmoitettu, mikä säästö- ja tuottavuusselvityksen keino toteutetaan.',
    'category.supports': (f, w) =>
      `Vaikuttajakunta tukee muita kuntia (kuntanumerot): ${w.list(f.municipalities)}.`,
    'category.supports-nobody': () =>
      'Hakemuksessa ei nimetä yhtään muuta kuntaa, jota vaikuttajakunta tukisi.',
    'category.supports-missing': () => 'Ei ole ilmoitettu, mitä kuntia vaikuttajakunta tukee.',
    'category.lead-missing': (f) =>
      `Päähakijan ${f.fact === 'code' ? 'kuntanumeroa' : 'hakijatyyppiä'} ei ole ilmoitettu, joten ei tiedetä, onko tuettava kunta muu kuin päähakija.`,

    'aims.declared': (f, w) => {
      const aims = aimsDeclared(f);
      return aims.length > 0
        ? `Hanke ${w.list(aims)}.`
        : 'Hakija on antanut haun edellyttämät vakuutukset.';
    },
    'aims.one-renewal': (f) =>
      `Hankkeen ilmoitetaan uudistavan ${f.renewed === 'routines' ? 'toimintatapoja' : 'palveluprosesseja'}. Toimintatavoista ja palveluprosesseista toinen riittää, ja tavoitteet täyttyvät.`,
    'aims.challenge-denied': () =>
      'Hanke ei hakijan mukaan ratkaise koko kuntakentän yhteistä haastetta.',
    'aims.challenge-missing': () =>
      'Ei ole ilmoitettu, ratkaiseeko hanke koko kuntakentän yhteistä haastetta.',
    'aims.renewal-denied': () =>
      'Hanke ei hakijan mukaan uudista toimintatapoja eikä palveluprosesseja.',
    'aims.renewal-missing': () =>
      'Ei ole ilmoitettu, uudistaako hanke toimintatapoja ja palveluprosesseja.',
    'aims.renewal-partial': (f) =>
      `Hankkeen ilmoitetaan uudistavan ${f.renewed === 'routines' ? 'toimintatapoja mutta ei palveluprosesseja' : 'palveluprosesseja mutta ei toimintatapoja'}. Tässä tulkinnassa edellytetään molempia.`,
    'aims.declaration-denied': (f, w) =>
      `Hakijan mukaan tämä ei pidä paikkaansa: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `Ei ole ilmoitettu, pitääkö tämä paikkansa: ${w.declaration(f.declaration)}.`,
    'aims.not-asked': () => 'Haku ei aseta työlle tavoitteita.',
    'aims.savings-denied': () =>
      'Hanke ei hakijan mukaan tähtää kustannusten vähentämiseen eikä niiden kasvun hillitsemiseen.',
    'aims.savings-missing': () =>
      'Ei ole ilmoitettu, tähtääkö hanke kustannusten vähentämiseen tai niiden kasvun hillitsemiseen.',

    'cooperation.several': (f, w) =>
      `Mukana on ${String(f.municipalities.length)} kuntaa (kuntanumerot ${w.list(f.municipalities)}). Useita kuntia kattava työ on etusijalla.${notCounted(f)}`,
    'cooperation.single': (f) =>
      `${takingPart(f.municipalities.length)} ${f.minimum === 2 ? 'Useita kuntia' : `Vähintään ${String(f.minimum)} kuntaa`} kattava työ on etusijalla, mutta hakemusta ei hylätä tämän vuoksi.${notCounted(f)}`,
    'cooperation.enough': (f, w) =>
      `Mukana on ${String(f.municipalities.length)} kuntaa (kuntanumerot ${w.list(f.municipalities)}); vähintään ${String(f.minimum)} edellytetään.`,
    'cooperation.too-few': (f) =>
      `Mukana olevia kuntia on ${String(f.municipalities.length)}; vähintään ${String(f.minimum)} edellytetään.${notCounted(f)}`,
    'cooperation.not-asked': () => 'Haku ei kysy, onko mukana useita kuntia.',
    'cooperation.unknown': () => 'Vielä ei tiedetä, onko mukana useita kuntia.',

    'criteria.needs-review': (f, w) => `Virkamiehen arvioitavana: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) =>
      `Arviointiperuste täyttyy virkamiehen arvion mukaan: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `Arviointiperuste ei täyty virkamiehen arvion mukaan: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      `Hyväksyttäviä kustannuksia on ${w.euro(f.eligible)}; ilmoitettuja kustannuksia on kaikkiaan ${w.euro(f.submitted)}.`,
    'costs.none-eligible': (f, w) =>
      `Ilmoitetuissa kustannuksissa (${w.euro(f.submitted)}) ei ole hyväksyttäviä kustannuksia.`,
    'costs.lines-missing': () => 'Kustannuksia ei ole ilmoitettu.',
    'costs.incomplete': (f, w) =>
      `Hyväksyttäviä kustannuksia ei voida vielä laskea. Tietoja puuttuu kustannusriveiltä: ${w.list(f.lines.map((line) => String(line + 1)))}.`,

    'costs.accepted': (f, w) => `Hyväksyttävä kustannus: ${w.costKind(f.kind)}.`,
    'costs.final-vat': () =>
      'Hyväksyttävä kustannus: arvonlisävero, joka jää hakijan lopulliseksi kustannukseksi. Kunta saa arvonlisäveron tavallisesti takaisin.',
    'costs.needs-review': (f, w) =>
      `Virkamies harkitsee, onko kustannus hyväksyttävä: ${w.costKind(f.kind)}. Siihen asti se lasketaan mukaan.`,
    'costs.before-decision': (f, w) =>
      `Kustannus syntyi ${w.day(f.incurredOn)}, ennen kuin avustuspäätöksistä tiedotettiin (${w.day(f.decisionsAnnouncedOn)}). Virkamies harkitsee, onko se hyväksyttävä; siihen asti se lasketaan mukaan.`,
    'costs.review-accepted': (f, w) =>
      `Virkamies on hyväksynyt kustannuksen: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) =>
      `Virkamies ei ole hyväksynyt kustannusta: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Ei hyväksyttävä kustannus: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () =>
      'Ei hyväksyttävä kustannus: arvonlisävero, joka ei jää hakijan lopulliseksi kustannukseksi.',
    'costs.not-caused': () => 'Ei lasketa mukaan: kustannus ei aiheudu hankkeesta.',
    'costs.outside-period': (f, w) =>
      `Ei lasketa mukaan: kustannus syntyi ${w.day(f.incurredOn)}, käyttöajan (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}) ulkopuolella.`,
    'costs.line-incomplete': (f, w) =>
      `Ei vielä lasketa mukaan. Puuttuu: ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `Käyttöaikaa ei ole ilmoitettu, joten ei tiedetä, onko kustannus (${w.day(f.incurredOn)}) syntynyt sen aikana. Siihen asti se lasketaan mukaan.`,

    'cap.within': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ei ylitä enimmäismäärää ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ylittää enimmäismäärän ${w.euro(f.ceiling)}, ${basis(f, w)}. Hakemusta ei hylätä tämän vuoksi, mutta enempää ei voida myöntää.`,
    'cap.request-missing': () => 'Ei ole ilmoitettu, kuinka paljon avustusta haetaan.',
    'cap.costs-missing': () =>
      'Vielä ei tiedetä, ylittääkö haettu avustus enimmäismäärän, koska kustannuksista puuttuu tietoja.',

    'cofunding.none': () => 'Samoihin kustannuksiin ei ole muuta rahoitusta eikä tuloja.',
    'cofunding.within': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ja muu rahoitus ${w.euro(f.otherFunding)} eivät yhdessä ylitä hyväksyttäviä kustannuksia (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `Haettu avustus ${w.euro(f.requested)} ja muu rahoitus ${w.euro(f.otherFunding)} ylittävät yhdessä hyväksyttävät kustannukset (${w.euro(f.eligibleCosts)}). Avustukseen jää ${w.euro(f.room)}. Muun rahoituksen vähentäminen on valtionavustusten käytäntö.`,
    'cofunding.funding-missing': () =>
      'Ei ole ilmoitettu, onko samoihin kustannuksiin muuta rahoitusta tai tuloja.',
    'cofunding.facts-missing': () =>
      'Vielä ei tiedetä, ylittävätkö haettu avustus ja muu rahoitus yhdessä hyväksyttävät kustannukset.',
    'cofunding.not-deducted': () => 'Tässä haussa muuta rahoitusta ei vähennetä avustuksesta.',
    'cofunding.state-money': (f, w) =>
      `Virkamies harkitsee, voiko muu valtion rahoitus kattaa hakijan osuutta: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `Virkamies on hyväksynyt muun valtion rahoituksen: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `Virkamies ei ole hyväksynyt muuta valtion rahoitusta: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `Ei ole ilmoitettu, onko muu rahoitus valtion rahoitusta, muuta julkista rahoitusta, yksityistä rahoitusta vai tuloa: ${named(f.source)}.`,

    'ranking.eligible-preferred': () => 'Edellytykset täyttyvät ja mukana on useita kuntia.',
    'ranking.eligible': () => 'Edellytykset täyttyvät.',
    'ranking.open-preferred': () =>
      'Edellytysten täyttyminen on vielä avoinna; mukana on useita kuntia.',
    'ranking.open': () => 'Edellytysten täyttyminen on vielä avoinna.',

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
    'settlement.by-other-funding': (f, w) =>
      `Laskelman mukaan lopullinen avustus on ${w.euro(f.finalGrant)}: toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}) on vähennetty muu rahoitus ja tulot (${w.euro(f.otherFunding)}), jos avustuspäätös niin määrää.`,
    'settlement.pay': (f, w) =>
      `Avustuksesta on maksamatta ${w.euro(f.balance)}. Maksaminen edellyttää hyväksyttävää selvitystä määräajassa (valtionavustuslain 12 ja 29 §).`,
    'settlement.repay': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Avustuksen saajan on palautettava liikaa saatu määrä viipymättä (valtionavustuslain 20 §). Jos saaja ei palauta sitä, valtionapuviranomaisen on päätöksellään määrättävä se takaisin perittäväksi (21 §), jollei 26 tai 28 §:stä johdu muuta.`,
    'settlement.keep': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Jos palautettava määrä on enintään ${w.euro(f.limit)}, sen saa jättää palauttamatta (valtionavustuslain 20 § 1 mom.).`,
    'settlement.even': () => 'Maksettu määrä vastaa lopullista avustusta.',
    'settlement.awaits-facts': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.excess)} enemmän kuin tähän mennessä ilmoitettujen kustannusten perusteella olisi maksettava. Palauttamista ei voida arvioida ennen kuin puuttuvat tiedot on saatu.`,
    'settlement.costs-missing': () =>
      'Selvityksestä eivät käy ilmi toteutuneet kustannukset. Lopullinen avustus lasketaan niistä.',
    'settlement.funding-missing': () =>
      'Muusta rahoituksesta tai tuloista puuttuu tietoja. Muu rahoitus ja tulot voivat pienentää lopullista avustusta.',
    'settlement.costs-need-review': (f, w) =>
      `Kustannuksista ${w.euro(f.underReview)} on viranomaisen arvioitavana. Ne ovat mukana laskelmassa, ja palautettava määrä voi kasvaa.`,
    'settlement.use-needs-review': () =>
      'Laskelma ei kerro, onko avustusta käytetty päätöksen ja sen ehtojen mukaisesti. Sen arvioi valtionapuviranomainen (valtionavustuslain 20–22 §).',
    'settlement.facts-missing': (f, w) =>
      `Tietoja puuttuu ${f.lines.length === 1 ? 'kustannusriviltä' : 'kustannusriveiltä'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'Avustuksen saajan on maksettava palautettavalle määrälle avustuksen maksupäivästä lukien korkolain (633/1982) 3 §:n 2 momentin mukaista vuotuista korkoa lisättynä kolmella prosenttiyksiköllä (valtionavustuslain 24 §).',
    'settlement.joint-liability': (f) =>
      `Avustus on myönnetty yhteisesti ${String(f.recipients)} saajalle, ja kaikki saajat vastaavat yhteisvastuullisesti sen takaisin maksamisesta (valtionavustuslain 27 §).`,

    'input.required': () => 'Tämä tieto on pakollinen.',
    'input.text': () => 'Anna teksti.',
    'input.text-too-long': (f) => `Anna enintään ${String(f.maximum)} merkin pituinen teksti.`,
    'input.text-broken': () => 'Tekstissä on virheellinen merkki. Kirjoita teksti uudelleen.',
    'input.true-or-false': () => 'Anna arvo true tai false.',
    'input.list': () => 'Anna luettelo.',
    'input.list-too-long': (f) => `Anna enintään ${String(f.maximum)} kohdan luettelo.`,
    'input.record': () => 'Anna tiedot nimettyinä kenttinä.',
    'input.unknown-key': (f) => `Kenttää ”${f.key}” ei ole.`,
    'input.choice': (f) => `Valitse jokin näistä: ${f.choices.join(', ')}.`,
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
    'input.unreadable': () => 'Tietoja ei voitu lukea. Anna ne esimerkiksi JSON-muodossa.',
    'input.too-large': (f) =>
      `Tietoja on liikaa. Anna enintään ${String(f.maximum)} ${TOO_LARGE[f.limit]}.`,
  },
  advice: {
    applicant: {
      'deadline.late': 'Myöhästymistä ei voi korjata.',
      'deadline.closed': 'Tähän hakuun ei voi enää hakea.',
      'deadline.not-arrived': 'Huolehtikaa, että hakemus saapuu viimeistään silloin.',
      'applicant.joining': 'Liittykää kokeiluun ennen päätöstä.',
      'applicant.not-participant':
        'Ilmoittautukaa kokeiluun tai ilmoittakaa, että kunta liittyy siihen.',
      'applicant.not-influencer':
        'Valitkaa päähakijaksi vaikuttajakunta tai hakekaa avustusta muuhun kohteeseen.',
      'applicant.not-municipality': 'Merkitkää toimija yhteistyökumppaniksi.',
      'applicant.code-unknown': 'Tarkistakaa kuntanumero.',
      'applicant.code-merged': 'Ilmoittakaa nykyinen kuntanumero.',
      'category.means-empty': 'Nimetkää keino.',
      'category.supports-nobody': 'Nimetkää vähintään yksi tuettava kunta.',
      'cooperation.single': 'Etusijan voi saada, kun mukaan tulee lisää kuntia.',
      'costs.none-eligible': 'Tarkistakaa kustannusrivit.',
      'costs.refused-kind': 'Poistakaa rivi tai tarkistakaa kustannuslaji.',
      'costs.outside-period': 'Tarkistakaa päivä ja käyttöaika.',
      'cap.exceeded': 'Pienentäkää haettua määrää.',
      'cofunding.exceeded': 'Pienentäkää haettua määrää.',
    },
    applicantByOutcome: {
      missing: 'Täydentäkää tieto.',
      review: 'Teidän ei tarvitse tehdä mitään.',
    },
    officialByOutcome: {
      missing:
        'Pyytäkää hakijaa täydentämään tieto, jos se on tarpeen (hallintolaki 434/2003, 22 §).',
      review: 'Arvioikaa asia ja kirjatkaa perustelut.',
    },
    reviewedBefore: 'Aiempi arvio koskee toisia tietoja tai hakemuksen toista versiota.',
  },
  summary: {
    verdict: {
      eligible: 'Hakemus täyttää haun edellytykset.',
      ineligible: 'Hakemus ei täytä haun edellytyksiä.',
      undetermined: 'Vielä ei voida sanoa, täyttääkö hakemus haun edellytykset.',
    },
    award: (f, w) =>
      `Avustus voi olla enintään ${w.euro(f.maximumAward)}, kun hyväksyttäviä kustannuksia on ${w.euro(f.eligibleCosts)} ja niistä voidaan kattaa enintään ${w.share(f.rate)}; omarahoitusta jää ${w.euro(f.selfFinancing)}.`,
    awardUnknown:
      'Avustuksen enimmäismäärää ei voida vielä laskea, koska kustannuksista puuttuu tietoja.',
    preferred: 'Mukana on useita kuntia, joten hakemus kuuluu etusijalla oleviin.',
    notPreferred:
      'Hakemuksella ei ole etusijaa, koska mukana ei ole riittävästi kuntia; se ei estä avustusta.',
    missing: (headings) => `Tietoja puuttuu vielä kohdista: ${headings}.`,
    review: (headings) => `Virkamiehen arvioitavaksi jää: ${headings}.`,
    notADecision:
      'Tämä on laskennallinen tarkistus, ei päätös: avustuksesta päättää valtionapuviranomainen.',
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
  },
  finnishTime: 'Suomen aikaa',
  event: 'Valtionavustukset',
  notation,
};

/** The Finnish words of the command. */
export const commandFi: CommandWords = {
  verdict: {
    eligible: 'täyttyvät',
    ineligible: 'eivät täyty',
    undetermined: 'avoinna',
    malformed: 'virheellinen',
    'other-version': 'korvattu',
  },
  outcome: {
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
  command: (name) =>
    `Komentoa ${name} ei ole; anna assess, triage, rank, allocate, settle tai schema.`,
  option: (name) => `Tällä komennolla ei ole valitsinta ${name}.`,
  value: (name) =>
    `Valitsinta ${name} ei ole käytetty oikein: siltä puuttuu arvo, tai se ei ota arvoa.`,
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
  reviews: (place, example) => `${place}: anna arviot JSONina ${example}.`,
  wrongReview: (file, message) => `${file}: arvio ei kelpaa: ${message}.`,
  notAmong: (file, id) => `${file} nimeää tunnuksen ${id}, jota ei ole hakemusten joukossa.`,
  twice: (file, id) => `${file} nimeää tunnuksen ${id} kahdesti.`,
  whichVersion: (id, line, earlier) =>
    `${id} on riveillä ${String(earlier)} ja ${String(line)}, eikä saapumisaika kerro, kumpi ratkaisee.`,
  rate: 'Anna osuus, joka on suurempi kuin 0 ja enintään 1, esimerkiksi "0.70".',
  recipients: 'Anna kokonaisluku, vähintään 1.',
  sameGrant: (decision, report) =>
    `Päätös koskee tunnusta ${decision}, selvitys tunnusta ${report}.`,
};
