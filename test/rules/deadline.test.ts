import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { GrantCall } from '../../src/model/call.js';
import { closesAt, deadlineStatus } from '../../src/rules/deadline.js';
import { callWith, found, jointWith, jointWithout, reasons } from '../checks/example.js';

const arriving = (arrivedAt: string, options = {}, call: GrantCall = digikunta2017) =>
  reasons('deadline', jointWith({ arrivedAt }), options, call);
const strict = callWith({ closing: 'strict' });

describe('the period for applications ends on 15 September 2017 at 16.15', () => {
  test('Helsinki time, which is 13.15 in UTC', () => {
    expect(closesAt(digikunta2017)).toBe('2017-09-15T13:15:00.000Z');
  });

  test.each([
    ['the day before', '2017-09-14T16:15:00+03:00', 'deadline.in-time'],
    [
      'a millisecond before the closing instant',
      '2017-09-15T16:14:59.999+03:00',
      'deadline.in-time',
    ],
    ['the closing instant', '2017-09-15T16:15:00.000+03:00', 'deadline.at-closing'],
    ['a nanosecond before it', '2017-09-15T16:14:59.999999999+03:00', 'deadline.in-time'],
    [
      'the closing instant with a fraction of nothing',
      '2017-09-15T16:15:00.000000000+03:00',
      'deadline.at-closing',
    ],
    ['a nanosecond after it', '2017-09-15T16:15:00.000000001+03:00', 'deadline.late'],
    ['a microsecond after it', '2017-09-15T16:15:00.000001+03:00', 'deadline.late'],
    ['a millisecond after it', '2017-09-15T16:15:00.001+03:00', 'deadline.late'],
    [
      'five seconds after it, as in KHO 10.3.2016/780',
      '2017-09-15T16:15:05+03:00',
      'deadline.late',
    ],
    ['the year after', '2018-09-14T12:00:00+03:00', 'deadline.late'],
  ])('an arrival at %s', (_, arrivedAt, reason) => {
    expect(arriving(arrivedAt)).toEqual([reason]);
  });

  test.each([
    ['2017-09-15T13:15:00Z', '2017-09-15T13:15:00.001Z'],
    ['2017-09-15T15:15:00+02:00', '2017-09-15T15:15:00.001+02:00'],
    ['2017-09-15T09:15:00-04:00', '2017-09-15T09:15:00.001-04:00'],
    ['2017-09-15T18:45:00+05:30', '2017-09-15T18:45:00.001+05:30'],
    ['2017-09-16T03:15:00+14:00', '2017-09-16T03:15:00.001+14:00'],
  ])('an instant is compared, not a wall clock: %s', (inTime, late) => {
    expect(arriving(inTime)).toEqual(['deadline.at-closing']);
    expect(arriving(late)).toEqual(['deadline.late']);
  });

  test('16.15 in winter time is an hour too late', () => {
    expect(arriving('2017-09-15T16:15:00+02:00')).toEqual(['deadline.late']);
  });
});

describe('a stamp without seconds', () => {
  test('in the minute before the closing one it is in time, in the one after it late', () => {
    expect(arriving('2017-09-15T16:14+03:00')).toEqual(['deadline.in-time']);
    expect(arriving('2017-09-15T16:16+03:00')).toEqual(['deadline.late']);
  });

  test('in the closing minute an official reviews it; the finding has the facts of the review', () => {
    const stamp = { arrivedAt: '2017-09-15T16:15+03:00' };
    expect(found('deadline', jointWith(stamp))).toEqual([
      {
        rule: 'deadline',
        outcome: 'review',
        effect: 'require',
        reason: 'deadline.to-the-minute',
        facts: {
          ...stamp,
          closesAt: '2017-09-15T13:15:00.000Z',
          zone: 'Europe/Helsinki',
          review: {
            on: 'arrivedAt',
            about: { ...stamp, application: 'joint', closesAt: '2017-09-15T13:15:00.000Z' },
          },
          reviewedBefore: false,
        },
        paths: [['arrivedAt']],
        clauses: ['release.deadline', 'e-services.10', 'case.2016-780', 'interpretation.18'],
      },
    ]);
    expect(arriving(stamp.arrivedAt, { decisions: { arrivedAt: true } })).toEqual([
      'deadline.review-accepted',
    ]);
    expect(arriving(stamp.arrivedAt, { decisions: { arrivedAt: false } })).toEqual([
      'deadline.review-rejected',
    ]);
  });

  test('a review moves neither an arrival with seconds that is in time nor one that is late', () => {
    expect(arriving('2017-09-15T16:15:05+03:00', { decisions: { arrivedAt: true } })).toEqual([
      'deadline.late',
    ]);
    expect(arriving('2017-09-15T16:15:00+03:00', { decisions: { arrivedAt: false } })).toEqual([
      'deadline.at-closing',
    ]);
  });
});

describe('an application that has not arrived', () => {
  const draft = jointWithout('arrivedAt');

  test('before closing, and at the closing instant, its arrival is missing', () => {
    expect(reasons('deadline', draft)).toEqual(['deadline.not-arrived']);
    expect(reasons('deadline', draft, { asOf: '2017-09-15T16:14:59.999+03:00' })).toEqual([
      'deadline.not-arrived',
    ]);
    expect(reasons('deadline', draft, { asOf: '2017-09-15T16:15:00+03:00' })).toEqual([
      'deadline.not-arrived',
    ]);
  });

  test('after closing it can no longer arrive', () => {
    expect(reasons('deadline', draft, { asOf: '2017-09-15T16:15:00.001+03:00' })).toEqual([
      'deadline.closed',
    ]);
  });

  test('the current time does not matter for an application that has arrived', () => {
    expect(reasons('deadline', jointWith({}), { asOf: '2026-01-01T00:00:00Z' })).toEqual([
      'deadline.in-time',
    ]);
  });
});

describe('where 16.15 itself is too late', () => {
  test('the last millisecond before it is in time, and a stamp to the minute decides', () => {
    expect(arriving('2017-09-15T16:14:59.999+03:00', {}, strict)).toEqual(['deadline.in-time']);
    expect(arriving('2017-09-15T16:14:59.999999999+03:00', {}, strict)).toEqual([
      'deadline.in-time',
    ]);
    expect(arriving('2017-09-15T16:15:00.000000001+03:00', {}, strict)).toEqual(['deadline.late']);
    expect(arriving('2017-09-15T16:15:00.000+03:00', {}, strict)).toEqual(['deadline.late']);
    expect(arriving('2017-09-15T16:14+03:00', {}, strict)).toEqual(['deadline.in-time']);
    expect(arriving('2017-09-15T16:15+03:00', {}, strict)).toEqual(['deadline.late']);
  });
});

describe('in a call that names its opening', () => {
  const opening = callWith({ opensAt: '2017-08-25T08:00:00+03:00' });

  test('an application that arrives before it is for an official to review; at that instant it is in time', () => {
    expect(
      found('deadline', jointWith({ arrivedAt: '2017-08-25T07:59:59.999+03:00' }), {}, opening),
    ).toMatchObject([
      {
        reason: 'deadline.before-opening',
        outcome: 'review',
        facts: { opensAt: '2017-08-25T08:00:00+03:00', review: { on: 'arrivedAt' } },
      },
    ]);
    expect(arriving('2017-08-25T08:00:00.000+03:00', {}, opening)).toEqual(['deadline.in-time']);
    expect(arriving('2017-08-25T07:59:59.999999999+03:00', {}, opening)).toEqual([
      'deadline.before-opening',
    ]);
    expect(
      arriving('2017-08-25T07:59:59.999+03:00', { decisions: { arrivedAt: true } }, opening),
    ).toEqual(['deadline.review-accepted']);
    expect(
      arriving('2017-08-25T07:59:59.999+03:00', { decisions: { arrivedAt: false } }, opening),
    ).toEqual(['deadline.review-rejected']);
  });

  test('until then the call is upcoming', () => {
    expect(deadlineStatus(opening, '2017-08-25T07:59:59.999+03:00').state).toBe('upcoming');
    expect(deadlineStatus(opening, '2017-08-25T08:00:00+03:00').state).toBe('open');
  });

  test('less than a millisecond is no millisecond that remains, and is still in time', () => {
    expect(deadlineStatus(opening, '2017-09-15T16:14:59.9991+03:00')).toMatchObject({
      state: 'open',
      remainingMs: 0,
    });
    expect(deadlineStatus(opening, '2017-09-15T16:14:59.9981+03:00')).toMatchObject({
      state: 'open',
      remainingMs: 1,
    });
    expect(deadlineStatus(opening, '2017-09-15T16:15:00.0001+03:00')).toMatchObject({
      state: 'closed',
      remainingMs: 0,
    });
  });
});

describe('in a call whose closing time is not known', () => {
  const open = callWith({ closesAt: null });

  test('the rule does not apply, and eligibility does not wait for it', () => {
    expect(found('deadline', jointWith({}), {}, open)).toMatchObject([
      { reason: 'deadline.not-set', outcome: 'not-applicable' },
    ]);
    expect(assess(open, jointWith({})).eligibility).toBe('eligible');
    expect(
      assess(open, jointWithout('arrivedAt'), { asOf: '2026-01-01T00:00:00Z' }).eligibility,
    ).toBe('eligible');
  });

  test('to ask when it closes throws', () => {
    expect(() => closesAt(open)).toThrow(expect.objectContaining({ code: 'no-deadline' }));
    expect(() => deadlineStatus(open, '2017-09-15T13:15:00Z')).toThrow(
      expect.objectContaining({ code: 'no-deadline' }),
    );
  });
});

describe('is the call open', () => {
  const closes = { closesAt: '2017-09-15T13:15:00.000Z' };

  test('a millisecond before closing one millisecond remains, at closing none, and after it the call is closed', () => {
    expect(deadlineStatus(digikunta2017, '2017-09-15T13:14:59.999Z')).toEqual({
      state: 'open',
      ...closes,
      remainingMs: 1,
    });
    expect(deadlineStatus(digikunta2017, '2017-09-15T13:15:00Z')).toEqual({
      state: 'open',
      ...closes,
      remainingMs: 0,
    });
    expect(deadlineStatus(digikunta2017, '2017-09-15T13:15:00.001Z')).toEqual({
      state: 'closed',
      ...closes,
      remainingMs: 0,
    });
    expect(deadlineStatus(strict, '2017-09-15T13:15:00Z')).toEqual({
      state: 'closed',
      ...closes,
      remainingMs: 0,
    });
  });

  test('on publication 22 days, 2 hours and 4 minutes remain', () => {
    expect(deadlineStatus(digikunta2017, '2017-08-24T14:11:00+03:00').remainingMs).toBe(
      ((22 * 24 + 2) * 60 + 4) * 60_000,
    );
  });

  test('no opening is named, so the call is open at any earlier time', () => {
    expect(deadlineStatus(digikunta2017, '1999-01-01T00:00:00Z').state).toBe('open');
  });

  test('a text that is not an instant throws', () => {
    expect(() => deadlineStatus(digikunta2017, '2017-09-15T16:15')).toThrow(
      expect.objectContaining({ code: 'invalid-instant' }),
    );
  });
});
