import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Application } from 'digikunta';
import type { FormValues } from './form-values.ts';
import { applicationIssues } from './read-draft.ts';
import { toDraft } from './to-draft.ts';

/** A whole application, but for its arrival, which the authority stamps. */
export type Submission = Omit<Application, 'arrivedAt'> & Partial<Pick<Application, 'arrivedAt'>>;

/** A Standard Schema of the form's values, for react-hook-form's resolver. */
export const submissionSchema: StandardSchemaV1<FormValues, Submission> = {
  '~standard': {
    version: 1,
    vendor: 'digikunta-example-form',
    validate: (values) => {
      // SAFETY: the form passes its own values, and a draft without issues is an application.
      const input = toDraft(values as FormValues);
      const issues = applicationIssues(input);
      return issues.length > 0 ? { issues } : { value: input as Submission };
    },
  },
};
