import type { ReadingsAssessment } from 'digikunta';
import { useTold } from '../told.ts';
import { euro } from '../words/say.ts';

/** The open points of the call on which this application's result rests, and what it would be under the other reading. */
export function Readings({ of: { dependsOn, readings } }: { of: ReadingsAssessment }) {
  const told = useTold();
  const { catalogue, words } = told;
  const { labels } = catalogue;
  const decisive = readings.filter(({ reading }) => dependsOn.includes(reading));
  if (decisive.length === 0) return <p>{words.dependsOnNothing}</p>;
  return (
    <>
      <p>{words.dependsOn}</p>
      <ul>
        {decisive.map(({ reading, position, assessment: { eligibility, award, preferred } }) => (
          <li key={reading}>
            {labels.reading[reading] ?? reading} ({words.position(position)}). {words.otherwise}:{' '}
            {labels.eligibility[eligibility]}
            {award && `; ${labels.step.maximum.toLowerCase()} ${euro(award.maximumAward, told)}`}
            {preferred !== null && `; ${preferred ? words.preferred : words.notPreferred}`}.
          </li>
        ))}
      </ul>
    </>
  );
}
