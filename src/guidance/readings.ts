import { assess, type AssessOptions } from '../assess.js';
import type { Draft } from '../model/application.js';
import type { Assessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';

/** An application under the other readings of the call. */
export interface ReadingsAssessment {
  /** The readings under which the outcome or the award would be another. */
  readonly dependsOn: readonly string[];
  readonly readings: readonly {
    readonly reading: string;
    readonly interpretation: number;
    readonly assessment: Assessment;
  }[];
}

/** What an applicant would notice. */
const result = ({ eligibility, preferred, award }: Assessment): string =>
  JSON.stringify([eligibility, preferred, award?.maximumAward ?? null]);

/**
 * The assessment under each recorded alternative reading of an ambiguous point, one at a time, and on which points this
 * application's eligibility, preference or maximum award depends. What speaks for each reading stands in {@link GrantCall.readings}.
 * @throws What {@link assess} throws, on the same values.
 * @example assessReadings(digikunta2017, { arrivedAt: '2017-09-15T16:15:00+03:00' }).dependsOn // => ['closing-strict']
 */
export function assessReadings(
  call: GrantCall,
  draft: Draft,
  options?: AssessOptions,
): ReadingsAssessment {
  const asRead = result(assess(call, draft, options));
  const readings = call.readings.map(({ id, interpretation, changes }) => ({
    reading: id,
    interpretation,
    assessment: assess({ ...call, ...changes }, draft, options),
  }));
  return {
    dependsOn: readings
      .filter(({ assessment }) => result(assessment) !== asRead)
      .map(({ reading }) => reading),
    readings,
  };
}
