// A limit: integer cents, validation by hand, and a record for every rule and every cost line.
import { CLOSING, DECIDED_ON, TREATMENT } from './policy.js';

const CLAUSES = ['release'];
const CLOSES_AT = new Date(CLOSING).toISOString();
const AMOUNT = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const CODE = /^\d{3}$/;
const ROLES = new Set(['experimenter', 'influencer', 'joining']);
const FIELDS = {
  application: new Set(
    'id arrivedAt category applicants partners supportedMunicipalities commonChallenge experiment studyMeans aims costs requestedGrant otherFunding usePeriod'.split(
      ' ',
    ),
  ),
  applicant: new Set(['kind', 'code', 'name', 'roles', 'members']),
  line: new Set([
    'id',
    'kind',
    'amount',
    'description',
    'causedByProject',
    'incurredOn',
    'finalVat',
  ]),
  source: new Set(['source', 'kind', 'amount']),
};

function must(isSo) {
  if (!isSo) throw new TypeError('Not an application');
}
function only(record, fields) {
  must(typeof record === 'object' && record !== null);
  for (const key in record) must(fields.has(key));
}
const isFlag = (value) => value === undefined || typeof value === 'boolean';
const isAmount = (value) => typeof value === 'string' && AMOUNT.test(value);
const isDay = (value) =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));

function validate(input) {
  only(input, FIELDS.application);
  must(typeof input.arrivedAt === 'string' && INSTANT.test(input.arrivedAt));
  must(
    input.category === 'experiment' ||
      input.category === 'study-means' ||
      input.category === 'influencer-role',
  );
  must(
    Array.isArray(input.applicants) &&
      Array.isArray(input.costs) &&
      Array.isArray(input.otherFunding),
  );
  must(
    isAmount(input.requestedGrant) &&
      isFlag(input.commonChallenge) &&
      typeof input.aims === 'object',
  );
  for (const applicant of input.applicants) {
    only(applicant, FIELDS.applicant);
    must(typeof applicant.kind === 'string' && CODE.test(applicant.code));
    for (const role of applicant.roles) must(ROLES.has(role));
  }
  for (const code of input.supportedMunicipalities) must(CODE.test(code));
  for (const flag in input.aims) must(isFlag(input.aims[flag]));
  for (const flag in input.experiment) must(isFlag(input.experiment[flag]));
  for (const line of input.costs) {
    only(line, FIELDS.line);
    must(
      TREATMENT[line.kind] !== undefined &&
        isAmount(line.amount) &&
        typeof line.causedByProject === 'boolean' &&
        isFlag(line.finalVat),
    );
    must(line.incurredOn === undefined || isDay(line.incurredOn));
  }
  for (const source of input.otherFunding) {
    only(source, FIELDS.source);
    must(typeof source.source === 'string' && isAmount(source.amount));
  }
  must(input.usePeriod === undefined || (isDay(input.usePeriod.from) && isDay(input.usePeriod.to)));
}

function cents(euro) {
  const point = euro.length - 3;
  if (euro.charCodeAt(point) !== 46) return Math.round(Number(euro) * 100);
  let sum = 0;
  for (let at = 0; at < euro.length; at++)
    if (at !== point) sum = sum * 10 + euro.charCodeAt(at) - 48;
  return sum;
}
function euro(amount) {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const finding = (rule, effect, outcome, reason, facts, paths) => ({
  rule,
  outcome,
  effect,
  reason,
  facts,
  paths,
  clauses: CLAUSES,
});

function deadline({ arrivedAt }) {
  const arrived = Date.parse(arrivedAt);
  const facts = { arrivedAt, closesAt: CLOSES_AT, zone: 'Europe/Helsinki' };
  if (arrived > CLOSING)
    return finding('deadline', 'require', 'not-met', 'deadline.late', facts, [['arrivedAt']]);
  const isOpen = arrivedAt.charCodeAt(16) !== 58 && arrived + 59_999 > CLOSING;
  return finding(
    'deadline',
    'require',
    isOpen ? 'review' : 'met',
    isOpen ? 'deadline.to-the-minute' : 'deadline.in-time',
    facts,
    [['arrivedAt']],
  );
}

function checkApplicants({ applicants, category }, findings) {
  let isWell = true;
  for (let index = 0; index < applicants.length; index++) {
    const { kind, name, roles } = applicants[index];
    let [outcome, reason] = ['met', ''];
    if (kind === 'other') [outcome, reason] = ['not-met', 'applicant.not-municipality'];
    else if (kind !== 'municipality') [outcome, reason] = ['review', 'applicant.joint-body'];
    else if (roles.length === 0) [outcome, reason] = ['not-met', 'applicant.not-participant'];
    else if (index === 0 && category === 'influencer-role' && !roles.includes('influencer'))
      [outcome, reason] = ['not-met', 'applicant.not-influencer'];
    if (outcome === 'met') continue;
    isWell = false;
    findings.push(
      finding('applicant', 'require', outcome, reason, { number: index + 1, name }, [
        ['applicants', index, 'roles'],
      ]),
    );
  }
  if (!isWell) return;
  const names = applicants.map(({ name }, index) => ({ number: index + 1, name }));
  findings.push(
    finding('applicant', 'require', 'met', 'applicant.participants', { applicants: names }, [
      ['applicants'],
    ]),
  );
}

function category({
  category: asked,
  experiment,
  studyMeans,
  supportedMunicipalities,
  applicants: [lead],
}) {
  if (asked === 'experiment') {
    const isMet = experiment.strengthensImpact && experiment.spreadsResults;
    return finding('category', 'require', isMet ? 'met' : 'not-met', 'category.effects', {}, [
      ['experiment'],
    ]);
  }
  if (asked === 'study-means')
    return finding(
      'category',
      'require',
      studyMeans.trim() === '' ? 'not-met' : 'met',
      'category.means',
      {},
      [['studyMeans']],
    );
  const municipalities = supportedMunicipalities.filter(
    (code) => lead.kind !== 'municipality' || code !== lead.code,
  );
  const outcome = municipalities.length > 0 ? 'met' : 'not-met';
  return finding('category', 'require', outcome, 'category.supports', { municipalities }, [
    ['supportedMunicipalities'],
  ]);
}

function aims({ commonChallenge, aims: told }) {
  const isMet =
    commonChallenge &&
    (told.renewsRoutines || told.renewsServiceProcesses) &&
    (told.lowersCosts || told.restrainsCostGrowth);
  return finding('aims', 'require', isMet ? 'met' : 'not-met', 'aims.declared', {}, [
    ['commonChallenge'],
    ['aims'],
  ]);
}

function cooperation({ applicants }) {
  const codes = [];
  for (const { kind, code, members } of applicants) {
    const told = kind === 'municipality' ? [code] : kind === 'other' ? [] : members;
    for (const one of told) if (!codes.includes(one)) codes.push(one);
  }
  const outcome = codes.length >= 2 ? 'met' : 'not-met';
  return finding(
    'cooperation',
    'prefer',
    outcome,
    'cooperation.several',
    { municipalities: codes, minimum: 2 },
    [['applicants']],
  );
}

function reasonOf({ kind, causedByProject, finalVat, incurredOn }, period) {
  const treatment = TREATMENT[kind];
  if (treatment === 'refuse') return 'costs.refused-kind';
  if (treatment === 'final-only' && !finalVat) return 'costs.recoverable-vat';
  if (!causedByProject) return 'costs.not-caused';
  if (incurredOn !== undefined) {
    if (period === undefined) return 'costs.period-missing';
    if (incurredOn < period.from || incurredOn > period.to) return 'costs.outside-period';
    if (treatment !== 'review' && incurredOn < DECIDED_ON) return 'costs.before-decision';
  }
  return treatment === 'review' ? 'costs.needs-review' : 'costs.accepted';
}
const OUTCOME = {
  'costs.refused-kind': 'not-met',
  'costs.recoverable-vat': 'not-met',
  'costs.not-caused': 'not-met',
  'costs.outside-period': 'not-met',
  'costs.period-missing': 'missing',
  'costs.before-decision': 'review',
  'costs.needs-review': 'review',
  'costs.accepted': 'met',
};

export function assess(input) {
  validate(input);
  const { costs, usePeriod, otherFunding, requestedGrant } = input;
  let [submitted, eligible, underReview, other] = [0, 0, 0, 0];
  const lines = [];
  for (let index = 0; index < costs.length; index++) {
    const line = costs[index];
    const reason = reasonOf(line, usePeriod);
    const outcome = OUTCOME[reason];
    const amount = cents(line.amount);
    submitted += amount;
    if (outcome !== 'not-met') eligible += amount;
    if (outcome === 'review') underReview += amount;
    const counted = outcome === 'not-met' ? '0.00' : line.amount;
    lines.push({
      index,
      kind: line.kind,
      outcome,
      counted,
      reason,
      facts: { kind: line.kind },
      clauses: CLAUSES,
    });
  }
  for (const { amount } of otherFunding) other += cents(amount);
  const requested = cents(requestedGrant);
  const ceiling = Math.floor((eligible * 7) / 10);
  const room = Math.max(eligible - other, 0);
  const maximum = Math.min(requested, ceiling, room);
  const [eligibleText, ceilingText, otherText] = [euro(eligible), euro(ceiling), euro(other)];

  const findings = [deadline(input)];
  checkApplicants(input, findings);
  findings.push(category(input), aims(input), cooperation(input));
  for (const criterion of ['general-significance', 'new-ways-of-organising', 'innovativeness'])
    findings.push(
      finding(
        'criteria',
        'inform',
        'review',
        'criteria.needs-review',
        { criterion, review: criterion },
        [],
      ),
    );
  findings.push(
    finding(
      'costs',
      'require',
      eligible > 0 ? 'met' : 'not-met',
      'costs.eligible',
      { eligible: eligibleText },
      [['costs']],
    ),
  );
  const capFacts = {
    requested: requestedGrant,
    ceiling: ceilingText,
    eligibleCosts: eligibleText,
    rate: '0.70',
  };
  findings.push(
    finding('cap', 'limit', requested <= ceiling ? 'met' : 'not-met', 'cap', capFacts, [
      ['requestedGrant'],
      ['costs'],
    ]),
  );
  const roomFacts = {
    requested: requestedGrant,
    otherFunding: otherText,
    eligibleCosts: eligibleText,
  };
  findings.push(
    finding('cofunding', 'limit', requested <= room ? 'met' : 'not-met', 'cofunding', roomFacts, [
      ['otherFunding'],
    ]),
  );
  for (let index = 0; index < otherFunding.length; index++) {
    const { kind, source, amount } = otherFunding[index];
    if (kind === 'state')
      findings.push(
        finding('cofunding', 'limit', 'review', 'cofunding.state-money', { source, amount }, [
          ['otherFunding', index, 'kind'],
        ]),
      );
  }

  let eligibility = 'eligible';
  for (const { effect, outcome } of findings) {
    if (effect !== 'require' || outcome === 'met') continue;
    eligibility = 'undetermined';
    if (outcome !== 'not-met') continue;
    eligibility = 'ineligible';
    break;
  }
  return {
    eligibility,
    findings,
    costs: {
      lines,
      submitted: euro(submitted),
      eligible: eligibleText,
      underReview: euro(underReview),
    },
    award: {
      eligibleCosts: eligibleText,
      rate: '0.70',
      ceiling: ceilingText,
      requested: requestedGrant,
      otherFunding: otherText,
      maximumAward: euro(maximum),
      binding: maximum === requested ? 'requested' : room < ceiling ? 'other-funding' : 'rate',
      selfFinancing: euro(Math.max(eligible - maximum - other, 0)),
    },
  };
}
export const answer = ({ eligibility, award }) => ({
  eligibility,
  maximumAward: award.maximumAward,
});
