import { type Binding, traceOf, type TraceStep } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { formula } from '../words/formula.ts';
import { stepAmount, stepName } from '../words/in-words.ts';
import { Why } from './Sources.tsx';

/** The steps that the picture shows, and the limit that each is. */
const LIMIT_OF: Readonly<Partial<Record<TraceStep['step'], Binding | null>>> = {
  eligible: null,
  ceiling: 'rate',
  'other-funding': 'other-funding',
  requested: 'requested',
  maximum: null,
  'self-financing': null,
};

/** The amounts that the award comes from, drawn to scale, the limit that decides marked; each says how it was calculated. */
export function Award() {
  const form = useAssessedForm();
  const { assessment, catalogue, words } = form;
  const { award } = assessment;
  if (!award) return <p>{words.awardUnknown}</p>;
  const steps = traceOf(assessment).filter(({ step }) => LIMIT_OF[step] !== undefined);
  // A picture needs no cents; every amount that is written comes from the library as it is.
  const widest = Math.max(1, ...steps.map(({ amount }) => Number(amount)));
  return (
    <table className="award">
      <caption className="unseen">{words.award}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.limit}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((one) => {
          const { step, amount } = one;
          const binds = LIMIT_OF[step] === award.binding;
          return (
            <tr key={step} className={`${step}${binds ? ' binds' : ''}`}>
              <th scope="row">
                {catalogue.labels.step[step]}
                {binds && <strong className="binding"> ◄ {words.binds}</strong>}
                <Why about={catalogue.labels.step[step]} clauses={one.clauses}>
                  <p className="formula">{formula(one, assessment, form)}</p>
                </Why>
              </th>
              <td>
                {stepAmount(one, form)}
                <span
                  className="bar"
                  aria-hidden="true"
                  style={{ inlineSize: `${String((100 * Number(amount)) / widest)}%` }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The calculation of the award, step by step. */
export function Calculation() {
  const form = useAssessedForm();
  const { assessment, words } = form;
  const steps = traceOf(assessment);
  if (steps.length === 0) return <p>{words.awardUnknown}</p>;
  return (
    <table className="trace">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col" className="number">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={stepName(step, form)}>
            <th scope="row">
              {stepName(step, form)}
              <small className="formula">{formula(step, assessment, form)}</small>
            </th>
            <td className="number">{stepAmount(step, form)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
