import type { ApplicantDraft, CostLineDraft, Draft } from 'digikunta';
import type { Answer, ApplicantValues, CostValues, FormValues } from './form-values.ts';

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

export const newCostLine = ({
  id = '',
  kind,
  amount = '',
  description = '',
  causedByProject,
  incurredOn = '',
  finalVat,
}: CostLineDraft = {}): CostValues => ({
  id,
  kind: kind ?? '',
  amount,
  description,
  causedByProject: answer(causedByProject),
  incurredOn,
  finalVat: answer(finalVat),
});

/** Makes the form's values of a draft, such as a saved one or one that a remedy has changed. */
export function toValues(draft: Draft): FormValues {
  const {
    id = '',
    arrivedAt = '',
    category = '',
    applicants = [],
    partners,
    supportedMunicipalities,
    commonChallenge,
    studyMeans,
  } = draft;
  const {
    experiment = {},
    aims = {},
    costs = [],
    requestedGrant = '',
    otherFunding,
    usePeriod = {},
  } = draft;
  return {
    id,
    arrivedAt,
    category,
    applicants: applicants.map(newApplicant),
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
    costs: costs.map(newCostLine),
    requestedGrant,
    hasOtherFunding: hasAny(otherFunding),
    otherFunding: (otherFunding ?? []).map(({ source = '', kind, amount = '' }) => ({
      source,
      kind: kind ?? '',
      amount,
    })),
    usePeriod: { from: usePeriod.from ?? '', to: usePeriod.to ?? '' },
  };
}
