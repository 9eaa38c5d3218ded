import { digikunta2017, explain } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useTold } from '../told.ts';
import { sources } from '../words/say.ts';

/** Everything that was found, rule by rule, with its grounds. */
export function Findings() {
  const told = useTold();
  const { assessment, catalogue, words } = told;
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
              {words.grounds}: {sources(finding.clauses, digikunta2017, told)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
