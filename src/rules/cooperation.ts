import type { Draft, MunicipalityCode, Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import type { LookUp } from '../model/register.js';

/** The municipalities known to take part, each once, and the facts that could still add one. */
interface Participation {
  readonly municipalities: readonly MunicipalityCode[];
  /** How many more municipalities the facts not told could add. */
  readonly unknown: number;
  readonly ask: readonly Path[];
}

/** Who takes part: applying municipalities and the members of applying joint bodies (positions 40 and 41). */
function participation({ applicants = [] }: Draft, lookUp: LookUp | null): Participation {
  const codes = new Set<MunicipalityCode>();
  const ask: Path[] = [];
  let unknown = 0;
  const open = (index: number, fact: string, more: number): void => {
    ask.push(['applicants', index, fact]);
    unknown += more;
  };
  /** A merged code counts as its successor (position 40); one that no municipality has could be any. */
  const count = (index: number, fact: string, told: readonly MunicipalityCode[]): void => {
    const found = told.map((code) => (lookUp ? (lookUp(code)?.code ?? null) : code));
    const known = found.filter((code) => code !== null);
    known.forEach((code) => codes.add(code));
    if (known.length < told.length) open(index, fact, told.length - known.length);
  };
  applicants.forEach(({ kind, code, members }, index) => {
    if (kind === undefined) {
      open(index, 'kind', Infinity);
    } else if (kind === 'municipality') {
      if (code === undefined) open(index, 'code', 1);
      else count(index, 'code', [code]);
    } else if (kind !== 'other') {
      if (members === undefined) open(index, 'members', Infinity);
      else count(index, 'members', members);
    }
  });
  return { municipalities: [...codes], unknown, ask };
}

/** Do several municipalities take part? In the call of 2017 a preference, never a demand (position 39). */
export function checkCooperation(call: GrantCall, draft: Draft, lookUp: LookUp | null): Finding {
  const { severalMunicipalities: minimum } = call;
  const paths = [['applicants']];
  if (minimum === null) return finding(call, 'cooperation', 'cooperation.not-asked', {}, paths);
  const { applicants = [], supportedMunicipalities: beneficiaries = [] } = draft;
  const { municipalities, unknown, ask } = participation(draft, lookUp);
  const facts = { municipalities, minimum, beneficiaries };
  const required = call.effects.cooperation === 'require';
  if (applicants.length === 0) return finding(call, 'cooperation', 'cooperation.unknown', facts, paths);
  if (municipalities.length >= minimum)
    return finding(call, 'cooperation', required ? 'cooperation.enough' : 'cooperation.several', facts, paths);
  if (municipalities.length + unknown >= minimum) return finding(call, 'cooperation', 'cooperation.unknown', facts, ask);
  return finding(call, 'cooperation', required ? 'cooperation.too-few' : 'cooperation.single', facts, paths);
}
