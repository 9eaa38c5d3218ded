import { explain } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import { outcomeInWords } from '../words/in-words.ts';
import { Why } from './Sources.tsx';

/** All findings, rule by rule, each with its sources. */
export function Findings() {
  const { assessment, catalogue } = useAssessedForm();
  const { labels } = catalogue;
  return (
    <ul className="findings">
      {assessment.findings.map((finding, index) => (
        <li key={index} className={`note ${finding.outcome} ${finding.effect}`}>
          <Mark of={finding.outcome} />{' '}
          <strong>
            {labels.rule[finding.rule]}: {outcomeInWords(finding, labels)}.
          </strong>{' '}
          {explain(finding, catalogue)}
          <Why about={labels.rule[finding.rule]} clauses={finding.clauses} />
        </li>
      ))}
    </ul>
  );
}
