import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import type { Words } from '../words/words.ts';
import { AnswerField } from './RadioField.tsx';

interface Props {
  name: keyof Words['ask'];
  opens: 'partners' | 'supportedMunicipalities' | 'studyMeans' | 'otherFunding';
  children: ReactNode;
}

/** A question before a list or text that may be empty: "no" is an answer, "yes" opens the field, which then has the notes. */
export function AskFirst({ name, opens, children }: Props) {
  const { words } = useAssessedForm();
  const isOpen = useWatch<FormValues, Props['name']>({ name }) === 'yes';
  return (
    <div data-opens={opens}>
      <AnswerField name={name} about={isOpen ? undefined : opens} legend={words.ask[name]} />
      {isOpen && children}
    </div>
  );
}
