import type { Path } from 'digikunta';
import type { ReactNode } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { fieldId } from '../values/paths.ts';
import { AnswerLine } from '../result/Answer.tsx';
import { labelFor } from '../words/in-words.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

/** A part of the form under a heading; at its end the answer as it is by now, with the way to it. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
      <AnswerLine />
    </section>
  );
}

/** Fields that are one group of the application, with the findings on the group as a whole. */
export function Group({
  path,
  hideName = false,
  children,
}: {
  path: Path;
  hideName?: boolean;
  children: ReactNode;
}) {
  const notes = useNotes(path);
  return (
    <fieldset className="group" id={fieldId(path)} aria-describedby={describedBy(notes)}>
      <legend className={hideName ? 'unseen' : undefined}>
        {labelFor(path, useAssessedForm().words)}
      </legend>
      <Notes of={notes} />
      {children}
    </fieldset>
  );
}
