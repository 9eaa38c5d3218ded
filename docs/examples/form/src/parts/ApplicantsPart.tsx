import { useWatch } from 'react-hook-form';
import { AskFirst } from '../fields/AskFirst.tsx';
import { MunicipalityField, MunicipalityNames } from '../fields/MunicipalityField.tsx';
import { Group, Part } from '../fields/Part.tsx';
import { RolesField } from '../fields/RolesField.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { CodesField, TextField } from '../fields/TextField.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import { type FormValues, hasMembers, isAskedAsMunicipality } from '../values/form-values.ts';
import { newApplicant } from '../values/to-values.ts';

function Applicant({ index }: { index: number }) {
  const { catalogue } = useAssessedForm();
  const kind = useWatch<FormValues, `applicants.${number}.kind`>({
    name: `applicants.${index}.kind`,
  });
  return (
    <>
      <SelectField name={`applicants.${index}.kind`} labels={catalogue.labels.applicantKind} />
      {isAskedAsMunicipality({ kind }) ? (
        <>
          <MunicipalityField index={index} />
          <RolesField index={index} />
        </>
      ) : (
        <TextField name={`applicants.${index}.name`} />
      )}
      {hasMembers({ kind }) && <CodesField name={`applicants.${index}.members`} />}
    </>
  );
}

/** The applicants, and the partners that do not apply. */
export function ApplicantsPart() {
  const { words } = useAssessedForm();
  return (
    <Part title={words.field.applicants}>
      <MunicipalityNames />
      <Group path={['applicants']} hideName>
        <Rows name="applicants" blank={newApplicant()}>
          {(index) => <Applicant index={index} />}
        </Rows>
      </Group>
      <AskFirst name="hasPartners" opens="partners">
        <Group path={['partners']}>
          <Rows name="partners" blank={{ name: '' }}>
            {(index) => <TextField name={`partners.${index}.name`} />}
          </Rows>
        </Group>
      </AskFirst>
    </Part>
  );
}
