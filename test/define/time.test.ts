// The times and the period of a call.
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { CallChanges } from '../../src/define/call-definition.js';
import { extendCall } from '../../src/define/define-call.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import { lastDayOf } from '../../src/model/time/moment.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { deadlineStatus } from '../../src/rules/deadline.js';
import { en } from '../../src/words/en.js';
import { explain } from '../../src/words/explain.js';

const callWith = (changes: CallChanges): GrantCall => extendCall(digikunta2017, changes);
const deadlineOf = (call: GrantCall, arrivedAt?: string, facts: Draft<Vocabulary> = {}) =>
  assess(call, { ...facts, arrivedAt }).findings.find(({ rule }) => rule === 'deadline');

describe('a day', () => {
  const call = callWith({ opensAt: '2024-02-12', closesAt: '2024-05-03' });

  test('opens at its beginning, and closes at its end', () => {
    expect([call.opensAt, call.closesAt, call.closing]).toEqual([
      '2024-02-12T00:00:00+02:00',
      '2024-05-03T21:00:00.000Z',
      'strict',
    ]);
    expect(deadlineOf(call, '2024-02-11T23:59:59+02:00')?.reason).toBe('deadline.before-opening');
    expect(deadlineOf(call, '2024-02-12T00:00:00+02:00')?.reason).toBe('deadline.in-time');
    expect(deadlineOf(call, '2024-05-03T23:59:59.999+03:00')?.reason).toBe('deadline.in-time');
    expect(deadlineOf(call, '2024-05-04T00:00:00+03:00')?.reason).toBe('deadline.late');
  });

  test('is said as the end of itself', () => {
    const late = deadlineOf(call, '2024-05-04T00:00:00+03:00');
    expect(late && explain(late, en)).toContain('the deadline of 3 May 2024 at 24:00');
  });
});

describe('a closing minute', () => {
  test('counts to its end, or not', () => {
    const closesAt = '2024-05-03T23:59';
    const through = callWith({ closesAt, closing: 'minute' });
    expect(deadlineOf(through, '2024-05-03T23:59:59.999+03:00')?.reason).toBe('deadline.in-time');
    expect(deadlineOf(through, '2024-05-03T23:59+03:00')?.reason).toBe('deadline.in-time');
    expect(deadlineOf(through, '2024-05-04T00:00:00+03:00')?.reason).toBe('deadline.late');
    expect(deadlineStatus(through, '2024-05-03T23:59:30+03:00')).toMatchObject({
      state: 'open',
      remainingMs: 30_000,
    });
    const at = callWith({ closesAt });
    expect(deadlineOf(at, '2024-05-03T23:59:00+03:00')?.reason).toBe('deadline.at-closing');
    expect(deadlineOf(at, '2024-05-03T23:59:01+03:00')?.reason).toBe('deadline.late');
  });
});

describe('what arrives early', () => {
  test('is for review, or refused', () => {
    const opensAt = '2017-09-01T10:00';
    const early = '2017-09-01T09:59:59+03:00';
    expect(deadlineOf(callWith({ opensAt }), early)?.outcome).toBe('review');
    const refusing = callWith({ opensAt, early: 'refuse' });
    expect(deadlineOf(refusing, early)?.reason).toBe('deadline.too-early');
    expect(deadlineOf(refusing, '2017-09-01T10:00:00+03:00')?.reason).toBe('deadline.in-time');
  });
});

describe('windows', () => {
  const call = callWith({
    windows: [
      { categories: ['experiment'], opensAt: '2024-03-06', closesAt: '2024-04-17T12:00' },
      { categories: ['study-means'], opensAt: '2024-03-06', closesAt: '2024-05-01T12:00' },
    ],
  });

  test('are by category; the call closes with the last one', () => {
    expect([call.opensAt, call.closesAt]).toEqual([
      '2024-03-06T00:00:00+02:00',
      '2024-05-01T12:00:00+03:00',
    ]);
    const between = '2024-04-17T12:00:01+03:00';
    const of = (category: string) => deadlineOf(call, between, { category });
    expect([of('experiment')?.reason, of('study-means')?.reason]).toEqual([
      'deadline.late',
      'deadline.in-time',
    ]);
    expect(deadlineOf(call, between)).toMatchObject({
      reason: 'deadline.category-missing',
      paths: [['category']],
    });
    expect(deadlineStatus(call, between, 'experiment').state).toBe('closed');
    expect(deadlineStatus(call, between).state).toBe('open');
  });

  test('one after the other: what comes between them is early for the next', () => {
    const rounds = callWith({
      windows: [
        { opensAt: '2024-01-01', closesAt: '2024-01-31T16:15' },
        { opensAt: '2024-06-01', closesAt: '2024-06-30T16:15' },
      ],
    });
    const found = (at: string) => deadlineOf(rounds, at)?.reason;
    expect(found('2024-01-31T16:15:00+02:00')).toBe('deadline.at-closing');
    expect(found('2024-03-01T12:00:00+02:00')).toBe('deadline.before-opening');
    expect(found('2024-06-01T00:00:00+03:00')).toBe('deadline.in-time');
    expect(found('2024-07-01T00:00:00+03:00')).toBe('deadline.late');
  });

  test('none: applications are taken all the time', () => {
    const always = callWith({ windows: [] });
    expect(deadlineOf(always, '2030-01-01T00:00:00Z')?.reason).toBe('deadline.open-ended');
  });

  test('that do not fit together are refused', () => {
    const fault = (changes: CallChanges): string => {
      try {
        callWith(changes);
        return '';
      } catch (error) {
        const { code, path } = error as { code: string; path: readonly (string | number)[] };
        return `${code} ${path.join('.')}`;
      }
    };
    expect(fault({ windows: [{ opensAt: '2024-02-02', closesAt: '2024-02-01' }] })).toBe(
      'opens-after-closing windows.0.opensAt',
    );
    expect(fault({ windows: [{ categories: ['x'], closesAt: '2024-02-01' }] })).toBe(
      'invalid-choice windows.0.categories.0',
    );
    expect(fault({ windows: [{ closesAt: 'soon' }] })).toBe('invalid-time windows.0.closesAt');
    expect(fault({ period: { from: '2024-02-02', to: '2024-02-01' } })).toBe(
      'invalid-day period.to',
    );
    expect(fault({ period: { from: 'x' } })).toBe('invalid-day period.from');
    expect(fault({ period: { months: 0 } })).toBe('invalid-number period.months');
  });
});

describe('the period of the project', () => {
  const call = callWith({ period: { from: '2024-01-01', to: '2025-12-31', months: 12 } });
  const found = (from: string, to: string) =>
    assess(call, { usePeriod: { from, to } })
      .findings.map(({ reason }) => reason)
      .filter((reason) => reason.startsWith('costs.period'));

  test('is within the days of the call, and no longer than it allows', () => {
    expect(found('2024-01-01', '2024-12-31')).toEqual([]);
    expect(found('2023-12-31', '2024-12-30')).toEqual(['costs.period-outside']);
    expect(found('2025-01-01', '2025-12-31')).toEqual([]);
    expect(found('2025-01-02', '2026-01-01')).toEqual(['costs.period-outside']);
    expect(found('2024-01-01', '2025-01-01')).toEqual(['costs.period-too-long']);
  });

  test('counts no cost from outside it, whatever the use period says or leaves open', () => {
    const line = (incurredOn: string, usePeriod?: { from: string; to: string }) =>
      assess(call, {
        usePeriod,
        costs: [{ kind: 'salaries', amount: '1.00', causedByProject: true, incurredOn }],
      }).costs.lines[0]?.reason;
    expect(line('2023-12-31')).toBe('costs.outside-period');
    expect(line('2024-01-01')).toBe('costs.accepted');
    expect(line('2026-01-01')).toBe('costs.outside-period');
    const later = { from: '2024-06-01', to: '2026-06-01' };
    expect(line('2024-05-31', later)).toBe('costs.outside-period');
    expect(line('2026-01-01', later)).toBe('costs.outside-period');
  });

  test('months end the day before their like, or with a month that has none', () => {
    expect(lastDayOf('2024-01-01', 12)).toBe('2024-12-31');
    expect(lastDayOf('2024-03-15', 1)).toBe('2024-04-14');
    expect(lastDayOf('2024-01-31', 1)).toBe('2024-02-29');
    expect(lastDayOf('2023-12-01', 2)).toBe('2024-01-31');
    expect(lastDayOf('2024-12-31', 2)).toBe('2025-02-28');
  });
});
