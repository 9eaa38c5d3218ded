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
      release: 'tiedote 24.8.2017, kappale',
      'decision-notice': 'päätöstiedote',
      'act-688/2001': 'valtionavustuslaki (688/2001)',
      statute: 'laki',
      'decree-893/2019': 'asetus 893/2019',
      'grant-terms': 'Opetushallituksen erityisavustusten ehdot',
      'case-law': 'oikeustapaus',
      interpretation: 'tulkintakanta',
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
      'municipal-task': 'toiminta jää kunnan tehtäväksi maakuntauudistuksen jälkeen',
    },
    criterion: {
      'general-significance': 'yleinen merkitys kunnille',
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

    'allocation.full': () => 'Saa enimmäismäärän.',
    'allocation.partial': (f, w) =>
      `Saa määrärahasta jäljellä olevan määrän; enimmäismäärä olisi ${w.euro(f.maximumAward)}.`,
    'allocation.share': (f, w) =>
      `Saa enimmäismäärästään (${w.euro(f.maximumAward)}) saman osuuden kuin muut.`,
    'allocation.no-budget-left': (f, w) =>
      `Määräraha ei riitä. Se kattaisi enimmäismäärän, jos sitä olisi ${w.euro(f.needed)} enemmän.`,
    'allocation.below-minimum': (f, w) =>
      `Enimmäismäärä jää alle pienimmän myönnettävän määrän, joka on ${w.euro(f.minimumAward)}.`,
    'allocation.share-below-minimum': (f, w) =>
      `Osuus määrärahasta jäisi alle pienimmän myönnettävän määrän, joka on ${w.euro(f.minimumAward)}. Määräraha kattaisi enimmäismäärän, jos sitä olisi ${w.euro(f.needed)} enemmän.`,
    'allocation.nothing-to-award': () => 'Enimmäismäärä on nolla euroa.',

    'settlement.as-decided': (f, w) =>
      `Lopullinen avustus on päätöksen mukainen ${w.euro(f.finalGrant)}.`,
    'settlement.by-share': (f, w) =>
      `Lopullinen avustus on ${w.euro(f.finalGrant)}: päätöksen mukainen osuus (${w.share(f.rate)}) toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-other-funding': (f, w) =>
      `Lopullinen avustus on ${w.euro(f.finalGrant)}: toteutuneista hyväksyttävistä kustannuksista (${w.euro(f.eligibleCosts)}) on vähennetty muu rahoitus ja tulot (${w.euro(f.otherFunding)}).`,
    'settlement.pay': (f, w) => `Avustuksesta on maksamatta ${w.euro(f.balance)}.`,
    'settlement.repay': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Saajan on palautettava määrä viipymättä; muuten viranomaisen on perittävä se takaisin.`,
    'settlement.keep': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.balance)} liikaa. Enintään ${w.euro(f.limit)} saa jättää palauttamatta.`,
    'settlement.even': () => 'Maksettu määrä vastaa lopullista avustusta.',
    'settlement.awaits-facts': (f, w) =>
      `Avustusta on maksettu ${w.euro(f.excess)} enemmän kuin tähän mennessä ilmoitettujen kustannusten perusteella kuuluu. Palautuksesta ei voida sanoa mitään ennen kuin puuttuvat tiedot on ilmoitettu.`,
    'settlement.costs-missing': () =>
      'Toteutuneita kustannuksia ei ole ilmoitettu. Lopullinen avustus lasketaan niistä.',
    'settlement.funding-missing': () =>
      'Muusta rahoituksesta ja tuloista puuttuu tietoja. Ne voivat pienentää lopullista avustusta.',
    'settlement.costs-need-review': (f, w) =>
      `Virkamies arvioi vielä, ovatko kustannukset hyväksyttäviä: ${w.euro(f.underReview)}.`,
    'settlement.use-needs-review': () =>
      'Laskelma ei kerro, onko avustusta käytetty päätöksen ja sen ehtojen mukaisesti. Viranomainen arvioi sen ja mahdollisen takaisinperinnän (valtionavustuslain 21 ja 22 §).',
    'settlement.facts-missing': (f, w) =>
      `Tietoja puuttuu kustannusriveiltä: ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'Palautettavalle määrälle maksetaan vuotuista korkoa maksupäivästä lukien; viranomainen vahvistaa korkokannan ja päivät.',
    'settlement.joint-liability': (f) =>
      `Avustuksella on ${String(f.recipients)} saajaa, ja ne vastaavat sen palauttamisesta yhteisvastuullisesti.`,

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
    grounds: (citations) => `Perusteet: ${citations.join('; ')}.`,
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
    inclusive: 'Täsmälleen silloin saapunut hakemus on ajoissa.',
    strict: 'Hakemuksen on saavuttava ennen sitä.',
  },
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
