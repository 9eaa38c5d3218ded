import { type FieldPath, useFormContext } from 'react-hook-form';
import { useTold } from '../told.ts';
import type { FormValues } from '../values/form-values.ts';
import { pathOf } from '../values/paths.ts';
import { labelOf } from '../words/say.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

interface Props {
  name: FieldPath<FormValues>;
  choices: readonly { value: string; label: string }[];
  legend?: string | undefined;
  /** The library's field whose notes are shown here, where it has another name. */
  about?: string | undefined;
}

/** One of a few choices, all in sight, "not told" among them. */
export function RadioField({ name, choices, about = name, legend }: Props) {
  const { register } = useFormContext<FormValues>();
  const { words } = useTold();
  const path = pathOf(about);
  const notes = useNotes(path);
  return (
    <fieldset
      className="field"
      id={name}
      role="radiogroup"
      aria-invalid={notes.issues.length > 0}
      aria-describedby={describedBy(notes)}
    >
      <legend>{legend ?? labelOf(pathOf(name), words)}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={value} className={value === '' ? 'choice untold' : 'choice'}>
            <input type="radio" value={value} {...register(name)} /> {label}
          </label>
        ))}
      </div>
      <Notes of={notes} />
    </fieldset>
  );
}

/** Yes, no, or not told. */
export function AnswerField(props: Omit<Props, 'choices'>) {
  const { yes, no, notTold } = useTold().words.answer;
  const choices = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: '', label: notTold },
  ];
  return <RadioField {...props} choices={choices} />;
}
