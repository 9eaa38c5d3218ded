import { explain } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { Mark } from '../fields/Mark.tsx';
import { outcomeInWords } from '../words/in-words.ts';
import { Why } from './Sources.tsx';

/** What became of each cost line, and why. */
export function Costs() {
  const { assessment, draft, catalogue, page, write } = useAssessedForm();
  const { costs } = assessment;
  if (costs.lines.length === 0) return <p>{page.costs.none}</p>;
  return (
    <table className="costs">
      <thead>
        <tr>
          <th scope="col">{page.costs.line}</th>
          <th scope="col" className="number">
            {page.costs.submitted}
          </th>
          <th scope="col" className="number">
            {page.costs.counted}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.lines.map((line) => {
          const amount = draft.costs?.[line.line]?.amount;
          const name = `${String(line.line + 1)}. ${line.kind === undefined ? '' : write.costKind(line.kind)}`;
          return (
            <tr key={line.line} className={line.outcome}>
              <th scope="row">
                {name}
                <small className="note">
                  <Mark of={line.outcome} /> {outcomeInWords(line, catalogue.labels)}.{' '}
                  {explain(line, catalogue)}
                </small>
                <Why about={name} clauses={line.clauses} />
              </th>
              <td className="number" data-column={page.costs.submitted}>
                {amount === undefined ? '–' : write.euro(amount)}
              </td>
              <td className="number" data-column={page.costs.counted}>
                {write.euro(line.counted)}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{page.costs.total}</th>
          <td className="number" data-column={page.costs.submitted}>
            {write.euro(costs.submitted)}
          </td>
          <td className="number" data-column={page.costs.counted}>
            {write.euro(costs.eligible)}
          </td>
        </tr>
        {Number(costs.underReview) > 0 && (
          <tr>
            <th scope="row">{page.costs.underReview}</th>
            <td />
            <td className="number" data-column={page.costs.counted}>
              {write.euro(costs.underReview)}
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
