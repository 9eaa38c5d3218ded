import { explain, type Path, summary } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { headline } from '../result/Answer.tsx';
import { Award } from '../result/Award.tsx';
import { Costs } from '../result/Costs.tsx';
import { FieldLink } from '../result/Questions.tsx';
import type { ResultProps } from '../result/Result.tsx';
import type { ApplicationState } from '../state/use-application.ts';
import { fieldId } from '../values/paths.ts';
import { type AnswerRow, answerRows } from '../words/answers.ts';
import { nameFor } from '../words/in-words.ts';

interface Props {
  result: ResultProps;
  state: ApplicationState;
}

/** A last look at the application: what is wrong with it, each answer with the way to change it, and the assessment. */
export function CheckView({ result, state }: Props) {
  const form = useAssessedForm();
  const { assessment, catalogue, issues, page, words } = form;
  const missing = result.questions.filter(
    ({ askedOf, path }) =>
      askedOf === 'applicant' && !issues.some((issue) => fieldId(issue.path) === fieldId(path)),
  );
  const change = (path: Path, label: string) => (
    <FieldLink
      to={path}
      before={() => {
        state.goTo('form');
      }}
    >
      {label}
    </FieldLink>
  );
  const count = issues.length + missing.length;
  return (
    <>
      <h1 tabIndex={-1} className="no-print">
        {page.check.title}
      </h1>
      <p className="print-only">{words.title}</p>
      <p className="no-print">{page.check.lead}</p>
      {count > 0 ? (
        <section className="problems" aria-labelledby="problems">
          <h2 id="problems">{page.check.problems}</h2>
          <p>{words.incomplete(count)}</p>
          <ul>
            {issues.map((issue, index) => (
              <li key={index}>
                {change(issue.path, nameFor(issue.path, form))}: {explain(issue, catalogue)}
              </li>
            ))}
            {missing.map(({ path }) => (
              <li key={fieldId(path)}>
                {change(path, nameFor(path, form))}: {page.check.missing}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p role="status">{page.check.ready}</p>
      )}
      <div className="bar-of-buttons no-print">
        <button
          type="button"
          className="primary"
          onClick={() => {
            window.print();
          }}
        >
          {page.check.print}
        </button>
        <a
          className="button"
          download="digikunta-2017.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(state.application.draft, null, 2))}`}
        >
          {page.check.save}
        </a>
        <button
          type="button"
          onClick={() => {
            state.goTo('form');
          }}
        >
          {page.check.back}
        </button>
      </div>
      <section className="assessment" aria-labelledby="assessment">
        <h2 id="assessment">{page.check.assessment}</h2>
        {headline(form) !== null && <p className="amount">{headline(form)}</p>}
        <p className="summary">{summary(assessment, catalogue)}</p>
        {assessment.award && <Award />}
      </section>
      <section aria-labelledby="answers">
        <h2 id="answers">{page.check.answers}</h2>
        <dl className="answers">
          {answerRows(form).map(({ path, name, value }: AnswerRow) => (
            <div key={fieldId(path)}>
              <dt>{name}</dt>
              <dd>{value ?? page.check.missing}</dd>
              <dd className="no-print">
                {change(path, page.check.change)} <span className="unseen">{name}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="cost-lines">
        <h2 id="cost-lines">{page.costs.title}</h2>
        <Costs />
      </section>
    </>
  );
}
