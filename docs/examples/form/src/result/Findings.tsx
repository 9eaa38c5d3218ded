import { explain } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import { sources } from '../words/in-words.ts';

/** All findings, rule by rule, with their grounds. */
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
              {labels.rule[finding.rule]}: {labels.outcome[finding.outcome]}.
            </strong>{' '}
            {explain(finding, catalogue)}{' '}
            <small>
              {words.grounds}: {sources(finding.clauses, form)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
