import type { Path, Question } from 'digikunta';
import type { ReactNode } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { focusField } from '../fields/focus.ts';
import { fieldId } from '../values/paths.ts';
import type { ReviewPoint } from '../values/reviews.ts';
import { questionInWords } from '../words/in-words.ts';

interface LinkProps {
  to: Path;
  /** What brings the field into the page. */
  before?: () => void;
  children: ReactNode;
}

/** A link that moves the focus to a field. */
export function FieldLink({ to, before, children }: LinkProps) {
  return (
    <a
      href={`#${fieldId(to)}`}
      onClick={(event) => {
        event.preventDefault();
        if (!before) {
          focusField(to);
          return;
        }
        before();
        // The field is there once React has drawn it, and the heading of its page has had the focus.
        setTimeout(() => {
          focusField(to);
        }, 50);
      }}
    >
      {children}
    </a>
  );
}

interface Props {
  questions: readonly Question[];
  points: readonly ReviewPoint[];
}

/** The questions worth answering next, most decisive first; each leads to its field. */
export function Questions({ questions, points }: Props) {
  const form = useAssessedForm();
  const { words } = form;
  if (questions.length === 0) return <p>{words.noQuestions}</p>;
  return (['applicant', 'official'] as const).map((who) => {
    const own = questions.filter(({ askedOf }) => askedOf === who);
    if (own.length === 0) return null;
    return (
      <div key={who}>
        <h4>{words.asks[who]}</h4>
        <ul>
          {own.map((question) => (
            <li key={fieldId(question.path)}>
              <FieldLink to={question.path}>{questionInWords(question, points, form)}</FieldLink>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
