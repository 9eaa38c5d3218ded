import { explain, type Finding, findingsAt, type Path } from 'digikunta';
import { type AssessedForm, useAssessedForm } from '../assessed-form.ts';
import { Why } from '../result/Sources.tsx';
import { fieldId, samePath, startsWith, valueAt } from '../values/paths.ts';
import type { FieldIssue } from '../values/read-form.ts';
import { outcomeInWords } from '../words/in-words.ts';
import { Mark } from './Mark.tsx';

export interface FieldNotes {
  readonly id: string;
  readonly issues: readonly FieldIssue[];
  readonly findings: readonly Finding[];
}

/**
 * The notes at a field: the issues of its input, and the findings that name this very field. What is missing is said once the
 * applicant asks for a check, since an empty form is no fault, or where an answer is asked for again; and not of one that
 * cannot be read.
 */
function notesAt(
  path: Path,
  { issues, assessment, draft, isChecked }: AssessedForm,
  concerns: (issue: Path, field: Path) => boolean,
): FieldNotes {
  const wrong = issues.filter((issue) => concerns(issue.path, path));
  const findings = findingsAt(assessment, path).filter(({ paths }) =>
    paths.some((at) => samePath(at, path)),
  );
  return {
    id: `${fieldId(path)}-notes`,
    // Of a list that is typed as one text, the first wrong entry is enough.
    issues: wrong.slice(0, 1),
    findings: findings.filter(
      ({ outcome }) =>
        outcome !== 'missing' ||
        (wrong.length === 0 && (isChecked || typeof valueAt(draft, path) === 'string')),
    ),
  };
}

export function useNotes(path: Path): FieldNotes {
  return notesAt(path, useAssessedForm(), samePath);
}

/** The same for a field that holds a list as one text: issues of its entries are shown at the field. */
export function useNotesWithin(path: Path): FieldNotes {
  return notesAt(path, useAssessedForm(), startsWith);
}

/** For aria-describedby: the notes, where there are any, and whatever else describes the field. */
export function describedBy(
  { id, issues, findings }: FieldNotes,
  ...others: readonly (string | undefined)[]
): string | undefined {
  return (
    [...others, issues.length + findings.length > 0 ? id : undefined]
      .filter((one) => one !== undefined)
      .join(' ') || undefined
  );
}

function FindingNote({ finding }: { finding: Finding }) {
  const { catalogue } = useAssessedForm();
  const { labels } = catalogue;
  const isMet = finding.outcome === 'met';
  return (
    <li className={`note ${finding.outcome} ${finding.effect}`}>
      <Mark of={finding.outcome} /> <strong>{outcomeInWords(finding, labels)}:</strong>{' '}
      {isMet ? labels.rule[finding.rule] : explain(finding, catalogue, 'applicant')}
      <Why about={labels.rule[finding.rule]} clauses={finding.clauses}>
        {isMet && <p>{explain(finding, catalogue)}</p>}
      </Why>
    </li>
  );
}

export function Notes({ of: { id, issues, findings } }: { of: FieldNotes }) {
  const { catalogue, words } = useAssessedForm();
  if (issues.length + findings.length === 0) return null;
  return (
    <ul className="notes" id={id}>
      {issues.map((issue) => (
        <li key={issue.reason} className="note wrong">
          <Mark of="wrong" /> <strong>{words.wrong}:</strong> {explain(issue, catalogue)}
        </li>
      ))}
      {findings.map((finding) => (
        <FindingNote key={finding.reason} finding={finding} />
      ))}
    </ul>
  );
}
