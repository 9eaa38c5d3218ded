// The whole decision in FEEL, but for the preparation of numbers.
import { evaluate } from 'feelin';
import { ACCEPTED, euro, factsOf } from './engine-facts.js';
import { CLOSING } from './policy.js';

const DECISION = `{
  eligible: sum(for c in costs return if c.causedByProject and (list contains(accepted, c.kind) or (c.kind = "vat" and c.finalVat))
    and (c.day = 0 or (c.day >= from and c.day <= to)) then c.cents else 0),
  other: if count(otherFunding) = 0 then 0 else sum(for f in otherFunding return f.cents),
  lead: applicants[1],
  lead is municipality: lead.kind = "municipality",
  category refused: if category = "experiment" then not(experiment.strengthensImpact and experiment.spreadsResults)
    else if category = "study-means" then matches(studyMeans, "^\\\\s*$")
    else (lead is municipality and not(list contains(lead.roles, "influencer")))
      or not(some code in supportedMunicipalities satisfies not(lead is municipality and code = lead.code)),
  refused: arrived > closing or eligible = 0 or category refused or not(commonChallenge)
    or not(aims.renewsRoutines or aims.renewsServiceProcesses) or not(aims.lowersCosts or aims.restrainsCostGrowth)
    or (some a in applicants satisfies a.kind = "other" or (a.kind = "municipality" and count(a.roles) = 0)),
  open: arrivedLatest > closing or (some a in applicants satisfies a.kind = "joint-authority"),
  answer: {
    eligibility: if refused then "ineligible" else if open then "undetermined" else "eligible",
    maximum: min(requested, floor(eligible * 7 / 10), max(eligible - other, 0))
  }
}.answer`;
const accepted = [...ACCEPTED];

export const assess = (application) =>
  evaluate(DECISION, { ...factsOf(application), accepted, closing: CLOSING }).value;
export const answer = ({ eligibility, maximum }) => ({ eligibility, maximumAward: euro(maximum) });
