import type { CostLineFact } from '../rules/costs.js';
import type { Facts } from '../rules/reasons.js';
import { INPUT_MESSAGES } from '../schema/issues.js';
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

const who = ({ name, number }: ApplicantRef): string => name ?? `Applicant ${String(number)}`;
const named = (source: string | null): string => source ?? 'source not named';

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'the kind of cost',
  amount: 'the amount',
  causedByProject: 'whether the project causes the cost',
  finalVat: 'whether the VAT is a final cost to the applicant',
};

const EFFECT = {
  strengthensImpact: 'increases the impact of trial results on productivity and savings',
  spreadsResults: 'promotes their use across the municipal sector',
};
const EFFECT_DENIED = {
  strengthensImpact: 'does not increase the impact of trial results on productivity and savings',
  spreadsResults: 'does not promote the use of trial results across the municipal sector',
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const aimsDeclared = (f: Facts['aims.declared']): string[] => [
  ...(f.challenge ? ['addresses a challenge that the whole municipal sector shares'] : []),
  ...(f.renewal ? ['renews practices and service processes'] : []),
  ...(f.savings ? ['aims to reduce costs or curb their growth'] : []),
];

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? 'which is the largest grant to one application in this call'
    : {
        limit: 'which is a limit of the call',
        basis: 'which is the sum set in the call',
        rates: `which the rates of the call give for the costs counted (${w.euro(f.eligibleCosts)})`,
        rate: `which is ${w.share(f.rate ?? '1')} of the costs counted (${w.euro(f.eligibleCosts)})`,
      }[('by' in f && f.by) || 'rate'];

/** The zone of a time, for readers abroad. */
const zoneOf = (zone: string): string => (zone === 'Europe/Helsinki' ? ' Finnish time' : '');

const counted = (f: Facts['cooperation.reached']): string => {
  const known = f.known.length > 0 ? ` (${f.known.join(', ')})` : '';
  const who = {
    applicants: 'applicants',
    parties: 'applicants and partners',
    values: `different values of “${f.fact ?? ''}”`,
  }[f.of];
  return `The number of ${who} is ${String(f.count)}${known}.`;
};
const wanted = (f: Facts['cooperation.reached']): string =>
  f.required
    ? ` At least ${String(f.minimum)} are required.`
    : ` Projects with at least ${String(f.minimum)} have priority.`;

const notCounted = (
  { municipalities, beneficiaries }: Facts['cooperation.several'],
  w: Format,
): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0
    ? ` Municipalities that the influencer municipality assists are not counted: ${w.municipalities(beside)}.`
    : '';
};

function takingPart(municipalities: number): string {
  if (municipalities === 0) return 'No municipality takes';
  return municipalities === 1
    ? 'One municipality takes'
    : `${String(municipalities)} municipalities take`;
}

const SENT_IN_TIME =
  'If the authority’s system failed and you can show reliably when you sent the application, inform the authority (Act 13/2003, section 10(2)).';
const SYSTEM_FAILED =
  'Before the decision, check whether the authority’s system was working. If it was not, the application counts as having arrived when it was sent, if that can be shown reliably (Act 13/2003, section 10(2)).';
const PERIOD_OF_USE = 'The period of use is set in the grant decision.';

const OUTCOME: Record<Outcome, string> = {
  met: 'met',
  'not-met': 'not met',
  missing: 'information missing',
  review: 'needs assessment',
  'not-applicable': 'does not apply',
};

const notation: Notation = {
  group: ',',
  decimal: '.',
  euro: (euros, cents) => `€${euros}.${cents}`,
  percent: (number) => `${number}%`,
  day: (day, month, year) => `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} at ${String(hour)}:${minute}${seconds && `:${seconds}`}`,
  and: 'and',
  codes: (codes, count) => `${count === 1 ? 'code' : 'codes'} ${codes}`,
  plurals: { paragraph: 'paragraphs', section: 'sections', interpretation: 'interpretations' },
};

/** A number with more decimals than an amount can have. */
const withDecimals = (number: string): string => {
  const [euros = '', decimals = ''] = number.split('.');
  return notation.euro(euros, decimals);
};

/** Sentences on what a person typed. */
const typedSentences: TypedSentences = {
  'typed.euro': () =>
    'Expected an amount in euros in digits, for example 12,345.67, without a sign.',
  'typed.euro-decimals': () =>
    'Expected an amount in euros with at most two decimals, for example 12,345.67.',
  'typed.euro-too-large': (f, w) => `Expected an amount of at most ${w.euro(f.maximum)}.`,
  'typed.euro-ambiguous': ({ readings: [amount, number] }, w) =>
    `The amount can be read in two ways: ${w.euro(amount)} or ${withDecimals(number)}. Write it with two decimals, for example ${w.euro(amount)}.`,
  'typed.day': () => 'Expected a calendar date, for example 15 September 2017.',
  'typed.day-ambiguous': ({ readings: [first, second] }, w) =>
    `The date can be read in two ways: ${w.day(first)} or ${w.day(second)}. Write the name of the month.`,
  'typed.time': () => 'Expected a date and a time, for example 15 September 2017 at 16:15.',
  'typed.time-missing': (f, w) =>
    `The time is missing. Add it after the date, for example ${w.day(f.day)} at 16:15.`,
  'typed.time-gap': ({ readings: [before, after], zone }, w) =>
    `This time does not exist, because clocks are moved forward over it. Enter the time that was meant, for example ${w.time(before, zone)} or ${w.time(after, zone)}.`,
  'typed.time-doubled': ({ readings: [first, second], zone }, w) =>
    `The time ${w.time(first, zone)} occurs twice, because clocks are moved back. Add the UTC offset: ${first} or ${second}.`,
};

/** The English catalogue. */
export const en: Catalogue<'en'> = {
  language: 'en',
  notation,
  labels: {
    field: {
      id: 'Application id',
      arrivedAt: 'When did the application arrive?',
      category: 'What is the grant for?',
      applicants: 'Applicants',
      'applicants.*.kind': 'Type of applicant',
      'applicants.*.code': 'Municipality code',
      'applicants.*.name': 'Name',
      'applicants.*.roles': 'Role in the Digital Municipality Trial',
      'applicants.*.members': 'Member municipalities',
      partners: 'Partners',
      'partners.*.name': 'Name of the partner',
      supportedMunicipalities:
        'Experimenting municipalities that the influencer municipality assists',
      commonChallenge:
        'Does the project address a challenge that the whole municipal sector shares?',
      experiment: 'Effects of the trial',
      'experiment.strengthensImpact':
        'Does the trial increase the impact of trial results on productivity and savings?',
      'experiment.spreadsResults':
        'Does the trial promote the use of trial results across the municipal sector?',
      studyMeans: 'Measure of the savings and productivity study to be implemented',
      aims: 'Aims',
      'aims.renewsRoutines': 'Does the project renew practices?',
      'aims.renewsServiceProcesses': 'Does the project renew service processes?',
      'aims.lowersCosts': 'Does the project aim to reduce costs?',
      'aims.restrainsCostGrowth': 'Does the project aim to curb the growth of costs?',
      declarations: 'Declarations',
      costs: 'Costs',
      'costs.*.id': 'Line id',
      'costs.*.kind': 'Kind of cost',
      'costs.*.amount': 'Amount excluding VAT',
      'costs.*.description': 'Description',
      'costs.*.causedByProject': 'Does the project cause this cost?',
      'costs.*.incurredOn': 'Date on which the cost is incurred',
      'costs.*.finalVat': 'Is the VAT a final cost to the applicant?',
      requestedGrant: 'Grant requested',
      otherFunding: 'Other funding and income',
      'otherFunding.*.source': 'Source of the funding',
      'otherFunding.*.kind': 'Kind of funding',
      'otherFunding.*.amount': 'Amount',
      usePeriod: 'Period of use',
      'usePeriod.from': 'Period of use from',
      'usePeriod.to': 'Period of use to',
    },
    entry: {
      applicants: 'Applicant',
      partners: 'Partner',
      costs: 'Cost line',
      otherFunding: 'Funding',
    },
    answer: {
      yes: 'yes',
      no: 'no',
      missing: 'not answered',
      none: 'none',
    },
    remedy: {
      remove: 'remove',
      add: 'add',
      check: 'check the answer',
      example: 'example',
    },
    review: 'Review by the authority',
    eligibility: {
      eligible: 'the requirements of the call are met',
      ineligible: 'the requirements of the call are not met',
      undetermined: 'it is not yet known whether the requirements of the call are met',
    },
    outcome: OUTCOME,
    preference: { ...OUTCOME, met: 'has priority', 'not-met': 'has no priority' },
    rule: {
      deadline: 'Arrival of the application',
      applicant: 'Applicants',
      category: 'Funding category',
      aims: 'Aims',
      cooperation: 'Municipal cooperation',
      criteria: 'Assessment criteria',
      costs: 'Eligible costs',
      cap: 'Amount requested',
      cofunding: 'Other funding',
    },
    category: {
      experiment: 'municipal trial',
      'study-means': 'implementing a measure of the savings and productivity study',
      'influencer-role': 'supporting the role of an influencer municipality',
    },
    role: {
      experimenter: 'experimenting municipality',
      influencer: 'influencer municipality',
      joining: 'joining the trial',
    },
    applicantKind: {
      municipality: 'municipality',
      'joint-authority': 'joint municipal authority',
      other: 'other organisation',
    },
    costKind: {
      salaries: 'personnel costs',
      travel: 'travel costs',
      premises: 'rent of premises',
      services: 'purchased services',
      materials: 'materials and supplies',
      software: 'software and licences',
      equipment: 'purchase of equipment',
      internal: 'internal charges',
      vat: 'value added tax',
      overhead: 'flat-rate overheads',
      'in-kind': 'imputed work and volunteer work',
      depreciation: 'depreciation',
      provision: 'provisions',
      financing: 'financing costs',
      penalty: 'fines and late-payment charges',
      representation: 'representation costs',
      other: 'other costs',
    },
    fundingKind: {
      state: 'state funding',
      'other-public': 'other public funding',
      private: 'private funding',
      income: 'project income',
    },
    document: {
      release: 'Ministry of Finance press release of 24 August 2017',
      'decision-notice': 'Ministry of Finance press release',
      'act-688/2001': 'Act on Discretionary Government Grants (688/2001)',
      'act-13/2003': 'Act on Electronic Services and Communication in the Public Sector (13/2003)',
      'act-434/2003': 'Administrative Procedure Act (434/2003)',
      'act-410/2015': 'Local Government Act (410/2015)',
      'act-150/1930': 'Act on Calculating Statutory Time Limits (150/1930)',
      'act-1501/1993': 'Value Added Tax Act (1501/1993)',
      'decree-893/2019': 'Government Decree (893/2019)',
      'grant-terms': 'special grant terms of the Finnish National Agency for Education',
      'case-law': 'Supreme Administrative Court ruling',
      'supreme-court': 'Supreme Court ruling',
      interpretation: 'digikunta interpretation',
    },
    source: {
      binding: 'Grounds',
      comparison: 'Compare',
      interpretation: 'Interpretation',
      unspecified: 'Sources',
    },
    binding: {
      maximum: 'the largest grant to one application',
      rate: 'the maximum share of the eligible costs',
      requested: 'the grant requested',
      'other-funding': 'other funding',
      limit: 'a limit of the call',
      minimum: 'the smallest grant in the call',
      payable: 'the costs that the grant can pay',
      basis: 'the sum set in the call',
      'own-rule': 'a further rule of the call',
    },
    step: {
      line: 'Cost line',
      eligible: 'Eligible costs',
      share: 'Maximum share before rounding',
      ceiling: 'Amount by the maximum share, rounded down to the cent',
      'other-funding': 'Eligible costs after other funding',
      requested: 'Grant requested',
      maximum: 'Maximum award',
      'self-financing': 'Self-financing',
      part: 'Share of a part of the costs',
      fixed: 'Sum set in the call',
      units: 'Sum set in the call for the units',
    },
    declaration: {
      'quality-and-impact':
        'the project improves the quality and impact of practices or service processes',
      'municipal-task': 'the activity remains a municipal responsibility after the regional reform',
    },
    criterion: {
      'social-and-economic-impact': 'social and economic impact',
      'general-significance': 'general significance for municipalities',
      'significance-for-municipalities': 'general significance for municipalities',
      'new-ways-of-organising': 'new ways of organising functions or structures',
      innovativeness: 'innovativeness',
    },
    reading: {
      'closing-strict': 'An application that arrives at exactly 16:15 is late',
      'both-renewals': 'The project must renew both practices and service processes',
      'challenge-not-required':
        'The common challenge is the aim of the programme, not a requirement',
      'equipment-accepted': 'Purchase of equipment is eligible',
      'nobody-named':
        'The influencer municipality does not need to name the municipalities that it assists',
      'no-deduction': 'Other funding is not deducted',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `The application arrived on time, on ${w.time(f.arrivedAt, f.zone)} (deadline: ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}).`,
    'deadline.at-closing': (f, w) =>
      `The application arrived exactly at the deadline, on ${w.time(f.arrivedAt, f.zone)}${zoneOf(f.zone)}. This check treats it as on time. Any later arrival would have been late.`,
    'deadline.late': (f, w) =>
      `The application arrived on ${w.time(f.arrivedAt, f.zone)}, after the deadline of ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}. A late application does not meet the requirements of the call.`,
    'deadline.to-the-minute': (f, w) =>
      `The arrival time, ${w.time(f.arrivedAt, f.zone)}${zoneOf(f.zone)}, is known only to the minute, and the deadline falls within that minute. The authority checks whether the application arrived on time.`,
    'deadline.review-accepted': (f, w) =>
      `The authority has assessed the arrival as on time (deadline: ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}).`,
    'deadline.review-rejected': (f, w) =>
      `The authority has assessed the arrival as not on time (deadline: ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}).`,
    'deadline.before-opening': (f, w) =>
      `The application arrived on ${w.time(f.arrivedAt, f.zone)}, before the application period began on ${w.time(f.opensAt, f.zone)}${zoneOf(f.zone)}. The authority assesses whether the application can be considered.`,
    'deadline.too-early': (f, w) =>
      `The application arrived on ${w.time(f.arrivedAt, f.zone)}, before the application period began on ${w.time(f.opensAt, f.zone)}${zoneOf(f.zone)}. The deadline is ${w.closing(f.closesAt, f.zone)}.`,
    'deadline.open-ended': () => 'The call has no deadline.',
    'deadline.category-missing': () =>
      'The application period depends on the funding category, which is missing.',
    'deadline.not-set': () => 'The deadline is not known, so the arrival time is not checked.',
    'deadline.closed': (f, w) =>
      `The deadline was ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}, and the application had not arrived by ${w.time(f.asOf, f.zone)}.`,
    'deadline.not-arrived': (f, w) =>
      `The arrival time is missing. The deadline is ${w.closing(f.closesAt, f.zone)}${zoneOf(f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Taking part in the Digital Municipality Trial, according to the applicant: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Joining the Digital Municipality Trial, according to the applicant: ${w.list(f.applicants.map(who))}. This check assumes that the municipality joins before the grant decision.`,
    'applicant.may-apply': (f, w) => `May apply in this call: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `According to the applicant, ${who(f.applicant)} is registered as an influencer municipality. It can be the lead applicant.`,
    'applicant.not-participant': (f) =>
      `According to the applicant, ${who(f.applicant)} is not taking part in the Digital Municipality Trial and is not joining it. Only municipalities that take part or are joining may apply.`,
    'applicant.not-influencer': (f) =>
      `According to the applicant, ${who(f.applicant)} is not registered as an influencer municipality. The lead applicant for the influencer category must be registered as one when the application arrives.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} is not a municipality. Only municipalities may apply; others can take part as partners.`,
    'applicant.joint-body': (f, w) =>
      `${who(f.applicant)} is a joint municipal authority, not a municipality. The authority assesses whether it may apply.${f.members.length > 0 ? ` Members: ${w.municipalities(f.members)}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: an applicant of this type (${w.applicantKind(f.kind)}) may not apply in this call.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: the authority assesses whether an applicant of this type (${w.applicantKind(f.kind)}) may apply in this call.`,
    'applicant.review-accepted': (f) => `${who(f.applicant)}: assessed as eligible to apply.`,
    'applicant.review-rejected': (f) => `${who(f.applicant)}: assessed as not eligible to apply.`,
    'applicant.applicants-missing': () => 'The application does not name any applicants.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: the application does not say whether the applicant is a municipality, a joint municipal authority or another organisation.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: the application does not say whether the municipality is an experimenting municipality, an influencer municipality or joining.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} is not an influencer municipality, so whether it may apply depends on the funding category, which is missing.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} is a municipality in Åland. The call does not exclude it. The authority checks whether Åland’s own legislation matters here.`,
    'applicant.code-unknown': (f) =>
      `${who(f.applicant)}: the municipality code ${f.code} is not in use.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: the municipality with the code ${f.code} merged with another on ${w.day(f.on)}. The code is now ${f.into}.`,

    'category.category-missing': () =>
      'The application does not say which funding category it is for.',
    'category.not-in-call': (f) => `The call has no funding category “${f.category}”.`,
    'category.accepted': () => 'The funding category is one of those in the call.',
    'category.effects': () =>
      'According to the applicant, the trial increases the impact of trial results on productivity and savings and promotes their use across the municipal sector.',
    'category.effects-denied': (f) =>
      `According to the applicant, the trial ${f.denied.map((effect) => EFFECT_DENIED[effect]).join(' and ')}. A municipal trial must do both.`,
    'category.effects-missing': (f, w) =>
      `The application does not say whether the trial ${w.list(f.missing.map((effect) => EFFECT[effect]))}.`,
    'category.means': () =>
      'The application names the measure to be implemented. The authority assesses whether it comes from the savings and productivity study.',
    'category.means-empty': () =>
      'The application names no measure of the savings and productivity study to be implemented.',
    'category.means-missing': () =>
      'The application does not say which measure of the savings and productivity study is to be implemented.',
    'category.supports': (f, w) =>
      `According to the applicant, the influencer municipality promotes development in these municipalities: ${w.municipalities(f.municipalities)}. The authority assesses whether they are experimenting municipalities.`,
    'category.supports-nobody': () =>
      'The application names no other municipality whose development the influencer municipality would promote.',
    'category.supports-missing': () =>
      'The application does not say which municipalities the influencer municipality assists.',
    'category.lead-missing': (f) =>
      `${f.fact === 'code' ? 'The municipality code of the lead applicant' : 'The type of the lead applicant'} is missing, so it is not known whether the assisted municipality is a different one.`,

    'aims.declared': (f, w) => {
      const aims = aimsDeclared(f);
      return aims.length > 0
        ? `According to the applicant, the project ${w.list(aims)}.`
        : 'The applicant has made the declarations that the call requires.';
    },
    'aims.one-renewal': (f) =>
      `According to the applicant, the project renews ${f.renewed === 'routines' ? 'practices' : 'service processes'}. Renewing either practices or service processes is enough in this check.`,
    'aims.challenge-denied': () =>
      'According to the applicant, the project does not address a challenge that the whole municipal sector shares.',
    'aims.challenge-missing': () =>
      'The application does not say whether the project addresses a challenge that the whole municipal sector shares.',
    'aims.renewal-denied': () =>
      'According to the applicant, the project renews neither practices nor service processes.',
    'aims.renewal-missing': () =>
      'The application does not say whether the project renews practices and service processes.',
    'aims.renewal-partial': (f) =>
      `According to the applicant, the project renews ${f.renewed === 'routines' ? 'practices but not service processes' : 'service processes but not practices'}. Under this interpretation both are required.`,
    'aims.declaration-denied': (f, w) =>
      `According to the applicant, this is not the case: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `The application does not say whether this is the case: ${w.declaration(f.declaration)}.`,
    'aims.savings-denied': () =>
      'According to the applicant, the project aims neither to reduce costs nor to curb their growth.',
    'aims.savings-missing': () =>
      'The application does not say whether the project aims to reduce costs or curb their growth.',

    'cooperation.several': (f, w) =>
      `The project covers ${String(f.municipalities.length)} municipalities: ${w.municipalities(f.municipalities)}. Priority is given to projects that cover several municipalities.${notCounted(f, w)}`,
    'cooperation.single': (f, w) =>
      `${takingPart(f.municipalities.length)} part in the project. Projects that cover ${f.minimum === 2 ? 'several' : `at least ${String(f.minimum)}`} municipalities have priority, but other projects may be supported too.${notCounted(f, w)}`,
    'cooperation.enough': (f, w) =>
      `The project covers ${String(f.municipalities.length)} municipalities: ${w.municipalities(f.municipalities)}; at least ${String(f.minimum)} are required.`,
    'cooperation.too-few': (f, w) =>
      `${takingPart(f.municipalities.length)} part in the project, but at least ${String(f.minimum)} are required.${notCounted(f, w)}`,
    'cooperation.reached': (f) => `${counted(f)}${wanted(f)}`,
    'cooperation.not-reached': (f) =>
      `${counted(f)}${wanted(f)} ${f.required ? 'That is too few.' : 'Other projects may be supported too.'}`,
    'cooperation.open': (f) =>
      `${counted(f)}${wanted(f)} Information is missing that could add to the number.`,
    'cooperation.unknown': () => 'It is not yet known whether several municipalities take part.',

    'criteria.needs-review': (f, w) => `The authority assesses: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) => `Criterion assessed as met: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `Criterion assessed as not met: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      isZero(f.underReview)
        ? `Of the costs submitted (${w.euro(f.submitted)}), ${w.euro(f.eligible)} is counted as eligible.`
        : `Of the costs submitted (${w.euro(f.submitted)}), ${w.euro(f.eligible)} is counted for now. The authority has yet to assess ${w.euro(f.underReview)} of it.`,
    'costs.none-eligible': (f, w) =>
      `None of the costs submitted (${w.euro(f.submitted)}) are eligible.`,
    'costs.lines-missing': () => 'The application lists no costs.',
    'costs.incomplete': (f, w) =>
      `The eligible costs cannot be calculated yet. Information is missing on cost ${f.lines.length === 1 ? 'line' : 'lines'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'costs.below-minimum': (f, w) =>
      f.kinds.length > 0
        ? `Of these costs ${w.euro(f.eligible)} is counted, but at least ${w.euro(f.minimum)} is required: ${w.list(f.kinds.map(w.costKind))}.`
        : `The costs counted are ${w.euro(f.eligible)}, but at least ${w.euro(f.minimum)} is required.`,
    'costs.period-outside': (f, w) =>
      `The period of use (${w.day(f.from)}–${w.day(f.to)}) is not within the period of the call (${f.earliest === null ? '' : w.day(f.earliest)}–${f.latest === null ? '' : w.day(f.latest)}).`,
    'costs.period-too-long': (f, w) =>
      `The period of use (${w.day(f.from)}–${w.day(f.to)}) is longer than the call allows: at most ${String(f.months)} months.`,
    'costs.not-asked': () => 'In this call the grant does not depend on the costs.',
    'costs.match-only': (f, w) =>
      `Counted among the costs, but not paid from the grant: ${w.costKind(f.kind)}.`,
    'costs.flat': (f, w) =>
      `Counted as a flat rate: ${w.costKind(f.kind)}, ${w.euro(f.counted)}. It can be at most ${w.share(f.share)} of ${f.of.length > 0 ? `these costs: ${w.list(f.of.map(w.costKind))}` : 'the costs'}.`,
    'costs.limited': (f, w) =>
      `Counted in part: ${w.costKind(f.kind)}. Of ${w.euro(f.amount)}, ${w.euro(f.counted)} is counted, because the call limits these costs.`,

    'costs.accepted': (f, w) => `Eligible: ${w.costKind(f.kind)}.`,
    'costs.final-vat': (_, w) =>
      `Eligible: VAT that is a final cost to the applicant, according to the applicant.${w.under('vat.130', ' Municipalities can usually recover VAT.')}`,
    'costs.needs-review': (f, w) =>
      `The authority has yet to assess whether the cost is eligible: ${w.costKind(f.kind)}. It is counted for now.`,
    'costs.before-decision': (f, w) =>
      `The cost was incurred on ${w.day(f.incurredOn)}, before the grant decisions were announced on ${w.day(f.decisionsAnnouncedOn)}. The authority has yet to assess whether it is eligible. It is counted for now.`,
    'costs.review-accepted': (f, w) => `Cost assessed as eligible: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) => `Cost assessed as not eligible: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Not eligible: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () => 'Not eligible: VAT that is not a final cost to the applicant.',
    'costs.not-caused': () =>
      'Not counted: according to the applicant, the project does not cause this cost.',
    'costs.outside-period': (f, w) =>
      `Not counted: the cost was incurred on ${w.day(f.incurredOn)}, outside the period of use (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}).`,
    'costs.line-incomplete': (f, w) =>
      `Not counted yet. Missing: ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `The period of use is not known, so it is not known whether the cost (${w.day(f.incurredOn)}) falls within it. It is counted for now.`,

    'cap.within': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, is within the maximum of ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, exceeds the maximum of ${w.euro(f.ceiling)}, ${basis(f, w)}. This does not exclude the application, but no more than the maximum can be granted.`,
    'cap.request-missing': () => 'The application does not say how much is requested.',
    'cap.costs-missing': () =>
      'It is not yet known whether the grant requested is within the maximum, because information about the costs is missing.',
    'cap.facts-missing': () =>
      'It is not yet known whether the grant requested is within the maximum, because information that the maximum depends on is missing.',
    'cap.below-minimum': (f, w) =>
      `The smallest grant in this call is ${w.euro(f.minimum)}. The grant requested is ${w.euro(f.requested)} and the maximum ${w.euro(f.ceiling)}, so no grant can be awarded.`,

    'cofunding.none': () =>
      'According to the applicant, there is no other funding for the same costs and no income.',
    'cofunding.within': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, and other funding, ${w.euro(f.otherFunding)}, together do not exceed the costs counted (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, and other funding, ${w.euro(f.otherFunding)}, together exceed the costs counted (${w.euro(f.eligibleCosts)}). That leaves ${w.euro(f.room)} for the grant.${w.under('interpretation.7', ' Deducting other funding is established practice in government grants.')}`,
    'cofunding.funding-missing': () =>
      'The application does not say whether there is other funding for the same costs or any income.',
    'cofunding.facts-missing': () =>
      'It is not yet known whether the grant requested and other funding together exceed the eligible costs.',
    'cofunding.state-money': (f, w) =>
      `The authority assesses whether other state funding may cover the applicant’s self-financing: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `Other state funding assessed as acceptable: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `Other state funding assessed as not acceptable: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `The type of this other funding is missing: ${named(f.source)}.`,

    'ranking.eligible-preferred': () =>
      'The requirements of the call that were checked are met, and the application has priority.',
    'ranking.eligible': () => 'The requirements of the call that were checked are met.',
    'ranking.open-preferred': () =>
      'It is not yet known whether the requirements of the call are met. The application has priority.',
    'ranking.open': () => 'It is not yet known whether the requirements of the call are met.',

    'allocation.full': () => 'Proposed: the maximum award.',
    'allocation.partial': (f, w) =>
      `Proposed: what is left of the budget. The maximum award would be ${w.euro(f.maximumAward)}.`,
    'allocation.share': (f, w) =>
      `Proposed: the same share of the maximum award (${w.euro(f.maximumAward)}) as for the others.`,
    'allocation.no-budget-left': (f, w) =>
      `The budget does not cover it. Another ${w.euro(f.needed)} would cover the maximum award.`,
    'allocation.below-minimum': (f, w) =>
      `The maximum award is below the minimum award of ${w.euro(f.minimumAward)}.`,
    'allocation.share-below-minimum': (f, w) =>
      `The share of the budget would be below the minimum award of ${w.euro(f.minimumAward)}. Another ${w.euro(f.needed)} would cover the maximum award.`,
    'allocation.nothing-to-award': () => 'Nothing to award: the maximum award is €0.00.',

    'settlement.as-decided': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}, the amount awarded.`,
    'settlement.by-share': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}: the share set in the decision (${w.share(f.rate)}) of the actual eligible costs (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-terms': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}: the rates and limits of the call have been applied to the actual eligible costs (${w.euro(f.eligibleCosts)}).`,
    'settlement.by-units': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}: the reported number of units (${w.count(f.units)}) at ${w.euro(f.unit)} each.`,
    'settlement.units-missing': () =>
      'The report does not say how many units were carried out. The final grant is calculated from them.',
    'settlement.by-other-funding': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}: other funding and income (${w.euro(f.otherFunding)}) have been deducted from the actual eligible costs (${w.euro(f.eligibleCosts)}), if the grant decision so provides.`,
    'settlement.pay': (f, w) =>
      `${w.euro(f.balance)} of the grant has not been paid yet.${w.under('act.29', ' Payment requires an acceptable report within the time set (Act 688/2001, sections 12 and 29).')}`,
    'settlement.repay': (f, w) =>
      `${w.euro(f.balance)} has been overpaid. The recipient must repay it${w.under('act.20', ' without delay (Act 688/2001, section 20). If it does not, the authority must order its recovery (section 21), subject to sections 26 and 28')}.`,
    'settlement.keep': (f, w) =>
      `${w.euro(f.balance)} has been overpaid. An amount of ${w.euro(f.limit)} or less need not be repaid${w.under('act.20', ' (Act 688/2001, section 20(1))')}.`,
    'settlement.even': () => 'The amount paid equals the final grant.',
    'settlement.awaits-facts': (f, w) =>
      `${w.euro(f.excess)} more has been paid than the costs reported so far justify. Whether it must be repaid depends on the missing information.`,
    'settlement.costs-missing': () =>
      'The report lists no actual costs. The final grant is calculated from them.',
    'settlement.funding-missing': () =>
      'Information on other funding or income is missing. Other funding and income can lower the final grant.',
    'settlement.costs-need-review': (f, w) =>
      `The authority has yet to assess ${w.euro(f.underReview)} of the costs. It is counted for now, and the amount to be repaid may grow.`,
    'settlement.use-needs-review': (_, w) =>
      `The figures do not show whether the grant was used as decided and in line with its terms. The authority assesses that${w.under('act.22', ' and any recovery (Act 688/2001, sections 20–22)')}.`,
    'settlement.facts-missing': (f, w) =>
      `Information is missing on cost ${f.lines.length === 1 ? 'line' : 'lines'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'Annual interest under section 3(2) of the Interest Act (633/1982) plus three percentage points is due on the amount repaid, from the date the grant was paid (Act 688/2001, section 24).',
    'settlement.joint-liability': (f) =>
      `The grant was awarded jointly to ${String(f.recipients)} recipients. All of them are jointly and severally liable for its repayment (Act 688/2001, section 27).`,

    ...INPUT_MESSAGES,
    'input.choice': (f, w) => `Expected one of: ${f.choices.map(w.choice).join(', ')}.`,
    ...typedSentences,

    'sheet.workbook': () => 'The file is not CSV. Save the sheet as CSV and pass that.',
    'sheet.empty': () =>
      'The sheet contains no applications. Write headings in the first row, and the applications below them.',
    'sheet.quotes': () =>
      'The row has a quotation mark in a wrong place, or a quotation that does not end. Save the sheet as CSV again.',
    'sheet.headings-missing': () =>
      'The first row has no known heading. Headings are, for example, Application id, Arrived and Kind of cost.',
    'sheet.heading-unknown': (f) =>
      `The heading ${JSON.stringify(f.heading)} is unknown, so its column was not read. Correct the heading or remove the column.`,
    'sheet.heading-twice': (f) =>
      `The heading ${JSON.stringify(f.heading)} appears twice, and only the first column was read. Remove the other or number the headings.`,
    'sheet.heading-missing': (f) =>
      `The column of the cell ${JSON.stringify(f.text)} has no heading. Add a heading or empty the cell.`,
    'sheet.contradiction': (f) =>
      `Row ${String(f.row)} of the same application says ${JSON.stringify(f.text)}. Expected the same, or an empty cell.`,
    'sheet.funding-twice': (f) =>
      `Row ${String(f.row)} has the same other funding already. Leave the cells empty if it is the same.`,
    'sheet.none-and-more': () =>
      'The cell says that there is no other funding, but the application reports some. Remove one of the two.',
    'sheet.choice': (f, w) => `Expected one of these: ${f.choices.map(w[f.of]).join('; ')}.`,
    'sheet.true-or-false': () => 'Expected yes or no.',
    'sheet.code': () =>
      'Expected a municipality code of three digits, for example 091; separate several codes with commas.',
    'sheet.code-short': (f) =>
      `A municipality code has three digits; ${JSON.stringify(f.text)} is probably ${f.likely}. Format the column as text and enter ${f.likely}.`,
  },
  advice: {
    applicant: {
      'deadline.closed': 'The application period has ended.',
      'deadline.not-arrived': 'Make sure the application arrives by the deadline.',
      'applicant.joining': 'Join the trial before the decision.',
      'applicant.not-participant':
        'Check whether the municipality is taking part in the trial or joining it.',
      'applicant.not-influencer':
        'Choose an influencer municipality as the lead applicant, or apply in another funding category.',
      'applicant.not-municipality': 'Name it as a partner instead.',
      'applicant.code-unknown': 'Check the code.',
      'applicant.code-merged': 'Give the present code.',
      'category.means-empty': 'Name the measure that the project implements.',
      'category.supports-nobody':
        'Name at least one experimenting municipality that the influencer municipality assists.',
      'cooperation.single': 'Projects with several municipalities have priority.',
      'costs.none-eligible':
        'Check the cost estimate: the kinds of cost, and whether the project causes them.',
      'costs.refused-kind': 'Remove the line, or check its kind of cost.',
      'costs.outside-period': 'Check the day and the period of use.',
      'costs.period-missing': `${PERIOD_OF_USE} This requires nothing from you.`,
      'cap.exceeded': 'Lower the amount requested.',
      'cap.below-minimum': 'Check the amount requested.',
      'cofunding.exceeded': 'Lower the amount requested.',
    },
    applicantByOutcome: {
      missing: 'Provide the missing information.',
      review: 'This requires nothing from you. You may supplement the application if you wish.',
    },
    official: {
      'deadline.not-arrived': 'Check the arrival time in the case management system.',
      'costs.period-missing': PERIOD_OF_USE,
    },
    officialByOutcome: {
      missing:
        'Ask the applicant to supplement the application by a set date, unless this is unnecessary, and say how.',
      review: 'Assess the point and record your reasons.',
    },
    byClause: { 'e-services.10': { applicant: SENT_IN_TIME, official: SYSTEM_FAILED } },
    noSource: 'The call names no source for this.',
    reviewedBefore: 'An earlier review is about other facts or another version of the application.',
  },
  summary: {
    verdict: {
      eligible: 'The application meets the requirements of the call that were checked here.',
      ineligible: 'The application does not meet all requirements of the call.',
      undetermined:
        'It is not yet possible to say whether the application meets the requirements of the call.',
    },
    award: (f, w) => {
      const costs = w.euro(f.eligibleCosts);
      const maximum = w.euro(f.maximumAward);
      return {
        rate:
          f.rate === null
            ? `A grant of at most ${maximum} can be awarded: the rates of the call have been applied to the costs counted (${costs}).`
            : `A grant of at most ${maximum} can be awarded, which is ${w.share(f.rate)} of the costs counted (${costs}).`,
        limit: `A grant of at most ${maximum} can be awarded, which is a limit of the call. The costs counted are ${costs}.`,
        minimum: 'No grant can be awarded: it would be below the smallest grant in this call.',
        payable: `A grant of at most ${maximum} can be awarded: the grant cannot pay all of the costs counted (${costs}).`,
        basis: `A grant of at most ${maximum} can be awarded, the sum set in the call.`,
        'own-rule': `A grant of at most ${maximum} can be awarded, because of a further rule of the call.`,
        requested: f.basis
          ? `A grant of at most ${maximum} can be awarded, the amount requested. The call would allow at most ${w.euro(f.ceiling)}.`
          : `A grant of at most ${maximum} can be awarded, the amount requested. Of the costs counted (${costs}), the call would allow at most ${w.euro(f.ceiling)}.`,
        maximum: `A grant of at most ${maximum} can be awarded, the largest grant to one application in this call. The costs counted are ${costs}.`,
        'other-funding': `A grant of at most ${maximum} can be awarded: other funding of ${w.euro(f.otherFunding)} is deducted from the costs counted (${costs}).`,
      }[f.binding];
    },
    shares: (f, w) => {
      if (f.basis) return '';
      return isZero(f.otherFunding)
        ? `The applicant’s self-financing is ${w.euro(f.selfFinancing)}.`
        : `Other funding is ${w.euro(f.otherFunding)}, and the applicant’s self-financing ${w.euro(f.selfFinancing)}.`;
    },
    soFar: 'These figures are based on the information given so far.',
    underReview: (amount, w) =>
      `The authority has yet to assess ${w.euro(amount)} of the costs counted.`,
    awardUnknown: 'The maximum award cannot be calculated yet because cost information is missing.',
    preferred: 'Several municipalities take part, so the application has priority.',
    notPreferred:
      'Too few municipalities take part for the application to have priority. It can still be awarded a grant.',
    preferredOtherwise: 'The application has priority.',
    notPreferredOtherwise:
      'The application does not have priority. It can still be awarded a grant.',
    missing: (headings) => `Information is still missing: ${headings}.`,
    review: (headings) => `The authority has yet to assess: ${headings}.`,
    notADecision: (authority = 'the authority') =>
      `This is an automated check, not a decision. ${capitalised(authority)} decides on the grant.`,
    notADecisionUnderAct: (authority = 'the government grant authority') =>
      `This is an automated check, not a decision. ${capitalised(authority)} decides on the grant and assesses the conditions of section 7 of the Act on Discretionary Government Grants (an acceptable purpose, need, effects on competition), which nobody has checked here.`,
  },
};

/** The English words of a calendar file and of a CommonGrants opportunity. */
export const callEn: CallWords = {
  posted: 'Call published',
  opens: 'Applications open',
  closes: 'Applications close',
  decided: 'Grant decisions',
  closing: {
    inclusive: 'Applications must arrive by then.',
    strict: 'Applications must arrive before then.',
    minute: 'Applications must arrive before that minute ends.',
  },
  finnishTime: 'Finnish time',
  event: { 'act-688/2001': 'Government grants', other: 'Grants' },
  notation,
};

/** The English words of the command. */
export const commandEn: CommandWords = {
  verdict: {
    eligible: 'meets',
    ineligible: 'does not meet',
    undetermined: 'open',
    malformed: 'malformed',
    'other-version': 'superseded',
  },
  head: {
    line: 'Line',
    id: 'Application',
    verdict: 'Requirements',
    maximum: 'Maximum award',
    rank: 'Rank',
    score: 'Score',
    award: 'Award',
    reason: 'Why',
  },
  counted: {
    eligible: (count) => `${String(count)} ${count === 1 ? 'meets' : 'meet'} the requirements`,
    ineligible: (count) =>
      `${String(count)} ${count === 1 ? 'does' : 'do'} not meet the requirements`,
    undetermined: (count) => `${String(count)} open`,
    malformed: (count) => `${String(count)} malformed`,
  },
  amounts: (submitted, counted) => `submitted ${submitted}, counted ${counted}`,
  rows: (count) => `Applications: ${count}`,
  granted: (granted, left) => `Total proposed: ${granted}; remaining budget: ${left}.`,
  neededForNext: (needed) => `The next application would need ${needed} more.`,
  otherVersion: (line) => `The version on line ${String(line)} counts.`,
  notEligible: 'No award is proposed until the open points are settled.',

  see: 'See digikunta --help.',
  unexpected: (message) => `Unexpected error: ${message}`,
  command: (name) =>
    `Unknown command ${name}. Use assess, triage, rank, allocate, settle, call, schema or template.`,
  option: (name) => `This command has no option ${name}.`,
  value: (name) => `Option ${name}: missing value, or a value where none is allowed.`,
  choice: (option, choices) => `${option}: expected one of ${choices}.`,
  oneFormat: '--json and --csv cannot be used together.',
  files: (usage) => `Usage: ${usage}`,
  terminal: 'No input. Name a file, or pipe JSON to the command.',

  noFile: (file) => `There is no file ${file}.`,
  folder: (file) => `${file} is a directory, not a file.`,
  unreadable: (file) => `${file} cannot be read.`,
  unwritable: 'The output could not be written.',
  empty: (file) => `${file} is empty. Expected JSON.`,
  notUtf8: (place) => `${place}: not UTF-8. Save the text as UTF-8.`,
  tooLarge: (place) => `${place}: larger than 10 MB.`,
  useTriage: 'For many applications, one per line, use the triage command.',
  notJson: (place) => `${place}: not valid JSON.`,
  oneDocument: (file) =>
    `${file} is a single multi-line JSON document. Use JSON Lines: one application per line.`,
  severalDocuments: (file) => `${file} contains several JSON documents. Use the triage command.`,
  at: (line, column) =>
    `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`,

  row: (row, column) => `row ${String(row)}${column && `, ${column}`}`,
  largeSheet: (file) => `${file} is larger than 10 MB. Divide it into several files.`,
  wrongScore: (place) =>
    `${place}: expected a score of at most six digits before the decimals, for example 7.5.`,
  scores: (place) =>
    `${place}: expected a score such as "7.5" for each id, as JSON {"id": "7.5"} or as CSV with the headings id,score.`,
  wrongCall: (file, message) => `${file}: ${message}.`,
  callIsWhole: (title) => `The call “${title}” is fully defined. Its rules and their clauses:`,
  rulesNotAsked: (headings) => `The call does not ask: ${headings}.`,
  clausesNotUsed: (ids) => `Clauses that no rule rests on: ${ids}.`,
  reviews: (place, example) => `${place}: expected reviews as JSON ${example}.`,
  wrongReview: (file, message) => `${file}: ${message}.`,
  notAmong: (file, id) => `${file} contains the id ${id}, which is not in the applications file.`,
  twice: (place, name) => `${place}: “${name}” occurs twice.`,
  notUsed: (file) => `What ${file} says about this application is not used until it can be read.`,
  laterUnreadable: (line) => `A later version on line ${String(line)} could not be read.`,
  whichVersion: (id, line, earlier) =>
    `${id} appears on lines ${String(earlier)} and ${String(line)}, and their arrival times do not settle which one counts.`,
  rate: 'Expected a rate above 0 and at most 1, for example "0.70".',
  recipients: 'Expected a whole number of at least 1.',
  sameGrant: (decision, report) =>
    `The decision is for ${decision}, but the report is for ${report}.`,
};

/** The English words for what people type. */
export const typedEn: TypedWords = {
  notation,
  months: MONTHS,
  sentences: typedSentences,
};

/** The English words of spreadsheets. */
export const sheetEn: SheetWords = {
  headings: {
    id: 'Application id',
    arrivedAt: 'Arrived',
    category: 'Funding category',
    requestedGrant: 'Grant requested',
    commonChallenge: 'Addresses a challenge shared by the municipal sector',
    'experiment.strengthensImpact': 'Increases the impact of results on productivity and savings',
    'experiment.spreadsResults': 'Promotes the use of results',
    studyMeans: 'Measure of the study',
    supportedMunicipalities: 'Municipalities assisted',
    'aims.renewsRoutines': 'Renews practices',
    'aims.renewsServiceProcesses': 'Renews service processes',
    'aims.lowersCosts': 'Aims to reduce costs',
    'aims.restrainsCostGrowth': 'Aims to curb the growth of costs',
    'usePeriod.from': 'Period of use from',
    'usePeriod.to': 'Period of use to',
    'applicants.name': 'Applicant',
    'applicants.kind': 'Type of applicant',
    'applicants.code': 'Municipality code',
    'applicants.roles': 'Role in the trials',
    'applicants.members': 'Member municipalities',
    'partners.name': 'Partner',
    'costs.id': 'Cost id',
    'costs.kind': 'Kind of cost',
    'costs.description': 'Description of cost',
    'costs.amount': 'Cost',
    'costs.causedByProject': 'Caused by the project',
    'costs.incurredOn': 'Day of cost',
    'costs.finalVat': 'VAT is a final cost',
    'otherFunding.source': 'Source of other funding',
    'otherFunding.kind': 'Kind of other funding',
    'otherFunding.amount': 'Other funding',
  },
  yes: ['yes', 'true'],
  no: ['no', 'false'],
  none: ['none'],
};
