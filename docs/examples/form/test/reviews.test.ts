import type { Draft, Review } from 'digikunta';
import { describe, expect, test } from 'vitest';
import { assessReviewed, withDecision } from '../src/values/reviews.ts';

const draft: Draft = {
  usePeriod: { from: '2017-09-01', to: '2018-12-31' },
  arrivedAt: '2017-09-14T10:02:31+03:00',
  otherFunding: [{ source: 'Tekes', kind: 'state', amount: '6000.00' }],
  costs: [
    {
      id: 'early',
      kind: 'services',
      amount: '500.00',
      causedByProject: true,
      incurredOn: '2017-09-04',
    },
  ],
};

/** Decides on the point with this name. */
function decide(
  of: Draft,
  on: string,
  accepted: boolean | undefined,
  made: readonly Review[] = [],
) {
  const { points, reviews } = assessReviewed(of, made);
  const point = points.find((one) => one.on === on);
  if (!point) throw new Error(`Nothing to review is named ${on}`);
  return withDecision(reviews, point, accepted);
}
const decisionsOn = (of: Draft, made: readonly Review[]) =>
  Object.fromEntries(assessReviewed(of, made).points.map(({ on, accepted }) => [on, accepted]));

describe('assessReviewed', () => {
  test('lists what officials review, and keeps a point in sight once it has been reviewed', () => {
    const made = decide(draft, 'costs.early', false);
    expect(decisionsOn(draft, made)).toStrictEqual({
      'criteria.general-significance': undefined,
      'criteria.new-ways-of-organising': undefined,
      'criteria.innovativeness': undefined,
      'otherFunding.Tekes': undefined,
      'costs.early': false,
    });
    expect(decisionsOn(draft, decide(draft, 'costs.early', true, made))['costs.early']).toBe(true);
    expect(decide(draft, 'costs.early', undefined, made)).toStrictEqual([]);
  });

  test('opens a point again once its facts change; the finding says that a review exists', () => {
    const made = decide(draft, 'costs.early', true);
    const changed: Draft = { ...draft, costs: [{ ...draft.costs?.[0], amount: '900.00' }] };
    const { points } = assessReviewed(changed, made);
    const point = points.find(({ on }) => on === 'costs.early');
    expect(point?.accepted).toBe(undefined);
    expect(point?.finding.facts).toMatchObject({ reviewedBefore: true });
  });

  test('leaves out the review of a thing that is gone, and takes it back with the thing', () => {
    const made = decide(draft, 'costs.early', true);
    expect(assessReviewed({ ...draft, costs: [] }, made).reviews).toStrictEqual([]);
    expect(assessReviewed(draft, made).reviews).toStrictEqual(made);
  });
});
