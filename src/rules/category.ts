import type { AnyDraft, MunicipalityCode } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { finder, type FindingOf } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';

const EXPERIMENT_EFFECTS = ['strengthensImpact', 'spreadsResults'] as const;
/** An effect that a municipal trial must have. */
export type ExperimentEffect = (typeof EXPERIMENT_EFFECTS)[number];

/** Reasons of the rule `category`. */
export const CATEGORY = {
  'category.category-missing': missing(),
  'category.not-in-call': notMet<{ readonly category: string }>(),
  'category.accepted': met(),
  'category.effects': met(),
  'category.effects-denied': notMet<{ readonly denied: readonly ExperimentEffect[] }>(),
  'category.effects-missing': missing<{ readonly missing: readonly ExperimentEffect[] }>(),
  'category.means': met(),
  'category.means-empty': notMet(),
  'category.means-missing': missing(),
  'category.supports': met<{ readonly municipalities: readonly MunicipalityCode[] }>(),
  'category.supports-nobody': notMet(),
  'category.supports-missing': missing(),
  'category.lead-missing': missing<{ readonly fact: 'kind' | 'code' }>(),
};

type CategoryFinding = FindingOf<typeof CATEGORY>;

const find = finder('category', 'require', CATEGORY);

const CATEGORY_PATH = /* @__PURE__ */ frozenPaths(['category']);
const EXPERIMENT = /* @__PURE__ */ frozenPaths(
  ['experiment', 'strengthensImpact'],
  ['experiment', 'spreadsResults'],
);
const STUDY_MEANS = /* @__PURE__ */ frozenPaths(['studyMeans']);
const SUPPORTED = /* @__PURE__ */ frozenPaths(['supportedMunicipalities']);

/** A trial must both strengthen the impact of results and make them usable in the whole field (interpretation 46). */
function checkEffects(call: GrantCall, { experiment = {} }: AnyDraft): CategoryFinding {
  const toPaths = (effects: readonly ExperimentEffect[]): string[][] =>
    effects.map((effect) => ['experiment', effect]);
  const { strengthensImpact, spreadsResults } = experiment;
  if (strengthensImpact === true && spreadsResults === true)
    return find(call, 'category.effects', {}, EXPERIMENT);
  const denied = EXPERIMENT_EFFECTS.filter((effect) => experiment[effect] === false);
  if (denied.length > 0) return find(call, 'category.effects-denied', { denied }, toPaths(denied));
  const missing = EXPERIMENT_EFFECTS.filter((effect) => experiment[effect] === undefined);
  return find(call, 'category.effects-missing', { missing }, toPaths(missing));
}

/** The application must name a means of the study; which means there are is not for the library to list (interpretation 47). */
function checkMeans(call: GrantCall, { studyMeans }: AnyDraft): CategoryFinding {
  if (studyMeans === undefined) return find(call, 'category.means-missing', {}, STUDY_MEANS);
  return find(
    call,
    studyMeans.trim() === '' ? 'category.means-empty' : 'category.means',
    {},
    STUDY_MEANS,
  );
}

/** At least one municipality other than the lead must be helped (interpretation 31). One that has merged is its successor (interpretation 36). */
function checkSupported(
  call: GrantCall,
  { supportedMunicipalities, applicants: [lead] = [] }: AnyDraft,
  lookUp: LookUp | null,
): CategoryFinding {
  if (supportedMunicipalities === undefined)
    return find(call, 'category.supports-missing', {}, SUPPORTED);
  const current = (code: MunicipalityCode): MunicipalityCode[] =>
    [lookUp ? lookUp(code)?.code : code].filter((one) => one !== undefined);
  const distinct = [...new Set(supportedMunicipalities.flatMap(current))];
  const leadUnknown =
    lead?.kind === undefined || (lead.kind === 'municipality' && lead.code === undefined);
  if (distinct.length === 1 && leadUnknown) {
    const fact = lead?.kind === undefined ? 'kind' : 'code';
    return find(call, 'category.lead-missing', { fact }, [['applicants', 0, fact]]);
  }
  const own = lead?.kind === 'municipality' && lead.code !== undefined ? current(lead.code) : [];
  const municipalities = distinct.filter((code) => !own.includes(code));
  if (municipalities.length === 0) {
    // A code that no municipality has is asked for again: it can mean any.
    const isUnknown = supportedMunicipalities.some((code) => current(code).length === 0);
    const reason = isUnknown ? 'category.supports-missing' : 'category.supports-nobody';
    return find(call, reason, {}, SUPPORTED);
  }
  return find(call, 'category.supports', { municipalities }, SUPPORTED);
}

/** Does the application have what its funding category requires? */
export function checkCategory(
  call: GrantCall,
  draft: AnyDraft,
  lookUp: LookUp | null,
): CategoryFinding {
  const { category } = draft;
  if (category === undefined) return find(call, 'category.category-missing', {}, CATEGORY_PATH);
  const terms = call.categories.find(({ id }) => id === category);
  if (!terms) return find(call, 'category.not-in-call', { category }, CATEGORY_PATH);
  if (terms.requires === 'effects') return checkEffects(call, draft);
  if (terms.requires === 'means') return checkMeans(call, draft);
  if (terms.requires === 'nothing') return find(call, 'category.accepted', {}, CATEGORY_PATH);
  return checkSupported(call, draft, lookUp);
}
