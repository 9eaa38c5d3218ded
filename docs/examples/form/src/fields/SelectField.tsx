import { type FieldPath, useFormContext } from 'react-hook-form';
import { useTold } from '../told.ts';
import type { FormValues } from '../values/form-values.ts';
import { pathOf } from '../values/paths.ts';
import { labelOf } from '../words/say.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

/** One of several names; the first choice is "not told". */
export function SelectField({
  name,
  labels,
}: {
  name: FieldPath<FormValues>;
  labels: Readonly<Record<string, string>>;
}) {
  const { register } = useFormContext<FormValues>();
  const { words } = useTold();
  const notes = useNotes(pathOf(name));
  return (
    <div className="field">
      <label htmlFor={name}>{labelOf(pathOf(name), words)}</label>
      <select
        id={name}
        {...register(name)}
        aria-invalid={notes.issues.length > 0}
        aria-describedby={describedBy(notes)}
      >
        <option value="">{words.answer.notTold}</option>
        {Object.entries(labels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Notes of={notes} />
    </div>
  );
}
