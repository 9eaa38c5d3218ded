import type { CategoryTerms } from '../model/call.js';

/** The three kinds of object of the call of 2017, in its order. */
export const CATEGORIES_2017: readonly CategoryTerms[] = [
  { id: 'experiment', asks: 'effects', part: 'participant' },
  { id: 'study-means', asks: 'means', part: 'participant' },
  { id: 'influencer-role', asks: 'supported-municipalities', part: 'influencer-lead' },
];
