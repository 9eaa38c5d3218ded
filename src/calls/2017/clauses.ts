import type { Clause, SourceDocument } from '../../model/call.js';
import type { RuleName } from '../../model/reasons.js';
import {
  ACT_CLAUSES,
  INTERPRETATION_5,
  INTERPRETATION_7,
  SHARED_DOCUMENTS,
  TERMS_DEFICIT,
} from '../act-688-2001.js';
import { inFinlex, paragraph, section } from '../documents.js';
import { PROCEDURE_CLAUSES, PROCEDURE_DOCUMENTS } from '../procedure.js';

const release = (id: string, place: string, rule: RuleName, summary: string): Clause => ({
  id: `release.${id}`,
  document: 'release',
  locator: paragraph(place),
  rule,
  summary,
});

const notice = (id: string, rule: RuleName, summary: string): Clause => ({
  id: `notice.${id}`,
  document: 'decision-notice',
  locator: { fi: '29.9.2017', sv: '29.9.2017', en: '29 September 2017' },
  rule,
  summary,
});

const interpretation = (number: number, rule: RuleName, summary: string): Clause => ({
  id: `interpretation.${String(number)}`,
  document: 'interpretation',
  locator: String(number),
  rule,
  summary,
});

const clauses = (): readonly Clause[] => [
  // The release of 24.8.2017, paragraph by paragraph: headline 1, lead 2, further information 8.
  {
    id: 'release.headline',
    document: 'release',
    locator: paragraph('1'),
    rule: null,
    summary: 'Grants for furthering digitalisation are open to municipalities.',
    unusedBecause: 'It announces the call; the paragraphs below say what is asked.',
  },
  release(
    'challenge',
    '2',
    'aims',
    'The project solves a challenge that the whole municipal sector shares, for digitalisation, productivity and savings.',
  ),
  release(
    'cooperation',
    '3',
    'cooperation',
    'Trials, solutions and studies that cover several municipalities are supported in the first place (i första hand).',
  ),
  release(
    'aims',
    '3',
    'aims',
    'Solutions renew practices and service processes and aim at lower costs or slower growth of costs.',
  ),
  release(
    'applicant',
    '4',
    'applicant',
    'Municipalities that take part in the trials, or join them, may apply.',
  ),
  release('category', '4', 'category', 'Three categories can be supported.'),
  release(
    'category.experiment',
    '4.1',
    'category',
    'Municipal trials, if they increase the impact of trial results on productivity and savings and their use in the whole municipal sector.',
  ),
  release(
    'category.study-means',
    '4.2',
    'category',
    'Implementing measures found in the savings and productivity study.',
  ),
  release(
    'category.influencer-role',
    '4.3',
    'category',
    'Support for a registered influencer municipality in its role of promoting operations, service processes or digitalisation in experimenting municipalities.',
  ),
  release(
    'criteria',
    '5',
    'criteria',
    'Attention is paid to general significance, new ways of organising, and innovativeness; no weights are given.',
  ),
  release(
    'cap',
    '6',
    'cap',
    'The grant is at most 70 of the eligible costs that the trial causes; the unit is not printed.',
  ),
  release(
    'deadline',
    '7',
    'deadline',
    'The period for applications ends on 15 September 2017 at 16.15.',
  ),
  {
    id: 'release.information',
    document: 'release',
    locator: paragraph('8'),
    rule: null,
    summary: 'Links to the call document and the form, and two contacts.',
    unusedBecause:
      'It asks nothing of the application; use of the form is not a requirement (interpretation 51).',
  },

  // The law.
  ...ACT_CLAUSES,
  ...PROCEDURE_CLAUSES,
  {
    id: 'act-150/1930.6',
    document: 'act-150/1930',
    locator: section(6),
    rule: 'deadline',
    summary:
      'An act with a statutory time limit is done on the last day at the latest and, at an office, before the office closes. It governs time limits in law, so this call by analogy at most, and speaks against interpretation 17.',
  },
  {
    id: 'municipalities-act.55',
    document: 'act-410/2015',
    locator: section(55),
    rule: 'applicant',
    summary:
      'A joint municipal authority is a legal person, founded by an agreement of municipalities, with kuntayhtymä (samkommun) in its name.',
  },
  {
    id: 'vat.130',
    document: 'act-1501/1993',
    locator: section(130),
    rule: 'costs',
    summary:
      'A municipality gets back the VAT of purchases that it cannot deduct, with exceptions. Taken from literature, not read in the source.',
  },

  // What the authority and the courts have said.
  notice(
    'equipment',
    'costs',
    'Purchases of equipment and the costs they cause were not supported.',
  ),
  notice(
    'region',
    'applicant',
    'One of the nine grantees was Tampereen kaupunkiseutu, a city region: in law a joint municipal authority.',
  ),
  notice('decided', 'costs', 'The decisions were announced on 29 September 2017.'),
  {
    id: 'decree-893.costs',
    document: 'decree-893/2019',
    locator: section(5),
    rule: 'costs',
    summary:
      'The successor scheme accepts personnel, travel, premises, services bought only for the project, materials that it directly causes, necessary software, and own units at actual bookkeeping cost.',
  },
  {
    id: 'decree-893.vat',
    document: 'decree-893/2019',
    locator: section(4),
    rule: 'costs',
    summary: 'The successor scheme never counts VAT as a cost.',
  },
  {
    id: 'decree-893.refused',
    document: 'decree-893/2019',
    locator: section(5, 2),
    rule: 'costs',
    summary: 'The successor scheme accepts neither tangible investment nor purchases of equipment.',
  },
  {
    id: 'terms.costs',
    document: 'grant-terms',
    locator: TERMS_DEFICIT.locator,
    rule: 'costs',
    summary:
      'Terms of another agency, later than the decision, and so only practice: no flat overheads, imputed work, depreciation, provisions, finance costs, penalties, or costs outside the period of use.',
  },
  TERMS_DEFICIT,
  {
    id: 'case.2016-780',
    document: 'case-law',
    locator: { fi: 'KHO 10.3.2016/780', sv: 'HFD 10.3.2016/780', en: 'KHO 10.3.2016/780' },
    href: 'https://www.kho.fi/fi/index/paatoksia/lyhyetratkaisuselosteet/lyhytratkaisuseloste/1457528868540.html',
    rule: 'deadline',
    summary:
      'An e-mail (an appeal to a court, under a statutory time limit) that reached the first server at 16.15.05 on the last day was late.',
  },
  {
    id: 'case.2009-100',
    document: 'case-law',
    locator: { fi: 'KHO:2009:100', sv: 'HFD:2009:100', en: 'KHO:2009:100' },
    href: {
      fi: 'https://www.finlex.fi/fi/oikeuskaytanto/korkein-hallinto-oikeus/ennakkopaatokset/2009/100',
      sv: 'https://www.finlex.fi/sv/rattspraxis/hogsta-forvaltningsdomstolen/prejudikat/2009/100',
      en: 'https://www.finlex.fi/fi/oikeuskaytanto/korkein-hallinto-oikeus/ennakkopaatokset/2009/100',
    },
    rule: 'deadline',
    summary:
      'A late application for a municipal grant could lawfully be rejected, for the sake of equal treatment. Taken from literature, not read in the source.',
  },
  {
    id: 'case.1997-78',
    document: 'supreme-court',
    locator: { fi: 'KKO:1997:78', sv: 'HD:1997:78', en: 'KKO:1997:78' },
    href: {
      fi: 'https://www.finlex.fi/fi/oikeuskaytanto/korkein-oikeus/ennakkopaatokset/1997/78',
      sv: 'https://www.finlex.fi/sv/rattspraxis/hogsta-domstolen/prejudikat/1997/78',
      en: 'https://www.finlex.fi/fi/oikeuskaytanto/korkein-oikeus/ennakkopaatokset/1997/78',
    },
    rule: 'deadline',
    summary:
      'Every page had to be in the receiving device before 16.15: against interpretation 17. Taken from literature, not read in the source.',
  },

  // Where the sources are silent or can be read in two ways: the reading that this library takes.
  interpretation(1, 'cap', 'The missing unit is per cent.'),
  interpretation(
    2,
    'cap',
    'The share is taken of the eligible costs, net of VAT, after the lines that do not count.',
  ),
  interpretation(3, 'cap', 'The share is a ceiling, not a right.'),
  interpretation(
    4,
    'cap',
    'A request above the ceiling bears on the amount, not on the right to apply.',
  ),
  INTERPRETATION_5,
  interpretation(6, 'cap', 'The same ceiling holds for all three categories.'),
  INTERPRETATION_7,
  interpretation(
    8,
    'cofunding',
    'The applicant pays its share with own money or own recorded work; the authority assesses other state money.',
  ),
  interpretation(
    11,
    'costs',
    'The call does not list the costs; the policy says for each kind on whose word it is treated so.',
  ),
  interpretation(
    12,
    'costs',
    'Equipment is refused on the word of the decision notice, which is later than the call.',
  ),
  interpretation(13, 'costs', 'VAT counts only if it stays a final cost.'),
  interpretation(
    14,
    'costs',
    'Costs must arise within the period of use; the authority assesses those from before the decisions were announced.',
  ),
  interpretation(16, 'deadline', 'The closing time is Helsinki time, compared as an instant.'),
  interpretation(
    17,
    'deadline',
    'Arrival at the closing instant is in time, anything later is late.',
  ),
  interpretation(18, 'deadline', 'A stamp without seconds cannot decide the closing minute.'),
  interpretation(19, 'deadline', 'Arrival counts, not sending.'),
  interpretation(
    22,
    'deadline',
    'A late application does not meet the call; the authority decides on rejection.',
  ),
  interpretation(
    26,
    'applicant',
    'For the first two categories a municipality may apply before it joins, on the assumption that it joins before the decision (the call sets no time).',
  ),
  interpretation(27, 'applicant', 'Who neither takes part nor joins cannot apply.'),
  interpretation(
    28,
    'applicant',
    'For the influencer role the lead must be registered as influencer when the application arrives, since the release says "som anmält sig", in the perfect tense.',
  ),
  interpretation(
    29,
    'applicant',
    'An influencer may apply in the other categories too, and may hold both roles.',
  ),
  interpretation(
    30,
    'applicant',
    'In a joint application for the influencer role only the lead must be an influencer.',
  ),
  interpretation(
    31,
    'category',
    'The influencer role names at least one experimenting municipality, other than the lead, that is assisted.',
  ),
  interpretation(
    32,
    'applicant',
    'A joint municipal authority is neither accepted nor refused: the authority decides. A city region applies as one or not at all.',
  ),
  interpretation(
    33,
    'applicant',
    'Companies, associations, persons and state bodies cannot apply, but may be partners.',
  ),
  interpretation(
    34,
    'applicant',
    'Every applying municipality must take part or join; other partners need not.',
  ),
  interpretation(
    35,
    'applicant',
    'The municipalities of Åland are not excluded; that the region has legislation of its own is noted. Taken from literature, not read in the source.',
  ),
  interpretation(
    36,
    'applicant',
    'The municipalities are the 311 of 2017; a code that has merged points to its successor.',
  ),
  interpretation(39, 'cooperation', 'A single municipality is not preferred, and not excluded.'),
  interpretation(
    40,
    'cooperation',
    'Several means two distinct municipalities that take part, members of a joint municipal authority included.',
  ),
  interpretation(41, 'cooperation', 'Municipalities that merely benefit are shown, not counted.'),
  interpretation(43, 'aims', 'Renewal is a requirement, met by declaration.'),
  interpretation(44, 'aims', 'Lower costs or slower growth: either is enough.'),
  interpretation(
    45,
    'aims',
    'Practices and service processes are both meant; one is accepted with a note.',
  ),
  interpretation(
    46,
    'category',
    'A trial must have both effects: more impact on productivity and savings, and use in the whole municipal sector.',
  ),
  interpretation(
    47,
    'category',
    'A measure of the study must be named; the library keeps no list of them.',
  ),
  interpretation(
    49,
    'criteria',
    'The criteria are carried as a list, for the authority; never a number.',
  ),
  interpretation(
    56,
    'aims',
    'The common challenge in the lead of the release is a requirement, met by declaration.',
  ),
];

/** Every clause that the call of 2017 rests on: the release, the law, practice, and the interpretations taken. */
export const CLAUSES_2017 = /* @__PURE__ */ clauses();

const NOTICE = 'valtiovarainministerio-myonsi-avustusta-digitalisaation-edistamiseen';

const documents = (): Readonly<Record<string, SourceDocument>> => ({
  // The release is in Swedish: the Finnish text was not found.
  release: {
    kind: 'binding',
    href: 'https://vm.fi/sv/-/kunnat-voivat-hakea-avustusta-digitalisaation-edistamiseen',
  },
  'decision-notice': {
    kind: 'binding',
    href: {
      fi: `https://vm.fi/-/${NOTICE}`,
      sv: `https://vm.fi/sv/-/${NOTICE}`,
      en: `https://vm.fi/-/${NOTICE}`,
    },
  },
  ...SHARED_DOCUMENTS,
  ...PROCEDURE_DOCUMENTS,
  'act-150/1930': { kind: 'binding', href: inFinlex(1930, 150) },
  'act-410/2015': { kind: 'binding', href: inFinlex(2015, 410) },
  'act-1501/1993': { kind: 'binding', href: inFinlex(1993, 1501) },
  'decree-893/2019': { kind: 'comparison', href: inFinlex(2019, 893) },
  'case-law': { kind: 'binding' },
  'supreme-court': { kind: 'binding' },
});

/** The documents of the clauses of 2017. The decree came two years later, and the terms are another agency's. */
export const DOCUMENTS_2017 = /* @__PURE__ */ documents();
