import { describe, expect, test } from 'vitest';
import { assess, choices, explain, summary, withCall } from '../../src/index.js';
import { defineCall } from '../../src/define/index.js';
import { settle } from '../../src/officials.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';

/** A fund of another country: its own kinds, in pounds, under no Finnish law, with as few fields as a call can have. */
const fund = defineCall({
  id: 'farm-fund',
  version: '1',
  title: 'Farm fund',
  zone: 'Europe/London',
  closesAt: '2024-04-17T12:00',
  rate: '0.50',
  categories: [{ id: 'productivity' }],
  applicantKinds: { farmer: 'accept', council: 'refuse' },
  costPolicy: { item: { treatment: 'accept', clauses: ['page'] } },
  otherFunding: 'ignore',
  currency: 'GBP',
  authority: 'the Rural Payments Agency',
  labels: {
    category: { productivity: 'productivity items' },
    applicantKind: { farmer: 'farmer', council: 'public body' },
    costKind: { item: { en: 'listed item', sv: 'listad post' } },
  },
  clauses: [
    {
      id: 'page',
      document: 'Guidance',
      locator: '1',
      summary: 'Half of listed items.',
      rule: 'cap',
    },
  ],
  ruleClauses: {
    deadline: ['page'],
    applicant: ['page'],
    category: ['page'],
    costs: ['page'],
    cap: ['page'],
    settlement: ['page'],
  },
});
const item = { kind: 'item', amount: '12345.67', causedByProject: true } as const;
const DRAFTS = [
  {},
  { arrivedAt: '2024-04-17T12:00:00+01:00', costs: [item], requestedGrant: '5000.00' },
  { arrivedAt: '2024-04-17T12:00:01+01:00', costs: [item], requestedGrant: '9000.00' },
  { applicants: [{ kind: 'farmer', name: 'Hill Farm' }], category: 'productivity' },
  { applicants: [{ kind: 'council' }], costs: [{ kind: 'item', causedByProject: false }] },
] as const;

describe('a call of another country', () => {
  test.each([
    [fi, /kunta|kuntien|valtio|688|434|13\/2003|€|Suomen aikaa/i],
    [sv, /kommun|stats|688|434|13\/2003|€|finsk tid/i],
    [en, /municipal|state|government grant|688|434|13\/2003|€|Finnish/i],
  ])('is never said in words of the call of 2017', (catalogue, foreign) => {
    const words = withCall(catalogue, fund);
    const said = DRAFTS.flatMap((draft) => {
      const assessment = assess(fund, draft, { asOf: '2024-04-18T12:00:00+01:00' });
      const { findings, costs } = assessment;
      return [
        summary(assessment, words),
        ...[...findings, ...costs.lines].flatMap((finding) => [
          explain(finding, words),
          explain(finding, catalogue, 'applicant', fund),
          explain(finding, catalogue, 'official', fund),
        ]),
      ];
    });
    const decision = { award: '5000.00', rate: '0.50', paid: '5000.00', recipients: 2 };
    const settled = [{ costs: [item] }, { costs: [{ ...item, amount: '2000.00' }] }].flatMap(
      (report) =>
        settle(fund, decision, report).findings.flatMap((finding) => [
          explain(finding, words),
          explain(finding, catalogue, 'official', fund),
        ]),
    );
    const all = [...said, ...settled];
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((sentence) => foreign.test(sentence))).toEqual([]);
  });

  test('is said with its own labels, currency and authority', () => {
    const assessment = assess(fund, DRAFTS[1]);
    expect(assessment.award?.maximumAward).toBe('5000.00');
    expect(summary(assessment, withCall(en, fund))).toContain(
      'A grant of at most GBP\u00a05,000.00 can be awarded',
    );
    expect(summary(assessment, withCall(en, fund))).toContain(
      'The Rural Payments Agency decides on the grant.',
    );
    expect(summary(assessment, withCall(sv, fund))).toContain('5\u00a0000,00\u00a0GBP');
    const [line] = assessment.costs.lines;
    if (!line) throw new Error('no cost line');
    expect(explain(line, en, undefined, fund)).toBe('Eligible: listed item.');
    expect(explain(line, sv, undefined, fund)).toBe('Godtas: listad post.');
    expect(choices(fund, fi).applicantKind).toEqual([
      { value: 'farmer', label: 'farmer' },
      { value: 'council', label: 'public body' },
    ]);
  });

  test('gives no finding for a rule that it does not ask, and needs no clauses for it', () => {
    const rules = new Set(assess(fund, {}).findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(['deadline', 'applicant', 'category', 'costs', 'cap']);
  });
});

test('the authority of the call of 2017 is named where the catalogue has its words', () => {
  const assessment = assess(digikunta2017, {});
  expect(summary(assessment, withCall(fi, digikunta2017))).toContain(
    'Avustuksesta päättää valtiovarainministeriö, joka arvioi myös valtionavustuslain 7 §:n',
  );
  expect(summary(assessment, fi)).toContain('Avustuksesta päättää valtionapuviranomainen, joka');
});
