import {
  assess,
  type Assessment,
  digikunta2017,
  type Draft,
  type Finding,
  type Review,
  reviewOf,
} from 'digikunta';
import { register2017 } from 'digikunta/municipalities';

/** The municipalities that exist: a code that none has is asked for again. */
export const REGISTER = register2017;

/** A point that an official reviews. */
export interface ReviewPoint {
  /** Names the thing reviewed, as a review does. */
  readonly on: string;
  /** The finding that asks for the review; `explain` adds whether an earlier review no longer fits. */
  readonly finding: Finding;
  /** The decision; `undefined` while there is none on the facts as they are. */
  readonly accepted: boolean | undefined;
}

export interface Reviewed {
  readonly assessment: Assessment;
  /** The reviews that the assessment takes into account. */
  readonly reviews: readonly Review[];
  readonly points: readonly ReviewPoint[];
}

/** The findings that officials review, by the thing reviewed. */
const reviewable = ({ findings, costs }: Assessment): ReadonlyMap<string, Finding> =>
  new Map(
    [...findings, ...costs.lines].flatMap((finding) =>
      'review' in finding.facts ? [[finding.facts.review.on, finding]] : [],
    ),
  );

/**
 * Assesses a draft with the reviews made so far, and lists what officials review; a point that has been reviewed stays in
 * sight. Reviews of things that the draft no longer has are left out: `assess` refuses them.
 */
export function assessReviewed(draft: Draft, made: readonly Review[]): Reviewed {
  const open = reviewable(assess(digikunta2017, draft, { municipalities: REGISTER }));
  const reviews = made.filter(({ on }) => open.has(on));
  const assessment = assess(digikunta2017, draft, { reviews, municipalities: REGISTER });
  const now = reviewable(assessment);
  const points = [...open].map(([on, asked]): ReviewPoint => {
    const finding = now.get(on) ?? asked;
    return finding.outcome === 'review'
      ? { on, finding, accepted: undefined }
      : { on, finding: asked, accepted: finding.outcome === 'met' };
  });
  return { assessment, reviews, points };
}

/** Puts the decision on a point among the reviews, or takes it back. */
export function withDecision(
  reviews: readonly Review[],
  { on, finding }: ReviewPoint,
  accepted: boolean | undefined,
): readonly Review[] {
  const others = reviews.filter((review) => review.on !== on);
  return accepted === undefined ? others : [...others, reviewOf(finding, accepted)];
}
