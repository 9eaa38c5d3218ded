import type { Path } from 'digikunta';
import type { ReactNode } from 'react';
import { useTold } from '../told.ts';
import { idOf } from '../values/paths.ts';
import { labelOf } from '../words/say.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

/** A part of the form under a heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Fields that are one group of the application, with what is found of the group as a whole. */
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
    <fieldset className="group" id={idOf(path)} aria-describedby={describedBy(notes)}>
      <legend className={hideName ? 'unseen' : undefined}>{labelOf(path, useTold().words)}</legend>
      <Notes of={notes} />
      {children}
    </fieldset>
  );
}
