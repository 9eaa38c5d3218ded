import { AskFirst } from '../fields/AskFirst.tsx';
import { Group, Part } from '../fields/Part.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { AmountField, TextField } from '../fields/TextField.tsx';
import { useAssessedForm } from '../assessed-form.ts';

/** The grant requested, and the funding from elsewhere. */
export function FundingPart() {
  const { catalogue, words } = useAssessedForm();
  return (
    <Part title={words.part.funding}>
      <AmountField name="requestedGrant" />
      <AskFirst name="hasOtherFunding" opens="otherFunding">
        <Group path={['otherFunding']}>
          <Rows name="otherFunding" blank={{ source: '', kind: '', amount: '' }}>
            {(index) => (
              <>
                <TextField name={`otherFunding.${index}.source`} />
                <SelectField
                  name={`otherFunding.${index}.kind`}
                  labels={catalogue.labels.fundingKind}
                />
                <AmountField name={`otherFunding.${index}.amount`} />
              </>
            )}
          </Rows>
        </Group>
      </AskFirst>
    </Part>
  );
}
