// Four public calls as data, in docs/examples/calls. Every award was worked out by hand from what the call says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import type { CallDefinition } from '../../src/define/call-definition.js';
import { defineCall } from '../../src/define/define-call.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { callSchema } from '../../src/schema/call-definition.js';
import { settle } from '../../src/settlement/settle.js';

const callIn = (file: string): GrantCall =>
  defineCall(
    JSON.parse(
      readFileSync(new URL(`../../docs/examples/calls/${file}.json`, import.meta.url), 'utf8'),
    ) as CallDefinition,
  );

type Facts = Readonly<Record<string, unknown>>;
const line = (kind: string, amount?: string, facts: Facts = {}): Facts => ({
  kind,
  ...(amount !== undefined && { amount }),
  causedByProject: true,
  ...facts,
});
const draftOf = (costs: readonly Facts[], facts: Facts = {}) =>
  ({ otherFunding: [], costs, ...facts }) as Draft<Vocabulary>;
const awardOf = (call: GrantCall, costs: readonly Facts[], facts?: Facts): string | undefined =>
  assess(call, draftOf(costs, facts)).award?.maximumAward;
const reasonOf = (call: GrantCall, rule: string, draft: Draft<Vocabulary>): string | undefined =>
  assess(call, draft).findings.find((finding) => finding.rule === rule)?.reason;

test.each(['traficom-2024', 'aurora-2024-call-5', 'vinnova-2024-01486', 'fetf-2024'])(
  '%s is a call by the schema of calls',
  (file) => {
    expect(callSchema.safeParse(callIn(file)).error).toBeUndefined();
  },
);

describe('Traficom 2024', () => {
  const call = callIn('traficom-2024');

  test('half of the costs, and at most 350 000 euros', () => {
    expect(awardOf(call, [line('works', '500000.00')])).toBe('250000.00');
    expect(awardOf(call, [line('works', '900000.00')])).toBe('350000.00');
    // 166 666.665
    expect(awardOf(call, [line('works', '333333.33')])).toBe('166666.66');
    const otherFunding = [{ source: 'X', kind: 'private', amount: '350000.00' }];
    // 500 000.00 less 350 000.00
    expect(awardOf(call, [line('works', '500000.00')], { otherFunding })).toBe('150000.00');
  });

  test('from Monday, 12 February, to 3 May at 16:15', () => {
    const found = (arrivedAt: string) => reasonOf(call, 'deadline', { arrivedAt });
    expect(found('2024-02-11T23:59:59+02:00')).toBe('deadline.before-opening');
    expect(found('2024-02-12T00:00:00+02:00')).toBe('deadline.in-time');
    expect(found('2024-05-03T16:15:00+03:00')).toBe('deadline.at-closing');
    expect(found('2024-05-03T16:15:01+03:00')).toBe('deadline.late');
  });
});

describe('Interreg Aurora, call 5', () => {
  const call = callIn('aurora-2024-call-5');
  const [FI, NO] = [{ country: 'FI' }, { country: 'NO' }];

  test('method A: 40 per cent of staff for all else, whatever is told', () => {
    const staff = line('staff', '100000.00', FI);
    // 0.65 × 100 000.00 + 0.65 × 40 000.00
    expect(awardOf(call, [staff, line('all-else', undefined, FI)])).toBe('91000.00');
    expect(awardOf(call, [staff, line('all-else', '50000.00', FI)])).toBe('91000.00');
    // 33 333.33 and 13 333.33: 21 666.66 and 8 666.66
    expect(awardOf(call, [line('staff', '33333.33', FI), line('all-else', undefined, FI)])).toBe(
      '30333.32',
    );
  });

  test('method B: office and travel at 15 per cent each', () => {
    // 150 000 + 22 500 + 22 500 + 50 000 = 245 000; 65 per cent
    const lines = [
      line('staff', '150000.00', FI),
      line('office', undefined, FI),
      line('travel', undefined, FI),
      line('external', '50000.00', FI),
    ];
    expect(awardOf(call, lines)).toBe('159250.00');
  });

  test('Norwegian partners: half, and at most 200 000 euros a project', () => {
    const finnish = [line('staff', '100000.00', FI), line('all-else', '40000.00', FI)];
    const norwegian = [line('staff', '4000.00', NO), line('all-else', undefined, NO)];
    // 91 000.00 + 2 000.00 + 800.00
    expect(awardOf(call, [...finnish, ...norwegian])).toBe('93800.00');
    const large = [
      line('staff', '300000.00', FI),
      line('all-else', '120000.00', FI),
      line('staff', '400000.00', NO),
      line('all-else', '160000.00', NO),
    ];
    // 0.65 × 420 000 = 273 000; 0.50 × 560 000 = 280 000, at most 200 000
    expect(awardOf(call, large)).toBe('473000.00');
  });

  test('what is in kind does not count, and the last day is the last of 2028', () => {
    expect(awardOf(call, [line('staff', '100.00', FI), line('in-kind', '900.00', FI)])).toBe(
      '65.00',
    );
    const dated = (incurredOn: string) =>
      assess(call, draftOf([line('staff', '1.00', { ...FI, incurredOn })])).costs.lines[0]?.reason;
    expect(dated('2029-01-01')).toBe('costs.outside-period');
    expect(dated('2028-12-31')).not.toBe('costs.outside-period');
  });

  test('to the end of 7 October, and partners from two countries', () => {
    const found = (arrivedAt: string) => reasonOf(call, 'deadline', { arrivedAt });
    expect(found('2024-10-07T23:59:59.999+02:00')).toBe('deadline.in-time');
    expect(found('2024-10-08T00:00:00+02:00')).toBe('deadline.late');
    const from = (...countries: string[]) =>
      reasonOf(
        call,
        'cooperation',
        draftOf([], { applicants: countries.map((country) => ({ kind: 'public', country })) }),
      );
    expect([from('FI', 'NO'), from('FI', 'FI')]).toEqual([
      'cooperation.reached',
      'cooperation.not-reached',
    ]);
  });
});

describe('Vinnova 2024-01486', () => {
  const call = callIn('vinnova-2024-01486');
  const applicants = [
    { kind: 'company', name: 'Lilla AB', size: 'small' },
    { kind: 'company', name: 'Stora AB', size: 'large' },
    { kind: 'university', name: 'Högskolan', activity: 'non-economic' },
  ];
  const of = (applicant: string): Facts => ({ applicant });
  const award = (...costs: Facts[]) => awardOf(call, costs, { applicants });

  test('by the size of the party, at most 70 per cent of the project and a million', () => {
    expect(award(line('personnel', '1200000.00', of('Lilla AB')))).toBe('840000.00');
    expect(award(line('personnel', '1500000.00', of('Lilla AB')))).toBe('1000000.00');
    expect(award(line('personnel', '1200000.00', of('Stora AB')))).toBe('600000.00');
    // 100 per cent of a university alone is cut to 70 per cent of the project.
    expect(award(line('personnel', '1000000.00', of('Högskolan')))).toBe('700000.00');
    // 200 000 + 0.50 × 400 000 = 400 000, below 70 per cent of 600 000 = 420 000.
    expect(
      award(
        line('personnel', '200000.00', of('Högskolan')),
        line('personnel', '400000.00', of('Stora AB')),
      ),
    ).toBe('400000.00');
  });

  test('indirect costs of a company are at most 30 per cent of personnel', () => {
    // 300 000 + 90 000 of 120 000 + 100 000 = 490 000; 70 per cent
    expect(
      award(
        line('personnel', '300000.00', of('Lilla AB')),
        line('indirect', '120000.00', of('Lilla AB')),
        line('equipment', '100000.00', of('Lilla AB')),
      ),
    ).toBe('343000.00');
  });

  test('at least two parties of any kind', () => {
    const found = (count: number) =>
      reasonOf(
        call,
        'cooperation',
        draftOf([], { applicants: applicants.slice(0, count), partners: [] }),
      );
    expect([found(2), found(1)]).toEqual(['cooperation.reached', 'cooperation.not-reached']);
  });
});

describe('FETF 2024', () => {
  const call = callIn('fetf-2024');
  const theme = (category: string): Facts => ({
    category,
    applicants: [{ kind: 'farmer', name: 'Hill Farm' }],
  });

  test('50 or 60 per cent by item, at most 50 000 or 25 000, at least 1 000 pounds', () => {
    // 4 000.00 + 9 000.00
    const two = [line('item-50', '8000.00'), line('item-60', '15000.00')];
    expect(awardOf(call, two, theme('productivity'))).toBe('13000.00');
    expect(awardOf(call, [line('item-50', '120000.00')], theme('slurry'))).toBe('50000.00');
    expect(awardOf(call, [line('item-50', '120000.00')], theme('animals'))).toBe('25000.00');
    expect(awardOf(call, [line('item-50', '2000.00')], theme('animals'))).toBe('1000.00');
    expect(awardOf(call, [line('item-50', '1999.99')], theme('animals'))).toBe('0.00');
  });

  test('is settled with both rates', () => {
    const report = {
      costs: draftOf([line('item-50', '8000.00'), line('item-60', '15000.00')]).costs ?? [],
      application: draftOf([], theme('productivity')),
    };
    const settled = settle(call, { award: '14000.00', paid: '0.00' }, report);
    expect([settled.finalGrant, settled.action]).toEqual(['13000.00', 'pay']);
  });

  test('closes at midday on 17 April, for animals on 1 May', () => {
    const found = (category: string, arrivedAt: string) =>
      reasonOf(call, 'deadline', draftOf([], { ...theme(category), arrivedAt }));
    expect(found('slurry', '2024-04-17T12:00:00+01:00')).toBe('deadline.at-closing');
    expect(found('slurry', '2024-04-17T12:00:01+01:00')).toBe('deadline.late');
    expect(found('animals', '2024-04-17T12:00:01+01:00')).toBe('deadline.in-time');
    expect(found('animals', '2024-05-01T12:00:01+01:00')).toBe('deadline.late');
  });
});
