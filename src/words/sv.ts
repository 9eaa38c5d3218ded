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
import { capitalised, isZero } from './format.js';
import type { SizeLimit } from '../schema/issues.js';

const who = ({ name, number }: ApplicantRef): string => name ?? `Sökande ${String(number)}`;
const named = (source: string | null): string => source ?? 'finansiären är inte nämnd';

const TOO_LARGE: Record<SizeLimit, string> = {
  depth: 'nivåer',
  fields: 'fält',
  entries: 'poster',
  characters: 'tecken',
};

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'kostnadsslaget',
  amount: 'beloppet',
  causedByProject: 'kostnadens samband med projektet',
  finalVat: 'rätten att dra av eller få tillbaka mervärdesskatten',
};

/** The parts of a sentence on what the project does: a verb, and what follows it. */
type Phrase = readonly [verb: string, rest: string];

const EFFECT: Record<Facts['category.effects-missing']['missing'][number], Phrase> = {
  strengthensImpact: [
    'effektiviserar',
    'försöksresultatens genomslagskraft ur produktivitets- och besparingsperspektiv',
  ],
  spreadsResults: ['främjar', 'utnyttjandet av resultaten inom hela kommunfältet'],
};

const AIMS = ['challenge', 'renewal', 'savings'] as const;
const AIM: Record<(typeof AIMS)[number], Phrase> = {
  challenge: ['löser', 'en utmaning som är gemensam för hela kommunfältet'],
  renewal: ['förnyar', 'rutiner och serviceprocesser'],
  savings: ['syftar', 'till att minska kostnaderna eller hålla tillbaka kostnadsökningar'],
};

/** Phrases with their subject after the first verb: "löser projektet …, förnyar … och syftar till …". */
const inverted = (phrases: readonly Phrase[], subject: string, not = ''): string[] =>
  phrases.map(([verb, rest], index) => `${verb}${index === 0 ? ` ${subject}` : ''}${not} ${rest}`);

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? 'som är det högsta belopp som kan beviljas per ansökan'
    : {
        limit: 'som är en gräns i utlysningen',
        basis: 'som är det belopp som fastställs i utlysningen',
        rates: `som är utlysningens andelar av de kostnader som ingår i beräkningen (${w.euro(f.eligibleCosts)})`,
        rate: `som är ${w.share(f.rate ?? '1')} av de kostnader som ingår i beräkningen (${w.euro(f.eligibleCosts)})`,
      }[('by' in f && f.by) || 'rate'];

const counted = (f: Facts['cooperation.reached']): string => {
  const known = f.known.length > 0 ? ` (${f.known.join(', ')})` : '';
  const who = {
    applicants: 'Antalet sökande',
    parties: 'Antalet sökande och partner',
    values: `Antalet olika värden av ”${f.fact ?? ''}”`,
  }[f.of];
  return `${who} är ${String(f.count)}${known}.`;
};
const wanted = (f: Facts['cooperation.reached']): string =>
  f.required
    ? ` Minst ${String(f.minimum)} krävs.`
    : ` Projekt med minst ${String(f.minimum)} prioriteras.`;

const notCounted = (
  { municipalities, beneficiaries }: Facts['cooperation.several'],
  w: Format,
): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0
    ? ` Försökarkommuner som påverkarkommunen bistår räknas inte med: ${w.municipalities(beside)}.`
    : '';
};

function takingPart(municipalities: number): string {
  if (municipalities === 0) return 'Ingen kommun';
  return municipalities === 1 ? 'En kommun' : `${String(municipalities)} kommuner`;
}

const E_SERVICES =
  'Se 10 § 2 mom. i lagen om elektronisk kommunikation i myndigheternas verksamhet (13/2003).';
const SENT_IN_TIME = `Om myndighetens system inte fungerade och ni på ett tillförlitligt sätt kan visa när ansökan skickades, meddela det till myndigheten. ${E_SERVICES}`;
const SYSTEM_FAILED = `Utred före beslutet om myndighetens system fungerade. Om det inte fungerade anses ansökan ha kommit in då den enligt tillförlitlig utredning skickades. ${E_SERVICES}`;
const PERIOD_OF_USE = 'Användningstiden bestäms i understödsbeslutet.';

const OUTCOME: Record<Outcome, string> = {
  met: 'i sin ordning',
  'not-met': 'inte i sin ordning',
  missing: 'uppgift saknas',
  review: 'bedöms av myndigheten',
  'not-applicable': 'tillämpas inte',
};

const notation: Notation = {
  group: '\u00a0',
  decimal: ',',
  euro: (euros, cents) => `${euros},${cents}\u00a0€`,
  percent: (number) => `${number}\u00a0%`,
  day: (day, month, year) => `${String(day)}.${String(month)}.${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} kl. ${String(hour)}.${minute}${seconds && `.${seconds}`}`,
  and: 'och',
  codes: (codes) => `kommunnummer ${codes}`,
  plurals: { stycke: 'styckena', tolkning: 'tolkningar' },
};

/** A number with more decimals than an amount can have. */
const withDecimals = (number: string): string => {
  const [euros = '', decimals = ''] = number.split('.');
  return notation.euro(euros, decimals);
};

/** Sentences on what a person typed. */
const typedSentences: TypedSentences = {
  'typed.euro': () =>
    'Ange ett belopp i euro med siffror och utan förtecken, till exempel 12 345,67.',
  'typed.euro-decimals': () =>
    'Ange beloppet i euro med högst två decimaler, till exempel 12 345,67.',
  'typed.euro-too-large': (f, w) => `Ange ett belopp på högst ${w.euro(f.maximum)}.`,
  'typed.euro-ambiguous': ({ readings: [amount, number] }, w) =>
    `Beloppet kan läsas på två sätt: ${w.euro(amount)} eller ${withDecimals(number)}. Skriv det med två decimaler, till exempel ${w.euro(amount)}.`,
  'typed.day': () => 'Ange en kalenderdag, till exempel 15.9.2017.',
  'typed.day-ambiguous': ({ readings: [first, second] }, w) =>
    `Dagen kan läsas på två sätt: ${w.day(first)} eller ${w.day(second)}. Skriv den med punkter, dagen först.`,
  'typed.time': () => 'Ange dag och klockslag, till exempel 15.9.2017 kl. 16.15.',
  'typed.time-missing': (f, w) =>
    `Klockslaget saknas. Lägg till det efter dagen, till exempel ${w.day(f.day)} kl. 16.15.`,
  'typed.time-gap': ({ readings: [before, after], zone }, w) =>
    `Klockslaget finns inte, eftersom klockan ställs fram förbi det. Ange den avsedda tiden, till exempel ${w.time(before, zone)} eller ${w.time(after, zone)}.`,
  'typed.time-doubled': ({ readings: [first, second], zone }, w) =>
    `Tiden ${w.time(first, zone)} infaller två gånger, eftersom klockan ställs tillbaka. Skriv den med UTC-förskjutning: ${first} eller ${second}.`,
};

/** The Swedish catalogue, in the terms of the call. */
export const sv: Catalogue<'sv'> = {
  language: 'sv',
  notation,
  labels: {
    field: {
      id: 'Ansökans beteckning',
      arrivedAt: 'När kom ansökan in?',
      category: 'Vad söks understödet för?',
      applicants: 'Sökande',
      'applicants.*.kind': 'Typ av sökande',
      'applicants.*.code': 'Kommunnummer',
      'applicants.*.name': 'Namn',
      'applicants.*.roles': 'Roll i digikommunförsöket',
      'applicants.*.members': 'Medlemskommuner',
      partners: 'Samarbetspartner',
      'partners.*.name': 'Samarbetspartnerns namn',
      supportedMunicipalities: 'Försökarkommuner som påverkarkommunen bistår',
      commonChallenge: 'Löser projektet en utmaning som är gemensam för hela kommunfältet?',
      experiment: 'Försökets effekter',
      'experiment.strengthensImpact':
        'Effektiviserar försöket försöksresultatens genomslagskraft ur produktivitets- och besparingsperspektiv?',
      'experiment.spreadsResults':
        'Främjar försöket utnyttjandet av resultaten inom hela kommunfältet?',
      studyMeans: 'Metod i spar- och produktivitetsutredningen som ska verkställas',
      aims: 'Mål',
      'aims.renewsRoutines': 'Förnyar projektet rutiner?',
      'aims.renewsServiceProcesses': 'Förnyar projektet serviceprocesser?',
      'aims.lowersCosts': 'Syftar projektet till att minska kostnaderna?',
      'aims.restrainsCostGrowth': 'Syftar projektet till att hålla tillbaka kostnadsökningar?',
      declarations: 'Försäkranden',
      costs: 'Kostnader',
      'costs.*.id': 'Radens beteckning',
      'costs.*.kind': 'Kostnadsslag',
      'costs.*.amount': 'Belopp utan mervärdesskatt',
      'costs.*.description': 'Beskrivning',
      'costs.*.causedByProject': 'Föranleds kostnaden av projektet?',
      'costs.*.incurredOn': 'Dag då kostnaden uppkommer',
      'costs.*.finalVat': 'Blir mervärdesskatten sökandens slutliga kostnad?',
      requestedGrant: 'Sökt understöd',
      otherFunding: 'Annan finansiering och inkomster',
      'otherFunding.*.source': 'Finansiär eller inkomstkälla',
      'otherFunding.*.kind': 'Typ av finansiering',
      'otherFunding.*.amount': 'Belopp',
      usePeriod: 'Användningstid',
      'usePeriod.from': 'Användningstiden börjar',
      'usePeriod.to': 'Användningstiden slutar',
    },
    entry: {
      applicants: 'Sökande',
      partners: 'Samarbetspartner',
      costs: 'Kostnadsrad',
      otherFunding: 'Finansiering',
    },
    answer: {
      yes: 'ja',
      no: 'nej',
      missing: 'inte besvarat',
      none: 'inget',
    },
    remedy: {
      remove: 'ta bort',
      add: 'lägg till',
      check: 'kontrollera svaret',
      example: 'exempel',
    },
    review: 'Myndighetens bedömning',
    eligibility: {
      eligible: 'kraven i utlysningen är uppfyllda',
      ineligible: 'kraven i utlysningen är inte uppfyllda',
      undetermined: 'det är ännu oklart om kraven i utlysningen är uppfyllda',
    },
    outcome: OUTCOME,
    preference: { ...OUTCOME, met: 'prioriteras', 'not-met': 'prioriteras inte' },
    rule: {
      deadline: 'När ansökan kom in',
      applicant: 'Sökande',
      category: 'Understödsobjekt',
      aims: 'Mål',
      cooperation: 'Samarbete mellan kommuner',
      criteria: 'Bedömningsgrunder',
      costs: 'Godtagbara kostnader',
      cap: 'Det sökta beloppet',
      cofunding: 'Annan finansiering',
    },
    category: {
      experiment: 'kommunalt försök',
      'study-means': 'verkställande av metoder som funnits i spar- och produktivitetsutredningen',
      'influencer-role': 'stöd för rollen som påverkarkommun',
    },
    role: {
      experimenter: 'försökarkommun',
      influencer: 'påverkarkommun',
      joining: 'ansluter sig till försöket',
    },
    applicantKind: {
      municipality: 'kommun',
      'joint-authority': 'samkommun',
      other: 'annan aktör',
    },
    costKind: {
      salaries: 'personalkostnader',
      travel: 'resekostnader',
      premises: 'hyror för lokaler',
      services: 'köpta tjänster',
      materials: 'material och tillbehör',
      software: 'programvara och licenser',
      equipment: 'anskaffning av utrustning',
      internal: 'interna debiteringar',
      vat: 'mervärdesskatt',
      overhead: 'procentuellt beräknade allmänna kostnader',
      'in-kind': 'kalkylerat arbete och frivilligarbete',
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
      maximum: 'det högsta belopp som kan beviljas per ansökan',
      rate: 'maximiandelen av de godtagbara kostnaderna',
      requested: 'det sökta understödet',
      'other-funding': 'annan finansiering',
      limit: 'en gräns i utlysningen',
      minimum: 'det minsta understöd som kan beviljas',
      payable: 'de kostnader som kan betalas med understödet',
      basis: 'det belopp som fastställs i utlysningen',
      'own-rule': 'ett annat villkor i utlysningen',
    },
    step: {
      line: 'Kostnadsrad',
      eligible: 'Godtagbara kostnader',
      share: 'Maximiandel före avrundning',
      ceiling: 'Belopp enligt maximiandelen, avrundat nedåt till cent',
      'other-funding': 'Godtagbara kostnader efter avdrag för annan finansiering',
      requested: 'Sökt understöd',
      maximum: 'Understöd kan beviljas med högst',
      'self-financing': 'Självfinansieringsandel',
      part: 'Andel av en del av kostnaderna',
      fixed: 'Belopp som fastställs i utlysningen',
      units: 'Belopp som fastställs i utlysningen för enheterna',
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
      innovativeness: 'verksamhetens innovativitet',
    },
    reading: {
      'closing-strict': 'En ansökan som kommer in kl. 16.15 är redan försenad',
      'both-renewals': 'Projektet ska förnya både rutiner och serviceprocesser',
      'challenge-not-required': 'Den gemensamma utmaningen är programmets mål, inte ett krav',
      'equipment-accepted': 'Anskaffning av utrustning är godtagbar',
      'nobody-named': 'Påverkarkommunen behöver inte namnge de försökarkommuner som den bistår',
      'no-deduction': 'Annan finansiering dras inte av',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `Ansökan kom in inom utsatt tid, ${w.time(f.arrivedAt, f.zone)} (tidsfristen var ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.at-closing': (f, w) =>
      `Ansökan kom in exakt när tidsfristen löpte ut, ${w.time(f.arrivedAt, f.zone)}. I den här kontrollen tolkas det så att den kom in i tid. En ansökan som kommit in senare hade varit försenad.`,
    'deadline.late': (f, w) =>
      `Ansökan kom in ${w.time(f.arrivedAt, f.zone)}, efter tidsfristen (${w.closing(f.closesAt, f.zone)}). En ansökan som kommit in efter tidsfristen uppfyller inte kraven i utlysningen.`,
    'deadline.to-the-minute': (f, w) =>
      `Ankomsttiden ${w.time(f.arrivedAt, f.zone)} är känd endast på minuten när, och tidsfristen löpte ut under samma minut. Myndigheten utreder om ansökan kom in i tid.`,
    'deadline.review-accepted': (f, w) =>
      `Enligt myndighetens bedömning kom ansökan in i tid (tidsfristen var ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.review-rejected': (f, w) =>
      `Enligt myndighetens bedömning kom ansökan inte in i tid (tidsfristen var ${w.closing(f.closesAt, f.zone)}).`,
    'deadline.before-opening': (f, w) =>
      `Ansökan kom in ${w.time(f.arrivedAt, f.zone)}, innan ansökningstiden började (${w.time(f.opensAt, f.zone)}). Myndigheten bedömer om ansökan tas upp till behandling.`,
    'deadline.too-early': (f, w) =>
      `Ansökan kom in ${w.time(f.arrivedAt, f.zone)}, innan ansökningstiden började (${w.time(f.opensAt, f.zone)}). Tidsfristen är ${w.closing(f.closesAt, f.zone)}.`,
    'deadline.open-ended': () => 'Utlysningen har ingen tidsfrist.',
    'deadline.category-missing': () =>
      'Ansökningstiden beror på kategorin, som inte framgår av ansökan.',
    'deadline.not-set': () =>
      'Det är inte känt när ansökningstiden löper ut. Därför kontrolleras inte när ansökan kom in.',
    'deadline.closed': (f, w) =>
      `Tidsfristen var ${w.closing(f.closesAt, f.zone)}, och ansökan hade inte kommit in senast ${w.time(f.asOf, f.zone)}.`,
    'deadline.not-arrived': (f, w) =>
      `Uppgift om när ansökan kom in saknas. Tidsfristen är ${w.closing(f.closesAt, f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Deltar enligt sökanden i digikommunförsöket: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Ansluter sig enligt sökanden till digikommunförsöket: ${w.list(f.applicants.map(who))}. I den här kontrollen förutsätts att kommunen ansluter sig före understödsbeslutet.`,
    'applicant.may-apply': (f, w) =>
      `Kan söka understöd i den här utlysningen: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `${who(f.applicant)} har enligt sökanden anmält sig som påverkarkommun. Kommunen kan vara huvudsökande.`,
    'applicant.not-participant': (f) =>
      `${who(f.applicant)} deltar enligt sökanden inte i digikommunförsöket och ansluter sig inte till det. Endast kommuner som deltar eller ansluter sig kan söka understöd.`,
    'applicant.not-influencer': (f) =>
      `${who(f.applicant)} har enligt sökanden inte anmält sig som påverkarkommun. När understöd söks för rollen som påverkarkommun ska huvudsökanden vara anmäld som påverkarkommun då ansökan kommer in.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} är inte en kommun. Endast kommuner kan söka understöd. Andra kan delta som samarbetspartner.`,
    'applicant.joint-body': (f, w) =>
      `${who(f.applicant)} är en samkommun, inte en kommun. Myndigheten bedömer om samkommunen kan söka understöd.${f.members.length > 0 ? ` Medlemskommuner: ${w.municipalities(f.members)}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: en sökande av den här typen (${w.applicantKind(f.kind)}) kan inte söka understöd i den här utlysningen.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: myndigheten bedömer om en sökande av den här typen (${w.applicantKind(f.kind)}) kan söka understöd i den här utlysningen.`,
    'applicant.review-accepted': (f) =>
      `${who(f.applicant)}: enligt myndighetens bedömning kan sökanden söka understöd.`,
    'applicant.review-rejected': (f) =>
      `${who(f.applicant)}: enligt myndighetens bedömning kan sökanden inte söka understöd.`,
    'applicant.applicants-missing': () => 'Av ansökan framgår inte vem som söker understöd.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: av ansökan framgår inte om sökanden är en kommun, en samkommun eller en annan aktör.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: av ansökan framgår inte om kommunen är försökarkommun, påverkarkommun eller ansluter sig till försöket.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} är inte påverkarkommun. Om kommunen kan söka beror på objektet, och av ansökan framgår inte vilket objekt det gäller.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} är en kommun på Åland. Utlysningen utesluter den inte. Myndigheten utreder om landskapets egen lagstiftning inverkar på saken.`,
    'applicant.code-unknown': (f) => `${who(f.applicant)}: kommunnumret ${f.code} är inte i bruk.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: kommunnumret ${f.code} togs ur bruk vid en kommunsammanslagning ${w.day(f.on)}. Det nuvarande kommunnumret är ${f.into}.`,

    'category.category-missing': () =>
      'Av ansökan framgår inte vilket objekt understödet söks för.',
    'category.not-in-call': (f) => `Utlysningen har inget objekt ”${f.category}”.`,
    'category.accepted': () => 'Objektet är ett av dem som utlysningen gäller.',
    'category.effects': (_, w) =>
      `Enligt sökanden ${w.list(inverted(Object.values(EFFECT), 'försöket'))}.`,
    'category.effects-denied': (f, w) => {
      const denied = f.denied.map((effect) => EFFECT[effect]);
      return `Enligt sökanden ${w.list(inverted(denied, 'försöket', ' inte'))}. Ett kommunalt försök ska ha båda effekterna.`;
    },
    'category.effects-missing': (f, w) =>
      `Av ansökan framgår inte om försöket ${w.list(f.missing.map((effect) => EFFECT[effect].join(' ')))}.`,
    'category.means': () =>
      'I ansökan nämns den metod som ska verkställas. Myndigheten bedömer om den funnits i spar- och produktivitetsutredningen.',
    'category.means-empty': () =>
      'I ansökan nämns ingen metod i spar- och produktivitetsutredningen som ska verkställas.',
    'category.means-missing': () =>
      'Av ansökan framgår inte vilken metod i spar- och produktivitetsutredningen som ska verkställas.',
    'category.supports': (f, w) =>
      `Enligt sökanden främjar påverkarkommunen utvecklingen i följande kommuner: ${w.municipalities(f.municipalities)}. Myndigheten bedömer om de är försökarkommuner.`,
    'category.supports-nobody': () =>
      'I ansökan nämns ingen annan kommun vars utveckling påverkarkommunen skulle främja.',
    'category.supports-missing': () =>
      'Av ansökan framgår inte vilka försökarkommuner påverkarkommunen bistår.',
    'category.lead-missing': (f) =>
      `Av ansökan framgår inte ${f.fact === 'code' ? 'huvudsökandens kommunnummer' : 'vilken typ av sökande huvudsökanden är'}. Därför framgår det inte heller om den kommun som bistås är någon annan än huvudsökanden.`,

    'aims.declared': (f, w) => {
      const aims = AIMS.filter((aim) => f[aim]).map((aim) => AIM[aim]);
      return aims.length > 0
        ? `Enligt sökanden ${w.list(inverted(aims, 'projektet'))}.`
        : 'Sökanden har intygat det som krävs i utlysningen.';
    },
    'aims.one-renewal': (f) =>
      `Enligt sökanden förnyar projektet ${f.renewed === 'routines' ? 'rutiner' : 'serviceprocesser'}. I den här kontrollen räcker det att projektet förnyar antingen rutiner eller serviceprocesser.`,
    'aims.challenge-denied': () =>
      'Enligt sökanden löser projektet inte en utmaning som är gemensam för hela kommunfältet.',
    'aims.challenge-missing': () =>
      'Av ansökan framgår inte om projektet löser en utmaning som är gemensam för hela kommunfältet.',
    'aims.renewal-denied': () =>
      'Enligt sökanden förnyar projektet varken rutiner eller serviceprocesser.',
    'aims.renewal-missing': () =>
      'Av ansökan framgår inte om projektet förnyar rutiner och serviceprocesser.',
    'aims.renewal-partial': (f) =>
      `Enligt sökanden förnyar projektet ${f.renewed === 'routines' ? 'rutiner men inte serviceprocesser' : 'serviceprocesser men inte rutiner'}. Enligt den här tolkningen ska båda förnyas.`,
    'aims.declaration-denied': (f, w) =>
      `Enligt sökanden stämmer detta inte: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `Av ansökan framgår inte om detta stämmer: ${w.declaration(f.declaration)}.`,
    'aims.savings-denied': () =>
      'Enligt sökanden syftar projektet varken till att minska kostnaderna eller till att hålla tillbaka kostnadsökningar.',
    'aims.savings-missing': () =>
      'Av ansökan framgår inte om projektet syftar till att minska kostnaderna eller hålla tillbaka kostnadsökningar.',

    'cooperation.several': (f, w) =>
      `I projektet deltar ${String(f.municipalities.length)} kommuner: ${w.municipalities(f.municipalities)}. Understöd riktas i första hand till projekt som omfattar flera kommuner.${notCounted(f, w)}`,
    'cooperation.single': (f, w) =>
      `${takingPart(f.municipalities.length)} deltar i projektet. Projekt som omfattar ${f.minimum === 2 ? 'flera' : `minst ${String(f.minimum)}`} kommuner prioriteras, men understöd kan sökas också för andra projekt.${notCounted(f, w)}`,
    'cooperation.enough': (f, w) =>
      `I projektet deltar ${String(f.municipalities.length)} kommuner (minst ${String(f.minimum)} krävs): ${w.municipalities(f.municipalities)}.`,
    'cooperation.too-few': (f, w) =>
      `${takingPart(f.municipalities.length)} deltar i projektet, men minst ${String(f.minimum)} krävs.${notCounted(f, w)}`,
    'cooperation.reached': (f) => `${counted(f)}${wanted(f)}`,
    'cooperation.not-reached': (f) =>
      `${counted(f)}${wanted(f)} ${f.required ? 'Antalet är för litet.' : 'Understöd kan sökas också för andra projekt.'}`,
    'cooperation.open': (f) => `${counted(f)}${wanted(f)} Uppgifter som kan öka antalet saknas.`,
    'cooperation.unknown': () => 'Av ansökan framgår ännu inte om flera kommuner deltar.',

    'criteria.needs-review': (f, w) => `Bedöms av myndigheten: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) =>
      `Bedömningsgrunden uppfylls enligt myndighetens bedömning: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `Bedömningsgrunden uppfylls inte enligt myndighetens bedömning: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      isZero(f.underReview)
        ? `Av de uppgivna kostnaderna, sammanlagt ${w.euro(f.submitted)}, har ${w.euro(f.eligible)} räknats som godtagbara.`
        : `Av de uppgivna kostnaderna, sammanlagt ${w.euro(f.submitted)}, ingår ${w.euro(f.eligible)} tills vidare i beräkningen. Av detta ska myndigheten ännu bedöma ${w.euro(f.underReview)}.`,
    'costs.none-eligible': (f, w) =>
      `Bland de uppgivna kostnaderna (${w.euro(f.submitted)}) finns inga godtagbara kostnader.`,
    'costs.lines-missing': () => 'Av ansökan framgår inte projektets kostnader.',
    'costs.incomplete': (f, w) =>
      `De godtagbara kostnaderna kan inte räknas ut ännu. Uppgifter saknas på ${f.lines.length === 1 ? 'kostnadsrad' : 'kostnadsraderna'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'costs.below-minimum': (f, w) =>
      f.kinds.length > 0
        ? `Av dessa kostnader ingår ${w.euro(f.eligible)} i beräkningen, men minst ${w.euro(f.minimum)} krävs: ${w.list(f.kinds.map(w.costKind))}.`
        : `I beräkningen ingår kostnader på ${w.euro(f.eligible)}, men minst ${w.euro(f.minimum)} krävs.`,
    'costs.period-outside': (f, w) =>
      `Användningstiden (${w.day(f.from)}–${w.day(f.to)}) ryms inte inom utlysningens period (${f.earliest === null ? '' : w.day(f.earliest)}–${f.latest === null ? '' : w.day(f.latest)}).`,
    'costs.period-too-long': (f, w) =>
      `Användningstiden (${w.day(f.from)}–${w.day(f.to)}) är längre än utlysningen tillåter: högst ${String(f.months)} månader.`,
    'costs.not-asked': () => 'I den här utlysningen beror understödet inte på kostnaderna.',
    'costs.match-only': (f, w) =>
      `Räknas med bland kostnaderna, men betalas inte med understödet: ${w.costKind(f.kind)}.`,
    'costs.flat': (f, w) =>
      `Schablonkostnad: ${w.costKind(f.kind)}, ${w.euro(f.counted)}. Den kan vara högst ${w.share(f.share)} av ${f.of.length > 0 ? `dessa kostnader: ${w.list(f.of.map(w.costKind))}` : 'kostnaderna'}.`,
    'costs.limited': (f, w) =>
      `Räknas med delvis: ${w.costKind(f.kind)}. Av ${w.euro(f.amount)} har ${w.euro(f.counted)} räknats med, eftersom utlysningen begränsar dessa kostnader.`,

    'costs.accepted': (f, w) => `Godtas: ${w.costKind(f.kind)}.`,
    'costs.final-vat': (_, w) =>
      `Godtas: mervärdesskatt som enligt sökanden blir sökandens slutliga kostnad.${w.under('vat.130', ' En kommun får i regel tillbaka mervärdesskatten.')}`,
    'costs.needs-review': (f, w) =>
      `Myndigheten bedömer om kostnaden är godtagbar: ${w.costKind(f.kind)}. Tills vidare räknas den med.`,
    'costs.before-decision': (f, w) =>
      `Kostnaden uppkom ${w.day(f.incurredOn)}, innan understödsbesluten tillkännagavs (${w.day(f.decisionsAnnouncedOn)}). Myndigheten bedömer om den är godtagbar. Tills vidare räknas den med.`,
    'costs.review-accepted': (f, w) =>
      `Enligt myndighetens bedömning är kostnaden godtagbar: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) =>
      `Enligt myndighetens bedömning är kostnaden inte godtagbar: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Godtas inte: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () =>
      'Godtas inte: mervärdesskatt som inte blir sökandens slutliga kostnad.',
    'costs.not-caused': () =>
      'Räknas inte med: kostnaden föranleds enligt sökanden inte av projektet.',
    'costs.outside-period': (f, w) =>
      `Räknas inte med: kostnaden uppkom ${w.day(f.incurredOn)}, utanför användningstiden (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}).`,
    'costs.line-incomplete': (f, w) =>
      `Räknas inte med ännu. Uppgift saknas om ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `Understödets användningstid är inte känd, så det går inte att säga om kostnaden (${w.day(f.incurredOn)}) uppkom under den. Tills vidare räknas den med.`,

    'cap.within': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} ryms inom maximibeloppet ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} överskrider maximibeloppet ${w.euro(f.ceiling)}, ${basis(f, w)}. Det påverkar inte rätten att söka, men mer kan inte beviljas.`,
    'cap.request-missing': () => 'Av ansökan framgår inte hur stort understöd som söks.',
    'cap.costs-missing': () =>
      'Det går ännu inte att säga om det sökta understödet överskrider maximibeloppet, eftersom uppgifter om kostnaderna saknas.',
    'cap.facts-missing': () =>
      'Det går ännu inte att säga om det sökta understödet överskrider maximibeloppet, eftersom uppgifter som påverkar maximibeloppet saknas.',
    'cap.below-minimum': (f, w) =>
      `Det minsta understöd som kan beviljas i den här utlysningen är ${w.euro(f.minimum)}. Det sökta understödet är ${w.euro(f.requested)} och maximibeloppet ${w.euro(f.ceiling)}, så understöd kan inte beviljas.`,

    'cofunding.none': () =>
      'Enligt sökanden finns ingen annan finansiering för samma kostnader, och projektet har inga inkomster.',
    'cofunding.within': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} och annan finansiering ${w.euro(f.otherFunding)} överskrider tillsammans inte de kostnader som ingår i beräkningen (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `Det sökta understödet ${w.euro(f.requested)} och annan finansiering ${w.euro(f.otherFunding)} överskrider tillsammans de kostnader som ingår i beräkningen (${w.euro(f.eligibleCosts)}). För understödet återstår ${w.euro(f.room)}.${w.under('interpretation.7', ' Avdraget grundar sig på praxis för statsunderstöd.')}`,
    'cofunding.funding-missing': () =>
      'Av ansökan framgår inte om det finns annan finansiering för samma kostnader eller om projektet har inkomster.',
    'cofunding.facts-missing': () =>
      'Det går ännu inte att säga om det sökta understödet och annan finansiering tillsammans överskrider de godtagbara kostnaderna.',
    'cofunding.state-money': (f, w) =>
      `Myndigheten bedömer om sökandens självfinansieringsandel kan täckas med annan statlig finansiering: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `Enligt myndighetens bedömning kan annan statlig finansiering godtas: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `Enligt myndighetens bedömning kan annan statlig finansiering inte godtas: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `Av ansökan framgår inte om den andra finansieringen är statlig, annan offentlig eller privat eller om den är en inkomst: ${named(f.source)}.`,

    'ranking.eligible-preferred': () =>
      'De krav i utlysningen som har kontrollerats är uppfyllda, och ansökan prioriteras.',
    'ranking.eligible': () => 'De krav i utlysningen som har kontrollerats är uppfyllda.',
    'ranking.open-preferred': () =>
      'Det är ännu oklart om kraven i utlysningen är uppfyllda. Ansökan prioriteras.',
    'ranking.open': () => 'Det är ännu oklart om kraven i utlysningen är uppfyllda.',

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
    'settlement.by-terms': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}: utlysningens andelar och gränser har tillämpats på de faktiska godtagbara kostnaderna (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-units': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}: det uppgivna antalet enheter är ${w.count(f.units)}, och för varje enhet beviljas ${w.euro(f.unit)}.`,
    'settlement.units-missing': () =>
      'Av utredningen framgår inte antalet enheter. Det slutliga understödet beräknas utifrån det.',
    'settlement.by-other-funding': (f, w) =>
      `Enligt beräkningen är det slutliga understödet ${w.euro(f.finalGrant)}: från de faktiska godtagbara kostnaderna (${w.euro(f.eligibleCosts)}) har annan finansiering och inkomster (${w.euro(f.otherFunding)}) dragits av. Avdraget förutsätter att understödsbeslutet bestämmer så.`,
    'settlement.pay': (f, w) =>
      `Av understödet är ${w.euro(f.balance)} ännu inte utbetalt.${w.under('act.29', ' Utbetalning förutsätter en godtagbar utredning inom utsatt tid (12 och 29 § i statsunderstödslagen).')}`,
    'settlement.repay': (f, w) =>
      `Det har betalats ut ${w.euro(f.balance)} för mycket. Mottagaren ska ${w.under('act.20', 'utan dröjsmål ')}betala tillbaka det belopp som är för stort${w.under('act.20', ' (20 § i statsunderstödslagen). Om det inte betalas tillbaka ska statsbidragsmyndigheten genom ett beslut bestämma att det återkrävs (21 §), om inte annat följer av 26 eller 28 §')}.`,
    'settlement.keep': (f, w) =>
      `Det har betalats ut ${w.euro(f.balance)} för mycket. Om det belopp som ska återbetalas är högst ${w.euro(f.limit)}, behöver det inte betalas tillbaka${w.under('act.20', ' (20 § 1 mom. i statsunderstödslagen)')}.`,
    'settlement.even': () => 'Det utbetalda beloppet motsvarar det slutliga understödet.',
    'settlement.awaits-facts': (f, w) =>
      `Det har betalats ut ${w.euro(f.excess)} mer än vad de hittills uppgivna kostnaderna ger rätt till. Om beloppet ska betalas tillbaka kan bedömas först när de uppgifter som saknas har kommit in.`,
    'settlement.costs-missing': () =>
      'Av utredningen framgår inte de faktiska kostnaderna. Det slutliga understödet beräknas utifrån dem.',
    'settlement.funding-missing': () =>
      'Uppgifter om annan finansiering eller inkomster saknas. Annan finansiering och inkomster kan minska det slutliga understödet.',
    'settlement.costs-need-review': (f, w) =>
      `Av kostnaderna ska myndigheten ännu bedöma ${w.euro(f.underReview)}. De är medräknade, och det belopp som ska återbetalas kan öka.`,
    'settlement.use-needs-review': (_, w) =>
      `Beräkningen visar inte om understödet har använts enligt beslutet och villkoren i det. Det bedömer myndigheten${w.under('act.22', ' (20–22 § i statsunderstödslagen)')}.`,
    'settlement.facts-missing': (f, w) =>
      `Uppgifter saknas på ${f.lines.length === 1 ? 'kostnadsrad' : 'kostnadsraderna'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'På det belopp som återbetalas ska statsunderstödstagaren betala ränta från den dag då understödet betalades ut; räntan är den årliga ränta som avses i 3 § 2 mom. i räntelagen (633/1982) ökad med tre procentenheter (24 § i statsunderstödslagen).',
    'settlement.joint-liability': (f) =>
      `Understödet har beviljats ${String(f.recipients)} statsunderstödstagare gemensamt, och alla svarar solidariskt för att det återbetalas (27 § i statsunderstödslagen).`,

    'input.required': () => 'Uppgiften är obligatorisk.',
    'input.text': () => 'Ange en text.',
    'input.text-too-long': (f, w) => `Ange en text på högst ${w.count(f.maximum)} tecken.`,
    'input.text-broken': () => 'Texten innehåller ett ogiltigt tecken. Skriv texten på nytt.',
    'input.text-control': () =>
      'Texten innehåller ett styrtecken. Ta bort det. Tabbtecken och radbrytningar är tillåtna.',
    'input.true-or-false': () => 'Ange sant eller falskt (true eller false).',
    'input.list': () => 'Ange en lista.',
    'input.list-too-long': (f, w) => `Ange en lista med högst ${w.count(f.maximum)} poster.`,
    'input.record': () => 'Ange uppgifterna som namngivna fält.',
    'input.unknown-key': (f) => `Det finns inget fält ”${f.key}” här.`,
    'input.choice': (f, w) =>
      `Välj ett av följande alternativ: ${f.choices.map(w.choice).join(', ')}.`,
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
    'input.own-rule-failed': (f) => `Kontrollen av regeln ”${f.rule}” misslyckades.`,
    'input.unreadable': () =>
      'Uppgifterna kan inte läsas. Ange dem som vanlig data, till exempel JSON.',
    'input.too-large': (f, w) =>
      `Uppgifterna är för omfattande. Ange högst ${w.count(f.maximum)} ${TOO_LARGE[f.limit]}.`,
    ...typedSentences,

    'sheet.workbook': () =>
      'Filen är inte i CSV-format. Spara tabellen i CSV-format och läs in den på nytt.',
    'sheet.empty': () =>
      'Tabellen innehåller inga ansökningar. Skriv rubriker på första raden och ansökningarna under dem.',
    'sheet.quotes': () =>
      'Raden har ett citattecken på fel ställe, eller så saknas det avslutande citattecknet. Spara tabellen på nytt i CSV-format.',
    'sheet.headings-missing': () =>
      'Första raden har ingen känd rubrik. Rubriker är till exempel Ansökans beteckning, Inkommit och Kostnadsslag.',
    'sheet.heading-unknown': (f) =>
      `Rubriken ”${f.heading}” är okänd, så kolumnen lästes inte. Rätta rubriken eller ta bort kolumnen.`,
    'sheet.heading-twice': (f) =>
      `Rubriken ”${f.heading}” finns två gånger, och bara den första kolumnen lästes. Ta bort den andra eller numrera rubrikerna.`,
    'sheet.heading-missing': (f) =>
      `Kolumnen med cellen ”${f.text}” har ingen rubrik. Lägg till en rubrik eller töm cellen.`,
    'sheet.contradiction': (f) =>
      `På rad ${String(f.row)} i samma ansökan står ”${f.text}”. Ange samma uppgift eller lämna cellen tom.`,
    'sheet.funding-twice': (f) =>
      `Samma finansiering finns redan på rad ${String(f.row)}. Lämna cellerna tomma, om det är fråga om samma finansiering.`,
    'sheet.none-and-more': () =>
      'Enligt cellen finns ingen annan finansiering, men i ansökan uppges sådan. Ta bort den ena uppgiften.',
    'sheet.choice': (f, w) => `Ange ett av följande: ${f.choices.map(w[f.of]).join('; ')}.`,
    'sheet.true-or-false': () => 'Ange ja eller nej.',
    'sheet.code': () =>
      'Ange kommunnumret med tre siffror, till exempel 091. Skilj flera nummer med kommatecken.',
    'sheet.code-short': (f) =>
      `Ett kommunnummer har tre siffror; ”${f.text}” är sannolikt ${f.likely}. Formatera kolumnen som text och ange ${f.likely}.`,
  },
  advice: {
    applicant: {
      'deadline.closed': 'Ansökningstiden har löpt ut.',
      'deadline.not-arrived': 'Se till att ansökan kommer in inom tidsfristen.',
      'applicant.joining': 'Anslut er till försöket före beslutet.',
      'applicant.not-participant':
        'Kontrollera om kommunen deltar i försöket eller ansluter sig till det.',
      'applicant.not-influencer':
        'Välj en påverkarkommun som huvudsökande eller sök för ett annat objekt.',
      'applicant.not-municipality': 'Uppge aktören som samarbetspartner.',
      'applicant.code-unknown': 'Kontrollera kommunnumret.',
      'applicant.code-merged': 'Uppge det nuvarande kommunnumret.',
      'category.means-empty': 'Ange vilken metod som ska verkställas.',
      'category.supports-nobody': 'Ange minst en försökarkommun som påverkarkommunen bistår.',
      'cooperation.single': 'Projektet prioriteras om flera kommuner deltar i det.',
      'costs.none-eligible':
        'Kontrollera kostnadskalkylen: kostnadsslagen och om kostnaderna föranleds av projektet.',
      'costs.refused-kind': 'Ta bort raden eller kontrollera kostnadsslaget.',
      'costs.outside-period': 'Kontrollera dagen och användningstiden.',
      'costs.period-missing': `${PERIOD_OF_USE} Detta kräver inga åtgärder av er.`,
      'cap.exceeded': 'Sänk det sökta beloppet.',
      'cap.below-minimum': 'Kontrollera det sökta beloppet.',
      'cofunding.exceeded': 'Sänk det sökta beloppet.',
    },
    applicantByOutcome: {
      missing: 'Komplettera ansökan med de uppgifter som saknas.',
      review: 'Detta kräver inga åtgärder av er. Ni får komplettera ansökan om ni vill.',
    },
    official: {
      'deadline.not-arrived': 'Kontrollera ankomsttiden i ärendehanteringen.',
      'costs.period-missing': PERIOD_OF_USE,
    },
    officialByOutcome: {
      missing:
        'Uppmana sökanden att komplettera ansökan inom en viss tid, om det inte är onödigt, och meddela hur den ska kompletteras.',
      review: 'Bedöm frågan och anteckna motiveringen.',
    },
    byClause: { 'e-services.10': { applicant: SENT_IN_TIME, official: SYSTEM_FAILED } },
    noSource: 'Utlysningen anger ingen källa för detta.',
    reviewedBefore:
      'En tidigare bedömning gäller andra uppgifter eller en annan version av ansökan.',
  },
  summary: {
    verdict: {
      eligible: 'Ansökan uppfyller de krav i utlysningen som har kontrollerats här.',
      ineligible: 'Ansökan uppfyller inte alla krav i utlysningen.',
      undetermined: 'Det går ännu inte att säga om ansökan uppfyller kraven i utlysningen.',
    },
    award: (f, w) => {
      const costs = w.euro(f.eligibleCosts);
      const maximum = w.euro(f.maximumAward);
      return {
        rate:
          f.rate === null
            ? `Understöd kan beviljas med högst ${maximum}: utlysningens andelar har tillämpats på de kostnader som ingår i beräkningen (${costs}).`
            : `Understöd kan beviljas med högst ${maximum}, det vill säga ${w.share(f.rate)} av de kostnader som ingår i beräkningen (${costs}).`,
        limit: `Understöd kan beviljas med högst ${maximum}, som är en gräns i utlysningen. I beräkningen ingår kostnader på ${costs}.`,
        minimum:
          'Understöd kan inte beviljas: det skulle understiga det minsta understödet i utlysningen.',
        payable: `Understöd kan beviljas med högst ${maximum}: understödet kan inte betala alla kostnader som ingår i beräkningen (${costs}).`,
        basis: `Understöd kan beviljas med högst ${maximum}, det vill säga det belopp som fastställs i utlysningen.`,
        'own-rule': `Understöd kan beviljas med högst ${maximum} på grund av ett annat villkor i utlysningen.`,
        requested: f.basis
          ? `Understöd kan beviljas med högst ${maximum}, det vill säga det sökta beloppet. Maximibeloppet är ${w.euro(f.ceiling)}.`
          : `Understöd kan beviljas med högst ${maximum}, det vill säga det sökta beloppet. Med de kostnader som ingår i beräkningen (${costs}) är maximibeloppet ${w.euro(f.ceiling)}.`,
        maximum: `Understöd kan beviljas med högst ${maximum}, som är det högsta belopp som kan beviljas per ansökan i den här utlysningen. I beräkningen ingår kostnader på ${costs}.`,
        'other-funding': `Understöd kan beviljas med högst ${maximum}: från de kostnader som ingår i beräkningen (${costs}) dras annan finansiering på ${w.euro(f.otherFunding)} av.`,
      }[f.binding];
    },
    shares: (f, w) => {
      if (f.basis) return '';
      return isZero(f.otherFunding)
        ? `Självfinansieringsandelen är ${w.euro(f.selfFinancing)}.`
        : `Annan finansiering är ${w.euro(f.otherFunding)} och självfinansieringsandelen ${w.euro(f.selfFinancing)}.`;
    },
    soFar: 'Beloppen grundar sig på de uppgifter som hittills har lämnats.',
    underReview: (amount, w) =>
      `Av de kostnader som ingår i beräkningen ska myndigheten ännu bedöma ${w.euro(amount)}.`,
    awardUnknown:
      'Högsta möjliga understöd kan inte räknas ut ännu, eftersom uppgifter om kostnaderna saknas.',
    preferred: 'Flera kommuner deltar, så ansökan prioriteras.',
    notPreferred:
      'Ansökan prioriteras inte, eftersom för få kommuner deltar. Det hindrar inte att understöd beviljas.',
    preferredOtherwise: 'Ansökan prioriteras.',
    notPreferredOtherwise: 'Ansökan prioriteras inte. Det hindrar inte att understöd beviljas.',
    missing: (headings) => `Uppgifter saknas ännu: ${headings}.`,
    review: (headings) => `Myndigheten bedömer ännu: ${headings}.`,
    notADecision: (authority = 'myndigheten') =>
      `Detta är en automatisk kontroll och inte ett beslut. ${capitalised(authority)} beslutar om understödet.`,
    notADecisionUnderAct: (authority = 'statsbidragsmyndigheten') =>
      `Detta är en automatisk kontroll och inte ett beslut. ${capitalised(authority)} beslutar om understödet och bedömer också förutsättningarna i 7 § i statsunderstödslagen (godtagbart ändamål, behov, inverkan på konkurrensen). De har inte kontrollerats här.`,
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
    minute: 'Ansökan ska ha kommit in innan minuten är slut.',
  },
  finnishTime: 'finländsk tid',
  event: { 'act-688/2001': 'Statsunderstöd', other: 'Understöd' },
  notation,
};

/** The Swedish words of the command. */
export const commandSv: CommandWords = {
  verdict: {
    eligible: 'uppfyller',
    ineligible: 'uppfyller inte',
    undetermined: 'oklart',
    malformed: 'felaktig',
    'other-version': 'ersatt',
  },
  head: {
    line: 'Rad',
    id: 'Ansökan',
    verdict: 'Krav',
    maximum: 'Högst',
    rank: 'Plats',
    score: 'Poäng',
    award: 'Understöd',
    reason: 'Varför',
  },
  counted: {
    eligible: (count) => `${String(count)} uppfyller kraven`,
    ineligible: (count) => `${String(count)} uppfyller inte kraven`,
    undetermined: (count) => `${String(count)} ${count === 1 ? 'oklar' : 'oklara'}`,
    malformed: (count) => `${String(count)} ${count === 1 ? 'felaktig' : 'felaktiga'}`,
  },
  amounts: (submitted, counted) => `uppgett ${submitted}, medräknat ${counted}`,
  rows: (count) => `Ansökningar: ${count}`,
  granted: (granted, left) => `Föreslås sammanlagt ${granted}; av anslaget återstår ${left}.`,
  neededForNext: (needed) => `För nästa ansökan fattas ${needed}.`,
  otherVersion: (line) => `Den version som finns på rad ${String(line)} beaktas.`,
  notEligible:
    'Inget understöd föreslås, eftersom det ännu är oklart om kraven i utlysningen är uppfyllda.',

  see: 'Hjälp: digikunta --help.',
  unexpected: (message) => `Oväntat fel: ${message}`,
  command: (name) =>
    `Kommandot ${name} finns inte; ange assess, triage, rank, allocate, settle, schema eller template.`,
  option: (name) => `Det här kommandot har inte flaggan ${name}.`,
  value: (name) => `Flaggan ${name} saknar värde, eller så tar den inget värde.`,
  choice: (option, choices) => `${option}: ange något av dessa: ${choices}.`,
  oneFormat: '--json och --csv utesluter varandra.',
  files: (usage) => `Ange dessa filer: ${usage}`,
  terminal: 'Inget att läsa: ange en fil eller skicka JSON genom ett rör.',

  noFile: (file) => `Filen ${file} finns inte.`,
  folder: (file) => `${file} är en mapp; ange en fil.`,
  unreadable: (file) => `Filen ${file} går inte att läsa.`,
  unwritable: 'Svaret kunde inte skrivas.',
  empty: (file) => `${file} är tom. Filen ska innehålla JSON.`,
  notUtf8: (place) => `${place}: texten är inte UTF-8. Spara den som UTF-8.`,
  tooLarge: (place) => `${place}: större än 10 MB. En ansökan kan inte vara så stor.`,
  useTriage: 'Om ansökningarna är många, en per rad, använd kommandot triage.',
  notJson: (place) => `${place}: texten är inte giltig JSON.`,
  oneDocument: (file) =>
    `${file} är ett enda JSON-dokument på flera rader; ange JSON Lines, en ansökan per rad.`,
  severalDocuments: (file) =>
    `${file} innehåller flera JSON-dokument; kommandot triage tar dem, en ansökan per rad.`,
  at: (line, column) =>
    `rad ${String(line)}${column === undefined ? '' : `, kolumn ${String(column)}`}`,

  row: (row, column) => `rad ${String(row)}${column && `, ${column}`}`,
  largeSheet: (file) => `${file} är större än 10 MB. Dela upp filen i flera.`,
  wrongScore: (place) =>
    `${place}: poängen anges som ett tal med högst sex siffror före decimalerna, till exempel 7,5.`,
  scores: (place) =>
    `${place}: varje id ska ha poäng såsom "7.5", som JSON {"id": "7.5"} eller som CSV med rubriken id,score.`,
  wrongCall: (file, message) => `${file}: definitionen av utlysningen är inte giltig: ${message}.`,
  callIsWhole: (title) => `Utlysningen ”${title}” är helt definierad. Reglerna och deras källor:`,
  rulesNotAsked: (headings) => `Utlysningen frågar inte efter: ${headings}.`,
  clausesNotUsed: (ids) => `Källor som ingen regel grundar sig på: ${ids}.`,
  reviews: (place, example) => `${place}: ange bedömningarna som JSON ${example}.`,
  wrongReview: (file, message) => `${file}: bedömningen godtas inte: ${message}.`,
  notAmong: (file, id) => `I ${file} nämns ${id}, som inte finns bland ansökningarna.`,
  twice: (place, name) => `${place}: ”${name}” förekommer två gånger.`,
  notUsed: (file) =>
    `Det som ${file} innehåller om denna ansökan används inte förrän ansökan kan läsas.`,
  laterUnreadable: (line) => `En senare version på rad ${String(line)} kunde inte läsas.`,
  whichVersion: (id, line, earlier) =>
    `${id} står på raderna ${String(earlier)} och ${String(line)}, och av ankomsttiderna framgår inte vilken som ska beaktas.`,
  rate: 'Ange en andel som är större än 0 och högst 1, till exempel "0.70".',
  recipients: 'Ange ett heltal, minst 1.',
  sameGrant: (decision, report) =>
    `Beslutet gäller ${decision}, utredningen om användningen ${report}.`,
};

/** The Swedish words for what people type. */
export const typedSv: TypedWords = {
  notation,
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  sentences: typedSentences,
};

/** The Swedish words of spreadsheets. */
export const sheetSv: SheetWords = {
  headings: {
    id: 'Ansökans beteckning',
    arrivedAt: 'Inkommit',
    category: 'Understödsobjekt',
    requestedGrant: 'Sökt understöd',
    commonChallenge: 'Löser en utmaning som är gemensam för hela kommunfältet',
    'experiment.strengthensImpact':
      'Effektiviserar resultatens genomslagskraft ur produktivitets- och besparingsperspektiv',
    'experiment.spreadsResults': 'Främjar utnyttjandet av resultaten',
    studyMeans: 'Metod i utredningen',
    supportedMunicipalities: 'Försökarkommuner som bistås',
    'aims.renewsRoutines': 'Förnyar rutiner',
    'aims.renewsServiceProcesses': 'Förnyar serviceprocesser',
    'aims.lowersCosts': 'Syftar till att minska kostnaderna',
    'aims.restrainsCostGrowth': 'Syftar till att hålla tillbaka kostnadsökningar',
    'usePeriod.from': 'Användningstiden börjar',
    'usePeriod.to': 'Användningstiden slutar',
    'applicants.name': 'Sökande',
    'applicants.kind': 'Typ av sökande',
    'applicants.code': 'Kommunnummer',
    'applicants.roles': 'Roll i försöket',
    'applicants.members': 'Medlemskommuner',
    'partners.name': 'Samarbetspartner',
    'costs.id': 'Kostnadens beteckning',
    'costs.kind': 'Kostnadsslag',
    'costs.description': 'Beskrivning av kostnaden',
    'costs.amount': 'Kostnad',
    'costs.causedByProject': 'Föranleds av projektet',
    'costs.incurredOn': 'Kostnadens dag',
    'costs.finalVat': 'Mervärdesskatten blir en slutlig kostnad',
    'otherFunding.source': 'Källa till annan finansiering',
    'otherFunding.kind': 'Typ av annan finansiering',
    'otherFunding.amount': 'Annan finansiering',
  },
  yes: ['ja', 'sant'],
  no: ['nej', 'falskt'],
  none: ['ingen', 'inga'],
};
