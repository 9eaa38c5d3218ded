import type { CostLineFact } from '../rules/costs.js';
import type { Facts } from '../rules/reasons.js';
import { INPUT_MESSAGES } from '../schema/issues.js';
import type { ApplicantRef } from '../model/reasons.js';
import type { CallWords, Catalogue, Format, Notation } from './catalogue.js';
import type { CommandWords } from './command-words.js';

const who = ({ name, number }: ApplicantRef): string => name ?? `Applicant ${String(number)}`;
const named = (source: string | null): string => source ?? 'source not given';

const LINE_FACTS: Record<CostLineFact, string> = {
  kind: 'the kind of cost',
  amount: 'the amount',
  causedByProject: 'whether the work causes the cost',
  finalVat: 'whether the tax stays a final cost',
};

const EFFECT = {
  strengthensImpact: 'strengthens the impact of trial results',
  spreadsResults: 'furthers their use in the whole municipal field',
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
  ...(f.challenge ? ['solves a challenge that the municipal field shares'] : []),
  ...(f.renewal ? ['renews routines and service processes'] : []),
  ...(f.savings ? ['aims to lower costs or restrain their growth'] : []),
];

const basis = (f: Facts['cap.within'], w: Format): string =>
  f.ceiling === f.maximumGrant
    ? "which is the call's largest grant to one application"
    : `which is ${w.share(f.rate)} of the acceptable costs (${w.euro(f.eligibleCosts)})`;

const notCounted = ({ municipalities, beneficiaries }: Facts['cooperation.several']): string => {
  const beside = beneficiaries.filter((code) => !municipalities.includes(code));
  return beside.length > 0
    ? ` Municipalities that are helped are not counted: ${beside.join(', ')}.`
    : '';
};

function takingPart(municipalities: number): string {
  if (municipalities === 0) return 'No municipality takes';
  return municipalities === 1
    ? 'One municipality takes'
    : `${String(municipalities)} municipalities take`;
}

const notation: Notation = {
  group: ',',
  decimal: '.',
  euro: (euros, cents) => `€${euros}.${cents}`,
  percent: (number) => `${number}%`,
  day: (day, month, year) => `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  time: (day, hour, minute, seconds) =>
    `${day} at ${String(hour)}:${minute}${seconds && `:${seconds}`}`,
  and: 'and',
  plurals: { paragraph: 'paragraphs', section: 'sections', interpretation: 'interpretations' },
};

/** The English catalogue. */
export const en: Catalogue<'en'> = {
  language: 'en',
  notation,
  labels: {
    eligibility: {
      eligible: 'the conditions are met',
      ineligible: 'the conditions are not met',
      undetermined: 'the conditions are still open',
    },
    outcome: {
      met: 'met',
      'not-met': 'not met',
      missing: 'not given',
      review: 'for an official to decide',
      'not-applicable': 'does not apply',
    },
    rule: {
      deadline: 'Application period',
      applicant: 'Applicants',
      category: 'Object',
      aims: 'Aims',
      cooperation: 'Several municipalities',
      criteria: 'Assessment criteria',
      costs: 'Acceptable costs',
      cap: 'Maximum amount',
      cofunding: 'Other funding',
    },
    category: {
      experiment: 'municipal trial',
      'study-means': 'putting a means of the savings and productivity study into effect',
      'influencer-role': 'role of an influencer municipality',
    },
    role: {
      experimenter: 'experimenting municipality',
      influencer: 'influencer municipality',
      joining: 'joins the trials',
    },
    applicantKind: {
      municipality: 'municipality',
      'joint-authority': 'joint municipal authority',
      other: 'something else',
    },
    costKind: {
      salaries: 'personnel',
      travel: 'travel',
      premises: 'rent of premises',
      services: 'bought services',
      materials: 'materials and supplies',
      software: 'software and licences',
      equipment: 'purchase of equipment',
      internal: "charges of the applicant's own unit",
      vat: 'value added tax',
      overhead: 'flat-rate overheads',
      'in-kind': 'imputed or voluntary work',
      depreciation: 'depreciation',
      provision: 'provisions',
      financing: 'financing costs',
      penalty: 'fines and penalties for delay',
      representation: 'representation',
      other: 'other costs',
    },
    fundingKind: {
      state: 'state funding',
      'other-public': 'other public funding',
      private: 'private funding',
      income: 'income of the project',
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
      maximum: "the call's largest grant to one application",
      rate: 'the maximum share',
      requested: 'the amount requested',
      'other-funding': 'other funding',
    },
    step: {
      line: 'Cost line',
      eligible: 'Acceptable costs',
      share: 'Maximum share before rounding',
      ceiling: 'Maximum amount, rounded down to the cent',
      'other-funding': 'Left of the costs after other funding',
      requested: 'Grant requested',
      maximum: 'Award at most',
      'self-financing': 'Self-financing',
    },
    declaration: {
      'quality-and-impact':
        'the project improves the quality and impact of practices or service processes',
      'municipal-task': 'the activity stays a task of the municipality after the regional reform',
    },
    criterion: {
      'social-and-economic-impact': 'social and economic impact',
      'general-significance': 'general significance for municipalities',
      'significance-for-municipalities': 'general significance for municipalities',
      'new-ways-of-organising': 'new ways of organising functions or structures',
      innovativeness: 'innovativeness',
    },
    reading: {
      'closing-strict': 'An application that arrives at 16:15 is late already',
      'both-renewals': 'Both routines and service processes must be renewed',
      'equipment-accepted': 'Purchase of equipment is acceptable',
      'nobody-named': 'The influencer municipality need not name whom it helps',
      'no-deduction': 'Other funding is not deducted',
    },
  },
  sentences: {
    'deadline.in-time': (f, w) =>
      `The application arrived in time, on ${w.time(f.arrivedAt, f.zone)}. The period ends on ${w.time(f.closesAt, f.zone)}.`,
    'deadline.at-closing': (f, w) =>
      `The application arrived exactly when the period ends, on ${w.time(f.arrivedAt, f.zone)}. It is in time; anything later would be too late.`,
    'deadline.late': (f, w) =>
      `The application arrived on ${w.time(f.arrivedAt, f.zone)}, although the period ended on ${w.time(f.closesAt, f.zone)}. A late application is rejected.`,
    'deadline.to-the-minute': (f, w) =>
      `The arrival on ${w.time(f.arrivedAt, f.zone)} is known to the minute only, and the period ends at the start of that minute. An official finds out whether the application arrived in time.`,
    'deadline.review-accepted': (f, w) =>
      `An official has found that the application arrived in time. The period ends on ${w.time(f.closesAt, f.zone)}.`,
    'deadline.review-rejected': (f, w) =>
      `An official has found that the application did not arrive within the period. The period ends on ${w.time(f.closesAt, f.zone)}.`,
    'deadline.before-opening': (f, w) =>
      `The application arrived on ${w.time(f.arrivedAt, f.zone)}, before the period began on ${w.time(f.opensAt, f.zone)}. An official considers whether it is taken up.`,
    'deadline.not-set': () => 'When the period ends is not known, so it is not checked.',
    'deadline.closed': (f, w) =>
      `The period ended on ${w.time(f.closesAt, f.zone)}, and the application had not arrived by ${w.time(f.asOf, f.zone)}.`,
    'deadline.not-arrived': (f, w) =>
      `When the application arrived is not given. The period ends on ${w.time(f.closesAt, f.zone)}.`,

    'applicant.participants': (f, w) =>
      `Taking part in the digital municipality trials: ${w.list(f.applicants.map(who))}.`,
    'applicant.joining': (f, w) =>
      `Joining the digital municipality trials: ${w.list(f.applicants.map(who))}. Applying is possible on condition that the municipality joins before the decision.`,
    'applicant.may-apply': (f, w) => `Can apply in this call: ${w.list(f.applicants.map(who))}.`,
    'applicant.influencer': (f) =>
      `${who(f.applicant)} is registered as an influencer municipality and can lead the application.`,
    'applicant.not-participant': (f) =>
      `${who(f.applicant)} does not take part in the digital municipality trials and does not declare that it joins them. Only municipalities that take part or join may apply.`,
    'applicant.not-influencer': (f) =>
      `${who(f.applicant)} is not registered as an influencer municipality. The lead of an application for the influencer role must be one when the application arrives.`,
    'applicant.not-municipality': (f) =>
      `${who(f.applicant)} is not a municipality. Municipalities apply; others can take part as partners.`,
    'applicant.joint-body': (f) =>
      `${who(f.applicant)} is a joint body of municipalities, not a municipality. An official considers whether it can apply.${f.members.length > 0 ? ` Members: ${f.members.join(', ')}.` : ''}`,
    'applicant.kind-refused': (f, w) =>
      `${who(f.applicant)}: an applicant of this kind (${w.applicantKind(f.kind)}) cannot apply in this call.`,
    'applicant.needs-review': (f, w) =>
      `${who(f.applicant)}: an official considers whether an applicant of this kind (${w.applicantKind(f.kind)}) can apply in this call.`,
    'applicant.review-accepted': (f) =>
      `${who(f.applicant)}: an official has accepted the applicant.`,
    'applicant.review-rejected': (f) =>
      `${who(f.applicant)}: an official has not accepted the applicant.`,
    'applicant.applicants-missing': () => 'The applicants are missing.',
    'applicant.kind-missing': (f) =>
      `${who(f.applicant)}: whether the applicant is a municipality, a joint municipal authority or something else is not given.`,
    'applicant.roles-missing': (f) =>
      `${who(f.applicant)}: whether the municipality is an experimenter, an influencer or joining is not given.`,
    'applicant.category-missing': (f) =>
      `${who(f.applicant)} is not an influencer municipality, so whether it can apply depends on the kind of object, which is not given.`,
    'applicant.aland': (f) =>
      `${who(f.applicant)} is a municipality in Åland. The call does not exclude it; an official takes Åland's own legislation into account.`,
    'applicant.code-unknown': (f) => `${who(f.applicant)}: no municipality has the code ${f.code}.`,
    'applicant.code-merged': (f, w) =>
      `${who(f.applicant)}: the municipality with the code ${f.code} merged with another on ${w.day(f.on)}. The code is now ${f.into}.`,

    'category.category-missing': () => 'The kind of object applied for is not given.',
    'category.not-in-call': (f) => `The call has no object "${f.category}".`,
    'category.accepted': () => 'The object is one of those in the call.',
    'category.effects': () =>
      'The trial strengthens the impact of trial results and furthers their use in the whole municipal field.',
    'category.effects-denied': (f) =>
      `According to the applicant it is not so that the trial ${f.denied.map((effect) => EFFECT[effect]).join(' or ')}. A municipal trial needs both.`,
    'category.effects-missing': (f, w) =>
      `Whether the trial ${w.list(f.missing.map((effect) => EFFECT[effect]))} is not given.`,
    'category.means': () =>
      'The application names the means of the savings and productivity study that is put into effect.',
    'category.means-empty': () =>
      'The application names no means of the savings and productivity study.',
    'category.means-missing': () =>
      'Which means of the savings and productivity study is put into effect is not given.',
    'category.supports': (f, w) =>
      `The influencer municipality helps other municipalities (codes): ${w.list(f.municipalities)}.`,
    'category.supports-nobody': () =>
      'The application names no other municipality that the influencer municipality would help.',
    'category.supports-missing': () =>
      'Which municipalities the influencer municipality helps is not given.',
    'category.lead-missing': (f) =>
      `${f.fact === 'code' ? 'The municipality code of the lead' : 'What the lead is'} is not given, so it is not known whether the municipality helped is another one.`,

    'aims.declared': (f, w) => {
      const aims = aimsDeclared(f);
      return aims.length > 0
        ? `The work ${w.list(aims)}.`
        : 'The applicant has declared what the call asks to be declared.';
    },
    'aims.one-renewal': (f) =>
      `The work is said to renew ${f.renewed === 'routines' ? 'routines' : 'service processes'}. Of routines and service processes one is enough, and the aims are met.`,
    'aims.challenge-denied': () =>
      'According to the applicant the work does not solve a challenge that the whole municipal field shares.',
    'aims.challenge-missing': () =>
      'Whether the work solves a challenge that the whole municipal field shares is not given.',
    'aims.renewal-denied': () =>
      'According to the applicant the work renews neither routines nor service processes.',
    'aims.renewal-missing': () =>
      'Whether the work renews routines and service processes is not given.',
    'aims.renewal-partial': (f) =>
      `The work is said to renew ${f.renewed === 'routines' ? 'routines but not service processes' : 'service processes but not routines'}. In this reading both are required.`,
    'aims.declaration-denied': (f, w) =>
      `According to the applicant this is not so: ${w.declaration(f.declaration)}.`,
    'aims.declaration-missing': (f, w) =>
      `Whether this is so is not given: ${w.declaration(f.declaration)}.`,
    'aims.not-asked': () => 'The call sets no aims for the work.',
    'aims.savings-denied': () =>
      'According to the applicant the work aims neither to lower costs nor to restrain their growth.',
    'aims.savings-missing': () =>
      'Whether the work aims to lower costs or restrain their growth is not given.',

    'cooperation.several': (f, w) =>
      `Altogether ${String(f.municipalities.length)} municipalities take part (codes ${w.list(f.municipalities)}). Work that covers several municipalities comes first.${notCounted(f)}`,
    'cooperation.single': (f) =>
      `${takingPart(f.municipalities.length)} part. Work that covers ${f.minimum === 2 ? 'several' : `at least ${String(f.minimum)}`} municipalities comes first, but an application is not rejected for this.${notCounted(f)}`,
    'cooperation.enough': (f, w) =>
      `Altogether ${String(f.municipalities.length)} municipalities take part (codes ${w.list(f.municipalities)}); at least ${String(f.minimum)} are required.`,
    'cooperation.too-few': (f) =>
      `The number of municipalities that take part is ${String(f.municipalities.length)}; at least ${String(f.minimum)} are required.${notCounted(f)}`,
    'cooperation.not-asked': () =>
      'The call does not ask whether several municipalities take part.',
    'cooperation.unknown': () => 'Whether several municipalities take part is not known yet.',

    'criteria.needs-review': (f, w) =>
      `A criterion for an official to review: ${w.criterion(f.criterion)}.`,
    'criteria.review-accepted': (f, w) =>
      `A criterion met, according to an official: ${w.criterion(f.criterion)}.`,
    'criteria.review-rejected': (f, w) =>
      `A criterion not met, according to an official: ${w.criterion(f.criterion)}.`,

    'costs.eligible': (f, w) =>
      `Acceptable costs come to ${w.euro(f.eligible)}, of ${w.euro(f.submitted)} submitted.`,
    'costs.none-eligible': (f, w) =>
      `Of the costs submitted (${w.euro(f.submitted)}) none are acceptable.`,
    'costs.lines-missing': () => 'The costs are missing.',
    'costs.incomplete': (f, w) =>
      `The acceptable costs cannot be worked out yet. Facts are missing on cost line ${w.list(f.lines.map((line) => String(line + 1)))}.`,

    'costs.accepted': (f, w) => `Acceptable cost: ${w.costKind(f.kind)}.`,
    'costs.final-vat': () =>
      'Acceptable cost: value added tax that stays a final cost of the applicant. As a rule a municipality gets the tax back.',
    'costs.needs-review': (f, w) =>
      `An official considers whether the cost is acceptable: ${w.costKind(f.kind)}. Until then it is counted.`,
    'costs.before-decision': (f, w) =>
      `The cost arose on ${w.day(f.incurredOn)}, before the decisions on grants were announced on ${w.day(f.decisionsAnnouncedOn)}. An official considers whether it is acceptable; until then it is counted.`,
    'costs.review-accepted': (f, w) => `An official has accepted the cost: ${w.costKind(f.kind)}.`,
    'costs.review-rejected': (f, w) =>
      `An official has not accepted the cost: ${w.costKind(f.kind)}.`,
    'costs.refused-kind': (f, w) => `Not an acceptable cost: ${w.costKind(f.kind)}.`,
    'costs.recoverable-vat': () =>
      'Not an acceptable cost: value added tax that does not stay a final cost of the applicant.',
    'costs.not-caused': () => 'Not counted: the work does not cause this cost.',
    'costs.outside-period': (f, w) =>
      `Not counted: the cost arose on ${w.day(f.incurredOn)}, outside the period of use (${f.from === null ? '' : w.day(f.from)}–${f.to === null ? '' : w.day(f.to)}).`,
    'costs.line-incomplete': (f, w) =>
      `Not counted yet, since this is missing: ${w.list(f.missing.map((fact) => LINE_FACTS[fact]))}.`,
    'costs.period-missing': (f, w) =>
      `The period of use is not given, so it is not known whether the cost (${w.day(f.incurredOn)}) arose within it. Until then it is counted.`,

    'cap.within': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, stays within the maximum of ${w.euro(f.ceiling)}, ${basis(f, w)}.`,
    'cap.exceeded': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, exceeds the maximum of ${w.euro(f.ceiling)}, ${basis(f, w)}. The application is not rejected for this, but no more can be granted.`,
    'cap.request-missing': () => 'The amount of the grant requested is not given.',
    'cap.costs-missing': () =>
      'Whether the grant requested stays within the maximum is not known yet, since facts about the costs are missing.',

    'cofunding.none': () => 'There is no other funding of the same costs, and no income.',
    'cofunding.within': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, and other funding, ${w.euro(f.otherFunding)}, fit within the acceptable costs (${w.euro(f.eligibleCosts)}).`,
    'cofunding.exceeded': (f, w) =>
      `The grant requested, ${w.euro(f.requested)}, and other funding, ${w.euro(f.otherFunding)}, together exceed the acceptable costs (${w.euro(f.eligibleCosts)}). That leaves ${w.euro(f.room)} for the grant. To deduct other funding is the practice of state grants.`,
    'cofunding.funding-missing': () =>
      'Whether there is other funding of the same costs, or income, is not given.',
    'cofunding.facts-missing': () =>
      'Whether the grant requested and other funding fit within the acceptable costs is not known yet.',
    'cofunding.not-deducted': () => 'In this call other funding is not deducted from the grant.',
    'cofunding.state-money': (f, w) =>
      `An official considers whether other state funding can cover the applicant's share: ${named(f.source)}${f.amount === null ? '' : ` (${w.euro(f.amount)})`}.`,
    'cofunding.review-accepted': (f) =>
      `An official has accepted other state funding: ${named(f.source)}.`,
    'cofunding.review-rejected': (f) =>
      `An official has not accepted other state funding: ${named(f.source)}.`,
    'cofunding.kind-missing': (f) =>
      `Whether the other funding is state, other public or private money or income is not given: ${named(f.source)}.`,

    'ranking.eligible-preferred': () =>
      'The conditions are met, and several municipalities take part.',
    'ranking.eligible': () => 'The conditions are met.',
    'ranking.open-preferred': () =>
      'The conditions are still open; several municipalities take part.',
    'ranking.open': () => 'The conditions are still open.',

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
    'settlement.by-other-funding': (f, w) =>
      `According to the calculation, the final grant is ${w.euro(f.finalGrant)}: other funding and income (${w.euro(f.otherFunding)}) have been deducted from the actual eligible costs (${w.euro(f.eligibleCosts)}), if the grant decision so provides.`,
    'settlement.pay': (f, w) =>
      `${w.euro(f.balance)} of the grant has not been paid yet. Payment requires an acceptable report within the time set (Act 688/2001, sections 12 and 29).`,
    'settlement.repay': (f, w) =>
      `${w.euro(f.balance)} has been overpaid. The recipient must repay it without delay (Act 688/2001, section 20). If it does not, the authority must order its recovery (section 21), subject to sections 26 and 28.`,
    'settlement.keep': (f, w) =>
      `${w.euro(f.balance)} has been overpaid. An amount of ${w.euro(f.limit)} or less need not be repaid (Act 688/2001, section 20(1)).`,
    'settlement.even': () => 'The amount paid equals the final grant.',
    'settlement.awaits-facts': (f, w) =>
      `${w.euro(f.excess)} more has been paid than the costs reported so far justify. Whether it must be repaid depends on the missing information.`,
    'settlement.costs-missing': () =>
      'The report lists no actual costs. The final grant is calculated from them.',
    'settlement.funding-missing': () =>
      'Information on other funding or income is missing. Other funding and income can lower the final grant.',
    'settlement.costs-need-review': (f, w) =>
      `The authority has yet to assess ${w.euro(f.underReview)} of the costs. It is counted for now, and the amount to be repaid may grow.`,
    'settlement.use-needs-review': () =>
      'The figures do not show whether the grant was used as decided and in line with its terms. The authority assesses that and any recovery (Act 688/2001, sections 20–22).',
    'settlement.facts-missing': (f, w) =>
      `Information is missing on cost ${f.lines.length === 1 ? 'line' : 'lines'} ${w.list(f.lines.map((line) => String(line + 1)))}.`,
    'settlement.interest': () =>
      'Annual interest under section 3(2) of the Interest Act (633/1982) plus three percentage points is due on the amount repaid, from the date the grant was paid (Act 688/2001, section 24).',
    'settlement.joint-liability': (f) =>
      `The grant was awarded jointly to ${String(f.recipients)} recipients. All of them are jointly and severally liable for its repayment (Act 688/2001, section 27).`,

    ...INPUT_MESSAGES,
  },
  advice: {
    applicant: {
      'deadline.late': 'Lateness cannot be mended.',
      'deadline.closed': 'It is no longer possible to apply in this call.',
      'deadline.not-arrived': 'See to it that the application arrives by then.',
      'applicant.joining': 'Join the trials before the decision.',
      'applicant.not-participant':
        'Register for the trials, or declare that the municipality joins them.',
      'applicant.not-influencer':
        'Choose an influencer municipality as the lead, or apply for another kind of object.',
      'applicant.not-municipality': 'Name it as a partner instead.',
      'applicant.code-unknown': 'Check the code.',
      'applicant.code-merged': 'Give the present code.',
      'category.means-empty': 'Name the means.',
      'category.supports-nobody': 'Name at least one municipality that is helped.',
      'cooperation.single': 'The preference can be earned when more municipalities take part.',
      'costs.none-eligible': 'Check the cost lines.',
      'costs.refused-kind': 'Remove the line, or check its kind of cost.',
      'costs.outside-period': 'Check the day and the period of use.',
      'cap.exceeded': 'Lower the amount requested.',
      'cofunding.exceeded': 'Lower the amount requested.',
    },
    applicantByOutcome: { missing: 'Please add it.', review: 'You need not do anything.' },
    officialByOutcome: {
      missing:
        'Ask the applicant to add it, if it is needed (Administrative Procedure Act 434/2003, 22 §).',
      review: 'Decide it, and record the grounds.',
    },
    reviewedBefore: 'An earlier review is about other facts or another version of the application.',
  },
  summary: {
    verdict: {
      eligible: 'The application meets the conditions of the call.',
      ineligible: 'The application does not meet the conditions of the call.',
      undetermined: 'Whether the application meets the conditions of the call cannot be said yet.',
    },
    award: (f, w) =>
      `The award can be at most ${w.euro(f.maximumAward)}, as acceptable costs come to ${w.euro(f.eligibleCosts)} and at most ${w.share(f.rate)} of them can be covered; self-financing comes to ${w.euro(f.selfFinancing)}.`,
    awardUnknown:
      'The maximum award cannot be worked out yet, since facts about the costs are missing.',
    preferred:
      'Several municipalities take part, so the application is among those that come first.',
    notPreferred:
      'Too few municipalities take part for the application to come first; that does not rule out a grant.',
    missing: (headings) => `Facts are still missing under: ${headings}.`,
    review: (headings) => `Left for an official to decide: ${headings}.`,
    notADecision:
      'This is a computed check, not a decision: the granting authority decides on the grant.',
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
  },
  finnishTime: 'Finnish time',
  event: 'Grants',
  notation,
};

/** The English words of the command. */
export const commandEn: CommandWords = {
  verdict: {
    eligible: 'met',
    ineligible: 'not met',
    undetermined: 'open',
    malformed: 'malformed',
    'other-version': 'replaced',
  },
  outcome: {},
  head: {
    line: 'Line',
    id: 'Application',
    verdict: 'Conditions',
    maximum: 'At most',
    rank: 'Rank',
    score: 'Score',
    award: 'Award',
    reason: 'Why',
  },
  counted: (verdict, count) => `${verdict} ${count}`,
  rows: (count) => `Applications: ${count}`,
  granted: (granted, left) => `Proposed in all: ${granted}; left of the budget: ${left}.`,
  neededForNext: (needed) => `The next one would need ${needed} more.`,
  otherVersion: (line) => `The version on line ${String(line)} counts.`,
  notEligible: 'None is proposed while the conditions are open.',

  see: 'See digikunta --help.',
  unexpected: (message) => `An error that should not occur: ${message}`,
  command: (name) =>
    `There is no command ${name}; take assess, triage, rank, allocate, settle or schema.`,
  option: (name) => `This command has no option ${name}.`,
  value: (name) =>
    `The option ${name} is not used rightly: either its value is missing, or it takes none.`,
  choice: (option, choices) => `${option}: one of these is wanted: ${choices}.`,
  oneFormat: '--json and --csv exclude each other.',
  files: (usage) => `Other files are wanted: ${usage}`,
  terminal: 'Nothing to read: name a file, or send JSON through a pipe.',

  noFile: (file) => `There is no file ${file}.`,
  folder: (file) => `${file} is a folder; a file is wanted.`,
  unreadable: (file) => `${file} cannot be read.`,
  unwritable: 'The answer could not be written.',
  empty: (file) => `${file} is empty; JSON is wanted.`,
  notUtf8: (place) => `${place}: not UTF-8; save the text as UTF-8.`,
  tooLarge: (place) => `${place}: longer than 10 MB, which no application is.`,
  notJson: (place) => `${place}: not JSON.`,
  oneDocument: (file) =>
    `${file} is one JSON document over several lines; JSON Lines are wanted, one application a line.`,
  severalDocuments: (file) =>
    `${file} holds several JSON documents; triage takes them, one application a line.`,
  at: (line, column) =>
    `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`,

  scores: (place) =>
    `${place}: a score such as "7.5" is wanted for each id, as JSON {"id": "7.5"} or as CSV with the heading id,score.`,
  reviews: (place, example) => `${place}: expected reviews as JSON ${example}.`,
  wrongReview: (file, message) => `${file}: ${message}.`,
  notAmong: (file, id) => `${file} names ${id}, which is not among the applications.`,
  twice: (file, id) => `${file} names ${id} twice.`,
  whichVersion: (id, line, earlier) =>
    `${id} is on lines ${String(earlier)} and ${String(line)}, and the time of arrival does not show which one counts.`,
  rate: 'A rate above 0 and up to 1 is wanted, such as "0.70".',
  recipients: 'A whole number from 1 is wanted.',
  sameGrant: (decision, report) => `The decision is of ${decision}, the report of ${report}.`,
};
