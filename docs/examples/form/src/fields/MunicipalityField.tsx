import { useFormContext, useWatch } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { codeOf, namesIn, nameOf } from '../values/municipalities.ts';
import { Mark } from './Mark.tsx';
import { TextField } from './TextField.tsx';

/** The names to choose from, once in the page. */
export function MunicipalityNames() {
  const { language } = useAssessedForm();
  return (
    <datalist id="municipality-names">
      {namesIn(language).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** A municipality, chosen by its name in Finnish or Swedish; the code follows the name, and can be typed as well. */
export function MunicipalityField({ index }: { index: number }) {
  const { page, language, words } = useAssessedForm();
  const { setValue, getValues } = useFormContext<FormValues>();
  const applicants = useWatch<FormValues, 'applicants'>({ name: 'applicants' });
  const { name = '', code = '' } = applicants[index] ?? {};
  const named = codeOf(name);
  const codeName = nameOf(code, language);
  const isTwice = applicants.some(
    (one, place) => place < index && code !== '' && one.code === code,
  );
  const fault =
    name.trim() !== '' && named === null && codeName === null
      ? page.municipality.unknown
      : codeName !== null && name.trim() !== '' && named !== code
        ? page.municipality.mismatch(code, codeName)
        : isTwice
          ? page.municipality.duplicate
          : null;
  return (
    <>
      <TextField
        name={`applicants.${index}.name`}
        label={page.field.municipality}
        hint={page.hint.municipality}
        list="municipality-names"
        onBlur={() => {
          const found = codeOf(getValues(`applicants.${index}.name`));
          if (found !== null) setValue(`applicants.${index}.code`, found, { shouldDirty: true });
        }}
      />
      <TextField
        name={`applicants.${index}.code`}
        inputMode="numeric"
        hint={page.hint.code}
        echo={codeName === null ? undefined : page.understood(`${codeName} (${code})`)}
        onBlur={() => {
          const found = nameOf(getValues(`applicants.${index}.code`), language);
          if (found !== null && getValues(`applicants.${index}.name`).trim() === '')
            setValue(`applicants.${index}.name`, found, { shouldDirty: true });
        }}
      >
        <p className="note wrong municipality" role="status">
          {fault !== null && (
            <>
              <Mark of="wrong" /> <strong>{words.wrong}:</strong> {fault}
            </>
          )}
        </p>
      </TextField>
    </>
  );
}
