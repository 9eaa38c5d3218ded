import { explain, type Question } from 'digikunta';
import { useEffect, useState } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { nameFor } from '../words/in-words.ts';
import { headline, isSoFar, keptInWords } from './Answer.tsx';

/** Longer than the pause between two keys. */
const PAUSE = 900;

/** Says the answer to those who do not see it, amounts included, once nothing has changed for a moment. */
export function Announcer({ questions }: { questions: readonly Question[] }) {
  const form = useAssessedForm();
  const { assessment, catalogue, page, words, write } = form;
  const { award, eligibility } = assessment;
  const [issue] = form.issues;
  const amount = headline(form);
  const left = questions.filter(({ askedOf }) => askedOf === 'applicant').length;
  const answer = [
    amount === null ? '' : `${amount}${isSoFar(form, questions) ? ` ${page.answer.soFar}` : ''}.`,
    catalogue.summary.verdict[eligibility],
    amount !== null && award ? (page.answer.binds[award.binding]?.(award, write) ?? '') : '',
    keptInWords(form),
    issue ? `${nameFor(issue.path, form)}: ${explain(issue, catalogue)}` : '',
    left === 0 ? words.noQuestions : words.questionsLeft(left),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const [said, setSaid] = useState('');
  const [first] = useState(answer);
  useEffect(() => {
    // What the page opens with is read as the page is.
    if (answer === first && said === '') return;
    const timer = setTimeout(() => {
      setSaid(answer);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [answer, first, said]);
  return (
    <div className="unseen" role="status" id="announcement">
      {said}
    </div>
  );
}
