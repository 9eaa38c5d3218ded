import type { Aims, Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding, present, sortByOutcome } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';

type Told = boolean | undefined;
type AimsDraft = { readonly [Aim in keyof Aims]: Told };

/** One told "yes" is enough; without one, a fact not told leaves it open, and only "no" to each denies it. */
function anyOf(one: Told, other: Told): 'declared' | 'missing' | 'denied' {
  if (one === true || other === true) return 'declared';
  return one === undefined || other === undefined ? 'missing' : 'denied';
}

/** The only one of the two that is renewed; `null` where both are. */
function onlyRenewed(
  routines: Told,
  serviceProcesses: Told,
): 'routines' | 'service-processes' | null {
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

function checkChallenge(call: GrantCall, commonChallenge: Told): Finding | null {
  const challenge = anyOf(commonChallenge, commonChallenge);
  if (!call.aims.challenge || challenge === 'declared') return null;
  return finding(call, 'aims', `aims.challenge-${challenge}`, {}, CHALLENGE);
}

/** Is there a renewal, and does it reach as far as the call asks (interpretations 43 and 45)? */
function checkRenewal(
  call: GrantCall,
  { renewsRoutines: routines, renewsServiceProcesses: serviceProcesses }: AimsDraft,
): Finding | null {
  if (call.aims.renewal === 'not-asked') return null;
  const any = anyOf(routines, serviceProcesses);
  if (any !== 'declared') return finding(call, 'aims', `aims.renewal-${any}`, {}, RENEWAL);
  const renewed = onlyRenewed(routines, serviceProcesses);
  if (renewed === null || call.aims.renewal === 'either') return null;
  if (routines === undefined || serviceProcesses === undefined)
    return finding(call, 'aims', 'aims.renewal-missing', {}, RENEWAL);
  return finding(call, 'aims', 'aims.renewal-partial', { renewed }, RENEWAL);
}

function checkSavings(
  call: GrantCall,
  { lowersCosts, restrainsCostGrowth }: AimsDraft,
): Finding | null {
  const savings = anyOf(lowersCosts, restrainsCostGrowth);
  return !call.aims.savings || savings === 'declared'
    ? null
    : finding(call, 'aims', `aims.savings-${savings}`, {}, SAVINGS);
}

function checkDeclarations(
  call: GrantCall,
  declarations: Readonly<Partial<Record<string, boolean>>>,
): (Finding | null)[] {
  return call.declarations.map(({ id: declaration }) => {
    const told = Object.hasOwn(declarations, declaration) ? declarations[declaration] : undefined;
    const declared = anyOf(told, told);
    if (declared === 'declared') return null;
    return finding(call, 'aims', `aims.declaration-${declared}`, { declaration }, [
      ['declarations', declaration],
    ]);
  });
}

const NONE: readonly Finding[] = [];

/** Does the work aim at what the call is for: a shared challenge, renewal, and lower or slower-growing costs? */
export function checkAims(
  call: GrantCall,
  { commonChallenge, aims = {}, declarations = {} }: Draft,
): Finding[] {
  const challenged = checkChallenge(call, commonChallenge);
  const renewing = checkRenewal(call, aims);
  const saving = checkSavings(call, aims);
  const declared =
    call.declarations.length > 0 ? present(checkDeclarations(call, declarations)) : NONE;
  if (challenged || renewing || saving || declared.length > 0)
    return sortByOutcome(present([challenged, renewing, saving, ...declared]));
  const { challenge, renewal, savings } = call.aims;
  if (!challenge && renewal === 'not-asked' && !savings && call.declarations.length === 0)
    return [finding(call, 'aims', 'aims.not-asked', {}, [])];
  const renewed = onlyRenewed(aims.renewsRoutines, aims.renewsServiceProcesses);
  return [
    renewed === null || renewal === 'not-asked'
      ? finding(
          call,
          'aims',
          'aims.declared',
          { challenge, renewal: renewal !== 'not-asked', savings },
          ALL,
        )
      : finding(call, 'aims', 'aims.one-renewal', { renewed }, ALL),
  ];
}
