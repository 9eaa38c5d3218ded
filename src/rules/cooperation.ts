import type { ApplicantDraft, Draft, MunicipalityCode, Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { fixed } from '../model/path.js';
import type { LookUp } from '../model/register.js';

/** The municipalities known to take part, each once, and the facts that could still add one. */
interface Participation {
  readonly municipalities: readonly MunicipalityCode[];
  /** How many more municipalities the facts not told could add. */
  readonly unknown: number;
  readonly ask: readonly Path[];
}

/** Which fact tells the municipalities that an applicant brings; `null` where it brings none. */
function factOf({ kind }: ApplicantDraft): 'kind' | 'code' | 'members' | null {
  if (kind === 'other') return null;
  if (kind === undefined) return 'kind';
  return kind === 'municipality' ? 'code' : 'members';
}

/** Who takes part: applying municipalities and the members of applying joint bodies (positions 40 and 41). */
function participation(applicants: readonly ApplicantDraft[], lookUp: LookUp | null): Participation {
  const codes = new Set<MunicipalityCode>();
  const ask: Path[] = [];
  let unknown = 0;
  /** A merged code counts as its successor (position 40); one that no municipality has could be any. */
  const count = (told: MunicipalityCode): boolean => {
    const code = lookUp ? lookUp(told)?.code : told;
    if (code !== undefined) codes.add(code);
    return code !== undefined;
  };
  applicants.forEach((applicant, index) => {
    const fact = factOf(applicant);
    if (fact === null) return;
    const { code, members } = applicant;
    // A code not told is one municipality more at most; members or a kind not told could be any number.
    let open = fact === 'code' ? 1 : Infinity;
    if (fact === 'code' && code !== undefined) open = count(code) ? 0 : 1;
    if (fact === 'members' && members !== undefined) open = members.reduce((lacking, one) => (count(one) ? lacking : lacking + 1), 0);
    if (open === 0) return;
    ask.push(['applicants', index, fact]);
    unknown += open;
  });
  return { municipalities: [...codes], unknown, ask };
}

const APPLICANTS = /* @__PURE__ */ fixed(['applicants']);

/** Do several municipalities take part? In the call of 2017 a preference, never a demand (position 39). */
export function checkCooperation(call: GrantCall, draft: Draft, lookUp: LookUp | null): Finding {
  const { severalMunicipalities: minimum } = call;
  if (minimum === null) return finding(call, 'cooperation', 'cooperation.not-asked', {}, APPLICANTS);
  const { applicants = [], supportedMunicipalities: beneficiaries = [] } = draft;
  const { municipalities, unknown, ask } = participation(applicants, lookUp);
  const facts = { municipalities, minimum, beneficiaries };
  const required = call.effects.cooperation === 'require';
  if (applicants.length === 0) return finding(call, 'cooperation', 'cooperation.unknown', facts, APPLICANTS);
  if (municipalities.length >= minimum)
    return finding(call, 'cooperation', required ? 'cooperation.enough' : 'cooperation.several', facts, APPLICANTS);
  if (municipalities.length + unknown >= minimum) return finding(call, 'cooperation', 'cooperation.unknown', facts, ask);
  return finding(call, 'cooperation', required ? 'cooperation.too-few' : 'cooperation.single', facts, APPLICANTS);
}
