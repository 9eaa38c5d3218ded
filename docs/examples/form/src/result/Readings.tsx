import type { ReadingsAssessment } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';

/** The open points of the call on which this application's result rests, and what it would be under the other reading. */
export function Readings({ of: { dependsOn, readings } }: { of: ReadingsAssessment }) {
  const { catalogue, words, write } = useAssessedForm();
  const { labels } = catalogue;
  const decisive = readings.filter(({ reading }) => dependsOn.includes(reading));
  if (decisive.length === 0) return <p>{words.dependsOnNothing}</p>;
  return (
    <>
      <p>{words.dependsOn}</p>
      <ul>
        {decisive.map(
          ({ reading, interpretation, assessment: { eligibility, award, preferred } }) => (
            <li key={reading}>
              {labels.reading[reading] ?? reading} ({words.interpretation(interpretation)}).{' '}
              {words.otherwise}: {labels.eligibility[eligibility]}
              {award &&
                eligibility !== 'ineligible' &&
                `; ${labels.step.maximum.toLowerCase()} ${write.euro(award.maximumAward)}`}
              {preferred !== null && `; ${labels.preference[preferred ? 'met' : 'not-met']}`}.
            </li>
          ),
        )}
      </ul>
    </>
  );
}
