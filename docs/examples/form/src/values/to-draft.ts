import {
  type Answer,
  type ApplicantValues,
  type CostValues,
  type FormValues,
  hasMembers,
  isAskedAsMunicipality,
} from './form-values.ts';
import { codesIn } from './municipalities.ts';

/** Reads an amount, a day or a time as typed; `undefined` if it cannot be read. */
export type Read = (name: string, text: string) => string | undefined;

const flag = (answer: Answer): boolean | undefined =>
  answer === '' ? undefined : answer === 'yes';
const filled = <T>(rows: T[]): T[] | undefined => (rows.length === 0 ? undefined : rows);

/** "No" is an empty list; "yes" is the list once it has an entry. */
function unlessNo<T>(answer: Answer, rows: T[]): T[] | undefined {
  if (answer === 'no') return [];
  return answer === 'yes' ? filled(rows) : undefined;
}

/** No box ticked is no answer; "none of these" is the answer "no role". */
const rolesOf = (roles: ApplicantValues['roles']): string[] | undefined =>
  filled(roles) && roles.filter((role) => role !== 'none');

const applicantOf = (applicant: ApplicantValues): object => ({
  kind: applicant.kind,
  ...(isAskedAsMunicipality(applicant) && {
    code: applicant.code,
    roles: rolesOf(applicant.roles),
  }),
  name: applicant.name,
  ...(hasMembers(applicant) && { members: filled(codesIn(applicant.members)) }),
});

const costLineOf = (line: CostValues, index: number, read: Read): object => ({
  id: line.id,
  kind: line.kind,
  amount: read(`costs.${index}.amount`, line.amount),
  description: line.description,
  causedByProject: flag(line.causedByProject),
  incurredOn: read(`costs.${index}.incurredOn`, line.incurredOn),
  finalVat: line.kind === 'vat' ? flag(line.finalVat) : undefined,
});

/**
 * Makes input for the library's `readDraft` of the form's values; blanks are left to it. Leaves out what the form does not
 * show, such as the study's means when another object is chosen.
 */
export function toInput(values: FormValues, read: Read): object {
  const { category, aims, experiment } = values;
  return {
    id: values.id,
    arrivedAt: read('arrivedAt', values.arrivedAt),
    category,
    applicants: filled(values.applicants.map(applicantOf)),
    partners: unlessNo(
      values.hasPartners,
      values.partners.map(({ name }) => ({ name })),
    ),
    supportedMunicipalities:
      category === 'influencer-role'
        ? unlessNo(values.namesSupported, codesIn(values.supportedMunicipalities))
        : undefined,
    commonChallenge: flag(values.commonChallenge),
    experiment:
      category === 'experiment'
        ? {
            strengthensImpact: flag(experiment.strengthensImpact),
            spreadsResults: flag(experiment.spreadsResults),
          }
        : undefined,
    studyMeans:
      category === 'study-means' && values.namesMeans === 'yes' ? values.studyMeans : undefined,
    aims: {
      renewsRoutines: flag(aims.renewsRoutines),
      renewsServiceProcesses: flag(aims.renewsServiceProcesses),
      lowersCosts: flag(aims.lowersCosts),
      restrainsCostGrowth: flag(aims.restrainsCostGrowth),
    },
    costs: filled(values.costs.map((line, index) => costLineOf(line, index, read))),
    requestedGrant: read('requestedGrant', values.requestedGrant),
    otherFunding: unlessNo(
      values.hasOtherFunding,
      values.otherFunding.map(({ source, kind, amount }, index) => ({
        source,
        kind,
        amount: read(`otherFunding.${index}.amount`, amount),
      })),
    ),
    usePeriod: {
      from: read('usePeriod.from', values.usePeriod.from),
      to: read('usePeriod.to', values.usePeriod.to),
    },
  };
}

/** True if the applicant answers that no means of the study is named: an empty text, which `readDraft` takes for a blank. */
export const saysNoMeans = ({ category, namesMeans }: FormValues): boolean =>
  category === 'study-means' && namesMeans === 'no';
