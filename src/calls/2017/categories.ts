import type { CategoryTerms } from '../../model/call.js';

const EXPERIMENT: CategoryTerms = { id: 'experiment', asks: 'effects', part: 'participant' };
const STUDY_MEANS: CategoryTerms = { id: 'study-means', asks: 'means', part: 'participant' };

/** The three kinds of object of the call of 2017, in its order. */
export const CATEGORIES_2017: readonly CategoryTerms[] = [
  EXPERIMENT,
  STUDY_MEANS,
  { id: 'influencer-role', asks: 'supported-municipalities', part: 'influencer-lead' },
];

/** The same, where the influencer need not name whom it helps (against position 31). */
export const CATEGORIES_WITH_NOBODY_NAMED: readonly CategoryTerms[] = [
  EXPERIMENT,
  STUDY_MEANS,
  { id: 'influencer-role', asks: 'nothing', part: 'influencer-lead' },
];
