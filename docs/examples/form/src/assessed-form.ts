import type { Assessment, Draft, Language } from 'digikunta';
import { createContext, useContext } from 'react';
import type { FieldIssue } from './values/read-form.ts';
import type { Speech } from './words/languages.ts';

/** The assessment of the form's values, what is wrong with them, and the language to say it in. */
export interface AssessedForm extends Speech {
  readonly language: Language;
  readonly draft: Draft;
  readonly assessment: Assessment;
  /** What is wrong with the fields, except with the one that is being typed. */
  readonly issues: readonly FieldIssue[];
  /** True if a field cannot be read, be it the one that is being typed. */
  readonly hasFaults: boolean;
  /** True once the applicant has asked for a check: what is missing is then said at each field. */
  readonly isChecked: boolean;
  /** What each amount, day and time was read as, by the field's name. */
  readonly understood: ReadonlyMap<string, string>;
  /** The fields whose last value that could be read counts. */
  readonly kept: readonly string[];
}

const AssessedFormContext = createContext<AssessedForm | null>(null);

export const AssessedFormProvider = AssessedFormContext.Provider;

export function useAssessedForm(): AssessedForm {
  const form = useContext(AssessedFormContext);
  if (!form) throw new Error('useAssessedForm() is called outside of <AssessedFormProvider>');
  return form;
}
