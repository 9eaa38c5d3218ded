import { type FieldPath, useFormContext } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { fieldPath } from '../values/paths.ts';
import { labelFor } from '../words/in-words.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

/** One of several names; the first choice is "not answered yet". */
export function SelectField({
  name,
  labels,
}: {
  name: FieldPath<FormValues>;
  labels: Readonly<Record<string, string>>;
}) {
  const { register } = useFormContext<FormValues>();
  const { words } = useAssessedForm();
  const notes = useNotes(fieldPath(name));
  return (
    <div className="field">
      <label htmlFor={name}>{labelFor(fieldPath(name), words)}</label>
      <select
        id={name}
        {...register(name)}
        aria-invalid={notes.issues.length > 0}
        aria-describedby={describedBy(notes)}
      >
        <option value="">{words.answer.notAnswered}</option>
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
