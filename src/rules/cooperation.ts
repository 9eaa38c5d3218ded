import type { AnyDraft, ApplicantDraft, MunicipalityCode, Path } from '../model/application.js';
import type { CooperationTerms, GrantCall } from '../model/call.js';
import { factIn } from '../model/condition.js';
import { finder, type FindingOf } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';
import type { Vocabulary } from '../model/vocabulary.js';

/** The municipalities that take part, and how many the call asks for. */
export interface CooperationFacts {
  readonly municipalities: readonly MunicipalityCode[];
  readonly minimum: number;
  /** Municipalities that get help: shown, never counted (interpretation 41). */
  readonly beneficiaries: readonly MunicipalityCode[];
}

/** The parties, where the call counts others than municipalities. */
export interface PartiesFacts {
  readonly of: 'applicants' | 'parties' | 'values';
  /** The fact of which values are counted. */
  readonly fact: string | null;
  /** The names of who is counted, where they are known, or the values. */
  readonly known: readonly string[];
  readonly count: number;
  readonly minimum: number;
  readonly required: boolean;
}

/** Reasons of the rule `cooperation`. */
export const COOPERATION = {
  'cooperation.several': met<CooperationFacts>(),
  'cooperation.single': notMet<CooperationFacts>(),
  'cooperation.enough': met<CooperationFacts>(),
  'cooperation.too-few': notMet<CooperationFacts>(),
  'cooperation.unknown': missing<CooperationFacts>(),
  'cooperation.reached': met<PartiesFacts>(),
  'cooperation.not-reached': notMet<PartiesFacts>(),
  'cooperation.open': missing<PartiesFacts>(),
};

const find = finder('cooperation', 'prefer', COOPERATION);

/** The municipalities known to take part, each once, and the facts that could still add one. */
interface Participation {
  readonly municipalities: readonly MunicipalityCode[];
  /** The number of municipalities that missing facts could add. */
  readonly unknown: number;
  readonly ask: readonly Path[];
}

type Fact = 'kind' | 'code' | 'members';

/** The field with the municipalities that an applicant adds; `null` if it adds none. */
function factOf({ applicantKinds }: GrantCall, { kind }: ApplicantDraft<Vocabulary>): Fact | null {
  if (kind === 'other') return null;
  if (kind === undefined || !Object.hasOwn(applicantKinds, kind)) return 'kind';
  return kind === 'municipality' ? 'code' : 'members';
}

/** Counts a municipality once. A merged code counts as its successor (interpretation 40); one that no municipality has could be any. */
function count(
  given: MunicipalityCode,
  counted: Set<MunicipalityCode>,
  lookUp: LookUp | null,
): 'counted' | 'open' {
  const code = lookUp ? lookUp(given)?.code : given;
  if (code === undefined) return 'open';
  counted.add(code);
  return 'counted';
}

/** Counts the municipalities that an applicant adds, and those that it could still add. */
function openAfter(
  { code, members }: ApplicantDraft<Vocabulary>,
  fact: Fact,
  counted: Set<MunicipalityCode>,
  lookUp: LookUp | null,
): number {
  if (fact === 'code')
    return code !== undefined && count(code, counted, lookUp) === 'counted' ? 0 : 1;
  // Missing members, or a missing kind, could be any number.
  if (fact === 'kind' || members === undefined) return Infinity;
  let open = 0;
  for (const member of members) if (count(member, counted, lookUp) === 'open') open += 1;
  return open;
}

/** The municipalities that take part: applicants and the members of applying joint bodies (interpretations 40 and 41). */
function participation(
  call: GrantCall,
  applicants: readonly ApplicantDraft<Vocabulary>[],
  lookUp: LookUp | null,
): Participation {
  const counted = new Set<MunicipalityCode>();
  const ask: Path[] = [];
  let unknown = 0;
  let index = 0;
  for (const applicant of applicants) {
    const fact = factOf(call, applicant);
    const open = fact === null ? 0 : openAfter(applicant, fact, counted, lookUp);
    if (fact !== null && open > 0) ask.push(['applicants', index, fact]);
    unknown += open;
    index += 1;
  }
  return { municipalities: [...counted], unknown, ask };
}

const APPLICANTS = /* @__PURE__ */ frozenPaths(['applicants']);

/** The parties that count, and the facts that could still add one. */
interface Parties {
  readonly known: readonly string[];
  readonly count: number;
  /** The number that missing facts could add. */
  readonly unknown: number;
  readonly ask: readonly Path[];
}

const PARTNERS = /* @__PURE__ */ frozenPaths(['partners']);

/** The parties of an application: its applicants, and where they count its partners. */
function partiesOf({ applicants = [], partners }: AnyDraft, withPartners: boolean): Parties {
  const parties = [...applicants, ...(withPartners ? (partners ?? []) : [])];
  const isOpen = withPartners && partners === undefined;
  return {
    known: parties.flatMap(({ name }) => name ?? []),
    count: parties.length,
    unknown: isOpen ? Infinity : 0,
    ask: isOpen ? PARTNERS : [],
  };
}

/** The different values that applicants have of a fact. */
function valuesOf({ applicants = [] }: AnyDraft, fact: string): Parties {
  const values = applicants.map((applicant) => factIn(applicant, fact));
  const known = new Set(values.flatMap((value) => (value === undefined ? [] : String(value))));
  const ask = values.flatMap((value, index): Path[] =>
    value === undefined ? [['applicants', index, fact]] : [],
  );
  return { known: [...known], count: known.size, unknown: ask.length, ask };
}

/** Do as many parties take part as the call counts? */
function checkParties(
  call: GrantCall,
  draft: AnyDraft,
  of: Exclude<CooperationTerms['of'], 'municipalities' | undefined>,
  { effect, minimum }: CooperationTerms,
): FindingOf<typeof COOPERATION> {
  const isFact = typeof of === 'object';
  const { known, count, unknown, ask } = isFact
    ? valuesOf(draft, of.fact)
    : partiesOf(draft, of === 'parties');
  const facts = {
    of: isFact ? ('values' as const) : of,
    fact: isFact ? of.fact : null,
    known,
    count,
    minimum,
    required: effect === 'require',
  };
  const isNamed = (draft.applicants ?? []).length > 0;
  if (count >= minimum) return find(call, 'cooperation.reached', facts, APPLICANTS, effect);
  if (isNamed && count + unknown < minimum)
    return find(call, 'cooperation.not-reached', facts, APPLICANTS, effect);
  return find(call, 'cooperation.open', facts, isNamed ? ask : APPLICANTS, effect);
}

/** Do several municipalities take part? In the call of 2017 a preference, never a requirement (interpretation 39); `null` where a call does not ask. */
export function checkCooperation(
  call: GrantCall,
  draft: AnyDraft,
  lookUp: LookUp | null,
): FindingOf<typeof COOPERATION> | null {
  if (call.cooperation === null) return null;
  const { effect, minimum, of = 'municipalities' } = call.cooperation;
  if (of !== 'municipalities') return checkParties(call, draft, of, call.cooperation);
  const { applicants = [], supportedMunicipalities = [] } = draft;
  const { municipalities, unknown, ask } = participation(call, applicants, lookUp);
  const facts = { municipalities, minimum, beneficiaries: [...supportedMunicipalities] };
  const isRequired = effect === 'require';
  if (applicants.length === 0) return find(call, 'cooperation.unknown', facts, APPLICANTS, effect);
  if (municipalities.length >= minimum) {
    const reason = isRequired ? 'cooperation.enough' : 'cooperation.several';
    return find(call, reason, facts, APPLICANTS, effect);
  }
  if (municipalities.length + unknown >= minimum)
    return find(call, 'cooperation.unknown', facts, ask, effect);
  const reason = isRequired ? 'cooperation.too-few' : 'cooperation.single';
  return find(call, reason, facts, APPLICANTS, effect);
}
