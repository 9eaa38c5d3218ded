import type { Question } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useAssessedForm } from '../assessed-form.ts';

const MARK = { eligible: 'met', ineligible: 'not-met', undetermined: 'missing' } as const;

/** The assessment in one line, always in sight and read out when it changes. */
export function Verdict({ questions }: { questions: readonly Question[] }) {
  const { assessment, catalogue, words, write } = useAssessedForm();
  const { eligibility, award } = assessment;
  const left = questions.filter(({ askedOf }) => askedOf === 'applicant').length;
  return (
    <div className={`verdict ${eligibility}`} role="status">
      <strong>
        <Mark of={MARK[eligibility]} /> {catalogue.summary.verdict[eligibility]}
      </strong>{' '}
      {award && eligibility !== 'ineligible' && (
        <span>
          {catalogue.labels.step.maximum} {write.euro(award.maximumAward)}.{' '}
        </span>
      )}
      <span>{left === 0 ? words.noQuestions : words.questionsLeft(left)}</span>
    </div>
  );
}
