import type { Clause } from '../../model/call.js';
import { ACT_CLAUSES, INTERPRETATION_5, INTERPRETATION_7, TERMS_DEFICIT } from '../act-688-2001.js';

const clauses = (): readonly Clause[] => [
  // The release of 24.8.2017, paragraph by paragraph: headline 1, lead 2, further information 8.
  {
    id: 'release.headline',
    document: 'release',
    locator: '1',
    rule: null,
    summary: 'Grants for furthering digitalisation are open to municipalities.',
    unusedBecause: 'It announces the call; the paragraphs below say what is asked.',
  },
  {
    id: 'release.challenge',
    document: 'release',
    locator: '2',
    rule: 'aims',
    summary:
      'The work solves a challenge that the whole municipal field shares, for digitalisation, productivity and savings.',
  },
  {
    id: 'release.cooperation',
    document: 'release',
    locator: '3',
    rule: 'cooperation',
    summary: 'Trials, solutions and studies that cover several municipalities come first.',
  },
  {
    id: 'release.aims',
    document: 'release',
    locator: '3',
    rule: 'aims',
    summary:
      'Solutions renew routines and service processes and aim at lower costs or slower growth of costs.',
  },
  {
    id: 'release.applicant',
    document: 'release',
    locator: '4',
    rule: 'applicant',
    summary: 'Municipalities that take part in the trials, or join them, may apply.',
  },
  {
    id: 'release.category',
    document: 'release',
    locator: '4',
    rule: 'category',
    summary: 'Three kinds of object can be supported.',
  },
  {
    id: 'release.category.experiment',
    document: 'release',
    locator: '4.1',
    rule: 'category',
    summary:
      'Municipal trials, if they strengthen the impact of results and their use in the whole field.',
  },
  {
    id: 'release.category.study-means',
    document: 'release',
    locator: '4.2',
    rule: 'category',
    summary: 'Putting into effect means found in the savings and productivity study.',
  },
  {
    id: 'release.category.influencer-role',
    document: 'release',
    locator: '4.3',
    rule: 'category',
    summary:
      'The role of a registered influencer municipality in helping experimenting municipalities.',
  },
  {
    id: 'release.criteria',
    document: 'release',
    locator: '5',
    rule: 'criteria',
    summary:
      'Attention is paid to general significance, new ways of organising, and innovativeness; no weights are given.',
  },
  {
    id: 'release.cap',
    document: 'release',
    locator: '6',
    rule: 'cap',
    summary:
      'The grant is at most 70 of the acceptable costs that the work causes; the unit is not printed.',
  },
  {
    id: 'release.deadline',
    document: 'release',
    locator: '7',
    rule: 'deadline',
    summary: 'The period for applications ends on 15 September 2017 at 16.15.',
  },
  {
    id: 'release.information',
    document: 'release',
    locator: '8',
    rule: null,
    summary: 'Links to the call document and the form, and two contacts.',
    unusedBecause:
      'It asks nothing of the application; use of the form is not a condition (interpretation 51).',
  },

  // The law.
  ...ACT_CLAUSES,
  {
    id: 'e-services.10',
    document: 'statute',
    locator: '13/2003, 10 §',
    rule: 'deadline',
    summary: 'A message has arrived when the authority can process it in its system.',
  },
  {
    id: 'administrative-procedure.22',
    document: 'statute',
    locator: '434/2003, 22 §',
    rule: 'applicant',
    summary:
      'An authority asks for what an application lacks, unless that is needless; the party may add it unasked.',
  },
  {
    id: 'vat.130',
    document: 'statute',
    locator: '1501/1993, 130 §',
    rule: 'costs',
    summary:
      'A municipality gets back the VAT of purchases that it cannot deduct, with exceptions.',
  },

  // Practice: what the authority and the courts have said.
  {
    id: 'notice.equipment',
    document: 'decision-notice',
    locator: '29.9.2017',
    rule: 'costs',
    summary: 'Equipment and the costs it causes were not supported.',
  },
  {
    id: 'notice.region',
    document: 'decision-notice',
    locator: '29.9.2017',
    rule: 'applicant',
    summary: 'One of the nine grantees was a city region, which is no municipality.',
  },
  {
    id: 'notice.decided',
    document: 'decision-notice',
    locator: '29.9.2017',
    rule: 'costs',
    summary: 'The decisions were announced on 29 September 2017.',
  },
  {
    id: 'decree-893.costs',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary:
      'The successor scheme lists the costs it accepts: salaries, travel, premises, services, materials, necessary software, own units at real cost.',
  },
  {
    id: 'decree-893.refused',
    document: 'decree-893/2019',
    locator: '5 §',
    rule: 'costs',
    summary: 'The successor scheme accepts neither equipment nor VAT.',
  },
  {
    id: 'terms.costs',
    document: 'grant-terms',
    locator: '6.11.2017',
    rule: 'costs',
    summary:
      'Terms of another agency, later than the decision and so only practice: no flat overheads, imputed work, depreciation, provisions, finance costs, penalties, or costs outside the use period.',
  },
  TERMS_DEFICIT,
  {
    id: 'case.2016-780',
    document: 'case-law',
    locator: 'KHO 10.3.2016/780',
    rule: 'deadline',
    summary: 'A message that reached the server five seconds after 16.15 was late.',
  },
  {
    id: 'case.2009-100',
    document: 'case-law',
    locator: 'KHO:2009:100',
    rule: 'deadline',
    summary: 'A late application for a grant could be rejected for the sake of equal treatment.',
  },

  // Where the sources are silent or can be read in two ways: the reading that this library takes.
  {
    id: 'interpretation.1',
    document: 'interpretation',
    locator: '1',
    rule: 'cap',
    summary: 'The missing unit is per cent.',
  },
  {
    id: 'interpretation.2',
    document: 'interpretation',
    locator: '2',
    rule: 'cap',
    summary:
      'The share is taken of the acceptable costs, net of VAT, after the lines that do not count.',
  },
  {
    id: 'interpretation.3',
    document: 'interpretation',
    locator: '3',
    rule: 'cap',
    summary: 'The share is a ceiling, not a right.',
  },
  {
    id: 'interpretation.4',
    document: 'interpretation',
    locator: '4',
    rule: 'cap',
    summary: 'A request above the ceiling bears on the amount, not on the right to apply.',
  },
  INTERPRETATION_5,
  {
    id: 'interpretation.6',
    document: 'interpretation',
    locator: '6',
    rule: 'cap',
    summary: 'The same ceiling holds for all three kinds of object.',
  },
  INTERPRETATION_7,
  {
    id: 'interpretation.8',
    document: 'interpretation',
    locator: '8',
    rule: 'cofunding',
    summary:
      'The applicant pays its share with own money or own recorded work; an official decides on other state money.',
  },
  {
    id: 'interpretation.11',
    document: 'interpretation',
    locator: '11',
    rule: 'costs',
    summary:
      'The call does not list the costs; the policy says for each kind on whose word it is treated so.',
  },
  {
    id: 'interpretation.12',
    document: 'interpretation',
    locator: '12',
    rule: 'costs',
    summary:
      'Equipment is refused on the word of the decision notice, which is later than the call.',
  },
  {
    id: 'interpretation.13',
    document: 'interpretation',
    locator: '13',
    rule: 'costs',
    summary: 'VAT counts only if it stays a final cost.',
  },
  {
    id: 'interpretation.14',
    document: 'interpretation',
    locator: '14',
    rule: 'costs',
    summary: 'Costs must arise within the use period; before the decision, an official decides.',
  },
  {
    id: 'interpretation.16',
    document: 'interpretation',
    locator: '16',
    rule: 'deadline',
    summary: 'The closing time is Helsinki time, compared as an instant.',
  },
  {
    id: 'interpretation.17',
    document: 'interpretation',
    locator: '17',
    rule: 'deadline',
    summary: 'Arrival at the closing instant is in time, anything later is late.',
  },
  {
    id: 'interpretation.18',
    document: 'interpretation',
    locator: '18',
    rule: 'deadline',
    summary: 'A stamp without seconds cannot decide the closing minute.',
  },
  {
    id: 'interpretation.19',
    document: 'interpretation',
    locator: '19',
    rule: 'deadline',
    summary: 'Arrival counts, not sending.',
  },
  {
    id: 'interpretation.22',
    document: 'interpretation',
    locator: '22',
    rule: 'deadline',
    summary: 'A late application is rejected; the library has no discretion.',
  },
  {
    id: 'interpretation.26',
    document: 'interpretation',
    locator: '26',
    rule: 'applicant',
    summary:
      'For the first two kinds of object a municipality may apply before it joins, on condition that it joins before the decision.',
  },
  {
    id: 'interpretation.27',
    document: 'interpretation',
    locator: '27',
    rule: 'applicant',
    summary: 'Who neither takes part nor joins cannot apply.',
  },
  {
    id: 'interpretation.28',
    document: 'interpretation',
    locator: '28',
    rule: 'applicant',
    summary:
      'For the influencer role the lead must be registered as influencer when the application arrives.',
  },
  {
    id: 'interpretation.29',
    document: 'interpretation',
    locator: '29',
    rule: 'applicant',
    summary: 'An influencer may apply for the other kinds of object too, and may hold both parts.',
  },
  {
    id: 'interpretation.30',
    document: 'interpretation',
    locator: '30',
    rule: 'applicant',
    summary: 'In a joint application for the influencer role only the lead must be an influencer.',
  },
  {
    id: 'interpretation.31',
    document: 'interpretation',
    locator: '31',
    rule: 'category',
    summary:
      'The influencer role names at least one municipality, other than the lead, that is helped.',
  },
  {
    id: 'interpretation.32',
    document: 'interpretation',
    locator: '32',
    rule: 'applicant',
    summary: 'A joint authority is neither accepted nor refused: an official decides.',
  },
  {
    id: 'interpretation.33',
    document: 'interpretation',
    locator: '33',
    rule: 'applicant',
    summary: 'Companies, associations, persons and state bodies cannot apply, but may be partners.',
  },
  {
    id: 'interpretation.34',
    document: 'interpretation',
    locator: '34',
    rule: 'applicant',
    summary: 'Every applying municipality must take part or join; other partners need not.',
  },
  {
    id: 'interpretation.35',
    document: 'interpretation',
    locator: '35',
    rule: 'applicant',
    summary: 'The municipalities of Åland are not excluded; their own legislation is noted.',
  },
  {
    id: 'interpretation.36',
    document: 'interpretation',
    locator: '36',
    rule: 'applicant',
    summary:
      'The municipalities are the 311 of 2017; a code that has merged points to its successor.',
  },
  {
    id: 'interpretation.39',
    document: 'interpretation',
    locator: '39',
    rule: 'cooperation',
    summary: 'A single municipality is not preferred, and not excluded.',
  },
  {
    id: 'interpretation.40',
    document: 'interpretation',
    locator: '40',
    rule: 'cooperation',
    summary:
      'Several means two distinct municipalities that take part, members of a joint body included.',
  },
  {
    id: 'interpretation.41',
    document: 'interpretation',
    locator: '41',
    rule: 'cooperation',
    summary: 'Municipalities that merely benefit are shown, not counted.',
  },
  {
    id: 'interpretation.43',
    document: 'interpretation',
    locator: '43',
    rule: 'aims',
    summary: 'Renewal is a requirement, met by declaration.',
  },
  {
    id: 'interpretation.44',
    document: 'interpretation',
    locator: '44',
    rule: 'aims',
    summary: 'Lower costs or slower growth: either is enough.',
  },
  {
    id: 'interpretation.45',
    document: 'interpretation',
    locator: '45',
    rule: 'aims',
    summary: 'Routines and service processes are both meant; one is accepted with a note.',
  },
  {
    id: 'interpretation.46',
    document: 'interpretation',
    locator: '46',
    rule: 'category',
    summary: 'A trial must have both effects: stronger impact and use in the whole field.',
  },
  {
    id: 'interpretation.47',
    document: 'interpretation',
    locator: '47',
    rule: 'category',
    summary: 'A means of the study must be named; the library keeps no list of them.',
  },
  {
    id: 'interpretation.49',
    document: 'interpretation',
    locator: '49',
    rule: 'criteria',
    summary: 'The criteria are carried as a list, for officials; never a number.',
  },
];

/** Every clause that the call of 2017 rests on: the release, the law, practice, and the interpretations taken. */
export const CLAUSES_2017 = /* @__PURE__ */ clauses();
