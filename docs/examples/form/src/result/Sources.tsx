import type { ClauseId } from 'digikunta';
import type { ReactNode } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { sources } from '../words/in-words.ts';

/** Where the form is a page of a site, the interpretations of the library have a page there. */
const SITE = import.meta.env.VITE_SITE as string | undefined;
const INTERPRETATIONS = SITE === undefined ? null : `${SITE}interpretations.html`;

/** The sources of a finding or a step: what binds, what it is compared with and what is an interpretation, with links. */
export function Sources({ clauses }: { readonly clauses: readonly ClauseId[] }) {
  const form = useAssessedForm();
  return sources(clauses, form).map(({ heading, cited }) => (
    <small key={heading} className="sources">
      {heading}:{' '}
      {cited.map(({ kind, text, href: address }, index) => {
        const href = kind === 'interpretation' ? INTERPRETATIONS : address;
        return (
          <span key={text}>
            {index > 0 && '; '}
            {href === null ? text : <a href={href}>{text}</a>}
          </span>
        );
      })}
    </small>
  ));
}

interface Props {
  /** What is explained, for those who hear the button without its surroundings. */
  about: string;
  clauses: readonly ClauseId[];
  children?: ReactNode;
}

/** An explanation in place: how it was calculated or found, and its sources. */
export function Why({ about, clauses, children }: Props) {
  const { page } = useAssessedForm();
  return (
    <details className="why">
      <summary>
        {page.why} <span className="unseen">{about}</span>
      </summary>
      {children}
      <Sources clauses={clauses} />
    </details>
  );
}
