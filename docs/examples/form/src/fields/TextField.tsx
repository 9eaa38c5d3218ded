import type { InputHTMLAttributes } from 'react';
import { type FieldPath, useFormContext } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { fieldPath } from '../values/paths.ts';
import { labelFor } from '../words/in-words.ts';
import { describedBy, type FieldNotes, Notes, useNotes, useNotesWithin } from './Notes.tsx';

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete'>;
interface Props extends Input {
  name: FieldPath<FormValues>;
  hint?: string;
}

function Shown({ name, hint, notes, ...input }: Props & { notes: FieldNotes }) {
  const { register } = useFormContext<FormValues>();
  const { words } = useAssessedForm();
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <div className="field">
      <label htmlFor={name}>{labelFor(fieldPath(name), words)}</label>
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <input
        id={name}
        type="text"
        autoComplete="off"
        {...input}
        {...register(name)}
        aria-invalid={notes.issues.length > 0}
        aria-describedby={describedBy(notes, hintId)}
      />
      <Notes of={notes} />
    </div>
  );
}

export function TextField(props: Props) {
  return <Shown {...props} notes={useNotes(fieldPath(props.name))} />;
}

/** An amount as the library accepts it, with a decimal point and no blanks; the issue of other input is shown below it. */
export function AmountField({ name }: { name: FieldPath<FormValues> }) {
  return <TextField name={name} inputMode="decimal" hint={useAssessedForm().words.hint.amount} />;
}

/** Municipality codes, typed one after the other. */
export function CodesField({ name }: { name: FieldPath<FormValues> }) {
  return (
    <Shown
      name={name}
      hint={useAssessedForm().words.hint.codes}
      notes={useNotesWithin(fieldPath(name))}
    />
  );
}
