import type { Language } from 'digikunta';

/** The playground's own words; those of the form and of the findings come from the form and from the library. */
export interface PlaygroundWords {
  readonly lead: string;
  readonly application: string;
  readonly asForm: string;
  readonly asJson: string;
  readonly json: string;
  readonly jsonBroken: string;
  readonly share: string;
  readonly shared: string;
  readonly link: string;
  readonly findings: string;
  readonly costs: string;
  readonly line: string;
  readonly submitted: string;
  readonly counted: string;
  readonly why: string;
  readonly total: string;
  readonly underReview: string;
  readonly covered: string;
  readonly drawn: string;
  readonly ofCosts: (share: string) => string;
  readonly deadline: string;
  readonly closes: string;
  readonly arrived: string;
  readonly inHelsinki: string;
  readonly inYourZone: (zone: string) => string;
  readonly inTime: (by: string) => string;
  readonly late: (by: string) => string;
  readonly atClosing: string;
  readonly notArrived: string;
  readonly notToScale: string;
  readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', string>>;
  readonly noCosts: string;
}

export const WORDS: Readonly<Record<Language, PlaygroundWords>> = {
  fi: {
    lead: 'Tarkista hakemus vuoden 2017 haun vaatimuksia vasten. Laskenta tapahtuu selaimessasi julkaistulla paketilla, eikä tietoja lähetetä minnekään. Tulos ei ole päätös.',
    application: 'Hakemus',
    asForm: 'Lomake',
    asJson: 'JSON',
    json: 'Hakemus JSON-muodossa',
    jsonBroken:
      'Teksti ei ole kelvollista JSONia. Arvio perustuu viimeisimpään kelvolliseen tekstiin.',
    share: 'Jaa linkkinä',
    shared:
      'Linkki on osoiterivillä ja alla. Hakemuksen tiedot ovat linkissä: joka näkee linkin, näkee hakemuksen.',
    link: 'Linkki tähän hakemukseen',
    findings: 'Havainnot perusteineen',
    costs: 'Kustannukset riveittäin',
    line: 'Rivi',
    submitted: 'Ilmoitettu',
    counted: 'Mukana laskelmassa',
    why: 'Miksi',
    total: 'Yhteensä',
    underReview: 'Josta viranomaisen arvioitavana',
    covered: 'Näin hyväksyttävät kustannukset katetaan',
    drawn: 'Avustus kuvana',
    ofCosts: (share) => `${share} hyväksyttävistä kustannuksista`,
    deadline: 'Hakemuksen saapuminen',
    closes: 'Määräaika',
    arrived: 'Hakemus saapui',
    inHelsinki: 'Suomen aikaa',
    inYourZone: (zone) => `omalla aikavyöhykkeelläsi (${zone})`,
    inTime: (by) => `Ajoissa: ${by} ennen määräaikaa.`,
    late: (by) => `Myöhässä: ${by} määräajan jälkeen.`,
    atClosing: 'Täsmälleen määräajan päättyessä.',
    notArrived: 'Saapumisaika puuttuu.',
    notToScale: 'Jana ei ole mittakaavassa.',
    units: { day: 'pv', hour: 't', minute: 'min', second: 's' },
    noCosts: 'Kustannuksia ei ole vielä ilmoitettu.',
  },
  sv: {
    lead: 'Kontrollera en ansökan mot kraven i utlysningen 2017. Allt räknas ut i din webbläsare med det publicerade paketet, och inga uppgifter skickas någonstans. Resultatet är inte ett beslut.',
    application: 'Ansökan',
    asForm: 'Blankett',
    asJson: 'JSON',
    json: 'Ansökan som JSON',
    jsonBroken: 'Texten är inte giltig JSON. Bedömningen gäller den senaste giltiga texten.',
    share: 'Dela som länk',
    shared:
      'Länken finns i adressfältet och nedan. Hela ansökan finns i länken: den som ser länken ser ansökan.',
    link: 'Länk till den här ansökan',
    findings: 'Iakttagelser med grunder',
    costs: 'Kostnader rad för rad',
    line: 'Rad',
    submitted: 'Uppgett',
    counted: 'Medräknat',
    why: 'Varför',
    total: 'Sammanlagt',
    underReview: 'Av detta ska myndigheten bedöma',
    covered: 'Så täcks de godtagbara kostnaderna',
    drawn: 'Understödet som bild',
    ofCosts: (share) => `${share} av de godtagbara kostnaderna`,
    deadline: 'Ansökningstid',
    closes: 'Tidsfrist',
    arrived: 'Ansökan kom in',
    inHelsinki: 'finländsk tid',
    inYourZone: (zone) => `din tid (${zone})`,
    inTime: (by) => `I tid: ${by} före tidsfristens utgång.`,
    late: (by) => `För sent: ${by} efter tidsfristens utgång.`,
    atClosing: 'Exakt när tidsfristen löpte ut.',
    notArrived: 'Ankomsttiden saknas.',
    notToScale: 'Linjen är inte skalenlig.',
    units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
    noCosts: 'Inga kostnader har uppgetts ännu.',
  },
  en: {
    lead: 'Check an application against the 2017 call. Everything runs in your browser with the published package; nothing you enter is sent anywhere. The result is not a decision.',
    application: 'The application',
    asForm: 'Form',
    asJson: 'JSON',
    json: 'The application as JSON',
    jsonBroken: 'This is not valid JSON. The assessment is for the last valid text.',
    share: 'Share as a link',
    shared:
      'The link is in the address bar and below. It contains the whole application: anyone with the link can read it.',
    link: 'Link to this application',
    findings: 'Findings and their sources',
    costs: 'Costs line by line',
    line: 'Line',
    submitted: 'Submitted',
    counted: 'Counted',
    why: 'Why',
    total: 'Total',
    underReview: 'Of which the authority has yet to assess',
    covered: 'How the eligible costs are covered',
    drawn: 'Award as a chart',
    ofCosts: (share) => `${share} of the eligible costs`,
    deadline: 'Deadline',
    closes: 'Deadline of the call',
    arrived: 'Application arrived',
    inHelsinki: 'Finnish time',
    inYourZone: (zone) => `your time (${zone})`,
    inTime: (by) => `On time: ${by} before the deadline.`,
    late: (by) => `Late: ${by} after the deadline.`,
    atClosing: 'Exactly at the deadline.',
    notArrived: 'The arrival time is missing.',
    notToScale: 'The line is not to scale.',
    units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
    noCosts: 'No costs entered yet.',
  },
};
