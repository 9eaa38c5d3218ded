// When each reason is given, for the decision tables of docs/rules: a reason without a line does not compile.
import type { CostKind } from '../../../src/model/vocabulary.js';
import type { Reason } from '../../../src/rules/reasons.js';
import type { OfficialsReason } from '../../../src/words/catalogue.js';

export const WHEN: Readonly<Record<Reason | OfficialsReason, string>> = {
  'deadline.category-missing':
    'Another call: its period depends on the category, which is missing. Asks for `category`',
  'deadline.open-ended': 'Another call: it has no deadline (`windows` is empty)',
  'deadline.too-early': 'Another call: arrival is before its opening, and the call refuses that',
  'deadline.in-time': 'Arrival is before the closing instant, to the latest that the stamp allows',
  'deadline.at-closing':
    'Arrival is exactly the closing instant, in a call whose closing is inclusive',
  'deadline.late': 'The earliest instant that the stamp allows is after the last one in time',
  'deadline.to-the-minute': 'A stamp without seconds in the closing minute, not reviewed',
  'deadline.review-accepted': 'The same stamp, or an arrival before the opening, accepted',
  'deadline.review-rejected': 'The same, rejected',
  'deadline.before-opening': 'Another call: arrival is before its opening, not reviewed',
  'deadline.not-set': 'Another call: its closing time is not known',
  'deadline.closed': 'No `arrivedAt`, and `asOf` is after the last instant in time',
  'deadline.not-arrived':
    'No `arrivedAt`, and no `asOf` or one that is still in time. Asks for `arrivedAt`',
  'applicant.participants': 'No obstacle, and none of the next three applies',
  'applicant.joining':
    'No obstacle, and some applicant has the role `joining` and no other. Eligible on condition that it joins before the decision',
  'applicant.may-apply': 'No obstacle, in a call that requires no role in the trials',
  'applicant.influencer':
    'No obstacle, no applicant is only joining, and the category requires an influencer in the lead',
  'applicant.not-participant': 'A municipality with `roles: []`',
  'applicant.not-influencer':
    'The lead is a municipality with roles, none of them `influencer`, and the category requires an influencer in the lead',
  'applicant.not-municipality': 'An applicant of a kind that the call refuses (`other`)',
  'applicant.joint-body': 'A joint authority, not reviewed',
  'applicant.kind-refused':
    'An applicant of a kind that the call refuses, if it accepts other kinds than municipalities, or refuses municipalities',
  'applicant.needs-review': 'Another kind that the call leaves to an official, not reviewed',
  'applicant.review-accepted': 'A kind that the call leaves to an official, accepted',
  'applicant.review-rejected': 'The same, rejected',
  'applicant.applicants-missing': '`applicants` is absent or empty. Asks for `applicants`',
  'applicant.kind-missing': 'An applicant without a `kind` of the call. Asks for it',
  'applicant.roles-missing': 'A municipality without `roles`. Asks for them',
  'applicant.category-missing':
    'The lead is a municipality with roles, none of them `influencer`, and `category` is absent. Asks for `category`',
  'applicant.aland': 'A note, effect `inform`: an applicant whose code is one of the 16 of Åland',
  'applicant.code-unknown': 'With a register: it does not have the code. Asks for `code`',
  'applicant.code-merged':
    "With a register: the code's municipality has merged; names the successor and the day. Asks for `code`",
  'category.category-missing': '`category` is absent. Asks for it',
  'category.not-in-call':
    'The call has no such category. Cannot happen with the 2017 call and parsed input',
  'category.accepted': 'The category requires nothing more. Only in the reading `nobody-named`',
  'category.effects': '`experiment`: both effects are `true`',
  'category.effects-denied': '`experiment`: at least one effect is `false`, whatever the other is',
  'category.effects-missing':
    '`experiment`: no effect is `false`, at least one is absent. Asks for those absent',
  'category.means': '`study-means`: `studyMeans` has more than blanks',
  'category.means-empty': '`study-means`: `studyMeans` is empty or only blanks',
  'category.means-missing': '`study-means`: `studyMeans` is absent. Asks for it',
  'category.supports': '`influencer-role`: at least one municipality other than the lead is named',
  'category.supports-nobody': '`influencer-role`: the list is empty, or names only the lead',
  'category.supports-missing':
    '`influencer-role`: `supportedMunicipalities` is absent, or a code is one that no municipality has. Asks for it',
  'category.lead-missing':
    "`influencer-role`: exactly one distinct code is named, and the lead's kind, or its code as a municipality, is absent, so that it may be the lead. Asks for that fact",
  'aims.declared': 'The challenge, both renewals and a savings aim are declared',
  'aims.one-renewal': 'The same, but only one renewal is declared and the call asks for `either`',
  'aims.challenge-denied': '`commonChallenge` is `false`',
  'aims.challenge-missing': '`commonChallenge` is absent. Asks for it',
  'aims.renewal-denied': 'Both renewals are `false`',
  'aims.renewal-missing':
    'No renewal is `true` and at least one is absent; where the call asks for `both`, also one `true` and the other absent. Asks for both',
  'aims.renewal-partial':
    'One renewal is `true`, the other `false`, and the call asks for `both`. Only in the reading `both-renewals`',
  'aims.declaration-denied':
    'Another call: a declaration that it asks for is `false` in `declarations`',
  'aims.declaration-missing': 'Another call: a declaration that it asks for is absent. Asks for it',
  'aims.savings-denied': 'Both savings aims are `false`',
  'aims.savings-missing': 'No savings aim is `true` and at least one is absent. Asks for both',
  'cooperation.open': 'Another call: fewer, and missing facts could change it. Asks for them',
  'cooperation.not-reached': 'Another call: fewer, and no missing fact could change it',
  'cooperation.reached':
    'Another call: as many applicants, parties or values of a fact as it counts',
  'cooperation.several': "The distinct codes known to take part reach the call's minimum",
  'cooperation.single': 'They do not, and no absent fact could make them reach it',
  'cooperation.enough': 'Another call: as `cooperation.several`, where the effect is `require`',
  'cooperation.too-few': 'Another call: as `cooperation.single`, where the effect is `require`',
  'cooperation.unknown':
    '`applicants` is absent or empty, or absent facts could make them reach it. Asks for those facts',
  'criteria.needs-review': 'The criterion is not reviewed',
  'criteria.review-accepted': 'It is accepted',
  'criteria.review-rejected': 'It is rejected',
  'costs.limited': 'Another call: only a part of the line counts, by a limit',
  'costs.flat': 'Another call: the line follows from other costs, as a share of them',
  'costs.match-only': 'Another call: the kind counts, and is never paid from the grant',
  'costs.not-asked': 'Another call: its grant does not depend on the costs (`basis`)',
  'costs.period-too-long': 'Another call: the period of use is longer than its `period` allows',
  'costs.period-outside': 'Another call: the period of use is not within its `period`',
  'costs.below-minimum': 'Another call: its limits require more costs, of all kinds or of some',
  'costs.eligible': 'The eligible sum is above zero',
  'costs.none-eligible': 'There are lines, the eligible sum is zero, and no fact is _missing_',
  'costs.lines-missing': '`costs` is absent or empty. Asks for `costs`',
  'costs.incomplete': 'The eligible sum is zero, and a fact is _missing_. Asks for what is missing',
  'costs.accepted': 'Treatment `accept`, and nothing above applies',
  'costs.final-vat': 'Treatment `final-only`, `finalVat` is `true`, and nothing above applies',
  'costs.needs-review': 'Treatment `review`, not reviewed',
  'costs.before-decision':
    '`incurredOn` is before the day on which the decisions were announced, not reviewed',
  'costs.review-accepted': 'An official reviews it because of kind or day, and it is accepted',
  'costs.review-rejected': 'An official reviews it because of kind or day, and it is rejected',
  'costs.refused-kind': 'Treatment `refuse`',
  'costs.recoverable-vat': 'Treatment `final-only`, and `finalVat` is `false`',
  'costs.not-caused': '`causedByProject` is `false`',
  'costs.outside-period': '`incurredOn` is before `usePeriod.from` or after `usePeriod.to`',
  'costs.line-incomplete':
    '`kind`, `amount`, `causedByProject` or, for VAT, `finalVat` is absent. Asks for those absent',
  'costs.period-missing':
    '`incurredOn` is present, and the use period does not yet decide if it is within',
  'cap.below-minimum': 'Another call: the request or the ceiling is below its smallest grant',
  'cap.facts-missing':
    'Another call: facts that its rates or limits depend on are missing. Asks for them',
  'cap.within': 'The request is at most the ceiling of the firm costs',
  'cap.exceeded':
    'The request is above the ceiling of the eligible costs, and no line is incomplete',
  'cap.request-missing': '`requestedGrant` is absent. Asks for it',
  'cap.costs-missing':
    'There are no lines, or what is missing from them decides. Asks for `costs`, for `usePeriod`, or for the missing facts',
  'cofunding.none': '`otherFunding` is an empty list',
  'cofunding.within': 'The request fits beside the other funding, and every amount is present',
  'cofunding.exceeded': 'The request does not fit, and no cost line is incomplete',
  'cofunding.funding-missing': '`otherFunding` is absent. Asks for it',
  'cofunding.facts-missing':
    'The request, the costs, an amount or the use period still decides. Asks for those',
  'cofunding.state-money': 'A source of kind `state`, not reviewed',
  'cofunding.review-accepted': 'The same, accepted',
  'cofunding.review-rejected': 'The same, rejected',
  'cofunding.kind-missing': 'A source without `kind`. Asks for it',
  'ranking.eligible-preferred':
    '`eligible`, and `preferred` where the call prefers several municipalities',
  'ranking.eligible': '`eligible`',
  'ranking.open-preferred':
    '`undetermined`, and `preferred` where the call prefers several municipalities',
  'ranking.open': '`undetermined`',
  'allocation.full': 'The maximum award is given',
  'allocation.partial': '`partial`: what is left is given, below the maximum award',
  'allocation.share': '`proportional`: the same share of the maximum award as the others',
  'allocation.no-budget-left': 'Nothing, since the budget does not cover it; names what more would',
  'allocation.below-minimum': 'Nothing, since the maximum award is below the minimum award',
  'allocation.share-below-minimum':
    '`proportional`: nothing, since the share would be below the minimum award; names what more would cover it',
  'allocation.nothing-to-award': 'The maximum award is 0.00',
  'settlement.units-missing': 'Another call: the report has no number of units. Asks for it',
  'settlement.by-units': 'Another call: the final grant is a sum for each unit',
  'settlement.by-terms':
    'Another call: the final grant follows from its table of rates and its limits',
  'settlement.as-decided': 'The final grant is the decided one',
  'settlement.by-share': 'The final grant is the decided share of the eligible costs',
  'settlement.by-other-funding':
    'The final grant is the eligible costs less other funding and income',
  'settlement.pay': 'The final grant exceeds what was paid',
  'settlement.repay':
    'More was paid than the final grant, by more than the small sum (`smallSumLimit`): the recipient repays it (section 20). Recovery (sections 21 and 22) is for the authority to decide',
  'settlement.keep': 'More was paid, by at most the small sum: the recipient may leave it unpaid',
  'settlement.even': 'What was paid is the final grant',
  'settlement.awaits-facts': 'More was paid than the final grant so far, and a line is incomplete',
  'settlement.costs-missing': '`costs` is empty',
  'settlement.funding-missing': 'Other funding is deducted, and it or an amount of it is absent',
  'settlement.costs-need-review': '`underReview` is above zero',
  'settlement.facts-missing': 'Lines are `missing`; names them',
  'settlement.interest':
    'Beside `settlement.repay`: the rate is statutory; interest is computed by `interestOn`',
  'settlement.joint-liability': 'The grant was awarded jointly to more than one recipient',
  'settlement.use-needs-review':
    'Always: the authority assesses whether the grant was used as decided',
};

/** Why the cost policy of 2017 treats a kind of cost as it does. */
export const WHY: Readonly<Record<CostKind, string>> = {
  salaries:
    'The call is silent; the successor decree and the terms accept them, statutory side costs included',
  travel: 'The successor decree and the terms accept it',
  premises: 'The successor decree and the terms accept them, by cause',
  services: 'The successor decree and the terms accept them, if bought only for the project',
  materials: 'The successor decree and the terms accept them, if the project causes them directly',
  software: 'The decree accepts it only as far as necessary: an official reviews the need',
  equipment: 'The decision notice of 29.9.2017, later than the call; the decree says the same',
  internal: 'Accepted at real bookkeeping cost only: an official reviews what is real',
  vat: 'A municipality as a rule gets the tax back (1501/1993, section 130). The terms accept what stays a final cost; the decree never does',
  overhead: 'The terms refuse flat rates',
  'in-kind': 'The terms refuse imputed and voluntary work. Own recorded work is `salaries`',
  depreciation: 'The terms refuse it',
  provision: 'The terms refuse it',
  financing: 'The terms refuse interest, loan costs and repayments',
  penalty: 'The terms refuse fines, interest for delay and damages',
  representation:
    'Our own reading: only ordinary hospitality could be accepted, so it is refused by default',
  other: 'No source covers it: an official reviews it',
};
