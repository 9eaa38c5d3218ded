import type { Draft, MunicipalityCode } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import type { LookUp } from '../model/register.js';

const EXPERIMENT_EFFECTS = ['strengthensImpact', 'spreadsResults'] as const;
type ExperimentEffect = (typeof EXPERIMENT_EFFECTS)[number];

const CATEGORY = /* @__PURE__ */ frozenPaths(['category']);
const EXPERIMENT = /* @__PURE__ */ frozenPaths(
  ['experiment', 'strengthensImpact'],
  ['experiment', 'spreadsResults'],
);
const STUDY_MEANS = /* @__PURE__ */ frozenPaths(['studyMeans']);
const SUPPORTED = /* @__PURE__ */ frozenPaths(['supportedMunicipalities']);

/** A trial must both strengthen the impact of results and make them usable in the whole field (interpretation 46). */
function checkEffects(call: GrantCall, { experiment = {} }: Draft): Finding {
  const toPaths = (effects: readonly ExperimentEffect[]): string[][] =>
    effects.map((effect) => ['experiment', effect]);
  const { strengthensImpact, spreadsResults } = experiment;
  if (strengthensImpact === true && spreadsResults === true)
    return finding(call, 'category', 'category.effects', {}, EXPERIMENT);
  const denied = EXPERIMENT_EFFECTS.filter((effect) => experiment[effect] === false);
  if (denied.length > 0)
    return finding(call, 'category', 'category.effects-denied', { denied }, toPaths(denied));
  const missing = EXPERIMENT_EFFECTS.filter((effect) => experiment[effect] === undefined);
  return finding(call, 'category', 'category.effects-missing', { missing }, toPaths(missing));
}

/** The application must name a means of the study; which means there are is not for the library to list (interpretation 47). */
function checkMeans(call: GrantCall, { studyMeans }: Draft): Finding {
  if (studyMeans === undefined)
    return finding(call, 'category', 'category.means-missing', {}, STUDY_MEANS);
  return finding(
    call,
    'category',
    studyMeans.trim() === '' ? 'category.means-empty' : 'category.means',
    {},
    STUDY_MEANS,
  );
}

/** At least one municipality other than the lead must be helped (interpretation 31). One that has merged is its successor (interpretation 36). */
function checkSupported(
  call: GrantCall,
  { supportedMunicipalities, applicants: [lead] = [] }: Draft,
  lookUp: LookUp | null,
): Finding {
  if (supportedMunicipalities === undefined)
    return finding(call, 'category', 'category.supports-missing', {}, SUPPORTED);
  const current = (code: MunicipalityCode): MunicipalityCode[] =>
    [lookUp ? lookUp(code)?.code : code].filter((one) => one !== undefined);
  const distinct = [...new Set(supportedMunicipalities.flatMap(current))];
  const leadUnknown =
    lead?.kind === undefined || (lead.kind === 'municipality' && lead.code === undefined);
  if (distinct.length === 1 && leadUnknown) {
    const fact = lead?.kind === undefined ? 'kind' : 'code';
    return finding(call, 'category', 'category.lead-missing', { fact }, [['applicants', 0, fact]]);
  }
  const own = lead?.kind === 'municipality' && lead.code !== undefined ? current(lead.code) : [];
  const municipalities = distinct.filter((code) => !own.includes(code));
  if (municipalities.length === 0)
    return finding(call, 'category', 'category.supports-nobody', {}, SUPPORTED);
  return finding(call, 'category', 'category.supports', { municipalities }, SUPPORTED);
}

/** Does the application tell what its kind of object asks for? */
export function checkCategory(call: GrantCall, draft: Draft, lookUp: LookUp | null): Finding {
  const { category } = draft;
  if (category === undefined)
    return finding(call, 'category', 'category.category-missing', {}, CATEGORY);
  const terms = call.categories.find(({ id }) => id === category);
  if (!terms) return finding(call, 'category', 'category.not-in-call', { category }, CATEGORY);
  if (terms.requires === 'effects') return checkEffects(call, draft);
  if (terms.requires === 'means') return checkMeans(call, draft);
  if (terms.requires === 'nothing')
    return finding(call, 'category', 'category.accepted', {}, CATEGORY);
  return checkSupported(call, draft, lookUp);
}
