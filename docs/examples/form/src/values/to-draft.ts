import {
  type ApplicantValues,
  type Answer,
  type CostValues,
  type FormValues,
  hasMembers,
  isAskedAsMunicipality,
} from './form-values.ts';

const text = (typed: string): string | undefined =>
  typed.trim() === '' ? undefined : typed.trim();
const flag = (answer: Answer): boolean | undefined =>
  answer === '' ? undefined : answer === 'yes';
const codes = (typed: string): string[] | undefined => text(typed)?.split(/[\s,;]+/);

/** A record of the fields that have a value. */
const facts = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const group = (fields: object): object | undefined =>
  Object.keys(facts(fields)).length === 0 ? undefined : facts(fields);
const filled = <T>(rows: T[]): T[] | undefined => (rows.length === 0 ? undefined : rows);

/** "No" is an empty answer; "yes" is the answer once there is one. */
function unlessNo<T>(answer: Answer, none: T, given: T | undefined): T | undefined {
  if (answer === 'no') return none;
  return answer === 'yes' ? given : undefined;
}

/** No box ticked is no answer; "none of these" is the answer "no role". */
const rolesOf = (roles: ApplicantValues['roles']): string[] | undefined =>
  filled(roles) && roles.filter((role) => role !== 'none');

function applicantOf(applicant: ApplicantValues): object {
  const { kind, code, name, roles, members } = applicant;
  return facts({
    kind: text(kind),
    ...(isAskedAsMunicipality(applicant) ? { code: text(code), roles: rolesOf(roles) } : {}),
    name: text(name),
    ...(hasMembers(applicant) ? { members: codes(members) } : {}),
  });
}

function costLineOf({
  id,
  kind,
  amount,
  description,
  causedByProject,
  incurredOn,
  finalVat,
}: CostValues): object {
  return facts({
    id: text(id),
    kind: text(kind),
    amount: text(amount),
    description: text(description),
    causedByProject: flag(causedByProject),
    incurredOn: text(incurredOn),
    finalVat: kind === 'vat' ? flag(finalVat) : undefined,
  });
}

/**
 * Makes a draft of the form's values, for `parseDraft`, which says what is wrong with it. Leaves out what the form does not
 * show, such as the study's means when another object is chosen.
 */
export function toDraft(values: FormValues): unknown {
  const { category, experiment, aims, usePeriod } = values;
  return facts({
    id: text(values.id),
    arrivedAt: text(values.arrivedAt),
    category: text(category),
    applicants: filled(values.applicants.map(applicantOf)),
    partners: unlessNo(
      values.hasPartners,
      [],
      filled(values.partners.map(({ name }) => facts({ name: text(name) }))),
    ),
    supportedMunicipalities:
      category === 'influencer-role'
        ? unlessNo(values.namesSupported, [], codes(values.supportedMunicipalities))
        : undefined,
    commonChallenge: flag(values.commonChallenge),
    experiment:
      category === 'experiment'
        ? group({
            strengthensImpact: flag(experiment.strengthensImpact),
            spreadsResults: flag(experiment.spreadsResults),
          })
        : undefined,
    studyMeans:
      category === 'study-means'
        ? unlessNo(values.namesMeans, '', text(values.studyMeans))
        : undefined,
    aims: group({
      renewsRoutines: flag(aims.renewsRoutines),
      renewsServiceProcesses: flag(aims.renewsServiceProcesses),
      lowersCosts: flag(aims.lowersCosts),
      restrainsCostGrowth: flag(aims.restrainsCostGrowth),
    }),
    costs: filled(values.costs.map(costLineOf)),
    requestedGrant: text(values.requestedGrant),
    otherFunding: unlessNo(
      values.hasOtherFunding,
      [],
      filled(
        values.otherFunding.map(({ source, kind, amount }) =>
          facts({ source: text(source), kind: text(kind), amount: text(amount) }),
        ),
      ),
    ),
    usePeriod: group({ from: text(usePeriod.from), to: text(usePeriod.to) }),
  });
}
