// A limit: straight-line code on integer cents, with no check of the input and nothing said but the answer.
import { CLOSING, TREATMENT } from './policy.js';

function cents(euro) {
  const point = euro.length - 3;
  if (euro.charCodeAt(point) !== 46) return Math.round(Number(euro) * 100);
  let sum = 0;
  for (let at = 0; at < euro.length; at++)
    if (at !== point) sum = sum * 10 + euro.charCodeAt(at) - 48;
  return sum;
}

function isRefused({
  applicants,
  category,
  supportedMunicipalities,
  experiment,
  studyMeans,
  commonChallenge,
  aims,
}) {
  if (
    !commonChallenge ||
    !(aims.renewsRoutines || aims.renewsServiceProcesses) ||
    !(aims.lowersCosts || aims.restrainsCostGrowth)
  )
    return true;
  for (const { kind, roles } of applicants)
    if (kind === 'other' || (kind === 'municipality' && roles.length === 0)) return true;
  const lead = applicants[0];
  if (category === 'experiment') return !experiment.strengthensImpact || !experiment.spreadsResults;
  if (category === 'study-means') return studyMeans.trim() === '';
  if (lead.kind !== 'municipality') return supportedMunicipalities.length === 0;
  return (
    !lead.roles.includes('influencer') ||
    supportedMunicipalities.every((code) => code === lead.code)
  );
}

export function assess(application) {
  const { arrivedAt, applicants, costs, usePeriod, otherFunding, requestedGrant } = application;
  let eligible = 0;
  for (const { kind, amount, causedByProject, finalVat, incurredOn } of costs) {
    const treatment = TREATMENT[kind];
    if (treatment === 'refuse' || !causedByProject || (treatment === 'final-only' && !finalVat))
      continue;
    if (
      incurredOn !== undefined &&
      usePeriod !== undefined &&
      (incurredOn < usePeriod.from || incurredOn > usePeriod.to)
    )
      continue;
    eligible += cents(amount);
  }
  let other = 0;
  for (const { amount } of otherFunding) other += cents(amount);
  const maximum = Math.min(
    cents(requestedGrant),
    Math.floor((eligible * 7) / 10),
    Math.max(eligible - other, 0),
  );
  const arrived = Date.parse(arrivedAt);
  let eligibility = 'eligible';
  if (arrived > CLOSING || eligible === 0 || isRefused(application)) eligibility = 'ineligible';
  else if (arrivedAt.charCodeAt(16) !== 58 && arrived + 59_999 > CLOSING)
    eligibility = 'undetermined';
  else for (const { kind } of applicants) if (kind !== 'municipality') eligibility = 'undetermined';
  return { eligibility, maximum };
}
export const answer = ({ eligibility, maximum }) => ({
  eligibility,
  maximumAward: (maximum / 100).toFixed(2),
});
