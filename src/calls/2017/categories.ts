import type { CategoryTerms } from '../../model/call.js';
import type { Category } from '../../model/vocabulary.js';

const EXPERIMENT: CategoryTerms<Category> = {
  id: 'experiment',
  requires: 'effects',
  requiredRole: 'participant',
};
const STUDY_MEANS: CategoryTerms<Category> = {
  id: 'study-means',
  requires: 'means',
  requiredRole: 'participant',
};

/** The three funding categories of the call of 2017, in its order. */
export const CATEGORIES_2017: readonly CategoryTerms<Category>[] = [
  EXPERIMENT,
  STUDY_MEANS,
  { id: 'influencer-role', requires: 'supported-municipalities', requiredRole: 'influencer-lead' },
];

/** The same, where the influencer need not name whom it helps (against interpretation 31). */
export const CATEGORIES_WITHOUT_NAMED_MUNICIPALITIES: readonly CategoryTerms<Category>[] = [
  EXPERIMENT,
  STUDY_MEANS,
  { id: 'influencer-role', requires: 'nothing', requiredRole: 'influencer-lead' },
];
