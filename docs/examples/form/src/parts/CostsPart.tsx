import { useWatch } from 'react-hook-form';
import { Group, Part } from '../fields/Part.tsx';
import { AnswerField } from '../fields/RadioField.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { AmountField, DayField, TextField } from '../fields/TextField.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { newCostLine } from '../values/to-values.ts';

function CostLine({ index }: { index: number }) {
  const { catalogue, page } = useAssessedForm();
  const kind = useWatch<FormValues, `costs.${number}.kind`>({ name: `costs.${index}.kind` });
  return (
    <>
      <SelectField name={`costs.${index}.kind`} labels={catalogue.labels.costKind} />
      <AmountField
        name={`costs.${index}.amount`}
        label={kind === 'vat' ? page.field.vatAmount : undefined}
      />
      <AnswerField name={`costs.${index}.causedByProject`} />
      {kind === 'vat' && <AnswerField name={`costs.${index}.finalVat`} />}
      <DayField name={`costs.${index}.incurredOn`} />
      <TextField name={`costs.${index}.description`} />
    </>
  );
}

/** The cost estimate, line by line. */
export function CostsPart() {
  const { words } = useAssessedForm();
  return (
    <Part title={words.field.costs}>
      <Group path={['costs']} hideName>
        <Rows name="costs" blank={newCostLine()}>
          {(index) => <CostLine index={index} />}
        </Rows>
      </Group>
      <Group path={['usePeriod']}>
        <DayField name="usePeriod.from" />
        <DayField name="usePeriod.to" />
      </Group>
    </Part>
  );
}
