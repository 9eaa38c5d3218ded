import { useWatch } from 'react-hook-form';
import { AskFirst } from '../fields/AskFirst.tsx';
import { Group, Part } from '../fields/Part.tsx';
import { RolesField } from '../fields/RolesField.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { CodesField, TextField } from '../fields/TextField.tsx';
import { useAssessedForm } from '../assessed-form.ts';
import { type FormValues, hasMembers, isAskedAsMunicipality } from '../values/form-values.ts';
import { newApplicant } from '../values/to-values.ts';

function Applicant({ index }: { index: number }) {
  const { catalogue, words } = useAssessedForm();
  const kind = useWatch<FormValues, `applicants.${number}.kind`>({
    name: `applicants.${index}.kind`,
  });
  return (
    <>
      <SelectField name={`applicants.${index}.kind`} labels={catalogue.labels.applicantKind} />
      <TextField name={`applicants.${index}.name`} />
      {isAskedAsMunicipality({ kind }) && (
        <>
          <TextField name={`applicants.${index}.code`} inputMode="numeric" hint={words.hint.code} />
          <RolesField index={index} />
        </>
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
