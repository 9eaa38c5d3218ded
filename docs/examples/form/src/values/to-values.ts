import type { ApplicantDraft, CostLineDraft, Draft } from 'digikunta';
import type { Answer, ApplicantValues, CostValues, FormValues } from './form-values.ts';
import type { TypedKind } from './typed.ts';

/** Writes an amount, a day or a time as a person types it. */
export type Write = (kind: TypedKind, value: string) => string;

const asItIs: Write = (_, value) => value;
/** Writes nothing where there is no value. */
const written = (write: Write, kind: TypedKind, value: string | undefined): string =>
  value === undefined ? '' : write(kind, value);

const answer = (flag: boolean | undefined): Answer =>
  flag === undefined ? '' : flag ? 'yes' : 'no';
/** An empty list or text is the answer "no". */
const hasAny = (given: { readonly length: number } | undefined): Answer =>
  answer(given && given.length > 0);
const codes = (list: readonly string[] = []): string => list.join(', ');

export const newApplicant = ({
  kind,
  code = '',
  name = '',
  roles,
  members,
}: ApplicantDraft = {}): ApplicantValues => ({
  kind: kind ?? '',
  code,
  name,
  roles: roles?.length === 0 ? ['none'] : [...(roles ?? [])],
  members: codes(members),
});

export const newCostLine = (line: CostLineDraft = {}, write: Write = asItIs): CostValues => ({
  id: line.id ?? '',
  kind: line.kind ?? '',
  amount: written(write, 'euro', line.amount),
  description: line.description ?? '',
  causedByProject: answer(line.causedByProject),
  incurredOn: written(write, 'day', line.incurredOn),
  finalVat: answer(line.finalVat),
});

/** Makes the form's values of a draft, such as a saved one or one that a remedy has changed. */
export function toValues(draft: Draft, write: Write = asItIs): FormValues {
  const {
    id = '',
    category = '',
    applicants = [],
    partners,
    supportedMunicipalities,
    commonChallenge,
    studyMeans,
  } = draft;
  const { experiment = {}, aims = {}, costs = [], otherFunding, usePeriod = {} } = draft;
  return {
    id,
    arrivedAt: written(write, 'time', draft.arrivedAt),
    category,
    applicants: applicants.map((applicant) => newApplicant(applicant)),
    hasPartners: hasAny(partners),
    partners: (partners ?? []).map(({ name = '' }) => ({ name })),
    namesSupported: hasAny(supportedMunicipalities),
    supportedMunicipalities: codes(supportedMunicipalities),
    commonChallenge: answer(commonChallenge),
    experiment: {
      strengthensImpact: answer(experiment.strengthensImpact),
      spreadsResults: answer(experiment.spreadsResults),
    },
    namesMeans: hasAny(studyMeans),
    studyMeans: studyMeans ?? '',
    aims: {
      renewsRoutines: answer(aims.renewsRoutines),
      renewsServiceProcesses: answer(aims.renewsServiceProcesses),
      lowersCosts: answer(aims.lowersCosts),
      restrainsCostGrowth: answer(aims.restrainsCostGrowth),
    },
    costs: costs.map((line) => newCostLine(line, write)),
    requestedGrant: written(write, 'euro', draft.requestedGrant),
    hasOtherFunding: hasAny(otherFunding),
    otherFunding: (otherFunding ?? []).map(({ source = '', kind, amount }) => ({
      source,
      kind: kind ?? '',
      amount: written(write, 'euro', amount),
    })),
    usePeriod: {
      from: written(write, 'day', usePeriod.from),
      to: written(write, 'day', usePeriod.to),
    },
  };
}
