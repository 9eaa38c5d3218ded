import type { ReactNode } from 'react';
import { type FieldArray, useFieldArray, useFormContext } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import type { ListName } from '../words/words.ts';
import { focusField } from './focus.ts';

interface Props<N extends ListName> {
  name: N;
  blank: FieldArray<FormValues, N>;
  children: (index: number) => ReactNode;
}

/** The entries of a list, each with a button that removes it, and a button that adds one. */
export function Rows<N extends ListName>({ name, blank, children }: Props<N>) {
  const { control } = useFormContext<FormValues>();
  // A cost line has an `id` of its own, which the default key would hide.
  const { fields, append, remove } = useFieldArray<FormValues, N, 'key'>({
    control,
    name,
    keyName: 'key',
  });
  const { words } = useAssessedForm();
  return (
    <>
      {fields.map(({ key }, index) => (
        <fieldset key={key} className="row">
          <legend>{words.entry[name](index + 1)}</legend>
          <div className="fields">{children(index)}</div>
          <button
            type="button"
            className="remove"
            onClick={() => {
              remove(index);
              document.getElementById(`${name}-add`)?.focus();
            }}
          >
            {words.remove(words.entry[name](index + 1))}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        id={`${name}-add`}
        onClick={() => {
          append(blank, { shouldFocus: false });
          // The new entry is there once React has drawn it.
          requestAnimationFrame(() => {
            focusField([
              name,
              fields.length,
              name === 'partners' ? 'name' : name === 'otherFunding' ? 'source' : 'kind',
            ]);
          });
        }}
      >
        {words.add[name]}
      </button>
    </>
  );
}
