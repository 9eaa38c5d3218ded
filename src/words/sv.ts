import type { CostLineFact } from '../rules/costs.js';
import type { Facts } from '../rules/reasons.js';
import type { ApplicantRef } from '../model/reasons.js';
import type { CallWords, Catalogue, Format, Notation } from './catalogue.js';
import type { CommandWords } from './command-words.js';
import type { SizeLimit } from '../schema/issues.js';

const who = ({ name, number }: ApplicantRef): string => name ?? `Sökande ${String(number)}`;
const named = (source: string | null): string => source ?? 'källan har inte uppgetts';

const TOO_LARGE: Record<SizeLimit, string> = {
  depth: 'nivåer',
  fields: 'fält',
  entries: 'poster',
  characters: 'tecken',
};

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'kostnadsslag',
  amount: 'belopp',
  causedByProject: 'uppgift om huruvida kostnaden föranleds av projektet',
  finalVat: 'uppgift om huruvida mervärdesskatten blir en slutlig kostnad',
};

const EFFECT = {
  strengthensImpact: 'effektiviserar försöksresultatens genomslagskraft',
  spreadsResults: 'främjar utnyttjandet av resultaten inom hela kommunfältet',
};

const aimsDeclared = (f: Facts['aims.declared']): string[] => [
  ...(f.challenge ? ['löser en utmaning som är gemensam för kommunfältet'] : []),
  ...(f.renewal ? ['förnyar rutiner och serviceprocesser'] : []),
  ...(f.savings
    ? ['syftar till att minska kostnaderna eller hålla tillbaka kostnadsökningar']
    : []),
];

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? 'som är utlysningens maximibelopp per ansökan'
    : `som är ${w.share(f.rate)} av de godtagbara kostnaderna (${w.euro(f.eligibleCosts)})`;

const notCounted = ({ municipalities, beneficiaries }: Facts['cooperation.several']): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0 ? ` Kommuner som får stöd räknas inte med: ${beside.join(', ')}.` : '';
};

function takingPart(municipalities: number): string {
  if (municipalities === 0) return 'Ingen kommun';
  return municipalities === 1 ? 'En kommun' : `${String(municipalities)} kommuner`;
}

const notation: Notation = {
  group: '\u00a0',
  decimal: ',',
  euro: (euros, cents) => `${euros},${cents}\u00a0€`,
  percent: (number) => `${number}\u00a0%`,
  day: (day, month, year) => `${String(day)}.${String(month)}.${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} kl. ${String(hour)}.${minute}${seconds && `.${seconds}`}`,
  and: 'och',
  plurals: { stycke: 'styckena', tolkning: 'tolkningar' },
};

/** The Swedish catalogue, in the terms of the call. */
export const sv: Catalogue<'sv'> = {
  language: 'sv',
  notation,
  labels: {
    eligibility: {
      eligible: 'förutsättningarna är uppfyllda',
      ineligible: 'förutsättningarna är inte uppfyllda',
      undetermined: 'förutsättningarna är ännu öppna',
    },
    outcome: {
      met: 'uppfylls',
      'not-met': 'uppfylls inte',
      missing: 'uppgift saknas',
      review: 'bedöms av tjänsteman',
      'not-applicable': 'tillämpas inte',
    },
    rule: {
      deadline: 'Ansökningstid',
      applicant: 'Sökande',
      category: 'Objekt',
      aims: 'Mål',
      cooperation: 'Flera kommuner',
      criteria: 'Bedömningsgrunder',
      costs: 'Godtagbara kostnader',
      cap: 'Understödets maximibelopp',
      cofunding: 'Annan finansiering',
    },
    category: {
      experiment: 'kommunalt försök',
      'study-means': 'verkställande av en metod i spar- och produktivitetsutredningen',
      'influencer-role': 'rollen som påverkarkommun',
    },
    role: {
      experimenter: 'försökarkommun',
      influencer: 'påverkarkommun',
      joining: 'ansluter sig till försöket',
    },
    applicantKind: {
      municipality: 'kommun',
      'joint-authority': 'samkommun',
      other: 'någon annan',
    },
    costKind: {
      salaries: 'personalkostnader',
      travel: 'resekostnader',
      premises: 'hyror för lokaler',
      services: 'köpta tjänster',
      materials: 'material och tillbehör',
      software: 'programvara och licenser',
      equipment: 'anskaffning av utrustning',
      internal: 'debiteringar från egen enhet',
      vat: 'mervärdesskatt',
      overhead: 'schablonmässiga allmänna kostnader',
      'in-kind': 'kalkylmässigt eller frivilligt arbete',
      depreciation: 'avskrivningar',
      provision: 'avsättningar',
      financing: 'finansieringskostnader',
      penalty: 'böter och dröjsmålspåföljder',
      representation: 'representationskostnader',
      other: 'övriga kostnader',
    },
    fundingKind: {
      state: 'statlig finansiering',
      'other-public': 'annan offentlig finansiering',
      private: 'privat finansiering',
      income: 'projektets inkomster',
    },
    document: {
      release: 'finansministeriets pressmeddelande 24.8.2017',
      'decision-notice': 'finansministeriets pressmeddelande',
      'act-688/2001': 'statsunderstödslagen (688/2001)',
      'act-13/2003': 'lagen om elektronisk kommunikation i myndigheternas verksamhet (13/2003)',
      'act-434/2003': 'förvaltningslagen (434/2003)',
      'act-410/2015': 'kommunallagen (410/2015)',
      'act-150/1930': 'lagen om beräknande av laga tid (150/1930)',
      'act-1501/1993': 'mervärdesskattelagen (1501/1993)',
      'decree-893/2019': 'statsrådets förordning (893/2019)',
      'grant-terms': 'Utbildningsstyrelsens villkor för specialunderstöd',
      'case-law': 'avgörande',
      'supreme-court': 'avgörande',
      interpretation: 'digikunta-paketets tolkning',
    },
    source: {
      binding: 'Grunder',
      comparison: 'Jämförelsematerial',
      interpretation: 'Tolkning',
      unspecified: 'Källor',
    },
    binding: {
      maximum: 'utlysningens maximibelopp per ansökan',
      rate: 'maximiandelen',
      requested: 'det sökta beloppet',
      'other-funding': 'annan finansiering',
    },
    step: {
      line: 'Kostnadsrad',
      eligible: 'Godtagbara kostnader',
      share: 'Maximiandel före avrundning',
      ceiling: 'Maximibelopp, avrundat nedåt till cent',
      'other-funding': 'Återstår av kostnaderna efter annan finansiering',
      requested: 'Sökt understöd',
      maximum: 'Understöd högst',
      'self-financing': 'Egen finansiering',
    },
    declaration: {
      'quality-and-impact':
        'projektet förbättrar verksamhetssättens eller serviceprocessernas kvalitet och samhälleliga genomslag',
      'municipal-task': 'verksamheten kvarstår som en uppgift för kommunen efter landskapsreformen',
    },
    criterion: {
      'social-and-economic-impact': 'samhälleligt och ekonomiskt genomslag',
      'general-significance': 'allmän betydelse för kommunerna',
      'significance-for-municipalities': 'allmän betydelse för kommunerna',
      'new-ways-of-organising': 'nya slags sätt att organisera funktioner eller strukturer',
      innovativeness: 'innovativitet',
    },
    reading: {
      'closing-strict': 'En ansökan som kommer in kl. 16.15 är redan försenad',
      'both-renewals': 'Både rutiner och serviceprocesser ska förnyas',
      'equipment-accepted': 'Anskaffning av utrustning är godtagbar',
      'nobody-named': 'Påverkarkommunen behöver inte namnge kommuner som får stöd',
      'no-deduction': 'Annan finansiering dras inte av',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `Ansökan kom in i tid, ${w.time(f.arrivedAt, f.zone)}. Ansökningstiden löper ut ${w.time(f.closesAt, f.zone)}.`,
    'deadline.at-closing': (f, w) =>
      `Ansökan kom in exakt när ansökningstiden löpte ut, ${w.time(f.arrivedAt, f.zone)}. Den är i tid; varje senare tidpunkt hade varit för sen.`,
    'deadline.late': (f, w) =>
      `Ansökan kom in ${w.time(f.arrivedAt, f.zone)}, efter att ansökningstiden hade löpt ut ${w.time(f.closesAt, f.zone)}. En försenad ansökan avslås.`,
    'deadline.to-the-minute': (f, w) =>
      `Ankomsttiden ${w.time(f.arrivedAt, f.zone)} är angiven med en minuts noggrannhet, och ansökningstiden löper ut i början av samma minut. En tjänsteman utreder om ansökan kom in i tid.`,
    'deadline.review-accepted': (f, w) =>
      `En tjänsteman har konstaterat att ansökan kom in i tid. Ansökningstiden löper ut ${w.time(f.closesAt, f.zone)}.`,
    'deadline.review-rejected': (f, w) =>
      `En tjänsteman har konstaterat att ansökan inte kom in under ansökningstiden. Ansökningstiden löper ut ${w.time(f.closesAt, f.zone)}.`,
    'deadline.before-opening': (f, w) =>
      `Ansökan kom in ${w.time(f.arrivedAt, f.zone)}, innan ansökningstiden började (${w.time(f.opensAt, f.zone)}). En tjänsteman prövar om den tas upp till behandling.`,
    'deadline.not-set': () =>
      'Det är inte känt när ansökningstiden löper ut, så den kontrolleras inte.',
    'deadline.closed': (f, w) =>
      `Ansökningstiden löpte ut ${w.time(f.closesAt, f.zone)}, och ansökan hade inte kommit in senast ${w.time(f.asOf, f.zone)}.`,
    'deadline.not-arrived': (f, w) =>
      `Det har inte uppgetts när ansökan kom in. Ansökningstiden löper ut ${w.time(f.closesAt, f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Deltar i digikommunförsöket: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Ansluter sig till digikommunförsöket: ${w.list(f.applicants.map(who))}. Understöd kan sökas på villkor att kommunen ansluter sig före beslutet.`,
    'applicant.may-apply': (f, w) =>
      `Kan söka i den här utlysningen: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `${who(f.applicant)} har anmält sig som påverkarkommun och kan vara huvudsökande.`,
    'applicant.not-participant': (f) =>
      `${who(f.applicant)} deltar inte i digikommunförsöket och har inte uppgett att kommunen ansluter sig till det. Endast kommuner som deltar eller ansluter sig kan söka understöd.`,
    'applicant.not-influencer': (f) =>
      `${who(f.applicant)} har inte anmält sig som påverkarkommun. När understöd söks för rollen som påverkarkommun ska huvudsökanden vara påverkarkommun då ansökan kommer in.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} är inte en kommun. Understöd söks av kommuner; andra kan delta som samarbetspartner.`,
    'applicant.joint-body': (f) =>
      `${who(f.applicant)} är ett gemensamt organ för kommuner, inte en kommun. En tjänsteman prövar om det kan söka understöd.${f.members.length > 0 ? ` Medlemskommuner: ${f.members.join(', ')}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: en sådan sökande (${w.applicantKind(f.kind)}) kan inte söka i den här utlysningen.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: en tjänsteman prövar om en sådan sökande (${w.applicantKind(f.kind)}) kan söka i den här utlysningen.`,
    'applicant.review-accepted': (f) => `${who(f.applicant)}: en tjänsteman har godkänt sökanden.`,
    'applicant.review-rejected': (f) =>
      `${who(f.applicant)}: en tjänsteman har inte godkänt sökanden.`,
    'applicant.applicants-missing': () => 'Inga sökande har uppgetts.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: det har inte uppgetts om sökanden är en kommun, en samkommun eller någon annan.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: det har inte uppgetts om kommunen är försökarkommun, påverkarkommun eller ansluter sig till försöket.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} är inte påverkarkommun, så det beror på objektet om kommunen kan söka. Objektet har inte uppgetts.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} är en kommun på Åland. Utlysningen utesluter den inte; en tjänsteman beaktar landskapets egen lagstiftning.`,
    'applicant.code-unknown': (f) =>
      `${who(f.applicant)}: ingen kommun har kommunnumret ${f.code}.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: kommunnumret ${f.code} upphörde vid en kommunsammanslagning ${w.day(f.on)}. Det nuvarande kommunnumret är ${f.into}.`,

    'category.category-missing': () =>
      'Det har inte uppgetts vilket slags objekt understödet söks för.',
    'category.not-in-call': (f) => `Utlysningen har inget objekt ”${f.category}”.`,
    'category.accepted': () => 'Objektet är ett av dem som utlysningen gäller.',
    'category.effects': () =>
      'Försöket effektiviserar försöksresultatens genomslagskraft och främjar utnyttjandet av resultaten inom hela kommunfältet.',
    'category.effects-denied': (f) =>
      `Enligt sökanden är det inte så att försöket ${f.denied.map((effect) => EFFECT[effect]).join(' eller ')}. Båda krävs av ett kommunalt försök.`,
    'category.effects-missing': (f, w) =>
      `Det har inte uppgetts om försöket ${w.list(f.missing.map((effect) => EFFECT[effect]))}.`,
    'category.means': () =>
      'Ansökan anger vilken metod i spar- och produktivitetsutredningen som verkställs.',
    'category.means-empty': () =>
      'Ansökan anger ingen metod i spar- och produktivitetsutredningen som skulle verkställas.',
    'category.means-missing': () =>
      'Det har inte uppgetts vilken metod i spar- och produktivitetsutredningen som verkställs.',
    'category.supports': (f, w) =>
      `Påverkarkommunen stöder andra kommuner (kommunnummer): ${w.list(f.municipalities)}.`,
    'category.supports-nobody': () =>
      'Ansökan anger ingen annan kommun som påverkarkommunen skulle stödja.',
    'category.supports-missing': () =>
      'Det har inte uppgetts vilka kommuner påverkarkommunen stöder.',
    'category.lead-missing': (f) =>
      `Det har inte uppgetts ${f.fact === 'code' ? 'vilket kommunnummer huvudsökanden har' : 'vilket slags sökande huvudsökanden är'}, så det är inte känt om kommunen som får stöd är någon annan än huvudsökanden.`,

    'aims.declared': (f, w) => {
      const aims = aimsDeclared(f);
      return aims.length > 0
        ? `Projektet ${w.list(aims)}.`
        : 'Sökanden har gett de försäkringar som utlysningen kräver.';
    },
    'aims.one-renewal': (f) =>
      `Projektet uppges förnya ${f.renewed === 'routines' ? 'rutiner' : 'serviceprocesser'}. Av rutiner och serviceprocesser räcker det ena, och målen uppfylls.`,
    'aims.challenge-denied': () =>
      'Enligt sökanden löser projektet inte en utmaning som är gemensam för hela kommunfältet.',
    'aims.challenge-missing': () =>
      'Det har inte uppgetts om projektet löser en utmaning som är gemensam för hela kommunfältet.',
    'aims.renewal-denied': () =>
      'Enligt sökanden förnyar projektet varken rutiner eller serviceprocesser.',
    'aims.renewal-missing': () =>
      'Det har inte uppgetts om projektet förnyar rutiner och serviceprocesser.',
    'aims.renewal-partial': (f) =>
      `Projektet uppges förnya ${f.renewed === 'routines' ? 'rutiner men inte serviceprocesser' : 'serviceprocesser men inte rutiner'}. I den här tolkningen krävs båda.`,
    'aims.declaration-denied': (f, w) =>
      `Enligt sökanden stämmer detta inte: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `Det har inte uppgetts om detta stämmer: ${w.declaration(f.declaration)}.`,
    'aims.not-asked': () => 'Utlysningen ställer inte upp några mål för arbetet.',
    'aims.savings-denied': () =>
      'Enligt sökanden syftar projektet varken till att minska kostnaderna eller till att hålla tillbaka kostnadsökningar.',
    'aims.savings-missing': () =>
      'Det har inte uppgetts om projektet syftar till att minska kostnaderna eller hålla tillbaka kostnadsökningar.',

    'cooperation.several': (f, w) =>
      `Sammanlagt ${String(f.municipalities.length)} kommuner deltar (kommunnummer ${w.list(f.municipalities)}). Arbete som omfattar flera kommuner har företräde.${notCounted(f)}`,
    'cooperation.single': (f) =>
      `${takingPart(f.municipalities.length)} deltar. Arbete som omfattar ${f.minimum === 2 ? 'flera' : `minst ${String(f.minimum)}`} kommuner har företräde, men ansökan avslås inte av den orsaken.${notCounted(f)}`,
    'cooperation.enough': (f, w) =>
      `Sammanlagt ${String(f.municipalities.length)} kommuner deltar (kommunnummer ${w.list(f.municipalities)}); minst ${String(f.minimum)} krävs.`,
    'cooperation.too-few': (f) =>
      `Antalet kommuner som deltar är ${String(f.municipalities.length)}; minst ${String(f.minimum)} krävs.${notCounted(f)}`,
    'cooperation.not-asked': () => 'Utlysningen frågar inte om flera kommuner deltar.',
    'cooperation.unknown': () => 'Det är ännu inte känt om flera kommuner deltar.',

    'criteria.needs-review': (f, w) => `Bedöms av en tjänsteman: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) =>
      `Bedömningsgrunden uppfylls enligt tjänstemannens bedömning: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `Bedömningsgrunden uppfylls inte enligt tjänstemannens bedömning: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      `De godtagbara kostnaderna är ${w.euro(f.eligible)} av de uppgivna kostnaderna på sammanlagt ${w.euro(f.submitted)}.`,
    'costs.none-eligible': (f, w) =>
      `Bland de uppgivna kostnaderna (${w.euro(f.submitted)}) finns inga godtagbara kostnader.`,
    'costs.lines-missing': () => 'Inga kostnader har uppgetts.',
    'costs.incomplete': (f, w) =>
      `De godtagbara kostnaderna kan inte räknas ut ännu. Uppgifter saknas på kostnadsrad: ${w.list(f.lines.map((line) => String(line + 1)))}.`,

    'costs.accepted': (f, w) => `Godtagbar kostnad: ${w.costKind(f.kind)}.`,
    'costs.final-vat': () =>
      'Godtagbar kostnad: mervärdesskatt som blir sökandens slutliga kostnad. En kommun får i regel tillbaka mervärdesskatten.',
    'costs.needs-review': (f, w) =>
      `En tjänsteman prövar om kostnaden är godtagbar: ${w.costKind(f.kind)}. Tills vidare räknas den med.`,
    'costs.before-decision': (f, w) =>
      `Kostnaden uppkom ${w.day(f.incurredOn)}, innan understödsbesluten tillkännagavs (${w.day(f.decisionsAnnouncedOn)}). En tjänsteman prövar om den är godtagbar; tills vidare räknas den med.`,
    'costs.review-accepted': (f, w) =>
      `En tjänsteman har godtagit kostnaden: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) =>
      `En tjänsteman har inte godtagit kostnaden: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Inte en godtagbar kostnad: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () =>
      'Inte en godtagbar kostnad: mervärdesskatt som inte blir sökandens slutliga kostnad.',
    'costs.not-caused': () => 'Räknas inte med: kostnaden föranleds inte av projektet.',
    'costs.outside-period': (f, w) =>
      `Räknas inte med: kostnaden uppkom ${w.day(f.incurredOn)}, utanför användningstiden (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}).`,
    'costs.line-incomplete': (f, w) =>
      `Räknas inte med ännu, eftersom följande saknas: ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `Användningstiden har inte uppgetts, så det är inte känt om kostnaden (${w.day(f.incurredOn)}) uppkom under den. Tills vidare räknas den med.`,

    'cap.within': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} ryms inom maximibeloppet ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} överskrider maximibeloppet ${w.euro(f.ceiling)}, ${basis(f, w)}. Ansökan avslås inte av den orsaken, men mer kan inte beviljas.`,
    'cap.request-missing': () => 'Det har inte uppgetts hur stort understöd som söks.',
    'cap.costs-missing': () =>
      'Det är ännu inte känt om det sökta understödet ryms inom maximibeloppet, eftersom uppgifter om kostnaderna saknas.',

    'cofunding.none': () => 'För samma kostnader finns varken annan finansiering eller inkomster.',
    'cofunding.within': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} och annan finansiering ${w.euro(f.otherFunding)} ryms inom de godtagbara kostnaderna (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} och annan finansiering ${w.euro(f.otherFunding)} överskrider tillsammans de godtagbara kostnaderna (${w.euro(f.eligibleCosts)}). För understödet återstår ${w.euro(f.room)}. Att annan finansiering dras av är praxis för statsunderstöd.`,
    'cofunding.funding-missing': () =>
      'Det har inte uppgetts om det finns annan finansiering eller inkomster för samma kostnader.',
    'cofunding.facts-missing': () =>
      'Det är ännu inte känt om det sökta understödet och annan finansiering ryms inom de godtagbara kostnaderna.',
    'cofunding.not-deducted': () =>
      'I den här utlysningen dras annan finansiering inte av från understödet.',
    'cofunding.state-money': (f, w) =>
      `En tjänsteman prövar om annan statlig finansiering kan täcka sökandens andel: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `En tjänsteman har godtagit annan statlig finansiering: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `En tjänsteman har inte godtagit annan statlig finansiering: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `Det har inte uppgetts om den andra finansieringen är statlig, annan offentlig eller privat eller en inkomst: ${named(f.source)}.`,

    'ranking.eligible-preferred': () => 'Förutsättningarna är uppfyllda och flera kommuner deltar.',
    'ranking.eligible': () => 'Förutsättningarna är uppfyllda.',
    'ranking.open-preferred': () =>
      'Det är ännu öppet om förutsättningarna är uppfyllda; flera kommuner deltar.',
    'ranking.open': () => 'Det är ännu öppet om förutsättningarna är uppfyllda.',

    'allocation.full': () => 'Föreslås få högsta möjliga understöd.',
    'allocation.partial': (f, w) =>
      `Föreslås få det som återstår av anslaget; högsta möjliga understöd skulle vara ${w.euro(f.maximumAward)}.`,
    'allocation.share': (f, w) =>
      `Föreslås få samma andel av högsta möjliga understöd (${w.euro(f.maximumAward)}) som de övriga.`,
    'allocation.no-budget-left': (f, w) =>
      `Anslaget räcker inte till. Det fattas ${w.euro(f.needed)} för högsta möjliga understöd.`,
    'allocation.below-minimum': (f, w) =>
      `Högsta möjliga understöd är mindre än det minsta understöd som beviljas, ${w.euro(f.minimumAward)}.`,
    'allocation.share-below-minimum': (f, w) =>
      `Andelen av anslaget skulle vara mindre än det minsta understöd som beviljas, ${w.euro(f.minimumAward)}. Det fattas ${w.euro(f.needed)} för högsta möjliga understöd.`,
    'allocation.nothing-to-award': () =>
      'Det finns inget att bevilja: högsta möjliga understöd är 0,00\u00a0€.',

    'settlement.as-decided': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}, det vill säga det beviljade beloppet.`,
    'settlement.by-share': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}: den andel som anges i beslutet (${w.share(f.rate)}) av de faktiska godtagbara kostnaderna (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-other-funding': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}: från de faktiska godtagbara kostnaderna (${w.euro(f.eligibleCosts)}) har annan finansiering och inkomster (${w.euro(f.otherFunding)}) dragits av, om understödsbeslutet bestämmer så.`,
    'settlement.pay': (f, w) =>
      `Av understödet är ${w.euro(f.balance)} ännu inte utbetalt. Utbetalning förutsätter en godtagbar utredning inom utsatt tid (12 och 29 § i statsunderstödslagen).`,
    'settlement.repay': (f, w) =>
      `Det har betalats ut ${w.euro(f.balance)} för mycket. Statsunderstödstagaren ska utan dröjsmål betala tillbaka det belopp som är för stort (20 § i statsunderstödslagen). Om det inte betalas tillbaka ska statsbidragsmyndigheten genom ett beslut bestämma att det återkrävs (21 §), om inte annat följer av 26 eller 28 §.`,
    'settlement.keep': (f, w) =>
      `Det har betalats ut ${w.euro(f.balance)} för mycket. Om det belopp som ska återbetalas är högst ${w.euro(f.limit)}, behöver det inte betalas tillbaka (20 § 1 mom. i statsunderstödslagen).`,
    'settlement.even': () => 'Det utbetalda beloppet motsvarar det slutliga understödet.',
    'settlement.awaits-facts': (f, w) =>
      `Det har betalats ut ${w.euro(f.excess)} mer än vad de hittills uppgivna kostnaderna ger rätt till. Om beloppet ska betalas tillbaka kan bedömas först när de uppgifter som saknas har kommit in.`,
    'settlement.costs-missing': () =>
      'Av utredningen framgår inte de faktiska kostnaderna. Det slutliga understödet beräknas utifrån dem.',
    'settlement.funding-missing': () =>
      'Uppgifter om annan finansiering eller inkomster saknas. Annan finansiering och inkomster kan minska det slutliga understödet.',
    'settlement.costs-need-review': (f, w) =>
      `Av kostnaderna ska myndigheten ännu bedöma ${w.euro(f.underReview)}. De är medräknade, och det belopp som ska återbetalas kan öka.`,
    'settlement.use-needs-review': () =>
      'Beräkningen visar inte om understödet har använts enligt beslutet och villkoren i det. Det bedömer statsbidragsmyndigheten (20–22 § i statsunderstödslagen).',
    'settlement.facts-missing': (f, w) =>
      `Uppgifter saknas på ${f.lines.length === 1 ? 'kostnadsrad' : 'kostnadsraderna'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'På det belopp som återbetalas ska statsunderstödstagaren betala ränta från den dag då understödet betalades ut; räntan är den årliga ränta som avses i 3 § 2 mom. i räntelagen (633/1982) ökad med tre procentenheter (24 § i statsunderstödslagen).',
    'settlement.joint-liability': (f) =>
      `Understödet har beviljats ${String(f.recipients)} statsunderstödstagare gemensamt, och alla svarar solidariskt för att det återbetalas (27 § i statsunderstödslagen).`,

    'input.required': () => 'Uppgiften är obligatorisk.',
    'input.text': () => 'Ange en text.',
    'input.text-too-long': (f) => `Ange en text på högst ${String(f.maximum)} tecken.`,
    'input.text-broken': () => 'Texten innehåller ett ogiltigt tecken. Skriv texten på nytt.',
    'input.true-or-false': () => 'Ange sant eller falskt (true eller false).',
    'input.list': () => 'Ange en lista.',
    'input.list-too-long': (f) => `Ange en lista med högst ${String(f.maximum)} poster.`,
    'input.record': () => 'Ange uppgifterna som namngivna fält.',
    'input.unknown-key': (f) => `Det finns inget fält ”${f.key}” här.`,
    'input.choice': (f) => `Välj ett av följande alternativ: ${f.choices.join(', ')}.`,
    'input.euro': () =>
      'Ange ett belopp i euro med siffror, punkt som decimaltecken och högst två decimaler, till exempel 12345.67. Inget förtecken, inga blanksteg, inget komma och ingen exponent; högst 9999999999999.99.',
    'input.euro-above-zero': () => 'Ange ett belopp som är större än noll.',
    'input.no-amount': () => 'Minst en kostnadsrad ska ha ett belopp som är större än noll.',
    'input.instant': () =>
      'Ange dag och tid med UTC-förskjutning (t.ex. +03:00) eller Z, till exempel 2017-09-15T16:15:00+03:00.',
    'input.instant-without-offset': () =>
      "Tiden saknar UTC-förskjutning. Lägg till den (2017-09-15T16:15:00+03:00) eller omvandla finsk tid med funktionen helsinkiTime('2017-09-15T16:15').",
    'input.day': () => 'Ange en kalenderdag i formen 2017-09-15.',
    'input.period-reversed': () => 'Användningstiden kan inte sluta innan den börjar.',
    'input.municipality-code': () => 'Ange ett tresiffrigt kommunnummer, till exempel 091.',
    'input.unreadable': () => 'Uppgifterna kan inte läsas. Ange vanlig data, till exempel JSON.',
    'input.too-large': (f) =>
      `Uppgifterna är för omfattande. Ange högst ${String(f.maximum)} ${TOO_LARGE[f.limit]}.`,
  },
  advice: {
    applicant: {
      'deadline.late': 'Förseningen kan inte avhjälpas.',
      'deadline.closed': 'Det går inte längre att söka i den här utlysningen.',
      'deadline.not-arrived': 'Se till att ansökan kommer in senast då.',
      'applicant.joining': 'Anslut er till försöket före beslutet.',
      'applicant.not-participant': 'Anmäl er till försöket eller uppge att kommunen ansluter sig.',
      'applicant.not-influencer':
        'Välj en påverkarkommun som huvudsökande eller sök för ett annat objekt.',
      'applicant.not-municipality': 'Uppge aktören som samarbetspartner.',
      'applicant.code-unknown': 'Kontrollera kommunnumret.',
      'applicant.code-merged': 'Uppge det nuvarande kommunnumret.',
      'category.means-empty': 'Namnge metoden.',
      'category.supports-nobody': 'Namnge minst en kommun som får stöd.',
      'cooperation.single': 'Företräde kan fås när fler kommuner deltar.',
      'costs.none-eligible': 'Kontrollera kostnadsraderna.',
      'costs.refused-kind': 'Ta bort raden eller kontrollera kostnadsslaget.',
      'costs.outside-period': 'Kontrollera dagen och användningstiden.',
      'cap.exceeded': 'Sänk det sökta beloppet.',
      'cofunding.exceeded': 'Sänk det sökta beloppet.',
    },
    applicantByOutcome: {
      missing: 'Komplettera uppgiften.',
      review: 'Ni behöver inte göra något.',
    },
    officialByOutcome: {
      missing:
        'Be sökanden komplettera uppgiften, om det behövs (förvaltningslagen 434/2003, 22 §).',
      review: 'Bedöm saken och anteckna motiveringen.',
    },
    reviewedBefore:
      'En tidigare bedömning gäller andra uppgifter eller en annan version av ansökan.',
  },
  summary: {
    verdict: {
      eligible: 'Ansökan uppfyller utlysningens förutsättningar.',
      ineligible: 'Ansökan uppfyller inte utlysningens förutsättningar.',
      undetermined: 'Det går ännu inte att säga om ansökan uppfyller utlysningens förutsättningar.',
    },
    award: (f, w) =>
      `Understödet kan vara högst ${w.euro(f.maximumAward)}, när de godtagbara kostnaderna är ${w.euro(f.eligibleCosts)} och högst ${w.share(f.rate)} av dem kan täckas; den egna finansieringen blir ${w.euro(f.selfFinancing)}.`,
    awardUnknown:
      'Understödets maximibelopp kan inte räknas ut ännu, eftersom uppgifter om kostnaderna saknas.',
    preferred: 'Flera kommuner deltar, så ansökan hör till dem som har företräde.',
    notPreferred:
      'Ansökan har inte företräde, eftersom för få kommuner deltar; det hindrar inte understöd.',
    missing: (headings) => `Uppgifter saknas ännu under: ${headings}.`,
    review: (headings) => `En tjänsteman bedömer: ${headings}.`,
    notADecision:
      'Detta är en kalkylmässig kontroll, inte ett beslut: statsbidragsmyndigheten beslutar om understödet.',
  },
};

/** The Swedish words of a calendar file and of a CommonGrants opportunity. */
export const callSv: CallWords = {
  posted: 'Utlysningen publicerad',
  opens: 'Ansökningstiden börjar',
  closes: 'Ansökningstiden löper ut',
  decided: 'Understödsbeslut',
  closing: {
    inclusive: 'Ansökan ska ha kommit in senast då.',
    strict: 'Ansökan ska ha kommit in före det.',
  },
  finnishTime: 'finländsk tid',
  event: 'Statsunderstöd',
  notation,
};

/** The Swedish words of the command. */
export const commandSv: CommandWords = {
  verdict: {
    eligible: 'uppfyllda',
    ineligible: 'ej uppfyllda',
    undetermined: 'öppna',
    malformed: 'felaktig',
    'other-version': 'ersatt',
  },
  outcome: {
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
  command: (name) =>
    `Kommandot ${name} finns inte; ange assess, triage, rank, allocate, settle eller schema.`,
  option: (name) => `Det här kommandot har inte väljaren ${name}.`,
  value: (name) =>
    `Väljaren ${name} är inte rätt använd: den saknar sitt värde, eller tar inget värde.`,
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
  reviews: (place, example) => `${place}: ange bedömningarna som JSON ${example}.`,
  wrongReview: (file, message) => `${file}: bedömningen godtas inte: ${message}.`,
  notAmong: (file, id) => `${file} nämner ${id}, som inte finns bland ansökningarna.`,
  twice: (file, id) => `${file} nämner ${id} två gånger.`,
  whichVersion: (id, line, earlier) =>
    `${id} står på raderna ${String(earlier)} och ${String(line)}, och ankomsttiden säger inte vilken som gäller.`,
  rate: 'Ange en andel som är större än 0 och högst 1, till exempel "0.70".',
  recipients: 'Ange ett heltal, minst 1.',
  sameGrant: (decision, report) => `Beslutet gäller ${decision}, redogörelsen ${report}.`,
};
