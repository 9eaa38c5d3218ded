import type { AnyDraft, Aims } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { finder, type FindingOf, sortByOutcome } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { met, missing, notMet } from '../model/reasons.js';

/** The aims that the call requires; only those are among the declared ones. */
export interface RequiredAims {
  readonly challenge: boolean;
  readonly renewal: boolean;
  readonly savings: boolean;
}
/** The only one of the two that the project renews. */
export interface OneRenewal {
  readonly renewed: 'routines' | 'service-processes';
}
/** A declaration, by its id in the call. */
export interface DeclarationFacts {
  readonly declaration: string;
}

/** Reasons of the rule `aims`. */
export const AIMS = {
  'aims.declared': met<RequiredAims>(),
  'aims.one-renewal': met<OneRenewal>(),
  'aims.challenge-denied': notMet(),
  'aims.challenge-missing': missing(),
  'aims.renewal-denied': notMet(),
  'aims.renewal-missing': missing(),
  'aims.renewal-partial': notMet<OneRenewal>(),
  'aims.declaration-denied': notMet<DeclarationFacts>(),
  'aims.declaration-missing': missing<DeclarationFacts>(),
  'aims.savings-denied': notMet(),
  'aims.savings-missing': missing(),
};

type AimsFinding = FindingOf<typeof AIMS>;
type Answer = boolean | undefined;
type AimsDraft = { readonly [Aim in keyof Aims]?: Answer };

const find = finder('aims', 'require', AIMS);

/** One "yes" is enough; without one, a missing answer leaves it open, and only "no" to each denies it. */
function anyOf(one: Answer, other: Answer): 'declared' | 'missing' | 'denied' {
  if (one === true || other === true) return 'declared';
  return one === undefined || other === undefined ? 'missing' : 'denied';
}

/** The only one of the two that is renewed; `null` if both are. */
function onlyRenewed(routines: Answer, serviceProcesses: Answer): OneRenewal['renewed'] | null {
  if (routines === true && serviceProcesses === true) return null;
  return routines === true ? 'routines' : 'service-processes';
}

const CHALLENGE = /* @__PURE__ */ frozenPaths(['commonChallenge']);
const RENEWAL = /* @__PURE__ */ frozenPaths(
  ['aims', 'renewsRoutines'],
  ['aims', 'renewsServiceProcesses'],
);
const SAVINGS = /* @__PURE__ */ frozenPaths(
  ['aims', 'lowersCosts'],
  ['aims', 'restrainsCostGrowth'],
);
const ALL = /* @__PURE__ */ frozenPaths(
  ['commonChallenge'],
  ['aims', 'renewsRoutines'],
  ['aims', 'renewsServiceProcesses'],
  ['aims', 'lowersCosts'],
  ['aims', 'restrainsCostGrowth'],
);

function checkChallenge(call: GrantCall, commonChallenge: Answer): AimsFinding[] {
  const challenge = anyOf(commonChallenge, commonChallenge);
  if (!call.aims.challenge || challenge === 'declared') return [];
  return [find(call, `aims.challenge-${challenge}`, {}, CHALLENGE)];
}

/** Is there a renewal, and does it reach as far as the call requires (interpretations 43 and 45)? */
function checkRenewal(
  call: GrantCall,
  { renewsRoutines: routines, renewsServiceProcesses: serviceProcesses }: AimsDraft,
): AimsFinding[] {
  if (call.aims.renewal === 'not-asked') return [];
  const any = anyOf(routines, serviceProcesses);
  if (any !== 'declared') return [find(call, `aims.renewal-${any}`, {}, RENEWAL)];
  const renewed = onlyRenewed(routines, serviceProcesses);
  if (renewed === null || call.aims.renewal === 'either') return [];
  if (routines === undefined || serviceProcesses === undefined)
    return [find(call, 'aims.renewal-missing', {}, RENEWAL)];
  return [find(call, 'aims.renewal-partial', { renewed }, RENEWAL)];
}

function checkSavings(
  call: GrantCall,
  { lowersCosts, restrainsCostGrowth }: AimsDraft,
): AimsFinding[] {
  const savings = anyOf(lowersCosts, restrainsCostGrowth);
  if (!call.aims.savings || savings === 'declared') return [];
  return [find(call, `aims.savings-${savings}`, {}, SAVINGS)];
}

function checkDeclarations(
  call: GrantCall,
  declarations: Readonly<Record<string, Answer>>,
): AimsFinding[] {
  return call.declarations.flatMap(({ id: declaration }) => {
    const answer = Object.hasOwn(declarations, declaration) ? declarations[declaration] : undefined;
    const declared = anyOf(answer, answer);
    if (declared === 'declared') return [];
    const paths = [['declarations', declaration]];
    return [find(call, `aims.declaration-${declared}`, { declaration }, paths)];
  });
}

/** Does the project aim at what the call is for: a shared challenge, renewal, and lower or slower-growing costs? */
export function checkAims(
  call: GrantCall,
  { commonChallenge, aims = {}, declarations = {} }: AnyDraft,
): AimsFinding[] {
  const obstacles = [
    ...checkChallenge(call, commonChallenge),
    ...checkRenewal(call, aims),
    ...checkSavings(call, aims),
    ...checkDeclarations(call, declarations),
  ];
  if (obstacles.length > 0) return sortByOutcome(obstacles);
  const { challenge, renewal, savings } = call.aims;
  const asksRenewal = renewal !== 'not-asked';
  if (!challenge && !asksRenewal && !savings && call.declarations.length === 0) return [];
  const renewed = onlyRenewed(aims.renewsRoutines, aims.renewsServiceProcesses);
  return [
    renewed === null || !asksRenewal
      ? find(call, 'aims.declared', { challenge, renewal: asksRenewal, savings }, ALL)
      : find(call, 'aims.one-renewal', { renewed }, ALL),
  ];
}
