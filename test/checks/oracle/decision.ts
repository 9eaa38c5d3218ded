/*
 * The whole decision a second time, written from docs/rules and from nothing else: no code of src, and amounts as whole cents in
 * BigInt. Deliberately plain: a function for each page, each step under its number.
 */
import type { Terms } from './terms.js';

interface Body {
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly members?: readonly string[] | undefined;
}

interface Line {
  readonly kind?: string | undefined;
  readonly amount?: string | undefined;
  readonly causedByProject?: boolean | undefined;
  readonly incurredOn?: string | undefined;
  readonly finalVat?: boolean | undefined;
}

/** The application: everything may be absent. */
export interface Told {
  readonly arrivedAt?: string | undefined;
  readonly category?: string | undefined;
  readonly applicants?: readonly Body[] | undefined;
  readonly supportedMunicipalities?: readonly string[] | undefined;
  readonly commonChallenge?: boolean | undefined;
  readonly experiment?:
    | {
        readonly strengthensImpact?: boolean | undefined;
        readonly spreadsResults?: boolean | undefined;
      }
    | undefined;
  readonly studyMeans?: string | undefined;
  readonly aims?: Readonly<Partial<Record<string, boolean>>> | undefined;
  readonly declarations?: Readonly<Partial<Record<string, boolean>>> | undefined;
  readonly costs?: readonly Line[] | undefined;
  readonly requestedGrant?: string | undefined;
  readonly otherFunding?:
    | readonly { readonly kind?: string | undefined; readonly amount?: string | undefined }[]
    | undefined;
  readonly usePeriod?:
    { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
}

/** What the host passes with the application; decisions of officials by the place of what they decide. */
export interface Beside {
  readonly asOf?: string | undefined;
  readonly decisions?: Readonly<Record<string, boolean>> | undefined;
  readonly municipalities?: Register | undefined;
}

interface Register {
  readonly codes: readonly string[];
  readonly mergers: readonly {
    readonly code: string;
    readonly into: string;
    readonly on: string;
  }[];
}

interface Found {
  readonly rule: string;
  readonly outcome: string;
  readonly effect: string;
  readonly reason: string;
  /** Of a missing fact, the paths asked for, in alphabetical order. */
  readonly asks?: readonly string[];
}

/** The answer of the oracle. */
export interface Answer {
  readonly eligibility: string;
  readonly preferred: boolean | null;
  readonly findings: readonly Found[];
  readonly lines: readonly {
    readonly outcome: string;
    readonly counted: string;
    readonly reason: string;
  }[];
  readonly submitted: string;
  readonly eligible: string;
  readonly underReview: string;
  readonly award: Readonly<Record<string, string | null>> | null;
}

// ---- Common ground

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  'not-met': [
    'deadline.late',
    'deadline.review-rejected',
    'deadline.closed',
    'applicant.not-participant',
    'applicant.not-influencer',
    'applicant.not-municipality',
    'applicant.review-rejected',
    'applicant.kind-refused',
    'category.not-in-call',
    'category.effects-denied',
    'category.means-empty',
    'category.supports-nobody',
    'aims.challenge-denied',
    'aims.renewal-denied',
    'aims.renewal-partial',
    'aims.savings-denied',
    'aims.declaration-denied',
    'cooperation.single',
    'cooperation.too-few',
    'criteria.review-rejected',
    'costs.none-eligible',
    'costs.review-rejected',
    'costs.refused-kind',
    'costs.recoverable-vat',
    'costs.not-caused',
    'costs.outside-period',
    'cap.exceeded',
    'cofunding.exceeded',
    'cofunding.review-rejected',
  ],
  missing: [
    'deadline.not-arrived',
    'applicant.applicants-missing',
    'applicant.kind-missing',
    'applicant.roles-missing',
    'applicant.category-missing',
    'applicant.code-unknown',
    'applicant.code-merged',
    'category.category-missing',
    'category.effects-missing',
    'category.means-missing',
    'category.supports-missing',
    'category.lead-missing',
    'aims.challenge-missing',
    'aims.renewal-missing',
    'aims.savings-missing',
    'aims.declaration-missing',
    'cooperation.unknown',
    'costs.lines-missing',
    'costs.incomplete',
    'costs.line-incomplete',
    'costs.period-missing',
    'cap.request-missing',
    'cap.costs-missing',
    'cofunding.funding-missing',
    'cofunding.facts-missing',
    'cofunding.kind-missing',
  ],
  review: [
    'deadline.to-the-minute',
    'deadline.before-opening',
    'applicant.joint-body',
    'applicant.needs-review',
    'applicant.aland',
    'criteria.needs-review',
    'costs.needs-review',
    'costs.before-decision',
    'cofunding.state-money',
  ],
  met: [
    'deadline.in-time',
    'deadline.at-closing',
    'deadline.review-accepted',
    'applicant.participants',
    'applicant.may-apply',
    'applicant.joining',
    'applicant.influencer',
    'applicant.review-accepted',
    'category.accepted',
    'category.effects',
    'category.means',
    'category.supports',
    'aims.declared',
    'aims.one-renewal',
    'cooperation.several',
    'cooperation.enough',
    'criteria.review-accepted',
    'costs.eligible',
    'costs.accepted',
    'costs.final-vat',
    'costs.review-accepted',
    'cap.within',
    'cofunding.none',
    'cofunding.within',
    'cofunding.review-accepted',
  ],
  'not-applicable': ['deadline.not-set'],
};
const ORDER = Object.keys(OUTCOMES);

function outcomeOf(reason: string): string {
  for (const outcome of ORDER) if (OUTCOMES[outcome]?.includes(reason) === true) return outcome;
  throw new Error(`The page knows no ${reason}`);
}

/** Whole cents of an amount in euros. */
export function cents(amount: string): bigint {
  const [whole, fraction = ''] = amount.split('.');
  return BigInt(`${whole ?? ''}${fraction.padEnd(2, '0')}`);
}

/** Euros with two decimals. */
export function euros(amount: bigint): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const notBelowZero = (a: bigint): bigint => (a < 0n ? 0n : a);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The municipality that a code stood for on the day of closing: null where no municipality has it, undefined without a register. */
function lookUp(
  terms: Terms,
  register: Register | undefined,
  code: string,
): string | null | undefined {
  if (register === undefined) return undefined;
  if (!register.codes.includes(code)) return null;
  let now = code;
  for (;;) {
    const merger = register.mergers.find(
      (one) => one.code === now && terms.closingDay !== null && one.on <= terms.closingDay,
    );
    if (merger === undefined) return now;
    now = merger.into;
  }
}

// ---- deadline

function daysBefore(year: number, month: number, day: number): number {
  const before = year + 400; // So that no year is below zero; four hundred years are the same days again.
  const leapDays =
    Math.floor((before - 1) / 4) - Math.floor((before - 1) / 100) + Math.floor((before - 1) / 400);
  let days = before * 365 + leapDays;
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let m = 1; m < month; m += 1) days += lengths[m - 1] ?? 0;
  return days + day;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The earliest and the latest nanosecond that a stamp allows, counted from a day zero of our own. */
function nanoseconds(stamp: string): { earliest: bigint; latest: bigint } {
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(
      stamp,
    );
  if (parts === null) throw new Error(`Not an instant: ${stamp}`);
  const number = (at: number): number => Number(parts[at] ?? 0);
  const offset = (number(9) * 60 + number(10)) * (parts[8] === '-' ? -1 : 1);
  const minutes =
    daysBefore(number(1), number(2), number(3)) * 1440 + number(4) * 60 + number(5) - offset;
  const fraction = parts[7] ?? '';
  const earliest =
    (BigInt(minutes) * 60n + BigInt(number(6))) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  return { earliest, latest: parts[6] === undefined ? earliest + 59_999_999_999n : earliest };
}

function deadline(terms: Terms, told: Told, beside: Beside): string {
  if (terms.closes === null) return 'deadline.not-set';
  const closing = nanoseconds(terms.closes).earliest; // 1.
  const last = terms.inclusive ? closing : closing - 1n; // 2.
  const decided = beside.decisions?.['arrivedAt'];
  if (told.arrivedAt === undefined) {
    return beside.asOf !== undefined && nanoseconds(beside.asOf).earliest > last
      ? 'deadline.closed'
      : 'deadline.not-arrived'; // 3.
  }
  const { earliest, latest } = nanoseconds(told.arrivedAt);
  if (terms.opens !== null && earliest < nanoseconds(terms.opens).earliest) {
    return decided === undefined
      ? 'deadline.before-opening'
      : decided
        ? 'deadline.review-accepted'
        : 'deadline.review-rejected';
  }
  if (earliest > last) return 'deadline.late'; // 4.
  if (latest > last)
    return decided === undefined
      ? 'deadline.to-the-minute'
      : decided
        ? 'deadline.review-accepted'
        : 'deadline.review-rejected'; // 5.
  return earliest === closing ? 'deadline.at-closing' : 'deadline.in-time'; // 6.
}

// ---- applicant

type Asking = readonly [reason: string, asks?: readonly string[]];

/** The part in the trials that the category asks for: undefined while the category is not told, and it matters. */
function partAskedFor(terms: Terms, category: string | undefined): string | undefined {
  const named = terms.categories.find(({ id }) => id === category);
  if (named !== undefined) return named.requiredRole;
  const parts = distinct(terms.categories.map(({ requiredRole }) => requiredRole));
  if (parts.length === 1) return parts[0];
  return category === undefined ? undefined : 'participant';
}

/** What is said of one applicant's kind and roles; null where nothing is. */
function kindAndRoles(
  terms: Terms,
  body: Body,
  index: number,
  part: string | undefined,
  beside: Beside,
): Asking | null {
  const at = `applicants.${String(index)}`;
  if (body.kind === undefined) return ['applicant.kind-missing', [`${at}.kind`]]; // 2.1
  const treatment = terms.kinds[body.kind];
  const accepted = Object.keys(terms.kinds).filter((kind) => terms.kinds[kind] === 'accept');
  if (treatment === 'refuse')
    return [
      accepted.join() === 'municipality' ? 'applicant.not-municipality' : 'applicant.kind-refused',
    ]; // 2.2
  if (treatment === 'review') {
    const decided = beside.decisions?.[at]; // 2.3
    if (decided !== undefined)
      return [decided ? 'applicant.review-accepted' : 'applicant.review-rejected'];
    return [body.kind === 'joint-authority' ? 'applicant.joint-body' : 'applicant.needs-review'];
  }
  if (part === 'none') return null;
  if (body.roles === undefined) return ['applicant.roles-missing', [`${at}.roles`]]; // 2.4
  const mayAskNothing =
    part === undefined && terms.categories.some((one) => one.requiredRole === 'none');
  if (body.roles.length === 0 && mayAskNothing) return ['applicant.category-missing', ['category']];
  if (body.roles.length === 0) return ['applicant.not-participant'];
  if (index > 0 || body.roles.includes('influencer')) return null; // 2.5
  if (part === undefined) return ['applicant.category-missing', ['category']]; // 2.6
  return part === 'influencer' ? ['applicant.not-influencer'] : null;
}

function applicant(terms: Terms, told: Told, beside: Beside): Asking[] {
  const applicants = told.applicants ?? [];
  if (applicants.length === 0) return [['applicant.applicants-missing', ['applicants']]]; // 1.
  const part = partAskedFor(terms, told.category);
  const isMunicipality = (body: Body): boolean =>
    body.kind !== undefined && terms.kinds[body.kind] === 'accept';
  const found = applicants.flatMap((body, index) => {
    const one = kindAndRoles(terms, body, index, part, beside); // 2.
    return one === null ? [] : [one];
  });
  applicants.forEach((body, index) => {
    if (!isMunicipality(body) || body.code === undefined) return;
    const now = lookUp(terms, beside.municipalities, body.code);
    const asks = [`applicants.${String(index)}.code`];
    if (now === null) found.push(['applicant.code-unknown', asks]);
    else if (now !== undefined && now !== body.code) found.push(['applicant.code-merged', asks]);
  });
  const municipalities = applicants.filter(isMunicipality);
  if (
    found.every(([reason]) => reason === 'applicant.review-accepted') &&
    municipalities.length > 0
  ) {
    const onlyJoining = municipalities.some(
      ({ roles = [] }) => roles.length > 0 && roles.every((role) => role === 'joining'),
    );
    const leads = applicants[0] !== undefined && isMunicipality(applicants[0]);
    if (part === 'none')
      found.unshift(['applicant.may-apply']); // 3.
    else if (onlyJoining) found.unshift(['applicant.joining']);
    else
      found.unshift([
        part === 'influencer' && leads ? 'applicant.influencer' : 'applicant.participants',
      ]);
  }
  for (const { code } of applicants)
    if (code !== undefined && terms.aland.includes(code)) found.push(['applicant.aland']); // 4.
  return found;
}

// ---- category

function category(terms: Terms, told: Told, register: Register | undefined): Asking {
  if (told.category === undefined) return ['category.category-missing', ['category']]; // 1.
  const asks = terms.categories.find(({ id }) => id === told.category)?.requires;
  if (asks === undefined) return ['category.not-in-call'];
  if (asks === 'nothing') return ['category.accepted'];
  if (asks === 'effects') {
    const { strengthensImpact, spreadsResults } = told.experiment ?? {}; // 2.
    if (strengthensImpact === false || spreadsResults === false) return ['category.effects-denied'];
    const absent: string[] = [];
    if (strengthensImpact === undefined) absent.push('experiment.strengthensImpact');
    if (spreadsResults === undefined) absent.push('experiment.spreadsResults');
    return absent.length === 0 ? ['category.effects'] : ['category.effects-missing', absent];
  }
  if (asks === 'means') {
    if (told.studyMeans === undefined) return ['category.means-missing', ['studyMeans']]; // 3.
    return [/\S/.test(told.studyMeans) ? 'category.means' : 'category.means-empty'];
  }
  if (told.supportedMunicipalities === undefined)
    return ['category.supports-missing', ['supportedMunicipalities']]; // 4.1
  const now = (code: string): string | null =>
    register === undefined ? code : (lookUp(terms, register, code) ?? null);
  const named = distinct(told.supportedMunicipalities.flatMap((code) => now(code) ?? []));
  const lead = told.applicants?.[0];
  if (named.length === 1) {
    if (lead?.kind === undefined) return ['category.lead-missing', ['applicants.0.kind']]; // 4.2
    if (lead.kind === 'municipality' && lead.code === undefined)
      return ['category.lead-missing', ['applicants.0.code']];
  }
  const others = named.filter(
    (code) =>
      !(lead?.kind === 'municipality' && lead.code !== undefined && now(lead.code) === code),
  ); // 4.3
  if (others.length > 0) return ['category.supports'];
  return told.supportedMunicipalities.some((code) => now(code) === null)
    ? ['category.supports-missing', ['supportedMunicipalities']] // 4.1
    : ['category.supports-nobody'];
}

// ---- aims

function aims(terms: Terms, told: Told): Asking[] {
  const found: Asking[] = [];
  const {
    renewsRoutines: routines,
    renewsServiceProcesses: services,
    lowersCosts: lower,
    restrainsCostGrowth: slower,
  } = told.aims ?? {};
  const { challenge, renewal, savings } = terms.aims;
  if (!challenge && renewal === 'not-asked' && !savings && terms.declarations.length === 0)
    return [];
  if (challenge && told.commonChallenge === false) found.push(['aims.challenge-denied']); // 1.
  if (challenge && told.commonChallenge === undefined)
    found.push(['aims.challenge-missing', ['commonChallenge']]);
  const asksRenewal = ['aims.renewsRoutines', 'aims.renewsServiceProcesses']; // 2.
  if (renewal === 'either' && routines !== true && services !== true) {
    if (routines === undefined || services === undefined)
      found.push(['aims.renewal-missing', asksRenewal]);
    else found.push(['aims.renewal-denied']);
  }
  if (renewal === 'both' && !(routines === true && services === true)) {
    if (routines === undefined || services === undefined)
      found.push(['aims.renewal-missing', asksRenewal]);
    else found.push([routines || services ? 'aims.renewal-partial' : 'aims.renewal-denied']);
  }
  if (savings && lower !== true && slower !== true) {
    if (lower === undefined || slower === undefined)
      found.push(['aims.savings-missing', ['aims.lowersCosts', 'aims.restrainsCostGrowth']]); // 3.
    else found.push(['aims.savings-denied']);
  }
  for (const id of terms.declarations) {
    const declared = told.declarations?.[id];
    if (declared === false) found.push(['aims.declaration-denied']);
    if (declared === undefined) found.push(['aims.declaration-missing', [`declarations.${id}`]]);
  }
  if (found.length > 0) return found;
  const oneOnly = renewal === 'either' && !(routines === true && services === true);
  return [[oneOnly ? 'aims.one-renewal' : 'aims.declared']]; // 4.
}

// ---- cooperation

function cooperation(terms: Terms, told: Told, beside: Beside): Asking {
  const applicants = told.applicants ?? [];
  if (applicants.length === 0) return ['cooperation.unknown', ['applicants']]; // 1.
  const counted = new Set<string>();
  let possible = 0;
  const asks: string[] = [];
  const count = (code: string, path: string): void => {
    const now = lookUp(terms, beside.municipalities, code);
    if (now === null) {
      possible += 1;
      asks.push(path);
    } else counted.add(now ?? code);
  };
  applicants.forEach((body, index) => {
    const at = `applicants.${String(index)}`;
    if (body.kind === 'municipality') {
      if (body.code !== undefined)
        count(body.code, `${at}.code`); // 2.
      else {
        possible += 1; // 3.
        asks.push(`${at}.code`);
      }
    } else if (body.kind === undefined) {
      possible = Infinity;
      asks.push(`${at}.kind`);
    } else if (body.kind === 'joint-authority') {
      if (body.members === undefined) {
        possible = Infinity;
        asks.push(`${at}.members`);
      } else for (const code of body.members) count(code, `${at}.members`);
    }
  });
  const { minimum = 0, required = false } = terms.cooperation ?? {};
  if (counted.size >= minimum) return [required ? 'cooperation.enough' : 'cooperation.several']; // 4.
  if (counted.size + possible >= minimum) return ['cooperation.unknown', asks];
  return [required ? 'cooperation.too-few' : 'cooperation.single'];
}

// ---- criteria

function criteria(terms: Terms, beside: Beside): Asking[] {
  return terms.criteria.map((id) => {
    const decided = beside.decisions?.[`criteria.${id}`];
    return [
      decided === undefined
        ? 'criteria.needs-review'
        : decided
          ? 'criteria.review-accepted'
          : 'criteria.review-rejected',
    ];
  });
}

// ---- costs

interface Costs {
  readonly lines: readonly { readonly reason: string; readonly cents: bigint }[];
  readonly submitted: bigint;
  readonly eligible: bigint;
  readonly underReview: bigint;
  readonly firm: bigint;
  readonly lacking: readonly string[];
}

function lackingOf(terms: Terms, line: Line, index: number): string[] {
  const lacking: string[] = [];
  if (line.kind === undefined) lacking.push('kind');
  if (line.amount === undefined) lacking.push('amount');
  if (line.causedByProject === undefined) lacking.push('causedByProject');
  if (
    line.kind !== undefined &&
    terms.costPolicy[line.kind] === 'final-only' &&
    line.finalVat === undefined
  )
    lacking.push('finalVat');
  return lacking.map((fact) => `costs.${String(index)}.${fact}`);
}

function lineReason(terms: Terms, line: Line, index: number, told: Told, beside: Beside): string {
  const treatment = line.kind === undefined ? undefined : terms.costPolicy[line.kind];
  const on = line.incurredOn;
  const { from, to } = told.usePeriod ?? {};
  const decided = beside.decisions?.[`costs.${String(index)}`];
  if (treatment === 'refuse') return 'costs.refused-kind'; // 1.
  if (treatment === 'final-only' && line.finalVat === false) return 'costs.recoverable-vat';
  if (line.causedByProject === false) return 'costs.not-caused'; // 2.
  if (on !== undefined && from !== undefined && on < from) return 'costs.outside-period'; // 3.
  if (on !== undefined && to !== undefined && on > to) return 'costs.outside-period';
  if (lackingOf(terms, line, index).length > 0) return 'costs.line-incomplete'; // 4.
  const early = on !== undefined && terms.decisionDay !== null && on < terms.decisionDay;
  const official = treatment === 'review' || early;
  if (official && decided === false) return 'costs.review-rejected'; // 5.
  if (on !== undefined && (from === undefined || to === undefined)) return 'costs.period-missing'; // 6.
  if (official && decided === true) return 'costs.review-accepted'; // 7.
  if (treatment === 'review') return 'costs.needs-review'; // 8.
  if (early) return 'costs.before-decision';
  return treatment === 'final-only' ? 'costs.final-vat' : 'costs.accepted'; // 9.
}

const COUNTS = [
  'costs.period-missing',
  'costs.review-accepted',
  'costs.needs-review',
  'costs.before-decision',
  'costs.final-vat',
  'costs.accepted',
];

function sums(terms: Terms, told: Told, beside: Beside): Costs {
  const told_ = told.costs ?? [];
  const lines = told_.map((line, index) => ({
    reason: lineReason(terms, line, index, told, beside),
    cents: cents(line.amount ?? '0'),
  }));
  const counting = lines.filter(({ reason }) => COUNTS.includes(reason));
  // What the reason would be once the period is told.
  const inPeriod = { ...told, usePeriod: { from: '0000-01-01', to: '9999-12-31' } };
  const toReview = lines.filter(({ reason }, index) => {
    const later =
      reason === 'costs.period-missing'
        ? lineReason(terms, told_[index] ?? {}, index, inPeriod, beside)
        : reason;
    return COUNTS.includes(reason) && outcomeOf(later) === 'review';
  });
  const total = (some: typeof lines): bigint => sum(some.map((line) => line.cents));
  return {
    lines,
    submitted: total(lines),
    eligible: total(counting),
    underReview: total(toReview),
    firm: total(counting.filter(({ reason }) => reason !== 'costs.period-missing')),
    lacking: told_.flatMap((line, index) =>
      // A line of nothing holds nothing back.
      lines[index]?.reason === 'costs.line-incomplete' &&
      line.amount !== '0' &&
      !/^0[.]0+$/.test(line.amount ?? '')
        ? lackingOf(terms, line, index)
        : [],
    ),
  };
}

function costsFinding(costs: Costs): Asking {
  if (costs.lines.length === 0) return ['costs.lines-missing', ['costs']];
  if (costs.eligible > 0n) return ['costs.eligible'];
  return costs.lacking.length === 0 ? ['costs.none-eligible'] : ['costs.incomplete', costs.lacking];
}

// ---- cap

const part = ({ share: [numerator, denominator] }: Terms, amount: bigint): bigint =>
  (numerator * amount) / denominator;

/** The most that the call allows for these costs. */
export function ceiling(terms: Terms, amount: bigint): bigint {
  const share = part(terms, amount);
  return terms.largestGrant === null ? share : least(share, terms.largestGrant);
}

function cap(terms: Terms, told: Told, costs: Costs): Asking {
  if (told.requestedGrant === undefined) return ['cap.request-missing', ['requestedGrant']]; // 1.
  const requested = cents(told.requestedGrant);
  if (costs.lines.length === 0) return ['cap.costs-missing', ['costs']]; // 2.
  if (requested <= ceiling(terms, costs.firm)) return ['cap.within']; // 3.
  if (requested <= ceiling(terms, costs.eligible))
    return ['cap.costs-missing', ['usePeriod', ...costs.lacking]]; // 4.
  if (costs.lacking.length > 0) return ['cap.costs-missing', costs.lacking]; // 5.
  return ['cap.exceeded']; // 6.
}

// ---- cofunding

const otherFunding = (told: Told): bigint =>
  sum((told.otherFunding ?? []).map(({ amount }) => cents(amount ?? '0')));

function cofunding(terms: Terms, told: Told, beside: Beside, costs: Costs): Asking[] {
  const sources: Asking[] = (told.otherFunding ?? []).flatMap(({ kind }, index): Asking[] => {
    const at = `otherFunding.${String(index)}`; // 5.
    if (kind === undefined) return [['cofunding.kind-missing', [`${at}.kind`]]];
    if (kind !== 'state') return [];
    const decided = beside.decisions?.[at];
    return [
      [
        decided === undefined
          ? 'cofunding.state-money'
          : decided
            ? 'cofunding.review-accepted'
            : 'cofunding.review-rejected',
      ],
    ];
  });
  if (!terms.deductsOtherFunding) return []; // 1.
  if (told.otherFunding === undefined) return [['cofunding.funding-missing', ['otherFunding']]]; // 2.
  if (told.otherFunding.length === 0) return [['cofunding.none']];
  const untold = told.otherFunding.flatMap(({ amount }, index) =>
    amount === undefined ? [`otherFunding.${String(index)}.amount`] : [],
  );
  const absent: string[] = [];
  if (told.requestedGrant === undefined) absent.push('requestedGrant');
  if (costs.lines.length === 0) absent.push('costs');
  if (told.requestedGrant === undefined || costs.lines.length === 0)
    return [['cofunding.facts-missing', [...absent, ...untold]], ...sources]; // 3.
  const requested = cents(told.requestedGrant);
  const others = otherFunding(told);
  const onTheSum = (): Asking => {
    const above = requested > notBelowZero(costs.eligible - others);
    if (above && costs.lacking.length === 0) return ['cofunding.exceeded']; // 4.1
    if (above) return ['cofunding.facts-missing', [...costs.lacking, ...untold]]; // 4.2
    if (requested > notBelowZero(costs.firm - others))
      return ['cofunding.facts-missing', ['usePeriod', ...costs.lacking, ...untold]]; // 4.3
    return untold.length > 0 ? ['cofunding.facts-missing', untold] : ['cofunding.within']; // 4.4, 4.5
  };
  return [onTheSum(), ...sources];
}

// ---- award

function award(terms: Terms, told: Told, costs: Costs): Answer['award'] {
  if (outcomeOf(costsFinding(costs)[0]) === 'missing') return null;
  const others = otherFunding(told);
  const room = terms.deductsOtherFunding ? notBelowZero(costs.eligible - others) : costs.eligible;
  const most = ceiling(terms, costs.eligible);
  const requested = told.requestedGrant === undefined ? null : cents(told.requestedGrant);
  const maximum = least(requested ?? most, least(most, room));
  const byRate = most === part(terms, costs.eligible) ? 'rate' : 'maximum';
  return {
    eligibleCosts: euros(costs.eligible),
    rate: terms.rate,
    ceiling: euros(most),
    requested: requested === null ? null : euros(requested),
    otherFunding: euros(others),
    maximumAward: euros(maximum),
    binding:
      requested !== null && requested <= most && requested <= room
        ? 'requested'
        : most <= room
          ? byRate
          : 'other-funding',
    selfFinancing: euros(notBelowZero(costs.eligible - maximum - others)),
  };
}

// ---- all of it

function effectOf({ effects, cooperation: asked }: Terms, rule: string, reason: string): string {
  if (reason === 'applicant.aland') return 'inform';
  if (rule === 'cooperation' && asked !== null) return asked.required ? 'require' : 'prefer';
  return effects[rule] ?? '';
}

/** The answer of the page on one application. */
export function decide(terms: Terms, told: Told, beside: Beside = {}): Answer {
  const costs = sums(terms, told, beside);
  const asked: readonly (readonly [rule: string, found: readonly Asking[]])[] = [
    ['deadline', [[deadline(terms, told, beside), ['arrivedAt']]]],
    ['applicant', applicant(terms, told, beside)],
    ['category', [category(terms, told, beside.municipalities)]],
    ['aims', aims(terms, told)],
    ['cooperation', terms.cooperation === null ? [] : [cooperation(terms, told, beside)]],
    ['criteria', criteria(terms, beside)],
    ['costs', [costsFinding(costs)]],
    ['cap', [cap(terms, told, costs)]],
    ['cofunding', cofunding(terms, told, beside, costs)],
  ];
  const findings = asked.flatMap(([rule, found]) => {
    const all = found.map(([reason, asks = []]): Found => {
      const outcome = outcomeOf(reason);
      const effect = effectOf(terms, rule, reason);
      return {
        rule,
        outcome,
        effect,
        reason,
        ...(outcome === 'missing' ? { asks: distinct(asks).sort() } : {}),
      };
    });
    if (rule === 'criteria') return all; // In the order of the call.
    const notes = all.filter(({ reason }) => reason === 'applicant.aland');
    return [
      ...ORDER.flatMap((outcome) =>
        all.filter((one) => one.outcome === outcome && !notes.includes(one)),
      ),
      ...notes,
    ];
  });
  const required = findings.filter(({ effect }) => effect === 'require');
  const met = required.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
  const cooperates = findings.find(({ rule }) => rule === 'cooperation');
  return {
    eligibility: required.some(({ outcome }) => outcome === 'not-met')
      ? 'ineligible'
      : met
        ? 'eligible'
        : 'undetermined',
    preferred:
      cooperates?.effect !== 'prefer'
        ? null
        : cooperates.outcome === 'met'
          ? true
          : cooperates.outcome === 'not-met'
            ? false
            : null,
    findings,
    lines: costs.lines.map(({ reason, cents: amount }) => ({
      outcome: outcomeOf(reason),
      counted: euros(COUNTS.includes(reason) ? amount : 0n),
      reason,
    })),
    submitted: euros(costs.submitted),
    eligible: euros(costs.eligible),
    underReview: euros(costs.underReview),
    award: award(terms, told, costs),
  };
}
