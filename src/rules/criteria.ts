import type { AnyDraft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { finder, type FindingOf } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { met, notMet, review } from '../model/reasons.js';
import { type NeedsReview, type Reviewed, type Reviews, subjectOf } from '../model/review.js';

/** An assessment criterion, by its id in the call. */
export interface CriterionFacts {
  readonly criterion: string;
}

/** Reasons of the rule `criteria`. */
export const CRITERIA = {
  'criteria.needs-review': review<CriterionFacts & NeedsReview>(),
  'criteria.review-accepted': met<CriterionFacts & Reviewed>(),
  'criteria.review-rejected': notMet<CriterionFacts & Reviewed>(),
};

const find = finder('criteria', 'inform', CRITERIA);
/** No fact of the application decides; an official does. */
const NO_FACT = /* @__PURE__ */ frozenPaths();

/** How do officials assess the criteria that only they can assess? Never computed, never a number (interpretation 49). */
export function checkCriteria(
  call: GrantCall,
  draft: AnyDraft,
  reviews: Reviews,
): FindingOf<typeof CRITERIA>[] {
  return call.criteria.map(({ id: criterion }) => {
    const subject = subjectOf(`criteria.${criterion}`, draft, {});
    const accepted = reviews.accepted(subject);
    if (accepted === undefined) {
      const facts = { criterion, review: subject, reviewedBefore: reviews.has(subject) };
      return find(call, 'criteria.needs-review', facts, NO_FACT);
    }
    const reason = accepted ? 'criteria.review-accepted' : 'criteria.review-rejected';
    return find(call, reason, { criterion, review: subject }, NO_FACT);
  });
}
