// The schema of reviews and the library, held against each other: the same reviews, the same verdicts.
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { incentive893 } from '../../src/calls/index.js';
import { type Review, reviewOf } from '../../src/model/review.js';
import { reviewSchema, schemasFor } from '../../src/schema/parse.js';
import { joint } from '../checks/example.js';

const { findings } = assess(digikunta2017, joint);
const criterion = findings.find(({ reason }) => reason === 'criteria.needs-review');
if (!criterion) throw new Error('the criteria need review');
const review = reviewOf(criterion, true, { by: 'N. N.', grounds: 'Kuten vuonna 2016.' });

const isTakenByAssess = (value: unknown): boolean => {
  try {
    assess(digikunta2017, joint, { reviews: [value as Review] });
    return true;
  } catch {
    return false;
  }
};

describe('a review', () => {
  test('that reviewOf made is taken, and comes back as it was', () => {
    expect(reviewSchema.parse(review)).toEqual(review);
    expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
    expectTypeOf<z.infer<typeof reviewSchema>>().toEqualTypeOf<Review>();
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['"false"', 'false'],
    ['true', true],
    ['a list', [review]],
    ['another criterion', { ...review, on: 'criteria.beauty' }],
    ['a list that is not reviewed', { ...review, on: 'partners[0]' }],
    ['a place that is no number', { ...review, on: 'costs[x]' }],
    ['accepted as a text', { ...review, accepted: 'false' }],
    ['no facts', { on: review.on, accepted: true }],
    ['facts that are a number', { ...review, about: { amount: 100 } }],
    ['facts that are null', { ...review, about: { amount: null } }],
    ['an unknown field', { ...review, ground: 'typo' }],
    ['grounds that are null', { ...review, grounds: null }],
  ])('%s is refused by the schema, and by assess', (_, value) => {
    expect(reviewSchema.safeParse(value).success).toBe(false);
    expect(isTakenByAssess(value)).toBe(false);
  });

  test.each(['arrivedAt', 'costs.team', 'costs[0]', 'applicants.418', 'otherFunding.EAKR'])(
    'of %s is a review',
    (on) => {
      expect(reviewSchema.safeParse({ ...review, on }).success).toBe(true);
    },
  );

  test('of a criterion whose id is no pattern is a review too', () => {
    const call = { ...digikunta2017, criteria: [{ id: 'a(b' }, { id: 'c.d' }] };
    const { reviewSchema: schema } = schemasFor(call as never);
    expect(schema.safeParse({ ...review, on: 'criteria.a(b' }).success).toBe(true);
    expect(schema.safeParse({ ...review, on: 'criteria.cxd' }).success).toBe(false);
  });

  test('of a criterion of another call is for that call', () => {
    const on = 'criteria.general-significance';
    const taken = (schema: z.ZodType) => schema.safeParse({ ...review, on }).success;
    expect(taken(schemasFor(digikunta2017).reviewSchema)).toBe(true);
    expect(incentive893.criteria.map(({ id }) => id)).not.toContain('general-significance');
    expect(taken(schemasFor(incentive893).reviewSchema)).toBe(false);
  });
});
