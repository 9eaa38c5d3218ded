// Seeded applications that tell everything, good and bad, around the limits of the call: the same on every run.
const COST_KINDS =
  'salaries travel premises services materials software equipment internal vat overhead in-kind depreciation provision financing penalty representation other'.split(
    ' ',
  );
const CODES = ['418', '536', '980', '091', '478'];
const ARRIVALS = [
  '2017-09-14T12:00:00Z',
  '2017-09-15T16:15:00+03:00',
  '2017-09-15T16:15+03:00',
  '2017-09-15T13:15:00.001Z',
];

/** Numbers from 0 up to `below` (Numerical Recipes' generator, its high bits). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function maker(seed, chanceOfNo) {
  const upTo = numbers(seed);
  const oneOf = (values) => values[upTo(values.length)];
  const yes = () => upTo(100) >= chanceOfNo;
  const some = (values) => values.filter(() => upTo(2) === 1);
  const list = (length, make) => Array.from({ length }, make);
  const money = (most) => `${upTo(most)}.${upTo(10)}${upTo(10)}`;
  const day = (from, days) =>
    new Date(Date.UTC(2017, 9, 1 + from + upTo(days))).toISOString().slice(0, 10);
  /** Fields in any order, as applications of many senders have them. */
  const shuffled = (record) => {
    const entries = Object.entries(record);
    for (let last = entries.length - 1; last > 0; last--) {
      const other = upTo(last + 1);
      [entries[last], entries[other]] = [entries[other], entries[last]];
    }
    return Object.fromEntries(entries);
  };

  const applicant = () =>
    shuffled({
      kind: yes() ? 'municipality' : oneOf(['joint-authority', 'other']),
      code: oneOf(CODES),
      name: oneOf(['Lempäälä', 'Nokia', 'Ylöjärvi']),
      roles: yes()
        ? ['influencer', ...some(['experimenter', 'joining'])]
        : some(['experimenter', 'joining']),
      members: some(CODES),
    });
  const line = () =>
    shuffled({
      kind: oneOf(COST_KINDS),
      amount: money(50_000),
      causedByProject: yes(),
      finalVat: upTo(2) === 0,
      ...(upTo(2) === 0 && { incurredOn: day(0, 300) }),
    });

  return (lines) =>
    shuffled({
      arrivedAt: yes() ? ARRIVALS[0] : oneOf(ARRIVALS),
      category: oneOf(['experiment', 'study-means', 'influencer-role']),
      applicants: list(1 + upTo(3), applicant),
      supportedMunicipalities: yes() ? CODES.slice(0, 2 + upTo(3)) : some(CODES.slice(0, 2)),
      commonChallenge: yes(),
      experiment: shuffled({ strengthensImpact: yes(), spreadsResults: yes() }),
      studyMeans: yes() ? 'Sähköiset kokoukset' : oneOf(['', ' ']),
      aims: shuffled({
        renewsRoutines: yes(),
        renewsServiceProcesses: yes(),
        lowersCosts: yes(),
        restrainsCostGrowth: yes(),
      }),
      costs: [...list(lines - 1, line), { ...line(), amount: `${1 + upTo(9000)}.01` }],
      requestedGrant: `${1 + upTo(lines * 10_000)}.${upTo(10)}${upTo(10)}`,
      otherFunding: list(upTo(3), () =>
        shuffled({
          source: 'muu rahoittaja',
          kind: oneOf(['state', 'other-public', 'private', 'income']),
          amount: money(20_000),
        }),
      ),
      ...(yes() && { usePeriod: shuffled({ from: day(0, 30), to: day(150, 100) }) }),
    });
}

/** Applications as JSON.parse gives them; `linesOf` tells how many cost lines each has. */
export function applications(count, linesOf, { seed = 2017, chanceOfNo = 5 } = {}) {
  const make = maker(seed, chanceOfNo);
  return JSON.parse(
    JSON.stringify(Array.from({ length: count }, (_, index) => make(linesOf(index)))),
  );
}

/** For the agreement of all subjects: every rule fails at times. */
export const random = (count) =>
  applications(count, (index) => 1 + (index % 5), { seed: 688, chanceOfNo: 12 });
/** A batch of small and middling applications. */
export const batch = (count) => applications(count, (index) => 1 + (index % 20), { seed: 2001 });
