import { useWatch } from 'react-hook-form';
import { AskFirst } from '../fields/AskFirst.tsx';
import { Part } from '../fields/Part.tsx';
import { AnswerField, RadioField } from '../fields/RadioField.tsx';
import { CodesField, TextField } from '../fields/TextField.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';

/** The object of the grant, and the questions on that kind of object. */
export function ObjectPart() {
  const { catalogue, words } = useAssessedForm();
  const category = useWatch<FormValues, 'category'>({ name: 'category' });
  const choices = Object.entries(catalogue.labels.category).map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <Part title={words.part.object}>
      <RadioField
        name="category"
        choices={[...choices, { value: '', label: words.answer.notAnswered }]}
      />
      {category === 'experiment' && (
        <>
          <AnswerField name="experiment.strengthensImpact" />
          <AnswerField name="experiment.spreadsResults" />
        </>
      )}
      {category === 'study-means' && (
        <AskFirst name="namesMeans" opens="studyMeans">
          <TextField name="studyMeans" />
        </AskFirst>
      )}
      {category === 'influencer-role' && (
        <AskFirst name="namesSupported" opens="supportedMunicipalities">
          <CodesField name="supportedMunicipalities" />
        </AskFirst>
      )}
    </Part>
  );
}
