import { explain } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import { outcomeInWords } from '../words/in-words.ts';
import { Sources } from './Sources.tsx';

/** All findings, rule by rule, with their sources. */
export function Findings() {
  const form = useAssessedForm();
  const { assessment, catalogue, words } = form;
  const { labels } = catalogue;
  return (
    <details>
      <summary>{words.findings}</summary>
      <ul className="findings">
        {assessment.findings.map((finding, index) => (
          <li key={index} className={`note ${finding.outcome} ${finding.effect}`}>
            <Mark of={finding.outcome} />{' '}
            <strong>
              {labels.rule[finding.rule]}: {outcomeInWords(finding, labels)}.
            </strong>{' '}
            {explain(finding, catalogue)}
            <Sources clauses={finding.clauses} />
          </li>
        ))}
      </ul>
    </details>
  );
}
