import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Application } from 'digikunta';
import { applicationSchema } from 'digikunta/schema';
import type { FormValues } from './form-values.ts';
import { toDraft } from './to-draft.ts';

/** A whole application, but for its arrival, which the authority stamps. */
const schema = applicationSchema.partial({ arrivedAt: true });

export type Submission = Omit<Application, 'arrivedAt'> & Partial<Pick<Application, 'arrivedAt'>>;

/** The same as a Standard Schema of the form's values, for react-hook-form's resolver. */
export const submissionSchema: StandardSchemaV1<FormValues, Submission> = {
  '~standard': {
    version: 1,
    vendor: 'digikunta-example-form',
    validate: (values) => schema['~standard'].validate(toDraft(values as FormValues)),
  },
};
