import type { Question } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useTold } from '../told.ts';
import { euro } from '../words/say.ts';

const MARK = { eligible: 'met', ineligible: 'not-met', undetermined: 'missing' } as const;

/** The whole in one line, always in sight and read out when it changes. */
export function Verdict({ questions }: { questions: readonly Question[] }) {
  const told = useTold();
  const { assessment, catalogue, words } = told;
  const { eligibility, award } = assessment;
  const left = questions.filter(({ askedOf }) => askedOf === 'applicant').length;
  return (
    <div className={`verdict ${eligibility}`} role="status">
      <strong>
        <Mark of={MARK[eligibility]} /> {catalogue.summary.verdict[eligibility]}
      </strong>{' '}
      {award && eligibility !== 'ineligible' && (
        <span>
          {catalogue.labels.step.maximum} {euro(award.maximumAward, told)}.{' '}
        </span>
      )}
      <span>{left === 0 ? words.noQuestions : words.questionsLeft(left)}</span>
    </div>
  );
}
