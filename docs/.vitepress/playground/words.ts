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
    lead: 'Vertaa hakemusta vuoden 2017 hakuun. Kaikki lasketaan selaimessasi paketilla sellaisena kuin se julkaistaan. Tiedot eivät lähde sivulta, eikä mikään täällä ole päätös.',
    application: 'Hakemus',
    asForm: 'Lomake',
    asJson: 'JSON',
    json: 'Hakemus JSON-muodossa',
    jsonBroken: 'Tämä ei ole JSONia. Arvio on viimeisestä tekstistä, joka oli.',
    share: 'Jaa linkkinä',
    shared:
      'Linkki on osoiterivillä ja alla. Hakemus on kokonaan linkissä, eikä sitä lähetetä mihinkään.',
    link: 'Linkki tähän hakemukseen',
    findings: 'Havainnot perusteineen',
    costs: 'Kustannukset riveittäin',
    line: 'Rivi',
    submitted: 'Ilmoitettu',
    counted: 'Luetaan mukaan',
    why: 'Miksi',
    total: 'Yhteensä',
    underReview: 'Siitä virkamiehen harkittavana',
    covered: 'Näin hyväksyttävät kustannukset katetaan',
    drawn: 'Avustus kuvana',
    ofCosts: (share) => `${share} hyväksyttävistä kustannuksista`,
    deadline: 'Hakuaika',
    closes: 'Hakuaika päättyy',
    arrived: 'Hakemus saapui',
    inHelsinki: 'Helsingin aikaa',
    inYourZone: (zone) => `omaa aikaasi (${zone})`,
    inTime: (by) => `Ajoissa: ${by} ennen hakuajan päättymistä.`,
    late: (by) => `Myöhässä: ${by} hakuajan päättymisen jälkeen.`,
    atClosing: 'Juuri hakuajan päättyessä.',
    notArrived: 'Saapumisaikaa ei ole kerrottu.',
    notToScale: 'Jana ei ole mittakaavassa.',
    units: { day: 'pv', hour: 't', minute: 'min', second: 's' },
    noCosts: 'Kustannuksia ei ole vielä kerrottu.',
  },
  sv: {
    lead: 'Jämför en ansökan med utlysningen 2017. Allt räknas ut i din webbläsare med paketet så som det publiceras. Uppgifterna lämnar inte sidan, och inget här är ett beslut.',
    application: 'Ansökan',
    asForm: 'Blankett',
    asJson: 'JSON',
    json: 'Ansökan som JSON',
    jsonBroken: 'Det här är inte JSON. Bedömningen gäller den senaste text som var det.',
    share: 'Dela som länk',
    shared:
      'Länken står i adressfältet och nedan. Hela ansökan finns i länken och sänds ingenstans.',
    link: 'Länk till den här ansökan',
    findings: 'Iakttagelser med grunder',
    costs: 'Kostnader rad för rad',
    line: 'Rad',
    submitted: 'Uppgivet',
    counted: 'Räknas med',
    why: 'Varför',
    total: 'Sammanlagt',
    underReview: 'Därav att prövas av en tjänsteman',
    covered: 'Så täcks de godtagbara kostnaderna',
    drawn: 'Understödet som bild',
    ofCosts: (share) => `${share} av de godtagbara kostnaderna`,
    deadline: 'Ansökningstid',
    closes: 'Ansökningstiden löper ut',
    arrived: 'Ansökan kom in',
    inHelsinki: 'Helsingforstid',
    inYourZone: (zone) => `din tid (${zone})`,
    inTime: (by) => `I tid: ${by} innan ansökningstiden löper ut.`,
    late: (by) => `För sent: ${by} efter att ansökningstiden gått ut.`,
    atClosing: 'Precis när ansökningstiden löper ut.',
    notArrived: 'Ankomsttiden har inte uppgetts.',
    notToScale: 'Linjen är inte skalenlig.',
    units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
    noCosts: 'Inga kostnader har uppgetts ännu.',
  },
  en: {
    lead: 'Check an application against the call of 2017. Everything is computed in your browser, with the package as it is published. Nothing you fill in leaves the page, and nothing here is a decision.',
    application: 'The application',
    asForm: 'Form',
    asJson: 'JSON',
    json: 'The application as JSON',
    jsonBroken: 'This is not JSON. The assessment is of the last valid text.',
    share: 'Share as a link',
    shared:
      'The link is in the address bar and below. The whole application is in it, and is sent nowhere.',
    link: 'Link to this application',
    findings: 'Findings and their grounds',
    costs: 'Costs line by line',
    line: 'Line',
    submitted: 'Submitted',
    counted: 'Counted',
    why: 'Why',
    total: 'Total',
    underReview: 'Of which for an official to review',
    covered: 'How the acceptable costs are covered',
    drawn: 'The award as a picture',
    ofCosts: (share) => `${share} of the acceptable costs`,
    deadline: 'Application period',
    closes: 'The call closes',
    arrived: 'This application arrived',
    inHelsinki: 'Helsinki time',
    inYourZone: (zone) => `your time (${zone})`,
    inTime: (by) => `In time: ${by} before the close.`,
    late: (by) => `Late: ${by} after the close.`,
    atClosing: 'At the very moment of closing.',
    notArrived: 'The time of arrival is missing.',
    notToScale: 'The line is not to scale.',
    units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
    noCosts: 'There are no costs yet.',
  },
};
