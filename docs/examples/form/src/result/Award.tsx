import { digikunta2017, traceOf, type TraceStep } from 'digikunta';
import { useTold } from '../told.ts';
import { euro, sources } from '../words/say.ts';

type Limit = 'rate' | 'requested' | 'other-funding';

/** The steps that the picture shows, and the limit that each stands for. */
const LIMIT_OF: Readonly<Partial<Record<TraceStep['step'], Limit | null>>> = {
  eligible: null,
  ceiling: 'rate',
  'other-funding': 'other-funding',
  requested: 'requested',
  maximum: null,
  'self-financing': null,
};

/** The amounts that the award comes from, drawn to scale, with the limit that decides marked. */
export function Award() {
  const told = useTold();
  const { assessment, catalogue, words } = told;
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
        {steps.map(({ step, amount }) => {
          const binds = LIMIT_OF[step] === award.binding;
          return (
            <tr key={step} className={`${step}${binds ? ' binds' : ''}`}>
              <th scope="row">
                {catalogue.labels.step[step]}
                {binds && <strong className="binding"> ◄ {words.binds}</strong>}
              </th>
              <td>
                {euro(amount, told)}
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

/** How the award came about, step by step, each with its grounds. */
export function Calculation() {
  const told = useTold();
  const { assessment, catalogue, words } = told;
  const { labels } = catalogue;
  const steps = traceOf(assessment);
  if (steps.length === 0) return null;

  const nameOf = (step: TraceStep): string => {
    const name = labels.step[step.step];
    if (step.step === 'line') return `${name} ${String(step.index + 1)}`;
    return step.step === 'maximum' ? `${name} (${labels.binding[step.binding]})` : name;
  };
  return (
    <details>
      <summary>{words.calculation}</summary>
      <table className="trace">
        <thead>
          <tr>
            <th scope="col">
              {words.step} <small>({words.grounds.toLowerCase()})</small>
            </th>
            <th scope="col" className="number">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={nameOf(step)}>
              <th scope="row">
                {nameOf(step)} <small>{sources(step.clauses, digikunta2017, told)}</small>
              </th>
              <td className="number">
                {euro(step.step === 'line' ? step.counted : step.amount, told)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
