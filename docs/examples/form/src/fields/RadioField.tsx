import { type FieldPath, useFormContext } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { fieldPath } from '../values/paths.ts';
import { labelFor } from '../words/in-words.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

interface Props {
  name: FieldPath<FormValues>;
  choices: readonly { value: string; label: string }[];
  legend?: string | undefined;
  /** The library's field whose notes are shown here, where it has another name. */
  about?: string | undefined;
}

/** One of a few choices, all in sight, "not answered yet" among them. */
export function RadioField({ name, choices, about = name, legend }: Props) {
  const { register } = useFormContext<FormValues>();
  const { words } = useAssessedForm();
  const path = fieldPath(about);
  const notes = useNotes(path);
  return (
    <fieldset
      className="field"
      id={name}
      role="radiogroup"
      aria-invalid={notes.issues.length > 0}
      aria-describedby={describedBy(notes)}
    >
      <legend>{legend ?? labelFor(fieldPath(name), words)}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={value} className={value === '' ? 'choice unanswered' : 'choice'}>
            <input type="radio" value={value} {...register(name)} /> {label}
          </label>
        ))}
      </div>
      <Notes of={notes} />
    </fieldset>
  );
}

/** Yes, no, or no answer yet. */
export function AnswerField(props: Omit<Props, 'choices'>) {
  const { yes, no, notAnswered } = useAssessedForm().words.answer;
  const choices = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: '', label: notAnswered },
  ];
  return <RadioField {...props} choices={choices} />;
}
