import type { ClauseId } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { sources } from '../words/in-words.ts';

/** The sources of a finding or a step: what binds, what it is compared with and what is an interpretation, with links. */
export function Sources({ clauses }: { readonly clauses: readonly ClauseId[] }) {
  const form = useAssessedForm();
  return sources(clauses, form).map(({ heading, cited }) => (
    <small key={heading} className="sources">
      {heading}:{' '}
      {cited.map(({ text, href }, index) => (
        <span key={text}>
          {index > 0 && '; '}
          {href === null ? text : <a href={href}>{text}</a>}
        </span>
      ))}
    </small>
  ));
}
