// What the rule engines are handed: whole cents, and days and instants as numbers, since their own cents and instants err.
const cents = (euro) => Math.round(Number(euro) * 100);
const day = (text) => Number(text.slice(0, 4) + text.slice(5, 7) + text.slice(8));

export function factsOf({
  arrivedAt,
  category,
  applicants,
  supportedMunicipalities,
  experiment,
  studyMeans,
  commonChallenge,
  aims,
  ...money
}) {
  const { costs, usePeriod, otherFunding, requestedGrant } = money;
  const arrived = Date.parse(arrivedAt);
  return {
    arrived,
    // Known to the minute only, a stamp may be up to its last millisecond.
    arrivedLatest: /T\d\d:\d\d:/.test(arrivedAt) ? arrived : arrived + 59_999,
    category,
    applicants: applicants.map(({ kind, code, roles }) => ({ kind, code, roles })),
    supportedMunicipalities,
    experiment,
    studyMeans,
    commonChallenge,
    aims,
    costs: costs.map(({ kind, amount, causedByProject, finalVat, incurredOn }) => ({
      kind,
      cents: cents(amount),
      causedByProject,
      finalVat,
      // A line without a day, or without a period to hold it against, counts.
      day: incurredOn === undefined || usePeriod === undefined ? 0 : day(incurredOn),
    })),
    from: usePeriod === undefined ? 0 : day(usePeriod.from),
    to: usePeriod === undefined ? 0 : day(usePeriod.to),
    otherFunding: otherFunding.map(({ amount }) => ({ cents: cents(amount) })),
    requested: cents(requestedGrant),
  };
}

/** The sums, for engines that have no lists of records. */
export function sumsOf({ costs, from, to, otherFunding }) {
  const counts = ({ kind, causedByProject, finalVat, day: on }) =>
    causedByProject &&
    (ACCEPTED.has(kind) || (kind === 'vat' && finalVat)) &&
    (on === 0 || (on >= from && on <= to));
  return {
    eligible: costs.reduce((sum, line) => (counts(line) ? sum + line.cents : sum), 0),
    other: otherFunding.reduce((sum, source) => sum + source.cents, 0),
  };
}

export const ACCEPTED = new Set([
  'salaries',
  'travel',
  'premises',
  'services',
  'materials',
  'software',
  'internal',
  'other',
]);
export const euro = (amount) => (amount / 100).toFixed(2);
