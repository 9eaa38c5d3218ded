import { explain, type Finding, findingsAt, type Path } from 'digikunta';
import type { Issue } from 'digikunta/schema';
import { type AssessedForm, useAssessedForm } from '../assessed-form.ts';
import { fieldId, samePath, startsWith } from '../values/paths.ts';
import { outcomeInWords } from '../words/in-words.ts';
import { Mark } from './Mark.tsx';

export interface FieldNotes {
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
}

/**
 * The notes at a field: the issues of its input, and the findings that name this very field. An answer that cannot be read
 * is missing too, but to say both would puzzle.
 */
function notesAt(
  path: Path,
  { issues, assessment }: AssessedForm,
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
    findings:
      wrong.length === 0 ? findings : findings.filter(({ outcome }) => outcome !== 'missing'),
  };
}

export function useNotes(path: Path): FieldNotes {
  return notesAt(path, useAssessedForm(), samePath);
}

/** The same for a field that holds a list as one text: issues of its entries are shown at the field. */
export function useNotesWithin(path: Path): FieldNotes {
  return notesAt(path, useAssessedForm(), startsWith);
}

/** For aria-describedby: the notes, where there are any, and a hint. */
export function describedBy(
  { id, issues, findings }: FieldNotes,
  hint?: string,
): string | undefined {
  return (
    [hint, issues.length + findings.length > 0 ? id : undefined]
      .filter((one) => one !== undefined)
      .join(' ') || undefined
  );
}

export function Notes({ of: { id, issues, findings } }: { of: FieldNotes }) {
  const { catalogue, words } = useAssessedForm();
  const { labels } = catalogue;
  if (issues.length + findings.length === 0) return null;
  return (
    <ul className="notes" id={id}>
      {issues.map((issue) => (
        <li key={issue.reason} className="note wrong">
          <Mark of="wrong" /> <strong>{words.wrong}:</strong> {explain(issue, catalogue)}
        </li>
      ))}
      {findings.map((finding) => (
        <li key={finding.reason} className={`note ${finding.outcome} ${finding.effect}`}>
          <Mark of={finding.outcome} /> <strong>{outcomeInWords(finding, labels)}:</strong>{' '}
          {finding.outcome === 'met'
            ? labels.rule[finding.rule]
            : explain(finding, catalogue, 'applicant')}
        </li>
      ))}
    </ul>
  );
}
