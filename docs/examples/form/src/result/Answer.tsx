import type { Question, Remedy, unfixableFindings } from 'digikunta';
import { useAssessedForm, type AssessedForm } from '../assessed-form.ts';
import { Mark } from '../fields/Mark.tsx';
import { fieldPath } from '../values/paths.ts';
import { nameFor } from '../words/in-words.ts';
import { FieldLink } from './Questions.tsx';

const MARK = { eligible: 'met', ineligible: 'not-met', undetermined: 'missing' } as const;

/** The largest award; `null` where there is none to name. */
export function headline({ assessment, page, write }: AssessedForm): string | null {
  const { eligibility, award } = assessment;
  return award && eligibility !== 'ineligible'
    ? page.answer.upTo(write.euro(award.maximumAward))
    : null;
}

export const isSoFar = ({ assessment }: AssessedForm, questions: readonly Question[]): boolean =>
  assessment.eligibility === 'undetermined' &&
  questions.some(({ askedOf }) => askedOf === 'applicant');

interface NextStepProps {
  questions: readonly Question[];
  remedies: readonly Remedy[];
  unfixable: ReturnType<typeof unfixableFindings>;
  onCheck: () => void;
}

const goTo = (id: string): void => {
  const place = document.getElementById(id);
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
};

/** A way to the remedies, which are folded. */
const toRemedies = (text: string) => (
  <button
    type="button"
    className="link"
    onClick={() => {
      goTo('remedies');
    }}
  >
    {text}
  </button>
);

/** The one thing to do next: fix a slip, answer a question, make a change, or look it all over. */
function NextStep({ questions, remedies, unfixable, onCheck }: NextStepProps) {
  const form = useAssessedForm();
  const { issues, page } = form;
  const [issue] = issues;
  const asked = questions.find(({ askedOf }) => askedOf === 'applicant');
  if (issue)
    return <FieldLink to={issue.path}>{page.answer.fix(nameFor(issue.path, form))}</FieldLink>;
  if (unfixable.length > 0) return toRemedies(page.answer.seeUnfixable);
  if (remedies.some(({ optional }) => !optional)) return toRemedies(page.answer.seeRemedies);
  if (asked)
    return (
      <FieldLink to={asked.path}>{page.answer.answerField(nameFor(asked.path, form))}</FieldLink>
    );
  return (
    <button type="button" className="link" onClick={onCheck}>
      {page.answer.toCheck}
    </button>
  );
}

/** The fields whose last value counts, since what is typed cannot be read; '' if there are none. */
export const keptInWords = (form: AssessedForm): string =>
  form.kept.length === 0
    ? ''
    : form.page.answer.kept(form.kept.map((name) => nameFor(fieldPath(name), form)).join(', '));

/** The answer first: how much at most, what decides it, and the next step. */
export function Answer(props: NextStepProps) {
  const form = useAssessedForm();
  const { assessment, catalogue, page, words, write } = form;
  const { eligibility, award } = assessment;
  const amount = headline(form);
  const left = props.questions.filter(({ askedOf }) => askedOf === 'applicant').length;
  return (
    <section className={`answer ${eligibility}`} aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {page.answer.title}
      </h2>
      {amount !== null && (
        <p className="amount">
          {amount}{' '}
          {isSoFar(form, props.questions) && <span className="so-far">{page.answer.soFar}</span>}
        </p>
      )}
      <p className="verdict">
        <Mark of={MARK[eligibility]} /> <strong>{catalogue.summary.verdict[eligibility]}</strong>
      </p>
      {amount !== null && award && <p>{page.answer.binds[award.binding]?.(award, write)}</p>}
      {!award && eligibility !== 'ineligible' && <p>{page.answer.unknown}</p>}
      {form.kept.length > 0 && (
        <p className="unread">
          <Mark of="wrong" /> {keptInWords(form)}
        </p>
      )}
      <p>
        {left === 0 ? words.noQuestions : words.questionsLeft(left)} {page.answer.notADecision}
      </p>
      <p className="next">
        <strong>{page.answer.next}:</strong> <NextStep {...props} />
      </p>
    </section>
  );
}

/** The answer in a line, with the way to all of it. */
export function AnswerLine() {
  const form = useAssessedForm();
  const { assessment, catalogue, page } = form;
  return (
    <p className={`answer-line ${assessment.eligibility}`}>
      <Mark of={MARK[assessment.eligibility]} />{' '}
      {headline(form) ?? catalogue.labels.eligibility[assessment.eligibility]}
      <button
        type="button"
        className="link"
        onClick={() => {
          goTo('answer');
        }}
      >
        {page.answer.show}
      </button>
    </p>
  );
}
