import { assess, assessAny, type AssessOptions, type Assessment } from '../assess.js';
import type { Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { reviewKeysOf } from '../model/review.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';

/** The assessments of an application under the other readings of the call. */
export interface ReadingsAssessment<V extends Vocabulary = Digikunta2017> {
  /** The readings under which the eligibility, the preference or the award would differ. */
  readonly dependsOn: readonly string[];
  readonly readings: readonly {
    readonly reading: string;
    /** The number of the interpretation that takes the point the other way. */
    readonly interpretation: number;
    readonly assessment: Assessment<V>;
  }[];
}

/** The results that an applicant would notice. */
const resultOf = ({ eligibility, preferred, award }: Assessment<Vocabulary>): string =>
  JSON.stringify([eligibility, preferred, award?.maximumAward ?? null]);

/**
 * Assesses the application under each recorded alternative reading of an ambiguous point, one at a time, and names the points on
 * which its eligibility, preference or maximum award depends. The argument for each reading is in {@link GrantCall.readings}.
 * @throws The errors of {@link assess}.
 * @example assessReadings(digikunta2017, { arrivedAt: '2017-09-15T16:15:00+03:00' }).dependsOn // => ['closing-strict']
 */
export function assessReadings<V extends Vocabulary>(
  call: GrantCall<V>,
  draft: Draft<NoInfer<V>>,
  options?: AssessOptions<NoInfer<V>>,
): ReadingsAssessment<V> {
  const asRead = resultOf(assess(call, draft, options));
  const readings = call.readings.map(({ id, interpretation, changes }) => {
    const variant: GrantCall = { ...(call as GrantCall), ...changes };
    // A reading may leave out a criterion; its review is then about nothing.
    const keys = options?.reviews && reviewKeysOf(variant, draft);
    const reviews = options?.reviews?.filter(({ on }) => keys?.has(on));
    // SAFETY: a reading changes terms, not the ids of the call.
    const assessment = assessAny(variant, draft, { ...options, reviews }) as Assessment<V>;
    return { reading: id, interpretation, assessment };
  });
  return {
    dependsOn: readings
      .filter(({ assessment }) => resultOf(assessment) !== asRead)
      .map(({ reading }) => reading),
    readings,
  };
}
