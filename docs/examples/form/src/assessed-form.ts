import type { Assessment } from 'digikunta';
import type { Issue } from 'digikunta/schema';
import { createContext, useContext } from 'react';
import type { Speech } from './words/languages.ts';

/** The assessment of the form's values, what is wrong with them, and the language to say it in. */
export interface AssessedForm extends Speech {
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
}

const AssessedFormContext = createContext<AssessedForm | null>(null);

export const AssessedFormProvider = AssessedFormContext.Provider;

export function useAssessedForm(): AssessedForm {
  const form = useContext(AssessedFormContext);
  if (!form) throw new Error('useAssessedForm() is called outside of <AssessedFormProvider>');
  return form;
}
