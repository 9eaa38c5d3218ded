import type { Review } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { Part } from '../fields/Part.tsx';
import { TextField, TimeField } from '../fields/TextField.tsx';
import { fieldId } from '../values/paths.ts';
import { type Reviewed, type ReviewPoint, withDecision } from '../values/reviews.ts';
import { reviewInWords } from '../words/in-words.ts';

interface PointProps {
  point: ReviewPoint;
  onDecide: (accepted: boolean | undefined) => void;
}

function Point({ point, onDecide }: PointProps) {
  const form = useAssessedForm();
  const { words } = form;
  const id = fieldId(['reviews', point.on]);
  const choices = [
    { value: true, label: words.review.accepted },
    { value: false, label: words.review.rejected },
    { value: undefined, label: words.review.open },
  ];
  return (
    <fieldset className="field" id={id} role="radiogroup">
      <legend>{reviewInWords(point, form)}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={label} className={value === undefined ? 'choice unanswered' : 'choice'}>
            <input
              type="radio"
              name={id}
              checked={point.accepted === value}
              onChange={() => {
                onDecide(value);
              }}
            />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Props extends Pick<Reviewed, 'points' | 'reviews'> {
  onReview: (reviews: readonly Review[]) => void;
}

/** The arrival and the reviews, which are the authority's; no field of the applicant's. */
export function OfficialPart({ points, reviews, onReview }: Props) {
  const { words } = useAssessedForm();
  return (
    <Part title={words.part.official}>
      <p>{words.officialLead}</p>
      <TextField name="id" />
      <TimeField name="arrivedAt" />
      {points.map((point) => (
        <Point
          key={point.on}
          point={point}
          onDecide={(accepted) => {
            onReview(withDecision(reviews, point, accepted));
          }}
        />
      ))}
    </Part>
  );
}
