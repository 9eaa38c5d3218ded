import { useController } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { ApplicantValues, FormValues } from '../values/form-values.ts';
import { fieldId } from '../values/paths.ts';
import { labelFor } from '../words/in-words.ts';
import { describedBy, Notes, useNotes } from './Notes.tsx';

type Ticked = ApplicantValues['roles'];

/** "None of these" and a role cannot both be true: the last one ticked counts. */
function toggled(ticked: Ticked, role: Ticked[number]): Ticked {
  if (ticked.includes(role)) return ticked.filter((one) => one !== role);
  return role === 'none' ? ['none'] : [...ticked.filter((one) => one !== 'none'), role];
}

/** The roles of a municipality in the trials; it may have several. */
export function RolesField({ index }: { index: number }) {
  const { catalogue, words } = useAssessedForm();
  const { field } = useController<FormValues, `applicants.${number}.roles`>({
    name: `applicants.${index}.roles`,
  });
  const path = ['applicants', index, 'roles'];
  const notes = useNotes(path);
  const choices: [Ticked[number], string][] = [
    ['experimenter', catalogue.labels.role.experimenter],
    ['influencer', catalogue.labels.role.influencer],
    ['joining', catalogue.labels.role.joining],
    ['none', words.noRole],
  ];
  return (
    <fieldset className="field" id={fieldId(path)} aria-describedby={describedBy(notes)}>
      <legend>{labelFor(path, words)}</legend>
      <div className="choices">
        {choices.map(([role, label]) => (
          <label key={role} className="choice">
            <input
              type="checkbox"
              name={field.name}
              value={role}
              checked={field.value.includes(role)}
              onChange={() => {
                field.onChange(toggled(field.value, role));
              }}
            />{' '}
            {label}
          </label>
        ))}
      </div>
      <Notes of={notes} />
    </fieldset>
  );
}
