import { useWatch } from 'react-hook-form';
import { AskFirst } from '../fields/AskFirst.tsx';
import { Part } from '../fields/Part.tsx';
import { AnswerField, RadioField } from '../fields/RadioField.tsx';
import { CodesField, TextField } from '../fields/TextField.tsx';
import { useTold } from '../told.ts';
import type { FormValues } from '../values/form-values.ts';

/** What the grant is for, and what that kind of object asks for. */
export function ObjectPart() {
  const { catalogue, words } = useTold();
  const category = useWatch<FormValues, 'category'>({ name: 'category' });
  const choices = Object.entries(catalogue.labels.category).map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <Part title={words.part.object}>
      <TextField name="id" />
      <RadioField
        name="category"
        choices={[...choices, { value: '', label: words.answer.notTold }]}
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
