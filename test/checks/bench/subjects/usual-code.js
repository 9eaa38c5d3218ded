// What a team would write by hand: zod at the border, decimal.js for money, date-fns-tz for the deadline, plain rules.
import { fromZonedTime } from 'date-fns-tz';
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { DECIDED_ON, TREATMENT } from './policy.js';

const euro = z.string().regex(/^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/);
const day = z.iso.date();
const code = z.string().regex(/^\d{3}$/);
const flag = z.boolean().optional();
const schema = z.strictObject({
  id: z.string().optional(),
  arrivedAt: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/),
  category: z.enum(['experiment', 'study-means', 'influencer-role']),
  applicants: z.array(
    z.strictObject({
      kind: z.enum(['municipality', 'joint-authority', 'other']),
      code: code.optional(),
      name: z.string().optional(),
      roles: z.array(z.enum(['experimenter', 'influencer', 'joining'])).optional(),
      members: z.array(code).optional(),
    }),
  ),
  supportedMunicipalities: z.array(code).optional(),
  commonChallenge: flag,
  experiment: z.strictObject({ strengthensImpact: flag, spreadsResults: flag }).optional(),
  studyMeans: z.string().optional(),
  aims: z.strictObject({
    renewsRoutines: flag,
    renewsServiceProcesses: flag,
    lowersCosts: flag,
    restrainsCostGrowth: flag,
  }),
  costs: z.array(
    z.strictObject({
      id: z.string().optional(),
      kind: z.enum(Object.keys(TREATMENT)),
      amount: euro,
      description: z.string().optional(),
      causedByProject: z.boolean(),
      incurredOn: day.optional(),
      finalVat: flag,
    }),
  ),
  requestedGrant: euro,
  otherFunding: z
    .array(
      z.strictObject({
        source: z.string(),
        kind: z.enum(['state', 'other-public', 'private', 'income']),
        amount: euro,
      }),
    )
    .optional(),
  usePeriod: z.strictObject({ from: day, to: day }).optional(),
});

const CLOSING = fromZonedTime('2017-09-15T16:15:00', 'Europe/Helsinki');
const CLOSES_AT = CLOSING.toISOString();
const RATE = new Decimal('0.70');
const ZERO = new Decimal(0);
const EFFECT = { cooperation: 'prefer', criteria: 'inform', cap: 'limit', cofunding: 'limit' };
const CLAUSES = ['release'];

const finding = (rule, outcome, reason, facts, paths) => ({
  rule,
  outcome,
  effect: EFFECT[rule] ?? 'require',
  reason: `${rule}.${reason}`,
  facts,
  paths,
  clauses: CLAUSES,
});

function deadline({ arrivedAt }) {
  const arrived = new Date(arrivedAt);
  const facts = { arrivedAt, closesAt: CLOSES_AT, zone: 'Europe/Helsinki' };
  const paths = [['arrivedAt']];
  if (arrived > CLOSING) return finding('deadline', 'not-met', 'late', facts, paths);
  const hasSeconds = /T\d\d:\d\d:/.test(arrivedAt);
  if (!hasSeconds && arrived.getTime() + 59_999 > CLOSING.getTime())
    return finding('deadline', 'review', 'to-the-minute', facts, paths);
  return finding('deadline', 'met', 'in-time', facts, paths);
}

function applicants({ applicants: all, category }) {
  const found = all.flatMap(({ kind, name, roles }, index) => {
    const facts = { applicant: { number: index + 1, name: name ?? null } };
    const paths = [['applicants', index, 'roles']];
    if (kind === 'other')
      return [finding('applicant', 'not-met', 'not-municipality', facts, paths)];
    if (kind !== 'municipality')
      return [finding('applicant', 'review', 'joint-body', facts, paths)];
    if (roles === undefined)
      return [finding('applicant', 'missing', 'roles-missing', facts, paths)];
    if (roles.length === 0)
      return [finding('applicant', 'not-met', 'not-participant', facts, paths)];
    if (index === 0 && category === 'influencer-role' && !roles.includes('influencer')) {
      return [finding('applicant', 'not-met', 'not-influencer', facts, paths)];
    }
    return [];
  });
  if (found.length > 0) return found;
  const names = all.map(({ name }, index) => ({ number: index + 1, name: name ?? null }));
  return [finding('applicant', 'met', 'participants', { applicants: names }, [['applicants']])];
}

const told = (rule, facts, reason, paths) => {
  if (facts.includes(false)) return finding(rule, 'not-met', `${reason}-denied`, {}, paths);
  return finding(rule, facts.includes(undefined) ? 'missing' : 'met', reason, {}, paths);
};

function category({
  category: asked,
  experiment = {},
  studyMeans,
  supportedMunicipalities,
  applicants: [lead],
}) {
  if (asked === 'experiment')
    return told('category', [experiment.strengthensImpact, experiment.spreadsResults], 'effects', [
      ['experiment'],
    ]);
  if (asked === 'study-means') {
    const outcome =
      studyMeans === undefined ? 'missing' : studyMeans.trim() === '' ? 'not-met' : 'met';
    return finding('category', outcome, 'means', {}, [['studyMeans']]);
  }
  const paths = [['supportedMunicipalities']];
  if (supportedMunicipalities === undefined)
    return finding('category', 'missing', 'supports-missing', {}, paths);
  const municipalities = [...new Set(supportedMunicipalities)].filter(
    (one) => lead.kind !== 'municipality' || one !== lead.code,
  );
  return finding(
    'category',
    municipalities.length > 0 ? 'met' : 'not-met',
    'supports',
    { municipalities },
    paths,
  );
}

const anyOf = (facts) =>
  facts.includes(true) ? 'met' : facts.includes(undefined) ? 'missing' : 'not-met';

function aims({
  commonChallenge,
  aims: { renewsRoutines, renewsServiceProcesses, lowersCosts, restrainsCostGrowth },
}) {
  const parts = {
    challenge: anyOf([commonChallenge]),
    renewal: anyOf([renewsRoutines, renewsServiceProcesses]),
    savings: anyOf([lowersCosts, restrainsCostGrowth]),
  };
  const problems = Object.entries(parts).filter(([, outcome]) => outcome !== 'met');
  if (problems.length > 0)
    return problems.map(([part, outcome]) => finding('aims', outcome, part, {}, [['aims']]));
  return [finding('aims', 'met', 'declared', parts, [['commonChallenge'], ['aims']])];
}

function cooperation({ applicants: all }) {
  const codes = new Set(
    all.flatMap(({ kind, code: own, members = [] }) =>
      kind === 'municipality' ? [own] : kind === 'other' ? [] : members,
    ),
  );
  const facts = { municipalities: [...codes], minimum: 2 };
  return finding(
    'cooperation',
    codes.size >= 2 ? 'met' : 'not-met',
    codes.size >= 2 ? 'several' : 'single',
    facts,
    [['applicants']],
  );
}

const criteria = () =>
  ['general-significance', 'new-ways-of-organising', 'innovativeness'].map((criterion) =>
    finding('criteria', 'review', 'needs-review', { criterion, review: criterion }, []),
  );

function assessLine({ kind, causedByProject, finalVat, incurredOn }, period) {
  const treatment = TREATMENT[kind];
  if (treatment === 'refuse') return ['not-met', 'refused-kind'];
  if (treatment === 'final-only' && finalVat === false) return ['not-met', 'recoverable-vat'];
  if (!causedByProject) return ['not-met', 'not-caused'];
  if (incurredOn !== undefined && period && (incurredOn < period.from || incurredOn > period.to))
    return ['not-met', 'outside-period'];
  if (treatment === 'final-only' && finalVat === undefined) return ['missing', 'line-incomplete'];
  if (incurredOn !== undefined && !period) return ['missing', 'period-missing'];
  if (treatment === 'review') return ['review', 'needs-review'];
  if (incurredOn !== undefined && incurredOn < DECIDED_ON) return ['review', 'before-decision'];
  return ['met', treatment === 'final-only' ? 'final-vat' : 'accepted'];
}

function weigh({ costs, usePeriod }) {
  let [submitted, eligible, underReview] = [ZERO, ZERO, ZERO];
  const lines = costs.map((line, index) => {
    const [outcome, reason] = assessLine(line, usePeriod);
    const amount = new Decimal(line.amount);
    const counts = outcome === 'met' || outcome === 'review' || reason === 'period-missing';
    submitted = submitted.plus(amount);
    if (counts) eligible = eligible.plus(amount);
    if (outcome === 'review') underReview = underReview.plus(amount);
    const counted = counts ? amount.toFixed(2) : '0.00';
    return {
      index,
      kind: line.kind,
      outcome,
      counted,
      reason: `costs.${reason}`,
      facts: { kind: line.kind },
      clauses: CLAUSES,
    };
  });
  return { lines, submitted, eligible, underReview };
}

function cofunding({ otherFunding, requestedGrant }, other, eligible) {
  if (otherFunding === undefined)
    return [finding('cofunding', 'missing', 'not-told', {}, [['otherFunding']])];
  if (otherFunding.length === 0)
    return [finding('cofunding', 'met', 'none', {}, [['otherFunding']])];
  const within = other.plus(requestedGrant).lte(eligible);
  const facts = {
    requested: requestedGrant,
    otherFunding: other.toFixed(2),
    eligibleCosts: eligible.toFixed(2),
  };
  const state = otherFunding.flatMap(({ kind, source, amount }, index) =>
    kind === 'state'
      ? [
          finding('cofunding', 'review', 'state-money', { source, amount }, [
            ['otherFunding', index, 'kind'],
          ]),
        ]
      : [],
  );
  return [
    finding('cofunding', within ? 'met' : 'not-met', within ? 'within' : 'exceeded', facts, [
      ['requestedGrant'],
    ]),
    ...state,
  ];
}

export function assess(input) {
  const application = schema.parse(input);
  const { lines, submitted, eligible, underReview } = weigh(application);
  const requested = new Decimal(application.requestedGrant);
  const other = (application.otherFunding ?? []).reduce(
    (sum, { amount }) => sum.plus(amount),
    ZERO,
  );
  const ceiling = eligible.times(RATE).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const room = Decimal.max(eligible.minus(other), 0);
  const maximum = Decimal.min(requested, ceiling, room);
  const within = requested.lte(ceiling);
  const capFacts = {
    requested: application.requestedGrant,
    ceiling: ceiling.toFixed(2),
    eligibleCosts: eligible.toFixed(2),
    rate: '0.70',
  };
  const findings = [
    deadline(application),
    ...applicants(application),
    category(application),
    ...aims(application),
    cooperation(application),
    ...criteria(),
    finding(
      'costs',
      eligible.gt(0) ? 'met' : 'not-met',
      eligible.gt(0) ? 'eligible' : 'none-eligible',
      {},
      [['costs']],
    ),
    finding('cap', within ? 'met' : 'not-met', within ? 'within' : 'exceeded', capFacts, [
      ['requestedGrant'],
      ['costs'],
    ]),
    ...cofunding(application, other, eligible),
  ];
  const required = findings.filter(({ effect }) => effect === 'require');
  return {
    eligibility: required.some(({ outcome }) => outcome === 'not-met')
      ? 'ineligible'
      : required.every(({ outcome }) => outcome === 'met')
        ? 'eligible'
        : 'undetermined',
    preferred: findings.find(({ rule }) => rule === 'cooperation').outcome === 'met',
    findings,
    costs: {
      lines,
      submitted: submitted.toFixed(2),
      eligible: eligible.toFixed(2),
      underReview: underReview.toFixed(2),
    },
    award: {
      eligibleCosts: eligible.toFixed(2),
      rate: '0.70',
      ceiling: ceiling.toFixed(2),
      requested: requested.toFixed(2),
      otherFunding: other.toFixed(2),
      maximumAward: maximum.toFixed(2),
      binding: maximum.eq(requested)
        ? 'requested'
        : maximum.eq(room) && room.lt(ceiling)
          ? 'other-funding'
          : 'rate',
      selfFinancing: Decimal.max(eligible.minus(maximum).minus(other), 0).toFixed(2),
    },
  };
}
export const answer = ({ eligibility, award }) => ({
  eligibility,
  maximumAward: award.maximumAward,
});
